/** Tables in text: what a well-known parser reads, this one reads the same. */
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { rowsOfText } from '../../src/app/delimited-text.ts';

function asPapa(text: string, delimiter: string): string[][] {
  return Papa.parse<string[]>(text, { delimiter }).data;
}

const cell = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '"', ',', ';', '\t', '\n', '-') });
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });

test.each([',', ';', '\t'])('cells that were written with %j come back', (delimiter) => {
  fc.assert(
    fc.property(table, fc.constantFrom('\n', '\r\n'), (rows, newline) => {
      const whole = [['Name', 'Email', 'Notes', 'Next step'], ...rows];
      const text = Papa.unparse(whole, { delimiter, newline });
      expect(rowsOfText(text)).toEqual({ rows: whole });
      expect(rowsOfText(text).rows).toEqual(asPapa(text, delimiter));
    }),
  );
});

test('whatever is typed, what is well-formed for one is so for the other, and broken in the same row', () => {
  const typed = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n') });
  fc.assert(
    fc.property(typed, (body) => {
      const text = `Name,Email\n${body}`;
      const { errors, data } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' });
      const broken = errors.find(({ type }) => type === 'Quotes')?.row;
      const read = rowsOfText(text);
      expect(read.broken).toBe(broken);
      if (broken === undefined) expect(read.rows).toEqual(data);
    }),
    { numRuns: 2000 },
  );
});

test('spaces behind a closing mark belong to nothing', () => {
  expect(rowsOfText('Name,Email\n"Lee, Anna" ,"x" ')).toEqual({
    rows: [
      ['Name', 'Email'],
      ['Lee, Anna', 'x'],
    ],
  });
});

describe('the separator', () => {
  test.each([
    ['stands most often among the headings', 'Name;First, last;Email\na;b;c', 3],
    ['is not one within quotation marks', '"Name, first",Email\n"b;c;d",e', 2],
    ['may be a tab', 'Name\tEmail\nb\tc', 2],
  ])('%s', (_what, text, cells) => {
    expect(rowsOfText(text).rows.map((row) => row.length)).toEqual([cells, cells]);
  });
});

test('a mark that is never closed is found at once, also at the start of a long text', () => {
  const text = `Name,Email\n"${'a ""quoted"" word, '.repeat(100_000)}`;
  expect(rowsOfText(text).broken).toBe(1);
});
