/** I'm sharing my screen as its user sees it, and the ways into the dialog of the Power map. */
import { expect, test } from 'vitest';
import { aPage, aStatus } from './fake-server.ts';
import { sidebars } from './page.ts';

const open = sidebars();

test('it says that this is no protection, hides, and offers to show again', async () => {
  const { page, inputsOf } = await open({ screen: ({ on }) => ({ tabs: on ? 9 : 8 }) }, { view: 'screen' });
  await page.getByText('This is no protection').waitFor();
  await page.getByRole('button', { name: 'Hide the core tabs' }).click();
  await page.getByText('9 tabs were hidden.').waitFor();
  await page.getByRole('button', { name: 'Show them again' }).click();
  await page.getByText('8 tabs are shown again.').waitFor();
  expect(inputsOf('screen')).toEqual([{ on: true }, { on: false }]);
  expect(await page.getByText('Core tabs are hidden.').count()).toBe(0);
});

test('it names the tab that had to stay', async () => {
  const { page } = await open({ screen: () => ({ tabs: 3, stays: 'Start here' }) }, { view: 'screen' });
  await page.getByRole('button', { name: 'Hide the core tabs' }).click();
  await page.getByText('“Start here” is for the core group, too').waitFor();
});

test('the guide reminds as it opens, and shows the tabs with one press', async () => {
  const opened = () => aStatus({ coreHidden: true });
  const { page, inputsOf } = await open({ open: opened, screen: () => ({ tabs: 9 }) });
  await page.getByText('Core tabs are hidden.').waitFor();
  await page.getByRole('button', { name: 'Show them again' }).click();
  await page.getByText('9 tabs are shown again.').waitFor();
  expect(inputsOf('screen')).toEqual([{ on: false }]);
});

test('the dialog of the Power map opens from Judgements, and from its step', async () => {
  const { page, reopened, toSheet } = await open({ rows: () => aPage() });
  await toSheet('Judgements');
  await page.getByRole('button', { name: 'Map it together' }).click();
  await expect.poll(() => reopened).toEqual(['mapTogether']);
});

test('the step of the Power map opens the dialog', async () => {
  const go = { view: 'step', step: 'judgements' } as const;
  const opened = () => aStatus({ next: { text: 'Draw the power map', go } });
  const { page, reopened } = await open({ open: opened });
  await page.getByRole('button', { name: 'Go', exact: true }).click();
  await page.getByRole('heading', { name: 'Draw the power map' }).waitFor();
  await page.getByRole('button', { name: 'Map it together' }).click();
  await expect.poll(() => reopened).toEqual(['mapTogether']);
});
