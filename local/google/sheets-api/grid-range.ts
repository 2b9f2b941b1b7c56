/** The Sheets API's ranges: counted from 0, the end not included, open where no number is given. */
import { ServiceError, type Json } from '../execution.ts';
import type { Message } from '../payload.ts';
import { intersection, wholeSheet } from '../spreadsheet/area.ts';
import type { Area, Sheet, Spreadsheet } from '../spreadsheet/model.ts';
import type { Lines } from '../spreadsheet/structure.ts';
import { exceedsGrid } from './a1-range.ts';

/** The sheet of that id, 0 where none is given. Google's words for grids and for sheets differ. */
export function sheetOf({ sheets }: Spreadsheet, id: Message[string] | undefined, what = 'sheet'): Sheet {
  const sheet = sheets.find((one) => one.id === (id ?? 0));
  if (!sheet) throw new ServiceError(`No ${what} with id: ${String(id ?? 0)}`);
  return sheet;
}

/**
 * The cells of a GridRange that the grid has; null where the range holds none. A range that ends past the grid is
 * cut; throws for one that begins there.
 */
export function areaOfGridRange(
  spreadsheet: Spreadsheet,
  given: Json | undefined,
): { sheet: Sheet; area: Area | null } {
  const range = needed(given);
  const sheet = sheetOf(spreadsheet, range.sheetId, 'grid');
  const [row, rows] = stretch(range.startRowIndex, range.endRowIndex, sheet.rowCount);
  const [column, columns] = stretch(range.startColumnIndex, range.endColumnIndex, sheet.columnCount);
  const area: Area = {
    row,
    column,
    rows,
    columns,
    ...(range.endRowIndex === undefined && { openRows: true }),
    ...(range.endColumnIndex === undefined && { openColumns: true }),
  };
  if (row > sheet.rowCount || column > sheet.columnCount) throw exceedsGrid(sheet, area);
  const inside = intersection(wholeSheet(sheet), area);
  return { sheet, area: inside && { ...area, ...inside } };
}

/** The same for what needs cells; the words are assumed. */
export function cellsOfGridRange(
  spreadsheet: Spreadsheet,
  range: Json | undefined,
): { sheet: Sheet; area: Area } {
  const { sheet, area } = areaOfGridRange(spreadsheet, range);
  if (!area) throw new ServiceError('The range must not be empty.');
  return { sheet, area };
}

/** From, counted from 1, and how many. */
function stretch(
  start: Message[string] = 0,
  end: Message[string] | undefined,
  total: number,
): [number, number] {
  const [from, to] = [Number(start), Number(end ?? Math.max(total, Number(start)))];
  if (from < 0 || to < 0) throw new ServiceError('Indexes must be non-negative.'); // assumed
  // As public code quotes Google.
  if (to < from)
    throw new ServiceError(`End index (${String(to)}) must not be before start index (${String(from)}).`);
  return [from + 1, to - from];
}

/** A range as answers have it: no numbers where it is the whole sheet's. */
export function gridRangeOf(sheet: Pick<Sheet, 'id' | 'rowCount' | 'columnCount'>, area: Area): Message {
  const { row, column, rows, columns, openRows, openColumns } = area;
  const allRows = openRows && row === 1;
  const allColumns = openColumns && column === 1;
  return {
    sheetId: sheet.id,
    ...(!allRows && { startRowIndex: row - 1 }),
    ...(!openRows && { endRowIndex: row - 1 + rows }),
    ...(!allColumns && { startColumnIndex: column - 1 }),
    ...(!openColumns && { endColumnIndex: column - 1 + columns }),
  };
}

/** Rows or columns of a sheet that a DimensionRange names. */
export interface LineRange {
  readonly sheet: Sheet;
  readonly lines: Lines;
  /** Counted from 1. */
  readonly from: number;
  readonly count: number;
}

export function linesOfRange(spreadsheet: Spreadsheet, given: Json | undefined): LineRange {
  const range = needed(given);
  const sheet = sheetOf(spreadsheet, range.sheetId, 'grid');
  const lines = linesOf(range.dimension);
  const total = lines === 'rows' ? sheet.rowCount : sheet.columnCount;
  const [from, count] = stretch(range.startIndex, range.endIndex, total);
  return { sheet, lines, from, count };
}

export function linesOf(dimension: Message[string] | undefined): Lines {
  if (dimension === 'ROWS' || dimension === 'COLUMNS') return dimension === 'ROWS' ? 'rows' : 'columns';
  throw new ServiceError('No dimension specified.'); // assumed
}

/** An empty range names everything of the first sheet; none is refused: assumed, as the stricter. */
function needed(range: Json | undefined): Message {
  if (range === undefined) throw new ServiceError('A range must be specified.');
  return range as Message;
}
