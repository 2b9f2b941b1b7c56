/** What the advice on every sheet has in common. */
import type { Lang } from '../core/lang.ts';
import type { Fields, RowOf, Table } from '../core/sheet.ts';
import type { Advice, Place } from '../api.ts';
import type { World } from './ports.ts';
import { read } from './records.ts';

/** What the rows of a sheet suggest as a whole; with an id, what this one row does. */
export type Adviser = (world: World, id: string | undefined, lang: Lang) => readonly Advice[];

/** More than these of one kind nobody reads. */
export const AT_MOST = 5;

export const hint = (text: string, go?: Place): Advice => ({ text, kind: 'hint', ...(go ? { go } : {}) });
export const good = (text: string, go?: Place): Advice => ({ text, kind: 'good', ...(go ? { go } : {}) });
export const question = (text: string, go?: Place): Advice => ({
  text,
  kind: 'question',
  ...(go ? { go } : {}),
});

/** Where a row is; nowhere as long as it has no id. */
export function placeOfRow(sheet: string, id: string | undefined): Place | undefined {
  return id === undefined ? undefined : { view: 'row', sheet, id };
}

/** The values of the rows that count. */
export function valuesOf<F extends Fields>(world: World, table: Table<F>): readonly RowOf<F>[] {
  return read(world, table).rows.map(({ values }) => values);
}

/** The values of one row, where it counts. */
export function valuesWith<F extends Fields>(
  world: World,
  table: Table<F>,
  id: string,
): RowOf<F> | undefined {
  return read(world, table).rows.find((row) => row.id === id)?.values;
}
