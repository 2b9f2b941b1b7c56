/** What stands in the cells of a sheet: contents, and what a script reads of them. */
import type { Area, Content, Row, Sheet, Spreadsheet } from './model.ts';
import { readPlane } from './runs.ts';
import { momentOf } from './serial.ts';
import { readsAsDate, shown, UNCOMPUTED, type CellValue } from './typed.ts';

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

/** Row of the last cell with content, 0 in an empty sheet. An unticked checkbox and a formula are content. */
export function lastRow(sheet: Sheet): number {
  return sheet.cells.length;
}

export function lastColumn(sheet: Sheet): number {
  return sheet.cells.reduce((last, row) => Math.max(last, row.length), 0);
}

/** From A1 to the last row and column with content; A1 in an empty sheet. */
export function dataArea(sheet: Sheet): Area {
  return { row: 1, column: 1, rows: lastRow(sheet) || 1, columns: lastColumn(sheet) || 1 };
}

export function isBlank(sheet: Sheet, area: Area): boolean {
  return contentsOf(sheet, area).every((row) => row.every((content) => content === null));
}

/** What a script reads: '' for an empty cell, a date where the format says so (platform.md §5.2, §5.3). */
export function valuesOf({ zone }: Spreadsheet, sheet: Sheet, area: Area): CellValue[][] {
  const dates = new Map<number, CellValue>();
  const date = (serial: number): CellValue => {
    const known = dates.get(serial) ?? { $date: momentOf(serial, zone) };
    dates.set(serial, known);
    return known;
  };
  return withFormats(sheet, area, (content, numberFormat) => {
    if (content === null) return '';
    if (typeof content === 'object') return UNCOMPUTED;
    return typeof content === 'number' && readsAsDate(numberFormat) ? date(content) : content;
  });
}

/** The texts that the cells show. */
export function textsOf({ locale }: Spreadsheet, sheet: Sheet, area: Area): string[][] {
  return withFormats(sheet, area, (content, numberFormat) => shown(content, numberFormat, locale));
}

/** The formulas with their `=`; '' for every other cell. */
export function formulasOf(sheet: Sheet, area: Area): string[][] {
  return contentsOf(sheet, area).map((row) =>
    row.map((content) => (content !== null && typeof content === 'object' ? content.formula : '')),
  );
}

function withFormats<T>(
  sheet: Sheet,
  area: Area,
  give: (content: Content, numberFormat: string | undefined) => T,
): T[][] {
  const formats = readPlane(sheet.formats, area);
  return contentsOf(sheet, area).map((row, index) =>
    row.map((content, column) => give(content, formats[index]?.[column]?.numberFormat)),
  );
}
