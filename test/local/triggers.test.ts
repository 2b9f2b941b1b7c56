import { describe, expect, it } from 'vitest';
import { advanceTo, nextEvent, run, type Workspace } from '../../local/runtime.ts';
import { aWorkspace, DENISE, ROSA, tinyScript, valueOf } from './tiny-script.ts';

const HOUR = 3_600_000;

const script = tinyScript(`
  function hourly() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); }
  function daily() { ScriptApp.newTrigger('tick').timeBased().everyDays(1).atHour(8).nearMinute(30).create(); }
  function tokyo() { ScriptApp.newTrigger('tick').timeBased().everyDays(2).atHour(8).inTimezone('Asia/Tokyo').create(); }
  function tick(event) {
    console.log(Session.getEffectiveUser().getEmail(), Utilities.formatDate(new Date(), 'UTC', 'dd HH:mm'), JSON.stringify(event));
  }
  function slow() { Utilities.sleep(300000); }
  function slowly() { ScriptApp.newTrigger('slow').timeBased().everyHours(1).create(); }
  function list() {
    return ScriptApp.getProjectTriggers().map((trigger) => [
      trigger.getHandlerFunction(),
      trigger.getEventType() === ScriptApp.EventType.CLOCK,
      trigger.getTriggerSource() === ScriptApp.TriggerSource.CLOCK,
      typeof trigger.getUniqueId(),
    ]);
  }
  function removeAll() { ScriptApp.getProjectTriggers().forEach((trigger) => ScriptApp.deleteTrigger(trigger)); }
  function again() { hourly(); }
  function chain() { ScriptApp.newTrigger('again').timeBased().everyHours(1).create(); }
`);

const start = (workspace: Workspace, name: string, user = ROSA) =>
  run(workspace, script, { function: name, user });

describe('an hourly trigger (platform.md §3)', () => {
  it('fires at one minute of every hour, as the user who made it', () => {
    const workspace = aWorkspace();
    start(workspace, 'hourly', DENISE);
    const ticks = advanceTo(workspace, script, workspace.now + 3 * HOUR);
    const times = ticks.map(({ log }) => /^(\S+) \d\d \d\d:(\d\d)/.exec(log[0] ?? '')?.slice(1));
    expect(times).toHaveLength(3);
    expect(new Set(times.map(String)).size).toBe(1);
    expect(times[0]?.[0]).toBe(DENISE);
  });

  it("has its minute from the workspace's seed", () => {
    const minutes = [1, 1].map(() => {
      const workspace = aWorkspace();
      start(workspace, 'hourly');
      return nextEvent(workspace);
    });
    expect(minutes[0]).toBe(minutes[1]);
  });

  it('gets an event with the time in UTC', () => {
    const workspace = aWorkspace();
    start(workspace, 'hourly');
    const [tick] = advanceTo(workspace, script, workspace.now + HOUR);
    const event = JSON.parse(tick?.log[0]?.replace(/^[^{]*/, '') ?? '') as Record<string, unknown>;
    expect(event).toMatchObject({
      year: 2026,
      month: 1,
      'day-of-month': 5,
      'day-of-week': 1,
      timezone: 'UTC',
    });
  });

  it('may fire twice, late, or not at all: nothing promises once (platform.md §3)', () => {
    const workspace = aWorkspace();
    start(workspace, 'hourly');
    const due = nextEvent(workspace) ?? 0;
    const twice = advanceTo(workspace, script, due, { firings: (at) => [at, at] });
    expect(twice).toHaveLength(2);
    expect(advanceTo(workspace, script, due + HOUR, { firings: () => [] })).toEqual([]);
    advanceTo(workspace, script, due + 2 * HOUR, { firings: (at) => [at + 20 * 60_000] });
    expect(workspace.now).toBeGreaterThanOrEqual(due + 2 * HOUR + 20 * 60_000);
  });

  it('does not run for somebody who may no longer edit the spreadsheet', () => {
    const workspace = aWorkspace();
    start(workspace, 'hourly', DENISE);
    workspace.addAccount(DENISE, 'none');
    const [tick] = advanceTo(workspace, script, workspace.now + HOUR);
    expect(tick).toMatchObject({
      error: { message: 'You do not have permission to access the requested document.' },
      log: [],
    });
  });

  it('has 90 minutes of runtime a day (platform.md §1.1)', () => {
    const workspace = aWorkspace();
    start(workspace, 'slowly');
    const ticks = advanceTo(workspace, script, workspace.now + 20 * HOUR);
    expect(ticks.filter(({ error }) => !error)).toHaveLength(18);
    expect(ticks.at(-1)?.error?.message).toBe('Service using too much computer time for one day.');
  });
});

describe('a daily trigger', () => {
  it('keeps its hour on the wall clock when summer time begins', () => {
    const workspace = aWorkspace();
    workspace.now = Date.UTC(2026, 2, 6, 20);
    start(workspace, 'daily');
    const ticks = advanceTo(workspace, script, workspace.now + 72 * HOUR);
    const hours = ticks.map(({ log }) => / \d\d (\d\d):/.exec(log[0] ?? '')?.[1]);
    expect(hours).toEqual(['14', '13', '13']);
  });

  it("takes the zone that it is given, else the script's (platform.md §3)", () => {
    const workspace = aWorkspace();
    start(workspace, 'tokyo');
    const hours = advanceTo(workspace, script, workspace.now + 96 * HOUR).map(
      ({ log }) => / (\d\d \d\d):/.exec(log[0] ?? '')?.[1],
    );
    expect(hours).toEqual(['05 23', '07 23', '09 23'].slice(0, hours.length));
    expect(hours.length).toBeGreaterThan(1);
  });
});

describe("a project's triggers (platform.md §3)", () => {
  it('are seen by who made them only', () => {
    const workspace = aWorkspace();
    start(workspace, 'hourly');
    expect(start(workspace, 'list').value).toEqual([['tick', true, true, 'string']]);
    expect(start(workspace, 'list', DENISE).value).toEqual([]);
    start(workspace, 'removeAll', DENISE);
    expect(workspace.triggers).toHaveLength(1);
    start(workspace, 'removeAll');
    expect(workspace.triggers).toEqual([]);
  });

  it('are two when made twice', () => {
    const workspace = aWorkspace();
    start(workspace, 'hourly');
    start(workspace, 'hourly');
    expect(start(workspace, 'list').value).toHaveLength(2);
  });

  it('are twenty for a user at most (platform.md §1.2)', () => {
    const workspace = aWorkspace();
    for (let n = 0; n < 20; n += 1) start(workspace, 'hourly');
    expect(start(workspace, 'hourly').error?.message).toContain('This script has too many triggers.');
    expect(start(workspace, 'hourly', DENISE).error).toBeUndefined();
  });

  it('made inside a trigger never fire', () => {
    const workspace = aWorkspace();
    start(workspace, 'chain');
    const ticks = advanceTo(workspace, script, workspace.now + 3 * HOUR);
    expect(ticks).toHaveLength(3);
    expect(ticks.flatMap(({ log }) => log)).toEqual([]);
  });

  it('need script.scriptapp, and a function that exists', () => {
    const create = `ScriptApp.newTrigger('probe').timeBased().everyHours(1).create()`;
    expect(() => valueOf(create, { script: { scopes: [] } })).toThrow('auth/script.scriptapp');
    expect(() => valueOf(create.replace('probe', 'nowhere'))).toThrow('Script function not found: nowhere');
    expect(() => valueOf(create.replace('everyHours(1)', 'everyMinutes(5)'))).toThrow(
      'ClockTriggerBuilder.everyMinutes is not in the local workspace.',
    );
  });
});

it('everybody has granted what the manifest asks', () => {
  const body = `const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
    return info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.NOT_REQUIRED && info.getAuthorizationUrl() === null`;
  expect(valueOf(body)).toBe(true);
});
