/** How wide columns and how high rows have to be for their texts: estimated, since nothing is drawn here. */
import { textsOf } from './cells.ts';
import { DEFAULT_ROW_HEIGHT, type Sheet, type Spreadsheet } from './model.ts';
import { at, cellAt, changed } from './runs.ts';

const DEFAULT_FONT_SIZE = 10;
/** Pixels of a letter for each point of its size, and around a text. */
const LETTER = 0.7;
const PADDING = 10;

function widthOf(text: string, fontSize: number): number {
  const longest = Math.max(...text.split('\n').map((line) => line.length));
  return Math.ceil(longest * fontSize * LETTER) + PADDING;
}

/** The sheet with columns as wide as their widest text; an empty column keeps its width. */
export function withFittingColumns(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  from: number,
  count: number,
): Sheet {
  const rows = sheet.cells.length;
  if (rows === 0) return sheet;
  const texts = textsOf(spreadsheet, sheet, { row: 1, column: from, rows, columns: count });
  return Array.from({ length: count }, (_, offset) => offset).reduce((after, offset) => {
    const widths = texts.map((row, index) => {
      const text = row[offset] ?? '';
      const { fontSize = DEFAULT_FONT_SIZE } = cellAt(sheet.formats, index + 1, from + offset);
      return text === '' ? 0 : widthOf(text, fontSize);
    });
    const width = widths.reduce((widest, one) => Math.max(widest, one), 0);
    if (width === 0) return after;
    return { ...after, columnWidths: changed(after.columnWidths, from + offset, 1, () => width) };
  }, sheet);
}

/** The sheet with rows as high as their lines of text, wrapped ones included, and never lower than by default. */
export function withFittingRows(spreadsheet: Spreadsheet, sheet: Sheet, from: number, count: number): Sheet {
  const columns = sheet.columnCount;
  const texts = textsOf(spreadsheet, sheet, { row: from, column: 1, rows: count, columns });
  return texts.reduce((after, row, index) => {
    const heights = row.map((text, column) => {
      const format = cellAt(sheet.formats, from + index, column + 1);
      const { fontSize = DEFAULT_FONT_SIZE, wrap } = format;
      const width = at(sheet.columnWidths, column + 1);
      const lines = text
        .split('\n')
        .map((line) => (wrap === 'WRAP' ? Math.ceil(widthOf(line, fontSize) / width) : 1));
      return Math.ceil(lines.reduce((sum, one) => sum + one, 0) * fontSize * 1.7);
    });
    const height = heights.reduce((highest, one) => Math.max(highest, one), DEFAULT_ROW_HEIGHT);
    return { ...after, rowHeights: changed(after.rowHeights, from + index, 1, () => height) };
  }, sheet);
}
