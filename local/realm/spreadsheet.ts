/** SpreadsheetApp. */
import { ColorType } from './color.ts';
import { newConditionalFormatRule } from './conditional-format.ts';
import { newDataValidation } from './data-validation.ts';
import { newFilterCriteria } from './filter.ts';
import { theRange } from './range.ts';
import { theRangeList } from './range-list.ts';
import { theSelection } from './selection.ts';
import { sent } from './service-object.ts';
import { theSheet } from './sheet.ts';
import * as enums from './spreadsheet-enums.ts';
import { theSpreadsheet } from './spreadsheet-file.ts';
import { call, strict, type Handle } from './wire.ts';

type Google = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** A method that asks the workspace, and makes an object of its answer. */
function giving<T>(method: keyof Google, made: (handle: Handle) => T) {
  return (...args: unknown[]): T => made(call<Handle>(`SpreadsheetApp.${method}`, null, args.map(sent)));
}

type Methods = Pick<
  Google,
  | 'create'
  | 'flush'
  | 'getActive'
  | 'getActiveRange'
  | 'getActiveRangeList'
  | 'getActiveSheet'
  | 'getActiveSpreadsheet'
  | 'getCurrentCell'
  | 'getSelection'
  | 'getUi'
  | 'newConditionalFormatRule'
  | 'newDataValidation'
  | 'newFilterCriteria'
  | 'openById'
  | 'openByUrl'
  | 'setActiveRange'
  | 'setActiveRangeList'
  | 'setActiveSheet'
  | 'setCurrentCell'
>;

/** The SpreadsheetApp of the add-on's global; `getUi` is the one part that is not about the spreadsheet. */
export function spreadsheetApp(getUi: () => GoogleAppsScript.Base.Ui) {
  const methods: Methods = {
    create: giving('create', theSpreadsheet),
    flush: giving('flush', () => undefined),
    getActive: giving('getActive', theSpreadsheet),
    getActiveRange: giving('getActiveRange', theRange),
    getActiveRangeList: giving('getActiveRangeList', theRangeList),
    getActiveSheet: giving('getActiveSheet', theSheet),
    getActiveSpreadsheet: giving('getActiveSpreadsheet', theSpreadsheet),
    getCurrentCell: giving('getCurrentCell', theRange),
    getSelection: giving('getSelection', theSelection),
    getUi,
    newConditionalFormatRule,
    newDataValidation,
    newFilterCriteria,
    openById: giving('openById', theSpreadsheet),
    openByUrl: giving('openByUrl', theSpreadsheet),
    setActiveRange: giving('setActiveRange', theRange),
    setActiveRangeList: giving('setActiveRangeList', theRangeList),
    setActiveSheet: giving('setActiveSheet', theSheet),
    setCurrentCell: giving('setCurrentCell', theRange),
  };
  return strict('SpreadsheetApp', { ...enums, ColorType, ...methods });
}
