/** Sheets as literal grids: columns and rows are found wherever people put them. */
import { describe, expect, test } from 'vitest';
import type { Cell, Grid } from '../../src/core/cell.ts';
import {
  blankRow,
  cellsOf,
  columnOrder,
  headingFor,
  isGridOf,
  locateColumns,
  readTable,
  toCells,
  writesAmong,
  writesFor,
} from '../../src/core/table.ts';
import { headings, keys, toolSheet, tools, written } from './tool-library.ts';

/** The rows as they were read: id and values. */
function rowsOf(grid: Grid): [string | undefined, unknown][] {
  return readTable(tools, grid).rows.map(({ id, values }) => [id, values]);
}

const usual = toolSheet(
  ['Drill', 'r1', 'Rosa', '2026-11-09', 'Good', 'Denise; Tom', '$80', 'Everybody'],
  ['Ladder', 'r2', '', '', 'Roto', '', '', ''],
);

const usualRows = [
  [
    'r1',
    {
      tool: 'Drill',
      holder: 'Rosa',
      back: '2026-11-09',
      condition: 'good',
      waiting: ['Denise', 'Tom'],
      worth: '$80',
      seenBy: 'members',
    },
  ],
  ['r2', { tool: 'Ladder', condition: 'broken' }],
];

describe('a new sheet', () => {
  test('has the id directly after the first column, so that sorting and moving carry it', () => {
    expect(columnOrder(tools)).toEqual([
      'tool',
      'id',
      'holder',
      'back',
      'condition',
      'waiting',
      'worth',
      'seenBy',
    ]);
  });

  test('carries its rule in the first heading', () => {
    const ruled = { ...tools, rule: { en: 'No chainsaws.', es: 'Sin motosierras.' } };
    expect(headingFor(ruled, 'tool', 'en')).toBe('Tool\nNo chainsaws.');
    expect(headingFor(ruled, 'back', 'en')).toBe('Back by');
  });
});

describe('a sheet is read', () => {
  test('row by row, from the third on, words of any language as codes', () => {
    expect(rowsOf(usual)).toEqual(usualRows);
    expect(readTable(tools, usual).rows.map(({ row }) => row)).toEqual([3, 4]);
  });

  test('with its columns in any order', () => {
    expect(
      rowsOf([
        ['condition', 'tools', 'id', 'back', 'holder'],
        ['Condition', 'Tool', 'id', 'Back by', 'Who has it'],
        ['Good', 'Drill', 'r1', '2026-11-09', 'Rosa'],
      ]),
    ).toEqual([['r1', { tool: 'Drill', holder: 'Rosa', back: '2026-11-09', condition: 'good' }]]);
  });

  test('around columns that people inserted', () => {
    expect(
      rowsOf([
        ['', 'tools', 'id', '', 'holder'],
        ['Shelf', 'Tool', 'id', 'Colour', 'Who has it'],
        ['A', 'Drill', 'r1', 'green', 'Rosa'],
      ]),
    ).toEqual([['r1', { tool: 'Drill', holder: 'Rosa' }]]);
  });

  test('under headings that people renamed', () => {
    expect(
      rowsOf([
        ['tools', 'id', 'holder'],
        ['Thing', 'id', 'Borrower'],
        ['Drill', 'r1', 'Rosa'],
      ]),
    ).toEqual([['r1', { tool: 'Drill', holder: 'Rosa' }]]);
  });

  test('also where rows are shorter than the keys', () => {
    expect(rowsOf(toolSheet(['Drill', 'r1']))).toEqual([['r1', { tool: 'Drill' }]]);
  });

  test('without rows, when there are only headings or nothing at all', () => {
    expect(readTable(tools, toolSheet())).toMatchObject({ rows: [], issues: [], nextRow: 3 });
    expect(readTable(tools, [])).toMatchObject({ rows: [], nextRow: 3 });
  });
});

describe('the key row', () => {
  const rows: Grid = [['Drill', 'r1', 'Rosa', '2026-11-09', 'Good', '', '', '']];

  test('that was cleared is found again by the headings', () => {
    const grid = [keys.map(() => ''), headings, ...rows];
    expect(rowsOf(grid)).toEqual([
      ['r1', { tool: 'Drill', holder: 'Rosa', back: '2026-11-09', condition: 'good' }],
    ]);
    expect(locateColumns(tools, grid).repairs.size).toBe(8);
  });

  test('is found again by headings in another language', () => {
    const grid: Grid = [
      ['', 'id'],
      ['Herramienta', 'Row id, kept by the workbook'],
      ['Drill', 'r1'],
    ];
    expect(rowsOf(grid)).toEqual([['r1', { tool: 'Drill' }]]);
  });

  test('that was overwritten in one place is repaired there', () => {
    const grid = [keys.map((key) => (key === 'back' ? 'oops' : key)), headings, ...rows];
    const { repairs, missing } = locateColumns(tools, grid);
    expect([...repairs]).toEqual([['back', 4]]);
    expect(missing).toEqual([]);
  });

  test('that was changed is an issue of its own', () => {
    const grid = [keys.map((key) => (key === 'back' ? '' : key)), headings, ...rows];
    expect(readTable(tools, grid).issues).toEqual([{ sheet: 'tools', row: 1, code: 'key-row' }]);
  });

  test('is trusted more than a heading that says something else', () => {
    const grid: Grid = [
      ['tools', 'id', 'holder', 'back'],
      ['Tool', 'id', 'Back by', 'Who has it'],
      ['Drill', 'r1', 'Rosa', '2026-11-09'],
    ];
    expect(rowsOf(grid)).toEqual([['r1', { tool: 'Drill', holder: 'Rosa', back: '2026-11-09' }]]);
  });

  test('never gives one column to two fields', () => {
    const grid: Grid = [
      ['tools', 'id', 'back', ''],
      ['Tool', 'id', 'Who has it', 'Who has it'],
      ['Drill', 'r1', '2026-11-09', 'Rosa'],
    ];
    expect(rowsOf(grid)).toEqual([['r1', { tool: 'Drill', holder: 'Rosa', back: '2026-11-09' }]]);
  });
});

test('a column that is gone is named, and the others are read', () => {
  const read = readTable(tools, [
    ['tools', 'id', 'holder', 'condition', 'waiting', 'worth', 'seenBy'],
    ['Tool', 'id', 'Who has it', 'Condition', 'Waiting', 'Worth', 'Who may see'],
    ['Drill', 'r1', 'Rosa', 'Good'],
  ]);
  expect(read.issues).toEqual([{ sheet: 'tools', field: 'back', code: 'missing-column' }]);
  expect(read.rows[0]?.values).toEqual({ tool: 'Drill', holder: 'Rosa', condition: 'good' });
});

test('a cell that can’t be read is an issue with its place; the row goes on without it', () => {
  const read = readTable(tools, toolSheet(['Drill', 'r1', 'Rosa', 'next tues', 'Good'], ['Ladder', 'r2']));
  expect(read.issues).toEqual([
    { sheet: 'tools', row: 3, field: 'back', code: 'not-a-day', found: 'next tues' },
  ]);
  expect(read.rows.map(({ values }) => values)).toEqual([
    { tool: 'Drill', holder: 'Rosa', condition: 'good' },
    { tool: 'Ladder' },
  ]);
});

test('a half-filled row is a draft and no issue', () => {
  const { rows, issues } = readTable(tools, toolSheet(['', 'r1', 'Rosa']));
  expect(rows.map(({ values }) => values)).toEqual([{ holder: 'Rosa' }]);
  expect(issues).toEqual([]);
});

describe('an id', () => {
  test('goes with its row when people sort', () => {
    const sorted = toolSheet(['Ladder', 'r2'], ['Drill', 'r1']);
    expect(rowsOf(sorted)).toEqual([
      ['r2', { tool: 'Ladder' }],
      ['r1', { tool: 'Drill' }],
    ]);
  });

  test('that was copied with its row stays with the first', () => {
    expect(rowsOf(toolSheet(['Drill', 'r1'], ['Drill, the new one', 'r1']))).toEqual([
      ['r1', { tool: 'Drill' }],
      [undefined, { tool: 'Drill, the new one' }],
    ]);
  });

  test('is still missing in a row that was typed by hand', () => {
    expect(rowsOf(toolSheet(['Drill', '']))).toEqual([[undefined, { tool: 'Drill' }]]);
  });

  test('alone is no row: somebody cleared the cells', () => {
    expect(rowsOf(toolSheet(['', 'r1'], ['Ladder', 'r2']))).toEqual([['r2', { tool: 'Ladder' }]]);
  });
});

describe('the next row', () => {
  test('comes after the last one in which anything stands', () => {
    expect(readTable(tools, toolSheet(['Drill', 'r1'], ['', ''], ['Ladder', 'r2'], ['', ''])).nextRow).toBe(
      6,
    );
  });

  test('keeps clear of people’s own notes and of cleared rows', () => {
    const grid: Grid = [
      ['tools', 'id', ''],
      ['Tool', 'id', 'Shelf'],
      ['Drill', 'r1', 'A'],
      ['', 'r2', ''],
      ['', '', 'ask Tom'],
    ];
    expect(readTable(tools, grid).nextRow).toBe(6);
  });

  test('is not pushed down by unticked boxes', () => {
    expect(readTable(tools, toolSheet(['Drill', 'r1'], [false, ''], [false, ''])).nextRow).toBe(4);
  });
});

test('a grid belongs to the sheet whose key row names it, wherever the column stands', () => {
  expect(isGridOf(tools, [['', 'id', 'tools']])).toBe(true);
  expect(isGridOf(tools, [['Tool', 'id']])).toBe(false);
  expect(isGridOf(tools, [])).toBe(false);
});

describe('writing a row', () => {
  const own: Grid = [
    ['tools', 'id', '', 'holder', 'back', '', 'condition'],
    ['Tool', 'id', 'Shelf', 'Who has it', 'Back by', 'Days left', 'Condition'],
    ['Drill', 'r1', 'A', 'Rosa', '2026-11-09', '=E3-TODAY()', 'Good'],
    ['Ladder', 'r2', 'B', 'Tom', '', '=E4-TODAY()', 'Good'],
  ];
  const { columns } = locateColumns(tools, own);

  test('is one write for each run of columns, around people’s own', () => {
    const cells = { tool: 'Drill', id: 'r1', holder: 'Denise', back: '2026-12-01', condition: 'Broken' };
    expect(writesFor(columns, 3, [cells])).toEqual([
      { row: 3, column: 1, cells: [['Drill', 'r1']] },
      { row: 3, column: 4, cells: [['Denise', '2026-12-01']] },
      { row: 3, column: 7, cells: [['Broken']] },
    ]);
  });

  test('leaves people’s own columns and formulas as they were', () => {
    const after = written(own, writesFor(columns, 3, [{ holder: 'Denise', condition: 'Broken' }]));
    expect(after[2]).toEqual(['Drill', 'r1', 'A', 'Denise', '2026-11-09', '=E3-TODAY()', 'Broken']);
    expect(after[3]).toEqual(own[3]);
  });

  test('skips fields whose column is gone', () => {
    expect(writesFor(columns, 3, [{ worth: '$80', tool: 'Saw' }])).toEqual([
      { row: 3, column: 1, cells: [['Saw']] },
    ]);
  });

  test('of several rows is as many writes as of one', () => {
    const rows = ['Saw', 'Rake', 'Hoe'].map((tool) => ({ tool, condition: 'Good' }));
    expect(writesFor(columns, 5, rows)).toEqual([
      { row: 5, column: 1, cells: [['Saw'], ['Rake'], ['Hoe']] },
      { row: 5, column: 7, cells: [['Good'], ['Good'], ['Good']] },
    ]);
  });

  test('with nothing to set is no write', () => {
    expect(writesFor(columns, 3, [])).toEqual([]);
    expect(writesFor(columns, 3, [{}])).toEqual([]);
  });
});

describe('changing cells of several rows', () => {
  const sheet = toolSheet(
    ['Drill', 'r1', 'Rosa', '2026-11-09', 'Good'],
    ['Ladder', 'r2', 'Tom', '', 'Good'],
    ['Saw', 'r3', '', '', 'Broken'],
  );
  const change = (changes: [number, Record<string, Cell>][]) =>
    writesAmong(readTable(tools, sheet), new Map(changes));

  test('is one write for each run of columns, however far the rows are apart', () => {
    expect(
      change([
        [3, { holder: '' }],
        [5, { holder: 'Denise' }],
      ]),
    ).toEqual([{ row: 3, column: 3, cells: [[''], ['Tom'], ['Denise']] }]);
  });

  test('leaves a field of a row that only another row changes', () => {
    const after = written(
      sheet,
      change([
        [3, { holder: 'Denise' }],
        [4, { condition: 'Broken' }],
      ]),
    );
    expect(after.slice(2)).toEqual([
      ['Drill', 'r1', 'Denise', '2026-11-09', 'Good'],
      ['Ladder', 'r2', 'Tom', '', 'Broken'],
      ['Saw', 'r3', '', '', 'Broken'],
    ]);
  });

  test('with no changes is no write', () => {
    expect(change([])).toEqual([]);
  });
});

describe('the cells of values', () => {
  test('are words in the workbook’s language, and empty where there is no value', () => {
    expect(
      toCells(tools, { tool: 'Drill', condition: 'broken', waiting: ['Tom', 'Rosa'], back: undefined }, 'en'),
    ).toEqual({
      tool: 'Drill',
      condition: 'Broken',
      waiting: 'Tom; Rosa',
      back: '',
    });
  });

  test('leave out what the sheet doesn’t define', () => {
    expect(toCells(tools, { tool: 'Drill', diary: 'private' }, 'en')).toEqual({ tool: 'Drill' });
  });

  test('of a blank row empty every field', () => {
    const cells = toCells(tools, blankRow(tools), 'en');
    expect(Object.keys(cells)).toEqual(Object.keys(tools.fields));
    expect(new Set(Object.values(cells))).toEqual(new Set(['']));
  });

  test('can be looked up as they are now', () => {
    const read = readTable(tools, usual);
    expect(cellsOf(read, 4)).toMatchObject({ tool: 'Ladder', id: 'r2', condition: 'Roto', holder: '' });
    expect(cellsOf(read, 99)).toMatchObject({ tool: '', id: '' });
  });
});
