/** What is selected, and who selects it. */
import { beforeEach, expect, it } from 'vitest';
import { methods } from './methods.ts';
import { open, range, sheetWith, SpreadsheetApp, type Bench } from './spreadsheet-bench.ts';

let bench: Bench;
beforeEach(() => {
  bench = open();
});

const file = () => SpreadsheetApp.getActive();
/** Sheet, ranges and highlighted cell, as everything that tells them tells them. */
function selected() {
  const selection = SpreadsheetApp.getSelection();
  const ranges = (selection.getActiveRangeList()?.getRanges() ?? []).map((one) => one.getA1Notation());
  const told = [
    selection.getActiveSheet().getName(),
    selection.getActiveRange()?.getA1Notation(),
    selection.getCurrentCell()?.getA1Notation(),
  ];
  expect([
    SpreadsheetApp.getActiveSheet().getName(),
    SpreadsheetApp.getActiveRange().getA1Notation(),
    SpreadsheetApp.getCurrentCell().getA1Notation(),
  ]).toEqual(told);
  expect([
    file().getSelection().getActiveSheet().getName(),
    file().getActiveRange()?.getA1Notation(),
    file().getCurrentCell()?.getA1Notation(),
  ]).toEqual(told);
  return [...told, ranges];
}

methods(
  [
    'SpreadsheetApp.getActiveSheet',
    'SpreadsheetApp.getActiveRange',
    'SpreadsheetApp.getActiveRangeList',
    'SpreadsheetApp.getCurrentCell',
    'SpreadsheetApp.getSelection',
    'SpreadsheetApp.setActiveSheet',
    'SpreadsheetApp.setActiveRange',
    'SpreadsheetApp.setActiveRangeList',
    'SpreadsheetApp.setCurrentCell',
    'Spreadsheet.getActiveSheet',
    'Spreadsheet.setActiveSheet',
    'Spreadsheet.getActiveRange',
    'Spreadsheet.setActiveRange',
    'Spreadsheet.getActiveRangeList',
    'Spreadsheet.setActiveRangeList',
    'Spreadsheet.setActiveSelection',
    'Spreadsheet.getActiveCell',
    'Spreadsheet.getCurrentCell',
    'Spreadsheet.setCurrentCell',
    'Spreadsheet.getSelection',
    'Sheet.getActiveRange',
    'Sheet.setActiveRange',
    'Sheet.getActiveRangeList',
    'Sheet.setActiveRangeList',
    'Sheet.setActiveSelection',
    'Sheet.getActiveCell',
    'Sheet.getCurrentCell',
    'Sheet.setCurrentCell',
    'Sheet.getSelection',
    'Range.activate',
    'Range.activateAsCurrentCell',
    'RangeList.activate',
    'Selection.getActiveSheet',
    'Selection.getActiveRange',
    'Selection.getActiveRangeList',
    'Selection.getCurrentCell',
  ],
  'reference/spreadsheet/selection',
  () => {
    it('is the first cell of the first sheet at first', () => {
      expect(selected()).toEqual(['Sheet1', 'A1', 'A1', ['A1']]);
    });

    it('is set by a range, whose first cell is highlighted', () => {
      const people = file().insertSheet('People', 1);
      people.getRange('B2:C3').activate();
      expect(selected()).toEqual(['People', 'B2:C3', 'B2', ['B2:C3']]);
      expect(file().getActiveCell().getA1Notation()).toBe('B2');
      sheetWith([]).activate();
      expect(selected()).toEqual(['Sheet1', 'A1', 'A1', ['A1']]);
    });

    it('may be several ranges, of which the last is the active one', () => {
      sheetWith([]).getRangeList(['D4', 'B2:C4']).activate();
      expect(selected()).toEqual(['Sheet1', 'B2:C4', 'B2', ['D4', 'B2:C4']]);
      const list = file().setActiveRangeList(sheetWith([]).getRangeList(['A1', 'A3']));
      expect(list.getRanges().map((one) => one.getA1Notation())).toEqual(['A1', 'A3']);
      expect(sheetWith([]).setActiveRangeList(list).getRanges()).toHaveLength(2);
      expect(SpreadsheetApp.setActiveRangeList(list).getRanges()).toHaveLength(2);
      expect(SpreadsheetApp.getActiveRangeList().getRanges()).toHaveLength(2);
    });

    it('a cell is highlighted inside of what is selected, or alone', () => {
      sheetWith([]).getRangeList(['D4:D6', 'B2:C4']).activate();
      range('D5').activateAsCurrentCell();
      expect(selected()).toEqual(['Sheet1', 'D4:D6', 'D5', ['B2:C4', 'D4:D6']]);
      expect(file().setCurrentCell(range('Z9')).getA1Notation()).toBe('Z9');
      expect(selected()).toEqual(['Sheet1', 'Z9', 'Z9', ['Z9']]);
      expect(() => range('A1:A2').activateAsCurrentCell()).toThrow('The range must consist of one cell.');
    });

    it('is set through the application, the spreadsheet and the sheet, which answer what is selected then', () => {
      const [sheet, people] = [sheetWith([]), file().insertSheet('People', 1)];
      expect(SpreadsheetApp.setActiveSheet(sheet).getName()).toBe('Sheet1');
      expect(SpreadsheetApp.setActiveRange(people.getRange('B2:B3')).getA1Notation()).toBe('B2:B3');
      expect(selected()).toEqual(['People', 'B2:B3', 'B2', ['B2:B3']]);
      expect(SpreadsheetApp.setCurrentCell(people.getRange('B3')).getA1Notation()).toBe('B3');
      expect(file().setActiveSheet(sheet, false).getName()).toBe('Sheet1');
      expect(file().setActiveRange(sheet.getRange('C1')).getA1Notation()).toBe('C1');
      expect(file().setActiveSelection('D1:D2').getA1Notation()).toBe('D1:D2');
      expect(file().setActiveSelection(sheet.getRange('D3')).getA1Notation()).toBe('D3');
      expect(people.setActiveSelection('E1').getSheet().getName()).toBe('People');
      expect(people.setActiveRange(people.getRange('E2')).getA1Notation()).toBe('E2');
      expect(people.setCurrentCell(people.getRange('E3')).getA1Notation()).toBe('E3');
      expect(people.getSelection().getCurrentCell()?.getA1Notation()).toBe('E3');
      expect(() => file().setActiveSelection('Z')).toThrow('Range not found');
    });

    it('another sheet than the open one has its first cell selected', () => {
      const people = file().insertSheet('People', 1);
      people.getRange('B2:C3').activate();
      expect([people.getActiveRange()?.getA1Notation(), people.getActiveCell().getA1Notation()]).toEqual([
        'B2:C3',
        'B2',
      ]);
      const sheet = sheetWith([]);
      expect([sheet.getActiveRange()?.getA1Notation(), sheet.getCurrentCell()?.getA1Notation()]).toEqual([
        'A1',
        'A1',
      ]);
      expect(sheet.getActiveRangeList()?.getRanges()).toHaveLength(1);
      expect(file().getActiveRangeList()?.getRanges()[0]?.getA1Notation()).toBe('B2:C3');
    });

    it('is the first cell in a clock trigger, and what a trigger selects nobody sees (platform.md §12.16)', () => {
      file().insertSheet('People', 1).getRange('B2').activate();
      bench.next({ origin: 'clock trigger' });
      expect(selected()).toEqual(['Sheet1', 'A1', 'A1', ['A1']]);
      file().insertSheet('Outbox', 2);
      expect(file().getActiveSheet().getName()).toBe('Outbox');
      file().moveActiveSheet(1);
      bench.next();
      expect(
        file()
          .getSheets()
          .map((sheet) => sheet.getName()),
      ).toEqual(['Outbox', 'Sheet1', 'People']);
      expect(selected()).toEqual(['People', 'B2', 'B2', ['B2']]);
    });
  },
);
