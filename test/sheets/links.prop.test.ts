/** The shortest way, for any small web: compared with trying every way there is. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bridges, shortestPath, type Link } from '../../src/sheets/links.ts';

const NAMES = ['Ann', 'Ben', 'Cleo', 'Dan', 'Eve', 'Fay'];
const weights = { weak: 1, medium: 1 / 2, strong: 1 / 3 };

const link: fc.Arbitrary<Link> = fc.record({
  from: fc.constantFrom(...NAMES),
  to: fc.constantFrom(...NAMES),
  strength: fc.constantFrom('weak', 'medium', 'strong'),
});
const links = fc.array(link, { maxLength: 12 });
const some = fc.subarray(NAMES);
const name = fc.constantFrom(...NAMES);

/** How long a line between two people is; none is endless. */
function between(rows: readonly Link[], a: string | undefined, b: string): number {
  return Math.min(
    Infinity,
    ...rows
      .filter(({ from, to }) => (from === a && to === b) || (from === b && to === a))
      .map(({ strength = 'weak' }) => weights[strength]),
  );
}

function lengthOf(rows: readonly Link[], way: readonly string[]): number {
  return way.slice(1).reduce((sum, to, index) => sum + between(rows, way[index], to), 0);
}

/** Every way without a detour from `way` on to the target. */
function everyWay(rows: readonly Link[], way: readonly string[], target: string): string[][] {
  const here = way.at(-1);
  if (here === target) return [[...way]];
  return NAMES.filter((next) => !way.includes(next) && between(rows, here, next) < Infinity).flatMap((next) =>
    everyWay(rows, [...way, next], target),
  );
}

test('no other way is shorter, and where there is one it is found', () => {
  fc.assert(
    fc.property(links, some, name, (rows, members, target) => {
      const found = shortestPath(rows, members, target);
      const all = members.flatMap((member) => everyWay(rows, [member], target));
      if (!found) {
        expect(all).toEqual([]);
        return;
      }
      expect(members).toContain(found[0]);
      expect(found.at(-1)).toBe(target);
      expect(new Set(found).size).toBe(found.length);
      expect(lengthOf(rows, found)).toBeCloseTo(Math.min(...all.map((way) => lengthOf(rows, way))), 9);
    }),
  );
});

test('the way does not depend on the order of rows or members, nor on which end a row begins', () => {
  fc.assert(
    fc.property(links, some, name, fc.array(fc.boolean()), (rows, members, target, turns) => {
      const turned = rows
        .map((row, index): Link => {
          const { from, to, ...rest } = row;
          return turns[index] && from !== undefined && to !== undefined
            ? { ...rest, from: to, to: from }
            : row;
        })
        .reverse();
      expect(shortestPath(turned, [...members].reverse(), target)).toEqual(
        shortestPath(rows, members, target),
      );
    }),
  );
});

test('another line never makes the way longer', () => {
  fc.assert(
    fc.property(links, link, some, name, (rows, more, members, target) => {
      const before = shortestPath(rows, members, target);
      const after = shortestPath([...rows, more], members, target);
      if (!before) return;
      expect(lengthOf([...rows, more], after ?? [])).toBeLessThanOrEqual(lengthOf(rows, before) + 1e-9);
      expect(after).toBeDefined();
    }),
  );
});

test('bridges count the ways that lead over them', () => {
  fc.assert(
    fc.property(links, some, some, (rows, members, targets) => {
      const ways = members.flatMap((member) =>
        targets.map((target) => shortestPath(rows, [member], target) ?? []),
      );
      for (const { name: bridge, paths } of bridges(rows, members, targets)) {
        expect(ways.filter((way) => way.slice(1, -1).includes(bridge))).toHaveLength(paths);
      }
    }),
  );
});
