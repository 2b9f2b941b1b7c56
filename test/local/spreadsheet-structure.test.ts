/** Inserting, deleting and moving rows and columns, and what shifts with them. */
import { beforeEach, describe, expect, it } from 'vitest';
import { deleteLines, moveLines } from '../../local/google/spreadsheet/people.ts';
import { methods } from './methods.ts';
import { gridOf, open, range, sheetWith, SpreadsheetApp, type Bench } from './spreadsheet-bench.ts';

let bench: Bench;
beforeEach(() => {
  bench = open();
});

const people = [
  ['Name', 'Phone', 'Next step'],
  ['Rosa', '555-0101', 'call'],
  ['Denise', '555-0102', 'write'],
];

/** Moves rows or columns of the first sheet as a person does, by hand. */
function moveByHand(lines: 'rows' | 'columns', from: number, count: number, before: number) {
  SpreadsheetApp.flush();
  bench.person((spreadsheet) => moveLines(spreadsheet, 0, lines, from, count, before));
}

methods(
  ['Sheet.deleteRow', 'Sheet.deleteRows', 'Sheet.deleteColumn', 'Sheet.deleteColumns'],
  'reference/spreadsheet/sheet#deleteRows(Integer,Integer)',
  () => {
    it('make room for inserted rows and columns', () => {
      const sheet = sheetWith(people);
      sheet.insertRowsAfter(2, 1).insertColumnsBefore(2, 1);
      expect(gridOf(sheet)).toEqual([
        ['Name', '', 'Phone', 'Next step'],
        ['Rosa', '', '555-0101', 'call'],
        ['', '', '', ''],
        ['Denise', '', '555-0102', 'write'],
      ]);
      expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1001, 27]);
    });

    it('close up after deleted rows and columns', () => {
      const sheet = sheetWith(people);
      sheet.deleteRow(2).deleteColumn(2);
      sheet.deleteRows(500, 100);
      expect(gridOf(sheet)).toEqual([
        ['Name', 'Next step'],
        ['Denise', 'write'],
      ]);
      expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([899, 25]);
    });

    it('move with their rows and columns', () => {
      const sheet = sheetWith(people);
      moveByHand('columns', 1, 1, 3);
      moveByHand('rows', 3, 1, 2);
      expect(gridOf(sheet)).toEqual([
        ['Phone', 'Name', 'Next step'],
        ['555-0102', 'Denise', 'write'],
        ['555-0101', 'Rosa', 'call'],
      ]);
      moveByHand('columns', 2, 1, 27);
      expect(sheet.getRange('Z1:Z3').getValues()).toEqual([['Name'], ['Denise'], ['Rosa']]);
    });
  },
);

methods(
  [
    'Sheet.insertRowsAfter',
    'Sheet.insertRowsBefore',
    'Sheet.insertColumnsAfter',
    'Sheet.insertColumnsBefore',
  ],
  'reference/spreadsheet/sheet#insertRowsAfter(Integer,Integer)',
  () => {
    it('take the format and the validation of the line they are inserted after, not its note', () => {
      const rule = SpreadsheetApp.newDataValidation().requireDate().build();
      const sheet = sheetWith(people);
      sheet
        .getRange('B2')
        .setBackground('#ffeecc')
        .setNumberFormat('@')
        .setDataValidation(rule)
        .setNote('home');
      sheet.insertRowsAfter(2, 2);
      const fresh = sheet.getRange('B3:B4');
      expect(fresh.getBackgrounds()).toEqual([['#ffeecc'], ['#ffeecc']]);
      expect(fresh.getNumberFormats()).toEqual([['@'], ['@']]);
      expect(fresh.getDataValidation()?.getCriteriaType()).toBe(
        SpreadsheetApp.DataValidationCriteria.DATE_IS_VALID_DATE,
      );
      expect(fresh.getNotes()).toEqual([[''], ['']]);
      expect(sheet.getRange('B5').getBackground()).toBe('#ffffff');
    });

    it('are like the line they are inserted before', () => {
      const sheet = sheetWith(people);
      sheet.getRange('2:2').setBackground('#ffeecc');
      sheet.setColumnWidth(3, 240);
      sheet.insertRowsBefore(2, 1).insertColumnsBefore(3, 1);
      expect(sheet.getRange('A2').getBackground()).toBe('#ffeecc');
      expect([sheet.getColumnWidth(2), sheet.getColumnWidth(3), sheet.getColumnWidth(4)]).toEqual([
        100, 240, 240,
      ]);
    });

    it('are visible, and not in a group that only ends there', () => {
      const sheet = sheetWith(people);
      sheet.hideRows(2);
      sheet.hideColumns(2, 2);
      sheet.getRange('B:C').shiftColumnGroupDepth(1);
      sheet.insertRowsAfter(2, 1).insertColumnsAfter(3, 1).insertColumnsAfter(2, 1);
      expect([2, 3].map((row) => sheet.isRowHiddenByUser(row))).toEqual([true, false]);
      expect([2, 3, 4, 5].map((column) => sheet.isColumnHiddenByUser(column))).toEqual([
        true,
        false,
        true,
        false,
      ]);
      expect([1, 2, 3, 4, 5].map((column) => sheet.getColumnGroupDepth(column))).toEqual([0, 1, 1, 1, 0]);
    });
  },
);

describe('what refers to lines shifts with them', () => {
  it('frozen parts', () => {
    const sheet = sheetWith(people);
    sheet.setFrozenRows(2);
    sheet.setFrozenColumns(1);
    sheet.insertRowsBefore(1, 1).insertColumnsAfter(1, 1);
    expect([sheet.getFrozenRows(), sheet.getFrozenColumns()]).toEqual([3, 1]);
    sheet.deleteRows(2, 2);
    expect(sheet.getFrozenRows()).toBe(1);
  });

  it('the filter, protections and conditional formats', () => {
    const sheet = sheetWith(people);
    sheet.getRange('A2:C9').createFilter();
    sheet.getRange('B2:B').protect().setDescription('Keys');
    sheet.protect().setDescription('All');
    const rule = SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBackground('#ff0000');
    sheet.setConditionalFormatRules([
      rule.setRanges([sheet.getRange('C3:C5'), sheet.getRange('A1')]).build(),
    ]);

    sheet.insertRowsAfter(3, 2).insertColumnsBefore(1, 1);

    expect(sheet.getFilter()?.getRange().getA1Notation()).toBe('B2:D11');
    const [column] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
    expect(column?.getRange().getA1Notation()).toBe('C2:C');
    expect(column?.getRange().getNumRows()).toBe(1001);
    const ranges = sheet.getConditionalFormatRules()[0]?.getRanges() ?? [];
    expect(ranges.map((one) => one.getA1Notation())).toEqual(['D3:D7', 'B1']);

    sheet.deleteColumns(1, 3);

    expect(sheet.getFilter()?.getRange().getA1Notation()).toBe('A2:A11');
    expect(sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)).toEqual([]);
    expect(sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)).toHaveLength(1);
    const left = sheet.getConditionalFormatRules()[0]?.getRanges() ?? [];
    expect(left.map((one) => one.getA1Notation())).toEqual(['A3:A7']);
  });

  it('the source of a dropdown, from another sheet as well', () => {
    const file = SpreadsheetApp.getActive();
    const lists = file.insertSheet('Lists', 1);
    lists.getRange('B3:B4').setValues([['Agreed'], ['Listed']]);
    const source = () => {
      const [first] = range('C2').getDataValidation()?.getCriteriaValues() ?? [];
      return (first as GoogleAppsScript.Spreadsheet.Range).getA1Notation();
    };
    const dropdown = SpreadsheetApp.newDataValidation();
    range('C2:C').setDataValidation(dropdown.requireValueInRange(lists.getRange('B3:B')).build());
    lists.insertRowsBefore(1, 2);
    lists.insertColumnsAfter(1, 1);
    expect(source()).toBe('C5:C');
    range('C2:C').setDataValidation(dropdown.requireValueInRange(lists.getRange('C5:C6')).build());
    lists.deleteRow(4);
    expect(source()).toBe('C4:C5');
  });

  it('formats, notes, widths and hidden flags when columns are moved by hand', () => {
    const sheet = sheetWith(people);
    sheet.getRange('B:B').setNumberFormat('@').setNote('phone');
    sheet.setColumnWidth(2, 80).hideColumns(2);
    const rule = SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBackground('#ff0000');
    sheet.setConditionalFormatRules([rule.setRanges([sheet.getRange('A2:B9')]).build()]);
    moveByHand('columns', 2, 1, 4);
    expect(sheet.getRange('A1:C1').getNumberFormats()).toEqual([
      ['0.###############', '0.###############', '@'],
    ]);
    expect(sheet.getRange('A1:C1').getNotes()).toEqual([['', '', 'phone']]);
    expect([1, 2, 3].map((column) => sheet.getColumnWidth(column))).toEqual([100, 100, 80]);
    expect([1, 2, 3].map((column) => sheet.isColumnHiddenByUser(column))).toEqual([false, false, true]);
    const ranges = sheet.getConditionalFormatRules()[0]?.getRanges() ?? [];
    expect(ranges.map((one) => one.getA1Notation())).toEqual(['A2:A9', 'C2:C9']);
  });

  it('a whole row stays whole', () => {
    const sheet = sheetWith(people);
    sheet.getRange('2:2').protect();
    sheet.insertColumnsAfter(26, 4);
    const [row] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
    expect(row?.getRange().getA1Notation()).toBe('2:2');
    SpreadsheetApp.flush();
    expect(bench.applied.sheets[0]?.protections[0]?.area?.columns).toBe(30);
  });

  it('merged cells', () => {
    const sheet = sheetWith([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    sheet.getRange('A1:B2').merge();
    expect(gridOf(sheet)).toEqual([['a']]);
    sheet.insertRowsAfter(1, 1);
    expect(() => sheet.getRange('A3').merge()).toThrow('You must select all cells in a merged range');
    expect(() => sheet.getRange('A4').merge()).not.toThrow();
  });
});

methods(
  ['Sheet.setFrozenRows', 'Sheet.setFrozenColumns', 'Sheet.getFrozenRows', 'Sheet.getFrozenColumns'],
  'reference/spreadsheet/sheet#setFrozenRows(Integer)',
  () => {
    it('lines outside of it', () => {
      const sheet = sheetWith(people);
      expect(() => sheet.insertRowsAfter(1001, 1)).toThrow('Those rows are out of bounds.');
      expect(() => sheet.insertRowsAfter(1, 0)).toThrow('Those rows are out of bounds.');
      expect(() => {
        sheet.deleteColumns(26, 2);
      }).toThrow('Those columns are out of bounds.');
    });

    it('more cells than a spreadsheet may have (platform.md §1.4)', () => {
      const sheet = sheetWith(people);
      expect(() => sheet.insertRowsAfter(1000, 384_000)).toThrow(
        'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
      );
      expect(sheet.getMaxRows()).toBe(1000);
    });

    it('frozen rows and columns are counted, none by default', () => {
      const sheet = sheetWith(people);
      expect([sheet.getFrozenRows(), sheet.getFrozenColumns()]).toEqual([0, 0]);
      sheet.setFrozenRows(3);
      sheet.setFrozenColumns(1);
      expect([sheet.getFrozenRows(), sheet.getFrozenColumns()]).toEqual([3, 1]);
      sheet.setFrozenRows(0);
      expect(sheet.getFrozenRows()).toBe(0);
      expect(() => {
        sheet.setFrozenRows(-1);
      }).toThrow('Those rows are out of bounds.');
    });

    it('deleting everything that is not frozen', () => {
      const sheet = sheetWith(people);
      sheet.setFrozenRows(2);
      expect(() => {
        sheet.deleteRows(3, 998);
      }).toThrow('Sorry, it is not possible to delete all non-frozen rows.');
      expect(() => {
        sheet.deleteColumns(1, 26);
      }).toThrow("You can't delete all the columns on the sheet.");
    });

    it('freezing everything', () => {
      expect(() => {
        sheetWith(people).setFrozenColumns(26);
      }).toThrow("You can't freeze all visible columns on the sheet.");
    });

    it('by hand as well', () => {
      expect(() => {
        bench.person((spreadsheet) => deleteLines(spreadsheet, 0, 'rows', 1, 1000));
      }).toThrow("You can't delete all the rows on the sheet.");
    });
  },
);

methods(
  [
    'Sheet.setColumnWidth',
    'Sheet.setColumnWidths',
    'Sheet.getColumnWidth',
    'Sheet.setRowHeight',
    'Sheet.setRowHeights',
    'Sheet.setRowHeightsForced',
    'Sheet.getRowHeight',
    'Sheet.hideRows',
    'Sheet.showRows',
    'Sheet.hideColumns',
    'Sheet.showColumns',
    'Sheet.isRowHiddenByUser',
    'Sheet.isColumnHiddenByUser',
    'Sheet.getColumnGroup',
    'Sheet.getColumnGroupDepth',
    'Range.shiftColumnGroupDepth',
    'Group.collapse',
    'Group.expand',
    'Group.isCollapsed',
  ],
  'reference/spreadsheet/sheet#setColumnWidths(Integer,Integer,Integer)',
  () => {
    it('of rows and columns', () => {
      const sheet = sheetWith(people);
      sheet
        .setColumnWidths(1, 2, 150)
        .setRowHeight(1, 40)
        .setRowHeights(2, 2, 30)
        .setRowHeightsForced(3, 1, 25);
      expect([1, 2, 3].map((column) => sheet.getColumnWidth(column))).toEqual([150, 150, 100]);
      expect([1, 2, 3, 4].map((row) => sheet.getRowHeight(row))).toEqual([40, 30, 25, 21]);
      sheet.hideRows(1);
      sheet.hideColumns(2, 3);
      sheet.showColumns(3);
      expect(sheet.isRowHiddenByUser(1)).toBe(true);
      expect([2, 3, 4].map((column) => sheet.isColumnHiddenByUser(column))).toEqual([true, false, true]);
      expect(() => sheet.setColumnWidth(27, 100)).toThrow('outside the dimensions of the sheet');
    });

    it('folding a group hides its columns, unfolding shows them', () => {
      const sheet = sheetWith(people);
      sheet.getRange('C:E').shiftColumnGroupDepth(1);
      sheet.getRange('D:D').shiftColumnGroupDepth(1);
      const group = sheet.getColumnGroup(4, 1)?.collapse();
      expect([2, 3, 4, 5, 6].map((column) => sheet.isColumnHiddenByUser(column))).toEqual([
        false,
        true,
        true,
        true,
        false,
      ]);
      expect(group?.isCollapsed()).toBe(true);
      expect(sheet.getColumnGroup(4, 2)?.isCollapsed()).toBe(false);
      expect(sheet.getColumnGroupDepth(4)).toBe(2);
      group?.expand();
      expect(sheet.isColumnHiddenByUser(4)).toBe(false);
      group?.collapse();
      sheet.insertColumnsBefore(1, 1);
      expect(sheet.getColumnGroup(5, 1)?.isCollapsed()).toBe(true);
      sheet.deleteColumn(1);
      sheet.getRange('C:E').shiftColumnGroupDepth(-1);
      expect(() => sheet.getColumnGroup(3, 1)).toThrow('There is no column group');
      expect(sheet.getColumnGroupDepth(4)).toBe(1);
    });
  },
);

methods(['Range.sort'], 'reference/spreadsheet/range#sort(Object)', () => {
  it('moves contents, formats and notes with their row, empty cells last', () => {
    const sheet = sheetWith([
      ['Name', 'Votes'],
      ['rosa', 3],
      ['', 9],
      ['Denise', 3],
      ['Curtis', ''],
    ]);
    sheet.getRange('A2').setBackground('#ffeecc').setNote('host');
    sheet.getRange('A2:B5').sort([{ column: 2, ascending: false }, 1]);
    expect(gridOf(sheet)).toEqual([
      ['Name', 'Votes'],
      ['', 9],
      ['Denise', 3],
      ['rosa', 3],
      ['Curtis', ''],
    ]);
    expect(sheet.getRange('A2:A5').getBackgrounds()).toEqual([
      ['#ffffff'],
      ['#ffffff'],
      ['#ffeecc'],
      ['#ffffff'],
    ]);
    expect(sheet.getRange('A4').getNote()).toBe('host');
    sheet.getRange('A2:B5').sort({ column: 1, ascending: false });
    expect(sheet.getRange('A2:A5').getValues()).toEqual([['rosa'], ['Denise'], ['Curtis'], ['']]);
  });

  it('puts numbers and dates before text, and text before booleans', () => {
    const column = sheetWith([['b'], [true], [2], ['2026-01-05'], ['A']]).getRange('A1:A5');
    expect(column.sort(1).getDisplayValues()).toEqual([['2'], ['2026-01-05'], ['A'], ['b'], ['TRUE']]);
  });

  it('takes a column, an object, or a list of both; ascending unless told otherwise', () => {
    const column = () => range('A1:A3').getValues().flat();
    const grid = [
      [2, 'x'],
      [3, 'y'],
      [1, 'x'],
    ];
    const sort = (by: unknown) => {
      sheetWith(grid).getRange('A1:B3').sort(by);
      return column();
    };
    expect(sort(1)).toEqual([1, 2, 3]);
    expect(sort({ column: 1 })).toEqual([1, 2, 3]);
    expect(sort({ column: 1, ascending: false })).toEqual([3, 2, 1]);
    expect(sort([2, { column: 1, ascending: false }])).toEqual([2, 1, 3]);
  });

  it('refuses a column outside of the range', () => {
    expect(() => range('B1:C5').sort(1)).toThrow('The sort column is outside the range.');
    expect(() => range('B1:C5').sort('B')).toThrow('Invalid sort specification.');
  });
});
