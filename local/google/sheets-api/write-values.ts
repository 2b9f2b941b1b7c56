/** Values as `spreadsheets.values` puts them into cells: as they are, or as if typed. */
import { ServiceError, type Json } from '../execution.ts';
import type { Message } from '../payload.ts';
import { columnLetters, isInside, wholeSheet } from '../spreadsheet/area.ts';
import { contentsOf } from '../spreadsheet/cells.ts';
import { withEntries } from '../spreadsheet/enter.ts';
import type { Area, Spreadsheet } from '../spreadsheet/model.ts';
import { readPlane } from '../spreadsheet/runs.ts';
import { withSheet } from '../spreadsheet/sheets.ts';
import { checkLength, entered, type Entry } from '../spreadsheet/typed.ts';
import { exceedsGrid, textOfPlace, type Place } from './a1-range.ts';
import { transposed } from './read-values.ts';

/** What a write changed. */
export interface Written {
  readonly spreadsheet: Spreadsheet;
  /** The cells for which there were values. */
  readonly place: Place;
  readonly updatedCells: number;
}

/** Throws unless the option is given; there is no default (REST reference, `ValueInputOption`). */
export function checkInputOption(option: Json | undefined): void {
  if (option === undefined || option === null || option === 'INPUT_VALUE_OPTION_UNSPECIFIED') {
    throw new ServiceError("'valueInputOption' is required but not specified");
  }
}

/** The rows of a ValueRange. Throws for anything but texts, numbers, booleans and nulls in them. */
export function rowsOf({ values = [], majorDimension }: Message): Json[][] {
  if (!Array.isArray(values))
    throw new ServiceError(`Invalid value at 'data.values' (${LIST}), ${JSON.stringify(values)}`);
  const lists = values.map((row, index): Json[] => {
    if (!Array.isArray(row)) {
      throw new ServiceError(
        `Invalid value at 'data.values[${String(index)}]' (${LIST}), ${JSON.stringify(row)}`,
      );
    }
    row.forEach((value, column) => {
      if (typeof value !== 'object' || value === null) return;
      const kind = Array.isArray(value) ? 'list_value' : 'struct_value';
      throw new ServiceError(
        `Invalid values[${String(index)}][${String(column)}]: ${kind} ${JSON.stringify(value)}`,
      );
    });
    return row;
  });
  return majorDimension === 'COLUMNS' ? transposed(lists) : lists;
}

const LIST = 'type.googleapis.com/google.protobuf.ListValue';

/**
 * Writes rows from the first cell of a range on; null leaves a cell alone, '' empties it. A single cell is a start,
 * anything larger a limit. Throws Google's sentences where the values go past the range or the grid.
 */
export function withValueRows(
  spreadsheet: Spreadsheet,
  place: Place,
  rows: readonly (readonly Json[])[],
  option: Json | undefined,
): Written {
  const { sheet, area } = place;
  const filled: Area = {
    row: area.row,
    column: area.column,
    rows: rows.length,
    columns: Math.max(0, ...rows.map((row) => row.length)),
  };
  const updatedCells = rows.flat().filter((value) => value !== null).length;
  const written = { sheet, area: { ...filled, rows: filled.rows || 1, columns: filled.columns || 1 } };
  if (filled.rows === 0 || filled.columns === 0) return { spreadsheet, place: written, updatedCells };
  checkFits(place, filled);
  const contents = contentsOf(sheet, filled);
  const formats = readPlane(sheet.formats, filled);
  const entries = contents.map((row, index) =>
    row.map((old, column): Entry => {
      const value = rows[index]?.[column] ?? null;
      const numberFormat = formats[index]?.[column]?.numberFormat;
      return value === null ? { content: old } : entryOf(value, numberFormat, option, spreadsheet);
    }),
  );
  const after = withEntries(spreadsheet, sheet, filled, entries);
  return { spreadsheet: withSheet(spreadsheet, after), place: { ...written, sheet: after }, updatedCells };
}

/** RAW keeps a text that begins with `=` a text (REST reference, `ValueInputOption`). */
function entryOf(
  value: Json,
  cellFormat: string | undefined,
  option: Json | undefined,
  spreadsheet: Spreadsheet,
): Entry {
  if (typeof value === 'object') throw new Error('Values were checked to be plain.');
  if (option === 'USER_ENTERED') return entered(value, cellFormat, spreadsheet);
  if (typeof value === 'string') checkLength(value);
  return { content: value === '' ? null : value };
}

function checkFits(place: Place, filled: Area): void {
  const { sheet, area } = place;
  const isStart = area.rows * area.columns === 1;
  const limit = isStart ? wholeSheet(sheet) : area;
  if (isInside(limit, filled)) return;
  const { row, column, rows } = filled;
  if (isStart && !isInside(limit, { row, column, rows: 1, columns: 1 })) throw exceedsGrid(sheet, filled);
  const lastRow = limit.row + limit.rows - 1;
  const past =
    row + rows - 1 > lastRow
      ? `row [${String(lastRow + 1)}]`
      : `column [${columnLetters(limit.column + limit.columns)}]`;
  throw new ServiceError(
    `Requested writing within range [${textOfPlace(place)}], but tried writing to ${past}`,
  );
}
