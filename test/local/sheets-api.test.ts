import { describe, expect, it } from 'vitest';
import { failureOf } from './drive-bench.ts';
import { methods } from './methods.ts';
import { SheetsBench } from './sheets-bench.ts';
import { aWorkspace, DENISE, ROSA, valueOf } from './tiny-script.ts';

const REFERENCE = 'sheets/api/reference/rest/v4/spreadsheets';

methods(['Sheets.Spreadsheets.create'], `${REFERENCE}/create`, () => {
  it('makes a spreadsheet in My Drive, which the add-on reaches', () => {
    const workspace = aWorkspace();
    const made = valueOf(
      `const made = Sheets.Spreadsheets.create({ properties: { title: 'Plan', timeZone: 'America/Chicago' } });
       return [made, Drive.Files.get(made.spreadsheetId, { fields: 'name,parents' })]`,
      { workspace },
    );
    expect(made).toMatchObject([
      {
        properties: { title: 'Plan', locale: 'en_US', timeZone: 'America/Chicago' },
        sheets: [{ properties: { sheetId: 0, title: 'Sheet1', index: 0, sheetType: 'GRID' } }],
      },
      { name: 'Plan', parents: [workspace.account(ROSA).rootFolder] },
    ]);
  });

  it('makes the sheets that are named, and no other', () => {
    const body = `return Sheets.Spreadsheets.create(
      { sheets: [{ properties: { title: 'Meetings', sheetId: 7 } }, { properties: { title: 'People', gridProperties: { rowCount: 5, frozenRowCount: 1 } } }] },
      { fields: 'sheets.properties(title,sheetId,gridProperties)' }).sheets.map(({ properties }) => properties)`;
    expect(valueOf(body)).toMatchObject([
      { title: 'Meetings', sheetId: 7 },
      { title: 'People', gridProperties: { rowCount: 5, columnCount: 26, frozenRowCount: 1 } },
    ]);
  });

  it('counts 250 spreadsheets a day (platform.md §1.1)', () => {
    const workspace = aWorkspace();
    workspace.quotas[ROSA] = { 'spreadsheets created': { used: 250, since: workspace.now } };
    expect(() => valueOf('Sheets.Spreadsheets.create({})', { workspace })).toThrow('spreadsheets created');
  });
});

methods(['Sheets.Spreadsheets.get'], `${REFERENCE}/get`, () => {
  it('tells of the sheets, without their cells', () => {
    const bench = new SheetsBench();
    bench.write('A1', [['x']]);
    const { sheets, ...others } = bench.get();
    expect(others).toEqual({
      spreadsheetId: bench.id,
      properties: { title: 'Members', locale: 'en_US', autoRecalc: 'ON_CHANGE', timeZone: 'Etc/GMT' },
      spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${bench.id}/edit`,
    });
    expect(sheets).toEqual([
      {
        properties: {
          sheetId: 0,
          title: 'Sheet1',
          index: 0,
          sheetType: 'GRID',
          gridProperties: { rowCount: 1000, columnCount: 26 },
        },
      },
    ]);
  });

  it('gives cells of ranges with their values and formats', () => {
    const bench = new SheetsBench();
    bench.write('B2', [['2026-01-05', '=1']]);
    bench.write('B2', [['2026-01-05']], 'USER_ENTERED');
    bench.batch({
      repeatCell: {
        range: { startRowIndex: 1, endRowIndex: 2, startColumnIndex: 1, endColumnIndex: 2 },
        cell: { note: 'A day', userEnteredFormat: { backgroundColorStyle: { rgbColor: { red: 0.8 } } } },
        fields: 'note,userEnteredFormat.backgroundColor',
      },
    });
    const { sheets } = bench.get(`{ ranges: ['B2:D3'], includeGridData: true }`);
    expect(sheets).toMatchObject([
      {
        data: [
          {
            startRow: 1,
            startColumn: 1,
            rowData: [
              {
                values: [
                  {
                    userEnteredValue: { numberValue: 46027 },
                    effectiveValue: { numberValue: 46027 },
                    formattedValue: '2026-01-05',
                    note: 'A day',
                    userEnteredFormat: {
                      numberFormat: { type: 'DATE', pattern: 'yyyy-mm-dd' },
                      backgroundColor: { red: 0.8 },
                      backgroundColorStyle: { rgbColor: { red: 0.8 } },
                    },
                  },
                  { userEnteredValue: { stringValue: '=1' }, formattedValue: '=1' },
                ],
              },
            ],
            rowMetadata: [{ pixelSize: 21 }, { pixelSize: 21 }],
            columnMetadata: [{ pixelSize: 100 }, { pixelSize: 100 }, { pixelSize: 100 }],
          },
        ],
      },
    ]);
  });

  it('a mask of fields says alone what comes', () => {
    const bench = new SheetsBench();
    bench.write('A1', [['x', 1]]);
    expect(
      bench.get(`{ fields: 'sheets(properties(title,hidden),data.rowData.values.userEnteredValue)' }`),
    ).toEqual({
      sheets: [
        {
          properties: { title: 'Sheet1' },
          data: [
            {
              rowData: [
                {
                  values: [
                    { userEnteredValue: { stringValue: 'x' } },
                    { userEnteredValue: { numberValue: 1 } },
                  ],
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it('refuses a mask with fields that do not exist in words that do not name them', () => {
    const bench = new SheetsBench();
    expect(bench.failure(`Sheets.Spreadsheets.get(id, { fields: 'sheets.title' })`)).toBe(
      'Request contains an invalid argument.',
    );
    expect(() => bench.get(`{ fields: 'sheets.charts' }`)).toThrow(
      'charts of Sheets.Spreadsheets.get is not in',
    );
  });
});

describe('who reaches a spreadsheet through the Sheets API (platform.md §2.2)', () => {
  const get = (id: string) => `return Sheets.Spreadsheets.get('${id}').spreadsheetId`;

  it('nobody with spreadsheets.currentonly', () => {
    const workspace = aWorkspace();
    const script = { scopes: ['spreadsheets.currentonly'] };
    expect(() => valueOf(get(workspace.boundSpreadsheetId), { workspace, script })).toThrow(
      'Specified permissions are not sufficient to call sheets.spreadsheets.get. Required permissions: ' +
        'https://www.googleapis.com/auth/drive.file || https://www.googleapis.com/auth/spreadsheets',
    );
  });

  it('with drive.file who made it, not even the open one otherwise', () => {
    const bench = new SheetsBench();
    const { workspace, id } = bench;
    const problem = 'API call to sheets.spreadsheets.get failed with error: Requested entity was not found.';
    expect(bench.get().spreadsheetId).toBe(id);
    expect(() => valueOf(get(workspace.boundSpreadsheetId), { workspace })).toThrow(problem);
    bench.run(`Drive.Permissions.create({ type: 'user', role: 'writer', emailAddress: '${DENISE}' }, id)`);
    expect(() => valueOf(get(id), { workspace, user: DENISE })).toThrow(problem);
  });

  it('with spreadsheets who may open it, and a reader changes nothing', () => {
    const bench = new SheetsBench();
    const { workspace, id } = bench;
    bench.run(`Drive.Permissions.create({ type: 'user', role: 'reader', emailAddress: '${DENISE}' }, id)`);
    const asDenise = { workspace, user: DENISE, script: { scopes: ['spreadsheets'] } };
    expect(valueOf(get(id), asDenise)).toBe(id);
    const batch = `Sheets.Spreadsheets.batchUpdate({ requests: [{ addSheet: {} }] }, '${id}')`;
    expect(failureOf(batch, asDenise).details).toMatchObject({
      code: 403,
      message: 'The caller does not have permission',
      errors: [{ reason: 'forbidden' }],
    });
  });

  it('nothing that is no spreadsheet', () => {
    const workspace = aWorkspace();
    const id = valueOf(`return Drive.Files.create({ mimeType: 'application/vnd.google-apps.folder' }).id`, {
      workspace,
    });
    expect(() => valueOf(get(String(id)), { workspace })).toThrow('Requested entity was not found.');
  });

  it('what SpreadsheetApp has pending is not seen before a flush (platform.md §5.8)', () => {
    const workspace = aWorkspace();
    const script = { scopes: ['spreadsheets'] };
    const body = `SpreadsheetApp.getActiveSheet().getRange('A1').setValue('x');
      const read = () => Sheets.Spreadsheets.Values.get('${workspace.boundSpreadsheetId}', 'A1').values;
      const before = read();
      SpreadsheetApp.flush();
      return [before === undefined, read()]`;
    expect(valueOf(body, { workspace, script })).toEqual([true, [['x']]]);
  });
});

methods(['Sheets.Spreadsheets.batchUpdate'], `${REFERENCE}/batchUpdate`, () => {
  it('answers a reply for each request, and the spreadsheet where it is asked for', () => {
    const bench = new SheetsBench();
    const answer = bench.run(`return Sheets.Spreadsheets.batchUpdate({
      requests: [{ addSheet: { properties: { title: 'New' } } }, { deleteSheet: { sheetId: 0 } }],
      includeSpreadsheetInResponse: true }, id)`);
    expect(answer).toMatchObject({
      spreadsheetId: bench.id,
      replies: [{ addSheet: { properties: { title: 'New', index: 1 } } }, {}],
      updatedSpreadsheet: { sheets: [{ properties: { title: 'New', index: 0 } }] },
    });
  });

  it('is all or nothing, and names the request that is wrong', () => {
    const bench = new SheetsBench();
    const message = bench.refusal(
      { addSheet: { properties: { title: 'New' } } },
      { deleteSheet: { sheetId: 5 } },
    );
    expect(message).toBe('Invalid requests[1].deleteSheet: No sheet with id: 5');
    expect(bench.get().sheets).toHaveLength(1);
  });

  it.each([
    ['no requests', [], 'Must specify at least one request.'],
    [
      'a request that does not exist',
      [{ addSheets: {} }],
      `Invalid JSON payload received. Unknown name "addSheets" at 'requests[0]': Cannot find field.`,
    ],
    [
      'a member that does not exist',
      [{ addSheet: { properties: { name: 'x' } } }],
      `Invalid JSON payload received. Unknown name "name" at 'requests[0].add_sheet.properties': Cannot find field.`,
    ],
    [
      'several mistakes',
      [{ deleteSheet: { id: 1 } }, { deleteSheet: { sheetId: 'x' } }],
      `Invalid JSON payload received. Unknown name "id" at 'requests[0].delete_sheet': Cannot find field.\n` +
        `Invalid value at 'requests[1].delete_sheet.sheet_id' (TYPE_INT32), "x"`,
    ],
    [
      'two requests in one',
      [{ deleteSheet: {}, addSheet: {} }],
      `Invalid value at 'requests[0]' (oneof), oneof field 'kind' is already set. Cannot set 'addSheet'`,
    ],
    ['an empty request', [{}], 'Invalid requests[0]: No request set.'],
    [
      'a value of an enum that does not exist',
      [{ appendDimension: { dimension: 'LINES', length: 1 } }],
      `Invalid value at 'requests[0].append_dimension.dimension' (type.googleapis.com/google.apps.sheets.v4.Dimension), "LINES"`,
    ],
  ])('refuses %s', (_what, requests, message) => {
    expect(new SheetsBench().refusal(...requests)).toBe(message);
  });

  it('throws by name for what only Google has', () => {
    const bench = new SheetsBench();
    expect(() => bench.batch({ addChart: {} })).toThrow(
      'sheets.spreadsheets.batchUpdate with addChart is not in the local workspace.',
    );
  });
});
