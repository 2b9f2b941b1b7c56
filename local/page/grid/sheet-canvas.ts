/** The canvas of a spreadsheet: draws states of its sheets, and tells what is selected and what the mouse does. */
import {
  Direction,
  ICommandService,
  type Injector,
  type IRange,
  type ISelectionCell,
  type IStyleData,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  type Nullable,
  type Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { IRenderManagerService, SHEET_VIEWPORT_KEY, type SpreadsheetSkeleton } from '@univerjs/engine-render';
import {
  InsertSheetMutation,
  SetFrozenMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import {
  ExpandSelectionCommand,
  HoverManagerService,
  JumpOver,
  MoveSelectionCommand,
  MoveSelectionEnterAndTabCommand,
  ScrollToCellCommand,
  SelectAllCommand,
  SheetScrollManagerService,
  SheetSkeletonManagerService,
  SheetsRenderService,
} from '@univerjs/sheets-ui';
import { KeyCode } from '@univerjs/ui';
import { isInside } from '../../google/spreadsheet/area.ts';
import type { Rectangle } from '../../google/spreadsheet/runs.ts';
import { drawing, DrawSheet, rangeOf, rectangleOf } from './draw-sheet.ts';
import { takeGestures, type SheetEdit } from './gestures.ts';
import { drawMarkings } from './markings.ts';
import type { Place, SheetState } from './sheet-state.ts';
import { UNIT, univerIn } from './univer.ts';

/** What is selected: the active cell, and the area around it. */
export interface Selected {
  readonly active: Place;
  readonly area: Rectangle;
}

export interface CanvasEvents {
  select(selected: Selected): void;
  edit(edit: SheetEdit): void;
  fitColumns(from: number, count: number): void;
  fitRows(from: number, count: number): void;
  tick(place: Place): void;
  openOffers(place: Place): void;
  openFilter(place: Place): void;
  /** The mouse is on another cell, or on none. */
  hover(place: Place | undefined): void;
  /** What is drawn stands elsewhere than before. */
  moved(): void;
}

export type Way = 'up' | 'down' | 'left' | 'right';

const DIRECTIONS: Readonly<Record<Way, Direction>> = {
  up: Direction.UP,
  down: Direction.DOWN,
  left: Direction.LEFT,
  right: Direction.RIGHT,
};

const ROW_NUMBERS_WIDTH = 46;
const LETTERS_HEIGHT = 24;

/** The rectangle of a cell or an area in the canvas, in pixels from its upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export class SheetCanvas {
  /** Whether protected ranges are hatched that this person may edit. */
  showsGuarded = false;
  private readonly univer: Univer;
  private readonly injector: Injector;
  private readonly drawn = new Map<string, SheetState>();
  private workbook: Workbook | undefined;
  private isRendered = false;

  constructor(
    container: HTMLElement,
    /** Asked anew for each event. */
    private readonly events: () => CanvasEvents,
  ) {
    this.univer = univerIn(container);
    this.injector = this.univer.__getInjector();
    this.commands.registerCommand(DrawSheet);
  }

  private get commands(): ICommandService {
    return this.injector.get(ICommandService);
  }

  private get sheet(): SheetState | undefined {
    return this.drawn.get(this.workbook?.getActiveSheet().getSheetId() ?? '');
  }

  /** Draws a sheet, and opens it. */
  show(state: SheetState): void {
    const id = String(state.id);
    const before = this.drawn.get(id);
    const { workbook = this.open(state) } = this;
    if (!workbook.getSheetBySheetId(id)) {
      const sheet = blankSheet(state);
      this.execute(InsertSheetMutation, { unitId: UNIT, index: workbook.getSheetSize(), sheet });
    }
    this.drawn.set(id, state);
    this.execute(SetWorksheetActiveOperation, { unitId: UNIT, subUnitId: id });
    if (before === state) return;
    this.draw(before, state);
    const { frozenRows, frozenColumns } = state.layout;
    const { xSplit, ySplit } = workbook.getActiveSheet().getFreeze();
    if (xSplit !== frozenColumns || ySplit !== frozenRows) {
      this.execute(SetFrozenMutation, { unitId: UNIT, subUnitId: id, ...freezeOf(state) });
    }
  }

  /** Draws what is drawn again, because marks on it are others. */
  redraw(): void {
    if (this.sheet) this.draw(this.sheet, this.sheet);
  }

  select({ active, area }: Selected): void {
    const { sheet } = this;
    if (!sheet) return;
    const { row, column } = active;
    const cell = rangeOf({ row, column, rows: 1, columns: 1 });
    const primary: ISelectionCell = {
      ...cell,
      actualRow: row - 1,
      actualColumn: column - 1,
      isMerged: false,
      isMergedMainCell: false,
    };
    const selections = [{ range: rangeOf(area), primary, style: null }];
    const subUnitId = String(sheet.id);
    this.execute(SetSelectionsOperation, { unitId: UNIT, subUnitId, selections });
    this.reveal(cell);
  }

  get selected(): Selected {
    const last = this.injector.get(SheetsSelectionsService).getCurrentLastSelection();
    return last ? selectedIn(last) : { active: { row: 1, column: 1 }, area: ONE_CELL };
  }

  /** Moves the active cell; `jump` goes to where the next stretch of full cells begins or ends. */
  move(way: Way, { jump = false, extend = false }: { jump?: boolean; extend?: boolean } = {}): void {
    const command = extend ? ExpandSelectionCommand : MoveSelectionCommand;
    const jumpOver = jump ? JumpOver.moveGap : JumpOver.moveStopeOne;
    this.begin(command, { direction: DIRECTIONS[way], jumpOver });
  }

  /** Moves on, for Enter and Tab within what is selected. */
  step(key: 'Enter' | 'Tab' | 'Arrow', way: Way): void {
    const { rows, columns } = this.selected.area;
    if (key === 'Arrow' || rows * columns === 1) return this.move(way);
    const keycode = key === 'Enter' ? KeyCode.ENTER : KeyCode.TAB;
    this.begin(MoveSelectionEnterAndTabCommand, { direction: DIRECTIONS[way], keycode });
  }

  /** Moves by as many rows as are in sight. */
  page(way: 'up' | 'down', extend: boolean): void {
    const command = extend ? ExpandSelectionCommand : MoveSelectionCommand;
    this.begin(command, { direction: DIRECTIONS[way], jumpOver: JumpOver.moveStepPage });
  }

  selectAll(): void {
    this.begin(SelectAllCommand, { expandToGapFirst: false, loop: false });
  }

  /** Where an area stands in the canvas, merged cells as one; it may be scrolled out of sight. */
  boxOf(area: Rectangle): Box {
    const { skeleton, sheet } = this;
    if (!skeleton || !sheet) return { left: 0, top: 0, width: 0, height: 0 };
    const { frozenRows, frozenColumns, merges } = sheet.layout;
    const { row, column, rows, columns } = merges.find((merge) => isInside(merge, area)) ?? area;
    const view = this.render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    const right = column > frozenColumns ? (view?.viewportScrollX ?? 0) : 0;
    const down = row > frozenRows ? (view?.viewportScrollY ?? 0) : 0;
    const x = (line: number): number => skeleton.columnWidthAccumulation[line - 1] ?? 0;
    const y = (line: number): number => skeleton.rowHeightAccumulation[line - 1] ?? 0;
    return {
      left: skeleton.rowHeaderWidth + x(column - 1) - right,
      top: skeleton.columnHeaderHeight + y(row - 1) - down,
      width: x(column + columns - 1) - x(column - 1),
      height: y(row + rows - 1) - y(row - 1),
    };
  }

  /** The text and the look of a cell as they are drawn; for tests, since a canvas has nothing to read. */
  drawnAt({ row, column }: Place) {
    return this.workbook?.getActiveSheet().getCell(row - 1, column - 1);
  }

  /** The look of a cell as it is drawn. */
  styleAt(place: Place): IStyleData {
    const style = this.drawnAt(place)?.s;
    return (typeof style === 'string' ? this.workbook?.getStyles().get(style) : style) ?? {};
  }

  /** The sheet that is drawn; undefined until all of it is. */
  get sheetId(): number | undefined {
    return this.isRendered ? this.sheet?.id : undefined;
  }

  dispose(): void {
    this.univer.dispose();
  }

  private get render() {
    return this.injector.get(IRenderManagerService).getRenderById(UNIT);
  }

  private get skeleton(): Nullable<SpreadsheetSkeleton> {
    return this.render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  }

  private open(first: SheetState): Workbook {
    const id = String(first.id);
    const workbook = this.univer.createUnit<object, Workbook>(UniverInstanceType.UNIVER_SHEET, {
      id: UNIT,
      sheetOrder: [id],
      sheets: { [id]: blankSheet(first) },
    });
    this.workbook = workbook;
    // The wheel scrolls only what has Univer's own focus.
    this.injector.get(IUniverInstanceService).focusUnit(UNIT);
    this.injector.get(SheetsRenderService).registerSkeletonChangingMutations(DrawSheet.id);
    takeGestures(this.injector, {
      sheet: () => this.sheet,
      edit: (edit) => this.events().edit(edit),
      fitColumns: (from, count) => this.events().fitColumns(from, count),
      fitRows: (from, count) => this.events().fitRows(from, count),
    });
    drawMarkings(this.injector, {
      sheet: (sheetId) => this.drawn.get(sheetId),
      showsGuarded: () => this.showsGuarded,
      tick: (place) => this.events().tick(place),
      openOffers: (place) => this.events().openOffers(place),
      openFilter: (place) => this.events().openFilter(place),
    });
    const selections = this.injector.get(SheetsSelectionsService);
    const tell = (all: Nullable<readonly { range: IRange; primary: Nullable<ISelectionCell> }[]>): void => {
      const last = all?.at(-1);
      if (last) this.events().select(selectedIn(last));
    };
    selections.selectionMoveEnd$.subscribe(tell);
    selections.selectionSet$.subscribe(tell);
    this.injector.get(HoverManagerService).currentCell$.subscribe((cell) => {
      this.events().hover(cell ? { row: cell.location.row + 1, column: cell.location.col + 1 } : undefined);
    });
    // The very first drawing comes before Univer can measure and scroll; another sheet may have been opened since.
    void this.injector
      .get(LifecycleService)
      .onStage(LifecycleStages.Rendered)
      .then(() => {
        this.isRendered = true;
        // The field beside it has the keyboard, and would be passed by otherwise.
        const canvas = this.render?.engine.getCanvasElement();
        if (canvas) canvas.tabIndex = -1;
        for (const state of this.drawn.values()) this.draw(state, state);
        const { row, column } = this.selected.active;
        this.reveal(rangeOf({ row, column, rows: 1, columns: 1 }));
      });
    const render = this.render;
    render?.with(SheetScrollManagerService).validViewportScrollInfo$.subscribe(() => this.events().moved());
    render?.with(SheetSkeletonManagerService).currentSkeleton$.subscribe(() => this.events().moved());
    return workbook;
  }

  private draw(before: SheetState | undefined, state: SheetState): void {
    const skeleton = this.render?.with(SheetSkeletonManagerService).ensureSkeleton(String(state.id));
    const heightOf =
      skeleton &&
      (({ row, column }: Place): number => skeleton.calculateAutoHeightForCell(row - 1, column - 1) ?? 0);
    this.execute(DrawSheet, drawing(before, state, heightOf));
  }

  private execute(command: { readonly id: string }, params: object): void {
    this.commands.syncExecuteCommand(command.id, params, { fromServer: true });
  }

  private reveal(range: IRange): void {
    if (this.isRendered) this.begin(ScrollToCellCommand, { range });
  }

  /** For commands, which may take their time. */
  private begin(command: { readonly id: string }, params: object): void {
    void this.commands.executeCommand(command.id, params);
  }
}

const ONE_CELL: Rectangle = { row: 1, column: 1, rows: 1, columns: 1 };

function selectedIn({ range, primary }: { range: IRange; primary: Nullable<ISelectionCell> }): Selected {
  const area = rectangleOf(range);
  if (!primary) return { active: area, area };
  return { active: { row: primary.actualRow + 1, column: primary.actualColumn + 1 }, area };
}

function freezeOf({ layout: { frozenRows, frozenColumns } }: SheetState) {
  return {
    xSplit: frozenColumns,
    ySplit: frozenRows,
    startRow: frozenRows > 0 ? frozenRows : -1,
    startColumn: frozenColumns > 0 ? frozenColumns : -1,
  };
}

function blankSheet(state: SheetState) {
  const { rowCount, columnCount } = state.layout;
  return {
    id: String(state.id),
    name: String(state.id),
    rowCount,
    columnCount,
    defaultRowHeight: 21,
    defaultColumnWidth: 100,
    rowHeader: { width: ROW_NUMBERS_WIDTH },
    columnHeader: { height: LETTERS_HEIGHT },
    freeze: freezeOf(state),
    mergeData: [],
    rowData: {},
    columnData: {},
    cellData: {},
  };
}
