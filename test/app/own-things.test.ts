/** What people add to the workbook is theirs: columns, formulas, sheets, values survive everything (design §2.10, §2.14). */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Sheet } from '../../local/google/spreadsheet/model.ts';
import { aMeeting, aMember, anAction, emptySpreadsheet, newWorkbook, type AddOn } from '../add-on.ts';
import { edit, SheetByHand, spreadsheetOf } from './by-hand.ts';
import { change, sendLetter } from './in-the-guide.ts';

let addOn: AddOn;
let people: SheetByHand;
let shirts: number;
let ages: number;

/** Two columns of people's own between ours, one with formulas; notes on Start here; a sheet of their own. */
beforeEach(() => {
  addOn = newWorkbook();
  people = new SheetByHand(addOn, 'people');
  addOn.add('people', aMember('Rosa Benavides'));
  addOn.add('people', aMember('Joan Whitaker'));
  shirts = people.insertColumn('email', 'Shirt size');
  ages = people.insertColumn('knows', 'Letters in the name');
  for (const column of [shirts, ages]) people.formatAsAutomatic(column);
  people.type(3, shirts, 'XL');
  people.type(4, shirts, '=1/0');
  people.type(3, ages, '=LEN(A3)');
  people.type(4, ages, '=LEN(A4)');
  new SheetByHand(addOn, 'start').type(20, 3, 'Key of the hall: Elías');
  edit(addOn, (spreadsheet) => {
    const [first] = spreadsheet.sheets;
    const own = {
      ...first,
      id: 4711,
      name: 'Budget',
      cells: [
        ['Rent', 300],
        ['Sum', { formula: '=SUM(B1:B1)' }],
      ],
    };
    return { ...spreadsheet, sheets: [...spreadsheet.sheets, own as Sheet] };
  });
});

/** What is people's own, as it stands in the cells. */
function ownThings(): unknown {
  const columns = [shirts, ages].map((column) => [2, 3, 4].map((row) => people.text(row, column)));
  const notes = new SheetByHand(addOn, 'start').rows().flatMap((texts) => Object.values(texts));
  return {
    columns,
    formulas: people.formulas(),
    budget: spreadsheetOf(addOn).sheets.find(({ id }) => id === 4711)?.cells,
    note: notes.filter((text) => text.includes('Key of the hall')),
  };
}

test('they are formulas and values, as somebody typed them', () => {
  expect(people.formulas()).toEqual(['=LEN(A3)', '=1/0', '=LEN(A4)']);
  expect(people.text(3, shirts)).toBe('XL');
});

test.each<[string, () => void]>([
  ['a repair', () => void addOn.setUp()],
  [
    'a repair of a column that was deleted',
    () => {
      people.deleteColumn('mail');
      addOn.setUp();
    },
  ],
  ['saving a new row', () => void addOn.add('people', aMember('Luz Carranza'))],
  [
    'changing cells on both sides of them',
    () => {
      const [id = ''] = people.column('id');
      change(addOn, 'people', id, {
        phone: '555-0101',
        email: 'rosa@example.org',
        next: 'Call',
        knows: ['Joan Whitaker'],
      });
    },
  ],
  [
    'renaming somebody, whose name stands elsewhere, too',
    () => {
      addOn.add('actions', anAction('Draft', { who: 'Rosa Benavides' }));
      const [id = ''] = people.column('id');
      change(addOn, 'people', id, { name: 'Rosa Benavidez' });
    },
  ],
  [
    'an import with namesakes',
    () => {
      addOn.call('addPeople', {
        text: 'Name,Organization\nRosa Benavides,Elsewhere\nNew Person,Somewhere',
        also: [],
      });
    },
  ],
  [
    'mails, documents and drawing',
    () => {
      sendLetter(addOn, addOn.add('meetings', aMeeting('Full meeting')), 'invitation');
      addOn.call('reminders', { on: true });
      addOn.days(1);
      addOn.call('refresh', {});
    },
  ],
])('they survive %s', (_what, act) => {
  const before = ownThings();
  act();
  expect(ownThings()).toEqual(before);
});

describe('setting up in a spreadsheet that is in use', () => {
  function inUse(name: string): AddOn {
    const used = emptySpreadsheet();
    edit(used, (spreadsheet) => {
      const [first] = spreadsheet.sheets;
      const own = {
        ...first,
        name,
        cells: [['Our meetings'], ['Date', 'Start', 'Place'], ['May 1', 'noon', 'Library']],
      };
      return { ...spreadsheet, sheets: [own as Sheet] };
    });
    return used.setUp();
  }

  test.each(['Notes', 'Meetings', 'Start here', 'Lists'])(
    'a sheet of theirs called “%s” is left as it is',
    (name) => {
      const used = inUse(name);
      const own = spreadsheetOf(used).sheets.find((sheet) => sheet.name === name);
      expect(own?.cells).toEqual([
        ['Our meetings'],
        ['Date', 'Start', 'Place'],
        ['May 1', 'noon', 'Library'],
      ]);
      expect(spreadsheetOf(used).sheets).toHaveLength(8);
      expect(used.call('plan', {}).steps).toEqual([]);
      used.add('meetings', aMeeting('Full meeting'));
      expect(used.look().meetings).toHaveLength(1);
    },
  );

  test('an empty first sheet is taken over, so that no empty tab stays', () => {
    expect(spreadsheetOf(emptySpreadsheet().setUp()).sheets).toHaveLength(7);
  });
});

test('a second setup changes nothing that stands in a cell', () => {
  addOn.setUp();
  const before = spreadsheetOf(addOn).sheets.map(({ name, cells }) => [name, cells]);
  addOn.setUp();
  expect(spreadsheetOf(addOn).sheets.map(({ name, cells }) => [name, cells])).toEqual(before);
});
