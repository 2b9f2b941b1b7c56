/** Rows in alternating colours. */
import { beforeEach, expect, it } from 'vitest';
import { sheetView } from '../../local/google/spreadsheet/view.ts';
import { methods } from './methods.ts';
import { open, range, sheetWith, SpreadsheetApp, type Bench } from './spreadsheet-bench.ts';

let bench: Bench;
beforeEach(() => {
  bench = open();
});

const { BandingTheme } = SpreadsheetApp;

/** The backgrounds of the first column's first rows. */
function shown(rows: number): (string | undefined)[] {
  SpreadsheetApp.flush();
  const view = sheetView(bench.applied, 0, { now: 0, rows, columns: 1 });
  return view.rows.map(({ cells }) => cells[0]?.format.background);
}

methods(
  ['Range.applyRowBanding', 'Range.getBandings', 'Sheet.getBandings', 'Spreadsheet.getBandings'],
  'reference/spreadsheet/range#applyrowbandingbandingtheme,-showheader,-showfooter',
  () => {
    it('is light grey with a header and without a footer by default', () => {
      range('A1:C4').applyRowBanding();
      expect(shown(5)).toEqual(['#bdbdbd', '#ffffff', '#f3f3f3', '#ffffff', undefined]);
    });

    it('takes a theme, and whether there are a header and a footer', () => {
      range('A1:C3').applyRowBanding(BandingTheme.BLUE, false, true);
      expect(shown(3)).toEqual(['#ffffff', '#e8f0fe', '#acc9fe']);
    });

    it('is covered by a cell’s own colour, which it does not change', () => {
      range('A1:C3').applyRowBanding(BandingTheme.CYAN);
      range('A2').setBackground('#123456');
      expect(shown(3)).toEqual(['#4dd0e1', '#123456', '#e0f7fa']);
      expect(range('A1').getBackground()).toBe('#ffffff');
    });

    it('is refused where there is one already', () => {
      range('A1:C3').applyRowBanding();
      expect(() => range('C3:D4').applyRowBanding()).toThrow(
        'You cannot add alternating background colors to a range that already has alternating background colors.',
      );
      expect(() => range('A9').applyRowBanding('BLUE' as unknown as typeof BandingTheme.BLUE)).toThrow(
        "don't match the method signature for SpreadsheetApp.Range.applyRowBanding.",
      );
    });

    it('is found in the range that it touches, its sheet and its spreadsheet', () => {
      range('A1:C3').applyRowBanding();
      SpreadsheetApp.getActive().insertSheet('Lists', 1).getRange('A:B').applyRowBanding();
      expect([range('C3:C9').getBandings().length, range('D4').getBandings().length]).toEqual([1, 0]);
      expect(sheetWith([]).getBandings()).toHaveLength(1);
      const all = SpreadsheetApp.getActive().getBandings();
      expect(all.map((one) => one.getRange().getA1Notation())).toEqual(['A1:C3', 'A:B']);
    });
  },
);

methods(
  [
    'Banding.getFirstRowColor',
    'Banding.getFooterRowColor',
    'Banding.getHeaderRowColor',
    'Banding.getRange',
    'Banding.getSecondRowColor',
    'Banding.remove',
    'Banding.setFirstRowColor',
    'Banding.setFooterRowColor',
    'Banding.setHeaderRowColor',
    'Banding.setRange',
    'Banding.setSecondRowColor',
  ],
  'reference/spreadsheet/banding',
  () => {
    it('has colours that can be set and taken away', () => {
      const banding = range('A1:A4').applyRowBanding();
      banding
        .setHeaderRowColor(null)
        .setFirstRowColor('#111111')
        .setSecondRowColor('red')
        .setFooterRowColor('#444444');
      expect([
        banding.getHeaderRowColor(),
        banding.getFirstRowColor(),
        banding.getSecondRowColor(),
        banding.getFooterRowColor(),
      ]).toEqual([null, '#111111', '#ff0000', '#444444']);
      expect(shown(4)).toEqual(['#111111', '#ff0000', '#111111', '#444444']);
    });

    it('gets another range, follows its rows, and is removed once', () => {
      const banding = range('A1:A4').applyRowBanding().setRange(range('B2:C3'));
      sheetWith([]).insertRowBefore(1);
      expect(banding.getRange().getA1Notation()).toBe('B3:C4');
      range('F1:F2').applyRowBanding();
      expect(() => banding.setRange(range('E1:F1'))).toThrow('already has alternating background colors');
      banding.remove();
      expect(() => banding.getRange()).toThrow('The banding was removed.');
    });

    it('has colours of rows only', () => {
      expect(() => range('A1').applyColumnBanding()).toThrow(
        'Range.applyColumnBanding is not in the local workspace.',
      );
      expect(() => range('A1').applyRowBanding().getFirstColumnColor()).toThrow(
        'Banding.getFirstColumnColor is not in the local workspace.',
      );
    });
  },
);
