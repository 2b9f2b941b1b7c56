/** The room's answers on their way into the sheet: in order, one at a time, and none lost, whatever comes between. */
import { expect, test, vi } from 'vitest';
import type { Input, Mapping, RowDetail, Saved } from '../../src/api.ts';
import type { FieldValue } from '../../src/core/field.ts';
import { CallFailed } from '../../src/sidebar/call.ts';
import { Placing, type RoomAnswer } from '../../src/sidebar/map/placing.ts';

const place = (changes: Partial<RoomAnswer> = {}): RoomAnswer => ({
  position: 'neutral',
  say: 'decides',
  basis: 'The room said so',
  looked: '2026-11-02',
  ...changes,
});

const nothing: RoomAnswer = { position: null, say: null, basis: null, looked: null };

function row(
  person: string,
  values: Record<string, FieldValue>,
  unread: Record<string, string> = {},
): RowDetail {
  return { sheet: 'judgements', id: `id-${person}`, row: 3, values, unread, problems: [] };
}

type Server = (input: Input<'place'>) => Promise<Saved> | Saved;

const saves: Server = ({ person, values }) => {
  const kept = Object.entries(values).flatMap(([field, value]) =>
    value === null ? [] : [[field, value] as const],
  );
  return { saved: true, row: row(person, Object.fromEntries(kept)) };
};

/** A room in which `answer` is what the server says; `sent` are the calls. */
function aRoom(people: Mapping['people'], answer: Server) {
  const sent: Input<'place'>[] = [];
  const server = { answer };
  const placing = new Placing(
    { people, goal: 'Bus passes' },
    async (input) => {
      sent.push(input);
      return server.answer(input);
    },
    () => undefined,
  );
  const settled = (): Promise<void> => vi.waitFor(() => expect(placing.isSaved).toBe(true));
  return { placing, sent, server, settled };
}

test('an answer holds at once, and is sent with what stood in the sheet before', async () => {
  const known = row('Ann', { position: 'unknown', basis: 'a letter' });
  const { placing, sent, settled } = aRoom([{ person: 'Ann', row: known }], saves);
  placing.answer('Ann', place());
  expect(placing.judged('Ann')).toMatchObject({ position: 'neutral', say: 'decides' });
  await settled();
  expect(sent).toEqual([
    {
      goal: 'Bus passes',
      person: 'Ann',
      id: 'id-Ann',
      before: { position: 'unknown', say: null, basis: 'a letter', looked: null },
      values: place(),
    },
  ]);
});

test('answers are sent one at a time, in order', async () => {
  let running = 0;
  const { placing, sent, settled } = aRoom([{ person: 'Ann' }, { person: 'Ben' }], async (input) => {
    running += 1;
    expect(running).toBe(1);
    await new Promise((go) => setTimeout(go, 5));
    running -= 1;
    return saves(input);
  });
  placing.answer('Ben', place());
  placing.answer('Ann', place());
  await settled();
  expect(sent.map(({ person }) => person)).toEqual(['Ben', 'Ann']);
});

test('what could not be saved is kept, holds up nobody, and is tried again', async () => {
  const { placing, sent, server, settled } = aRoom([{ person: 'Ann' }, { person: 'Ben' }], (input) => {
    if (input.person === 'Ann') throw new CallFailed('offline', '');
    return saves(input);
  });
  placing.answer('Ann', place());
  placing.answer('Ben', place());
  await vi.waitFor(() => expect(sent).toHaveLength(2));
  await vi.waitFor(() => expect([...placing.failed.keys()]).toEqual(['Ann']));
  expect(placing.judged('Ann').position).toBe('neutral');
  expect(placing.isSaved).toBe(false);
  server.answer = saves;
  placing.retry();
  await settled();
  expect(placing.failed.size).toBe(0);
});

test('the sentence of a refusal is told', async () => {
  const problem = { code: 'required', field: 'person', sentence: 'No such row.' } as const;
  const { placing } = aRoom([{ person: 'Ann' }], () => ({ saved: false, problems: [problem] }));
  placing.answer('Ann', place());
  await vi.waitFor(() => expect(placing.failed.get('Ann')?.message).toBe('No such row.'));
});

test('undo brings back what stood there, also before it was sent', async () => {
  let go: (() => void) | undefined;
  const wait = new Promise<void>((resolve) => (go = resolve));
  const known = row('Ben', { position: 'unknown', say: 'some', basis: 'a call', looked: '2026-01-02' });
  const people = [{ person: 'Ann' }, { person: 'Ben', row: known }];
  const { placing, sent, settled } = aRoom(people, async (input) => {
    await wait;
    return saves(input);
  });
  placing.answer('Ann', place());
  placing.answer('Ben', place());
  // Ann's is on its way, Ben's was not sent.
  expect(placing.undo()).toBe('Ben');
  expect(placing.judged('Ben')).toEqual(known.values);
  expect(placing.undo()).toBe('Ann');
  expect(placing.undo()).toBeUndefined();
  go?.();
  await settled();
  expect(sent.map(({ person, values }) => [person, values])).toEqual([
    ['Ann', place()],
    ['Ann', nothing],
  ]);
});

test('undo of the second answer about somebody goes back to the first', async () => {
  const { placing, settled } = aRoom([{ person: 'Ann' }], saves);
  placing.answer('Ann', place());
  await settled();
  placing.answer('Ann', place({ position: 'disagree' }));
  placing.undo();
  await settled();
  expect(placing.judged('Ann').position).toBe('neutral');
  expect(placing.canUndo).toBe(true);
});

test('a row that somebody changed meanwhile waits for the room’s choice', async () => {
  const theirs = row('Ann', { position: 'active-ally', say: 'some' });
  const { placing, sent, server, settled } = aRoom([{ person: 'Ann' }], () => ({
    saved: false,
    changedMeanwhile: theirs,
  }));
  placing.answer('Ann', place());
  await vi.waitFor(() => expect(placing.changed.get('Ann')).toBe(theirs));
  expect(sent).toHaveLength(1);
  server.answer = saves;
  placing.settle('Ann', 'ours');
  await settled();
  expect(sent[1]?.before).toEqual({ position: 'active-ally', say: 'some', basis: null, looked: null });

  placing.answer('Ann', place({ say: 'none' }));
  await settled();
});

test('keeping what the sheet says sends nothing more', async () => {
  const theirs = row('Ann', { position: 'active-ally', say: 'some' });
  const { placing, sent, settled } = aRoom([{ person: 'Ann' }], () => ({
    saved: false,
    changedMeanwhile: theirs,
  }));
  placing.answer('Ann', place());
  await vi.waitFor(() => expect(placing.changed.size).toBe(1));
  placing.settle('Ann', 'theirs');
  await settled();
  expect(placing.judged('Ann')).toEqual(theirs.values);
  expect(sent).toHaveLength(1);
});

test('words that can’t be read go along as what was known, and undo does not take them from the basis', async () => {
  const known = row('Ann', {}, { position: 'maybe' });
  const { placing, sent, settled } = aRoom([{ person: 'Ann', row: known }], saves);
  expect(placing.unread('Ann')).toBe('maybe');
  placing.answer('Ann', place({ basis: 'maybe; The room said so' }));
  await settled();
  expect(sent[0]?.before['position']).toBe('maybe');
  placing.undo();
  await settled();
  expect(sent[1]?.values).toEqual({ ...nothing, basis: 'maybe; The room said so' });
});
