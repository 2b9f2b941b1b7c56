/** Sorting the rows of a range by some of its columns. */
import { ServiceError } from '../execution.ts';
import { intersection } from './area.ts';
import { contentsOf, withContents } from './cells.ts';
import type { Area, Content, Sheet } from './model.ts';
import { readPlane, valuesIn, writtenPlane, type Plane } from './runs.ts';

export interface SortOrder {
  /** Counted from the sheet's first column, not from the range's. */
  readonly column: number;
  readonly ascending: boolean;
}

/** Reads the argument of `Range.sort`: `2`, `{column: 2, ascending: false}`, or a list of these. */
export function sortOrders(specification: unknown): SortOrder[] {
  const list: unknown[] = Array.isArray(specification) ? specification : [specification];
  return list.map((one) => {
    if (typeof one === 'number') return { column: one, ascending: true };
    const { column, ascending = true } = (one ?? {}) as { column?: unknown; ascending?: unknown };
    if (typeof column === 'number' && typeof ascending === 'boolean') return { column, ascending };
    throw new ServiceError('Invalid sort specification.');
  });
}

/**
 * Sorts the rows of a range; equal rows keep their order, empty cells come last either way.
 * Contents, formats and notes move with their row. Validations stay: assumed, since nobody is sure.
 */
export function withSorted(sheet: Sheet, area: Area, orders: readonly SortOrder[]): Sheet {
  if (orders.some(({ column }) => column < area.column || column >= area.column + area.columns)) {
    throw new ServiceError('The sort column is outside the range.');
  }
  if (sheet.merges.some((merge) => intersection(merge, area))) {
    throw new ServiceError('You cannot sort a range that contains merged cells.');
  }
  const contents = contentsOf(sheet, area);
  const order = contents
    .map((row, index) => ({ row, index }))
    .sort((a, b) => compareRows(a.row, b.row, area, orders) || a.index - b.index)
    .map(({ index }) => index);
  const sorted = <T>(rows: readonly T[]): T[] => order.flatMap((index) => rows.slice(index, index + 1));
  const sortedPlane = <T>(plane: Plane<T>): Plane<T> =>
    valuesIn(plane, area).size < 2 ? plane : writtenPlane(plane, area, sorted(readPlane(plane, area)));
  return {
    ...withContents(sheet, area, sorted(contents)),
    formats: sortedPlane(sheet.formats),
    notes: sortedPlane(sheet.notes),
  };
}

function compareRows(a: Content[], b: Content[], area: Area, orders: readonly SortOrder[]): number {
  for (const { column, ascending } of orders) {
    const [left, right] = [a[column - area.column] ?? null, b[column - area.column] ?? null];
    if (left === null || right === null) {
      if (left !== right) return left === null ? 1 : -1;
    } else {
      const difference = compareContents(left, right);
      if (difference !== 0) return ascending ? difference : -difference;
    }
  }
  return 0;
}

/** Numbers before text before false and true before formulas (which show an error). */
function rank(content: Content): number {
  return ['number', 'string', 'boolean', 'object'].indexOf(typeof content);
}

function compareContents(a: Content, b: Content): number {
  if (typeof a === 'string' && typeof b === 'string')
    return a.localeCompare(b, 'en', { sensitivity: 'base' });
  if (rank(a) !== rank(b) || typeof a === 'object') return rank(a) - rank(b);
  return Number(a) - Number(b);
}
