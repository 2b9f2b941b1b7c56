/** A small sheet of the tests' own: the tools that neighbours lend each other, and what writing does to a grid. */
import type { Cell, Grid } from '../../src/core/cell.ts';
import { choiceList } from '../../src/core/choices.ts';
import { choice, day, line, people, person } from '../../src/core/field.ts';
import { defineTable } from '../../src/core/sheet.ts';
import type { Write } from '../../src/core/table.ts';

export const conditions = choiceList('condition', {
  good: { en: 'Good', es: 'Bueno', tone: 'settled' },
  broken: { en: 'Broken', es: 'Roto', tone: 'over', number: 0 },
});

export const readers = choiceList('readers', {
  members: { en: 'Everybody', es: 'Todo el mundo' },
  core: { en: 'Wardens only', es: 'Solo quien cuida' },
});

export const tools = defineTable({
  key: 'tools',
  name: { en: 'Tool library', es: 'Biblioteca de herramientas' },
  purpose: { en: 'What can be borrowed.', es: 'Lo que se puede pedir prestado.' },
  tabColor: '#555555',
  begins: 'setup',
  guided: false,
  seenBy: 'seenBy',
  fields: {
    tool: line({
      heading: { en: 'Tool', es: 'Herramienta' },
      help: { en: 'What it is.', es: 'Qué es.' },
      audience: 'members',
      required: true,
    }),
    holder: person({
      heading: { en: 'Who has it', es: 'Quién la tiene' },
      help: { en: 'One neighbour.', es: 'Una persona del barrio.' },
      audience: 'members',
    }),
    back: day({
      heading: { en: 'Back by', es: 'Se devuelve el' },
      help: { en: 'A date.', es: 'Una fecha.' },
      audience: 'members',
    }),
    condition: choice(conditions, {
      heading: { en: 'Condition', es: 'Estado' },
      help: { en: 'As it came back.', es: 'Como volvió.' },
      audience: 'members',
    }),
    waiting: people({
      heading: { en: 'Waiting', es: 'En espera' },
      help: { en: 'Who is next.', es: 'Quién sigue.' },
      audience: 'members',
      shown: 'folded',
    }),
    worth: line({
      heading: { en: 'Worth', es: 'Valor' },
      help: { en: 'For the insurance.', es: 'Para el seguro.' },
      audience: 'core',
      shown: 'folded',
    }),
    seenBy: choice(readers, {
      heading: { en: 'Who may see', es: 'Quién puede ver' },
      help: { en: 'Empty means wardens only.', es: 'Vacío: solo quien cuida.' },
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
