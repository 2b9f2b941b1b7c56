/** The filter of a sheet (platform.md §5.5). */
import { beforeEach, expect, it, test } from 'vitest';
import { sheetView } from '../../local/google/spreadsheet/view.ts';
import { methods } from './methods.ts';
import { open, range, sheetWith, SpreadsheetApp, type Bench } from './spreadsheet-bench.ts';

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

let bench: Bench;
beforeEach(() => {
  bench = open({ zone });
});

type Builder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;
const criteria = () => SpreadsheetApp.newFilterCriteria();
const { BooleanCriteria, RelativeDate } = SpreadsheetApp;
const day = new Date(2026, 0, 5);

const PEOPLE = [
  ['Name', 'Votes', 'Since'],
  ['Rosa', 12, '2026-01-05'],
  ['Denise', 3, '2025-12-01'],
  ['Marcus', '', ''],
];

/** The first sheet with people and a filter on them. */
function filtered() {
  return sheetWith(PEOPLE).getRange('A1:C4').createFilter();
}

/** Names of the rows that the filter leaves. */
function left(): unknown[] {
  const sheet = sheetWith([]);
  return sheet
    .getRange('A2:A4')
    .getValues()
    .flat()
    .filter((_, index) => !sheet.isRowHiddenByFilter(index + 2));
}

methods(
  ['Range.createFilter', 'Range.getFilter', 'Sheet.getFilter', 'Filter.getRange', 'Filter.remove'],
  'reference/spreadsheet/range#createfilter',
  () => {
    it('is one a sheet', () => {
      const sheet = sheetWith(PEOPLE);
      expect([sheet.getFilter(), range('A1').getFilter()]).toEqual([null, null]);
      sheet.getRange('A:C').createFilter();
      expect(() => sheet.getRange('A1:B2').createFilter()).toThrow(
        "You can't create a filter in a sheet that already has a filter.",
      );
      expect(range('Z9').getFilter()?.getRange().getA1Notation()).toBe('A:C');
      const filter = sheet.getFilter();
      filter?.remove();
      expect(() => filter?.getRange()).toThrow('The filter was removed.');
      sheet.getRange('A1:B2').createFilter();
      expect(sheet.getFilter()?.getRange().getA1Notation()).toBe('A1:B2');
    });

    it('shows all rows again when it is removed', () => {
      const filter = filtered().setColumnFilterCriteria(1, criteria().setHiddenValues(['Rosa']).build());
      expect(left()).toEqual(['Denise', 'Marcus']);
      filter.remove();
      expect(left()).toEqual(['Rosa', 'Denise', 'Marcus']);
    });
  },
);

methods(
  [
    'Filter.setColumnFilterCriteria',
    'Filter.getColumnFilterCriteria',
    'Filter.removeColumnFilterCriteria',
    'Sheet.isRowHiddenByFilter',
  ],
  'reference/spreadsheet/filter',
  () => {
    it('hides rows by several columns, until the criteria are taken away', () => {
      const filter = filtered()
        .setColumnFilterCriteria(2, criteria().whenNumberGreaterThan(0).build())
        .setColumnFilterCriteria(1, criteria().setHiddenValues(['Rosa']).build());
      expect(left()).toEqual(['Denise']);
      expect(filter.removeColumnFilterCriteria(1).getColumnFilterCriteria(1)).toBeNull();
      expect(left()).toEqual(['Rosa', 'Denise']);
      filter.setColumnFilterCriteria(2, null);
      expect(left()).toEqual(['Rosa', 'Denise', 'Marcus']);
    });

    it('never hides the heading row, and counts columns from the sheet’s first', () => {
      const filter = sheetWith(PEOPLE).getRange('B1:C4').createFilter();
      filter.setColumnFilterCriteria(2, criteria().setHiddenValues(['Votes', '12']).build());
      expect(sheetWith([]).isRowHiddenByFilter(1)).toBe(false);
      expect(left()).toEqual(['Denise', 'Marcus']);
      expect(() => filter.setColumnFilterCriteria(1, null)).toThrow('outside the range of the filter');
      expect(() => filter.getColumnFilterCriteria(4)).toThrow('outside the range of the filter');
    });

    it('leaves rows that change afterwards as they are', () => {
      filtered().setColumnFilterCriteria(1, criteria().setHiddenValues(['Rosa']).build());
      range('A3').setValue('Rosa');
      expect(left()).toEqual(['Rosa', 'Marcus']);
    });

    it('moves with its rows and columns', () => {
      const sheet = sheetWith([]);
      const filter = filtered().setColumnFilterCriteria(1, criteria().setHiddenValues(['Rosa']).build());
      sheet.insertColumnBefore(1);
      sheet.insertRowBefore(1);
      expect(filter.getRange().getA1Notation()).toBe('B2:D5');
      expect(filter.getColumnFilterCriteria(2)?.getHiddenValues()).toEqual(['Rosa']);
      expect([3, 4].map((row) => sheet.isRowHiddenByFilter(row))).toEqual([true, false]);
      sheet.deleteColumn(2);
      expect(filter.getColumnFilterCriteria(2)).toBeNull();
    });

    it('is seen by people, beside the rows that are hidden by hand', () => {
      filtered().setColumnFilterCriteria(1, criteria().setHiddenValues(['Rosa']).build());
      sheetWith([]).hideRows(4);
      SpreadsheetApp.flush();
      const rows = sheetView(bench.applied, 0, { now: 0 }).rows;
      expect(rows.map(({ isHidden }) => isHidden)).toEqual([false, true, false, true]);
      expect(sheetWith([]).isRowHiddenByUser(2)).toBe(false);
    });

    it('needs criteria that were built', () => {
      const builder = criteria().whenCellEmpty() as unknown as GoogleAppsScript.Spreadsheet.FilterCriteria;
      expect(() => filtered().setColumnFilterCriteria(1, builder)).toThrow(
        "don't match the method signature for SpreadsheetApp.Filter.setColumnFilterCriteria.",
      );
    });
  },
);

methods(['Filter.sort'], 'reference/spreadsheet/filter', () => {
  it('sorts the rows below the heading, and filters them anew', () => {
    const filter = filtered().setColumnFilterCriteria(1, criteria().setHiddenValues(['Rosa']).build());
    filter.sort(1, true);
    expect(range('A1:A4').getValues().flat()).toEqual(['Name', 'Denise', 'Marcus', 'Rosa']);
    expect(left()).toEqual(['Denise', 'Marcus']);
    filter.sort(2, false);
    expect(range('A2:A4').getValues().flat()).toEqual(['Rosa', 'Denise', 'Marcus']);
    expect(() => filter.sort(9, true)).toThrow('outside the range of the filter');
  });
});

const forms: [string, () => Builder, GoogleAppsScript.Spreadsheet.BooleanCriteria, unknown[], string[]][] = [
  ['whenCellEmpty', () => criteria().whenCellEmpty(), BooleanCriteria.CELL_EMPTY, [], ['Marcus']],
  [
    'whenCellNotEmpty',
    () => criteria().whenCellNotEmpty(),
    BooleanCriteria.CELL_NOT_EMPTY,
    [],
    ['Rosa', 'Denise'],
  ],
  ['whenDateAfter', () => criteria().whenDateAfter(day), BooleanCriteria.DATE_AFTER, [day], []],
  [
    'whenDateBefore',
    () => criteria().whenDateBefore(RelativeDate.TODAY),
    BooleanCriteria.DATE_BEFORE_RELATIVE,
    [RelativeDate.TODAY],
    ['Denise'],
  ],
  ['whenDateEqualTo', () => criteria().whenDateEqualTo(day), BooleanCriteria.DATE_EQUAL_TO, [day], ['Rosa']],
  [
    'whenNumberBetween',
    () => criteria().whenNumberBetween(1, 5),
    BooleanCriteria.NUMBER_BETWEEN,
    [1, 5],
    ['Denise'],
  ],
  [
    'whenNumberEqualTo',
    () => criteria().whenNumberEqualTo(3),
    BooleanCriteria.NUMBER_EQUAL_TO,
    [3],
    ['Denise'],
  ],
  [
    'whenNumberGreaterThan',
    () => criteria().whenNumberGreaterThan(3),
    BooleanCriteria.NUMBER_GREATER_THAN,
    [3],
    ['Rosa'],
  ],
  [
    'whenNumberGreaterThanOrEqualTo',
    () => criteria().whenNumberGreaterThanOrEqualTo(3),
    BooleanCriteria.NUMBER_GREATER_THAN_OR_EQUAL_TO,
    [3],
    ['Rosa', 'Denise'],
  ],
  ['whenNumberLessThan', () => criteria().whenNumberLessThan(3), BooleanCriteria.NUMBER_LESS_THAN, [3], []],
  [
    'whenNumberLessThanOrEqualTo',
    () => criteria().whenNumberLessThanOrEqualTo(3),
    BooleanCriteria.NUMBER_LESS_THAN_OR_EQUAL_TO,
    [3],
    ['Denise'],
  ],
  [
    'whenNumberNotBetween',
    () => criteria().whenNumberNotBetween(1, 5),
    BooleanCriteria.NUMBER_NOT_BETWEEN,
    [1, 5],
    ['Rosa'],
  ],
  [
    'whenNumberNotEqualTo',
    () => criteria().whenNumberNotEqualTo(3),
    BooleanCriteria.NUMBER_NOT_EQUAL_TO,
    [3],
    ['Rosa'],
  ],
  [
    'whenTextContains',
    () => criteria().whenTextContains('s'),
    BooleanCriteria.TEXT_CONTAINS,
    ['s'],
    ['Rosa', 'Denise', 'Marcus'],
  ],
  [
    'whenTextDoesNotContain',
    () => criteria().whenTextDoesNotContain('r'),
    BooleanCriteria.TEXT_DOES_NOT_CONTAIN,
    ['r'],
    ['Denise'],
  ],
  [
    'whenTextEndsWith',
    () => criteria().whenTextEndsWith('a'),
    BooleanCriteria.TEXT_ENDS_WITH,
    ['a'],
    ['Rosa'],
  ],
  [
    'whenTextEqualTo',
    () => criteria().whenTextEqualTo('rosa'),
    BooleanCriteria.TEXT_EQUAL_TO,
    ['rosa'],
    ['Rosa'],
  ],
  [
    'whenTextStartsWith',
    () => criteria().whenTextStartsWith('M'),
    BooleanCriteria.TEXT_STARTS_WITH,
    ['M'],
    ['Marcus'],
  ],
  [
    'whenFormulaSatisfied',
    () => criteria().whenFormulaSatisfied('=$B2>5'),
    BooleanCriteria.CUSTOM_FORMULA,
    ['=$B2>5'],
    ['Rosa'],
  ],
];

/** The column that a criterion is about. */
const columnOf = (name: string) => (name.includes('Text') ? 1 : name.includes('Date') ? 3 : 2);

methods(
  [
    'SpreadsheetApp.newFilterCriteria',
    'FilterCriteriaBuilder.build',
    'FilterCriteriaBuilder.copy',
    'FilterCriteriaBuilder.getCriteriaType',
    'FilterCriteriaBuilder.getCriteriaValues',
    'FilterCriteriaBuilder.getHiddenValues',
    'FilterCriteriaBuilder.getVisibleValues',
    'FilterCriteriaBuilder.setHiddenValues',
    'FilterCriteriaBuilder.withCriteria',
    'FilterCriteria.copy',
    'FilterCriteria.getCriteriaType',
    'FilterCriteria.getCriteriaValues',
    'FilterCriteria.getHiddenValues',
    'FilterCriteria.getVisibleValues',
    ...forms.map(([name]) => `FilterCriteriaBuilder.${name}`),
  ],
  'reference/spreadsheet/filter-criteria-builder',
  () => {
    test.each(forms)('%s comes back as it was set, and filters', (name, builder, type, values, names) => {
      const column = columnOf(name);
      bench.workspace.now = new Date(2026, 0, 5, 12).getTime();
      const filter = filtered().setColumnFilterCriteria(column, builder().copy().build());
      const back = filter.getColumnFilterCriteria(column);
      expect(back?.getCriteriaType()).toBe(type);
      expect(back?.getCriteriaValues()).toEqual(values);
      expect([back?.getHiddenValues(), back?.getVisibleValues()]).toEqual([[], []]);
      expect(left()).toEqual(names);
      const again = criteria().withCriteria(type, values);
      expect([again.getCriteriaType(), again.getCriteriaValues()]).toEqual([type, values]);
    });

    it('hidden values come back, beside no criterion', () => {
      const builder = criteria().setHiddenValues(['x']).setHiddenValues(['Rosa', 'Denise']);
      const back = filtered().setColumnFilterCriteria(1, builder.build()).getColumnFilterCriteria(1);
      const copy = back?.copy();
      expect([copy?.getHiddenValues(), copy?.getVisibleValues()]).toEqual([['Rosa', 'Denise'], []]);
      expect([back?.getCriteriaType(), back?.getCriteriaValues()]).toEqual([null, []]);
    });

    it('refuses values that are no texts, and visible values, which are for pivot tables', () => {
      expect(() => criteria().setHiddenValues([null] as unknown as string[])).toThrow(
        "don't match the method signature for SpreadsheetApp.FilterCriteriaBuilder.setHiddenValues.",
      );
      expect(() => criteria().setVisibleValues(['Rosa'])).toThrow(
        'FilterCriteriaBuilder.setVisibleValues is not in the local workspace.',
      );
      expect(() => criteria().withCriteria(BooleanCriteria.NUMBER_BETWEEN, [1])).toThrow('withCriteria');
    });
  },
);
