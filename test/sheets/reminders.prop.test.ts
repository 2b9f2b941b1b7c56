/** The rules of the sheets, for any rows on any day: in time, and never twice. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween } from '../../src/core/day.ts';
import { dueOn, ledgerKey } from '../../src/core/reminder.ts';
import { commitmentRules, isOpen, type Action } from '../../src/sheets/actions.ts';
import { commitmentStates, meetingStates } from '../../src/sheets/choices.ts';
import { isAhead, meetingRules, type Meeting } from '../../src/sheets/meetings/meetings.ts';
import { anyDay } from '../core/calendar.ts';

const NAMES = ['Rosa', 'Denise', 'Tom'];
const START = '2026-11-02';

/** Days around one, so that rows are due on the same days; now and then any day at all. */
const nearDay = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: -12, max: 12 }).map((days) => addDays(START, days)) },
  { weight: 1, arbitrary: anyDay },
);

const codesOf = <Code extends string>(list: { choices: readonly { code: Code }[] }): Code[] =>
  list.choices.map(({ code }) => code);

const action: fc.Arbitrary<Action> = fc.record(
  {
    what: fc.constant('Chairs'),
    who: fc.constantFrom(...NAMES),
    by: nearDay,
    state: fc.constantFrom(...codesOf(commitmentStates)),
  },
  { requiredKeys: [] },
);

const meeting: fc.Arbitrary<Meeting> = fc.record(
  {
    what: fc.constant('Full meeting'),
    date: nearDay,
    invited: fc.subarray(NAMES),
    state: fc.constantFrom(...codesOf(meetingStates)),
  },
  { requiredKeys: [] },
);

const withIds = <Row>(rows: readonly Row[]) => rows.map((values, index) => ({ id: `row-${index}`, values }));
const span = Array.from({ length: 60 }, (_, index) => addDays(START, index - 30));

test('a promise is asked about only while it is open, in the two days before and from three to six days after', () => {
  fc.assert(
    fc.property(fc.array(action), nearDay, (actions, today) => {
      for (const { stage, row, due } of dueOn(commitmentRules, withIds(actions), today)) {
        expect(isOpen(row)).toBe(true);
        expect(due).toBe(row.by);
        const days = daysBetween(today, due);
        expect(stage === 'before' ? [0, 1, 2] : [-3, -4, -5, -6]).toContain(days);
      }
    }),
  );
});

test('a meeting is announced again only while it is ahead, on the two days before', () => {
  fc.assert(
    fc.property(fc.array(meeting), nearDay, (meetings, today) => {
      for (const { row, due } of dueOn(meetingRules, withIds(meetings), today)) {
        expect(isAhead(row)).toBe(true);
        expect([1, 2]).toContain(daysBetween(today, due));
      }
    }),
  );
});

test('on one day nothing is due twice under one key', () => {
  fc.assert(
    fc.property(fc.array(action), fc.array(meeting), nearDay, (actions, meetings, today) => {
      const keys = [
        ...dueOn(commitmentRules, withIds(actions), today),
        ...dueOn(meetingRules, withIds(meetings), today).map((due) => ({ ...due, id: `m${due.id}` })),
      ].flatMap(({ id, stage, due, to }) => to.map((person) => ledgerKey(id, stage, person, due)));
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});

test('over two months an open promise is asked about exactly twice, however often somebody looks', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20, max: 20 }), fc.constantFrom(...NAMES), (shift, who) => {
      const row: Action = { what: 'Chairs', who, by: addDays(START, shift), state: 'open' };
      const sent = new Set(
        span.flatMap((today) =>
          dueOn(commitmentRules, withIds([row]), today).flatMap(({ id, stage, due, to }) =>
            to.map((person) => ledgerKey(id, stage, person, due)),
          ),
        ),
      );
      expect(sent).toEqual(new Set([`row-0|before|${who}|${row.by}`, `row-0|after|${who}|${row.by}`]));
    }),
  );
});
