/** Finds cells of the workbook on this machine by the keys that stand in their sheet, wherever people moved them. */
import { lastColumn, lastRow, textsOf } from './google/spreadsheet/cells.ts';
import type { Sheet, Spreadsheet } from './google/spreadsheet/model.ts';

/** A row of a keyed sheet: the texts that its cells show, by column key. */
export interface KeyedRow {
  /** The row's number in the sheet. */
  readonly row: number;
  readonly texts: Readonly<Record<string, string>>;
}

/** The sheet whose first row names this key (design §2.9); undefined where there is none. */
export function sheetWithKey(spreadsheet: Spreadsheet, key: string): Sheet | undefined {
  return spreadsheet.sheets.find((sheet) => keysOf(sheet).includes(key));
}

/** Column of a key, counted from 1. Throws where row 1 does not hold it. */
export function columnWithKey(sheet: Sheet, key: string): number {
  const index = keysOf(sheet).indexOf(key);
  if (index < 0) throw new Error(`The sheet ${sheet.name} has no column with the key ${key}.`);
  return index + 1;
}

/** All rows below the headings in which something stands; none where the workbook has no such sheet. */
export function keyedRows(spreadsheet: Spreadsheet, key: string): KeyedRow[] {
  const sheet = sheetWithKey(spreadsheet, key);
  if (!sheet || lastRow(spreadsheet, sheet) < FIRST_ROW) return [];
  const keys = keysOf(sheet);
  const area = {
    row: FIRST_ROW,
    column: 1,
    rows: lastRow(spreadsheet, sheet) - FIRST_ROW + 1,
    columns: lastColumn(spreadsheet, sheet),
  };
  return textsOf(spreadsheet, sheet, area).flatMap((texts, index) => {
    if (texts.every((text) => text === '')) return [];
    const byKey = keys.flatMap((name, column) => (name === '' ? [] : [[name, texts[column] ?? ''] as const]));
    return [{ row: FIRST_ROW + index, texts: Object.fromEntries(byKey) }];
  });
}

/** Row 1 holds the keys, row 2 the headings. */
const FIRST_ROW = 3;

function keysOf(sheet: Sheet): string[] {
  return (sheet.cells[0] ?? []).map((content) => (typeof content === 'string' ? content : ''));
}
