/** Named ranges of a spreadsheet. */
import { beforeEach, expect, it, test } from 'vitest';
import { methods } from './methods.ts';
import { open, range, sheetWith, SpreadsheetApp } from './spreadsheet-bench.ts';

beforeEach(() => {
  open();
});

type Range = GoogleAppsScript.Spreadsheet.Range;

const file = () => SpreadsheetApp.getActive();
const places = () =>
  file()
    .getNamedRanges()
    .map((one) => [one.getName(), one.getRange().getA1Notation()]);

methods(
  [
    'Spreadsheet.setNamedRange',
    'Spreadsheet.getNamedRanges',
    'Spreadsheet.getRangeByName',
    'Spreadsheet.removeNamedRange',
    'Sheet.getNamedRanges',
  ],
  'reference/spreadsheet/spreadsheet#setnamedrangename,-range',
  () => {
    it('are found by name, in any case', () => {
      file().setNamedRange('Promises', range('A2:B'));
      expect(file().getRangeByName('promises')?.getA1Notation()).toBe('A2:B');
      expect(file().getRangeByName('Pledges')).toBeNull();
    });

    it('a name that exists means another range from then on', () => {
      file().setNamedRange('Promises', range('A2'));
      file().setNamedRange('PROMISES', range('C3'));
      expect(places()).toEqual([['Promises', 'C3']]);
    });

    it('of a sheet are those on it', () => {
      const lists = file().insertSheet('Lists', 1);
      file().setNamedRange('Promises', range('A2'));
      file().setNamedRange('Words', lists.getRange('B:B'));
      expect(lists.getNamedRanges().map((one) => one.getName())).toEqual(['Words']);
      expect(places()).toHaveLength(2);
    });

    it('are removed by name', () => {
      file().setNamedRange('Promises', range('A2'));
      file().removeNamedRange('Promises');
      expect(places()).toEqual([]);
      expect(() => {
        file().removeNamedRange('Promises');
      }).toThrow('There is no named range "Promises".');
    });

    test.each([
      '',
      'two words',
      '2nd',
      'true_ones',
      'Falsehood',
      'A1',
      'abc123',
      'R1C1',
      'r',
      'C5',
      'a-b',
      'x'.repeat(251),
    ])('refuses the name %j', (name) => {
      expect(() => {
        file().setNamedRange(name, range('A1'));
      }).toThrow('is not valid for a named range.');
    });

    test.each(['Promises', '_lists', 'año_2026', 'ABCD1', 'x'.repeat(250)])('takes the name %j', (name) => {
      file().setNamedRange(name, range('A1'));
      expect(file().getRangeByName(name)).not.toBeNull();
    });

    it('refuses what is no range', () => {
      expect(() => {
        file().setNamedRange('Promises', 'A1' as unknown as Range);
      }).toThrow("The parameters (String,String) don't match the method signature");
    });

    it('follow their rows and columns, and lose their range with them', () => {
      const sheet = sheetWith([]);
      file().setNamedRange('Promises', range('B3:C4'));
      file().setNamedRange('Total', range('B9'));
      sheet.insertRowsBefore(1, 2);
      sheet.insertColumnBefore(3);
      sheet.deleteRow(11);
      expect(file().getRangeByName('Promises')?.getA1Notation()).toBe('B5:D6');
      expect(file().getRangeByName('Total')).toBeNull();
      expect(
        file()
          .getNamedRanges()
          .map((one) => one.getRange() as Range | null),
      ).toEqual([expect.anything(), null]);
    });

    it('lose their range with their sheet', () => {
      const lists = file().insertSheet('Lists', 1);
      file().setNamedRange('Words', lists.getRange('B:B'));
      file().deleteSheet(lists);
      expect(file().getRangeByName('Words')).toBeNull();
    });
  },
);

methods(
  [
    'NamedRange.getName',
    'NamedRange.getRange',
    'NamedRange.setName',
    'NamedRange.setRange',
    'NamedRange.remove',
  ],
  'reference/spreadsheet/named-range',
  () => {
    function named(name: string) {
      file().setNamedRange(name, range('A2'));
      const found = file()
        .getNamedRanges()
        .find((one) => one.getName() === name);
      if (!found) throw new Error('There is no such named range.');
      return found;
    }

    it('gets another name and another range, on another sheet', () => {
      const lists = file().insertSheet('Lists', 1);
      const promises = named('Promises').setName('Pledges').setRange(lists.getRange('B3'));
      expect([promises.getName(), promises.getRange().getSheet().getName()]).toEqual(['Pledges', 'Lists']);
      expect(file().getRangeByName('Promises')).toBeNull();
      expect(promises.setName('PLEDGES').getName()).toBe('PLEDGES');
    });

    it('refuses a name that is taken or is none', () => {
      const promises = named('Promises');
      named('Words');
      expect(() => promises.setName('words')).toThrow('A named range "Words" already exists.');
      expect(() => promises.setName('A1')).toThrow('is not valid for a named range.');
    });

    it('is gone after it was removed', () => {
      const promises = named('Promises');
      promises.remove();
      expect(places()).toEqual([]);
      expect(() => promises.getName()).toThrow('The named range was removed.');
    });
  },
);
