/** What indicators tell: values in a grid, and the sentences that come of them. */
import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/core/day.ts';
import {
  baselineOf,
  courseBetween,
  dataDueOn,
  dataRules,
  dataState,
  firstMove,
  indicatorHint,
  indicatorStory,
  isTooEarly,
  pointsOf,
  type Course,
} from '../../src/sheets/indicator-course.ts';
import type { Direction, Indicator } from '../../src/sheets/indicators.ts';
import { scheduleOf } from './schedule.ts';
import { isSmall, sayReading, valueOf, type Reading } from '../../src/sheets/readings.ts';

const returns: Indicator = { name: 'Back in custody within 12 months', wanted: 'down', begins: '2025-06-30' };

/** `2025-06-30 37.4` → a reading. */
function readingsOf(...lines: readonly string[]): Reading[] {
  return lines.map((line) => {
    const [period = '', value = ''] = line.split(' ');
    return { indicator: 'x', period, value: Number(value) };
  });
}

const values = readingsOf('2024-06-30 38.1', '2025-06-30 37.4', '2025-12-31 36.9', '2026-06-30 37.2');

const story = (
  readings: readonly Reading[],
  today: Day,
  indicator = returns,
  first: Day | undefined = '2025-07-15',
) => indicatorStory(indicator, readings, { first, today, audience: 'core' }, 'en');

describe('the story of an indicator', () => {
  test('tells both directions, that it is early, and that data are due', () => {
    expect(story(values, '2026-07-14')).toEqual({
      sinceBaseline: 'Since the start it goes the right way: from 37.4 to 37.2.',
      lastTwo: 'Lately it goes the other way: from 36.9 to 37.2.',
      early: 'Too early to tell what comes of our work: that takes a year at least.',
      data: 'The data are up to date.',
    });
  });

  test('is the same story in Spanish', () => {
    const about = { first: '2025-07-15', today: '2026-07-14', audience: 'core' } as const;
    expect(indicatorStory(returns, values, about, 'es')).toEqual({
      sinceBaseline: 'Desde el inicio va por buen camino: de 37.4 a 37.2.',
      lastTwo: 'Últimamente va en sentido contrario: de 36.9 a 37.2.',
      early: 'Es pronto para saber qué resulta de nuestro trabajo: hace falta al menos un año.',
      data: 'Los datos están al día.',
    });
  });

  test('needs two values, and to know which way is right', () => {
    expect(story(values.slice(0, 1), '2026-07-14').lastTwo).toBe(
      'Two values are needed before a direction shows.',
    );
    expect(story(values, '2026-07-14', { name: 'x' }).lastTwo).toBe(
      'Say first whether the number should go down or up.',
    );
  });

  test('does not show members a number about few people, nor count it', () => {
    const readings = [...values, { period: '2026-12-31', number: 4, of: 80 }];
    const told = indicatorStory(
      returns,
      readings,
      { first: '2025-01-01', today: '2027-01-01', audience: 'members' },
      'en',
    );
    expect(told.lastTwo).toBe('Lately it goes the other way: from 36.9 to 37.2.');
    expect(told.data).toBe('The data are up to date.');
    expect(JSON.stringify(told)).not.toContain('5');
  });
});

test.each<[number, number, Direction, Course]>([
  [38.1, 35, 'down', 'right'],
  [38.1, 35, 'up', 'wrong'],
  [35, 38.1, 'down', 'wrong'],
  [35, 38.1, 'up', 'right'],
  [35, 35, 'down', 'flat'],
  [35, 35.04, 'up', 'flat'],
])('from %d to %d, wanted %s: %s', (from, to, wanted, course) => {
  const points = [from, to].map((value, index) => ({ period: `2026-0${index + 1}-01`, value }));
  expect(courseBetween(points[0], points[1], wanted)).toBe(course);
});

test('values come in time order, one a period, and half-filled rows wait', () => {
  expect(
    pointsOf(
      [
        ...readingsOf('2026-06-30 35', '2025-06-30 38', '2026-06-30 36'),
        { period: '2026-07-31' },
        { value: 3 },
        { period: '2025-12-31', number: 41, of: 160 },
      ],
      'core',
    ),
  ).toEqual([
    { period: '2025-06-30', value: 38 },
    { period: '2025-12-31', value: 25.625 },
    { period: '2026-06-30', value: 36 },
  ]);
});

test.each([
  ['2024-01-01', '2024-06-30'],
  ['2025-06-30', '2025-06-30'],
  ['2026-01-15', '2025-12-31'],
  [undefined, '2024-06-30'],
])('counted since %s, the baseline is the value of %s', (begins, period) => {
  expect(baselineOf(pointsOf(values, 'core'), begins)?.period).toBe(period);
});

test.each([
  ['2025-07-15', '2026-07-14', true],
  ['2025-07-15', '2026-07-15', false],
  ['2024-02-29', '2025-02-27', true],
  ['2024-02-29', '2025-02-28', false],
  [undefined, '2026-07-14', true],
])('begun %s, on %s it is too early: %s', (first, today, early) => {
  expect(isTooEarly(first, today)).toBe(early);
});

test('a coalition begins to act with its first strategy, and else with its first value', () => {
  const points = pointsOf(values, 'core');
  expect(firstMove(['2026-01-10', '2025-11-02'], points)).toBe('2025-11-02');
  expect(firstMove([], points)).toBe('2024-06-30');
  expect(firstMove([], [])).toBeUndefined();
});

describe('new data', () => {
  const last = pointsOf(readingsOf('2026-06-30 35'), 'core');

  test.each<[string, Indicator, typeof last, Day | undefined]>([
    ['on the day somebody set', { due: '2026-10-01' }, last, '2026-10-01'],
    ['six months after the last value, where that day was met', { due: '2026-06-30' }, last, '2026-12-30'],
    ['six months after the last value, where no day is set', {}, last, '2026-12-30'],
    ['a year after it, where that is its rhythm', { every: 12 }, last, '2027-06-30'],
    ['a month after it, where somebody wrote nothing sensible', { every: -3 }, last, '2026-07-30'],
    ['when counting begins, where there is no value', { begins: '2026-03-01' }, [], '2026-03-01'],
    ['on no day, where nothing is set', {}, [], undefined],
  ])('are due %s', (_, indicator, points, due) => {
    expect(dataDueOn(indicator, points)).toBe(due);
  });

  test.each([
    ['2026-11-29', 'fresh'],
    ['2026-11-30', 'soon'],
    ['2026-12-29', 'soon'],
    ['2026-12-30', 'due'],
    ['2027-03-01', 'due'],
  ])('that are due on 2026-12-30 are on %s %s', (today, state) => {
    expect(dataState('2026-12-30', today)).toBe(state);
  });

  test('without a day are neither', () => {
    expect(dataState(undefined, '2026-12-30')).toBe('unknown');
  });
});

test.each([
  [0, undefined],
  [2, undefined],
  [3, 'You watch 3 indicators. One or two are easier to talk about: which ones say most?'],
])('%d indicators: %s', (count, hint) => {
  expect(indicatorHint(count, 'en')).toBe(hint);
});

describe('a value in words', () => {
  test.each<[Reading, string | undefined, string | undefined]>([
    [{ value: 38.14 }, '38.1', '38.1'],
    [{ number: 41, of: 160 }, '25.6% (41 of 160)', '25.6% (41 of 160)'],
    [{ number: 41, of: 160, value: 26 }, '26 (41 of 160)', '26 (41 of 160)'],
    [{ number: 41 }, '41', '41'],
    [{ number: 9, of: 160 }, '5.6% (9 of 160)', 'Too few people to show a number'],
    [{ number: 10, of: 160 }, '6.3% (10 of 160)', '6.3% (10 of 160)'],
    [{ number: 155, of: 160 }, '96.9% (155 of 160)', 'Too few people to show a number'],
    [{ number: 0, of: 0 }, '0 (0 of 0)', 'Too few people to show a number'],
    [{ number: 3, value: 12 }, '12', 'Too few people to show a number'],
    [{ of: 160 }, undefined, undefined],
    [{}, undefined, undefined],
  ])('%j: for the core %s, for members %s', (reading, core, members) => {
    expect([sayReading(reading, 'core', 'en'), sayReading(reading, 'members', 'en')]).toEqual([
      core,
      members,
    ]);
  });

  test('is said in Spanish', () => {
    expect(sayReading({ number: 41, of: 160 }, 'members', 'es')).toBe('25.6% (41 de 160)');
    expect(sayReading({ number: 4, of: 160 }, 'members', 'es')).toBe(
      'Muy pocas personas para mostrar un número',
    );
  });
});

test('nothing about fewer than ten people is in what members get, whichever count is small', () => {
  for (let of = 0; of <= 40; of += 1) {
    for (let number = 0; number <= of; number += 1) {
      const reading = { number, of };
      expect(isSmall(reading)).toBe(number < 10 || of - number < 10);
      if (isSmall(reading)) expect(sayReading(reading, 'members', 'en')).not.toMatch(/\d/);
      expect(valueOf(reading)).toBe(of === 0 ? 0 : (number * 100) / of);
    }
  }
});

test('whoever brings the data hears of it a month ahead, and is asked two weeks after', () => {
  const rosa: Indicator = { owner: 'Rosa Benavides', due: '2026-12-01' };
  const around = (day: Day, indicator: Indicator): string[] =>
    scheduleOf(dataRules, { indicator, due: dataDueOn(indicator, []) }, day);
  const between = (day: Day) => [around(day, rosa)[0], around(day, rosa).at(-1)];
  expect(between('2026-11-05')).toEqual([
    '2026-11-01 data → Rosa Benavides',
    '2026-11-15 data → Rosa Benavides',
  ]);
  expect(around('2026-12-08', rosa).slice(3, 5)).toEqual([
    '2026-12-01 data → Rosa Benavides',
    '2026-12-15 after → Rosa Benavides',
  ]);
  expect(between('2026-12-30').at(-1)).toBe('2026-12-29 after → Rosa Benavides');
  expect(around('2026-11-05', { owner: 'Rosa Benavides' })).toEqual([]);
  expect(around('2026-11-05', { due: '2026-12-01' })[0]).toBe('2026-11-01 data → ');
});
