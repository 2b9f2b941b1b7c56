/** The steps of a publication as requests of the Sheets API: cells are literal values, so nothing typed is a formula. */
import type { Cell } from '../core/cell.ts';
import { PUBLISHED_FIRST_ROW, type PublishedSheet, type PublishingStep } from '../core/publication.ts';
import type { ColumnLayout } from '../core/plan.ts';
import { HEADING_BACKGROUND, toneBackgrounds } from './colors.ts';

/** The value of a cell as the Sheets API has it. */
export interface CellData {
  readonly userEnteredValue?: {
    readonly stringValue?: string;
    readonly numberValue?: number;
    readonly boolValue?: boolean;
    readonly formulaValue?: string;
  };
}

/** What a cell of the members' file holds. */
export function asPublished({ userEnteredValue: value }: CellData): Cell {
  return value?.stringValue ?? value?.numberValue ?? value?.boolValue ?? value?.formulaValue ?? '';
}

function cellData(cell: Cell): CellData {
  if (cell === '') return {};
  if (typeof cell === 'number') return { userEnteredValue: { numberValue: cell } };
  return typeof cell === 'boolean'
    ? { userEnteredValue: { boolValue: cell } }
    : { userEnteredValue: { stringValue: cell } };
}

/** All of them for one `batchUpdate`, in order. */
export function requestsFor(steps: readonly PublishingStep[]): object[] {
  return steps.flatMap(requestsOf);
}

function requestsOf(step: PublishingStep): object[] {
  switch (step.kind) {
    case 'make':
      return makeSheet(step.sheet);
    case 'write':
      return [cellsRequest(step.sheet, step.write.row, step.write.column, step.write.cells)];
    case 'length':
      return step.to > step.from
        ? [{ appendDimension: { sheetId: step.sheet, dimension: 'ROWS', length: step.to - step.from } }]
        : [{ deleteDimension: { range: lines(step.sheet, 'ROWS', step.to, step.from) } }];
    case 'aside':
      return [
        {
          updateSheetProperties: {
            properties: { sheetId: step.sheet, title: `(${step.sheet})` },
            fields: 'title',
          },
        },
      ];
    case 'remove':
      return [{ deleteSheet: { sheetId: step.sheet } }];
  }
}

function cellsRequest(
  sheetId: number,
  row: number,
  column: number,
  cells: readonly (readonly Cell[])[],
): object {
  return {
    updateCells: {
      start: { sheetId, rowIndex: row - 1, columnIndex: column - 1 },
      rows: cells.map((line) => ({ values: line.map(cellData) })),
      fields: 'userEnteredValue',
    },
  };
}

/** Lines from `start` up to `end`, counted from 0 and without `end`, as the Sheets API counts. */
function lines(sheetId: number, dimension: 'ROWS' | 'COLUMNS', start: number, end: number): object {
  return { sheetId, dimension, startIndex: start, endIndex: end };
}

const HEADINGS = PUBLISHED_FIRST_ROW - 1;

/** A sheet that looks like the workbook's: headings, widths, dates, colours, frozen rows, a filter, a warning. */
function makeSheet({ id, name, tabColor, columns, grid }: PublishedSheet): object[] {
  const width = columns.length;
  const area = (from: number, to?: number, first = 0, last = width): object => ({
    sheetId: id,
    startRowIndex: from,
    ...(to === undefined ? {} : { endRowIndex: to }),
    startColumnIndex: first,
    endColumnIndex: last,
  });
  const format = (range: object, userEnteredFormat: object): object => ({
    repeatCell: { range, cell: { userEnteredFormat }, fields: fieldsOf(userEnteredFormat) },
  });
  return [
    {
      addSheet: {
        properties: {
          sheetId: id,
          title: name,
          tabColorStyle: { rgbColor: rgb(tabColor) },
          gridProperties: { rowCount: grid.length, columnCount: width, frozenRowCount: HEADINGS },
        },
      },
    },
    cellsRequest(id, 1, 1, grid),
    format(area(0, 1), { wrapStrategy: 'OVERFLOW_CELL', textFormat: { italic: true } }),
    format(area(HEADINGS - 1, HEADINGS), {
      backgroundColorStyle: { rgbColor: rgb(HEADING_BACKGROUND) },
      textFormat: { bold: true },
      verticalAlignment: 'TOP',
      wrapStrategy: 'WRAP',
    }),
    format(area(HEADINGS), { verticalAlignment: 'TOP', wrapStrategy: 'WRAP' }),
    ...columns.flatMap((column, index) => [
      {
        updateDimensionProperties: {
          range: lines(id, 'COLUMNS', index, index + 1),
          properties: { pixelSize: column.width },
          fields: 'pixelSize',
        },
      },
      ...numberFormat(column).map((pattern) => format(area(HEADINGS, undefined, index, index + 1), pattern)),
      ...toneRules(column, area(HEADINGS, undefined, index, index + 1)),
    ]),
    { setBasicFilter: { filter: { range: area(HEADINGS - 1) } } },
    // Members can only read; this warns the owner, whose typing the next refresh would replace.
    { addProtectedRange: { protectedRange: { range: { sheetId: id }, warningOnly: true } } },
  ];
}

function numberFormat({ numberFormat: pattern, dropdown }: ColumnLayout): object[] {
  if (dropdown?.from === 'calendar') return [{ numberFormat: { type: 'DATE', pattern } }];
  // Literal values stay what they are; text needs no format.
  return pattern === '@' || pattern === 'General' ? [] : [{ numberFormat: { type: 'NUMBER', pattern } }];
}

function toneRules({ tones }: ColumnLayout, range: object): object[] {
  return tones.map(({ word, tone }) => ({
    addConditionalFormatRule: {
      rule: {
        ranges: [range],
        booleanRule: {
          condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: word }] },
          format: { backgroundColorStyle: { rgbColor: rgb(toneBackgrounds[tone]) } },
        },
      },
      index: 0,
    },
  }));
}

/** Only the parts that are given are set. */
function fieldsOf(format: object): string {
  return Object.entries(format)
    .map(([part, value]) =>
      part === 'textFormat'
        ? `userEnteredFormat.textFormat.${Object.keys(value as object)[0] ?? ''}`
        : `userEnteredFormat.${part}`,
    )
    .join(',');
}

/** `#e8eef4` as parts of 1. */
function rgb(color: string): { red: number; green: number; blue: number } {
  const part = (at: number): number => parseInt(color.slice(at, at + 2), 16) / 255;
  return { red: part(1), green: part(3), blue: part(5) };
}
