/** The methods of Sheet. */
import type { Methods } from '../execution.ts';
import { checkedArea, wholeSheet } from './area.ts';
import { bufferedSpreadsheet } from './buffered.ts';
import { depthAt, groupAt } from './column-groups.ts';
import { colorOf } from './colors.ts';
import { withoutContents } from './enter.ts';
import { withoutFormat } from './format.ts';
import type { Sheet } from './model.ts';
import { areaOfText } from './notation.ts';
import { rangeHandle, rangeListHandle, sheetHandle, sheetPlace, spreadsheetHandle } from './places.ts';
import { withNote } from './range-edits.ts';
import { rangeListOf } from './range-list-methods.ts';
import { serviceOf, type Handle } from './service.ts';
import { sheetData } from './sheet-data.ts';
import { commonLines, sheetLines } from './sheet-lines.ts';
import {
  newSheetId,
  renamed,
  withActiveSheet,
  withCopyOfSheet,
  withForeignSheet,
  withHiddenSheet,
  withShownSheet,
} from './sheets.ts';
import { finderHandle } from './text-finder.ts';
import {
  either,
  flag,
  integer,
  listOf,
  object,
  optional,
  options,
  orNull,
  takes,
  text,
} from './signature.ts';

const sheet = serviceOf('Sheet', sheetPlace);

/** Formats as the Format menu sets them, conditional ones too (reference/spreadsheet/sheet#clearformats). */
function withoutFormats(one: Sheet): Sheet {
  return { ...withoutFormat(one, wholeSheet(one)), conditionalFormats: [] };
}

export const sheetMethods: Methods = sheet.methods({
  getSheetId: sheet.look(takes(), (on) => on.sheet.id),
  getParent: sheet.look(takes(), (on) => spreadsheetHandle(on.spreadsheet)),
  getIndex: sheet.look(takes(), (on) => on.spreadsheet.sheets.indexOf(on.sheet) + 1),
  getType: sheet.look(takes(), () => ({ $enum: 'GRID' })),
  getName: sheet.read(takes(), (on) => on.sheet.name),
  getSheetName: sheet.read(takes(), (on) => on.sheet.name),
  setName: sheet.write(takes(text), (on, name) => renamed(on.spreadsheet, on.sheet.id, name)),
  activate: sheet.write(takes(), (on) => withActiveSheet(on.spreadsheet, on.sheet.id)),
  hideSheet: sheet.write(takes(), (on) => withHiddenSheet(on.spreadsheet, on.sheet.id)),
  showSheet: sheet.write(takes(), (on) => withShownSheet(on.spreadsheet, on.sheet.id)),
  isSheetHidden: sheet.read(takes(), (on) => on.sheet.hidden),
  getTabColor: sheet.read(takes(), (on) => on.sheet.tabColor),
  setTabColor: sheet.write(takes(orNull(text)), (on, color) => {
    const tabColor = color === null ? null : (colorOf(color) ?? on.sheet.tabColor);
    return { ...on.sheet, tabColor };
  }),
  setHiddenGridlines: sheet.write(takes(flag), (on, gridlinesHidden) => ({ ...on.sheet, gridlinesHidden })),
  hasHiddenGridlines: sheet.read(takes(), (on) => on.sheet.gridlinesHidden),
  copyTo: sheet.method(takes(object<Handle>('Spreadsheet')), (buffered, on, [{ spreadsheet: id }], run) => {
    const { sheet: original } = sheetPlace(buffered.look(), on);
    const target = bufferedSpreadsheet(run, String(id));
    const before = target.look();
    const copyId = newSheetId(before);
    target.write((spreadsheet) =>
      target === buffered
        ? withCopyOfSheet(spreadsheet, original.id, copyId)
        : withForeignSheet(spreadsheet, original, copyId),
    );
    return { spreadsheet: before.id, sheet: copyId };
  }),

  getRange: sheet.look(
    either(takes(text), takes(integer, integer, optional(integer), optional(integer))),
    (on, ...args) =>
      rangeHandle(on, args.length === 1 ? areaOfText(on.sheet, args[0]) : checkedArea(on.sheet, ...args)),
  ),
  getRangeList: sheet.look(takes(listOf(text)), (on, texts) =>
    rangeListHandle(on, rangeListOf(texts.map((one) => areaOfText(on.sheet, one)))),
  ),
  createTextFinder: sheet.look(takes(text), (on, wanted) => finderHandle(on, wanted)),
  getSelection: sheet.look(takes(), (on) => spreadsheetHandle(on.spreadsheet)),
  getMaxRows: sheet.look(takes(), (on) => on.sheet.rowCount),
  getMaxColumns: sheet.look(takes(), (on) => on.sheet.columnCount),
  clear: sheet.write(takes(optional(options('contentsOnly', 'formatOnly'))), (on, only) => {
    const everything = !only?.contentsOnly && !only?.formatOnly;
    const emptied =
      everything || only.contentsOnly ? withoutContents(on.sheet, wholeSheet(on.sheet)) : on.sheet;
    return everything || only.formatOnly ? withoutFormats(emptied) : emptied;
  }),
  clearContents: sheet.write(takes(), (on) => withoutContents(on.sheet, wholeSheet(on.sheet))),
  clearFormats: sheet.write(takes(), (on) => withoutFormats(on.sheet)),
  clearNotes: sheet.write(takes(), (on) => withNote(on.sheet, wholeSheet(on.sheet), '')),

  ...sheetData(sheet),
  ...commonLines(sheet),
  ...sheetLines(sheet),

  getColumnGroup: sheet.read(takes(integer, integer), (on, column, depth) => {
    groupAt(on.sheet, column, depth);
    return { ...sheetHandle(on), column, depth };
  }),
  getColumnGroupDepth: sheet.read(takes(integer), (on, column) => depthAt(on.sheet, column)),
});
