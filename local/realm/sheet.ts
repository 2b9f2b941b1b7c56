/** Sheet. */
import { receivedConditionalFormat, type ConditionalFormatMessage } from './conditional-format.ts';
import { theRange } from './range.ts';
import { forwarding, invoke, maker } from './service-object.ts';
import { theFilter, theGroup, theProtection } from './sheet-parts.ts';
import { theSpreadsheet } from './spreadsheet-file.ts';
import type { Handle } from './wire.ts';

type Google = GoogleAppsScript.Spreadsheet.Sheet;

class LocalSheet
  extends forwarding<Google>()('Sheet', {
    itself: [
      'activate',
      'appendRow',
      'clear',
      'deleteColumn',
      'deleteRow',
      'hideSheet',
      'insertColumnsAfter',
      'insertColumnsBefore',
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
      'isColumnHiddenByUser',
      'isRowHiddenByUser',
      'isSheetHidden',
    ],
    nothing: [
      'deleteColumns',
      'deleteRows',
      'hideColumns',
      'hideRows',
      'setConditionalFormatRules',
      'setFrozenColumns',
      'setFrozenRows',
      'showColumns',
      'showRows',
    ],
  })
  implements
    Pick<
      Google,
      | 'copyTo'
      | 'getColumnGroup'
      | 'getConditionalFormatRules'
      | 'getDataRange'
      | 'getFilter'
      | 'getParent'
      | 'getProtections'
      | 'getRange'
      | 'protect'
    >
{
  copyTo(...args: unknown[]) {
    return theSheet(invoke<Handle>(this, 'copyTo', args));
  }

  getColumnGroup(...args: unknown[]) {
    return theGroup(invoke<Handle>(this, 'getColumnGroup', args));
  }

  getConditionalFormatRules(...args: unknown[]) {
    const rules = invoke<ConditionalFormatMessage[]>(this, 'getConditionalFormatRules', args);
    return rules.map(receivedConditionalFormat);
  }

  getDataRange(...args: unknown[]) {
    return theRange(invoke<Handle>(this, 'getDataRange', args));
  }

  getFilter(...args: unknown[]) {
    const filter = invoke<Handle | null>(this, 'getFilter', args);
    return filter && theFilter(filter);
  }

  getParent(...args: unknown[]) {
    return theSpreadsheet(invoke<Handle>(this, 'getParent', args));
  }

  getProtections(...args: unknown[]) {
    return invoke<Handle[]>(this, 'getProtections', args).map(theProtection);
  }

  getRange(...args: unknown[]) {
    return theRange(invoke<Handle>(this, 'getRange', args));
  }

  protect(...args: unknown[]) {
    return theProtection(invoke<Handle>(this, 'protect', args));
  }
}

export const theSheet = maker<Google>('Sheet', LocalSheet);
