/** Start here: where the coalition stands, the one next step, what to fix, and the switch that stops all mail. */
import { defineView } from '../core/sheet.ts';

export const start = defineView({
  key: 'start',
  name: { en: 'Start here' },
  purpose: { en: 'Where we are and the one next step.' },
  tabColor: '#c27c0e',
  begins: 'setup',
  widths: [230, 620],
});

/** The row that holds the switch; found by this key wherever rows were inserted. */
export const PAUSE_ROW = 'pause';
