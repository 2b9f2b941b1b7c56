/** Another language for a workbook that is in use: the product's own words follow, and nothing of people's is lost. */
import { beforeEach, describe, expect, test } from 'vitest';
import { sheetWithKey } from '../../local/find-cells.ts';
import type { Sheet } from '../../local/google/spreadsheet/model.ts';
import { callFromSidebar, clickMenu, openSpreadsheet, Workspace } from '../../local/runtime.ts';
import type { Lang } from '../../src/core/lang.ts';
import { actions } from '../../src/sheets/actions.ts';
import { invitedGroups, meetingStates, recruitmentStatus } from '../../src/sheets/choices.ts';
import { people } from '../../src/sheets/people.ts';
import { settingRows, settings } from '../../src/sheets/settings.ts';
import { start } from '../../src/sheets/start.ts';
import { menuText } from '../../src/text/menu.ts';
import { wordFor } from '../../src/core/choices.ts';
import {
  AddOn,
  aMeeting,
  aMember,
  anAction,
  emptySpreadsheet,
  newWorkbook,
  OWNER,
  script,
} from '../add-on.ts';
import { SheetByHand, spreadsheetOf, typeSetting } from './by-hand.ts';

let addOn: AddOn;

/** As people use it: renamed tab and heading, a column of their own, a cell that can't be read, a second tab. */
beforeEach(() => {
  addOn = newWorkbook();
  addOn.add('people', aMember('Rosa Benavides'));
  addOn.add('people', aMember('Joan Whitaker', { status: 'listed' }));
  addOn.add('actions', anAction('Draft the cost sheet', { who: 'Rosa Benavides', by: '2026-12-01' }));
  addOn.add('meetings', aMeeting('Full meeting', { invited: ['All members', 'Joan Whitaker'] }));
});

/** Changes the language as the guide does; gives the most service calls that one run took. */
function changeTo(to: Lang, of = addOn): number {
  let most = 0;
  for (let done = 0, total = 1; done < total;) {
    const { envelope, run } = of.exchange('language', { to, done });
    if (!envelope.ok) throw new Error([envelope.problem, ...run.log].join('\n'));
    ({ done, total } = envelope.answer);
    most = Math.max(most, run.calls.length);
  }
  of.lang = to;
  return most;
}

/** The tables as they are, looks and all; what is drawn tells the time and is left out. */
function tables(of = addOn): readonly Sheet[] {
  const drawn = ['start', 'power'].map((key) => sheetWithKey(spreadsheetOf(of), key)?.id);
  return spreadsheetOf(of).sheets.filter(({ id }) => !drawn.includes(id));
}

function tabNames(): string[] {
  return spreadsheetOf(addOn).sheets.map(({ name }) => name);
}

describe('in the other language', () => {
  test('tabs, headings and choices are in it, and rows are read as before', () => {
    const before = addOn.call('rows', { sheet: 'meetings', search: '', from: 0 }).rows[0]?.id ?? '';
    const { values } = addOn.call('row', { sheet: 'meetings', id: before });
    changeTo('es');
    expect(tabNames()).toEqual(expect.arrayContaining([people.name.es, actions.name.es, start.name.es]));
    const register = new SheetByHand(addOn, 'people');
    expect(register.text(2, 'email')).toBe(people.fields.email.heading.es);
    expect(register.column('status')).toEqual(
      ['agreed', 'listed'].map((code) => wordFor(recruitmentStatus, code, 'es')),
    );
    const meetings = new SheetByHand(addOn, 'meetings');
    expect(meetings.column('state')).toEqual([wordFor(meetingStates, 'scheduled', 'es')]);
    expect(meetings.column('invited')).toEqual([`${wordFor(invitedGroups, 'members', 'es')}; Joan Whitaker`]);
    const now = addOn.call('row', { sheet: 'meetings', id: before }).values;
    expect(now).toEqual({ ...values, invited: [wordFor(invitedGroups, 'members', 'es'), 'Joan Whitaker'] });
    expect(addOn.look()).toMatchObject({ lang: 'es', state: 'ready', members: 1, fixCount: 0 });
  });

  test('settings, lists, notes, help and coloured words are in it', () => {
    changeTo('es');
    const rows = new SheetByHand(addOn, 'settings');
    expect(rows.column('settings')).toEqual(Object.values(settingRows).map(({ setting }) => setting.es));
    expect(rows.column('why')).toEqual(Object.values(settingRows).map(({ why }) => why.es));
    expect(rows.text(2, 'value')).toBe(settings.fields.value.heading.es);
    expect(new SheetByHand(addOn, 'lists').column('words')).toContain(
      wordFor(recruitmentStatus, 'agreed', 'es'),
    );
    const looks = JSON.stringify(tables());
    expect(looks).toContain(JSON.stringify(people.fields.status.help.es));
    expect(looks).not.toContain(JSON.stringify(people.fields.status.help.en));
    const coloured = JSON.stringify(tables().map(({ conditionalFormats }) => conditionalFormats));
    expect(coloured).toContain(JSON.stringify(wordFor(recruitmentStatus, 'agreed', 'es')));
    expect(coloured).not.toContain(JSON.stringify(wordFor(recruitmentStatus, 'agreed', 'en')));
  });

  test('Start here is drawn in it, and setup finds nothing to repair', () => {
    changeTo('es');
    expect(addOn.call('plan', {}).steps).toEqual([]);
    const before = tables();
    addOn.setUp();
    expect(tables()).toEqual(before);
  });

  test('the menu and the panel are in it when they are opened next', () => {
    const menu = () => openSpreadsheet(addOn.workspace, script, OWNER).menus[0]?.name;
    expect(menu()).toBe(menuText.en.title);
    changeTo('es');
    expect(menu()).toBe(menuText.es.title);
    const [shown] = clickMenu(addOn.workspace, script, OWNER, menuText.es.guide).shown;
    expect(shown).toMatchObject({ kind: 'sidebar', title: menuText.es.title });
    expect(shown?.kind === 'sidebar' && shown.html).toContain('lang="es"');
  });
});

describe('what people made stays', () => {
  test('renamed tabs and headings, columns of their own, cells that can’t be read', () => {
    const register = new SheetByHand(addOn, 'people');
    const shirts = register.insertColumn('email', people.fields.status.heading.en);
    register.type(3, shirts, wordFor(recruitmentStatus, 'agreed', 'en'));
    register.type(2, 'email', 'Where to write');
    register.type(4, 'status', 'said maybe');
    register.rename('Our people');
    changeTo('es');
    expect(tabNames()).toContain('Our people');
    expect(register.text(2, 'email')).toBe('Where to write');
    expect(register.text(2, shirts)).toBe(people.fields.status.heading.en);
    expect(register.text(3, shirts)).toBe(wordFor(recruitmentStatus, 'agreed', 'en'));
    expect(register.column('status')).toEqual([wordFor(recruitmentStatus, 'agreed', 'es'), 'said maybe']);
  });

  test('a column with formulas, and dates', () => {
    const register = new SheetByHand(addOn, 'people');
    register.formatAsAutomatic(register.columnOf('status'));
    register.type(4, 'status', '="Agr"&"eed"');
    const formulas = register.formulas();
    expect(formulas).toHaveLength(1);
    const by = new SheetByHand(addOn, 'actions').column('by');
    changeTo('es');
    expect(register.formulas()).toEqual(formulas);
    expect(new SheetByHand(addOn, 'actions').column('by')).toEqual(by);
  });

  test('a copy of a tab, which the workbook does not use', () => {
    const ids = tables().map(({ id }) => id);
    new SheetByHand(addOn, 'actions').duplicate();
    const copy = () => tables().find(({ id }) => !ids.includes(id))?.cells;
    const before = copy();
    changeTo('es');
    expect(copy()).toEqual(before);
    changeTo('en');
    expect(copy()).toEqual(before);
  });

  test('a sheet of theirs that has the new name', () => {
    const own = new SheetByHand(addOn, 'actions');
    own.duplicate();
    const copy = spreadsheetOf(addOn).sheets.find(
      ({ name }) => /Action plan/.test(name) && name !== 'Action plan',
    );
    if (!copy) throw new Error('There is no copy.');
    addOn.workspace.spreadsheets.change(addOn.workspace.boundSpreadsheetId, (spreadsheet) => ({
      ...spreadsheet,
      sheets: spreadsheet.sheets.map((sheet) =>
        sheet.id === copy.id ? { ...sheet, name: actions.name.es, cells: [['Ours']] } : sheet,
      ),
    }));
    changeTo('es');
    expect(tabNames()).toEqual(expect.arrayContaining([actions.name.es, `${actions.name.es} (2)`]));
    expect(new SheetByHand(addOn, 'actions').column('actions')).toEqual(['Draft the cost sheet']);
  });
});

describe('the plan', () => {
  test('says what would change, and changes nothing', () => {
    const before = spreadsheetOf(addOn).sheets;
    const { steps } = addOn.call('languagePlan', { to: 'es' });
    expect(steps.join('\n')).toContain(`“${people.name.en}” becomes “${people.name.es}”`);
    expect(spreadsheetOf(addOn).sheets).toEqual(before);
    changeTo('es');
    expect(addOn.call('languagePlan', { to: 'es' }).steps).toEqual([]);
  });
});

test('there and back again, the workbook is the same', () => {
  const before = tables();
  changeTo('es');
  expect(tables()).not.toEqual(before);
  changeTo('en');
  expect(tables()).toEqual(before);
});

test('twice changes nothing', () => {
  changeTo('es');
  const before = tables();
  changeTo('es');
  expect(tables()).toEqual(before);
});

test('a run that died is begun again, and the end is the same', () => {
  const begun = new AddOn(Workspace.load(addOn.workspace.save()));
  const { done } = begun.call('language', { to: 'es', done: 0 });
  const { calls } = begun.exchange('language', { to: 'es', done }).run;
  // The next run dies before its last writes.
  const hints = JSON.stringify(begun.hints);
  callFromSidebar(
    begun.workspace,
    script,
    OWNER,
    'dispatch',
    ['language', JSON.stringify({ to: 'es', done: done + 1 }), hints],
    { interruptions: [{ call: calls.length - 5, kind: 'end' }] },
  );
  expect(begun.look().fixCount).toBe(0);
  changeTo('es', begun);
  // A look makes the sheet behind the charts.
  addOn.look();
  changeTo('es');
  expect(tables(begun).map(({ name, cells }) => [name, cells])).toEqual(
    tables().map(({ name, cells }) => [name, cells]),
  );
});

test('each run makes a bounded number of calls, the same whatever the number of rows', () => {
  const few = changeTo('es');
  changeTo('en');
  const values = Array.from({ length: 300 }, (_, index) => `Person ${index} <person.${index}@example.org>`);
  addOn.call('addPeople', { text: values.join(', '), also: [] });
  const register = new SheetByHand(addOn, 'people');
  for (let row = 5; row < 300; row += 7)
    register.type(row, 'status', wordFor(recruitmentStatus, 'listed', 'en'));
  expect(changeTo('es')).toBeLessThanOrEqual(few);
  expect(few).toBeLessThanOrEqual(70);
});

test('in another language opening and saving take no more calls', () => {
  const opening = () => addOn.exchange('open', {}).run.calls.length;
  const saving = () =>
    addOn.exchange('save', { sheet: 'actions', before: {}, values: anAction('One more') }).run.calls.length;
  const before = [opening(), saving()];
  changeTo('es');
  expect([opening(), saving()]).toEqual(before);
});

describe('which language a workbook has', () => {
  test('setup builds it in the language that was asked for', () => {
    const fresh = emptySpreadsheet();
    fresh.lang = 'es';
    fresh.setUp('Alianza', 'es');
    expect(spreadsheetOf(fresh).sheets.map(({ name }) => name)).toContain(people.name.es);
    expect(fresh.look()).toMatchObject({ lang: 'es', state: 'ready' });
    fresh.add('people', aMember('Rosa Benavides'));
    expect(new SheetByHand(fresh, 'people').column('status')).toEqual([
      wordFor(recruitmentStatus, 'agreed', 'es'),
    ]);
  });

  test('before setup, choosing a language makes the panel speak it, and builds nothing', () => {
    const fresh = emptySpreadsheet();
    const page = () => clickMenu(fresh.workspace, script, OWNER, 'Set up or repair').shown[0];
    expect(page()).toMatchObject({ title: menuText.en.title });
    fresh.call('language', { to: 'es', done: 0 });
    expect(fresh.look()).toMatchObject({ lang: 'es', state: 'new' });
    expect(page()).toMatchObject({ title: menuText.es.title });
    expect(spreadsheetOf(fresh).sheets).toHaveLength(1);
  });

  test('a new workbook’s panel speaks the language of who opens it first', () => {
    const fresh = emptySpreadsheet();
    Object.assign(fresh.workspace.account(OWNER), { locale: 'es_MX' });
    const [shown] = clickMenu(fresh.workspace, script, OWNER, 'Set up or repair').shown;
    expect(shown).toMatchObject({ title: menuText.es.title });
    expect(fresh.look().lang).toBe('es');
  });

  test('a language typed into Settings is taken up when the guide is opened', () => {
    typeSetting(addOn, 'language', 'es');
    expect(addOn.look().lang).toBe('es');
    expect(openSpreadsheet(addOn.workspace, script, OWNER).menus[0]?.name).toBe(menuText.es.title);
  });

  test('the menu is in English where nothing may be asked yet', () => {
    changeTo('es');
    const { menus } = openSpreadsheet(addOn.workspace, script, OWNER, { authMode: 'NONE' });
    expect(menus[0]?.name).toBe(menuText.en.title);
  });

  test('a save that believes another language writes a word that can be read', () => {
    addOn.lang = 'es';
    addOn.add('people', aMember('Elías Ramos'));
    expect(addOn.look()).toMatchObject({ lang: 'en', members: 2, fixCount: 0 });
  });
});
