/** Requests about cells: what they hold and how they look. */
import { ServiceError } from '../execution.ts';
import type { Message } from '../payload.ts';
import { withBorders, type BorderChange } from '../spreadsheet/format.ts';
import { withMerged, withMergedLines, withoutMerges } from '../spreadsheet/merge.ts';
import type { Area, Sheet, Spreadsheet } from '../spreadsheet/model.ts';
import { withSheet } from '../spreadsheet/sheets.ts';
import { withCellData, type CellAt } from './cell-data.ts';
import { edgeOf } from './cell-format.ts';
import { withStyles } from './colors.ts';
import { areaOfGridRange, cellsOfGridRange, sheetOf } from './grid-range.ts';
import { silent, type Performs } from './perform.ts';
import { updateMask } from './update-mask.ts';

const EVERY_LINE = ['top', 'bottom', 'left', 'right', 'innerHorizontal', 'innerVertical'] as const;
const NO_LINES: BorderChange = {
  ...{ top: null, bottom: null, left: null, right: null },
  ...{ vertical: null, horizontal: null },
};

export const cellRequests = {
  updateCells: silent(({ rows, fields, start, range }) => (spreadsheet) => {
    const mask = updateMask(fields);
    const data = (rows ?? []) as Message[];
    const isStarted = start !== undefined;
    if (isStarted && range !== undefined) throw new ServiceError('Only one of start and range may be given.'); // assumed
    const { sheet, area } = isStarted
      ? startedArea(spreadsheet, start as Message, data)
      : rangedArea(spreadsheet, range, data);
    if (!area) return spreadsheet;
    const valuesAt = (row: number) => (data[row]?.values ?? []) as Message[];
    // Cells of a range without data lose the fields; beside a start, cells without data stay (REST reference).
    const cellAt: CellAt = (row, column) => valuesAt(row)[column] ?? (isStarted ? undefined : {});
    return withSheet(spreadsheet, withCellData(spreadsheet, sheet, area, cellAt, mask));
  }),
  repeatCell: silent(({ range, cell, fields }) => (spreadsheet) => {
    const mask = updateMask(fields);
    const { sheet, area } = areaOfGridRange(spreadsheet, range);
    if (!area) return spreadsheet;
    const data = (cell ?? {}) as Message;
    return withSheet(
      spreadsheet,
      withCellData(spreadsheet, sheet, area, () => data, mask),
    );
  }),
  updateBorders: silent((request) => (spreadsheet) => {
    const { sheet, area } = cellsOfGridRange(spreadsheet, request.range);
    const after = EVERY_LINE.reduce((one, line) => withLine(one, area, line, request[line]), sheet);
    return withSheet(spreadsheet, after);
  }),
  mergeCells: silent(({ range, mergeType }) => (spreadsheet) => {
    const { sheet, area } = cellsOfGridRange(spreadsheet, range);
    if (mergeType === undefined) throw new ServiceError('No merge type specified.'); // assumed
    const after =
      mergeType === 'MERGE_ALL'
        ? withMerged(sheet, area)
        : withMergedLines(sheet, area, mergeType === 'MERGE_ROWS' ? 'rows' : 'columns');
    return withSheet(spreadsheet, after);
  }),
  unmergeCells: silent(({ range }) => (spreadsheet) => {
    const { sheet, area } = cellsOfGridRange(spreadsheet, range);
    return withSheet(spreadsheet, withoutMerges(sheet, area));
  }),
} satisfies Performs;

/** The cells that data fills from a start on. */
function startedArea(
  spreadsheet: Spreadsheet,
  { sheetId, rowIndex = 0, columnIndex = 0 }: Message,
  data: readonly Message[],
): { sheet: Sheet; area: Area | null } {
  const sheet = sheetOf(spreadsheet, sheetId, 'grid');
  const [row, column] = [Number(rowIndex) + 1, Number(columnIndex) + 1];
  if (row > sheet.rowCount) {
    throw new ServiceError(
      `GridCoordinate.rowIndex[${String(rowIndex)}] is after last row in grid[${String(sheet.rowCount - 1)}]`,
    );
  }
  if (column > sheet.columnCount) {
    throw new ServiceError(
      `GridCoordinate.columnIndex[${String(columnIndex)}] is after last column in grid[${String(sheet.columnCount - 1)}]`,
    );
  }
  const columns = widthOf(data);
  if (data.length === 0 || columns === 0) return { sheet, area: null };
  checkFits(data, { row, column, rows: sheet.rowCount - row + 1, columns: sheet.columnCount - column + 1 });
  return { sheet, area: { row, column, rows: data.length, columns } };
}

function rangedArea(
  spreadsheet: Spreadsheet,
  range: Message[string] | undefined,
  data: readonly Message[],
): { sheet: Sheet; area: Area | null } {
  const found = areaOfGridRange(spreadsheet, range);
  if (found.area) checkFits(data, found.area);
  return found;
}

function widthOf(data: readonly Message[]): number {
  return Math.max(0, ...data.map(({ values }) => ((values ?? []) as Message[]).length));
}

/** Throws where there is more data than the area has cells. As public code quotes Google. */
function checkFits(data: readonly Message[], { row, column, rows, columns }: Area): void {
  if (data.length > rows) {
    throw new ServiceError(
      `Attempting to write row: ${String(row + rows - 1)}, beyond the last requested row of: ${String(row + rows - 2)}`,
    );
  }
  if (widthOf(data) > columns) {
    throw new ServiceError(
      `Attempting to write column: ${String(column + columns - 1)}, beyond the last requested column of: ${String(column + columns - 2)}`,
    );
  }
}

function withLine(
  sheet: Sheet,
  area: Area,
  line: (typeof EVERY_LINE)[number],
  border: Message[string] | undefined,
): Sheet {
  if (border === undefined) return sheet;
  const edge = edgeOf(withStyles(border));
  const name = line === 'innerHorizontal' ? 'horizontal' : line === 'innerVertical' ? 'vertical' : line;
  return withBorders(
    sheet,
    area,
    { ...NO_LINES, [name]: edge !== undefined },
    edge ?? { color: '#000000', style: 'SOLID' },
  );
}
