/** Cells as the Sheets API writes them: values, formats, notes and dropdowns, each where the mask names it. */
import { ServiceError, type Json } from '../execution.ts';
import { memberOf, type Mask } from '../fields.ts';
import { Absent, type Message } from '../payload.ts';
import { contentsOf } from '../spreadsheet/cells.ts';
import { withEntries } from '../spreadsheet/enter.ts';
import type { Area, Content, Format, Sheet, Spreadsheet, Validation } from '../spreadsheet/model.ts';
import { readPlane, writtenPlane } from '../spreadsheet/runs.ts';
import { checkLength } from '../spreadsheet/typed.ts';
import { cellFormat, cellData } from './cell-shapes.ts';
import { cellFormatOf, formatOf } from './cell-format.ts';
import { withStyles } from './colors.ts';
import { validationOf } from './conditions.ts';
import { unknownField, updated } from './update-mask.ts';

/** The CellData for a cell of the area, counted from 0; undefined leaves the cell alone. */
export type CellAt = (row: number, column: number) => Message | undefined;

type Writable = 'userEnteredValue' | 'userEnteredFormat' | 'note' | 'dataValidation';

/** The spreadsheet after the fields that `mask` names were taken from `cellAt` for every cell of an area. */
export function withCellData(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  area: Area,
  cellAt: CellAt,
  mask: Mask,
): Sheet {
  const all = mask.has('*');
  for (const name of mask.keys()) {
    if (name !== '*') memberOf(cellData, name, unknownField);
  }
  const isNamed = (name: Writable) => all || mask.has(name);
  let after = sheet;
  // Formats first: a number format says what a value becomes.
  if (isNamed('userEnteredFormat'))
    after = withFormats(after, area, cellAt, mask.get('userEnteredFormat') ?? null);
  if (isNamed('dataValidation')) {
    needsWhole(mask, 'dataValidation');
    const rules = new Map<Json | undefined, Validation | null>([[undefined, null]]);
    const ruleOf = (rule: Json | undefined) => {
      const known =
        rules.get(rule) ?? (rule === undefined ? null : validationOf(spreadsheet, rule as Message));
      rules.set(rule, known);
      return known;
    };
    const validations = mixed(readPlane(after.validations, area), cellAt, (cell) =>
      ruleOf(cell.dataValidation),
    );
    after = { ...after, validations: writtenPlane(after.validations, area, validations) };
  }
  if (isNamed('note')) {
    const notes = mixed(readPlane(after.notes, area), cellAt, ({ note = '' }) => String(note));
    after = { ...after, notes: writtenPlane(after.notes, area, notes) };
  }
  if (isNamed('userEnteredValue')) {
    needsWhole(mask, 'userEnteredValue');
    const contents = mixed(contentsOf(after, area), cellAt, ({ userEnteredValue }) =>
      contentOf(userEnteredValue),
    );
    const entries = contents.map((row) => row.map((content) => ({ content })));
    after = withEntries(spreadsheet, after, area, entries);
  }
  return after;
}

function needsWhole(mask: Mask, name: Writable): void {
  if (mask.get(name)) throw new Absent(`A mask of parts of ${name}`);
}

/** For every cell the new value, or the old one where the cell is left alone. */
function mixed<T>(before: readonly (readonly T[])[], cellAt: CellAt, value: (cell: Message) => T): T[][] {
  return before.map((row, index) =>
    row.map((old, column) => {
      const cell = cellAt(index, column);
      return cell ? value(cell) : old;
    }),
  );
}

/** What an ExtendedValue puts into a cell: texts stay texts, whatever they look like (platform.md §5.1). */
function contentOf(value: Json | undefined): Content {
  const { numberValue, stringValue, boolValue, formulaValue, errorValue } = (value ?? {}) as Message;
  if (errorValue !== undefined) throw new ServiceError('errorValue is read-only.'); // assumed
  if (typeof numberValue === 'number') return numberValue;
  if (typeof boolValue === 'boolean') return boolValue;
  if (typeof formulaValue === 'string') {
    if (!formulaValue.startsWith('=')) throw new ServiceError(`Invalid formula: ${formulaValue}`); // assumed
    return { formula: formulaValue };
  }
  if (typeof stringValue !== 'string' || stringValue === '') return null;
  checkLength(stringValue);
  return stringValue;
}

/** Few formats meet few others: each pair is worked out once. */
function withFormats(sheet: Sheet, area: Area, cellAt: CellAt, inside: Mask | null): Sheet {
  const known = new Map<Format, Map<string, Format>>();
  const changed = (format: Format, given: Json = {}): Format => {
    const ofFormat = known.get(format) ?? new Map<string, Format>();
    known.set(format, ofFormat);
    const key = JSON.stringify(given);
    const after = ofFormat.get(key) ?? reformatted(format, given as Message, inside);
    ofFormat.set(key, after);
    return after;
  };
  const formats = readPlane(sheet.formats, area).map((row, index) =>
    row.map((format, column) => {
      const cell = cellAt(index, column);
      return cell ? changed(format, cell.userEnteredFormat) : format;
    }),
  );
  return { ...sheet, formats: writtenPlane(sheet.formats, area, formats) };
}

function reformatted(format: Format, given: Message, inside: Mask | null): Format {
  const after = inside
    ? updated(cellFormat, inside, cellFormatOf(format), given)
    : (withStyles(given) as Message);
  return formatOf(after);
}
