/** When a meeting is announced again, and when its documents are due. */
import { describe, expect, test } from 'vitest';
import { documentsDue } from '../../src/app/draft-document.ts';
import { addDays, type Day } from '../../src/core/day.ts';
import { isAhead, meetingRules, type Meeting } from '../../src/sheets/meetings/meetings.ts';
import { scheduleOf } from './schedule.ts';

const full: Meeting = {
  what: 'Full meeting',
  date: '2026-11-20',
  state: 'scheduled',
  invited: ['All members', 'Denise Okafor'],
};

function reminders(meeting: Meeting): string[] {
  return scheduleOf(meetingRules, meeting, '2026-11-20');
}

describe('the reminder of a meeting', () => {
  test('may be sent two days before and on the day before, and not on the day itself', () => {
    expect(reminders(full)).toEqual([
      '2026-11-18 meeting → All members, Denise Okafor',
      '2026-11-19 meeting → All members, Denise Okafor',
    ]);
  });

  test('still goes out where the agenda was sent', () => {
    expect(reminders({ ...full, state: 'agenda-sent' })).toHaveLength(2);
  });

  test.each(['draft', 'poll', 'held', 'minutes-sent', 'approved', 'cancelled', undefined] as const)(
    'is not sent for a meeting that is %s',
    (state) => {
      const { state: _, ...rest } = full;
      const meeting = state ? { ...rest, state } : rest;
      expect(isAhead(meeting)).toBe(false);
      expect(reminders(meeting)).toEqual([]);
    },
  );

  test('is not sent without a date', () => {
    const { date: _, ...undated } = full;
    expect(reminders(undated)).toEqual([]);
  });

  test('is due to nobody where nobody is invited', () => {
    const { invited: _, ...alone } = full;
    expect(reminders(alone)).toEqual(['2026-11-18 meeting → ', '2026-11-19 meeting → ']);
  });
});

/** The first and the last day on which each document of a meeting is due: `agenda 2026-11-10 – 2026-11-19`. */
function documents(meeting: Meeting, around: Day = '2026-11-20'): string[] {
  const days = Array.from({ length: 41 }, (_, index) => addDays(around, index - 20));
  return (['agenda', 'minutes'] as const).flatMap((document) => {
    const due = days.filter((day) =>
      documentsDue([{ id: 'm1', values: meeting }], day).some((found) => found.document === document),
    );
    return due.length === 0 ? [] : [`${document} ${due[0]} – ${due.at(-1)}`];
  });
}

describe('the documents of a meeting', () => {
  test('are the agenda from ten days before, and the minutes from the day itself on for a week', () => {
    expect(documents(full)).toEqual(['agenda 2026-11-10 – 2026-11-19', 'minutes 2026-11-20 – 2026-11-27']);
  });

  test('are made once: not where the row has them already', () => {
    const agendaDoc = 'https://docs.google.com/document/d/1';
    expect(documents({ ...full, agendaDoc })).toEqual(['minutes 2026-11-20 – 2026-11-27']);
    expect(documents({ ...full, agendaDoc, minutesDoc: agendaDoc })).toEqual([]);
  });

  test('are the minutes alone where the meeting was held already', () => {
    expect(documents({ ...full, state: 'held' })).toEqual(['minutes 2026-11-20 – 2026-11-27']);
  });

  test.each(['draft', 'poll', 'minutes-sent', 'approved', 'cancelled'] as const)(
    'are none when it is %s',
    (state) => {
      expect(documents({ ...full, state })).toEqual([]);
    },
  );

  test('wait until the row has an id', () => {
    expect(documentsDue([{ id: undefined, values: full }], '2026-11-15')).toEqual([]);
  });
});
