/** What the add-on asks and shows in the page: alerts, prompts, dialogs, toasts; and a page that is loaded anew meanwhile. */
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { ServedWorkspace } from './live-server.ts';
import { clickMenu, PageBench } from './page-bench.ts';
import { ROSA } from './tiny-script.ts';

const served = new ServedWorkspace(
  `
  const ui = () => SpreadsheetApp.getUi();
  const told = (text) => MailApp.sendEmail('${ROSA}', 'Told', text);
  function onOpen() {
    ui().createMenu('Coalition').addItem('Pause', 'pause').addItem('Name', 'name').addItem('Modal', 'modal')
      .addItem('Modeless', 'modeless').addItem('Toast', 'toast').addItem('Stay', 'stay').addItem('Tell', 'tell').addToUi();
  }
  function pause() { told(String(ui().alert('Pause', 'All mail?\\nReally?', ui().ButtonSet.YES_NO_CANCEL))); }
  function name() {
    const answer = ui().prompt('Who are you?');
    told(answer.getSelectedButton() + ' ' + answer.getResponseText());
  }
  function page(name) { return HtmlService.createHtmlOutputFromFile('dialog').setWidth(300).setHeight(200); }
  function modal() { ui().showModalDialog(page(), 'About'); }
  function modeless() { ui().showModelessDialog(page(), 'Beside'); }
  function toast() { SpreadsheetApp.getActive().toast('Short', 'Toast', 1); }
  function stay() { SpreadsheetApp.getActive().toast('Long', 'Toast', -1); }
  function tell() { told('told'); }
  function ask() { return String(ui().alert('From the dialog', ui().ButtonSet.OK_CANCEL)); }
  `,
  {
    html: {
      dialog: `<p id="log">ready</p><script>
        const log = (text) => { document.getElementById('log').textContent = text; };
        window.tries = {
          ask: () => google.script.run.withSuccessHandler(log).ask(),
          larger: () => { google.script.host.setWidth(420); google.script.host.setHeight(260); },
          close: () => google.script.host.close(),
        };
      </script>`,
    },
  },
);
const bench = new PageBench(served);

let page: Page;
beforeEach(async () => {
  served.workspace.mail = [];
  page = await bench.open(ROSA);
});

const told = () => served.workspace.mail.map(({ body }) => body);
const attempt = (name: string) =>
  page
    .frameLocator('dialog iframe')
    .locator('body')
    .evaluate(
      (_body, which) => (window as unknown as { tries: Record<string, () => void> }).tries[which]?.(),
      name,
    );

describe('an alert', () => {
  it('gives the script the button that was pressed', async () => {
    for (const label of ['Yes', 'No', 'Cancel', 'Close']) {
      await clickMenu(page, 'Pause');
      const dialog = page.getByRole('dialog', { name: 'Pause' });
      await dialog.getByText('Really?').waitFor();
      expect(told()).toEqual([]);
      await dialog.getByRole('button', { name: label, exact: true }).click();
      await expect.poll(told).toEqual([label.toUpperCase()]);
      served.workspace.mail = [];
    }
  });

  it('is answered with the keyboard: Enter is the first button, Escape closes', async () => {
    for (const key of ['Enter', 'Escape']) {
      await clickMenu(page, 'Pause');
      await page.getByRole('dialog', { name: 'Pause' }).waitFor();
      await page.keyboard.press(key);
      await page.getByRole('dialog', { name: 'Pause' }).waitFor({ state: 'detached' });
    }
    await expect.poll(told).toEqual(['YES', 'CLOSE']);
  });

  it('may be asked by a page of the add-on, and blocks it', async () => {
    await clickMenu(page, 'Modal');
    await page.frameLocator('dialog iframe').getByText('ready').waitFor();
    await attempt('ask');
    await page
      .getByRole('dialog', { name: 'From the dialog' })
      .getByRole('button', { name: 'Cancel' })
      .click();
    await page.frameLocator('dialog iframe').getByText('CANCEL').waitFor();
  });
});

describe('a prompt', () => {
  it('gives what was typed, also where it was closed', async () => {
    await clickMenu(page, 'Name');
    await page.getByRole('textbox', { name: 'Who are you?' }).fill('Ana');
    await page.keyboard.press('Enter');
    await expect.poll(told).toEqual(['OK Ana']);
    await clickMenu(page, 'Name');
    await page.getByRole('textbox', { name: 'Who are you?' }).fill('Lee');
    await page.keyboard.press('Escape');
    await expect.poll(told).toEqual(['OK Ana', 'CLOSE Lee']);
  });
});

describe('a dialog', () => {
  it('that is modal keeps the page behind it from being used; a modeless one does not', async () => {
    await clickMenu(page, 'Modeless');
    const beside = page.getByRole('dialog', { name: 'Beside' });
    await beside.waitFor();
    await clickMenu(page, 'Modal');
    await beside.waitFor({ state: 'detached' });
    await page.locator('dialog:modal').waitFor();
    const isReached = await page.getByRole('button', { name: 'Coalition' }).evaluate((button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      return button.contains(document.elementFromPoint(x + width / 2, y + height / 2));
    });
    expect(isReached).toBe(false);
  });

  it('has the size that it asks for, at first and later, and closes itself', async () => {
    await clickMenu(page, 'Modal');
    const frame = page.locator('dialog iframe');
    await expect.poll(() => frame.boundingBox()).toMatchObject({ width: 300, height: 200 });
    await page.frameLocator('dialog iframe').getByText('ready').waitFor();
    await attempt('larger');
    await expect.poll(() => frame.boundingBox()).toMatchObject({ width: 420, height: 260 });
    await attempt('close');
    await frame.waitFor({ state: 'detached' });
  });
});

describe('a toast', () => {
  it('goes away after its time, or stays until it is closed', async () => {
    await clickMenu(page, 'Toast');
    await clickMenu(page, 'Stay');
    await page.getByText('Toast: Long').waitFor();
    await page.getByText('Toast: Short').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Close this message' }).click();
    await page.getByText('Toast: Long').waitFor({ state: 'detached' });
  });
});

describe('a page that is loaded anew', () => {
  it('while a question is open tells that the run has ended there', async () => {
    await clickMenu(page, 'Pause');
    await page.getByRole('dialog', { name: 'Pause' }).waitFor();
    await page.reload();
    await page.getByText('The page was left while Ui.alert asked').waitFor();
    expect(told()).toEqual([]);
  });

  it('before the answer of a run was there tells what came of it, and starts nothing twice', async () => {
    await page.route('**/api/menu', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await clickMenu(page, 'Toast');
    await page.getByText('The server has stopped').waitFor();
    await page.reload();
    await page.getByText('Toast: Short').waitFor();
  });

  it('before a click had reached the server says so', async () => {
    await page.route('**/api/menu', () => undefined);
    await clickMenu(page, 'Tell');
    await page.reload();
    await page.getByText('the server knows nothing of it').waitFor();
    expect(told()).toEqual([]);
  });
});
