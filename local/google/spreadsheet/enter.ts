/** Putting values into cells: they are read as if typed, and a rejecting validation stops them. */
import { ServiceError } from '../execution.ts';
import { a1Notation, checkedArea } from './area.ts';
import { checkboxValues } from './checkbox.ts';
import { contentsOf, givenIn, lastRow, withContents } from './cells.ts';
import type { Area, Format, Sheet, Spreadsheet } from './model.ts';
import { readPlane, valuesIn, writtenPlane } from './runs.ts';
import { withInserted } from './structure.ts';
import { sheetById, withSheet } from './sheets.ts';
import { entered, type CellValue, type Entry } from './typed.ts';
import { keeping } from './validation.ts';

/**
 * The sheet after `values` (the range's rows and columns) were put into a range (platform.md §5.1).
 * Throws Google's sentence for a text that is too long and for a value that a validation rejects.
 */
export function withValues(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  area: Area,
  values: readonly (readonly CellValue[])[],
): Sheet {
  const formats = readPlane(sheet.formats, area);
  const entries = values.map((row, index) =>
    row.map((value, column) => entered(value, formats[index]?.[column]?.numberFormat, spreadsheet)),
  );
  return withEntries(spreadsheet, sheet, area, entries);
}

/** The same for values that are read already. */
export function withEntries(spreadsheet: Spreadsheet, sheet: Sheet, area: Area, entries: Entry[][]): Sheet {
  const contents = entries.map((row) => row.map(({ content }) => content));
  const after = {
    ...withContents(sheet, area, contents),
    formats: withTypedFormats(sheet, area, entries, readPlane(sheet.formats, area)),
  };
  rejectInvalid(spreadsheet, withSheet(spreadsheet, after), after, area);
  return after;
}

/** A cell without a number format of its own takes the one that comes with the value: a date becomes a date. */
function withTypedFormats(
  sheet: Sheet,
  area: Area,
  entries: Entry[][],
  formats: Format[][],
): Sheet['formats'] {
  let takesFormat = false;
  const after = entries.map((row, index) =>
    row.map(({ numberFormat }, column) => {
      const format = formats[index]?.[column] ?? {};
      if (numberFormat === undefined || format.numberFormat !== undefined) return format;
      takesFormat = true;
      return { ...format, numberFormat };
    }),
  );
  return takesFormat ? writtenPlane(sheet.formats, area, after) : sheet.formats;
}

/** Only a validation that does not allow invalid data rejects (platform.md §5.5). */
function rejectInvalid(before: Spreadsheet, after: Spreadsheet, sheet: Sheet, area: Area): void {
  const strict = [...valuesIn(sheet.validations, area)].filter((one) => one !== null && !one.allowInvalid);
  if (strict.length === 0) return;
  const rules = new Map(strict.map((one) => [one, one && keeping(before, after, sheet, one)]));
  const validations = readPlane(sheet.validations, area);
  givenIn(after, sheet, area).forEach((row, index) => {
    row.forEach(({ value, numberFormat }, offset) => {
      const keeps = rules.get(validations[index]?.[offset] ?? null);
      const cell = { row: area.row + index, column: area.column + offset };
      if (!keeps || keeps({ content: value, numberFormat }, cell)) return;
      throw new ServiceError(
        `The data you entered in cell ${a1Notation({ ...cell, rows: 1, columns: 1 })} violates the data validation rules set on this cell.`,
      );
    });
  });
}

/** The same value in every cell of a range. */
export function everywhere<T>(area: Area, value: T): T[][] {
  return Array.from({ length: area.rows }, () => Array<T>(area.columns).fill(value));
}

/** The spreadsheet after a row was put below the last one with content; a full grid grows by a row. */
export function withAppendedRow(
  spreadsheet: Spreadsheet,
  id: number,
  values: readonly CellValue[],
): Spreadsheet {
  const sheet = sheetById(spreadsheet, id);
  const row = lastRow(spreadsheet, sheet) + 1;
  const isFull = row > sheet.rowCount;
  const roomy = isFull
    ? withInserted(spreadsheet, id, 'rows', { before: row, count: 1, like: row - 1 })
    : spreadsheet;
  const target = sheetById(roomy, id);
  // More values than the grid has columns: unsure whether Google adds columns, so it throws.
  const area = checkedArea(target, row, 1, 1, values.length);
  return withSheet(roomy, withValues(roomy, target, area, [values]));
}

/** Empties cells. Assumed, as the Delete key does: a checkbox becomes unticked and stays content. */
export function withoutContents(sheet: Sheet, area: Area): Sheet {
  const validations = readPlane(sheet.validations, area);
  const contents = contentsOf(sheet, area).map((row, index) =>
    row.map((_, column) => checkboxValues(validations[index]?.[column] ?? null)?.unchecked ?? null),
  );
  return withContents(sheet, area, contents);
}
