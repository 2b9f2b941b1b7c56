/** The spreadsheet and its sheets, and who may reach them. */
import { beforeEach, describe, expect, it, test } from 'vitest';
import { gridOf, open, range, sheetWith, SpreadsheetApp, type Bench } from './spreadsheet-bench.ts';

let bench: Bench;
beforeEach(() => {
  bench = open();
});

const file = () => SpreadsheetApp.getActiveSpreadsheet();
const names = () =>
  file()
    .getSheets()
    .map((sheet) => sheet.getName());

describe('the spreadsheet', () => {
  it('tells its id, address, name, zone and locale', () => {
    expect(file().getId()).toBe(bench.workspace.boundSpreadsheetId);
    expect(file().getUrl()).toContain(file().getId());
    expect([file().getName(), file().getSpreadsheetTimeZone(), file().getSpreadsheetLocale()]).toEqual([
      'Coalition',
      'America/Chicago',
      'en_US',
    ]);
    file().rename('Alder County');
    file().setSpreadsheetTimeZone('Europe/Madrid');
    expect([file().getName(), file().getSpreadsheetTimeZone()]).toEqual(['Alder County', 'Europe/Madrid']);
    expect(() => {
      file().setSpreadsheetTimeZone('Alder/County');
    }).toThrow('"Alder/County" is not a time zone.');
  });

  it('shows a short message', () => {
    file().toast('Saved', 'Coalition', 5);
    expect(bench.run.shown).toEqual([{ kind: 'toast', title: 'Coalition', text: 'Saved' }]);
  });
});

describe('sheets', () => {
  it('begin as one empty sheet', () => {
    expect(names()).toEqual(['Sheet1']);
    const sheet = sheetWith([]);
    expect([sheet.getSheetId(), sheet.getIndex(), sheet.isSheetHidden()]).toEqual([0, 1, false]);
    expect(sheet.getParent().getId()).toBe(file().getId());
  });

  it('are inserted at a place and opened', () => {
    file().insertSheet('People', 0);
    const meetings = file().insertSheet('Meetings', 7);
    expect(names()).toEqual(['People', 'Sheet1', 'Meetings']);
    expect(file().getActiveSheet().getName()).toBe('Meetings');
    expect(file().getSheetById(meetings.getSheetId())?.getName()).toBe('Meetings');
    file().getSheetByName('People')?.activate();
    file().insertSheet('Actions');
    expect(names()).toEqual(['People', 'Actions', 'Sheet1', 'Meetings']);
    expect(file().insertSheet().getName()).toBe('Sheet5');
    expect(file().getSheetByName('people')).toBeNull();
    expect(file().getSheetById(12)).toBeNull();
  });

  it('are moved as the active one', () => {
    file().insertSheet('People', 1);
    file().setActiveSheet(sheetWith([]));
    file().moveActiveSheet(2);
    expect(names()).toEqual(['People', 'Sheet1']);
    expect(() => {
      file().moveActiveSheet(3);
    }).toThrow('The sheet index is outside the range of sheets.');
  });

  it('are renamed, with a name of 1 to 100 characters that no other has', () => {
    const people = file().insertSheet('People', 1);
    const taken = 'A sheet with the name "People" already exists. Please enter another name.';
    expect(() => sheetWith([]).setName('People')).toThrow(taken);
    expect(() => file().insertSheet('People', 0)).toThrow(taken);
    expect(() => people.setName('')).toThrow('The sheet name cannot be empty.');
    expect(() => people.setName('x'.repeat(101))).toThrow(
      'The sheet name cannot be greater than 100 characters.',
    );
    people.setName('people').setName('x'.repeat(100));
    expect(names()).toEqual(['Sheet1', 'x'.repeat(100)]);
  });

  it('are deleted, except the last; what belonged to it is gone', () => {
    const people = file().insertSheet('People', 1);
    const cell = people.getRange('A1');
    const id = people.getSheetId();
    file().deleteSheet(people);
    expect(names()).toEqual(['Sheet1']);
    expect(file().getActiveSheet().getName()).toBe('Sheet1');
    expect(() => cell.getValue()).toThrow(`Sheet ${id} not found`);
    expect(() => {
      file().deleteSheet(sheetWith([]));
    }).toThrow("You can't remove all the sheets in a document.");
  });

  it('are hidden, except the only visible one (platform.md §5.6)', () => {
    expect(() => sheetWith([]).hideSheet()).toThrow("You can't remove all the visible sheets in a document.");
    const lists = file().insertSheet('Lists', 1).hideSheet();
    expect(lists.isSheetHidden()).toBe(true);
    expect(() => {
      file().deleteSheet(sheetWith([]));
    }).toThrow("You can't remove all the visible sheets in a document.");
    expect(lists.showSheet().isSheetHidden()).toBe(false);
  });

  it('are copied with everything but protections, and the copy looks at itself', () => {
    const people = sheetWith([
      ['Name', 'Sort'],
      ['Rosa', 'b'],
    ]);
    people.getRange('B2').setBackground('#ffeecc').setNote('n').protect();
    const own = SpreadsheetApp.newDataValidation().requireValueInRange(people.getRange('A2:A')).build();
    people.getRange('B2').setDataValidation(own);
    const copy = people.copyTo(file());
    const cell = copy.getRange('B2');
    expect(copy.getName()).toBe('Copy of Sheet1');
    expect(people.copyTo(file()).getName()).toBe('Copy of Sheet1 2');
    expect(gridOf(copy)).toEqual(gridOf(people));
    expect([cell.getBackground(), cell.getNote()]).toEqual(['#ffeecc', 'n']);
    const [source] = cell.getDataValidation()?.getCriteriaValues() ?? [];
    expect((source as GoogleAppsScript.Spreadsheet.Range).getSheet().getName()).toBe('Copy of Sheet1');
    expect(copy.getProtections(SpreadsheetApp.ProtectionType.RANGE)).toEqual([]);
    expect(names().at(-1)).toBe('Copy of Sheet1 2');
    people.getRange('A1').setValue('changed');
    expect(copy.getRange('A1').getValue()).toBe('Name');
  });

  it('have gridlines that can be hidden', () => {
    sheetWith([]).setHiddenGridlines(true);
    SpreadsheetApp.flush();
    expect(bench.applied.sheets[0]?.gridlinesHidden).toBe(true);
  });
});

describe('what is selected', () => {
  it('is set by a script and by a person', () => {
    const people = file().insertSheet('People', 1);
    people.getRange('B2:C3').activate();
    expect(file().getActiveRange()?.getA1Notation()).toBe('B2:C3');
    expect(file().getActiveCell().getA1Notation()).toBe('B2');
    expect(SpreadsheetApp.getActiveSheet().getName()).toBe('People');
    sheetWith([]).activate();
    expect(file().getActiveRange()?.getA1Notation()).toBe('A1');
  });

  it('is the first cell in a clock trigger, and what a trigger selects nobody sees (platform.md §12.16)', () => {
    file().insertSheet('People', 1).getRange('B2').activate();
    bench.next({ origin: 'clock trigger' });
    expect(file().getActiveSheet().getName()).toBe('Sheet1');
    file().insertSheet('Outbox', 2);
    expect(file().getActiveSheet().getName()).toBe('Outbox');
    file().moveActiveSheet(1);
    bench.next();
    expect(names()).toEqual(['Outbox', 'Sheet1', 'People']);
    expect(file().getActiveSheet().getName()).toBe('People');
    expect(file().getActiveCell().getA1Notation()).toBe('B2');
  });
});

describe('permission', () => {
  test.each([
    ['openById', () => SpreadsheetApp.openById(bench.workspace.boundSpreadsheetId)],
    ['openByUrl', () => SpreadsheetApp.openByUrl('https://docs.google.com/spreadsheets/d/x/edit')],
    ['create', () => SpreadsheetApp.create('Another')],
  ])('%s needs the one for all spreadsheets, even for the open file (platform.md §2.2)', (name, call) => {
    expect(call).toThrow(
      `Specified permissions are not sufficient to call SpreadsheetApp.${name}. ` +
        'Required permissions: https://www.googleapis.com/auth/spreadsheets',
    );
  });

  it('the open file needs one of two', () => {
    bench.next({ scopes: ['script.send_mail'] });
    expect(() => SpreadsheetApp.getActive()).toThrow(
      'Specified permissions are not sufficient to call SpreadsheetApp.getActive. Required permissions: ' +
        'https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets',
    );
    bench.next({ scopes: ['spreadsheets'] });
    expect(names()).toEqual(['Sheet1']);
  });

  it('AuthMode NONE reaches nothing of it, LIMITED reaches it (platform.md §2.1)', () => {
    const cell = range('A1');
    bench.next({ authMode: 'NONE', origin: 'simple trigger' });
    expect(() => SpreadsheetApp.getActive()).toThrow(
      'You do not have permission to call SpreadsheetApp.getActive.',
    );
    expect(() => cell.getValue()).toThrow(
      'You do not have permission to call SpreadsheetApp.Range.getValue.',
    );
    bench.next({ authMode: 'LIMITED', origin: 'simple trigger' });
    expect(cell.getValue()).toBe('');
  });

  it('builders and enums need none, and count as no call (design §2.7)', () => {
    bench.next({ authMode: 'NONE', scopes: [] });
    const rule = SpreadsheetApp.newDataValidation().requireDate().setHelpText('A day').build();
    expect(rule.getCriteriaType()).toBe(SpreadsheetApp.DataValidationCriteria.DATE_IS_VALID_DATE);
    expect(bench.run.calls).toEqual([]);
  });

  it('every method of a service object is one call', () => {
    sheetWith([]).getRange('A1').setValue(1).getA1Notation();
    expect(bench.run.calls.map(({ method }) => method)).toEqual([
      'SpreadsheetApp.getActive',
      'Spreadsheet.getSheets',
      'Sheet.getRange',
      'Range.setValue',
      'Range.getA1Notation',
    ]);
  });
});
