/** What a chart draws: its ranges as one table, headings apart. */
import { givenOrLacking } from './cells.ts';
import type { Chart, SheetArea, Spreadsheet } from './model.ts';
import { at } from './runs.ts';
import { readsAsDate, shown } from './typed.ts';

export interface ChartCell {
  readonly text: string;
  /** Null for what is no number. */
  readonly number: number | null;
}

export interface ChartTable {
  /** One a column; empty texts where the data has no heading row. */
  readonly headings: readonly string[];
  /** The first cell of a row says what the row is about, the others are its values. */
  readonly rows: readonly (readonly ChartCell[])[];
}

/**
 * The table of a chart: its ranges side by side or one below the other as its merge strategy says, without hidden
 * rows and columns where its strategy for them says so, and without the empty rows at the end of open ranges.
 */
export function chartTable(spreadsheet: Spreadsheet, chart: Chart): ChartTable {
  const parts = chart.ranges.map((range) => cellsOf(spreadsheet, range, chart.hiddenDimensions));
  const merged = chart.mergeStrategy === 'MERGE_ROWS' ? parts.flat() : sideBySide(parts);
  const table = withoutEmptyEnd(chart.transposed ? transposed(merged) : merged);
  const headers = Math.min(chart.headers < 0 ? headerCount(table) : chart.headers, table.length);
  const last = table[headers - 1] ?? (table[0] ?? []).map(() => EMPTY);
  return { headings: last.map(({ text }) => text), rows: table.slice(headers) };
}

const EMPTY: ChartCell = { text: '', number: null };

function cellsOf(spreadsheet: Spreadsheet, range: SheetArea, hidden: string): ChartCell[][] {
  const sheet = spreadsheet.sheets.find(({ id }) => id === range.sheet);
  if (!sheet) return [];
  const skipsRows = hidden === 'IGNORE_ROWS' || hidden === 'IGNORE_BOTH';
  const skipsColumns = hidden === 'IGNORE_COLUMNS' || hidden === 'IGNORE_BOTH';
  const isRowShown = (index: number): boolean => {
    const row = range.row + index;
    return !skipsRows || !(at(sheet.hiddenRows, row) || at(sheet.rowsHiddenByFilter, row));
  };
  const isColumnShown = (index: number): boolean =>
    !skipsColumns || !at(sheet.hiddenColumns, range.column + index);
  return givenOrLacking(spreadsheet, sheet, range)
    .filter((_, index) => isRowShown(index))
    .map((row) =>
      row
        .filter((_, index) => isColumnShown(index))
        .map(({ value, numberFormat }) => ({
          text: shown(value, numberFormat, spreadsheet.locale),
          number: typeof value === 'number' && !readsAsDate(numberFormat) ? value : null,
        })),
    );
}

function sideBySide(parts: readonly ChartCell[][][]): ChartCell[][] {
  const height = Math.max(0, ...parts.map((part) => part.length));
  return Array.from({ length: height }, (_, index) =>
    parts.flatMap((part) => part[index] ?? (part[0] ?? []).map(() => EMPTY)),
  );
}

function transposed(table: ChartCell[][]): ChartCell[][] {
  return (table[0] ?? []).map((_, column) => table.map((row) => row[column] ?? EMPTY));
}

function withoutEmptyEnd(table: ChartCell[][]): ChartCell[][] {
  const isFilled = (row: readonly ChartCell[]): boolean => row.some(({ text }) => text !== '');
  const rows = table.reduce((last, row, index) => (isFilled(row) ? index + 1 : last), 0);
  return table.slice(0, rows);
}

/** A first row without numbers above rows with numbers is taken for headings: assumed, Google only says "auto-detected". */
function headerCount([first = [], ...rest]: ChartCell[][]): number {
  const hasNumber = (row: readonly ChartCell[]): boolean => row.some(({ number }) => number !== null);
  return !hasNumber(first) && rest.some(hasNumber) ? 1 : 0;
}
