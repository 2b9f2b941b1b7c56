/** The methods of SpreadsheetApp and Spreadsheet. */
import { ServiceError, type Method, type Methods } from '../execution.ts';
import { assertZone } from '../dates.ts';
import { rangeHandle, sheetHandle, spreadsheetHandle, spreadsheetPlace, type SheetPlace } from './places.ts';
import { ALL_SPREADSHEETS, numberOf, serviceOf, type Handle } from './service.ts';
import {
  activeSheet,
  newSheetId,
  nextSheetName,
  sheetById,
  sheetByName,
  withActiveSheet,
  withNewSheet,
  withSheetAt,
  withoutSheet,
} from './sheets.ts';
import { either, integer, object, optional, orNull, takes, text } from './signature.ts';
import type { Spreadsheet } from './model.ts';

const app = serviceOf('SpreadsheetApp', spreadsheetPlace);
const file = serviceOf('Spreadsheet', spreadsheetPlace);

const aSheet = object<Handle>('Sheet');

/** The sheet whose tab is open, as a place. */
function active(spreadsheet: Spreadsheet): SheetPlace {
  return { spreadsheet, sheet: activeSheet(spreadsheet) };
}

const activeSheetHandle = ({ spreadsheet }: { spreadsheet: Spreadsheet }): Handle =>
  sheetHandle(active(spreadsheet));

/** Other files than the open one need the permission for all spreadsheets (platform.md §2.2). */
function needsAll(name: string): Method {
  return (run) => {
    run.needsScope(`SpreadsheetApp.${name}`, ALL_SPREADSHEETS);
    throw new ServiceError(`SpreadsheetApp.${name} is not in the local workspace.`);
  };
}

const appMethods: Methods = {
  'SpreadsheetApp.openById': needsAll('openById'),
  'SpreadsheetApp.openByUrl': needsAll('openByUrl'),
  'SpreadsheetApp.create': needsAll('create'),
  ...app.methods({
    getActive: app.look(takes(), ({ spreadsheet }) => spreadsheetHandle(spreadsheet)),
    getActiveSpreadsheet: app.look(takes(), ({ spreadsheet }) => spreadsheetHandle(spreadsheet)),
    getActiveSheet: app.look(takes(), activeSheetHandle),
    flush: app.method(takes(), (buffered) => buffered.apply()),
  }),
};

const fileMethods = file.methods({
  getId: file.look(takes(), ({ spreadsheet }) => spreadsheet.id),
  getUrl: file.look(
    takes(),
    ({ spreadsheet }) => `https://docs.google.com/spreadsheets/d/${spreadsheet.id}/edit`,
  ),
  getName: file.read(takes(), ({ spreadsheet }) => spreadsheet.name),
  rename: file.write(takes(text), ({ spreadsheet }, name) => {
    if (name === '') throw new ServiceError('The spreadsheet name cannot be empty.');
    return { ...spreadsheet, name };
  }),
  getSpreadsheetTimeZone: file.read(takes(), ({ spreadsheet }) => spreadsheet.zone),
  setSpreadsheetTimeZone: file.write(takes(text), ({ spreadsheet }, zone) => {
    assertZone(zone);
    return { ...spreadsheet, zone };
  }),
  getSpreadsheetLocale: file.read(takes(), ({ spreadsheet }) => spreadsheet.locale),

  getSheets: file.look(takes(), ({ spreadsheet }) =>
    spreadsheet.sheets.map((sheet) => sheetHandle({ spreadsheet, sheet })),
  ),
  getSheetByName: file.look(takes(text), ({ spreadsheet }, name) => {
    const sheet = sheetByName(spreadsheet, name);
    return sheet ? sheetHandle({ spreadsheet, sheet }) : null;
  }),
  getSheetById: file.look(takes(integer), ({ spreadsheet }, id) => {
    const sheet = spreadsheet.sheets.find((one) => one.id === id);
    return sheet ? sheetHandle({ spreadsheet, sheet }) : null;
  }),
  insertSheet: file.method(
    either(takes(text, optional(integer)), takes(optional(integer))),
    (buffered, _on, [first, second]) => {
      const before = buffered.look();
      const id = newSheetId(before);
      const name = typeof first === 'string' ? first : nextSheetName(before);
      // Without a place the new sheet follows the active one.
      const afterActive = before.sheets.indexOf(activeSheet(before)) + 1;
      const index = (typeof first === 'number' ? first : second) ?? afterActive;
      buffered.write((spreadsheet) => withNewSheet(spreadsheet, id, name, index));
      return { spreadsheet: before.id, sheet: id };
    },
  ),
  deleteSheet: file.write(takes(aSheet), ({ spreadsheet }, sheet) =>
    withoutSheet(spreadsheet, numberOf(sheet, 'sheet')),
  ),

  getActiveSheet: file.look(takes(), activeSheetHandle),
  setActiveSheet: file.write(takes(aSheet), ({ spreadsheet }, sheet) =>
    withActiveSheet(spreadsheet, sheetById(spreadsheet, numberOf(sheet, 'sheet')).id),
  ),
  moveActiveSheet: file.write(takes(integer), ({ spreadsheet }, position) =>
    withSheetAt(spreadsheet, activeSheet(spreadsheet).id, position - 1),
  ),
  getActiveRange: file.look(takes(), ({ spreadsheet }) => {
    const { row, column, rows, columns } = spreadsheet.active;
    return rangeHandle(active(spreadsheet), { row, column, rows, columns });
  }),
  getActiveCell: file.look(takes(), ({ spreadsheet }) => {
    const { row, column } = spreadsheet.active;
    return rangeHandle(active(spreadsheet), { row, column, rows: 1, columns: 1 });
  }),

  toast: file.method(
    takes(text, optional(text), optional(orNull(integer))),
    (_buffered, _on, [message, title = ''], run) => {
      run.shown.push({ kind: 'toast', title, text: message });
    },
  ),
});

export const spreadsheetFileMethods: Methods = { ...appMethods, ...fileMethods };
