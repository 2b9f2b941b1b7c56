/** Ranges that are written as text, in A1 or R1C1 notation. */
import { ServiceError } from '../execution.ts';
import { checkedArea } from './area.ts';
import type { Area, Sheet, Spreadsheet } from './model.ts';
import { sheetByName } from './sheets.ts';

const A1 = /^(?:\$?([A-Z]{1,3}))?(?:\$?([1-9]\d*))?(?::(?:\$?([A-Z]{1,3}))?(?:\$?([1-9]\d*))?)?$/i;
const R1C1 = /^R([1-9]\d*)C([1-9]\d*)(?::R([1-9]\d*)C([1-9]\d*))?$/i;

/**
 * The range that a text names in a sheet: `B3`, `$B$3:C5`, `B3:C`, `B3:5`, `A:C`, `3:5`, `R3C2`, `R3C2:R5C3`.
 * An open end reaches to the grid's end. Throws "Range not found" for any other text, also for one with a sheet's
 * name in it (reference/spreadsheet/sheet#getrangea1notation).
 */
export function areaOfText(sheet: Sheet, text: string): Area {
  const numbers = R1C1.exec(text)?.slice(1).map(Number);
  if (numbers) {
    const [top = 1, left = 1, bottom = NaN, right = NaN] = numbers;
    return between(sheet, [top, bottom || top], [left, right || left]);
  }
  const [, left, top, right, bottom] = A1.exec(text) ?? [];
  const isCell = !text.includes(':');
  // `A:C5` begins open and ends closed; nobody is sure what Google makes of it.
  const isRange = (right ?? bottom) !== undefined && (!right || left) && (!bottom || top);
  if (isCell ? !left || !top : !isRange) throw new ServiceError('Range not found');
  const lastRow = isCell ? top : bottom;
  const lastColumn = isCell ? left : right;
  return {
    ...between(
      sheet,
      [Number(top ?? 1), Number(lastRow ?? sheet.rowCount)],
      [left ? columnNumber(left) : 1, lastColumn ? columnNumber(lastColumn) : sheet.columnCount],
    ),
    ...(lastRow === undefined && { openRows: true }),
    ...(lastColumn === undefined && { openColumns: true }),
  };
}

/** The same for a text that may begin with a sheet's name, `'Action plan'!B3`; without one it is `active`'s. */
export function sheetAndAreaOfText(
  spreadsheet: Spreadsheet,
  active: Sheet,
  text: string,
): { sheet: Sheet; area: Area } {
  const [, quoted, plain, rest = text] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/.exec(text) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? plain;
  const sheet = name === undefined ? active : sheetByName(spreadsheet, name);
  if (!sheet) throw new ServiceError('Range not found');
  return { sheet, area: areaOfText(sheet, rest) };
}

function between(sheet: Sheet, rows: [number, number], columns: [number, number]): Area {
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return checkedArea(sheet, row, column, Math.max(...rows) - row + 1, Math.max(...columns) - column + 1);
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
