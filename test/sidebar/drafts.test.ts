/** What is saved of what was typed, and what happens when two people change a row: without a browser. */
import { describe, expect, test } from 'vitest';
import { people } from '../../src/sheets/people.ts';
import { actions } from '../../src/sheets/actions.ts';
import { wins } from '../../src/sheets/wins.ts';
import {
  changesOf,
  conflictsOf,
  draftOf,
  entryOf,
  isDirty,
  meet,
  newDraft,
  saved,
  settled,
  type Draft,
} from '../../src/sidebar/draft.ts';

const row = draftOf({
  values: { what: 'Cost sheet', who: 'Joan Whitaker', carried: 2, helpers: ['Rosa Benavides'] },
  unread: { by: 'next tues' },
});

function type(draft: Draft, entries: Draft['entries']): Draft {
  return { ...draft, entries: { ...draft.entries, ...entries } };
}

describe('changes', () => {
  test('an untouched row has none', () => {
    expect(changesOf(actions, row)).toEqual({ before: {}, values: {}, problems: [] });
  });

  test('typed text becomes the value of its field', () => {
    expect(changesOf(actions, type(row, { carried: '3', by: '2026-12-24', helpers: [] }))).toEqual({
      before: { carried: 2, by: null, helpers: ['Rosa Benavides'] },
      values: { carried: 3, by: '2026-12-24', helpers: null },
      problems: [],
    });
  });

  test('typing the same again, or spaces around it, is no change', () => {
    expect(changesOf(actions, type(row, { what: ' Cost sheet ', carried: '2' })).values).toEqual({});
  });

  test('emptying a cell that could not be read is a change', () => {
    expect(changesOf(actions, type(row, { by: '' }))).toMatchObject({
      before: { by: null },
      values: { by: null },
    });
  });

  test('what can’t be read is a problem and not a value', () => {
    expect(changesOf(actions, type(row, { carried: 'twice' }))).toEqual({
      before: {},
      values: {},
      problems: [{ field: 'carried', code: 'not-a-number', found: 'twice' }],
    });
  });

  test('a required field can’t be emptied', () => {
    expect(changesOf(actions, type(row, { what: '' })).problems).toEqual([
      { field: 'what', code: 'required' },
    ]);
  });

  test('a name that was typed and not chosen is a problem', () => {
    expect(changesOf(actions, { ...row, unfinished: { who: 'Mar' } }).problems).toEqual([
      { field: 'who', code: 'unknown-person', found: 'Mar' },
    ]);
  });
});

describe('a new row', () => {
  const fresh = newDraft(people, { name: 'Ana' });

  test('begins with what its fields begin with, and what it is started with', () => {
    expect(changesOf(people, fresh).values).toEqual({
      name: 'Ana',
      status: 'listed',
      reach: 'email',
      mail: 'everything',
    });
  });

  test('is not dirty before something was typed', () => {
    expect(isDirty(people, fresh, fresh)).toBe(false);
    expect(isDirty(people, type(fresh, { phone: '555' }), fresh)).toBe(true);
  });

  test('begins on the day on which it is written down', () => {
    expect(changesOf(wins, newDraft(wins, {}, '2026-11-02')).values).toMatchObject({ when: '2026-11-02' });
    expect(changesOf(wins, newDraft(wins, { when: '2026-10-30' }, '2026-11-02')).values).toMatchObject({
      when: '2026-10-30',
    });
  });

  test('what the sheet filled in is no conflict with what was typed meanwhile', () => {
    const sent = newDraft(wins, { what: 'The first bus' });
    const typed = type(sent, { when: '2026-11-01' });
    const now = draftOf({ values: { what: 'The first bus', when: '2026-11-02' }, unread: {} });
    const after = saved(wins, typed, sent, changesOf(wins, sent).values, now);
    expect(conflictsOf(wins, after, now)).toEqual([]);
    expect(changesOf(wins, after)).toMatchObject({
      before: { when: '2026-11-02' },
      values: { when: '2026-11-01' },
    });
  });

  test('needs its required fields', () => {
    expect(changesOf(people, newDraft(people)).problems).toEqual([{ field: 'name', code: 'required' }]);
  });
});

describe('somebody else changed the row', () => {
  const theirs = draftOf({ values: { ...row.begin, what: 'Cost table', who: 'Luz Carranza' }, unread: {} });

  test('a field that only they changed is taken over', () => {
    const met = meet(actions, type(row, { carried: '3' }), theirs);
    expect(entryOf(actions, met, 'what')).toBe('Cost table');
    expect(conflictsOf(actions, met, theirs)).toEqual([]);
    expect(changesOf(actions, met)).toMatchObject({ before: { carried: 2 }, values: { carried: 3 } });
  });

  test('a field that both changed is a conflict until one of the two is chosen', () => {
    const mine = meet(actions, type(row, { what: 'Cost paper' }), theirs);
    expect(conflictsOf(actions, mine, theirs)).toEqual(['what']);

    const kept = settled(mine, 'what', 'mine', theirs);
    expect(conflictsOf(actions, kept, theirs)).toEqual([]);
    expect(changesOf(actions, kept)).toMatchObject({
      before: { what: 'Cost table' },
      values: { what: 'Cost paper' },
    });

    const taken = settled(mine, 'what', 'theirs', theirs);
    expect(entryOf(actions, taken, 'what')).toBe('Cost table');
    expect(changesOf(actions, taken).values).toEqual({});
  });

  test('both typed the same: nothing to choose and nothing to save', () => {
    const mine = meet(actions, type(row, { what: 'Cost table' }), theirs);
    expect(conflictsOf(actions, mine, theirs)).toEqual([]);
    expect(changesOf(actions, mine).values).toEqual({});
  });
});
