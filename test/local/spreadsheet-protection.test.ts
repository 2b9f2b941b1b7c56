/** Protected ranges and sheets: whom they keep out, and from what (platform.md §5.6). */
import { beforeEach, describe, expect, it, test } from 'vitest';
import { permittedTo } from '../../local/google/spreadsheet/protection.ts';
import { deleteLines, typeInCell } from '../../local/google/spreadsheet/people.ts';
import { sheetView } from '../../local/google/spreadsheet/view.ts';
import { methods } from './methods.ts';
import {
  DENISE,
  MARCUS,
  open,
  range,
  ROSA,
  sheetWith,
  SpreadsheetApp,
  type Bench,
} from './spreadsheet-bench.ts';

let bench: Bench;
beforeEach(() => {
  bench = open();
});

type User = GoogleAppsScript.Base.User;
type Protection = GoogleAppsScript.Spreadsheet.Protection;
const { ProtectionType } = SpreadsheetApp;
const REFERENCE = 'reference/spreadsheet/protection';
const REFUSED =
  'You are trying to edit a protected cell or object. ' +
  'Please contact the spreadsheet owner to remove protection if you need to edit.';

const emails = (protection: Protection) => protection.getEditors().map((user) => user.getEmail());

/** What the first range of a protection of this kind is, from the start of a run of another user. */
function as(user: string): void {
  bench.next({ user });
}

function only(type: GoogleAppsScript.Spreadsheet.ProtectionType): Protection {
  const [first] = sheetWith([]).getProtections(type);
  if (!first) throw new Error('There is no protection.');
  return first;
}

methods(
  ['Sheet.protect', 'Range.protect', 'Sheet.getProtections', 'Spreadsheet.getProtections'],
  'reference/spreadsheet/sheet#protect',
  () => {
    it('a protected sheet gives its protection again, a protected range gets a second one', () => {
      const sheet = sheetWith([]);
      sheet.protect().setDescription('Lists');
      expect(sheet.protect().getDescription()).toBe('Lists');
      expect(sheet.getProtections(ProtectionType.SHEET)).toHaveLength(1);
      sheet.getRange('A1:A2').protect().setDescription('Keys');
      sheet.getRange('A1:A2').protect();
      const ranges = sheet.getProtections(ProtectionType.RANGE);
      expect(ranges.map((one) => one.getDescription())).toEqual(['Keys', '']);
    });

    it('of all sheets are found in the spreadsheet', () => {
      sheetWith([]).getRange('A1').protect();
      SpreadsheetApp.getActive().insertSheet('Lists', 1).getRange('B2').protect();
      const places = SpreadsheetApp.getActive()
        .getProtections(ProtectionType.RANGE)
        .map((one) => `${one.getRange().getSheet().getName()}!${one.getRange().getA1Notation()}`);
      expect(places).toEqual(['Sheet1!A1', 'Lists!B2']);
    });

    it('are not copied with a sheet, and go with their rows', () => {
      const sheet = sheetWith([]);
      sheet.getRange('A2').protect();
      sheet.getRange('A4').protect();
      const copy = sheet.copyTo(SpreadsheetApp.getActive());
      expect(copy.getProtections(ProtectionType.RANGE)).toEqual([]);
      sheet.insertRowBefore(1);
      sheet.deleteRow(3);
      const left = sheet.getProtections(ProtectionType.RANGE).map((one) => one.getRange().getA1Notation());
      expect(left).toEqual(['A4']);
    });
  },
);

methods(
  [
    'Protection.getDescription',
    'Protection.getProtectionType',
    'Protection.getRange',
    'Protection.isWarningOnly',
    'Protection.remove',
    'Protection.setDescription',
    'Protection.setRange',
    'Protection.setWarningOnly',
  ],
  REFERENCE,
  () => {
    it('a new one has no description, is no warning, and covers its range or the whole sheet', () => {
      const sheet = sheetWith([]);
      const [ofSheet, ofRange] = [sheet.protect(), sheet.getRange('B2:C').protect()];
      expect([ofSheet.getDescription(), ofSheet.isWarningOnly()]).toEqual(['', false]);
      expect([ofSheet.getProtectionType(), ofRange.getProtectionType()]).toEqual([
        ProtectionType.SHEET,
        ProtectionType.RANGE,
      ]);
      expect([ofSheet.getRange().getA1Notation(), ofRange.getRange().getA1Notation()]).toEqual([
        'A1:Z1000',
        'B2:C',
      ]);
      expect(ofRange.setRange(sheet.getRange('D4')).setWarningOnly(true).getRange().getA1Notation()).toBe(
        'D4',
      );
      expect(ofRange.isWarningOnly()).toBe(true);
      expect(() => ofSheet.setRange(sheet.getRange('A1'))).toThrow('same sheet');
    });

    it('can be removed once', () => {
      const [first, second] = [range('A1').protect(), range('B1').protect()];
      first.remove();
      expect(sheetWith([]).getProtections(ProtectionType.RANGE)).toHaveLength(1);
      expect(second.getRange().getA1Notation()).toBe('B1');
      expect(() => first.getDescription()).toThrow('The protection was removed.');
    });
  },
);

methods(
  [
    'Protection.addEditor',
    'Protection.addEditors',
    'Protection.canDomainEdit',
    'Protection.canEdit',
    'Protection.getEditors',
    'Protection.removeEditor',
    'Protection.removeEditors',
    'Protection.setDomainEdit',
  ],
  REFERENCE,
  () => {
    it('a new one mirrors the spreadsheet, without the owner', () => {
      expect(emails(range('A1').protect())).toEqual([DENISE, MARCUS]);
    });

    it('keeps everybody else out after the documented recipe, which leaves who runs it', () => {
      as(DENISE);
      const protection = range('A1').protect();
      protection.addEditor(DENISE);
      protection.removeEditors(protection.getEditors());
      if (protection.canDomainEdit()) protection.setDomainEdit(false);
      expect(emails(protection)).toEqual([DENISE]);
      as(MARCUS);
      const again = only(ProtectionType.RANGE);
      expect(again.canEdit()).toBe(false);
      expect(() => again.getEditors()).toThrow(REFUSED);
      expect(() => again.canDomainEdit()).toThrow(REFUSED);
      expect(() => again.setDescription('mine')).toThrow(REFUSED);
      expect(() => again.addEditor(MARCUS)).toThrow(REFUSED);
      expect(() => {
        again.remove();
      }).toThrow(REFUSED);
      as(ROSA);
      expect(only(ProtectionType.RANGE).canEdit()).toBe(true);
    });

    it('takes addresses and users, each once', () => {
      const protection = range('A1').protect().removeEditors([DENISE, MARCUS]);
      const [, marcus] = sheetWith([]).protect().getEditors();
      protection.addEditor(marcus as User).addEditors([MARCUS, DENISE, ROSA]);
      expect(emails(protection)).toEqual([MARCUS, DENISE]);
      expect(emails(protection.removeEditor(marcus as User).removeEditor(DENISE))).toEqual([]);
    });

    it('refuses who has no account, and domains, as the owner’s address is of none', () => {
      const protection = range('A1').protect();
      expect(() => protection.addEditor('nobody@example.org')).toThrow('Invalid email: nobody@example.org');
      expect(protection.canDomainEdit()).toBe(false);
      expect(() => protection.setDomainEdit(true)).toThrow('Google Workspace domain');
    });
  },
);

methods(['Protection.getUnprotectedRanges', 'Protection.setUnprotectedRanges'], REFERENCE, () => {
  it('leave parts of a protected sheet open, and follow their rows', () => {
    const sheet = sheetWith([]);
    const protection = sheet.protect().removeEditors([DENISE, MARCUS]);
    protection.setUnprotectedRanges([sheet.getRange('B2:C5'), sheet.getRange('E1')]);
    sheet.insertRowBefore(1);
    expect(protection.getUnprotectedRanges().map((one) => one.getA1Notation())).toEqual(['B3:C6', 'E2']);
    as(DENISE);
    expect(range('B3:C6').setValue('x').getValue()).toBe('x');
    expect(() => range('B3:C7').setValue('x')).toThrow(REFUSED);
  });

  it('are for sheets only, and of the same sheet', () => {
    const sheet = sheetWith([]);
    const other = SpreadsheetApp.getActive().insertSheet('Lists', 1);
    expect(() => sheet.getRange('A1').protect().setUnprotectedRanges([])).toThrow('Only a protected sheet');
    expect(() => sheet.protect().setUnprotectedRanges([other.getRange('A1')])).toThrow('protected sheet');
    expect(range('A1').protect().getUnprotectedRanges()).toEqual([]);
  });
});

methods(
  ['Protection.getRangeName', 'Protection.setNamedRange', 'Protection.setRangeName'],
  'reference/spreadsheet/protection#setrangenamerangename',
  () => {
    it('moves the protection to the named range, which it follows', () => {
      const file = SpreadsheetApp.getActive();
      const protection = range('A1:D10').protect();
      file.setNamedRange('Promises', range('E1:J10'));
      const [named] = file.getNamedRanges();
      expect(protection.getRangeName()).toBeNull();
      expect(protection.setRangeName('Promises').getRange().getA1Notation()).toBe('E1:J10');
      named?.setName('Pledges').setRange(range('A1:A3'));
      expect([protection.getRangeName(), protection.getRange().getA1Notation()]).toEqual([
        'Pledges',
        'A1:A3',
      ]);
      named?.remove();
      expect([protection.getRangeName(), protection.getRange().getA1Notation()]).toEqual([null, 'A1:A3']);
    });

    it('refuses names that are not there and ranges of another sheet', () => {
      const file = SpreadsheetApp.getActive();
      file.setNamedRange('Words', file.insertSheet('Lists', 1).getRange('A1'));
      const [named] = file.getNamedRanges();
      const protection = range('A1').protect();
      expect(() => protection.setRangeName('Promises')).toThrow('There is no named range "Promises".');
      expect(() => named && protection.setNamedRange(named)).toThrow('same sheet');
    });
  },
);

describe('a protection that keeps others out', () => {
  beforeEach(() => {
    const sheet = sheetWith([
      ['Key', 'Name'],
      ['k1', 'Rosa'],
      ['k2', 'Ann'],
    ]);
    sheet.getRange('A1:A3').protect().removeEditors([DENISE, MARCUS]);
  });

  test.each<[string, () => unknown]>([
    ['a value', () => range('A2').setValue('k9')],
    ['the same value', () => range('A2').setValue('k1')],
    [
      'values that reach into it',
      () =>
        range('A3:B4').setValues([
          ['a', 'b'],
          ['c', 'd'],
        ]),
    ],
    ['a format', () => range('A1').setBackground('red')],
    ['a note', () => range('A1').setNote('x')],
    ['a validation', () => range('A1').setDataValidation(null)],
    ['clearing', () => range('A:A').clearContent()],
    ['sorting', () => range('A2:B3').sort({ column: 2, ascending: true })],
    ['deleting its row', () => sheetWith([]).deleteRow(2)],
    ['a row in the middle', () => sheetWith([]).insertRowBefore(2)],
    [
      'deleting the sheet',
      () => {
        const file = SpreadsheetApp.getActive();
        file.insertSheet();
        file.deleteSheet(sheetWith([]));
      },
    ],
  ])('refuses a script of somebody else %s, and the owner’s not', (_what, act) => {
    as(DENISE);
    expect(act).toThrow(REFUSED);
    as(ROSA);
    expect(act).not.toThrow();
  });

  it('leaves them all the rest', () => {
    as(DENISE);
    const sheet = sheetWith([]);
    sheet.getRange('B2').setValue('Rosa M.').setBackground('red');
    sheet.insertRowBefore(1);
    sheet.appendRow(['k3', 'Marcus']);
    sheet.setName('People');
    sheet.getRange('A2').activate();
    expect(sheet.getRange('A2:B5').getValues().flat()).toEqual([
      'Key',
      'Name',
      'k1',
      'Rosa M.',
      'k2',
      'Ann',
      'k3',
      'Marcus',
    ]);
  });

  it('lets everybody in where it only warns', () => {
    only(ProtectionType.RANGE).setWarningOnly(true);
    as(MARCUS);
    expect(range('A2').setValue('k9').getValue()).toBe('k9');
    expect(only(ProtectionType.RANGE).canEdit()).toBe(true);
  });

  it('of a whole sheet keeps its name, its size and its rules, too', () => {
    sheetWith([]).protect().removeEditors([DENISE, MARCUS]);
    as(DENISE);
    const sheet = sheetWith([]);
    expect(() => sheet.getRange('F9').setValue(1)).toThrow(REFUSED);
    expect(() => sheet.setName('Mine')).toThrow(REFUSED);
    expect(() => sheet.setRowHeight(9, 40)).toThrow(REFUSED);
    expect(() => sheet.appendRow(['x'])).toThrow(REFUSED);
    expect(() => {
      sheet.setConditionalFormatRules([]);
      sheet.getRange('A1').createFilter();
    }).toThrow(REFUSED);
    expect(sheet.getRange('A1').getValue()).toBe('Key');
  });

  it('refuses their hands as it refuses their scripts, and the page shows it', () => {
    SpreadsheetApp.flush();
    const typing = permittedTo(DENISE, (spreadsheet) => typeInCell(spreadsheet, 0, 2, 1, 'k9'));
    const deleting = permittedTo(DENISE, (spreadsheet) => deleteLines(spreadsheet, 0, 'rows', 2, 1));
    expect(() => typing(bench.applied)).toThrow(REFUSED);
    expect(() => deleting(bench.applied)).toThrow(REFUSED);
    bench.person(permittedTo(DENISE, (spreadsheet) => typeInCell(spreadsheet, 0, 2, 2, 'Rosa M.')));
    const closed = (user: string) => sheetView(bench.applied, 0, { now: 0, user }).protections[0]?.isClosed;
    expect([closed(DENISE), closed(ROSA)]).toEqual([true, false]);
  });
});
