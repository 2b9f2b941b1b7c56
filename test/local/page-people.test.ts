/** Two people at once, each in a tab of their own, and what each of them may see. */
import { describe, expect, it } from 'vitest';
import { shareFile } from '../../local/google/drive/people.ts';
import { run, Workspace } from '../../local/runtime.ts';
import { ServedWorkspace } from './live-server.ts';
import { clickMenu, PageBench } from './page-bench.ts';
import { DENISE, ROSA, tinyScript } from './tiny-script.ts';

const VIEWER = 'luz@aldertenants.example.org';
const MEMBER = 'priya@secondshift.example.org';
const ELIAS = 'elias@puertaabierta.example.org';

const CODE = `
  function onOpen() { SpreadsheetApp.getUi().createMenu('Coalition').addItem('Invite', 'invite').addToUi(); }
  function invite() {
    MailApp.sendEmail({ to: '${ELIAS},${DENISE}', subject: 'You are invited', body: 'plain words', replyTo: 'office@lantern.example.org',
      htmlBody: '<b>rich words</b><script>parent.document.title = 1</script>', name: 'Coalition',
      attachments: [Utilities.newBlob('a;b', 'text/csv', 'people.csv')] });
  }
  function everyHour() { ScriptApp.newTrigger('invite').timeBased().everyHours(1).create(); }
  function draft() {
    const blob = Utilities.newBlob('<meta charset="utf-8"><h1>Agenda</h1><p>First</p>', 'text/html');
    return Drive.Files.create({ name: 'Agenda', mimeType: 'application/vnd.google-apps.document' }, blob, { fields: 'id' }).id;
  }
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
run(workspace, script, { function: 'everyHour', user: ROSA });
const served = new ServedWorkspace(CODE, {}, workspace);
const bench = new PageBench(served);

describe('two tabs', () => {
  it('are two people: what one does, the other sees, each in a mailbox of their own', async () => {
    const rosa = await bench.open(ROSA);
    await rosa.getByRole('button', { name: /Other people/ }).click();
    const [elias] = await Promise.all([
      rosa.context().waitForEvent('page'),
      rosa.getByRole('link', { name: /Elias/ }).click(),
    ]);
    await elias.getByText('No mail yet').waitFor();
    await clickMenu(rosa, 'Invite');
    await elias.getByRole('button', { name: /You are invited/ }).waitFor();
    await rosa.getByRole('button', { name: 'Inbox' }).click();
    await rosa.getByText('No mail yet').waitFor();
  });

  it('keep an open window over a reload, and the person with it', async () => {
    const denise = await bench.open(DENISE, 'drive');
    await denise.reload();
    await denise.getByRole('heading', { name: 'My Drive' }).waitFor();
    await denise.getByRole('button', { name: `This page is Denise’s, Editor. Other people` }).waitFor();
  });
});

describe('somebody without a Google account', () => {
  it('has mail, and is told why there is nothing else', async () => {
    const page = await bench.open(ELIAS);
    await page.getByRole('region', { name: 'Inbox' }).waitFor();
    for (const name of ['Spreadsheet', 'Drive']) {
      await page.getByRole('button', { name, exact: true }).click();
      await page.getByRole('heading', { name: 'No Google account' }).waitFor();
    }
    await page.getByRole('button', { name: 'Triggers' }).click();
    await page.getByText('seen by people who may edit').waitFor();
  });

  it('reads a mail as on a computer and as on a phone; nothing of it runs', async () => {
    const page = await bench.open(ELIAS, 'inbox');
    const letter = page.getByRole('article', { name: 'Mail' });
    await letter.getByText(`Coalition <${ROSA}>`).waitFor();
    await letter.getByText('office@lantern.example.org').waitFor();
    const text = page.frameLocator('iframe.mail');
    await text.getByText('rich words').waitFor();
    await page.getByLabel('Plain text').check();
    await text.getByText('plain words').waitFor();
    expect(await page.title()).toBe('Elias');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'people.csv' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('people.csv');
    await page.getByLabel('Phone, 390 px').check();
    await page.getByRole('button', { name: /You are invited/ }).click();
    expect((await page.locator('iframe.mail').boundingBox())?.width).toBe(388);
    await page.getByRole('button', { name: '‹ Inbox' }).click();
    await page.getByRole('button', { name: /You are invited/ }).waitFor();
  });
});

describe('a person with a Google account and no access', () => {
  it('opens what was shared with them, to read', async () => {
    const page = await bench.open(MEMBER);
    await page.getByText(`this file was not shared with ${MEMBER}`).waitFor();
    shareFile(workspace, agenda, MEMBER, 'reader');
    served.live.changed();
    await page.getByRole('button', { name: 'Drive', exact: true }).click();
    await page.getByText('Nothing here yet').waitFor();
    await page.getByRole('button', { name: 'Shared with me' }).click();
    await page.getByRole('button', { name: 'Agenda' }).click();
    const paper = page.getByRole('textbox', { name: 'Agenda' });
    await paper.getByText('First').waitFor();
    await expect.poll(() => paper.getAttribute('contenteditable')).toBe('false');
    await page.getByText('View only').waitFor();
  });
});

describe('a viewer', () => {
  it('sees the spreadsheet without the add-on', async () => {
    const page = await bench.open(VIEWER);
    await page.getByText('View only').waitFor();
    await page.getByRole('button', { name: 'File' }).waitFor();
    expect(await page.getByRole('button', { name: 'Coalition' }).count()).toBe(0);
  });
});

describe('somebody who is not there', () => {
  it('is told, and offered the people who are', async () => {
    const page = await bench.open('nobody@example.org');
    await page.getByText('Nobody here has the address nobody@example.org').waitFor();
    await page.getByRole('link', { name: /Rosa/ }).click();
    await page.getByRole('heading', { name: 'Untitled spreadsheet' }).waitFor();
  });
});

describe('triggers and the clock', () => {
  it('show what waits, and after its time what came of it', async () => {
    const page = await bench.open(DENISE, 'triggers');
    await page.getByRole('cell', { name: 'every hour' }).waitFor();
    const before = workspace.mail.length;
    await page.getByRole('button', { name: 'Next event' }).click();
    await page.getByText('1 trigger fired, 1 mail sent.').waitFor();
    await page.getByRole('cell', { name: 'Completed' }).waitFor();
    expect(workspace.mail).toHaveLength(before + 1);
  });

  it('say what came of the latest turns only', async () => {
    const page = await bench.open(DENISE, 'triggers');
    for (let turn = 0; turn < 5; turn += 1) await page.getByRole('button', { name: '+ 1 hour' }).click();
    await page.getByRole('button', { name: '+ 1 hour', disabled: false }).waitFor();
    await page
      .getByText(/ fired/)
      .first()
      .waitFor();
    // Notes of a slow machine may have gone by themselves.
    expect(await page.getByText(/ fired/).count()).toBeLessThanOrEqual(3);
  });

  it('show a run with its calls, by service', async () => {
    const page = await bench.open(DENISE, 'runs');
    await page.getByRole('button', { name: 'invite' }).first().click();
    const line = page.locator('.services > div').filter({ hasText: 'MailApp' });
    await line.getByText('800 ms').waitFor();
    await line.getByText('sendEmail × 1').waitFor();
  });
});
