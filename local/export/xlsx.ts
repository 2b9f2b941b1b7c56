/** The spreadsheet as an .xlsx file, as near to what Google's own download gives as Excel's terms allow. */
import { Workbook, type CellValue, type Worksheet } from '@cj-tech-master/excelts';
import { contentsOf, lastRow, textsOf } from '../google/spreadsheet/cells.ts';
import { depthAt } from '../google/spreadsheet/column-groups.ts';
import {
  DEFAULT_ROW_HEIGHT,
  type Content,
  type Format,
  type Sheet,
  type Spreadsheet,
} from '../google/spreadsheet/model.ts';
import { list, readPlane } from '../google/spreadsheet/runs.ts';
import { excelRule, excelValidation, rangeText, validationsOf } from './xlsx-rules.ts';
import { argb, excelHeight, excelStyle, excelWidth, textHeight } from './xlsx-style.ts';

/** Excel's own limit of characters in a cell; Google's is 50,000. */
const CELL_LIMIT = 32_767;

/** The file's bytes. Text stays text, whatever it begins with; formulas are kept without a result. */
export async function xlsxFile(spreadsheet: Spreadsheet): Promise<Uint8Array> {
  const workbook = new Workbook();
  const names = sheetNames(spreadsheet);
  const renamed = {
    ...spreadsheet,
    sheets: spreadsheet.sheets.map((sheet, at) => ({ ...sheet, name: names[at] ?? '' })),
  };
  for (const sheet of renamed.sheets) addSheet(workbook, renamed, sheet);
  const activeTab = Math.max(
    0,
    spreadsheet.sheets.findIndex(({ id }) => id === spreadsheet.active.sheet),
  );
  workbook.views = [
    { x: 0, y: 0, width: 20_000, height: 12_000, firstSheet: 0, activeTab, visibility: 'visible' },
  ];
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Excel takes 31 characters, and none of `[]:*?/\`. */
function sheetNames({ sheets }: Spreadsheet): string[] {
  const taken = new Set<string>();
  return sheets.map(({ name }) => {
    const plain = name.replace(/[[\]:*?/\\]/g, ' ').trim() || 'Sheet';
    let free = plain.slice(0, 31);
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) {
      free = `${plain.slice(0, 27)} ${number}`;
    }
    taken.add(free.toLowerCase());
    return free;
  });
}

function addSheet(workbook: Workbook, spreadsheet: Spreadsheet, sheet: Sheet): void {
  const worksheet = workbook.addWorksheet(sheet.name, {
    state: sheet.hidden ? 'hidden' : 'visible',
    ...(sheet.tabColor !== null && { properties: { tabColor: argb(sheet.tabColor) } }),
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  const { frozenRows: ySplit, frozenColumns: xSplit } = sheet;
  const frozen = ySplit + xSplit > 0 ? ({ state: 'frozen', xSplit, ySplit } as const) : {};
  worksheet.views = [{ ...frozen, showGridLines: !sheet.gridlinesHidden }];
  // What stays in sight on the screen stands on every printed page, too.
  if (ySplit > 0) worksheet.pageSetup.printTitlesRow = `1:${ySplit}`;
  addColumns(worksheet, sheet);
  addRows(worksheet, spreadsheet, sheet);
  for (const { row, column, rows, columns } of sheet.merges) {
    worksheet.mergeCells(row, column, row + rows - 1, column + columns - 1);
  }
  if (sheet.filter) worksheet.autoFilter = rangeText(sheet.filter);
  addRules(worksheet, spreadsheet, sheet);
}

/** Columns carry the format of the empty rows below, so that what is typed there later looks right. */
function addColumns(worksheet: Worksheet, sheet: Sheet): void {
  const widths = list(sheet.columnWidths);
  const hidden = list(sheet.hiddenColumns);
  const bottom = bottomFormats(sheet);
  widths.forEach((width, index) => {
    const column = worksheet.getColumn(index + 1);
    column.width = excelWidth(width);
    column.hidden = hidden[index] ?? false;
    column.outlineLevel = depthAt(sheet, index + 1);
    column.style = excelStyle(bottom[index] ?? {});
  });
}

function addRows(worksheet: Worksheet, spreadsheet: Spreadsheet, sheet: Sheet): void {
  const rows = Math.max(lastRow(sheet), lastRowOfItsOwnFormat(sheet));
  const area = { row: 1, column: 1, rows, columns: sheet.columnCount };
  const formats = readPlane(sheet.formats, area);
  const notes = readPlane(sheet.notes, area);
  const bottom = bottomFormats(sheet);
  contentsOf(sheet, area).forEach((contents, index) => {
    contents.forEach((content, offset) => {
      const format = formats[index]?.[offset] ?? {};
      const note = notes[index]?.[offset] ?? '';
      // An empty cell that looks like its column needs no place in the file.
      if (content === null && note === '' && sameFormat(format, bottom[offset] ?? {})) return;
      const cell = worksheet.getCell(index + 1, offset + 1);
      cell.style = excelStyle(format);
      if (content !== null) cell.value = excelValue(content);
      if (note !== '') cell.note = note;
    });
  });
  setHeights(worksheet, sheet, formats, textsOf(spreadsheet, sheet, area));
  list(sheet.hiddenRows).forEach((hidden, index) => {
    if (hidden) worksheet.getRow(index + 1).hidden = true;
  });
}

/** In Google a row with more text than its height holds is taller by itself; in a file that has to be said. */
function setHeights(
  worksheet: Worksheet,
  sheet: Sheet,
  formats: readonly (readonly Format[])[],
  texts: readonly (readonly string[])[],
): void {
  const hidden = list(sheet.hiddenColumns);
  const widths = list(sheet.columnWidths).map((width, index) => (hidden[index] ? 0 : width));
  list(sheet.rowHeights).forEach((height, index) => {
    const needed = Math.max(height, textHeight(texts[index] ?? [], formats[index] ?? [], widths));
    if (needed !== DEFAULT_ROW_HEIGHT) worksheet.getRow(index + 1).height = excelHeight(needed);
  });
}

/** The last row that does not look like the empty rows at the bottom. */
function lastRowOfItsOwnFormat({ formats, rowCount }: Sheet): number {
  return rowCount - (formats.at(-1)?.[0] ?? 0);
}

/** How the empty cells at the bottom look, by column. */
function bottomFormats({ formats, rowCount, columnCount }: Sheet): Format[] {
  return readPlane(formats, { row: rowCount, column: 1, rows: 1, columns: columnCount })[0] ?? [];
}

function sameFormat(one: Format, other: Format): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** Dates stay numbers; their format makes them dates, in whatever zone the file is opened. */
function excelValue(content: Exclude<Content, null>): CellValue {
  if (typeof content === 'object') return { formula: content.formula.slice(1) };
  return typeof content === 'string' ? content.slice(0, CELL_LIMIT) : content;
}

function addRules(worksheet: Worksheet, spreadsheet: Spreadsheet, sheet: Sheet): void {
  for (const { area, validation } of validationsOf(sheet)) {
    const rule = excelValidation(spreadsheet, validation, area);
    if (rule) worksheet.dataValidations.add(`range:${rangeText(area)}`, rule);
  }
  for (const format of sheet.conditionalFormats) {
    for (const range of format.ranges) {
      const rule = excelRule(spreadsheet, format, range);
      if (rule) worksheet.addConditionalFormatting({ ref: rangeText(range), rules: [rule] });
    }
  }
}
