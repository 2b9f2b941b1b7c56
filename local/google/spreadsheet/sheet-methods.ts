/** The methods of Sheet. */
import { ServiceError, type Methods } from '../execution.ts';
import { areaOfA1, checkedArea, wholeSheet } from './area.ts';
import { dataArea, lastColumn, lastRow } from './cells.ts';
import { depthAt, groupAt } from './column-groups.ts';
import { withAppendedRow, withoutContents } from './enter.ts';
import { colorOf, withoutFormat } from './format.ts';
import type { Sheet } from './model.ts';
import { newProtectionId, protectionHandle, withProtection } from './part-methods.ts';
import { rangeHandle, sheetHandle, sheetPlace, spreadsheetHandle } from './places.ts';
import {
  keptConditionalFormat,
  sentConditionalFormat,
  type ConditionalFormatMessage,
} from './rule-messages.ts';
import { at, changed, type Runs } from './runs.ts';
import { serviceOf, type Handle } from './service.ts';
import {
  newSheetId,
  renamed,
  sheetById,
  withActiveSheet,
  withCopyOfSheet,
  withHiddenSheet,
  withSheet,
  withShownSheet,
} from './sheets.ts';
import {
  cellValue,
  either,
  enumValue,
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
import { withDeleted, withInserted, type Lines } from './structure.ts';

const sheet = serviceOf('Sheet', sheetPlace);

const anIndex = takes(integer);
const someLines = takes(integer, integer);
const linesFrom = takes(integer, optional(integer));

/** Inserting `count` lines that are like line `position`, before or after it. */
const insert = (lines: Lines, side: 'before' | 'after') =>
  sheet.write(someLines, (on, position, count) => {
    const before = side === 'before' ? position : position + 1;
    return withInserted(on.spreadsheet, on.sheet.id, lines, { before, count, like: position });
  });

const remove = (lines: Lines) =>
  sheet.write(linesFrom, (on, from, count = 1) =>
    withDeleted(on.spreadsheet, on.sheet.id, lines, from, count),
  );

const removeOne = (lines: Lines) =>
  sheet.write(anIndex, (on, from) => withDeleted(on.spreadsheet, on.sheet.id, lines, from, 1));

/** What holds for whole rows or columns: their size, and whether they are hidden. */
type LineProperty = 'rowHeights' | 'columnWidths' | 'hiddenRows' | 'hiddenColumns';

/** Throws where the grid has not all of these lines. */
function checkLines(one: Sheet, property: LineProperty, from: number, count: number): void {
  const isRows = property === 'rowHeights' || property === 'hiddenRows';
  if (isRows) checkedArea(one, from, 1, count, 1);
  else checkedArea(one, 1, from, 1, count);
}

function withLines<T extends number | boolean>(
  one: Sheet,
  property: LineProperty,
  from: number,
  count: number,
  value: T,
): Sheet {
  checkLines(one, property, from, count);
  return { ...one, [property]: changed(one[property] as Runs<T>, from, count, () => value) };
}

const setSizes = (property: 'rowHeights' | 'columnWidths') =>
  sheet.write(takes(integer, integer, integer), (on, from, count, size) =>
    withLines(on.sheet, property, from, count, size),
  );

const setSize = (property: 'rowHeights' | 'columnWidths') =>
  sheet.write(someLines, (on, position, size) => withLines(on.sheet, property, position, 1, size));

const setHidden = (property: 'hiddenRows' | 'hiddenColumns', hidden: boolean) =>
  sheet.write(linesFrom, (on, from, count = 1) => withLines(on.sheet, property, from, count, hidden));

const readLine = (property: LineProperty) =>
  sheet.read(anIndex, (on, position) => {
    checkLines(on.sheet, property, position, 1);
    return at<number | boolean>(on.sheet[property], position);
  });

const freeze = (property: 'frozenRows' | 'frozenColumns') =>
  sheet.write(anIndex, (on, count) => {
    const lines = property === 'frozenRows' ? 'rows' : 'columns';
    const total = lines === 'rows' ? on.sheet.rowCount : on.sheet.columnCount;
    if (count < 0 || count > total) throw new ServiceError(`Those ${lines} are out of bounds.`);
    if (count === total) throw new ServiceError(`You can't freeze all visible ${lines} on the sheet.`);
    return { ...on.sheet, [property]: count };
  });

export const sheetMethods: Methods = sheet.methods({
  getSheetId: sheet.look(takes(), (on) => on.sheet.id),
  getParent: sheet.look(takes(), (on) => spreadsheetHandle(on.spreadsheet)),
  getIndex: sheet.look(takes(), (on) => on.spreadsheet.sheets.indexOf(on.sheet) + 1),
  getName: sheet.read(takes(), (on) => on.sheet.name),
  setName: sheet.write(takes(text), (on, name) => renamed(on.spreadsheet, on.sheet.id, name)),
  activate: sheet.write(takes(), (on) => withActiveSheet(on.spreadsheet, on.sheet.id)),
  hideSheet: sheet.write(takes(), (on) => withHiddenSheet(on.spreadsheet, on.sheet.id)),
  showSheet: sheet.write(takes(), (on) => withShownSheet(on.spreadsheet, on.sheet.id)),
  isSheetHidden: sheet.read(takes(), (on) => on.sheet.hidden),
  setTabColor: sheet.write(takes(orNull(text)), (on, color) => {
    const tabColor = color === null ? null : (colorOf(color) ?? on.sheet.tabColor);
    return { ...on.sheet, tabColor };
  }),
  setHiddenGridlines: sheet.write(takes(flag), (on, gridlinesHidden) => ({ ...on.sheet, gridlinesHidden })),
  copyTo: sheet.method(takes(object<Handle>('Spreadsheet')), (buffered, on) => {
    const before = buffered.look();
    const copyId = newSheetId(before);
    // Only the open spreadsheet can be reached, so it is also the one that the copy goes to.
    buffered.write((spreadsheet) =>
      withCopyOfSheet(spreadsheet, sheetPlace(spreadsheet, on).sheet.id, copyId),
    );
    return { spreadsheet: before.id, sheet: copyId };
  }),

  getRange: sheet.look(
    either(takes(text), takes(integer, integer, optional(integer), optional(integer))),
    (on, ...args) =>
      rangeHandle(on, args.length === 1 ? areaOfA1(on.sheet, args[0]) : checkedArea(on.sheet, ...args)),
  ),
  getDataRange: sheet.read(takes(), (on) => rangeHandle(on, dataArea(on.sheet))),
  getLastRow: sheet.read(takes(), (on) => lastRow(on.sheet)),
  getLastColumn: sheet.read(takes(), (on) => lastColumn(on.sheet)),
  getMaxRows: sheet.look(takes(), (on) => on.sheet.rowCount),
  getMaxColumns: sheet.look(takes(), (on) => on.sheet.columnCount),
  appendRow: sheet.write(takes(listOf(cellValue)), (on, values) =>
    withAppendedRow(on.spreadsheet, on.sheet.id, values),
  ),
  clear: sheet.write(takes(optional(options('contentsOnly', 'formatOnly'))), (on, only) => {
    const everything = !only?.contentsOnly && !only?.formatOnly;
    const area = wholeSheet(on.sheet);
    const emptied = everything || only.contentsOnly ? withoutContents(on.sheet, area) : on.sheet;
    return everything || only.formatOnly ? withoutFormat(emptied, area) : emptied;
  }),

  insertRowsAfter: insert('rows', 'after'),
  insertRowsBefore: insert('rows', 'before'),
  insertColumnsAfter: insert('columns', 'after'),
  insertColumnsBefore: insert('columns', 'before'),
  deleteRow: removeOne('rows'),
  deleteRows: remove('rows'),
  deleteColumn: removeOne('columns'),
  deleteColumns: remove('columns'),

  setFrozenRows: freeze('frozenRows'),
  getFrozenRows: sheet.read(takes(), (on) => on.sheet.frozenRows),
  setFrozenColumns: freeze('frozenColumns'),
  getFrozenColumns: sheet.read(takes(), (on) => on.sheet.frozenColumns),
  hideRows: setHidden('hiddenRows', true),
  showRows: setHidden('hiddenRows', false),
  isRowHiddenByUser: readLine('hiddenRows'),
  hideColumns: setHidden('hiddenColumns', true),
  showColumns: setHidden('hiddenColumns', false),
  isColumnHiddenByUser: readLine('hiddenColumns'),
  setColumnWidth: setSize('columnWidths'),
  setColumnWidths: setSizes('columnWidths'),
  getColumnWidth: readLine('columnWidths'),
  setRowHeight: setSize('rowHeights'),
  setRowHeights: setSizes('rowHeights'),
  // Google lets a row grow with its text unless its height is forced; here heights stay as they are set.
  setRowHeightsForced: setSizes('rowHeights'),
  getRowHeight: readLine('rowHeights'),

  getColumnGroup: sheet.read(someLines, (on, column, depth) => {
    groupAt(on.sheet, column, depth);
    return { ...sheetHandle(on), column, depth };
  }),
  getColumnGroupDepth: sheet.read(anIndex, (on, column) => depthAt(on.sheet, column)),
  getFilter: sheet.read(takes(), (on) => (on.sheet.filter ? sheetHandle(on) : null)),

  setConditionalFormatRules: sheet.write(
    takes(listOf(object<ConditionalFormatMessage>('ConditionalFormatRule'))),
    (on, rules) => ({
      ...on.sheet,
      conditionalFormats: rules.map((rule) => keptConditionalFormat(on.sheet, rule)),
    }),
  ),
  getConditionalFormatRules: sheet.read(takes(), (on) =>
    on.sheet.conditionalFormats.map((rule) => sentConditionalFormat(on, rule)),
  ),

  protect: sheet.method(takes(), (buffered, on) => {
    const before = sheetPlace(buffered.look(), on);
    const existing = before.sheet.protections.find(({ area }) => area === null);
    if (existing) return protectionHandle(before, existing);
    const id = newProtectionId(before.sheet);
    buffered.write((spreadsheet) => {
      const now = sheetById(spreadsheet, before.sheet.id);
      return withSheet(spreadsheet, withProtection(now, id, null));
    });
    return { ...sheetHandle(before), protection: id };
  }),
  getProtections: sheet.read(takes(enumValue('SHEET', 'RANGE')), (on, { $enum }) =>
    on.sheet.protections
      .filter(({ area }) => (area === null) === ($enum === 'SHEET'))
      .map((protection) => protectionHandle(on, protection)),
  ),
});
