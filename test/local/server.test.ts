import { describe, expect, it } from 'vitest';
import { ServedWorkspace } from './live-server.ts';
import { DENISE, ROSA } from './tiny-script.ts';

const served = new ServedWorkspace(
  `
  function onOpen() {
    SpreadsheetApp.getUi().createMenu('Coalition')
      .addItem('Guide', 'openGuide').addSeparator().addItem('Dialog', 'openDialog').addItem('Fail', 'fail').addToUi();
  }
  function openGuide() {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('guide').setTitle('Guide'));
  }
  function openDialog() {
    SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<p>Hello').setWidth(320), 'Hello');
    SpreadsheetApp.getActive().toast('Half way', 'Working');
  }
  function fail() { throw new Error('It did not work'); }
  function whoAmI() { return Session.getEffectiveUser().getEmail(); }
  function hidden_() {}
  function tick() { MailApp.sendEmail('denise@lantern.example.org', 'Tick', 'It is time'); }
  function everyHour() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); }
  function goTo() { SpreadsheetApp.getActive().getSheets()[0].getRange('C7').activate(); }
  `,
  { html: { guide: '<!DOCTYPE html><html><head><title>Guide</title></head><body></body></html>' } },
);

const page = { 'sec-fetch-site': 'same-origin' };

describe('who may ask the server', () => {
  const own = () => `127.0.0.1:${served.port}`;

  it.each([
    ['a name that another site points at this machine', () => ({ host: `evil.example.org:${served.port}` })],
    ['another port’s name', () => ({ host: '127.0.0.1:1' })],
    ['a page of another site', () => ({ host: own(), origin: 'https://evil.example.org' })],
    ['a sandboxed frame, such as the sidebar', () => ({ host: own(), origin: 'null' })],
    ['a link on another site', () => ({ host: own(), 'sec-fetch-site': 'cross-site' })],
    ['another port of this machine', () => ({ host: own(), 'sec-fetch-site': 'same-site' })],
  ])('%s is refused', async (_who, headers) => {
    expect((await served.get('/', headers())).status).toBe(403);
    expect((await served.post('overview', '{"as":""}', headers())).status).toBe(403);
    expect((await served.get('/changes', headers())).status).toBe(403);
  });

  it('its own page may, under both names of this machine', async () => {
    for (const host of [own(), `localhost:${served.port}`]) {
      const headers = { host, origin: `http://${host}`, ...page };
      expect((await served.post('overview', '{"as":""}', headers)).status).toBe(200);
    }
  });

  it('a form of another site can’t send JSON, and nothing else is taken', async () => {
    const answer = await served.post('overview', '{"as":""}', { 'content-type': 'text/plain' });
    expect(answer.status).toBe(415);
  });

  it('requests that it does not know, or does not understand, do nothing', async () => {
    expect((await served.post('constructor', '{}')).status).toBe(404);
    expect((await served.post('overview', '{')).status).toBe(400);
    expect((await served.post('edit', '{"do":"explode","sheet":0}')).status).toBe(400);
    expect((await served.get('/../package.json')).status).toBe(404);
    expect((await served.get('/', {}, { method: 'PUT' })).status).toBe(405);
  });
});

describe('the page', () => {
  it('comes with a policy that lets it run its own script and nothing else', async () => {
    const { status, headers, text } = await served.get(`/?as=${ROSA}`);
    expect(status).toBe(200);
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(text).toContain('/page.js');
    expect((await served.get('/page.js')).headers['content-type']).toContain('javascript');
    expect((await served.get('/page.css')).text).toContain('.grid');
  });

  it('is told of changes', async () => {
    const response = await fetch(`http://127.0.0.1:${served.port}/changes`);
    const reader = response.body?.getReader();
    await reader?.read();
    served.live.changed();
    const { value } = (await reader?.read()) ?? {};
    expect(new TextDecoder().decode(value)).toContain('data: changed');
    await reader?.cancel();
  });

  it('offers the spreadsheet as a file', async () => {
    const { headers, text } = await served.get(`/download?as=${ROSA}`);
    expect(headers['content-disposition']).toBe("attachment; filename*=UTF-8''Untitled%20spreadsheet.xlsx");
    expect(text.startsWith('PK')).toBe(true);
  });
});

describe('the add-on in the page', () => {
  it('its menu is there once somebody has opened the spreadsheet', async () => {
    expect((await served.ask('overview', { as: ROSA })).menus).toEqual([]);
    await served.ask('open', { as: ROSA });
    const { menus } = await served.ask('overview', { as: ROSA });
    expect(menus.map(({ name }) => name)).toEqual(['Coalition']);
    expect((await served.ask('overview', { as: DENISE })).menus).toEqual([]);
  });

  it('its sidebar is a frame of its own, with google.script.run before anything else', async () => {
    const frame = await openGuide(ROSA);
    const { text, headers } = await served.get(`/frame/${frame}`, page);
    expect(text).toMatch(/^<!DOCTYPE html><html><head><script data-functions="/);
    expect(text).toContain('&#34;whoAmI&#34;');
    expect(text).not.toContain('hidden_');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).not.toContain('connect-src');
  });

  it('calls from a frame run as the person to whom it was shown', async () => {
    const frame = await openGuide(DENISE);
    const answer = await served.run('call', { frame, function: 'whoAmI', args: [] });
    expect(answer).toEqual({ value: DENISE, shown: [] });
    expect(await served.run('call', { frame, function: 'fail', args: [] })).toEqual({
      shown: [],
      error: 'It did not work',
    });
    await expect(served.run('call', { frame: 'gone', function: 'whoAmI', args: [] })).rejects.toThrow(
      'Close the sidebar and open it again.',
    );
  });

  it('dialogs and toasts come with the answer', async () => {
    const { shown } = await served.run('menu', { as: ROSA, item: 'Dialog' });
    expect(shown).toEqual([
      {
        kind: 'dialog',
        title: 'Hello',
        frame: expect.any(String) as string,
        isModal: true,
        width: 320,
        height: 0,
      },
      { kind: 'toast', title: 'Working', text: 'Half way', seconds: 5 },
    ]);
  });

  it('what it throws is told to the person, in its own words', async () => {
    expect(await served.run('menu', { as: ROSA, item: 'Fail' })).toMatchObject({ error: 'It did not work' });
  });

  it('a selection that it makes is told; one that the person makes is not', async () => {
    const before = (await served.ask('overview', { as: ROSA })).spreadsheet;
    const sheet = before?.selected.sheet ?? 0;
    await served.ask('edit', { do: 'select', as: ROSA, sheet, row: 2, column: 2, rows: 1, columns: 2 });
    expect((await served.ask('overview', { as: ROSA })).spreadsheet?.moves).toBe(before?.moves);
    await served.run('call', { frame: await openGuide(ROSA), function: 'goTo', args: [] });
    const after = (await served.ask('overview', { as: ROSA })).spreadsheet;
    expect(after?.moves).toBe((before?.moves ?? 0) + 1);
    expect(after?.selected).toEqual({ sheet, row: 7, column: 3, rows: 1, columns: 1 });
  });

  async function openGuide(as: string): Promise<string> {
    const { shown } = await served.run('menu', { as, item: 'Guide' });
    const [sidebar] = shown;
    if (sidebar?.kind !== 'sidebar') throw new Error('No sidebar was shown.');
    return sidebar.frame;
  }
});

describe('the clock in the page', () => {
  it('has nothing to wait for without a trigger', async () => {
    await expect(served.ask('turnClock', { by: 'event' })).rejects.toThrow('Nothing is waiting for its time');
  });

  it('runs what falls due, and says so', async () => {
    served.workspace.triggers.push({
      id: '1',
      handler: 'tick',
      user: ROSA,
      schedule: { everyHours: 1 },
      due: served.workspace.now + 60_000,
      disabled: false,
    });
    const before = served.workspace.mail.length;
    const turned = await served.ask('turnClock', { by: 'day' });
    expect(turned).toEqual({ fired: 24, failed: 0, mails: 24 });
    expect(served.workspace.mail).toHaveLength(before + 24);
    const next = await served.ask('turnClock', { by: 'event' });
    expect(next.fired).toBe(1);
    const { clock } = await served.ask('overview', { as: ROSA });
    expect(clock).toMatchObject({ zone: 'America/Chicago', isTurning: false, next: { function: 'tick' } });
  });

  it('is turned by one at a time', async () => {
    const first = served.ask('turnClock', { by: 'day' });
    await expect(served.ask('turnClock', { by: 'hour' })).rejects.toThrow('turned already');
    expect((await first).fired).toBe(24);
  });

  it('mails stand in the inbox of who got them, the newest first', async () => {
    const { mails } = await served.ask('mails', { as: DENISE });
    expect(mails.length).toBeGreaterThan(24);
    expect(mails[0]).toMatchObject({
      from: ROSA,
      to: DENISE,
      subject: 'Tick',
      text: 'It is time',
      hasHtml: false,
    });
    const { text, headers } = await served.get(`/mail/${mails[0]?.id ?? ''}?as=${DENISE}`, page);
    expect(text).toContain('It is time');
    expect(headers['content-security-policy']).toContain('sandbox');
    expect((await served.ask('runs', { as: ROSA })).runs[0]).toMatchObject({
      function: 'tick',
      calls: [{ method: 'MailApp.sendEmail', count: 1 }],
    });
  });
});
