/** A sheet in another language: the product's words follow, people's own stay. */
import { expect, test } from 'vitest';
import { choiceList } from '../../src/core/choices.ts';
import { choice, choices, day, line, people } from '../../src/core/field.ts';
import { countOf, headingWrites, saidAnew, wordChanges } from '../../src/core/language-change.ts';
import { defineTable } from '../../src/core/sheet.ts';
import { readTable, type ReadTable } from '../../src/core/table.ts';
import type { Grid } from '../../src/core/cell.ts';
import type { Lang } from '../../src/core/lang.ts';

const help = { en: 'Why.', es: 'Por qué.' };
const column = { help, audience: 'core' } as const;

const states = choiceList('state', {
  open: { en: 'Open', es: 'Abierto' },
  done: { en: 'Done', es: 'Hecho' },
});

const tools = choiceList('tool', {
  saw: { en: 'Saw', es: 'Sierra' },
  drill: { en: 'Drill', es: 'Taladro' },
});

const everybody = choiceList('who', { all: { en: 'All members', es: 'Todos' } });

const loans = defineTable({
  key: 'loans',
  name: { en: 'Loans', es: 'Préstamos' },
  purpose: help,
  tabColor: '#000000',
  begins: 'setup',
  guided: false,
  rule: { en: 'Bring it back.', es: 'Devuélvalo.' },
  fields: {
    what: line({ ...column, heading: { en: 'What', es: 'Qué' } }),
    tools: choices(tools, { ...column, heading: { en: 'Tools', es: 'Herramientas' } }),
    state: choice(states, { ...column, heading: { en: 'State', es: 'Estado' } }),
    to: people({ ...column, heading: { en: 'To whom', es: 'A quién' }, groups: everybody }),
    back: day({ ...column, heading: { en: 'Back', es: 'Devolución' } }),
  },
});

const english: Grid = [
  ['loans', 'id', 'tools', 'state', 'to', '', 'back'],
  ['What\nBring it back.', '', 'Our tools', 'State', 'To whom', 'State', 'Back'],
  ['Shelf', 'r1', 'Saw; Drill', 'Open', 'All members; Rosa', 'Open', '2026-12-01'],
  ['Fence', 'r2', 'Saw; Hammer', 'opened?', 'Rosa;Joan', 'Done', 'Open'],
  ['Open', 'r3', 'saw;drill', 'hecho', '', '', ''],
  ['Roof', 'r4', '', 'DONE', 'Todos', '', ''],
];

function readIn(grid: Grid): ReadTable {
  return readTable(loans, grid) as unknown as ReadTable;
}

function changes(grid: Grid, to: Lang, calculated: readonly number[] = []): unknown {
  return Object.fromEntries(wordChanges(readIn(grid), new Map(), new Set(calculated), to));
}

test('headings follow where they are the product’s, with the rule of the first one; the one that people renamed stays', () => {
  const writes = headingWrites(readIn(english), 'es');
  expect(writes).toEqual([
    { row: 2, column: 1, cells: [['Qué\nDevuélvalo.']] },
    { row: 2, column: 4, cells: [['Estado', 'A quién']] },
    { row: 2, column: 7, cells: [['Devolución']] },
  ]);
  expect(countOf(writes, new Map()).headings).toBe(4);
});

test('choices follow from any language, also several in a cell and beside names; what can’t be read stays', () => {
  expect(changes(english, 'es')).toEqual({
    3: { tools: 'Sierra; Taladro', state: 'Abierto', to: 'Todos; Rosa' },
    5: { tools: 'Sierra; Taladro' },
    6: { state: 'Hecho' },
  });
});

test('words that say it in that language already stay as they are spelled', () => {
  expect(changes(english, 'en')).toEqual({ 5: { state: 'Done' }, 6: { to: 'All members' } });
});

test('a column in which somebody calculates stays', () => {
  expect(changes(english, 'es', [3, 5])).toEqual({ 3: { state: 'Abierto' }, 6: { state: 'Hecho' } });
});

test('the product’s own sentences in rows follow by the row’s id, unless somebody wrote another', () => {
  const own = new Map([
    ['r1', { what: { en: 'Shelf', es: 'Estante' } }],
    ['r2', { what: { en: 'A fence', es: 'Una cerca' } }],
  ]);
  expect(wordChanges(readIn(english), own, new Set(), 'es').get(3)).toMatchObject({ what: 'Estante' });
  expect(wordChanges(readIn(english), own, new Set(), 'es').get(4)).toBeUndefined();
});

test('a sentence of the product is said anew, whatever its language was; any other is not', () => {
  const text = { en: 'State', es: 'Estado' };
  expect(saidAnew('State', text, 'es')).toBe('Estado');
  expect(saidAnew('Estado', text, 'es')).toBeUndefined();
  expect(saidAnew('Where we are', text, 'es')).toBeUndefined();
});
