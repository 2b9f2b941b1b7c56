/** The methods of SpreadsheetApp and Selection. */
import { ServiceError, type Methods } from '../execution.ts';
import { flush } from './buffered.ts';
import { createdSpreadsheet, idInUrl, openable } from './opening.ts';
import { activePlace, sheetHandle, spreadsheetHandle, type SheetPlace } from './places.ts';
import {
  ALL_SPREADSHEETS,
  numberOf,
  serviceOf,
  type Handle,
  type MethodsOf,
  type Unnamed,
} from './service.ts';
import { sheetData } from './sheet-data.ts';
import { sheetById, withActiveSheet } from './sheets.ts';
import { either, flag, integer, object, optional, takes, text } from './signature.ts';

const app = serviceOf('SpreadsheetApp', activePlace);
const selection = serviceOf('Selection', activePlace);

/** Opening a sheet's tab; SpreadsheetApp and Spreadsheet have it. */
export function settingActiveSheet(on: Pick<MethodsOf<SheetPlace>, 'write'>): Unnamed {
  const sheet = object<Handle>('Sheet');
  return on.write(
    takes(sheet, optional(flag)),
    ({ spreadsheet }, one, restoresSelection) => {
      if (restoresSelection) {
        throw new ServiceError('Restoring the selection of a sheet is not in the local workspace.');
      }
      return withActiveSheet(spreadsheet, sheetById(spreadsheet, numberOf(one, 'sheet')).id);
    },
    ({ spreadsheet }) => sheetHandle(activePlace(spreadsheet)),
  );
}

/** Reaches spreadsheets beside the open one, so it needs the permission for all (platform.md §2.2). */
const needsAll =
  (unnamed: Unnamed): Unnamed =>
  (name) =>
  (run, on, args) => {
    run.needsScope(`SpreadsheetApp.${name}`, ALL_SPREADSHEETS);
    return unnamed(name)(run, on, args);
  };

const ofApp = sheetData(app);
const ofSelection = sheetData(selection);

const applicationMethods = app.methods({
  openById: needsAll(
    app.method(takes(text), (_file, _on, [id], run) => ({ spreadsheet: openable(run, id) })),
  ),
  openByUrl: needsAll(
    app.method(takes(text), (_file, _on, [url], run) => ({ spreadsheet: openable(run, idInUrl(url)) })),
  ),
  create: needsAll(
    app.method(either(takes(text), takes(text, integer, integer)), (_file, _on, [name, ...size], run) =>
      spreadsheetHandle(createdSpreadsheet(run, name, ...size)),
    ),
  ),
  getActive: app.look(takes(), ({ spreadsheet }) => spreadsheetHandle(spreadsheet)),
  getActiveSpreadsheet: app.look(takes(), ({ spreadsheet }) => spreadsheetHandle(spreadsheet)),
  getActiveSheet: app.look(takes(), sheetHandle),
  setActiveSheet: settingActiveSheet(app),
  getSelection: app.look(takes(), ({ spreadsheet }) => spreadsheetHandle(spreadsheet)),
  getActiveRange: ofApp.getActiveRange,
  setActiveRange: ofApp.setActiveRange,
  getActiveRangeList: ofApp.getActiveRangeList,
  setActiveRangeList: ofApp.setActiveRangeList,
  getCurrentCell: ofApp.getCurrentCell,
  setCurrentCell: ofApp.setCurrentCell,
  flush: app.method(takes(), (_file, _on, _args, run) => {
    flush(run);
  }),
});

const selectionMethods = selection.methods({
  getActiveSheet: selection.look(takes(), sheetHandle),
  getActiveRange: ofSelection.getActiveRange,
  getActiveRangeList: ofSelection.getActiveRangeList,
  getCurrentCell: ofSelection.getCurrentCell,
});

export const appMethods: Methods = { ...applicationMethods, ...selectionMethods };
