/** A sheet for the grid: the whole of it at first, then what has changed since. */
import { wholeSheet } from '../google/spreadsheet/area.ts';
import type { Sheet, Spreadsheet } from '../google/spreadsheet/model.ts';
import { list, type Rectangle, type Runs } from '../google/spreadsheet/runs.ts';
import { sheetById } from '../google/spreadsheet/sheets.ts';
import type { Layout, RowAnswer, RowsAnswer, SheetAnswer } from './grid-contract.ts';
import { RowAnswers } from './row-answers.ts';

/** A state of a sheet that a page may have. */
interface Version {
  readonly number: number;
  readonly rows: readonly RowAnswer[];
}

/** States that are kept of each sheet; a page with an older one gets the whole sheet. */
const KEPT = 12;

interface Asked {
  readonly id: number;
  /** Number of the version that the page has. */
  readonly since?: number | undefined;
  /** In ms. */
  readonly now: number;
  /** Whether the person who asks may edit an area of the sheet. */
  mayEdit(area: Rectangle): boolean;
}

export class SheetAnswers {
  private readonly rows = new RowAnswers();
  private readonly versions = new Map<string, Version[]>();
  private versionsSoFar = 0;

  /** The sheet, or what has changed since a version. Throws where there is no such sheet. */
  answer(spreadsheet: Spreadsheet, { id, since, now, mayEdit }: Asked): SheetAnswer {
    const sheet = sheetById(spreadsheet, id);
    const { before, version } = this.versionOf(spreadsheet, sheet, since, now);
    const change = before ? changeOf(before.rows, version.rows) : undefined;
    const rows = change?.rows ?? inRuns(version.rows);
    const cells = rows.flatMap(([, , row]) => row);
    return {
      id,
      version: version.number,
      layout: layoutOf(sheet, mayEdit),
      ...(before && change && { since: { version: before.number, ...change.lines } }),
      rows,
      formats: this.rows.formats.pick(new Set(cells.map(([, format = -1]) => format))),
      validations: this.rows.validations.pick(new Set(cells.map(([, , more]) => more?.validation ?? -1))),
    };
  }

  private versionOf(spreadsheet: Spreadsheet, sheet: Sheet, since: number | undefined, now: number) {
    const key = `${spreadsheet.id} ${sheet.id}`;
    const kept = this.versions.get(key) ?? [];
    const rows = this.rows.of(spreadsheet, sheet, now);
    const last = kept.at(-1);
    const isSame =
      last && last.rows.length === rows.length && rows.every((row, index) => row === last.rows[index]);
    const version = isSame ? last : { number: (this.versionsSoFar += 1), rows };
    if (!isSame) this.versions.set(key, [...kept, version].slice(-KEPT));
    return { version, before: [...kept, version].find(({ number }) => number === since) };
  }
}

/** Where lines came or went, and the rows that are otherwise; rows that stayed are the same objects. */
function changeOf(before: readonly RowAnswer[], after: readonly RowAnswer[]) {
  const difference = after.length - before.length;
  const at = difference === 0 ? 0 : firstDifference(before, after);
  const removed = Math.max(0, -difference);
  const added = Math.max(0, difference);
  const shifted = [
    ...before.slice(0, at),
    ...Array<RowAnswer>(added).fill([]),
    ...before.slice(at + removed),
  ];
  const isAsBefore = (row: RowAnswer, index: number): boolean =>
    row === shifted[index] || (row.length === 0 && shifted[index]?.length === 0);
  const rows = after.flatMap((row, index) => (isAsBefore(row, index) ? [] : [[index + 1, 1, row] as const]));
  return { lines: { at: at + 1, removed, added }, rows };
}

function firstDifference(before: readonly RowAnswer[], after: readonly RowAnswer[]): number {
  const shorter = Math.min(before.length, after.length);
  for (let index = 0; index < shorter; index += 1) if (before[index] !== after[index]) return index;
  return shorter;
}

/** Equal neighbours together, empty rows left out. */
function inRuns(rows: readonly RowAnswer[]): RowsAnswer {
  const runs: [number, number, RowAnswer][] = [];
  rows.forEach((row, index) => {
    const last = runs.at(-1);
    if (last?.[2] === row) last[1] += 1;
    else runs.push([index + 1, 1, row]);
  });
  return runs.filter(([, , row]) => row.length > 0);
}

function layoutOf(sheet: Sheet, mayEdit: Asked['mayEdit']): Layout {
  const { filter, protections } = sheet;
  const guarded = protections.map(({ area }) => area ?? wholeSheet(sheet));
  return {
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    rowHeights: sheet.rowHeights,
    columnWidths: sheet.columnWidths,
    hiddenRows: either(sheet.hiddenRows, sheet.rowsHiddenByFilter),
    hiddenColumns: sheet.hiddenColumns,
    groups: sheet.columnGroups,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    gridlinesHidden: sheet.gridlinesHidden,
    merges: sheet.merges.map(rectangle),
    filter: filter && { ...rectangle(filter), columnsThatHide: filter.criteria.map(({ column }) => column) },
    guarded: guarded.map((area) => ({ ...rectangle(area), isClosed: !mayEdit(area) })),
  };
}

function rectangle({ row, column, rows, columns }: Rectangle): Rectangle {
  return { row, column, rows, columns };
}

function either(one: Runs<boolean>, other: Runs<boolean>): Runs<boolean> {
  const others = list(other);
  const runs: [number, boolean][] = [];
  list(one).forEach((value, index) => {
    const both = value || (others[index] ?? false);
    const last = runs.at(-1);
    if (last?.[1] === both) last[0] += 1;
    else runs.push([1, both]);
  });
  return runs;
}
