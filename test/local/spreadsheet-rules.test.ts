/** Data validation, conditional formats, protection and filters (platform.md §5.5, §5.6). */
import { beforeEach, describe, expect, it, test } from 'vitest';
import { open, range, sheetWith, SpreadsheetApp } from './spreadsheet-bench.ts';

beforeEach(() => {
  open();
});

type Range = GoogleAppsScript.Spreadsheet.Range;
const validation = () => SpreadsheetApp.newDataValidation();
const { DataValidationCriteria, BooleanCriteria, ProtectionType, RelativeDate } = SpreadsheetApp;

describe('data validation', () => {
  test.each([
    ['a date', () => validation().requireDate(), DataValidationCriteria.DATE_IS_VALID_DATE, []],
    ['a checkbox', () => validation().requireCheckbox(), DataValidationCriteria.CHECKBOX, []],
    [
      'a checkbox with words',
      () => validation().requireCheckbox('yes', 'no'),
      DataValidationCriteria.CHECKBOX,
      ['yes', 'no'],
    ],
    ['an email', () => validation().requireTextIsEmail(), DataValidationCriteria.TEXT_IS_VALID_EMAIL, []],
    [
      'a list',
      () => validation().requireValueInList(['a', 'b'], false),
      DataValidationCriteria.VALUE_IN_LIST,
      [['a', 'b'], false],
    ],
    [
      'a list with an arrow',
      () => validation().requireValueInList(['a']),
      DataValidationCriteria.VALUE_IN_LIST,
      [['a'], true],
    ],
  ])('of %s comes back as it was set', (_name, builder, criteria, values) => {
    range('B2').setDataValidation(builder().setAllowInvalid(false).setHelpText('Like this').build());
    const rule = range('A1:B2').getDataValidations()[1]?.[1];
    expect(rule?.getCriteriaType()).toBe(criteria);
    expect(rule?.getCriteriaValues()).toEqual(values);
    expect(rule?.getAllowInvalid()).toBe(false);
    expect(rule?.getHelpText()).toBe('Like this');
    expect(range('A1').getDataValidation()).toBeNull();
  });

  it('of values in a range comes back with the range', () => {
    const file = SpreadsheetApp.getActive();
    const lists = file.insertSheet('Lists', 1);
    range('B2').setDataValidation(validation().requireValueInRange(lists.getRange('B3:B'), true).build());
    const [source, dropdown] = range('B2').getDataValidation()?.getCriteriaValues() ?? [];
    expect((source as Range).getSheet().getName()).toBe('Lists');
    expect((source as Range).getA1Notation()).toBe('B3:B');
    expect(dropdown).toBe(true);
  });

  it('allows invalid data unless told otherwise, and has no help text', () => {
    const rule = validation().requireDate().build();
    expect(rule.getAllowInvalid()).toBe(true);
    expect(rule.getHelpText()).toBeNull();
    range('A1').setDataValidation(rule).setValue('soon');
    expect(range('A1').getValue()).toBe('soon');
  });

  it('a copied rule can be changed without changing the first', () => {
    const first = validation().requireDate().setHelpText('A day').build();
    const second = first.copy().setHelpText('Another').build();
    expect([first.getHelpText(), second.getHelpText()]).toEqual(['A day', 'Another']);
    expect(second.getCriteriaType()).toBe(DataValidationCriteria.DATE_IS_VALID_DATE);
  });

  it('is set one a cell, and removed', () => {
    const rule = validation().requireDate().build();
    range('A1:B1').setDataValidations([[rule, null]]);
    expect(
      range('A1:B1')
        .getDataValidations()[0]
        ?.map((one) => one !== null),
    ).toEqual([true, false]);
    range('A1:B1').clearContent().clear().clearFormat();
    expect(range('A1').getDataValidation()).not.toBeNull();
    range('A1:B1').clearDataValidations();
    expect(range('A1').getDataValidation()).toBeNull();
    range('A1').setDataValidation(rule).setDataValidation(null);
    expect(range('A1').getDataValidation()).toBeNull();
  });

  it('more than 500 values need a range', () => {
    const values = Array.from({ length: 501 }, (_, index) => String(index));
    expect(() => validation().requireValueInList(values)).toThrow('more items than the limit of 500');
  });

  it('refuses what is no range, and a rule without a criterion', () => {
    const text = 'A1:A3' as unknown as Range;
    expect(() => validation().requireValueInRange(text)).toThrow(
      "The parameters (String) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireValueInRange.",
    );
    expect(() => validation().build()).toThrow('A data validation rule needs a criterion.');
    expect(() => validation().requireNumberBetween(1, 2)).toThrow(
      'DataValidationBuilder.requireNumberBetween is not in the local workspace.',
    );
  });
});

describe('a validation that rejects', () => {
  const rejected = (a1: string) =>
    `The data you entered in cell ${a1} violates the data validation rules set on this cell.`;

  it('stops a script that writes something else, and allows clearing', () => {
    range('B2:B').setDataValidation(
      validation().requireValueInList(['Agreed', 'Listed']).setAllowInvalid(false).build(),
    );
    expect(() =>
      range('A2:B3').setValues([
        ['x', 'Agreed'],
        ['x', 'agreed'],
      ]),
    ).toThrow(rejected('B3'));
    expect(range('A2').getValue()).toBe('');
    range('B2:B3').setValues([['Agreed'], ['']]);
    expect(range('B2').getValue()).toBe('Agreed');
  });

  it('knows the values of a range, of dates, checkboxes and addresses', () => {
    const sheet = sheetWith([['Rosa'], ['Denise']]);
    const strict = (builder: GoogleAppsScript.Spreadsheet.DataValidationBuilder) =>
      builder.setAllowInvalid(false).build();
    sheet.getRange('B1').setDataValidation(strict(validation().requireValueInRange(sheet.getRange('A:A'))));
    sheet.getRange('C1').setDataValidation(strict(validation().requireDate()));
    sheet.getRange('D1').insertCheckboxes();
    sheet.getRange('E1').setDataValidation(strict(validation().requireTextIsEmail()));
    sheet.getRange('B1:E1').setValues([['Rosa', '2026-01-05', true, 'rosa@example.org']]);
    expect(() => sheet.getRange('B1').setValue('Marcus')).toThrow(rejected('B1'));
    expect(() => sheet.getRange('C1').setValue('soon')).toThrow(rejected('C1'));
    expect(() => sheet.getRange('D1').setValue('yes')).toThrow(rejected('D1'));
    expect(() => sheet.getRange('E1').setValue('rosa')).toThrow(rejected('E1'));
  });
});

describe('checkboxes (platform.md §5.2)', () => {
  it('are false in every cell, and unticked again when cleared', () => {
    const boxes = range('A1:A2')
      .setValues([['x'], ['y']])
      .insertCheckboxes();
    expect(boxes.getValues()).toEqual([[false], [false]]);
    boxes.setValue(true).clearContent();
    expect(boxes.getValues()).toEqual([[false], [false]]);
    expect(boxes.getDataValidation()?.getCriteriaType()).toBe(DataValidationCriteria.CHECKBOX);
  });
});

describe('conditional formats', () => {
  const rule = () => SpreadsheetApp.newConditionalFormatRule();

  it('come back as they were set', () => {
    const sheet = sheetWith([]);
    const built = rule()
      .whenTextEqualTo('Done')
      .setBackground('#00ff00')
      .setFontColor('#333333')
      .setBold(true)
      .setItalic(false)
      .setStrikethrough(true)
      .setRanges([sheet.getRange('C3:C'), sheet.getRange('E5')])
      .build();
    sheet.setConditionalFormatRules([built]);
    const [back] = sheet.getConditionalFormatRules();
    const condition = back?.getBooleanCondition();
    expect(condition?.getCriteriaType()).toBe(BooleanCriteria.TEXT_EQUAL_TO);
    expect(condition?.getCriteriaValues()).toEqual(['Done']);
    expect([condition?.getBackground(), condition?.getFontColor()]).toEqual(['#00ff00', '#333333']);
    expect([condition?.getBold(), condition?.getItalic(), condition?.getStrikethrough()]).toEqual([
      true,
      false,
      true,
    ]);
    expect(back?.getRanges().map((one) => one.getA1Notation())).toEqual(['C3:C', 'E5']);
  });

  test.each([
    ['empty', () => rule().whenCellEmpty(), BooleanCriteria.CELL_EMPTY, []],
    ['not empty', () => rule().whenCellNotEmpty(), BooleanCriteria.CELL_NOT_EMPTY, []],
    ['text in it', () => rule().whenTextContains('x'), BooleanCriteria.TEXT_CONTAINS, ['x']],
    ['a formula', () => rule().whenFormulaSatisfied('=$A1=1'), BooleanCriteria.CUSTOM_FORMULA, ['=$A1=1']],
    ['before a date', () => rule().whenDateBefore(new Date(0)), BooleanCriteria.DATE_BEFORE, [new Date(0)]],
    [
      'before today',
      () => rule().whenDateBefore(RelativeDate.TODAY),
      BooleanCriteria.DATE_BEFORE_RELATIVE,
      [RelativeDate.TODAY],
    ],
  ])('%s', (_name, builder, criteria, values) => {
    const sheet = sheetWith([]);
    sheet.setConditionalFormatRules([
      builder()
        .setRanges([sheet.getRange('A1')])
        .build(),
    ]);
    const condition = sheet.getConditionalFormatRules()[0]?.copy().getBooleanCondition();
    expect(condition?.getCriteriaType()).toBe(criteria);
    expect(condition?.getCriteriaValues()).toEqual(values);
  });

  it('setting them replaces all (platform.md §5.5)', () => {
    const sheet = sheetWith([]);
    const built = rule()
      .whenCellEmpty()
      .setRanges([sheet.getRange('A1')])
      .build();
    sheet.setConditionalFormatRules([built, built]);
    sheet.setConditionalFormatRules([built]);
    expect(sheet.getConditionalFormatRules()).toHaveLength(1);
    sheet.setConditionalFormatRules([]);
    expect(sheet.getConditionalFormatRules()).toEqual([]);
  });

  it('refuse another sheet, and a rule without range or condition', () => {
    const other = SpreadsheetApp.getActive().insertSheet('Lists', 1);
    const elsewhere = rule()
      .whenCellEmpty()
      .setRanges([other.getRange('A1')])
      .build();
    expect(() => {
      sheetWith([]).setConditionalFormatRules([elsewhere]);
    }).toThrow('Conditional format rule cannot reference a different sheet.');
    expect(() => rule().whenCellEmpty().build()).toThrow('needs a range');
    expect(() =>
      rule()
        .setRanges([range('A1')])
        .build(),
    ).toThrow('needs a condition');
    const date = '2026-01-05' as unknown as Date;
    expect(() => rule().whenDateBefore(date)).toThrow(
      "The parameters (String) don't match the method signature for SpreadsheetApp.ConditionalFormatRuleBuilder.whenDateBefore.",
    );
  });
});

describe('protection (platform.md §5.6)', () => {
  it('a protected sheet gives its protection again, a protected range gets a second one', () => {
    const sheet = sheetWith([]);
    sheet.protect().setDescription('Lists').setWarningOnly(true);
    expect(sheet.protect().getDescription()).toBe('Lists');
    expect(sheet.getProtections(ProtectionType.SHEET).map((one) => one.isWarningOnly())).toEqual([true]);
    sheet.getRange('A1:A2').protect().setDescription('Keys');
    sheet.getRange('A1:A2').protect();
    const ranges = sheet.getProtections(ProtectionType.RANGE);
    expect(ranges.map((one) => one.getDescription())).toEqual(['Keys', '']);
    expect(ranges[1]?.getRange().getA1Notation()).toBe('A1:A2');
    expect(sheet.getProtections(ProtectionType.SHEET)[0]?.getRange().getA1Notation()).toBe('A1:Z1000');
  });

  it('can be removed once', () => {
    const sheet = sheetWith([]);
    const [first, second] = [sheet.getRange('A1').protect(), sheet.getRange('B1').protect()];
    first.remove();
    expect(sheet.getProtections(ProtectionType.RANGE)).toHaveLength(1);
    expect(second.getRange().getA1Notation()).toBe('B1');
    expect(() => first.getDescription()).toThrow('The protection was removed.');
  });

  it('does not stop a script of somebody who may edit', () => {
    sheetWith([]).protect();
    expect(range('A1').setValue('x').getValue()).toBe('x');
  });
});

describe('the filter (platform.md §5.5)', () => {
  it('is one a sheet', () => {
    const sheet = sheetWith([['Name'], ['Rosa']]);
    expect(sheet.getFilter()).toBeNull();
    sheet.getRange('A:C').createFilter();
    expect(() => sheet.getRange('A1:B2').createFilter()).toThrow(
      "You can't create a filter in a sheet that already has a filter.",
    );
    expect(sheet.getFilter()?.getRange().getA1Notation()).toBe('A:C');
    sheet.getFilter()?.remove();
    sheet.getRange('A1:B2').createFilter();
    expect(sheet.getFilter()?.getRange().getA1Notation()).toBe('A1:B2');
  });
});
