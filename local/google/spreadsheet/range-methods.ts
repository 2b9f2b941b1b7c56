/** The methods of Range: where it is, what is in it, and what moves or merges its cells. */
import { ServiceError, type Methods } from '../execution.ts';
import { a1Notation, checkedArea } from './area.ts';
import { withDeletedCells, withInsertedCells } from './cell-shift.ts';
import { formulasOf, isBlank, textsOf, valuesOf } from './cells.ts';
import { areChecked } from './checkbox.ts';
import { withShiftedDepth } from './column-groups.ts';
import { dataRegion, nextDataCell } from './data-region.ts';
import { withValues } from './enter.ts';
import { formulasInR1C1, withFormulas } from './formula-entry.ts';
import { mergesIn, withMerged, withMergedLines } from './merge.ts';
import type { Area } from './model.ts';
import { rangeHandle, rangePlace, sheetHandle, type RangePlace } from './places.ts';
import { rangeCopies } from './range-copies.ts';
import { rangeEdits } from './range-edits.ts';
import { rangeLooks } from './range-looks.ts';
import { readPlane, writtenPlane } from './runs.ts';
import { withCurrentCell, withSelected } from './selection.ts';
import { checkDimensions, serviceOf, type MethodsOf } from './service.ts';
import { withSheet } from './sheets.ts';
import {
  anything,
  cellValue,
  enumValue,
  gridOf,
  integer,
  listOf,
  optional,
  orNull,
  takes,
  text,
} from './signature.ts';
import { sortOrders, withSorted } from './sorting.ts';
import { finderHandle } from './text-finder.ts';
import { withoutDuplicates } from './tidy.ts';

const range = serviceOf('Range', rangePlace);

const aDimension = enumValue('ROWS', 'COLUMNS');
const linesOf = { ROWS: 'rows', COLUMNS: 'columns' } as const;

function firstOf<T>(rows: T[][]): T | null {
  return rows[0]?.[0] ?? null;
}

/** The same range in another place, or of another size; throws where that is not inside the grid. */
function movedBy(
  { sheet, area }: RangePlace,
  down: number,
  right: number,
  rows?: number,
  columns?: number,
): Area {
  return checkedArea(sheet, area.row + down, area.column + right, rows ?? area.rows, columns ?? area.columns);
}

const placeMethods = range.methods({
  getA1Notation: range.look(takes(), ({ area }) => a1Notation(area)),
  getRow: range.look(takes(), ({ area }) => area.row),
  getRowIndex: range.look(takes(), ({ area }) => area.row),
  getColumn: range.look(takes(), ({ area }) => area.column),
  getNumRows: range.look(takes(), ({ area }) => area.rows),
  getHeight: range.look(takes(), ({ area }) => area.rows),
  getNumColumns: range.look(takes(), ({ area }) => area.columns),
  getWidth: range.look(takes(), ({ area }) => area.columns),
  getLastRow: range.look(takes(), ({ area }) => area.row + area.rows - 1),
  getLastColumn: range.look(takes(), ({ area }) => area.column + area.columns - 1),
  getGridId: range.look(takes(), ({ sheet }) => sheet.id),
  getSheet: range.look(takes(), sheetHandle),
  isStartRowBounded: range.look(takes(), ({ area }) => !(area.openRows && area.row === 1)),
  isEndRowBounded: range.look(takes(), ({ area }) => !area.openRows),
  isStartColumnBounded: range.look(takes(), ({ area }) => !(area.openColumns && area.column === 1)),
  isEndColumnBounded: range.look(takes(), ({ area }) => !area.openColumns),
  getCell: range.look(takes(integer, integer), (on, row, column) => {
    if (row < 1 || column < 1 || row > on.area.rows || column > on.area.columns) {
      throw new ServiceError('Cell reference out of range');
    }
    return rangeHandle(on, movedBy(on, row - 1, column - 1, 1, 1));
  }),
  offset: range.look(
    takes(integer, integer, optional(integer), optional(integer)),
    (on, down, right, rows, columns) => rangeHandle(on, movedBy(on, down, right, rows, columns)),
  ),
  activate: range.write(takes(), ({ spreadsheet, sheet, area }) => withSelected(spreadsheet, sheet, [area])),
  activateAsCurrentCell: range.write(takes(), ({ spreadsheet, sheet, area }) =>
    withCurrentCell(spreadsheet, sheet, area),
  ),
  getDataRegion: range.read(takes(optional(aDimension)), (on, dimension) =>
    rangeHandle(on, dataRegion(on.sheet, on.area, dimension?.$enum)),
  ),
  getNextDataCell: range.read(takes(enumValue('UP', 'DOWN', 'PREVIOUS', 'NEXT')), (on, { $enum }) =>
    rangeHandle(on, nextDataCell(on.sheet, on.area, $enum)),
  ),
});

const contentMethods = range.methods({
  getValue: range.read(takes(), (on) =>
    firstOf(valuesOf(on.spreadsheet, on.sheet, { ...on.area, rows: 1, columns: 1 })),
  ),
  getValues: range.read(takes(), ({ spreadsheet, sheet, area }) => valuesOf(spreadsheet, sheet, area)),
  getDisplayValue: range.read(takes(), (on) =>
    firstOf(textsOf(on.spreadsheet, on.sheet, { ...on.area, rows: 1, columns: 1 })),
  ),
  getDisplayValues: range.read(takes(), (on) => textsOf(on.spreadsheet, on.sheet, on.area)),
  getFormula: range.read(takes(), ({ sheet, area }) => firstOf(formulasOf(sheet, area))),
  getFormulas: range.read(takes(), ({ sheet, area }) => formulasOf(sheet, area)),
  getFormulaR1C1: range.read(takes(), ({ sheet, area }) => firstOf(formulasInR1C1(sheet, area))),
  getFormulasR1C1: range.read(takes(), ({ sheet, area }) => formulasInR1C1(sheet, area)),
  getNote: range.read(takes(), ({ sheet, area }) => firstOf(readPlane(sheet.notes, area))),
  getNotes: range.read(takes(), ({ sheet, area }) => readPlane(sheet.notes, area)),
  createTextFinder: range.look(takes(text), (on, wanted) => finderHandle(on, wanted)),
  isBlank: range.read(takes(), ({ spreadsheet, sheet, area }) => isBlank(spreadsheet, sheet, area)),
  isChecked: range.read(takes(), ({ sheet, area }) => areChecked(sheet, area)),
  setValues: range.write(takes(gridOf(cellValue)), ({ spreadsheet, sheet, area }, values) => {
    checkDimensions(area.rows, area.columns, values);
    return withValues(spreadsheet, sheet, area, values);
  }),
  setFormulas: range.write(takes(gridOf(orNull(text))), (place, formulas) => {
    checkDimensions(place.area.rows, place.area.columns, formulas);
    return withFormulas(place, formulas, 'A1');
  }),
  setFormulasR1C1: range.write(takes(gridOf(orNull(text))), (place, formulas) => {
    checkDimensions(place.area.rows, place.area.columns, formulas);
    return withFormulas(place, formulas, 'R1C1');
  }),
  setNotes: range.write(takes(gridOf(orNull(text))), ({ sheet, area }, notes) => {
    checkDimensions(area.rows, area.columns, notes);
    const kept = notes.map((row) => row.map((note) => note ?? ''));
    return { ...sheet, notes: writtenPlane(sheet.notes, area, kept) };
  }),
});

const structureMethods = range.methods({
  sort: range.write(takes(anything), ({ spreadsheet, sheet, area }, by) =>
    withSorted(spreadsheet, sheet, area, sortOrders(by)),
  ),
  removeDuplicates: range.method(takes(optional(listOf(integer))), (buffered, on, [columns = []]) => {
    const { spreadsheet, sheet, area } = rangePlace(buffered.read(), on);
    const { rows } = withoutDuplicates(spreadsheet, sheet, area, columns);
    buffered.write((now) => {
      const place = rangePlace(now, on);
      return withSheet(now, withoutDuplicates(now, place.sheet, place.area, columns).sheet);
    });
    return rangeHandle({ spreadsheet, sheet }, { ...area, rows });
  }),
  insertCells: range.write(takes(aDimension), ({ spreadsheet, sheet, area }, { $enum }) =>
    withInsertedCells(spreadsheet, sheet.id, area, linesOf[$enum]),
  ),
  deleteCells: range.write(takes(aDimension), ({ sheet, area }, { $enum }) =>
    withDeletedCells(sheet, area, linesOf[$enum]),
  ),
  merge: range.write(takes(), ({ sheet, area }) => withMerged(sheet, area)),
  mergeAcross: range.write(takes(), ({ sheet, area }) => withMergedLines(sheet, area, 'rows')),
  mergeVertically: range.write(takes(), ({ sheet, area }) => withMergedLines(sheet, area, 'columns')),
  isPartOfMerge: range.read(takes(), ({ sheet, area }) => mergesIn(sheet, area).length > 0),
  getMergedRanges: range.read(takes(), (on) =>
    mergesIn(on.sheet, on.area).map((merge) => rangeHandle(on, merge)),
  ),
  shiftColumnGroupDepth: range.write(takes(integer), ({ sheet, area }, delta) =>
    withShiftedDepth(sheet, area, delta),
  ),
});

/** What is copied is only read: it does not matter whether it is protected from the user. */
const copied = serviceOf('Range', (spreadsheet, on) => ({ from: rangePlace(spreadsheet, on) }));
const fromRange: Pick<MethodsOf<RangePlace>, 'write'> = {
  write: (signature, change) => copied.write(signature, ({ from }, ...args) => change(from, ...args)),
};

export const rangeMethods: Methods = {
  ...placeMethods,
  ...contentMethods,
  ...structureMethods,
  ...range.methods({ ...rangeEdits(range), ...rangeLooks(range), ...rangeCopies(fromRange) }),
};
