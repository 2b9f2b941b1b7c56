/** `Sheets.Spreadsheets.Values`: reading, writing, appending and clearing values of ranges. */
import { ServiceError, type Execution, type Json, type Methods } from '../execution.ts';
import {
  anything,
  asked,
  flag,
  listOf,
  message,
  nameOf,
  readOptions,
  readPayload,
  refusedAs,
  text,
  type Message,
} from '../payload.ts';
import { withoutContents } from '../spreadsheet/enter.ts';
import type { Spreadsheet } from '../spreadsheet/model.ts';
import { refuseChanges } from '../spreadsheet/protection.ts';
import { sheetById, withSheet } from '../spreadsheet/sheets.ts';
import { withInserted } from '../spreadsheet/structure.ts';
import { placeOfText, textOfPlace, type Place } from './a1-range.ts';
import { tableIn } from './append.ts';
import { spreadsheetFor } from './reach.ts';
import { dateTimeRender, majorDimension, renderingOptions, valueRange, valueRender } from './read-values.ts';
import { checkInputOption, rowsOf, withValueRows, type Written } from './write-values.ts';

const NAMESPACE = 'google.apps.sheets.v4.';
const API = 'sheets.spreadsheets.values.';

const valueRangeShape = message(`${NAMESPACE}ValueRange`, { range: text, majorDimension, values: anything });
const inputOption = nameOf(`${NAMESPACE}ValueInputOption`, [
  'RAW',
  'USER_ENTERED',
  'INPUT_VALUE_OPTION_UNSPECIFIED',
]);

/** How a write takes values, and whether and how it gives back what came of them. */
const writing = {
  valueInputOption: inputOption,
  includeValuesInResponse: flag,
  responseValueRenderOption: valueRender,
  responseDateTimeRenderOption: dateTimeRender,
};
const updateOptions = message(`${NAMESPACE}UpdateValuesRequest`, writing, 'fields');
const appendOptions = message(
  `${NAMESPACE}AppendValuesRequest`,
  { ...writing, insertDataOption: nameOf(`${NAMESPACE}InsertDataOption`, ['OVERWRITE', 'INSERT_ROWS']) },
  'fields',
);
const batchUpdateBody = message(`${NAMESPACE}BatchUpdateValuesRequest`, {
  ...writing,
  data: listOf(valueRangeShape),
});
const batchGetOptions = message(
  `${NAMESPACE}BatchGetValuesRequest`,
  { ...renderingOptions.members, ranges: anything },
  'fields',
);
const rangesBody = message(`${NAMESPACE}BatchClearValuesRequest`, { ranges: listOf(text) });
const nothing = message(`${NAMESPACE}ClearValuesRequest`, {});

export const valueMethods: Methods = {
  'Sheets.Spreadsheets.Values.get': (run, _on, [id, range, options]) => {
    const api = `${API}get`;
    const rendering = readOptions(api, renderingOptions, options);
    const spreadsheet = spreadsheetFor(run, api, id, 'reader');
    return asked(api, () => valueRange(spreadsheet, placeOfText(spreadsheet, String(range)), rendering));
  },
  'Sheets.Spreadsheets.Values.batchGet': (run, _on, [id, options]) => {
    const api = `${API}batchGet`;
    const { ranges, ...rendering } = readOptions(api, batchGetOptions, options);
    const spreadsheet = spreadsheetFor(run, api, id, 'reader');
    const texts = rangeTexts(ranges);
    return asked(api, () => ({
      spreadsheetId: spreadsheet.id,
      ...(texts.length > 0 && {
        valueRanges: texts.map((one) => valueRange(spreadsheet, placeOfText(spreadsheet, one), rendering)),
      }),
    }));
  },
  'Sheets.Spreadsheets.Values.update': (run, _on, [resource, id, range, options]) => {
    const api = `${API}update`;
    const data = readPayload(api, valueRangeShape, resource);
    const chosen = readOptions(api, updateOptions, options);
    const before = spreadsheetFor(run, api, id, 'writer');
    return asked(api, () => {
      checkInputOption(chosen.valueInputOption);
      checkSameRange(data, String(range));
      const place = placeOfText(before, String(range));
      const written = withValueRows(before, place, rowsOf(data), chosen.valueInputOption);
      keep(run, before, written.spreadsheet);
      return updateAnswer(written, data, chosen);
    });
  },
  'Sheets.Spreadsheets.Values.batchUpdate': (run, _on, [resource, id]) => {
    const api = `${API}batchUpdate`;
    const { data = [], ...chosen } = readPayload(api, batchUpdateBody, resource);
    const before = spreadsheetFor(run, api, id, 'writer');
    return asked(api, () => {
      checkInputOption(chosen.valueInputOption);
      const all: Written[] = [];
      (data as Message[]).forEach((one, position) => {
        refusedAs(`Invalid data[${String(position)}]: `, () => {
          const now = all.at(-1)?.spreadsheet ?? before;
          const place = placeOfText(now, String(one.range ?? ''));
          all.push(withValueRows(now, place, rowsOf(one), chosen.valueInputOption));
        });
      });
      const after = all.at(-1)?.spreadsheet ?? before;
      keep(run, before, after);
      const ranges = data as Message[];
      return {
        spreadsheetId: before.id,
        ...totals(all),
        responses: all.map((written, index) =>
          updateAnswer({ ...written, spreadsheet: after }, ranges[index] ?? {}, chosen),
        ),
      };
    });
  },
  'Sheets.Spreadsheets.Values.append': (run, _on, [resource, id, range, options]) => {
    const api = `${API}append`;
    const data = readPayload(api, valueRangeShape, resource);
    const chosen = readOptions(api, appendOptions, options);
    const before = spreadsheetFor(run, api, id, 'writer');
    return asked(api, () => {
      checkInputOption(chosen.valueInputOption);
      checkSameRange(data, String(range));
      const place = placeOfText(before, String(range));
      const table = tableIn(place);
      const written = appended(before, place, table, rowsOf(data), chosen);
      keep(run, before, written.spreadsheet);
      return {
        spreadsheetId: before.id,
        ...(table && { tableRange: textOfPlace({ sheet: place.sheet, area: table }) }),
        updates: updateAnswer(written, data, chosen),
      };
    });
  },
  'Sheets.Spreadsheets.Values.clear': (run, _on, [resource, id, range]) => {
    const api = `${API}clear`;
    readPayload(api, nothing, resource);
    const before = spreadsheetFor(run, api, id, 'writer');
    return asked(api, () => {
      const place = placeOfText(before, String(range));
      keep(run, before, cleared(before, place));
      return { spreadsheetId: before.id, clearedRange: textOfPlace(place) };
    });
  },
  'Sheets.Spreadsheets.Values.batchClear': (run, _on, [resource, id]) => {
    const api = `${API}batchClear`;
    const { ranges } = readPayload(api, rangesBody, resource);
    const before = spreadsheetFor(run, api, id, 'writer');
    return asked(api, () => {
      const places = rangeTexts(ranges).map((one, position) =>
        refusedAs(`Invalid range[${String(position)}]: `, () => placeOfText(before, one)),
      );
      const after = places.reduce(
        (now, { sheet, area }) => cleared(now, { sheet: sheetById(now, sheet.id), area }),
        before,
      );
      keep(run, before, after);
      return {
        spreadsheetId: before.id,
        ...(places.length > 0 && { clearedRanges: places.map(textOfPlace) }),
      };
    });
  },
};

/** One range, or a list of them. */
function rangeTexts(ranges: Json | undefined): string[] {
  if (ranges === undefined) return [];
  return Array.isArray(ranges) ? ranges.map(String) : [String(ranges)];
}

/** Keeps what was written; throws where a protection is in the way. Unlike SpreadsheetApp's, nothing is pending. */
function keep(run: Execution, before: Spreadsheet, after: Spreadsheet): void {
  refuseChanges(before, after, run.user);
  run.workspace.spreadsheets.put(after);
}

/** The range may be told twice, but not as two different ones. The words are assumed. */
function checkSameRange({ range }: Message, asked: string): void {
  if (range === undefined || range === asked) return;
  throw new ServiceError(
    `Requested writing within range [${asked}], but the values are for range [${String(range)}]`,
  );
}

function cleared(spreadsheet: Spreadsheet, { sheet, area }: Place): Spreadsheet {
  return withSheet(spreadsheet, withoutContents(sheet, area));
}

function appended(
  before: Spreadsheet,
  { sheet, area }: Place,
  table: ReturnType<typeof tableIn>,
  rows: readonly (readonly Json[])[],
  { valueInputOption, insertDataOption }: Message,
): Written {
  const start = { row: table ? table.row + table.rows : area.row, column: (table ?? area).column };
  const isInsert = table !== undefined && insertDataOption === 'INSERT_ROWS';
  const missing = start.row + rows.length - 1 - sheet.rowCount;
  const count = isInsert ? rows.length : missing;
  const roomy =
    count > 0
      ? withInserted(before, sheet.id, 'rows', {
          before: isInsert ? start.row : sheet.rowCount + 1,
          count,
          like: Math.min(start.row - 1 || 1, sheet.rowCount),
        })
      : before;
  const first = { ...start, rows: 1, columns: 1 };
  return withValueRows(roomy, { sheet: sheetById(roomy, sheet.id), area: first }, rows, valueInputOption);
}

function updateAnswer(
  { spreadsheet, place, updatedCells }: Written,
  data: Message,
  chosen: Message,
): Message {
  const { includeValuesInResponse, responseValueRenderOption, responseDateTimeRenderOption } = chosen;
  const now: Place = { ...place, sheet: sheetById(spreadsheet, place.sheet.id) };
  const { rows, columns } = place.area;
  return {
    spreadsheetId: spreadsheet.id,
    updatedRange: textOfPlace(now),
    // Counts that are 0 are left out, as in all of Google's newer APIs.
    ...(updatedCells > 0 && { updatedRows: rows, updatedColumns: columns, updatedCells }),
    ...(includeValuesInResponse === true && {
      updatedData: valueRange(spreadsheet, now, {
        ...(data.majorDimension !== undefined && { majorDimension: data.majorDimension }),
        ...(responseValueRenderOption !== undefined && { valueRenderOption: responseValueRenderOption }),
        ...(responseDateTimeRenderOption !== undefined && {
          dateTimeRenderOption: responseDateTimeRenderOption,
        }),
      }),
    }),
  };
}

/** Rows and columns that were touched by several ranges of a sheet count once. */
function totals(all: readonly Written[]): Message {
  const touched = all.filter(({ updatedCells }) => updatedCells > 0);
  const lines = (from: 'row' | 'column', count: 'rows' | 'columns') =>
    new Set(
      touched.flatMap(({ place: { sheet, area } }) =>
        Array.from(
          { length: area[count] },
          (_, index) => `${String(sheet.id)} ${String(area[from] + index)}`,
        ),
      ),
    ).size;
  if (touched.length === 0) return {};
  return {
    totalUpdatedRows: lines('row', 'rows'),
    totalUpdatedColumns: lines('column', 'columns'),
    totalUpdatedCells: touched.reduce((sum, { updatedCells }) => sum + updatedCells, 0),
    totalUpdatedSheets: new Set(touched.map(({ place }) => place.sheet.id)).size,
  };
}
