import type { DataValidation, Worksheet } from '@cj-tech-master/excelts';
import { describe, expect, it } from 'vitest';
import { exported, sheetOf } from './exported.ts';

interface ReadRule {
  readonly type: string;
  readonly priority: number;
  readonly formulae?: readonly string[];
  readonly style?: unknown;
  readonly cfvo?: unknown;
  readonly color?: unknown;
}

/** The conditional formats of a sheet, in order; the library's type leaves them out. */
function formatsOf(sheet: Worksheet): { readonly ref: string; readonly rules: readonly ReadRule[] }[] {
  return (sheet as unknown as { conditionalFormattings: { ref: string; rules: ReadRule[] }[] })
    .conditionalFormattings;
}

describe('the rules of an .xlsx file', () => {
  it('keeps dropdowns, dates and checkboxes as rules, and notes as comments', async () => {
    const workbook = await exported(`
      const sheet = file.getSheets()[0];
      const lists = file.insertSheet("Rosa's lists");
      const rule = () => SpreadsheetApp.newDataValidation().setAllowInvalid(true);
      sheet.getRange('A3:A').setDataValidation(rule().requireValueInRange(lists.getRange('C3:C8'), true).setHelpText('Choose one').build());
      sheet.getRange('B3').setDataValidation(rule().setAllowInvalid(false).requireDate().build());
      sheet.getRange('C3').insertCheckboxes();
      sheet.getRange('A2').setNote('What for').setValue('Heading');`);
    const sheet = sheetOf(workbook);
    expect(sheet.dataValidations.find('A1000')).toMatchObject({
      type: 'list',
      formulae: ["'Rosa''s lists'!$C$3:$C$8"],
      prompt: 'Choose one',
    });
    expect(sheet.dataValidations.find('A1000').showErrorMessage).toBeFalsy();
    expect(sheet.dataValidations.find('B3')).toMatchObject({ type: 'date', showErrorMessage: true });
    expect(sheet.dataValidations.find('C3')).toMatchObject({ type: 'list', formulae: ['"TRUE,FALSE"'] });
    expect(JSON.stringify(sheet.getCell('A2').note)).toContain('What for');
  });

  it('keeps conditional formats', async () => {
    const workbook = await exported(`
      const sheet = file.getSheets()[0];
      const rule = (range) => SpreadsheetApp.newConditionalFormatRule().setBackground('#d9ead3').setRanges([sheet.getRange(range)]);
      sheet.setConditionalFormatRules([
        rule('A3:A9').whenTextEqualTo('He said "yes"').build(),
        rule('B3:B9').whenDateBefore(SpreadsheetApp.RelativeDate.TODAY).setBold(true).build(),
        rule('C3:C9').whenFormulaSatisfied('=C3>2').build(),
      ]);`);
    const { conditionalFormattings } = sheetOf(workbook) as unknown as {
      conditionalFormattings: { ref: string; rules: { formulae: string[]; style: unknown }[] }[];
    };
    expect(conditionalFormattings.map(({ ref, rules }) => [ref, rules[0]?.formulae[0]])).toEqual([
      ['A3:A9', 'A3&""="He said ""yes"""&""'],
      ['B3:B9', 'IF(ISNUMBER(B3),INT(B3)<TODAY(),FALSE)'],
      ['C3:C9', 'C3>2'],
    ]);
    expect(JSON.stringify(conditionalFormattings[0]?.rules[0]?.style)).toContain('FFD9EAD3');
  });

  it('has a conditional format’s second range with the formula shifted, and the first rule on top', async () => {
    const workbook = await exported(`
      const sheet = file.getSheets()[0];
      const rule = () => SpreadsheetApp.newConditionalFormatRule().setUnderline(true).setStrikethrough(true);
      sheet.setConditionalFormatRules([
        rule().whenFormulaSatisfied('=AND($B3="x";A3>0)').setRanges([sheet.getRange('A3:A9'), sheet.getRange('C5:C9')]).build(),
        rule().whenNumberBetween(1, 5).setRanges([sheet.getRange('A1:B2')]).build(),
      ]);`);
    const formats = formatsOf(sheetOf(workbook));
    expect(formats.map(({ ref, rules }) => [ref, rules[0]?.priority, rules[0]?.formulae?.[0]])).toEqual([
      ['A3:A9', 1, 'AND($B3="x",A3>0)'],
      ['C5:C9', 2, 'AND($B5="x",C5>0)'],
      ['A1:B2', 3, 'IF(ISNUMBER(A1),AND(A1>=MIN(1,5),A1<=MAX(1,5)),FALSE)'],
    ]);
    expect(formats[0]?.rules[0]?.style).toMatchObject({ font: { underline: true, strike: true } });
  });

  it('has colour scales, one over all ranges', async () => {
    const workbook = await exported(`
      const sheet = file.getSheets()[0];
      sheet.setConditionalFormatRules([
        SpreadsheetApp.newConditionalFormatRule()
          .setGradientMinpoint('#ffffff')
          .setGradientMidpointWithValue('#ffff00', SpreadsheetApp.InterpolationType.PERCENTILE, '40')
          .setGradientMaxpointWithValue('#ff0000', SpreadsheetApp.InterpolationType.NUMBER, '9')
          .setRanges([sheet.getRange('A1:A5'), sheet.getRange('C1:C5')])
          .build(),
      ]);`);
    const [scale] = formatsOf(sheetOf(workbook));
    expect(scale?.ref).toBe('A1:A5 C1:C5');
    expect(scale?.rules[0]).toMatchObject({
      type: 'colorScale',
      cfvo: [{ type: 'min' }, { type: 'percentile', value: 40 }, { type: 'num', value: 9 }],
      color: [{ argb: 'FFFFFFFF' }, { argb: 'FFFFFF00' }, { argb: 'FFFF0000' }],
    });
  });

  it.each<[string, string, Partial<DataValidation> | undefined]>([
    [
      'a number',
      'requireNumberGreaterThanOrEqualTo(3)',
      { type: 'decimal', operator: 'greaterThanOrEqual', formulae: [3] },
    ],
    [
      'a stretch of numbers',
      'requireNumberNotBetween(1, 5)',
      { type: 'decimal', operator: 'notBetween', formulae: [1, 5] },
    ],
    [
      'a text',
      'requireTextContains(\'a "b"*\')',
      { type: 'custom', formulae: ['ISNUMBER(SEARCH("a ""b""~*",B2))'] },
    ],
    [
      'an address',
      'requireTextIsEmail()',
      { type: 'custom', formulae: [expect.stringContaining('"?*@?*.?*",B2') as string] },
    ],
    [
      'a formula',
      "requireFormulaSatisfied('=B2>SUM($A$1:A)')",
      { type: 'custom', formulae: ['B2>SUM($A:A)'] },
    ],
    ['words', "requireValueInList(['Open', 'Done'], true)", { type: 'list', formulae: ['"Open,Done"'] }],
    ['a checkbox of its own words', "requireCheckbox('yes', 'no')", { type: 'list', formulae: ['"YES,NO"'] }],
    [
      'words with commas, which Excel would cut',
      "requireValueInList(['Yes, please', 'No'], true)",
      undefined,
    ],
    ['more words than Excel takes', "requireValueInList(['x'.repeat(200), 'y'.repeat(99)], true)", undefined],
    ['a formula that Excel has no words for', 'requireFormulaSatisfied(\'=REGEXMATCH(B2;"x")\')', undefined],
  ])('has a validation that asks for %s', async (_what, ask, expected) => {
    const workbook = await exported(`
      const rule = SpreadsheetApp.newDataValidation().setAllowInvalid(false).${ask}.build();
      file.getSheets()[0].getRange('B2:C5').setDataValidation(rule);`);
    const found = sheetOf(workbook).dataValidations.find('C5') as DataValidation | undefined;
    if (!expected) expect(found).toBeUndefined();
    else expect(found).toMatchObject({ ...expected, showErrorMessage: true });
  });
});
