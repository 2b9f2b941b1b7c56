/** The methods of Spreadsheet. */
import { ServiceError, type Methods } from '../execution.ts';
import { assertZone } from '../dates.ts';
import { settingActiveSheet } from './app-methods.ts';
import type { BufferedSpreadsheet } from './buffered.ts';
import { isLocale } from './locales.ts';
import { areaOfText, sheetAndAreaOfText } from './notation.ts';
import { copiedSpreadsheet } from './opening.ts';
import {
  activePlace,
  rangeHandle,
  rangeListHandle,
  sheetHandle,
  spreadsheetHandle,
  type SheetPlace,
} from './places.ts';
import { rangeListOf } from './range-list-methods.ts';
import { numberOf, serviceOf, type Handle, type MethodsOf } from './service.ts';
import { sheetData } from './sheet-data.ts';
import { commonLines } from './sheet-lines.ts';
import {
  activeSheet,
  newSheetId,
  nextSheetName,
  renamed,
  sheetByName,
  withActiveSheet,
  withCopyOfSheet,
  withNewSheet,
  withSheetAt,
  withoutSheet,
} from './sheets.ts';
import {
  anyOf,
  either,
  integer,
  listOf,
  object,
  optional,
  orNull,
  takes,
  text,
  type Parameter,
} from './signature.ts';
import { finderHandle } from './text-finder.ts';

const file = serviceOf('Spreadsheet', activePlace);

/** What is done to the active sheet answers with that sheet. */
const ofActiveSheet: MethodsOf<SheetPlace> = {
  ...file,
  write: (signature, change, answer = sheetHandle) => file.write(signature, change, answer),
};

const aSheet = object<Handle>('Sheet');

/** `{template: sheet}` */
const template: Parameter<{ readonly template?: Handle }> = (value) =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.entries(value).every(([key, sheet]) => key === 'template' && aSheet(sheet));

/** Adds a sheet and opens it; without a place it follows the active one. */
function insertSheet(
  buffered: BufferedSpreadsheet,
  { name, index, template: from }: { name?: string; index?: number; template?: Handle },
): Handle {
  const before = buffered.look();
  const id = newSheetId(before);
  const wanted = name ?? nextSheetName(before);
  const place = index ?? before.sheets.indexOf(activeSheet(before)) + 1;
  buffered.write((spreadsheet) => {
    if (!from) return withNewSheet(spreadsheet, id, wanted, place);
    // A sheet of another spreadsheet can't be a template.
    if (from.spreadsheet !== spreadsheet.id)
      throw new ServiceError('The template is in another spreadsheet.');
    const copied = withCopyOfSheet(spreadsheet, numberOf(from, 'sheet'), id);
    const last = Math.min(place, copied.sheets.length - 1);
    return withActiveSheet(withSheetAt(renamed(copied, id, wanted), id, last), id);
  });
  return { spreadsheet: before.id, sheet: id };
}

const sheetMethods = file.methods({
  getSheets: file.look(takes(), ({ spreadsheet }) =>
    spreadsheet.sheets.map((sheet) => sheetHandle({ spreadsheet, sheet })),
  ),
  getNumSheets: file.look(takes(), ({ spreadsheet }) => spreadsheet.sheets.length),
  getSheetByName: file.look(takes(text), ({ spreadsheet }, name) => {
    const sheet = sheetByName(spreadsheet, name);
    return sheet ? sheetHandle({ spreadsheet, sheet }) : null;
  }),
  getSheetById: file.look(takes(integer), ({ spreadsheet }, id) => {
    const sheet = spreadsheet.sheets.find((one) => one.id === id);
    return sheet ? sheetHandle({ spreadsheet, sheet }) : null;
  }),
  insertSheet: file.method(
    either(
      takes(optional(anyOf(anyOf(text, integer), template))),
      takes(integer, template),
      takes(text, anyOf(integer, template)),
      takes(text, integer, template),
    ),
    (buffered, _on, args) => {
      const parts = args.map((arg) => {
        if (typeof arg === 'string') return { name: arg };
        return typeof arg === 'number' ? { index: arg } : arg;
      });
      return insertSheet(buffered, Object.assign({}, ...parts));
    },
  ),
  deleteSheet: file.write(takes(aSheet), ({ spreadsheet }, sheet) =>
    withoutSheet(spreadsheet, numberOf(sheet, 'sheet')),
  ),
  deleteActiveSheet: file.method(takes(), (buffered) => {
    buffered.write((spreadsheet) => withoutSheet(spreadsheet, activeSheet(spreadsheet).id));
    return sheetHandle(activePlace(buffered.look()));
  }),
  duplicateActiveSheet: file.method(takes(), (buffered) => {
    const id = newSheetId(buffered.look());
    buffered.write((spreadsheet) => {
      const original = activeSheet(spreadsheet);
      const place = spreadsheet.sheets.indexOf(original) + 1;
      return withActiveSheet(withSheetAt(withCopyOfSheet(spreadsheet, original.id, id), id, place), id);
    });
    return sheetHandle(activePlace(buffered.look()));
  }),
  renameActiveSheet: file.write(takes(text), ({ spreadsheet, sheet }, name) =>
    renamed(spreadsheet, sheet.id, name),
  ),
  moveActiveSheet: file.write(takes(integer), ({ spreadsheet, sheet }, position) =>
    withSheetAt(spreadsheet, sheet.id, position - 1),
  ),
  getActiveSheet: file.look(takes(), sheetHandle),
  setActiveSheet: settingActiveSheet(file),
  getSheetId: file.look(takes(), ({ sheet }) => sheet.id),
  getSheetName: file.read(takes(), ({ sheet }) => sheet.name),
});

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
  copy: file.method(takes(text), (buffered, _on, [name], run) =>
    spreadsheetHandle(copiedSpreadsheet(run, buffered.read().id, name)),
  ),
  getSpreadsheetTimeZone: file.read(takes(), ({ spreadsheet }) => spreadsheet.zone),
  setSpreadsheetTimeZone: file.write(takes(text), ({ spreadsheet }, zone) => {
    assertZone(zone);
    return { ...spreadsheet, zone };
  }),
  getSpreadsheetLocale: file.read(takes(), ({ spreadsheet }) => spreadsheet.locale),
  setSpreadsheetLocale: file.write(takes(text), ({ spreadsheet }, locale) => {
    if (!isLocale(locale)) throw new ServiceError(`Invalid argument: ${locale}`);
    return { ...spreadsheet, locale };
  }),
  getFormUrl: file.look(takes(), () => null),

  getRange: file.look(takes(text), ({ spreadsheet, sheet: active }, a1) => {
    const { sheet, area } = sheetAndAreaOfText(spreadsheet, active, a1);
    return rangeHandle({ spreadsheet, sheet }, area);
  }),
  getRangeList: file.look(takes(listOf(text)), (on, texts) =>
    rangeListHandle(on, rangeListOf(texts.map((one) => areaOfText(on.sheet, one)))),
  ),
  createTextFinder: file.look(takes(text), ({ spreadsheet }, wanted) =>
    finderHandle({ spreadsheet }, wanted),
  ),
  getSelection: file.look(takes(), ({ spreadsheet }) => spreadsheetHandle(spreadsheet)),

  toast: file.method(
    takes(text, optional(text), optional(orNull(integer))),
    (_buffered, _on, [message, title = '', timeout], run) => {
      // "If null, the timeout defaults to 5 seconds. If negative, the toast remains until dismissed."
      const seconds = timeout ?? 5;
      run.shown.push({ kind: 'toast', title, text: message, seconds: seconds < 0 ? null : seconds });
    },
  ),
  ...sheetData(ofActiveSheet),
  ...commonLines(ofActiveSheet),
});

export const spreadsheetFileMethods: Methods = { ...fileMethods, ...sheetMethods };
