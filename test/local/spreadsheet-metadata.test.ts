/** Developer metadata: what it is attached to, what it follows, how it is found (platform.md §5.7). */
import { beforeEach, expect, it, test } from 'vitest';
import { methods } from './methods.ts';
import { DENISE, open, range, sheetWith, SpreadsheetApp, type Bench } from './spreadsheet-bench.ts';

let bench: Bench;
beforeEach(() => {
  bench = open();
});

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
const { DeveloperMetadataLocationType: Type, DeveloperMetadataVisibility: Visibility } = SpreadsheetApp;

const file = () => SpreadsheetApp.getActive();
const keys = (found: Metadata[]) => found.map((one) => one.getKey());

/** The only metadata with a key. */
function metadata(key: string): Metadata {
  const [found] = file().createDeveloperMetadataFinder().withKey(key).find();
  if (!found) throw new Error(`There is no metadata ${key}.`);
  return found;
}

methods(
  [
    'Spreadsheet.addDeveloperMetadata',
    'Sheet.addDeveloperMetadata',
    'Range.addDeveloperMetadata',
    'Spreadsheet.getDeveloperMetadata',
    'Sheet.getDeveloperMetadata',
    'Range.getDeveloperMetadata',
    'DeveloperMetadata.getId',
    'DeveloperMetadata.getKey',
    'DeveloperMetadata.getValue',
    'DeveloperMetadata.getVisibility',
  ],
  'reference/spreadsheet/developer-metadata',
  () => {
    it('has a key, and perhaps a value and a visibility', () => {
      file()
        .addDeveloperMetadata('a')
        .addDeveloperMetadata('b', Visibility.PROJECT)
        .addDeveloperMetadata('c', 'value')
        .addDeveloperMetadata('d', 'value', Visibility.PROJECT);
      const found = file().getDeveloperMetadata();
      expect(found.map((one) => [one.getKey(), one.getValue(), one.getVisibility()])).toEqual([
        ['a', null, Visibility.DOCUMENT],
        ['b', null, Visibility.PROJECT],
        ['c', 'value', Visibility.DOCUMENT],
        ['d', 'value', Visibility.PROJECT],
      ]);
      expect(new Set(found.map((one) => one.getId())).size).toBe(4);
    });

    it('is given for the very thing that it is attached to', () => {
      const sheet = sheetWith([]).addDeveloperMetadata('of sheet');
      sheet.getRange('3:3').addDeveloperMetadata('of row');
      sheet.getRange('B:B').addDeveloperMetadata('of column');
      expect([keys(file().getDeveloperMetadata()), keys(sheet.getDeveloperMetadata())]).toEqual([
        [],
        ['of sheet'],
      ]);
      expect(keys(sheet.getRange(3, 1, 1, 26).getDeveloperMetadata())).toEqual(['of row']);
      expect(keys(sheet.getRange('B1:B1000').getDeveloperMetadata())).toEqual(['of column']);
      expect(keys(sheet.getRange('B3').getDeveloperMetadata())).toEqual([]);
    });

    test.each(['A1', 'A1:C3', '3:4', 'B:C', 'B2:B'])('refuses the range %s', (a1) => {
      expect(() => range(a1).addDeveloperMetadata('key')).toThrow(
        'Adding developer metadata to arbitrary ranges is not currently supported.',
      );
    });

    it('refuses an empty key, and more than Google keeps', () => {
      expect(() => file().addDeveloperMetadata('')).toThrow('needs a key');
      expect(() => file().addDeveloperMetadata('key', 'x'.repeat(30_000))).toThrow(
        'limited to 30000 characters',
      );
      const visibility = 'PROJECT' as unknown as GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;
      expect(() => file().addDeveloperMetadata('key', 5 as unknown as string, visibility)).toThrow(
        "The parameters (String,number,String) don't match the method signature for SpreadsheetApp.Spreadsheet.addDeveloperMetadata.",
      );
    });
  },
);

methods(
  [
    'DeveloperMetadata.getLocation',
    'DeveloperMetadata.moveToColumn',
    'DeveloperMetadata.moveToRow',
    'DeveloperMetadata.moveToSheet',
    'DeveloperMetadata.moveToSpreadsheet',
    'DeveloperMetadataLocation.getColumn',
    'DeveloperMetadataLocation.getLocationType',
    'DeveloperMetadataLocation.getRow',
    'DeveloperMetadataLocation.getSheet',
    'DeveloperMetadataLocation.getSpreadsheet',
  ],
  'reference/spreadsheet/developer-metadata-location',
  () => {
    function places(one: Metadata) {
      const location = one.getLocation();
      return [
        location.getLocationType(),
        location.getSpreadsheet()?.getName() ?? null,
        location.getSheet()?.getName() ?? null,
        location.getRow()?.getA1Notation() ?? null,
        location.getColumn()?.getA1Notation() ?? null,
      ];
    }

    it('is one place, and can be moved to others', () => {
      sheetWith([]).addDeveloperMetadata('key');
      const key = metadata('key');
      expect(places(key)).toEqual([Type.SHEET, null, 'Sheet1', null, null]);
      expect(places(key.moveToRow(range('3:3')))).toEqual([Type.ROW, null, null, '3:3', null]);
      expect(places(key.moveToColumn(range('B:B')))).toEqual([Type.COLUMN, null, null, null, 'B:B']);
      expect(places(key.moveToSpreadsheet())).toEqual([Type.SPREADSHEET, 'Coalition', null, null, null]);
      const lists = file().insertSheet('Lists');
      expect(places(key.moveToSheet(lists))).toEqual([Type.SHEET, null, 'Lists', null, null]);
      expect(() => key.moveToRow(range('B:B'))).toThrow('single row');
      expect(() => key.moveToColumn(range('B2'))).toThrow('single column');
    });

    it('goes with its row or column, and is deleted with it', () => {
      const sheet = sheetWith([]);
      sheet.getRange('3:3').addDeveloperMetadata('row');
      sheet.getRange('5:5').addDeveloperMetadata('deleted');
      sheet.getRange('B:B').addDeveloperMetadata('column');
      sheet.insertRowsBefore(1, 2);
      sheet.insertColumnBefore(1);
      sheet.deleteRow(7);
      sheet.deleteColumn(1);
      sheet.deleteRow(1);
      expect(metadata('row').getLocation().getRow()?.getA1Notation()).toBe('4:4');
      expect(metadata('column').getLocation().getColumn()?.getA1Notation()).toBe('B:B');
      expect(() => metadata('deleted')).toThrow('There is no metadata deleted.');
    });

    it('goes into a copy of the spreadsheet, but for what is of the project', () => {
      file().addDeveloperMetadata('document').addDeveloperMetadata('project', Visibility.PROJECT);
      SpreadsheetApp.flush();
      const { spreadsheets, boundSpreadsheetId } = bench.workspace;
      const copy = spreadsheets.copy(boundSpreadsheetId, DENISE);
      expect(copy.metadata.map(({ key }) => key)).toEqual(['document']);
    });

    it('goes with its sheet, and not into a copy of it', () => {
      const lists = file().insertSheet('Lists').addDeveloperMetadata('sheet');
      lists.getRange('A:A').addDeveloperMetadata('column');
      lists.copyTo(file());
      expect(file().createDeveloperMetadataFinder().find()).toHaveLength(2);
      file().deleteSheet(lists);
      expect(file().createDeveloperMetadataFinder().find()).toEqual([]);
    });
  },
);

methods(
  [
    'DeveloperMetadata.setKey',
    'DeveloperMetadata.setValue',
    'DeveloperMetadata.setVisibility',
    'DeveloperMetadata.remove',
  ],
  'reference/spreadsheet/developer-metadata',
  () => {
    it('is changed, and removed once', () => {
      file().addDeveloperMetadata('key');
      const key = metadata('key').setKey('other').setValue('value').setVisibility(Visibility.PROJECT);
      const [found] = file().getDeveloperMetadata();
      expect([found?.getKey(), found?.getValue(), found?.getVisibility()]).toEqual([
        'other',
        'value',
        Visibility.PROJECT,
      ]);
      key.remove();
      expect(file().getDeveloperMetadata()).toEqual([]);
      expect(() => found?.getKey()).toThrow('The developer metadata was removed.');
    });
  },
);

methods(
  [
    'Spreadsheet.createDeveloperMetadataFinder',
    'Sheet.createDeveloperMetadataFinder',
    'Range.createDeveloperMetadataFinder',
    'DeveloperMetadataFinder.find',
    'DeveloperMetadataFinder.onIntersectingLocations',
    'DeveloperMetadataFinder.withId',
    'DeveloperMetadataFinder.withKey',
    'DeveloperMetadataFinder.withLocationType',
    'DeveloperMetadataFinder.withValue',
    'DeveloperMetadataFinder.withVisibility',
  ],
  'reference/spreadsheet/developer-metadata-finder',
  () => {
    beforeEach(() => {
      file().addDeveloperMetadata('file', 'a');
      const sheet = sheetWith([]).addDeveloperMetadata('sheet', 'a', Visibility.PROJECT);
      sheet.getRange('3:3').addDeveloperMetadata('row', 'b');
      sheet.getRange('B:B').addDeveloperMetadata('column');
      file().insertSheet('Lists').addDeveloperMetadata('lists', 'a');
    });

    it('finds all that matches everything that it was told', () => {
      const finder = () => file().createDeveloperMetadataFinder();
      expect(keys(finder().find())).toEqual(['file', 'sheet', 'row', 'column', 'lists']);
      expect(keys(finder().withValue('a').find())).toEqual(['file', 'sheet', 'lists']);
      expect(keys(finder().withValue('a').withLocationType(Type.SHEET).find())).toEqual(['sheet', 'lists']);
      expect(keys(finder().withVisibility(Visibility.PROJECT).find())).toEqual(['sheet']);
      expect(keys(finder().withId(metadata('row').getId()).find())).toEqual(['row']);
      expect(keys(finder().withKey('row').withValue('a').find())).toEqual([]);
    });

    it('of a sheet finds what is on it', () => {
      expect(keys(sheetWith([]).createDeveloperMetadataFinder().find())).toEqual(['sheet', 'row', 'column']);
    });

    it('of a range finds what is wholly in it, or what touches it', () => {
      const inside = (a1: string) => keys(range(a1).createDeveloperMetadataFinder().find());
      expect([inside('A1:D5'), inside('1:5'), inside('A:C')]).toEqual([[], ['row'], ['column']]);
      const touching = range('A1:D5').createDeveloperMetadataFinder().onIntersectingLocations();
      expect(keys(touching.find())).toEqual(['sheet', 'row', 'column']);
      expect(() => file().createDeveloperMetadataFinder().onIntersectingLocations().find()).toThrow(
        'in a range',
      );
    });

    it('refuses what does not fit', () => {
      const finder = file().createDeveloperMetadataFinder();
      expect(() => finder.withId('1' as unknown as number)).toThrow(
        "The parameters (String) don't match the method signature for SpreadsheetApp.DeveloperMetadataFinder.withId.",
      );
      expect(() => finder.withLocationType(Visibility.PROJECT as unknown as typeof Type.ROW)).toThrow(
        'withLocationType',
      );
    });
  },
);
