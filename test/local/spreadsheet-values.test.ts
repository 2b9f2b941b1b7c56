/** Values that go into cells and come out again (platform.md §5.1 to §5.3). */
import { beforeEach, describe, expect, it, test } from 'vitest';
import { methods } from './methods.ts';
import { gridOf, open, range, sheetWith, SpreadsheetApp, type Bench } from './spreadsheet-bench.ts';

let bench: Bench;
beforeEach(() => {
  bench = open();
});

/** What a cell gives after a value was put into it. */
function afterwards(value: unknown, format?: string) {
  const cell = range('A1');
  if (format) cell.setNumberFormat(format);
  cell.setValue(value);
  return {
    value: cell.getValue() as unknown,
    shown: cell.getDisplayValue(),
    formula: cell.getFormulas()[0]?.[0],
  };
}

/** The wall clock in Chicago, where the spreadsheet is. */
const chicago = (text: string) => new Date(`${text}-06:00`);

methods(
  ['Range.setValue', 'Range.setValues', 'Range.getValue', 'Range.getDisplayValue', 'Range.getDisplayValues'],
  'reference/spreadsheet/range#setValue(Object), platform.md §5.1',
  () => {
    describe('a string is read as if typed (platform.md §5.1)', () => {
      test.each([
        ['7', 7, '7'],
        [' 7 ', 7, '7'],
        ['-7.5', -7.5, '-7.5'],
        ['+7', 7, '7'],
        ['0012', 12, '12'],
        ['1,234', 1234, '1,234'],
        ['1e3', 1000, '1.00E+03'],
        ['25%', 0.25, '25%'],
        ['$1,250.50', 1250.5, '$1,250.50'],
        ['+16125550114', 16125550114, '16125550114'],
        ['TRUE', true, 'TRUE'],
        ['false', false, 'FALSE'],
      ])('%j becomes %j and shows as %j', (typed, value, shown) => {
        expect(afterwards(typed)).toEqual({ value, shown, formula: '' });
      });

      test.each([
        ['3/4/2026', '2026-03-04T00:00:00', '3/4/2026'],
        ['2026-01-05', '2026-01-05T00:00:00', '2026-01-05'],
        ['2026-01-05 14:30', '2026-01-05T14:30:00', '2026-01-05 14:30:00'],
        ['Jan 5, 2026', '2026-01-05T00:00:00', '5-Jan-26'],
      ])('%j becomes the date %s of the spreadsheet and shows as %j', (typed, wallClock, shown) => {
        expect(afterwards(typed)).toEqual({ value: chicago(wallClock), shown, formula: '' });
      });

      it('a time is a time of day on the first day of the calendar', () => {
        const value = chicago('1899-12-30T18:00:00');
        expect(afterwards('18:00')).toEqual({ value, shown: '18:00', formula: '' });
      });

      test.each([
        'Rosa',
        'yes',
        'May',
        '(612) 555-0114',
        '555-0114',
        '13/4/2026',
        '2026-13-01',
        '6:30-8',
        '3rd',
      ])('%j stays text', (typed) => {
        expect(afterwards(typed)).toEqual({ value: typed, shown: typed, formula: '' });
      });

      it("a date is read in the spreadsheet's locale", () => {
        open({ locale: 'en_GB', zone: 'UTC' });
        expect(afterwards('3/4/2026').value).toEqual(new Date('2026-04-03T00:00:00Z'));
      });

      it('a comma is the decimal point in Spain', () => {
        open({ locale: 'es_ES' });
        expect(afterwards('1,5')).toEqual({ value: 1.5, shown: '1,5', formula: '' });
      });

      it('appendRow reads its values the same way', () => {
        const sheet = sheetWith([['Name', 'Votes']]);
        sheet.appendRow(['Rosa', '12']).appendRow(['=1+1', null]);
        expect(gridOf(sheet)).toEqual([
          ['Name', 'Votes'],
          ['Rosa', 12],
          [2, ''],
        ]);
      });
    });

    describe('a string that begins like a formula becomes one (platform.md §5.1, §11.2)', () => {
      test.each([
        ['=SUM(A2:A)', '=SUM(A2:A)', 0, '0'],
        ['=HYPERLINK("https://example.org")', '=HYPERLINK("https://example.org")', 'https://example.org'],
        ['+1 612 555 0114', '=+1 612 555 0114', '#ERROR!'],
        ['- bring chairs', '=- bring chairs', '#ERROR!'],
        ['@SUM', '=@SUM', '#ERROR!'],
      ])('%j, also where the format is @', (typed, formula, value, shown = String(value)) => {
        expect(afterwards(typed)).toEqual({ value, shown, formula });
        expect(afterwards(typed, '@')).toEqual({ value, shown, formula });
      });

      it('an apostrophe before it keeps it text and is not read back', () => {
        expect(afterwards("'=SUM(A2:A)")).toEqual({ value: '=SUM(A2:A)', shown: '=SUM(A2:A)', formula: '' });
        expect(afterwards("'2026-01-05")).toEqual({ value: '2026-01-05', shown: '2026-01-05', formula: '' });
        expect(afterwards("''tis")).toEqual({ value: "'tis", shown: "'tis", formula: '' });
      });

      it('the apostrophe is not read back in an @ cell either, unless the spreadsheet is set to keep it', () => {
        expect(afterwards("'=1", '@').value).toBe('=1');
        bench.person((spreadsheet) => ({ ...spreadsheet, keepsApostropheInTextCells: true }));
        expect(afterwards("'=1", '@').value).toBe("'=1");
        expect(afterwards("'=1", '0').value).toBe('=1');
      });
    });

    describe('the format @ keeps text (platform.md §5.1)', () => {
      test.each(['12', '2026-01-05', '+16125550114', '25%', 'TRUE', '-5', '1/2'])('%j', (typed) => {
        expect(afterwards(typed, '@')).toEqual({ value: typed, shown: typed, formula: '' });
      });

      it('turns numbers and booleans into text', () => {
        expect(afterwards(12, '@').value).toBe('12');
        expect(afterwards(true, '@').value).toBe('TRUE');
      });

      it('comes too late for what is there already', () => {
        const cell = range('A1').setValue('0012').setNumberFormat('@');
        expect(cell.getValue()).toBe(12);
      });
    });

    describe('several lines, very large numbers', () => {
      it.each([
        ['5\n6', '5\n6', '5\n6'],
        ['Rosa\n=1', 'Rosa\n=1', 'Rosa\n=1'],
        [1e21, 1e21, '1E+21'],
        [-0.1, -0.1, '-0.1'],
        [123456789012, 123456789012, '123456789012'],
        [2 / 3, 2 / 3, '0.6666666667'],
        [1 / 3 + 1000, 1 / 3 + 1000, '1000.333333'],
      ])('%j', (given, value, shown) => {
        expect(afterwards(given)).toEqual({ value, shown, formula: '' });
      });
    });

    describe('what does not fit is refused', () => {
      it('more than 50,000 characters in a cell (platform.md §1.4)', () => {
        const cell = range('A1').setValue('x'.repeat(50_000));
        expect(cell.getValue()).toHaveLength(50_000);
        expect(() => cell.setValue('x'.repeat(50_001))).toThrow(
          'Your input contains more than the maximum of 50000 characters in a single cell.',
        );
      });

      test.each([[{ a: 1 }], [() => 1], [NaN], [Symbol('a')], [new Date(NaN)], [[1]]])(
        'a value like %o',
        (value) => {
          expect(() => range('A1').setValue(value)).toThrow(
            "don't match the method signature for SpreadsheetApp.Range.setValue.",
          );
        },
      );
    });

    it('one value is put into every cell', () => {
      range('A1:B2').setValue('=C1');
      expect(range('A1:B2').getFormulas()).toEqual([
        ['=C1', '=D1'],
        ['=C2', '=D2'],
      ]);
      range('A1:B2').setValue('5');
      expect(range('A1:B2').getValues()).toEqual([
        [5, 5],
        [5, 5],
      ]);
    });

    it('a range tells the value of its first cell', () => {
      sheetWith([
        ['a', 'b'],
        ['c', '$5'],
      ]);
      expect(range('A1:B2').getValue()).toBe('a');
      expect(range('A1:B2').getDisplayValue()).toBe('a');
      expect(range('A1:B2').getDisplayValues()).toEqual([
        ['a', 'b'],
        ['c', '$5'],
      ]);
    });
  },
);

methods(
  ['Range.getValues', 'Range.isBlank'],
  'reference/spreadsheet/range#getValues(), platform.md §5.2',
  () => {
    describe('empty cells', () => {
      it('read as an empty string', () => {
        expect(range('A1:B2').getValues()).toEqual([
          ['', ''],
          ['', ''],
        ]);
        expect(range('Z1000').getValue()).toBe('');
        expect(range('B2').isBlank()).toBe(true);
      });

      test.each([[null], [undefined], ['']])('%j clears a cell', (nothing) => {
        const cell = range('A1').setValue('Rosa').setValue(nothing);
        expect(cell.getValue()).toBe('');
        expect(cell.isBlank()).toBe(true);
      });
    });

    describe("dates are the spreadsheet's wall clock (platform.md §5.3)", () => {
      it('a Date is written as the time in the zone of the spreadsheet and shown with date and time', () => {
        const cell = range('A1').setValue(new Date('2026-01-05T20:15:00Z'));
        expect(cell.getDisplayValue()).toBe('1/5/2026 14:15:00');
        expect(cell.getValue()).toEqual(new Date('2026-01-05T20:15:00Z'));
      });

      it('a Date at midnight is shown as a day', () => {
        expect(range('A1').setValue(chicago('2026-01-05T00:00:00')).getDisplayValue()).toBe('1/5/2026');
      });

      it('a day is midnight in the zone, on both sides of a clock change', () => {
        const days = sheetWith([['2026-03-07'], ['2026-03-08'], ['2026-03-09']]).getRange('A1:A3');
        expect(days.getValues()).toEqual([
          [new Date('2026-03-07T06:00:00Z')],
          [new Date('2026-03-08T06:00:00Z')],
          [new Date('2026-03-09T05:00:00Z')],
        ]);
      });

      it('the same day is another moment after the zone was changed', () => {
        const cell = sheetWith([['2026-01-05']]).getRange('A1');
        cell.getSheet().getParent().setSpreadsheetTimeZone('Asia/Tokyo');
        expect(cell.getValue()).toEqual(new Date('2026-01-04T15:00:00Z'));
        expect(cell.getDisplayValue()).toBe('2026-01-05');
      });

      it('only a date format makes a number a Date', () => {
        const cell = range('A1').setValue(46027);
        expect(cell.getValue()).toBe(46027);
        expect(cell.setNumberFormat('yyyy-mm-dd').getValue()).toEqual(chicago('2026-01-05T00:00:00'));
        expect(cell.getDisplayValue()).toBe('2026-01-05');
      });

      it('a format of its own stays when a date is put into the cell', () => {
        const cell = range('A1').setNumberFormat('yyyy-mm-dd').setValue('1/5/2026');
        expect(cell.getDisplayValue()).toBe('2026-01-05');
        expect(cell.getNumberFormat()).toBe('yyyy-mm-dd');
      });
    });

    it('whole columns reach to the end of the grid', () => {
      const sheet = sheetWith([['a', 'b']]);
      expect(sheet.getRange('A:B').getValues()).toHaveLength(1000);
      expect(sheet.getRange('1:1').getValues()[0]).toHaveLength(26);
      expect(sheet.getRange('B1:1').getValues()[0]?.slice(0, 2)).toEqual(['b', '']);
    });

    it('a range is blank where nothing stands in any of its cells', () => {
      range('B2').setValue('x');
      expect([range('A1:B1').isBlank(), range('A1:B2').isBlank()]).toEqual([true, false]);
      range('A1').setFormula('=""').setNote('n').setBackground('red');
      expect([range('A1').isBlank(), range('B1').setNote('n').isBlank()]).toEqual([false, true]);
    });
  },
);

methods(
  [
    'Range.setFormula',
    'Range.setFormulas',
    'Range.getFormula',
    'Range.getFormulas',
    'Range.setFormulaR1C1',
    'Range.setFormulasR1C1',
    'Range.getFormulaR1C1',
    'Range.getFormulasR1C1',
  ],
  'reference/spreadsheet/range#setFormulaR1C1(String)',
  () => {
    it('a cell without a formula has an empty one, and none in R1C1 notation', () => {
      sheetWith([['=A2', 'Rosa']]);
      expect([range('A1').getFormula(), range('B1').getFormula()]).toEqual(['=A2', '']);
      expect(range('A1:B1').getFormulas()).toEqual([['=A2', '']]);
      expect([range('A1').getFormulaR1C1(), range('B1').getFormulaR1C1()]).toEqual(['=R[1]C[0]', null]);
      expect(range('A1:B1').getFormulasR1C1()).toEqual([['=R[1]C[0]', null]]);
    });

    it('a formula moves along in the cells of a range', () => {
      expect(range('B2:C3').setFormula('=A1+$A1').getFormulas()).toEqual([
        ['=A1+$A1', '=B1+$A1'],
        ['=A2+$A2', '=B2+$A2'],
      ]);
    });

    it('the sign may be missing, and without anything the cell is emptied', () => {
      expect(range('A1').setFormula('SUM(B1:B3)').getFormula()).toBe('=SUM(B1:B3)');
      expect(range('A1').setFormula('').isBlank()).toBe(true);
      const none: string[][] = [['=1', null as unknown as string]];
      expect(range('A1:B1').setFormulas(none).getFormulas()).toEqual([['=1', '']]);
    });

    it.each([
      ['A1', '=R[1]C[1]', '=B2', '=R[1]C[1]'],
      ['C3', '=R1C1', '=$A$1', '=R1C1'],
      ['D4', '=R[1]C1', '=$A5', '=R[1]C1'],
      ['D4', '=R1C[1]', '=E$1', '=R1C[1]'],
      ['E5', '=R[-2]C[-1]', '=D3', '=R[-2]C[-1]'],
      ['A2', '=SUM(R[-1]C:R[-1]C[2])', '=SUM(A1:C1)', '=SUM(R[-1]C[0]:R[-1]C[2])'],
    ])('in %s, %s is %s, and is read as %s', (cell, r1c1, a1, read) => {
      range(cell).setFormulaR1C1(r1c1);
      expect([range(cell).getFormula(), range(cell).getFormulaR1C1()]).toEqual([a1, read]);
    });

    it('in R1C1 notation a formula is the same in every cell', () => {
      range('B1:B2').setFormulaR1C1('=R[0]C[-1]*2');
      expect(range('B1:B2').getFormulas()).toEqual([['=A1*2'], ['=A2*2']]);
      range('C1:D1').setFormulasR1C1([['=RC[-1]', '=R1C1']]);
      expect(range('C1:D1').getFormulas()).toEqual([['=B1', '=$A$1']]);
    });
  },
);

methods(
  [
    'Sheet.getLastRow',
    'Sheet.getLastColumn',
    'Sheet.getDataRange',
    'Sheet.getMaxRows',
    'Sheet.getMaxColumns',
    'Sheet.getSheetValues',
    'Sheet.appendRow',
    'Spreadsheet.getSheetValues',
  ],
  'platform.md §5.2',
  () => {
    it('an empty sheet ends at row 0 and has A1 as its data', () => {
      const sheet = sheetWith([]);
      expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([0, 0]);
      expect(sheet.getDataRange().getA1Notation()).toBe('A1');
      expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1000, 26]);
    });

    it('unticked checkboxes and formulas count', () => {
      const sheet = sheetWith([
        ['Name', 'Came?'],
        ['Rosa', ''],
      ]);
      sheet.getRange('B2:B10').insertCheckboxes();
      expect(sheet.getLastRow()).toBe(10);
      sheet.getRange('D12').setValue('=1');
      expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([12, 4]);
      sheet.appendRow(['Denise']);
      expect(sheet.getRange('A13').getValue()).toBe('Denise');
    });

    it('formats and notes do not count, and cleared cells no longer', () => {
      const sheet = sheetWith([['Name'], ['Rosa']]);
      sheet.getRange('C9').setBackground('#eeeeee').setNote('here');
      sheet.getRange('A2').clearContent();
      expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([1, 1]);
    });

    it('a rectangle of values can be read without a range; -1 is the last row or column', () => {
      const sheet = sheetWith([
        ['Name', 'Votes'],
        ['Rosa', 3],
      ]);
      expect(sheet.getSheetValues(1, 2, 2, 1)).toEqual([['Votes'], [3]]);
      expect(sheet.getSheetValues(-1, -1, 1, 1)).toEqual([[3]]);
      expect(SpreadsheetApp.getActive().getSheetValues(2, 1, 1, 2)).toEqual([['Rosa', 3]]);
      expect(() => sheet.getSheetValues(1, 1, 0, 1)).toThrow(
        'The number of rows in the range must be at least 1.',
      );
    });

    it('appendRow adds a row where the grid is full, and refuses more values than columns', () => {
      const sheet = sheetWith([['Name']]);
      sheet.deleteRows(3, 998);
      sheet.appendRow(['Rosa']).appendRow(['Denise']);
      expect(sheet.getMaxRows()).toBe(3);
      expect(gridOf(sheet)).toEqual([['Name'], ['Rosa'], ['Denise']]);
      expect(() => sheet.appendRow(Array(27).fill('x'))).toThrow(
        'The coordinates of the range are outside the dimensions of the sheet.',
      );
    });
  },
);
