/** What is drawn on a cell beside its text: checkboxes, arrows of dropdowns and filters, corners, hatching. */
import {
  type ICellCustomRender,
  type ICellDataForSheetInterceptor,
  type ICellRenderContext,
  type Injector,
  InterceptorEffectEnum,
} from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { Format } from '../../google/spreadsheet/model.ts';
import { isInside } from '../../google/spreadsheet/area.ts';
import { cellAt, formatAt, validationAt, type Place, type SheetState } from './sheet-state.ts';

const NOTE = '#5f6368';
const INVALID = '#d93025';
const QUIET = '#5f6368';
const ACCENT = '#188038';
const HATCHING = 'rgba(60, 64, 67, 0.14)';

/** Pixels at the right end of a cell that an arrow takes. */
const ARROW_WIDTH = 18;
const BOX = 13;

/** From the upper or lower end of a cell to the middle of its first or last line of text. */
const LINE = 10.5;

interface Marks {
  sheet(id: string): SheetState | undefined;
  /** Whether ranges are hatched that are protected, but not from this person. */
  showsGuarded(): boolean;
  tick(place: Place): void;
  openOffers(place: Place): void;
  openFilter(place: Place): void;
}

/** Draws them from now on. */
export function drawMarkings(injector: Injector, marks: Marks): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: 100,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler(cell, { subUnitId, row, col }, next) {
      const state = marks.sheet(subUnitId);
      const drawn = state && marked(state, { row: row + 1, column: col + 1 }, marks);
      return next(drawn ? { ...cell, ...drawn } : cell);
    },
  });
}

function marked(state: SheetState, place: Place, marks: Marks): ICellDataForSheetInterceptor | undefined {
  const [, , more] = cellAt(state, place);
  const corner = more?.isInvalid ? INVALID : more?.note === undefined ? undefined : NOTE;
  const isCheckbox = more?.isTicked !== undefined;
  const isFilter = isFilterHead(state, place);
  const hasArrow = isFilter || (validationAt(state, place)?.hasOffers ?? false);
  const parts: ICellCustomRender[] = [];
  if (isHatched(state, place, marks)) parts.push({ drawWith: hatch });
  if (more?.isTicked !== undefined) {
    const { isTicked } = more;
    parts.push(
      pressable(
        (context, at) => checkbox(context, at, isTicked),
        isOnBox,
        () => marks.tick(place),
      ),
    );
  }
  if (isFilter) {
    const hides = state.layout.filter?.columnsThatHide.includes(place.column) ?? false;
    parts.push(
      pressable(
        (context, at) => filterSign(context, at, hides),
        isOnArrow,
        () => marks.openFilter(place),
      ),
    );
  } else if (hasArrow)
    parts.push(
      pressable(
        (context, at) => arrow(context, at, formatAt(state, place)),
        isOnArrow,
        () => marks.openOffers(place),
      ),
    );
  if (parts.length === 0 && corner === undefined) return undefined;
  return {
    ...(parts.length > 0 && { customRender: parts }),
    ...(corner !== undefined && { markers: { tr: { color: corner, size: 6 } } }),
    ...(isCheckbox && { fontRenderExtension: { isSkip: true } }),
    ...(hasArrow && { fontRenderExtension: { rightOffset: ARROW_WIDTH } }),
  };
}

function isFilterHead({ layout: { filter } }: SheetState, { row, column }: Place): boolean {
  return filter?.row === row && column >= filter.column && column < filter.column + filter.columns;
}

function isHatched({ layout }: SheetState, place: Place, marks: Marks): boolean {
  const cell = { ...place, rows: 1, columns: 1 };
  return layout.guarded.some((area) => (area.isClosed || marks.showsGuarded()) && isInside(area, cell));
}

type Rect = ICellRenderContext['primaryWithCoord'];

/** A part of a cell that is drawn, and does something when it is pressed. */
function pressable(
  draw: (context: CanvasRenderingContext2D, at: Rect) => void,
  isHit: (at: Rect, x: number, y: number) => boolean,
  press: () => void,
): ICellCustomRender {
  return {
    drawWith: (context, { primaryWithCoord }) => {
      context.save();
      draw(context, outline(primaryWithCoord));
      context.restore();
    },
    isHit: ({ x, y }, { primaryWithCoord }) => isHit(outline(primaryWithCoord), x, y),
    onPointerDown: press,
  };
}

/** Merged cells are drawn as one. */
function outline(cell: Rect): Rect {
  return cell.isMergedMainCell ? { ...cell, ...cell.mergeInfo } : cell;
}

function checkbox(context: CanvasRenderingContext2D, at: Rect, isTicked: boolean): void {
  const [x, y] = boxCorner(at);
  context.lineWidth = 1.5;
  context.strokeStyle = QUIET;
  context.beginPath();
  context.roundRect(x, y, BOX, BOX, 2);
  if (!isTicked) return context.stroke();
  context.fillStyle = ACCENT;
  context.fill();
  context.strokeStyle = '#fff';
  context.lineWidth = 2;
  context.beginPath();
  context.moveTo(x + 2.5, y + 6.5);
  context.lineTo(x + 5.5, y + 9.5);
  context.lineTo(x + 10.5, y + 3.5);
  context.stroke();
}

function boxCorner({ startX, startY, endX, endY }: Rect): [x: number, y: number] {
  return [(startX + endX - BOX) / 2, (startY + endY - BOX) / 2];
}

function isOnBox(at: Rect, x: number, y: number): boolean {
  const [left, top] = boxCorner(at);
  return x >= left - 2 && x <= left + BOX + 2 && y >= top - 2 && y <= top + BOX + 2;
}

/** Beside the text, which stands at the top, in the middle or at the bottom. */
function arrow(context: CanvasRenderingContext2D, { startY, endX, endY }: Rect, { vertical }: Format): void {
  const x = endX - ARROW_WIDTH / 2 - 1;
  const y = { top: startY + LINE, middle: (startY + endY) / 2, bottom: endY - LINE }[vertical ?? 'bottom'];
  context.fillStyle = QUIET;
  context.beginPath();
  context.moveTo(x - 4, y - 2);
  context.lineTo(x + 4, y - 2);
  context.lineTo(x, y + 2.5);
  context.fill();
}

/** Three lines that become shorter; a funnel where the column hides rows. */
function filterSign(context: CanvasRenderingContext2D, { endX, endY }: Rect, hides: boolean): void {
  const [x, y] = [endX - ARROW_WIDTH / 2 - 1, endY - 11];
  context.strokeStyle = ACCENT;
  context.fillStyle = ACCENT;
  context.lineWidth = 1.5;
  context.beginPath();
  if (hides) {
    context.moveTo(x - 5, y - 4);
    context.lineTo(x + 5, y - 4);
    context.lineTo(x + 1.2, y + 0.5);
    context.lineTo(x + 1.2, y + 5);
    context.lineTo(x - 1.2, y + 3.5);
    context.lineTo(x - 1.2, y + 0.5);
    return context.fill();
  }
  [5, 3, 1].forEach((half, index) => {
    context.moveTo(x - half, y - 3 + index * 3);
    context.lineTo(x + half, y - 3 + index * 3);
  });
  context.stroke();
}

function isOnArrow({ startX, endX }: Rect, x: number): boolean {
  return x >= Math.max(startX, endX - ARROW_WIDTH) && x <= endX;
}

function hatch(context: CanvasRenderingContext2D, { primaryWithCoord }: ICellRenderContext): void {
  const { startX, startY, endX, endY } = outline(primaryWithCoord);
  context.save();
  context.beginPath();
  context.rect(startX, startY, endX - startX, endY - startY);
  context.clip();
  context.strokeStyle = HATCHING;
  context.lineWidth = 1;
  context.beginPath();
  // The lines of neighbouring cells meet: they stand at multiples of 8 from the sheet's corner.
  for (let along = Math.floor((startX + startY) / 8) * 8; along < endX + endY; along += 8) {
    context.moveTo(along - startY, startY);
    context.lineTo(along - endY, endY);
  }
  context.stroke();
  context.restore();
}
