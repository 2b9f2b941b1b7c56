/** What people do to a spreadsheet with their hands. Each function gives the spreadsheet as it is afterwards. */
import { checkedArea } from './area.ts';
import { textsOf } from './cells.ts';
import { withEntries } from './enter.ts';
import type { Area, Spreadsheet } from './model.ts';
import { cellAt } from './runs.ts';
import { newSheetId, sheetById, withActiveSheet, withCopyOfSheet, withSheet } from './sheets.ts';
import { withSorted, type SortOrder } from './sorting.ts';
import { typed } from './typed.ts';

export {
  renamed as renameSheet,
  withHiddenSheet as hideSheet,
  withSheetAt as moveSheet,
  withShownSheet as showSheet,
  withoutSheet as deleteSheet,
} from './sheets.ts';
export {
  withDeleted as deleteLines,
  withInserted as insertLines,
  withMoved as moveLines,
} from './structure.ts';

/**
 * Types a text into a cell; an empty text empties it.
 * Throws Google's sentence where the cell's validation rejects it or it is too long.
 */
export function typeInCell(
  spreadsheet: Spreadsheet,
  sheetId: number,
  row: number,
  column: number,
  text: string,
): Spreadsheet {
  const sheet = sheetById(spreadsheet, sheetId);
  const area = checkedArea(sheet, row, column);
  const entry = typed(text, cellAt(sheet.formats, row, column).numberFormat, spreadsheet);
  return withSheet(spreadsheet, withEntries(spreadsheet, sheet, area, [[entry]]));
}

/** The text that a cell shows. */
export function cellText(spreadsheet: Spreadsheet, sheetId: number, row: number, column: number): string {
  const sheet = sheetById(spreadsheet, sheetId);
  return textsOf(spreadsheet, sheet, checkedArea(sheet, row, column))[0]?.[0] ?? '';
}

/** Sorts the rows of a range; columns count from the sheet's first. */
export function sortRange(
  spreadsheet: Spreadsheet,
  sheetId: number,
  area: Area,
  orders: readonly SortOrder[],
): Spreadsheet {
  return withSheet(spreadsheet, withSorted(spreadsheet, sheetById(spreadsheet, sheetId), area, orders));
}

/** Adds a copy of a sheet, "Copy of …", and opens its tab. */
export function duplicateSheet(spreadsheet: Spreadsheet, sheetId: number): Spreadsheet {
  const copyId = newSheetId(spreadsheet);
  return withActiveSheet(withCopyOfSheet(spreadsheet, sheetId, copyId), copyId);
}

/** Opens a sheet's tab and selects a range of it. */
export function select(spreadsheet: Spreadsheet, sheetId: number, area: Area): Spreadsheet {
  sheetById(spreadsheet, sheetId);
  return { ...spreadsheet, active: { ...area, sheet: sheetId } };
}
