/** What the builders of validations, conditional formats and filters share: criteria with their arguments. */
import { isKind } from './service-object.ts';
import { RelativeDate } from './spreadsheet-enums.ts';

/** Refuses arguments that don't fit a builder's method, with Google's sentence; builders don't call the workspace. */
export function needs(fits: boolean, method: string, args: readonly unknown[]): void {
  if (fits) return;
  const types = args.map(typeName).join(',');
  throw new Error(`The parameters (${types}) don't match the method signature for ${method}.`);
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return `${typeName((value as unknown[])[0])}[]`;
  if (typeof value === 'string') return 'String';
  if (typeof value !== 'object') return typeof value;
  return value instanceof Date ? 'Date' : '(class)';
}

export const isText = (value: unknown): value is string => typeof value === 'string';
export const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';
export const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value);
export const isInteger = (value: unknown): value is number => Number.isInteger(value);
export const isDate = (value: unknown): value is Date => value instanceof Date && !isNaN(value.getTime());
export const isRange = (value: unknown): boolean => isKind(value, 'Range');
export const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);

/** A value of one of Google's enums, of which there is one object each. */
export function isOf(values: object): (value: unknown) => boolean {
  const all: unknown[] = Object.values(values);
  return (value) => all.includes(value);
}

const isRelativeDate = isOf(RelativeDate);

/** What an argument has to be; `day` is a date without its time of day. */
export type Kind = 'number' | 'text' | 'date' | 'day' | 'relative';

const FITS: Record<Kind, (value: unknown) => boolean> = {
  number: isNumber,
  text: isText,
  date: isDate,
  day: isDate,
  relative: isRelativeDate,
};

/** The criterion that a method of a builder sets, and the arguments that it takes. */
export type CriterionForm = readonly [criteria: string, ...kinds: Kind[]];

type Forms<Builder> = { readonly [Method in keyof Builder & string]?: readonly CriterionForm[] };

/** Key of what a builder does with a criterion; a symbol, so that the add-on does not meet it by name. */
export const SET_CRITERION = Symbol('set criterion');

interface TakesCriterion {
  [SET_CRITERION](criteria: string, values: readonly unknown[]): unknown;
}

function fitsForm([, ...kinds]: CriterionForm, args: readonly unknown[]): boolean {
  return args.length === kinds.length && kinds.every((kind, index) => FITS[kind](args[index]));
}

/** The time of day of a date does not count (reference/spreadsheet/data-validation-builder). */
function keptArguments([, ...kinds]: CriterionForm, args: readonly unknown[]): unknown[] {
  return args.map((value, index) => {
    if (kinds[index] !== 'day' || !isDate(value)) return value;
    return new Date(value.getFullYear(), value.getMonth(), value.getDate());
  });
}

/**
 * Makes the base class of a builder: each listed method checks its arguments and sets its criterion. The compiler
 * checks that Google's builder has methods of these names.
 */
export function criterionMethods<Builder>() {
  return <const Table extends Forms<Builder>>(kind: string, table: Table) => {
    abstract class CriterionBuilder implements TakesCriterion {
      abstract [SET_CRITERION](criteria: string, values: readonly unknown[]): unknown;
    }
    const own = CriterionBuilder.prototype as unknown as Record<string, unknown>;
    for (const [method, forms] of Object.entries(table) as [string, readonly CriterionForm[]][]) {
      own[method] = function (this: TakesCriterion, ...args: unknown[]) {
        const form = forms.find((one) => fitsForm(one, args));
        needs(form !== undefined, `SpreadsheetApp.${kind}.${method}`, args);
        return form && this[SET_CRITERION](form[0], keptArguments(form, args));
      };
    }
    type Methods = Pick<Builder, Extract<keyof Builder, keyof Table>>;
    return CriterionBuilder as unknown as abstract new () => Methods & TakesCriterion;
  };
}

/** The forms of a criterion that `withCriteria` takes: those of the builder's own methods. */
export function formsOf(table: Forms<unknown>): readonly CriterionForm[] {
  return Object.values(table as Record<string, readonly CriterionForm[]>).flat();
}

/** A text that is a formula may stand for any argument (platform.md §5.5). */
export function fitsCriteria(
  forms: readonly CriterionForm[],
  criteria: unknown,
  args: unknown,
): args is unknown[] {
  const isFormula = (value: unknown): boolean => isText(value) && value.startsWith('=');
  return forms.some(
    ([name, ...kinds]) =>
      name === String(criteria) &&
      Array.isArray(args) &&
      args.length === kinds.length &&
      kinds.every((kind, index) => FITS[kind](args[index]) || isFormula(args[index])),
  );
}

/** The methods that conditional formats and filters have in common. */
export const WHEN = {
  whenCellEmpty: [['CELL_EMPTY']],
  whenCellNotEmpty: [['CELL_NOT_EMPTY']],
  whenDateAfter: [
    ['DATE_AFTER', 'date'],
    ['DATE_AFTER_RELATIVE', 'relative'],
  ],
  whenDateBefore: [
    ['DATE_BEFORE', 'date'],
    ['DATE_BEFORE_RELATIVE', 'relative'],
  ],
  whenDateEqualTo: [
    ['DATE_EQUAL_TO', 'date'],
    ['DATE_EQUAL_TO_RELATIVE', 'relative'],
  ],
  whenFormulaSatisfied: [['CUSTOM_FORMULA', 'text']],
  whenNumberBetween: [['NUMBER_BETWEEN', 'number', 'number']],
  whenNumberEqualTo: [['NUMBER_EQUAL_TO', 'number']],
  whenNumberGreaterThan: [['NUMBER_GREATER_THAN', 'number']],
  whenNumberGreaterThanOrEqualTo: [['NUMBER_GREATER_THAN_OR_EQUAL_TO', 'number']],
  whenNumberLessThan: [['NUMBER_LESS_THAN', 'number']],
  whenNumberLessThanOrEqualTo: [['NUMBER_LESS_THAN_OR_EQUAL_TO', 'number']],
  whenNumberNotBetween: [['NUMBER_NOT_BETWEEN', 'number', 'number']],
  whenNumberNotEqualTo: [['NUMBER_NOT_EQUAL_TO', 'number']],
  whenTextContains: [['TEXT_CONTAINS', 'text']],
  whenTextDoesNotContain: [['TEXT_DOES_NOT_CONTAIN', 'text']],
  whenTextEndsWith: [['TEXT_ENDS_WITH', 'text']],
  whenTextEqualTo: [['TEXT_EQUAL_TO', 'text']],
  whenTextStartsWith: [['TEXT_STARTS_WITH', 'text']],
} as const satisfies Forms<GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder>;
