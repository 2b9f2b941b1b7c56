/** Whether a cell meets a criterion of a validation, a conditional format or a filter. */
import type { CriterionValue, Plain, Spreadsheet } from './model.ts';
import { serialAt } from './serial.ts';
import { readsAsDate, shown } from './typed.ts';

export interface Criterion {
  /** Name of a BooleanCriteria or of a DataValidationCriteria. */
  readonly criteria: string;
  readonly values: readonly CriterionValue[];
}

/** A cell as it is judged: what it holds, or what its formula gives. */
export interface JudgedCell {
  readonly content: Plain;
  readonly numberFormat: string | undefined;
}

/** What the judgement depends on beside the cell. */
export interface Circumstances extends Pick<Spreadsheet, 'locale' | 'zone'> {
  /** The moment that TODAY means, in milliseconds since 1970. */
  readonly now: number;
  /** What a formula of the criterion gives for the cell that is judged. */
  readonly compute: (formula: string) => Plain;
}

/** Days from today to a relative date, by Google's name; those that mean a stretch mean its first day. */
export const RELATIVE_DAYS: { readonly [name: string]: number } = {
  TODAY: 0,
  TOMORROW: 1,
  YESTERDAY: -1,
  PAST_WEEK: -7,
  PAST_MONTH: -30,
  PAST_YEAR: -365,
};

type Test = (cell: number, first: number, second: number) => boolean;

const NUMBERS: { readonly [criteria: string]: Test } = {
  NUMBER_BETWEEN: (cell, first, second) => isBetween(cell, first, second),
  NUMBER_NOT_BETWEEN: (cell, first, second) => !isBetween(cell, first, second),
  NUMBER_EQUAL_TO: (cell, first) => cell === first,
  NUMBER_NOT_EQUAL_TO: (cell, first) => cell !== first,
  NUMBER_GREATER_THAN: (cell, first) => cell > first,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: (cell, first) => cell >= first,
  NUMBER_LESS_THAN: (cell, first) => cell < first,
  NUMBER_LESS_THAN_OR_EQUAL_TO: (cell, first) => cell <= first,
};

/** Of the cell's day; the time of day does not count (reference/spreadsheet/data-validation-builder). */
const DAYS: { readonly [criteria: string]: Test } = {
  DATE_IS_VALID_DATE: () => true,
  DATE_AFTER: (day, first) => day > first,
  DATE_BEFORE: (day, first) => day < first,
  DATE_ON_OR_AFTER: (day, first) => day >= first,
  DATE_ON_OR_BEFORE: (day, first) => day <= first,
  DATE_EQUAL_TO: (day, first) => day === first,
  DATE_NOT_EQUAL_TO: (day, first) => day !== first,
  DATE_BETWEEN: (day, first, second) => isBetween(day, first, second),
  DATE_NOT_BETWEEN: (day, first, second) => !isBetween(day, first, second),
  DATE_AFTER_RELATIVE: (day, first) => day > first,
  DATE_BEFORE_RELATIVE: (day, first) => day < first,
  DATE_EQUAL_TO_RELATIVE: (day, first, today) =>
    first < today - 1 ? day > first && day <= today : day === first,
};

/** Upper and lower case are the same, as in the conditional formats that people make. */
const TEXTS: { readonly [criteria: string]: (cell: string, wanted: string) => boolean } = {
  TEXT_CONTAINS: (cell, wanted) => cell.includes(wanted),
  TEXT_DOES_NOT_CONTAIN: (cell, wanted) => !cell.includes(wanted),
  TEXT_EQUAL_TO: (cell, wanted) => cell === wanted,
  TEXT_NOT_EQUAL_TO: (cell, wanted) => cell !== wanted,
  TEXT_STARTS_WITH: (cell, wanted) => cell.startsWith(wanted),
  TEXT_ENDS_WITH: (cell, wanted) => cell.endsWith(wanted),
  TEXT_IS_VALID_EMAIL: (cell) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(cell),
  // Google may also take addresses without a scheme; the stricter.
  TEXT_IS_VALID_URL: (cell) => /^(https?|ftp):\/\/[^\s/]+\.[^\s]+$/.test(cell),
};

function isBetween(value: number, first: number, second: number): boolean {
  return value >= Math.min(first, second) && value <= Math.max(first, second);
}

/** A criterion that is not known here is never met. */
export function meets(
  { criteria, values }: Criterion,
  { content, numberFormat }: JudgedCell,
  circumstances: Circumstances,
): boolean {
  const { locale, compute } = circumstances;
  if (criteria === 'CELL_EMPTY') return content === null;
  if (criteria === 'CELL_NOT_EMPTY') return content !== null;
  const [first = null, second = null] = values.map((value) => computed(value, compute));
  if (criteria === 'CUSTOM_FORMULA') return first === true || (typeof first === 'number' && first !== 0);

  const ofNumber = NUMBERS[criteria];
  if (ofNumber) {
    return typeof content === 'number' && ofNumber(content, asNumber(first), asNumber(second));
  }
  const ofDay = DAYS[criteria];
  if (ofDay) {
    if (typeof content !== 'number' || !readsAsDate(numberFormat)) return false;
    const isRelative = criteria.endsWith('_RELATIVE');
    const today = Math.floor(serialAt(circumstances.now, circumstances.zone));
    const until = isRelative ? today : asDay(second, circumstances);
    return ofDay(Math.floor(content), asDay(first, circumstances), until);
  }
  const ofText = TEXTS[criteria];
  const text = shown(content, numberFormat, locale).toLowerCase();
  return ofText !== undefined && ofText(text, String(first).toLowerCase());
}

/** A value of a criterion may be a formula (platform.md §5.5). */
function computed(value: CriterionValue, compute: Circumstances['compute']): CriterionValue {
  if (typeof value !== 'string' || !value.startsWith('=')) return value;
  return compute(value);
}

function asNumber(value: CriterionValue): number {
  return typeof value === 'number' ? value : NaN;
}

function asDay(value: CriterionValue, { zone, now }: Circumstances): number {
  if (typeof value === 'number') return Math.floor(value);
  if (typeof value !== 'object' || value === null) return NaN;
  if ('$date' in value) return Math.floor(serialAt(value.$date, zone));
  const days = '$enum' in value ? RELATIVE_DAYS[value.$enum] : undefined;
  return days === undefined ? NaN : Math.floor(serialAt(now, zone)) + days;
}
