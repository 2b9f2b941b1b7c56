/** The hourly run killed at every telling service call, with twenty mails due (Show 5 of the issue; design §2.23). */
import { expect, test } from 'vitest';
import { newWorkbook } from '../add-on.ts';
import { daysPass } from './calendar.ts';
import { EVERY_CALL, expectOneMailEach, inDoubt, nextTick, tellingCalls, twentyDue } from './twenty-due.ts';

function callsOf(saved: string): string[] {
  return nextTick(saved, () => []).run.calls.map(({ method }) => method);
}

function killedAt(saved: string, call: number): void {
  const { addOn, run } = nextTick(saved, () => [{ call, kind: 'end' }]);
  expect(run.died).toBeDefined();
  daysPass(addOn, 2);
  expectOneMailEach(addOn);
}

test('left alone, the run mails all twenty', () => {
  const { addOn, run } = nextTick(twentyDue(), () => []);
  expect(run.calls.filter(({ method }) => method === 'MailApp.sendEmail')).toHaveLength(20);
  expectOneMailEach(addOn);
});

test('killed between a mail and the note of its position, that one mail is in doubt and the others follow', () => {
  const saved = twentyDue();
  const fifth =
    callsOf(saved).flatMap((method, index) => (method === 'MailApp.sendEmail' ? [index] : []))[4] ?? 0;
  const { addOn } = nextTick(saved, () => [{ call: fifth + 2, kind: 'end' }]);
  expect(addOn.workspace.mail).toHaveLength(5);
  daysPass(addOn, 2);
  expect(inDoubt(addOn)).toEqual(['Member E']);
  expectOneMailEach(addOn);
});

test(
  'killed at the calls that tell: nobody gets a mail twice, at most one is in doubt and shown, all others arrive',
  { timeout: EVERY_CALL },
  () => {
    const saved = twentyDue();
    for (const call of tellingCalls(callsOf(saved))) killedAt(saved, call);
    killedAt(saved, Infinity);
  },
);

test('killed while it makes the Outbox, at every third call: the same', { timeout: EVERY_CALL }, () => {
  const saved = twentyDue(newWorkbook());
  const calls = callsOf(saved);
  const firstSend = calls.indexOf('MailApp.sendEmail') + 1;
  for (let call = calls.indexOf('Spreadsheet.insertSheet') + 1; call <= firstSend; call += 3)
    killedAt(saved, call);
});
