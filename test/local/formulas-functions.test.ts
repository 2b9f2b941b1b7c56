/** What formulas give: every function that the workspace has, and what Google does otherwise than Excel. */
import { beforeAll, describe, expect, it } from 'vitest';
import { computed, type ComputedSpreadsheet } from '../../local/formulas/computed.ts';
import { FUNCTIONS, LACKING } from '../../local/formulas/functions.ts';
import { functionsIn } from '../../local/formulas/translated.ts';
import { emptySheet, type Format, type Sheet } from '../../local/google/spreadsheet/model.ts';
import { changedPlane } from '../../local/google/spreadsheet/runs.ts';
import { SpreadsheetStore } from '../../local/google/spreadsheet/store.ts';
import { FUNCTION_FIXTURES, members, NOW, OTHER_FIXTURES, type Expected } from './formula-fixtures.ts';

/** Rows from one formula to the next: room for what spills. */
const APART = 10;

const all = [...Object.values(FUNCTION_FIXTURES), ...OTHER_FIXTURES.map(([, ...rest]) => rest)];
let results: ComputedSpreadsheet;

beforeAll(() => {
  const rows = all.flatMap(([formula]) => [[{ formula }], ...Array<[]>(APART - 1).fill([])]);
  const formulas: Sheet = { ...emptySheet(2, 'Formulas', rows.length, 20), cells: rows };
  const plain = emptySheet(1, 'Members', 200, 20);
  const days = { row: 2, column: 4, rows: 5, columns: 1 };
  const day: Format = { numberFormat: 'yyyy-mm-dd' };
  const sheet: Sheet = { ...plain, cells: members, formats: changedPlane(plain.formats, days, () => day) };
  const empty = new SpreadsheetStore().create('Coalition', 'America/Chicago', 'en_US', 'rosa@example.org');
  results = computed({ ...empty, calculatedAt: NOW, sheets: [formulas, sheet] });
});

/** What the formula at a place among all of them gives, as far as something is expected. */
function given(place: number, expected: readonly (readonly unknown[])[]): unknown[][] {
  return expected.map((row, down) =>
    row.map((_, right) => {
      const value = results.at(2, place * APART + down + 1, right + 1)?.value;
      return typeof value === 'number' ? Number(value.toPrecision(12)) : value;
    }),
  );
}

function check(place: number, expected: Expected): void {
  const cells = typeof expected === 'object' ? expected : [[expected]];
  expect(given(place, cells)).toEqual(cells);
  const next =
    results.at(2, place * APART + cells.length + 1, 1) ??
    results.at(2, place * APART + 1, (cells[0]?.length ?? 1) + 1);
  expect(next?.value ?? 'nothing more').toBe('nothing more');
}

describe('a function gives what it gives in Google Sheets', () => {
  it.each(
    Object.entries(FUNCTION_FIXTURES).map(
      ([name, [formula, gives]], place) => [name, formula, gives, place] as const,
    ),
  )('%s: %s', (_name, _formula, gives, place) => check(place, gives));
});

describe('formulas behave as in Google Sheets', () => {
  const before = Object.keys(FUNCTION_FIXTURES).length;
  it.each(
    OTHER_FIXTURES.map(([what, formula, gives], index) => [what, formula, gives, before + index] as const),
  )('%s: %s', (_what, _formula, gives, place) => check(place, gives));
});

describe('the list of functions', () => {
  it('has a fixture for each, which calls it', () => {
    expect(Object.keys(FUNCTION_FIXTURES).sort()).toEqual(Object.keys(FUNCTIONS).sort());
    const without = Object.entries(FUNCTION_FIXTURES).filter(
      ([name, [formula]]) => !functionsIn(formula, 'en_US')?.includes(name),
    );
    expect(without).toEqual([]);
  });

  it('has nothing that is also said to be lacking', () => {
    expect(Object.keys(FUNCTIONS).filter((name) => LACKING.has(name))).toEqual([]);
  });
});
