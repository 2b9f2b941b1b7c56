/** Another language for a sheet: the product's own words are said anew, and what people wrote stays. */
import { textOf, type Cell } from './cell.ts';
import { codeFor, fold, wordFor } from './choices.ts';
import type { Field } from './field.ts';
import { inEach, languages, type Lang, type Text } from './lang.ts';
import { fieldIn } from './sheet.ts';
import { FIRST_ROW, HEADING_ROW, headingFor, ID, writesFor, type ReadTable, type Write } from './table.ts';

/** Sentences of the product that stand in rows: row id → field → the sentence. */
export type OwnTexts = ReadonlyMap<string, Readonly<Record<string, Text>>>;

/** The same sentence in `to`, for one of the product's in whatever language; undefined where nothing is to change. */
export function saidAnew(found: string, text: Text, to: Lang): string | undefined {
  return found !== text[to] && languages.some((lang) => text[lang] === found) ? text[to] : undefined;
}

/** The headings that are still the product's, in `to`; those that people renamed stay. */
export function headingWrites({ table, columns, grid }: ReadTable, to: Lang): Write[] {
  const changed = [...columns].flatMap(([field, column]) => {
    const now = textOf(grid[HEADING_ROW - 1]?.[column - 1]);
    const next = saidAnew(
      now,
      inEach((lang) => headingFor(table, field, lang)),
      to,
    );
    return next === undefined ? [] : [[field, next] as const];
  });
  return changed.length === 0 ? [] : writesFor(columns, HEADING_ROW, [Object.fromEntries(changed)]);
}

/**
 * Row number → field → the cell in `to`: choices that can be read in any language, and the product's own sentences.
 * Columns in which somebody calculates (`calculated`) stay as they are.
 */
export function wordChanges(
  { table, columns, grid }: Pick<ReadTable, 'table' | 'columns' | 'grid'>,
  own: OwnTexts,
  calculated: ReadonlySet<number>,
  to: Lang,
): ReadonlyMap<number, Readonly<Record<string, Cell>>> {
  const fields = [...columns].filter(([field, column]) => field !== ID && !calculated.has(column));
  const known = new Map<string, string | undefined>();
  /** Most cells of a column hold one of few words. */
  const inOther = (field: string, cell: Cell, id: string): string | undefined => {
    const definition = fieldIn(table, field, id);
    const key = `${field} ${definition?.list?.name ?? ''} ${cell}`;
    if (!known.has(key)) known.set(key, choiceIn(definition, cell, to));
    return known.get(key);
  };
  const rows = grid.slice(FIRST_ROW - 1).flatMap((cells, index) => {
    const id = textOf(cells[(columns.get(ID) ?? 0) - 1]);
    const ours = own.get(id) ?? {};
    const changed = fields.flatMap(([field, column]) => {
      const cell = cells[column - 1] ?? '';
      const text = ours[field];
      const next = text ? saidAnew(textOf(cell), text, to) : inOther(field, cell, id);
      return next === undefined ? [] : [[field, next] as const];
    });
    return changed.length === 0 ? [] : [[FIRST_ROW + index, Object.fromEntries(changed)] as const];
  });
  return new Map(rows);
}

/** A cell's choices in `to`; undefined where it holds none, can't be read, or says the same already. */
function choiceIn(field: Field | undefined, cell: Cell, to: Lang): string | undefined {
  if (!field?.list && !field?.groups) return undefined;
  const reading = field.read(cell);
  if (!reading || !('value' in reading)) return undefined;
  const { value } = reading;
  const { groups } = field;
  const next = field.write(
    groups && Array.isArray(value)
      ? value.map((name: string) => wordFor(groups, codeFor(groups, name) ?? name, to))
      : value,
    to,
  );
  return alike(textOf(next)) === alike(textOf(cell)) ? undefined : textOf(next);
}

/** Spelled another way it is the same, and stays as somebody typed it. */
function alike(text: string): string {
  return fold(text).replace(/ ?; ?/g, ';');
}

/** How often something changes, for a summary. */
export function countOf(
  headings: readonly Write[],
  cells: ReadonlyMap<number, Readonly<Record<string, Cell>>>,
): { readonly headings: number; readonly cells: number } {
  return {
    headings: headings.reduce((sum, write) => sum + (write.cells[0]?.length ?? 0), 0),
    cells: [...cells.values()].reduce((sum, row) => sum + Object.keys(row).length, 0),
  };
}
