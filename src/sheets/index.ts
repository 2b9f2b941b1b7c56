/** The coalition workbook: its sheets, in tab order. A new sheet with a form goes into `guided.ts`, every other one here. */
import { asking, type Sheet, type Table, type View } from '../core/sheet.ts';
import { figures } from './figures.ts';
import { guidedTables } from './guided.ts';
import { judgements } from './judgements.ts';
import { lists } from './lists.ts';
import { outbox } from './outbox.ts';
import { power } from './power.ts';
import { questions } from './questions/index.ts';
import { results } from './results.ts';
import { settings } from './settings.ts';
import { start } from './start.ts';
import { strategy } from './strategy.ts';

/** Views that stand among them, by the sheet that comes next. */
const views: Readonly<Record<string, readonly View[]>> = {
  [judgements.key]: [power],
  [results.key]: [strategy, figures],
};

export const sheets: readonly Sheet[] = [
  start,
  ...guidedTables.flatMap((table) => [
    ...(views[table.key] ?? []),
    asking(table, questions[table.key] ?? []),
  ]),
  settings,
  outbox,
  lists,
];

export const tables: readonly Table[] = sheets.filter((sheet): sheet is Table => sheet.kind === 'table');

/** The sheet with this key. Throws for a key that no sheet has: a bug. */
export function sheetOf(key: string): Sheet {
  const found = sheets.find((sheet) => sheet.key === key);
  if (!found) throw new Error(`No sheet has the key ${key}.`);
  return found;
}

/** The table with this key. Throws for a key that no table has: a bug. */
export function tableOf(key: string): Table {
  const found = sheetOf(key);
  if (found.kind !== 'table') throw new Error(`${key} is not a table.`);
  return found;
}
