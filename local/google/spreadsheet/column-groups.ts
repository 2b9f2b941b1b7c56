/** Groups of columns that can be folded; a group of depth 2 lies inside one of depth 1. */
import { ServiceError } from '../execution.ts';
import type { Area, ColumnGroup, Sheet } from './model.ts';
import { changed } from './runs.ts';

const MAX_DEPTH = 8;

/** How many groups a column is in. */
export function depthAt({ columnGroups }: Sheet, column: number): number {
  return depthIn(columnGroups, column);
}

function depthIn(groups: readonly ColumnGroup[], column: number): number {
  return Math.max(0, ...groups.filter((group) => covers(group, column)).map(({ depth }) => depth));
}

function covers(group: ColumnGroup, column: number): boolean {
  return column >= group.column && column < group.column + group.columns;
}

/** The group of a depth that a column is in; throws where there is none. */
export function groupAt(sheet: Sheet, column: number, depth: number): ColumnGroup {
  const found = sheet.columnGroups.find((group) => group.depth === depth && covers(group, column));
  if (!found) throw new ServiceError(`There is no column group at index ${column} with depth ${depth}.`);
  return found;
}

/** Moves the columns of a range in (`delta` above 0) or out by some depths; out of all groups at most. */
export function withShiftedDepth(sheet: Sheet, area: Area, delta: number): Sheet {
  const depths = Array.from({ length: sheet.columnCount }, (_, index) => {
    const isInside = index + 1 >= area.column && index + 1 < area.column + area.columns;
    return Math.max(0, depthAt(sheet, index + 1) + (isInside ? delta : 0));
  });
  if (Math.max(...depths) > MAX_DEPTH) {
    throw new ServiceError(`Columns can be grouped to a depth of ${MAX_DEPTH} at most.`);
  }
  return { ...sheet, columnGroups: groupsOf(depths, sheet.columnGroups) };
}

/** Neighbouring groups of one depth are one group; it is collapsed if one of them was. */
export function regrouped(groups: readonly ColumnGroup[]): ColumnGroup[] {
  const end = Math.max(0, ...groups.map(({ column, columns }) => column + columns - 1));
  return groupsOf(
    Array.from({ length: end }, (_, index) => depthIn(groups, index + 1)),
    groups,
  );
}

function groupsOf(depths: readonly number[], before: readonly ColumnGroup[]): ColumnGroup[] {
  const deepest = Math.max(0, ...depths);
  return Array.from({ length: deepest }, (_, index) => groupsAt(index + 1, depths, before)).flat();
}

function groupsAt(depth: number, depths: readonly number[], before: readonly ColumnGroup[]): ColumnGroup[] {
  const stretches: { column: number; columns: number }[] = [];
  depths.forEach((own, index) => {
    const last = stretches.at(-1);
    if (own < depth) return;
    if (last && last.column + last.columns === index + 1) last.columns += 1;
    else stretches.push({ column: index + 1, columns: 1 });
  });
  return stretches.map(({ column, columns }) => {
    const overlaps = (group: ColumnGroup): boolean =>
      group.depth === depth && group.column < column + columns && column < group.column + group.columns;
    return { depth, column, columns, collapsed: before.some((group) => group.collapsed && overlaps(group)) };
  });
}

/** Folds or unfolds a group: all of its columns become hidden or visible, as the Sheets API says of `collapsed`. */
export function withCollapsed(sheet: Sheet, group: ColumnGroup, collapsed: boolean): Sheet {
  return {
    ...sheet,
    columnGroups: sheet.columnGroups.map((one) => (one === group ? { ...one, collapsed } : one)),
    hiddenColumns: changed(sheet.hiddenColumns, group.column, group.columns, () => collapsed),
  };
}
