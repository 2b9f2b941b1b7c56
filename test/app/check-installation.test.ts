/** Check this installation: each step passes on a sound workspace, and made to fail says what to do in plain words. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Envelope } from '../../src/api.ts';
import { checkSteps, type CheckStep } from '../../src/core/installation.ts';
import { checkedText, checkText } from '../../src/text/check.ts';
import { typeInCell } from '../../local/google/spreadsheet/people.ts';
import { callFromSidebar, Workspace, type Interruption, type RunResult } from '../../local/runtime.ts';
import { emptySpreadsheet, newWorkbook, OWNER, script, AddOn } from '../add-on.ts';
import { edit, spreadsheetOf, tickPause } from './by-hand.ts';

const { remedies, mailOff, noQuota, first } = checkText.en;
const steps = checkedText.en;

const setUp = emptySpreadsheet().setUp().workspace.save();

/** A workbook that nobody has checked. */
const unchecked = (): AddOn => new AddOn(Workspace.load(setUp));

/** What a workspace holds beside mail and memory. */
function possessions(addOn: AddOn): unknown {
  const { files, triggers } = addOn.workspace;
  const cells = spreadsheetOf(addOn).sheets.map(({ name, cells: rows }) => [name, rows]);
  return [cells, Object.keys(files), triggers.length];
}

describe('on a sound installation', () => {
  let addOn: AddOn;
  let before: unknown;
  beforeAll(() => {
    addOn = unchecked();
    before = possessions(addOn);
    addOn.checkInstallation();
  });

  test('its user gets one mail', () => {
    expect(addOn.workspace.mail.map(({ to }) => to)).toEqual([[OWNER]]);
  });

  test('nothing of it is left: no sheet, no file, no trigger', () => {
    expect(possessions(addOn)).toEqual(before);
  });

  test('people stay on the sheet that they are on', () => {
    expect(spreadsheetOf(addOn).active.sheet).toBe(spreadsheetOf(unchecked()).active.sheet);
  });

  test('it may be done again', () => {
    addOn.checkInstallation();
    expect(addOn.workspace.mail).toHaveLength(2);
  });
});

describe('reminders', () => {
  test('can’t be switched on before the check was passed, and can afterwards', () => {
    const addOn = unchecked();
    expect(addOn.exchange('reminders', { on: true }).envelope).toMatchObject({ ok: false, problem: first });
    expect(addOn.look().reminders.checked).toBe(false);
    addOn.checkInstallation();
    expect(addOn.call('reminders', { on: true })).toMatchObject({ on: true, checked: true });
  });

  test.each(checkSteps)('wait while “%s” is not passed', (missing) => {
    const addOn = unchecked();
    for (const step of checkSteps) if (step !== missing) addOn.call('check', { step });
    expect(addOn.look().reminders.checked).toBe(false);
    addOn.call('check', { step: missing });
    expect(addOn.look().reminders.checked).toBe(true);
  });

  test('wait for each account’s own check: mail and files are its own', () => {
    const addOn = unchecked().checkInstallation();
    addOn.user = 'denise.okafor@lantern.example.org';
    expect(addOn.look().reminders.checked).toBe(false);
  });

  test('stay possible once the check was passed, whatever fails later', () => {
    const addOn = unchecked().checkInstallation();
    tickPause(addOn, true);
    expect(addOn.call('check', { step: 'mail' }).ok).toBe(false);
    expect(addOn.look().reminders.checked).toBe(true);
  });
});

function check(
  addOn: AddOn,
  step: CheckStep,
  interruptions: readonly Interruption[] = [],
  scopes = script.scopes,
): { readonly run: RunResult; readonly result: { ok: boolean; words: string; detail?: string } } {
  const run = callFromSidebar(
    addOn.workspace,
    { ...script, scopes },
    addOn.user,
    'dispatch',
    ['check', JSON.stringify({ step })],
    { interruptions },
  );
  // A run that died answers nothing.
  const envelope = run.died === undefined && (JSON.parse(String(run.value)) as Envelope<'check'>);
  if (envelope && !envelope.ok) throw new Error(envelope.problem);
  return { run, result: envelope ? envelope.answer : { ok: false, words: '' } };
}

/** Where, among a step's calls, one of this name stands, counted from 1. */
function callOf(step: CheckStep, method: string): number {
  return check(newWorkbook(), step).run.calls.findIndex((call) => call.method === method) + 1;
}

describe('a step that fails', () => {
  test.each([
    ['account', 'userinfo.email'],
    ['date', 'spreadsheets.currentonly'],
    ['text', 'spreadsheets.currentonly'],
    ['zone', 'spreadsheets.currentonly'],
    ['document', 'drive.file'],
    ['membersFile', 'drive.file'],
    ['trigger', 'script.scriptapp'],
    ['mail', 'script.send_mail'],
  ] as const)('“%s” because the user has not allowed %s says what to do', (step, scope) => {
    const scopes = script.scopes.filter((url) => !url.endsWith(`/${scope}`));
    expect(check(newWorkbook(), step, [], scopes).result).toMatchObject({
      ok: false,
      words: remedies[step],
      detail: expect.stringMatching(/permission/i),
    });
  });

  test.each(checkSteps)('“%s” because a service of Google’s is down says so, at whatever call', (step) => {
    const { run } = check(newWorkbook(), step);
    const outcomes = run.calls.map((_, index) => {
      const failing = { call: index + 1, kind: 'throw', message: 'Service unavailable: x@y.org' } as const;
      return check(newWorkbook(), step, [failing]).result;
    });
    const failed = outcomes.filter(({ ok }) => !ok);
    expect(failed.length).toBeGreaterThan(0);
    for (const { words, detail } of failed) {
      expect([remedies[step], mailOff]).toContain(words);
      expect(detail ?? '').not.toContain('x@y.org');
    }
  });

  test('a property that Google does not keep', () => {
    const addOn = newWorkbook();
    const forget = (): void => {
      const { document } = addOn.workspace.properties;
      for (const key of Object.keys(document)) if (key === 'trial') Reflect.deleteProperty(document, key);
    };
    const call = callOf('property', 'Properties.getProperty');
    expect(check(addOn, 'property', [{ call, kind: 'pause', then: forget }]).result).toEqual({
      ok: false,
      words: remedies.property,
    });
  });

  test('another run that does not let go', () => {
    const addOn = newWorkbook();
    let second: unknown;
    // The first run is in the middle of its turn while the second one waits for its own.
    const call = callOf('lock', 'Lock.releaseLock');
    const meanwhile = (): void => void (second = check(addOn, 'lock').result);
    expect(check(addOn, 'lock', [{ call, kind: 'pause', then: meanwhile }]).result.ok).toBe(true);
    expect(second).toEqual({ ok: false, words: remedies.lock });
  });

  test.each([
    ['zone', 'Range.getDisplayValue', '2026-11-02 03:00'],
    ['date', 'Range.getValues', '7/2/2026'],
    ['text', 'Range.getValues', '2'],
  ] as const)('“%s” because the cell holds something else afterwards', (step, method, instead) => {
    const addOn = newWorkbook();
    const call = callOf(step, method);
    const change = (): void => {
      const made = spreadsheetOf(addOn).sheets.find(({ name }) => name.startsWith('Installation check'));
      edit(addOn, (spreadsheet) => typeInCell(spreadsheet, made?.id ?? -1, 1, 1, instead));
    };
    expect(check(addOn, step, [{ call, kind: 'pause', then: change }]).result).toEqual({
      ok: false,
      words: remedies[step],
    });
  });

  test('a paused workbook, a copy and one that is not set up mail nobody', () => {
    const paused = newWorkbook();
    tickPause(paused, true);
    const copy = new AddOn(newWorkbook().workspace.copyOfSpreadsheet(OWNER));
    for (const addOn of [paused, copy, emptySpreadsheet()]) {
      expect(addOn.call('check', { step: 'mail' })).toEqual({ ok: false, words: mailOff });
      expect(addOn.workspace.mail).toEqual([]);
    }
  });

  test('an account that has mailed all it may today', () => {
    const addOn = newWorkbook();
    addOn.workspace.account(OWNER).recipientsPerDay = 0;
    expect(addOn.call('check', { step: 'mail' })).toEqual({ ok: false, words: noQuota });
  });

  test('an hourly run that does not come any more', () => {
    const addOn = newWorkbook();
    addOn.call('reminders', { on: true });
    addOn.hours(1);
    expect(addOn.call('check', { step: 'hourly' }).ok).toBe(true);
    addOn.workspace.triggers = [];
    addOn.hours(4);
    expect(addOn.call('check', { step: 'hourly' })).toEqual({ ok: false, words: remedies.hourly });
  });
});

test('a dead run’s sheet is found and removed by the next check', () => {
  const addOn = newWorkbook();
  const call = callOf('date', 'Range.getValues') + 1;
  check(addOn, 'date', [{ call, kind: 'end' }]);
  addOn.call('check', { step: 'date' });
  expect(spreadsheetOf(addOn).sheets.filter(({ name }) => name.startsWith('Installation check'))).toEqual([]);
});

test('every step has a name and a remedy of its own', () => {
  for (const words of [steps, remedies]) {
    expect(Object.keys(words).sort()).toEqual([...checkSteps].sort());
    expect(new Set(Object.values(words)).size).toBe(checkSteps.length);
  }
});
