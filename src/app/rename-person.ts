/** When somebody's name in lists changes, the cells that named them follow (design §2.12). */
import { fold } from '../core/choices.ts';
import type { AnyRow } from '../core/sheet.ts';
import { toCells, writesFor } from '../core/table.ts';
import { tables } from '../sheets/index.ts';
import type { World } from './ports.ts';
import { read, workbookLang } from './records.ts';

/**
 * Replaces names in every cell that refers to a person, from the old names in lists to the new ones, by row id of
 * Stakeholders. All at once, so that no new name is taken for an old one.
 */
export function renameEverywhere(
  world: World,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): void {
  const changed = new Map(
    [...before].flatMap(([id, was]) => {
      const is = after.get(id);
      return was === '' || is === undefined || is === was ? [] : [[fold(was), is] as const];
    }),
  );
  if (changed.size === 0) return;
  const lang = workbookLang(world);
  const renamed = (name: string): string => changed.get(fold(name)) ?? name;
  for (const table of tables) {
    const fields = Object.entries(table.fields).filter(
      ([, { control }]) => control === 'person' || control === 'people',
    );
    if (fields.length === 0) continue;
    const { all, columns } = read(world, table);
    const writes = all.flatMap(({ row, values }) => {
      const changes = fields.flatMap(([field]) => {
        const value = (values as AnyRow)[field];
        if (value === undefined) return [];
        const next = Array.isArray(value)
          ? (value as readonly string[]).map(renamed)
          : renamed(String(value));
        return JSON.stringify(next) === JSON.stringify(value) ? [] : [[field, next] as const];
      });
      return writesFor(columns, row, [toCells(table, Object.fromEntries(changes), lang)]);
    });
    if (writes.length > 0) world.workbook.tab(table.key)?.write(writes);
  }
}
