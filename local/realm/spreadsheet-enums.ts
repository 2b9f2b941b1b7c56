/** The enums of SpreadsheetApp, as far as the workspace knows what they mean. */
import { enumeration } from './enumeration.ts';

export const BooleanCriteria = enumeration<typeof GoogleAppsScript.Spreadsheet.BooleanCriteria>(
  'BooleanCriteria',
  [
    'CELL_EMPTY',
    'CELL_NOT_EMPTY',
    'CUSTOM_FORMULA',
    'DATE_BEFORE',
    'DATE_BEFORE_RELATIVE',
    'TEXT_CONTAINS',
    'TEXT_EQUAL_TO',
  ],
);

export const BorderStyle = enumeration<typeof GoogleAppsScript.Spreadsheet.BorderStyle>('BorderStyle', [
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DOUBLE',
]);

export const DataValidationCriteria = enumeration<typeof GoogleAppsScript.Spreadsheet.DataValidationCriteria>(
  'DataValidationCriteria',
  ['CHECKBOX', 'DATE_IS_VALID_DATE', 'TEXT_IS_VALID_EMAIL', 'VALUE_IN_LIST', 'VALUE_IN_RANGE'],
);

export const ProtectionType = enumeration<typeof GoogleAppsScript.Spreadsheet.ProtectionType>(
  'ProtectionType',
  ['RANGE', 'SHEET'],
);

export const RelativeDate = enumeration<typeof GoogleAppsScript.Spreadsheet.RelativeDate>('RelativeDate', [
  'TODAY',
  'TOMORROW',
  'YESTERDAY',
  'PAST_WEEK',
  'PAST_MONTH',
  'PAST_YEAR',
]);

export const WrapStrategy = enumeration<typeof GoogleAppsScript.Spreadsheet.WrapStrategy>('WrapStrategy', [
  'WRAP',
  'OVERFLOW',
  'CLIP',
]);
