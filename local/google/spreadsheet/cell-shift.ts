/** Inserting and deleting cells in the middle of a sheet: those beside or below them move along. */
import { ServiceError } from '../execution.ts';
import { intersection, isInside } from './area.ts';
import { blockOf, emptyBlock, withBlock, type Block } from './block.ts';
import type { Area, Sheet, Spreadsheet } from './model.ts';
import { sheetById, withSheet } from './sheets.ts';
import { withInserted, type Lines } from './structure.ts';

/**
 * Inserts empty cells at a range; what was there and behind it moves down (`rows`) or right (`columns`), and the grid
 * grows where something would fall off. The new cells look as those did that were there
 * (reference/spreadsheet/range#insertcells). References in formulas stay as they are written.
 */
export function withInsertedCells(
  spreadsheet: Spreadsheet,
  id: number,
  area: Area,
  lines: Lines,
): Spreadsheet {
  const sheet = sheetById(spreadsheet, id);
  const shift = area[lines];
  const last = lines === 'rows' ? sheet.rowCount : sheet.columnCount;
  const first = lines === 'rows' ? area.row : area.column;
  const lost = blockOf(
    sheet,
    stretch(area, lines, Math.max(first, last - shift + 1), Math.min(shift, last - first + 1)),
  );
  const isFull = lost.contents.some((row) => row.some((content) => content !== null));
  const roomy = isFull
    ? withInserted(spreadsheet, id, lines, { before: last + 1, count: shift, like: last })
    : spreadsheet;
  const target = sheetById(roomy, id);
  const end = lines === 'rows' ? target.rowCount : target.columnCount;
  checkMerges(target, stretch(area, lines, first, end - first + 1));
  const count = end - first + 1 - shift;
  const { formats } = blockOf(target, area);
  const moved =
    count > 0
      ? withBlock(
          target,
          stretch(area, lines, first + shift, count),
          blockOf(target, stretch(area, lines, first, count)),
        )
      : target;
  return withSheet(roomy, withBlock(moved, area, { ...emptyBlock(area.rows, area.columns), formats }));
}

/** Deletes the cells of a range; those below (`rows`) or to the right (`columns`) move up or left. */
export function withDeletedCells(sheet: Sheet, area: Area, lines: Lines): Sheet {
  const first = lines === 'rows' ? area.row : area.column;
  const end = lines === 'rows' ? sheet.rowCount : sheet.columnCount;
  const shift = area[lines];
  const count = end - first + 1 - shift;
  checkMerges(sheet, stretch(area, lines, first, end - first + 1));
  const behind: Block | null = count > 0 ? blockOf(sheet, stretch(area, lines, first + shift, count)) : null;
  const moved = behind ? withBlock(sheet, stretch(area, lines, first, count), behind) : sheet;
  return withBlock(moved, stretch(area, lines, end - shift + 1, shift), emptyBlock(area.rows, area.columns));
}

/** The part of a range's columns (or rows) from a line on. */
function stretch(area: Area, lines: Lines, from: number, count: number): Area {
  const { row, column, rows, columns } = area;
  return lines === 'rows'
    ? { row: from, column, rows: count, columns }
    : { row, column: from, rows, columns: count };
}

function checkMerges(sheet: Sheet, moving: Area): void {
  if (sheet.merges.some((merge) => intersection(merge, moving) && !isInside(moving, merge))) {
    throw new ServiceError('You must select all cells in a merged range to merge or unmerge them.');
  }
  // Merged cells that move whole: nothing here takes them along.
  if (sheet.merges.some((merge) => intersection(merge, moving))) {
    throw new ServiceError(
      'Moving merged cells by inserting or deleting cells is not in the local workspace.',
    );
  }
}
