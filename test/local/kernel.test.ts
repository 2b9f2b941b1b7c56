import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadScript, openSpreadsheet, run, Workspace, type Interruption } from '../../local/runtime.ts';
import { aWorkspace, DENISE, ROSA, tinyFolder, tinyScript, valueOf } from './tiny-script.ts';

describe('what Google refuses at push (platform.md §8)', () => {
  it.each([
    ['a private field', 'class A { #x = 1 }'],
    ['a static field', 'class A { static x = 1 }'],
    ['a static block', 'class A { static { this.x = 1 } }'],
    ['a module', 'export function onOpen() {}'],
    ['top-level await', 'await 1'],
  ])('%s is named with file and line', (_what, code) => {
    const folder = tinyFolder(`const fine = 1;\n${code}`);
    expect(() => loadScript(folder)).toThrow(/^Code\.js:2:\d+: Apps Script refuses this/);
  });

  it.each([
    [
      'no oauthScopes, from which Google would guess (§2.2)',
      { oauthScopes: undefined },
      'oauthScopes is missing',
    ],
    [
      'an addOns block, which belongs to card add-ons (§0)',
      { addOns: {} },
      'addOns is not in the local workspace',
    ],
    ['another runtime', { runtimeVersion: 'DEPRECATED_ES5' }, 'runtimeVersion must be "V8"'],
    ['no time zone', { timeZone: undefined }, 'timeZone is missing'],
    ['a time zone that is none', { timeZone: 'Chicago' }, '"Chicago" is not a time zone'],
  ])('a manifest with %s', (_what, manifest, message) => {
    expect(() => tinyScript('', { manifest })).toThrow(message);
  });

  it('an advanced service that the workspace has not', () => {
    const tasks = { userSymbol: 'Tasks', serviceId: 'tasks', version: 'v1' };
    expect(() => tinyScript('', { advancedServices: [tasks] })).toThrow(
      'tasks v1 is not in the local workspace',
    );
  });

  it('an entry point that Google would call and the workspace never does', () => {
    expect(() => tinyScript('function doGet() {}')).toThrow('doGet is not in the local workspace');
    expect(() => tinyScript('const doPost = () => {}')).toThrow('doPost is not in the local workspace');
  });
});

describe('the global of a run (platform.md §8)', () => {
  it('has none of the web and none of Node', () => {
    const names = [
      'setTimeout',
      'setInterval',
      'queueMicrotask',
      'URL',
      'TextEncoder',
      'fetch',
      'atob',
      'btoa',
      'crypto',
      'structuredClone',
      'performance',
      'process',
      'require',
      'Buffer',
      'window',
      '__workspace',
    ];
    expect(
      valueOf(`return ${JSON.stringify(names)}.filter((name) => typeof globalThis[name] !== 'undefined')`),
    ).toEqual([]);
  });

  it('has no eval: whether Apps Script has it is not known (§11.4)', () => {
    expect(() => valueOf(`return new Function('return 1')()`)).toThrow(
      'Code generation from strings disallowed',
    );
  });

  it('is fresh for every execution', () => {
    const script = tinyScript('var runs = 0; function count() { runs += 1; return runs; }');
    const workspace = aWorkspace();
    const results = [1, 2].map(() => run(workspace, script, { function: 'count', user: ROSA }).value);
    expect(results).toEqual([1, 1]);
  });

  it('holds dates and arrays of the script itself', () => {
    expect(
      valueOf(
        `return [new Date() instanceof Date, Utilities.parseDate('2026-01-05', 'UTC', 'yyyy-MM-dd') instanceof Date]`,
      ),
    ).toEqual([true, true]);
  });

  it('takes local times in the zone of the script (§5.3)', () => {
    const body = `return [new Date(2026, 0, 5).toISOString(), new Date('2026-01-05 00:00').toISOString(), new Date('2026-01-05').toISOString()]`;
    expect(valueOf(body, { script: { timeZone: 'Asia/Tokyo' } })).toEqual([
      '2026-01-04T15:00:00.000Z',
      '2026-01-04T15:00:00.000Z',
      '2026-01-05T00:00:00.000Z',
    ]);
  });

  it("has the workspace's clock and its chance", () => {
    const probe = () =>
      valueOf('return [Date.now(), new Date().getTime(), Math.random(), Utilities.getUuid()]');
    expect(probe()).toEqual(probe());
    expect((probe() as number[]).slice(0, 2)).toEqual([Date.UTC(2026, 0, 5, 15), Date.UTC(2026, 0, 5, 15)]);
  });

  it('begins anew with the script as it was loaded, whatever becomes of its folder', () => {
    const folder = tinyFolder('let count = 0; function probe() { return (count += 1); }');
    const script = loadScript(folder);
    const workspace = aWorkspace();
    const probe = () => run(workspace, script, { function: 'probe', user: ROSA }).value;
    expect(probe()).toBe(1);
    writeFileSync(join(folder, 'Code.js'), 'function probe() { return "another"; }');
    expect(probe()).toBe(1);
  });
});

describe('what the workspace has not', () => {
  it.each([
    [
      'a whole service',
      `GmailApp.sendEmail('a@b.org', 's', 'b')`,
      'GmailApp.sendEmail is not in the local workspace.',
    ],
    ['a method of a service', `MailApp.getAliases()`, 'MailApp.getAliases is not in the local workspace.'],
    [
      'a method of an object',
      `HtmlService.createHtmlOutput('').evaluate()`,
      'HtmlOutput.evaluate is not in the local workspace.',
    ],
    ['a name of an enum', `ScriptApp.AuthMode.SOME`, 'AuthMode.SOME is not in the local workspace.'],
    ['an advanced service', `Drive.Comments.list('x')`, 'Drive.Comments is not in the local workspace.'],
    ['a console method', `console.table([])`, 'console.table is not in the local workspace.'],
  ])('%s throws by name', (_what, code, message) => {
    expect(() => valueOf(code)).toThrow(message);
  });

  it('advanced services that the manifest does not enable do not exist (platform.md §2.4)', () => {
    expect(() => valueOf('Drive.Files.list()', { script: { advancedServices: [] } })).toThrow(
      'Drive is not defined',
    );
  });
});

describe('permissions', () => {
  it('a scope that the manifest lacks is named at the call (platform.md §2.2)', () => {
    expect(() => valueOf(`MailApp.sendEmail('a@b.org', 's', 'b')`, { script: { scopes: [] } })).toThrow(
      'Specified permissions are not sufficient to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail',
    );
  });

  it.each(['LIMITED', 'NONE'] as const)(
    '%s reaches no service that touches user data (platform.md §2.1)',
    (authMode) => {
      expect(() => valueOf('Session.getEffectiveUser().getEmail()', { authMode })).toThrow(
        'You do not have permission to call Session.getEffectiveUser.',
      );
    },
  );

  it('properties are refused in NONE and open in LIMITED (platform.md §2.1)', () => {
    const body = `return PropertiesService.getDocumentProperties().getProperty('x')`;
    expect(() => valueOf(body, { authMode: 'NONE' })).toThrow('You do not have permission');
    expect(valueOf(body, { authMode: 'LIMITED' })).toBeNull();
  });

  it('the whole script is loaded in the mode of the run, so a call at its top level breaks the menu in NONE (§2.1)', () => {
    const script = tinyScript('PropertiesService.getDocumentProperties();\nfunction onOpen() {}');
    expect(openSpreadsheet(aWorkspace(), script, ROSA).error).toBeUndefined();
    expect(openSpreadsheet(aWorkspace(), script, ROSA, { authMode: 'NONE' }).error?.message).toContain(
      'You do not have permission to call PropertiesService.getDocumentProperties',
    );
  });

  it('only those who may edit the spreadsheet run its script (platform.md §2.1)', () => {
    const workspace = aWorkspace();
    workspace.addAccount('viewer@example.org', 'viewer');
    expect(() => valueOf('', { workspace, user: 'viewer@example.org' })).toThrow(
      'may not edit the spreadsheet',
    );
  });
});

describe('how a run ends', () => {
  const script = tinyScript(`
    function fails() { throw new TypeError('no such thing'); }
    function throwsText() { throw 'just text'; }
    function loops() { for (;;) {} }
    function sleeps() { for (let n = 0; n < 8; n += 1) Utilities.sleep(60000); }
    function sends() {
      for (const name of ['a', 'b', 'c']) {
        try { MailApp.sendEmail(name + '@example.org', name, name); } catch (error) { console.log(error.message); }
      }
      return 'done';
    }
    async function later() {}
  `);

  it("gives the add-on's own exception with its stack", () => {
    const { error } = run(aWorkspace(), script, { function: 'fails', user: ROSA });
    expect(error?.message).toBe('no such thing');
    expect(error?.stack).toContain('Code.js:2');
    expect(run(aWorkspace(), script, { function: 'throwsText', user: ROSA }).error?.message).toBe(
      'just text',
    );
  });

  it('dies after six modelled minutes, a simple trigger after thirty seconds (platform.md §1.2)', () => {
    const menu = run(aWorkspace(), script, { function: 'sleeps', user: ROSA });
    expect(menu).toMatchObject({ died: 'Exceeded maximum execution time', elapsedMs: 7 * 60_000 });
    const trigger = run(aWorkspace(), script, { function: 'sleeps', user: ROSA, origin: 'simple trigger' });
    expect(trigger).toMatchObject({ died: 'Exceeded maximum execution time', elapsedMs: 60_000 });
  });

  it('ends an endless loop', () => {
    const result = run(aWorkspace(), script, { function: 'loops', user: ROSA, patienceMs: 100 });
    expect(result.died).toBe('Exceeded maximum execution time');
  });

  it('killed before a call: nothing that the add-on catches goes on after it', () => {
    const workspace = aWorkspace();
    const result = run(workspace, script, {
      function: 'sends',
      user: ROSA,
      interruptions: [{ call: 2, kind: 'end', message: 'killed' }],
    });
    expect(result).toMatchObject({ died: 'killed', value: null });
    expect(workspace.mail.map(({ subject }) => subject)).toEqual(['a']);
  });

  it('a call that is made to throw can be caught, and is marked', () => {
    const workspace = aWorkspace();
    const { value, log, calls } = run(workspace, script, {
      function: 'sends',
      user: ROSA,
      interruptions: [{ call: 2, kind: 'throw', message: 'Service unavailable' }],
    });
    expect(value).toBe('done');
    expect(log).toEqual(['Service unavailable']);
    expect(calls.map(({ error }) => error)).toEqual([undefined, 'Service unavailable', undefined]);
    expect(workspace.mail.map(({ subject }) => subject)).toEqual(['a', 'c']);
  });

  it('a pause lets something happen before a call', () => {
    const workspace = aWorkspace();
    const seen: number[] = [];
    const pause = { call: 3, kind: 'pause', then: () => seen.push(workspace.mail.length) } as const;
    run(workspace, script, { function: 'sends', user: ROSA, interruptions: [pause] });
    expect(seen).toEqual([2]);
  });

  it('killed at its very end, it loses the writes that still pend (design §2.7)', () => {
    const script = tinyScript(`function probe() {
      SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').setValue('kept');
    }`);
    const kept = (interruptions: Interruption[]) => {
      const workspace = aWorkspace();
      const { died } = run(workspace, script, { function: 'probe', user: ROSA, interruptions });
      const body = `return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').getValue()`;
      return [died, valueOf(body, { workspace })];
    };
    expect(kept([])).toEqual([undefined, 'kept']);
    expect(kept([{ call: Infinity, kind: 'end' }])).toEqual(['The run was ended.', '']);
  });

  it('async entry points are refused by name', () => {
    const { error } = run(aWorkspace(), script, { function: 'later', user: ROSA });
    expect(error?.message).toContain('async entry points are not in the local workspace');
  });

  it('a function that is not declared is not found', () => {
    expect(run(aWorkspace(), script, { function: 'nowhere', user: ROSA }).error?.message).toBe(
      'Script function not found: nowhere',
    );
  });

  it('an exception while the script loads is its own', () => {
    const broken = tinyScript('function probe() {}\nthrow new Error("at top level");');
    expect(run(aWorkspace(), broken, { function: 'probe', user: ROSA }).error?.message).toBe('at top level');
  });
});

describe('the record of a run', () => {
  it('counts calls by method, with the modelled time, and passes it on the clock', () => {
    const workspace = aWorkspace();
    const before = workspace.now;
    valueOf(`MailApp.sendEmail('a@example.org', 's', 'b'); MailApp.sendEmail('b@example.org', 's', 'b')`, {
      workspace,
    });
    const [record] = workspace.runs;
    expect(record).toMatchObject({
      function: 'probe',
      user: ROSA,
      origin: 'menu',
      startedAt: before,
      calls: { 'MailApp.sendEmail': 2 },
    });
    expect(workspace.now - before).toBe(record?.elapsedMs);
  });

  it('does not count Utilities, HtmlService output, builders and logging (design §2.7)', () => {
    const { calls } = run(
      aWorkspace(),
      tinyScript(`function probe() {
      HtmlService.createHtmlOutput('x').setTitle('t'); Utilities.newBlob('x').getBytes(); console.log('x'); new Date();
      ScriptApp.newTrigger('probe').timeBased().everyHours(1);
    }`),
      { function: 'probe', user: ROSA },
    );
    expect(calls).toEqual([]);
  });
});

describe('a saved workspace', () => {
  it('goes on exactly where it was', () => {
    const workspace = aWorkspace();
    const script = tinyScript(`function probe() {
      MailApp.sendEmail('a@example.org', 's', 'b');
      PropertiesService.getDocumentProperties().setProperty('cursor', '7');
      ScriptApp.newTrigger('probe').timeBased().everyHours(1).create();
      Drive.Files.create({ name: 'Notes', mimeType: 'application/vnd.google-apps.document' });
      return Utilities.getUuid();
    }`);
    run(workspace, script, { function: 'probe', user: ROSA });
    const loaded = Workspace.load(workspace.save());
    expect(loaded.save()).toBe(workspace.save());
    const values = [workspace, loaded].map(
      (one) => run(one, script, { function: 'probe', user: ROSA }).value,
    );
    expect(values[0]).toBe(values[1]);
  });

  it('of another version is refused', () => {
    expect(() => Workspace.load('{"version":3}')).toThrow("A saved workspace of version 3 can't be read.");
  });

  it('a copy of the spreadsheet is another file, without properties and triggers (platform.md §3)', () => {
    const workspace = aWorkspace();
    valueOf(
      `PropertiesService.getDocumentProperties().setProperty('owner', 'rosa');
      ScriptApp.newTrigger('probe').timeBased().everyHours(1).create()`,
      { workspace },
    );
    const copy = workspace.copyOfSpreadsheet(DENISE);
    expect(copy.boundSpreadsheetId).not.toBe(workspace.boundSpreadsheetId);
    const body = `return [PropertiesService.getDocumentProperties().getKeys(), ScriptApp.getProjectTriggers().length]`;
    expect(valueOf(body, { workspace: copy, user: DENISE })).toEqual([[], 0]);
    expect(() => valueOf('', { workspace: copy, user: ROSA })).toThrow('may not edit');
  });
});
