/** When a row asks for a mail: rules and rows and a day in, what is due out. No clock in here. */
import type { Day } from './day.ts';

export interface Window {
  /** The date the mail is about; part of its key, so that a moved date is a new mail. */
  readonly due: Day;
  /** The first and last day on which it may be sent; a day that was missed is made good until then. */
  readonly from: Day;
  readonly until: Day;
}

/** One reason to mail somebody about a row. */
export interface Rule<Row> {
  readonly stage: string;
  /** Undefined where the row asks for nothing: no date, done, cancelled. */
  window(row: Row): Window | undefined;
  /** Whom, by the names in the row. */
  to(row: Row): readonly string[];
}

export interface Due<Row> {
  readonly id: string;
  readonly row: Row;
  readonly stage: string;
  readonly due: Day;
  readonly to: readonly string[];
}

/** What `rules` make of `rows` on `today`. Rows without an id wait for the pass that gives them one. */
export function dueOn<Row>(
  rules: readonly Rule<Row>[],
  rows: readonly { readonly id: string | undefined; readonly values: Row }[],
  today: Day,
): Due<Row>[] {
  return rows.flatMap(({ id, values: row }) =>
    rules.flatMap((rule) => {
      const window = rule.window(row);
      if (id === undefined || !window || today < window.from || today > window.until) return [];
      return [{ id, row, stage: rule.stage, due: window.due, to: rule.to(row) }];
    }),
  );
}

/** The ledger's key: what makes one mail one mail (design §2.23). */
export function ledgerKey(item: string, stage: string, person: string, due: Day): string {
  return [item, stage, person, due].join('|');
}
