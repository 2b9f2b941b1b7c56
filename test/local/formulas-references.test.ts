/** References in formulas: how they are written, and how they follow. */
import { beforeEach, describe, expect, it, test } from 'vitest';
import { formulaFromR1C1, formulaToR1C1, shifted } from '../../local/formulas/references.ts';
import { deleteLines, insertLines, moveLines } from '../../local/google/spreadsheet/people.ts';
import { open, range, sheetWith, SpreadsheetApp, type Bench } from './spreadsheet-bench.ts';

const B3 = { row: 3, column: 2 };

describe('R1C1 notation', () => {
  test.each([
    ['=C4+$A$1', '=R[1]C[1]+R1C1'],
    ['=SUM(B1:B2)', '=SUM(R[-2]C[0]:R[-1]C[0])'],
    ["='My sheet'!B$3:B", "='My sheet'!R3C[0]:C[0]"],
    ['=COUNTIF(A:A;"A1")', '=COUNTIF(C[-1];"A1")'],
    ['=SUM(3:3)', '=SUM(R[0])'],
  ])('%s in B3 is %s, and back', (a1, r1c1) => {
    expect(formulaToR1C1(a1, B3)).toBe(r1c1);
    expect(formulaFromR1C1(r1c1, B3)).toBe(a1);
  });

  it('may leave out the zeros, and loses what is over the edge', () => {
    expect(formulaFromR1C1('=RC[-1]+R[-5]C', B3)).toBe('=A3+#REF!');
  });
});

describe('a copy of a formula', () => {
  test.each([
    ['=A1+$A1+A$1+$A$1', 2, 1, '=B3+$A3+B$1+$A$1'],
    ["=COUNTA('My sheet'!B3:B;3:3)", 1, 2, "=COUNTA('My sheet'!D4:D;4:4)"],
    ['=A1+B5', -1, 0, '=#REF!+B4'],
    ['=SUBSTITUTE("A1";"B2";name)', 5, 5, '=SUBSTITUTE("A1";"B2";name)'],
  ])('%s, %d down and %d to the right, is %s', (formula, rows, columns, copy) => {
    expect(shifted(formula, rows, columns)).toBe(copy);
  });
});

describe('formulas follow the cells that they refer to', () => {
  let bench: Bench;
  beforeEach(() => {
    bench = open();
  });

  /** A formula on the sheet Report, after rows or columns of the sheet Members changed. */
  function afterwards(formula: string, act: (members: number) => void): string | undefined {
    const members = sheetWith([]).setName('Members');
    const report = SpreadsheetApp.getActive().insertSheet('Report');
    report.getRange('A1').setFormula(formula);
    SpreadsheetApp.flush();
    act(members.getSheetId());
    return report.getRange('A1').getFormula();
  }

  const insert =
    (before: number, lines: 'rows' | 'columns' = 'rows') =>
    (id: number) =>
      bench.person((all) => insertLines(all, id, lines, { before, count: 2, like: 1 }));
  const remove =
    (from: number, count: number, lines: 'rows' | 'columns' = 'rows') =>
    (id: number) =>
      bench.person((all) => deleteLines(all, id, lines, from, count));
  const move = (from: number, count: number, before: number) => (id: number) =>
    bench.person((all) => moveLines(all, id, 'rows', from, count, before));

  test.each([
    ['above', '=Members!A3:A9', insert(3), '=Members!A5:A11'],
    ['inside', '=Members!A3:A9', insert(9), '=Members!A3:A11'],
    ['below', '=Members!A3:A9', insert(10), '=Members!A3:A9'],
    ['above an open end', '=Members!B3:B', insert(1), '=Members!B5:B'],
    ['in whole columns', '=Members!A:A', insert(1), '=Members!A:A'],
    ['left of whole columns', '=Members!A:B', insert(2, 'columns'), '=Members!A:D'],
    ['left of a cell that is held', '=Members!$B$3', insert(1, 'columns'), '=Members!$D$3'],
    ['on another sheet', '=A3', insert(1), '=A3'],
  ])('lines inserted %s: %s', (_where, formula, act, after) => {
    expect(afterwards(formula, act)).toBe(after);
  });

  test.each([
    ['above', '=SUM(Members!A3:A9)', remove(1, 2), '=SUM(Members!A1:A7)'],
    ['of the upper part', '=SUM(Members!A3:A9)', remove(2, 3), '=SUM(Members!A2:A6)'],
    ['of all of it', '=SUM(Members!A3:A9)+1', remove(2, 9), '=SUM(#REF!)+1'],
    ['at an open end', '=COUNTA(Members!B3:B)', remove(3, 2), '=COUNTA(Members!B3:B)'],
    ['of a column', '=Members!C3&Members!B3', remove(2, 1, 'columns'), '=Members!B3&#REF!'],
  ])('lines deleted %s: %s', (_where, formula, act, after) => {
    expect(afterwards(formula, act)).toBe(after);
  });

  test.each([
    ['a cell', '=Members!A5', move(5, 1, 2), '=Members!A2'],
    ['a range as a whole', '=SUM(Members!A5:A6)', move(5, 2, 2), '=SUM(Members!A2:A3)'],
    ['rows within a range', '=SUM(Members!A2:A6)', move(5, 1, 3), '=SUM(Members!A2:A6)'],
    ['a row out of the middle of a range', '=SUM(Members!A2:A6)', move(4, 1, 20), '=SUM(Members!A2:A5)'],
  ])('lines moved, %s: %s', (_where, formula, act, after) => {
    expect(afterwards(formula, act)).toBe(after);
  });

  it('a formula in a moved line goes on looking at the same cells', () => {
    const sheet = sheetWith([
      ['', '=C1'],
      ['x', ''],
    ]);
    sheet.insertRowsBefore(1, 2);
    expect(range('B3').getFormula()).toBe('=C3');
  });

  it('sheets renamed and deleted', () => {
    const members = sheetWith([]).setName('Members');
    const report = SpreadsheetApp.getActive().insertSheet('Report');
    report.getRange('A1:A2').setFormulas([['=members!A1&"Members!A1"'], ['=A1']]);
    members.setName("Rosa's list");
    expect(report.getRange('A1').getFormula()).toBe("='Rosa''s list'!A1&\"Members!A1\"");
    SpreadsheetApp.getActive().deleteSheet(members);
    expect(report.getRange('A1:A2').getFormulas()).toEqual([['=#REF!&"Members!A1"'], ['=A1']]);
  });

  it('sorting moves relative references along with their row', () => {
    sheetWith([
      ['b', '=A1&$A$1'],
      ['a', '=A2&$A$1'],
    ])
      .getRange('A1:B2')
      .sort(1);
    expect(range('A1:B2').getFormulas()).toEqual([
      ['', '=A1&$A$1'],
      ['', '=A2&$A$1'],
    ]);
    expect(range('B1:B2').getValues()).toEqual([['aa'], ['ba']]);
  });

  it('formulas in conditional formats and validations follow, too', () => {
    const sheet = sheetWith([]);
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied('=$D3="late"')
      .setBackground('#ff0000')
      .setRanges([range('A3:E9')])
      .build();
    sheet.setConditionalFormatRules([rule]);
    range('B3').setDataValidation(
      SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=B3<$A$1').build(),
    );
    sheet.insertRowsBefore(2, 1).insertColumnsBefore(1, 1);
    expect(sheet.getConditionalFormatRules()[0]?.getBooleanCondition()?.getCriteriaValues()).toEqual([
      '=$E4="late"',
    ]);
    expect(range('C4').getDataValidation()?.getCriteriaValues()).toEqual(['=C4<$B$1']);
  });
});
