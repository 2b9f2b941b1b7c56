/** Migrations: small steps in order, each once, and changing nothing where nothing is to change. */
import { expect, test } from 'vitest';
import type { Cell } from '../../src/core/cell.ts';
import { readTable, type ReadTable } from '../../src/core/table.ts';
import { WORKBOOK_VERSION } from '../../src/app/version.ts';
import { migratedCells, migrations, migrationsFrom, type Migration } from '../../src/sheets/migrations.ts';
import { settings } from '../../src/sheets/settings.ts';

function sheet(...rows: Cell[][]): ReadTable {
  const grid = [['settings', 'id', 'value', 'why'], ['Setting', '', 'Value', 'What for'], ...rows];
  return readTable(settings, grid) as unknown as ReadTable;
}

const add = (letter: string) => (cells: Readonly<Record<string, Cell>>) => ({
  value: `${String(cells['value'])}${letter}`,
});
const three: Migration[] = [
  { to: 4, rows: { settings: add('d') } },
  { to: 2, rows: { settings: add('b') } },
  { to: 3, rows: { settings: add('c'), people: add('never here') } },
];

test('there is one for every version after the first, the last to the present one', () => {
  const versions = Array.from({ length: Number(WORKBOOK_VERSION) - 1 }, (_, index) => index + 2);
  expect(migrations.map(({ to }) => to)).toEqual(versions);
});

test('a workbook of the present version needs none', () => {
  expect(migrationsFrom(Number(WORKBOOK_VERSION))).toEqual([]);
});

test.each([
  [1, 'xbcd'],
  [2, 'xcd'],
  [3, 'xd'],
])('from version %i on they come in order', (version, value) => {
  const changed = migratedCells(sheet(['Name', 'coalition', 'x', '']), migrationsFrom(version, three));
  expect([...changed]).toEqual([[3, { value }]]);
});

test('rows that stay as they are need no write', () => {
  expect(migratedCells(sheet(['Name', 'coalition', 'x', '']), []).size).toBe(0);
});

test('to version 2: where no language is set it is English, and a second time nothing changes', () => {
  const none = sheet(['Name', 'coalition', 'x', ''], ['Language', 'language', '', '']);
  expect([...migratedCells(none, migrations)]).toEqual([[4, { value: 'en' }]]);
  const set = sheet(['Language', 'language', 'es', '']);
  expect(migratedCells(set, migrations).size).toBe(0);
});
