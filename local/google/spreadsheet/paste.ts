/** Copying and moving the cells of a range to another place of the spreadsheet. */
import { ServiceError } from '../execution.ts';
import { intersection, isInside, wholeSheet } from './area.ts';
import { blockOf, emptyBlock, rearranged, withBlock, type Block } from './block.ts';
import { givenIn } from './cells.ts';
import { withEntries } from './enter.ts';
import { isFormula, movedFormula } from './formula-entry.ts';
import type { Area, Format, Sheet, SheetArea, Spreadsheet } from './model.ts';
import { changed, list, slice } from './runs.ts';
import { sheetById, withSheet } from './sheets.ts';

/** What is pasted (reference/spreadsheet/copy-paste-type); conditional formats stay where they are: assumed. */
export type PasteType =
  | 'PASTE_NORMAL'
  | 'PASTE_NO_BORDERS'
  | 'PASTE_FORMAT'
  | 'PASTE_FORMULA'
  | 'PASTE_DATA_VALIDATION'
  | 'PASTE_VALUES'
  | 'PASTE_COLUMN_WIDTHS';

export interface Paste {
  readonly type: PasteType;
  /** Rows become columns. */
  readonly transposed?: boolean;
}

/**
 * The spreadsheet with a range pasted at another. A larger destination is filled as often as the source fits into it
 * as a whole, a smaller one is exceeded, as Google does against what its reference says
 * (issuetracker.google.com/issues/427192537). Throws where the destination is outside the grid or cuts merged cells.
 */
export function withPasted(
  spreadsheet: Spreadsheet,
  from: SheetArea,
  to: SheetArea,
  { type, transposed = false }: Paste,
): Spreadsheet {
  const source = sheetById(spreadsheet, from.sheet);
  const target = sheetById(spreadsheet, to.sheet);
  const [height, width] = transposed ? [from.columns, from.rows] : [from.rows, from.columns];
  const area: Area = {
    row: to.row,
    column: to.column,
    rows: height * Math.max(1, Math.floor(to.rows / height)),
    columns: width * Math.max(1, Math.floor(to.columns / width)),
  };
  checkTarget(target, area);
  if (type === 'PASTE_COLUMN_WIDTHS') return withSheet(spreadsheet, withWidths(source, from, target, area));

  const arrange = <T>(grid: T[][]): T[][] => repeated(transposed ? turned(grid) : grid, area);
  const block = rearranged(blockOf(source, from), arrange);
  if (type === 'PASTE_VALUES') {
    const entries = arrange(givenIn(spreadsheet, source, from)).map((row) =>
      row.map(({ value, numberFormat }) => ({
        content: value,
        ...(numberFormat !== undefined && { numberFormat }),
      })),
    );
    return withSheet(spreadsheet, withEntries(spreadsheet, target, area, entries));
  }
  const origins = arrange(cellsOf(from));
  const contents = block.contents.map((row, index) =>
    row.map((content, column) => {
      const origin = origins[index]?.[column];
      if (!isFormula(content) || !origin) return content;
      const cell = { row: area.row + index, column: area.column + column };
      return { formula: movedFormula(content.formula, origin, cell) };
    }),
  );
  const parts = partsOf(type, { ...block, contents }, blockOf(target, area).formats);
  const pasted = withBlock(target, area, parts);
  const withMerges =
    type === 'PASTE_NORMAL' || type === 'PASTE_NO_BORDERS'
      ? { ...pasted, merges: mergesAfter(source, from, target, area, { height, width, transposed }) }
      : pasted;
  return withSheet(spreadsheet, withMerges);
}

/** Moves the cells of a range with all that belongs to them; formulas stay as they are written. */
export function withMovedCells(spreadsheet: Spreadsheet, from: SheetArea, to: SheetArea): Spreadsheet {
  const source = sheetById(spreadsheet, from.sheet);
  const area: Area = { row: to.row, column: to.column, rows: from.rows, columns: from.columns };
  const size = { height: from.rows, width: from.columns, transposed: false };
  const block = blockOf(source, from);
  const emptied = withBlock(source, from, emptyBlock(from.rows, from.columns));
  const left = withSheet(spreadsheet, {
    ...emptied,
    merges: source.merges.filter((merge) => !isInside(from, merge)),
  });
  const target = sheetById(left, to.sheet);
  checkTarget(target, area);
  const merges = mergesAfter(source, from, target, area, size);
  return withSheet(left, { ...withBlock(target, area, block), merges });
}

function checkTarget(target: Sheet, area: Area): void {
  if (!isInside(wholeSheet(target), area)) {
    throw new ServiceError('The coordinates of the target range are outside the dimensions of the sheet.');
  }
  if (target.merges.some((merge) => intersection(merge, area) && !isInside(area, merge))) {
    throw new ServiceError("You can't perform a paste that partially intersects a merge.");
  }
}

function partsOf(type: PasteType, block: Block, before: Format[][]): Partial<Block> {
  const { contents, formats, validations } = block;
  switch (type) {
    case 'PASTE_FORMAT':
      return { formats };
    case 'PASTE_FORMULA':
      return { contents };
    case 'PASTE_DATA_VALIDATION':
      return { validations };
    case 'PASTE_NO_BORDERS':
      return { ...block, formats: withBordersOf(before, formats) };
    default:
      return block;
  }
}

function withBordersOf(before: Format[][], after: Format[][]): Format[][] {
  return after.map((row, index) =>
    row.map(({ borders: _, ...format }, column) => {
      const borders = before[index]?.[column]?.borders;
      return borders ? { ...format, borders } : format;
    }),
  );
}

function withWidths(source: Sheet, from: Area, target: Sheet, area: Area): Sheet {
  const widths = list(slice(source.columnWidths, from.column, from.columns));
  return Array.from({ length: area.columns }, (_, index) => index).reduce((after, index) => {
    const width = widths[index % widths.length] ?? 0;
    return { ...after, columnWidths: changed(after.columnWidths, area.column + index, 1, () => width) };
  }, target);
}

/** The merged cells of a sheet after those of a source were pasted into an area, once for each repetition. */
function mergesAfter(
  source: Sheet,
  from: Area,
  target: Sheet,
  area: Area,
  { height, width, transposed }: { height: number; width: number; transposed: boolean },
): Area[] {
  const inside = source.merges
    .filter((merge) => isInside(from, merge))
    .map((merge) => {
      const [row, column] = [merge.row - from.row, merge.column - from.column];
      return transposed
        ? { row: column, column: row, rows: merge.columns, columns: merge.rows }
        : { row, column, rows: merge.rows, columns: merge.columns };
    });
  const copies = [];
  for (let row = area.row; row < area.row + area.rows; row += height) {
    for (let column = area.column; column < area.column + area.columns; column += width) {
      copies.push(...inside.map((one) => ({ ...one, row: row + one.row, column: column + one.column })));
    }
  }
  return [...target.merges.filter((merge) => !isInside(area, merge)), ...copies];
}

function turned<T>(grid: T[][]): T[][] {
  return (grid[0] ?? []).map((_, column) => grid.flatMap((row) => row.slice(column, column + 1)));
}

function repeated<T>(grid: T[][], { rows, columns }: Area): T[][] {
  const wide = grid.map((row) => Array.from({ length: columns / row.length }, () => row).flat());
  return Array.from({ length: rows / grid.length }, () => wide).flat();
}

function cellsOf({ row, column, rows, columns }: Area): { row: number; column: number }[][] {
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, right) => ({ row: row + down, column: column + right })),
  );
}
