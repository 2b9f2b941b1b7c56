/** How cells look (platform.md §5.1, §5.5). */
import { beforeEach, expect, it, test } from 'vitest';
import type { Format } from '../../local/google/spreadsheet/model.ts';
import { cellAt } from '../../local/google/spreadsheet/runs.ts';
import { methods } from './methods.ts';
import { open, range, sheetWith, SpreadsheetApp, type Bench } from './spreadsheet-bench.ts';

let bench: Bench;
beforeEach(() => {
  bench = open();
});

/** The format that is kept for a cell of the first sheet. */
function kept(row: number, column: number): Format {
  SpreadsheetApp.flush();
  const sheet = bench.applied.sheets[0];
  if (!sheet) throw new Error('A spreadsheet has a sheet.');
  return cellAt(sheet.formats, row, column);
}

type Range = GoogleAppsScript.Spreadsheet.Range;

methods(
  [
    'Range.setBackground',
    'Range.setFontColor',
    'Range.setFontFamily',
    'Range.setFontLine',
    'Range.setFontSize',
    'Range.setFontStyle',
    'Range.setFontWeight',
    'Range.setHorizontalAlignment',
    'Range.setVerticalAlignment',
    'Range.setNumberFormat',
    'Range.setWrap',
    'Range.setWrapStrategy',
    'Range.setBackgroundRGB',
  ],
  'reference/spreadsheet/range, platform.md §5.1',
  () => {
    test.each<[name: string, set: (cell: Range) => Range, format: Format, reset: (cell: Range) => Range]>([
      [
        'weight',
        (cell) => cell.setFontWeight('bold'),
        { bold: true },
        (cell) => cell.setFontWeight('normal'),
      ],
      ['style', (cell) => cell.setFontStyle('italic'), { italic: true }, (cell) => cell.setFontStyle(null)],
      [
        'line',
        (cell) => cell.setFontLine('line-through'),
        { line: 'line-through' },
        (cell) => cell.setFontLine('none'),
      ],
      [
        'background',
        (cell) => cell.setBackground('#FFEECC'),
        { background: '#ffeecc' },
        (cell) => cell.setBackground(null),
      ],
      [
        'font colour',
        (cell) => cell.setFontColor('red'),
        { fontColor: '#ff0000' },
        (cell) => cell.setFontColor('#000'),
      ],
      ['wrap', (cell) => cell.setWrap(true), { wrap: 'WRAP' }, (cell) => cell.clearFormat()],
      [
        'wrap strategy',
        (cell) => cell.setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP),
        { wrap: 'CLIP' },
        (cell) => cell.clear(),
      ],
      [
        'horizontal alignment',
        (cell) => cell.setHorizontalAlignment('center'),
        { horizontal: 'center' },
        (cell) => cell.setHorizontalAlignment('normal'),
      ],
      [
        'vertical alignment',
        (cell) => cell.setVerticalAlignment('top'),
        { vertical: 'top' },
        (cell) => cell.setVerticalAlignment(null),
      ],
      [
        'number format',
        (cell) => cell.setNumberFormat('yyyy-mm-dd'),
        { numberFormat: 'yyyy-mm-dd' },
        (cell) => cell.setNumberFormat('General'),
      ],
      [
        'family',
        (cell) => cell.setFontFamily('Verdana'),
        { fontFamily: 'Verdana' },
        (cell) => cell.setFontFamily(null),
      ],
      ['size', (cell) => cell.setFontSize(14), { fontSize: 14 }, (cell) => cell.clearFormat()],
    ])('%s is set and taken back', (_name, set, format, reset) => {
      set(range('B2:C3'));
      expect([kept(2, 2), kept(3, 3), kept(1, 1), kept(4, 4)]).toEqual([format, format, {}, {}]);
      reset(range('B2'));
      expect([kept(2, 2), kept(3, 3)]).toEqual([{}, format]);
    });

    it('colours and words that do not exist are silently ignored (platform.md §5.1)', () => {
      const cell = range('A1').setBackground('#ffeecc');
      cell
        .setBackground('nonsense')
        .setFontColor('#12345')
        .setFontWeight('heavy' as 'bold')
        .setFontStyle('oblique' as 'italic');
      expect(cell.getBackground()).toBe('#ffeecc');
      expect(kept(1, 1)).toEqual({ background: '#ffeecc' });
      const sheet = sheetWith([]).setTabColor('#00ff00').setTabColor('nonsense');
      SpreadsheetApp.flush();
      expect(bench.applied.sheets[0]?.tabColor).toBe('#00ff00');
      sheet.setTabColor(null);
      SpreadsheetApp.flush();
      expect(bench.applied.sheets[0]?.tabColor).toBeNull();
    });

    it('a colour can be given as its three parts', () => {
      expect(range('A1').setBackgroundRGB(255, 0, 16).getBackground()).toBe('#ff0010');
    });

    it('colours have the names of CSS', () => {
      expect(range('A1').setBackground('LightBlue').getBackground()).toBe('#add8e6');
    });
  },
);

methods(
  [
    'Range.getBackground',
    'Range.getFontColor',
    'Range.getFontFamily',
    'Range.getFontLine',
    'Range.getFontSize',
    'Range.getFontStyle',
    'Range.getFontWeight',
    'Range.getHorizontalAlignment',
    'Range.getVerticalAlignment',
    'Range.getNumberFormat',
    'Range.getWrap',
    'Range.getWrapStrategy',
    'Range.getBackgrounds',
    'Range.setBackgrounds',
    'Range.getFontColors',
    'Range.setFontColors',
    'Range.getFontFamilies',
    'Range.setFontFamilies',
    'Range.getFontLines',
    'Range.setFontLines',
    'Range.getFontSizes',
    'Range.setFontSizes',
    'Range.getFontStyles',
    'Range.setFontStyles',
    'Range.getFontWeights',
    'Range.setFontWeights',
    'Range.getHorizontalAlignments',
    'Range.setHorizontalAlignments',
    'Range.getVerticalAlignments',
    'Range.setVerticalAlignments',
    'Range.getNumberFormats',
    'Range.setNumberFormats',
    'Range.getWraps',
    'Range.setWraps',
    'Range.getWrapStrategies',
    'Range.setWrapStrategies',
    'Range.getFontColorObject',
    'Range.getFontColorObjects',
    'Color.asRgbColor',
    'Color.getColorType',
    'RgbColor.asHexString',
    'RgbColor.getBlue',
    'RgbColor.getColorType',
    'RgbColor.getGreen',
    'RgbColor.getRed',
  ],
  'gas-fakes test/testsheets.js, "cell and font backgrounds, styles and alignments"',
  () => {
    const { CLIP, OVERFLOW, WRAP } = SpreadsheetApp.WrapStrategy;

    test.each<[name: string, byDefault: unknown, read: (cells: Range) => unknown[]]>([
      ['backgrounds', '#ffffff', (cells) => [cells.getBackground(), ...cells.getBackgrounds().flat()]],
      ['font colours', '#000000', (cells) => [cells.getFontColor(), ...cells.getFontColors().flat()]],
      ['families', 'Arial', (cells) => [cells.getFontFamily(), ...cells.getFontFamilies().flat()]],
      ['lines', 'none', (cells) => [cells.getFontLine(), ...cells.getFontLines().flat()]],
      ['sizes', 10, (cells) => [cells.getFontSize(), ...cells.getFontSizes().flat()]],
      ['styles', 'normal', (cells) => [cells.getFontStyle(), ...cells.getFontStyles().flat()]],
      ['weights', 'normal', (cells) => [cells.getFontWeight(), ...cells.getFontWeights().flat()]],
      [
        'horizontal alignments',
        'general',
        (cells) => [cells.getHorizontalAlignment(), ...cells.getHorizontalAlignments().flat()],
      ],
      [
        'vertical alignments',
        'bottom',
        (cells) => [cells.getVerticalAlignment(), ...cells.getVerticalAlignments().flat()],
      ],
      [
        'number formats',
        '0.###############',
        (cells) => [cells.getNumberFormat(), ...cells.getNumberFormats().flat()],
      ],
      ['wraps', true, (cells) => [cells.getWrap(), ...cells.getWraps().flat()]],
      [
        'wrap strategies',
        OVERFLOW,
        (cells) => [cells.getWrapStrategy(), ...cells.getWrapStrategies().flat()],
      ],
    ])('%s of new cells', (_name, byDefault, read) => {
      expect(read(range('A1:B2'))).toEqual(Array(5).fill(byDefault));
    });

    test.each<
      [name: string, set: (cells: Range) => Range, read: (cells: Range) => unknown[][], told: unknown[]]
    >([
      [
        'backgrounds',
        (cells) => cells.setBackgrounds([['#abc', null]]),
        (cells) => cells.getBackgrounds(),
        ['#aabbcc', '#ffffff'],
      ],
      [
        'font colours',
        (cells) => cells.setFontColors([['blue', null]]),
        (cells) => cells.getFontColors(),
        ['#0000ff', '#000000'],
      ],
      [
        'font colours as objects',
        (cells) => cells.setFontColors([['#102030', null]]),
        (cells) =>
          cells.getFontColorObjects().map((row) => row.map((color) => color.asRgbColor().asHexString())),
        ['#102030', '#000000'],
      ],
      [
        'families',
        (cells) => cells.setFontFamilies([['Verdana,Sans Serif', null]]),
        (cells) => cells.getFontFamilies(),
        ['Verdana,Sans Serif', 'Arial'],
      ],
      [
        'lines',
        (cells) => cells.setFontLines([['line-through', null]]),
        (cells) => cells.getFontLines(),
        ['line-through', 'none'],
      ],
      ['sizes', (cells) => cells.setFontSizes([[8, 20]]), (cells) => cells.getFontSizes(), [8, 20]],
      [
        'styles',
        (cells) => cells.setFontStyles([['italic', null]]),
        (cells) => cells.getFontStyles(),
        ['italic', 'normal'],
      ],
      [
        'weights',
        (cells) => cells.setFontWeights([['bold', 'normal']]),
        (cells) => cells.getFontWeights(),
        ['bold', 'normal'],
      ],
      [
        'horizontal alignments',
        (cells) => cells.setHorizontalAlignments([['right', null]]),
        (cells) => cells.getHorizontalAlignments(),
        ['right', 'general'],
      ],
      [
        'vertical alignments',
        (cells) => cells.setVerticalAlignments([['middle', null]]),
        (cells) => cells.getVerticalAlignments(),
        ['middle', 'bottom'],
      ],
      [
        'number formats',
        (cells) => cells.setNumberFormats([['@', 'general']]),
        (cells) => cells.getNumberFormats(),
        ['@', '0.###############'],
      ],
      ['wraps', (cells) => cells.setWraps([[true, false]]), (cells) => cells.getWraps(), [true, false]],
      [
        'wraps as strategies',
        (cells) => cells.setWraps([[true, false]]),
        (cells) => cells.getWrapStrategies(),
        [WRAP, OVERFLOW],
      ],
      [
        'wrap strategies',
        (cells) => cells.setWrapStrategies([[CLIP, OVERFLOW]]),
        (cells) => cells.getWraps(),
        [false, false],
      ],
    ])('%s of two cells, which differ', (_name, set, read, told) => {
      set(range('A1:B1'));
      expect(read(range('A1:B1'))).toEqual([told]);
    });

    it('a colour object tells its parts', () => {
      const color = range('A1').setFontColor('#102030').getFontColorObject().asRgbColor();
      expect([color.getRed(), color.getGreen(), color.getBlue()]).toEqual([16, 32, 48]);
      expect(color.getColorType()).toBe(SpreadsheetApp.ColorType.RGB);
      expect(range('A1').getFontColorObject().getColorType()).toBe(SpreadsheetApp.ColorType.RGB);
    });
  },
);

methods(
  ['Range.getNote', 'Range.getNotes', 'Range.setNote', 'Range.setNotes', 'Range.clearNote'],
  'reference/spreadsheet/range#setNotes(Object)',
  () => {
    it('a note is a text, and none is an empty one', () => {
      range('A1:B1').setNotes([['first', null]]);
      range('A2:B2').setNote('both');
      expect(range('A1:B2').getNotes()).toEqual([
        ['first', ''],
        ['both', 'both'],
      ]);
      expect(range('A1:B2').getNote()).toBe('first');
      expect(range('A1').setNote(null).getNote()).toBe('');
      expect(range('A2:B2').clearNote().getNotes()).toEqual([['', '']]);
    });
  },
);

methods(['Range.setBorder'], 'reference/spreadsheet/range#setBorder(Boolean,…)', () => {
  it('borders are drawn round a range and between its cells, or taken away', () => {
    const solid = { color: '#000000', style: 'SOLID' };
    const dashed = { color: '#ff0000', style: 'DASHED' };
    range('B2:C3').setBorder(true, true, true, true, null, true);
    expect(kept(2, 2).borders).toEqual({ top: solid, left: solid, bottom: solid });
    expect(kept(3, 3).borders).toEqual({ top: solid, right: solid, bottom: solid });
    range('B2').setBorder(null, false, null, null, null, null, '#ff0000', SpreadsheetApp.BorderStyle.DASHED);
    range('B2:C2').setBorder(
      null,
      null,
      null,
      null,
      true,
      null,
      '#ff0000',
      SpreadsheetApp.BorderStyle.DASHED,
    );
    expect(kept(2, 2).borders).toEqual({ top: solid, bottom: solid, right: dashed });
    expect(kept(2, 3).borders?.left).toEqual(dashed);
  });
});

methods(
  [
    'Range.clear',
    'Range.clearContent',
    'Range.clearFormat',
    'Range.clearDataValidations',
    'Sheet.clear',
    'Sheet.clearContents',
    'Sheet.clearFormats',
    'Sheet.clearNotes',
  ],
  'gas-fakes test/testsheets.js, "Sheet clearing methods"; reference/spreadsheet/range#clear(Object)',
  () => {
    const filled = () => range('A1').setValue('x').setBackground('#ffeecc').setNote('n');
    const state = () => [range('A1').getValue(), range('A1').getBackground(), range('A1').getNote()];

    test.each<[name: string, clear: (cell: Range) => unknown, after: unknown[]]>([
      ['all but notes', (cell) => cell.clear(), ['', '#ffffff', 'n']],
      ['contents', (cell) => cell.clearContent(), ['', '#ffeecc', 'n']],
      ['contents by option', (cell) => cell.clear({ contentsOnly: true }), ['', '#ffeecc', 'n']],
      ['format', (cell) => cell.clearFormat(), ['x', '#ffffff', 'n']],
      ['notes', (cell) => cell.clear({ commentsOnly: true }), ['x', '#ffeecc', '']],
      ['a sheet', (cell) => cell.getSheet().clear(), ['', '#ffffff', 'n']],
      ['contents of a sheet at once', (cell) => cell.getSheet().clearContents(), ['', '#ffeecc', 'n']],
      ['formats of a sheet', (cell) => cell.getSheet().clearFormats(), ['x', '#ffffff', 'n']],
      ['notes of a sheet', (cell) => cell.getSheet().clearNotes(), ['x', '#ffeecc', '']],
      ['nothing but what is named', (cell) => cell.clear({ validationsOnly: true }), ['x', '#ffeecc', 'n']],
      [
        'two things at once',
        (cell) => cell.clear({ contentsOnly: true, commentsOnly: true, formatOnly: false }),
        ['', '#ffeecc', ''],
      ],
      ['contents of a sheet', (cell) => cell.getSheet().clear({ contentsOnly: true }), ['', '#ffeecc', 'n']],
    ])('%s', (_name, clear, after) => {
      clear(filled());
      expect(state()).toEqual(after);
    });

    it('validations are cleared only where they are named', () => {
      const rule = SpreadsheetApp.newDataValidation().requireDate().build();
      const hasRule = () => range('A1').getDataValidation() !== null;
      range('A1').setDataValidation(rule).clear();
      range('A1').getSheet().clear().clearFormats();
      expect(hasRule()).toBe(true);
      range('A1').clear({ validationsOnly: true });
      expect(hasRule()).toBe(false);
      range('A1').setDataValidation(rule).clearDataValidations();
      expect(hasRule()).toBe(false);
    });

    it('clearFormat keeps number formats, clear does not', () => {
      const cell = range('A1').setNumberFormat('yyyy-mm-dd').setBackground('red').clearFormat();
      expect([cell.getNumberFormat(), cell.getBackground()]).toEqual(['yyyy-mm-dd', '#ffffff']);
      expect(cell.clear().getNumberFormat()).toBe('0.###############');
    });

    it("a sheet's formats are its conditional formats as well", () => {
      const sheet = sheetWith([['x']]);
      const rule = SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBackground('#ff0000');
      sheet.setConditionalFormatRules([rule.setRanges([sheet.getRange('A:A')]).build()]);
      expect(sheet.clearFormats().getConditionalFormatRules()).toEqual([]);
    });

    it('options that do not exist are refused', () => {
      expect(() => range('A1').clear({ contentOnly: true } as object)).toThrow(
        "The parameters ((class)) don't match the method signature for SpreadsheetApp.Range.clear.",
      );
    });
  },
);

methods(
  [
    'Sheet.getRangeList',
    'Spreadsheet.getRangeList',
    'RangeList.getRanges',
    'RangeList.setBackground',
    'RangeList.setFontColor',
    'RangeList.setFontFamily',
    'RangeList.setFontLine',
    'RangeList.setFontSize',
    'RangeList.setFontStyle',
    'RangeList.setFontWeight',
    'RangeList.setHorizontalAlignment',
    'RangeList.setVerticalAlignment',
    'RangeList.setNumberFormat',
    'RangeList.setWrap',
    'RangeList.setWrapStrategy',
    'RangeList.setBackgroundRGB',
    'RangeList.setBorder',
    'RangeList.setNote',
    'RangeList.setValue',
    'RangeList.setFormula',
    'RangeList.setFormulaR1C1',
    'RangeList.clear',
    'RangeList.clearContent',
    'RangeList.clearDataValidations',
    'RangeList.clearFormat',
    'RangeList.clearNote',
    'RangeList.breakApart',
    'RangeList.insertCheckboxes',
    'RangeList.removeCheckboxes',
    'RangeList.check',
    'RangeList.uncheck',
    'RangeList.trimWhitespace',
  ],
  'reference/spreadsheet/range-list',
  () => {
    const list = () => sheetWith([]).getRangeList(['A1:B1', 'C3']);

    it('has its ranges in order', () => {
      expect(
        list()
          .getRanges()
          .map((one) => one.getA1Notation()),
      ).toEqual(['A1:B1', 'C3']);
      const ofSpreadsheet = SpreadsheetApp.getActive().getRangeList(['B:B']);
      expect(ofSpreadsheet.getRanges()[0]?.getA1Notation()).toBe('B:B');
      expect(() => sheetWith([]).getRangeList(['A1', 'B'])).toThrow('Range not found');
      expect(() => sheetWith([]).getRangeList([])).toThrow('at least one range');
    });

    it('does to each range what the range would do', () => {
      list()
        .setBackground('#ffeecc')
        .setBackgroundRGB(255, 238, 204)
        .setFontColor('red')
        .setFontFamily('Verdana')
        .setFontLine('underline')
        .setFontSize(12)
        .setFontStyle('italic')
        .setFontWeight('bold')
        .setHorizontalAlignment('center')
        .setVerticalAlignment('top')
        .setWrap(true)
        .setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP)
        .setBorder(true, null, null, null, null, null);
      const expected = {
        ...{
          background: '#ffeecc',
          fontColor: '#ff0000',
          fontFamily: 'Verdana',
          line: 'underline',
          fontSize: 12,
        },
        ...{ italic: true, bold: true, horizontal: 'center', vertical: 'top', wrap: 'CLIP' },
        borders: { top: { color: '#000000', style: 'SOLID' } },
      };
      expect([kept(1, 2), kept(3, 3), kept(2, 2)]).toEqual([expected, expected, {}]);
      list().clearFormat();
      expect([kept(1, 2), kept(3, 3)]).toEqual([{}, {}]);
    });

    it('each range begins anew with a formula', () => {
      const formulas = () => [range('A1:B1').getFormulas(), range('C3').getFormula()];
      list().setFormula('=A9');
      expect(formulas()).toEqual([[['=A9', '=B9']], '=A9']);
      list().setFormulaR1C1('=R[1]C[0]');
      expect(formulas()).toEqual([[['=A2', '=B2']], '=C4']);
      list().clearContent();
      expect(formulas()).toEqual([[['', '']], '']);
    });

    it('contents, notes, formats, checkboxes and merges', () => {
      list().setValue(' a  b ').trimWhitespace().setNote('n').setNumberFormat('@');
      expect([range('B1').getValue(), range('C3').getValue(), range('C3').getNote()]).toEqual([
        'a b',
        'a b',
        'n',
      ]);
      list().clearNote().clear();
      expect([range('B1').isBlank(), range('C3').getNote(), kept(3, 3)]).toEqual([true, '', {}]);
      list().insertCheckboxes().check();
      expect([range('A1:B1').isChecked(), range('C3').isChecked()]).toEqual([true, true]);
      list().uncheck();
      expect(range('C3').getValue()).toBe(false);
      list().removeCheckboxes().insertCheckboxes('yes').clearDataValidations();
      expect([range('A1').isChecked(), range('C3').isBlank()]).toEqual([null, true]);
      range('A1:B1').merge();
      list().breakApart();
      expect(range('A1').isPartOfMerge()).toBe(false);
    });
  },
);
