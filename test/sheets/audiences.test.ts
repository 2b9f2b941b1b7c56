/** Which columns members may see at all. A column that is added here was meant to leave the core group. */
import { expect, test } from 'vitest';
import { tables } from '../../src/sheets/index.ts';

const forMembers: Record<string, readonly string[]> = {
  goals: [
    'sentence',
    'specific',
    'amount',
    'unit',
    'owner',
    'by',
    'state',
    'knownBy',
    'talent',
    'means',
    'serves',
    'horizon',
    'kind',
    'level',
  ],
  offers: ['service', 'organization', 'area', 'languages', 'refer'],
  people: ['shownAs'],
  // Their rows stay with the core group; some answers stand on members’ welcome pages.
  purposes: ['what', 'ours', 'note'],
  ways: ['answer'],
  actions: [
    'what',
    'who',
    'by',
    'state',
    'help',
    'activity',
    'helpers',
    'consult',
    'inform',
    'available',
    'needed',
    'kinds',
    'goal',
    'leverages',
    'meeting',
    'carried',
  ],
  meetings: ['what', 'date', 'starts', 'place', 'state', 'ends', 'items', 'access'],
  results: ['sentence', 'population', 'place', 'condition', 'authority', 'backed', 'resolution'],
  indicators: ['name', 'counted', 'population', 'wanted', 'source', 'due', 'every', 'begins'],
  wins: ['what', 'when', 'thanks'],
};

test.each(tables.map((table) => [table.key, table] as const))(
  'of the sheet %s members see no more than this',
  (key, table) => {
    const seen = Object.keys(table.fields).filter((field) => table.fields[field]?.audience === 'members');
    expect(seen).toEqual(forMembers[key] ?? []);
  },
);

test.each(['actions', 'meetings', 'goals', 'offers'])(
  'a row of %s is for the core group until somebody says otherwise',
  (key) => {
    expect(tables.find((table) => table.key === key)?.seenBy).toBe('seenBy');
  },
);

test.each(['results', 'indicators', 'wins'])('a row of %s is for the core group where nobody said', (key) => {
  expect(tables.find((table) => table.key === key)?.seenBy).toBe('seenBy');
});

test.each([
  'purposes',
  'ways',
  'readings',
  'measures',
  'links',
  'tactics',
  'obstacles',
  'pledges',
  'conflicts',
  'funding',
  'stock',
  'pulse',
])('no row of %s can become visible to members', (key) => {
  expect(tables.find((table) => table.key === key)?.seenBy).toBeUndefined();
});
