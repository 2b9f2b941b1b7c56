/** The filter of a sheet: which rows its criteria hide. */
import { ServiceError } from '../execution.ts';
import { givenIn, textsOf } from './cells.ts';
import { meets } from './criteria.ts';
import { computeAt } from './custom-formula.ts';
import type { Area, ColumnCriteria, Filter, Sheet, Spreadsheet } from './model.ts';
import { changed, even } from './runs.ts';

/** The rows below the heading row; null where there are none. */
export function filteredArea({ criteria: _, ...area }: Filter): Area | null {
  return area.rows > 1 ? { ...area, row: area.row + 1, rows: area.rows - 1 } : null;
}

/** The sheet with a filter on a range; a sheet has one at most (platform.md §5.5). */
export function withFilter(sheet: Sheet, area: Area): Sheet {
  if (sheet.filter) {
    throw new ServiceError("You can't create a filter in a sheet that already has a filter.");
  }
  return { ...sheet, filter: { ...area, criteria: [] } };
}

export function withoutFilter(sheet: Sheet): Sheet {
  return { ...sheet, filter: null, rowsHiddenByFilter: even(sheet.rowCount, false) };
}

/** Hides the rows that the filter's criteria do not let through; `now` in milliseconds since 1970. */
export function withAppliedFilter(spreadsheet: Spreadsheet, sheet: Sheet, now: number): Sheet {
  const rows = sheet.filter && filteredArea(sheet.filter);
  let rowsHiddenByFilter = even(sheet.rowCount, false);
  if (!sheet.filter || !rows) return { ...sheet, rowsHiddenByFilter };
  const letThrough = sheet.filter.criteria.map((one) => lettingThrough(spreadsheet, sheet, rows, one, now));
  for (let index = 0; index < rows.rows; index += 1) {
    if (letThrough.every((lets) => lets(index))) continue;
    rowsHiddenByFilter = changed(rowsHiddenByFilter, rows.row + index, 1, () => true);
  }
  return { ...sheet, rowsHiddenByFilter };
}

/** Prepares the question whether a column's criteria let a row through, counted from 0. */
function lettingThrough(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  rows: Area,
  { column, hiddenValues, criteria, values }: ColumnCriteria,
  now: number,
): (index: number) => boolean {
  const cells = { ...rows, column, columns: 1 };
  const texts = textsOf(spreadsheet, sheet, cells).flat();
  const given = givenIn(spreadsheet, sheet, cells).flat();
  const { locale, zone } = spreadsheet;
  return (index) => {
    if (hiddenValues.includes(texts[index] ?? '')) return false;
    if (criteria === null) return true;
    const { value = null, numberFormat } = given[index] ?? {};
    const compute = computeAt(spreadsheet, sheet, cells, { row: rows.row + index, column });
    return meets({ criteria, values }, { content: value, numberFormat }, { locale, zone, now, compute });
  };
}

/** The filter's criteria for a column; throws where the column is outside the filter. */
export function columnCriteria(filter: Filter, column: number): ColumnCriteria | undefined {
  // Google's sentence is not known.
  if (column < filter.column || column >= filter.column + filter.columns) {
    throw new ServiceError('The column is outside the range of the filter.');
  }
  return filter.criteria.find((one) => one.column === column);
}

/** The filter with other criteria for a column; null takes them away. */
export function withColumnCriteria(filter: Filter, column: number, one: ColumnCriteria | null): Filter {
  columnCriteria(filter, column);
  const others = filter.criteria.filter((other) => other.column !== column);
  return { ...filter, criteria: one ? [...others, one] : others };
}
