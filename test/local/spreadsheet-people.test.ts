/** What people do by hand, what they see, and the spreadsheets of a workspace. */
import { beforeEach, describe, expect, it, test } from 'vitest';
import {
  cellText,
  duplicateSheet,
  select,
  sortRange,
  typeInCell,
} from '../../local/google/spreadsheet/people.ts';
import { SpreadsheetStore } from '../../local/google/spreadsheet/store.ts';
import { sheetView, type CellView } from '../../local/google/spreadsheet/view.ts';
import { open, range, sheetWith, SpreadsheetApp, type Bench } from './spreadsheet-bench.ts';

let bench: Bench;
beforeEach(() => {
  bench = open();
});

const now = Date.UTC(2026, 0, 5, 18);

/** A cell of the first sheet as a person sees it. */
function seen(row: number, column: number): CellView {
  SpreadsheetApp.flush();
  const cell = sheetView(bench.applied, 0, { now, rows: row, columns: column }).rows[row - 1]?.cells[
    column - 1
  ];
  if (!cell) throw new Error('The grid has no such cell.');
  return cell;
}

function type(row: number, column: number, text: string): void {
  SpreadsheetApp.flush();
  bench.person((spreadsheet) => typeInCell(spreadsheet, 0, row, column, text));
}

describe('typing in a cell', () => {
  it('is read like what a script writes', () => {
    type(1, 1, '1/5/2026');
    type(1, 2, '=1+1');
    expect(range('A1:B1').getDisplayValues()).toEqual([['1/5/2026', '2']]);
    type(1, 1, '');
    expect(range('A1').isBlank()).toBe(true);
    expect(cellText(bench.applied, 0, 1, 2)).toBe('2');
  });

  it('stays text where the format is @, except for an apostrophe', () => {
    range('A:A').setNumberFormat('@');
    type(1, 1, '+1 612 555 0114');
    type(2, 1, '=1');
    type(3, 1, "'5");
    expect(range('A1:A3').getValues()).toEqual([['+1 612 555 0114'], ['=1'], ['5']]);
  });

  it('is rejected by a validation that rejects', () => {
    range('A1').insertCheckboxes();
    expect(() => {
      type(1, 1, 'maybe');
    }).toThrow('The data you entered in cell A1 violates the data validation rules set on this cell.');
    type(1, 1, 'true');
    expect(range('A1').getValue()).toBe(true);
  });

  test.each(['5', '2026-01-05', '=1', "it's", "'quoted", '@home', 'TRUE'])(
    'what is seen can be typed again: the text %j',
    (text) => {
      range('A1').setValue(`'${text}`);
      expect(range('A1').getValue()).toBe(text);
      const { typed, text: shown } = seen(1, 1);
      type(1, 1, typed ?? shown);
      expect(range('A1').getValue()).toBe(text);
    },
  );
});

it('sorting, duplicating and selecting by hand', () => {
  sheetWith([['Denise'], ['Curtis']]);
  SpreadsheetApp.flush();
  const area = { row: 1, column: 1, rows: 2, columns: 1 };
  bench.person((spreadsheet) => sortRange(spreadsheet, 0, area, [{ column: 1, ascending: true }]));
  bench.person((spreadsheet) => duplicateSheet(spreadsheet, 0));
  expect(bench.contents('Copy of Sheet1')).toEqual([['Curtis'], ['Denise']]);
  expect(SpreadsheetApp.getActiveSheet().getName()).toBe('Copy of Sheet1');
  bench.person((spreadsheet) => select(spreadsheet, 0, { row: 2, column: 1, rows: 1, columns: 1 }));
  expect(SpreadsheetApp.getActive().getActiveCell().getA1Notation()).toBe('A2');
});

describe('what a person sees', () => {
  it('of cells: text, format, note, protection', () => {
    const sheet = sheetWith([['Rosa', '2026-01-05']]);
    sheet.getRange('A1').setFontWeight('bold').setNote('host').protect();
    expect(seen(1, 1)).toEqual({
      content: 'Rosa',
      value: 'Rosa',
      text: 'Rosa',
      format: { bold: true },
      note: 'host',
      validation: null,
      isProtected: true,
    });
    expect(seen(1, 2)).toMatchObject({ content: 46027, text: '2026-01-05', isProtected: false });
  });

  it('of validations: what a dropdown offers', () => {
    const sheet = sheetWith([['Agreed'], [''], ['Listed'], ['Agreed']]);
    const rule = SpreadsheetApp.newDataValidation();
    sheet
      .getRange('B1')
      .setDataValidation(rule.requireValueInRange(sheet.getRange('A1:A')).setHelpText('Which?').build());
    sheet.getRange('C1').insertCheckboxes();
    sheet.getRange('D1').setDataValidation(rule.copy().requireValueInList(['a'], false).build());
    SpreadsheetApp.flush();
    const view = sheetView(bench.applied, 0, { now, columns: 4 });
    expect(view.validations).toEqual([
      { criteria: 'VALUE_IN_RANGE', offers: ['Agreed', 'Listed'], allowInvalid: true, helpText: 'Which?' },
      { criteria: 'CHECKBOX', offers: null, allowInvalid: false, helpText: null },
      { criteria: 'VALUE_IN_LIST', offers: null, allowInvalid: true, helpText: 'Which?' },
    ]);
    expect(view.rows[0]?.cells.map(({ validation }) => validation)).toEqual([null, 0, 1, 2]);
  });

  it('of the sheet: sizes, hidden lines, frozen parts', () => {
    const sheet = sheetWith([['Key', 'Name']]);
    sheet.setTabColor('#336699').setColumnWidth(2, 200).setRowHeight(1, 30).protect();
    sheet.hideColumns(1);
    sheet.hideRows(1);
    sheet.setFrozenRows(2);
    sheet.getRange('A1:B').createFilter();
    SpreadsheetApp.flush();
    const view = sheetView(bench.applied, 0, { now, rows: 2 });
    expect(view).toMatchObject({
      name: 'Sheet1',
      tabColor: '#336699',
      isProtected: true,
      frozenRows: 2,
      rowCount: 1000,
      columnCount: 26,
      filter: { row: 1, column: 1, columns: 2 },
      columns: [
        { letters: 'A', width: 100, isHidden: true },
        { letters: 'B', width: 200, isHidden: false },
      ],
    });
    expect(view.rows.map(({ height, isHidden }) => [height, isHidden])).toEqual([
      [30, true],
      [21, false],
    ]);
  });

  test.each<[name: string, rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder, red: string[]]>([
    ['text equal to', SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('done'), ['Done']],
    ['text in it', SpreadsheetApp.newConditionalFormatRule().whenTextContains('on'), ['Done', 'Not done']],
    ['empty', SpreadsheetApp.newConditionalFormatRule().whenCellEmpty(), ['']],
    [
      'not empty',
      SpreadsheetApp.newConditionalFormatRule().whenCellNotEmpty(),
      ['Done', 'Not done', '2026-01-04', '2026-01-05', '7'],
    ],
    [
      'before a day',
      SpreadsheetApp.newConditionalFormatRule().whenDateBefore(new Date('2026-01-05T12:00:00-06:00')),
      ['2026-01-04'],
    ],
    [
      'before today',
      SpreadsheetApp.newConditionalFormatRule().whenDateBefore(SpreadsheetApp.RelativeDate.TODAY),
      ['2026-01-04'],
    ],
    [
      'before tomorrow',
      SpreadsheetApp.newConditionalFormatRule().whenDateBefore(SpreadsheetApp.RelativeDate.TOMORROW),
      ['2026-01-04', '2026-01-05'],
    ],
    [
      'a formula, which looks from each cell',
      SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=LEN(A1)=4'),
      ['Done'],
    ],
  ])('of conditional formats: %s', (_name, rule, red) => {
    const texts = ['Done', 'Not done', '2026-01-04', '2026-01-05', '7', ''];
    const sheet = sheetWith(texts.map((text) => [text]));
    const ranges = [sheet.getRange('A1:A6')];
    sheet.setConditionalFormatRules([rule.setBackground('#ff0000').setRanges(ranges).build()]);
    SpreadsheetApp.flush();
    const { rows } = sheetView(bench.applied, 0, { now, rows: 6 });
    const cells = rows
      .map(({ cells: [cell] }) => cell)
      .filter((cell) => cell?.format.background === '#ff0000');
    expect(cells.map((cell) => cell?.text)).toEqual(red);
  });

  it('of several conditional formats: the first that says something', () => {
    const sheet = sheetWith([['Done']]);
    sheet.getRange('A1').setBackground('#0000ff').setFontWeight('bold');
    const rule = () =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenCellNotEmpty()
        .setRanges([sheet.getRange('A:A')]);
    sheet.setConditionalFormatRules([
      rule().setBackground('#ff0000').setBold(false).build(),
      rule().setBackground('#00ff00').setStrikethrough(true).build(),
    ]);
    expect(seen(1, 1).format).toEqual({ background: '#ff0000', line: 'line-through' });
  });
});

describe('the spreadsheets of a workspace', () => {
  it('survive being saved', () => {
    const sheet = sheetWith([
      ['Name', 'Due'],
      ['Rosa', '2026-01-05'],
    ]);
    sheet.getRange('A:A').setNumberFormat('@').setNote('who');
    sheet.getRange('B2').setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build());
    SpreadsheetApp.flush();
    const saved = JSON.stringify(bench.workspace.spreadsheets);
    const restored = SpreadsheetStore.fromJSON(JSON.parse(saved) as ReturnType<SpreadsheetStore['toJSON']>);
    expect(restored.byId(bench.applied.id)).toEqual(bench.applied);
  });

  it('"Make a copy" gives the same under another id and owner', () => {
    sheetWith([['Name']]).protect();
    SpreadsheetApp.flush();
    const copy = bench.workspace.spreadsheets.copy(bench.applied.id, 'denise@example.org');
    expect(copy.id).not.toBe(bench.applied.id);
    expect([copy.name, copy.owner]).toEqual(['Copy of Coalition', 'denise@example.org']);
    expect(copy.sheets).toEqual(bench.applied.sheets);
    range('A1').setValue('changed');
    SpreadsheetApp.flush();
    expect(cellText(copy, 0, 1, 1)).toBe('Name');
  });

  it('a missing one is said', () => {
    expect(() => new SpreadsheetStore().byId('nothing')).toThrow('Document nothing is missing');
  });
});
