/** Whatever is typed comes back from a cell as it was. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asRead, asTyped, type Cell } from '../../src/core/cell.ts';
import { anyText } from './typed-text.ts';

/** The two ways in which a sheet may keep what it was given; which one it is, is not known (platform.md §5.1). */
const keepsApostrophe = (cell: Cell): Cell => cell;
const dropsApostrophe = (cell: Cell): Cell =>
  typeof cell === 'string' && cell.startsWith("'") ? cell.slice(1) : cell;

/** An apostrophe of people's own is the one thing that can't be told from the mark. */
const text = anyText.filter((typed) => !typed.startsWith("'"));

test.each([
  ['keeps', keepsApostrophe],
  ['drops', dropsApostrophe],
])('a text comes back as it was typed from a sheet that %s the apostrophe', (_, keep) => {
  fc.assert(
    fc.property(text, (typed) => {
      expect(asRead(keep(asTyped(typed)))).toBe(typed);
    }),
  );
});

test('what is handed to a sheet never begins like a formula, whatever spaces stand in front', () => {
  fc.assert(
    fc.property(anyText, (typed) => {
      expect(String(asTyped(typed)).trimStart()).not.toMatch(/^[=+\-@]/);
    }),
  );
});
