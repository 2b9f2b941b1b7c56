/** What members see of the workbook's sheets as a file of their own, and the steps that bring that file up to date. */
import type { Cell, Grid } from './cell.ts';
import { daysBetween, isDay } from './day.ts';
import { fingerprint } from './fingerprint.ts';
import type { ColumnLayout, TableLayout } from './plan.ts';
import type { Fields, Projected, Table } from './sheet.ts';
import { toCells, type Write } from './table.ts';
import type { Lang } from './lang.ts';

/** Row 1 says what the file is, row 2 holds the headings, rows follow from 3 on. */
export const PUBLISHED_FIRST_ROW = 3;

export interface PublishedSheet {
  /** Tells the sheet in the file; another structure of columns is another sheet. */
  readonly id: number;
  readonly key: string;
  readonly name: string;
  readonly tabColor: string;
  readonly columns: readonly ColumnLayout[];
  /** The banner, the headings, the rows. Days are counted from 1899-12-30, as spreadsheets count them. */
  readonly grid: Grid;
}

/** One thing to do to the members' file. */
export type PublishingStep =
  | { readonly kind: 'make'; readonly sheet: PublishedSheet }
  | { readonly kind: 'write'; readonly sheet: number; readonly write: Write }
  /** Makes the sheet this long, adding or taking away rows at its end. */
  | { readonly kind: 'length'; readonly sheet: number; readonly from: number; readonly to: number }
  /** Frees its name for another sheet; it is removed afterwards. */
  | { readonly kind: 'aside'; readonly sheet: number }
  | { readonly kind: 'remove'; readonly sheet: number };

/** Tables of which members may see rows: those that have a field for it (design §2.17). */
export function isPublished(table: Table): boolean {
  return table.seenBy !== undefined;
}

/** The columns that members may see, those in sight first. */
function columnsFor(table: Table, layout: TableLayout): ColumnLayout[] {
  const seen = layout.columns.filter(({ field }) => table.fields[field]?.audience === 'members');
  return [
    ...seen.filter(({ shown }) => shown === 'always'),
    ...seen.filter(({ shown }) => shown === 'folded'),
  ];
}

/**
 * A sheet of the members' file. It takes projected rows only, so that nothing of the core's can get in here.
 * `headings` are the workbook's own, which people may have changed, by field.
 */
export function publishedSheet<F extends Fields>(
  table: Table<F>,
  layout: TableLayout,
  rows: readonly Projected<F, 'members'>[],
  headings: ReadonlyMap<string, string>,
  words: { readonly banner: string; readonly empty: string },
  lang: Lang,
): PublishedSheet {
  const columns = columnsFor(table as unknown as Table, layout).map((column) => ({
    ...column,
    // The first one carries the sheet's rule, which is for those who fill it in.
    heading: (headings.get(column.field) || column.heading).split('\n')[0] ?? '',
  }));
  const line = (cells: readonly Cell[]): Cell[] => columns.map((_, index) => cells[index] ?? '');
  const body = rows.map((row) => {
    const cells = toCells(table as unknown as Table, row, lang);
    return columns.map(({ field, dropdown }) => counted(cells[field] ?? '', dropdown?.from === 'calendar'));
  });
  return {
    id: sheetId(layout.key, columns),
    key: layout.key,
    name: layout.name,
    tabColor: layout.tabColor,
    columns,
    grid: [
      line([words.banner]),
      columns.map(({ heading }) => heading),
      ...(body.length > 0 ? body : [line([words.empty])]),
    ],
  };
}

/** A positive number of 31 bits, the same as long as fields and formats are. */
function sheetId(key: string, columns: readonly ColumnLayout[]): number {
  const structure = columns.map(({ field, numberFormat }) => `${field} ${numberFormat}`).join('\n');
  return parseInt(fingerprint(`${key}\n${structure}`), 16) >>> 1;
}

const DAY_ZERO = '1899-12-30';

function counted(cell: Cell, isDate: boolean): Cell {
  return isDate && typeof cell === 'string' && isDay(cell) ? daysBetween(DAY_ZERO, cell) : cell;
}

/**
 * The steps that bring what the file holds (by sheet id) to what it should; none where it is so already. `ours` are
 * the ids of sheets that an earlier publication made: those that are no longer wanted go, others are left alone.
 */
export function publishingSteps(
  wanted: readonly PublishedSheet[],
  held: ReadonlyMap<number, { readonly grid: Grid; readonly rowCount: number }>,
  ours: readonly number[],
): PublishingStep[] {
  const kept = wanted.flatMap((sheet): PublishingStep[] => {
    const there = held.get(sheet.id);
    if (!there) return [{ kind: 'make', sheet }];
    const writes = changedCells(sheet.grid, there.grid);
    // The banner tells of the last change, so it alone is none.
    const onlyBanner = writes.every(({ row, cells }) => row === 1 && cells.length === 1);
    const to = sheet.grid.length;
    const length: PublishingStep[] =
      there.rowCount === to ? [] : [{ kind: 'length', sheet: sheet.id, from: there.rowCount, to }];
    if (onlyBanner && length.length === 0) return [];
    const steps = writes.map((write): PublishingStep => ({ kind: 'write', sheet: sheet.id, write }));
    // Room is made before it is written in; what is taken away is taken last.
    return there.rowCount < to ? [...length, ...steps] : [...steps, ...length];
  });
  // A spreadsheet can't be without sheets.
  const gone =
    wanted.length === 0 ? [] : ours.filter((id) => held.has(id) && !wanted.some((sheet) => sheet.id === id));
  const all = (kind: 'aside' | 'remove'): PublishingStep[] => gone.map((sheet) => ({ kind, sheet }));
  return [...all('aside'), ...kept, ...all('remove')];
}

/** The cells that differ, in blocks: neighbours in a row, and rows below one another that differ in the same columns. */
export function changedCells(wanted: Grid, held: Grid): Write[] {
  const blocks: { row: number; column: number; cells: Cell[][] }[] = [];
  /** The block that a run could continue, by its columns. */
  const last = new Map<string, (typeof blocks)[number]>();
  wanted.forEach((cells, index) => {
    const row = index + 1;
    for (const { column, run } of changedRuns(cells, held[index] ?? [])) {
      const columns = `${column} ${run.length}`;
      const above = last.get(columns);
      if (above && above.row + above.cells.length === row) above.cells.push(run);
      else {
        const block = { row, column, cells: [run] };
        last.set(columns, block);
        blocks.push(block);
      }
    }
  });
  return blocks;
}

function changedRuns(wanted: readonly Cell[], held: readonly Cell[]): { column: number; run: Cell[] }[] {
  const runs: { column: number; run: Cell[] }[] = [];
  wanted.forEach((cell, index) => {
    if (cell === (held[index] ?? '')) return;
    const last = runs.at(-1);
    if (last && last.column + last.run.length === index + 1) last.run.push(cell);
    else runs.push({ column: index + 1, run: [cell] });
  });
  return runs;
}
