/** Map it together: who is asked about first, and when somebody has an answer. */
import { expect, test } from 'vitest';
import { inAskingOrder, isAnswered, nextOf, type Judged } from '../../src/sheets/mapping.ts';

const TODAY = '2026-11-02';

const people: Record<string, Judged> = {
  fresh: { position: 'neutral', say: 'decides', looked: '2026-10-30' },
  never: {},
  stale: { position: 'neutral', say: 'some', looked: '2026-03-01' },
  undated: { position: 'active-ally', say: 'none' },
  older: { position: 'passive-ally', say: 'some', looked: '2025-03-01' },
  'no say': { position: 'passive-ally', looked: TODAY },
  'no agreement': { position: 'disagree', looked: TODAY },
  'not known': { position: 'unknown', looked: TODAY },
  alsoNever: { looked: TODAY },
};

const all = Object.entries(people).map(([person, judged]) => ({ person, judged }));

test('who was never judged comes first, then the stale from the oldest on, then what lacks a part, then the rest', () => {
  expect(inAskingOrder(all, TODAY).map(({ person }) => person)).toEqual([
    'never',
    'alsoNever',
    'undated',
    'older',
    'stale',
    'no say',
    'fresh',
    'no agreement',
    'not known',
  ]);
});

test('a place, “we don’t agree” and “we don’t know” are answers for half a year', () => {
  const answered = all.filter(({ judged }) => isAnswered(judged, TODAY)).map(({ person }) => person);
  expect(answered).toEqual(['fresh', 'no agreement', 'not known']);
  expect(isAnswered(people['no agreement'] ?? {}, '2027-05-02')).toBe(true);
  expect(isAnswered(people['no agreement'] ?? {}, '2027-05-03')).toBe(false);
});

test('whom the room comes back to later is asked about last, in that order', () => {
  const order = inAskingOrder(all, TODAY);
  expect(nextOf(order, [], TODAY)?.person).toBe('never');
  expect(nextOf(order, ['never'], TODAY)?.person).toBe('alsoNever');
  const later = ['stale', 'never', 'alsoNever', 'undated', 'older', 'no say'];
  expect(nextOf(order, later, TODAY)?.person).toBe('stale');
  expect(
    nextOf(
      order.filter(({ judged }) => isAnswered(judged, TODAY)),
      [],
      TODAY,
    ),
  ).toBeUndefined();
});
