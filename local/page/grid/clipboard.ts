/** Cells on the clipboard: as text for other programs, and remembered for pasting here with all that belongs to them. */
import type { Rectangle } from '../../google/spreadsheet/runs.ts';
import type { SheetEdit } from './gestures.ts';
import { cellAt, type SheetState } from './sheet-state.ts';

/** What was copied or cut in this page, and the text that stands for it on the clipboard. */
export interface Copied {
  readonly sheet: number;
  readonly area: Rectangle;
  readonly text: string;
  readonly isCut: boolean;
}

export function copied(sheet: SheetState, area: Rectangle, isCut: boolean): Copied {
  const texts = Array.from({ length: area.rows }, (_, row) =>
    Array.from(
      { length: area.columns },
      (_unused, column) => cellAt(sheet, { row: area.row + row, column: area.column + column })[0] ?? '',
    ),
  );
  return { sheet: sheet.id, area, text: toTable(texts), isCut };
}

/**
 * The edit that pastes a text into an area, and the cells that it fills: with what was copied here, if the text still
 * stands for that. A single text goes into every cell of the area.
 */
export function pasteEdit(
  text: string,
  area: Rectangle,
  last: Copied | undefined,
  what: 'all' | 'values',
): { readonly wanted: SheetEdit; readonly filled: Rectangle } {
  const { row, column } = area;
  if (last?.text === normal(text)) {
    const { sheet, area: source, isCut } = last;
    const times = (lines: 'rows' | 'columns'): number =>
      isCut ? 1 : Math.max(1, Math.floor(area[lines] / source[lines]));
    const [rows, columns] = [source.rows * times('rows'), source.columns * times('columns')];
    const filled = { row, column, rows, columns };
    return { wanted: { do: 'paste', ...filled, from: { sheet, ...source }, what, isCut }, filled };
  }
  const texts = fromTable(text);
  const [[only = ''] = []] = texts;
  if (texts.length === 1 && texts[0]?.length === 1) {
    const line = Array<string>(area.columns).fill(only);
    return {
      wanted: { do: 'type', row, column, texts: Array<string[]>(area.rows).fill(line) },
      filled: area,
    };
  }
  const columns = Math.max(...texts.map((line) => line.length));
  return { wanted: { do: 'type', row, column, texts }, filled: { row, column, rows: texts.length, columns } };
}

/** Line ends as this page writes them, without the one that other programs put after the last row. */
const normal = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/\n$/, '');

/** Cells as other programs paste them: tabs between, line ends after each row, quotes where a cell needs them. */
export function toTable(texts: readonly (readonly string[])[]): string {
  const quoted = (text: string): string => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return texts.map((row) => row.map(quoted).join('\t')).join('\n');
}

/** The cells of a pasted text. */
export function fromTable(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*)/y;
  const whole = normal(text);
  for (let at = 0; at <= whole.length; at = cell.lastIndex + 1) {
    cell.lastIndex = at;
    const [, quoted, plain = ''] = cell.exec(whole) ?? [];
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (whole[cell.lastIndex] === '\n') rows.push([]);
  }
  return rows;
}
