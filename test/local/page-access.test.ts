/** The page for everybody: no barrier that axe can find, nothing lost in a small window, all of it with the keyboard. */
import { source as axe } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { run, Workspace } from '../../local/runtime.ts';
import { ServedWorkspace } from './live-server.ts';
import { clickMenu, PageBench } from './page-bench.ts';
import { ROSA, tinyScript } from './tiny-script.ts';

const VIEWER = 'luz@aldertenants.example.org';
const ELIAS = 'elias@puertaabierta.example.org';

const CODE = `
  function onOpen() {
    SpreadsheetApp.getUi().createMenu('Coalition').addItem('Ask', 'ask').addItem('Prompt', 'prompt').addToUi();
  }
  function ask() { SpreadsheetApp.getUi().alert('Pause', 'Really?', SpreadsheetApp.getUi().ButtonSet.YES_NO); }
  function prompt() { SpreadsheetApp.getUi().prompt('Who are you?'); }
  function tick() {}
  function prepare() {
    ScriptApp.newTrigger('tick').timeBased().everyHours(1).create();
    MailApp.sendEmail({ to: '${ROSA},${ELIAS}', subject: 'Hello', body: 'plain', htmlBody: '<p>rich</p>',
      attachments: [Utilities.newBlob('a;b', 'text/csv', 'people.csv')] });
    const sheet = SpreadsheetApp.getActive().getSheets()[0];
    sheet.getRange('A1:B3').setValues([['Week', 'Kept'], ['One', 3], ['Two', 6]]);
    sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(sheet.getRange('A1:B3'))
      .setOption('title', 'Promises').setPosition(2, 5, 0, 0).build());
    const blob = Utilities.newBlob('<meta charset="utf-8"><h1>Agenda</h1><p>First</p>', 'text/html');
    return Drive.Files.create({ name: 'Agenda', mimeType: 'application/vnd.google-apps.document' }, blob, { fields: 'id' }).id;
  }
`;

const workspace = new Workspace({ owner: ROSA, viewers: [VIEWER], withoutAccount: [ELIAS] });
const agenda = String(run(workspace, tinyScript(CODE), { function: 'prepare', user: ROSA }).value);
const bench = new PageBench(new ServedWorkspace(CODE, {}, workspace));

interface Checked {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  // Frames of mails and of the add-on are other pages.
  const { violations } = await page.evaluate<Checked>('axe.run(document, { iframes: false })');
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

describe('a window of the page', () => {
  it.each([
    ['the inbox', ROSA, 'inbox', 'region', 'Inbox'],
    ['Drive', ROSA, 'drive', 'region', 'Drive'],
    ['a document', ROSA, `document-${agenda}`, 'textbox', 'Agenda'],
    ['the triggers', ROSA, 'triggers', 'region', 'Triggers'],
    ['the service calls', ROSA, 'runs', 'region', 'Service calls'],
    ['the charts', ROSA, 'charts', 'img', 'Promises'],
    ['what an editor alone may see', VIEWER, 'runs', 'region', 'Service calls'],
    ['what needs an account', ELIAS, 'drive', 'region', 'No access'],
    ['the spreadsheet', ROSA, '', 'region', 'Spreadsheet'],
    ['the spreadsheet of a viewer', VIEWER, '', 'region', 'Spreadsheet'],
  ] as const)('has no barriers, at any width: %s', async (_what, as, hash, role, name) => {
    const page = await bench.open(as, hash);
    await page.getByRole(role, { name }).first().waitFor();
    expect(await barriers(page)).toEqual([]);
    for (const width of [1366, 1024, 683]) {
      await page.setViewportSize({ width, height: width === 683 ? 384 : 768 });
      expect(await overflow(page), `${width} px`).toBe(0);
    }
  });

  it.each(['Ask', 'Prompt'])('has no barriers in what a script asks: %s', async (item) => {
    const page = await bench.open(ROSA);
    await clickMenu(page, item);
    await page.getByRole('dialog').waitFor();
    expect(await barriers(page)).toEqual([]);
  });
});

describe('the keyboard alone', () => {
  it('opens the menu of people, leaves it, and goes back to where it was', async () => {
    const page = await bench.open(ROSA, 'inbox');
    const button = page.getByRole('button', { name: /Other people/ });
    await button.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('region', { name: 'People' });
    await panel.waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('goes to every window, and reads a mail', async () => {
    const page = await bench.open(ROSA, 'inbox');
    for (const name of ['Drive', 'Triggers', 'Service calls', 'Charts', /^Inbox/]) {
      await page.getByRole('navigation', { name: 'Windows' }).getByRole('button', { name }).focus();
      await page.keyboard.press('Enter');
    }
    await page.getByRole('button', { name: /Hello/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('article', { name: 'Mail' }).waitFor();
  });
});
