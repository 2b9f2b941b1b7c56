/** The main job without a browser: setup, people, a meeting, its invitation, reminders, agenda, minutes. */
import { expect, test } from 'vitest';
import { aMeeting, aMember, anAction, emptySpreadsheet, newWorkbook } from '../add-on.ts';

test('setup makes the sheets, in tab order, and finds nothing to do the second time', () => {
  const addOn = emptySpreadsheet().setUp().checkInstallation();
  const names = addOn.look().sheets.map(({ name }) => name);
  expect(names).toEqual(['Stakeholders', 'Action plan', 'Meetings']);
  expect(addOn.call('plan', {})).toMatchObject({ steps: [], first: false, problems: [] });
});

test('from an invitation to the minutes', () => {
  const addOn = newWorkbook();
  addOn.add('people', aMember('Rosa Benavides'));
  addOn.add('actions', anAction('Draft the cost sheet', { who: 'Rosa Benavides', by: '2026-11-04' }));
  const meeting = addOn.add('meetings', aMeeting('Full meeting'));
  const preview = addOn.call('letter', { meeting, letter: 'invitation' });
  expect(preview.to.map(({ name }) => name)).toEqual(['Rosa Benavides']);
  const { version } = preview;
  expect(addOn.call('send', { meeting, letter: 'invitation', include: [], version }).sent).toBe(1);
  addOn.call('reminders', { on: true });
  addOn.days(9);
  expect(addOn.subjectsTo('rosa.benavides@example.org')).toEqual([
    'Invitation: Monday, November 9, 2026, 6:00 pm – 7:30 pm · Alder County Safe Return Coalition',
    // Two days before the promise; then its friendly question together with the meeting, because it is the same day.
    'Your next steps · Alder County Safe Return Coalition',
    'Your next steps · Alder County Safe Return Coalition',
  ]);
  const { values } = addOn.call('row', { sheet: 'meetings', id: meeting });
  expect(values['agendaDoc']).toMatch(/^https:\/\/docs\.google\.com\/document\/d\//);
  expect(values['minutesDoc']).toMatch(/^https:\/\/docs\.google\.com\/document\/d\//);
});
