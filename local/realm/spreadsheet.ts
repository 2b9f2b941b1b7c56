/** SpreadsheetApp. */
import { newConditionalFormatRule } from './conditional-format.ts';
import { newDataValidation } from './data-validation.ts';
import { sent } from './service-object.ts';
import { theSheet } from './sheet.ts';
import {
  BooleanCriteria,
  BorderStyle,
  DataValidationCriteria,
  ProtectionType,
  RelativeDate,
  WrapStrategy,
} from './spreadsheet-enums.ts';
import { theSpreadsheet } from './spreadsheet-file.ts';
import { call, strict, type Handle } from './wire.ts';

type Google = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

type Members =
  | 'BooleanCriteria'
  | 'BorderStyle'
  | 'DataValidationCriteria'
  | 'ProtectionType'
  | 'RelativeDate'
  | 'WrapStrategy'
  | 'create'
  | 'flush'
  | 'getActive'
  | 'getActiveSheet'
  | 'getActiveSpreadsheet'
  | 'getUi'
  | 'newConditionalFormatRule'
  | 'newDataValidation'
  | 'openById'
  | 'openByUrl';

function ask(method: string, args: readonly unknown[]): Handle {
  return call<Handle>(`SpreadsheetApp.${method}`, null, args.map(sent));
}

/** The SpreadsheetApp of the add-on's global; `getUi` is the one part that is not about the spreadsheet. */
export function spreadsheetApp(getUi: () => GoogleAppsScript.Base.Ui) {
  return strict<Pick<Google, Members>>('SpreadsheetApp', {
    BooleanCriteria,
    BorderStyle,
    DataValidationCriteria,
    ProtectionType,
    RelativeDate,
    WrapStrategy,
    create: (...args: unknown[]) => theSpreadsheet(ask('create', args)),
    flush: (...args: unknown[]) => void ask('flush', args),
    getActive: (...args: unknown[]) => theSpreadsheet(ask('getActive', args)),
    getActiveSheet: (...args: unknown[]) => theSheet(ask('getActiveSheet', args)),
    getActiveSpreadsheet: (...args: unknown[]) => theSpreadsheet(ask('getActiveSpreadsheet', args)),
    getUi,
    newConditionalFormatRule,
    newDataValidation,
    openById: (...args: unknown[]) => theSpreadsheet(ask('openById', args)),
    openByUrl: (...args: unknown[]) => theSpreadsheet(ask('openByUrl', args)),
  });
}
