/** Roles in turn: who hasn't had one, and who holds two that are too much for one. */
import { expect, test } from 'vitest';
import { inTwoPlaces, withoutTurn, type Role } from '../../src/sheets/roles.ts';

const members = ['Rosa', 'Denise', 'Tomás', 'Ana'];

const turns: readonly Role[] = [
  { who: 'Rosa', role: 'facilitator', since: '2026-09-01', until: '2026-09-01' },
  { who: 'tomas', role: 'facilitator', since: '2026-10-06', until: '2026-10-06' },
  { who: 'Denise', role: 'note-taker', since: '2026-10-06', backup: 'Ana' },
  { role: 'facilitator' },
];

test('whoever had no turn in a role comes next, in the order of the list', () => {
  expect(withoutTurn(turns, members, 'facilitator')).toEqual(['Denise', 'Ana']);
  expect(withoutTurn(turns, members, 'note-taker')).toEqual(['Rosa', 'Tomás', 'Ana']);
  expect(withoutTurn([], members, 'timekeeper')).toEqual(members);
});

test('nobody is left where all had a turn', () => {
  expect(withoutTurn(turns, ['Rosa', 'Tomás'], 'facilitator')).toEqual([]);
});

test('one person should not facilitate and take notes on one day', () => {
  const both: readonly Role[] = [
    { who: 'Denise', role: 'facilitator', since: '2026-11-10' },
    { who: 'Denise', role: 'note-taker', since: '2026-11-01', until: '2026-11-20' },
  ];
  expect(inTwoPlaces(turns, '2026-10-06')).toEqual([]);
  expect(inTwoPlaces(both, '2026-11-10')).toEqual(['Denise']);
  expect(inTwoPlaces(both, '2026-11-09')).toEqual([]);
  expect(inTwoPlaces(both, '2026-11-21')).toEqual([]);
});
