/** Criteria of dropdowns and conditional formats: the Sheets API's BooleanCondition and the workspace's names. */
import { ServiceError, type Json } from '../execution.ts';
import { Absent, type Message } from '../payload.ts';
import type { Criterion } from '../spreadsheet/criteria.ts';
import type {
  Area,
  BooleanFormat,
  ConditionalFormat,
  CriterionValue,
  Sheet,
  Spreadsheet,
  Validation,
} from '../spreadsheet/model.ts';
import { momentOf } from '../spreadsheet/serial.ts';
import { entered } from '../spreadsheet/typed.ts';
import { placeOfText, textOfPlace } from './a1-range.ts';
import { cellFormatOf, formatOf } from './cell-format.ts';
import { cellsOfGridRange, gridRangeOf } from './grid-range.ts';

/** Google's two names of the same criterion, and how many values it takes. */
const CONDITIONS: Readonly<Record<string, readonly [criteria: string, values: number]>> = {
  NUMBER_GREATER: ['NUMBER_GREATER_THAN', 1],
  NUMBER_GREATER_THAN_EQ: ['NUMBER_GREATER_THAN_OR_EQUAL_TO', 1],
  NUMBER_LESS: ['NUMBER_LESS_THAN', 1],
  NUMBER_LESS_THAN_EQ: ['NUMBER_LESS_THAN_OR_EQUAL_TO', 1],
  NUMBER_EQ: ['NUMBER_EQUAL_TO', 1],
  NUMBER_NOT_EQ: ['NUMBER_NOT_EQUAL_TO', 1],
  NUMBER_BETWEEN: ['NUMBER_BETWEEN', 2],
  NUMBER_NOT_BETWEEN: ['NUMBER_NOT_BETWEEN', 2],
  TEXT_CONTAINS: ['TEXT_CONTAINS', 1],
  TEXT_NOT_CONTAINS: ['TEXT_DOES_NOT_CONTAIN', 1],
  TEXT_STARTS_WITH: ['TEXT_STARTS_WITH', 1],
  TEXT_ENDS_WITH: ['TEXT_ENDS_WITH', 1],
  TEXT_EQ: ['TEXT_EQUAL_TO', 1],
  TEXT_NOT_EQ: ['TEXT_NOT_EQUAL_TO', 1],
  TEXT_IS_EMAIL: ['TEXT_IS_VALID_EMAIL', 0],
  TEXT_IS_URL: ['TEXT_IS_VALID_URL', 0],
  DATE_EQ: ['DATE_EQUAL_TO', 1],
  DATE_NOT_EQ: ['DATE_NOT_EQUAL_TO', 1],
  DATE_BEFORE: ['DATE_BEFORE', 1],
  DATE_AFTER: ['DATE_AFTER', 1],
  DATE_ON_OR_BEFORE: ['DATE_ON_OR_BEFORE', 1],
  DATE_ON_OR_AFTER: ['DATE_ON_OR_AFTER', 1],
  DATE_BETWEEN: ['DATE_BETWEEN', 2],
  DATE_NOT_BETWEEN: ['DATE_NOT_BETWEEN', 2],
  DATE_IS_VALID: ['DATE_IS_VALID_DATE', 0],
  ONE_OF_RANGE: ['VALUE_IN_RANGE', 1],
  ONE_OF_LIST: ['VALUE_IN_LIST', Infinity],
  BLANK: ['CELL_EMPTY', 0],
  NOT_BLANK: ['CELL_NOT_EMPTY', 0],
  CUSTOM_FORMULA: ['CUSTOM_FORMULA', 1],
  BOOLEAN: ['CHECKBOX', Infinity],
};

/** Not for data validations (REST reference, `ConditionType`). */
const FORMATS_ONLY = [
  'TEXT_STARTS_WITH',
  'TEXT_ENDS_WITH',
  'TEXT_NOT_EQ',
  'BLANK',
  'NOT_BLANK',
  'DATE_NOT_EQ',
];
/** Not for conditional formats. */
const VALIDATIONS_ONLY = [
  'TEXT_IS_EMAIL',
  'TEXT_IS_URL',
  'DATE_IS_VALID',
  'ONE_OF_RANGE',
  'ONE_OF_LIST',
  'BOOLEAN',
];

function criterionOf(
  spreadsheet: Spreadsheet,
  condition: Message | undefined,
  elsewhere: string[],
): Criterion {
  const type = String(condition?.type);
  const [criteria, count] = CONDITIONS[type] ?? [];
  if (criteria === undefined || count === undefined) throw new ServiceError('No condition type specified.'); // assumed
  if (elsewhere.includes(type)) throw new ServiceError(`Condition type '${type}' is not supported here.`); // assumed
  const values = (condition?.values ?? []) as Message[];
  if (Number.isFinite(count) && values.length !== count) {
    // As public code quotes Google; the second half is assumed.
    throw new ServiceError(
      `ConditionValue requires exactly ${String(count)} value(s) for '${type}', but ${String(values.length)} were given.`,
    );
  }
  if (type === 'ONE_OF_LIST') return { criteria, values: [values.map(enteredText)] };
  if (type === 'ONE_OF_RANGE') return { criteria, values: [rangeValue(spreadsheet, enteredText(values[0]))] };
  const isRelative = values.some(({ relativeDate }) => relativeDate !== undefined);
  const relative = ['DATE_BEFORE', 'DATE_AFTER', 'DATE_EQ'];
  if (isRelative && !relative.includes(type)) {
    throw new ServiceError(`'${type}' does not take a relative date.`); // assumed
  }
  return {
    criteria: isRelative ? `${criteria}_RELATIVE` : criteria,
    values: values.map((value) => valueOf(spreadsheet, type, value)),
  };
}

function enteredText(value: Message | undefined): string {
  const { userEnteredValue } = value ?? {};
  if (typeof userEnteredValue === 'string') return userEnteredValue;
  throw new ServiceError('A condition value must be entered.'); // assumed
}

/** `='List'!A2:A`, with the sign or without. */
function rangeValue(spreadsheet: Spreadsheet, text: string): CriterionValue {
  const { sheet, area } = placeOfText(spreadsheet, text.replace(/^=/, '').replaceAll('$', ''));
  return { range: { ...area, sheet: sheet.id } };
}

/** Values are taken as if typed into a cell (REST reference, `ConditionValue`). */
function valueOf(spreadsheet: Spreadsheet, type: string, value: Message): CriterionValue {
  if (typeof value.relativeDate === 'string') return { $enum: value.relativeDate };
  const text = enteredText(value);
  if (text.startsWith('=')) return text;
  if (type.startsWith('TEXT_')) return text;
  const { content } = entered(text, undefined, spreadsheet);
  if (type === 'BOOLEAN') return content !== null && typeof content === 'object' ? text : content;
  if (typeof content !== 'number') throw new ServiceError(`Invalid ConditionValue.userEnteredValue: ${text}`); // assumed
  return type.startsWith('DATE_') ? { $date: momentOf(content, spreadsheet.zone) } : content;
}

function conditionOf(spreadsheet: Spreadsheet, { criteria, values }: Criterion): Message {
  const plain = criteria.replace(/_RELATIVE$/, '');
  const type = Object.keys(CONDITIONS).find((one) => CONDITIONS[one]?.[0] === plain);
  if (!type) throw new Absent(`The criterion ${criteria} in the Sheets API`);
  const [first] = values;
  const shown: readonly CriterionValue[] =
    type === 'ONE_OF_LIST' && Array.isArray(first)
      ? (first as string[])
      : // The second value says whether there is an arrow, which `showCustomUi` says here.
        values.slice(0, type === 'ONE_OF_RANGE' ? 1 : undefined);
  return {
    type,
    ...(shown.length > 0 && { values: shown.map((value) => conditionValue(spreadsheet, value)) }),
  };
}

function conditionValue(spreadsheet: Spreadsheet, value: CriterionValue): Message {
  if (typeof value !== 'object' || value === null) return { userEnteredValue: String(value) };
  if ('$enum' in value) return { relativeDate: value.$enum };
  if ('range' in value) {
    const sheet = spreadsheet.sheets.find(({ id }) => id === value.range.sheet);
    return { userEnteredValue: sheet ? `=${textOfPlace({ sheet, area: value.range })}` : '=#REF!' };
  }
  if ('$date' in value) return { userEnteredValue: dayOf(value.$date, spreadsheet) };
  throw new Absent('A list as a condition value');
}

function dayOf(moment: number, { zone }: Spreadsheet): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(moment);
}

/** The validation of a DataValidationRule. */
export function validationOf(spreadsheet: Spreadsheet, rule: Message): Validation {
  const { condition, inputMessage, strict, showCustomUi } = rule;
  const { criteria, values } = criterionOf(spreadsheet, condition as Message | undefined, FORMATS_ONLY);
  const isDropdown = criteria === 'VALUE_IN_LIST' || criteria === 'VALUE_IN_RANGE';
  return {
    criteria,
    values: isDropdown ? [...values, showCustomUi === true] : values,
    allowInvalid: strict !== true,
    helpText: typeof inputMessage === 'string' ? inputMessage : null,
  };
}

export function dataValidationRule(spreadsheet: Spreadsheet, validation: Validation): Message {
  const { criteria, values, allowInvalid, helpText } = validation;
  const isDropdown = criteria === 'VALUE_IN_LIST' || criteria === 'VALUE_IN_RANGE';
  const condition = conditionOf(spreadsheet, {
    criteria,
    values: isDropdown ? values.slice(0, 1) : values,
  });
  return {
    condition,
    ...(helpText !== null && { inputMessage: helpText }),
    ...(!allowInvalid && { strict: true }),
    ...((criteria === 'CHECKBOX' || (isDropdown && values[1] !== false)) && { showCustomUi: true }),
  };
}

/** The conditional format of a ConditionalFormatRule, and the sheet that its ranges are in. */
export function conditionalFormatOf(
  spreadsheet: Spreadsheet,
  rule: Message,
): { sheet: Sheet; format: BooleanFormat } {
  const { ranges = [], booleanRule, gradientRule } = rule;
  if (gradientRule !== undefined) throw new Absent('A gradient rule in the Sheets API');
  const places = (ranges as Message[]).map((range) => cellsOfGridRange(spreadsheet, range));
  const sheet = places[0]?.sheet;
  if (!sheet) throw new ServiceError('A conditional format rule must have at least one range.'); // assumed
  if (places.some((place) => place.sheet !== sheet)) {
    throw new ServiceError('All ranges in a conditional format rule must be on the same sheet.'); // assumed
  }
  const { condition, format } = (booleanRule ?? {}) as Message;
  const { background, fontColor } = formatOf((format ?? {}) as Message);
  const { bold, italic, strikethrough, underline } = ((format as Message | undefined)?.textFormat ??
    {}) as Message;
  const given = (value: Json | undefined) => (typeof value === 'boolean' ? value : null);
  return {
    sheet,
    format: {
      ranges: places.map(({ area }) => area),
      ...criterionOf(spreadsheet, condition as Message | undefined, VALIDATIONS_ONLY),
      background: background ?? null,
      fontColor: fontColor ?? null,
      bold: given(bold),
      italic: given(italic),
      strikethrough: given(strikethrough),
      underline: given(underline),
    },
  };
}

export function conditionalFormatRule(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  rule: ConditionalFormat,
): Message {
  const ranges = rule.ranges.map((area: Area) => gridRangeOf(sheet, area));
  if ('gradient' in rule) throw new Absent('A gradient rule in the Sheets API');
  const { background, fontColor, bold, italic, strikethrough, underline } = rule;
  const look = cellFormatOf({ ...(background && { background }), ...(fontColor && { fontColor }) });
  const texts = Object.entries({ bold, italic, strikethrough, underline }).filter(
    ([, value]) => value !== null,
  );
  const textFormat: Message = { ...(look.textFormat as Message | undefined), ...Object.fromEntries(texts) };
  const format: Message = { ...look, ...(Object.keys(textFormat).length > 0 && { textFormat }) };
  return { ranges, booleanRule: { condition: conditionOf(spreadsheet, rule), format } };
}
