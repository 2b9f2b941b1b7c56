/** Inserting, deleting and moving rows and columns, and all that has to shift with them. */
import { withFollowedLines } from '../../formulas/follow.ts';
import { ServiceError } from '../execution.ts';
import { withoutEmptyEnd, withoutEmptyRows } from './cells.ts';
import { regrouped } from './column-groups.ts';
import type { Area, ChartAnchor, ColumnCriteria, Content, Filter, Row, Sheet, Spreadsheet } from './model.ts';
import { withShiftedReferences } from './references.ts';
import { at, even, inserted, mapped, moved, removed, type Plane, type Runs } from './runs.ts';
import { sheetById, withSheet } from './sheets.ts';

export type Lines = 'rows' | 'columns';

export interface Insertion {
  /** The new lines stand before this one; one past the last line is allowed. */
  readonly before: number;
  readonly count: number;
  /** The line whose format, validation and size the new ones take. */
  readonly like: number;
}

/** What happens to one dimension of a sheet. */
interface Rearrangement {
  /** The line after it. `fresh` gives the value of new positions; without it they are like their neighbour. */
  runs<T>(runs: Runs<T>, fresh?: T): Runs<T>;
  /** A list that may be shorter than the line, as rows and their cells are. */
  list<T>(list: readonly T[], fresh: T): T[];
  /** Where a stretch of lines stands afterwards: nowhere, in one piece, or in several after a move. */
  span(start: number, count: number): [start: number, count: number][];
}

function insertion({ before, count, like }: Insertion): Rearrangement {
  return {
    runs: (runs, fresh) => inserted(runs, before, count, fresh ?? at(runs, like)),
    list: (list, fresh) =>
      list.length < before
        ? [...list]
        : [
            ...list.slice(0, before - 1),
            ...Array<typeof fresh>(count).fill(fresh),
            ...list.slice(before - 1),
          ],
    span: (start, length) => {
      if (before <= start) return [[start + count, length]];
      return [[start, before < start + length ? length + count : length]];
    },
  };
}

function deletion(from: number, count: number): Rearrangement {
  return {
    runs: (runs) => removed(runs, from, count),
    list: (list) => [...list.slice(0, from - 1), ...list.slice(from - 1 + count)],
    span: (start, length) => {
      const after = (position: number): number => position - Math.min(Math.max(position - from, 0), count);
      const rest = after(start + length) - after(start);
      return rest > 0 ? [[after(start), rest]] : [];
    },
  };
}

function moving(from: number, count: number, before: number): Rearrangement {
  const target = before > from ? before - count : before;
  const after = (position: number): number => {
    if (position >= from && position < from + count) return position - from + target;
    const without = position >= from + count ? position - count : position;
    return without >= target ? without + count : without;
  };
  return {
    runs: (runs) => moved(runs, from, count, before),
    list: (list, fresh) => {
      const full = [...list, ...Array<typeof fresh>(Math.max(from + count - 1 - list.length, 0)).fill(fresh)];
      while (full.length < before - 1) full.push(fresh);
      const block = full.splice(from - 1, count);
      full.splice(target - 1, 0, ...block);
      return full;
    },
    span: (start, length) => pieces(Array.from({ length }, (_, index) => after(start + index))),
  };
}

/** Positions as stretches without gaps. */
function pieces(positions: number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const position of positions.sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && last[0] + last[1] === position) last[1] += 1;
    else found.push([position, 1]);
  }
  return found;
}

/**
 * Inserts lines. They take the format, the validation and the size of the line that they are like, not its
 * contents and notes. Whatever refers to the lines behind shifts along; the references in formulas do not,
 * because formulas are not computed in this version.
 */
export function withInserted(
  spreadsheet: Spreadsheet,
  id: number,
  lines: Lines,
  where: Insertion,
): Spreadsheet {
  const sheet = sheetById(spreadsheet, id);
  const total = lineCount(sheet, lines);
  if (
    where.count < 1 ||
    where.before < 1 ||
    where.before > total + 1 ||
    where.like < 1 ||
    where.like > total
  ) {
    throw outOfBounds(lines);
  }
  const frozen = (count: number): number => (where.before <= count ? count + where.count : count);
  return rearranged(spreadsheet, sheet, lines, insertion(where), total + where.count, frozen);
}

/** Deletes lines; throws where none would be left outside the frozen ones. */
export function withDeleted(
  spreadsheet: Spreadsheet,
  id: number,
  lines: Lines,
  from: number,
  count: number,
): Spreadsheet {
  const sheet = sheetById(spreadsheet, id);
  const total = lineCount(sheet, lines);
  if (from < 1 || count < 1 || from + count - 1 > total) throw outOfBounds(lines);
  const frozen = (before: number): number => before - Math.min(Math.max(before - from + 1, 0), count);
  const left = total - count;
  const frozenLeft = frozen(lines === 'rows' ? sheet.frozenRows : sheet.frozenColumns);
  if (left === 0) throw new ServiceError(`You can't delete all the ${lines} on the sheet.`);
  if (left === frozenLeft)
    throw new ServiceError(`Sorry, it is not possible to delete all non-frozen ${lines}.`);
  return rearranged(spreadsheet, sheet, lines, deletion(from, count), left, frozen);
}

/** Moves lines so that they stand before line `before` (as counted now), with all that belongs to them. */
export function withMoved(
  spreadsheet: Spreadsheet,
  id: number,
  lines: Lines,
  from: number,
  count: number,
  before: number,
): Spreadsheet {
  const sheet = sheetById(spreadsheet, id);
  const total = lineCount(sheet, lines);
  if (from < 1 || count < 1 || from + count - 1 > total || before < 1 || before > total + 1)
    throw outOfBounds(lines);
  if (before >= from && before <= from + count) return spreadsheet;
  return rearranged(spreadsheet, sheet, lines, moving(from, count, before), total, (frozen) => frozen);
}

function lineCount(sheet: Sheet, lines: Lines): number {
  return lines === 'rows' ? sheet.rowCount : sheet.columnCount;
}

function outOfBounds(lines: Lines): ServiceError {
  return new ServiceError(`Those ${lines} are out of bounds.`);
}

function rearranged(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  lines: Lines,
  change: Rearrangement,
  total: number,
  frozen: (count: number) => number,
): Spreadsheet {
  const lined =
    lines === 'rows' ? withRows(sheet, change, total, frozen) : withColumns(sheet, change, total, frozen);
  const areas = (area: Area): Area[] => shifted(area, lines, change, total);
  // A thing with one range keeps the whole stretch where a move tears its lines apart.
  const area = (one: Area): Area | null => hull(areas(one));
  const after: Sheet = {
    ...lined,
    filter: sheet.filter && followingFilter(sheet.filter, area, lines, change),
    merges: sheet.merges.flatMap((merge) => area(merge) ?? []),
    conditionalFormats: sheet.conditionalFormats.flatMap((rule) => {
      const ranges = rule.ranges.flatMap(areas);
      return ranges.length > 0 ? [{ ...rule, ranges }] : [];
    }),
    protections: sheet.protections.flatMap((protection) => {
      const kept = protection.area && area(protection.area);
      const unprotected = protection.unprotected.flatMap((one) => area(one) ?? []);
      return protection.area && !kept ? [] : [{ ...protection, area: kept, unprotected }];
    }),
    bandings: sheet.bandings.flatMap((banding) => {
      const kept = area(banding.area);
      return kept ? [{ ...banding, area: kept }] : [];
    }),
    charts: sheet.charts.map((chart) => ({ ...chart, anchor: followingAnchor(chart.anchor, lined, area) })),
  };
  const moved = withShiftedReferences(withSheet(spreadsheet, after), sheet, area);
  return withFollowedLines(moved, sheet, lines, change.span);
}

/** A filter and its criteria; criteria of deleted columns go with them. */
function followingFilter(
  filter: Filter,
  area: (one: Area) => Area | null,
  lines: Lines,
  change: Rearrangement,
): Filter | null {
  const { criteria, ...range } = filter;
  const kept = area(range);
  if (!kept) return null;
  if (lines === 'rows') return { ...kept, criteria };
  const moved = criteria.flatMap((one) =>
    change.span(one.column, 1).map(([column]): ColumnCriteria => ({ ...one, column })),
  );
  return { ...kept, criteria: moved };
}

/** A chart goes with its cell; where that is deleted it stays at the same place in the grid. */
function followingAnchor(
  anchor: ChartAnchor,
  { rowCount, columnCount }: Sheet,
  area: (one: Area) => Area | null,
): ChartAnchor {
  const { row, column } = area({ row: anchor.row, column: anchor.column, rows: 1, columns: 1 }) ?? anchor;
  return { ...anchor, row: Math.min(row, rowCount), column: Math.min(column, columnCount) };
}

function withRows(
  sheet: Sheet,
  change: Rearrangement,
  rowCount: number,
  frozen: (rows: number) => number,
): Sheet {
  return {
    ...sheet,
    rowCount,
    cells: withoutEmptyRows(change.list<Row>(sheet.cells, [])),
    formats: change.runs(sheet.formats),
    notes: change.runs(sheet.notes, even(sheet.columnCount, '')),
    validations: change.runs(sheet.validations),
    rowHeights: change.runs(sheet.rowHeights),
    hiddenRows: change.runs(sheet.hiddenRows, false),
    rowsHiddenByFilter: change.runs(sheet.rowsHiddenByFilter, false),
    frozenRows: frozen(sheet.frozenRows),
  };
}

function withColumns(
  sheet: Sheet,
  change: Rearrangement,
  columnCount: number,
  frozen: (columns: number) => number,
): Sheet {
  const columnsOf = <T>(plane: Plane<T>, fresh?: T): Plane<T> =>
    mapped(plane, (line) => change.runs(line, fresh));
  return {
    ...sheet,
    columnCount,
    cells: withoutEmptyRows(sheet.cells.map((row) => withoutEmptyEnd(change.list<Content>(row, null)))),
    formats: columnsOf(sheet.formats),
    notes: columnsOf(sheet.notes, ''),
    validations: columnsOf(sheet.validations),
    columnWidths: change.runs(sheet.columnWidths),
    hiddenColumns: change.runs(sheet.hiddenColumns, false),
    columnGroups: regrouped(
      sheet.columnGroups.flatMap((group) =>
        change.span(group.column, group.columns).map(([column, columns]) => ({ ...group, column, columns })),
      ),
    ),
    frozenColumns: frozen(sheet.frozenColumns),
  };
}

function shifted(area: Area, lines: Lines, change: Rearrangement, total: number): Area[] {
  if (lines === 'rows') {
    const spans = change.span(area.row, area.rows);
    return spans.map(([row, rows]) => ({ ...area, row, rows: area.openRows ? total - row + 1 : rows }));
  }
  const spans = change.span(area.column, area.columns);
  return spans.map(([column, columns]) => ({
    ...area,
    column,
    columns: area.openColumns ? total - column + 1 : columns,
  }));
}

function hull(areas: Area[]): Area | null {
  const [first] = areas;
  if (!first) return null;
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  const bottom = Math.max(...areas.map((area) => area.row + area.rows));
  const right = Math.max(...areas.map((area) => area.column + area.columns));
  return { ...first, row, column, rows: bottom - row, columns: right - column };
}
