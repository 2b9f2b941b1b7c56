/** What stands in the cells of a sheet: contents, and what a script reads of them. */
import { computed } from '../../formulas/computed.ts';
import { formulasIn } from '../../formulas/found.ts';
import { wholeSheet } from './area.ts';
import type { Area, Content, Plain, Row, Sheet, Spreadsheet } from './model.ts';
import { readPlane } from './runs.ts';
import { momentOf } from './serial.ts';
import { readsAsDate, shown, type CellValue } from './typed.ts';

/** The contents of a range, row by row. */
export function contentsOf(sheet: Sheet, area: Area): Content[][] {
  return Array.from({ length: area.rows }, (_, index) => {
    const row = sheet.cells[area.row - 1 + index] ?? [];
    return Array.from({ length: area.columns }, (_, offset) => row[area.column - 1 + offset] ?? null);
  });
}

/** The sheet with other contents in a range; `contents` has the range's rows and columns. */
export function withContents(sheet: Sheet, area: Area, contents: readonly Row[]): Sheet {
  const cells = sheet.cells.slice();
  while (cells.length < area.row - 1 + area.rows) cells.push([]);
  contents.forEach((line, index) => {
    const row = cells[area.row - 1 + index] ?? [];
    const left = Array.from({ length: area.column - 1 }, (_, column) => row[column] ?? null);
    cells[area.row - 1 + index] = withoutEmptyEnd([
      ...left,
      ...line,
      ...row.slice(left.length + area.columns),
    ]);
  });
  return { ...sheet, cells: withoutEmptyRows(cells) };
}

/** Drops the empty cells at the end of a row. */
export function withoutEmptyEnd(row: Content[]): Row {
  while (row.length > 0 && (row.at(-1) ?? null) === null) row.pop();
  return row;
}

/** Drops the empty rows below the last one with content, so that the number of rows is `lastRow`. */
export function withoutEmptyRows(cells: Row[]): Row[] {
  while (cells.at(-1)?.length === 0) cells.pop();
  return cells;
}

/**
 * Row of the last cell with content, 0 in an empty sheet. An unticked checkbox, a formula and all that it spills are
 * content, empty texts included (platform.md §5.2). Throws where that depends on a function that is missing here.
 */
export function lastRow(spreadsheet: Spreadsheet, sheet: Sheet): number {
  return checkedExtent(spreadsheet, sheet).rows;
}

/** The same for columns. */
export function lastColumn(spreadsheet: Spreadsheet, sheet: Sheet): number {
  return checkedExtent(spreadsheet, sheet).columns;
}

function checkedExtent(spreadsheet: Spreadsheet, sheet: Sheet) {
  const found = extent(spreadsheet, sheet);
  checkKnown(found.lacking);
  return found;
}

/** The last row and column with content, as far as it is known: `lacking` names a function that may fill more. */
export function extent(spreadsheet: Spreadsheet, sheet: Sheet) {
  const columns = sheet.cells.reduce((last, row) => Math.max(last, row.length), 0);
  const own = { rows: sheet.cells.length, columns };
  if (!formulasIn(sheet).some(({ maySpill }) => maySpill)) return { ...own, lacking: null };
  const results = computed(spreadsheet);
  return {
    rows: Math.max(own.rows, results.lastRow(sheet.id)),
    columns: Math.max(own.columns, results.lastColumn(sheet.id)),
    lacking: results.lacking(sheet, wholeSheet(sheet)),
  };
}

/** From A1 to the last row and column with content; A1 in an empty sheet. */
export function dataArea(spreadsheet: Spreadsheet, sheet: Sheet): Area {
  const { rows, columns } = checkedExtent(spreadsheet, sheet);
  return { row: 1, column: 1, rows: rows || 1, columns: columns || 1 };
}

/** Whether nothing stands in a range; a formula is something, whatever it gives. */
export function isBlank(spreadsheet: Spreadsheet, sheet: Sheet, area: Area): boolean {
  return (
    contentsOf(sheet, area).every((row) => row.every((content) => content === null)) &&
    givenIn(spreadsheet, sheet, area).every((row) => row.every(({ value }) => value === null))
  );
}

/** What a cell gives, and in which format it is shown. */
export interface Given {
  readonly value: Plain;
  readonly numberFormat: string | undefined;
  /** Set where the value is not known, because a formula calls a function that is not in the local workspace. */
  readonly lacking?: string;
}

/** What the cells of a range give. Formulas are computed only where one may reach the range. */
export function givenOrLacking(spreadsheet: Spreadsheet, sheet: Sheet, area: Area): Given[][] {
  return eachGiven(spreadsheet, sheet, area, (value, numberFormat, lacking) => ({
    value,
    numberFormat,
    ...(lacking !== undefined && { lacking }),
  }));
}

/** The same; throws where a value depends on a function that is missing: that is a fault of the workspace. */
export function givenIn(spreadsheet: Spreadsheet, sheet: Sheet, area: Area): Given[][] {
  return eachKnown(spreadsheet, sheet, area, (value, numberFormat) => ({ value, numberFormat }));
}

type Give<T> = (value: Plain, numberFormat: string | undefined, lacking?: string) => T;

function eachKnown<T>(spreadsheet: Spreadsheet, sheet: Sheet, area: Area, give: Give<T>): T[][] {
  return eachGiven(spreadsheet, sheet, area, (value, numberFormat, lacking) => {
    checkKnown(lacking ?? null);
    return give(value, numberFormat);
  });
}

function eachGiven<T>(spreadsheet: Spreadsheet, sheet: Sheet, area: Area, give: Give<T>): T[][] {
  const formats = readPlane(sheet.formats, area);
  const results = isReached(sheet, area) ? computed(spreadsheet) : undefined;
  const someLack = results !== undefined && results.lacking(sheet, area) !== null;
  return contentsOf(sheet, area).map((row, index) =>
    row.map((content, offset) => {
      const own = formats[index]?.[offset]?.numberFormat;
      if (!results || (content !== null && typeof content !== 'object')) return give(content as Plain, own);
      const cell = { row: area.row + index, column: area.column + offset, rows: 1, columns: 1 };
      const lacking = someLack ? results.lacking(sheet, cell) : null;
      if (lacking !== null) return give(missing(lacking), undefined, lacking);
      const result = results.at(sheet.id, cell.row, cell.column);
      return give(result?.value ?? null, own ?? result?.numberFormat);
    }),
  );
}

function checkKnown(lacking: string | null): void {
  if (lacking !== null) throw new Error(missing(lacking));
}

function missing(name: string): string {
  return `${name} is not in the local workspace.`;
}

/** Whether a formula stands in the range, or may spill into it from above or left. */
function isReached(sheet: Sheet, { row, column, rows, columns }: Area): boolean {
  return formulasIn(sheet).some(
    (one) =>
      one.row < row + rows &&
      one.column < column + columns &&
      (one.maySpill || (one.row >= row && one.column >= column)),
  );
}

/** What a script reads: '' for an empty cell, a date where the format says so (platform.md §5.2, §5.3). */
export function valuesOf(spreadsheet: Spreadsheet, sheet: Sheet, area: Area): CellValue[][] {
  const { zone } = spreadsheet;
  const dates = new Map<number, CellValue>();
  const date = (serial: number): CellValue => {
    const known = dates.get(serial) ?? { $date: momentOf(serial, zone) };
    dates.set(serial, known);
    return known;
  };
  return eachKnown(spreadsheet, sheet, area, (value, numberFormat) => {
    if (value === null) return '';
    return typeof value === 'number' && readsAsDate(numberFormat) ? date(value) : value;
  });
}

/** The texts that the cells show. */
export function textsOf(spreadsheet: Spreadsheet, sheet: Sheet, area: Area): string[][] {
  const { locale } = spreadsheet;
  return eachKnown(spreadsheet, sheet, area, (value, numberFormat) => shown(value, numberFormat, locale));
}

/** The formulas with their `=`; '' for every other cell. */
export function formulasOf(sheet: Sheet, area: Area): string[][] {
  return contentsOf(sheet, area).map((row) =>
    row.map((content) => (content !== null && typeof content === 'object' ? content.formula : '')),
  );
}
