/** What the keys do while nothing is typed: as in Google Sheets. */
import { columnLetters } from '../../google/spreadsheet/area.ts';
import type { Go } from './cell-editor.tsx';
import type { SheetEdit } from './gestures.ts';
import type { Selected, SheetCanvas, Way } from './sheet-canvas.ts';
import { cellAt, formatAt, inSight, type Place, type SheetState } from './sheet-state.ts';

interface Pressed {
  readonly canvas: SheetCanvas;
  readonly sheet: SheetState;
  readonly selected: Selected;
  readonly mayEdit: boolean;
  edit(edit: SheetEdit): unknown;
  goOn(go: NonNullable<Go>): void;
  beginEditing(): void;
  openMenu(): void;
}

const WAYS: Readonly<Record<string, Way>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Gives whether the key did something; others go into the field and begin an edit. */
export function gridKey(event: KeyboardEvent, pressed: Pressed): boolean {
  const { key, shiftKey: extend } = event;
  const { canvas } = pressed;
  const isCommand = event.ctrlKey || event.metaKey;
  const way = WAYS[key];
  // Tab goes from cell to cell; this is Google's way out of the grid.
  if (isCommand && event.altKey && extend && event.code === 'KeyM') leave();
  else if (way) canvas.move(way, { jump: isCommand, extend });
  else if (key === 'Tab') pressed.goOn({ key: 'Tab', way: extend ? 'left' : 'right' });
  else if (key === 'PageDown' || key === 'PageUp') canvas.page(key === 'PageDown' ? 'down' : 'up', extend);
  else if (key === 'Home') home(pressed, isCommand);
  else if (key === 'End' && isCommand) end(pressed);
  else if (key === 'ContextMenu' || (key === 'F10' && extend)) pressed.openMenu();
  else if (isCommand && key.toLowerCase() === 'a') canvas.selectAll();
  else if (key === 'Enter' && extend) pressed.goOn({ key: 'Enter', way: 'up' });
  else return pressed.mayEdit && editingKey(event, pressed);
  return true;
}

function editingKey(event: KeyboardEvent, pressed: Pressed): boolean {
  const { key, shiftKey } = event;
  const { sheet, selected, edit } = pressed;
  const { active, area } = selected;
  const isCommand = event.ctrlKey || event.metaKey;
  const ticked = cellAt(sheet, active)[2]?.isTicked;
  if (key === 'Enter' || key === 'F2') pressed.beginEditing();
  else if (key === 'Delete' || key === 'Backspace') edit({ do: 'clear', ...area });
  else if (key === ' ' && !isCommand && ticked !== undefined)
    edit({ do: 'tick', ...area, isTicked: !ticked });
  else if (isCommand && key.toLowerCase() === 'z') edit({ do: shiftKey ? 'redo' : 'undo' });
  else if (isCommand && key.toLowerCase() === 'y') edit({ do: 'redo' });
  else if (isCommand && key.toLowerCase() === 'b') {
    edit({ do: 'format', ...area, look: { bold: formatAt(sheet, active).bold ? null : true } });
  } else if (isCommand && key.toLowerCase() === 'i') {
    edit({ do: 'format', ...area, look: { italic: formatAt(sheet, active).italic ? null : true } });
  } else if (isCommand && key.toLowerCase() === 'u') {
    const line = formatAt(sheet, active).line === 'underline' ? null : 'underline';
    edit({ do: 'format', ...area, look: { line } });
  } else return false;
  return true;
}

/** To the tab of the sheet, from which Tab goes on through the page. */
function leave(): void {
  document.querySelector<HTMLElement>('.sheet-tabs [aria-selected=true]')?.focus();
}

function home({ canvas, sheet, selected }: Pressed, isCommand: boolean): void {
  const { frozenRows, frozenColumns } = sheet.layout;
  const row = isCommand ? frozenRows + 1 : selected.active.row;
  goTo(canvas, inSight(sheet, { row, column: isCommand ? frozenColumns + 1 : 1 }));
}

/** To the last row and column with something in them. */
function end({ canvas, sheet }: Pressed): void {
  let [row, column] = [1, 1];
  sheet.rows.forEach((cells, index) => {
    cells.forEach(([text = ''], offset) => {
      if (text === '') return;
      row = index + 1;
      column = Math.max(column, offset + 1);
    });
  });
  goTo(canvas, inSight(sheet, { row, column }));
}

function goTo(canvas: SheetCanvas, active: Place): void {
  canvas.select({ active, area: { ...active, rows: 1, columns: 1 } });
}

/** `B3`, or `B3:C5`. */
export function nameOf({ area: { row, column, rows, columns } }: Selected): string {
  const first = `${columnLetters(column)}${row}`;
  const last = `${columnLetters(column + columns - 1)}${row + rows - 1}`;
  return first === last ? first : `${first}:${last}`;
}
