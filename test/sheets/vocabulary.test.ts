/** The field's vocabulary: what stands in workbooks by these codes must never change (method.md §17). */
import { expect, test } from 'vitest';
import type { Lang } from '../../src/core/lang.ts';
import { allLists } from '../../src/sheets/vocabulary.ts';

const vocabulary: Record<string, readonly string[]> = {
  'engagement level': ['core', 'comrade', 'ally', 'strategic', 'unlikely'],
  position: [
    'active-ally',
    'passive-ally',
    'neutral',
    'passive-opposition',
    'active-opposition',
    'unknown',
    'disagree',
  ],
  'say over this decision': ['none', 'some', 'notable', 'strong', 'decides'],
  'target type': ['primary', 'secondary', 'none'],
  'recruitment status': ['listed', 'assigned', 'contacted', 'considering', 'agreed', 'declined', 'not-now'],
  'member unit': ['person', 'organization', 'representative', 'alternate'],
  'decision method': ['consensus', 'consent', 'fallback', 'vote', 'advice'],
  'position in decision': ['agree', 'reservations', 'aside', 'block', 'abstain', 'absent'],
  commitment: ['open', 'in-progress', 'done', 'carried', 'handed-off', 'dropped'],
  meeting: ['draft', 'poll', 'scheduled', 'agenda-sent', 'held', 'minutes-sent', 'approved', 'cancelled'],
  attendance: ['invited', 'yes', 'maybe', 'no', 'surrogate', 'attended', 'absent'],
  'measure kind': ['indicator', 'how-much', 'how-well', 'better-off'],
  resource: ['financial', 'human', 'political', 'in-kind', 'other'],
  'resource state': ['available', 'needed'],
  'mail preference': ['everything', 'digest', 'commitments', 'none'],
};

test.each(Object.entries(vocabulary))('“%s” has the values of the toolkits', (name, codes) => {
  const list = allLists.find((candidate) => candidate.name === name);
  expect(list?.choices.map(({ code }) => code)).toEqual(codes);
});

const numbersOf = (name: string): (number | undefined)[] =>
  allLists.find((list) => list.name === name)?.choices.map(({ number }: { number?: number }) => number) ?? [];

test('positions run from +2 to −2, and what nobody knows or agrees on has no number', () => {
  expect(numbersOf('position')).toEqual([2, 1, 0, -1, -2, undefined, undefined]);
});

test('say over a decision runs from 1 to 5', () => {
  expect(numbersOf('say over this decision')).toEqual([1, 2, 3, 4, 5]);
});

test('what is said of a person is soft where the toolkits are not', () => {
  const said = (lang: Lang): string =>
    allLists.flatMap(({ choices }) => choices.map((choice) => choice.words[lang])).join('\n');
  expect(said('en')).not.toMatch(/comrade|enemy|opponent|opposition|neutralize|active ally/i);
  expect(said('es')).not.toMatch(/camarada|enemig|oponente|oposición|neutraliz|aliado activo/i);
});
