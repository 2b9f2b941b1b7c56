/** Ranges: which there are, how they are named, and what is refused (platform.md §5.1). */
import { beforeEach, describe, expect, it, test } from 'vitest';
import { methods } from './methods.ts';
import { open, range, sheetWith, SpreadsheetApp } from './spreadsheet-bench.ts';

beforeEach(() => {
  open();
});

const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';
const { Dimension, Direction } = SpreadsheetApp;

methods(
  [
    'Sheet.getRange',
    'Range.getA1Notation',
    'Range.getRow',
    'Range.getRowIndex',
    'Range.getColumn',
    'Range.getNumRows',
    'Range.getHeight',
    'Range.getNumColumns',
    'Range.getWidth',
  ],
  'reference/spreadsheet/sheet#getRange(String)',
  () => {
    const placeOf = (text: string) => {
      const named = range(text);
      return [named.getRow(), named.getColumn(), named.getNumRows(), named.getNumColumns()];
    };

    test.each([
      ['B3', [3, 2, 1, 1]],
      ['b3:d5', [3, 2, 3, 3]],
      ['D5:B3', [3, 2, 3, 3]],
      ['$B$3:D$5', [3, 2, 3, 3]],
      ['B3:B', [3, 2, 998, 1]],
      ['B3:D', [3, 2, 998, 3]],
      ['B3:3', [3, 2, 1, 25]],
      ['B3:5', [3, 2, 3, 25]],
      ['A:C', [1, 1, 1000, 3]],
      ['C:A', [1, 1, 1000, 3]],
      ['3:3', [3, 1, 1, 26]],
      ['5:3', [3, 1, 3, 26]],
      ['R5C3', [5, 3, 1, 1]],
      ['r10c5:r1c2', [1, 2, 10, 4]],
    ])('%s', (text, place) => {
      expect(placeOf(text)).toEqual(place);
      const named = range(text);
      expect([named.getRowIndex(), named.getHeight(), named.getWidth()]).toEqual([
        place[0],
        place[2],
        place[3],
      ]);
    });

    test.each(['AA1', 'A1001', 'Y1:AA1', 'A1:A1001', 'R1C27', 'RC1', '1001:1002'])(
      '%s is outside the grid',
      (text) => {
        expect(() => range(text)).toThrow(OUTSIDE);
      },
    );

    test.each([
      '',
      'B',
      '3',
      'B0',
      ':',
      'B:',
      ':B',
      'B3:',
      'Rosa',
      "'Sheet1'!A1",
      'A1:B2:C3',
      'A:C5',
      '3:C5',
      'A1 ',
    ])('%j is no range', (text) => {
      expect(() => range(text)).toThrow('Range not found');
    });

    test.each([
      ['B3:B3', 'B3'],
      ['D5:B3', 'B3:D5'],
      ['$B$3', 'B3'],
      ['B3:B', 'B3:B'],
      ['B3:5', 'B3:5'],
      ['A:C', 'A:C'],
      ['3:5', '3:5'],
      ['R2C2:R4C5', 'B2:E4'],
    ])('the notation of %s is %s', (text, notation) => {
      expect(range(text).getA1Notation()).toBe(notation);
    });

    it('an open end follows the grid', () => {
      const column = range('B3:B');
      const row = range('B3:3');
      column.getSheet().insertRowsAfter(1000, 10).insertColumnsAfter(26, 2);
      expect([column.getNumRows(), row.getNumColumns()]).toEqual([1008, 27]);
    });
  },
);

methods(
  ['Sheet.getRange', 'Range.getLastRow', 'Range.getLastColumn', 'Range.getSheet', 'Range.getGridId'],
  'reference/spreadsheet/sheet#getRange(Integer,Integer,Integer,Integer)',
  () => {
    it('numbers count from 1, with height and width', () => {
      const sheet = sheetWith([]);
      expect(sheet.getRange(2, 3).getA1Notation()).toBe('C2');
      expect(sheet.getRange(2, 3, 4).getA1Notation()).toBe('C2:C5');
      const area = sheet.getRange(2, 3, 4, 5);
      expect(area.getA1Notation()).toBe('C2:G5');
      expect([area.getLastRow(), area.getLastColumn()]).toEqual([5, 7]);
      expect([area.getSheet().getName(), area.getGridId()]).toEqual(['Sheet1', sheet.getSheetId()]);
    });

    test.each([
      [[0, 1], 'The starting row of the range is too small.'],
      [[1, 0], 'The starting column of the range is too small.'],
      [[-1, 1], 'The starting row of the range is too small.'],
      [[1, 1, 0], 'The number of rows in the range must be at least 1.'],
      [[1, 1, -2], 'The number of rows in the range must be at least 1.'],
      [[1, 1, 1, 0], 'The number of columns in the range must be at least 1.'],
      [[1001, 1], OUTSIDE],
      [[1, 26, 1, 2], OUTSIDE],
    ])('%j are refused', (numbers, sentence) => {
      const [row = 0, column = 0, ...size] = numbers;
      expect(() => sheetWith([]).getRange(row, column, ...(size as [number, number]))).toThrow(sentence);
    });

    it('a range that the grid no longer has is refused', () => {
      const last = range('A1000');
      last.getSheet().deleteRow(1000);
      expect(() => last.getValue()).toThrow(OUTSIDE);
    });
  },
);

methods(
  [
    'Range.isStartRowBounded',
    'Range.isEndRowBounded',
    'Range.isStartColumnBounded',
    'Range.isEndColumnBounded',
  ],
  'reference/spreadsheet/range#isEndRowBounded()',
  () => {
    test.each([
      ['A1:B2', [true, true, true, true]],
      ['A3:B', [true, false, true, true]],
      ['A:B', [false, false, true, true]],
      ['B3:3', [true, true, true, false]],
      ['3:4', [true, true, false, false]],
    ])('%s', (text, bounds) => {
      const named = range(text);
      expect([
        named.isStartRowBounded(),
        named.isEndRowBounded(),
        named.isStartColumnBounded(),
        named.isEndColumnBounded(),
      ]).toEqual(bounds);
    });
  },
);

methods(['Range.offset'], 'reference/spreadsheet/range#offset(Integer,Integer)', () => {
  it('moves a range, and gives it another height and width', () => {
    const area = range('C2:G5');
    expect(area.offset(1, -1).getA1Notation()).toBe('B3:F6');
    expect(area.offset(0, 0, 1).getA1Notation()).toBe('C2:G2');
    expect(area.offset(0, 0, 1, 2).getA1Notation()).toBe('C2:D2');
  });

  it('has no open end afterwards', () => {
    const rest = range('B3:B').offset(1, 0, 5);
    expect([rest.getA1Notation(), rest.isEndRowBounded()]).toEqual(['B4:B8', true]);
  });

  it('refuses what is not in the grid', () => {
    expect(() => range('B2').offset(-2, 0)).toThrow('The starting row of the range is too small.');
    expect(() => range('A2:A').offset(1, 0)).toThrow(OUTSIDE);
    expect(() => range('B2').offset(0, 0, 0)).toThrow('The number of rows in the range must be at least 1.');
  });
});

methods(['Range.getCell'], 'reference/spreadsheet/range#getCell(Integer,Integer)', () => {
  it('counts inside the range, and refuses what is outside of it', () => {
    expect(range('B2:D4').getCell(1, 1).getA1Notation()).toBe('B2');
    expect(range('C2:G5').getCell(2, 2).getA1Notation()).toBe('D3');
    for (const [row, column] of [
      [0, 1],
      [1, 0],
      [3, 1],
      [1, 3],
    ] as const) {
      expect(() => range('B2:C3').getCell(row, column)).toThrow('Cell reference out of range');
    }
  });
});

methods(['Range.getNextDataCell'], 'reference/spreadsheet/range#getNextDataCell(Direction)', () => {
  const arrow = (from: string, direction: GoogleAppsScript.Spreadsheet.Direction) =>
    range(from).getNextDataCell(direction).getA1Notation();

  test.each([
    ['B1', Direction.DOWN, 'B2'],
    ['B2', Direction.DOWN, 'B5'],
    ['D2', Direction.DOWN, 'D4'],
    ['B5', Direction.DOWN, 'B1000'],
    ['A1', Direction.DOWN, 'A1000'],
    ['F1000', Direction.DOWN, 'F1000'],
    ['F1', Direction.DOWN, 'F1000'],
    ['B4', Direction.UP, 'B2'],
    ['B5', Direction.UP, 'B2'],
    ['D4', Direction.UP, 'D2'],
    ['B2', Direction.UP, 'B1'],
    ['A1', Direction.UP, 'A1'],
    ['A2', Direction.NEXT, 'B2'],
    ['B2', Direction.NEXT, 'D2'],
    ['D3', Direction.NEXT, 'Z3'],
    ['E2', Direction.PREVIOUS, 'D2'],
    ['D3', Direction.PREVIOUS, 'A3'],
    ['D2:F9', Direction.DOWN, 'D4'],
  ])('from %s, %s, to %s', (from, direction, to) => {
    sheetWith([]).getRange('D2:D4').setValue('x');
    range('B2').setValue('x');
    range('B5').setValue('x');
    range('F1000').setValue('x');
    expect(arrow(from, direction)).toBe(to);
  });
});

methods(['Range.getDataRegion'], 'reference/spreadsheet/range#getDataRegion()', () => {
  it('grows to the data that touches the range, not across corners', () => {
    for (const cell of ['C2', 'B3', 'D3', 'C4', 'E1']) range(cell).setValue(100);
    expect(range('C3').getDataRegion().getA1Notation()).toBe('B2:D4');
    expect(range('H9').getDataRegion().getA1Notation()).toBe('H9');
  });

  it('goes on as long as data goes on, in one dimension where it is told one', () => {
    sheetWith([
      ['Name', 'Phone', ''],
      ['Rosa', '1', ''],
      ['Denise', '2', ''],
    ]);
    expect(range('A2').getDataRegion().getA1Notation()).toBe('A1:B3');
    expect(range('A2').getDataRegion(Dimension.ROWS).getA1Notation()).toBe('A1:A3');
    expect(range('A2').getDataRegion(Dimension.COLUMNS).getA1Notation()).toBe('A2:B2');
  });
});

describe('data of other dimensions than the range is refused', () => {
  it('rows', () => {
    expect(() => range('A1').setValues([[1], [2]])).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 1.',
    );
  });

  it('columns, also when only one row is wrong', () => {
    expect(() =>
      range('A1:B2').setValues([
        [1, 2],
        [1, 2, 3],
      ]),
    ).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
    );
  });

  type Grid = (cells: GoogleAppsScript.Spreadsheet.Range) => unknown;
  test.each<[name: string, set: Grid]>([
    ['values', (cells) => cells.setValues([['a']])],
    ['formulas', (cells) => cells.setFormulas([['=1']])],
    ['formulas in R1C1', (cells) => cells.setFormulasR1C1([['=R1C1']])],
    ['notes', (cells) => cells.setNotes([['a']])],
    ['backgrounds', (cells) => cells.setBackgrounds([['#fff']])],
    ['font colours', (cells) => cells.setFontColors([['#fff']])],
    ['families', (cells) => cells.setFontFamilies([['Arial']])],
    ['sizes', (cells) => cells.setFontSizes([[12]])],
    ['number formats', (cells) => cells.setNumberFormats([['@']])],
    ['wrap strategies', (cells) => cells.setWrapStrategies([[SpreadsheetApp.WrapStrategy.CLIP]])],
    ['validations', (cells) => cells.setDataValidations([[null]])],
  ])('%s', (_name, set) => {
    expect(() => set(range('A1:A2'))).toThrow(
      'does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
  });
});

describe('arguments that fit no signature are refused', () => {
  type Call = [name: string, call: () => unknown, types: string];
  const loose = <T>(value: unknown) => value as T;
  type Border = [
    boolean,
    boolean,
    boolean,
    boolean,
    boolean,
    boolean,
    string,
    GoogleAppsScript.Spreadsheet.BorderStyle,
  ];
  test.each<Call>([
    ['Range.setValues', () => range('A1').setValues(loose('x')), 'String'],
    ['Range.setValues', () => range('A1').setValues(loose([1, 2])), 'number[]'],
    ['Range.setValue', () => loose<() => void>(range('A1').setValue.bind(range('A1')))(), ''],
    ['Range.setNumberFormat', () => range('A1').setNumberFormat(loose(null)), 'null'],
    ['Range.setNote', () => range('A1').setNote(loose(5)), 'number'],
    ['Range.setFontSize', () => range('A1').setFontSize(loose('12')), 'String'],
    ['Range.setFormula', () => range('A1').setFormula(loose(1)), 'number'],
    ['Range.setWrapStrategy', () => range('A1').setWrapStrategy(loose('WRAP')), 'String'],
    ['Range.setBackgroundRGB', () => range('A1').setBackgroundRGB(0, 0, 256), 'number,number,number'],
    [
      'Range.setBorder',
      () => range('A1').setBorder(...loose<Border>([true, true, true, true, true, true, 'red'])),
      'boolean,boolean,boolean,boolean,boolean,boolean,String',
    ],
    ['Range.copyTo', () => range('A1').copyTo(loose('B1')), 'String'],
    ['Range.insertCells', () => range('A1').insertCells(loose('ROWS')), 'String'],
    ['Sheet.getRange', () => sheetWith([]).getRange(loose('1'), 2), 'String,number'],
    ['Sheet.getRange', () => sheetWith([]).getRange(1.5, 1), 'number,number'],
    ['Sheet.getRange', () => sheetWith([]).getRange(1, loose(undefined)), 'number,null'],
    ['Sheet.setFrozenRows', () => sheetWith([]).setFrozenRows(loose(undefined)), 'null'],
    ['Spreadsheet.getSheetByName', () => SpreadsheetApp.getActive().getSheetByName(loose(7)), 'number'],
    ['Spreadsheet.appendRow', () => SpreadsheetApp.getActive().appendRow(loose('x')), 'String'],
    [
      'Spreadsheet.setActiveSheet',
      () => SpreadsheetApp.getActive().setActiveSheet(loose(range('A1'))),
      'SpreadsheetApp.Range',
    ],
    [
      'Spreadsheet.getActiveSheet',
      () => loose<{ getActiveSheet(x: number): void }>(SpreadsheetApp.getActive()).getActiveSheet(1),
      'number',
    ],
    ['RangeList.setBackground', () => sheetWith([]).getRangeList(['A1']).setBackground(loose(3)), 'number'],
  ])('%s', (name, call, types) => {
    expect(call).toThrow(
      `The parameters (${types}) don't match the method signature for SpreadsheetApp.${name}.`,
    );
  });
});

describe('what the workspace lacks is missing by name', () => {
  it('methods, enums and services', () => {
    expect(() => range('A1').randomize()).toThrow('Range.randomize is not in the local workspace.');
    expect(() => sheetWith([]).getSlicers()).toThrow('Sheet.getSlicers is not in the local workspace.');
    expect(() => SpreadsheetApp.getActive().getImages()).toThrow(
      'Spreadsheet.getImages is not in the local workspace.',
    );
    expect(() => SpreadsheetApp.BorderStyle['WAVY' as 'SOLID']).toThrow(
      'BorderStyle.WAVY is not in the local workspace.',
    );
    expect(() => SpreadsheetApp['newCellImage' as 'getActive']()).toThrow(
      'SpreadsheetApp.newCellImage is not in the local workspace.',
    );
  });
});
