/** The methods for rows and columns; a spreadsheet has most of them too, for its active sheet. */
import { ServiceError } from '../execution.ts';
import { checkedArea } from './area.ts';
import { withFittingColumns, withFittingRows } from './fit.ts';
import type { Sheet } from './model.ts';
import { areaOf, type SheetPlace } from './places.ts';
import { at, changed, type Runs } from './runs.ts';
import { numberOf, type Handle, type MethodsOf } from './service.ts';
import { integer, object, optional, takes } from './signature.ts';
import { withDeleted, withInserted, withMoved, type Lines } from './structure.ts';

const anIndex = takes(integer);
const someLines = takes(integer, integer);
const linesFrom = takes(integer, optional(integer));
const aRange = object<Handle>('Range');

/** What holds for whole rows or columns: their size, and whether they are hidden. */
type LineProperty = 'rowHeights' | 'columnWidths' | 'hiddenRows' | 'hiddenColumns' | 'rowsHiddenByFilter';

/** Throws where the grid has not all of these lines. */
function checkLines(one: Sheet, lines: Lines, from: number, count: number): void {
  if (lines === 'rows') checkedArea(one, from, 1, count, 1);
  else checkedArea(one, 1, from, 1, count);
}

function linesOf(property: LineProperty): Lines {
  return property === 'columnWidths' || property === 'hiddenColumns' ? 'columns' : 'rows';
}

function withLines<T extends number | boolean>(
  one: Sheet,
  property: LineProperty,
  from: number,
  count: number,
  value: T,
): Sheet {
  checkLines(one, linesOf(property), from, count);
  // What Google does with less is not known.
  if (typeof value === 'number' && value < 1) throw new ServiceError('The size must be at least 1 pixel.');
  return { ...one, [property]: changed(one[property] as Runs<T>, from, count, () => value) };
}

/** The lines of a sheet that a range spans; throws where the range is on another sheet. */
function spanOf({ sheet }: SheetPlace, range: Handle, lines: Lines): { from: number; count: number } {
  if (numberOf(range, 'sheet') !== sheet.id) throw new ServiceError('The range is on another sheet.');
  const { row, column, rows, columns } = areaOf(range);
  return lines === 'rows' ? { from: row, count: rows } : { from: column, count: columns };
}

/** Inserting `count` lines that are like line `position`, before or after it. */
function insertion(on: SheetPlace, lines: Lines, side: 'before' | 'after', position: number, count: number) {
  const before = side === 'before' ? position : position + 1;
  return withInserted(on.spreadsheet, on.sheet.id, lines, { before, count, like: position });
}

/** The methods that Sheet and Spreadsheet have in common. */
export function commonLines(on: MethodsOf<SheetPlace>) {
  const insert = (lines: Lines, side: 'before' | 'after') =>
    on.write(someLines, (place, position, count) => insertion(place, lines, side, position, count));
  const insertOne = (lines: Lines, side: 'before' | 'after') =>
    on.write(anIndex, (place, position) => insertion(place, lines, side, position, 1));
  const remove = (lines: Lines) =>
    on.write(someLines, ({ spreadsheet, sheet }, from, count) =>
      withDeleted(spreadsheet, sheet.id, lines, from, count),
    );
  const removeOne = (lines: Lines) =>
    on.write(anIndex, ({ spreadsheet, sheet }, from) => withDeleted(spreadsheet, sheet.id, lines, from, 1));
  const setSize = (property: 'rowHeights' | 'columnWidths') =>
    on.write(someLines, ({ sheet }, position, size) => withLines(sheet, property, position, 1, size));
  const readLine = (property: LineProperty) =>
    on.read(anIndex, ({ sheet }, position) => {
      checkLines(sheet, linesOf(property), position, 1);
      return at<number | boolean>(sheet[property], position);
    });
  const setHidden = (property: 'hiddenRows' | 'hiddenColumns', hidden: boolean) =>
    on.write(takes(aRange), (place, range) => {
      const { from, count } = spanOf(place, range, linesOf(property));
      return withLines(place.sheet, property, from, count, hidden);
    });
  const freeze = (property: 'frozenRows' | 'frozenColumns') =>
    on.write(anIndex, ({ sheet }, count) => {
      const lines = property === 'frozenRows' ? 'rows' : 'columns';
      const total = lines === 'rows' ? sheet.rowCount : sheet.columnCount;
      if (count < 0 || count > total) throw new ServiceError(`Those ${lines} are out of bounds.`);
      if (count === total) throw new ServiceError(`You can't freeze all visible ${lines} on the sheet.`);
      return { ...sheet, [property]: count };
    });

  return {
    insertRowAfter: insertOne('rows', 'after'),
    insertRowBefore: insertOne('rows', 'before'),
    insertRowsAfter: insert('rows', 'after'),
    insertRowsBefore: insert('rows', 'before'),
    insertColumnAfter: insertOne('columns', 'after'),
    insertColumnBefore: insertOne('columns', 'before'),
    insertColumnsAfter: insert('columns', 'after'),
    insertColumnsBefore: insert('columns', 'before'),
    deleteRow: removeOne('rows'),
    deleteRows: remove('rows'),
    deleteColumn: removeOne('columns'),
    deleteColumns: remove('columns'),
    setFrozenRows: freeze('frozenRows'),
    getFrozenRows: on.read(takes(), ({ sheet }) => sheet.frozenRows),
    setFrozenColumns: freeze('frozenColumns'),
    getFrozenColumns: on.read(takes(), ({ sheet }) => sheet.frozenColumns),
    hideRow: setHidden('hiddenRows', true),
    unhideRow: setHidden('hiddenRows', false),
    hideColumn: setHidden('hiddenColumns', true),
    unhideColumn: setHidden('hiddenColumns', false),
    isRowHiddenByUser: readLine('hiddenRows'),
    isRowHiddenByFilter: readLine('rowsHiddenByFilter'),
    isColumnHiddenByUser: readLine('hiddenColumns'),
    setColumnWidth: setSize('columnWidths'),
    getColumnWidth: readLine('columnWidths'),
    setRowHeight: setSize('rowHeights'),
    getRowHeight: readLine('rowHeights'),
    autoResizeColumn: on.write(anIndex, ({ spreadsheet, sheet }, column) => {
      checkLines(sheet, 'columns', column, 1);
      return withFittingColumns(spreadsheet, sheet, column, 1);
    }),
  };
}

/** The methods that only Sheet has. */
export function sheetLines(on: MethodsOf<SheetPlace>) {
  const insert = (lines: Lines) =>
    on.write(linesFrom, (place, position, count = 1) => insertion(place, lines, 'before', position, count));
  const setSizes = (property: 'rowHeights' | 'columnWidths') =>
    on.write(takes(integer, integer, integer), ({ sheet }, from, count, size) =>
      withLines(sheet, property, from, count, size),
    );
  const setHidden = (property: 'hiddenRows' | 'hiddenColumns', hidden: boolean) =>
    on.write(linesFrom, ({ sheet }, from, count = 1) => withLines(sheet, property, from, count, hidden));
  const move = (lines: Lines) =>
    on.write(takes(aRange, integer), (place, range, before) => {
      const { from, count } = spanOf(place, range, lines);
      return withMoved(place.spreadsheet, place.sheet.id, lines, from, count, before);
    });

  return {
    insertRows: insert('rows'),
    insertColumns: insert('columns'),
    moveRows: move('rows'),
    moveColumns: move('columns'),
    hideRows: setHidden('hiddenRows', true),
    showRows: setHidden('hiddenRows', false),
    hideColumns: setHidden('hiddenColumns', true),
    showColumns: setHidden('hiddenColumns', false),
    setColumnWidths: setSizes('columnWidths'),
    setRowHeights: setSizes('rowHeights'),
    // Google lets a row grow with its text unless its height is forced; here heights stay as they are set.
    setRowHeightsForced: setSizes('rowHeights'),
    autoResizeColumns: on.write(someLines, ({ spreadsheet, sheet }, from, count) => {
      checkLines(sheet, 'columns', from, count);
      return withFittingColumns(spreadsheet, sheet, from, count);
    }),
    autoResizeRows: on.write(someLines, ({ spreadsheet, sheet }, from, count) => {
      checkLines(sheet, 'rows', from, count);
      return withFittingRows(spreadsheet, sheet, from, count);
    }),
  };
}
