import { chromium, type Browser, type FrameLocator, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserArguments, findBrowser } from '../../build/browser.ts';
import { ServedWorkspace } from './live-server.ts';
import { aWorkspace, DENISE, ROSA } from './tiny-script.ts';

const CODE = `
  function onOpen() {
    SpreadsheetApp.getUi().createMenu('Coalition').addItem('Guide', 'openGuide').addItem('Make', 'make')
      .addItem('Fail', 'fail').addToUi();
  }
  function openGuide() {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('guide').setTitle('Guide'));
  }
  function make() {
    const sheet = SpreadsheetApp.getActive().getSheets()[0];
    sheet.getRange('A2:F2').setValues([['Name', 'id', 'State', 'By when', 'Done', 'Folded']]).setNote('What this is for').setFontWeight('bold');
    sheet.getRange('C3:C').setDataValidation(SpreadsheetApp.newDataValidation()
      .requireValueInList(['Open', 'Done'], true).setAllowInvalid(true).build());
    sheet.getRange('D3:D').setNumberFormat('ddd, mmm d, yyyy');
    sheet.getRange('E3:E5').insertCheckboxes();
    sheet.getRange('A3').setValue('First row');
    sheet.hideRows(1);
    sheet.hideColumns(2);
    sheet.getRange('F1').shiftColumnGroupDepth(1);
    sheet.getColumnGroup(6, 1).collapse();
    sheet.setFrozenRows(2);
    SpreadsheetApp.getActive().insertSheet('Hidden').hideSheet();
    sheet.activate();
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
  function mail() { MailApp.sendEmail({ to: '${DENISE}', subject: 'Hello', body: 'plain words', htmlBody: '<b>rich words</b><script>parent.document.title = 1</script>', name: 'Coalition' }); }
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
    mail: () => google.script.run.withSuccessHandler(() => log('sent')).mail(),
    outside: () => {
      attempt('parent', () => log(String(parent.document.title)));
      attempt('storage', () => log(String(localStorage.length)));
      fetch('/api/overview').then(() => log('fetched'), () => log('fetch failed'));
    },
  };
  log('ready');
</script></body></html>`;

const served = new ServedWorkspace(CODE, { html: { guide: GUIDE } }, aWorkspace());

let browser: Browser;
let page: Page;
let guide: FrameLocator;
const errors: string[] = [];

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
});
afterAll(() => browser.close());

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(`http://127.0.0.1:${served.port}/`);
  guide = page.frameLocator('iframe[title=Guide]');
});
afterEach(async () => {
  await page.close();
  expect(errors.splice(0)).toEqual([]);
});

async function clickMenu(item: string): Promise<void> {
  await page.getByRole('button', { name: 'Coalition' }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

async function openGuide(): Promise<void> {
  await clickMenu('Guide');
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
    await page.goto(`http://127.0.0.1:${served.port}/?as=${DENISE}`);
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
    await clickMenu('Fail');
    expect(await page.getByRole('alert').textContent()).toContain('It did not work');
  });
});

describe('the sheet', () => {
  const cell = (name: string) => page.locator(`[data-cell=${name}]`);

  beforeEach(async () => {
    if (served.live.spreadsheet.sheets.length === 1) await clickMenu('Make');
    await cell('A3').getByText('First row').waitFor();
  });

  it('shows what is in sight, with notes and the columns that can be unfolded', async () => {
    expect(await page.getByRole('tab', { name: 'Hidden' }).count()).toBe(0);
    expect([await cell('A1').count(), await cell('B2').count(), await cell('F2').count()]).toEqual([0, 0, 0]);
    expect(await cell('A2').getAttribute('title')).toBe('What this is for');
    await page.getByRole('button', { name: 'Show columns F to F' }).click();
    await cell('F2').getByText('Folded').waitFor();
    await page.getByRole('button', { name: 'Fold columns F to F' }).click();
    await cell('F2').waitFor({ state: 'detached' });
  });

  it('is typed into with the keyboard alone, over hidden columns', async () => {
    await cell('A4').click();
    await page.keyboard.type('Second row');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Open');
    await page.keyboard.press('Tab');
    await page.keyboard.type('12/24/2026');
    await page.keyboard.press('Enter');
    await cell('D4').getByText('Thu, Dec 24, 2026').waitFor();
    expect(await cell('A4').textContent()).toBe('Second row');
    expect(await cell('C4').textContent()).toBe('Open');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('F2');
    expect(await page.getByLabel('Cell', { exact: true }).inputValue()).toBe('Thu, Dec 24, 2026');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Delete');
    await expect.poll(() => cell('D4').textContent()).toBe('');
  });

  it('offers what a dropdown has, and marks what it has not', async () => {
    await cell('C3').dblclick();
    await expect
      .poll(() =>
        page.locator('#offers option').evaluateAll((all) => all.map((one) => one.getAttribute('value'))),
      )
      .toEqual(['Open', 'Done']);
    await page.keyboard.type('next tues');
    await page.keyboard.press('Enter');
    await expect.poll(() => cell('C3').getAttribute('aria-invalid')).toBe('true');
  });

  it('ticks a checkbox, with the mouse and with the space bar', async () => {
    const box = page.getByLabel('Checkbox in E3');
    await box.click();
    await expect
      .poll(async () => (await served.ask('sheet', { id: 0, from: 3, count: 1 })).rows[0]?.cells[4]?.isTicked)
      .toBe(true);
    await cell('E4').click({ position: { x: 3, y: 3 } });
    await page.keyboard.press(' ');
    await expect.poll(() => page.getByLabel('Checkbox in E4').isChecked()).toBe(true);
  });

  it('takes a pasted table, and selects it', async () => {
    await cell('A10').click();
    await page.getByRole('grid').evaluate((grid) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'Ana\t\tOpen\n"two\nlines"\t\tDone\n');
      grid.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    await cell('A11').getByText('two').waitFor();
    expect(await cell('C11').textContent()).toBe('Done');
    expect(await page.locator('td[aria-selected=true]').count()).toBe(4);
  });

  it('inserts, deletes and sorts rows from the menu of a cell', async () => {
    await cell('A3').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Insert row above' }).click();
    await expect.poll(() => cell('A4').textContent()).toBe('First row');
    await cell('A3').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Delete row 3' }).click();
    await expect.poll(() => cell('A3').textContent()).toBe('First row');
    await cell('A3').click();
    await page.getByRole('button', { name: 'Edit' }).click();
    await page.getByRole('menuitem', { name: 'Sort sheet by column A, Z to A' }).click();
    await expect.poll(() => cell('A3').textContent()).not.toBe('First row');
    await page.getByRole('button', { name: 'Edit' }).click();
    await page.getByRole('menuitem', { name: 'Sort sheet by column A, A to Z' }).click();
    await expect.poll(() => page.locator('[data-cell^=A]').getByText('First row').count()).toBe(1);
  });
});
