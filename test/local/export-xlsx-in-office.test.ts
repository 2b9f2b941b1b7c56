import { Workbook } from '@cj-tech-master/excelts';
import { beforeAll, describe, expect, it } from 'vitest';
import { conditionFor } from '../../local/export/xlsx-conditions.ts';
import { xlsxFile } from '../../local/export/xlsx.ts';
import { givenIn, textsOf } from '../../local/google/spreadsheet/cells.ts';
import { meets, type Criterion } from '../../local/google/spreadsheet/criteria.ts';
import type { Sheet, Spreadsheet } from '../../local/google/spreadsheet/model.ts';
import { serialAt } from '../../local/google/spreadsheet/serial.ts';
import { shown } from '../../local/google/spreadsheet/typed.ts';
import { classicFormulas, members } from './classic-formulas.ts';
import { spreadsheetMadeBy } from './exported.ts';
import { calcTexts } from './office.ts';

/** What LibreOffice shows of the first sheet. */
async function shownByOffice(spreadsheet: Spreadsheet, options?: { results: boolean }): Promise<string[][]> {
  return (await calcTexts(await xlsxFile(spreadsheet, options))).get('Sheet1') ?? [];
}

describe('LibreOffice', () => {
  describe('computes classic formulas anew, and', () => {
    let spreadsheet: Spreadsheet;
    let sheet: Sheet;
    let ours: string[];
    let theirs: string[];
    beforeAll(async () => {
      spreadsheet = spreadsheetMadeBy(`
        const members = file.insertSheet('Members');
        members.getRange(1, 1, ${members.length}, 5).setValues(${JSON.stringify(members)});
        file.setNamedRange('Amounts', members.getRange('C2:C6'));
        const formulas = ${JSON.stringify(classicFormulas)}.map((formula) => [formula]);
        file.getSheets()[0].getRange(1, 1, formulas.length, 1).setFormulas(formulas);`);
      sheet = spreadsheet.sheets.find(({ name }) => name === 'Sheet1')!;
      const area = { row: 1, column: 1, rows: classicFormulas.length, columns: 1 };
      ours = givenIn(spreadsheet, sheet, area).map(([one]) =>
        shown(one?.value ?? null, one?.numberFormat, 'en_US'),
      );
      const shownThere = await shownByOffice(spreadsheet, { results: false });
      // It gives days of the default format two digits.
      theirs = shownThere.map(([text = '']) => text.replace(/\b0(?=\d\/)/g, ''));
    });

    it.each(classicFormulas.map((formula, index) => [formula, index] as const))(
      'agrees with us on %s',
      (_, index) => {
        expect(theirs[index]).toBe(ours[index]);
      },
    );
  });

  it('shows our last results, those of functions that it lacks included, and of formulas that fill cells', async () => {
    const spreadsheet = spreadsheetMadeBy(`
      const sheet = file.getSheets()[0];
      sheet.getRange('A1:A4').setValues([['b'], ['a'], ['b'], ['=1/0']]);
      sheet.getRange('B1').setFormula('=SORT(UNIQUE(A1:A3))');
      sheet.getRange('C1').setFormula('=COUNTUNIQUE(A1:A3)');
      sheet.getRange('D1').setFormula('=REGEXEXTRACT("say ""abc""";"[b-c]+")');
      sheet.getRange('E1').setFormula('=DATE(2026;12;24)');
      sheet.getRange('F1').setFormula('=HYPERLINK("https://example.org";"the page")');`);
    const expected = [
      ['b', 'a', '2', 'bc', '12/24/2026', 'the page'],
      ['a', 'b', '', '', '', ''],
      ['b', '', '', '', '', ''],
      ['#DIV/0!', '', '', '', '', ''],
    ];
    expect(await shownByOffice(spreadsheet, { results: true })).toEqual(expected);
    expect(await shownByOffice(spreadsheet, { results: false })).toEqual(expected);
  });

  it('shows texts, numbers, days, times and ticks as the spreadsheet does', async () => {
    const spreadsheet = spreadsheetMadeBy(`
      const sheet = file.getSheets()[0];
      sheet.getRange('A1:H1').setNumberFormats([['@', '0.00', '#,##0', '0%', 'yyyy-mm-dd', 'h:mm am/pm', 'ddd, mmm d', 'General']]);
      sheet.getRange('A1:H1').setValues([["'=1+1", 2.5, 12345.6, 0.25, '2026-12-24', '18:30', '2026-12-24', '']]);
      sheet.getRange('H1').insertCheckboxes().check();
      sheet.getRange('I1').setValue('ñ 🌱 مرحبا <b>');`);
    const [sheet] = spreadsheet.sheets;
    const [texts = []] = textsOf(spreadsheet, sheet!, { row: 1, column: 1, rows: 1, columns: 9 });
    const expected = [
      '=1+1',
      '2.50',
      '12,346',
      '25%',
      '2026-12-24',
      '6:30 PM',
      'Thu, Dec 24',
      'TRUE',
      'ñ 🌱 مرحبا <b>',
    ];
    expect(texts).toEqual(expected);
    expect(await shownByOffice(spreadsheet)).toEqual([expected]);
  });

  describe('judges cells by our criteria, and', () => {
    // LibreOffice's today is this machine's.
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const now = Date.now();
    const today = Math.floor(serialAt(now, zone));
    const day = (offset: number) => today + offset;
    const moment = (offset: number) => ({ $date: now + offset * 86_400_000 });
    const past = (period: string) => ({ $enum: period });

    const numbers = [null, 'text', '5', -1, 0, 2, 4.5, 5, 9];
    const texts = [
      null,
      '',
      'Hello',
      'hello world',
      'Say Hello',
      'a*b',
      'aXb',
      'rosa@example.org',
      'no@mail',
      'https://example.org/x',
      5,
    ];
    const days = [
      null,
      'text',
      day(-400),
      day(-40),
      day(-8),
      day(-7),
      day(-2),
      day(-1),
      day(0),
      day(0) + 0.5,
      day(1),
      day(2),
    ];
    const cases: readonly [Criterion, readonly (null | string | number)[]][] = [
      ...[
        'EQUAL_TO',
        'NOT_EQUAL_TO',
        'GREATER_THAN',
        'GREATER_THAN_OR_EQUAL_TO',
        'LESS_THAN',
        'LESS_THAN_OR_EQUAL_TO',
      ].map((name): [Criterion, typeof numbers] => [{ criteria: `NUMBER_${name}`, values: [5] }, numbers]),
      [{ criteria: 'NUMBER_BETWEEN', values: [2, 5] }, numbers],
      [{ criteria: 'NUMBER_BETWEEN', values: [5, 2] }, numbers],
      [{ criteria: 'NUMBER_NOT_BETWEEN', values: [2, 5] }, numbers],
      [{ criteria: 'TEXT_CONTAINS', values: ['hello'] }, texts],
      [{ criteria: 'TEXT_CONTAINS', values: ['a*b'] }, texts],
      [{ criteria: 'TEXT_DOES_NOT_CONTAIN', values: ['hello'] }, texts],
      [{ criteria: 'TEXT_EQUAL_TO', values: ['HELLO'] }, texts],
      [{ criteria: 'TEXT_NOT_EQUAL_TO', values: ['hello'] }, texts],
      [{ criteria: 'TEXT_STARTS_WITH', values: ['hello'] }, texts],
      [{ criteria: 'TEXT_ENDS_WITH', values: ['hello'] }, texts],
      [{ criteria: 'TEXT_IS_VALID_EMAIL', values: [] }, texts],
      [{ criteria: 'TEXT_IS_VALID_URL', values: [] }, texts],
      [{ criteria: 'CELL_EMPTY', values: [] }, texts.filter((text) => text !== '')],
      [{ criteria: 'CELL_NOT_EMPTY', values: [] }, texts.filter((text) => text !== '')],
      ...['AFTER', 'BEFORE', 'ON_OR_AFTER', 'ON_OR_BEFORE', 'EQUAL_TO', 'NOT_EQUAL_TO'].map(
        (name): [Criterion, typeof days] => [{ criteria: `DATE_${name}`, values: [moment(-2)] }, days],
      ),
      [{ criteria: 'DATE_IS_VALID_DATE', values: [] }, days],
      [{ criteria: 'DATE_BETWEEN', values: [moment(-8), moment(0)] }, days],
      [{ criteria: 'DATE_NOT_BETWEEN', values: [moment(-8), moment(0)] }, days],
      ...['TODAY', 'TOMORROW', 'YESTERDAY', 'PAST_WEEK', 'PAST_MONTH', 'PAST_YEAR'].flatMap((period) =>
        ['AFTER', 'BEFORE', 'EQUAL_TO'].map((name): [Criterion, typeof days] => [
          { criteria: `DATE_${name}_RELATIVE`, values: [past(period)] },
          days,
        ]),
      ),
    ];
    const named = cases.map(([criterion, cells], index) => {
      const [value] = criterion.values;
      return [
        `${criterion.criteria} ${value === undefined ? '' : JSON.stringify(value)}`,
        criterion,
        cells,
        index,
      ] as const;
    });

    const answers: string[][] = [];
    beforeAll(async () => {
      const spreadsheet = spreadsheetMadeBy(`file.setSpreadsheetTimeZone(${JSON.stringify(zone)});`);
      const book = { spreadsheet, names: new Map<number, string>() };
      const workbook = new Workbook();
      cases.forEach(([criterion, cells], index) => {
        const worksheet = workbook.addWorksheet(`case ${index}`);
        cells.forEach((content, at) => {
          worksheet.getCell(at + 1, 2).value = content;
          const condition = conditionFor(book, criterion, `B${at + 1}`);
          worksheet.getCell(at + 1, 1).value = { formula: `IF(${String(condition)},"yes","no")` };
        });
      });
      const sheets = await calcTexts(new Uint8Array(await workbook.xlsx.writeBuffer()));
      cases.forEach((_, index) => {
        answers.push((sheets.get(`case ${index}`) ?? []).map(([answer = '']) => answer));
      });
    });

    it.each(named)('agrees with us on %s', (_name, criterion, cells, index) => {
      const numberFormat = criterion.criteria.startsWith('DATE_') ? 'yyyy-mm-dd' : undefined;
      const circumstances = { locale: 'en_US', zone, now, compute: () => null };
      const ours = cells.map((content) =>
        meets(criterion, { content: content === '' ? null : content, numberFormat }, circumstances)
          ? 'yes'
          : 'no',
      );
      expect(cells.map((cell, at) => [cell, answers[index]?.[at]])).toEqual(
        cells.map((cell, at) => [cell, ours[at]]),
      );
    });
  });
});
