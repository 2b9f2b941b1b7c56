/** Data validation: the builder, the rule, and what it does to entries (platform.md §5.5). */
import fc from 'fast-check';
import { beforeEach, describe, expect, it, test } from 'vitest';
import { methods } from './methods.ts';
import { open, range, sheetWith, SpreadsheetApp } from './spreadsheet-bench.ts';

/** The script's zone, so that days are the same in the script and in the spreadsheet. */
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

beforeEach(() => {
  open({ zone });
});

type Range = GoogleAppsScript.Spreadsheet.Range;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
const validation = () => SpreadsheetApp.newDataValidation();
const { DataValidationCriteria: Criteria, RelativeDate } = SpreadsheetApp;

/** A rule as a cell gives it back. */
function kept(builder: Builder) {
  range('B2').setDataValidation(builder.build());
  const rule = range('B2').getDataValidation();
  if (!rule) throw new Error('The cell has no validation.');
  return rule;
}

const REFERENCE = 'reference/spreadsheet/data-validation-builder';
const day = new Date(2026, 0, 5);
const later = new Date(2026, 0, 9);

const forms: [string, () => Builder, GoogleAppsScript.Spreadsheet.DataValidationCriteria, unknown[]][] = [
  ['requireDate', () => validation().requireDate(), Criteria.DATE_IS_VALID_DATE, []],
  ['requireDateAfter', () => validation().requireDateAfter(day), Criteria.DATE_AFTER, [day]],
  ['requireDateBefore', () => validation().requireDateBefore(day), Criteria.DATE_BEFORE, [day]],
  [
    'requireDateBetween',
    () => validation().requireDateBetween(day, later),
    Criteria.DATE_BETWEEN,
    [day, later],
  ],
  ['requireDateEqualTo', () => validation().requireDateEqualTo(day), Criteria.DATE_EQUAL_TO, [day]],
  [
    'requireDateNotBetween',
    () => validation().requireDateNotBetween(day, later),
    Criteria.DATE_NOT_BETWEEN,
    [day, later],
  ],
  ['requireDateOnOrAfter', () => validation().requireDateOnOrAfter(day), Criteria.DATE_ON_OR_AFTER, [day]],
  ['requireDateOnOrBefore', () => validation().requireDateOnOrBefore(day), Criteria.DATE_ON_OR_BEFORE, [day]],
  [
    'requireFormulaSatisfied',
    () => validation().requireFormulaSatisfied('=EQ(A1;B1)'),
    Criteria.CUSTOM_FORMULA,
    ['=EQ(A1;B1)'],
  ],
  ['requireNumberBetween', () => validation().requireNumberBetween(1, 10), Criteria.NUMBER_BETWEEN, [1, 10]],
  ['requireNumberEqualTo', () => validation().requireNumberEqualTo(1), Criteria.NUMBER_EQUAL_TO, [1]],
  [
    'requireNumberGreaterThan',
    () => validation().requireNumberGreaterThan(1),
    Criteria.NUMBER_GREATER_THAN,
    [1],
  ],
  [
    'requireNumberGreaterThanOrEqualTo',
    () => validation().requireNumberGreaterThanOrEqualTo(1),
    Criteria.NUMBER_GREATER_THAN_OR_EQUAL_TO,
    [1],
  ],
  ['requireNumberLessThan', () => validation().requireNumberLessThan(0.5), Criteria.NUMBER_LESS_THAN, [0.5]],
  [
    'requireNumberLessThanOrEqualTo',
    () => validation().requireNumberLessThanOrEqualTo(1),
    Criteria.NUMBER_LESS_THAN_OR_EQUAL_TO,
    [1],
  ],
  [
    'requireNumberNotBetween',
    () => validation().requireNumberNotBetween(1, 2),
    Criteria.NUMBER_NOT_BETWEEN,
    [1, 2],
  ],
  [
    'requireNumberNotEqualTo',
    () => validation().requireNumberNotEqualTo(1),
    Criteria.NUMBER_NOT_EQUAL_TO,
    [1],
  ],
  ['requireTextContains', () => validation().requireTextContains('a'), Criteria.TEXT_CONTAINS, ['a']],
  [
    'requireTextDoesNotContain',
    () => validation().requireTextDoesNotContain('a'),
    Criteria.TEXT_DOES_NOT_CONTAIN,
    ['a'],
  ],
  ['requireTextEqualTo', () => validation().requireTextEqualTo('a'), Criteria.TEXT_EQUAL_TO, ['a']],
  ['requireTextIsEmail', () => validation().requireTextIsEmail(), Criteria.TEXT_IS_VALID_EMAIL, []],
  ['requireTextIsUrl', () => validation().requireTextIsUrl(), Criteria.TEXT_IS_VALID_URL, []],
  ['requireCheckbox', () => validation().requireCheckbox(), Criteria.CHECKBOX, []],
  ['requireCheckbox with a word', () => validation().requireCheckbox('yes'), Criteria.CHECKBOX, ['yes']],
  [
    'requireCheckbox with two',
    () => validation().requireCheckbox('yes', 'no'),
    Criteria.CHECKBOX,
    ['yes', 'no'],
  ],
  [
    'requireValueInList',
    () => validation().requireValueInList(['a', 'b']),
    Criteria.VALUE_IN_LIST,
    [['a', 'b'], true],
  ],
  [
    'requireValueInList without an arrow',
    () => validation().requireValueInList(['a'], false),
    Criteria.VALUE_IN_LIST,
    [['a'], false],
  ],
];

methods(
  [
    'SpreadsheetApp.newDataValidation',
    'Range.setDataValidation',
    'Range.getDataValidation',
    'DataValidation.getCriteriaType',
    'DataValidation.getCriteriaValues',
    'DataValidation.getAllowInvalid',
    'DataValidation.getHelpText',
    'DataValidationBuilder.build',
    'DataValidationBuilder.setAllowInvalid',
    'DataValidationBuilder.setHelpText',
    ...forms.map(([name]) => `DataValidationBuilder.${name}`).filter((name) => !name.includes(' ')),
  ],
  REFERENCE,
  () => {
    test.each(forms)('%s comes back as it was set', (_name, builder, criteria, values) => {
      const rule = kept(builder().setAllowInvalid(false).setHelpText('Like this'));
      expect(rule.getCriteriaType()).toBe(criteria);
      expect(rule.getCriteriaValues()).toEqual(values);
      expect([rule.getAllowInvalid(), rule.getHelpText()]).toEqual([false, 'Like this']);
      expect(range('A1').getDataValidation()).toBeNull();
    });

    it('allows invalid data unless told otherwise, and has no help text', () => {
      const rule = kept(validation().requireDate());
      expect([rule.getAllowInvalid(), rule.getHelpText()]).toEqual([true, null]);
      range('B2').setValue('soon');
      expect(range('B2').getValue()).toBe('soon');
    });

    it('of a date forgets the time of day', () => {
      const rule = kept(validation().requireDateAfter(new Date(2026, 0, 5, 17, 30)));
      expect(rule.getCriteriaValues()).toEqual([day]);
    });

    it('refuses what does not fit, and a rule without a criterion', () => {
      const refused = (name: string, types: string) =>
        `The parameters (${types}) don't match the method signature for SpreadsheetApp.DataValidationBuilder.${name}.`;
      expect(() => validation().requireDateAfter(RelativeDate.TODAY as unknown as Date)).toThrow(
        refused('requireDateAfter', '(class)'),
      );
      expect(() => validation().requireNumberBetween(1, '2' as unknown as number)).toThrow(
        refused('requireNumberBetween', 'number,String'),
      );
      expect(() => validation().requireNumberEqualTo(NaN)).toThrow('requireNumberEqualTo');
      expect(() => validation().requireTextContains(5 as unknown as string)).toThrow('requireTextContains');
      expect(() => validation().requireValueInList([1] as unknown as string[])).toThrow('requireValueInList');
      expect(() => validation().setHelpText(null as unknown as string)).toThrow(
        refused('setHelpText', 'null'),
      );
      expect(() => validation().build()).toThrow('A data validation rule needs a criterion.');
    });

    it('more than 500 values need a range', () => {
      const values = Array.from({ length: 501 }, (_, index) => String(index));
      expect(() => validation().requireValueInList(values)).toThrow('more items than the limit of 500');
    });
  },
);

methods(['DataValidationBuilder.requireValueInRange'], REFERENCE, () => {
  it('comes back with the range, which follows its rows', () => {
    const lists = SpreadsheetApp.getActive().insertSheet('Lists', 1);
    const rule = kept(validation().requireValueInRange(lists.getRange('B3:B')));
    const [source, dropdown] = rule.getCriteriaValues() as [Range, boolean];
    expect([source.getSheet().getName(), source.getA1Notation(), dropdown]).toEqual(['Lists', 'B3:B', true]);
    lists.insertRowsBefore(1, 2);
    const [moved] = (range('B2').getDataValidation()?.getCriteriaValues() ?? []) as [Range];
    expect(moved.getA1Notation()).toBe('B5:B');
    SpreadsheetApp.getActive().deleteSheet(lists);
    expect(range('B2').getDataValidation()).toBeNull();
  });

  it('refuses what is no range', () => {
    expect(() => validation().requireValueInRange('A1:A3' as unknown as Range)).toThrow(
      "The parameters (String) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireValueInRange.",
    );
  });
});

methods(
  [
    'DataValidation.copy',
    'DataValidationBuilder.copy',
    'DataValidationBuilder.withCriteria',
    'DataValidationBuilder.getCriteriaType',
    'DataValidationBuilder.getCriteriaValues',
    'DataValidationBuilder.getAllowInvalid',
    'DataValidationBuilder.getHelpText',
  ],
  REFERENCE,
  () => {
    it('a copy can be changed without changing the first', () => {
      const first = validation().requireDate().setHelpText('A day');
      const second = first.copy().setHelpText('Another').build().copy();
      expect([first.getHelpText(), second.getHelpText()]).toEqual(['A day', 'Another']);
      expect([second.getCriteriaType(), second.getAllowInvalid()]).toEqual([
        Criteria.DATE_IS_VALID_DATE,
        true,
      ]);
    });

    test.each(forms)('withCriteria takes what %s gave', (_name, builder, criteria, values) => {
      const first = builder().build();
      const again = validation().withCriteria(first.getCriteriaType(), first.getCriteriaValues());
      expect(again.getCriteriaType()).toBe(criteria);
      expect(kept(again).getCriteriaValues()).toEqual(values);
    });

    it('withCriteria takes formulas for values, and refuses relative dates (platform.md §5.3)', () => {
      expect(kept(validation().withCriteria(Criteria.DATE_AFTER, ['=I1'])).getCriteriaValues()).toEqual([
        '=I1',
      ]);
      expect(() => validation().withCriteria(Criteria.DATE_AFTER, [RelativeDate.TODAY])).toThrow(
        'withCriteria',
      );
      expect(() => validation().withCriteria(Criteria.NUMBER_BETWEEN, [1])).toThrow('withCriteria');
    });

    it('what is set is what a cell gives back', () => {
      const text = fc.string({ maxLength: 20 });
      const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
      const date = fc.date({ min: new Date(1990, 0, 1), max: new Date(2050, 0, 1), noInvalidDate: true });
      const builder = fc.oneof(
        number.map((value) => validation().requireNumberGreaterThan(value)),
        fc.tuple(number, number).map(([a, b]) => validation().requireNumberBetween(a, b)),
        text.map((value) => validation().requireTextContains(value)),
        date.map((value) => validation().requireDateOnOrBefore(value)),
        fc
          .tuple(fc.array(text, { minLength: 1 }), fc.boolean())
          .map(([list, arrow]) => validation().requireValueInList(list, arrow)),
      );
      fc.assert(
        fc.property(builder, fc.boolean(), text, (one, allowInvalid, help) => {
          const set = one.setAllowInvalid(allowInvalid).setHelpText(help).build();
          const back = kept(set.copy());
          expect(back.getCriteriaType()).toBe(set.getCriteriaType());
          expect(back.getCriteriaValues()).toEqual(set.getCriteriaValues());
          expect([back.getAllowInvalid(), back.getHelpText()]).toEqual([allowInvalid, help]);
        }),
        { numRuns: 60 },
      );
    });
  },
);

methods(
  ['Range.setDataValidations', 'Range.getDataValidations', 'Range.clearDataValidations'],
  'reference/spreadsheet/range#setdatavalidationsrules',
  () => {
    it('are set one a cell, and removed', () => {
      const rule = validation().requireDate().build();
      range('A1:B1').setDataValidations([[rule, null]]);
      const has = () =>
        range('A1:B1')
          .getDataValidations()
          .flat()
          .map((one) => one !== null);
      expect(has()).toEqual([true, false]);
      range('A1:B1').clearContent().clear().clearFormat();
      expect(has()).toEqual([true, false]);
      range('A1:B1').clearDataValidations();
      expect(has()).toEqual([false, false]);
      range('A1').setDataValidation(rule).setDataValidation(null);
      expect(has()).toEqual([false, false]);
    });

    it('have the dimensions of the range', () => {
      expect(() => range('A1:B1').setDataValidations([[null]])).toThrow(
        'The data has 1 but the range has 2.',
      );
    });
  },
);

describe('a validation that rejects (platform.md §5.5)', () => {
  const rejected = (a1: string) =>
    `The data you entered in cell ${a1} violates the data validation rules set on this cell.`;

  it('stops a script that writes something else, and allows clearing', () => {
    range('B2:B').setDataValidation(
      validation().requireValueInList(['Agreed', 'Listed']).setAllowInvalid(false).build(),
    );
    const words = [
      ['x', 'Agreed'],
      ['x', 'agreed'],
    ];
    expect(() => range('A2:B3').setValues(words)).toThrow(rejected('B3'));
    expect(range('A2').getValue()).toBe('');
    range('B2:B3').setValues([['Agreed'], ['']]);
    expect(range('B2').getValue()).toBe('Agreed');
  });

  test.each<[string, () => Builder, unknown[], unknown[]]>([
    ['a number between', () => validation().requireNumberBetween(5, 1), [1, 5, 3.5], [0, 6, 'three', "'3"]],
    ['a number not between', () => validation().requireNumberNotBetween(1, 5), [0, 6], [3, 'three']],
    ['a number above', () => validation().requireNumberGreaterThan(1), [2], [1]],
    ['a number up to', () => validation().requireNumberLessThanOrEqualTo(1), [1], [1.1]],
    ['another number', () => validation().requireNumberNotEqualTo(1), [2], [1]],
    ['a date', () => validation().requireDate(), ['2026-01-05'], ['soon']],
    [
      'a later date',
      () => validation().requireDateAfter(day),
      ['2026-01-06'],
      ['2026-01-05', '2026-01-05 17:00'],
    ],
    ['a date from on', () => validation().requireDateOnOrAfter(day), ['2026-01-05'], ['2026-01-04']],
    ['a date between', () => validation().requireDateBetween(day, later), ['2026-01-09'], ['2026-01-10']],
    ['no date between', () => validation().requireDateNotBetween(day, later), ['2026-01-10'], ['2026-01-09']],
    ['a text in it', () => validation().requireTextContains('Ag'), ['Agreed', 'agreed'], ['Listed']],
    ['no text in it', () => validation().requireTextDoesNotContain('x'), ['Agreed'], ['Text', 'X']],
    ['an email', () => validation().requireTextIsEmail(), ['rosa@example.org'], ['rosa', 'a b@example.org']],
    ['a link', () => validation().requireTextIsUrl(), ['https://example.org/a'], ['example', 'https://']],
    ['a formula', () => validation().requireFormulaSatisfied('=C3>10'), [11], [9]],
    ['a tick', () => validation().requireCheckbox(), [true, false, 'TRUE'], ['yes', 1]],
    ['a tick with one word', () => validation().requireCheckbox('yes'), ['yes', ''], ['no', true]],
  ])('knows %s', (_name, builder, good, bad) => {
    const cell = range('C3').setDataValidation(builder().setAllowInvalid(false).build());
    for (const value of good) expect(() => cell.setValue(value)).not.toThrow();
    for (const value of bad) expect(() => cell.setValue(value)).toThrow(rejected('C3'));
  });

  it('knows the values of a range', () => {
    const sheet = sheetWith([['Rosa'], ['Denise']]);
    const rule = validation().requireValueInRange(sheet.getRange('A:A')).setAllowInvalid(false).build();
    sheet.getRange('B1').setDataValidation(rule).setValue('Rosa');
    expect(() => sheet.getRange('B1').setValue('Marcus')).toThrow(rejected('B1'));
  });
});
