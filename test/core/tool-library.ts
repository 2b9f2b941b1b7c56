/** A small sheet of the tests' own: the tools that neighbours lend each other, and what writing does to a grid. */
import type { Cell, Grid } from '../../src/core/cell.ts';
import { choiceList } from '../../src/core/choices.ts';
import { choice, day, line, people, person } from '../../src/core/field.ts';
import { defineTable } from '../../src/core/sheet.ts';
import type { Write } from '../../src/core/table.ts';

// Not written in place: `Text` knows only the languages of the product, and these tests need a second one.
const good = { en: 'Good', es: 'Bueno', tone: 'settled' as const };
const broken = { en: 'Broken', es: 'Roto', tone: 'over' as const, number: 0 };
const toolHeading = { en: 'Tool', es: 'Herramienta' };

export const conditions = choiceList('condition', { good, broken });

export const readers = choiceList('readers', { members: { en: 'Everybody' }, core: { en: 'Wardens only' } });

export const tools = defineTable({
  key: 'tools',
  name: { en: 'Tool library' },
  purpose: { en: 'What can be borrowed.' },
  tabColor: '#555555',
  begins: 'setup',
  guided: true,
  seenBy: 'seenBy',
  fields: {
    tool: line({ heading: toolHeading, help: { en: 'What it is.' }, audience: 'members', required: true }),
    holder: person({ heading: { en: 'Who has it' }, help: { en: 'One neighbour.' }, audience: 'members' }),
    back: day({ heading: { en: 'Back by' }, help: { en: 'A date.' }, audience: 'members' }),
    condition: choice(conditions, {
      heading: { en: 'Condition' },
      help: { en: 'As it came back.' },
      audience: 'members',
    }),
    waiting: people({
      heading: { en: 'Waiting' },
      help: { en: 'Who is next.' },
      audience: 'members',
      shown: 'folded',
    }),
    worth: line({
      heading: { en: 'Worth' },
      help: { en: 'For the insurance.' },
      audience: 'core',
      shown: 'folded',
    }),
    seenBy: choice(readers, {
      heading: { en: 'Who may see' },
      help: { en: 'Empty means wardens only.' },
      audience: 'core',
      shown: 'folded',
    }),
  },
});

/** Row 1 and row 2 as setup makes them. */
export const keys: readonly Cell[] = [
  'tools',
  'id',
  'holder',
  'back',
  'condition',
  'waiting',
  'worth',
  'seenBy',
];
export const headings: readonly Cell[] = [
  'Tool',
  'Row id, kept by the workbook',
  'Who has it',
  'Back by',
  'Condition',
  'Waiting',
  'Worth',
  'Who may see',
];

/** A sheet with these rows of people under its keys and headings. */
export function toolSheet(...rows: readonly (readonly Cell[])[]): Grid {
  return [keys, headings, ...rows];
}

/** What stands in a grid after some writes; it grows where they need room. */
export function written(grid: Grid, writes: readonly Write[]): Cell[][] {
  const cells = grid.map((row) => [...row]);
  for (const { row, column, cells: block } of writes) {
    block.forEach((line, down) => {
      line.forEach((cell, right) => {
        while (cells.length < row + down) cells.push([]);
        const target = cells[row + down - 1] ?? [];
        while (target.length < column + right) target.push('');
        target[column + right - 1] = cell;
      });
    });
  }
  return cells;
}
