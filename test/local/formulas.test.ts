/** Formulas as scripts and people meet them: results where cells are read, shown and judged. */
import { beforeEach, describe, expect, it, test } from 'vitest';
import { sheetView } from '../../local/google/spreadsheet/view.ts';
import { typeInCell } from '../../local/google/spreadsheet/people.ts';
import { gridOf, open, range, sheetWith, SpreadsheetApp, type Bench } from './spreadsheet-bench.ts';

let bench: Bench;
beforeEach(() => {
  bench = open();
});

/** The texts that the page shows of the first sheet, from A1 on. */
function seen(): string[][] {
  const { rows } = sheetView(bench.applied, 0, { now: bench.workspace.now });
  return rows.map(({ cells }) => cells.map(({ text }) => text));
}

describe('results of formulas', () => {
  it('are numbers, texts, booleans and dates', () => {
    const sheet = sheetWith([['=6*7', '="a"&"b"', '=2>1', '=DATE(2026;1;5)', '=A9']]);
    expect(gridOf(sheet)).toEqual([[42, 'ab', true, new Date('2026-01-05T06:00:00Z'), '']]);
    expect(range('A1:E1').getDisplayValues()).toEqual([['42', 'ab', 'TRUE', '1/5/2026', '']]);
    expect(range('A1').getFormula()).toBe('=6*7');
  });

  it('follow what they read, also through each other and before a flush', () => {
    sheetWith([[1, '=A1+1', '=B1*10']]);
    expect(range('C1').getValue()).toBe(20);
    range('A1').setValue(4);
    expect(range('C1').getValue()).toBe(50);
  });

  it('follow what another sheet holds', () => {
    sheetWith([['=COUNTA(Members!B3:B)']]);
    const members = SpreadsheetApp.getActive().insertSheet('Members');
    expect(range('A1').getValue()).toBe(0);
    members.getRange('B3:B4').setValues([['Rosa'], ['Denise']]);
    expect(range('A1').getValue()).toBe(2);
  });

  it('are errors by name where they have none', () => {
    sheetWith([['=1/0', '=nobody', '=A1+1', '=SUM(']]);
    expect(range('A1:D1').getValues()).toEqual([['#DIV/0!', '#NAME?', '#DIV/0!', '#ERROR!']]);
  });

  it('are errors where the engine breaks over the arguments, and only there', () => {
    sheetWith([['=SWITCH()', '=1+1']]);
    expect(range('A1:B1').getValues()).toEqual([['#VALUE!', 2]]);
  });

  it('are #REF! in a circle, and for all that reads it', () => {
    sheetWith([
      ['=B1', '=C1+1', '=A1'],
      ['=SUM(A:A)', '=A1', '=ROW(C2)'],
    ]);
    expect(range('A1:C2').getValues()).toEqual([
      ['#REF!', '#REF!', '#REF!'],
      ['#REF!', '#REF!', 2],
    ]);
  });

  it('know named ranges, in any case', () => {
    sheetWith([[3], [4], ['=SUM(Votes)']]);
    SpreadsheetApp.getActive().setNamedRange('VOTES', range('A1:A2'));
    expect(range('A3').getValue()).toBe(7);
  });

  it('are found, counted and offered like what was typed', () => {
    const sheet = sheetWith([['=UPPER("rosa")'], ['Denise']]);
    expect(sheet.createTextFinder('ROSA').findNext()?.getA1Notation()).toBe('A1');
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInRange(range('A1:A2'))
      .setAllowInvalid(false);
    range('B1:B2').setDataValidation(rule.build());
    range('B1').setValue('ROSA');
    range('B2').setFormula('=PROPER("denise")');
    expect(() => range('B2').setFormula('=LOWER("denise")')).toThrow('violates the data validation rules');
  });

  it('sort by their value', () => {
    const sheet = sheetWith([['=1+2'], [2], ['=4-3']]);
    sheet.sort(1);
    expect(gridOf(sheet)).toEqual([[1], [2], [3]]);
  });

  it('read the same formula with `;` everywhere and `,` only where it is not the decimal point', () => {
    bench = open({ locale: 'es_ES' });
    sheetWith([['=ROUND(1,26;1)', '=SUM(1;26)', '=MAX(1,MIN(2;3))', '=1.5+1']]);
    expect(range('A1:D1').getValues()).toEqual([[1.3, 27, '#ERROR!', '#ERROR!']]);
  });
});

describe('what time it is', () => {
  it("is the workspace's, on the wall clock of the spreadsheet", () => {
    bench = open({ zone: 'Asia/Tokyo' });
    bench.workspace.now = Date.parse('2026-01-05T16:30:00Z');
    bench.next();
    sheetWith([['=TODAY()', '=NOW()', '=HOUR(NOW())']]);
    const [[today, now, hour] = []] = range('A1:C1').getValues();
    expect([today, hour]).toEqual([new Date('2026-01-05T15:00:00Z'), 1]);
    expect(Math.abs(Number(now) - Date.parse('2026-01-05T16:30:00Z'))).toBeLessThan(60_000);
    expect(range('A1').getDisplayValue()).toBe('1/6/2026');
  });

  it('goes on from run to run', () => {
    sheetWith([['=TEXT(TODAY();"yyyy-mm-dd")']]);
    expect(range('A1').getValue()).toBe('2026-01-05');
    bench.workspace.now += 24 * 60 * 60 * 1000;
    bench.next();
    expect(range('A1').getValue()).toBe('2026-01-06');
  });

  it('goes on before the eyes of who looks', () => {
    sheetWith([['=TODAY()']]);
    SpreadsheetApp.flush();
    bench.workspace.now += 24 * 60 * 60 * 1000;
    expect(seen()).toEqual([['1/6/2026']]);
  });
});

describe('the format of a result', () => {
  test.each([
    ['=TODAY()+7', '1/12/2026'],
    ['=TODAY()-DATE(2026;1;1)', '4'],
    ['=A1', '2026-01-05'],
    ['=A1+1', '2026-01-06'],
    ['=MAX(A1:A2)', '2026-01-05'],
    ['=IF(TRUE;A1;"")', '2026-01-05'],
    ['=EDATE(A1;1)', '2/5/2026'],
    ['=TIME(18;30;0)', '6:30:00 PM'],
    ['=A2', '25%'],
    ['=YEAR(A1)', '2026'],
  ])('comes with the value: %s is shown as %s', (formula, text) => {
    sheetWith([['2026-01-05'], ['25%'], [formula]]);
    expect(range('A3').getDisplayValue()).toBe(text);
  });

  it("is the cell's own where it has one", () => {
    range('A1').setNumberFormat('d mmm').setFormula('=DATE(2026;1;5)');
    expect(range('A1').getDisplayValue()).toBe('5 Jan');
    range('A1').setNumberFormat('0');
    expect(range('A1').getValue()).toBe(46027);
  });
});

describe('a formula that fills more than its cell', () => {
  it('gives values to cells that have no formula', () => {
    const sheet = sheetWith([
      ['b', '=SORT(A1:A3)'],
      ['c', ''],
      ['a', ''],
    ]);
    expect(gridOf(sheet)).toEqual([
      ['b', 'a'],
      ['c', 'b'],
      ['a', 'c'],
    ]);
    expect(range('B1:B3').getFormulas()).toEqual([['=SORT(A1:A3)'], [''], ['']]);
    expect([range('B2').isBlank(), range('B4').isBlank()]).toEqual([false, true]);
  });

  it('is #REF! where something stands in its way, and fills again when that is gone', () => {
    sheetWith([['=SEQUENCE(3)'], [''], ['here']]);
    expect(range('A1:A3').getValues()).toEqual([['#REF!'], [''], ['here']]);
    range('A3').clearContent();
    expect(range('A1:A3').getValues()).toEqual([[1], [2], [3]]);
  });

  it('counts for the end of the data, with its empty texts', () => {
    const sheet = sheetWith([['Rosa', '=ARRAYFORMULA(IF(A1:A5="";"";"yes"))']]);
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([5, 2]);
    expect(sheet.getDataRange().getA1Notation()).toBe('A1:B5');
    sheet.appendRow(['Denise']);
    expect(range('A6').getValue()).toBe('Denise');
  });

  it('is seen by people in all its cells, with the formula in its own', () => {
    sheetWith([['=SEQUENCE(2)']]);
    SpreadsheetApp.flush();
    const { rows } = sheetView(bench.applied, 0, { now: bench.workspace.now });
    expect(rows.map(({ cells }) => cells.map(({ text, typed }) => [text, typed]))).toEqual([
      [['1', '=SEQUENCE(2)']],
      [['2', '']],
    ]);
  });
});

describe('a function that the workspace lacks', () => {
  const lacks = 'QUERY is not in the local workspace.';

  it('is a fault of the workspace where its result is read, whatever the script catches', () => {
    sheetWith([['=QUERY(C1:D9;"select C")', 1]]);
    expect(() => range('A1').getValue()).toThrow(lacks);
    expect(bench.run.fault?.message).toBe(lacks);
  });

  test.each([
    ['what it may fill', 'A5'],
    ['what reads it', 'C1'],
    ['what reads what it may fill', 'C2'],
    ['what reads what reads it, on another sheet', 'Other!A1'],
    ['what reads anything', 'C3'],
  ])('is one for %s, too', (_what, cell) => {
    SpreadsheetApp.getActive().insertSheet('Other').getRange('A1').setFormula('=Sheet1!C1');
    const sheet = SpreadsheetApp.getActive().getSheetByName('Sheet1');
    sheet?.getRange('A4').setFormula('=QUERY(E1:F9;"select E")');
    sheet?.getRange('C1:C3').setFormulas([['=A4&""'], ['=IFERROR(A6;"")'], ['=INDIRECT("A1")']]);
    expect(() =>
      SpreadsheetApp.getActive()
        .getRange(cell.includes('!') ? cell : `Sheet1!${cell}`)
        .getValue(),
    ).toThrow(lacks);
  });

  it('leaves alone what does not depend on it', () => {
    sheetWith([['Rosa', '=LEN(A1)', '=QUERY(A1:A9;"select A")']]);
    expect(range('A1:B1').getValues()).toEqual([['Rosa', 4]]);
    expect(() => sheetWith([]).getLastRow()).toThrow(lacks);
  });

  it('says so to people in the cell', () => {
    sheetWith([['=SPARKLINE(A1:A9)', 'Rosa', '={A1:A2;B1}']]);
    SpreadsheetApp.flush();
    expect(seen()).toEqual([
      [
        'SPARKLINE is not in the local workspace.',
        'Rosa',
        'An array of ranges or formulas, { }, is not in the local workspace.',
      ],
    ]);
  });
});

describe('a rule with a formula', () => {
  /** The backgrounds that people see. */
  const backgrounds = () =>
    sheetView(bench.applied, 0, { now: bench.workspace.now }).rows.map(({ cells }) =>
      cells.map(({ format }) => format.background ?? ''),
    );

  it('colours each cell by its own row and column, and knows the results of formulas', () => {
    const sheet = sheetWith([
      ['Flyer', 3, '=B1>2'],
      ['Hall', 1, '=B2>2'],
    ]);
    const rule = (formula: string, a1: string, color: string) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(formula)
        .setBackground(color)
        .setRanges([range(a1)])
        .build();
    sheet.setConditionalFormatRules([
      rule('=$C1', 'A1:B2', '#ff0000'),
      rule('=AND(ROW()=2;B1=3)', 'A1:C2', '#00ff00'),
      rule('=COUNTIF(B$1:B$2;B1)=1', 'B1:B2', '#0000ff'),
    ]);
    SpreadsheetApp.flush();
    expect(backgrounds()).toEqual([
      ['#ff0000', '#ff0000', ''],
      ['', '#0000ff', ''],
    ]);
  });

  it('rejects what people type and scripts write by the sheet as it would be', () => {
    sheetWith([[5]]);
    const once = SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=COUNTIF(B$1:B;B1)=1');
    range('B1:B9').setDataValidation(once.setAllowInvalid(false).build());
    range('B1').setValue('Rosa');
    expect(() => range('B2').setValue('rosa')).toThrow('The data you entered in cell B2 violates');
    range('B2').setValue('Denise');
    SpreadsheetApp.flush();
    const type = (text: string) => bench.person((all) => typeInCell(all, 0, 3, 2, text));
    expect(() => type('Denise')).toThrow('The data you entered in cell B3 violates');
    type('Ana');
  });

  it('that calls what the workspace lacks is a fault', () => {
    const rule = SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=QUERY(A1:A2;"select A")');
    range('B1').setDataValidation(rule.setAllowInvalid(false).build());
    expect(() => range('B1').setValue(1)).toThrow('QUERY is not in the local workspace.');
  });
});
