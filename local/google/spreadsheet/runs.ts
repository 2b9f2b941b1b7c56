/** Values along a line, or over a plane, kept as runs of equal neighbours: a format for 1,000 rows is one entry. */

/** `[[2, 'a'], [3, 'b']]` is a, a, b, b, b. Neighbouring runs differ. Positions count from 1, as Google's do. */
export type Runs<T> = readonly (readonly [count: number, value: T])[];

/** A value for every cell of a grid: runs of equal rows, each row being runs of equal cells. */
export type Plane<T> = Runs<Runs<T>>;

/** A rectangle of cells, counted from 1. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export function even<T>(length: number, value: T): Runs<T> {
  return length > 0 ? [[length, value]] : [];
}

export function evenPlane<T>(rows: number, columns: number, value: T): Plane<T> {
  return even(rows, even(columns, value));
}

/** Deep equality of plain values; the same object is the usual case, and most others differ in their first part. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((part, n) => same(part, b[n]))
    );
  }
  const [keysA, keysB] = [Object.keys(a), Object.keys(b)];
  return (
    keysA.length === keysB.length &&
    keysA.every((key, n) => key === keysB[n] && same(a[key as keyof object], b[key as keyof object]))
  );
}

function join<T>(...parts: Runs<T>[]): Runs<T> {
  const joined: [number, T][] = [];
  for (const part of parts) {
    for (const [count, value] of part) {
      const last = joined.at(-1);
      if (last && same(last[1], value)) last[0] += count;
      else joined.push([count, value]);
    }
  }
  return joined;
}

/** `count` positions from `from` on; fewer where the line ends. */
export function slice<T>(runs: Runs<T>, from: number, count = Infinity): Runs<T> {
  const part: [number, T][] = [];
  const end = from + count;
  let start = 1;
  for (const [length, value] of runs) {
    const first = Math.max(start, from);
    const after = Math.min(start + length, end);
    if (after > first) part.push([after - first, value]);
    start += length;
  }
  return part;
}

/** The value at a position; throws RangeError outside the line, which a caller has to have excluded. */
export function at<T>(runs: Runs<T>, position: number): T {
  let end = 0;
  for (const [count, value] of runs) {
    end += count;
    if (position >= 1 && position <= end) return value;
  }
  throw new RangeError(`There is no position ${position} in a line of ${end}.`);
}

export function list<T>(runs: Runs<T>): T[] {
  return runs.flatMap(([count, value]) => Array<T>(count).fill(value));
}

export function mapped<T, U>(runs: Runs<T>, change: (value: T) => U): Runs<U> {
  return join(runs.map(([count, value]) => [count, change(value)] as const));
}

export function changed<T>(runs: Runs<T>, from: number, count: number, change: (value: T) => T): Runs<T> {
  return join(slice(runs, 1, from - 1), mapped(slice(runs, from, count), change), slice(runs, from + count));
}

export function inserted<T>(runs: Runs<T>, before: number, count: number, value: T): Runs<T> {
  return join(slice(runs, 1, before - 1), even(count, value), slice(runs, before));
}

export function removed<T>(runs: Runs<T>, from: number, count: number): Runs<T> {
  return join(slice(runs, 1, from - 1), slice(runs, from + count));
}

/** Moves `count` positions so that they stand before what stands at `before` now, which is outside them. */
export function moved<T>(runs: Runs<T>, from: number, count: number, before: number): Runs<T> {
  const block = slice(runs, from, count);
  return before < from
    ? join(slice(runs, 1, before - 1), block, slice(runs, before, from - before), slice(runs, from + count))
    : join(
        slice(runs, 1, from - 1),
        slice(runs, from + count, before - from - count),
        block,
        slice(runs, before),
      );
}

export function cellAt<T>(plane: Plane<T>, row: number, column: number): T {
  return at(at(plane, row), column);
}

/** The values of a rectangle, row by row. Equal neighbouring rows are one and the same array. */
export function readPlane<T>(plane: Plane<T>, area: Rectangle): T[][] {
  return list(
    slice(plane, area.row, area.rows).map(
      ([count, line]) => [count, list(slice(line, area.column, area.columns))] as const,
    ),
  );
}

/** The different values that occur in a rectangle. */
export function valuesIn<T>(plane: Plane<T>, area: Rectangle): Set<T> {
  const lines = slice(plane, area.row, area.rows).map(([, line]) => slice(line, area.column, area.columns));
  return new Set(lines.flatMap((line) => line.map(([, value]) => value)));
}

export function changedPlane<T>(plane: Plane<T>, area: Rectangle, change: (value: T) => T): Plane<T> {
  return changed(plane, area.row, area.rows, (line) => changed(line, area.column, area.columns, change));
}

/** Puts `values` (as many rows and columns as the rectangle has) into the plane. */
export function writtenPlane<T>(
  plane: Plane<T>,
  area: Rectangle,
  values: readonly (readonly T[])[],
): Plane<T> {
  const { row, column, rows, columns } = area;
  const lines = list(slice(plane, row, rows)).map((line, index) => {
    const between = (values[index] ?? []).map((value) => [1, value] as const);
    return [1, join(slice(line, 1, column - 1), between, slice(line, column + columns))] as const;
  });
  return join(slice(plane, 1, row - 1), lines, slice(plane, row + rows));
}

export function mappedPlane<T, U>(plane: Plane<T>, change: (value: T) => U): Plane<U> {
  return mapped(plane, (line) => mapped(line, change));
}
