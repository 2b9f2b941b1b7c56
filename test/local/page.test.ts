import type { FrameLocator, Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { ServedWorkspace } from './live-server.ts';
import { clickMenu, PageBench } from './page-bench.ts';
import { DENISE, ROSA } from './tiny-script.ts';

const CODE = `
  function onOpen() {
    SpreadsheetApp.getUi().createMenu('Coalition').addItem('Guide', 'openGuide').addItem('Fail', 'fail').addToUi();
  }
  function openGuide() {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('guide').setTitle('Guide'));
  }
  function fail() { throw new Error('It did not work'); }
  function echo(value) { return value; }
  function whoAmI() { return Session.getEffectiveUser().getEmail(); }
  function now() { return new Date(); }
  function hidden_() {}
  function draft() {
    const blob = Utilities.newBlob('<meta charset="utf-8"><h1>Agenda</h1><p>First</p>', 'text/html');
    const file = Drive.Files.create({ name: 'Agenda', mimeType: 'application/vnd.google-apps.document' }, blob, { fields: 'id,webViewLink' });
    return file.webViewLink;
  }
`;

/** Each try puts what came of it into the list; its text is what the tests read. */
const GUIDE = `<!DOCTYPE html><html><head><title>Guide</title></head><body><ol id="log"></ol><p id="link"></p><script>
  const log = (text) => { document.getElementById('log').insertAdjacentHTML('beforeend', '<li></li>'); document.querySelector('li:last-child').textContent = text; };
  const failed = (name) => (error, object) => log(name + ' failed: ' + error.message + (object ? ' for ' + object : ''));
  const attempt = (name, act) => { try { act(); } catch (error) { log(name + ' threw: ' + error.message); } };
  window.tries = {
    echo: (value) => google.script.run.withSuccessHandler((answer) => log('echo: ' + JSON.stringify(answer))).echo(value),
    userObject: () => google.script.run.withUserObject('me').withFailureHandler(failed('fail')).fail(),
    whoAmI: () => google.script.run.withSuccessHandler((answer) => log('I am ' + answer)).whoAmI(),
    date: () => google.script.run.withSuccessHandler((answer) => log('now: ' + String(answer))).now(),
    dateArgument: () => attempt('echo', () => google.script.run.echo([new Date()])),
    hidden: () => attempt('hidden_', () => google.script.run.hidden_()),
    many: (count) => { for (let n = 1; n <= count; n += 1) google.script.run.withSuccessHandler((answer) => log('#' + answer)).echo(n); },
    close: () => google.script.host.close(),
    focus: () => google.script.host.editor.focus(),
    link: () => google.script.run.withSuccessHandler((link) => { document.getElementById('link').innerHTML = '<a target="_blank" href="' + link + '">Agenda</a>'; }).draft(),
    outside: () => {
      attempt('parent', () => log(String(parent.document.title)));
      attempt('storage', () => log(String(localStorage.length)));
      fetch('/api/overview').then(() => log('fetched'), () => log('fetch failed'));
    },
  };
  log('ready');
</script></body></html>`;

const served = new ServedWorkspace(CODE, { html: { guide: GUIDE } });
const bench = new PageBench(served);

let page: Page;
let guide: FrameLocator;

beforeEach(async () => {
  page = await bench.open(ROSA);
  guide = page.frameLocator('iframe[title=Guide]');
});

async function openGuide(): Promise<void> {
  await clickMenu(page, 'Guide');
  await guide.getByText('ready').waitFor();
}

function attempt(name: string, value: unknown = null): Promise<void> {
  return guide
    .locator('body')
    .evaluate(
      (_body, [which, given]) =>
        (window as unknown as { tries: Record<string, (value: unknown) => void> }).tries[which]?.(given),
      [name, value] as const,
    );
}

describe('the sidebar', () => {
  it('is 300 pixels wide, and of another origin: it reaches neither the page nor the server', async () => {
    await openGuide();
    expect((await page.locator('iframe[title=Guide]').boundingBox())?.width).toBe(300);
    expect(await page.locator('iframe[title=Guide]').getAttribute('sandbox')).not.toContain('same-origin');
    await attempt('outside');
    await guide.getByText(/^parent threw/).waitFor();
    await guide.getByText(/^storage threw/).waitFor();
    await guide.getByText('fetch failed').waitFor();
  });

  it('calls the server’s functions, with handlers and a user object (platform.md §1.5)', async () => {
    await openGuide();
    await attempt('echo', { a: [1, 'x', true, null] });
    await guide.getByText('echo: {"a":[1,"x",true,null]}').waitFor();
    await attempt('userObject');
    await guide.getByText('fail failed: It did not work for me').waitFor();
    await attempt('date');
    await guide.getByText('now: null').waitFor();
  });

  it('throws at once for arguments that Google refuses, and has no functions that end in _', async () => {
    await openGuide();
    await attempt('dateArgument');
    await guide.getByText('echo threw: Failed due to illegal value in property: 0').waitFor();
    await attempt('hidden');
    await guide.getByText(/^hidden_ threw: .*is not a function/).waitFor();
  });

  it('has ten calls running at once; the eleventh waits', async () => {
    await openGuide();
    const held: (() => Promise<void>)[] = [];
    await page.route('**/api/call', (route) => void held.push(() => route.continue()));
    await attempt('many', 12);
    await expect.poll(() => held.length).toBe(10);
    await held.shift()?.();
    await guide.getByText(/^#\d+$/).waitFor();
    await expect.poll(() => held.length).toBe(10);
    await expect
      .poll(async () => {
        await Promise.all(held.splice(0).map((go) => go()));
        return guide.getByText(/^#\d+$/).count();
      })
      .toBe(12);
  });

  it('runs as whose page it is, and closes itself', async () => {
    page = await bench.open(DENISE);
    guide = page.frameLocator('iframe[title=Guide]');
    await openGuide();
    await attempt('whoAmI');
    await guide.getByText(`I am ${DENISE}`).waitFor();
    await attempt('close');
    await page.locator('iframe[title=Guide]').waitFor({ state: 'detached' });
  });

  it('opens a Doc of this workspace where it links to one', async () => {
    await openGuide();
    await attempt('link');
    await guide.getByRole('link', { name: 'Agenda' }).click();
    await page.getByRole('textbox', { name: 'Agenda' }).getByText('First').waitFor();
    const { files } = await served.ask('files', { as: ROSA });
    expect(page.url()).toContain(`#document-${files.find(({ kind }) => kind === 'document')?.id ?? ''}`);
  });

  it('says what the add-on threw', async () => {
    await clickMenu(page, 'Fail');
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('It did not work');
  });
});
