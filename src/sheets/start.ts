/** Start here: where the coalition stands, the one next step, what to fix, and the switch that stops all mail. */
import { textOf, type Grid } from '../core/cell.ts';
import { defineView } from '../core/sheet.ts';

export const start = defineView({
  key: 'start',
  name: { en: 'Start here', es: 'Empiece aquí' },
  purpose: { en: 'Where we are and the one next step.', es: 'Dónde estamos y cuál es el próximo paso.' },
  tabColor: '#c27c0e',
  begins: 'setup',
  widths: [230, 620],
});

/** The row that holds the switch; found by this key wherever rows were inserted. */
export const PAUSE_ROW = 'pause';

/** Row and column of the switch in the sheet's grid, counted from 1: beside the row's key stands its label, then the box. */
export function pausePlace(grid: Grid): { readonly row: number; readonly column: number } | undefined {
  const keys = (grid[0] ?? []).findIndex((cell) => textOf(cell) === start.key);
  const row = grid.findIndex((cells) => textOf(cells[keys]) === PAUSE_ROW);
  return row < 0 ? undefined : { row: row + 1, column: keys + 3 };
}
