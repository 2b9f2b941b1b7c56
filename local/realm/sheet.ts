/** Sheet. */
import { theBanding } from './banding.ts';
import { newChart, receivedChart, type ChartMessage } from './chart.ts';
import { receivedConditionalFormat, type ConditionalFormatMessage } from './conditional-format.ts';
import { theFilter } from './filter.ts';
import { theGroup } from './group.ts';
import { metadataFinder, theMetadata } from './metadata.ts';
import { theNamedRange } from './named-range.ts';
import { theProtection } from './protection.ts';
import { theRange } from './range.ts';
import { theRangeList } from './range-list.ts';
import { theSelection } from './selection.ts';
import { forwarding, handleOf, maker } from './service-object.ts';
import { SheetType } from './spreadsheet-enums.ts';
import { theSpreadsheet } from './spreadsheet-file.ts';
import { theTextFinder } from './text-finder.ts';
import type { Handle } from './wire.ts';

type Google = GoogleAppsScript.Spreadsheet.Sheet;

class LocalSheet
  extends forwarding<Google>()('Sheet', {
    itself: [
      'activate',
      'addDeveloperMetadata',
      'appendRow',
      'autoResizeColumn',
      'autoResizeColumns',
      'autoResizeRows',
      'clear',
      'clearContents',
      'clearFormats',
      'clearNotes',
      'deleteColumn',
      'deleteRow',
      'hideSheet',
      'insertColumnAfter',
      'insertColumnBefore',
      'insertColumnsAfter',
      'insertColumnsBefore',
      'insertRowAfter',
      'insertRowBefore',
      'insertRowsAfter',
      'insertRowsBefore',
      'setColumnWidth',
      'setColumnWidths',
      'setHiddenGridlines',
      'setName',
      'setRowHeight',
      'setRowHeights',
      'setRowHeightsForced',
      'setTabColor',
      'showSheet',
      'sort',
    ],
    plain: [
      'getColumnGroupDepth',
      'getColumnWidth',
      'getFrozenColumns',
      'getFrozenRows',
      'getIndex',
      'getLastColumn',
      'getLastRow',
      'getMaxColumns',
      'getMaxRows',
      'getName',
      'getRowHeight',
      'getSheetId',
      'getSheetName',
      'getSheetValues',
      'getTabColor',
      'hasHiddenGridlines',
      'isColumnHiddenByUser',
      'isRowHiddenByFilter',
      'isRowHiddenByUser',
      'isSheetHidden',
    ],
    nothing: [
      'clearConditionalFormatRules',
      'deleteColumns',
      'deleteRows',
      'hideColumn',
      'hideColumns',
      'hideRow',
      'hideRows',
      'insertChart',
      'insertColumns',
      'insertRows',
      'moveColumns',
      'moveRows',
      'removeChart',
      'setConditionalFormatRules',
      'setFrozenColumns',
      'setFrozenRows',
      'showColumns',
      'showRows',
      'unhideColumn',
      'unhideRow',
      'updateChart',
    ],
    gives: {
      createTextFinder: (finder: Handle) => theTextFinder(finder),
      copyTo: (copy: Handle) => theSheet(copy),
      getActiveCell: (cell: Handle) => theRange(cell),
      getActiveRange: (range: Handle) => theRange(range),
      getActiveRangeList: (list: Handle) => theRangeList(list),
      getCurrentCell: (cell: Handle) => theRange(cell),
      getDataRange: (range: Handle) => theRange(range),
      getRange: (range: Handle) => theRange(range),
      getRangeList: (list: Handle) => theRangeList(list),
      getSelection: (selection: Handle) => theSelection(selection),
      setActiveRange: (range: Handle) => theRange(range),
      setActiveRangeList: (list: Handle) => theRangeList(list),
      setActiveSelection: (range: Handle) => theRange(range),
      setCurrentCell: (cell: Handle) => theRange(cell),
      getColumnGroup: (group: Handle) => theGroup(group),
      getBandings: (bandings: Handle[]) => bandings.map(theBanding),
      getCharts: (charts: ChartMessage[]) => charts.map(receivedChart),
      getConditionalFormatRules: (rules: ConditionalFormatMessage[]) => rules.map(receivedConditionalFormat),
      getDeveloperMetadata: (found: Handle[]) => found.map(theMetadata),
      getFilter: (filter: Handle | null) => filter && theFilter(filter),
      getNamedRanges: (ranges: Handle[]) => ranges.map(theNamedRange),
      getProtections: (protections: Handle[]) => protections.map(theProtection),
      protect: (protection: Handle) => theProtection(protection),
      getParent: (spreadsheet: Handle) => theSpreadsheet(spreadsheet),
      getType: ({ $enum }: { $enum: 'GRID' }) => SheetType[$enum],
    },
  })
  implements Pick<Google, 'createDeveloperMetadataFinder' | 'newChart'>
{
  createDeveloperMetadataFinder() {
    return metadataFinder(handleOf(this));
  }

  newChart() {
    return newChart();
  }
}

export const theSheet: (handle: Handle) => Google = maker<Google>('Sheet', LocalSheet);
