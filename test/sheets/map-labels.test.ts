/** Labels in the map's picture: names as long as they fit, else numbers with a legend; nothing sticks out. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mapLabels, widthOf } from '../../src/sheets/map-labels.ts';

const room = { width: 12, lines: 5 };

test('names stand in their squares, long ones on two lines', () => {
  const { lines, legend } = mapLabels(
    new Map([
      ['a', ['Gene Falk', 'María Delgado · Valley College']],
      ['b', []],
    ]),
    room,
  );
  expect(lines.get('a')).toEqual(['• Gene Falk', '• María Delgado ·', '\u2002Valley College']);
  expect(lines.get('b')).toEqual([]);
  expect(legend).toEqual([]);
});

test('a crowded square holds numbers, which go on from square to square', () => {
  const names = (count: number, letter: string) => Array.from({ length: count }, (_, at) => letter + at);
  const { lines, legend } = mapLabels(
    new Map([
      ['a', names(6, 'a')],
      ['b', ['Gene Falk']],
      ['c', names(90, 'c')],
    ]),
    room,
  );
  expect(lines.get('a')).toEqual(['1, 2, 3, 4, 5, 6']);
  expect(lines.get('b')).toEqual(['• Gene Falk']);
  expect(lines.get('c')).toEqual(['7–96']);
  expect(legend).toHaveLength(96);
  expect(legend[6]).toEqual({ number: 7, name: 'c0' });
});

test('a word that no line can hold becomes a number', () => {
  const { lines, legend } = mapLabels(new Map([['a', ['x'.repeat(40)]]]), room);
  expect(lines.get('a')).toEqual(['1']);
  expect(legend).toEqual([{ number: 1, name: 'x'.repeat(40) }]);
});

test('whatever the names: no line is too wide, no square too full, and nobody is missing', () => {
  const names = fc.array(fc.string({ minLength: 1, maxLength: 60 }), { maxLength: 40 });
  fc.assert(
    fc.property(fc.array(names, { maxLength: 6 }), (squares) => {
      const given = new Map(squares.map((one, index) => [String(index), one]));
      const { lines, legend } = mapLabels(given, room);
      for (const [square, all] of given) {
        const text = lines.get(square) ?? [];
        expect(text.length).toBeLessThanOrEqual(room.lines);
        for (const line of text) expect(widthOf(line)).toBeLessThanOrEqual(room.width);
        const isNamed = text.join(' ').includes('•');
        const numbered = all.every((name) => legend.some((one) => one.name === name));
        expect(all.length === 0 || isNamed || numbered).toBe(true);
      }
    }),
  );
});
