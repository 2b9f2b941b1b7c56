/** The colours of the workbook and of the members' file. */
import type { Tone } from '../core/choices.ts';

export const HEADING_BACKGROUND = '#e8eef4';

/** Text on these has a contrast of at least 7 : 1; the word in the cell says the same without the colour. */
export const toneBackgrounds: Record<Tone, string> = {
  settled: '#d9ead3',
  waiting: '#fff2cc',
  over: '#e6e6e6',
};
