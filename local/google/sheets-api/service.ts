/** Sheets, the advanced service v4: spreadsheets reached by their ids, without SpreadsheetApp's pending writes. */
import { addSpreadsheet, API_LOCALE, API_ZONE, opened } from '../drive/create.ts';
import { ApiError, type Execution, type Json, type Methods } from '../execution.ts';
import {
  anything,
  asked,
  flag,
  listOf,
  message,
  readOptions,
  readPayload,
  text,
  type Message,
} from '../payload.ts';
import type { Spreadsheet } from '../spreadsheet/model.ts';
import { sheetsMessage } from './cell-shapes.ts';
import { withStyles } from './colors.ts';
import { needsSheets, spreadsheetFor } from './reach.ts';
import { batchUpdateBody, sheetProperties, spreadsheetProperties } from './request-shapes.ts';
import { performed } from './requests.ts';
import { withAddedSheet, withProperties } from './sheet-requests.ts';
import { spreadsheetAnswer } from './spreadsheet-resource.ts';
import { valueMethods } from './values.ts';

const getOptions = message(
  'google.apps.sheets.v4.GetSpreadsheetRequest',
  {
    ranges: anything,
    includeGridData: flag,
    fields: text,
  },
  'excludeTablesInBandedRanges',
);

const fieldsOption = message('google.apps.sheets.v4.Options', { fields: text });

const createBody = sheetsMessage(
  'Spreadsheet',
  {
    properties: spreadsheetProperties,
    sheets: listOf(
      sheetsMessage(
        'Sheet',
        { properties: sheetProperties },
        'bandedRanges basicFilter charts columnGroups conditionalFormats data developerMetadata filterViews merges ' +
          'protectedRanges rowGroups slicers tables',
      ),
    ),
  },
  'dataSources dataSourceSchedules developerMetadata namedRanges spreadsheetId spreadsheetUrl',
);

export const sheetsMethods: Methods = {
  ...valueMethods,
  'Sheets.Spreadsheets.create': (run, _on, [resource, options]) => {
    const api = 'sheets.spreadsheets.create';
    needsSheets(run, api);
    const body = readPayload(api, createBody, resource);
    const { fields } = readOptions(api, fieldsOption, options);
    return asked(api, () => {
      const spreadsheet = created(run, body);
      return spreadsheetAnswer(spreadsheet, {
        ranges: [],
        includeGridData: false,
        fields: optionalText(fields),
      });
    });
  },
  'Sheets.Spreadsheets.get': (run, _on, [id, options]) => {
    const api = 'sheets.spreadsheets.get';
    const { ranges = [], includeGridData = false, fields } = readOptions(api, getOptions, options);
    const spreadsheet = spreadsheetFor(run, api, id, 'reader');
    return asked(api, () =>
      spreadsheetAnswer(spreadsheet, {
        ranges: [ranges].flat().map(String),
        includeGridData: includeGridData === true,
        fields: optionalText(fields),
      }),
    );
  },
  'Sheets.Spreadsheets.batchUpdate': (run, _on, [resource, id, options]) => {
    const api = 'sheets.spreadsheets.batchUpdate';
    const body = readPayload(api, batchUpdateBody, resource);
    readOptions(api, message('google.apps.sheets.v4.Options', {}, 'fields'), options);
    const before = spreadsheetFor(run, api, id, 'writer');
    const requests = (body.requests ?? []) as Message[];
    if (requests.length === 0) throw new ApiError(api, 400, 'Must specify at least one request.');
    return asked(api, () => {
      const { spreadsheet, replies } = performed(before, requests, run);
      run.workspace.spreadsheets.put(spreadsheet);
      return {
        spreadsheetId: spreadsheet.id,
        replies,
        ...(body.includeSpreadsheetInResponse === true && {
          updatedSpreadsheet: spreadsheetAnswer(spreadsheet, {
            ranges: ((body.responseRanges ?? []) as Json[]).map(String),
            includeGridData: body.responseIncludeGridData === true,
            fields: undefined,
          }),
        }),
      };
    });
  },
};

function optionalText(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** In the account's My Drive, with the sheets that the body names, or one. */
function created(run: Execution, { properties, sheets }: Message): Spreadsheet {
  const { workspace, user } = run;
  const {
    title = 'Untitled spreadsheet',
    locale = API_LOCALE,
    timeZone = API_ZONE,
  } = (properties ?? {}) as Message;
  const file = addSpreadsheet(run, String(title), workspace.account(user).rootFolder);
  opened(run, file);
  const wanted = ((sheets ?? []) as Message[]).map((sheet) => withStyles(sheet.properties ?? {}) as Message);
  return workspace.spreadsheets.change(file.id, (fresh) => {
    const named = withProperties(fresh, { title, locale, timeZone });
    return withSheetsOf(named, wanted);
  });
}

/** Only these sheets, if there are any: the one that a new spreadsheet has goes. */
function withSheetsOf(spreadsheet: Spreadsheet, wanted: readonly Message[]): Spreadsheet {
  if (wanted.length === 0) return spreadsheet;
  const [first] = spreadsheet.sheets;
  const empty = { ...spreadsheet, sheets: [] };
  const filled = wanted.reduce(withAddedSheet, empty);
  const active = filled.sheets[0]?.id ?? first?.id ?? 0;
  return { ...filled, active: { ...filled.active, sheet: active } };
}
