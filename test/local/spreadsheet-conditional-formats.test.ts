/** Conditional formats: the builder, and the rules of a sheet (platform.md §5.5). */
import fc from 'fast-check';
import { beforeEach, expect, it, test } from 'vitest';
import { methods } from './methods.ts';
import { open, range, sheetWith, SpreadsheetApp } from './spreadsheet-bench.ts';

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

beforeEach(() => {
  open({ zone });
});

type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Criteria = GoogleAppsScript.Spreadsheet.BooleanCriteria;
const rule = () => SpreadsheetApp.newConditionalFormatRule();
const { BooleanCriteria, InterpolationType, RelativeDate } = SpreadsheetApp;

const REFERENCE = 'reference/spreadsheet/conditional-format-rule-builder';
const day = new Date(2026, 0, 5);

/** The rule of the first sheet after this one was set for A1. */
function kept(builder: Builder) {
  const sheet = sheetWith([]);
  sheet.setConditionalFormatRules([builder.setRanges([sheet.getRange('A1')]).build()]);
  const [back] = sheet.getConditionalFormatRules();
  if (!back) throw new Error('The sheet has no rule.');
  return back;
}

const forms: [string, () => Builder, Criteria, unknown[]][] = [
  ['whenCellEmpty', () => rule().whenCellEmpty(), BooleanCriteria.CELL_EMPTY, []],
  ['whenCellNotEmpty', () => rule().whenCellNotEmpty(), BooleanCriteria.CELL_NOT_EMPTY, []],
  ['whenDateAfter', () => rule().whenDateAfter(day), BooleanCriteria.DATE_AFTER, [day]],
  [
    'whenDateAfter today',
    () => rule().whenDateAfter(RelativeDate.TODAY),
    BooleanCriteria.DATE_AFTER_RELATIVE,
    [RelativeDate.TODAY],
  ],
  ['whenDateBefore', () => rule().whenDateBefore(day), BooleanCriteria.DATE_BEFORE, [day]],
  [
    'whenDateBefore today',
    () => rule().whenDateBefore(RelativeDate.TODAY),
    BooleanCriteria.DATE_BEFORE_RELATIVE,
    [RelativeDate.TODAY],
  ],
  ['whenDateEqualTo', () => rule().whenDateEqualTo(day), BooleanCriteria.DATE_EQUAL_TO, [day]],
  [
    'whenDateEqualTo the past week',
    () => rule().whenDateEqualTo(RelativeDate.PAST_WEEK),
    BooleanCriteria.DATE_EQUAL_TO_RELATIVE,
    [RelativeDate.PAST_WEEK],
  ],
  [
    'whenFormulaSatisfied',
    () => rule().whenFormulaSatisfied('=$A1=1'),
    BooleanCriteria.CUSTOM_FORMULA,
    ['=$A1=1'],
  ],
  ['whenNumberBetween', () => rule().whenNumberBetween(1, 2), BooleanCriteria.NUMBER_BETWEEN, [1, 2]],
  ['whenNumberEqualTo', () => rule().whenNumberEqualTo(1), BooleanCriteria.NUMBER_EQUAL_TO, [1]],
  ['whenNumberGreaterThan', () => rule().whenNumberGreaterThan(1), BooleanCriteria.NUMBER_GREATER_THAN, [1]],
  [
    'whenNumberGreaterThanOrEqualTo',
    () => rule().whenNumberGreaterThanOrEqualTo(1),
    BooleanCriteria.NUMBER_GREATER_THAN_OR_EQUAL_TO,
    [1],
  ],
  ['whenNumberLessThan', () => rule().whenNumberLessThan(1), BooleanCriteria.NUMBER_LESS_THAN, [1]],
  [
    'whenNumberLessThanOrEqualTo',
    () => rule().whenNumberLessThanOrEqualTo(1),
    BooleanCriteria.NUMBER_LESS_THAN_OR_EQUAL_TO,
    [1],
  ],
  [
    'whenNumberNotBetween',
    () => rule().whenNumberNotBetween(1, 2),
    BooleanCriteria.NUMBER_NOT_BETWEEN,
    [1, 2],
  ],
  ['whenNumberNotEqualTo', () => rule().whenNumberNotEqualTo(1), BooleanCriteria.NUMBER_NOT_EQUAL_TO, [1]],
  ['whenTextContains', () => rule().whenTextContains('a'), BooleanCriteria.TEXT_CONTAINS, ['a']],
  [
    'whenTextDoesNotContain',
    () => rule().whenTextDoesNotContain('a'),
    BooleanCriteria.TEXT_DOES_NOT_CONTAIN,
    ['a'],
  ],
  ['whenTextEndsWith', () => rule().whenTextEndsWith('a'), BooleanCriteria.TEXT_ENDS_WITH, ['a']],
  ['whenTextEqualTo', () => rule().whenTextEqualTo('a'), BooleanCriteria.TEXT_EQUAL_TO, ['a']],
  ['whenTextStartsWith', () => rule().whenTextStartsWith('a'), BooleanCriteria.TEXT_STARTS_WITH, ['a']],
];

methods(
  [
    ...forms.map(([name]) => `ConditionalFormatRuleBuilder.${name}`).filter((name) => !name.includes(' ')),
    'ConditionalFormatRule.copy',
    'ConditionalFormatRuleBuilder.withCriteria',
    'BooleanCondition.getCriteriaType',
    'BooleanCondition.getCriteriaValues',
  ],
  REFERENCE,
  () => {
    test.each(forms)('%s comes back as it was set', (_name, builder, criteria, values) => {
      const condition = kept(builder()).copy().getBooleanCondition();
      expect(condition?.getCriteriaType()).toBe(criteria);
      expect(condition?.getCriteriaValues()).toEqual(values);
    });

    test.each(forms)('withCriteria takes what %s gave', (_name, builder, criteria, values) => {
      const again = rule().withCriteria(criteria, builder().getBooleanCondition()?.getCriteriaValues() ?? []);
      expect(kept(again).getBooleanCondition()?.getCriteriaValues()).toEqual(values);
    });

    it('refuses what does not fit', () => {
      const refused = (name: string, types: string) =>
        `The parameters (${types}) don't match the method signature for SpreadsheetApp.ConditionalFormatRuleBuilder.${name}.`;
      expect(() => rule().whenDateBefore('2026-01-05' as unknown as Date)).toThrow(
        refused('whenDateBefore', 'String'),
      );
      expect(() => rule().whenNumberBetween(1, null as unknown as number)).toThrow(
        refused('whenNumberBetween', 'number,null'),
      );
      expect(() => rule().withCriteria(BooleanCriteria.DATE_AFTER, [RelativeDate.TODAY])).toThrow(
        'withCriteria',
      );
      expect(() => rule().withCriteria('CELL_EMPTY' as unknown as Criteria, [])).toThrow('withCriteria');
    });
  },
);

methods(
  [
    'SpreadsheetApp.newConditionalFormatRule',
    'ConditionalFormatRule.getBooleanCondition',
    'ConditionalFormatRule.getRanges',
    'ConditionalFormatRuleBuilder.build',
    'ConditionalFormatRuleBuilder.copy',
    'ConditionalFormatRuleBuilder.getBooleanCondition',
    'ConditionalFormatRuleBuilder.getRanges',
    'ConditionalFormatRuleBuilder.setBackground',
    'ConditionalFormatRuleBuilder.setBold',
    'ConditionalFormatRuleBuilder.setFontColor',
    'ConditionalFormatRuleBuilder.setItalic',
    'ConditionalFormatRuleBuilder.setRanges',
    'ConditionalFormatRuleBuilder.setStrikethrough',
    'ConditionalFormatRuleBuilder.setUnderline',
    'BooleanCondition.getBackground',
    'BooleanCondition.getBold',
    'BooleanCondition.getFontColor',
    'BooleanCondition.getItalic',
    'BooleanCondition.getStrikethrough',
    'BooleanCondition.getUnderline',
  ],
  REFERENCE,
  () => {
    const lookOf = (one: GoogleAppsScript.Spreadsheet.ConditionalFormatRule) => {
      const condition = one.getBooleanCondition();
      return [
        condition?.getBackground(),
        condition?.getFontColor(),
        condition?.getBold(),
        condition?.getItalic(),
        condition?.getStrikethrough(),
        condition?.getUnderline(),
      ];
    };

    it('what is not set is null, and null takes a setting away', () => {
      const builder = rule().whenCellEmpty().setBackground('red').setBold(true);
      const other = builder
        .copy()
        .setBackground(null)
        .setBold(null)
        .setRanges([range('A1')]);
      expect(lookOf(other.build())).toEqual([null, null, null, null, null, null]);
      expect(builder.getBooleanCondition()?.getBackground()).toBe('red');
      expect(rule().getBooleanCondition()).toBeNull();
      expect(rule().getRanges()).toEqual([]);
    });

    it('what is set is what the sheet gives back', () => {
      const flag = fc.constantFrom(true, false, null);
      const color = fc.constantFrom('#00ff00', '#123456', null);
      const areas = fc.uniqueArray(fc.constantFrom('A1', 'C3:C', '5:6', 'B2:D4'), { minLength: 1 });
      fc.assert(
        fc.property(
          color,
          color,
          flag,
          flag,
          flag,
          flag,
          areas,
          (back, font, bold, italic, strike, under, a1) => {
            const sheet = sheetWith([]);
            const built = rule()
              .whenTextContains('x')
              .setBackground(back)
              .setFontColor(font)
              .setBold(bold)
              .setItalic(italic)
              .setStrikethrough(strike)
              .setUnderline(under)
              .setRanges(a1.map((one) => sheet.getRange(one)))
              .build();
            sheet.setConditionalFormatRules([built.copy().build()]);
            const [again] = sheet.getConditionalFormatRules();
            expect(again && lookOf(again)).toEqual([back, font, bold, italic, strike, under]);
            expect(again?.getRanges().map((one) => one.getA1Notation())).toEqual(a1);
          },
        ),
        { numRuns: 50 },
      );
    });

    it('a rule needs a range and a condition', () => {
      expect(() => rule().whenCellEmpty().build()).toThrow('needs a range');
      expect(() =>
        rule()
          .setRanges([range('A1')])
          .build(),
      ).toThrow('needs a condition');
      expect(() => rule().setRanges(range('A1') as unknown as [])).toThrow('setRanges');
    });
  },
);

methods(
  [
    'ConditionalFormatRule.getGradientCondition',
    'ConditionalFormatRuleBuilder.getGradientCondition',
    'ConditionalFormatRuleBuilder.setGradientMaxpoint',
    'ConditionalFormatRuleBuilder.setGradientMaxpointWithValue',
    'ConditionalFormatRuleBuilder.setGradientMidpointWithValue',
    'ConditionalFormatRuleBuilder.setGradientMinpoint',
    'ConditionalFormatRuleBuilder.setGradientMinpointWithValue',
    'GradientCondition.getMaxColor',
    'GradientCondition.getMaxType',
    'GradientCondition.getMaxValue',
    'GradientCondition.getMidColor',
    'GradientCondition.getMidType',
    'GradientCondition.getMidValue',
    'GradientCondition.getMinColor',
    'GradientCondition.getMinType',
    'GradientCondition.getMinValue',
  ],
  'reference/spreadsheet/gradient-condition',
  () => {
    const points = (one: {
      getGradientCondition(): GoogleAppsScript.Spreadsheet.GradientCondition | null;
    }) => {
      const found = one.getGradientCondition();
      return [
        [found?.getMinColor(), found?.getMinType(), found?.getMinValue()],
        [found?.getMidColor(), found?.getMidType(), found?.getMidValue()],
        [found?.getMaxColor(), found?.getMaxType(), found?.getMaxValue()],
      ];
    };

    it('comes back with its points', () => {
      const back = kept(
        rule()
          .setGradientMinpointWithValue('#ff0000', InterpolationType.NUMBER, '1')
          .setGradientMidpointWithValue('#ffff00', InterpolationType.PERCENTILE, '50')
          .setGradientMaxpointWithValue('#00ff00', InterpolationType.PERCENT, '90'),
      );
      expect(points(back)).toEqual([
        ['#ff0000', InterpolationType.NUMBER, '1'],
        ['#ffff00', InterpolationType.PERCENTILE, '50'],
        ['#00ff00', InterpolationType.PERCENT, '90'],
      ]);
      expect(back.getBooleanCondition()).toBeNull();
    });

    it('an end without a value is the least or the greatest number, and no midpoint is empty', () => {
      const builder = rule()
        .setGradientMinpointWithValue('#ff0000', InterpolationType.NUMBER, '1')
        .setGradientMinpoint('#ffffff')
        .setGradientMaxpoint('#000000');
      expect(points(builder)).toEqual([
        ['#ffffff', InterpolationType.MIN, ''],
        ['', null, ''],
        ['#000000', InterpolationType.MAX, ''],
      ]);
      expect(builder.whenCellEmpty().getGradientCondition()).toBeNull();
    });

    it('needs both ends, real colours and a type', () => {
      expect(() => kept(rule().setGradientMinpoint('#ffffff'))).toThrow('needs a minpoint and a maxpoint');
      expect(() => kept(rule().setGradientMinpoint('#ffffff').setGradientMaxpoint('blurple'))).toThrow(
        'Invalid color: blurple',
      );
      const type = 'NUMBER' as unknown as GoogleAppsScript.Spreadsheet.InterpolationType;
      expect(() => rule().setGradientMaxpointWithValue('red', type, '1')).toThrow(
        'setGradientMaxpointWithValue',
      );
    });
  },
);

methods(
  ['Sheet.setConditionalFormatRules', 'Sheet.getConditionalFormatRules', 'Sheet.clearConditionalFormatRules'],
  'reference/spreadsheet/sheet#setconditionalformatrulesrules',
  () => {
    it('setting rules replaces all, and clearing takes all away', () => {
      const sheet = sheetWith([]);
      const built = rule()
        .whenCellEmpty()
        .setRanges([sheet.getRange('A1')])
        .build();
      sheet.setConditionalFormatRules([built, built]);
      sheet.setConditionalFormatRules([built]);
      expect(sheet.getConditionalFormatRules()).toHaveLength(1);
      sheet.clearConditionalFormatRules();
      expect(sheet.getConditionalFormatRules()).toEqual([]);
    });

    it('refuse the ranges of another sheet', () => {
      const other = SpreadsheetApp.getActive().insertSheet('Lists', 1);
      const elsewhere = rule()
        .whenCellEmpty()
        .setRanges([other.getRange('A1')])
        .build();
      expect(() => {
        sheetWith([]).setConditionalFormatRules([elsewhere]);
      }).toThrow('Conditional format rule cannot reference a different sheet.');
    });

    it('follow their rows, go with them, and are copied with their sheet', () => {
      const sheet = sheetWith([]);
      const built = rule()
        .whenCellEmpty()
        .setRanges([sheet.getRange('A3:A4'), sheet.getRange('A9')])
        .build();
      sheet.setConditionalFormatRules([built]);
      sheet.insertRowsBefore(1, 1);
      sheet.deleteRow(10);
      const copy = sheet.copyTo(SpreadsheetApp.getActive());
      const ranges = copy.getConditionalFormatRules()[0]?.getRanges() ?? [];
      expect(ranges.map((one) => [one.getSheet().getName(), one.getA1Notation()])).toEqual([
        ['Copy of Sheet1', 'A4:A5'],
      ]);
    });
  },
);
