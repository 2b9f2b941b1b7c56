/** What the Sheets API's messages about cells may hold (REST reference, `spreadsheets.cells`, `spreadsheets.other`). */
import { choice, flag, integer, listOf, message, nameOf, number, text, type Shape } from '../payload.ts';

const NAMESPACE = 'google.apps.sheets.v4.';
const sheets = (type: string) => NAMESPACE + type;

export const sheetsMessage = (type: string, members: Readonly<Record<string, Shape>>, absent?: string) =>
  message(sheets(type), members, absent);
export const sheetsName = (type: string, names: readonly string[], absent?: string) =>
  nameOf(sheets(type), names, absent);

const color = sheetsMessage('Color', { red: number, green: number, blue: number }, 'alpha');
const colorStyle = choice(sheets('ColorStyle'), 'kind', { rgbColor: color }, 'themeColor');

/** A colour under both of its names; the one with `Style` counts where both are given. */
export const colored = (...names: string[]): Record<string, Shape> =>
  Object.fromEntries(
    names.flatMap((name) => [
      [name, color],
      [`${name}Style`, colorStyle],
    ]),
  );

export const gridRange = sheetsMessage('GridRange', {
  sheetId: integer,
  startRowIndex: integer,
  endRowIndex: integer,
  startColumnIndex: integer,
  endColumnIndex: integer,
});

export const gridCoordinate = sheetsMessage('GridCoordinate', {
  sheetId: integer,
  rowIndex: integer,
  columnIndex: integer,
});

const extendedValue = choice(sheets('ExtendedValue'), 'value', {
  numberValue: number,
  stringValue: text,
  boolValue: flag,
  formulaValue: text,
  errorValue: sheetsMessage('ErrorValue', {}, 'type message'),
});

export const border = sheetsMessage('Border', {
  ...colored('color'),
  style: sheetsName('Style', ['NONE', 'DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE']),
  // Deprecated: the style says how wide a line is.
  width: integer,
});

const numberFormat = sheetsMessage('NumberFormat', {
  type: sheetsName('NumberFormatType', [
    ...['TEXT', 'NUMBER', 'PERCENT', 'CURRENCY', 'DATE', 'TIME', 'DATE_TIME', 'SCIENTIFIC'],
  ]),
  pattern: text,
});

export const textFormat = sheetsMessage(
  'TextFormat',
  {
    ...colored('foregroundColor'),
    fontFamily: text,
    fontSize: integer,
    bold: flag,
    italic: flag,
    strikethrough: flag,
    underline: flag,
  },
  'link',
);

export const cellFormat = sheetsMessage(
  'CellFormat',
  {
    ...colored('backgroundColor'),
    numberFormat,
    borders: sheetsMessage('Borders', { top: border, bottom: border, left: border, right: border }),
    horizontalAlignment: sheetsName('HorizontalAlign', ['LEFT', 'CENTER', 'RIGHT']),
    verticalAlignment: sheetsName('VerticalAlign', ['TOP', 'MIDDLE', 'BOTTOM']),
    wrapStrategy: sheetsName('WrapStrategy', ['OVERFLOW_CELL', 'CLIP', 'WRAP'], 'LEGACY_WRAP'),
    textFormat,
  },
  'hyperlinkDisplayType padding textDirection textRotation',
);

export const condition = sheetsMessage('BooleanCondition', {
  type: sheetsName(
    'ConditionType',
    [
      ...['NUMBER_GREATER', 'NUMBER_GREATER_THAN_EQ', 'NUMBER_LESS', 'NUMBER_LESS_THAN_EQ', 'NUMBER_EQ'],
      ...['NUMBER_NOT_EQ', 'NUMBER_BETWEEN', 'NUMBER_NOT_BETWEEN', 'TEXT_CONTAINS', 'TEXT_NOT_CONTAINS'],
      ...['TEXT_STARTS_WITH', 'TEXT_ENDS_WITH', 'TEXT_EQ', 'TEXT_NOT_EQ', 'TEXT_IS_EMAIL', 'TEXT_IS_URL'],
      ...['DATE_EQ', 'DATE_NOT_EQ', 'DATE_BEFORE', 'DATE_AFTER', 'DATE_ON_OR_BEFORE', 'DATE_ON_OR_AFTER'],
      ...['DATE_BETWEEN', 'DATE_NOT_BETWEEN', 'DATE_IS_VALID', 'ONE_OF_RANGE', 'ONE_OF_LIST', 'BLANK'],
      ...['NOT_BLANK', 'CUSTOM_FORMULA', 'BOOLEAN'],
    ],
    'FILTER_EXPRESSION',
  ),
  values: listOf(
    choice(sheets('ConditionValue'), 'value', {
      userEnteredValue: text,
      relativeDate: sheetsName('RelativeDate', [
        ...['PAST_YEAR', 'PAST_MONTH', 'PAST_WEEK', 'YESTERDAY', 'TODAY', 'TOMORROW'],
      ]),
    }),
  ),
});

export const dataValidationRule = sheetsMessage('DataValidationRule', {
  condition,
  inputMessage: text,
  strict: flag,
  showCustomUi: flag,
});

/** Of the members that can only be read nothing is taken, as at Google. */
const readOnly: Shape = { read: () => null };

export const cellData = sheetsMessage(
  'CellData',
  {
    userEnteredValue: extendedValue,
    userEnteredFormat: cellFormat,
    note: text,
    dataValidation: dataValidationRule,
    effectiveValue: readOnly,
    formattedValue: readOnly,
  },
  'chipRuns dataSourceFormula dataSourceTable effectiveFormat hyperlink pivotTable textFormatRuns',
);

export const rows = listOf(sheetsMessage('RowData', { values: listOf(cellData) }));
