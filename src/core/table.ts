/** A sheet's grid and its rows: columns are found by their keys, rows by their ids, wherever people put them. */
import { isEmpty, textOf, type Cell, type Grid } from './cell.ts';
import { fold } from './choices.ts';
import type { Issue } from './issue.ts';
import type { Lang, Text } from './lang.ts';
import { fieldIn, MARK, titleField, type Fields, type RowMark, type RowOf, type Table } from './sheet.ts';
import type { FieldValue } from './field.ts';

/** Row 1 holds the keys and is hidden, row 2 the headings; rows of people begin at row 3 (design §2.9). */
export const KEY_ROW = 1;
export const HEADING_ROW = 2;
export const FIRST_ROW = 3;

/** The key of the hidden column that holds the rows' ids. */
export const ID = 'id';

/** Its heading; unlike any that people would give a column of their own. */
const ID_HEADING: Text = {
  en: 'Row id, kept by the workbook',
  es: 'Identificador de la fila, lo lleva el libro',
};

export interface ReadRow<F extends Fields = Fields> {
  /** The row's number in the sheet. */
  readonly row: number;
  /** Undefined until the next pass gives one: for a row typed by hand, or a copy of another row's id. */
  readonly id: string | undefined;
  readonly values: RowOf<F>;
  /** Set where the row doesn't count. */
  readonly mark?: RowMark;
}

export interface ReadTable<F extends Fields = Fields> {
  readonly table: Table<F>;
  /** Field key (and `ID`) → column, 1 is A. */
  readonly columns: ReadonlyMap<string, number>;
  /** The rows that count. */
  readonly rows: readonly ReadRow<F>[];
  /** All rows, with examples and those that were put away. */
  readonly all: readonly ReadRow<F>[];
  readonly issues: readonly Issue[];
  /** The row after the last one in which anything stands. */
  readonly nextRow: number;
  readonly grid: Grid;
}

/** A block of cells to write: `cells[0][0]` goes to `row`, `column`. */
export interface Write {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
}

/** The keys of a table's columns in their first order: the id stands directly after the first one (design §2.9). */
export function columnOrder(table: Table): string[] {
  const [first = '', ...rest] = Object.keys(table.fields);
  return [first, ID, ...rest];
}

/**
 * What stands in row 1 for a column. The column that names the rows carries the sheet's own key, so that A1 says
 * which sheet this is.
 */
export function keyCell(table: Table, field: string): string {
  return field === titleField(table) ? table.key : field;
}

/** The heading of a column; the first one carries the sheet's rule. */
export function headingFor(table: Table, field: string, lang: Lang): string {
  if (field === ID) return ID_HEADING[lang];
  const heading = table.fields[field]?.heading[lang] ?? '';
  return field === titleField(table) && table.rule ? `${heading}\n${table.rule[lang]}` : heading;
}

/** True where row 1 names the table. */
export function isGridOf(table: Pick<Table, 'key'>, grid: Grid): boolean {
  return (grid[0] ?? []).some((cell) => textOf(cell) === table.key);
}

/**
 * Where each column stands. A key that was deleted from row 1 is found again by its heading in any language;
 * `repairs` are the key cells to write back, `missing` the fields that no column holds.
 */
export function locateColumns(
  table: Table,
  grid: Grid,
): { columns: Map<string, number>; repairs: Map<string, number>; missing: string[] } {
  const keys = (grid[0] ?? []).map(textOf);
  const headings = (grid[1] ?? []).map((cell) => fold(textOf(cell).split('\n')[0] ?? ''));
  const columns = new Map<string, number>();
  const repairs = new Map<string, number>();
  const missing: string[] = [];
  const order = columnOrder(table);
  for (const field of order) {
    const index = keys.indexOf(keyCell(table, field));
    if (index >= 0) columns.set(field, index + 1);
  }
  const known = new Set(columns.values());
  for (const field of order) {
    if (columns.has(field)) continue;
    const wanted = headingsOf(table, field);
    const index = headings.findIndex(
      (heading, at) => heading !== '' && wanted.includes(heading) && !known.has(at + 1),
    );
    if (index < 0) {
      missing.push(field);
      continue;
    }
    columns.set(field, index + 1);
    repairs.set(field, index + 1);
    known.add(index + 1);
  }
  return { columns, repairs, missing };
}

/** True for the table's sheet, also where its key row was damaged: by its other keys and its headings. */
export function isSheetOf(table: Table, grid: Grid): boolean {
  if (isGridOf(table, grid)) return true;
  // Sheets of people's own may share a heading or two, but they have no column of ids. The column of marks is every table's.
  const { columns } = locateColumns(table, grid);
  const own = [...columns.keys()].filter((field) => field !== ID && field !== MARK);
  return columns.has(ID) && own.length > 1;
}

/** True where the key row was deleted: the headings stand in row 1, and everything else a row too high. */
export function lacksKeyRow(table: Table, grid: Grid): boolean {
  return !isSheetOf(table, grid) && isSheetOf(table, [[], ...grid]);
}

function headingsOf(table: Table, field: string): string[] {
  const heading: Text | undefined = field === ID ? ID_HEADING : table.fields[field]?.heading;
  return heading ? Object.values(heading).map(fold) : [];
}

/** Reads a sheet's grid. What can't be read is an issue, and the rest goes on; a half-filled row is no issue. */
export function readTable<F extends Fields>(table: Table<F>, grid: Grid): ReadTable<F> {
  const { columns, repairs, missing } = locateColumns(table, grid);
  const issues: Issue[] = [];
  if (repairs.size > 0) issues.push({ sheet: table.key, row: KEY_ROW, code: 'key-row' });
  for (const field of missing) issues.push({ sheet: table.key, field, code: 'missing-column' });
  const all: ReadRow<F>[] = [];
  const taken = new Set<string>();
  let nextRow = FIRST_ROW;
  grid.slice(FIRST_ROW - 1).forEach((cells, index) => {
    const row = FIRST_ROW + index;
    if (cells.some((cell) => !isEmpty(cell))) nextRow = row + 1;
    const written = textOf(cells[(columns.get(ID) ?? 0) - 1]);
    // A copied row carries the id of the first one; the first keeps it.
    const id = written === '' || taken.has(written) ? undefined : written;
    const values: Record<string, FieldValue> = {};
    const found: Issue[] = [];
    let typed = false;
    for (const [field, column] of columns) {
      const cell = cells[column - 1];
      if (field === ID || cell === undefined || isEmpty(cell)) continue;
      typed = true;
      const reading = fieldIn(table as unknown as Table, field, id)?.read(cell);
      if (reading && 'value' in reading) values[field] = reading.value as FieldValue;
      else if (reading) found.push({ sheet: table.key, row, field, ...reading.problem });
    }
    if (!typed) return;
    if (id !== undefined) taken.add(id);
    const mark = values[MARK] as RowMark | undefined;
    // What doesn't count needn't be put right.
    if (mark === undefined) issues.push(...found);
    all.push({ row, id, values: values as RowOf<F>, ...(mark === undefined ? {} : { mark }) });
  });
  const rows = all.filter(({ mark }) => mark === undefined);
  return { table, columns, rows, all, issues, nextRow, grid };
}

/** What stands in the cells of a row now, by field key; '' for an empty one. */
export function cellsOf(read: ReadTable, row: number): Record<string, Cell> {
  const cells = read.grid[row - 1] ?? [];
  return Object.fromEntries([...read.columns].map(([field, column]) => [field, cells[column - 1] ?? '']));
}

/**
 * The cells to write so that each of `rows` holds its `cells` (field key → cell): only known columns, in runs of
 * adjacent ones, so that people's own columns and formulas in between are never touched (design §2.10).
 * `rows[0]` goes to row `first`, the others below it; all of them must set the same fields.
 */
export function writesFor(
  columns: ReadonlyMap<string, number>,
  first: number,
  rows: readonly Readonly<Record<string, Cell>>[],
): Write[] {
  const fields = Object.keys(rows[0] ?? {})
    .filter((field) => columns.has(field))
    .map((field) => ({ field, column: columns.get(field) ?? 0 }))
    .sort((a, b) => a.column - b.column);
  const runs: { field: string; column: number }[][] = [];
  for (const entry of fields) {
    const run = runs.at(-1);
    if (run && run.at(-1)?.column === entry.column - 1) run.push(entry);
    else runs.push([entry]);
  }
  return runs.map((run) => ({
    row: first,
    column: run[0]?.column ?? 1,
    cells: rows.map((cells) => run.map(({ field }) => cells[field] ?? '')),
  }));
}

/** The cells of a row's values, in the workbook's language; undefined empties the cell. `id` is the row's, if it has one. */
export function toCells(
  table: Table,
  values: Readonly<Record<string, FieldValue | undefined>>,
  lang: Lang,
  id?: string,
): Record<string, Cell> {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([field]) => field in table.fields)
      .map(([field, value]) => [
        field,
        value === undefined ? '' : (fieldIn(table, field, id)?.write(value, lang) ?? ''),
      ]),
  );
}

/** No value for any field: what a new row begins with. */
export function blankRow(table: Table): Record<string, undefined> {
  return Object.fromEntries(Object.keys(table.fields).map((field) => [field, undefined]));
}

/**
 * The writes that change some cells of some rows (row number → field key → cell) with one write for each run of
 * columns, however many rows change: rows in between are written as they are.
 */
export function writesAmong(
  read: ReadTable,
  changes: ReadonlyMap<number, Readonly<Record<string, Cell>>>,
): Write[] {
  if (changes.size === 0) return [];
  const first = Math.min(...changes.keys());
  const last = Math.max(...changes.keys());
  const fields = new Set([...changes.values()].flatMap((cells) => Object.keys(cells)));
  const rows = Array.from({ length: last - first + 1 }, (_, index) => {
    const now = cellsOf(read, first + index);
    const wanted = changes.get(first + index);
    return Object.fromEntries([...fields].map((field) => [field, wanted?.[field] ?? now[field] ?? '']));
  });
  return writesFor(read.columns, first, rows);
}
