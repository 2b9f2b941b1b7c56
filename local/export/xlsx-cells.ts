/** Rows, columns and cells of a sheet in Excel's terms. */
import type { CellErrorValue, CellValue, Worksheet } from '@cj-tech-master/excelts';
import { bandedBackground } from '../google/spreadsheet/bandings.ts';
import { contentsOf, givenOrLacking, lastRow, type Given } from '../google/spreadsheet/cells.ts';
import { depthAt } from '../google/spreadsheet/column-groups.ts';
import { DEFAULT_ROW_HEIGHT, type Content, type Format, type Sheet } from '../google/spreadsheet/model.ts';
import { coveredBy } from '../google/spreadsheet/protection.ts';
import { list, readPlane, type Rectangle } from '../google/spreadsheet/runs.ts';
import { shown } from '../google/spreadsheet/typed.ts';
import { excelFormula, keptResult, type Book } from './xlsx-formula.ts';
import { excelHeight, excelStyle, excelWidth, textHeight } from './xlsx-style.ts';

/** Excel's own limit of characters in a cell; Google's is 50,000. */
const CELL_LIMIT = 32_767;

/** Without `results`, formulas come without their last result, so that whoever opens the file has to compute them. */
export interface CellOptions {
  readonly results: boolean;
}

/** Columns carry the format of the empty rows below, so that what is typed there later looks right. */
export function addColumns(worksheet: Worksheet, sheet: Sheet): void {
  const hidden = list(sheet.hiddenColumns);
  const bottom = bottomFormats(sheet);
  const access = accessIn(sheet);
  list(sheet.columnWidths).forEach((width, index) => {
    const column = worksheet.getColumn(index + 1);
    column.width = excelWidth(width);
    column.hidden = hidden[index] ?? false;
    column.outlineLevel = depthAt(sheet, index + 1);
    column.style = excelStyle(bottom[index] ?? {}, access(sheet.rowCount, index + 1));
  });
}

/** All cells with something in them, or that look otherwise than the empty ones at the bottom of their column. */
export function addRows(worksheet: Worksheet, book: Book, sheet: Sheet, options: CellOptions): void {
  const rows = Math.min(sheet.rowCount, Math.max(lastRowWithCells(book, sheet), lastRowOfItsOwn(sheet)));
  const area = { row: 1, column: 1, rows, columns: sheet.columnCount };
  const formats = looksIn(sheet, area);
  const notes = readPlane(sheet.notes, area);
  const bottom = bottomFormats(sheet);
  const access = accessIn(sheet);
  const given = givenOrLacking(book.spreadsheet, sheet, area);
  contentsOf(sheet, area).forEach((contents, index) => {
    contents.forEach((content, offset) => {
      const [row, column] = [index + 1, offset + 1];
      const result = given[index]?.[offset] ?? NOTHING;
      const format = withResultFormat(formats[index]?.[offset] ?? {}, content, result);
      const note = notes[index]?.[offset] ?? '';
      const isEmpty = content === null && result.value === null && note === '';
      const looksLikeItsColumn =
        isSame(format, bottom[offset] ?? {}) && access(row, column) === access(sheet.rowCount, column);
      if (isEmpty && looksLikeItsColumn) return;
      const cell = worksheet.getCell(row, column);
      cell.style = excelStyle(format, access(row, column));
      if (!isEmpty) cell.value = excelValue(book, content, result, options);
      if (note !== '') cell.note = note;
    });
  });
  const texts = given.map((row) =>
    row.map(({ value, numberFormat }) => shown(value, numberFormat, book.spreadsheet.locale)),
  );
  setHeights(worksheet, sheet, formats, texts);
  hideRows(worksheet, sheet);
}

const NOTHING: Given = { value: null, numberFormat: undefined };

/** A date that a formula gives has its format from there, where the cell has none. */
function withResultFormat(format: Format, content: Content, { numberFormat }: Given): Format {
  const isOwn = content !== null && typeof content !== 'object';
  return isOwn || numberFormat === undefined || numberFormat === format.numberFormat
    ? format
    : { ...format, numberFormat };
}

/** Dates stay numbers; their format makes them dates, in whatever zone the file is opened. */
function excelValue(book: Book, content: Content, given: Given, { results }: CellOptions): CellValue {
  if (content === null || typeof content !== 'object') {
    const { value } = given;
    return typeof value === 'string' ? (errorIn(value) ?? value.slice(0, CELL_LIMIT)) : value;
  }
  const { formula } = content;
  // What a missing function would give is not known.
  const value = given.lacking === undefined ? (given.value ?? '') : '#N/A';
  const error = typeof value === 'string' ? errorIn(value) : undefined;
  const result = error ?? (typeof value === 'string' ? value.slice(0, CELL_LIMIT) : value);
  const inExcel = excelFormula(book, formula);
  if (inExcel === null) return { formula: keptResult(formula, value), result };
  return results ? { formula: inExcel, result } : { formula: inExcel };
}

type ErrorText = CellErrorValue['error'];
const EXCEL_ERRORS: readonly string[] = ['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!'];

/** The error that a formula gave. Excel has no `#ERROR!`. */
function errorIn(text: string): CellErrorValue | undefined {
  if (text === '#ERROR!') return { error: '#VALUE!' };
  return EXCEL_ERRORS.includes(text) ? { error: text as ErrorText } : undefined;
}

/** In Google a row with more text than its height holds is taller by itself; in a file that has to be said. */
function setHeights(
  worksheet: Worksheet,
  sheet: Sheet,
  formats: readonly (readonly Format[])[],
  texts: readonly (readonly string[])[],
): void {
  const hidden = list(sheet.hiddenColumns);
  const widths = list(sheet.columnWidths).map((width, index) => (hidden[index] ? 0 : width));
  list(sheet.rowHeights).forEach((height, index) => {
    const needed = Math.max(height, textHeight(texts[index] ?? [], formats[index] ?? [], widths));
    if (needed !== DEFAULT_ROW_HEIGHT) worksheet.getRow(index + 1).height = excelHeight(needed);
  });
}

/** By hand, or by the filter. */
function hideRows(worksheet: Worksheet, { hiddenRows, rowsHiddenByFilter }: Sheet): void {
  const filtered = list(rowsHiddenByFilter);
  list(hiddenRows).forEach((isHidden, index) => {
    if (isHidden || filtered[index]) worksheet.getRow(index + 1).hidden = true;
  });
}

/** Results that a formula spills count; where a missing function may spill, only its own cell does. */
function lastRowWithCells({ spreadsheet }: Book, sheet: Sheet): number {
  try {
    return lastRow(spreadsheet, sheet);
  } catch {
    return sheet.cells.length;
  }
}

/** The last row that does not look like the empty rows at the bottom. */
function lastRowOfItsOwn(sheet: Sheet): number {
  const { formats, notes, rowCount, bandings, protections } = sheet;
  const below = [...bandings.map(({ area }) => area), ...protections.flatMap(placesOf)];
  return Math.max(
    rowCount - (formats.at(-1)?.[0] ?? 0),
    rowCount - (notes.at(-1)?.[0] ?? 0),
    ...below.map(({ row, rows }) => row + rows - 1),
  );
}

/** How cells look, alternating colours included. */
function looksIn(sheet: Sheet, area: Rectangle): (readonly Format[])[] {
  const formats = readPlane(sheet.formats, area);
  if (sheet.bandings.length === 0) return formats;
  return formats.map((row, index) =>
    row.map((format, offset) => {
      const banded = bandedBackground(sheet, index + 1, offset + 1);
      return banded === null || format.background !== undefined ? format : { ...format, background: banded };
    }),
  );
}

/** How the empty cells at the bottom look, by column. */
function bottomFormats({ formats, rowCount, columnCount }: Sheet): Format[] {
  return readPlane(formats, { row: rowCount, column: 1, rows: 1, columns: columnCount })[0] ?? [];
}

function isSame(one: Format, other: Format): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** Whether somebody who opens the file may edit a cell. Excel knows no editors and no warnings. */
function accessIn(sheet: Sheet): (row: number, column: number) => 'locked' | 'open' {
  const closed = strictProtections(sheet);
  if (closed.length === 0) return () => 'locked';
  return (row, column) => {
    const cell = { row, column, rows: 1, columns: 1 };
    return closed.some((protection) => coveredBy(sheet, protection, cell).length > 0) ? 'locked' : 'open';
  };
}

/** The protections that keep people out and don't only warn. */
export function strictProtections({ protections }: Sheet): Sheet['protections'] {
  return protections.filter(({ warningOnly }) => !warningOnly);
}

function placesOf({ area, unprotected, warningOnly }: Sheet['protections'][number]): readonly Rectangle[] {
  if (warningOnly) return [];
  return area ? [area] : unprotected;
}
