/** Spreadsheet. */
import { theBanding } from './banding.ts';
import { metadataFinder, theMetadata } from './metadata.ts';
import { theNamedRange } from './named-range.ts';
import { theProtection } from './protection.ts';
import { theRange } from './range.ts';
import { theRangeList } from './range-list.ts';
import { theSelection } from './selection.ts';
import { forwarding, handleOf, maker } from './service-object.ts';
import { knownUser } from './session.ts';
import { theSheet } from './sheet.ts';
import { theTextFinder } from './text-finder.ts';
import type { Handle } from './wire.ts';

type Google = GoogleAppsScript.Spreadsheet.Spreadsheet;

class LocalSpreadsheet
  extends forwarding<Google>()('Spreadsheet', {
    plain: [
      'getColumnWidth',
      'getFormUrl',
      'getFrozenColumns',
      'getFrozenRows',
      'getId',
      'getLastColumn',
      'getLastRow',
      'getName',
      'getNumSheets',
      'getRowHeight',
      'getSheetId',
      'getSheetName',
      'getSheetValues',
      'getSpreadsheetLocale',
      'getSpreadsheetTimeZone',
      'getUrl',
      'isColumnHiddenByUser',
      'isRowHiddenByFilter',
      'isRowHiddenByUser',
    ],
    itself: [
      'addDeveloperMetadata',
      'addEditor',
      'addEditors',
      'addViewer',
      'addViewers',
      'removeEditor',
      'removeViewer',
    ],
    nothing: [
      'deleteColumns',
      'deleteRows',
      'deleteSheet',
      'hideColumn',
      'hideRow',
      'moveActiveSheet',
      'removeNamedRange',
      'rename',
      'renameActiveSheet',
      'setFrozenColumns',
      'setFrozenRows',
      'setNamedRange',
      'setSpreadsheetLocale',
      'setSpreadsheetTimeZone',
      'toast',
      'unhideColumn',
      'unhideRow',
    ],
    gives: {
      getActiveCell: (cell: Handle) => theRange(cell),
      getActiveRange: (range: Handle) => theRange(range),
      getActiveRangeList: (list: Handle) => theRangeList(list),
      getCurrentCell: (cell: Handle) => theRange(cell),
      getBandings: (bandings: Handle[]) => bandings.map(theBanding),
      getDataRange: (range: Handle) => theRange(range),
      getDeveloperMetadata: (found: Handle[]) => found.map(theMetadata),
      getNamedRanges: (ranges: Handle[]) => ranges.map(theNamedRange),
      getProtections: (protections: Handle[]) => protections.map(theProtection),
      getRangeByName: (range: Handle | null) => range && theRange(range),
      getRange: (range: Handle) => theRange(range),
      getRangeList: (list: Handle) => theRangeList(list),
      getSelection: (selection: Handle) => theSelection(selection),
      setActiveRange: (range: Handle) => theRange(range),
      setActiveRangeList: (list: Handle) => theRangeList(list),
      setActiveSelection: (range: Handle) => theRange(range),
      setCurrentCell: (cell: Handle) => theRange(cell),
      appendRow: (sheet: Handle) => theSheet(sheet),
      autoResizeColumn: (sheet: Handle) => theSheet(sheet),
      deleteColumn: (sheet: Handle) => theSheet(sheet),
      deleteRow: (sheet: Handle) => theSheet(sheet),
      insertColumnAfter: (sheet: Handle) => theSheet(sheet),
      insertColumnBefore: (sheet: Handle) => theSheet(sheet),
      insertColumnsAfter: (sheet: Handle) => theSheet(sheet),
      insertColumnsBefore: (sheet: Handle) => theSheet(sheet),
      insertRowAfter: (sheet: Handle) => theSheet(sheet),
      insertRowBefore: (sheet: Handle) => theSheet(sheet),
      insertRowsAfter: (sheet: Handle) => theSheet(sheet),
      insertRowsBefore: (sheet: Handle) => theSheet(sheet),
      setColumnWidth: (sheet: Handle) => theSheet(sheet),
      setRowHeight: (sheet: Handle) => theSheet(sheet),
      sort: (sheet: Handle) => theSheet(sheet),
      createTextFinder: (finder: Handle) => theTextFinder(finder),
      copy: (copy: Handle) => theSpreadsheet(copy),
      deleteActiveSheet: (sheet: Handle) => theSheet(sheet),
      duplicateActiveSheet: (sheet: Handle) => theSheet(sheet),
      getActiveSheet: (sheet: Handle) => theSheet(sheet),
      getEditors: (emails: string[]) => emails.map(knownUser),
      getOwner: (email: string) => knownUser(email),
      getSheetById: (sheet: Handle | null) => sheet && theSheet(sheet),
      getSheetByName: (sheet: Handle | null) => sheet && theSheet(sheet),
      getSheets: (sheets: Handle[]) => sheets.map(theSheet),
      getViewers: (emails: string[]) => emails.map(knownUser),
      insertSheet: (sheet: Handle) => theSheet(sheet),
      setActiveSheet: (sheet: Handle) => theSheet(sheet),
    },
  })
  implements Pick<Google, 'createDeveloperMetadataFinder'>
{
  createDeveloperMetadataFinder() {
    return metadataFinder(handleOf(this));
  }
}

export const theSpreadsheet: (handle: Handle) => Google = maker<Google>('Spreadsheet', LocalSpreadsheet);
