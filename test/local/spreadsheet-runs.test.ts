/** Runs behave as the plain list of values that they stand for. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changed,
  even,
  inserted,
  list,
  moved,
  readPlane,
  removed,
  writtenPlane,
  type Runs,
} from '../../local/google/spreadsheet/runs.ts';

/** The runs of a list, made by the shortest way there is. */
const runsOf = (values: string[]): Runs<string> =>
  values.reduce<Runs<string>>((runs, value, index) => inserted(runs, index + 1, 1, value), []);

const values = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 12 });
/** A list, a stretch of it that begins at `from`, and a place before which something goes. */
const stretch = values.chain((line) =>
  fc.record({
    line: fc.constant(line),
    from: fc.integer({ min: 1, max: line.length }),
    count: fc.integer({ min: 1, max: line.length }),
    before: fc.integer({ min: 1, max: line.length + 1 }),
  }),
);

describe('a line of runs', () => {
  it('is the list, and neighbouring runs differ', () => {
    fc.assert(
      fc.property(values, (line) => {
        const runs = runsOf(line);
        expect(list(runs)).toEqual(line);
        expect(runs.every(([, value], index) => value !== runs[index + 1]?.[1])).toBe(true);
      }),
    );
  });

  it('is changed, inserted into and cut as a list is', () => {
    fc.assert(
      fc.property(stretch, ({ line, from, count, before }) => {
        const runs = runsOf(line);
        const isIn = (index: number) => index + 1 >= from && index + 1 < from + count;
        expect(list(changed(runs, from, count, (value) => value.toUpperCase()))).toEqual(
          line.map((value, index) => (isIn(index) ? value.toUpperCase() : value)),
        );
        expect(list(inserted(runs, before, count, 'x'))).toEqual([
          ...line.slice(0, before - 1),
          ...Array<string>(count).fill('x'),
          ...line.slice(before - 1),
        ]);
        expect(list(removed(runs, from, count))).toEqual(line.filter((_, index) => !isIn(index)));
      }),
    );
  });

  it('is moved as a list is', () => {
    fc.assert(
      fc.property(stretch, ({ line, from, count, before }) => {
        fc.pre(from + count - 1 <= line.length && (before < from || before > from + count));
        const block = line.slice(from - 1, from - 1 + count);
        const rest = [...line.slice(0, from - 1), ...line.slice(from - 1 + count)];
        const target = before > from ? before - count : before;
        expect(list(moved(runsOf(line), from, count, before))).toEqual([
          ...rest.slice(0, target - 1),
          ...block,
          ...rest.slice(target - 1),
        ]);
      }),
    );
  });
});

it('a plane gives back what was written, and nothing around it changes', () => {
  const cells = fc.array(fc.array(fc.constantFrom('a', 'b'), { minLength: 3, maxLength: 3 }), {
    minLength: 2,
    maxLength: 2,
  });
  fc.assert(
    fc.property(
      cells,
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 3 }),
      (block, row, column) => {
        const area = { row, column, rows: 2, columns: 3 };
        const plane = writtenPlane(even(5, even(5, '.')), area, block);
        expect(readPlane(plane, area)).toEqual(block);
        const all = readPlane(plane, { row: 1, column: 1, rows: 5, columns: 5 }).flat();
        expect(all.filter((value) => value === '.')).toHaveLength(25 - 6);
      },
    ),
  );
});
