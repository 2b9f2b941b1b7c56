/** The methods of Range and Sheet for data validations and conditional formats. */
import type { Methods } from '../execution.ts';
import { rangePlace, sheetPlace, type RangePlace } from './places.ts';
import {
  keptConditionalFormat,
  keptValidation,
  sentConditionalFormat,
  sentValidation,
  type ConditionalFormatMessage,
  type ValidationMessage,
} from './rule-messages.ts';
import { changedPlane, readPlane, writtenPlane } from './runs.ts';
import { checkDimensions, serviceOf } from './service.ts';
import { gridOf, listOf, object, orNull, takes } from './signature.ts';

const range = serviceOf('Range', rangePlace);
const sheet = serviceOf('Sheet', sheetPlace);

const aValidation = orNull(object<ValidationMessage>('DataValidation'));

function validationsOf({ spreadsheet, sheet: { validations }, area }: RangePlace) {
  return readPlane(validations, area).map((row) => row.map((one) => sentValidation(spreadsheet, one)));
}

const validationMethods = range.methods({
  getDataValidation: range.read(takes(), (on) => validationsOf(on)[0]?.[0] ?? null),
  getDataValidations: range.read(takes(), validationsOf),
  setDataValidation: range.write(takes(aValidation), (on, rule) => {
    const kept = keptValidation(rule);
    return { ...on.sheet, validations: changedPlane(on.sheet.validations, on.area, () => kept) };
  }),
  setDataValidations: range.write(takes(gridOf(aValidation)), (on, rules) => {
    checkDimensions(on.area.rows, on.area.columns, rules);
    const kept = rules.map((row) => row.map(keptValidation));
    return { ...on.sheet, validations: writtenPlane(on.sheet.validations, on.area, kept) };
  }),
});

const conditionalFormatMethods = sheet.methods({
  clearConditionalFormatRules: sheet.write(takes(), (on) => ({ ...on.sheet, conditionalFormats: [] })),
  getConditionalFormatRules: sheet.read(takes(), (on) =>
    on.sheet.conditionalFormats.map((rule) => sentConditionalFormat(on, rule)),
  ),
  setConditionalFormatRules: sheet.write(
    takes(listOf(object<ConditionalFormatMessage>('ConditionalFormatRule'))),
    (on, rules) => ({
      ...on.sheet,
      conditionalFormats: rules.map((rule) => keptConditionalFormat(on.sheet, rule)),
    }),
  ),
});

export const ruleMethods: Methods = { ...validationMethods, ...conditionalFormatMethods };
