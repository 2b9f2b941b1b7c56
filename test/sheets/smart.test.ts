/** The SMART coach: lights that only real content turns on, and the sentence that comes of it. */
import { describe, expect, test } from 'vitest';
import type { languages } from '../../src/core/lang.ts';
import type { Goal } from '../../src/sheets/goals.ts';
import { smartLights, smartSentence } from '../../src/sheets/smart.ts';

const whole: Goal = {
  specific: 'Pass the fair-chance housing ordinance',
  amount: 5,
  unit: 'council votes',
  knownBy: 'the council’s published vote',
  owner: 'Rosa Benavides',
  means: 'twelve speakers and a room at Grace Church',
  serves: 'everyone who comes back has a home',
  by: '2026-12-01',
};

/** The letters whose lights are on: `S·A··`. */
function lights(goal: Goal): string {
  return smartLights(goal, 'en')
    .map(({ letter, lit }) => (lit ? letter : '·'))
    .join('');
}

describe('the five lights', () => {
  test('are on for a goal that says all it needs', () => {
    expect(lights(whole)).toBe('SMART');
    expect(smartLights(whole, 'en').map(({ missing }) => missing)).toEqual(['', '', '', '', '']);
    expect(lights({ ...whole, specific: 'Aprobar la ordenanza de vivienda', unit: 'votos' })).toBe('SMART');
    expect(lights({ ...whole, amount: 0, unit: 'evictions' })).toBe('SMART');
    expect(lights({ ...whole, amount: 40, unit: '%' })).toBe('SMART');
  });

  test.each([
    ['·MART', { ...whole, specific: 'Housing' }],
    ['·MART', { ...whole, specific: 'The housing ordinance' }],
    ['·MART', { ...whole, specific: 'Más vivienda digna' }],
    ['·MART', { ...whole, specific: 'tbd, tbd' }],
    ['·MART', { ...whole, specific: 'do things' }],
    ['S·ART', { ...whole, unit: 'x' }],
    ['SM·RT', { ...whole, means: 'none' }],
    ['SM·RT', { ...whole, owner: '?' }],
    ['SMA·T', { ...whole, serves: 'yes' }],
  ] as const)('%s', (expected, goal) => {
    expect(lights(goal)).toBe(expected);
  });

  test('are all off for an empty goal, and for one that is padded', () => {
    expect(lights({})).toBe('·····');
    for (const padding of [
      'x',
      'xxx',
      'yes',
      'YES!',
      'tbd',
      'TBD.',
      '-',
      '???',
      'n/a',
      'aaaa',
      'sí',
      'algo',
      'por definir',
    ]) {
      const padded: Goal = {
        sentence: padding,
        specific: padding,
        unit: padding,
        amount: 3,
        owner: padding,
        means: padding,
        serves: padding,
      };
      expect([padding, lights(padded)]).toEqual([padding, '·····']);
      expect(smartSentence(padded, 'en')).toBe('');
    }
  });

  test('say in one language or the other what is missing', () => {
    const half: Goal = { specific: 'Open a clinic', amount: 40, owner: 'Rosa' };
    const missing = (lang: (typeof languages)[number]): string[] =>
      smartLights(half, lang).map(({ word, missing: what }) => `${word}: ${what}`);
    expect(missing('en')).toEqual([
      'Specific: ',
      'Measurable: Say what the 40 counts: votes, homes, people?',
      'Achievable: Say what we have for it: people, money, rooms, contacts.',
      'Relevant: Say which purpose or result it serves.',
      'Time-based: Set a date.',
    ]);
    expect(missing('es')).toEqual([
      'Específica: ',
      'Medible: Diga qué cuenta el 40: ¿votos, casas, personas?',
      'Alcanzable: Diga con qué contamos: gente, dinero, espacios, contactos.',
      'Relevante: Diga a qué propósito o resultado sirve.',
      'Con plazo: Ponga una fecha.',
    ]);
  });
});

describe('the sentence', () => {
  test('is put together from the parts', () => {
    expect(smartSentence(whole, 'en')).toBe(
      'By Tuesday, December 1, 2026: Pass the fair-chance housing ordinance (5 council votes). How we will know: the council’s published vote. Rosa Benavides answers for it. What we have for it: twelve speakers and a room at Grace Church. It serves: everyone who comes back has a home.',
    );
  });

  test('leaves out what says nothing', () => {
    expect(smartSentence({ specific: 'Open a clinic.', amount: 2, unit: 'tbd', owner: 'x' }, 'en')).toBe(
      'Open a clinic.',
    );
  });

  test('is Spanish in a Spanish workbook', () => {
    const goal: Goal = { specific: 'Abrir una clínica', amount: 40, unit: 'citas al mes', owner: 'Rosa' };
    expect(smartSentence(goal, 'es')).toBe('Abrir una clínica (40 citas al mes). Responde Rosa.');
  });
});
