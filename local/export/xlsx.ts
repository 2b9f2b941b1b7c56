/** The spreadsheet as an .xlsx file, as near to what Google's own download gives as Excel's terms allow. */
import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import type { Sheet, Spreadsheet } from '../google/spreadsheet/model.ts';
import { addColumns, addRows, strictProtections, type CellOptions } from './xlsx-cells.ts';
import type { Book } from './xlsx-formula.ts';
import { absoluteRange, excelFormats, excelValidation, rangeText, validationsOf } from './xlsx-rules.ts';
import { argb } from './xlsx-style.ts';

/**
 * The file's bytes. Text stays text, whatever it begins with. Not in it: charts, who may edit a protected range, the
 * criteria of filters (rows that they hide are hidden), and rules that Excel has no words for.
 */
export async function xlsxFile(
  spreadsheet: Spreadsheet,
  options: CellOptions = { results: true },
): Promise<Uint8Array> {
  const workbook = new Workbook();
  const book: Book = { spreadsheet, names: sheetNames(spreadsheet) };
  for (const sheet of spreadsheet.sheets) await addSheet(workbook, book, sheet, options);
  for (const { name, range } of spreadsheet.namedRanges) {
    const location = range && absoluteRange(book, range);
    if (location) workbook.definedNames.add(location, name);
  }
  const activeTab = Math.max(
    0,
    spreadsheet.sheets.findIndex(({ id }) => id === spreadsheet.active.sheet),
  );
  workbook.views = [
    { x: 0, y: 0, width: 20_000, height: 12_000, firstSheet: 0, activeTab, visibility: 'visible' },
  ];
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** By sheet. Excel takes 31 characters, and none of `[]:*?/\`. */
function sheetNames({ sheets }: Spreadsheet): Map<number, string> {
  const taken = new Set<string>();
  return new Map(
    sheets.map(({ id, name }) => {
      const plain = name.replace(/[[\]:*?/\\]/g, ' ').trim() || 'Sheet';
      let free = plain.slice(0, 31);
      for (let number = 2; taken.has(free.toLowerCase()); number += 1) {
        free = `${plain.slice(0, 27)} ${number}`;
      }
      taken.add(free.toLowerCase());
      return [id, free];
    }),
  );
}

async function addSheet(workbook: Workbook, book: Book, sheet: Sheet, options: CellOptions): Promise<void> {
  const worksheet = workbook.addWorksheet(book.names.get(sheet.id) ?? sheet.name, {
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
  addRows(worksheet, book, sheet, options);
  for (const { row, column, rows, columns } of sheet.merges) {
    worksheet.mergeCells(row, column, row + rows - 1, column + columns - 1);
  }
  if (sheet.filter) worksheet.autoFilter = rangeText(sheet.filter);
  addRules(worksheet, book, sheet);
  if (strictProtections(sheet).length > 0) await worksheet.protect(undefined, ALLOWED);
}

/** In a protected sheet everything stays possible but editing its locked cells. There is no password. */
const ALLOWED = {
  formatCells: true,
  formatColumns: true,
  formatRows: true,
  insertColumns: true,
  insertRows: true,
  insertHyperlinks: true,
  deleteColumns: true,
  deleteRows: true,
  sort: true,
  autoFilter: true,
};

function addRules(worksheet: Worksheet, book: Book, sheet: Sheet): void {
  for (const placed of validationsOf(sheet)) {
    const rule = excelValidation(book, placed);
    if (rule) worksheet.dataValidations.add(`range:${rangeText(placed.area)}`, rule);
  }
  // Google's first rule is the strongest, as is Excel's rule of priority 1.
  sheet.conditionalFormats
    .flatMap((format) => excelFormats(book, format))
    .forEach(({ ref, rule }, index) => {
      worksheet.addConditionalFormatting({ ref, rules: [{ ...rule, priority: index + 1 }] });
    });
}
