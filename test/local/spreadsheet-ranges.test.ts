/** Ranges: which there are, and what is refused (platform.md §5.1). */
import { beforeEach, describe, expect, it, test } from 'vitest';
import { open, range, sheetWith, SpreadsheetApp } from './spreadsheet-bench.ts';

beforeEach(() => {
  open();
});

describe('A1 notation', () => {
  test.each([
    ['B3', [3, 2, 1, 1]],
    ['b3:d5', [3, 2, 3, 3]],
    ['D5:B3', [3, 2, 3, 3]],
    ['B3:B', [3, 2, 998, 1]],
    ['A:C', [1, 1, 1000, 3]],
    ['3:3', [3, 1, 1, 26]],
    ['AA1', null],
    ['A1001', null],
  ])('%s', (a1, expected) => {
    if (!expected) {
      expect(() => range(a1)).toThrow(
        'The coordinates of the range are outside the dimensions of the sheet.',
      );
      return;
    }
    const named = range(a1);
    expect([named.getRow(), named.getColumn(), named.getNumRows(), named.getNumColumns()]).toEqual(expected);
  });

  test.each(['', 'B', '3', 'B0', 'Rosa', "'Sheet1'!A1", 'A1:B2:C3', '$A$1'])('refuses %j', (a1) => {
    expect(() => range(a1)).toThrow();
  });

  test.each([
    ['B3:B3', 'B3'],
    ['D5:B3', 'B3:D5'],
    ['B3:B', 'B3:B'],
    ['A:C', 'A:C'],
    ['3:5', '3:5'],
  ])('of %s is %s', (a1, notation) => {
    expect(range(a1).getA1Notation()).toBe(notation);
  });

  it('an open end follows the grid', () => {
    const column = range('B3:B');
    column.getSheet().insertRowsAfter(1000, 10);
    expect(column.getNumRows()).toBe(1008);
  });
});

describe('numbers', () => {
  it('count from 1, with height and width', () => {
    const area = sheetWith([]).getRange(2, 3, 4, 5);
    expect(area.getA1Notation()).toBe('C2:G5');
    expect([area.getLastRow(), area.getLastColumn()]).toEqual([5, 7]);
    expect(area.getCell(2, 2).getA1Notation()).toBe('D3');
    expect(area.offset(1, -1).getA1Notation()).toBe('B3:F6');
    expect(area.offset(0, 0, 1, 2).getA1Notation()).toBe('C2:D2');
  });

  test.each([
    [[0, 1], 'The starting row of the range is too small.'],
    [[1, 0], 'The starting column of the range is too small.'],
    [[1, 1, 0], 'The number of rows in the range must be at least 1.'],
    [[1, 1, 1, 0], 'The number of columns in the range must be at least 1.'],
    [[1001, 1], 'The coordinates of the range are outside the dimensions of the sheet.'],
    [[1, 26, 1, 2], 'The coordinates of the range are outside the dimensions of the sheet.'],
  ])('%j are refused', (numbers, sentence) => {
    const [row = 0, column = 0, ...size] = numbers;
    expect(() => sheetWith([]).getRange(row, column, ...(size as [number, number]))).toThrow(sentence);
  });

  it('a cell outside of a range is refused', () => {
    expect(() => range('B2:C3').getCell(3, 1)).toThrow('Cell reference out of range');
    expect(() => range('B2').offset(-2, 0)).toThrow('The starting row of the range is too small.');
  });

  it('a range that the grid no longer has is refused', () => {
    const last = range('A1000');
    last.getSheet().deleteRow(1000);
    expect(() => last.getValue()).toThrow(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
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

  it('formats, notes and validations as well', () => {
    const sentence = 'does not match the number of rows in the range.';
    expect(() => range('A1:A2').setBackgrounds([['#fff']])).toThrow(sentence);
    expect(() => range('A1:A2').setNumberFormats([['@']])).toThrow(sentence);
    expect(() => range('A1:A2').setNotes([['a']])).toThrow(sentence);
    expect(() => range('A1:A2').setDataValidations([[null]])).toThrow(sentence);
  });
});

describe('arguments that fit no signature are refused', () => {
  type Call = [name: string, call: () => unknown, types: string];
  const loose = <T>(value: unknown) => value as T;
  test.each<Call>([
    ['Range.setValues', () => range('A1').setValues(loose('x')), 'String'],
    ['Range.setValues', () => range('A1').setValues(loose([1, 2])), 'number[]'],
    ['Range.setValue', () => loose<() => void>(range('A1').setValue.bind(range('A1')))(), ''],
    ['Range.setNumberFormat', () => range('A1').setNumberFormat(loose(null)), 'null'],
    ['Range.setNote', () => range('A1').setNote(loose(5)), 'number'],
    ['Range.setWrapStrategy', () => range('A1').setWrapStrategy(loose('WRAP')), 'String'],
    ['Sheet.getRange', () => sheetWith([]).getRange(loose('1'), 2), 'String,number'],
    ['Sheet.getRange', () => sheetWith([]).getRange(1.5, 1), 'number,number'],
    ['Sheet.setFrozenRows', () => sheetWith([]).setFrozenRows(loose(undefined)), 'null'],
    ['Spreadsheet.getSheetByName', () => SpreadsheetApp.getActive().getSheetByName(loose(7)), 'number'],
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
  ])('%s', (name, call, types) => {
    expect(call).toThrow(
      `The parameters (${types}) don't match the method signature for SpreadsheetApp.${name}.`,
    );
  });
});

describe('what the workspace lacks is missing by name', () => {
  it('methods, enums and services', () => {
    expect(() => range('A1').setFormula('=1')).toThrow('Range.setFormula is not in the local workspace.');
    expect(() => sheetWith([]).newChart()).toThrow('Sheet.newChart is not in the local workspace.');
    expect(() => SpreadsheetApp.getActive().getOwner()).toThrow(
      'Spreadsheet.getOwner is not in the local workspace.',
    );
    expect(() => SpreadsheetApp.BorderStyle['WAVY' as 'SOLID']).toThrow(
      'BorderStyle.WAVY is not in the local workspace.',
    );
    expect(() => SpreadsheetApp['newTextStyle' as 'getActive']()).toThrow(
      'SpreadsheetApp.newTextStyle is not in the local workspace.',
    );
  });
});
