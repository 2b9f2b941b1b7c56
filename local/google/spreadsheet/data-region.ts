/** Where data lies: its edges in a direction, and the cells with data around a range. */
import { contentsOf } from './cells.ts';
import type { Area, Sheet } from './model.ts';

export type Direction = 'UP' | 'DOWN' | 'PREVIOUS' | 'NEXT';

const STEPS: { readonly [direction in Direction]: readonly [down: number, right: number] } = {
  UP: [-1, 0],
  DOWN: [1, 0],
  PREVIOUS: [0, -1],
  NEXT: [0, 1],
};

/** The cell that Ctrl and an arrow key reach from the first cell of a range: an edge of data, or of the grid. */
export function nextDataCell(sheet: Sheet, from: Area, direction: Direction): Area {
  const [down, right] = STEPS[direction];
  let { row, column } = from;
  const inGrid = (): boolean =>
    row + down >= 1 &&
    row + down <= sheet.rowCount &&
    column + right >= 1 &&
    column + right <= sheet.columnCount;
  const nextIsFilled = (): boolean => isFilled(sheet, row + down, column + right);
  const step = (): void => {
    row += down;
    column += right;
  };
  const isInData = isFilled(sheet, row, column) && inGrid() && nextIsFilled();
  if (isInData) while (inGrid() && nextIsFilled()) step();
  else {
    if (inGrid()) step();
    while (inGrid() && !isFilled(sheet, row, column)) step();
  }
  return { row, column, rows: 1, columns: 1 };
}

/** The range and all cells with data that touch it or each other, diagonals left aside, up to a rectangle. */
export function dataRegion(sheet: Sheet, from: Area, dimension?: 'ROWS' | 'COLUMNS'): Area {
  let { row, column, rows, columns } = from;
  const hasData = (part: Area): boolean =>
    part.row >= 1 &&
    part.column >= 1 &&
    part.row <= sheet.rowCount &&
    part.column <= sheet.columnCount &&
    contentsOf(sheet, part).some((line) => line.some((content) => content !== null));
  let isGrowing = true;
  while (isGrowing) {
    isGrowing = false;
    if (dimension !== 'COLUMNS') {
      if (hasData({ row: row - 1, column, rows: 1, columns })) {
        [row, rows, isGrowing] = [row - 1, rows + 1, true];
      }
      if (hasData({ row: row + rows, column, rows: 1, columns })) [rows, isGrowing] = [rows + 1, true];
    }
    if (dimension !== 'ROWS') {
      if (hasData({ row, column: column - 1, rows, columns: 1 })) {
        [column, columns, isGrowing] = [column - 1, columns + 1, true];
      }
      if (hasData({ row, column: column + columns, rows, columns: 1 }))
        [columns, isGrowing] = [columns + 1, true];
    }
  }
  return { row, column, rows, columns };
}

function isFilled(sheet: Sheet, row: number, column: number): boolean {
  return (sheet.cells[row - 1]?.[column - 1] ?? null) !== null;
}
