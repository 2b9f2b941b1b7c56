import { describe, expect, it } from 'vitest';
import { servedHtml } from '../../local/google/html.ts';
import { advanceTo, clickMenu, menuItems, openSpreadsheet, run, type Answer } from '../../local/runtime.ts';
import { methods } from './methods.ts';
import { aWorkspace, ROSA, tinyScript, valueOf } from './tiny-script.ts';

const script = tinyScript(
  `
  function onOpen(event) {
    const ui = SpreadsheetApp.getUi();
    const more = ui.createMenu('More').addItem('Ask', 'ask');
    ui.createMenu('Coalition').addItem('Open the guide', 'guide').addSeparator().addSubMenu(more).addToUi();
    console.log(String(event.authMode));
  }
  function guide() {
    const output = HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Coalition guide');
    SpreadsheetApp.getUi().showSidebar(output);
  }
  function dialog() {
    const output = HtmlService.createHtmlOutput('<p>').append('Hello').setWidth(400).setHeight(300);
    SpreadsheetApp.getUi().showModalDialog(output, 'About');
  }
  function ask() {
    const ui = SpreadsheetApp.getUi();
    const button = ui.alert('Pause', 'Really?', ui.ButtonSet.YES_NO);
    const response = ui.prompt('How long?');
    return [button === ui.Button.YES, response.getSelectedButton() === ui.Button.OK, response.getResponseText()];
  }
  function swallow() { try { ask(); } catch (error) { return 'swallowed'; } }
`,
  { html: { sidebar: '<h1>Guide</h1>' } },
);

methods(
  [
    'Ui.createMenu',
    'Ui.createAddonMenu',
    'Menu.addItem',
    'Menu.addSeparator',
    'Menu.addSubMenu',
    'Menu.addToUi',
  ],
  'reference/base/menu',
  () => {
    it('is added by onOpen, in LIMITED mode or, for a published add-on, in NONE (platform.md §2.1)', () => {
      const { menus, log } = openSpreadsheet(aWorkspace(), script, ROSA);
      expect(log).toEqual(['LIMITED']);
      expect(menus).toHaveLength(1);
      expect(menus.flatMap(menuItems)).toMatchObject([
        { label: 'Open the guide', function: 'guide' },
        { label: 'Ask', function: 'ask' },
      ]);
      expect(openSpreadsheet(aWorkspace(), script, ROSA, { authMode: 'NONE' }).log).toEqual(['NONE']);
    });

    it('opens the sidebar when its item is clicked', () => {
      const { shown } = clickMenu(aWorkspace(), script, ROSA, 'Open the guide');
      expect(shown).toEqual([{ kind: 'sidebar', title: 'Coalition guide', html: '<h1>Guide</h1>' }]);
    });

    it('says which items there are when one is missing', () => {
      expect(() => clickMenu(aWorkspace(), script, ROSA, 'Send')).toThrow(
        'No menu item "Send"; there are: Open the guide, Ask.',
      );
    });

    it('is not there for those who may only view: simple triggers do not run for them (platform.md §2.1)', () => {
      const workspace = aWorkspace();
      workspace.addAccount('viewer@example.org', 'viewer');
      expect(openSpreadsheet(workspace, script, 'viewer@example.org').menus).toEqual([]);
      expect(workspace.runs).toEqual([]);
    });

    it('of a published add-on stands below Extensions', () => {
      const own = tinyScript(`
      function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Guide', 'guide').addToUi(); }
      function guide() {}
    `);
      expect(openSpreadsheet(aWorkspace(), own, ROSA).menus).toEqual([
        { name: 'Extensions', entries: [{ kind: 'item', label: 'Guide', function: 'guide' }] },
      ]);
    });

    it('has submenus and lines where they were added, and submenus are menus only', () => {
      expect(openSpreadsheet(aWorkspace(), script, ROSA).menus[0]?.entries.map(({ kind }) => kind)).toEqual([
        ...['item', 'separator', 'submenu'],
      ]);
      expect(() => valueOf(`SpreadsheetApp.getUi().createMenu('A').addSubMenu({})`)).toThrow(
        'a Menu is needed',
      );
    });
  },
);

methods(
  ['SpreadsheetApp.getUi', 'Ui.showSidebar', 'Ui.showModalDialog', 'Ui.showModelessDialog'],
  'reference/base/ui',
  () => {
    it('a dialog has a size', () => {
      const { shown } = run(aWorkspace(), script, { function: 'dialog', user: ROSA });
      expect(shown).toEqual([
        { kind: 'modal dialog', title: 'About', html: '<p>Hello', width: 400, height: 300 },
      ]);
    });

    it('a modeless dialog is one by its kind, and a title of the page itself counts only for a sidebar', () => {
      const page = `HtmlService.createHtmlOutput('x').setTitle('Own')`;
      const { shown } = run(
        aWorkspace(),
        tinyScript(`function show() {
        SpreadsheetApp.getUi().showModelessDialog(${page}, 'Given');
        SpreadsheetApp.getUi().showSidebar(${page});
      }`),
        { function: 'show', user: ROSA },
      );
      expect(shown).toMatchObject([
        { kind: 'modeless dialog', title: 'Given', width: 0, height: 0 },
        { kind: 'sidebar', title: 'Own' },
      ]);
    });

    it.each([
      ['showSidebar(null)', '(null)', 'showSidebar'],
      [`showSidebar('<p>')`, '(String)', 'showSidebar'],
      ['showModalDialog(HtmlService.createHtmlOutput())', '((class))', 'showModalDialog'],
      ['showModelessDialog({}, 5)', '((class),number)', 'showModelessDialog'],
    ])('take a page and, for dialogs, a title: %s', (call, types, method) => {
      expect(() => valueOf(`SpreadsheetApp.getUi().${call}`)).toThrow(
        `The parameters ${types} don't match the method signature for Ui.${method}.`,
      );
    });

    it.each(['LIMITED', 'NONE'] as const)(
      'can not be opened in %s, so not from onOpen (platform.md §2.1)',
      (authMode) => {
        const request = { function: 'guide', user: ROSA, origin: 'simple trigger', authMode } as const;
        expect(run(aWorkspace(), script, request).error?.message).toContain(
          'You do not have permission to call Ui.showSidebar.',
        );
      },
    );

    it('need the scope script.container.ui (platform.md §2.2)', () => {
      const show = `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(''))`;
      expect(() => valueOf(show, { script: { scopes: [] } })).toThrow('auth/script.container.ui');
    });

    it('an unknown HTML file is named', () => {
      expect(() => valueOf(`HtmlService.createHtmlOutputFromFile('nowhere')`)).toThrow(
        'No HTML file named nowhere',
      );
    });

    it('there is no user interface in a clock trigger (platform.md §2.3)', () => {
      const workspace = aWorkspace();
      const ticking = tinyScript(`
      function start() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); }
      function tick() { SpreadsheetApp.getUi(); }
    `);
      run(workspace, ticking, { function: 'start', user: ROSA });
      const [tick] = advanceTo(workspace, ticking, workspace.now + 3_600_000);
      expect(tick?.error?.message).toBe('Cannot call SpreadsheetApp.getUi() from this context.');
    });
  },
);

const QUESTIONS = [
  'Ui.alert',
  'Ui.prompt',
  'PromptResponse.getResponseText',
  'PromptResponse.getSelectedButton',
];

methods(QUESTIONS, 'reference/base/ui', () => {
  const ask = (name: string, ...answers: Answer[]) =>
    run(aWorkspace(), script, { function: name, user: ROSA, answers });

  it('are answered in the order in which the answers were prepared', () => {
    const { value, shown } = ask('ask', 'YES', { button: 'OK', text: 'a week' });
    expect(value).toEqual([true, true, 'a week']);
    expect(shown).toEqual([
      { kind: 'alert', title: 'Pause', text: 'Really?', button: 'YES' },
      { kind: 'prompt', title: '', text: 'How long?', button: 'OK', typed: 'a week' },
    ]);
  });

  it('without a prepared answer are a mistake of the test, whatever the script catches', () => {
    expect(() => ask('ask', 'YES')).toThrow('Ui.prompt asked "How long?": no answer was prepared for it.');
    expect(() => ask('swallow')).toThrow('Ui.alert asked "Really?"');
  });

  it.each([
    [`alert('Text')`, { title: '', text: 'Text' }],
    [`alert('Text', ui.ButtonSet.YES_NO)`, { title: '', text: 'Text' }],
    [`alert('Title', 'Text', ui.ButtonSet.OK_CANCEL)`, { title: 'Title', text: 'Text' }],
    ['alert(5)', { title: '', text: '5' }],
  ])('come in three forms: %s', (call, question) => {
    const asking = tinyScript(
      `function ask() { const ui = SpreadsheetApp.getUi(); return ui.${call} === ui.Button.CLOSE; }`,
    );
    const { value, shown } = run(aWorkspace(), asking, { function: 'ask', user: ROSA, answers: ['CLOSE'] });
    expect([value, shown]).toEqual([true, [{ kind: 'alert', ...question, button: 'CLOSE' }]]);
  });

  it.each([
    ['alert()', '()'],
    ['alert(null)', '(null)'],
    ['alert({})', '((class))'],
    [`alert('Text', 'OK')`, '(String,String)'],
    [`alert('Text', ui.Button.OK)`, '(String,(class))'],
    [`alert('Title', 'Text')`, '(String,String)'],
    [`alert('Title', 'Text', ui.ButtonSet.OK, 1)`, '(String,String,(class),number)'],
  ])('are refused in any other form: %s', (call, types) => {
    expect(() => valueOf(`const ui = SpreadsheetApp.getUi(); ui.${call}`)).toThrow(
      `The parameters ${types} don't match the method signature for Ui.alert.`,
    );
  });

  it('give what was typed, whatever button was pressed', () => {
    const asking = tinyScript(`function ask() {
      const answer = SpreadsheetApp.getUi().prompt('Name?');
      return [answer.getResponseText(), String(answer.getSelectedButton())];
    }`);
    const answers = [{ button: 'CLOSE', text: 'Ana' }] as const;
    expect(run(aWorkspace(), asking, { function: 'ask', user: ROSA, answers }).value).toEqual([
      'Ana',
      'CLOSE',
    ]);
  });

  it('end the run where the person is gone: what pends is lost, what was written stays', () => {
    const workspace = aWorkspace();
    const asking = tinyScript(`function ask() {
      const sheet = SpreadsheetApp.getActive().getSheets()[0];
      sheet.getRange('A1').setValue('written');
      SpreadsheetApp.flush();
      sheet.getRange('A2').setValue('pending');
      try { SpreadsheetApp.getUi().alert('Go on?'); } finally { sheet.getRange('A3').setValue('after'); }
    }`);
    const { died } = run(workspace, asking, { function: 'ask', user: ROSA, answers: () => 'left' });
    expect(died).toBe('The page was left while Ui.alert asked "Go on?".');
    expect(workspace.spreadsheets.byId(workspace.boundSpreadsheetId).sheets[0]?.cells).toEqual([['written']]);
  });

  it('take only buttons that they have', () => {
    expect(() => ask('ask', 'CANCEL')).toThrow('which has no button CANCEL');
  });
});

describe('a page as it is served (platform.md §1.5, the // in template literals)', () => {
  it.each([
    ['`https://x.org`;\nnext()', '`https:\nnext()'],
    ['`a /* b */ c`', '`a  c`'],
    ['`${"//"} kept`', '`${"//"} kept`'],
    ['"https://x.org" // a comment', '"https://x.org" // a comment'],
    ['const r = /[/*]/; `x`', 'const r = /[/*]/; `x`'],
  ])('%s', (code, served) => {
    expect(servedHtml(`<p>//</p><script>${code}</script>`)).toBe(`<p>//</p><script>${served}</script>`);
  });
});
