/** What the mouse does on Univer's canvas, as edits for the server: Univer itself changes nothing. */
import {
  CommandType,
  CustomCommandExecutionError,
  ICommandService,
  type IAccessor,
  type Injector,
  type IRange,
  RANGE_TYPE,
} from '@univerjs/core';
import {
  AutoClearContentCommand,
  AutoFillCommand,
  DeltaColumnWidthCommand,
  DeltaRowHeightCommand,
  type IAutoClearContentCommand,
  type IAutoFillCommandParams,
  type IDeltaColumnWidthCommandParams,
  type IDeltaRowHeightCommandParams,
  type IMoveColsCommandParams,
  type IMoveRangeCommandParams,
  type IMoveRowsCommandParams,
  type ISetFrozenCommandParams,
  type ISetSpecificColsVisibleCommandParams,
  type ISetSpecificRowsVisibleCommandParams,
  MoveColsCommand,
  MoveRangeCommand,
  MoveRowsCommand,
  SetFrozenCommand,
  SetSpecificColsVisibleCommand,
  SetSpecificRowsVisibleCommand,
  SetWorksheetRowIsAutoHeightCommand,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import {
  SetCellEditVisibleOperation,
  SetWorksheetColAutoWidthCommand,
  SetZoomRatioCommand,
} from '@univerjs/sheets-ui';
import { at } from '../../google/spreadsheet/runs.ts';
import type { Edit } from '../../server/grid-contract.ts';
import { DrawSheet, rectangleOf } from './draw-sheet.ts';
import type { SheetState } from './sheet-state.ts';

type WithoutPlace<E> = E extends unknown ? Omit<E, 'as' | 'file' | 'sheet' | 'isSure'> : never;

/** An edit of the sheet that is looked at. */
export type SheetEdit = WithoutPlace<Edit>;

interface Gestures {
  /** The sheet that is drawn. */
  sheet(): SheetState | undefined;
  edit(edit: SheetEdit): void;
  /** A column is to be as wide as its widest text. */
  fitColumns(from: number, count: number): void;
  /** A row gets the height that it has without anybody's doing. */
  fitRows(from: number, count: number): void;
}

type Lines = 'rows' | 'columns';

/** Gives Univer's commands their meaning here. */
export function takeGestures(injector: Injector, gestures: Gestures): void {
  const commands = injector.get(ICommandService);
  const { edit } = gestures;

  /** What the command would do, the server is asked to do. */
  const on = <Params>(
    command: { readonly id: string },
    act: (params: Params, accessor: IAccessor) => void,
    type = CommandType.COMMAND,
  ): void => {
    commands.unregisterCommand(command.id);
    commands.registerCommand({
      id: command.id,
      type,
      handler(accessor: IAccessor, params: object) {
        act(params as Params, accessor);
        return true;
      },
    });
  };

  on<IMoveRangeCommandParams>(MoveRangeCommand, ({ fromRange, toRange }) => {
    const sheet = gestures.sheet();
    if (!sheet) return;
    const from = { sheet: sheet.id, ...rectangleOf(fromRange) };
    edit({ do: 'paste', ...rectangleOf(toRange), from, what: 'all', isCut: true });
  });
  on<IAutoFillCommandParams>(AutoFillCommand, ({ sourceRange, targetRange }) => {
    edit({ do: 'fill', ...rectangleOf(sourceRange), to: around(sourceRange, targetRange) });
  });
  on<IAutoClearContentCommand>(AutoClearContentCommand, ({ clearRange }) => {
    edit({ do: 'clear', ...rectangleOf(clearRange) });
  });
  on<IMoveRowsCommandParams>(MoveRowsCommand, ({ fromRange, toRange }, accessor) => {
    const [from, count] = selectedLines(accessor, 'rows', fromRange.startRow);
    edit({ do: 'move', lines: 'rows', from, count, before: toRange.startRow + 1 });
  });
  on<IMoveColsCommandParams>(MoveColsCommand, ({ fromRange, toRange }, accessor) => {
    const [from, count] = selectedLines(accessor, 'columns', fromRange.startColumn);
    edit({ do: 'move', lines: 'columns', from, count, before: toRange.startColumn + 1 });
  });
  on<IDeltaRowHeightCommandParams>(DeltaRowHeightCommand, ({ anchorRow, deltaY }, accessor) => {
    const layout = gestures.sheet()?.layout;
    if (!layout) return;
    const size = at(layout.rowHeights, anchorRow + 1) + deltaY;
    const [from, count] = selectedLines(accessor, 'rows', anchorRow);
    edit({ do: 'resize', lines: 'rows', from, count, size: Math.round(size) });
  });
  on<IDeltaColumnWidthCommandParams>(DeltaColumnWidthCommand, ({ anchorCol, deltaX }, accessor) => {
    const layout = gestures.sheet()?.layout;
    if (!layout) return;
    const size = at(layout.columnWidths, anchorCol + 1) + deltaX;
    const [from, count] = selectedLines(accessor, 'columns', anchorCol);
    edit({ do: 'resize', lines: 'columns', from, count, size: Math.round(size) });
  });
  on<{ ranges?: IRange[] }>(SetWorksheetColAutoWidthCommand, ({ ranges = [] }) => {
    for (const { startColumn, endColumn } of ranges)
      gestures.fitColumns(startColumn + 1, endColumn - startColumn + 1);
  });
  on<{ ranges?: IRange[] }>(SetWorksheetRowIsAutoHeightCommand, ({ ranges = [] }) => {
    for (const { startRow, endRow } of ranges) gestures.fitRows(startRow + 1, endRow - startRow + 1);
  });
  on<ISetFrozenCommandParams>(SetFrozenCommand, ({ xSplit, ySplit }) => {
    const layout = gestures.sheet()?.layout;
    if (layout && layout.frozenRows !== ySplit) edit({ do: 'freeze', lines: 'rows', count: ySplit });
    if (layout && layout.frozenColumns !== xSplit) edit({ do: 'freeze', lines: 'columns', count: xSplit });
  });
  on<ISetSpecificRowsVisibleCommandParams>(SetSpecificRowsVisibleCommand, ({ ranges }) => {
    for (const { startRow, endRow } of ranges)
      edit({ do: 'hide', lines: 'rows', from: startRow + 1, count: endRow - startRow + 1, isHidden: false });
  });
  on<ISetSpecificColsVisibleCommandParams>(SetSpecificColsVisibleCommand, ({ ranges }) => {
    for (const { startColumn, endColumn } of ranges) {
      const count = endColumn - startColumn + 1;
      edit({ do: 'hide', lines: 'columns', from: startColumn + 1, count, isHidden: false });
    }
  });
  // The page has an editor of its own, and the browser knows better what a double click is.
  on(SetCellEditVisibleOperation, () => undefined, CommandType.OPERATION);
  // The wheel with Ctrl is the browser's.
  on(SetZoomRatioCommand, () => undefined);

  // Whatever else Univer can do to a sheet, it does not do here.
  commands.beforeCommandExecuted(({ id, type }, options) => {
    const isForeign = type === CommandType.MUTATION && id.startsWith('sheet.') && !options?.['fromServer'];
    if (isForeign && id !== DrawSheet.id)
      throw new CustomCommandExecutionError(`${id} is the server's to do.`);
  });
}

/** The whole lines that are selected where this one is among them, or it alone; counted from 1. */
function selectedLines(accessor: IAccessor, lines: Lines, index: number): [from: number, count: number] {
  const type = lines === 'rows' ? RANGE_TYPE.ROW : RANGE_TYPE.COLUMN;
  for (const { range } of accessor.get(SheetsSelectionsService).getCurrentSelections()) {
    const [first, last] =
      lines === 'rows' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
    if (range.rangeType === type && first <= index && index <= last) return [first + 1, last - first + 1];
  }
  return [index + 1, 1];
}

function around(one: IRange, other: IRange) {
  return rectangleOf({
    startRow: Math.min(one.startRow, other.startRow),
    startColumn: Math.min(one.startColumn, other.startColumn),
    endRow: Math.max(one.endRow, other.endRow),
    endColumn: Math.max(one.endColumn, other.endColumn),
  });
}
