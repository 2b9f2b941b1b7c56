/**
 * What workbooks of older versions need: what their cells come to mean otherwise, in small steps from one version to the
 * next (design §2.14). Sheets, columns, words and settings that are new need no step: they are added where they are missing.
 */
import { isEmpty, type Cell } from '../core/cell.ts';
import { cellsOf, type ReadTable } from '../core/table.ts';

/** A row's cells by field; gives those that change. Changing them once more changes nothing. */
type RowChange = (cells: Readonly<Record<string, Cell>>, id: string | undefined) => Record<string, Cell>;

export interface Migration {
  /** The version that it brings a workbook to, from the one before. */
  readonly to: number;
  /** By the sheets' keys. */
  readonly rows: Readonly<Record<string, RowChange>>;
}

/** In order; there is one for every version after the first. */
export const migrations: readonly Migration[] = [
  {
    to: 2,
    rows: {
      // English was the only language, and Settings did not always say so.
      settings: (cells, id) => (id === 'language' && isEmpty(cells['value']) ? { value: 'en' } : {}),
    },
  },
  // New columns only: a welcome page's link, the rhythm of an indicator's data.
  { to: 3, rows: {} },
];

/** The steps from a version on, in order; none for the present one. */
export function migrationsFrom(version: number, all: readonly Migration[] = migrations): Migration[] {
  return all.filter(({ to }) => to > version).sort((a, b) => a.to - b.to);
}

/** What the steps change in a sheet, one after the other: row number → field → cell. */
export function migratedCells(
  read: ReadTable,
  steps: readonly Migration[],
): ReadonlyMap<number, Readonly<Record<string, Cell>>> {
  const changes = steps.flatMap(({ rows }) => rows[read.table.key] ?? []);
  if (changes.length === 0) return new Map();
  const rows = read.all.flatMap(({ row, id }) => {
    const before = cellsOf(read, row);
    let after = before;
    for (const change of changes) after = { ...after, ...change(after, id) };
    const changed = Object.entries(after).filter(([field, cell]) => cell !== before[field]);
    return changed.length === 0 ? [] : [[row, Object.fromEntries(changed)] as const];
  });
  return new Map(rows);
}
