/** Invitation, change and cancellation: what is shown before, what is sent, to whom, and when not (Shows of the issue; peers.md §7.3, §7.9). */
import { beforeEach, describe, expect, test } from 'vitest';
import { aMeeting, aMember, OWNER, type AddOn } from '../add-on.ts';
import { typeSetting } from './by-hand.ts';
import { daysPass, mailDays } from './calendar.ts';
import { change, sendLetter } from './in-the-guide.ts';
import { usedWorkbook } from './used-workbook.ts';

const ROSA = 'rosa.benavides@example.org';

let addOn: AddOn;
beforeEach(() => {
  addOn = usedWorkbook();
  addOn.add('people', aMember('Rosa Benavides'));
});

const toWhom = (meeting: string, letter: 'invitation' | 'change' | 'cancellation'): string[] =>
  addOn.call('letter', { meeting, letter }).to.map(({ name }) => name);

describe('the preview of an invitation', () => {
  test('says who gets what, how many, from whom, and what the quota leaves', () => {
    const meeting = addOn.add('meetings', aMeeting('Full meeting'));
    const preview = addOn.call('letter', { meeting, letter: 'invitation' });
    expect(preview.to.map(({ address }) => address)).toEqual(['marcus.tillery@example.org', ROSA]);
    expect(preview).toMatchObject({ from: OWNER, quota: 99, title: 'Full meeting', leftOut: [], calls: [] });
    expect(preview.subject).toMatch(
      /^Invitation: Monday, November 9, 2026, 6:00 pm – 7:30 pm .* Alder County Safe Return Coalition$/,
    );
  });

  test('sends nothing by itself, however often it is looked at', () => {
    const meeting = addOn.add('meetings', aMeeting('Full meeting'));
    for (let look = 0; look < 3; look++) addOn.call('letter', { meeting, letter: 'invitation' });
    expect(addOn.workspace.mail).toEqual([]);
  });

  test('must be of now: when a fact or a recipient has changed since, nothing is sent', () => {
    const meeting = addOn.add('meetings', aMeeting('Full meeting'));
    const { version } = addOn.call('letter', { meeting, letter: 'invitation' });
    change(addOn, 'meetings', meeting, { place: 'Library' });
    const sent = addOn.call('send', { meeting, letter: 'invitation', include: [], version });
    expect(sent).toMatchObject({
      sent: 0,
      message: expect.stringContaining('has changed since you looked'),
    });
    expect(addOn.workspace.mail).toEqual([]);
  });
});

describe('an invitation', () => {
  test('has all facts in its text, and a link that adds the meeting to Google Calendar', () => {
    typeSetting(addOn, 'contact', 'Rosa, 555-0101');
    const facts = { access: 'Childcare; step-free', items: 'Sign-on letter (10 min)\nMap it together' };
    sendLetter(addOn, addOn.add('meetings', aMeeting('Full meeting', facts)), 'invitation');
    const [mail] = addOn.workspace.inbox(ROSA);
    for (const fact of [
      'Full meeting',
      'Monday, November 9, 2026, 6:00 pm – 7:30 pm',
      'Puerta Abierta hall',
      'Childcare; step-free',
      'Sign-on letter (10 min)',
      'Map it together',
      'Rosa, 555-0101',
      'https://calendar.google.com/calendar/render?action=TEMPLATE&text=Full%20meeting&dates=20261109T180000%2F20261109T193000&ctz=America%2FChicago',
    ]) {
      expect(mail?.body).toContain(fact);
    }
  });

  test('goes to each person once; later only to those who joined since', () => {
    const meeting = addOn.add('meetings', aMeeting('Full meeting'));
    sendLetter(addOn, meeting, 'invitation');
    expect(toWhom(meeting, 'invitation')).toEqual([]);
    addOn.add('people', aMember('Luz Carranza'));
    expect(toWhom(meeting, 'invitation')).toEqual(['Luz Carranza']);
  });

  test.each([
    ['a draft', { state: 'draft' }, /A draft sends nothing/],
    ['a date poll', { state: 'poll' }, /Set the meeting’s state to Scheduled/],
    ['a meeting without a date', { date: '' }, /needs a date/],
    ['a meeting that is over', { date: '2026-10-30' }, /has passed/],
    ['a meeting to which nobody is invited', { invited: [] }, /Nobody is left/],
  ])('of %s sends nothing, and says why', (_what, values, why) => {
    const meeting = addOn.add('meetings', aMeeting('Full meeting', values));
    expect(sendLetter(addOn, meeting, 'invitation')).toMatchObject({
      sent: 0,
      message: expect.stringMatching(why),
    });
    daysPass(addOn, 8);
    expect(mailDays(addOn, ROSA)).toEqual([]);
  });
});

describe('a meeting that is moved', () => {
  let meeting: string;
  beforeEach(() => {
    meeting = addOn.add('meetings', aMeeting('Full meeting', { date: '2026-11-12' }));
    sendLetter(addOn, meeting, 'invitation');
  });

  test.each([
    ['later', '2026-11-16', ['2026-11-02', '2026-11-02', '2026-11-14']],
    ['earlier', '2026-11-07', ['2026-11-02', '2026-11-02', '2026-11-05']],
  ])('%s offers a letter about the change, and is reminded of for its new date only', (_when, date, days) => {
    change(addOn, 'meetings', meeting, { date });
    expect(toWhom(meeting, 'change')).toEqual(['Marcus Tillery', 'Rosa Benavides']);
    sendLetter(addOn, meeting, 'change');
    expect(toWhom(meeting, 'change')).toEqual([]);
    daysPass(addOn, 15);
    expect(mailDays(addOn, ROSA)).toEqual(days);
    expect(addOn.subjectsTo(ROSA)[1]).toMatch(/^New date or place: /);
  });

  test('after its reminder was sent is reminded of for the new date as well', () => {
    daysPass(addOn, 9);
    change(addOn, 'meetings', meeting, { date: '2026-11-20' });
    sendLetter(addOn, meeting, 'change');
    daysPass(addOn, 9);
    expect(mailDays(addOn, ROSA)).toEqual(['2026-11-02', '2026-11-10', '2026-11-11', '2026-11-18']);
  });

  test('to another place or hour offers the letter, too', () => {
    change(addOn, 'meetings', meeting, { starts: '17:30' });
    expect(toWhom(meeting, 'change')).toEqual(['Marcus Tillery', 'Rosa Benavides']);
    sendLetter(addOn, meeting, 'change');
    change(addOn, 'meetings', meeting, { place: 'Library' });
    expect(toWhom(meeting, 'change')).toEqual(['Marcus Tillery', 'Rosa Benavides']);
  });

  test('and back again offers nothing to those who know only the first date', () => {
    change(addOn, 'meetings', meeting, { date: '2026-11-16' });
    change(addOn, 'meetings', meeting, { date: '2026-11-12' });
    expect(toWhom(meeting, 'change')).toEqual([]);
  });

  test('and back again after the letter offers another one: the last they heard is wrong', () => {
    change(addOn, 'meetings', meeting, { date: '2026-11-16' });
    sendLetter(addOn, meeting, 'change');
    change(addOn, 'meetings', meeting, { date: '2026-11-12' });
    expect(toWhom(meeting, 'change')).toEqual(['Marcus Tillery', 'Rosa Benavides']);
  });

  test('to the day after tomorrow is reminded of tomorrow, not on the day of the letter', () => {
    daysPass(addOn, 1);
    change(addOn, 'meetings', meeting, { date: '2026-11-05' });
    sendLetter(addOn, meeting, 'change');
    daysPass(addOn, 3);
    expect(mailDays(addOn, ROSA)).toEqual(['2026-11-02', '2026-11-03', '2026-11-04']);
  });

  test('to and fro offers a letter each time', () => {
    for (const date of ['2026-11-16', '2026-11-12', '2026-11-16', '2026-11-12']) {
      change(addOn, 'meetings', meeting, { date });
      expect(sendLetter(addOn, meeting, 'change')).toMatchObject({ sent: 2 });
    }
  });
});

describe('a meeting that is cancelled', () => {
  test('offers a cancellation to those who were invited, once, and is not reminded of', () => {
    const meeting = addOn.add('meetings', aMeeting('Full meeting'));
    sendLetter(addOn, meeting, 'invitation');
    addOn.add('people', aMember('Luz Carranza'));
    change(addOn, 'meetings', meeting, { state: 'cancelled' });
    expect(toWhom(meeting, 'cancellation')).toEqual(['Marcus Tillery', 'Rosa Benavides']);
    sendLetter(addOn, meeting, 'cancellation');
    expect(toWhom(meeting, 'cancellation')).toEqual([]);
    daysPass(addOn, 9);
    expect(addOn.subjectsTo(ROSA).map((subject) => subject.split(':')[0])).toEqual([
      'Invitation',
      'Cancelled',
    ]);
  });

  test('and takes place after all offers a letter about it, and is reminded of', () => {
    const meeting = addOn.add('meetings', aMeeting('Full meeting'));
    sendLetter(addOn, meeting, 'invitation');
    change(addOn, 'meetings', meeting, { state: 'cancelled' });
    sendLetter(addOn, meeting, 'cancellation');
    change(addOn, 'meetings', meeting, { state: 'scheduled' });
    expect(sendLetter(addOn, meeting, 'change')).toMatchObject({ sent: 2 });
    daysPass(addOn, 6);
    expect(mailDays(addOn, ROSA)).toEqual(['2026-11-02', '2026-11-02', '2026-11-02', '2026-11-07']);
  });

  test('before anybody was invited offers nothing', () => {
    const meeting = addOn.add('meetings', aMeeting('Full meeting', { state: 'cancelled' }));
    expect(toWhom(meeting, 'cancellation')).toEqual([]);
  });

  test('and not set to Cancelled sends no cancellation', () => {
    const meeting = addOn.add('meetings', aMeeting('Full meeting'));
    sendLetter(addOn, meeting, 'invitation');
    expect(sendLetter(addOn, meeting, 'cancellation')).toMatchObject({ sent: 0 });
  });
});

test('a letter about a meeting whose row was deleted says so', () => {
  const { envelope } = addOn.exchange('letter', { meeting: 'gone', letter: 'invitation' });
  expect(envelope).toMatchObject({ ok: false, problem: expect.stringContaining('no longer in the sheet') });
});
