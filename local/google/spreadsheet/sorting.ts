/** Sorting the rows of a range by some of its columns. */
import { shifted } from '../../formulas/references.ts';
import { ServiceError } from '../execution.ts';
import { intersection } from './area.ts';
import { contentsOf, givenIn, withContents } from './cells.ts';
import { isFormula } from './formula-entry.ts';
import type { Area, Content, Plain, Sheet, Spreadsheet } from './model.ts';
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
 * Sorts the rows of a range by what they show; equal rows keep their order, empty cells come last either way.
 * Contents, formats and notes move with their row, and the relative references of formulas move along. Validations
 * stay: assumed, since nobody is sure.
 */
export function withSorted(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  area: Area,
  orders: readonly SortOrder[],
): Sheet {
  if (orders.some(({ column }) => column < area.column || column >= area.column + area.columns)) {
    throw new ServiceError('The sort column is outside the range.');
  }
  if (sheet.merges.some((merge) => intersection(merge, area))) {
    throw new ServiceError('You cannot sort a range that contains merged cells.');
  }
  const order = givenIn(spreadsheet, sheet, area)
    .map((row, index) => ({ row: row.map(({ value }) => value), index }))
    .sort((a, b) => compareRows(a.row, b.row, area, orders) || a.index - b.index)
    .map(({ index }) => index);
  const sorted = <T>(rows: readonly T[]): T[] => order.flatMap((index) => rows.slice(index, index + 1));
  const sortedPlane = <T>(plane: Plane<T>): Plane<T> =>
    valuesIn(plane, area).size < 2 ? plane : writtenPlane(plane, area, sorted(readPlane(plane, area)));
  return {
    ...withContents(sheet, area, sorted(contentsOf(sheet, area)).map(movedFrom(order))),
    formats: sortedPlane(sheet.formats),
    notes: sortedPlane(sheet.notes),
  };
}

/** Prepares the change of a row's formulas for its new place; `order` says where each row stood before. */
function movedFrom(order: readonly number[]): (row: Content[], index: number) => Content[] {
  return (row, index) =>
    row.map((content) =>
      isFormula(content)
        ? { formula: shifted(content.formula, index - (order[index] ?? index), 0) }
        : content,
    );
}

function compareRows(a: Plain[], b: Plain[], area: Area, orders: readonly SortOrder[]): number {
  for (const { column, ascending } of orders) {
    const [left, right] = [a[column - area.column] ?? null, b[column - area.column] ?? null];
    if (left === null || right === null) {
      if (left !== right) return left === null ? 1 : -1;
    } else {
      const difference = compareValues(left, right);
      if (difference !== 0) return ascending ? difference : -difference;
    }
  }
  return 0;
}

/** Numbers before text before false and true. */
function rank(value: Plain): number {
  return ['number', 'string', 'boolean'].indexOf(typeof value);
}

/** Capitals and accents do not count. Much faster than `localeCompare`. */
const alphabet = new Intl.Collator('en', { sensitivity: 'base' });

function compareValues(a: Plain, b: Plain): number {
  if (typeof a === 'string' && typeof b === 'string') return alphabet.compare(a, b);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  return Number(a) - Number(b);
}
