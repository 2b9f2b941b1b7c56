/** What is done with cells: copied, moved, merged, shifted, ticked and tidied. */
import { beforeEach, expect, it, test } from 'vitest';
import { methods } from './methods.ts';
import { DENISE, gridOf, open, range, sheetWith, SpreadsheetApp, type Bench } from './spreadsheet-bench.ts';

let bench: Bench;
beforeEach(() => {
  bench = open();
});

const { CopyPasteType, Dimension } = SpreadsheetApp;

/** V1 to V4 in A1:B2, red and large. */
const source = () =>
  sheetWith([
    ['V1', 'V2'],
    ['V3', 'V4'],
  ])
    .getRange('A1:B2')
    .setBackground('#ff0000')
    .setFontSize(14);

methods(
  ['Range.copyTo'],
  'reference/spreadsheet/range#copyTo(Range,Object); gas-fakes test/testsheets.js, "Range.copyTo"',
  () => {
    const looks = (a1: string) => range(a1).getBackgrounds().flat();

    it('copies contents, formulas, formats, notes and validations', () => {
      const rule = SpreadsheetApp.newDataValidation().requireDate().build();
      source().getCell(1, 1).setNote('first').setDataValidation(rule).setFormula('=C1+$C1');
      range('A1:B2').copyTo(range('D3'));
      expect(range('D3:E4').getFormulas()).toEqual([
        ['=F3+$C3', ''],
        ['', ''],
      ]);
      expect([range('E4').getValue(), range('E4').getFontSize(), range('D3').getNote()]).toEqual([
        'V4',
        14,
        'first',
      ]);
      expect(range('D3').getDataValidation()?.getCriteriaType()).toBe(rule.getCriteriaType());
    });

    it('copies all of it to a smaller destination, and as often as it fits as a whole to a larger one', () => {
      source().copyTo(range('D1'));
      source().copyTo(range('G1:I5'));
      expect(range('D1:E2').getValues()).toEqual([
        ['V1', 'V2'],
        ['V3', 'V4'],
      ]);
      expect(range('G1:I5').getValues()).toEqual([
        ['V1', 'V2', ''],
        ['V3', 'V4', ''],
        ['V1', 'V2', ''],
        ['V3', 'V4', ''],
        ['', '', ''],
      ]);
      expect([looks('G4'), looks('I1'), looks('G5')]).toEqual([['#ff0000'], ['#ffffff'], ['#ffffff']]);
    });

    it('empty cells empty the destination and its looks', () => {
      source();
      range('Y9').copyTo(range('A1'));
      expect([range('A1').isBlank(), ...looks('A1:B1')]).toEqual([true, '#ffffff', '#ff0000']);
    });

    test.each<[name: string, copy: () => void, values: unknown[], formulas: string[], look: string[]]>([
      [
        'contents only',
        () => {
          range('A1:B1').copyTo(range('D1'), { contentsOnly: true });
        },
        [5, 'x'],
        ['', ''],
        ['#cccccc', '#cccccc'],
      ],
      [
        'values',
        () => {
          range('A1:B1').copyTo(range('D1'), CopyPasteType.PASTE_VALUES, false);
        },
        [5, 'x'],
        ['', ''],
        ['#cccccc', '#cccccc'],
      ],
      [
        'formats only',
        () => {
          range('A1:B1').copyTo(range('D1'), { formatOnly: true });
        },
        ['y', 'y'],
        ['', ''],
        ['#ff0000', '#ff0000'],
      ],
      [
        'formulas',
        () => {
          range('A1:B1').copyTo(range('D1'), CopyPasteType.PASTE_FORMULA, false);
        },
        [5, 'x'],
        ['=2+3', ''],
        ['#cccccc', '#cccccc'],
      ],
    ])('%s', (_name, copy, values, formulas, look) => {
      sheetWith([['=2+3', 'x']])
        .getRange('A1:B1')
        .setBackground('#ff0000');
      range('D1:E1').setValue('y').setBackground('#cccccc');
      copy();
      expect(range('D1:E1').getValues()).toEqual([values]);
      expect(range('D1:E1').getFormulas()).toEqual([formulas]);
      expect(looks('D1:E1')).toEqual(look);
    });

    it('a date that is copied as a value stays a date', () => {
      sheetWith([['2026-01-05']])
        .getRange('A1')
        .copyTo(range('B1'), { contentsOnly: true });
      expect(range('B1').getDisplayValue()).toBe('2026-01-05');
    });

    it('rows become columns, formulas look from their new place', () => {
      sheetWith([['a', 'b', '=A1']])
        .getRange('A1:C1')
        .copyTo(range('E2'), CopyPasteType.PASTE_NORMAL, true);
      expect(range('E2:E4').getFormulas()).toEqual([[''], [''], ['=C4']]);
      expect(range('E2:E3').getValues()).toEqual([['a'], ['b']]);
    });

    it('without borders, validations only, column widths only', () => {
      const rule = SpreadsheetApp.newDataValidation().requireDate().build();
      source().setBorder(true, true, true, true, true, true).setDataValidation(rule);
      const sheet = range('A1').getSheet().setColumnWidth(1, 55);
      range('A1').copyTo(range('D1'), CopyPasteType.PASTE_DATA_VALIDATION, false);
      range('A1').copyTo(range('E1'), CopyPasteType.PASTE_NO_BORDERS, false);
      range('A1').copyTo(range('F1'), CopyPasteType.PASTE_COLUMN_WIDTHS, false);
      expect([range('D1').isBlank(), range('D1').getDataValidation() !== null]).toEqual([true, true]);
      expect([range('E1').getValue(), range('E1').getBackground()]).toEqual(['V1', '#ff0000']);
      expect([sheet.getColumnWidth(6), range('F1').isBlank()]).toEqual([55, true]);
    });

    it('merged cells go along, and can not be cut', () => {
      source().merge();
      range('A1:B2').copyTo(range('D4'));
      expect(
        range('D4')
          .getMergedRanges()
          .map((one) => one.getA1Notation()),
      ).toEqual(['D4:E5']);
      expect(() => {
        range('G1').copyTo(range('D4'));
      }).toThrow("You can't perform a paste that partially intersects a merge.");
    });

    it('what is protected from the user can be copied, not overwritten', () => {
      source().protect().removeEditors([DENISE]);
      bench.next({ user: DENISE });
      range('A1:B2').copyTo(range('D1'));
      expect(range('E2').getValue()).toBe('V4');
      const refused = 'You are trying to edit a protected cell or object.';
      expect(() => {
        range('D9').copyTo(range('A1'));
      }).toThrow(refused);
      expect(() => {
        range('A1').moveTo(range('D9'));
      }).toThrow(refused);
    });

    it('what does not fit into the grid is refused', () => {
      expect(() => {
        source().copyTo(range('Z1'));
      }).toThrow('The coordinates of the target range are outside the dimensions of the sheet.');
    });

    test.each<[arguments: unknown[]]>([
      [[]],
      [['D1']],
      [[null]],
      [['range', { contentsOnly: true, formatOnly: true }]],
      [['range', { contents: true }]],
      [['range', 'PASTE_VALUES']],
      [['range', CopyPasteType.PASTE_NORMAL, 'yes']],
    ])('%j are no arguments', (given) => {
      const args = given.map((one) => (one === 'range' ? range('D1') : one));
      const copyTo = source().copyTo.bind(source()) as (...args: unknown[]) => void;
      expect(() => {
        copyTo(...args);
      }).toThrow("don't match the method signature for SpreadsheetApp.Range.copyTo.");
    });
  },
);

methods(
  ['Range.copyValuesToRange', 'Range.copyFormatToRange'],
  'reference/spreadsheet/range#copyValuesToRange(Integer,Integer,Integer,Integer,Integer)',
  () => {
    it('copies values, or formats, to a place given as columns and rows of a sheet or of its id', () => {
      const sheet = source().getSheet();
      const other = SpreadsheetApp.getActive().insertSheet('Other', 1);
      range('A1:B2').copyValuesToRange(other, 2, 3, 4, 5);
      range('A1:B2').copyFormatToRange(sheet.getSheetId(), 4, 7, 1, 2);
      expect(other.getRange('B4:C5').getValues()).toEqual([
        ['V1', 'V2'],
        ['V3', 'V4'],
      ]);
      expect(other.getRange('B4').getBackground()).toBe('#ffffff');
      expect(range('D1:H1').getBackgrounds()).toEqual([
        ['#ff0000', '#ff0000', '#ff0000', '#ff0000', '#ffffff'],
      ]);
      expect(range('D1').isBlank()).toBe(true);
      expect(() => {
        range('A1').copyValuesToRange(77, 1, 1, 1, 1);
      }).toThrow('Sheet 77 not found');
    });
  },
);

methods(['Range.moveTo'], 'reference/spreadsheet/range#moveTo(Range); gas-fakes test/testsheets.js', () => {
  it('leaves nothing behind', () => {
    const moved = source().setNote('n');
    moved.moveTo(range('D1:Z9'));
    expect(range('D1:E2').getValues()).toEqual([
      ['V1', 'V2'],
      ['V3', 'V4'],
    ]);
    expect([range('E2').getBackground(), range('E2').getNote()]).toEqual(['#ff0000', 'n']);
    expect([range('A1:B2').isBlank(), range('A1').getBackground(), range('A1').getNote()]).toEqual([
      true,
      '#ffffff',
      '',
    ]);
  });

  it('may overlap, and formulas stay as they are written', () => {
    source().getCell(2, 2).setFormula('=Z1');
    range('A1:B2').moveTo(range('B1'));
    expect(range('A1:C2').getFormulas()[1]).toEqual(['', '', '=Z1']);
    expect(range('A1:C1').getValues()).toEqual([['', 'V1', 'V2']]);
    expect(range('A1:C1').getBackgrounds()).toEqual([['#ffffff', '#ff0000', '#ff0000']]);
  });

  it('merged cells move to another sheet as well', () => {
    const other = SpreadsheetApp.getActive().insertSheet('Other', 1);
    source().merge().moveTo(other.getRange('C3'));
    expect(range('A1').isPartOfMerge()).toBe(false);
    expect(other.getRange('D4').isPartOfMerge()).toBe(true);
  });
});

methods(
  ['Range.insertCells', 'Range.deleteCells'],
  'reference/spreadsheet/range#insertCells(Dimension); gas-fakes test/testsheets.js',
  () => {
    const grid = [
      ['A1', 'B1', 'C1', 'D1'],
      ['A2', 'B2', 'C2', 'D2'],
      ['A3', 'B3', 'C3', 'D3'],
      ['A4', 'B4', 'C4', 'D4'],
    ];
    const after = () => range('A1:D4').getValues();

    it('cells are inserted, and the others move right', () => {
      sheetWith(grid).getRange('B2:C2').setBackground('red').insertCells(Dimension.COLUMNS);
      expect(after()[1]).toEqual(['A2', '', '', 'B2']);
      expect(range('B2:F2').getValues()).toEqual([['', '', 'B2', 'C2', 'D2']]);
      expect(range('B2:F2').getBackgrounds()).toEqual([
        ['#ff0000', '#ff0000', '#ff0000', '#ff0000', '#ffffff'],
      ]);
    });

    it('cells are inserted, and the others move down', () => {
      sheetWith(grid).getRange('B2:B3').insertCells(Dimension.ROWS);
      expect(after()).toEqual([
        ['A1', 'B1', 'C1', 'D1'],
        ['A2', '', 'C2', 'D2'],
        ['A3', '', 'C3', 'D3'],
        ['A4', 'B2', 'C4', 'D4'],
      ]);
      expect(range('B5:B6').getValues()).toEqual([['B3'], ['B4']]);
    });

    it('the grid grows where something would fall off', () => {
      const sheet = sheetWith(grid);
      range('A1000').setValue('last');
      range('A1:B3').insertCells(Dimension.ROWS);
      expect(sheet.getMaxRows()).toBe(1003);
      expect(range('A1003').getValue()).toBe('last');
    });

    it('cells are deleted, and the others move left', () => {
      sheetWith(grid).getRange('B2:C3').deleteCells(Dimension.COLUMNS);
      expect(after()).toEqual([grid[0], ['A2', 'D2', '', ''], ['A3', 'D3', '', ''], grid[3]]);
    });

    it('cells are deleted, and the others move up', () => {
      sheetWith(grid).getRange('B2:C3').deleteCells(Dimension.ROWS);
      expect(after()).toEqual([
        grid[0],
        ['A2', 'B4', 'C4', 'D2'],
        ['A3', '', '', 'D3'],
        ['A4', '', '', 'D4'],
      ]);
    });

    it('merged cells can not be cut', () => {
      sheetWith(grid).getRange('A3:B3').merge();
      expect(() => range('B1').insertCells(Dimension.ROWS)).toThrow(
        'You must select all cells in a merged range',
      );
      expect(() => range('A1:B1').insertCells(Dimension.ROWS)).toThrow('is not in the local workspace');
    });
  },
);

methods(
  [
    'Range.merge',
    'Range.mergeAcross',
    'Range.mergeVertically',
    'Range.breakApart',
    'Range.isPartOfMerge',
    'Range.getMergedRanges',
  ],
  'reference/spreadsheet/range#mergeAcross(); gas-fakes test/testsheets.js, "Range Merging Methods"',
  () => {
    const merged = (a1 = 'A1:Z9') =>
      range(a1)
        .getMergedRanges()
        .map((one) => one.getA1Notation());
    const filled = () =>
      sheetWith([
        ['a', 'b', 'c'],
        ['d', 'e', 'f'],
      ]);

    it('only the first cell keeps its content', () => {
      filled().getRange('A1:B2').merge();
      expect(range('A1:C2').getValues()).toEqual([
        ['a', '', 'c'],
        ['', '', 'f'],
      ]);
      expect([
        range('B2').isPartOfMerge(),
        range('C1').isPartOfMerge(),
        range('B2:C3').isPartOfMerge(),
      ]).toEqual([true, false, true]);
      expect([merged(), merged('B2'), merged('C1:C9')]).toEqual([['A1:B2'], ['A1:B2'], []]);
    });

    it('row by row, or column by column', () => {
      filled().getRange('A1:C2').mergeAcross();
      expect(merged()).toEqual(['A1:C1', 'A2:C2']);
      expect(range('A1:A2').getValues()).toEqual([['a'], ['d']]);
      range('A1:C2').breakApart();
      filled().getRange('A1:B2').mergeVertically();
      expect(merged()).toEqual(['A1:A2', 'B1:B2']);
    });

    it('one cell is no merge', () => {
      range('A1').merge().mergeAcross();
      expect(merged()).toEqual([]);
    });

    it('merged cells in a larger range become part of it; cutting them is refused', () => {
      filled().getRange('A1:B1').merge();
      const sentence = 'You must select all cells in a merged range to merge or unmerge them.';
      expect(() => range('B1:C1').merge()).toThrow(sentence);
      expect(() => range('A1').breakApart()).toThrow(sentence);
      expect(() => range('B1:C2').mergeVertically()).toThrow(sentence);
      range('A1:C2').merge();
      expect(merged()).toEqual(['A1:C2']);
      range('A1:Z9').breakApart();
      expect(merged()).toEqual([]);
    });
  },
);

methods(
  ['Range.insertCheckboxes', 'Range.removeCheckboxes', 'Range.check', 'Range.uncheck', 'Range.isChecked'],
  'reference/spreadsheet/range#insertCheckboxes(Object,Object)',
  () => {
    test.each<[values: [unknown?, unknown?], checked: unknown, unchecked: unknown]>([
      [[], true, false],
      [['yes'], 'yes', ''],
      [['yes', 'no'], 'yes', 'no'],
      [[1, 0], 1, 0],
    ])('with %j a box holds %j or %j', (values, checked, unchecked) => {
      const insert = range('A1:A2').insertCheckboxes.bind(range('A1:A2')) as (...args: unknown[]) => unknown;
      range('A1').setValue(true);
      insert(...values);
      const held = () => range('A1:A2').getValues().flat();
      expect([held(), range('A1').isChecked()]).toEqual([[unchecked, unchecked], false]);
      range('A1:A2').check();
      expect([held(), range('A1:A2').isChecked()]).toEqual([[checked, checked], true]);
      range('A2').uncheck();
      expect([held(), range('A1:A2').isChecked()]).toEqual([[checked, unchecked], null]);
      range('A1:A2').clearContent();
      expect(held()).toEqual([unchecked, unchecked]);
      range('A1:A2').removeCheckboxes();
      expect([held(), range('A1').getDataValidation(), range('A1').isChecked()]).toEqual([
        ['', ''],
        null,
        null,
      ]);
    });

    it('cells without a box, or with another value, stay as they are', () => {
      range('A1').insertCheckboxes('yes', 'no');
      range('A2').setValue(false);
      const loose = range('A1').getDataValidation()?.copy().setAllowInvalid(true).build() ?? null;
      range('A1').setDataValidation(loose).setValue('maybe');
      range('A1:A2').check();
      expect(range('A1:A2').getValues()).toEqual([['maybe'], [false]]);
      expect(range('A1:A2').isChecked()).toBe(null);
      range('A1:A2').removeCheckboxes();
      expect(range('A1:A2').getValues()).toEqual([['maybe'], [false]]);
    });
  },
);

methods(['Range.trimWhitespace'], 'reference/spreadsheet/range#trimWhitespace()', () => {
  it('takes blanks around texts away, and leaves single ones inside', () => {
    const cells = range('A1:A4').setValues([[' Rosa \t  Lopez\n'], ["'  "], [5], ['=" a "']]);
    expect(cells.trimWhitespace().getFormulas()[3]).toEqual(['=" a "']);
    expect(range('A1:A3').getValues()).toEqual([['Rosa Lopez'], [''], [5]]);
  });
});

methods(['Range.removeDuplicates'], 'reference/spreadsheet/range#removeDuplicates(Integer)', () => {
  const people = () =>
    sheetWith([
      ['Rosa', 1, 'x'],
      ['rosa', 1, 'y'],
      ['Denise', 1, 'z'],
      ['Rosa', 2, 'w'],
    ]);

  it('rows that repeat earlier ones go, the rest moves up inside the range', () => {
    const left = people().getRange('A1:B4').removeDuplicates();
    expect(left.getA1Notation()).toBe('A1:B3');
    expect(range('A1:C4').getValues()).toEqual([
      ['Rosa', 1, 'x'],
      ['Denise', 1, 'y'],
      ['Rosa', 2, 'z'],
      ['', '', 'w'],
    ]);
  });

  it('only the columns that are named count, by their number in the sheet', () => {
    expect(people().getRange('A1:C4').removeDuplicates([2]).getValues()).toEqual([
      ['Rosa', 1, 'x'],
      ['Rosa', 2, 'w'],
    ]);
    expect(() => range('B1:C4').removeDuplicates([1])).toThrow('outside the range');
    expect(gridOf(people())).toHaveLength(4);
  });
});
