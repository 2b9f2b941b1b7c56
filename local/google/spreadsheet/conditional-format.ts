/** Which conditional format a cell shows. */
import { isInside } from './area.ts';
import type { ConditionalFormat, Content, Sheet, Spreadsheet } from './model.ts';
import { serialAt } from './serial.ts';
import { readsAsDate, shown } from './typed.ts';

/** What the rules that apply to a cell change in its look; null leaves a property as it is. */
export type ConditionalLook = Pick<
  ConditionalFormat,
  'background' | 'fontColor' | 'bold' | 'italic' | 'strikethrough'
>;

export interface ShownCell {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
  readonly numberFormat: string | undefined;
}

/**
 * The look that the sheet's rules give a cell at a moment (milliseconds since 1970); the first rule that sets a
 * property wins, and null says that no rule applies. Rules with a formula are kept but never apply, because
 * formulas are not computed yet.
 */
export function conditionalLook(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  { row, column, content, numberFormat }: ShownCell,
  now: number,
): ConditionalLook | null {
  const cell = { row, column, rows: 1, columns: 1 };
  const matching = sheet.conditionalFormats.filter(
    (rule) =>
      rule.ranges.some((range) => isInside(range, cell)) &&
      applies(rule, spreadsheet, content, numberFormat, now),
  );
  if (matching.length === 0) return null;
  const first = <Key extends keyof ConditionalLook>(key: Key): ConditionalFormat[Key] =>
    matching.find((rule) => rule[key] !== null)?.[key] ?? null;
  return {
    background: first('background'),
    fontColor: first('fontColor'),
    bold: first('bold'),
    italic: first('italic'),
    strikethrough: first('strikethrough'),
  };
}

function applies(
  { criteria, values }: ConditionalFormat,
  { locale, zone }: Spreadsheet,
  content: Content,
  numberFormat: string | undefined,
  now: number,
): boolean {
  const [wanted = null] = values;
  const text = shown(content, numberFormat, locale).toLowerCase();
  const isDate = typeof content === 'number' && readsAsDate(numberFormat);
  switch (criteria) {
    case 'CELL_EMPTY':
      return content === null;
    case 'CELL_NOT_EMPTY':
      return content !== null;
    case 'TEXT_EQUAL_TO':
      return text === String(wanted).toLowerCase();
    case 'TEXT_CONTAINS':
      return text.includes(String(wanted).toLowerCase());
    case 'DATE_BEFORE':
      return isDate && isDateObject(wanted) && content < Math.floor(serialAt(wanted.$date, zone));
    case 'DATE_BEFORE_RELATIVE':
      return isDate && content < relativeDay(wanted, Math.floor(serialAt(now, zone)));
    default:
      return false;
  }
}

function isDateObject(value: unknown): value is { $date: number } {
  return typeof value === 'object' && value !== null && '$date' in value;
}

/** Days to add to today; the names that mean a stretch of time mean its first day. */
const RELATIVE_DAYS: { readonly [name: string]: number } = {
  TODAY: 0,
  TOMORROW: 1,
  YESTERDAY: -1,
  PAST_WEEK: -7,
  PAST_MONTH: -30,
  PAST_YEAR: -365,
};

function relativeDay(value: unknown, today: number): number {
  const name = typeof value === 'object' && value !== null && '$enum' in value ? String(value.$enum) : '';
  return today + (RELATIVE_DAYS[name] ?? 0);
}
