/** Questions that the workbook's own counts and dates raise, and the barrier that a low pulse points to. */
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/core/lang.ts';
import {
  barrierSignals,
  type CoalitionFacts,
  type MeetingFacts,
  type Signal,
} from '../../src/sheets/barrier-signals.ts';
import { barrierKinds } from '../../src/sheets/barriers.ts';
import { pulseChange, shownAverage } from '../../src/sheets/pulse.ts';
import { questions } from '../../src/sheets/questions/index.ts';
import { barrierOf, pulseTopics } from '../../src/sheets/questions/pulse.ts';

const calm: CoalitionFacts = {
  meetings: [
    { came: 11, speakers: 4, agendaAhead: 8, minutesAfter: 1 },
    { came: 12, speakers: 3, agendaAhead: 7, minutesAfter: 2 },
    { came: 12, speakers: 5, agendaAhead: 9, minutesAfter: 2 },
  ],
  carried: [0, 1, 2],
  organizations: ['Lantern', 'Lantern', 'Second Shift', 'Puerta Abierta'],
  lastContact: 60,
};

const asked = (facts: Partial<CoalitionFacts>): Signal[] =>
  barrierSignals({ ...calm, ...facts }, 'en').map(({ signal }) => signal);

/** The calm meetings, with other facts. */
const meetings = (...facts: readonly MeetingFacts[]): MeetingFacts[] =>
  facts.map((fact, index) => ({ ...calm.meetings[index], ...fact }));

describe('signals', () => {
  test('are none for a coalition that does well, and none for one that has only begun', () => {
    expect(barrierSignals(calm, 'en')).toEqual([]);
    expect(barrierSignals({ meetings: [], carried: [], organizations: [] }, 'en')).toEqual([]);
  });

  test.each<[string, Partial<CoalitionFacts>, Signal[]]>([
    ['an item that came back three times', { carried: [3] }, ['carried']],
    [
      'at most two speakers three times',
      { meetings: meetings({ speakers: 2 }, { speakers: 1 }, { speakers: 2 }) },
      ['speakers'],
    ],
    ['few speakers twice', { meetings: meetings({ speakers: 2 }, { speakers: 1 }, { speakers: 3 }) }, []],
    [
      'fewer people each time',
      { meetings: meetings({ came: 12 }, { came: 10 }, { came: 9 }) },
      ['attendance'],
    ],
    ['fewer people once', { meetings: meetings({ came: 12 }, { came: 10 }, { came: 10 }) }, []],
    ['one late agenda', { meetings: meetings({ agendaAhead: 6 }, {}, {}) }, []],
    ['two late agendas', { meetings: meetings({ agendaAhead: 6 }, {}, { agendaAhead: 1 }) }, ['agendas']],
    ['minutes on the third day', { meetings: meetings({}, {}, { minutesAfter: 3 }) }, ['minutes']],
    ['late minutes of an earlier meeting', { meetings: meetings({}, { minutesAfter: 9 }, {}) }, []],
    ['nobody new in more than two months', { lastContact: 61 }, ['contacts']],
    ['one organization with three of four', { organizations: ['A', 'A', 'B', 'A'] }, ['one-holder']],
    ['one organization with half', { organizations: ['A', 'A', 'B', 'C'] }, []],
    ['three promises of one organization', { organizations: ['A', 'A', 'A'] }, []],
  ])('%s', (_, facts, signals) => {
    expect(asked(facts)).toEqual(signals);
  });

  test('two meetings are no pattern', () => {
    const two = meetings({ came: 9, speakers: 1, agendaAhead: 1 }, { came: 5, speakers: 1, agendaAhead: 1 });
    expect(asked({ meetings: two })).toEqual([]);
  });

  test('read as kind questions, each with its barrier', () => {
    const facts: CoalitionFacts = {
      meetings: [
        { came: 12, speakers: 2, agendaAhead: 2, minutesAfter: 1 },
        { came: 10, speakers: 2, agendaAhead: 8, minutesAfter: 1 },
        { came: 8, speakers: 1, agendaAhead: 3, minutesAfter: 4 },
      ],
      carried: [0, 3],
      organizations: ['Lantern', 'Lantern', 'Lantern', 'Second Shift'],
      lastContact: 75,
    };
    expect(barrierSignals(facts, 'en').map(({ barrier, question }) => `${barrier}: ${question}`)).toEqual([
      'productivity: An item has come back three times. Too big?',
      'domination: In each of your last three meetings at most two people presented. Who else could?',
      'capacity: One organization holds more than half of the open promises. Could others take some?',
      'costs: Fewer people came to each of your last three meetings. What would make it worth their time?',
      'productivity: Two of your last agendas went out less than a week ahead. Start earlier?',
      'community: Nobody new was contacted in two months. Whom would you like to meet next?',
      'capacity: The last minutes took more than two days. Could two people share the notes?',
    ]);
    for (const lang of languages) {
      for (const { question } of barrierSignals(facts, lang)) {
        expect(question).toMatch(/\?$/);
        expect(question).not.toMatch(/Lantern|Second Shift/);
      }
    }
  });

  test('count what came back', () => {
    expect(barrierSignals({ ...calm, carried: [4, 3] }, 'en')[0]?.question).toBe(
      '2 items have come back three times or more. Too big?',
    );
    expect(barrierSignals({ ...calm, carried: [4, 3] }, 'es')[0]?.question).toBe(
      '2 puntos han vuelto tres veces o más. ¿Son demasiado grandes?',
    );
  });
});

test('there are ten barriers, each with what has helped others, and room for another', () => {
  expect(barrierKinds.choices.filter(({ explained }) => explained).map(({ code }) => code)).toEqual([
    'time',
    'productivity',
    'turf',
    'history',
    'domination',
    'community',
    'capacity',
    'funding',
    'leadership',
    'costs',
  ]);
  expect(barrierKinds.choices.at(-1)?.code).toBe('other');
});

describe('the pulse', () => {
  test('asks one statement on each of twelve things', () => {
    expect(pulseTopics).toHaveLength(12);
    expect(questions['pulse']?.map(({ id }) => id)).toEqual(pulseTopics);
  });

  test.each([
    [{ average: 2.4, answers: 5 }, 2.4],
    [{ average: 2.4, answers: 4 }, undefined],
    [{ average: 2.4 }, undefined],
    [{ answers: 9 }, undefined],
  ])('of %j shows %s', (row, shown) => {
    expect(shownAverage(row)).toBe(shown);
  });

  test.each([
    [{ average: 3.4, answers: 9, before: 2.9 }, 0.5],
    [{ average: 2.9, answers: 9, before: 3.4 }, -0.5],
    [{ average: 2.9, answers: 4, before: 3.4 }, undefined],
    [{ average: 2.9, answers: 9 }, undefined],
  ])('of %j has changed by %s', (row, change) => {
    expect(pulseChange(row)).toBe(change);
  });

  test('points from a low average to a barrier, and from no other', () => {
    expect(barrierOf('voice', { average: 2.9, answers: 6 })).toBe('domination');
    expect(barrierOf('voice', { average: 3, answers: 6 })).toBeUndefined();
    expect(barrierOf('voice', { average: 1, answers: 4 })).toBeUndefined();
    const codes = pulseTopics.map((topic) => `${topic} → ${barrierOf(topic, { average: 1, answers: 5 })}`);
    expect(codes).toEqual([
      'purpose → turf',
      'clarity → leadership',
      'voice → domination',
      'worth → productivity',
      'follow-through → capacity',
      'information → time',
      'trust → history',
      'conflict → history',
      'benefit → costs',
      'means → funding',
      'shared-lead → leadership',
      'progress → costs',
    ]);
  });
});
