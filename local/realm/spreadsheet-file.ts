/** Spreadsheet. */
import { theRange } from './range.ts';
import { forwarding, invoke, maker } from './service-object.ts';
import { theSheet } from './sheet.ts';
import type { Handle } from './wire.ts';

type Google = GoogleAppsScript.Spreadsheet.Spreadsheet;

class LocalSpreadsheet
  extends forwarding<Google>()('Spreadsheet', {
    plain: ['getId', 'getName', 'getSpreadsheetLocale', 'getSpreadsheetTimeZone', 'getUrl'],
    nothing: ['deleteSheet', 'moveActiveSheet', 'rename', 'setSpreadsheetTimeZone', 'toast'],
  })
  implements
    Pick<
      Google,
      | 'getActiveCell'
      | 'getActiveRange'
      | 'getActiveSheet'
      | 'getSheetById'
      | 'getSheetByName'
      | 'getSheets'
      | 'insertSheet'
      | 'setActiveSheet'
    >
{
  getActiveCell(...args: unknown[]) {
    return theRange(invoke<Handle>(this, 'getActiveCell', args));
  }

  getActiveRange(...args: unknown[]) {
    return theRange(invoke<Handle>(this, 'getActiveRange', args));
  }

  getActiveSheet(...args: unknown[]) {
    return theSheet(invoke<Handle>(this, 'getActiveSheet', args));
  }

  getSheetById(...args: unknown[]) {
    const sheet = invoke<Handle | null>(this, 'getSheetById', args);
    return sheet && theSheet(sheet);
  }

  getSheetByName(...args: unknown[]) {
    const sheet = invoke<Handle | null>(this, 'getSheetByName', args);
    return sheet && theSheet(sheet);
  }

  getSheets(...args: unknown[]) {
    return invoke<Handle[]>(this, 'getSheets', args).map(theSheet);
  }

  insertSheet(...args: unknown[]) {
    return theSheet(invoke<Handle>(this, 'insertSheet', args));
  }

  setActiveSheet(...args: unknown[]) {
    invoke(this, 'setActiveSheet', args);
    return args[0] as GoogleAppsScript.Spreadsheet.Sheet;
  }
}

export const theSpreadsheet = maker<Google>('Spreadsheet', LocalSpreadsheet);
