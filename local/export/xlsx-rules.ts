/** Dropdowns, other validations and conditional formats in Excel's terms. */
import type {
  CfvoTypes,
  ConditionalFormattingRule,
  Cvfo,
  DataValidation,
  DataValidationOperator,
  DataValidationWithFormulae,
  Style,
} from '@cj-tech-master/excelts';
import { shifted, type Cell } from '../formulas/references.ts';
import { columnLetters } from '../google/spreadsheet/area.ts';
import { checkboxValues } from '../google/spreadsheet/checkbox.ts';
import type { Criterion } from '../google/spreadsheet/criteria.ts';
import type {
  BooleanFormat,
  ConditionalFormat,
  CriterionValue,
  GradientFormat,
  GradientPoint,
  Sheet,
  Validation,
} from '../google/spreadsheet/model.ts';
import type { Plane, Rectangle } from '../google/spreadsheet/runs.ts';
import { serialAt } from '../google/spreadsheet/serial.ts';
import { sourceOf } from '../google/spreadsheet/validation.ts';
import { conditionFor, quoted } from './xlsx-conditions.ts';
import type { Book } from './xlsx-formula.ts';
import { argb } from './xlsx-style.ts';

/** `B3:B1000` */
export function rangeText({ row, column, rows, columns }: Rectangle): string {
  const last = `${columnLetters(column + columns - 1)}${row + rows - 1}`;
  return `${columnLetters(column)}${row}:${last}`;
}

/** `'Rosa''s lists'!$C$3:$C$8`; null where the sheet is gone. */
export function absoluteRange({ names }: Book, area: Rectangle & { readonly sheet: number }): string | null {
  const name = names.get(area.sheet);
  const range = rangeText(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return name === undefined ? null : `'${name.replaceAll("'", "''")}'!${range}`;
}

/** The rectangles of a plane in which the same value stands. */
function rectanglesOf<T>(plane: Plane<T>): { readonly area: Rectangle; readonly value: T }[] {
  const found: { area: Rectangle; value: T }[] = [];
  let row = 1;
  for (const [rows, line] of plane) {
    let column = 1;
    for (const [columns, value] of line) {
      found.push({ area: { row, column, rows, columns }, value });
      column += columns;
    }
    row += rows;
  }
  return found;
}

interface PlacedValidation {
  readonly validation: Validation;
  /** The cells that it is for. */
  readonly area: Rectangle;
  /** The first cell of all that have it, for which its formulas are written. */
  readonly base: Cell;
}

export function validationsOf(sheet: Sheet): PlacedValidation[] {
  const bases = new Map<Validation, Cell>();
  return rectanglesOf(sheet.validations).flatMap(({ area, value: validation }) => {
    if (validation === null) return [];
    const base = bases.get(validation) ?? area;
    bases.set(validation, base);
    return [{ area, validation, base }];
  });
}

/** Longest list that Excel takes inside a rule, and longest hint that it shows. */
const LIST_LIMIT = 255;

/** A validation for its area; undefined for what Excel has no rule for. */
export function excelValidation(
  book: Book,
  { validation, area, base }: PlacedValidation,
): DataValidation | undefined {
  const { allowInvalid, helpText } = validation;
  const common = {
    allowBlank: true,
    showErrorMessage: !allowInvalid,
    ...(helpText !== null && { showInputMessage: true, prompt: helpText.slice(0, LIST_LIMIT) }),
  };
  const offered = offeredBy(book, validation);
  if (offered !== undefined) {
    return offered === null ? undefined : { ...common, type: 'list', formulae: [offered] };
  }
  const comparison = comparisonOf(book, validation);
  if (comparison) return { ...common, ...comparison };
  const formula = conditionFor(book, movedTo(area, base, validation), firstCell(area));
  return formula === null ? undefined : { ...common, type: 'custom', formulae: [formula] };
}

/** What a dropdown takes its words from; null where Excel can't, undefined where there is no dropdown. */
function offeredBy(book: Book, validation: Validation): string | null | undefined {
  const source = sourceOf(validation);
  if (source) return absoluteRange(book, source);
  const box = checkboxValues(validation);
  if (box) return listOf([box.checked, box.unchecked].map((value) => String(value ?? '').toUpperCase()));
  const [words] = validation.values;
  if (validation.criteria === 'VALUE_IN_LIST') return listOf(Array.isArray(words) ? (words as string[]) : []);
  return undefined;
}

/** Excel takes a comma for the end of a word. */
function listOf(words: readonly string[]): string | null {
  const text = words.filter((word) => word !== '').join(',');
  const fits = text !== '' && text.length <= LIST_LIMIT && !words.some((word) => word.includes(','));
  return fits ? quoted(text) : null;
}

const OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  BETWEEN: 'between',
  NOT_BETWEEN: 'notBetween',
  EQUAL_TO: 'equal',
  NOT_EQUAL_TO: 'notEqual',
  GREATER_THAN: 'greaterThan',
  GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  LESS_THAN: 'lessThan',
  LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
  AFTER: 'greaterThan',
  BEFORE: 'lessThan',
  ON_OR_AFTER: 'greaterThanOrEqual',
  ON_OR_BEFORE: 'lessThanOrEqual',
};

/** A comparison of numbers or days as Excel's own dialog shows it; undefined where it has to be a formula. */
function comparisonOf(
  { spreadsheet: { zone } }: Book,
  { criteria, values }: Validation,
): Pick<DataValidationWithFormulae, 'type' | 'operator' | 'formulae'> | undefined {
  if (criteria === 'DATE_IS_VALID_DATE') {
    return { type: 'date', operator: 'greaterThan', formulae: [0] };
  }
  const [kind = '', comparison = ''] = /^(NUMBER|DATE)_(.*)$/.exec(criteria)?.slice(1) ?? [];
  const operator = OPERATORS[comparison];
  const numbers = values.map((value) => numberIn(value, zone));
  if (!operator || numbers.includes(undefined)) return undefined;
  return { type: kind === 'DATE' ? 'date' : 'decimal', operator, formulae: numbers };
}

function numberIn(value: CriterionValue, zone: string): number | undefined {
  if (typeof value === 'number') return value;
  const isDay = typeof value === 'object' && value !== null && '$date' in value;
  return isDay ? Math.floor(serialAt(value.$date, zone)) : undefined;
}

function firstCell({ row, column }: Rectangle): string {
  return `${columnLetters(column)}${row}`;
}

/** A criterion whose formulas are written for the cell `base`, as it reads in the cell `first`. */
function movedTo(first: Cell, base: Cell, { criteria, values }: Criterion): Criterion {
  const [rows, columns] = [first.row - base.row, first.column - base.column];
  return {
    criteria,
    values: values.map((value) =>
      typeof value === 'string' && value.startsWith('=') ? shifted(value, rows, columns) : value,
    ),
  };
}

/** A conditional format as Excel's rules, one for each of its ranges; none for what Excel has no words for. */
export function excelFormats(
  book: Book,
  format: ConditionalFormat,
): { readonly ref: string; readonly rule: ConditionalFormattingRule }[] {
  if ('gradient' in format) {
    // One scale for all its ranges: the least and the most of all of them count.
    return [{ ref: format.ranges.map(rangeText).join(' '), rule: colorScale(format) }];
  }
  const [base = { row: 1, column: 1 }] = format.ranges;
  return format.ranges.flatMap((range) => {
    const condition = conditionFor(book, movedTo(range, base, format), firstCell(range));
    if (condition === null) return [];
    return [
      { ref: rangeText(range), rule: { type: 'expression', formulae: [condition], style: lookOf(format) } },
    ];
  });
}

function lookOf(format: BooleanFormat): Partial<Style> {
  const { background, fontColor, bold, italic, strikethrough, underline } = format;
  return {
    ...(background && { fill: { type: 'pattern', pattern: 'solid', bgColor: argb(background) } }),
    font: {
      ...(fontColor && { color: argb(fontColor) }),
      ...(bold !== null && { bold }),
      ...(italic !== null && { italic }),
      ...(strikethrough !== null && { strike: strikethrough }),
      ...(underline !== null && { underline }),
    },
  };
}

function colorScale({ gradient: { min, mid, max } }: GradientFormat): ConditionalFormattingRule {
  const points = [min, ...(mid ? [mid] : []), max];
  return {
    type: 'colorScale',
    cfvo: points.map(scalePoint),
    color: points.map(({ color }) => argb(color)),
  };
}

const POINTS: Readonly<Record<GradientPoint['type'], CfvoTypes>> = {
  MIN: 'min',
  MAX: 'max',
  NUMBER: 'num',
  PERCENT: 'percent',
  PERCENTILE: 'percentile',
};

function scalePoint({ type, value }: GradientPoint): Cvfo {
  return { type: POINTS[type], ...(value !== '' && { value: Number(value) || 0 }) };
}
