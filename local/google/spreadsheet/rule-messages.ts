/** Data validations and conditional formats on their way between the add-on and the workspace. */
import { ServiceError, type Json } from '../execution.ts';
import { colorOf } from './format.ts';
import type {
  ConditionalFormat,
  CriterionValue,
  Sheet,
  SheetArea,
  Spreadsheet,
  Validation,
} from './model.ts';
import { areaOf, rangeHandle, type SheetPlace } from './places.ts';
import { numberOf, type Handle } from './service.ts';

/** A validation as it crosses: ranges among its values are handles. */
export interface ValidationMessage extends Omit<Validation, 'values'> {
  readonly values: readonly Json[];
}

/** A conditional format as it crosses. */
export interface ConditionalFormatMessage extends Omit<ConditionalFormat, 'ranges' | 'values'> {
  readonly ranges: readonly Handle[];
  readonly values: readonly Json[];
}

function sheetAreaOf(handle: Handle): SheetArea {
  return { ...areaOf(handle), sheet: numberOf(handle, 'sheet') };
}

/** Ranges are kept without the way to reach them. */
function keptValue(value: Json): CriterionValue {
  const isRange =
    typeof value === 'object' && value !== null && !Array.isArray(value) && value.$object === 'Range';
  return isRange ? { range: sheetAreaOf(value) } : (value as CriterionValue);
}

function sentValue({ id }: Spreadsheet, value: CriterionValue): Json {
  const isRange = typeof value === 'object' && value !== null && 'range' in value;
  return isRange ? { ...value.range, spreadsheet: id, $object: 'Range' } : (value as Json);
}

export function keptValidation(message: ValidationMessage | null): Validation | null {
  if (!message) return null;
  const { criteria, values, allowInvalid, helpText } = message;
  return { criteria, values: values.map(keptValue), allowInvalid, helpText };
}

export function sentValidation(
  spreadsheet: Spreadsheet,
  validation: Validation | null,
): ValidationMessage | null {
  if (!validation) return null;
  return { ...validation, values: validation.values.map((value) => sentValue(spreadsheet, value)) };
}

/** Throws where a range is of another sheet. Colours that do not exist are left out. */
export function keptConditionalFormat(sheet: Sheet, message: ConditionalFormatMessage): ConditionalFormat {
  const { criteria, values, bold, italic, strikethrough } = message;
  const ranges = message.ranges.map((handle) => {
    if (handle.sheet !== sheet.id) {
      throw new ServiceError('Conditional format rule cannot reference a different sheet.');
    }
    return areaOf(handle);
  });
  return {
    ranges,
    criteria,
    values: values.map(keptValue),
    background: message.background === null ? null : colorOf(message.background),
    fontColor: message.fontColor === null ? null : colorOf(message.fontColor),
    bold,
    italic,
    strikethrough,
  };
}

export function sentConditionalFormat(on: SheetPlace, rule: ConditionalFormat): ConditionalFormatMessage {
  return {
    ...rule,
    ranges: rule.ranges.map((area) => rangeHandle(on, area)),
    values: rule.values.map((value) => sentValue(on.spreadsheet, value)),
  };
}
