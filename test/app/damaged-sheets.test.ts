/** Sheets, columns and headings that people moved, renamed or deleted: found again, or named and put right (design §2.9, §2.14). */
import { beforeEach, describe, expect, test } from 'vitest';
import { aMeeting, aMember, anAction, newWorkbook, type AddOn } from '../add-on.ts';
import { edit, SheetByHand, spreadsheetOf, typeSetting } from './by-hand.ts';
import { change } from './in-the-guide.ts';

let addOn: AddOn;
let actions: SheetByHand;
let cost: string;

beforeEach(() => {
  addOn = newWorkbook();
  addOn.add('people', aMember('Rosa Benavides'));
  cost = addOn.add('actions', anAction('Draft the cost sheet', { who: 'Rosa Benavides', by: '2026-11-05' }));
  addOn.add('actions', anAction('Bring bus passes', { who: 'Rosa Benavides', by: '2026-11-06' }));
  addOn.add('meetings', aMeeting('Full meeting'));
  actions = new SheetByHand(addOn, 'actions');
});

/** Presses “Set up or repair” until nothing is left to do; gives what it said it would do. */
function repair(): readonly string[] {
  const { steps } = addOn.call('plan', {});
  addOn.setUp();
  return steps;
}

/** What the guide says is to be put right. */
function fixes(): string[] {
  return addOn.look().fixes.map(({ text }) => text);
}

/** The promises as the add-on reads them. */
function promises(): unknown[] {
  const { rows } = addOn.call('rows', { sheet: 'actions', search: '', from: 0 });
  return rows.map(({ id, title }) => [title, addOn.call('row', { sheet: 'actions', id }).values['by']]);
}

const BOTH = [
  ['Draft the cost sheet', '2026-11-05'],
  ['Bring bus passes', '2026-11-06'],
];

describe('what people may do without anything being wrong', () => {
  test.each<[string, () => void]>([
    ['rename a heading', () => actions.type(2, 'by', 'Deadline')],
    ['move a column to the front', () => actions.moveColumn('by', 'actions')],
    ['move the first column away', () => actions.moveColumn('actions', 'seenBy')],
    ['insert a column of their own', () => actions.insertColumn('who', 'Shirt size')],
    ['insert a row', () => actions.insertRow(4)],
    ['rename the sheet', () => actions.rename('Plan d’action')],
    ['hide the id column away behind others', () => actions.moveColumn('id', 'goal')],
  ])('%s', (_what, act) => {
    act();
    expect(fixes()).toEqual([]);
    expect(promises()).toEqual(BOTH);
    change(addOn, 'actions', cost, { by: '2026-11-12', state: 'in-progress' });
    expect(promises()).toEqual([['Draft the cost sheet', '2026-11-12'], BOTH[1]]);
    expect(addOn.call('plan', {}).steps).toEqual([]);
  });

  test('sort the rows: each keeps its id', () => {
    actions.sort('actions');
    expect(promises()).toEqual([...BOTH].reverse());
    change(addOn, 'actions', cost, { by: '2026-11-12' });
    expect(promises()).toEqual([BOTH[1], ['Draft the cost sheet', '2026-11-12']]);
  });

  test('type rows by hand: they get their ids and their names in lists', () => {
    new SheetByHand(addOn, 'people').typeRow({ people: 'Joan Whitaker', status: 'Agreed' });
    expect(repair()).toEqual(['Stakeholders: give one row that was typed by hand an id.']);
    expect(new SheetByHand(addOn, 'people').column('listed')).toEqual(['Rosa Benavides', 'Joan Whitaker']);
    expect(addOn.call('names', {}).names.map(({ name }) => name)).toEqual([
      'Rosa Benavides',
      'Joan Whitaker',
    ]);
  });

  test('copy a row: the first keeps the id, the copy gets one of its own', () => {
    const [id = ''] = actions.column('id');
    actions.typeRow({ actions: 'Draft the cost sheet', id });
    repair();
    const ids = actions.column('id');
    expect(ids[0]).toBe(id);
    expect(new Set(ids).size).toBe(3);
  });

  test('translate the headings: the sheet is found by its keys', () => {
    ['actions', 'who', 'by', 'state'].forEach((key) => actions.type(2, key, `Otro ${key}`));
    expect(promises()).toEqual(BOTH);
    repair();
    expect(actions.text(2, 'by')).toBe('Otro by');
  });
});

describe('what is named and can be put right', () => {
  test.each<[string, () => void, RegExp]>([
    [
      'a key in the hidden first row that was deleted',
      () => actions.type(1, 'by', ''),
      /^Action plan, row 1: .*“Set up or repair”/,
    ],
    [
      'all keys in the hidden first row',
      () => actions.columns().forEach((_key, index) => actions.type(1, index + 1, '')),
      /^Action plan, row 1: .*“Set up or repair”/,
    ],
    ['the hidden first row itself', () => actions.deleteRow(1), /^Action plan, row 1: .*“Set up or repair”/],
  ])('%s', (_what, act, sentence) => {
    act();
    expect(fixes()).toEqual([expect.stringMatching(sentence)]);
    expect(repair()).not.toEqual([]);
    expect(fixes()).toEqual([]);
    expect(promises()).toEqual(BOTH);
    expect(addOn.call('plan', {}).steps).toEqual([]);
    expect(spreadsheetOf(addOn).sheets).toHaveLength(8);
  });

  test('a column that was deleted comes back at the right, empty; the others lose nothing', () => {
    actions.deleteColumn('by');
    expect(fixes()).toEqual([
      expect.stringMatching(/^Action plan, “By when”: .*is gone.*“Set up or repair”/),
    ]);
    expect(repair()).toEqual([expect.stringContaining('add a column that is gone')]);
    expect(promises()).toEqual([
      ['Draft the cost sheet', undefined],
      ['Bring bus passes', undefined],
    ]);
    change(addOn, 'actions', cost, { by: '2026-11-12' });
    expect(promises()[0]).toEqual(['Draft the cost sheet', '2026-11-12']);
    expect(addOn.call('plan', {}).steps).toEqual([]);
  });

  test('a heading that was deleted comes back; one that was renamed stays', () => {
    actions.type(2, 'by', '');
    actions.type(2, 'who', 'Responsible');
    repair();
    expect([actions.text(2, 'by'), actions.text(2, 'who')]).toEqual(['By when', 'Responsible']);
  });

  test('the column of ids: every row gets a new one', () => {
    actions.deleteColumn('id');
    repair();
    expect(new Set(actions.column('id')).size).toBe(2);
    expect(promises()).toEqual(BOTH);
    expect(addOn.call('plan', {}).steps).toEqual([]);
  });

  test('a sheet that was deleted comes back empty; the others lose nothing', () => {
    actions.delete();
    expect(fixes()).toEqual([expect.stringMatching(/“Action plan” is gone.*“Set up or repair”/)]);
    expect(repair()).toEqual(['Make the sheet “Action plan”.']);
    expect(promises()).toEqual([]);
    expect(new SheetByHand(addOn, 'people').column('people')).toEqual(['Rosa Benavides']);
    expect(addOn.call('plan', {}).steps).toEqual([]);
  });

  test('a sheet that was duplicated is named with both tabs, and the first one goes on being used', () => {
    actions.duplicate();
    const { problems } = addOn.call('plan', {});
    expect(problems).toEqual([
      expect.stringMatching(/^Action plan: .*Action plan, Copy of Action plan.*Delete the copy/),
    ]);
    change(addOn, 'actions', cost, { by: '2026-11-12' });
    expect(promises()[0]).toEqual(['Draft the cost sheet', '2026-11-12']);
  });

  test('frozen headings, the hidden row, the filter and dropdowns that were lost', () => {
    edit(addOn, (spreadsheet) => ({
      ...spreadsheet,
      sheets: spreadsheet.sheets.map((sheet) =>
        sheet.name === 'Action plan'
          ? { ...sheet, frozenRows: 0, hiddenRows: [[sheet.rowCount, false]], filter: null }
          : sheet,
      ),
    }));
    expect(repair()).toHaveLength(1);
    const sheet = spreadsheetOf(addOn).sheets.find(({ name }) => name === 'Action plan');
    expect(sheet).toMatchObject({ frozenRows: 2, filter: { row: 2, column: 1 } });
    expect(sheet?.hiddenRows[0]).toEqual([1, true]);
    expect(addOn.call('plan', {}).steps).toEqual([]);
  });
});

test('a sheet that is gone stops nothing else: the other promises, meetings and mails go on', () => {
  new SheetByHand(addOn, 'meetings').delete();
  addOn.call('reminders', { on: true });
  addOn.days(2);
  expect(addOn.subjectsTo('rosa.benavides@example.org')).not.toEqual([]);
});

test('a workbook that a newer version made is left alone, and that is said', () => {
  typeSetting(addOn, 'version', '99');
  actions.type(2, 'by', '');
  expect(addOn.call('plan', {}).problems).toEqual([expect.stringContaining('newer version')]);
  addOn.setUp();
  expect(actions.text(2, 'by')).toBe('');
});

test('a sheet of people’s own that bears one of our names is left alone', () => {
  actions.delete();
  edit(addOn, (spreadsheet) => {
    const [first] = spreadsheet.sheets;
    if (!first) return spreadsheet;
    const own = { ...first, id: 4711, name: 'Action plan', cells: [['Our old plan'], ['Step one']] };
    return { ...spreadsheet, sheets: [...spreadsheet.sheets, own] };
  });
  repair();
  const names = spreadsheetOf(addOn).sheets.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['Action plan', 'Action plan (2)']));
  expect(spreadsheetOf(addOn).sheets.find(({ id }) => id === 4711)?.cells).toEqual([
    ['Our old plan'],
    ['Step one'],
  ]);
});
