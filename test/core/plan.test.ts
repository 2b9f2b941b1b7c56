/** What it takes to put a workbook right, and nothing more. */
import { describe, expect, test } from 'vitest';
import type { Cell, Grid } from '../../src/core/cell.ts';
import {
  idWrites,
  isBlank,
  keyOfGrid,
  layoutOf,
  listRows,
  planWorkbook,
  type PlanStep,
  type TabState,
} from '../../src/core/plan.ts';
import { defineView } from '../../src/core/sheet.ts';
import { conditions, headings, keys, readers, tools, toolSheet, written } from './tool-library.ts';

const board = defineView({
  key: 'board',
  name: { en: 'Board', es: 'Tablero' },
  purpose: { en: 'What is out.', es: 'Lo que está prestado.' },
  tabColor: '#555555',
  begins: 'setup',
  widths: [200],
});

const lists = listRows([conditions, readers], 'en');
const layout = layoutOf(tools, lists, 'en');
const both = new Set([board.key, tools.key]);
const boardTab: TabState = { key: board.key, grid: [['board']] };

/** Row ids in the order in which they are given: n1, n2, … */
function counter(): () => string {
  let given = 0;
  return () => `n${++given}`;
}

/** How a sheet looks that setup has made, with columns in the usual order. */
const dressed: NonNullable<TabState['layout']> = {
  frozenRows: 2,
  keyRowHidden: true,
  filtered: true,
  dropdowns: layout.columns.map(({ dropdown }) => dropdown !== undefined),
  numberFormats: layout.columns.map(({ numberFormat }) => numberFormat),
};

function plan(grid: Grid, look: NonNullable<TabState['layout']> = dressed): PlanStep[] {
  const tab: TabState = { key: tools.key, grid, layout: look };
  return planWorkbook([board, tools], [boardTab, tab], both, lists, 'en', counter());
}

const drill: readonly Cell[] = ['Drill', 'r1', 'Rosa'];

describe('a workbook that is as it should be', () => {
  test('needs nothing', () => {
    expect(plan(toolSheet(drill))).toEqual([]);
  });

  test('needs nothing where people moved, inserted and renamed columns', () => {
    const moved: Grid = [
      ['', 'holder', 'tools', 'id', 'back', 'condition', 'waiting', 'worth', 'seenBy'],
      ['Shelf', 'Borrower', 'Tool', 'id', 'Back by', 'Condition', 'Waiting', 'Worth', 'Who may see'],
      ['A', 'Rosa', 'Drill', 'r1'],
    ];
    const formats = ['0', '@', '@', '@', 'ddd, mmm d, yyyy', '@', '@', '@', '@'];
    const dropdowns = [false, true, false, false, true, true, false, false, true];
    expect(plan(moved, { ...dressed, numberFormats: formats, dropdowns })).toEqual([]);
  });

  test('is not looked at more closely than was asked', () => {
    const tab: TabState = { key: tools.key, grid: toolSheet(drill) };
    expect(planWorkbook([tools], [tab], both, lists, 'en', counter())).toEqual([]);
  });
});

describe('a sheet that is missing', () => {
  test('is made, in the order of the tabs', () => {
    expect(planWorkbook([board, tools], [], both, lists, 'en', counter())).toEqual([
      { kind: 'make', sheet: 'board' },
      { kind: 'make', sheet: 'tools' },
    ]);
  });

  test('is left out while nothing needs it', () => {
    expect(planWorkbook([board, tools], [boardTab], new Set(['board']), lists, 'en', counter())).toEqual([]);
  });
});

describe('the headings', () => {
  test('that people renamed are theirs', () => {
    const renamed = headings.map((heading) => (heading === 'Who has it' ? 'Borrower' : heading));
    expect(plan([keys, renamed, drill])).toEqual([]);
  });

  test('that are gone come back', () => {
    const cleared = headings.map((heading) => (heading === 'Back by' ? '' : heading));
    expect(plan([keys, cleared, drill])).toEqual([
      { kind: 'restore', sheet: 'tools', writes: [{ row: 2, column: 4, cells: [['Back by']] }] },
    ]);
  });

  test('bring back keys that are gone', () => {
    const cleared = keys.map((key) => (key === 'tools' || key === 'back' ? '' : key));
    expect(plan([cleared, headings, drill])).toEqual([
      {
        kind: 'restore',
        sheet: 'tools',
        writes: [
          { row: 1, column: 1, cells: [['tools']] },
          { row: 1, column: 4, cells: [['back']] },
        ],
      },
    ]);
  });
});

describe('a column that is gone', () => {
  const without = <T>(field: string, row: readonly T[]): T[] =>
    row.filter((_, index) => layout.columns[index]?.field !== field);
  const sheetWithout = (field: string): Grid => [keys, headings, drill].map((row) => without(field, row));
  const lookWithout = (field: string) => ({
    ...dressed,
    dropdowns: without(field, dressed.dropdowns),
    numberFormats: without(field, dressed.numberFormats),
  });

  test('is added again', () => {
    expect(plan(sheetWithout('back'), lookWithout('back'))).toEqual([
      { kind: 'columns', sheet: 'tools', fields: ['back'] },
    ]);
  });

  test('and held the ids comes first; the ids follow with the next plan', () => {
    expect(plan(sheetWithout('id'), lookWithout('id'))).toEqual([
      { kind: 'columns', sheet: 'tools', fields: ['id'] },
    ]);
  });
});

describe('rows without an id of their own', () => {
  test('get one, neighbours in one write', () => {
    const sheet = toolSheet(['Drill', ''], ['Ladder', ''], ['Saw', 'r3'], ['Rake', '']);
    expect(plan(sheet)).toEqual([
      {
        kind: 'ids',
        sheet: 'tools',
        count: 3,
        writes: [
          { row: 3, column: 2, cells: [['n1'], ['n2']] },
          { row: 6, column: 2, cells: [['n3']] },
        ],
      },
    ]);
  });

  test('are copies, too; the first row keeps its id', () => {
    expect(idWrites(tools, toolSheet(['Drill', 'r1'], ['Drill', 'r1']), counter())).toEqual([
      { row: 4, column: 2, cells: [['n1']] },
    ]);
  });

  test('are none where nothing is typed', () => {
    expect(idWrites(tools, toolSheet(['', ''], ['', 'r9']), counter())).toEqual([]);
  });
});

describe('the looks of a sheet', () => {
  const changed = <T>(field: string, values: readonly T[], value: T): T[] =>
    values.map((old, index) => (layout.columns[index]?.field === field ? value : old));
  const withFormat = (field: string, format: string) => ({
    numberFormats: changed(field, dressed.numberFormats, format),
  });
  const withoutDropdown = (field: string) => ({ dropdowns: changed(field, dressed.dropdowns, false) });
  const nothing = { formats: [], dropdowns: [], headings: false, filter: false };

  test.each([
    ['headings that are not frozen', { frozenRows: 0 }, { headings: true }],
    ['a key row that is shown', { keyRowHidden: false }, { headings: true }],
    ['a filter that is gone', { filtered: false }, { filter: true }],
    ['a dropdown that is gone', withoutDropdown('condition'), { dropdowns: ['condition'] }],
    ['a calendar that is gone', withoutDropdown('back'), { dropdowns: ['back'] }],
    ['text that would become numbers', withFormat('tool', '0.00'), { formats: ['tool'] }],
    ['text whose format was cleared', withFormat('holder', ''), { formats: ['holder'] }],
    ['a date that would stay text', withFormat('back', '@'), { formats: ['back'] }],
  ])('are put right, and nothing else is: %s', (_, lost, dress) => {
    expect(plan(toolSheet(drill), { ...dressed, ...lost })).toEqual([
      { kind: 'dress', sheet: 'tools', dress: { ...nothing, ...dress } },
    ]);
  });

  test.each([
    ['dates shown another way', withFormat('back', 'd.m.yyyy')],
    ['dropdowns of people’s own', { dropdowns: layout.columns.map(() => true) }],
    ['more rows frozen', { frozenRows: 5 }],
  ])('are left as people like them: %s', (_, liked) => {
    expect(plan(toolSheet(drill), { ...dressed, ...liked })).toEqual([]);
  });
});

test('what a plan writes, done, leaves nothing to plan', () => {
  const damaged: Grid = [
    ['', 'id', 'holder', '', 'condition', 'waiting', 'worth', 'seenBy'],
    ['Tool', 'id', '', 'Back by', 'Condition', 'Waiting', 'Worth', 'Who may see'],
    ['Drill', '', 'Rosa'],
    ['Ladder', 'r2', ''],
    ['Ladder', 'r2', ''],
  ];
  const writes = plan(damaged).flatMap((step) => ('writes' in step ? step.writes : []));
  expect(writes).toHaveLength(5);
  expect(plan(written(damaged, writes))).toEqual([]);
});

describe('the layout of a sheet', () => {
  const of = (field: string) => layout.columns.find((column) => column.field === field);

  test('has the columns in their first order, with the sheet’s own key in A1', () => {
    expect(layout.columns.map(({ key }) => key)).toEqual(keys);
    expect(layout.columns.map(({ heading }) => heading)).toEqual(headings);
  });

  test('offers words from the Lists sheet where one is chosen', () => {
    expect(of('condition')).toMatchObject({ dropdown: { from: 'lists', first: 3, last: 4 } });
    expect(of('seenBy')).toMatchObject({ dropdown: { from: 'lists', first: 5, last: 6 } });
  });

  test('offers names for a person, a calendar for a day, and nothing where several can be named', () => {
    expect(of('holder')).toMatchObject({ dropdown: { from: 'people' } });
    expect(of('back')).toMatchObject({ dropdown: { from: 'calendar' } });
    expect(of('waiting')).not.toHaveProperty('dropdown');
    expect(of('tool')).not.toHaveProperty('dropdown');
  });

  test('marks words by a tone', () => {
    expect(of('condition')?.tones).toEqual([
      { word: 'Good', tone: 'settled' },
      { word: 'Broken', tone: 'over' },
    ]);
  });

  test('hides the id, and notes each column’s help', () => {
    expect(of('id')).toMatchObject({ shown: 'hidden', numberFormat: '@', note: '' });
    expect(of('back')).toMatchObject({ shown: 'always', numberFormat: 'ddd, mmm d, yyyy', note: 'A date.' });
    expect(of('worth')).toMatchObject({ shown: 'folded' });
  });
});

test('the Lists sheet holds each list in one piece: list, code, word, number', () => {
  expect(lists.rows).toEqual([
    { id: 'condition.good', cells: ['condition', 'good', 'Good', ''] },
    { id: 'condition.broken', cells: ['condition', 'broken', 'Broken', 0] },
    { id: 'readers.members', cells: ['readers', 'members', 'Everybody', ''] },
    { id: 'readers.core', cells: ['readers', 'core', 'Wardens only', ''] },
  ]);
});

test('a sheet in which nobody has put anything may be taken over', () => {
  expect(isBlank([])).toBe(true);
  expect(
    isBlank([
      ['', ''],
      [false, '  '],
    ]),
  ).toBe(true);
  expect(
    isBlank([
      ['', ''],
      ['', 0],
    ]),
  ).toBe(false);
});

test('a grid tells its key; a sheet of somebody’s own has none', () => {
  expect(keyOfGrid([board, tools], toolSheet(drill))).toBe('tools');
  expect(keyOfGrid([board, tools], [['Shopping'], ['tools']])).toBeUndefined();
});
