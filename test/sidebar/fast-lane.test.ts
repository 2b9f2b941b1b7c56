/** How far the coalition has come on the first three steps. */
import { expect, test } from 'vitest';
import type { Status } from '../../src/api.ts';
import { fastLane } from '../../src/sidebar/fast-lane.ts';
import { anEmptyStatus, aStatus } from './fake-server.ts';

function states(status: Status): string {
  return fastLane(status)
    .map(({ state }) => state)
    .join(' ');
}

const listed = aStatus().sheets;
const off = { on: false, mine: false, paused: false, checked: true } as const;
const meeting = { id: 'm1', title: 'Full meeting', invitationSent: false };

test('an empty workbook begins with people', () => {
  expect(states(anEmptyStatus())).toBe('now later later');
});

test('people without a meeting: the meeting is next', () => {
  expect(states(aStatus({ sheets: listed, meetings: [], reminders: off }))).toBe('done now later');
});

test.each([
  ['a draft', { date: '2026-12-10', state: 'draft' }],
  ['a cancelled one', { date: '2026-12-10', state: 'cancelled' }],
  ['a past one', { date: '2026-11-30', state: 'held' }],
  ['one without a date', { state: 'scheduled' }],
])('%s is not yet a next meeting', (_, changes) => {
  expect(states(aStatus({ meetings: [{ ...meeting, ...changes }], reminders: off }))).toBe('done now later');
});

test('a meeting of today counts', () => {
  const today = aStatus({
    meetings: [{ ...meeting, date: '2026-12-01', state: 'scheduled' }],
    reminders: off,
  });
  expect(states(today)).toBe('done done now');
});

test('all three are done', () => {
  expect(states(aStatus())).toBe('done done done');
});
