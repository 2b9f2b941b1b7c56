/** Google's criteria as formulas of Excel's, for one cell. */
import { RELATIVE_DAYS, type Criterion } from '../google/spreadsheet/criteria.ts';
import type { CriterionValue } from '../google/spreadsheet/model.ts';
import { serialAt } from '../google/spreadsheet/serial.ts';
import { excelFormula, type Book } from './xlsx-formula.ts';

/** A formula that is true where `cell` (`B3`) meets the criterion; null where Excel has no words for it. */
export function conditionFor(book: Book, { criteria, values }: Criterion, cell: string): string | null {
  if (criteria === 'CUSTOM_FORMULA') return excelFormula(book, String(values[0] ?? ''));
  const given = values.map((value) => operand(book, value));
  if (given.includes(null)) return null;
  const [first = '""', second = '""'] = given as string[];
  if (criteria.startsWith('NUMBER_')) return ofNumber(criteria.slice('NUMBER_'.length), cell, first, second);
  if (criteria.startsWith('DATE_')) return ofDay(criteria.slice('DATE_'.length), values, cell, first, second);
  return TEXTS[criteria]?.(cell, first) ?? null;
}

/** A criterion's value inside a formula. */
function operand(book: Book, value: CriterionValue): string | null {
  if (typeof value === 'string') return value.startsWith('=') ? excelFormula(book, value) : quoted(value);
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (value === null) return '""';
  if ('$date' in value) return String(Math.floor(serialAt(value.$date, book.spreadsheet.zone)));
  if ('$enum' in value) return `TODAY()${signed(RELATIVE_DAYS[value.$enum] ?? 0)}`;
  return null;
}

export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function signed(days: number): string {
  return days === 0 ? '' : days > 0 ? `+${days}` : String(days);
}

const COMPARISONS: Readonly<Record<string, string>> = {
  EQUAL_TO: '=',
  NOT_EQUAL_TO: '<>',
  GREATER_THAN: '>',
  GREATER_THAN_OR_EQUAL_TO: '>=',
  LESS_THAN: '<',
  LESS_THAN_OR_EQUAL_TO: '<=',
  AFTER: '>',
  BEFORE: '<',
  ON_OR_AFTER: '>=',
  ON_OR_BEFORE: '<=',
};

/** Empty cells and texts are no numbers, whatever they are compared with. */
function ifNumber(cell: string, condition: string): string {
  return `IF(ISNUMBER(${cell}),${condition},FALSE)`;
}

function ofNumber(comparison: string, cell: string, first: string, second: string): string | null {
  if (comparison === 'BETWEEN') return ifNumber(cell, between(cell, first, second));
  if (comparison === 'NOT_BETWEEN') return ifNumber(cell, `NOT(${between(cell, first, second)})`);
  const sign = COMPARISONS[comparison];
  return sign === undefined ? null : ifNumber(cell, `${cell}${sign}${first}`);
}

function between(value: string, first: string, second: string): string {
  return `AND(${value}>=MIN(${first},${second}),${value}<=MAX(${first},${second}))`;
}

/** The time of day does not count; the past week, month and year reach until today. */
function ofDay(
  criteria: string,
  [value]: readonly CriterionValue[],
  cell: string,
  first: string,
  second: string,
): string | null {
  if (criteria === 'IS_VALID_DATE') return `ISNUMBER(${cell})`;
  const day = `INT(${cell})`;
  const comparison = criteria.replace(/_RELATIVE$/, '');
  const isPast =
    typeof value === 'object' && value !== null && '$enum' in value && value.$enum.startsWith('PAST_');
  if (isPast && comparison === 'EQUAL_TO') return ifNumber(cell, `AND(${day}>${first},${day}<=TODAY())`);
  if (comparison === 'BETWEEN') return ifNumber(cell, between(day, first, second));
  if (comparison === 'NOT_BETWEEN') return ifNumber(cell, `NOT(${between(day, first, second)})`);
  const sign = COMPARISONS[comparison];
  return sign === undefined ? null : ifNumber(cell, `${day}${sign}${first}`);
}

/** Upper and lower case are the same, in Google's criteria as in Excel's comparisons. */
const TEXTS: Readonly<Record<string, (cell: string, wanted: string) => string>> = {
  CELL_EMPTY: (cell) => `ISBLANK(${cell})`,
  CELL_NOT_EMPTY: (cell) => `NOT(ISBLANK(${cell}))`,
  TEXT_CONTAINS: (cell, wanted) => `ISNUMBER(SEARCH(${plain(wanted)},${cell}))`,
  TEXT_DOES_NOT_CONTAIN: (cell, wanted) => `NOT(ISNUMBER(SEARCH(${plain(wanted)},${cell})))`,
  TEXT_EQUAL_TO: (cell, wanted) => `${cell}&""=${wanted}&""`,
  TEXT_NOT_EQUAL_TO: (cell, wanted) => `${cell}&""<>${wanted}&""`,
  TEXT_STARTS_WITH: (cell, wanted) => `LEFT(${cell},LEN(${wanted}))=${wanted}&""`,
  TEXT_ENDS_WITH: (cell, wanted) => `RIGHT(${cell},LEN(${wanted}))=${wanted}&""`,
  TEXT_IS_VALID_EMAIL: (cell) => `AND(ISNUMBER(SEARCH("?*@?*.?*",${cell})),ISERROR(FIND(" ",${cell})))`,
  TEXT_IS_VALID_URL: (cell) =>
    `OR(LEFT(${cell},7)="http://",LEFT(${cell},8)="https://",LEFT(${cell},6)="ftp://")`,
};

/** SEARCH takes `?`, `*` and `~` for patterns. */
function plain(wanted: string): string {
  return wanted.startsWith('"')
    ? wanted.replace(/[?*~]/g, '~$&')
    : `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${wanted},"~","~~"),"?","~?"),"*","~*")`;
}
