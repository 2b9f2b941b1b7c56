/** Copies of a workbook, *Pause all mail* and the night: when nothing is sent (design §2.5, §2.15, §2.19). */
import { describe, expect, test } from 'vitest';
import { aMeeting, aMember, anAction, AddOn, EDITOR, OWNER } from '../add-on.ts';
import { SheetByHand, tickPause, typeSetting } from './by-hand.ts';
import { hourOf } from './calendar.ts';
import { sendDue, sendLetter } from './in-the-guide.ts';
import { addressOf, inDoubt, members, nextTick, twentyDue } from './twenty-due.ts';
import { usedWorkbook } from './used-workbook.ts';

/** Reminders are on, a promise is due and a meeting is to be invited to. */
function busyWorkbook(): { addOn: AddOn; meeting: string } {
  const addOn = usedWorkbook();
  addOn.add('people', aMember('Rosa Benavides'));
  addOn.add('actions', anAction('Draft the cost sheet', { who: 'Rosa Benavides', by: '2026-11-03' }));
  return { addOn, meeting: addOn.add('meetings', aMeeting('Full meeting')) };
}

describe('a copy of the workbook', () => {
  function aCopy(): { copy: AddOn; meeting: string } {
    const { addOn, meeting } = busyWorkbook();
    const workspace = addOn.workspace.copyOfSpreadsheet(OWNER);
    return { copy: new AddOn(workspace, OWNER), meeting };
  }

  test('sends nothing by itself, although reminders were on in the original', () => {
    const { copy } = aCopy();
    expect(copy.days(5)).toEqual([]);
    expect(copy.workspace.mail).toEqual([]);
  });

  test('sends nothing even where Google were to copy the triggers and their memory', () => {
    const { addOn } = busyWorkbook();
    const copy = new AddOn(addOn.workspace.copyOfSpreadsheet(OWNER), OWNER);
    copy.workspace.properties = structuredClone(addOn.workspace.properties);
    copy.workspace.triggers = structuredClone(addOn.workspace.triggers);
    expect(copy.days(5).length).toBeGreaterThan(100);
    expect(copy.workspace.mail).toEqual([]);
  });

  test('says so until it is told what it is', () => {
    const { copy, meeting } = aCopy();
    expect(copy.look()).toMatchObject({ state: 'copy', next: { text: 'Say what this copy is' } });
    expect(copy.call('letter', { meeting, letter: 'invitation' }).blocked).toMatch(
      /^This workbook is a copy/,
    );
    expect(copy.call('due', {}).blocked).toMatch(/^This workbook is a copy/);
  });

  test('sends nothing at a button, and refuses to switch reminders on', () => {
    const { copy, meeting } = aCopy();
    expect(sendLetter(copy, meeting, 'invitation')).toMatchObject({ sent: 0 });
    expect(sendDue(copy)).toMatchObject({ sent: 0 });
    const { envelope } = copy.exchange('reminders', { on: true });
    expect(envelope).toMatchObject({ ok: false, problem: expect.stringMatching(/^This workbook is a copy/) });
    expect(copy.workspace.mail).toEqual([]);
  });

  test('that is a backup stays quiet for good', () => {
    const { copy, meeting } = aCopy();
    copy.call('copy', { choice: 'backup' });
    expect(sendLetter(copy, meeting, 'invitation')).toMatchObject({ sent: 0 });
    expect(copy.exchange('reminders', { on: true }).envelope.ok).toBe(false);
  });

  test.each(['new', 'moved'] as const)(
    'that is said to be %s works, with reminders off until somebody switches them on',
    (choice) => {
      const { copy, meeting } = aCopy();
      copy.call('copy', { choice });
      expect(copy.look()).toMatchObject({ state: 'ready', reminders: { on: false } });
      expect(sendLetter(copy, meeting, 'invitation')).toMatchObject({ sent: 2 });
    },
  );

  test('leaves the original as it was: that one goes on', () => {
    const { addOn } = busyWorkbook();
    addOn.workspace.copyOfSpreadsheet(EDITOR);
    addOn.hours(1);
    expect(addOn.subjectsTo('rosa.benavides@example.org')).toHaveLength(1);
  });

  test('whose “This workbook” setting was deleted by hand is taken for one, too', () => {
    const { addOn } = busyWorkbook();
    typeSetting(addOn, 'spreadsheet', '');
    addOn.days(1);
    expect(addOn.workspace.mail).toEqual([]);
  });
});

describe('Pause all mail', () => {
  test('ticked by a person during a run stops the next send', () => {
    const saved = twentyDue();
    const sends = nextTick(saved, () => []).run.calls.flatMap(({ method }, index) =>
      method === 'MailApp.sendEmail' ? [index + 1] : [],
    );
    const [, , third = 0] = sends;
    const { addOn } = nextTick(saved, (during) => [
      { call: third, kind: 'pause', then: () => tickPause(during, true) },
    ]);
    expect(addOn.workspace.mail).toHaveLength(3);
    addOn.days(1);
    expect(addOn.workspace.mail).toHaveLength(3);
  });

  test('unticked again, the rest goes out, nobody twice and nothing in doubt', () => {
    const saved = twentyDue();
    const sends = nextTick(saved, () => []).run.calls.flatMap(({ method }, index) =>
      method === 'MailApp.sendEmail' ? [index + 1] : [],
    );
    const [, , third = 0] = sends;
    const { addOn } = nextTick(saved, (during) => [
      { call: third, kind: 'pause', then: () => tickPause(during, true) },
    ]);
    tickPause(addOn, false);
    addOn.hours(1);
    expect(members.map((name) => addOn.subjectsTo(addressOf(name)).length)).toEqual(members.map(() => 1));
    expect(inDoubt(addOn)).toEqual([]);
  });

  test('stops letters at a button, with the reason and the remedy', () => {
    const { addOn, meeting } = busyWorkbook();
    tickPause(addOn, true);
    expect(sendLetter(addOn, meeting, 'invitation')).toMatchObject({
      sent: 0,
      message: 'All mail is paused. Untick “Pause all mail” on Start here to send.',
    });
    expect(addOn.workspace.mail).toEqual([]);
  });

  test('whose row was deleted counts as ticked, and comes back ticked: only a person unticks it', () => {
    const { addOn } = busyWorkbook();
    const start = new SheetByHand(addOn, 'start');
    start.deleteRow(start.rowOf('pause'));
    addOn.hours(1);
    expect(addOn.workspace.mail).toEqual([]);
    addOn.call('refresh', {});
    expect(addOn.look().reminders.paused).toBe(true);
    tickPause(addOn, false);
    addOn.hours(1);
    expect(addOn.subjectsTo('rosa.benavides@example.org')).toHaveLength(1);
  });

  test('stays ticked when Start here is drawn anew, also where people inserted rows', () => {
    const { addOn } = busyWorkbook();
    tickPause(addOn, true);
    new SheetByHand(addOn, 'start').insertRow(3);
    addOn.call('refresh', {});
    addOn.call('refresh', {});
    expect(addOn.look().reminders.paused).toBe(true);
  });
});

describe('at night', () => {
  test('the hourly run sends nothing before 8 and from 19 h of the spreadsheet’s zone on', () => {
    const { addOn } = busyWorkbook();
    addOn.add('actions', anAction('Call the hall', { who: 'Marcus Tillery', by: '2026-11-05' }));
    addOn.days(4);
    const hours = addOn.workspace.mail.map(({ when }) => hourOf(when, 'America/Chicago'));
    expect(hours.length).toBeGreaterThan(4);
    for (const hour of hours) expect([8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18]).toContain(hour);
  });

  test('what came to be due in the evening is sent in the morning', () => {
    const { addOn } = busyWorkbook();
    addOn.hours(10);
    addOn.workspace.mail.length = 0;
    addOn.add('actions', anAction('Call the hall', { who: 'Marcus Tillery', by: '2026-11-04' }));
    addOn.hours(10);
    expect(addOn.workspace.mail).toEqual([]);
    addOn.hours(4);
    expect(addOn.subjectsTo('marcus.tillery@example.org')).toHaveLength(1);
  });
});
