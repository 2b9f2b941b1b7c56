/**
 * `window.grid`: what stands on the canvas, for tests and the curious, since a canvas has no cells to look at.
 *
 *   grid.text('B3')   what is drawn in a cell          grid.look('B3')   its style, in Univer's words
 *   grid.texts('B3:C5')                                grid.marks('B3')  what is drawn beside the text
 *   grid.box('B3')    where it is in the window        grid.selected()   `B3`, or `B3:C5`
 */
import type { IStyleData } from '@univerjs/core';
import { nameOf } from './keys.ts';
import type { SheetCanvas } from './sheet-canvas.ts';
import type { Place } from './sheet-state.ts';

export interface GridReader {
  text(a1: string): string;
  /** Of a range, row by row. */
  texts(range: string): string[][];
  look(a1: string): IStyleData;
  /** Names of what is drawn beside the text: `customRender`, `markers`. */
  marks(a1: string): string[];
  box(a1: string): {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  selected(): string;
  /** Id of the sheet that is drawn; undefined until it is. */
  sheet(): number | undefined;
}

declare global {
  interface Window {
    grid?: GridReader;
  }
}

export function readerOf(canvas: SheetCanvas, frame: HTMLElement): GridReader {
  const textOf = (place: Place): string => String(canvas.drawnAt(place)?.v ?? '');
  return {
    text: (a1) => textOf(placeOf(a1)),
    texts(range) {
      const [first = '', last = first] = range.split(':');
      const [from, to] = [placeOf(first), placeOf(last)];
      return Array.from({ length: to.row - from.row + 1 }, (_, row) =>
        Array.from({ length: to.column - from.column + 1 }, (_unused, column) =>
          textOf({ row: from.row + row, column: from.column + column }),
        ),
      );
    },
    look: (a1) => canvas.styleAt(placeOf(a1)),
    marks: (a1) => {
      const { customRender, markers } = canvas.drawnAt(placeOf(a1)) ?? {};
      return [...(customRender ? ['customRender'] : []), ...(markers ? ['markers'] : [])];
    },
    box(a1) {
      const { left, top, width, height } = canvas.boxOf({ ...placeOf(a1), rows: 1, columns: 1 });
      const { x, y } = frame.getBoundingClientRect();
      return { x: x + left, y: y + top, width, height };
    },
    selected: () => nameOf(canvas.selected),
    sheet: () => canvas.sheetId,
  };
}

function placeOf(a1: string): Place {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(a1) ?? [];
  const column = [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row), column };
}
