/** Examples show what a row can look like, and never count: not in mails, files, numbers, steps, lists or advice. */
import { beforeEach, describe, expect, test } from 'vitest';
import { languages } from '../../src/core/lang.ts';
import { guidedTables } from '../../src/sheets/guided.ts';
import { templates } from '../../src/sheets/templates/all.ts';
import { exampleRows } from '../../src/sheets/templates/index.ts';
import { AddOn, aMember, emptySpreadsheet } from '../add-on.ts';
import { Workspace } from '../../local/runtime.ts';
import { SheetByHand } from './by-hand.ts';

const TODAY = '2026-11-02';
const saved = new Map<string, string>();

/** A workbook that was begun from a template, with every sheet that has examples. */
function begunFrom(template: 'reentry' | 'victim-services' | 'policy' | 'empty'): AddOn {
  const kept = saved.get(template);
  if (kept !== undefined) return new AddOn(Workspace.load(kept));
  const addOn = emptySpreadsheet();
  for (let step = 0; step < 20; step += 1) {
    const { done, total } = addOn.call('setup', { coalition: 'Ours', language: 'en', template });
    if (done === total) break;
  }
  for (const { key, asked } of guidedTables) if (!asked) addOn.call('begin', { sheet: key });
  addOn.call('refresh', {});
  saved.set(template, addOn.workspace.save());
  return new AddOn(Workspace.load(addOn.workspace.save()));
}

function marksOf(addOn: AddOn, sheet: string): string[] {
  return new SheetByHand(addOn, sheet).column('mark');
}

const withRows = guidedTables.filter(({ asked }) => !asked).map(({ key }) => key);

test('a workbook that begins empty has none', () => {
  const addOn = begunFrom('empty');
  for (const sheet of withRows) expect(new SheetByHand(addOn, sheet).rows()).toHaveLength(0);
  expect(addOn.call('open', {}).examples).toBeUndefined();
});

describe.each(templates.map(({ key }) => key))('%s', (key) => {
  test('its rows stand in every sheet, at setup or when it begins, each marked and with its id', () => {
    const addOn = begunFrom(key as 'reentry');
    let count = 0;
    for (const sheet of withRows) {
      const expected = exampleRows(templates, key, sheet, 'en', TODAY).map(({ id }) => id);
      const by = new SheetByHand(addOn, sheet);
      expect(by.column('id').filter((id) => id.startsWith('example.'))).toEqual(expected);
      expect(marksOf(addOn, sheet).filter((mark) => mark === 'Example')).toHaveLength(expected.length);
      count += expected.length;
    }
    expect(addOn.call('open', {}).examples).toBe(count);
  });

  test('nothing counts them: no sheet, step, date, advice or name', () => {
    const status = begunFrom(key as 'reentry').call('refresh', {});
    const empty = begunFrom('empty').call('refresh', {});
    expect(status.sheets.map(({ rows }) => rows)).toEqual(empty.sheets.map(({ rows }) => rows));
    for (const part of ['members', 'steps', 'fixes', 'fixCount', 'due', 'meetings', 'next'] as const)
      expect(status[part]).toEqual(empty[part]);
    expect(begunFrom(key as 'reentry').call('names', {}).names).toEqual([]);
  });

  test('nobody gets mail, is called, or reads of them: by hand, by the hourly run, or in the members’ file', () => {
    const addOn = begunFrom(key as 'reentry').checkInstallation();
    addOn.workspace.mail.length = 0;
    addOn.add('people', aMember('Rosa Benavides'));
    const due = addOn.call('due', {});
    expect([due.mails, due.calls, due.leftOut, due.late]).toEqual([[], [], [], []]);
    addOn.call('reminders', { on: true });
    addOn.days(1);
    expect(addOn.workspace.mail).toEqual([]);
    const sharing = addOn.call('sharing', {});
    expect(sharing.sheets.every(({ rows, kept }) => rows === 0 && kept === 0)).toBe(true);
    expect(sharing.readers.map(({ name }) => name)).toEqual(['Rosa Benavides']);
  });
});

test('they are in the language that was chosen', () => {
  const addOn = emptySpreadsheet();
  for (let step = 0; step < 20; step += 1) {
    const { done, total } = addOn.call('setup', {
      coalition: 'Lo nuestro',
      language: 'es',
      template: 'policy',
    });
    if (done === total) break;
  }
  const names = exampleRows(templates, 'policy', 'people', 'es', TODAY).map(({ values }) => values['name']);
  expect(new SheetByHand(addOn, 'people').column('people')).toEqual(names);
  expect(new SheetByHand(addOn, 'people').column('mark')).toEqual(names.map(() => 'Ejemplo'));
});

describe('beside each question', () => {
  test.each([
    ['policy', 'Find a sponsor for the bill'],
    ['empty', 'Find out what 400 passes cost'],
  ] as const)('who began from %s reads of one of its rows', (template, what) => {
    const { words } = begunFrom(template).call('example', { sheet: 'actions' });
    expect(words).toMatchObject({ what, state: 'Open' });
    expect(words['by']).toMatch(/^[A-Z][a-z]+, [A-Z][a-z]+ \d+, 2026$/);
  });

  test('every sheet that has no questions of its own has one', () => {
    const addOn = begunFrom('empty');
    for (const sheet of withRows)
      expect(Object.keys(addOn.call('example', { sheet }).words).length).toBeGreaterThan(1);
  });

  test('a sheet that asks its own questions has none', () => {
    expect(begunFrom('empty').call('example', { sheet: 'ways' }).words).toEqual({});
  });
});

describe('removing them', () => {
  let addOn: AddOn;
  beforeEach(() => {
    addOn = begunFrom('reentry');
  });

  test('takes all that stand as they were written, and nothing else', () => {
    const person = addOn.add('people', aMember('Rosa Benavides'));
    addOn.add('actions', { what: 'Ours', state: 'open' });
    const { sheets } = addOn.call('examples', {});
    expect(sheets.flatMap(({ kept }) => kept)).toEqual([]);
    expect(sheets.find(({ name }) => name === 'Stakeholders')?.removed).toBe(3);
    const count = sheets.reduce((sum, { removed }) => sum + removed, 0);
    expect(addOn.call('removeExamples', {}).message).toBe(`${count} examples removed.`);
    expect(new SheetByHand(addOn, 'people').column('id')).toEqual([person]);
    expect(new SheetByHand(addOn, 'actions').column('actions')).toEqual(['Ours']);
    for (const sheet of withRows) expect(marksOf(addOn, sheet)).not.toContain('Example');
    expect(addOn.call('refresh', {}).examples).toBeUndefined();
    expect(addOn.call('examples', {}).sheets).toEqual([]);
  });

  test.each<[string, (people: SheetByHand) => void]>([
    ['a cell', (people) => people.type(3, 'next', 'Ask her on Monday')],
    ['a cell with something that can’t be read', (people) => people.type(3, 'email', 'no address')],
    ['an emptied cell', (people) => people.type(3, 'phone', '')],
    ['a column of people’s own', (people) => people.type(3, people.insertColumn('phone', 'Tea?'), 'yes')],
  ])('keeps a row in which somebody wrote, and says which: %s', (_what, write) => {
    const people = new SheetByHand(addOn, 'people');
    write(people);
    const { sheets } = addOn.call('removeExamples', {});
    expect(sheets.find(({ name }) => name === 'Stakeholders')).toEqual({
      name: 'Stakeholders',
      removed: 2,
      kept: [{ row: 3, title: 'Dana Example' }],
    });
    expect(people.column('people')).toEqual(['Dana Example']);
  });

  test('keeps a row that somebody made theirs by taking the mark off', () => {
    const people = new SheetByHand(addOn, 'people');
    people.type(3, 'mark', '');
    addOn.call('removeExamples', {});
    expect(people.column('people')).toEqual(['Dana Example']);
  });

  test('finds them wherever they were sorted to, in whatever language the workbook is by now', () => {
    addOn.add('people', aMember('Aaron Avery'));
    const people = new SheetByHand(addOn, 'people');
    people.sort('people', { ascending: false });
    for (let done = 0, total = 1; done < total;)
      ({ done, total } = addOn.call('language', { to: languages[1] ?? 'es', done }));
    expect(addOn.call('examples', {}).sheets.flatMap(({ kept }) => kept)).toEqual([]);
    addOn.call('removeExamples', {});
    expect(people.column('people')).toEqual(['Aaron Avery']);
  });

  test('deletes neighbouring rows in one call', () => {
    const { run } = addOn.exchange('removeExamples', {});
    const deletions = run.calls.filter(({ method }) => method === 'Sheet.deleteRows');
    expect(deletions).toHaveLength(
      withRows.filter((sheet) => exampleRows(templates, 'reentry', sheet, 'en', TODAY).length > 0).length,
    );
  });

  test('works where no row is left below', () => {
    new SheetByHand(addOn, 'wins').deleteRowsBelow(3);
    addOn.call('removeExamples', {});
    expect(new SheetByHand(addOn, 'wins').column('wins')).toEqual([]);
  });

  test('sheets that begin later begin without any', () => {
    const fresh = emptySpreadsheet();
    for (let step = 0; step < 20; step += 1) {
      const { done, total } = fresh.call('setup', { coalition: 'Ours', language: 'en', template: 'policy' });
      if (done === total) break;
    }
    fresh.call('removeExamples', {});
    fresh.call('begin', { sheet: 'wins' });
    expect(new SheetByHand(fresh, 'wins').column('id')).toEqual([]);
  });
});
