/** Where `spreadsheets.values.append` puts its rows: below the table that it finds in the range. */
import { intersection } from '../spreadsheet/area.ts';
import type { Area, Sheet } from '../spreadsheet/model.ts';
import type { Place } from './a1-range.ts';

/** The cells of a table: every cell with content touches another one of it, corners included. */
type Table = Omit<Area, 'openRows' | 'openColumns'>;

/**
 * The last table that the range touches (guides/values of the Sheets API, "Append values"), which is also the last
 * one that begins there; undefined where the range is empty.
 */
export function tableIn({ sheet, area }: Place): Table | undefined {
  const touched = tablesOf(sheet).filter((table) => intersection(table, area));
  return touched.sort((one, other) => one.row + one.rows - other.row - other.rows).at(-1);
}

function tablesOf({ cells }: Sheet): Table[] {
  let tables: Table[] = [];
  cells.forEach((contents, index) => {
    contents.forEach((content, column) => {
      if (content === null) return;
      const cell = { row: index + 1, column: column + 1, rows: 1, columns: 1 };
      const near = tables.filter((table) => touches(table, cell));
      tables = [...tables.filter((table) => !near.includes(table)), near.reduce(around, cell)];
    });
  });
  return joined(tables);
}

/** Rectangles that grew into each other's neighbourhood are one table. */
function joined(tables: Table[]): Table[] {
  for (const table of tables) {
    const other = tables.find((one) => one !== table && touches(one, table));
    if (other)
      return joined([...tables.filter((one) => one !== table && one !== other), around(table, other)]);
  }
  return tables;
}

function touches(one: Table, other: Table): boolean {
  const wider = { row: one.row - 1, column: one.column - 1, rows: one.rows + 2, columns: one.columns + 2 };
  return intersection(wider, other) !== null;
}

function around(one: Table, other: Table): Table {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const bottom = Math.max(one.row + one.rows, other.row + other.rows);
  const right = Math.max(one.column + one.columns, other.column + other.columns);
  return { row, column, rows: bottom - row, columns: right - column };
}
