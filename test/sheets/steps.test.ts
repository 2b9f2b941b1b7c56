/** The guide's steps: their words, their paths, and when each counts as done. */
import { describe, expect, test } from 'vitest';
import type { FieldValue } from '../../src/core/field.ts';
import { languages } from '../../src/core/lang.ts';
import type { AnyRow } from '../../src/core/sheet.ts';
import { stateOf, type StepFacts } from '../../src/core/step.ts';
import { fitQuestions } from '../../src/sheets/questions/fit.ts';
import { guidedTables } from '../../src/sheets/guided.ts';
import { pulseTopics } from '../../src/sheets/questions/pulse.ts';
import { stepDetails } from '../../src/sheets/step-details.ts';
import { stepStates } from '../../src/sheets/step-states.ts';
import { stepWords } from '../../src/sheets/step-words.ts';
import { paths, stepOf, steps, waysIn, type StepKey } from '../../src/sheets/steps.ts';
import { orders } from '../../src/sheets/steps/orders.ts';
import { readableTexts } from '../text/readable-texts.ts';
import { sentencesOf, wordCount } from '../text/sentences.ts';

/** What stands in a workbook, as far as steps look at it. */
interface Workbook extends Partial<Omit<StepFacts, 'rows' | 'answer'>> {
  readonly rows?: Readonly<Record<string, readonly AnyRow[]>>;
  readonly answers?: Readonly<Record<string, Readonly<Record<string, FieldValue>>>>;
}

function factsOf({ rows = {}, answers = {}, ...rest }: Workbook): StepFacts {
  return {
    today: '2026-11-02',
    remindersOn: false,
    remindersMine: false,
    checked: false,
    shared: false,
    ...rest,
    rows: (sheet) => rows[sheet] ?? Object.values(answers[sheet] ?? {}).map((answer) => ({ answer })),
    answer: (sheet, id) => answers[sheet]?.[id],
  };
}

const rows = (sheet: string, ...given: readonly AnyRow[]): Workbook => ({ rows: { [sheet]: given } });

const answers = (sheet: string, given: Readonly<Record<string, FieldValue>>): Workbook => ({
  answers: { [sheet]: given },
});

const times = (count: number, row: AnyRow, name = 'name'): AnyRow[] =>
  Array.from({ length: count }, (_, index) => ({ ...row, [name]: `Person ${index + 1}` }));

const conditions = fitQuestions.filter(({ kind }) => kind === 'condition').map(({ id }) => id);

const given = (ids: readonly string[], answer: string): Record<string, string> =>
  Object.fromEntries(ids.map((id) => [id, answer]));

const placed = { position: 'neutral', say: 'strong', goal: 'Fair housing' };
const target = { ...placed, person: 'Council member', target: 'primary', say: 'decides' };

const goal = {
  sentence: 'Pass the housing ordinance',
  specific: 'Pass the housing ordinance',
  amount: 5,
  unit: 'votes',
  owner: 'Priya',
  means: 'Twelve volunteers and a room',
  serves: 'Fair housing for all',
  by: '2027-06-30',
};

const meeting = { what: 'First meeting', date: '2026-11-20', place: 'Library', invited: ['Priya'] };

const tactic = {
  tactic: 'Meet in the district office',
  target: 'Council member',
  demand: 'Vote yes',
  backing: 'Forty voters',
  who: 'Priya',
  when: '2026-12-01',
  fits: 'yes',
  sense: 'yes',
};

const indicator = { name: 'Housed after six months', wanted: 'up' };
const reading = { indicator: 'housed after six months', period: '2026-06-30', number: 41, of: 160 };

const pulseRows = (answered: number, response?: string): AnyRow[] =>
  pulseTopics.map(() => ({ average: 3.5, answers: answered, ...(response ? { response } : {}) }));

/** For each step what is enough, and what is only half of it. */
const examples: Readonly<Record<StepKey, readonly [good: Workbook, half: Workbook]>> = {
  fit: [
    answers('fit', given(conditions.slice(0, 9), 'partly')),
    answers('fit', given(conditions, 'unknown')),
  ],
  purposes: [rows('purposes', { ours: true }), rows('purposes', { ours: false, note: 'Perhaps' })],
  offers: [
    rows(
      'offers',
      { service: 'Rides', organization: 'Lantern', refer: 'Call' },
      { service: 'Beds' },
      { service: 'Food' },
    ),
    rows('offers', { service: 'Rides', organization: 'Lantern', refer: 'Call' }),
  ],
  people: [rows('people', ...times(3, {})), rows('people', ...times(2, {}))],
  core: [
    rows('people', ...times(5, { level: 'core', status: 'agreed' })),
    rows('people', ...times(5, { level: 'core', status: 'listed' })),
  ],
  experience: [
    answers('ways', given(['experience-core', 'experience-decisions'], 'partly')),
    answers('ways', { 'experience-core': 'yes', 'experience-decisions': 'undecided' }),
  ],
  recruit: [
    rows('people', ...times(5, { status: 'agreed' }), { name: 'Lee', status: 'listed', knows: ['Priya'] }),
    rows('people', ...times(5, { status: 'agreed' }), { name: 'Lee', status: 'listed' }),
  ],
  reflections: [
    {
      ...answers('reflections', { easiest: 'Lee', harder: 'Kim', strategic: 'Ana' }),
      ...rows('reflections', ...times(3, { common: 'The same street' }, 'who')),
    },
    {
      ...answers('reflections', { easiest: 'Lee', harder: 'Kim', strategic: 'Ana' }),
      ...rows('reflections', ...times(3, {}, 'who')),
    },
  ],
  contacts: [
    rows('contacts', ...times(3, { by: 'Priya', day: '2026-10-01', asked: 'Sign', said: 'Yes' }, 'who')),
    rows('contacts', ...times(3, { by: 'Priya', day: '2026-10-01' }, 'who')),
  ],
  signons: [
    rows('signons', { organization: 'Lantern', authorizedBy: 'Lee', public: 'no' }),
    rows('signons', { organization: 'Lantern', authorizedBy: 'Lee', public: 'not-asked' }),
  ],
  ways: [
    answers('ways', {
      structure: 'coalition',
      leadership: 'shared',
      rhythm: 'monthly',
      agenda: 'poll',
      method: 'consensus',
    }),
    answers('ways', {
      structure: 'coalition',
      leadership: 'shared',
      rhythm: 'monthly',
      agenda: 'poll',
      method: 'undecided',
    }),
  ],
  agreements: [
    answers('ways', given(['mission', 'values', 'rules', 'time'], 'In our words')),
    answers('ways', { mission: 'Homes for all' }),
  ],
  roles: [
    rows(
      'roles',
      { who: 'Priya', role: 'coordinator' },
      { who: 'Priya', role: 'facilitator' },
      { who: 'Lee', role: 'note-taker' },
    ),
    rows(
      'roles',
      { who: 'Priya', role: 'coordinator' },
      { who: 'Lee', role: 'facilitator' },
      { who: 'Lee', role: 'note-taker' },
    ),
  ],
  meeting: [
    rows('meetings', { ...meeting, state: 'scheduled' }),
    rows('meetings', { ...meeting, state: 'draft' }),
  ],
  agenda: [
    rows('meetings', { ...meeting, items: 'Welcome', state: 'agenda-sent' }),
    rows('meetings', { ...meeting, items: 'Welcome', state: 'scheduled' }),
  ],
  minutes: [
    rows('meetings', { ...meeting, minutesDoc: 'https://docs.google.com/d/1', state: 'minutes-sent' }),
    rows('meetings', { ...meeting, minutesDoc: 'https://docs.google.com/d/1', state: 'held' }),
  ],
  goals: [rows('goals', goal), rows('goals', { ...goal, means: 'tbd' })],
  actions: [
    rows('actions', { what: 'Call', who: 'Lee', by: '2026-11-10', state: 'open' }),
    rows('actions', { what: 'Call', who: 'Lee', state: 'open' }),
  ],
  promises: [
    rows('actions', { what: 'Call', who: 'Lee', by: '2026-11-10' }, { what: 'Write', state: 'done' }),
    rows('actions', { what: 'Call', who: 'Lee', by: '2026-10-10' }),
  ],
  judgements: [
    rows('judgements', target, ...times(3, placed, 'person')),
    rows('judgements', target, ...times(3, { ...placed, goal: 'Another one' }, 'person')),
  ],
  links: [
    {
      rows: {
        people: [{ name: 'Priya', status: 'agreed' }],
        judgements: [target],
        links: [
          { from: 'Priya', to: 'Pastor Kim' },
          { from: 'Pastor Kim', to: 'Council member' },
        ],
      },
    },
    {
      rows: {
        people: [{ name: 'Priya', status: 'agreed' }],
        judgements: [target],
        links: [{ from: 'Priya', to: 'Pastor Kim' }],
      },
    },
  ],
  tactics: [rows('tactics', tactic), rows('tactics', { ...tactic, fits: 'unsure' })],
  results: [
    rows('results', { sentence: 'All adults returning to Harlow County have a safe home.' }),
    rows('results', { sentence: '80 percent of adults in Harlow County have a safe home.' }),
  ],
  indicators: [
    { rows: { indicators: [indicator], readings: [reading] } },
    { rows: { indicators: [indicator], readings: [{ ...reading, indicator: 'Another' }] } },
  ],
  readings: [
    {
      rows: {
        indicators: [indicator],
        readings: [reading, { ...reading, period: '2026-12-31', story: 'The shelter opened' }],
      },
    },
    { rows: { indicators: [indicator], readings: [{ ...reading, story: 'The shelter opened' }] } },
  ],
  measures: [
    rows('measures', { measure: 'Still housed', kind: 'better-off', owner: 'Lee', value: '32 of 50' }),
    rows('measures', { measure: 'Calls made', kind: 'how-much', owner: 'Lee', value: '50' }),
  ],
  wins: [
    rows('wins', { what: 'First vote', when: '2026-10-01', thanks: ['Lee'] }),
    rows('wins', { what: 'First vote', when: '2026-10-01' }),
  ],
  pledges: [
    rows('pledges', { what: 'A ride', whom: ['Lee'], by: '2026-10-01', kept: 'yes' }),
    rows('pledges', { what: 'A ride', whom: ['Lee'], by: '2026-10-01', kept: 'not-yet' }),
  ],
  obstacles: [
    rows('obstacles', { sees: 'Few come', kind: 'time', tries: 'Poll for dates', who: 'Lee' }),
    rows('obstacles', { sees: 'Few come', kind: 'time' }),
  ],
  conflicts: [
    rows('conflicts', { about: 'Pace', handled: 'aside', next: 'Talk on Friday' }),
    rows('conflicts', { about: 'Pace', handled: 'aside', next: 'Talk' }, { about: 'Logo' }),
  ],
  funding: [
    rows('funding', { source: 'City', uses: 'Rides', bends: 'no' }),
    rows('funding', { source: 'City', uses: 'Rides', bends: 'unsure' }),
  ],
  stock: [
    rows('stock', { day: '2026-10-01', needs: 'Rides', posts: 'Notes', landscape: 'Vote', next: 'Ask' }),
    rows('stock', { day: '2026-10-01', needs: 'Rides', posts: 'Notes', landscape: 'Vote' }),
  ],
  pulse: [
    rows('pulse', ...pulseRows(7, 'Shorter meetings')),
    rows('pulse', ...pulseRows(4, 'Shorter meetings')),
  ],
  check: [{ checked: true }, {}],
  reminders: [{ remindersOn: true }, { remindersMine: true }],
  account: [{ remindersOn: true, remindersMine: true }, { remindersOn: true }],
  share: [{ shared: true }, {}],
};

/** How many sentences a text has; a colon ends none. */
const full = (text: string): number => text.split(/(?<=[.?!])\s/).length;

const keys = steps.map(({ key }) => key);
const all = keys.map((key) => [key, stepOf(key)] as const);

test('every key stands once', () => {
  expect(new Set(keys).size).toBe(keys.length);
});

test('every sheet of the guide is reached by a step, and every step leads to one or to a screen', () => {
  const guided = guidedTables.map(({ key }) => key);
  const reached = all.flatMap(([, { at }]) => ('sheet' in at ? at.sheet : []));
  expect([...new Set(reached)].sort()).toEqual([...guided].sort());
});

test.each(waysIn)('%s: eight to fourteen steps, each once', (way) => {
  const own = paths[way];
  expect(own.length).toBeGreaterThanOrEqual(8);
  expect(own.length).toBeLessThanOrEqual(14);
  expect(new Set(own).size).toBe(own.length);
});

describe.each(all)('%s', (key, step) => {
  test.each(languages)('says why in two short sentences and the rest in one, in %s', (lang) => {
    const { title, why } = stepWords[key];
    const { leaves, from } = stepDetails[key];
    expect(full(why[lang])).toBe(2);
    expect(full(leaves[lang])).toBe(1);
    expect(wordCount(title[lang])).toBeLessThanOrEqual(8);
    expect(title[lang]).not.toMatch(/[.?!]$/);
    expect(orders[from][lang]).not.toBe('');
    const long = [why, leaves]
      .flatMap((text) => sentencesOf(text[lang]))
      .filter((text) => wordCount(text) > 20);
    expect(long).toEqual([]);
  });

  test('takes a time that can be believed', () => {
    const { minutes } = stepDetails[key];
    expect(minutes).toBeGreaterThan(0);
    expect(minutes).toBeLessThanOrEqual(60);
  });

  const [good, half] = examples[key];
  const state = (workbook: Workbook) => stateOf(step, stepStates[key], factsOf(workbook));

  test('is open in an empty workbook, done where its content is there, and not done by half of it', () => {
    expect(state({})).toBe('open');
    expect(state(good)).toBe('done');
    expect(state(half)).not.toBe('done');
  });
});

test('what was done by half counts as begun, except where there is nothing between', () => {
  const open = keys.filter((key) => {
    const [, half] = examples[key];
    return stateOf(stepOf(key), stepStates[key], factsOf(half)) === 'open';
  });
  expect(open).toEqual(['check', 'reminders', 'share']);
});

test('a stakeholder alone begins neither the core group nor the invitations', () => {
  const facts = factsOf(rows('people', ...times(2, { status: 'listed' })));
  const states = (['people', 'core', 'recruit'] as const).map((key) =>
    stateOf(stepOf(key), stepStates[key], facts),
  );
  expect(states).toEqual(['begun', 'open', 'open']);
});

/** Words that the glossary forbids; those of every file are tested in test/text. */
const hard = {
  en: /\b(neutraliz\w*|enem(y|ies)|offenders?|felons?|inmates?|ex-con\w*|invalid\w*|fail(s|ed|ure)?|overdue)\b/i,
  es: /neutraliz|enemig|delincuen|ofensor|\breos?\b|reclus[oa]|\bpres[oa]s?\b|ex[ -]?convict|inválid|fallid|\bvencid|atrasad/i,
};

test.each(languages)('no hard word in %s', (lang) => {
  const files = ['forming', 'gathering', 'meeting', 'planning', 'results', 'keeping', 'sending', 'orders'];
  const texts = files.flatMap((file) => readableTexts(`src/sheets/steps/${file}.ts`, lang));
  expect(texts.length).toBeGreaterThan(keys.length);
  expect(texts.filter((text) => hard[lang].test(text))).toEqual([]);
});

test('an unknown step is a bug', () => {
  expect(() => stepOf('nowhere')).toThrow('nowhere');
});
