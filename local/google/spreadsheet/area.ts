/** Ranges of a sheet: A1 notation, and whether a range is inside the grid. */
import { ServiceError } from '../execution.ts';
import type { Area, Sheet } from './model.ts';
import type { Rectangle } from './runs.ts';

/** 28 → `AB`. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** `B3`, `B3:C5`, `B3:C`, `B3:5`, `A:C`, `3:5`. */
export function a1Notation(area: Area): string {
  const first = columnLetters(area.column);
  const last = columnLetters(area.column + area.columns - 1);
  const bottom = area.row + area.rows - 1;
  if (area.openRows) return `${first}${area.row > 1 ? area.row : ''}:${last}`;
  if (area.openColumns) return `${area.column > 1 ? first : ''}${area.row}:${bottom}`;
  return area.rows * area.columns === 1 ? `${first}${area.row}` : `${first}${area.row}:${last}${bottom}`;
}

/** The range with these numbers; throws Google's sentences where it is empty or not inside the grid. */
export function checkedArea(sheet: Sheet, row: number, column: number, rows = 1, columns = 1): Area {
  if (row < 1) throw new ServiceError('The starting row of the range is too small.');
  if (column < 1) throw new ServiceError('The starting column of the range is too small.');
  if (rows < 1) throw new ServiceError('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new ServiceError('The number of columns in the range must be at least 1.');
  const area = { row, column, rows, columns };
  if (!isInside(wholeSheet(sheet), area)) {
    throw new ServiceError('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return area;
}

export function wholeSheet(sheet: Sheet): Area {
  return { row: 1, column: 1, rows: sheet.rowCount, columns: sheet.columnCount };
}

export function isInside(outer: Rectangle, inner: Rectangle): boolean {
  const shared = intersection(outer, inner);
  return shared !== null && shared.rows === inner.rows && shared.columns === inner.columns;
}

/** The cells that both rectangles have, or null. */
export function intersection(a: Rectangle, b: Rectangle): Rectangle | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}
