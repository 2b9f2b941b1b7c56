/** Twenty mails due with the next hourly run, and what must be true of them whatever happens to that run. */
import { expect } from 'vitest';
import { advanceTo, nextEvent, Workspace, type Interruption, type RunResult } from '../../local/runtime.ts';
import { AddOn, aMember, anAction, script } from '../add-on.ts';
import { usedWorkbook } from './used-workbook.ts';

export const members = Array.from({ length: 20 }, (_, index) => `Member ${String.fromCharCode(65 + index)}`);

export const addressOf = (name: string): string => String(aMember(name)['email']);

/** Twenty members have a promise for in two days; saved, so that each try begins with the same. */
export function twentyDue(addOn: AddOn = usedWorkbook()): string {
  for (const name of members) {
    addOn.add('people', aMember(name));
    addOn.add('actions', anAction(`Task of ${name}`, { who: name, by: '2026-11-04' }));
  }
  addOn.call('reminders', { on: true });
  return addOn.workspace.save();
}

/** The next hourly run, with what happens to it. Gives the workbook after it, and the run. */
export function nextTick(
  saved: string,
  interruptions: (addOn: AddOn) => readonly Interruption[],
): { addOn: AddOn; run: RunResult } {
  const addOn = new AddOn(Workspace.load(saved));
  const due = nextEvent(addOn.workspace);
  if (due === undefined) throw new Error('No trigger is set.');
  const [run] = advanceTo(addOn.workspace, script, due, { interruptions: interruptions(addOn) });
  if (!run) throw new Error('The trigger did not fire.');
  return { addOn, run };
}

/**
 * The numbers of a run's calls, counted from 1, at which something is tried: every one but those from the sixth mail to
 * the fifteenth, which are what the fifth's are.
 */
export function tellingCalls(calls: readonly string[]): number[] {
  const mails = calls.flatMap((method, index) => (method === 'MailApp.sendEmail' ? [index + 1] : []));
  const [sixth = 0, fifteenth = 0] = [mails[5], mails[14]];
  return calls.flatMap((_, index) => (index + 1 >= sixth && index + 1 < fifteenth ? [] : [index + 1]));
}

/** Milliseconds for a test that tries something at every service call. */
export const EVERY_CALL = 300_000;

/** Who is said to be in doubt, on the guide's list of what to put right. */
export function inDoubt(addOn: AddOn): string[] {
  const { fixes } = addOn.call('refresh', {});
  return members.filter((name) =>
    fixes.some(({ text }) => text.startsWith(`It is not certain that ${name} got `)),
  );
}

/** Nobody got two mails; at most one is in doubt, and is shown; everybody else got one. */
export function expectOneMailEach(addOn: AddOn): void {
  const received = members.map((name) => addOn.subjectsTo(addressOf(name)).length);
  expect(Math.max(...received)).toBe(1);
  const doubtful = inDoubt(addOn);
  expect(doubtful.length).toBeLessThanOrEqual(1);
  const without = members.filter((_, index) => received[index] === 0);
  expect(without.filter((name) => !doubtful.includes(name))).toEqual([]);
}
