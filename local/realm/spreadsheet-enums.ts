/** The enums of SpreadsheetApp, as far as the workspace knows what they mean. */
import { enumeration } from './enumeration.ts';

type Sheets = typeof GoogleAppsScript.Spreadsheet;

/** Google's typings lack DATE_NOT_EQUAL_TO and TEXT_NOT_EQUAL_TO, which only filters on connected data have. */
export const BooleanCriteria = enumeration<Sheets['BooleanCriteria']>('BooleanCriteria', [
  'CELL_EMPTY',
  'CELL_NOT_EMPTY',
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_EQUAL_TO',
  'DATE_AFTER_RELATIVE',
  'DATE_BEFORE_RELATIVE',
  'DATE_EQUAL_TO_RELATIVE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_STARTS_WITH',
  'TEXT_ENDS_WITH',
  'CUSTOM_FORMULA',
]);

export const BandingTheme = enumeration<Sheets['BandingTheme']>('BandingTheme', [
  'LIGHT_GREY',
  'CYAN',
  'GREEN',
  'YELLOW',
  'ORANGE',
  'BLUE',
  'TEAL',
  'GREY',
  'BROWN',
  'LIGHT_GREEN',
  'INDIGO',
  'PINK',
]);

export const BorderStyle = enumeration<typeof GoogleAppsScript.Spreadsheet.BorderStyle>('BorderStyle', [
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DOUBLE',
]);

export const DataValidationCriteria = enumeration<Sheets['DataValidationCriteria']>(
  'DataValidationCriteria',
  [
    'DATE_AFTER',
    'DATE_BEFORE',
    'DATE_BETWEEN',
    'DATE_EQUAL_TO',
    'DATE_IS_VALID_DATE',
    'DATE_NOT_BETWEEN',
    'DATE_ON_OR_AFTER',
    'DATE_ON_OR_BEFORE',
    'NUMBER_BETWEEN',
    'NUMBER_EQUAL_TO',
    'NUMBER_GREATER_THAN',
    'NUMBER_GREATER_THAN_OR_EQUAL_TO',
    'NUMBER_LESS_THAN',
    'NUMBER_LESS_THAN_OR_EQUAL_TO',
    'NUMBER_NOT_BETWEEN',
    'NUMBER_NOT_EQUAL_TO',
    'TEXT_CONTAINS',
    'TEXT_DOES_NOT_CONTAIN',
    'TEXT_EQUAL_TO',
    'TEXT_IS_VALID_EMAIL',
    'TEXT_IS_VALID_URL',
    'VALUE_IN_LIST',
    'VALUE_IN_RANGE',
    'CUSTOM_FORMULA',
    'CHECKBOX',
  ],
);

export const DeveloperMetadataLocationType = enumeration<Sheets['DeveloperMetadataLocationType']>(
  'DeveloperMetadataLocationType',
  ['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN'],
);

export const DeveloperMetadataVisibility = enumeration<Sheets['DeveloperMetadataVisibility']>(
  'DeveloperMetadataVisibility',
  ['DOCUMENT', 'PROJECT'],
);

export const InterpolationType = enumeration<Sheets['InterpolationType']>('InterpolationType', [
  'NUMBER',
  'PERCENT',
  'PERCENTILE',
  'MIN',
  'MAX',
]);

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

export const CopyPasteType = enumeration<typeof GoogleAppsScript.Spreadsheet.CopyPasteType>('CopyPasteType', [
  'PASTE_NORMAL',
  'PASTE_NO_BORDERS',
  'PASTE_FORMAT',
  'PASTE_FORMULA',
  'PASTE_DATA_VALIDATION',
  'PASTE_VALUES',
  'PASTE_COLUMN_WIDTHS',
]);

export const Dimension = enumeration<typeof GoogleAppsScript.Spreadsheet.Dimension>('Dimension', [
  'COLUMNS',
  'ROWS',
]);

export const Direction = enumeration<typeof GoogleAppsScript.Spreadsheet.Direction>('Direction', [
  'UP',
  'DOWN',
  'PREVIOUS',
  'NEXT',
]);

export const SheetType = enumeration<typeof GoogleAppsScript.Spreadsheet.SheetType>('SheetType', ['GRID']);
