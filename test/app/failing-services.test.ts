/** A service that fails at every single call of the hourly run, and runs that overlap (design §2.5, §2.6, §2.24). */
import { describe, expect, test } from 'vitest';
import { advanceTo, run as runFunction } from '../../local/runtime.ts';
import { AddOn, EDITOR, OWNER, script } from '../add-on.ts';
import { SheetByHand } from './by-hand.ts';
import { daysPass } from './calendar.ts';
import {
  addressOf,
  EVERY_CALL,
  expectOneMailEach,
  inDoubt,
  members,
  nextTick,
  tellingCalls,
  twentyDue,
} from './twenty-due.ts';

const saved = twentyDue();
const calls = nextTick(saved, () => []).run.calls.map(({ method }) => method);
/** The number of the fifth mail's call, counted from 1. */
const fifthMail =
  calls.flatMap((method, index) => (method === 'MailApp.sendEmail' ? [index + 1] : []))[4] ?? 0;

describe('a service that fails', () => {
  test(
    'at the calls that tell: nobody gets a mail twice, at most one is in doubt and shown, all others arrive',
    { timeout: EVERY_CALL },
    () => {
      for (const call of tellingCalls(calls)) {
        const { addOn } = nextTick(saved, () => [
          { call, kind: 'throw', message: 'Service error: try again later' },
        ]);
        daysPass(addOn, 2);
        expectOneMailEach(addOn);
      }
    },
  );

  test('with one mail: the other nineteen go out in the same run, and that one is in doubt', () => {
    const { addOn } = nextTick(saved, () => [
      { call: fifthMail, kind: 'throw', message: 'Server error occurred' },
    ]);
    expect(addOn.workspace.mail).toHaveLength(19);
    expect(inDoubt(addOn)).toEqual(['Member E']);
  });

  test('with a refusal for one mail: nothing is in doubt, the Outbox says why, and it is tried again tomorrow', () => {
    const { addOn } = nextTick(saved, () => [
      { call: fifthMail, kind: 'throw', message: 'Invalid email: …' },
    ]);
    const outbox = new SheetByHand(addOn, 'outbox');
    const row = outbox.rows().find(({ person, state }) => person === 'Member E' && state === 'Not sent');
    expect(row?.['why']).toBe('Invalid email: …');
    expect(inDoubt(addOn)).toEqual([]);
    daysPass(addOn, 2);
    expect(addOn.subjectsTo(addressOf('Member E'))).toHaveLength(1);
  });
});

describe('runs that overlap', () => {
  const second = { function: 'tick', user: OWNER, origin: 'clock trigger' } as const;

  test('a second run begins at every third call of the first: one mail each', { timeout: EVERY_CALL }, () => {
    for (const call of tellingCalls(calls).filter((_, index) => index % 3 === 0)) {
      const { addOn } = nextTick(saved, ({ workspace }) => [
        { call, kind: 'pause', then: () => void runFunction(workspace, script, second) },
      ]);
      daysPass(addOn, 2);
      expectOneMailEach(addOn);
      expect(inDoubt(addOn)).toEqual([]);
    }
  });

  test('somebody saves a row between two mails: the lock is not held while sending (design §2.6)', () => {
    const values = { name: 'Joan Whitaker' };
    const { addOn } = nextTick(saved, (during) => [
      {
        call: fifthMail,
        kind: 'pause',
        then: () => void new AddOn(during.workspace, EDITOR).add('people', values),
      },
    ]);
    expect(addOn.workspace.mail).toHaveLength(20);
    expect(new SheetByHand(addOn, 'people').column('people')).toContain('Joan Whitaker');
  });

  test('the trigger fires twice, then late: one mail each', () => {
    const { addOn } = nextTick(saved, () => []);
    const { workspace } = addOn;
    const minutes = 60_000;
    advanceTo(workspace, script, workspace.now + 5 * 60 * minutes, {
      firings: (due) => [due, due, due + 15 * minutes],
    });
    expectOneMailEach(addOn);
  });

  test('people sort the Outbox between two mails: one mail each, and each result stands in its own row', () => {
    const { addOn } = nextTick(saved, (during) => [
      {
        call: fifthMail,
        kind: 'pause',
        then: () => new SheetByHand(during, 'outbox').sort('person', { ascending: false }),
      },
    ]);
    daysPass(addOn, 2);
    expectOneMailEach(addOn);
    const sent = new SheetByHand(addOn, 'outbox').rows().filter(({ state }) => state === 'Sent');
    expect(sent.map(({ person }) => person)).toEqual(expect.arrayContaining(members));
  });

  test('somebody deletes a row of the Outbox between two mails: the run goes on, one mail each', () => {
    const { addOn } = nextTick(saved, (during) => [
      { call: fifthMail, kind: 'pause', then: () => new SheetByHand(during, 'outbox').deleteRow(6) },
    ]);
    expectOneMailEach(addOn);
    expect(addOn.workspace.mail).toHaveLength(20);
  });
});
