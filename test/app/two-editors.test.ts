/** Several people at work on the same sheet: nobody’s words are overwritten (design §2.10). */
import { beforeEach, describe, expect, test } from 'vitest';
import { callFromSidebar } from '../../local/runtime.ts';
import { AddOn, aMember, anAction, EDITOR, newWorkbook, script } from '../add-on.ts';
import { SheetByHand } from './by-hand.ts';
import { change } from './in-the-guide.ts';

let rosas: AddOn;
let denises: AddOn;
let actions: SheetByHand;
let id: string;

beforeEach(() => {
  rosas = newWorkbook();
  denises = new AddOn(rosas.workspace, EDITOR);
  actions = new SheetByHand(rosas, 'actions');
  id = rosas.add('actions', anAction('Draft the cost sheet', { by: '2026-11-05' }));
});

/** Saves a form that was opened when the cell held `before`. */
function saveForm(values: Record<string, string | null>, before: Record<string, string | null>) {
  return rosas.call('save', { sheet: 'actions', id, before, values });
}

describe('when somebody changed the same cell meanwhile', () => {
  test('in the sidebar, nothing is written and their row is shown', () => {
    change(denises, 'actions', id, { by: '2026-11-10' });
    const saved = saveForm({ by: '2026-11-12' }, { by: '2026-11-05' });
    expect(saved).toMatchObject({ saved: false, changedMeanwhile: { values: { by: '2026-11-10' } } });
    expect(rosas.call('row', { sheet: 'actions', id }).values['by']).toBe('2026-11-10');
  });

  test('by hand in the sheet, nothing is written either', () => {
    actions.type(3, 'help', 'A calculator');
    const saved = saveForm({ help: 'Somebody who can count' }, { help: null });
    expect(saved).toMatchObject({ saved: false, changedMeanwhile: { values: { help: 'A calculator' } } });
    expect(actions.text(3, 'help')).toBe('A calculator');
  });

  test('to what the form says as well, it is saved: both want the same', () => {
    change(denises, 'actions', id, { by: '2026-11-12' });
    expect(saveForm({ by: '2026-11-12' }, { by: '2026-11-05' })).toMatchObject({ saved: true });
  });

  test('to something that can’t be read, what they typed stays', () => {
    actions.type(3, 'by', 'next tues');
    expect(saveForm({ by: '2026-11-12' }, { by: '2026-11-05' })).toMatchObject({ saved: false });
    expect(actions.text(3, 'by')).toBe('next tues');
  });
});

test('another cell of the row changed meanwhile: both changes stay', () => {
  change(denises, 'actions', id, { help: 'A calculator' });
  expect(saveForm({ by: '2026-11-12' }, { by: '2026-11-05' })).toMatchObject({ saved: true });
  expect(rosas.call('row', { sheet: 'actions', id }).values).toMatchObject({
    help: 'A calculator',
    by: '2026-11-12',
  });
});

test('rows sorted and inserted meanwhile: the row is found again by its id', () => {
  rosas.add('actions', anAction('Bring chairs'));
  actions.sort('actions');
  actions.insertRow(3);
  expect(saveForm({ by: '2026-11-12' }, { by: '2026-11-05' })).toMatchObject({ saved: true });
  expect(actions.text(actions.rowOf('Draft the cost sheet'), 'by')).toContain('Nov 12');
  expect(actions.text(actions.rowOf('Bring chairs'), 'by')).toBe('');
});

test('the row deleted while its form is open: nothing is written, and the words are kept in the form', () => {
  actions.deleteRow(3);
  const saved = saveForm({ by: '2026-11-12' }, { by: '2026-11-05' });
  expect(saved).toMatchObject({
    saved: false,
    problems: [{ sentence: expect.stringContaining('no longer in the sheet') }],
  });
  expect(actions.rows()).toEqual([]);
});

test('the row deleted between two looks: the guide says so', () => {
  actions.deleteRow(3);
  expect(rosas.exchange('row', { sheet: 'actions', id }).envelope).toMatchObject({
    ok: false,
    problem: expect.stringContaining('no longer in the sheet'),
  });
});

test('two people save at the same moment: one waits or is told to try again, and nothing is lost', () => {
  let second: unknown;
  const during = {
    call: 4,
    kind: 'pause',
    then: () => {
      const values = { what: 'Second', state: 'open' };
      const input = JSON.stringify({ sheet: 'actions', before: {}, values });
      second = JSON.parse(
        String(callFromSidebar(rosas.workspace, script, EDITOR, 'dispatch', ['save', input]).value),
      );
    },
  } as const;
  const input = {
    sheet: 'actions',
    before: {},
    values: { what: 'First', state: 'open' },
  };
  expect(rosas.exchange('save', input, [during]).envelope).toMatchObject({ ok: true });
  expect(second).toMatchObject({
    ok: false,
    code: 'busy',
    problem: expect.stringContaining('Nothing was lost'),
  });
  expect(actions.column('actions')).toEqual(['Draft the cost sheet', 'First']);
});

test('a save that dies half-way leaves the row as it was', () => {
  const { calls } = rosas.exchange('save', {
    sheet: 'actions',
    id,
    before: {},
    values: { help: 'x' },
  }).run;
  actions.type(3, 'help', '');
  for (let call = 1; call <= calls.length; call++) {
    const input = {
      sheet: 'actions',
      id,
      before: { by: '2026-11-05' },
      values: { by: '2026-11-12', help: 'y' },
    };
    callFromSidebar(rosas.workspace, script, EDITOR, 'dispatch', ['save', JSON.stringify(input)], {
      interruptions: [{ call, kind: 'end' }],
    });
    const { by, help } = rosas.call('row', { sheet: 'actions', id }).values;
    expect([undefined, 'y']).toContain(help);
    expect(by).toBe(help === 'y' ? '2026-11-12' : '2026-11-05');
    if (help === 'y') break;
  }
});

test('the people of a form’s names are those of now: a new person can be chosen at once', () => {
  rosas.add('people', aMember('Joan Whitaker'));
  expect(denises.call('names', {}).names).toEqual([{ name: 'Joan Whitaker', member: true }]);
});
