/** What is selected in a sheet: from one cell to another, in any direction. */
import type { SheetAnswer } from '../server/contract.ts';

export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Selected {
  /** Where it began: the active cell. */
  readonly anchor: Place;
  /** Where it ends. */
  readonly head: Place;
}

export interface Range {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export function rangeOf({ anchor, head }: Selected): Range {
  return {
    row: Math.min(anchor.row, head.row),
    column: Math.min(anchor.column, head.column),
    rows: Math.abs(anchor.row - head.row) + 1,
    columns: Math.abs(anchor.column - head.column) + 1,
  };
}

export function selectedRange({ row, column, rows, columns }: Range): Selected {
  return { anchor: { row, column }, head: { row: row + rows - 1, column: column + columns - 1 } };
}

export function isInside({ row, column, rows, columns }: Range, place: Place): boolean {
  return (
    place.row >= row && place.row < row + rows && place.column >= column && place.column < column + columns
  );
}

/** The column next to `column` that is in sight, to the left (-1) or right (1); itself where there is none. */
export function nextColumn({ columns }: Pick<SheetAnswer, 'columns'>, column: number, step: 1 | -1): number {
  for (let next = column + step; next >= 1 && next <= columns.length; next += step) {
    if (!columns[next - 1]?.isHidden) return next;
  }
  return column;
}

/** The row next to `row` that is in sight, as far as the rows are known. */
export function nextRow(
  sheet: Pick<SheetAnswer, 'frozen' | 'rows' | 'rowCount'>,
  row: number,
  step: 1 | -1,
): number {
  const hidden = new Set(
    [...sheet.frozen, ...sheet.rows].filter(({ isHidden }) => isHidden).map((one) => one.row),
  );
  for (let next = row + step; next >= 1 && next <= sheet.rowCount; next += step) {
    if (!hidden.has(next)) return next;
  }
  return row;
}

/** The place itself where it can be seen, or else the next one that can. */
export function inSight(sheet: SheetAnswer, place: Place): Place {
  const row = nextRow(sheet, place.row - 1, 1);
  const column = sheet.columns[place.column - 1]?.isHidden
    ? nextColumn(sheet, place.column, 1)
    : place.column;
  return row === place.row && column === place.column ? place : { row, column };
}

/** Cells as other programs paste them: tabs between, line ends after each row, quotes where a cell needs them. */
export function toTable(texts: readonly (readonly string[])[]): string {
  const quoted = (text: string): string => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return texts.map((row) => row.map(quoted).join('\t')).join('\n');
}

/** The cells of a pasted text. */
export function fromTable(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*)/y;
  const normal = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let at = 0; at <= normal.length; at = cell.lastIndex + 1) {
    cell.lastIndex = at;
    const [, quoted, plain = ''] = cell.exec(normal) ?? [];
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (normal[cell.lastIndex] === '\n') rows.push([]);
  }
  return rows;
}
