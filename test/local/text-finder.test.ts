/** Finding and replacing text. */
import { beforeEach, expect, it, test } from 'vitest';
import { methods } from './methods.ts';
import { open, range, sheetWith, SpreadsheetApp } from './spreadsheet-bench.ts';

beforeEach(() => {
  open();
});

type Finder = GoogleAppsScript.Spreadsheet.TextFinder;

const grid = [
  ['Dog', 'hotdog', 'cat'],
  ['dog', '=UPPER("do")&"G"', 'dóg'],
  [12, 'a.c', 'abc'],
];

/** Where the cells are that a finder finds. */
const found = (finder: Finder) => finder.findAll().map((cell) => cell.getA1Notation());

methods(
  [
    'Range.createTextFinder',
    'Sheet.createTextFinder',
    'Spreadsheet.createTextFinder',
    'TextFinder.findAll',
    'TextFinder.matchCase',
    'TextFinder.matchEntireCell',
    'TextFinder.matchFormulaText',
    'TextFinder.useRegularExpression',
    'TextFinder.ignoreDiacritics',
  ],
  'reference/spreadsheet/text-finder',
  () => {
    test.each<[name: string, text: string, options: (finder: Finder) => Finder, cells: string[]]>([
      ['by default', 'dog', (finder) => finder, ['A1', 'B1', 'A2', 'B2']],
      ['by its case', 'dog', (finder) => finder.matchCase(true), ['B1', 'A2']],
      ['by whole cells', 'dog', (finder) => finder.matchEntireCell(true), ['A1', 'A2', 'B2']],
      ['without accents', 'dog', (finder) => finder.ignoreDiacritics(true), ['A1', 'B1', 'A2', 'B2', 'C2']],
      ['in formulas', 'upper', (finder) => finder.matchFormulaText(true), ['B2']],
      ['not in formulas', 'upper', (finder) => finder, []],
      ['by an expression', '^a.c$', (finder) => finder.useRegularExpression(true), ['B3', 'C3']],
      ['literally', 'a.c', (finder) => finder, ['B3']],
      ['in what numbers show', '12', (finder) => finder, ['A3']],
    ])('%s', (_name, text, options, cells) => {
      expect(found(options(sheetWith(grid).createTextFinder(text)))).toEqual(cells);
    });

    it('in a range, a sheet, or all sheets', () => {
      sheetWith(grid);
      SpreadsheetApp.getActive().insertSheet('Pets', 1).getRange('C9').setValue('dog');
      expect(found(range('B1:C2').createTextFinder('dog'))).toEqual(['B1', 'B2']);
      expect(found(range('A:A').createTextFinder('dog'))).toEqual(['A1', 'A2']);
      const everywhere = SpreadsheetApp.getActive().createTextFinder('dog').matchEntireCell(true).findAll();
      expect(everywhere.map((cell) => `${cell.getSheet().getName()}!${cell.getA1Notation()}`)).toEqual([
        'Sheet1!A1',
        'Sheet1!A2',
        'Sheet1!B2',
        'Pets!C9',
      ]);
    });

    it('an option is true or false', () => {
      const finder = sheetWith(grid).createTextFinder('dog');
      expect(() => finder.matchCase('yes' as unknown as boolean)).toThrow(
        "The parameters (String) don't match the method signature for SpreadsheetApp.TextFinder.matchCase.",
      );
    });
  },
);

methods(
  [
    'TextFinder.findNext',
    'TextFinder.findPrevious',
    'TextFinder.getCurrentMatch',
    'TextFinder.startFrom',
    'TextFinder.replaceWith',
    'TextFinder.replaceAllWith',
  ],
  'reference/spreadsheet/text-finder#findNext()',
  () => {
    const at = (cell: GoogleAppsScript.Spreadsheet.Range | null) => cell && cell.getA1Notation();

    it('goes from match to match, row by row, and back', () => {
      const finder = sheetWith(grid).createTextFinder('dog');
      expect(at(finder.getCurrentMatch())).toBeNull();
      expect([finder.findNext(), finder.findNext(), finder.findNext()].map(at)).toEqual(['A1', 'B1', 'A2']);
      expect([at(finder.getCurrentMatch()), at(finder.findPrevious())]).toEqual(['A2', 'B1']);
      expect(finder.findNext() && finder.findNext() && finder.findNext()).toBeNull();
      expect(at(finder.getCurrentMatch())).toBeNull();
    });

    it('backwards it begins at the end; a cell to start from is not itself found', () => {
      expect(at(sheetWith(grid).createTextFinder('dog').findPrevious())).toBe('B2');
      const finder = sheetWith(grid).createTextFinder('dog').startFrom(range('B1'));
      expect(at(finder.getCurrentMatch())).toBeNull();
      expect([at(finder.findNext()), at(finder.findPrevious())]).toEqual(['A2', 'B1']);
    });

    it('replaces in the cell that was found last, and tells how often', () => {
      sheetWith([['dog, dog'], ['dog']]);
      const finder = sheetWith([]).createTextFinder('DOG');
      expect(finder.replaceWith('cat')).toBe(0);
      finder.findNext();
      expect(finder.replaceWith('cat')).toBe(2);
      expect(range('A1:A2').getValues()).toEqual([['cat, cat'], ['dog']]);
    });

    it('replaces everywhere; what comes of it is read as if typed', () => {
      sheetWith([
        ['5 dogs', 'x'],
        ['$dogs', '7 dogs'],
      ]);
      expect(sheetWith([]).createTextFinder(' dogs').replaceAllWith('')).toBe(2);
      expect(sheetWith([]).createTextFinder('dogs').replaceAllWith('$1')).toBe(1);
      expect(range('A1:B2').getValues()).toEqual([
        [5, 'x'],
        ['$$1', 7],
      ]);
    });

    it('an expression may put what it found elsewhere; formulas change only where they are searched', () => {
      sheetWith([['Rosa Lopez', '=UPPER("rosa")']]);
      const swap = sheetWith([]).createTextFinder('(\\w+) (\\w+)').useRegularExpression(true);
      expect(swap.replaceAllWith('$2, $1')).toBe(1);
      expect(range('A1').getValue()).toBe('Lopez, Rosa');
      expect(sheetWith([]).createTextFinder('ROSA').replaceAllWith('June')).toBe(1);
      expect(range('A1:B1').getFormulas()).toEqual([['', '=UPPER("rosa")']]);
      expect(sheetWith([]).createTextFinder('rosa').matchFormulaText(true).replaceAllWith('june')).toBe(1);
      expect(range('B1').getFormula()).toBe('=UPPER("june")');
    });
  },
);
