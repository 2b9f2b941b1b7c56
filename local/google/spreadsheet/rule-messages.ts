/** Data validations and conditional formats on their way between the add-on and the workspace. */
import { ServiceError, type Json } from '../execution.ts';
import { colorOf } from './colors.ts';
import type {
  BooleanFormat,
  ConditionalFormat,
  CriterionValue,
  GradientFormat,
  GradientPoint,
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
export type ConditionalFormatMessage =
  | (Omit<BooleanFormat, 'ranges' | 'values'> & {
      readonly ranges: readonly Handle[];
      readonly values: readonly Json[];
    })
  | (Pick<GradientFormat, 'gradient'> & { readonly ranges: readonly Handle[] });

export function sheetAreaOf(handle: Handle): SheetArea {
  return { ...areaOf(handle), sheet: numberOf(handle, 'sheet') };
}

/** Ranges are kept without the way to reach them. */
export function keptValue(value: Json): CriterionValue {
  const isRange =
    typeof value === 'object' && value !== null && !Array.isArray(value) && value.$object === 'Range';
  return isRange ? { range: sheetAreaOf(value) } : (value as CriterionValue);
}

export function sentValue({ id }: Spreadsheet, value: CriterionValue): Json {
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
  const ranges = message.ranges.map((handle) => {
    if (handle.sheet !== sheet.id) {
      throw new ServiceError('Conditional format rule cannot reference a different sheet.');
    }
    return areaOf(handle);
  });
  if ('gradient' in message) {
    const { min, mid, max } = message.gradient;
    const point = (one: GradientPoint): GradientPoint => ({ ...one, color: scaleColor(one.color) });
    return { ranges, gradient: { min: point(min), mid: mid && point(mid), max: point(max) } };
  }
  const { criteria, values, background, fontColor, bold, italic, strikethrough, underline } = message;
  return {
    ranges,
    criteria,
    values: values.map(keptValue),
    background: background === null ? null : colorOf(background),
    fontColor: fontColor === null ? null : colorOf(fontColor),
    bold,
    italic,
    strikethrough,
    underline,
  };
}

/** A colour scale can't do without its colours: assumed, as the stricter. */
function scaleColor(name: string): string {
  const color = colorOf(name);
  if (color === null) throw new ServiceError(`Invalid color: ${name}`);
  return color;
}

export function sentConditionalFormat(on: SheetPlace, rule: ConditionalFormat): ConditionalFormatMessage {
  const ranges = rule.ranges.map((area) => rangeHandle(on, area));
  if ('gradient' in rule) return { ...rule, ranges };
  return { ...rule, ranges, values: rule.values.map((value) => sentValue(on.spreadsheet, value)) };
}
