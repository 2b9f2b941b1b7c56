/** The methods for what is in a sheet and what is selected; a spreadsheet has them too, for its active sheet. */
import { checkedArea } from './area.ts';
import { dataArea, lastColumn, lastRow, valuesOf } from './cells.ts';
import { withAppendedRow } from './enter.ts';
import type { Area } from './model.ts';
import { areaOfText } from './notation.ts';
import {
  activePlace,
  rangeHandle,
  rangeListHandle,
  rangeListPlace,
  rangePlace,
  type RangePlace,
  type SheetPlace,
} from './places.ts';
import { activeRange, currentCell, selectedRanges, withCurrentCell, withSelected } from './selection.ts';
import type { Handle, MethodsOf } from './service.ts';
import { activeSheet } from './sheets.ts';
import { anyOf, cellValue, flag, integer, listOf, object, optional, takes, text } from './signature.ts';
import { withSorted } from './sorting.ts';

const aRange = object<Handle>('Range');
const A1: Area = { row: 1, column: 1, rows: 1, columns: 1 };

/** What `find` tells of the open sheet; of another one, its first cell. */
function selectedIn({ spreadsheet, sheet }: SheetPlace, find: (of: SheetPlace['spreadsheet']) => Area): Area {
  return sheet === activeSheet(spreadsheet) ? find(spreadsheet) : A1;
}

/** The methods that Sheet and Spreadsheet have in common. */
export function sheetData(on: MethodsOf<SheetPlace>) {
  const select = (place: RangePlace) => withSelected(place.spreadsheet, place.sheet, [place.area]);
  const active = ({ spreadsheet }: SheetPlace) =>
    rangeHandle(activePlace(spreadsheet), activeRange(spreadsheet));
  return {
    getDataRange: on.read(takes(), (place) => rangeHandle(place, dataArea(place.spreadsheet, place.sheet))),
    getLastRow: on.read(takes(), ({ spreadsheet, sheet }) => lastRow(spreadsheet, sheet)),
    getLastColumn: on.read(takes(), ({ spreadsheet, sheet }) => lastColumn(spreadsheet, sheet)),
    getSheetValues: on.read(
      takes(integer, integer, integer, integer),
      ({ spreadsheet, sheet }, row, column, rows, columns) => {
        // -1 is the last row or column with data (reference/spreadsheet/sheet#getsheetvalues).
        const first = {
          row: row === -1 ? lastRow(spreadsheet, sheet) : row,
          column: column === -1 ? lastColumn(spreadsheet, sheet) : column,
        };
        return valuesOf(spreadsheet, sheet, checkedArea(sheet, first.row, first.column, rows, columns));
      },
    ),
    appendRow: on.write(takes(listOf(cellValue)), ({ spreadsheet, sheet }, values) =>
      withAppendedRow(spreadsheet, sheet.id, values),
    ),
    sort: on.write(takes(integer, optional(flag)), ({ spreadsheet, sheet }, column, ascending = true) => {
      // Assumed, as "Sort sheet" does for people: frozen rows stay.
      const row = sheet.frozenRows + 1;
      const rows = lastRow(spreadsheet, sheet) - sheet.frozenRows;
      checkedArea(sheet, 1, column);
      const area = { row, column: 1, rows, columns: sheet.columnCount };
      return rows < 2 ? sheet : withSorted(spreadsheet, sheet, area, [{ column, ascending }]);
    }),

    getActiveCell: on.look(takes(), (place) => rangeHandle(place, selectedIn(place, currentCell))),
    getCurrentCell: on.look(takes(), (place) => rangeHandle(place, selectedIn(place, currentCell))),
    getActiveRange: on.look(takes(), (place) => rangeHandle(place, selectedIn(place, activeRange))),
    getActiveRangeList: on.look(takes(), (place) => {
      const isActive = place.sheet === activeSheet(place.spreadsheet);
      return rangeListHandle(place, isActive ? selectedRanges(place.spreadsheet) : [A1]);
    }),
    setActiveRange: on.write(
      takes(aRange),
      ({ spreadsheet }, range) => select(rangePlace(spreadsheet, range)),
      active,
    ),
    setActiveSelection: on.write(
      takes(anyOf(text, aRange)),
      ({ spreadsheet, sheet }, range) =>
        select(
          typeof range === 'string'
            ? { spreadsheet, sheet, area: areaOfText(sheet, range) }
            : rangePlace(spreadsheet, range),
        ),
      active,
    ),
    setActiveRangeList: on.write(
      takes(object<Handle>('RangeList')),
      ({ spreadsheet }, list) => {
        const { sheet, areas } = rangeListPlace(spreadsheet, list);
        return withSelected(spreadsheet, sheet, areas);
      },
      ({ spreadsheet }) => rangeListHandle(activePlace(spreadsheet), selectedRanges(spreadsheet)),
    ),
    setCurrentCell: on.write(
      takes(aRange),
      ({ spreadsheet }, cell) => {
        const { sheet, area } = rangePlace(spreadsheet, cell);
        return withCurrentCell(spreadsheet, sheet, area);
      },
      ({ spreadsheet }) => rangeHandle(activePlace(spreadsheet), currentCell(spreadsheet)),
    ),
  };
}
