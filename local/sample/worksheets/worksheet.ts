/** What the sample coalition put on one worksheet: rows of its own, and answers to the questions that stand on it. */
import { askedRow, type Fields, type RowOf, type Table } from '../../../src/core/sheet.ts';
import type { FieldValue } from '../../../src/core/field.ts';
import { tableOf } from '../../../src/sheets/index.ts';

export type Values = Readonly<Record<string, FieldValue>>;

export interface Worksheet {
  readonly sheet: string;
  readonly rows: readonly Values[];
  /** By the question's id. */
  readonly answers: Readonly<Record<string, Values>>;
}

/** A worksheet with rows, in the order in which they are entered. */
export function rowsFor<F extends Fields>({ key }: Table<F>, ...rows: readonly RowOf<F>[]): Worksheet {
  return { sheet: key, rows: rows as readonly Values[], answers: {} };
}

/** A worksheet whose questions are answered. Throws for an answer to a question that it does not ask. */
export function answersFor<F extends Fields>(
  { key }: Table<F>,
  answers: Readonly<Record<string, RowOf<F>>>,
): Worksheet {
  const unknown = Object.keys(answers).filter((id) => !askedRow(tableOf(key), id));
  if (unknown.length > 0) throw new Error(`${key} does not ask ${unknown.join(', ')}.`);
  return { sheet: key, rows: [], answers: answers as Readonly<Record<string, Values>> };
}
