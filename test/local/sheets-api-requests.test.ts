import { describe, expect, it } from 'vitest';
import { at } from '../../local/google/spreadsheet/runs.ts';
import type { Json } from '../../local/runtime.ts';
import { SheetsBench } from './sheets-bench.ts';

const RED = { backgroundColorStyle: { rgbColor: { red: 1 } } };
const bold = { textFormat: { bold: true } };

/** A bench with one row of letters. */
function letters(...texts: string[]): SheetsBench {
  const bench = new SheetsBench();
  bench.write('A1', [texts]);
  return bench;
}

const formatsOf = (bench: SheetsBench, row = 1) => at(bench.sheet().formats, row);

describe('sheets (REST reference, spreadsheets.request)', () => {
  it('addSheet gives names, places, sizes and colours; the open tab stays open', () => {
    const bench = new SheetsBench();
    const properties = {
      title: 'Plan',
      index: 0,
      hidden: true,
      tabColor: { red: 0.2, blue: 1 },
      gridProperties: { rowCount: 10, columnCount: 3, frozenRowCount: 2, hideGridlines: true },
    };
    bench.batch({ addSheet: { properties } }, { addSheet: {} });
    expect(bench.sheet(0)).toMatchObject({
      name: 'Plan',
      hidden: true,
      tabColor: '#3300ff',
      rowCount: 10,
      columnCount: 3,
      frozenRows: 2,
      gridlinesHidden: true,
    });
    expect(bench.sheet(2).name).toBe('Sheet3');
    expect(bench.workspace.spreadsheets.byId(bench.id).active.sheet).toBe(0);
  });

  it('addSheet refuses a name that is taken', () => {
    expect(new SheetsBench().refusal({ addSheet: { properties: { title: 'Sheet1' } } })).toBe(
      'Invalid requests[0].addSheet: A sheet with the name "Sheet1" already exists. Please enter another name.',
    );
  });

  it('deleteSheet leaves one', () => {
    expect(new SheetsBench().refusal({ deleteSheet: {} })).toContain("You can't remove all the sheets");
  });

  it('updateSheetProperties changes what its fields name, and nothing else', () => {
    const bench = new SheetsBench();
    const properties = { title: 'Plan', hidden: true, gridProperties: { frozenRowCount: 1, rowCount: 5 } };
    bench.batch({ updateSheetProperties: { properties, fields: 'title,gridProperties.frozenRowCount' } });
    expect(bench.sheet()).toMatchObject({ name: 'Plan', hidden: false, frozenRows: 1, rowCount: 1000 });
    bench.batch({
      updateSheetProperties: { properties: {}, fields: 'gridProperties.frozenRowCount' },
    });
    expect(bench.sheet().frozenRows).toBe(0);
  });

  it('updateSheetProperties makes the grid smaller and larger', () => {
    const bench = letters('a', 'b', 'c');
    const size = (rowCount: number, columnCount: number): Json => ({
      updateSheetProperties: {
        properties: { gridProperties: { rowCount, columnCount } },
        fields: 'gridProperties(rowCount,columnCount)',
      },
    });
    bench.batch(size(3, 2));
    expect(bench.sheet()).toMatchObject({ rowCount: 3, columnCount: 2, cells: [['a', 'b']] });
    bench.batch(size(4, 5));
    expect(bench.sheet()).toMatchObject({ rowCount: 4, columnCount: 5 });
  });

  it.each([
    [0, 2, ['B', 'Sheet1', 'C']],
    [0, 3, ['B', 'C', 'Sheet1']],
    [0, 1, ['Sheet1', 'B', 'C']],
    [2, 0, ['C', 'Sheet1', 'B']],
  ])('updateSheetProperties moves sheet %i before the one at %i', (from, index, names) => {
    const bench = new SheetsBench();
    bench.batch({ addSheet: { properties: { title: 'B' } } }, { addSheet: { properties: { title: 'C' } } });
    const sheetId = bench.sheet(from).id;
    bench.batch({ updateSheetProperties: { properties: { sheetId, index }, fields: 'index' } });
    expect([0, 1, 2].map((one) => bench.sheet(one).name)).toEqual(names);
  });

  it.each([
    [
      { properties: { title: 'x' } },
      "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
    ],
    [{ properties: { sheetId: 9 }, fields: 'title' }, 'No sheet with id: 9'],
    [{ properties: {}, fields: 'name' }, 'Invalid field: name'],
    [{ properties: {}, fields: 'title' }, 'The sheet name cannot be empty.'],
  ])('updateSheetProperties refuses %j', (request, message) => {
    expect(new SheetsBench().refusal({ updateSheetProperties: request })).toBe(
      `Invalid requests[0].updateSheetProperties: ${message}`,
    );
  });

  it('updateSpreadsheetProperties sets title, zone and locale', () => {
    const bench = new SheetsBench();
    const update = (properties: Json, fields: string): Json => ({
      updateSpreadsheetProperties: { properties, fields },
    });
    bench.batch(
      update({ title: 'Ours', timeZone: 'Europe/Madrid', locale: 'es_ES' }, 'title,timeZone,locale'),
    );
    expect(bench.get().properties).toMatchObject({
      title: 'Ours',
      timeZone: 'Europe/Madrid',
      locale: 'es_ES',
    });
    expect(bench.refusal(update({ timeZone: 'Chicago' }, 'timeZone'))).toContain('is not a time zone');
    expect(bench.refusal(update({ locale: 'english' }, 'locale'))).toContain('Unsupported locale');
  });
});

describe('cells', () => {
  const cell = (userEnteredValue: Json) => ({ values: [{ userEnteredValue }] });

  it('updateCells writes literal values: a text is never a formula', () => {
    const bench = new SheetsBench();
    const rows = [
      cell({ stringValue: '=1+1' }),
      cell({ stringValue: '2026-01-05' }),
      cell({ numberValue: 1.5 }),
      cell({ boolValue: false }),
      cell({ formulaValue: '=A3*2' }),
    ];
    bench.batch({ updateCells: { start: {}, rows, fields: 'userEnteredValue' } });
    expect(bench.sheet().cells).toEqual([['=1+1'], ['2026-01-05'], [1.5], [false], [{ formula: '=A3*2' }]]);
  });

  it('updateCells from a start leaves cells without data alone; in a range it empties them', () => {
    const rows = [{ values: [{ userEnteredValue: { stringValue: 'x' } }] }];
    const started = letters('a', 'b');
    started.batch({ updateCells: { start: { rowIndex: 0 }, rows, fields: 'userEnteredValue' } });
    expect(started.sheet().cells).toEqual([['x', 'b']]);
    const ranged = letters('a', 'b', 'c');
    const range = { startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 2 };
    ranged.batch({ updateCells: { range, rows, fields: 'userEnteredValue' } });
    expect(ranged.sheet().cells).toEqual([['x', null, 'c']]);
  });

  it('updateCells with every field takes away what is not given', () => {
    const bench = letters('a');
    const range = { endRowIndex: 1, endColumnIndex: 1 };
    bench.batch(
      { repeatCell: { range, cell: { note: 'n', userEnteredFormat: { ...RED, ...bold } }, fields: '*' } },
      { updateCells: { range, rows: [{ values: [{ note: 'other' }] }], fields: '*' } },
    );
    expect(bench.sheet().cells).toEqual([]);
    expect(at(at(bench.sheet().notes, 1), 1)).toBe('other');
    expect(formatsOf(bench)).toEqual([[26, {}]]);
  });

  it('repeatCell changes the parts of a format that the mask names, and keeps the others', () => {
    const bench = new SheetsBench();
    const range = { endRowIndex: 1 };
    const repeat = (userEnteredFormat: Json, fields: string): Json => ({
      repeatCell: { range, cell: { userEnteredFormat }, fields },
    });
    bench.batch(
      repeat({ ...RED, ...bold }, 'userEnteredFormat(backgroundColor,textFormat.bold)'),
      repeat({ textFormat: { italic: true, fontSize: 14 } }, 'userEnteredFormat.textFormat(italic,fontSize)'),
    );
    expect(formatsOf(bench)).toEqual([
      [26, { background: '#ff0000', bold: true, italic: true, fontSize: 14 }],
    ]);
    bench.batch(repeat({}, 'userEnteredFormat.textFormat'));
    expect(formatsOf(bench)).toEqual([[26, { background: '#ff0000' }]]);
    bench.batch(repeat({ ...bold }, 'userEnteredFormat'));
    expect(formatsOf(bench)).toEqual([[26, { bold: true }]]);
  });

  it('all of a format comes back as it was set', () => {
    const bench = new SheetsBench();
    const format = {
      numberFormat: { type: 'DATE', pattern: 'd mmm yyyy' },
      backgroundColorStyle: { rgbColor: { red: 0.8509804, green: 0.91764706, blue: 0.827451 } },
      borders: { bottom: { style: 'SOLID_MEDIUM', width: 2, colorStyle: { rgbColor: { blue: 1 } } } },
      horizontalAlignment: 'CENTER',
      verticalAlignment: 'MIDDLE',
      wrapStrategy: 'WRAP',
      textFormat: {
        foregroundColorStyle: { rgbColor: { red: 0.4 } },
        fontFamily: 'Lora',
        fontSize: 12,
        bold: true,
        italic: true,
        strikethrough: true,
      },
    };
    const cellRange = { endRowIndex: 1, endColumnIndex: 1 };
    bench.batch({
      repeatCell: { range: cellRange, cell: { userEnteredFormat: format }, fields: 'userEnteredFormat' },
    });
    const { sheets } = bench.get(`{ ranges: 'A1', fields: 'sheets.data.rowData.values.userEnteredFormat' }`);
    expect(sheets).toMatchObject([{ data: [{ rowData: [{ values: [{ userEnteredFormat: format }] }] }] }]);
  });

  it.each([
    [{ startRowIndex: 1000 }, 'Range (Sheet1!A1001:Z) exceeds grid limits. Max rows: 1000, max columns: 26'],
    [
      { startRowIndex: 1000, endRowIndex: 1001, startColumnIndex: 0, endColumnIndex: 2 },
      'Range (Sheet1!A1001:B1001) exceeds grid limits. Max rows: 1000, max columns: 26',
    ],
    [{ sheetId: 4 }, 'No grid with id: 4'],
    [{ startRowIndex: 5, endRowIndex: 4 }, 'End index (4) must not be before start index (5).'],
  ])('repeatCell refuses %j', (range, message) => {
    expect(new SheetsBench().refusal({ repeatCell: { range, cell: {}, fields: 'note' } })).toBe(
      `Invalid requests[0].repeatCell: ${message}`,
    );
  });

  it.each([
    { startRowIndex: 999, endRowIndex: 1003 },
    { startRowIndex: 3, endRowIndex: 3 },
  ])('repeatCell takes %j, which ends past the grid or holds no cell', (range) => {
    const bench = new SheetsBench();
    bench.batch({ repeatCell: { range, cell: { note: 'x' }, fields: 'note' } });
    expect(bench.sheet().rowCount).toBe(1000);
  });

  it.each([
    [
      { start: { rowIndex: 1000 }, rows: [{ values: [{}] }] },
      'GridCoordinate.rowIndex[1000] is after last row in grid[999]',
    ],
    [
      { range: { endRowIndex: 1, endColumnIndex: 1 }, rows: [{ values: [{}, {}] }] },
      'Attempting to write column: 1, beyond the last requested column of: 0',
    ],
    [
      { range: { endRowIndex: 1 }, rows: [{ values: [{}] }, { values: [{}] }] },
      'Attempting to write row: 1, beyond the last requested row of: 0',
    ],
  ])('updateCells refuses %j', (request, message) => {
    expect(new SheetsBench().refusal({ updateCells: { ...request, fields: 'note' } })).toBe(
      `Invalid requests[0].updateCells: ${message}`,
    );
  });

  it('a field that only Google has throws by name, one that nobody has is refused', () => {
    const repeat = (fields: string): Json => ({ repeatCell: { range: {}, cell: {}, fields } });
    expect(new SheetsBench().refusal(repeat('userEnteredFormat.colour'))).toContain('Invalid field: colour');
    for (const field of ['userEnteredFormat.padding', 'chipRuns']) {
      expect(() => new SheetsBench().batch(repeat(field))).toThrow(
        'in a mask is not in the local workspace.',
      );
    }
  });

  it('a range or a start is needed', () => {
    const rows = [{ values: [{ note: 'x' }] }];
    expect(new SheetsBench().refusal({ updateCells: { rows, fields: 'note' } })).toContain(
      'A range must be specified.',
    );
    expect(
      new SheetsBench().refusal({ updateCells: { rows, fields: 'note', start: {}, range: {} } }),
    ).toContain('Only one of start and range');
  });

  it('two values in one cell, and a format without a type, are refused', () => {
    const repeat = (data: Json, fields: string): Json => ({
      repeatCell: { range: { endRowIndex: 1 }, cell: data, fields },
    });
    expect(
      new SheetsBench().refusal(
        repeat({ userEnteredValue: { numberValue: 1, stringValue: 'x' } }, 'userEnteredValue'),
      ),
    ).toContain("oneof field 'value' is already set. Cannot set 'stringValue'");
    expect(
      new SheetsBench().refusal(
        repeat({ userEnteredFormat: { numberFormat: { pattern: '0' } } }, 'userEnteredFormat.numberFormat'),
      ),
    ).toContain('numberFormat.type');
  });

  it('updateBorders draws and erases lines', () => {
    const bench = new SheetsBench();
    const range = { endRowIndex: 2, endColumnIndex: 1 };
    const line = { style: 'SOLID', colorStyle: { rgbColor: { red: 1 } } };
    bench.batch({ updateBorders: { range, top: line, innerHorizontal: line } });
    expect(at(formatsOf(bench), 1).borders).toEqual({
      top: { style: 'SOLID', color: '#ff0000' },
      bottom: { style: 'SOLID', color: '#ff0000' },
    });
    bench.batch({ updateBorders: { range, top: { style: 'NONE' } } });
    expect(at(formatsOf(bench), 1).borders).toEqual({ bottom: { style: 'SOLID', color: '#ff0000' } });
  });

  it.each([
    ['MERGE_ALL', [[1, 1, 2, 2]]],
    [
      'MERGE_ROWS',
      [
        [1, 1, 1, 2],
        [2, 1, 1, 2],
      ],
    ],
    [
      'MERGE_COLUMNS',
      [
        [1, 1, 2, 1],
        [1, 2, 2, 1],
      ],
    ],
  ])('mergeCells %s, unmergeCells', (mergeType, merges) => {
    const bench = letters('a', 'b');
    const range = { endRowIndex: 2, endColumnIndex: 2 };
    bench.batch({ mergeCells: { range, mergeType } });
    expect(
      bench.sheet().merges.map(({ row, column, rows, columns }) => [row, column, rows, columns]),
    ).toEqual(merges);
    bench.batch({ unmergeCells: { range } });
    expect(bench.sheet().merges).toEqual([]);
  });
});

describe('rows and columns', () => {
  const rows = (startIndex: number, endIndex: number) => ({ dimension: 'ROWS', startIndex, endIndex });

  it('are appended, inserted, deleted and moved, counted from 0 without the end', () => {
    const bench = new SheetsBench();
    bench.write('A1:A3', [['1'], ['2'], ['3']]);
    bench.batch(
      { appendDimension: { dimension: 'COLUMNS', length: 2 } },
      { insertDimension: { range: rows(1, 3) } },
      { deleteDimension: { range: rows(0, 1) } },
      { moveDimension: { source: rows(3, 4), destinationIndex: 0 } },
    );
    expect(bench.sheet()).toMatchObject({ columnCount: 28, rowCount: 1001, cells: [['3'], [], [], ['2']] });
  });

  it('inserted ones look like the line after, or before', () => {
    const bench = new SheetsBench();
    const red = { repeatCell: { range: { endRowIndex: 1 }, cell: { userEnteredFormat: RED }, fields: '*' } };
    bench.batch(red, { insertDimension: { range: rows(1, 2) } });
    expect(formatsOf(bench, 2)).toEqual([[26, {}]]);
    bench.batch({ insertDimension: { range: rows(1, 2), inheritFromBefore: true } });
    expect(formatsOf(bench, 2)).toEqual([[26, { background: '#ff0000' }]]);
  });

  it('get sizes, and are hidden', () => {
    const bench = new SheetsBench();
    const columns = { dimension: 'COLUMNS', startIndex: 0, endIndex: 2 };
    bench.batch(
      { updateDimensionProperties: { range: columns, properties: { pixelSize: 250 }, fields: 'pixelSize' } },
      {
        updateDimensionProperties: {
          range: rows(0, 1),
          properties: { hiddenByUser: true },
          fields: 'hiddenByUser',
        },
      },
    );
    expect(bench.sheet().columnWidths).toEqual([
      [2, 250],
      [24, 100],
    ]);
    expect(bench.sheet().hiddenRows).toEqual([
      [1, true],
      [999, false],
    ]);
  });

  it.each([
    [{ deleteDimension: { range: rows(1000, 1001) } }, "Cannot delete a row that doesn't exist."],
    [{ deleteDimension: { range: rows(0, 1000) } }, "You can't delete all the rows on the sheet."],
    [{ insertDimension: { range: rows(0, 1), inheritFromBefore: true } }, 'inheritFromBefore cannot be true'],
    [{ appendDimension: { dimension: 'ROWS' } }, 'The length must be positive.'],
    [{ deleteDimension: { range: {} } }, 'No dimension specified.'],
  ])('%j is refused', (request, message) => {
    expect(new SheetsBench().refusal(request)).toContain(message);
  });
});
