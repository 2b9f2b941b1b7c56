/** Text stays text on its way into a cell and out of it. */
import { describe, expect, test } from 'vitest';
import { asRead, asTyped, isEmpty, textOf } from '../../src/core/cell.ts';

describe('text on its way into a cell', () => {
  test.each([
    '=HYPERLINK("https://example.org")',
    '+1 555 0101',
    '-5',
    '- bring chairs',
    '@SUM(A1)',
    '@rosa',
    '\t=1+1',
    '\r=1+1',
    '\n=1+1',
    ' =1+1',
    "'quoted'",
  ])('%j gets an apostrophe, so that it stays text (platform.md §5.1)', (text) => {
    expect(asTyped(text)).toBe(`'${text}`);
  });

  test.each(['Rosa', 'rosa@example.org', '2026-12-01', '1 + 1 = 2', 'It’s on', '', ' spaced ', '🍎', 'سلام'])(
    '%j goes in as it is',
    (text) => {
      expect(asTyped(text)).toBe(text);
    },
  );

  test('numbers and ticks are handed over as they are', () => {
    expect(asTyped(-5)).toBe(-5);
    expect(asTyped(true)).toBe(true);
  });
});

describe('text on its way out of a cell', () => {
  test('an apostrophe that the sheet kept is taken off', () => {
    expect(asRead("'=SUM(A1)")).toBe('=SUM(A1)');
  });

  test('an apostrophe that somebody meant stays', () => {
    expect(asRead("'t Hooft")).toBe("'t Hooft");
  });

  test('numbers and ticks come as they are', () => {
    expect(asRead(0)).toBe(0);
    expect(asRead(false)).toBe(false);
  });
});

test('a cell is read as people see it, without spaces around it', () => {
  expect([textOf('  Rosa '), textOf(18), textOf(true), textOf(undefined)]).toEqual([
    'Rosa',
    '18',
    'true',
    '',
  ]);
});

test('an unticked box and spaces are empty; a zero is not', () => {
  expect([isEmpty(''), isEmpty('  '), isEmpty(false), isEmpty(undefined)]).toEqual([true, true, true, true]);
  expect([isEmpty(0), isEmpty(true), isEmpty('x')]).toEqual([false, false, false]);
});
