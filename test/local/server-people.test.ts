import { describe, expect, it } from 'vitest';
import { roleOf, shareFile } from '../../local/google/drive/people.ts';
import { run, Workspace } from '../../local/runtime.ts';
import { ServedWorkspace } from './live-server.ts';
import { DENISE, ROSA, tinyScript } from './tiny-script.ts';

const VIEWER = 'luz@aldertenants.example.org';
const MEMBER = 'priya@secondshift.example.org';
const ELIAS = 'elias@puertaabierta.example.org';

const CODE = `
  function onOpen() { SpreadsheetApp.getUi().createMenu('Coalition').addItem('Go', 'go').addToUi(); }
  function go() { SpreadsheetApp.getActive().getSheets()[0].getRange('B5').activate(); }
  function draft() {
    const blob = Utilities.newBlob('<meta charset="utf-8"><p>First</p>', 'text/html');
    return Drive.Files.create({ name: 'Agenda', mimeType: 'application/vnd.google-apps.document' }, blob, { fields: 'id' }).id;
  }
  function mail() { MailApp.sendEmail({ to: '${ELIAS}', subject: 'Hello', body: 'plain', attachments: [Utilities.newBlob('a;b', 'text/csv', 'people.csv')] }); }
  function everyHour() { ScriptApp.newTrigger('mail').timeBased().everyHours(1).create(); }
`;

const workspace = new Workspace({
  owner: ROSA,
  editors: [DENISE],
  viewers: [VIEWER],
  others: [MEMBER],
  withoutAccount: [ELIAS],
});
const script = tinyScript(CODE);
const agenda = String(run(workspace, script, { function: 'draft', user: ROSA }).value);
for (const name of ['mail', 'everyHour']) run(workspace, script, { function: name, user: ROSA });
const served = new ServedWorkspace(CODE, {}, workspace);

describe('the people of the workspace', () => {
  it('are its owner first, then those with an account, then those with only a mailbox', async () => {
    const { people } = await served.ask('overview', { as: ROSA });
    expect(people.map(({ email, role, hasAccount }) => [email, role, hasAccount])).toEqual([
      [ROSA, 'owner', true],
      [DENISE, 'writer', true],
      [VIEWER, 'reader', true],
      [MEMBER, undefined, true],
      [ELIAS, undefined, false],
    ]);
  });

  it('stand in the address of the page, the owner where nobody is named', async () => {
    const { status, headers } = await served.get('/');
    expect([status, headers.location]).toEqual([302, `/?as=${encodeURIComponent(ROSA)}`]);
    expect((await served.get(`/?as=${ELIAS}`)).status).toBe(200);
  });

  it('have menus only where they may edit', async () => {
    for (const as of [ROSA, VIEWER]) await served.ask('open', { as });
    const menus = async (as: string) => (await served.ask('overview', { as })).menus.map(({ name }) => name);
    expect([await menus(ROSA), await menus(VIEWER)]).toEqual([['Coalition'], []]);
  });

  it('have a selection each', async () => {
    const { spreadsheet } = await served.ask('overview', { as: DENISE });
    const before = await served.ask('overview', { as: ROSA });
    await served.run('menu', { as: DENISE, item: 'Go' });
    const after = await served.ask('overview', { as: DENISE });
    expect(after.spreadsheet?.selected).toMatchObject({ row: 5, column: 2 });
    expect(after.spreadsheet?.moves).toBe((spreadsheet?.moves ?? 0) + 1);
    expect((await served.ask('overview', { as: ROSA })).spreadsheet).toEqual(before.spreadsheet);
  });
});

/** The sentence with which the server refuses a request. */
async function refusal(name: string, input: object): Promise<string | undefined> {
  const { text } = await served.post(name, JSON.stringify(input));
  return (JSON.parse(text) as { problem?: string }).problem;
}

describe('a person who may not', () => {
  const sheet = 0;
  const rename = { do: 'rename sheet', sheet, name: 'Mine' } as const;
  const ticket = 'a ticket';

  it.each([
    ['open', {}],
    ['sheet', { id: sheet }],
    ['charts', {}],
    ['offers', { sheet, row: 1, column: 1 }],
    ['menu', { item: 'Go', ticket }],
    ['edit', rename],
    ['document', { id: agenda }],
    ['writeDocument', { id: agenda, html: '<p>Mine' }],
    ['moveFile', { id: agenda, to: 'trash' }],
  ] as const)('open a file can’t ask for: %s', async (name, input) => {
    expect(await refusal(name, { ...input, as: MEMBER })).toBe(
      `You need access: this file was not shared with ${MEMBER}, or it is gone.`,
    );
    for (const as of [ELIAS, 'stranger@example.org']) {
      expect(await refusal(name, { ...input, as })).toContain(`${as} has no Google account.`);
    }
  });

  it('open the workbook learns nothing of it', async () => {
    for (const as of [MEMBER, ELIAS, 'stranger@example.org']) {
      const overview = await served.ask('overview', { as });
      expect([overview.spreadsheet, overview.menus]).toEqual([undefined, []]);
      expect(overview.refused).not.toBe('');
    }
  });

  it.each([
    ['menu', { item: 'Go', ticket }],
    ['edit', rename],
  ] as const)('edit can look, but not ask for: %s', async (name, input) => {
    expect((await served.ask('overview', { as: VIEWER })).spreadsheet?.role).toBe('reader');
    expect(await refusal(name, { ...input, as: VIEWER })).toBe('You may only view this file.');
  });

  it.each(['triggers', 'runs'] as const)('edit the workbook sees no %s', async (name) => {
    for (const as of [VIEWER, MEMBER, ELIAS]) {
      await expect(served.ask(name, { as })).rejects.toThrow('Only people who may edit the workbook');
    }
  });

  it('read a mail gets neither it nor what is attached to it', async () => {
    const { mails } = await served.ask('mails', { as: ELIAS });
    expect(mails[0]).toMatchObject({ subject: 'Hello', attachments: [{ name: 'people.csv', size: 3 }] });
    const id = mails[0]?.id ?? '';
    expect((await served.get(`/attachment/${id}?as=${ELIAS}&number=0`)).text).toBe('a;b');
    for (const place of [`/mail/${id}?as=${DENISE}`, `/attachment/${id}?as=${DENISE}&number=0`]) {
      expect(JSON.parse((await served.get(place)).text)).toEqual({
        problem: 'There is no such mail in this mailbox.',
      });
    }
    expect((await served.ask('mails', { as: DENISE })).mails).toEqual([]);
  });

  it('view the workbook can’t download it', async () => {
    expect((await served.get(`/download?as=${VIEWER}`)).text.startsWith('PK')).toBe(true);
    expect((await served.get(`/download?as=${MEMBER}`)).status).toBe(422);
  });
});

describe('a person’s files', () => {
  const names = async (as: string) =>
    (await served.ask('files', { as })).files.map(({ name, role, owner }) => [name, role, owner]);

  it('are theirs, and what was shared with them', async () => {
    expect(await names(MEMBER)).toEqual([]);
    shareFile(workspace, agenda, MEMBER, 'reader');
    expect(await names(MEMBER)).toEqual([['Agenda', 'reader', ROSA]]);
    expect(await names(VIEWER)).toEqual([['Untitled spreadsheet', 'reader', ROSA]]);
    await expect(served.ask('files', { as: ELIAS })).rejects.toThrow('has no Google account');
  });

  it('can be read and not written by a reader, and are thrown away by their owner alone', async () => {
    const input = { as: MEMBER, id: agenda };
    expect(await served.ask('document', input)).toMatchObject({ name: 'Agenda', role: 'reader' });
    await expect(served.ask('writeDocument', { ...input, html: '<p>Mine' })).rejects.toThrow('only view');
    await expect(served.ask('moveFile', { ...input, to: 'trash' })).rejects.toThrow('Only the owner');
    await served.ask('moveFile', { as: ROSA, id: agenda, to: 'trash' });
    expect((await served.ask('document', input)).isTrashed).toBe(true);
    await served.ask('moveFile', { as: ROSA, id: agenda, to: 'nowhere' });
    await expect(served.ask('document', input)).rejects.toThrow('or it is gone');
  });

  it('keep the workbook', async () => {
    const { files } = await served.ask('files', { as: ROSA });
    const id = files.find(({ isWorkbook }) => isWorkbook)?.id ?? '';
    await expect(served.ask('moveFile', { as: ROSA, id, to: 'trash' })).rejects.toThrow('The workbook stays');
    expect(roleOf(workspace, id, ROSA)).toBe('owner');
  });

  it('are opened as spreadsheets beside the workbook, where the role says so', async () => {
    const { id } = workspace.spreadsheets.create('For members', 'America/Chicago', 'en_US', ROSA);
    workspace.addSpreadsheetFile(id, workspace.account(ROSA));
    await expect(served.ask('sheet', { as: MEMBER, file: id, id: 0 })).rejects.toThrow('You need access');
    shareFile(workspace, id, MEMBER, 'reader');
    const { spreadsheet, menus } = await served.ask('overview', { as: MEMBER, file: id });
    expect(spreadsheet).toMatchObject({ title: 'For members', role: 'reader', isWorkbook: false });
    expect(menus).toEqual([]);
    await expect(
      served.ask('edit', { do: 'rename sheet', as: MEMBER, file: id, sheet: 0, name: 'Mine' }),
    ).rejects.toThrow('only view');
    expect(
      (await served.ask('edit', { do: 'rename sheet', as: ROSA, file: id, sheet: 0, name: 'Ours' })).shown,
    ).toEqual([]);
    expect((await served.ask('overview', { as: ROSA })).spreadsheet?.tabs[0]?.name).toBe('Sheet1');
  });
});

describe('triggers and runs', () => {
  it('are seen by whoever may edit the workbook, with whose they are and how long each call is modelled', async () => {
    const { triggers } = await served.ask('triggers', { as: DENISE });
    expect(triggers).toMatchObject([
      { user: ROSA, function: 'mail', occasion: 'every hour', isDisabled: false },
    ]);
    expect(triggers[0]?.next).toMatch(/^Mon, Jan 5, 2026, \d/);
    const { runs } = await served.ask('runs', { as: DENISE });
    const sent = runs.find(({ function: name }) => name === 'mail');
    expect(sent?.calls).toEqual([{ method: 'MailApp.sendEmail', count: 1, ms: 800 }]);
  });
});
