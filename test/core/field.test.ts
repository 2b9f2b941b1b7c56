/** Every kind of field: what it reads, what it refuses and why. */
import { describe, expect, test } from 'vitest';
import { choiceList } from '../../src/core/choices.ts';
import type { Cell } from '../../src/core/cell.ts';
import {
  check,
  choice,
  choices,
  day,
  email,
  line,
  link,
  number,
  paragraph,
  people,
  person,
  phone,
  time,
  type Column,
} from '../../src/core/field.ts';

const column: Column = {
  heading: { en: 'Column', es: 'Columna' },
  help: { en: 'What it holds.', es: 'Lo que contiene.' },
  audience: 'members',
};
const colors = choiceList('color', {
  red: { en: 'Red', es: 'Rojo' },
  green: { en: 'Bright green', es: 'Verde claro' },
});

/** Every kind of field, by the control that the guide draws for it. */
const kinds = {
  line: line(column),
  paragraph: paragraph(column),
  phone: phone(column),
  email: email(column),
  link: link(column),
  day: day(column),
  time: time(column),
  number: number(column),
  check: check(column),
  choice: choice(colors, column),
  choices: choices(colors, column),
  person: person(column),
  people: people(column),
};
type Kind = keyof typeof kinds;

test('each kind names its own control', () => {
  expect(Object.values(kinds).map(({ control }) => control)).toEqual(Object.keys(kinds));
});

test.each(Object.keys(kinds) as Kind[])('an empty %s has neither a value nor a problem', (kind) => {
  expect(kinds[kind].read('')).toBeUndefined();
  expect(kinds[kind].read('   ')).toBeUndefined();
});

const readings: [Kind, Cell, unknown][] = [
  ['line', '  Rosa ', 'Rosa'],
  ['line', 18, '18'],
  ['line', '=1+1', '=1+1'],
  ['paragraph', 'One\nTwo', 'One\nTwo'],
  ['phone', '+1 (555) 0101, after 5', '+1 (555) 0101, after 5'],
  ['phone', 5550101, '5550101'],
  ['email', ' rosa.b@example.org ', 'rosa.b@example.org'],
  ['email', "o'brien+list@mail.example.co.uk", "o'brien+list@mail.example.co.uk"],
  ['link', 'https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
  ['link', 'HTTP://example.org', 'HTTP://example.org'],
  ['day', '2026-12-01', '2026-12-01'],
  ['day', '2026-12-01 18:00', '2026-12-01'],
  ['time', '6:30 p.m.', '18:30'],
  ['time', '1899-12-30 18:00', '18:00'],
  ['number', 3, 3],
  ['number', '2.5', 2.5],
  ['number', 0, 0],
  ['check', true, true],
  ['check', false, false],
  ['check', 'Yes', true],
  ['check', 'no', false],
  ['check', 'Sí', true],
  ['check', 'falso', false],
  ['choice', 'bright GREEN', 'green'],
  ['choice', 'red', 'red'],
  ['choices', 'Red; bright green;', ['red', 'green']],
  ['choices', 'green', ['green']],
  ['person', ' Rosa Benavides ', 'Rosa Benavides'],
  ['people', 'Rosa; Denise Okafor ;; ', ['Rosa', 'Denise Okafor']],
];

test.each(readings)('%s: %j is read as %j', (kind, cell, value) => {
  expect(kinds[kind].read(cell)).toEqual({ value });
});

const problems: [Kind, Cell, string][] = [
  ['check', 'perhaps', 'not-a-choice'],
  ['email', 'rosa at example.org', 'not-an-address'],
  ['email', 'rosa@example', 'not-an-address'],
  ['email', 'Rosa <rosa@example.org>', 'not-an-address'],
  ['email', 'rosa@example.org\nBcc: everybody', 'not-an-address'],
  ['email', 'rosa@example.org, denise@example.org', 'several-addresses'],
  ['email', 'rosa@example.org denise@example.org', 'several-addresses'],
  ['email', 'rosa@example.org;denise@example.org', 'several-addresses'],
  ['link', 'javascript:alert(1)', 'not-a-link'],
  ['link', 'data:text/html,hi', 'not-a-link'],
  ['link', 'example.org', 'not-a-link'],
  ['link', 'https://two words.org', 'not-a-link'],
  ['link', 'https:///etc', 'not-a-link'],
  ['day', 'next tues', 'not-a-day'],
  ['day', '2026-02-30', 'not-a-day'],
  ['day', '2026-12-01x', 'not-a-day'],
  ['day', '12/01/2026', 'not-a-day'],
  ['day', 46357, 'not-a-day'],
  ['day', '1899-12-30 18:00', 'not-a-day'],
  ['time', '25:00', 'not-a-time'],
  ['time', 18, 'not-a-time'],
  ['time', 'evening', 'not-a-time'],
  ['number', 'three', 'not-a-number'],
  ['number', true, 'not-a-number'],
  ['number', 'Infinity', 'not-a-number'],
  ['choice', 'Blue', 'not-a-choice'],
  ['choice', 'Red; Bright green', 'not-a-choice'],
  ['choices', 'Red; Blue', 'not-a-choice'],
  ['person', 'Rosa; Denise', 'several-people'],
];

test.each(problems)('%s: %j is %s', (kind, cell, code) => {
  expect(kinds[kind].read(cell)).toMatchObject({ problem: { code } });
});

test.each(['line', 'paragraph', 'phone', 'people'] as const)('%s: 50,000 characters are read', (kind) => {
  expect(kinds[kind].read('x'.repeat(50_000))).toHaveProperty('value');
});

test.each(['line', 'paragraph', 'phone', 'people'] as const)('%s: 50,001 are too long', (kind) => {
  expect(kinds[kind].read('x'.repeat(50_001))).toMatchObject({ problem: { code: 'too-long' } });
});

describe('a problem', () => {
  test('quotes what was found, shortened where it is long', () => {
    expect(kinds.day.read('next tues')).toEqual({ problem: { code: 'not-a-day', found: 'next tues' } });
    expect(kinds.link.read('x'.repeat(300))).toEqual({
      problem: { code: 'not-a-link', found: `${'x'.repeat(57)}…` },
    });
  });

  test('of a time in a date’s place quotes the time that was typed', () => {
    expect(kinds.day.read('1899-12-30 18:00')).toEqual({ problem: { code: 'not-a-day', found: '18:00' } });
  });

  test('of a choice names the one word that is wrong, and what there is to choose', () => {
    expect(kinds.choices.read('Red; Blue')).toEqual({
      problem: { code: 'not-a-choice', found: 'Blue', options: colors.choices.map(({ words }) => words) },
    });
  });
});

test('choices and names are written as words, separated so that they can be read again', () => {
  expect(kinds.choice.write('green', 'en')).toBe('Bright green');
  expect(kinds.choices.write(['red', 'green'], 'en')).toBe('Red; Bright green');
  expect(kinds.people.write(['Rosa', 'Denise Okafor'], 'en')).toBe('Rosa; Denise Okafor');
});
