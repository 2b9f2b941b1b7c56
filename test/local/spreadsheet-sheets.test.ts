/** The spreadsheet and its sheets, and who may reach them. */
import { beforeEach, describe, expect, it } from 'vitest';
import { methods } from './methods.ts';
import { gridOf, open, range, sheetWith, SpreadsheetApp, type Bench } from './spreadsheet-bench.ts';

let bench: Bench;
beforeEach(() => {
  bench = open();
});

const file = () => SpreadsheetApp.getActiveSpreadsheet();
const model = () => file().getSheetByName('Model') ?? sheetWith([]);
const names = () =>
  file()
    .getSheets()
    .map((sheet) => sheet.getName());

methods(
  [
    'SpreadsheetApp.getActive',
    'SpreadsheetApp.getActiveSpreadsheet',
    'Spreadsheet.getId',
    'Spreadsheet.getUrl',
    'Spreadsheet.getName',
    'Spreadsheet.rename',
    'Spreadsheet.getSpreadsheetTimeZone',
    'Spreadsheet.setSpreadsheetTimeZone',
    'Spreadsheet.getSpreadsheetLocale',
    'Spreadsheet.setSpreadsheetLocale',
    'Spreadsheet.toast',
    'Spreadsheet.getFormUrl',
    'Spreadsheet.getRange',
  ],
  'reference/spreadsheet/spreadsheet',
  () => {
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

    it('its locale decides how texts are read from then on, and has to be one', () => {
      file().setSpreadsheetLocale('es_ES');
      range('A1').setValue('1,5');
      expect([file().getSpreadsheetLocale(), range('A1').getValue()]).toEqual(['es_ES', 1.5]);
      expect(() => {
        file().setSpreadsheetLocale('Spanish');
      }).toThrow('Invalid argument: Spanish');
    });

    it('its name is not empty, and no form fills it', () => {
      expect(() => {
        file().rename('');
      }).toThrow('The spreadsheet name cannot be empty.');
      expect(file().getFormUrl()).toBeNull();
    });

    it.each([
      ['B2', 'Sheet1', 'B2'],
      ['Sheet1!B2:C', 'Sheet1', 'B2:C'],
      ["'It''s ours'!3:3", "It's ours", '3:3'],
      ['Plain!R2C2', 'Plain', 'B2'],
    ])('finds the range %s', (a1, sheet, notation) => {
      file().insertSheet("It's ours", 1);
      file().insertSheet('Plain', 2);
      file().setActiveSheet(sheetWith([]));
      expect([file().getRange(a1).getSheet().getName(), file().getRange(a1).getA1Notation()]).toEqual([
        sheet,
        notation,
      ]);
    });

    it.each(['Missing!A1', "'Missing'!A1", "Sheet1'!A1", '!A1', 'Sheet1!', 'Sheet1!B'])(
      'finds no range %s',
      (a1) => {
        expect(() => file().getRange(a1)).toThrow('Range not found');
      },
    );

    it('shows a short message', () => {
      file().toast('Saved', 'Coalition', 5);
      expect(bench.run.shown).toEqual([{ kind: 'toast', title: 'Coalition', text: 'Saved', seconds: 5 }]);
    });
  },
);

methods(
  [
    'Spreadsheet.getSheets',
    'Spreadsheet.getNumSheets',
    'Spreadsheet.getSheetByName',
    'Spreadsheet.getSheetById',
    'Spreadsheet.insertSheet',
    'Spreadsheet.deleteSheet',
    'Spreadsheet.deleteActiveSheet',
    'Spreadsheet.duplicateActiveSheet',
    'Spreadsheet.renameActiveSheet',
    'Spreadsheet.moveActiveSheet',
    'Sheet.getSheetId',
    'Sheet.getParent',
    'Sheet.getIndex',
    'Sheet.getName',
    'Sheet.setName',
    'Sheet.getType',
    'Sheet.activate',
    'Sheet.hideSheet',
    'Sheet.showSheet',
    'Sheet.isSheetHidden',
    'Sheet.copyTo',
    'Sheet.getTabColor',
    'Sheet.setTabColor',
    'Sheet.setHiddenGridlines',
    'Sheet.hasHiddenGridlines',
  ],
  'reference/spreadsheet/spreadsheet#insertSheet(String,Integer,Object)',
  () => {
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

    it.each<[name: string, insert: () => GoogleAppsScript.Spreadsheet.Sheet, after: string[], has: string]>([
      ['nothing', () => file().insertSheet(), ['Sheet1', 'Sheet3', 'Model'], ''],
      ['a place', () => file().insertSheet(0), ['Sheet3', 'Sheet1', 'Model'], ''],
      ['a name', () => file().insertSheet('New'), ['Sheet1', 'New', 'Model'], ''],
      ['both', () => file().insertSheet('New', 2), ['Sheet1', 'Model', 'New'], ''],
      [
        'a template',
        () => file().insertSheet({ template: model() }),
        ['Sheet1', 'Sheet3', 'Model'],
        'filled',
      ],
      [
        'a place and a template',
        () => file().insertSheet(0, { template: model() }),
        ['Sheet3', 'Sheet1', 'Model'],
        'filled',
      ],
      [
        'a name and a template',
        () => file().insertSheet('New', { template: model() }),
        ['Sheet1', 'New', 'Model'],
        'filled',
      ],
      [
        'everything',
        () => file().insertSheet('New', 2, { template: model() }),
        ['Sheet1', 'Model', 'New'],
        'filled',
      ],
      ['no template', () => file().insertSheet('New', 9, {}), ['Sheet1', 'Model', 'New'], ''],
    ])('are inserted with %s', (_name, insert, after, has) => {
      file().insertSheet('Model', 1).getRange('A1').setValue('filled');
      file().setActiveSheet(sheetWith([]));
      const inserted = insert();
      expect(names()).toEqual(after);
      expect(inserted.getRange('A1').getValue()).toBe(has);
      expect(file().getActiveSheet().getSheetId()).toBe(inserted.getSheetId());
      expect(file().getNumSheets()).toBe(3);
    });

    it('what is no place, name or template is refused', () => {
      const insertSheet = file().insertSheet.bind(file()) as (...args: unknown[]) => unknown;
      for (const args of [[null], ['New', 'last'], [{ from: model() }], [{ template: 'Sheet1' }], [1, 2]]) {
        expect(() => insertSheet(...args)).toThrow(
          "don't match the method signature for SpreadsheetApp.Spreadsheet.insertSheet.",
        );
      }
    });

    it('the active one is deleted, duplicated, renamed; what then is active is answered', () => {
      file().insertSheet('People', 1).getRange('A1').setValue('Name');
      const copy = file().duplicateActiveSheet();
      expect([copy.getName(), names(), copy.getRange('A1').getValue()]).toEqual([
        'Copy of People',
        ['Sheet1', 'People', 'Copy of People'],
        'Name',
      ]);
      file().renameActiveSheet('Twins');
      expect(file().getActiveSheet().getName()).toBe('Twins');
      expect(file().deleteActiveSheet().getName()).toBe('People');
      expect(names()).toEqual(['Sheet1', 'People']);
    });

    it('are grids, with a tab that may have a colour', () => {
      const sheet = sheetWith([]);
      expect(sheet.getType()).toBe(SpreadsheetApp.SheetType.GRID);
      expect([sheet.getTabColor(), sheet.setTabColor('Red').getTabColor()]).toEqual([null, '#ff0000']);
      expect(sheet.setTabColor(null).getTabColor()).toBeNull();
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
      expect(() => sheetWith([]).hideSheet()).toThrow(
        "You can't remove all the visible sheets in a document.",
      );
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
      expect(sheetWith([]).setHiddenGridlines(false).hasHiddenGridlines()).toBe(false);
    });
  },
);

describe('permission', () => {
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
    expect(() => cell.getValue()).toThrow('You do not have permission to call Range.getValue.');
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
