/** Rows and columns of a sheet in every form of the arguments, and of the active sheet through its spreadsheet. */
import { beforeEach, expect, it } from 'vitest';
import { methods } from './methods.ts';
import { gridOf, open, range, sheetWith, SpreadsheetApp } from './spreadsheet-bench.ts';

beforeEach(() => {
  open();
});

const people = [
  ['Name', 'Phone', 'Next step'],
  ['Rosa', '555-0101', 'call'],
  ['Denise', '555-0102', 'write'],
];

const file = () => SpreadsheetApp.getActive();

methods(
  [
    'Sheet.insertRowAfter',
    'Sheet.insertRowBefore',
    'Sheet.insertRows',
    'Sheet.insertColumnAfter',
    'Sheet.insertColumnBefore',
    'Sheet.insertColumns',
  ],
  'reference/spreadsheet/sheet#insertRows(Integer,Integer)',
  () => {
    const rows = () => range('A1:A6').getValues().flat();
    const columns = () => range('A1:F1').getValues().flat();

    it('one row, or some, before or after', () => {
      sheetWith(people).insertRowAfter(1).insertRowBefore(3);
      expect(rows()).toEqual(['Name', '', '', 'Rosa', 'Denise', '']);
      range('A1').getSheet().insertRows(1);
      expect(rows()).toEqual(['', 'Name', '', '', 'Rosa', 'Denise']);
      range('A1').getSheet().insertRows(2, 3);
      expect(rows()).toEqual(['', '', '', '', 'Name', '']);
    });

    it('one column, or some, before or after', () => {
      sheetWith(people).insertColumnAfter(1).insertColumnBefore(3);
      expect(columns()).toEqual(['Name', '', '', 'Phone', 'Next step', '']);
      range('A1').getSheet().insertColumns(1);
      range('A1').getSheet().insertColumns(2, 2);
      expect(columns()).toEqual(['', '', '', 'Name', '', '']);
    });
  },
);

methods(
  ['Sheet.moveRows', 'Sheet.moveColumns'],
  'reference/spreadsheet/sheet#moveRows(Range,Integer)',
  () => {
    it('moves all rows that a range spans to before a row, counted as they are now', () => {
      const sheet = sheetWith(people);
      sheet.moveRows(sheet.getRange('B1:B2'), 4);
      expect(range('A1:A3').getValues().flat()).toEqual(['Denise', 'Name', 'Rosa']);
      sheet.moveRows(sheet.getRange('A3'), 1);
      expect(range('A1:A3').getValues().flat()).toEqual(['Rosa', 'Denise', 'Name']);
    });

    it('moves columns in the same way', () => {
      const sheet = sheetWith(people);
      sheet.moveColumns(sheet.getRange('A:A'), 3);
      expect(gridOf(sheet)[0]).toEqual(['Phone', 'Name', 'Next step']);
    });

    it('refuses places outside of the grid, and ranges of other sheets', () => {
      const sheet = sheetWith(people);
      expect(() => {
        sheet.moveRows(sheet.getRange('A1'), 1002);
      }).toThrow('Those rows are out of bounds.');
      const other = file().insertSheet('Other');
      expect(() => {
        sheet.moveColumns(other.getRange('A1'), 3);
      }).toThrow('The range is on another sheet.');
    });
  },
);

methods(
  [
    'Sheet.hideRow',
    'Sheet.unhideRow',
    'Sheet.hideColumn',
    'Sheet.unhideColumn',
    'Sheet.hideRows',
    'Sheet.showRows',
    'Sheet.hideColumns',
    'Sheet.showColumns',
    'Sheet.isRowHiddenByUser',
    'Sheet.isColumnHiddenByUser',
  ],
  'reference/spreadsheet/sheet#hideRow(Range)',
  () => {
    const hiddenRows = () => [1, 2, 3, 4].map((row) => sheetWith([]).isRowHiddenByUser(row));
    const hiddenColumns = () => [1, 2, 3, 4].map((column) => sheetWith([]).isColumnHiddenByUser(column));

    it('rows and columns that a range spans, one, or some', () => {
      const sheet = sheetWith(people);
      sheet.hideRow(sheet.getRange('B2:B3'));
      sheet.hideColumn(sheet.getRange('A4:B9'));
      expect([hiddenRows(), hiddenColumns()]).toEqual([
        [false, true, true, false],
        [true, true, false, false],
      ]);
      sheet.unhideRow(sheet.getRange('A3'));
      sheet.unhideColumn(sheet.getRange('A:A'));
      expect([hiddenRows(), hiddenColumns()]).toEqual([
        [false, true, false, false],
        [false, true, false, false],
      ]);
      sheet.hideRows(3);
      sheet.hideRows(3, 2);
      sheet.hideColumns(3);
      sheet.showRows(2);
      sheet.showColumns(2, 2);
      expect([hiddenRows(), hiddenColumns()]).toEqual([
        [false, false, true, true],
        [false, false, false, false],
      ]);
    });

    it('only lines of the grid, of this sheet', () => {
      const sheet = sheetWith(people);
      const outside = 'The coordinates of the range are outside the dimensions of the sheet.';
      expect(() => {
        sheet.hideRows(1000, 2);
      }).toThrow(outside);
      expect(() => {
        sheet.hideColumns(27);
      }).toThrow(outside);
      expect(() => sheet.isRowHiddenByUser(0)).toThrow('The starting row of the range is too small.');
      const other = file().insertSheet('Other');
      expect(() => {
        sheet.hideRow(other.getRange('A1'));
      }).toThrow('The range is on another sheet.');
    });
  },
);

methods(
  ['Sheet.autoResizeColumn', 'Sheet.autoResizeColumns', 'Sheet.autoResizeRows'],
  'reference/spreadsheet/sheet#autoResizeColumns(Integer,Integer)',
  () => {
    it('columns become as wide as their longest text, empty ones stay', () => {
      const sheet = sheetWith([
        ['a', 'A rather long sentence', ''],
        ['bb', 'short', ''],
      ]);
      sheet.autoResizeColumns(1, 3);
      const [first = 0, second = 0, third = 0] = [1, 2, 3].map((column) => sheet.getColumnWidth(column));
      expect(first).toBeLessThan(100);
      expect(second).toBeGreaterThan(100);
      expect(third).toBe(100);
      sheet.getRange('B1:B2').setFontSize(20);
      expect(sheet.autoResizeColumn(2).getColumnWidth(2)).toBeGreaterThan(second);
      expect(() => sheet.autoResizeColumn(27)).toThrow('outside the dimensions of the sheet');
    });

    it('rows become as high as their lines', () => {
      const sheet = sheetWith([['one'], ['one\ntwo\nthree'], ['many words that are wrapped into lines']]);
      sheet.getRange('A3').setWrap(true);
      sheet.setRowHeight(1, 90).autoResizeRows(1, 3);
      const [one = 0, three = 0, wrapped = 0] = [1, 2, 3].map((row) => sheet.getRowHeight(row));
      expect(one).toBe(21);
      expect(three).toBeGreaterThan(2 * one);
      expect(wrapped).toBeGreaterThan(2 * one);
    });
  },
);

methods(
  ['Sheet.sort', 'Spreadsheet.sort'],
  'reference/spreadsheet/sheet#sort(Integer,Boolean); gas-fakes test/testsheets.js, "Sheet.sort()"',
  () => {
    const grid = [
      ['Header', 30],
      ['C', 20],
      ['A', 40],
      ['B', 10],
    ];
    const first = () => range('A1:A4').getValues().flat();

    it('all rows, ascending unless told otherwise, the heading too', () => {
      sheetWith(grid).sort(1);
      expect(first()).toEqual(['A', 'B', 'C', 'Header']);
      sheetWith(grid).sort(2, false);
      expect(first()).toEqual(['A', 'Header', 'C', 'B']);
      expect(sheetWith([]).clear().sort(1).getLastRow()).toBe(0);
    });

    it('frozen rows stay', () => {
      sheetWith(grid).setFrozenRows(1);
      file().sort(1);
      expect(first()).toEqual(['Header', 'A', 'B', 'C']);
    });

    it('only by columns of the grid', () => {
      expect(() => sheetWith(grid).sort(0)).toThrow('The starting column of the range is too small.');
      expect(() => sheetWith(grid).sort(27)).toThrow('outside the dimensions of the sheet');
    });
  },
);

methods(
  [
    'Spreadsheet.appendRow',
    'Spreadsheet.getDataRange',
    'Spreadsheet.getLastRow',
    'Spreadsheet.getLastColumn',
    'Spreadsheet.getSheetId',
    'Spreadsheet.getSheetName',
    'Spreadsheet.insertRowAfter',
    'Spreadsheet.insertRowBefore',
    'Spreadsheet.insertRowsAfter',
    'Spreadsheet.insertRowsBefore',
    'Spreadsheet.insertColumnAfter',
    'Spreadsheet.insertColumnBefore',
    'Spreadsheet.insertColumnsAfter',
    'Spreadsheet.insertColumnsBefore',
    'Spreadsheet.deleteRow',
    'Spreadsheet.deleteRows',
    'Spreadsheet.deleteColumn',
    'Spreadsheet.deleteColumns',
    'Spreadsheet.setColumnWidth',
    'Spreadsheet.getColumnWidth',
    'Spreadsheet.setRowHeight',
    'Spreadsheet.getRowHeight',
    'Spreadsheet.autoResizeColumn',
    'Spreadsheet.setFrozenRows',
    'Spreadsheet.getFrozenRows',
    'Spreadsheet.setFrozenColumns',
    'Spreadsheet.getFrozenColumns',
    'Spreadsheet.hideRow',
    'Spreadsheet.unhideRow',
    'Spreadsheet.hideColumn',
    'Spreadsheet.unhideColumn',
    'Spreadsheet.isRowHiddenByUser',
    'Spreadsheet.isRowHiddenByFilter',
    'Spreadsheet.isColumnHiddenByUser',
    'Sheet.getSheetName',
  ],
  'reference/spreadsheet/spreadsheet#appendRow(Object)',
  () => {
    const active = () => file().getActiveSheet();

    it('reads of the active sheet', () => {
      sheetWith([['not here']]);
      const other = file().insertSheet('People');
      file().appendRow(['Rosa', 3]);
      expect([file().getLastRow(), file().getLastColumn()]).toEqual([1, 2]);
      expect(file().getDataRange().getValues()).toEqual([['Rosa', 3]]);
      expect([file().getSheetId(), file().getSheetName(), other.getSheetName()]).toEqual([
        other.getSheetId(),
        'People',
        'People',
      ]);
    });

    it('its rows and columns are inserted and deleted; the answer is the sheet', () => {
      sheetWith(people);
      expect(file().insertRowAfter(1).getName()).toBe('Sheet1');
      file().insertRowBefore(1).getParent().insertRowsAfter(1, 2).getParent().insertRowsBefore(1, 1);
      expect(active().getMaxRows()).toBe(1005);
      file().insertColumnAfter(1);
      file().insertColumnBefore(1);
      file().insertColumnsAfter(1, 2);
      file().insertColumnsBefore(1, 1);
      expect(active().getMaxColumns()).toBe(31);
      file().deleteRows(1, 4);
      expect(file().deleteRow(2).getRange('A2:C2').isBlank()).toBe(true);
      file().deleteColumns(1, 2);
      file().deleteColumn(1);
      expect([active().getMaxRows(), active().getMaxColumns()]).toEqual([1000, 28]);
    });

    it('its sizes, frozen parts and hidden lines are set and told', () => {
      sheetWith(people);
      file().setColumnWidth(1, 77);
      file().setRowHeight(2, 33);
      file().setFrozenRows(1);
      file().setFrozenColumns(2);
      expect([file().getColumnWidth(1), file().getRowHeight(2)]).toEqual([77, 33]);
      expect([file().getFrozenRows(), file().getFrozenColumns()]).toEqual([1, 2]);
      expect(file().autoResizeColumn(1).getColumnWidth(1)).not.toBe(77);
      file().hideRow(range('A3'));
      file().hideColumn(range('B1'));
      expect([file().isRowHiddenByUser(3), file().isColumnHiddenByUser(2)]).toEqual([true, true]);
      file().unhideRow(range('A3'));
      file().unhideColumn(range('B1'));
      expect([file().isRowHiddenByUser(3), file().isColumnHiddenByUser(2)]).toEqual([false, false]);
      expect(file().isRowHiddenByFilter(3)).toBe(false);
    });

    it('sizes are at least a pixel', () => {
      expect(() => file().setColumnWidth(1, 0)).toThrow('The size must be at least 1 pixel.');
    });
  },
);
