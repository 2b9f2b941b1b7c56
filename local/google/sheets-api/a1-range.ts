/** Ranges as text with their sheet's name, as the Sheets API takes and gives them: `'Action plan'!A1:C`. */
import { ServiceError } from '../execution.ts';
import { a1Notation, intersection, wholeSheet } from '../spreadsheet/area.ts';
import type { Area, Sheet, Spreadsheet } from '../spreadsheet/model.ts';
import { areaOfText } from '../spreadsheet/notation.ts';
import { sheetByName } from '../spreadsheet/sheets.ts';

/** A range of a sheet, as far as the grid has it. */
export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** Larger than every grid: what a text names is read first and cut to the grid then. */
const ENDLESS = { rowCount: 10_000_000, columnCount: 18_278 };

/**
 * The cells that a text names: `Plan!A1:B2`, `A1:B2` of the first visible sheet, `Plan` for all of a sheet, or a named
 * range (guides/concepts/cell of the Sheets API). A range that ends past the grid is cut.
 * Throws Google's sentences for a text that names none, and for a range that begins past the grid.
 */
export function placeOfText(spreadsheet: Spreadsheet, text: string): Place {
  const { sheet, area } = named(spreadsheet, text) ?? {};
  if (!sheet || !area) throw new ServiceError(`Unable to parse range: ${text}`);
  const inside = intersection(wholeSheet(sheet), area);
  if (!inside) throw exceedsGrid(sheet, area);
  return { sheet, area: { ...area, ...inside } };
}

function named(spreadsheet: Spreadsheet, text: string): Place | undefined {
  const [, quoted, plain, rest = ''] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? plain;
  if (name !== undefined) return inSheet(sheetByName(spreadsheet, name), rest);
  const range = spreadsheet.namedRanges.find((one) => one.name === text)?.range;
  if (range) {
    const { sheet: id, ...area } = range;
    const sheet = spreadsheet.sheets.find((one) => one.id === id);
    return sheet && { sheet, area };
  }
  // A sheet whose name looks like a cell, `Q1`, needs its apostrophes: assumed.
  const inFirst = inSheet(
    spreadsheet.sheets.find(({ hidden }) => !hidden),
    text,
  );
  const sheet = sheetByName(spreadsheet, /^'((?:[^']|'')+)'$/.exec(text)?.[1]?.replaceAll("''", "'") ?? text);
  return inFirst ?? (sheet && { sheet, area: { ...wholeSheet(sheet), openRows: true, openColumns: true } });
}

function inSheet(sheet: Sheet | undefined, text: string): Place | undefined {
  if (!sheet) return undefined;
  try {
    return { sheet, area: areaOfText({ ...sheet, ...ENDLESS }, text) };
  } catch (error) {
    if (error instanceof ServiceError) return undefined;
    throw error;
  }
}

/** A range as the API writes it: `Plan!A1:B2`, an open end filled in by the grid's. */
export function textOfPlace({ sheet, area }: Place): string {
  const { row, column, rows, columns } = area;
  return `${quotedName(sheet.name)}!${a1Notation({ row, column, rows, columns })}`;
}

/** Names of letters and digits stand as they are; all others, and such as look like a cell, in apostrophes. */
function quotedName(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** What Google says where a range begins past the grid; open ends stay open. */
export function exceedsGrid({ name, rowCount, columnCount }: Sheet, area: Area): ServiceError {
  const range = `${quotedName(name)}!${a1Notation(area)}`;
  return new ServiceError(
    `Range (${range}) exceeds grid limits. Max rows: ${String(rowCount)}, max columns: ${String(columnCount)}`,
  );
}
