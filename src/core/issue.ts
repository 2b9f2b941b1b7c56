/** What is wrong with something that a person typed: data, worded only where it is shown (design §2.24). */
import type { Cell } from './cell.ts';
import type { Text } from './lang.ts';

export type ProblemCode =
  | 'not-a-day'
  | 'not-a-time'
  | 'not-a-number'
  | 'not-a-choice'
  | 'not-an-address'
  | 'several-addresses'
  | 'several-people'
  | 'not-a-link'
  | 'too-long'
  | 'required'
  | 'half-typed'
  | 'unknown-person'
  | 'which-person'
  | 'unknown-row'
  | 'key-row'
  | 'missing-column'
  | 'missing-sheet'
  | 'several-sheets';

/** What is wrong with one value. */
export interface Problem {
  readonly code: ProblemCode;
  readonly found?: string;
  /** What would be right, where that can be listed: names, or words in every language. */
  readonly options?: readonly (string | Text)[];
}

/** A problem and its place. `row` is the row's number in the sheet, `field` the key of the column. */
export interface Issue extends Problem {
  readonly sheet: string;
  readonly row?: number;
  readonly field?: string;
}

/** What reading a cell gives: a value, or what is wrong, or neither for an empty cell. */
export type Reading<Value> = { readonly value: Value } | { readonly problem: Problem } | undefined;

/** Shortens what was found, for a message. */
export function quoted(cell: Cell): string {
  const text = String(cell);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
