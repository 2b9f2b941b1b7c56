/** Which letter and which documents a meeting calls for. */
import { expect, test } from 'vitest';
import { meetingStates } from '../../src/sheets/choices.ts';
import type { Meeting } from '../../src/sheets/meetings/meetings.ts';
import { documentsNow, letterNow } from '../../src/sidebar/meeting-panel.tsx';

const codes = meetingStates.choices.map(({ code }) => code) as NonNullable<Meeting['state']>[];

test('the letter follows the state and whether people were invited', () => {
  const letters = codes.map((state) => [state, letterNow({ state }, false), letterNow({ state }, true)]);
  expect(letters).toEqual([
    ['draft', undefined, undefined],
    ['poll', undefined, undefined],
    ['scheduled', 'invitation', 'change'],
    ['agenda-sent', 'invitation', 'change'],
    ['held', undefined, undefined],
    ['minutes-sent', undefined, undefined],
    ['approved', undefined, undefined],
    ['cancelled', undefined, 'cancellation'],
  ]);
});

test('an agenda for what lies ahead, minutes from the day itself on', () => {
  const scheduled: Meeting = { state: 'scheduled', date: '2026-12-10' };
  expect(documentsNow(scheduled, '2026-12-01')).toEqual(['agenda']);
  expect(documentsNow(scheduled, '2026-12-10')).toEqual(['agenda', 'minutes']);
  expect(documentsNow({ ...scheduled, state: 'held' }, '2026-12-11')).toEqual(['minutes']);
  expect(documentsNow({ ...scheduled, state: 'draft' }, '2026-12-01')).toEqual([]);
  expect(documentsNow({ state: 'scheduled' }, '2026-12-01')).toEqual([]);
});

test('a document that is there is shown whatever the state', () => {
  expect(documentsNow({ state: 'cancelled', agendaDoc: 'https://x.example' }, '2026-12-01')).toEqual([
    'agenda',
  ]);
});
