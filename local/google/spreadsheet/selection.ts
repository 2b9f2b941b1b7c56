/** What is selected: sheet, ranges and the highlighted cell. */
import { ServiceError } from '../execution.ts';
import { isInside } from './area.ts';
import type { Area, Selected, Sheet, Spreadsheet } from './model.ts';
import { activeSheet } from './sheets.ts';

/** Selects ranges of a sheet, the last of them as the active one, and opens the sheet's tab. */
export function withSelected(spreadsheet: Spreadsheet, sheet: Sheet, ranges: readonly Area[]): Spreadsheet {
  const active = ranges.at(-1) ?? { row: 1, column: 1, rows: 1, columns: 1 };
  const before = ranges.slice(0, -1);
  const selected: Selected = { ...active, sheet: sheet.id, ...(before.length > 0 && { before }) };
  return { ...spreadsheet, active: selected };
}

/**
 * Highlights a cell: inside a selected range, which then is the active one, or as the only thing selected
 * (reference/spreadsheet/range#activateascurrentcell). Throws for more than one cell.
 */
export function withCurrentCell(spreadsheet: Spreadsheet, sheet: Sheet, cell: Area): Spreadsheet {
  // Google's text is not known.
  if (cell.rows * cell.columns !== 1) throw new ServiceError('The range must consist of one cell.');
  const { active } = spreadsheet;
  const ranges = active.sheet === sheet.id ? selectedRanges(spreadsheet) : [];
  const holding = ranges.find((range) => isInside(range, cell));
  if (!holding) return withSelected(spreadsheet, sheet, [cell]);
  const others = ranges.filter((range) => range !== holding);
  const { row, column } = cell;
  const selected = withSelected(spreadsheet, sheet, [...others, holding]);
  return { ...selected, active: { ...selected.active, current: { row, column } } };
}

/** The selected ranges of the open sheet, the active one last. */
export function selectedRanges(spreadsheet: Spreadsheet): Area[] {
  const { sheet, current: _current, before = [], ...active } = spreadsheet.active;
  // The sheet that was looked at was removed.
  if (sheet !== activeSheet(spreadsheet).id) return [{ row: 1, column: 1, rows: 1, columns: 1 }];
  return [...before, active];
}

/** The range that was selected last. */
export function activeRange(spreadsheet: Spreadsheet): Area {
  return selectedRanges(spreadsheet).at(-1) ?? { row: 1, column: 1, rows: 1, columns: 1 };
}

/** The highlighted cell. */
export function currentCell(spreadsheet: Spreadsheet): Area {
  const { row, column } = spreadsheet.active.current ?? activeRange(spreadsheet);
  return { row, column, rows: 1, columns: 1 };
}
