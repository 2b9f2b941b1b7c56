/** Draws a view's rows onto its sheet, and keeps what people put beside or between them. */
import { isEmpty, textOf, type Cell, type Grid } from '../core/cell.ts';
import type { ViewCell, ViewRow } from '../core/sheet.ts';
import { typedCells } from './cells.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Row 1 holds the sheet's key; the hidden first column the rows' keys. */
const FIRST = 2;

const BORDER = '#b7c3cf';

type Style = NonNullable<ViewCell['style']>;

interface Look {
  readonly weight: 'bold' | 'normal';
  readonly size: number;
  readonly color: string;
  readonly background: string;
  readonly align: 'left' | 'center';
}

const plain: Look = { weight: 'normal', size: 10, color: '#202124', background: '#ffffff', align: 'left' };

const looks: Record<Style, Look> = {
  title: { ...plain, weight: 'bold', size: 18, color: '#1f3a4d' },
  heading: { ...plain, weight: 'bold', color: '#1f3a4d' },
  strong: { ...plain, weight: 'bold', size: 12, background: '#e2efda' },
  quiet: { ...plain, color: '#5f6368' },
  warning: { ...plain, weight: 'bold', background: '#fff2cc' },
  axis: { ...plain, weight: 'bold', background: '#e8eef4', color: '#1f3a4d', align: 'center' },
  box: { ...plain, background: '#fbfcfd', align: 'center' },
  entries: { ...plain, background: '#fbfcfd' },
  switch: plain,
};

function lookOf(cell: ViewCell | undefined): Look {
  return cell?.style ? looks[cell.style] : plain;
}

/** Rows without a key of ours in which people wrote: they move below what is drawn, and are never lost. */
function ownRows(grid: Grid, width: number): Cell[][] {
  return grid
    .slice(FIRST - 1)
    .map((row) => row.slice(0, width + 1))
    .filter((row) => textOf(row[0]) === '' && row.slice(1).some((cell) => !isEmpty(cell)))
    .map((row) => Array.from({ length: width + 1 }, (_, index) => row[index] ?? ''));
}

/** What is written from row 2 on: the rows, what people wrote between them, and nothing where more stood before. */
function contentOf(rows: readonly ViewRow[], width: number, grid: Grid): Cell[][] {
  const drawn = rows.map((row) => [
    row.key,
    ...Array.from({ length: width }, (_, column) => row.cells[column]?.text ?? ''),
  ]);
  const content: Cell[][] = [...drawn, ...ownRows(grid, width)];
  const height = Math.max(content.length, grid.length - FIRST + 1);
  while (content.length < height) content.push(Array.from({ length: width + 1 }, () => ''));
  return content;
}

/** Writes `rows` without looks, for a sheet that only feeds charts. Two calls. */
export function fillRows(sheet: Sheet, rows: readonly ViewRow[], width: number, grid: Grid): void {
  const content = contentOf(rows, width, grid);
  sheet.getRange(FIRST, 1, content.length, width + 1).setValues(typedCells(content));
}

/** Draws `rows` from row 2 on, `width` columns wide beside the hidden key column. The same calls whatever they say. */
export function drawRows(sheet: Sheet, rows: readonly ViewRow[], width: number, grid: Grid): void {
  const cellAt = (row: ViewRow, column: number): ViewCell | undefined => row.cells[column];
  const content = contentOf(rows, width, grid);
  const height = content.length;

  const block = sheet.getRange(FIRST, 1, height, width + 1);
  const matrix = <Part>(part: (look: Look) => Part): Part[][] =>
    Array.from({ length: height }, (_, row) =>
      Array.from({ length: width + 1 }, (_unused, column) => {
        const view = rows[row];
        return part(lookOf(view && column > 0 ? cellAt(view, column - 1) : undefined));
      }),
    );
  // A line that is several columns wide runs on over the empty cells beside it.
  const wraps = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width + 1 }, (_unused, column) => {
      const view = rows[row];
      return !view || column === 0 || cellAt(view, column - 1)?.across === undefined;
    }),
  );
  const tick = SpreadsheetApp.newDataValidation().requireCheckbox().build();
  const ticks = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width + 1 }, (_unused, column) => {
      const view = rows[row];
      return view && column > 0 && cellAt(view, column - 1)?.style === 'switch' ? tick : null;
    }),
  );
  block.setNumberFormat('General');
  block.setDataValidations(ticks);
  block.setValues(typedCells(content));
  block.setFontWeights(matrix(({ weight }) => weight));
  block.setFontSizes(matrix(({ size }) => size));
  block.setFontColors(matrix(({ color }) => color));
  block.setBackgrounds(matrix(({ background }) => background));
  block.setHorizontalAlignments(matrix(({ align }) => align));
  block.setVerticalAlignment('top');
  block.setWraps(wraps);
  rows.forEach((row, index) => {
    if (row.height !== undefined) sheet.setRowHeight(FIRST + index, row.height);
  });
  const boxes = rows.flatMap(({ cells }, index) =>
    cells.some(({ style }) => style === 'box' || style === 'entries') ? [index] : [],
  );
  const [first] = boxes;
  if (first !== undefined) {
    // With the line of headings above the first.
    const tall = (boxes.at(-1) ?? first) - first + 2;
    sheet
      .getRange(FIRST + first - 1, 2, tall, width)
      .setBorder(true, true, true, true, true, true, BORDER, SpreadsheetApp.BorderStyle.SOLID);
  }
}
