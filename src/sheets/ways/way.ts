/** A question on *How we work*: what can be answered, when it matters, and what speaks for each side (seeds.md §18). */
import type { ChoiceList } from '../../core/choices.ts';
import type { Text } from '../../core/lang.ts';
import type { AskedRow } from '../../core/sheet.ts';

/** The toolkits, named by what they are (seeds.md: S0–S4), and what groups do where no toolkit says anything. */
export const sources = {
  S0: {
    en: 'the toolkit on ending mass incarceration',
    es: 'la guía para poner fin al encarcelamiento masivo',
  },
  S1: { en: 'the stakeholder assessment tool', es: 'la herramienta para valorar a las partes interesadas' },
  S2: { en: 'the Second Chance tip sheet', es: 'la hoja de consejos de Second Chance' },
  S3: { en: 'the victim services guide', es: 'la guía de servicios a víctimas' },
  S4: { en: 'the one-page coalition tips', es: 'la página de consejos para coaliciones' },
  practice: { en: 'common practice', es: 'la práctica común' },
} as const satisfies Record<string, Text>;

/** When a question first matters. */
export const moments = {
  forming: { en: 'before anybody is invited', es: 'antes de invitar a nadie' },
  recruiting: { en: 'when the first people are asked', es: 'cuando se invita a las primeras personas' },
  meeting: { en: 'before the first meeting', es: 'antes de la primera reunión' },
  deciding: { en: 'before the first decision', es: 'antes de la primera decisión' },
  planning: { en: 'before the first plan', es: 'antes del primer plan' },
  tension: { en: 'before the first disagreement', es: 'antes del primer desacuerdo' },
  year: { en: 'after the first year', es: 'después del primer año' },
} as const satisfies Record<string, Text>;

export interface Side {
  readonly says: Text;
  readonly source: Text;
}

/** A question with answers to choose from. */
export interface ChosenWay extends AskedRow {
  readonly list: ChoiceList;
  readonly when: Text;
  readonly sides: readonly [Side, Side];
  /** The code of the most careful reading, which holds until something is decided. */
  readonly careful: string;
}
