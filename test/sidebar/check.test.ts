/** Check this installation as its user sees it: step by step, what to do where one is not OK, and the list to pass on. */
import { expect, test } from 'vitest';
import { checkSteps } from '../../src/core/installation.ts';
import { aStatus } from './fake-server.ts';
import { sidebars } from './page.ts';

const open = sidebars();

const unchecked = () => aStatus({ reminders: { on: false, mine: false, paused: false, checked: false } });

test('every step is tried once, in order, the mail last', async () => {
  const { page, inputsOf } = await open(
    { open: unchecked, check: () => ({ ok: true, words: '' }) },
    { view: 'check' },
  );
  await page.getByRole('button', { name: 'Check now' }).click();
  await page.getByText('Everything works.').waitFor();
  expect(inputsOf('check')).toEqual(checkSteps.map((step) => ({ step })));
  expect(checkSteps.at(-1)).toBe('mail');
  await expect.poll(() => page.locator('.checks .ok').count()).toBe(checkSteps.length);
});

test('a step that fails says what to do, and the others are tried all the same', async () => {
  const { page } = await open(
    {
      open: unchecked,
      check: ({ step }) =>
        step === 'zone' ? { ok: false, words: 'Choose your time zone.' } : { ok: true, words: '' },
    },
    { view: 'check' },
  );
  await page.getByRole('button', { name: 'Check now' }).click();
  await page.getByText('One thing does not work yet.').waitFor();
  await page.locator('.not-ok').getByText('Choose your time zone.').waitFor();
  await expect.poll(() => page.locator('.checks .ok').count()).toBe(checkSteps.length - 1);
  await page.getByText('The list, for whoever helps you').click();
  const list = await page.locator('blockquote').innerText();
  expect(list).toContain('Not OK: The clock is right\n→ Choose your time zone.');
  expect(list).toContain('OK: Mail goes out');
});

test('before the check reminders offer it instead of the switch', async () => {
  const { page } = await open({ open: unchecked }, { view: 'reminders' });
  await page.getByRole('heading', { name: 'First, a check' }).waitFor();
  expect(await page.getByRole('button', { name: 'Switch reminders on' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Check this installation' }).click();
  await page.getByRole('button', { name: 'Check now' }).waitFor();
});

test('a workbook that is not set up yet can be checked, too', async () => {
  const { page } = await open({ open: () => aStatus({ state: 'new', sheets: [] }) }, { view: 'check' });
  await page.getByRole('button', { name: 'Check now' }).waitFor();
});
