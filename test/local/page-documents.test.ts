/** A Doc in the page as people edit it: text, lists, tables, chips, suggestions, and the trash. */
import type { Locator, Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { editDocument, readDocument, shareFile } from '../../local/google/drive/people.ts';
import { run } from '../../local/runtime.ts';
import { ServedWorkspace } from './live-server.ts';
import { PageBench } from './page-bench.ts';
import { aWorkspace, DENISE, ROSA, tinyScript } from './tiny-script.ts';

const CODE = `
  function draft() {
    const blob = Utilities.newBlob('<meta charset="utf-8"><p>First</p>', 'text/html');
    return Drive.Files.create({ name: 'Minutes', mimeType: 'application/vnd.google-apps.document' }, blob, { fields: 'id' }).id;
  }
`;

const workspace = aWorkspace();
const minutes = String(run(workspace, tinyScript(CODE), { function: 'draft', user: ROSA }).value);
const served = new ServedWorkspace(CODE, {}, workspace);
const bench = new PageBench(served);

const html = () => readDocument(workspace, minutes);

let page: Page;
let paper: Locator;

async function open(as: string): Promise<void> {
  page = await bench.open(as, `document-${minutes}`);
  paper = page.getByRole('textbox', { name: 'Minutes' });
  await paper.getByText('First').waitFor();
}

/** Puts the caret behind a text of the document. */
async function clickBehind(text: string): Promise<void> {
  await paper.getByText(text).click();
  await page.keyboard.press('End');
}

beforeEach(() => editDocument(workspace, minutes, '<p>First words</p>'));

describe('a document', () => {
  it('is saved while it is typed, and what another person typed appears', async () => {
    shareFile(workspace, minutes, DENISE, 'writer');
    await open(DENISE);
    const denises = paper;
    await open(ROSA);
    await clickBehind('First words');
    await page.keyboard.type(' and more');
    await page.getByText('Saved').waitFor();
    expect(html()).toBe('<p>First words and more</p>');
    await denises.getByText('First words and more').waitFor();
  });

  it('has headings, lists, bold text, links and tables', async () => {
    await open(ROSA);
    await clickBehind('First words');
    await page.getByLabel('Paragraph style').selectOption('Heading 2');
    await expect.poll(html).toBe('<h2>First words</h2>');
    await paper.getByText('First words').dblclick();
    await page.getByRole('button', { name: 'Bold' }).click();
    await expect.poll(html).toContain('<strong>');
    await page.getByRole('button', { name: 'Link' }).click();
    await page.getByRole('textbox', { name: 'Address of the link' }).fill('https://example.org/');
    await page.getByRole('button', { name: 'Link', exact: true }).last().click();
    await expect.poll(html).toContain('<a href="https://example.org/">');
    await clickBehind('words');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Bulleted list' }).click();
    await page.keyboard.type('Bus passes');
    await expect.poll(html).toMatch(/<ul><li>(<strong>)?Bus passes/);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Insert a table' }).click();
    await expect.poll(html).toContain('<tr><td><p></p></td><td><p></p></td></tr>');
  });

  it('has people and days as chips: @ offers them', async () => {
    await open(ROSA);
    await clickBehind('First words');
    await page.keyboard.type(' @deni');
    await page.getByRole('option', { name: /denise@lantern/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('until @in a week');
    await page.getByRole('option', { name: 'In a week Jan 12, 2026' }).waitFor();
    await page.keyboard.press('Tab');
    await page.getByText('Saved').waitFor();
    await expect
      .poll(html)
      .toBe(
        `<p>First words <span data-email="${DENISE}">Denise</span> until <time datetime="2026-01-12">Jan 12, 2026</time></p>`,
      );
  });

  it('goes to the trash, comes back, and is deleted for ever', async () => {
    await open(ROSA);
    await page.getByRole('button', { name: 'Move to trash' }).click();
    await page.getByText('In the trash').waitFor();
    await expect.poll(() => paper.getAttribute('contenteditable')).toBe('false');
    await page.getByRole('button', { name: 'Restore' }).click();
    await page.getByRole('button', { name: 'Move to trash' }).waitFor();
    await page.getByRole('button', { name: '‹ Drive' }).click();
    await page.getByRole('button', { name: 'Move “Minutes” to the trash' }).click();
    await page.getByRole('button', { name: 'Trash', exact: true }).click();
    await page.getByRole('button', { name: 'Restore “Minutes”' }).click();
    await page.getByText('The trash is empty.').waitFor();
  });
});

describe('suggesting', () => {
  const suggestions = () => page.getByRole('list', { name: 'Suggestions' });
  const inserted = (text: string) => new RegExp(`<ins data-suggestion="[^"]+">${text}</ins>`);
  const deleted = (text: string) => new RegExp(`<del data-suggestion="[^"]+">${text}</del>`);

  it('keeps what is typed and deleted apart, until somebody accepts or rejects it', async () => {
    await open(ROSA);
    await page.getByLabel('Mode').selectOption('Suggesting');
    await clickBehind('First words');
    await page.keyboard.type(' added');
    await suggestions().getByText('Add “ added”').waitFor();
    await paper.getByText('First').dblclick({ position: { x: 5, y: 5 } });
    await page.keyboard.press('Delete');
    await suggestions().getByText('Delete “First”').waitFor();
    await page.getByText('Saved').waitFor();
    await expect.poll(html).toMatch(inserted(' added'));
    expect(html()).toMatch(deleted('First'));
    await suggestions().getByRole('button', { name: 'Reject' }).first().click();
    await suggestions().getByRole('button', { name: 'Accept' }).click();
    await expect.poll(html).toBe('<p>First words added</p>');
  });

  it('replaces a selected text', async () => {
    await open(ROSA);
    await page.getByLabel('Mode').selectOption('Suggesting');
    await paper.getByText('First').dblclick({ position: { x: 5, y: 5 } });
    await page.keyboard.type('Last');
    await suggestions().getByText('Replace “First” with “Last”').waitFor();
    await suggestions().getByRole('button', { name: 'Accept' }).click();
    await expect.poll(html).toBe('<p>Last words</p>');
  });

  it('takes back what was only suggested to insert, and says what it can’t suggest', async () => {
    await open(ROSA);
    await page.getByLabel('Mode').selectOption('Suggesting');
    await clickBehind('First words');
    await page.keyboard.type('!?');
    await page.keyboard.press('Backspace');
    await expect.poll(html).toMatch(inserted('!'));
    await page.keyboard.press('Enter');
    await page.getByText('New paragraphs can’t be suggested here').waitFor();
  });

  it('is all that a commenter may do', async () => {
    shareFile(workspace, minutes, DENISE, 'commenter');
    await open(DENISE);
    await expect.poll(() => page.getByLabel('Mode').isDisabled()).toBe(true);
    await clickBehind('First words');
    await page.keyboard.type('!');
    await suggestions().getByText('Add “!”').waitFor();
    await page.getByText('Saved').waitFor();
    expect(html()).toMatch(inserted('!'));
    expect(await suggestions().getByRole('button').count()).toBe(0);
    const other = { as: DENISE, id: minutes, html: '<p>Mine</p>' };
    await expect(served.ask('writeDocument', other)).rejects.toThrow('You may only suggest changes');
    expect(html()).toMatch(inserted('!'));
  });
});
