import { describe, expect, it } from 'vitest';
import { methods } from './methods.ts';
import { SheetsBench } from './sheets-bench.ts';
import { valueOf } from './tiny-script.ts';

const REFERENCE = 'sheets/api/reference/rest/v4/spreadsheets.values';
const VALUES = 'Sheets.Spreadsheets.Values';

methods([`${VALUES}.get`], `${REFERENCE}/get`, () => {
  const bench = new SheetsBench();
  bench.write('A1:D4', [
    ['Who', 'Day', '', ''],
    ['Rosa', '2026-01-05', '12,5', '=1'],
    ['', '', '', ''],
    ['', 'TRUE', '', ''],
  ]);
  bench.write('B2:C2', [['2026-01-05', '1234.5']], 'USER_ENTERED');

  it('leaves out the empty cells at the end of rows, and the empty rows at the end', () => {
    expect(bench.read('A1:Z1000')).toEqual([
      ['Who', 'Day'],
      ['Rosa', '2026-01-05', '1234.5', '=1'],
      [],
      ['', 'TRUE'],
    ]);
    expect(bench.run(`return Sheets.Spreadsheets.Values.get(id, 'E1:F9')`)).toEqual({
      range: 'Sheet1!E1:F9',
      majorDimension: 'ROWS',
    });
  });

  it('gives columns', () => {
    expect(bench.read('A1:B4', { majorDimension: 'COLUMNS' })).toEqual([
      ['Who', 'Rosa'],
      ['Day', '2026-01-05', '', 'TRUE'],
    ]);
  });

  it('gives values without their format, dates as numbers or as texts', () => {
    const plain = { valueRenderOption: 'UNFORMATTED_VALUE' };
    expect(bench.read('B2:C2', plain)).toEqual([[46027, 1234.5]]);
    expect(bench.read('B2:C2', { ...plain, dateTimeRenderOption: 'FORMATTED_STRING' })).toEqual([
      ['2026-01-05', 1234.5],
    ]);
  });

  it('gives formulas', () => {
    const formulas = new SheetsBench();
    formulas.write('A1', [['=1+1', '=A1', 3]], 'USER_ENTERED');
    expect(formulas.read('A1:C1', { valueRenderOption: 'FORMULA' })).toEqual([['=1+1', '=A1', 3]]);
  });

  it.each([
    ['Sheet1', 'Sheet1!A1:Z1000'],
    ["'Sheet1'!B2", 'Sheet1!B2'],
    ['A:B', 'Sheet1!A1:B1000'],
    ['Sheet1!B2:C', 'Sheet1!B2:C1000'],
    ['2:3', 'Sheet1!A2:Z3'],
    ['R2C1:R3C2', 'Sheet1!A2:B3'],
    ['C3:A1', 'Sheet1!A1:C3'],
    ['A999:AB1005', 'Sheet1!A999:Z1000'],
  ])('%s is %s', (asked, range) => {
    expect(bench.run(`return Sheets.Spreadsheets.Values.get(id, ${JSON.stringify(asked)}).range`)).toBe(
      range,
    );
  });

  it('quotes the names of sheets where they need it', () => {
    const named = new SheetsBench();
    named.batch(
      { addSheet: { properties: { title: "What's next" } } },
      { addSheet: { properties: { title: 'Q1' } } },
    );
    const range = (text: string) =>
      named.run(`return Sheets.Spreadsheets.Values.get(id, ${JSON.stringify(text)}).range`);
    expect(range("'What''s next'!A1")).toBe("'What''s next'!A1");
    expect(range("What's next")).toBe("'What''s next'!A1:Z1000");
    expect(range("'Q1'!A1")).toBe("'Q1'!A1");
    expect(range('Q1')).toBe('Sheet1!Q1');
  });

  it.each([
    ['Plan!A1', 'Unable to parse range: Plan!A1'],
    ['A1:B2:C3', 'Unable to parse range: A1:B2:C3'],
    ['', 'Unable to parse range: '],
    ['A1001', 'Range (Sheet1!A1001) exceeds grid limits. Max rows: 1000, max columns: 26'],
    ['AA:AB', 'Range (Sheet1!AA:AB) exceeds grid limits. Max rows: 1000, max columns: 26'],
  ])('refuses %s', (range, message) => {
    expect(bench.failure(`Sheets.Spreadsheets.Values.get(id, ${JSON.stringify(range)})`)).toBe(message);
  });

  it('refuses options that do not exist, and values of theirs', () => {
    expect(bench.failure(`Sheets.Spreadsheets.Values.get(id, 'A1', { render: 'x' })`)).toBe(
      'Invalid JSON payload received. Unknown name "render": Cannot bind query parameter. ' +
        "Field 'render' could not be found in request message.",
    );
    expect(bench.failure(`Sheets.Spreadsheets.Values.get(id, 'A1', { majorDimension: 'ROW' })`)).toBe(
      `Invalid value at 'major_dimension' (type.googleapis.com/google.apps.sheets.v4.Dimension), "ROW"`,
    );
  });
});

methods([`${VALUES}.batchGet`], `${REFERENCE}/batchGet`, () => {
  it('gives several ranges, or one', () => {
    const bench = new SheetsBench();
    bench.write('A1:B1', [['a', 1]]);
    const get = (ranges: string) =>
      bench.run(`return Sheets.Spreadsheets.Values.batchGet(id, { ranges: ${ranges} })`);
    expect(get(`['A1', 'B1:B2']`)).toEqual({
      spreadsheetId: bench.id,
      valueRanges: [
        { range: 'Sheet1!A1', majorDimension: 'ROWS', values: [['a']] },
        { range: 'Sheet1!B1:B2', majorDimension: 'ROWS', values: [['1']] },
      ],
    });
    expect(get(`'A1'`)).toMatchObject({ valueRanges: [{ range: 'Sheet1!A1' }] });
    expect(bench.run('return Sheets.Spreadsheets.Values.batchGet(id)')).toEqual({ spreadsheetId: bench.id });
  });
});

methods([`${VALUES}.update`], `${REFERENCE}/update`, () => {
  it('RAW keeps texts as they are', () => {
    const bench = new SheetsBench();
    bench.write('A1', [['=1+1', "'x", '2026-01-05', '007', true, 5]]);
    expect(bench.sheet().cells).toEqual([['=1+1', "'x", '2026-01-05', '007', true, 5]]);
  });

  it('USER_ENTERED takes them as if typed', () => {
    const bench = new SheetsBench();
    bench.write('A1', [['=1+1', "'x", '2026-01-05', '007']], 'USER_ENTERED');
    expect(bench.sheet().cells).toEqual([[{ formula: '=1+1' }, 'x', 46027, 7]]);
  });

  it('null leaves a cell alone, an empty text empties it', () => {
    const bench = new SheetsBench();
    bench.write('A1', [['a', 'b', 'c']]);
    expect(bench.write('A1', [[null, '', 'z']])).toEqual({
      spreadsheetId: bench.id,
      updatedRange: 'Sheet1!A1:C1',
      updatedRows: 1,
      updatedColumns: 3,
      updatedCells: 2,
    });
    expect(bench.sheet().cells).toEqual([['a', null, 'z']]);
  });

  it('takes columns, and gives back what came of it', () => {
    const bench = new SheetsBench();
    const body = `return Sheets.Spreadsheets.Values.update({ majorDimension: 'COLUMNS', values: [['1', '2'], ['x']] }, id, 'B2',
      { valueInputOption: 'USER_ENTERED', includeValuesInResponse: true, responseValueRenderOption: 'UNFORMATTED_VALUE' })`;
    expect(bench.run(body)).toMatchObject({
      updatedRange: 'Sheet1!B2:C3',
      updatedCells: 3,
      updatedData: { majorDimension: 'COLUMNS', values: [[1, 2], ['x']] },
    });
    expect(bench.sheet().cells).toEqual([[], [null, 1, 'x'], [null, 2]]);
  });

  it('is not seen by SpreadsheetApp of another file, and pends nothing', () => {
    const bench = new SheetsBench();
    expect(() => {
      bench.run(
        `Sheets.Spreadsheets.Values.update({ values: [['kept']] }, id, 'A1', { valueInputOption: 'RAW' }); throw new Error('later')`,
      );
    }).toThrow('later');
    expect(bench.sheet().cells).toEqual([['kept']]);
  });

  it.each([
    ['without an option', 'A1', '[[1]]', '{}', "'valueInputOption' is required but not specified"],
    [
      'past the columns of the range',
      'A1:B1',
      '[[1, 2, 3]]',
      `{ valueInputOption: 'RAW' }`,
      'Requested writing within range [Sheet1!A1:B1], but tried writing to column [C]',
    ],
    [
      'past the rows of the range',
      'A1:B1',
      '[[1], [2]]',
      `{ valueInputOption: 'RAW' }`,
      'Requested writing within range [Sheet1!A1:B1], but tried writing to row [2]',
    ],
    [
      'past the grid',
      'A1000',
      '[[1], [2]]',
      `{ valueInputOption: 'RAW' }`,
      'Requested writing within range [Sheet1!A1000], but tried writing to row [1001]',
    ],
    [
      'a list in a cell',
      'A1',
      '[["a", ["b"]]]',
      `{ valueInputOption: 'RAW' }`,
      'Invalid values[0][1]: list_value ["b"]',
    ],
    ['a date', 'A1', '[[new Date(0)]]', `{ valueInputOption: 'RAW' }`, 'Invalid values[0][0]: struct_value'],
    [
      'values that are no rows',
      'A1',
      '["a"]',
      `{ valueInputOption: 'RAW' }`,
      `Invalid value at 'data.values[0]' (type.googleapis.com/google.protobuf.ListValue), "a"`,
    ],
    [
      'a text that is too long',
      'A1',
      `[['x'.repeat(50001)]]`,
      `{ valueInputOption: 'RAW' }`,
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
  ])('refuses %s', (_what, range, values, options, message) => {
    const bench = new SheetsBench();
    const call = `Sheets.Spreadsheets.Values.update({ values: ${values} }, id, '${range}', ${options})`;
    expect(bench.failure(call)).toContain(message);
    expect(bench.sheet().cells).toEqual([]);
  });
});

methods([`${VALUES}.batchUpdate`], `${REFERENCE}/batchUpdate`, () => {
  const batch = (data: string, option = 'RAW') =>
    `return Sheets.Spreadsheets.Values.batchUpdate({ valueInputOption: '${option}', data: ${data} }, id)`;

  it('writes several ranges and counts what was touched once', () => {
    const bench = new SheetsBench();
    const answer = bench.run(
      batch(`[{ range: 'A1:B1', values: [['a', '=b']] }, { range: 'B1:B2', values: [[null], [2]] }]`),
    );
    expect(answer).toMatchObject({
      totalUpdatedRows: 2,
      totalUpdatedColumns: 2,
      totalUpdatedCells: 3,
      totalUpdatedSheets: 1,
      responses: [{ updatedRange: 'Sheet1!A1:B1' }, { updatedRange: 'Sheet1!B1:B2' }],
    });
    expect(bench.sheet().cells).toEqual([
      ['a', '=b'],
      [null, 2],
    ]);
  });

  it('is all or nothing, and names the range that is wrong', () => {
    const bench = new SheetsBench();
    expect(
      bench.failure(batch(`[{ range: 'A1', values: [[1]] }, { range: 'Nope!A1', values: [[1]] }]`)),
    ).toBe('Invalid data[1]: Unable to parse range: Nope!A1');
    expect(bench.sheet().cells).toEqual([]);
  });

  it('refuses members that do not exist', () => {
    const bench = new SheetsBench();
    expect(bench.failure(`Sheets.Spreadsheets.Values.batchUpdate({ requests: [] }, id)`)).toBe(
      'Invalid JSON payload received. Unknown name "requests": Cannot find field.',
    );
  });
});

methods([`${VALUES}.append`], `${REFERENCE}/append, guides/values`, () => {
  const append = (range: string, values: string, more = '') =>
    `return Sheets.Spreadsheets.Values.append({ values: ${values} }, id, '${range}', { valueInputOption: 'RAW' ${more} })`;

  function twoTables(): SheetsBench {
    const bench = new SheetsBench();
    bench.write('A1:D6', [
      ['x', 'y', 'z'],
      ['x', 'y', 'z'],
      [],
      ['', 'x', 'y'],
      ['', 'x', ''],
      ['', '', 'z'],
    ]);
    return bench;
  }

  it.each([
    ['Sheet1', 'Sheet1!B4:C6', 'Sheet1!B7'],
    ['C5:D5', 'Sheet1!B4:C6', 'Sheet1!B7'],
    ['A1', 'Sheet1!A1:C2', 'Sheet1!A3'],
  ])('appends below the table in %s', (range, tableRange, updatedRange) => {
    expect(twoTables().run(append(range, `[['new']]`))).toMatchObject({
      tableRange,
      updates: { updatedRange },
    });
  });

  it('begins at the range where there is no table', () => {
    const answer = twoTables().run(append('E10', `[['new']]`));
    expect(answer).toMatchObject({ updates: { updatedRange: 'Sheet1!E10' } });
    expect(answer).not.toHaveProperty('tableRange');
  });

  it('writes over what stands below, or inserts rows', () => {
    const over = twoTables();
    over.run(append('A1', `[['1'], ['2']]`));
    expect(over.sheet().cells.slice(2, 4)).toEqual([['1'], ['2', 'x', 'y']]);
    const between = twoTables();
    between.run(append('A1', `[['1'], ['2']]`, `, insertDataOption: 'INSERT_ROWS'`));
    expect(between.sheet().cells.slice(2, 6)).toEqual([['1'], ['2'], [], [null, 'x', 'y']]);
  });

  it('makes the grid longer where it is full', () => {
    const bench = new SheetsBench();
    bench.write('A1000', [['last']]);
    bench.run(append('A1:A1000', `[['one more']]`));
    expect(bench.sheet()).toMatchObject({ rowCount: 1001 });
    expect(bench.read('A1001')).toEqual([['one more']]);
  });
});

methods([`${VALUES}.clear`, `${VALUES}.batchClear`], REFERENCE, () => {
  it('empty cells and keep their look', () => {
    const bench = new SheetsBench();
    bench.write('A1:C1', [['a', 'b', 'c']]);
    bench.batch({
      repeatCell: {
        range: { endRowIndex: 1 },
        cell: { userEnteredFormat: { textFormat: { bold: true } } },
        fields: 'userEnteredFormat.textFormat.bold',
      },
    });
    expect(bench.run(`return Sheets.Spreadsheets.Values.clear({}, id, 'A1')`)).toEqual({
      spreadsheetId: bench.id,
      clearedRange: 'Sheet1!A1',
    });
    expect(
      bench.run(`return Sheets.Spreadsheets.Values.batchClear({ ranges: ['B1', 'D1:D9'] }, id)`),
    ).toEqual({
      spreadsheetId: bench.id,
      clearedRanges: ['Sheet1!B1', 'Sheet1!D1:D9'],
    });
    expect(bench.sheet().cells).toEqual([[null, null, 'c']]);
    expect(bench.sheet().formats[0]).toEqual([1, [[26, { bold: true }]]]);
  });

  it('batchClear names the range that is wrong', () => {
    const bench = new SheetsBench();
    expect(bench.failure(`Sheets.Spreadsheets.Values.batchClear({ ranges: ['A1', 'A2000:B'] }, id)`)).toBe(
      'Invalid range[1]: Range (Sheet1!A2000:B) exceeds grid limits. Max rows: 1000, max columns: 26',
    );
  });
});

describe('protected cells', () => {
  it('are closed to an account that may not edit them', () => {
    const bench = new SheetsBench();
    const editor = 'denise@lantern.example.org';
    bench.run(`Drive.Permissions.create({ type: 'user', role: 'writer', emailAddress: '${editor}' }, id)`);
    bench.batch({ addProtectedRange: { protectedRange: { range: { endRowIndex: 1 } } } });
    const { workspace, id } = bench;
    const file = workspace.files[id];
    file?.openedBy.push(editor);
    const write = (value: number) =>
      `Sheets.Spreadsheets.Values.update({ values: [[${String(value)}]] }, '${id}', 'A1', { valueInputOption: 'RAW' })`;
    expect(() => bench.run(write(1))).not.toThrow();
    expect(() => valueOf(write(2), { workspace, user: editor })).toThrow('protected cell or object');
  });
});
