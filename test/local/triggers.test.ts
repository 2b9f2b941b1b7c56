import { describe, expect, it } from 'vitest';
import { advanceTo, nextEvent, run, Workspace } from '../../local/runtime.ts';
import { methods } from './methods.ts';
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

methods(
  [
    'TriggerBuilder.timeBased',
    'ClockTriggerBuilder.create',
    'ClockTriggerBuilder.everyHours',
    'ClockTriggerBuilder.nearMinute',
  ],
  'reference/script/clock-trigger-builder; platform.md §3',
  () => {
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
  },
);

methods(
  ['ClockTriggerBuilder.everyDays', 'ClockTriggerBuilder.atHour', 'ClockTriggerBuilder.inTimezone'],
  'reference/script/clock-trigger-builder; platform.md §3',
  () => {
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
  },
);

methods(
  [
    'ScriptApp.deleteTrigger',
    'ScriptApp.getProjectTriggers',
    'ScriptApp.newTrigger',
    'Trigger.getEventType',
    'Trigger.getHandlerFunction',
    'Trigger.getTriggerSource',
    'Trigger.getUniqueId',
  ],
  'reference/script/script-app, reference/script/trigger; platform.md §3',
  () => {
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
    });
  },
);

/** When the trigger that this builder makes fires within some days, in Chicago. */
function firings(builder: string, days: number, workspace = aWorkspace()): string[] {
  const tick = tinyScript(`
    function make() { ScriptApp.newTrigger('tick').timeBased()${builder}.create(); }
    function tick() { console.log(Utilities.formatDate(new Date(), 'America/Chicago', 'EEE MM-dd HH:mm')); }
  `);
  const { error } = run(workspace, tick, { function: 'make', user: ROSA });
  if (error) throw new Error(error.message);
  const ticks = advanceTo(workspace, tick, workspace.now + days * 24 * HOUR);
  return ticks.map(({ log }) => log[0] ?? '');
}

methods(
  [
    'ClockTriggerBuilder.after',
    'ClockTriggerBuilder.at',
    'ClockTriggerBuilder.atDate',
    'ClockTriggerBuilder.everyMinutes',
    'ClockTriggerBuilder.everyWeeks',
    'ClockTriggerBuilder.onMonthDay',
    'ClockTriggerBuilder.onWeekDay',
  ],
  'reference/script/clock-trigger-builder',
  () => {
    it.each([
      ['.after(90 * 60000)', ['Mon 01-05 10:30']],
      ['.at(new Date(2026, 0, 6, 7, 15))', ['Tue 01-06 07:15']],
    ])('fire once: %s', (builder, times) => {
      expect(firings(builder, 20)).toEqual(times);
    });

    it('stay in the list after they have fired once, and fire no more', () => {
      const workspace = aWorkspace();
      expect(firings('.after(1000)', 1, workspace)).toHaveLength(1);
      expect(workspace.triggers).toHaveLength(1);
      expect(nextEvent(workspace)).toBeUndefined();
    });

    it('fire near midnight of a date, or in its hour', () => {
      expect(firings('.atDate(2026, 1, 9)', 20)[0]).toMatch(
        /^(Thu 01-08 23:(4[5-9]|5\d)|Fri 01-09 00:(0\d|1[0-5]))$/,
      );
      expect(firings('.atDate(2026, 1, 9).atHour(14).nearMinute(30)', 20)[0]).toMatch(
        /^Fri 01-09 14:(1[5-9]|[23]\d|4[0-5])$/,
      );
    });

    it('fire every so many minutes', () => {
      const times = firings('.everyMinutes(30)', 1);
      expect(times).toHaveLength(48);
      expect(new Set(times.map((time) => Number(time.slice(-2)) % 30)).size).toBe(1);
    });

    it('fire on a day of the week, every week or every second one', () => {
      const weekly = firings('.onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(9)', 15);
      expect(weekly.map((time) => time.slice(0, 12))).toEqual([
        'Mon 01-05 09',
        'Mon 01-12 09',
        'Mon 01-19 09',
      ]);
      const second = firings('.everyWeeks(2).onWeekDay(ScriptApp.WeekDay.FRIDAY).atHour(9)', 30);
      expect(second.map((time) => time.slice(0, 9))).toEqual(['Fri 01-09', 'Fri 01-23']);
    });

    it('fire on a day of the month, on the last where it is too short', () => {
      const monthly = firings('.onMonthDay(31).atHour(6)', 120);
      expect(monthly.map((time) => time.slice(4, 12))).toEqual([
        '01-31 06',
        '02-28 06',
        '03-31 06',
        '04-30 06',
      ]);
    });

    it.each([
      ['.everyMinutes(7)', 'Invalid argument: n'],
      ['.everyHours(0)', 'Invalid argument: n'],
      ['.everyDays(1).atHour(24)', 'Invalid argument: hour'],
      ['.everyDays(1).atHour(8).nearMinute(60)', 'Invalid argument: minute'],
      ['.onMonthDay(32)', 'Invalid argument: day'],
      ['.atDate(2026, 2, 30)', 'Invalid argument: day'],
      ['.after(-1)', 'Invalid argument: durationMilliseconds'],
      [`.everyDays(1).inTimezone('Chicago')`, '"Chicago" is not a time zone'],
      ['.everyDays(1).everyHours(1)', 'needs one way to repeat'],
      ['.everyDays(1).onWeekDay(ScriptApp.WeekDay.MONDAY)', 'needs one way to repeat'],
      ['.atHour(5)', 'needs one way to repeat'],
    ])('refuse %s', (builder, message) => {
      expect(() => firings(builder, 0)).toThrow(message);
    });
  },
);

describe('a published add-on (platform.md §0.3)', () => {
  const published = () => new Workspace({ owner: ROSA, publishedAddOn: true });

  it('has no trigger more often than hourly', () => {
    expect(() => firings('.everyMinutes(30)', 0, published())).toThrow(
      'The recurrence interval for an Add-on trigger must be at least one hour.',
    );
  });

  it('has one trigger of each kind for a user', () => {
    const workspace = published();
    start(workspace, 'hourly');
    expect(start(workspace, 'daily').error?.message).toContain('one trigger of each kind');
    expect(workspace.triggers).toHaveLength(1);
  });
});

methods(
  [
    'ScriptApp.getAuthorizationInfo',
    'ScriptApp.requireAllScopes',
    'ScriptApp.requireScopes',
    'ScriptApp.invalidateAuth',
    'ScriptApp.getScriptId',
    'AuthorizationInfo.getAuthorizationStatus',
    'AuthorizationInfo.getAuthorizationUrl',
    'AuthorizationInfo.getAuthorizedScopes',
  ],
  'reference/script/script-app, reference/script/authorization-info; platform.md §2.2, §3',
  () => {
    const INFO = `const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
      return [String(info.getAuthorizationStatus()), info.getAuthorizationUrl(), info.getAuthorizedScopes().length]`;

    it('everybody has granted what the manifest asks', () => {
      expect(valueOf(INFO)).toEqual(['NOT_REQUIRED', null, 6]);
      expect(valueOf(`ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL); return 'granted'`)).toBe(
        'granted',
      );
    });

    it('who took it back is asked again at their next click; until then no trigger of theirs runs', () => {
      const workspace = aWorkspace();
      start(workspace, 'hourly');
      valueOf('ScriptApp.invalidateAuth()', { workspace });
      const [tick] = advanceTo(workspace, script, workspace.now + HOUR);
      expect(tick?.error?.message).toBe('Authorization is required to perform that action.');
      const simple = { workspace, origin: 'simple trigger', authMode: 'LIMITED' } as const;
      expect(valueOf(INFO, simple)).toEqual(['REQUIRED', expect.stringContaining('/authorize'), 0]);
      expect(() => valueOf('ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL)', simple)).toThrow(
        'died: Authorization is required to perform that action.',
      );
      expect(valueOf(INFO, { workspace })).toEqual(['NOT_REQUIRED', null, 6]);
    });

    it('scopes that the manifest lacks are an error', () => {
      const unknown = `['https://www.googleapis.com/auth/drive']`;
      for (const method of ['requireScopes', 'getAuthorizationInfo']) {
        expect(() => valueOf(`ScriptApp.${method}(ScriptApp.AuthMode.FULL, ${unknown})`)).toThrow(
          'auth/drive is not one',
        );
      }
      const known = `['https://www.googleapis.com/auth/drive.file']`;
      expect(valueOf(`ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ${known}); return true`)).toBe(true);
    });

    it('a copy of the spreadsheet has a script with another id', () => {
      const workspace = aWorkspace();
      const id = (one: Workspace, user: string) =>
        valueOf('return ScriptApp.getScriptId()', { workspace: one, user });
      expect(id(workspace, ROSA)).toBe(id(workspace, DENISE));
      expect(id(workspace.copyOfSpreadsheet(DENISE), DENISE)).not.toBe(id(workspace, DENISE));
    });
  },
);
