/** When somebody, or a row that others refer to, gets another name, the cells with the old one follow (design §2.12). */
import { fold } from '../core/choices.ts';
import type { Field } from '../core/field.ts';
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
  const isOfPeople = ({ control }: Field): boolean => control === 'person' || control === 'people';
  follow(world, isOfPeople, (name) => changed.get(fold(name)) ?? name);
}

/** Replaces the old name of a row in every cell that refers to it; `sheet` is the sheet in which the row is. */
export function renameRow(world: World, sheet: string, was: string, is: string): void {
  const old = fold(was);
  follow(
    world,
    ({ to }) => to === sheet,
    (name) => (fold(name) === old ? is : name),
  );
}

function follow(world: World, isMeant: (field: Field) => boolean, renamed: (name: string) => string): void {
  const lang = workbookLang(world);
  for (const table of tables) {
    const fields = Object.entries(table.fields).filter(([, field]) => isMeant(field));
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
