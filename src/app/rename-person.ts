/** When somebody's name in lists changes, the cells that named them follow (design §2.12). */
import { fold } from '../core/choices.ts';
import type { AnyRow } from '../core/sheet.ts';
import { toCells, writesFor } from '../core/table.ts';
import { tables } from '../sheets/index.ts';
import type { World } from './ports.ts';
import { read, workbookLang } from './records.ts';

/** Replaces the name `was` by `is` in every cell that refers to a person. */
export function renameEverywhere(world: World, was: string, is: string): void {
  const lang = workbookLang(world);
  const renamed = (name: string): string => (fold(name) === fold(was) ? is : name);
  for (const table of tables) {
    const fields = Object.entries(table.fields).filter(
      ([, { control }]) => control === 'person' || control === 'people',
    );
    if (fields.length === 0) continue;
    const { rows, columns } = read(world, table);
    const writes = rows.flatMap(({ row, values }) => {
      const changes = fields.flatMap(([field]) => {
        const value = (values as AnyRow)[field];
        if (value === undefined) return [];
        const next = Array.isArray(value) ? (value as readonly string[]).map(renamed) : renamed(String(value));
        return JSON.stringify(next) === JSON.stringify(value) ? [] : [[field, next] as const];
      });
      return writesFor(columns, row, [toCells(table, Object.fromEntries(changes), lang)]);
    });
    if (writes.length > 0) world.workbook.tab(table.key)?.write(writes);
  }
}
