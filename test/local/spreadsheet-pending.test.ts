/** Writes pend until flush, a read, or a normal end; a dying run loses them (design §2.7). */
import { beforeEach, describe, expect, it, test } from 'vitest';
import { deleteLines, deleteSheet, insertLines, typeInCell } from '../../local/google/spreadsheet/people.ts';
import { methods } from './methods.ts';
import { open, range, sheetWith, SpreadsheetApp, type Bench } from './spreadsheet-bench.ts';

let bench: Bench;
beforeEach(() => {
  bench = open();
});

const type = (row: number, column: number, text: string) => {
  bench.person((spreadsheet) => typeInCell(spreadsheet, 0, row, column, text));
};

methods(['SpreadsheetApp.flush'], 'reference/spreadsheet/spreadsheet-app#flush()', () => {
  it('is lost when nothing applied it', () => {
    range('A1').setValue('lost').setBackground('#ff0000');
    SpreadsheetApp.getActive().insertSheet('Lost', 1).getRange('B2').setValue('lost');
    bench.die();
    expect(bench.contents()).toEqual([]);
    expect(bench.applied.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  });

  test.each<[by: string, apply: () => unknown]>([
    [
      'flush',
      () => {
        SpreadsheetApp.flush();
      },
    ],
    ['reading values', () => range('B2').getValue() as unknown],
    ['reading the last row', () => sheetWith([]).getLastRow()],
    ['reading from another sheet', () => SpreadsheetApp.getActive().getSheets()[1]?.getFilter()],
  ])('is kept as far as %s applied it', (_by, apply) => {
    SpreadsheetApp.getActive().insertSheet('Other', 1);
    range('A1').setValue('kept');
    apply();
    range('A2').setValue('lost');
    bench.die();
    expect(bench.contents()).toEqual([['kept']]);
  });

  it('is not applied by finding sheets and ranges', () => {
    const cell = range('A1').setValue('lost');
    cell.getSheet().getParent().getSheetByName('Sheet1')?.getRange('B2').getA1Notation();
    cell.offset(1, 1).getRow();
    SpreadsheetApp.getActiveSheet().getMaxRows();
    bench.die();
    expect(bench.contents()).toEqual([]);
  });

  it('is refused at once where it can not be done, and what came before stays pending', () => {
    range('A1').setValue('kept');
    expect(() => range('A1:A2').setValues([[1]])).toThrow('The data has 1 but the range has 2.');
    bench.next();
    expect(bench.contents()).toEqual([['kept']]);
  });
});

it('a normal end keeps everything', () => {
  SpreadsheetApp.getActive().insertSheet('People', 1).getRange('A1').setValue('Name');
  bench.next();
  expect(bench.contents('People')).toEqual([['Name']]);
});

it('a run sees its own structure before it is applied', () => {
  const sheet = SpreadsheetApp.getActive().insertSheet('People', 1);
  sheet.insertRowsAfter(1000, 10).getRange('A1010').setValue('last');
  expect(SpreadsheetApp.getActive().getSheetByName('People')?.getRange('A1010').getA1Notation()).toBe(
    'A1010',
  );
  bench.die();
  expect(bench.applied.sheets).toHaveLength(1);
});

describe('while a run goes on', () => {
  it("a person's edit stays, and what is pending comes on top of it", () => {
    range('A1').setValue('script');
    type(2, 1, 'person');
    expect(range('A1:A2').getValues()).toEqual([['script'], ['person']]);
    range('B1').setValue('script');
    type(1, 2, 'person');
    bench.next();
    expect(bench.contents()).toEqual([['script', 'script'], ['person']]);
  });

  it('pending writes go to their cell, wherever people moved the rows in the meantime', () => {
    type(1, 1, 'Name');
    range('A2').setValue('late');
    bench.person((spreadsheet) => insertLines(spreadsheet, 0, 'rows', { before: 2, count: 1, like: 1 }));
    type(2, 1, 'new');
    bench.next();
    expect(bench.contents()).toEqual([['Name'], ['late']]);
  });

  it('pending writes that can no longer be done are dropped, the others are not', () => {
    const other = SpreadsheetApp.getActive().insertSheet('Other', 1);
    SpreadsheetApp.flush();
    other.getRange('A1').setValue('gone');
    range('A1000').setValue('gone');
    range('A1').setValue('kept');
    bench.person((spreadsheet) => deleteSheet(spreadsheet, spreadsheet.sheets[1]?.id ?? -1));
    bench.person((spreadsheet) => deleteLines(spreadsheet, 0, 'rows', 500, 501));
    bench.next();
    expect(bench.contents()).toEqual([['kept']]);
  });

  it("another run does not see this run's pending writes, and both keep theirs", () => {
    range('A1').setValue('first');
    bench.meanwhile(() => {
      expect(range('A1').getValue()).toBe('');
      range('A2').setValue('second');
    });
    expect(range('A1:A2').getValues()).toEqual([['first'], ['second']]);
  });
});
