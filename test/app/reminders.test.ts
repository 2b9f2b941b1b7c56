/** When members hear of what they promised and of meetings, as lists of days (design §2.5; peers.md §7). */
import { beforeEach, describe, expect, test } from 'vitest';
import { aMeeting, aMember, anAction, newWorkbook, OWNER, type AddOn } from '../add-on.ts';
import { daysPass, mailDays } from './calendar.ts';
import { SheetByHand } from './by-hand.ts';
import { change, sendDue, sendLetter } from './in-the-guide.ts';
import { usedWorkbook } from './used-workbook.ts';

const ROSA = 'rosa.benavides@example.org';

let addOn: AddOn;
beforeEach(() => {
  addOn = usedWorkbook();
  addOn.add('people', aMember('Rosa Benavides'));
});

/** A promise of Rosa's; gives its id. */
function promise(by: string, values = {}): string {
  return addOn.add('actions', anAction('Draft the cost sheet', { who: 'Rosa Benavides', by, ...values }));
}

describe('a promise', () => {
  test('is mailed two days before and asked about three days after, once each', () => {
    promise('2026-11-06');
    daysPass(addOn, 12);
    expect(mailDays(addOn, ROSA)).toEqual(['2026-11-04', '2026-11-09']);
  });

  test('that is nearer than two days is mailed at once', () => {
    promise('2026-11-03');
    daysPass(addOn, 2);
    expect(mailDays(addOn, ROSA)).toEqual(['2026-11-02']);
  });

  test.each(['done', 'dropped'])('that is %s asks for nothing', (state) => {
    promise('2026-11-06', { state });
    daysPass(addOn, 8);
    expect(mailDays(addOn, ROSA)).toEqual([]);
  });

  test('that is set to Done in time is not asked about afterwards', () => {
    const id = promise('2026-11-06');
    daysPass(addOn, 4);
    change(addOn, 'actions', id, { state: 'done' });
    daysPass(addOn, 5);
    expect(mailDays(addOn, ROSA)).toEqual(['2026-11-04']);
  });

  test('that is moved later is mailed for its new date, and no more for the old one', () => {
    const id = promise('2026-11-06');
    daysPass(addOn, 3);
    change(addOn, 'actions', id, { by: '2026-11-09' });
    daysPass(addOn, 8);
    expect(mailDays(addOn, ROSA)).toEqual(['2026-11-04', '2026-11-07', '2026-11-12']);
  });

  test('that is moved earlier is mailed for its new date, and no more for the old one', () => {
    const id = promise('2026-11-12');
    change(addOn, 'actions', id, { by: '2026-11-05' });
    daysPass(addOn, 11);
    expect(mailDays(addOn, ROSA)).toEqual(['2026-11-03', '2026-11-08']);
  });

  test('that was typed into the sheet by hand is mailed, too', () => {
    new SheetByHand(addOn, 'actions').typeRow({
      actions: 'Call the hall',
      who: 'Rosa Benavides',
      by: '2026-11-04',
      state: 'Open',
    });
    addOn.hours(2);
    expect(mailDays(addOn, ROSA)).toEqual(['2026-11-02']);
  });

  test('without a date or without somebody asks for nothing, and is no issue: it is a draft', () => {
    addOn.add('actions', anAction('Some day', { who: 'Rosa Benavides' }));
    addOn.add('actions', anAction('Somebody', { by: '2026-11-03' }));
    daysPass(addOn, 2);
    expect(addOn.workspace.mail).toEqual([]);
    expect(addOn.look().fixCount).toBe(0);
  });
});

describe('one digest a person a day', () => {
  test('holds everything that is due, promises and meetings', () => {
    promise('2026-11-05');
    addOn.add('actions', anAction('Bring bus passes', { who: 'Rosa Benavides', by: '2026-11-05' }));
    const meeting = addOn.add('meetings', aMeeting('Full meeting', { date: '2026-11-05' }));
    sendLetter(addOn, meeting, 'invitation');
    daysPass(addOn, 2);
    const [, digest, ...more] = addOn.workspace.inbox(ROSA);
    expect(more).toEqual([]);
    for (const part of ['Draft the cost sheet', 'Bring bus passes', 'Full meeting'])
      expect(digest?.body).toContain(part);
  });

  test('what comes up later on the same day waits for tomorrow', () => {
    promise('2026-11-04');
    addOn.hours(2);
    promise('2026-11-03');
    daysPass(addOn, 1);
    expect(mailDays(addOn, ROSA)).toEqual(['2026-11-02', '2026-11-03']);
  });

  test('a day on which Google ran nothing is made good the next day', () => {
    promise('2026-11-06');
    for (const trigger of addOn.workspace.triggers) trigger.due += 3 * 24 * 3_600_000;
    daysPass(addOn, 4);
    expect(mailDays(addOn, ROSA)).toEqual(['2026-11-05']);
  });
});

describe('a meeting', () => {
  test('is reminded of two days before, once, to those who were invited', () => {
    sendLetter(addOn, addOn.add('meetings', aMeeting('Full meeting')), 'invitation');
    daysPass(addOn, 9);
    expect(mailDays(addOn, ROSA)).toEqual(['2026-11-02', '2026-11-07']);
  });

  test('is not reminded of before its invitation', () => {
    addOn.add('meetings', aMeeting('Full meeting'));
    daysPass(addOn, 9);
    expect(mailDays(addOn, ROSA)).toEqual([]);
  });

  test('is not reminded of on the day of the invitation', () => {
    sendLetter(addOn, addOn.add('meetings', aMeeting('Full meeting', { date: '2026-11-04' })), 'invitation');
    addOn.hours(8);
    expect(mailDays(addOn, ROSA)).toEqual(['2026-11-02']);
    daysPass(addOn, 1);
    expect(mailDays(addOn, ROSA)).toEqual(['2026-11-02', '2026-11-03']);
  });

  test('is not reminded of to somebody who joined later, until they are invited as well', () => {
    const meeting = addOn.add('meetings', aMeeting('Full meeting'));
    sendLetter(addOn, meeting, 'invitation');
    addOn.add('people', aMember('Luz Carranza'));
    daysPass(addOn, 3);
    sendLetter(addOn, meeting, 'invitation');
    daysPass(addOn, 5);
    expect(mailDays(addOn, ROSA)).toEqual(['2026-11-02', '2026-11-07']);
    expect(mailDays(addOn, 'luz.carranza@example.org')).toEqual(['2026-11-05', '2026-11-07']);
  });
});

describe('switching reminders on', () => {
  beforeEach(() => {
    addOn = newWorkbook();
    addOn.add('people', aMember('Rosa Benavides'));
    promise('2026-10-20');
  });

  test('shows before it who will get what, and sends nothing', () => {
    addOn.add('actions', anAction('Bring bus passes', { who: 'Rosa Benavides', by: '2026-11-03' }));
    const { mails, late } = addOn.call('due', {});
    expect(mails.find(({ address }) => address === ROSA)?.lines).toEqual([
      expect.stringContaining('Bring bus passes'),
    ]);
    expect(late).toEqual([expect.stringContaining('Draft the cost sheet')]);
    expect(addOn.workspace.mail).toEqual([]);
  });

  test('mails nobody about what was late by then: it goes to the coordinator’s list, once', () => {
    addOn.call('reminders', { on: true });
    daysPass(addOn, 6);
    expect(mailDays(addOn, ROSA)).toEqual([]);
    expect(mailDays(addOn, OWNER)).toEqual(['2026-11-02']);
    expect(addOn.workspace.mail[0]?.body).toContain('Draft the cost sheet');
  });

  test('off again: nothing is sent any more, and no trigger is left', () => {
    addOn.call('reminders', { on: true });
    addOn.call('reminders', { on: false });
    addOn.add('actions', anAction('Bring bus passes', { who: 'Rosa Benavides', by: '2026-11-03' }));
    expect(addOn.days(3)).toEqual([]);
    expect(addOn.workspace.mail).toEqual([]);
  });
});

describe('the day’s quota', () => {
  const names = Array.from({ length: 20 }, (_, index) => `Member ${String.fromCharCode(65 + index)}`);

  beforeEach(() => {
    // The later in the alphabet, the sooner it is due.
    names.forEach((name, index) => {
      addOn.add('people', aMember(name));
      addOn.add(
        'actions',
        anAction(`Task of ${name}`, { who: name, by: index < 17 ? '2026-11-04' : '2026-11-02' }),
      );
    });
    const account = addOn.workspace.account(OWNER);
    const used = addOn.workspace.quotas[OWNER]?.email?.used ?? 0;
    account.recipientsPerDay = used + 3;
  });

  test('at 3 with 20 due: the most urgent three today, the others when the quota is back', () => {
    addOn.hours(4);
    const reached = () => addOn.workspace.mail.flatMap(({ to }) => to).sort();
    expect(reached()).toEqual(['member.r@example.org', 'member.s@example.org', 'member.t@example.org']);
    addOn.workspace.account(OWNER).recipientsPerDay = 100;
    daysPass(addOn, 2);
    expect(new Set(reached()).size).toBe(20);
    expect(reached()).toHaveLength(20);
  });

  test('spent: the guide shows who waits, and why', () => {
    addOn.hours(4);
    const { mails, quota, blocked } = addOn.call('due', {});
    expect([mails.length, quota]).toEqual([17, 0]);
    expect(blocked).toMatch(/mail nobody more today/);
  });

  test('a letter at a button says how many were sent and how many wait', () => {
    const meeting = addOn.add('meetings', aMeeting('Full meeting'));
    expect(sendLetter(addOn, meeting, 'invitation')).toMatchObject({ sent: 3, left: 19 });
    expect(sendDue(addOn).sent).toBe(0);
  });
});

describe('the data of an indicator', () => {
  const NUMBER = 4242;

  /** An indicator whose data Rosa brings; gives its id. */
  function indicator(due: string, owner = 'Rosa Benavides'): string {
    return addOn.add('indicators', { name: 'Back in jail', owner, due, seenBy: 'core' });
  }

  test('are asked for a month ahead and two weeks after, once each, without any number', () => {
    indicator('2026-12-04');
    addOn.add('readings', { indicator: 'Back in jail', period: '2026-06-30', value: NUMBER });
    daysPass(addOn, 50);
    expect(mailDays(addOn, ROSA)).toEqual(['2026-11-04', '2026-12-18']);
    const [ahead, after] = addOn.workspace.inbox(ROSA).map(({ body }) => body);
    expect(ahead).toContain('Numbers that you bring');
    expect(ahead).toContain('Back in jail – by Friday, December 4, 2026');
    expect(after).toContain('New numbers: Back in jail – was planned for Friday, December 4, 2026');
    expect(`${ahead}${after}`).not.toContain(String(NUMBER));
  });

  test('that came in time are asked for again only when the next are due', () => {
    indicator('2026-12-04');
    daysPass(addOn, 5);
    addOn.add('readings', { indicator: 'back in jail', period: '2026-12-04', value: 12 });
    daysPass(addOn, 45);
    expect(mailDays(addOn, ROSA)).toEqual(['2026-11-04']);
  });

  test('come in the same mail as promises, and on the coordinator’s list where somebody is no member', () => {
    promise('2026-11-06');
    indicator('2026-12-04');
    addOn.add('people', aMember('Gene Falk', { status: 'considering' }));
    addOn.add('indicators', { name: 'Homes found', owner: 'Gene Falk', due: '2026-12-01' });
    daysPass(addOn, 3);
    expect(mailDays(addOn, ROSA)).toEqual(['2026-11-04']);
    expect(mailDays(addOn, 'gene.falk@example.org')).toEqual([]);
    expect(
      addOn.workspace
        .inbox(OWNER)
        .map(({ body }) => body)
        .join('\n'),
    ).toContain('Gene Falk is named for “Homes found”, but is not a member');
  });

  test('of whoever wants no mail are not asked for', () => {
    addOn.add('people', aMember('Joan Whitaker', { mail: 'none' }));
    indicator('2026-12-04', 'Joan Whitaker');
    daysPass(addOn, 5);
    expect(mailDays(addOn, 'joan.whitaker@example.org')).toEqual([]);
  });

  test('typed into the sheet by hand are asked for, too, and stand on Start here within a week', () => {
    addOn.call('begin', { sheet: 'indicators' });
    new SheetByHand(addOn, 'indicators').typeRow({
      indicators: 'Back in jail',
      owner: 'Rosa Benavides',
      due: '2026-11-08',
    });
    daysPass(addOn, 2);
    expect(mailDays(addOn, ROSA)).toHaveLength(1);
    expect(
      addOn
        .look()
        .due.map(({ text }) => text)
        .join(),
    ).toContain('New numbers: Back in jail');
  });
});
