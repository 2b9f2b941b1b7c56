/** Puts a sheet's state into Univer's worksheet: at first all of it, then only what has changed. */
import {
  CellValueType,
  CommandType,
  type ICellData,
  type IColumnData,
  type IMutation,
  type IObjectArrayPrimitiveType,
  type IRange,
  type IRowData,
  IUniverInstanceService,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import type { RowAnswer } from '../../server/grid-contract.ts';
import { list, type Rectangle } from '../../google/spreadsheet/runs.ts';
import { isWrapped, styleOf } from './looks.ts';
import type { Place, SheetState } from './sheet-state.ts';
import { UNIT } from './univer.ts';

interface Drawing {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly before: SheetState | undefined;
  readonly state: SheetState;
  /** Pixels that a cell's wrapped text needs, once the cell is in the worksheet; undefined while nothing can be measured. */
  heightOf: ((place: Place) => number) | undefined;
}

/** Univer's own mutations merge what is drawn with what was; this one replaces rows, and sizes and merges whole. */
export const DrawSheet: IMutation<Drawing> = {
  id: 'page.mutation.draw-sheet',
  type: CommandType.MUTATION,
  handler(accessor, { unitId, subUnitId, before, state, heightOf }) {
    const workbook = accessor.get(IUniverInstanceService).getUnit<Workbook>(unitId);
    const worksheet = workbook?.getSheetBySheetId(subUnitId);
    if (!workbook || !worksheet) return false;
    const changed = drawRows(workbook, worksheet, before, state);
    if (before?.layout !== state.layout || before === state) drawLayout(worksheet, state);
    const rows = before?.layout === state.layout && before !== state ? changed : state.rows.keys();
    drawHeights(worksheet, state, rows, heightOf);
    return true;
  },
};

/** The params of a drawing. */
export function drawing(
  before: SheetState | undefined,
  state: SheetState,
  heightOf: Drawing['heightOf'],
): Drawing {
  return { unitId: UNIT, subUnitId: String(state.id), before, state, heightOf };
}

/** Rows and columns of Univer count from 0, and include the last. */
export function rangeOf({ row, column, rows, columns }: Rectangle): IRange {
  return {
    startRow: row - 1,
    startColumn: column - 1,
    endRow: row + rows - 2,
    endColumn: column + columns - 2,
  };
}

export function rectangleOf({ startRow, startColumn, endRow, endColumn }: IRange): Rectangle {
  return {
    row: startRow + 1,
    column: startColumn + 1,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}

/** Gives the places of the rows that are others than before. */
function drawRows(
  workbook: Workbook,
  worksheet: Worksheet,
  before: SheetState | undefined,
  state: SheetState,
): number[] {
  const { rows } = state;
  const changed: number[] = [];
  const matrix = worksheet.getCellMatrix();
  const drawn = matrix.getMatrix();
  const shown = before?.rows ?? [];
  for (let index = 0; index < Math.max(rows.length, shown.length); index += 1) {
    const row = rows[index];
    if (row === shown[index]) continue;
    if (row) changed.push(index);
    if (!row || row.length === 0) delete drawn[index];
    else drawn[index] = cellsOf(workbook, state, row);
  }
  return changed;
}

function cellsOf(
  workbook: Workbook,
  state: SheetState,
  row: RowAnswer,
): IObjectArrayPrimitiveType<ICellData> {
  const cells: Record<number, ICellData> = {};
  row.forEach(([text = '', format = -1, more], index) => {
    if (text === '' && format < 0) return;
    const style = styleOf(state.formats[format] ?? {}, text, more);
    cells[index] = {
      s: workbook.getStyles().setValue(style) ?? null,
      ...(text !== '' && { v: text, t: CellValueType.STRING }),
    };
  });
  return cells;
}

function drawLayout(worksheet: Worksheet, { layout }: SheetState): void {
  worksheet.setRowCount(layout.rowCount);
  worksheet.setColumnCount(layout.columnCount);
  worksheet.setMergeData(layout.merges.map(rangeOf));
  worksheet.getConfig().showGridlines = layout.gridlinesHidden ? 0 : 1;
  const hiddenColumns = list(layout.hiddenColumns);
  replace<Partial<IColumnData>>(
    worksheet.getColumnManager().getColumnData(),
    list(layout.columnWidths).map((w, index) => ({ w, hd: hiddenColumns[index] ? 1 : 0 })),
  );
  const hiddenRows = list(layout.hiddenRows);
  replace<Partial<IRowData>>(
    worksheet.getRowManager().getRowData(),
    list(layout.rowHeights).map((h, index) => ({ h, hd: hiddenRows[index] ? 1 : 0 })),
  );
}

/** Heights of rows in columns of certain widths; measuring takes longer than anything else. */
const measured = new Map<string, WeakMap<RowAnswer, number>>();

/** A row grows with the text that is wrapped in it, as at Google. */
function drawHeights(
  worksheet: Worksheet,
  state: SheetState,
  places: Iterable<number>,
  heightOf: Drawing['heightOf'],
): void {
  if (!heightOf) return;
  const { columnWidths, hiddenColumns } = state.layout;
  const widths = JSON.stringify([columnWidths, hiddenColumns]);
  const isHidden = list(hiddenColumns);
  const known = measured.get(widths) ?? new WeakMap<RowAnswer, number>();
  measured.set(widths, known);
  const lines = worksheet.getRowManager().getRowData();
  for (const index of places) {
    const row = state.rows[index] ?? [];
    const height = known.get(row) ?? heightOfRow(row, index, state, isHidden, heightOf);
    known.set(row, height);
    const line = lines[index];
    if (line) line.ah = Math.max(line.h ?? 0, height);
  }
}

function heightOfRow(
  row: RowAnswer,
  index: number,
  { formats }: SheetState,
  isHidden: readonly boolean[],
  heightOf: NonNullable<Drawing['heightOf']>,
): number {
  let height = 0;
  row.forEach(([text = '', format = -1], offset) => {
    if (!isHidden[offset] && isWrapped(formats[format] ?? {}, text))
      height = Math.max(height, heightOf({ row: index + 1, column: offset + 1 }));
  });
  return height;
}

/** Univer keeps these objects; so they are filled anew, not exchanged. */
function replace<T>(lines: Record<number, T>, by: readonly T[]): void {
  for (const key of Object.keys(lines)) if (Number(key) >= by.length) delete lines[Number(key)];
  by.forEach((line, index) => {
    lines[index] = line;
  });
}
