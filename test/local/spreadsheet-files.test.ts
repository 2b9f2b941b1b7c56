/** Spreadsheets beside the open one: opened, made, copied; and with whom they are shared. */
import { beforeEach, describe, expect, it, test } from 'vitest';
import { shareFile } from '../../local/google/drive/people.ts';
import { methods } from './methods.ts';
import { gridOf, open, range, sheetWith, SpreadsheetApp, type Bench } from './spreadsheet-bench.ts';

let bench: Bench;
beforeEach(() => {
  bench = open();
  bench.next({ scopes: ['spreadsheets'] });
});

const missing = "is missing (perhaps it was deleted, or you don't have read access?)";

methods(
  ['SpreadsheetApp.openById', 'SpreadsheetApp.openByUrl', 'SpreadsheetApp.create'],
  'reference/spreadsheet/spreadsheet-app#create(String,Integer,Integer)',
  () => {
    it('a new spreadsheet belongs to the user, has one sheet, and is found again', () => {
      const made = SpreadsheetApp.create('Budget');
      made.getSheets()[0]?.getRange('A1').setValue('Item');
      const again = SpreadsheetApp.openById(made.getId());
      expect([again.getName(), again.getOwner()?.getEmail()]).toEqual(['Budget', 'rosa@example.org']);
      expect(again.getSheets().map((sheet) => [sheet.getName(), gridOf(sheet)])).toEqual([
        ['Sheet1', [['Item']]],
      ]);
      expect(SpreadsheetApp.openByUrl(made.getUrl()).getId()).toBe(made.getId());
      expect(bench.workspace.files[made.getId()]).toMatchObject({ name: 'Budget' });
      expect(SpreadsheetApp.getActive().getName()).toBe('Coalition');
    });

    it('may have another size', () => {
      const sheet = SpreadsheetApp.create('Small', 5, 3).getSheets()[0];
      expect([sheet?.getMaxRows(), sheet?.getMaxColumns()]).toEqual([5, 3]);
      expect(() => SpreadsheetApp.create('None', 0, 3)).toThrow('at least 1');
      expect(() => SpreadsheetApp.create('Huge', 1_000_000, 26)).toThrow('above the limit of 10000000 cells');
    });

    it('what is written to it pends like everything, and is lost when the run dies', () => {
      const made = SpreadsheetApp.create('Budget');
      const id = made.getId();
      made.getSheets()[0]?.getRange('A1').setValue('lost');
      bench.die();
      expect(bench.workspace.spreadsheets.byId(id).sheets[0]?.cells).toEqual([]);
    });

    it('flush applies it', () => {
      const made = SpreadsheetApp.create('Budget');
      const id = made.getId();
      made.getSheets()[0]?.getRange('A1').setValue('kept');
      SpreadsheetApp.flush();
      bench.die();
      expect(bench.workspace.spreadsheets.byId(id).sheets[0]?.cells).toEqual([['kept']]);
    });

    it('one that was shared for viewing can be read and not written', () => {
      const { workspace } = bench;
      const { id } = workspace.spreadsheets.create('Hers', 'UTC', 'en_US', 'alma@example.org');
      workspace.addAccount('alma@example.org');
      workspace.addSpreadsheetFile(id, workspace.account('alma@example.org'));
      shareFile(workspace, id, 'rosa@example.org', 'reader');
      const [sheet] = SpreadsheetApp.openById(id).getSheets();
      expect(sheet?.getRange('A1').getValue()).toBe('');
      expect(() => sheet?.getRange('A1').setValue('mine')).toThrow('You do not have permission');
      shareFile(workspace, id, 'rosa@example.org', 'writer');
      sheet?.getRange('A1').setValue('ours');
      expect(sheet?.getRange('A1').getValue()).toBe('ours');
    });

    it('only spreadsheets that are there and that the user may open', () => {
      const other = bench.workspace.spreadsheets.create('Hers', 'UTC', 'en_US', 'alma@example.org');
      bench.workspace.addAccount('alma@example.org');
      bench.workspace.addSpreadsheetFile(other.id, bench.workspace.account('alma@example.org'));
      expect(() => SpreadsheetApp.openById(other.id)).toThrow(`Document ${other.id} ${missing}`);
      expect(() => SpreadsheetApp.openById('nothing')).toThrow(`Document nothing ${missing}`);
      expect(() => SpreadsheetApp.openByUrl('https://example.org/spreadsheets/d/x')).toThrow(
        'Invalid argument: url',
      );
    });

    test.each([
      ['openById', () => SpreadsheetApp.openById(bench.workspace.boundSpreadsheetId)],
      ['openByUrl', () => SpreadsheetApp.openByUrl('https://docs.google.com/spreadsheets/d/x/edit')],
      ['create', () => SpreadsheetApp.create('Another')],
    ])(
      '%s needs the permission for all spreadsheets, even for the open file (platform.md §2.2)',
      (name, call) => {
        bench.next();
        expect(call).toThrow(
          `Specified permissions are not sufficient to call SpreadsheetApp.${name}. ` +
            'Required permissions: https://www.googleapis.com/auth/spreadsheets',
        );
      },
    );
  },
);

methods(['Spreadsheet.copy', 'Sheet.copyTo'], 'reference/spreadsheet/spreadsheet#copy(String)', () => {
  it('a copy has all sheets, another name, and is the own of who made it', () => {
    sheetWith([['Name']]).setFrozenRows(1);
    const copy = SpreadsheetApp.getActive().copy('Backup');
    expect([copy.getName(), copy.getOwner()?.getEmail()]).toEqual(['Backup', 'rosa@example.org']);
    expect(copy.getId()).not.toBe(SpreadsheetApp.getActive().getId());
    expect(copy.getSheets().map((sheet) => [gridOf(sheet), sheet.getFrozenRows()])).toEqual([
      [[['Name']], 1],
    ]);
    range('A1').setValue('changed');
    expect(copy.getDataRange().getValues()).toEqual([['Name']]);
  });

  it('with the permission for the open spreadsheet it is made, and out of reach', () => {
    bench.next();
    const copy = SpreadsheetApp.getActive().copy('Backup');
    expect(() => copy.getName()).toThrow('Specified permissions are not sufficient');
  });

  it('a sheet goes to another spreadsheet with what belongs to it, and nothing of its old neighbours', () => {
    const lists = SpreadsheetApp.getActive().insertSheet('Lists', 1);
    const rule = SpreadsheetApp.newDataValidation();
    const sheet = sheetWith([['Name', '=A1']]);
    sheet.getRange('A2').setDataValidation(rule.requireValueInRange(lists.getRange('A:A')).build());
    sheet.getRange('B2').setDataValidation(rule.requireValueInRange(sheet.getRange('A:A')).build());
    sheet.getRange('A1').setBackground('red').setNote('n');
    const target = SpreadsheetApp.create('Target');
    const copy = sheet.copyTo(target);
    expect([copy.getName(), copy.getParent().getId(), copy.getIndex()]).toEqual([
      'Copy of Sheet1',
      target.getId(),
      2,
    ]);
    const first = copy.getRange('A1');
    expect([first.getValue(), first.getBackground(), first.getNote()]).toEqual(['Name', '#ff0000', 'n']);
    expect(copy.getRange('A2').getDataValidation()).toBeNull();
    const [source] = copy.getRange('B2').getDataValidation()?.getCriteriaValues() ?? [];
    expect((source as GoogleAppsScript.Spreadsheet.Range).getSheet().getName()).toBe('Copy of Sheet1');
    expect(target.getNumSheets()).toBe(2);
    expect(SpreadsheetApp.getActive().getNumSheets()).toBe(2);
  });

  it('cells can not be copied to another spreadsheet', () => {
    const cell = SpreadsheetApp.create('Target').getRange('A1');
    const sentence = 'Target range and source range must be on the same spreadsheet.';
    expect(() => {
      range('A1').copyTo(cell);
    }).toThrow(sentence);
    expect(() => {
      range('A1').moveTo(cell);
    }).toThrow(sentence);
  });
});

describe('sharing', () => {
  beforeEach(() => {
    for (const name of ['alma', 'curtis', 'june']) bench.workspace.addAccount(`${name}@example.org`);
  });

  const file = () => SpreadsheetApp.getActive();
  const already = ['denise@example.org', 'marcus@example.org'];
  const people = () => ({
    editors: file()
      .getEditors()
      .map((user) => user.getEmail()),
    viewers: file()
      .getViewers()
      .map((user) => user.getEmail()),
  });

  methods(
    [
      'Spreadsheet.getOwner',
      'Spreadsheet.getEditors',
      'Spreadsheet.getViewers',
      'Spreadsheet.addEditor',
      'Spreadsheet.addEditors',
      'Spreadsheet.addViewer',
      'Spreadsheet.addViewers',
      'Spreadsheet.removeEditor',
      'Spreadsheet.removeViewer',
    ],
    'reference/spreadsheet/spreadsheet#addEditor(String)',
    () => {
      it('the owner is among the editors', () => {
        expect(file().getOwner()?.getEmail()).toBe('rosa@example.org');
        expect(people()).toEqual({ editors: ['rosa@example.org', ...already], viewers: [] });
      });

      it('viewers become editors, editors do not become viewers', () => {
        file()
          .addViewer('alma@example.org')
          .addViewers(['curtis@example.org'])
          .addEditors(['june@example.org']);
        file().addEditor('alma@example.org').addViewer('june@example.org');
        expect(people()).toEqual({
          editors: ['rosa@example.org', ...already, 'june@example.org', 'alma@example.org'],
          viewers: ['curtis@example.org'],
        });
        expect(bench.workspace.canEdit('alma@example.org')).toBe(true);
        expect(bench.workspace.accessOf('curtis@example.org')).toBe('viewer');
      });

      it('each is removed as what they are; the owner can not be', () => {
        file().addEditor('alma@example.org').addViewer('curtis@example.org');
        file()
          .removeViewer('alma@example.org')
          .removeEditor('curtis@example.org')
          .removeEditor('rosa@example.org');
        expect(people()).toEqual({
          editors: ['rosa@example.org', ...already, 'alma@example.org'],
          viewers: ['curtis@example.org'],
        });
        const alma = file().getEditors().at(-1);
        if (alma) file().removeEditor(alma);
        file().removeViewer('curtis@example.org');
        expect(people()).toEqual({ editors: ['rosa@example.org', ...already], viewers: [] });
      });

      it('only with people who have an account', () => {
        expect(() => file().addEditor('nobody@example.org')).toThrow('Invalid email: nobody@example.org');
        expect(() => file().addEditors('alma@example.org' as unknown as string[])).toThrow(
          "The parameters (String) don't match the method signature for SpreadsheetApp.Spreadsheet.addEditors.",
        );
      });
    },
  );
});
