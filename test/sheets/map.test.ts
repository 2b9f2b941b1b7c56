/** What the Power map tells of judgements: places, moves, and what to ask again. */
import { describe, expect, test } from 'vitest';
import { positions, says } from '../../src/sheets/scales.ts';
import type { Judgement } from '../../src/sheets/judgements.ts';
import {
  askAgain,
  isStale,
  isWhereWanted,
  movedSinceStart,
  netMovement,
  quadrantOf,
  quadrants,
} from '../../src/sheets/map.ts';

test('every place of the grid has its quadrant', () => {
  const grid = [...says.choices].reverse().map(({ code: say, words }) => {
    const row = positions.choices.map(({ code: position }) => quadrantOf(position, say) ?? '?');
    return `${words.en}: ${row.join(' | ')}`;
  });
  const strong = 'with-strong | with-strong | open-strong | against-strong | against-strong | ? | ?';
  const little = 'with-little | with-little | open-little | against-little | against-little | ? | ?';
  expect(grid).toEqual([
    `Decides: ${strong}`,
    `Strong say: ${strong}`,
    `Some say: ${little}`,
    `Little say: ${little}`,
    `No say: ${little}`,
  ]);
});

test('nobody stands anywhere as long as position or say is not known', () => {
  expect(quadrantOf(undefined, 'decides')).toBeUndefined();
  expect(quadrantOf('neutral', undefined)).toBeUndefined();
});

test('what is said of a quadrant could be read out to those who stand in it', () => {
  const words = JSON.stringify(quadrants);
  expect(words).not.toMatch(/neutraliz|opponent|oponente|enem|minor|fight|defeat|derrot/i);
});

test.each([
  ['2026-05-09', '2026-11-09', false],
  ['2026-05-08', '2026-11-09', true],
  [undefined, '2026-11-09', true],
])('looked at on %s, on %s it is old: %s', (looked, today, old) => {
  expect(isStale(looked, today)).toBe(old);
});

describe('moves since the start', () => {
  const rows: Judgement[] = [
    { person: 'Lyle', goal: 'Fund it', began: 'passive-opposition', position: 'neutral' },
    { person: 'Ames', began: 'neutral', position: 'active-ally' },
    { person: 'Reed', began: 'passive-ally', position: 'passive-opposition' },
    { person: 'Cole', began: 'neutral', position: 'neutral' },
    { person: 'Diaz', began: 'unknown', position: 'active-ally' },
    { person: 'Ross', position: 'active-ally' },
  ];

  test('are told with those who came closest to us first', () => {
    expect(movedSinceStart(rows)).toEqual([
      { person: 'Ames', steps: 2 },
      { person: 'Lyle', goal: 'Fund it', steps: 1 },
      { person: 'Reed', steps: -2 },
    ]);
    expect(netMovement(rows)).toBe(1);
  });

  test.each([
    ['passive-ally', 'active-ally', true],
    ['passive-ally', 'passive-ally', true],
    ['passive-ally', 'neutral', false],
    ['passive-ally', 'unknown', false],
    [undefined, 'active-ally', false],
  ] as const)('wanted %s, now %s: reached is %s', (wanted, position, reached) => {
    expect(isWhereWanted({ position, ...(wanted ? { wanted } : {}) })).toBe(reached);
  });
});

describe('what to ask again', () => {
  const fresh = { position: 'neutral', say: 'some', looked: '2026-11-01', confidence: 'sure' } as const;

  test('is nothing where all is known and fresh', () => {
    expect(askAgain([{ person: 'Ames', ...fresh }], '2026-11-09', 'en')).toEqual([]);
  });

  test('begins with those on whom most depends', () => {
    const rows: Judgement[] = [
      { person: 'Ames', ...fresh, looked: '2026-01-01' },
      { person: 'Lyle', goal: 'Fund it', ...fresh, say: 'decides', confidence: 'guess' },
      { person: 'Reed' },
    ];
    expect(askAgain(rows, '2026-11-09', 'en')).toEqual([
      {
        person: 'Lyle',
        goal: 'Fund it',
        why: [
          'Much depends on them, and it is still a guess.',
          'Much depends on them, and nobody has noted what they care about.',
        ],
      },
      { person: 'Ames', why: ['It was last looked at more than half a year ago.'] },
      {
        person: 'Reed',
        why: [
          'We don’t know yet where they stand.',
          'We don’t know yet how much say they have.',
          'It was last looked at more than half a year ago.',
        ],
      },
    ]);
  });

  test('is asked in Spanish', () => {
    expect(askAgain([{ person: 'Ames', ...fresh, position: 'unknown' }], '2026-11-09', 'es')).toEqual([
      { person: 'Ames', why: ['Todavía no sabemos cuál es su postura.'] },
    ]);
  });
});
