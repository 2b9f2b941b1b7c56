/**
 * Brings a workbook of an older version up to date, as part of its repair: what that takes beside what is missing, with
 * a backup of each sheet whose cells change (design §2.14). Its version changes last, so a run that died is gone on with.
 */
import { addDays, type Day } from '../core/day.ts';
import { layoutOf, listFed, type ListRows, type PlanStep } from '../core/plan.ts';
import type { Lang } from '../core/lang.ts';
import { writesAmong } from '../core/table.ts';
import { tables } from '../sheets/index.ts';
import { lists as listsSheet } from '../sheets/lists.ts';
import { migratedCells, migrationsFrom } from '../sheets/migrations.ts';
import { settings } from '../sheets/settings.ts';
import { setupText } from '../text/setup.ts';
import { ownRows } from './own-rows.ts';
import type { World } from './ports.ts';
import { isOlder, read, readSettings, workbookLang } from './records.ts';

/** Sheets whose dropdowns still offer what stands where their words stood on Lists before. */
const TO_POINT = 'toPoint';

function existing(world: World): string[] {
  return tables.flatMap(({ key }) => (world.workbook.tab(key) ? [key] : []));
}

function toPoint(world: World): readonly string[] {
  const stored = world.memory.all()[TO_POINT];
  if (stored !== undefined) return stored.split(',');
  // A copy that was made half-way has the sheets and not the memory.
  return isOlder(world) ? existing(world) : [];
}

/** To be called before Lists is written: every dropdown points at rows of it, and those may hold other words now. */
export function listsChange(world: World): void {
  world.memory.set(TO_POINT, existing(world).join(','));
}

/** The dropdowns of a sheet offer the right words again. */
export function pointed(world: World, key: string): void {
  const left = toPoint(world).filter((other) => other !== key);
  if (left.length !== toPoint(world).length) world.memory.set(TO_POINT, left.join(','));
}

export function allPointed(world: World): void {
  world.memory.remove(TO_POINT);
}

/** The steps that no missing sheet or column explains; none where the workbook is of this version and in order. */
export function upgradeSteps(world: World, lists: ListRows, lang: Lang): PlanStep[] {
  const own = [listsSheet.key, settings.key].flatMap((key): PlanStep[] => {
    const writes = world.workbook.tab(key) ? ownRows(world, key, () => ({})) : [];
    return writes.length === 0 ? [] : [{ kind: 'own', sheet: key, writes }];
  });
  const stale = own.some(({ sheet }) => sheet === listsSheet.key) ? existing(world) : toPoint(world);
  const pending = isOlder(world) ? migrationsFrom(Number(readSettings(world).version)) : [];
  const others = tables.flatMap((table): PlanStep[] => {
    if (!world.workbook.tab(table.key)) return [];
    const current = read(world, table);
    const writes = writesAmong(current, migratedCells(current, pending));
    const fields = stale.includes(table.key) ? listFed(layoutOf(table, lists, lang), current.columns) : [];
    return [
      ...(writes.length === 0 ? [] : [{ kind: 'migrate', sheet: table.key, writes } as const]),
      ...(fields.length === 0 ? [] : [{ kind: 'point', sheet: table.key, fields } as const]),
    ];
  });
  return [...own, ...others];
}

/** When the last backup was made. */
const BACKED_UP = 'backedUp';

/** Days for which a backup is kept. */
const KEPT_FOR = 30;

/** Keeps a sheet as it is, hidden, where these steps change what stands in an older workbook's cells. */
export function backUpBefore(world: World, key: string, steps: readonly PlanStep[]): void {
  const changes = steps.some(({ kind }) => kind === 'migrate' || (kind === 'own' && key === listsSheet.key));
  const tab = world.workbook.tab(key);
  if (!changes || !tab || !isOlder(world)) return;
  const { day } = world.clock.now();
  world.memory.set(BACKED_UP, day);
  world.workbook.backUp(key, setupText[workbookLang(world)].backup(tab.name, day), day);
}

/** Once a day: backups go after their time. */
export function removeOldBackups(world: World, today: Day): void {
  const last = world.memory.all()[BACKED_UP];
  const before = addDays(today, -KEPT_FOR);
  if (last === undefined || last >= before) return;
  world.workbook.removeBackups(before);
  world.memory.remove(BACKED_UP);
}
