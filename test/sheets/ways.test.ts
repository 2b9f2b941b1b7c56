/** How a coalition works: what it decided, the careful reading until then, and a half page to talk about each. */
import { describe, expect, test } from 'vitest';
import { toText } from '../../src/core/document.ts';
import { languages } from '../../src/core/lang.ts';
import { readTable, columnOrder, keyCell } from '../../src/core/table.ts';
import { decisionMethods } from '../../src/sheets/choices.ts';
import { tableOf } from '../../src/sheets/index.ts';
import { UNDECIDED } from '../../src/sheets/ways/lists.ts';
import { chosenWays, halfPage, wayOf, type WayRows } from '../../src/sheets/ways/questions.ts';

const answered = (id: string, answer?: string): WayRows => [
  { id, values: answer === undefined ? {} : { answer } },
];

describe('what holds', () => {
  test('is what was decided', () => {
    expect(wayOf(answered('method', 'vote'), 'method')).toBe('vote');
    expect(wayOf(answered('rhythm', 'weekly'), 'rhythm')).toBe('weekly');
  });

  test.each([
    ['method', 'consensus'],
    ['threshold', 'minus-one'],
    ['quorum', 'two-thirds'],
    ['surrogates', 'case'],
    ['places', 'safe'],
    ['conflict', 'outside'],
    ['money', 'check'],
    ['size', 'small'],
    ['experience-core', 'no'],
  ])('for %s is the careful “%s” while nothing is decided', (id, careful) => {
    expect(wayOf([], id)).toBe(careful);
    expect(wayOf(answered(id), id)).toBe(careful);
    expect(wayOf(answered(id, UNDECIDED), id)).toBe(careful);
    expect(wayOf(answered('other', 'yes'), id)).toBe(careful);
    expect(wayOf(answered(id, 'whatever suits'), id)).toBe(careful);
  });

  test('for words of their own is what they wrote, or nothing yet', () => {
    expect(wayOf(answered('mission', 'A home for everyone who comes back'), 'mission')).toBe(
      'A home for everyone who comes back',
    );
    expect(wayOf([], 'mission')).toBeUndefined();
    expect(wayOf(answered('nowhere', 'yes'), 'nowhere')).toBeUndefined();
  });

  test('is read from the sheet in either language', () => {
    const ways = tableOf('ways');
    const order = columnOrder(ways);
    const row = (id: string, answer: string) =>
      order.map((field) => ({ id, question: 'How?', answer })[field] ?? '');
    const grid = [
      order.map((field) => keyCell(ways, field)),
      [],
      row('method', 'Consenso, y si no, votación'),
      row('rhythm', 'Every other month'),
      row('rules', 'One speaks, all listen'),
      row('quorum', 'Todavía no lo hemos decidido'),
    ];
    const { rows, issues } = readTable(ways, grid);
    expect(issues).toEqual([]);
    expect(['method', 'rhythm', 'rules', 'quorum'].map((id) => wayOf(rows as WayRows, id))).toEqual([
      'fallback',
      'every-other-month',
      'One speaks, all listen',
      'two-thirds',
    ]);
  });
});

describe.each(chosenWays.map((way) => [way.id, way] as const))('the question %s', (id, way) => {
  const codes = way.list.choices.map(({ code }) => code);

  test('can be left open, and has a careful answer among its own', () => {
    expect(codes.at(-1)).toBe(UNDECIDED);
    expect(codes.length).toBeGreaterThan(2);
    expect(codes.slice(0, -1)).toContain(way.careful);
  });

  test.each(languages)('has two sides of at most two sentences, each with its source (%s)', (lang) => {
    const [one, other] = way.sides;
    expect(one.says[lang]).not.toBe(other.says[lang]);
    for (const { says, source } of way.sides) {
      expect(says[lang].match(/[.?](?= |$)/g)?.length).toBeLessThanOrEqual(2);
      expect(source[lang].trim()).not.toBe('');
    }
    expect(way.when[lang].trim()).not.toBe('');
  });

  test.each(languages)('fits on half a page (%s)', (lang) => {
    const text = toText(halfPage(id, lang));
    expect(text.split(/\s+/).length).toBeLessThanOrEqual(220);
    expect(text).toContain(way.asks[lang]);
    for (const { words } of way.list.choices) expect(text).toContain(words[lang]);
  });
});

test('decisions are made as the field knows them, or are not decided yet', () => {
  const method = chosenWays.find(({ id }) => id === 'method');
  expect(method?.list.choices.map(({ code }) => code)).toEqual([
    ...decisionMethods.choices.map(({ code }) => code),
    UNDECIDED,
  ]);
});

test('half a page says why, when, both sides with their source, the answers, and what holds until then', () => {
  expect(toText(halfPage('surrogates', 'en'))).toBe(`May somebody stand in for a member?
-----------------------------------

Better known before the first one sits there.

Best settled before the first meeting.

One side: Ask each time whether a stand-in makes sense. So an organization is heard even when its person can’t come. (the toolkit on ending mass incarceration)

The other side: No stand-ins: trust grows only between people who keep meeting. Whoever joins promises to come. (the Second Chance tip sheet)

What we can choose

- Not allowed
- Case by case
- Allowed to speak
- Allowed to decide
- We haven’t decided yet

Until we decide, this holds: Case by case.
`);
});

test('half a page on words of their own says how to find them, and on nothing is empty', () => {
  expect(toText(halfPage('values', 'es'))).toBe(`Nuestros valores
----------------

A qué nos atenemos cuando se pone difícil; bastan tres.

Cada quien dice una frase; alguien escribe una con la que todos puedan vivir.
`);
  expect(halfPage('nowhere', 'en')).toEqual([]);
});
