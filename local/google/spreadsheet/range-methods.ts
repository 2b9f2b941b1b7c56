/** The methods of Range. */
import { ServiceError, type Methods } from '../execution.ts';
import { a1Notation, checkedArea } from './area.ts';
import { formulasOf, isBlank, textsOf, valuesOf } from './cells.ts';
import { withShiftedDepth } from './column-groups.ts';
import { everywhere, withCheckboxes, withoutContents, withValues } from './enter.ts';
import * as look from './format.ts';
import { withMerged } from './merge.ts';
import type { Area, Format, Sheet } from './model.ts';
import { newProtectionId, withProtection } from './part-methods.ts';
import { rangeHandle, rangePlace, sheetHandle, type RangePlace } from './places.ts';
import { keptValidation, sentValidation, type ValidationMessage } from './rule-messages.ts';
import { changedPlane, readPlane, writtenPlane } from './runs.ts';
import { checkDimensions, serviceOf } from './service.ts';
import { withSheet } from './sheets.ts';
import {
  anything,
  cellValue,
  enumValue,
  flag,
  gridOf,
  integer,
  object,
  optional,
  options,
  orNull,
  takes,
  text,
  type Parameter,
} from './signature.ts';
import { sortOrders, withSorted } from './sorting.ts';

const range = serviceOf('Range', rangePlace);

const aValidation = orNull(object<ValidationMessage>('DataValidation'));

function validationsOf({ spreadsheet, sheet, area }: RangePlace): (ValidationMessage | null)[][] {
  return readPlane(sheet.validations, area).map((row) => row.map((one) => sentValidation(spreadsheet, one)));
}

function withValidations({ sheet, area }: RangePlace, rules: (ValidationMessage | null)[][]): Sheet {
  checkDimensions(area.rows, area.columns, rules);
  const kept = rules.map((row) => row.map(keptValidation));
  return { ...sheet, validations: writtenPlane(sheet.validations, area, kept) };
}

function firstOf<T>(rows: T[][]): T | null {
  return rows[0]?.[0] ?? null;
}

/** A setter that gives every cell of the range the same look. */
const setLook = <T>(parameter: Parameter<T>, setter: look.FormatSetter<T>) =>
  range.write(takes(parameter), ({ sheet, area }, value) => look.withFormat(sheet, area, setter(value)));

/** The same for a grid of values, one a cell. */
const setLooks = <T>(parameter: Parameter<T>, setter: look.FormatSetter<T>) =>
  range.write(takes(gridOf(parameter)), ({ sheet, area }, values) => {
    checkDimensions(area.rows, area.columns, values);
    return look.withFormats(
      sheet,
      area,
      values.map((row) => row.map(setter)),
    );
  });

const getLooks = (of: (format: Format) => string) =>
  range.read(takes(), ({ sheet, area }) => readPlane(sheet.formats, area).map((row) => row.map(of)));

const getLook = (of: (format: Format) => string) =>
  range.read(takes(), ({ sheet, area }) => firstOf(readPlane(sheet.formats, area).map((row) => row.map(of))));

const numberFormat = (format: Format): string => format.numberFormat ?? look.DEFAULT_NUMBER_FORMAT;
const background = (format: Format): string => format.background ?? look.DEFAULT_BACKGROUND;

const BORDER_STYLES = ['SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOTTED', 'DASHED', 'DOUBLE'] as const;
const line = orNull(flag);

/** The same range in another place, or of another size; throws where that is not inside the grid. */
function movedBy(
  { sheet, area }: RangePlace,
  down: number,
  right: number,
  rows?: number,
  columns?: number,
): Area {
  return checkedArea(sheet, area.row + down, area.column + right, rows ?? area.rows, columns ?? area.columns);
}

export const rangeMethods: Methods = range.methods({
  getA1Notation: range.look(takes(), ({ area }) => a1Notation(area)),
  getRow: range.look(takes(), ({ area }) => area.row),
  getColumn: range.look(takes(), ({ area }) => area.column),
  getNumRows: range.look(takes(), ({ area }) => area.rows),
  getNumColumns: range.look(takes(), ({ area }) => area.columns),
  getLastRow: range.look(takes(), ({ area }) => area.row + area.rows - 1),
  getLastColumn: range.look(takes(), ({ area }) => area.column + area.columns - 1),
  getSheet: range.look(takes(), sheetHandle),
  getCell: range.look(takes(integer, integer), (on, row, column) => {
    if (row < 1 || column < 1 || row > on.area.rows || column > on.area.columns) {
      throw new ServiceError('Cell reference out of range');
    }
    return rangeHandle(on, movedBy(on, row - 1, column - 1, 1, 1));
  }),
  offset: range.look(
    takes(integer, integer, optional(integer), optional(integer)),
    (on, down, right, rows, columns) => rangeHandle(on, movedBy(on, down, right, rows, columns)),
  ),
  activate: range.write(takes(), ({ spreadsheet, sheet, area }) => ({
    ...spreadsheet,
    active: { ...area, sheet: sheet.id },
  })),

  getValue: range.read(takes(), ({ spreadsheet, sheet, area }) =>
    firstOf(valuesOf(spreadsheet, sheet, area)),
  ),
  getValues: range.read(takes(), ({ spreadsheet, sheet, area }) => valuesOf(spreadsheet, sheet, area)),
  getDisplayValue: range.read(takes(), (on) => firstOf(textsOf(on.spreadsheet, on.sheet, on.area))),
  getDisplayValues: range.read(takes(), (on) => textsOf(on.spreadsheet, on.sheet, on.area)),
  getFormulas: range.read(takes(), ({ sheet, area }) => formulasOf(sheet, area)),
  isBlank: range.read(takes(), ({ sheet, area }) => isBlank(sheet, area)),
  setValue: range.write(takes(cellValue), ({ spreadsheet, sheet, area }, value) =>
    withValues(spreadsheet, sheet, area, everywhere(area, value)),
  ),
  setValues: range.write(takes(gridOf(cellValue)), ({ spreadsheet, sheet, area }, values) => {
    checkDimensions(area.rows, area.columns, values);
    return withValues(spreadsheet, sheet, area, values);
  }),
  insertCheckboxes: range.write(takes(), ({ sheet, area }) => withCheckboxes(sheet, area)),
  sort: range.write(takes(anything), ({ sheet, area }, by) => withSorted(sheet, area, sortOrders(by))),

  clear: range.write(
    takes(optional(options('contentsOnly', 'formatOnly', 'validationsOnly', 'commentsOnly'))),
    ({ sheet, area }, only) => {
      const all = !only || !Object.values(only).includes(true);
      let after = all || only.contentsOnly ? withoutContents(sheet, area) : sheet;
      if (all || only.formatOnly) after = look.withoutFormat(after, area);
      if (only?.validationsOnly) after = withoutValidations(after, area);
      return only?.commentsOnly ? { ...after, notes: changedPlane(after.notes, area, () => '') } : after;
    },
  ),
  clearContent: range.write(takes(), ({ sheet, area }) => withoutContents(sheet, area)),
  clearFormat: range.write(takes(), ({ sheet, area }) => look.withoutFormat(sheet, area)),

  getDataValidation: range.read(takes(), (on) => firstOf(validationsOf(on))),
  getDataValidations: range.read(takes(), validationsOf),
  setDataValidation: range.write(takes(aValidation), ({ sheet, area }, rule) => {
    const kept = keptValidation(rule);
    return { ...sheet, validations: changedPlane(sheet.validations, area, () => kept) };
  }),
  setDataValidations: range.write(takes(gridOf(aValidation)), withValidations),
  clearDataValidations: range.write(takes(), ({ sheet, area }) => withoutValidations(sheet, area)),

  getNote: range.read(takes(), ({ sheet, area }) => firstOf(readPlane(sheet.notes, area))),
  getNotes: range.read(takes(), ({ sheet, area }) => readPlane(sheet.notes, area)),
  setNote: range.write(takes(orNull(text)), ({ sheet, area }, note) => ({
    ...sheet,
    notes: changedPlane(sheet.notes, area, () => note ?? ''),
  })),
  setNotes: range.write(takes(gridOf(orNull(text))), ({ sheet, area }, notes) => {
    checkDimensions(area.rows, area.columns, notes);
    const kept = notes.map((row) => row.map((note) => note ?? ''));
    return { ...sheet, notes: writtenPlane(sheet.notes, area, kept) };
  }),

  setNumberFormat: setLook(text, look.setNumberFormat),
  setNumberFormats: setLooks(text, look.setNumberFormat),
  getNumberFormat: getLook(numberFormat),
  getNumberFormats: getLooks(numberFormat),
  setBackground: setLook(orNull(text), look.setBackground),
  setBackgrounds: setLooks(orNull(text), look.setBackground),
  getBackground: getLook(background),
  getBackgrounds: getLooks(background),
  setFontColor: setLook(orNull(text), look.setFontColor),
  setFontColors: setLooks(orNull(text), look.setFontColor),
  setFontWeight: setLook(orNull(text), look.setFontWeight),
  setFontWeights: setLooks(orNull(text), look.setFontWeight),
  setFontStyle: setLook(orNull(text), look.setFontStyle),
  setFontLine: setLook(orNull(text), look.setFontLine),
  setFontSize: setLook(integer, look.setFontSize),
  setFontSizes: setLooks(integer, look.setFontSize),
  setHorizontalAlignment: setLook(orNull(text), look.setHorizontalAlignment),
  setHorizontalAlignments: setLooks(orNull(text), look.setHorizontalAlignment),
  setVerticalAlignment: setLook(orNull(text), look.setVerticalAlignment),
  setWrap: setLook(flag, look.setWrap),
  setWrapStrategy: setLook(enumValue('WRAP', 'CLIP', 'OVERFLOW'), ({ $enum }) => look.setWrapStrategy($enum)),
  setBorder: range.write(
    takes(
      line,
      line,
      line,
      line,
      line,
      line,
      optional(orNull(text)),
      optional(orNull(enumValue(...BORDER_STYLES))),
    ),
    ({ sheet, area }, top, left, bottom, right, vertical, horizontal, color, style) =>
      look.withBorders(
        sheet,
        area,
        { top, left, bottom, right, vertical, horizontal },
        { color: look.colorOf(color ?? '') ?? '#000000', style: style?.$enum ?? 'SOLID' },
      ),
  ),
  merge: range.write(takes(), ({ sheet, area }) => withMerged(sheet, area)),

  createFilter: range.method(takes(), (buffered, on) => {
    buffered.write((spreadsheet) => {
      const { sheet, area } = rangePlace(spreadsheet, on);
      if (sheet.filter)
        throw new ServiceError("You can't create a filter in a sheet that already has a filter.");
      return withSheet(spreadsheet, { ...sheet, filter: area });
    });
    return sheetHandle(rangePlace(buffered.look(), on));
  }),
  protect: range.method(takes(), (buffered, on) => {
    const place = rangePlace(buffered.look(), on);
    const id = newProtectionId(place.sheet);
    buffered.write((spreadsheet) => {
      const { sheet, area } = rangePlace(spreadsheet, on);
      return withSheet(spreadsheet, withProtection(sheet, id, area));
    });
    return { ...sheetHandle(place), protection: id };
  }),
  shiftColumnGroupDepth: range.write(takes(integer), ({ sheet, area }, delta) =>
    withShiftedDepth(sheet, area, delta),
  ),
});

function withoutValidations(sheet: Sheet, area: Area): Sheet {
  return { ...sheet, validations: changedPlane(sheet.validations, area, () => null) };
}
