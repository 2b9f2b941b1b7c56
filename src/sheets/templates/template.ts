/** What a template is: made-up rows for the sheets, in every language, that show what a row can look like. */
import type { Day } from '../../core/day.ts';
import { addDays } from '../../core/day.ts';
import type { FieldValue } from '../../core/field.ts';
import type { Lang } from '../../core/lang.ts';
import type { AnyRow, Fields, RowOf, Table } from '../../core/sheet.ts';
import type { TemplateKey } from './names.ts';

/** A day that is so many days after the one on which the example is written. */
interface DayAhead {
  readonly days: number;
}

/** A value that is the same in every language, or one for each. */
type Said<Value> = Value | Readonly<Record<Lang, Value>> | (string extends Value ? DayAhead : never);

/** One example row: the compiler refuses a field that its sheet doesn't have, and a choice that no list has. */
export type Example<F extends Fields> = {
  readonly [Key in keyof RowOf<F>]: Said<NonNullable<RowOf<F>[Key]>>;
};

/** The examples of one sheet. */
export interface Examples {
  readonly sheet: string;
  readonly rows: readonly Readonly<Record<string, Said<FieldValue>>>[];
}

export interface Template {
  readonly key: TemplateKey;
  readonly examples: readonly Examples[];
}

export function examplesFor<F extends Fields>(
  table: Table<F>,
  ...rows: readonly Example<NoInfer<F>>[]
): Examples {
  return { sheet: table.key, rows: rows as unknown as Examples['rows'] };
}

/** So many days from now: examples are of any day. */
export function inDays(days: number): DayAhead {
  return { days };
}

/** An example as a row's values. */
export function exampleValues(example: Examples['rows'][number], lang: Lang, today: Day): AnyRow {
  return Object.fromEntries(
    Object.entries(example).map(([field, said]) => [field, valueIn(said, lang, today)]),
  );
}

function valueIn(said: Said<FieldValue>, lang: Lang, today: Day): FieldValue {
  if (typeof said !== 'object' || Array.isArray(said)) return said as FieldValue;
  return 'days' in said ? addDays(today, said.days) : (said as Readonly<Record<Lang, FieldValue>>)[lang];
}
