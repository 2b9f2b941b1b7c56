/** How much room texts take. */
import { formatAt, textAt, type Place, type SheetState } from './sheet-state.ts';

const context = document.createElement('canvas').getContext('2d');

/** Pixels beside a text in its cell. */
const AROUND = 8;
const NARROWEST = 20;

/** The font of a cell, as CSS writes it. */
export function fontOf(sheet: SheetState, place: Place): string {
  const { bold, italic, fontSize = 10, fontFamily = 'Arial' } = formatAt(sheet, place);
  return `${italic ? 'italic ' : ''}${bold ? 'bold ' : ''}${fontSize}pt ${fontFamily}`;
}

/** The width of a column in which each line of its texts has room. */
export function widestText(sheet: SheetState, column: number): number {
  const widths = sheet.rows.map((_, index) => {
    const place = { row: index + 1, column };
    const text = textAt(sheet, place);
    return text === '' ? 0 : widthOf(text, fontOf(sheet, place));
  });
  return Math.max(NARROWEST, Math.ceil(Math.max(...widths)) + AROUND);
}

function widthOf(text: string, font: string): number {
  if (!context) return 0;
  context.font = font;
  return Math.max(...text.split('\n').map((line) => context.measureText(line).width));
}
