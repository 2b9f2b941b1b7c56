import { describe, expect, it } from 'vitest';
import { scopeUrl } from '../../local/google/scopes.ts';
import {
  openSpreadsheet,
  run,
  sendEdited,
  sendSelected,
  Workspace,
  type Happened,
} from '../../local/runtime.ts';
import { methods } from './methods.ts';
import { aWorkspace, DENISE, ROSA, tinyScript } from './tiny-script.ts';

const script = tinyScript(`
  function tell(event) {
    console.log(JSON.stringify([
      String(event.authMode), event.source.getName(), event.user.getEmail(), event.triggerUid !== undefined,
    ]));
  }
  const cells = ({ range, value, oldValue }) => console.log(JSON.stringify([range.getA1Notation(), value, oldValue]));
  function onEdit(event) { tell(event); cells(event); }
  function onSelectionChange(event) { console.log(event.range.getA1Notation()); }
  const edited = (event) => { tell(event); cells(event); };
  const changed = function (event) { tell(event); console.log(event.changeType); };
  function opened(event) {
    tell(event);
    SpreadsheetApp.getUi().createMenu('More').addItem('Tell', 'tell').addToUi();
  }
  const builder = (name) => ScriptApp.newTrigger(name).forSpreadsheet(SpreadsheetApp.getActive());
  function install() {
    builder('edited').onEdit().create();
    builder('changed').onChange().create();
    builder('opened').onOpen().create();
  }
  function list() {
    return ScriptApp.getProjectTriggers().map((trigger) => [
      trigger.getHandlerFunction(),
      trigger.getEventType().toString(),
      trigger.getTriggerSource().toString(),
      trigger.getTriggerSourceId() === SpreadsheetApp.getActive().getId(),
    ]);
  }
  function mine() { return ScriptApp.getUserTriggers(SpreadsheetApp.getActive()).length; }
`);

/** Rosa's workspace, in which Denise's triggers are installed. */
function withTriggers(): Workspace {
  const workspace = aWorkspace();
  run(workspace, script, { function: 'install', user: DENISE });
  return workspace;
}

function edit(workspace: Workspace, edited: NonNullable<Happened['edited']>): Happened {
  return { spreadsheetId: workspace.boundSpreadsheetId, change: 'EDIT', edited };
}

const CELL = { sheet: 0, row: 2, column: 3, rows: 1, columns: 1 };

const logs = (results: readonly { log: readonly string[] }[]) =>
  results.map(({ log }) => log.map((line) => (line.startsWith('[') ? JSON.parse(line) : line)));

describe('a person’s edit (guides/triggers/event-objects)', () => {
  it('runs onEdit as the person, in LIMITED mode, who stays unnamed', () => {
    const workspace = aWorkspace();
    const results = sendEdited(
      workspace,
      script,
      DENISE,
      edit(workspace, { area: CELL, value: 'new', oldValue: 'old' }),
    );
    expect(logs(results)).toEqual([
      [
        ['LIMITED', 'Untitled spreadsheet', '', false],
        ['C2', 'new', 'old'],
      ],
    ]);
    expect(workspace.runs.at(-1)).toMatchObject({
      function: 'onEdit',
      user: DENISE,
      origin: 'simple trigger',
    });
  });

  it.each([
    ['a number', { value: 10, oldValue: 2.5 }, ['C2', '10', '2.5']],
    ['a checkbox', { value: true, oldValue: false }, ['C2', 'TRUE', 'FALSE']],
    ['a cell that was empty', { value: 'new' }, ['C2', 'new', null]],
    ['a cell that was emptied', { oldValue: 'old' }, ['C2', null, 'old']],
  ])('tells texts: %s', (_what, values, told) => {
    const workspace = aWorkspace();
    const [result] = logs(sendEdited(workspace, script, ROSA, edit(workspace, { area: CELL, ...values })));
    expect(result?.[1]).toEqual(told);
  });

  it('tells no value of several cells', () => {
    const workspace = aWorkspace();
    const area = { ...CELL, rows: 2 };
    expect(logs(sendEdited(workspace, script, ROSA, edit(workspace, { area })))[0]?.[1]).toEqual([
      'C2:C3',
      null,
      null,
    ]);
  });

  it('fires edit and change triggers as who made them, with all that they allowed', () => {
    const workspace = withTriggers();
    const results = sendEdited(workspace, script, ROSA, edit(workspace, { area: CELL, value: 'x' }));
    expect(logs(results).slice(1)).toEqual([
      [
        ['FULL', 'Untitled spreadsheet', '', true],
        ['C2', 'x', null],
      ],
      [['FULL', 'Untitled spreadsheet', '', true], 'EDIT'],
    ]);
    expect(workspace.runs.slice(-2).map(({ user, origin }) => [user, origin])).toEqual([
      [DENISE, 'event trigger'],
      [DENISE, 'event trigger'],
    ]);
  });

  it('names the person to a trigger of their own', () => {
    const workspace = withTriggers();
    const results = sendEdited(workspace, script, DENISE, edit(workspace, { area: CELL, value: 'x' }));
    expect(logs(results)[1]?.[0]).toEqual(['FULL', 'Untitled spreadsheet', DENISE, true]);
  });

  it('is no edit where rows are inserted: only change triggers run', () => {
    const workspace = withTriggers();
    const happened = { spreadsheetId: workspace.boundSpreadsheetId, change: 'INSERT_ROW' } as const;
    expect(logs(sendEdited(workspace, script, ROSA, happened)).map((log) => log.at(-1))).toEqual([
      'INSERT_ROW',
    ]);
  });

  it('of another spreadsheet does not reach the script’s own functions', () => {
    const workspace = withTriggers();
    const { id } = workspace.spreadsheets.create('Other', 'America/Chicago', 'en_US', ROSA);
    expect(
      sendEdited(workspace, script, ROSA, { spreadsheetId: id, change: 'EDIT', edited: { area: CELL } }),
    ).toEqual([]);
  });

  it('that a script makes runs nothing (guides/triggers/simple-triggers)', () => {
    const workspace = withTriggers();
    const writer = tinyScript(`
      function onEdit(event) { event.range.setValue(String(event.value).toUpperCase()); }
    `);
    const before = workspace.runs.length;
    sendEdited(workspace, writer, ROSA, edit(workspace, { area: CELL, value: 'x' }));
    const after = workspace.runs.slice(before).map((record) => record.function);
    // The triggers of the workspace name functions that this script has not.
    expect(after).toEqual(['onEdit', 'edited', 'changed']);
    expect(workspace.spreadsheets.byId(workspace.boundSpreadsheetId).sheets[0]?.cells[1]?.[2]).toBe('X');
  });

  it('can not be answered for longer than 30 seconds', () => {
    const workspace = aWorkspace();
    const slow = tinyScript('function onEdit() { Utilities.sleep(31000); }');
    const [result] = sendEdited(workspace, slow, ROSA, edit(workspace, { area: CELL }));
    expect(result?.died).toBe('Exceeded maximum execution time');
  });

  it('asks no trigger of somebody who took back their permission (platform.md §3)', () => {
    const workspace = withTriggers();
    workspace.withdrawn.push(DENISE);
    const results = sendEdited(workspace, script, ROSA, edit(workspace, { area: CELL, value: 'x' }));
    expect(results.map(({ error }) => error?.message)).toEqual([
      undefined,
      'Authorization is required to perform that action.',
      'Authorization is required to perform that action.',
    ]);
  });
});

describe('what a simple trigger may do (platform.md §2.1)', () => {
  it.each([
    ['a mail', `MailApp.sendEmail('a@example.org', 's', 'b')`, 'permission to call MailApp.sendEmail'],
    [
      'the effective user',
      'Session.getEffectiveUser().getEmail()',
      'permission to call Session.getEffectiveUser',
    ],
    ['triggers', 'ScriptApp.getProjectTriggers()', 'permission to call ScriptApp.getProjectTriggers'],
    ['a file', `Drive.Files.list()`, 'permission to call'],
    [
      'a sidebar',
      `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(''))`,
      'permission to call Ui.showSidebar',
    ],
    ['a question', `SpreadsheetApp.getUi().alert('?')`, 'permission to call Ui.alert'],
  ])('is not %s', (_what, code, message) => {
    const workspace = aWorkspace();
    const [result] = sendEdited(
      workspace,
      tinyScript(`function onEdit() { ${code}; }`),
      ROSA,
      edit(workspace, { area: CELL }),
    );
    expect(result?.error?.message).toContain(message);
  });

  it.each([
    ['its own spreadsheet', `SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue('x')`],
    ['a toast', `SpreadsheetApp.getActive().toast('Saved')`],
    ['properties', `PropertiesService.getDocumentProperties().setProperty('a', 'b')`],
    [
      'a cache and a lock',
      `CacheService.getDocumentCache().put('a', 'b'); LockService.getDocumentLock().tryLock(1)`,
    ],
    [
      'a blank instead of the person',
      `if (Session.getActiveUser().getEmail() !== '') throw new Error('named')`,
    ],
  ])('is %s', (_what, code) => {
    const workspace = aWorkspace();
    const [result] = sendEdited(
      workspace,
      tinyScript(`function onEdit() { ${code}; }`),
      ROSA,
      edit(workspace, { area: CELL }),
    );
    expect(result).toMatchObject({ value: null });
    expect(result?.error).toBeUndefined();
  });

  it('counts into the 90 minutes of triggers a day (guides/triggers/simple-triggers)', () => {
    const workspace = aWorkspace();
    workspace.quotas[ROSA] = { 'trigger runtime ms': { used: 90 * 60_000, since: workspace.now } };
    const [result] = sendEdited(workspace, script, ROSA, edit(workspace, { area: CELL }));
    expect(result?.error?.message).toBe('Service using too much computer time for one day.');
  });
});

describe('opening and selecting', () => {
  it('runs installable open triggers of everybody, whose menus the person sees', () => {
    const workspace = withTriggers();
    const { menus } = openSpreadsheet(workspace, script, ROSA);
    expect(menus.map(({ name }) => name)).toEqual(['More']);
    expect(workspace.openMenus.get(ROSA)).toEqual(menus);
    expect(workspace.runs.at(-1)).toMatchObject({ function: 'opened', user: DENISE });
  });

  it('runs onSelectionChange with what is selected', () => {
    const workspace = aWorkspace();
    workspace.spreadsheets.change(workspace.boundSpreadsheetId, (spreadsheet) => ({
      ...spreadsheet,
      active: { ...CELL, rows: 3 },
    }));
    expect(sendSelected(workspace, script, ROSA).map(({ log }) => log)).toEqual([['C2:C4']]);
  });

  it('runs nothing for those who may only view', () => {
    const workspace = new Workspace({ owner: ROSA, viewers: ['viewer@example.org'] });
    expect(sendSelected(workspace, script, 'viewer@example.org')).toEqual([]);
    expect(openSpreadsheet(workspace, script, 'viewer@example.org').menus).toEqual([]);
  });
});

methods(
  [
    'TriggerBuilder.forSpreadsheet',
    'SpreadsheetTriggerBuilder.create',
    'SpreadsheetTriggerBuilder.onChange',
    'SpreadsheetTriggerBuilder.onEdit',
    'SpreadsheetTriggerBuilder.onOpen',
    'ScriptApp.getUserTriggers',
    'Trigger.getTriggerSourceId',
  ],
  'reference/script/spreadsheet-trigger-builder, reference/script/trigger',
  () => {
    it('are told by their kind and their spreadsheet, to who made them', () => {
      const workspace = withTriggers();
      expect(run(workspace, script, { function: 'list', user: DENISE }).value).toEqual([
        ['edited', 'ON_EDIT', 'SPREADSHEETS', true],
        ['changed', 'ON_CHANGE', 'SPREADSHEETS', true],
        ['opened', 'ON_OPEN', 'SPREADSHEETS', true],
      ]);
      expect(run(workspace, script, { function: 'mine', user: DENISE }).value).toBe(3);
      expect(run(workspace, script, { function: 'mine', user: ROSA }).value).toBe(0);
    });

    it('take an id, and need an event', () => {
      const workspace = aWorkspace();
      const by = (call: string) => {
        const id = JSON.stringify(workspace.boundSpreadsheetId);
        const code = `function onEdit() {} function probe() { ScriptApp.newTrigger('onEdit').forSpreadsheet(${id})${call}.create(); }`;
        return run(workspace, tinyScript(code), { function: 'probe', user: ROSA }).error?.message;
      };
      expect(by('.onEdit()')).toBeUndefined();
      expect(workspace.triggers).toHaveLength(1);
      expect(by('')).toContain('needs one of onOpen, onEdit and onChange');
      expect(by('.onFormSubmit()')).toContain(
        'SpreadsheetTriggerBuilder.onFormSubmit is not in the local workspace',
      );
    });

    it('reach another spreadsheet only with the permission for all of them (platform.md §2.2)', () => {
      const workspace = aWorkspace();
      const { id } = workspace.spreadsheets.create('Other', 'America/Chicago', 'en_US', ROSA);
      const code = `function onEdit() {} function probe() { ScriptApp.newTrigger('onEdit').forSpreadsheet('${id}').onEdit().create(); }`;
      const scopes = ['spreadsheets.currentonly', 'script.scriptapp'];
      const made = (more: string[]) =>
        run(workspace, tinyScript(code, { scopes: [...scopes, ...more] }), { function: 'probe', user: ROSA });
      expect(made([]).error?.message).toContain(`Required permissions: ${scopeUrl('spreadsheets')}`);
      expect(made(['spreadsheets']).error).toBeUndefined();
    });
  },
);
