/** The members' file as a value: what stands in it, and the few steps that bring it up to date. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell, Grid } from '../../src/core/cell.ts';
import { layoutOf, listRows } from '../../src/core/plan.ts';
import {
  changedCells,
  isPublished,
  publishedSheet,
  publishingSteps,
  type PublishedSheet,
} from '../../src/core/publication.ts';
import { project, type RowOf } from '../../src/core/sheet.ts';
import { conditions, readers, tools, written } from './tool-library.ts';

type Tool = RowOf<typeof tools.fields>;

const words = { banner: 'The tool library, for members.', empty: 'Nothing yet.' };

function published(rows: readonly Tool[], headings: Readonly<Record<string, string>> = {}): PublishedSheet {
  return publishedSheet(
    tools,
    layoutOf(tools, listRows([conditions, readers], 'en'), 'en'),
    rows.flatMap((row) => project(tools, row, 'members') ?? []),
    new Map(Object.entries(headings)),
    words,
    'en',
  );
}

const drill: Tool = {
  tool: 'Drill',
  holder: 'Rosa',
  back: '2026-12-01',
  condition: 'good',
  waiting: ['Ben', 'Ana'],
  worth: '$80',
  seenBy: 'members',
};
const safe: Tool = { tool: 'Safe', worth: '$400', seenBy: 'core' };

describe('a published sheet', () => {
  test('holds the rows and the columns for members: those in sight first, days as spreadsheets count them', () => {
    expect(published([drill, safe]).grid).toEqual([
      ['The tool library, for members.', '', '', '', ''],
      ['Tool', 'Who has it', 'Back by', 'Condition', 'Waiting'],
      ['Drill', 'Rosa', 46357, 'Good', 'Ben; Ana'],
    ]);
  });

  test('says so where there is nothing for members', () => {
    expect(published([safe]).grid.slice(2)).toEqual([['Nothing yet.', '', '', '', '']]);
  });

  test('bears the headings that people gave the columns', () => {
    expect(published([], { holder: 'Borrowed by' }).grid[1]).toContain('Borrowed by');
  });

  test('is one of a table whose rows say who may see them', () => {
    const { seenBy: _, ...closed } = tools;
    expect(isPublished(tools)).toBe(true);
    expect(isPublished(closed)).toBe(false);
  });
});

/** What the file holds of a sheet, as it is read back. */
function held({ id, grid }: PublishedSheet): ReadonlyMap<number, { grid: Grid; rowCount: number }> {
  return new Map([[id, { grid, rowCount: grid.length }]]);
}

describe('bringing the file up to date', () => {
  const sheet = published([drill]);

  test('makes a sheet that is not there, and takes Google’s empty one away', () => {
    const google = new Map([[0, { grid: [], rowCount: 1000 }]]);
    expect(publishingSteps([sheet], google, [0])).toEqual([
      { kind: 'aside', sheet: 0 },
      { kind: 'make', sheet },
      { kind: 'remove', sheet: 0 },
    ]);
  });

  test('does nothing where nothing has changed', () => {
    expect(publishingSteps([sheet], held(sheet), [sheet.id])).toEqual([]);
  });

  test('does nothing where only the banner would', () => {
    const tomorrow = { ...sheet, grid: [['Tomorrow’s banner', '', '', '', ''], ...sheet.grid.slice(1)] };
    expect(publishingSteps([tomorrow], held(sheet), [sheet.id])).toEqual([]);
  });

  test('writes the one cell that changed', () => {
    const now = published([{ ...drill, holder: 'Ben' }]);
    expect(publishingSteps([now], held(sheet), [sheet.id])).toEqual([
      { kind: 'write', sheet: sheet.id, write: { row: 3, column: 2, cells: [['Ben']] } },
    ]);
  });

  test('makes room first for rows that came, and takes rows away last', () => {
    const more = published([drill, drill, drill]);
    expect(publishingSteps([more], held(sheet), [])).toEqual([
      { kind: 'length', sheet: sheet.id, from: 3, to: 5 },
      {
        kind: 'write',
        sheet: sheet.id,
        write: { row: 4, column: 1, cells: [more.grid[3], more.grid[4]] },
      },
    ]);
    expect(publishingSteps([sheet], held(more), [])).toEqual([
      { kind: 'length', sheet: sheet.id, from: 5, to: 3 },
    ]);
  });

  test('leaves sheets alone that it did not make, and removes its own that are no longer wanted', () => {
    const there = new Map([
      ...held(sheet),
      [7, { grid: [['Notes']], rowCount: 9 }],
      [8, { grid: [], rowCount: 3 }],
    ]);
    expect(publishingSteps([sheet], there, [sheet.id, 8])).toEqual([
      { kind: 'aside', sheet: 8 },
      { kind: 'remove', sheet: 8 },
    ]);
  });
});

describe('changed cells', () => {
  const cell = fc.oneof(fc.constantFrom<Cell>('', 'a', 'b', 1, true), fc.string());
  const grid = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { maxLength: 8 });

  test('written over what is held give what is wanted', () => {
    fc.assert(
      fc.property(grid, grid, (wanted, before) => {
        const after = written(before, changedCells(wanted, before));
        const filled = wanted.map((row, index) => row.map((_, column) => after[index]?.[column] ?? ''));
        expect(filled).toEqual(wanted);
      }),
    );
  });

  test('are none between equal grids', () => {
    fc.assert(
      fc.property(grid, (same) => {
        expect(changedCells(same, same)).toEqual([]);
      }),
    );
  });
});
