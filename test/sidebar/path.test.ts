/** The ways in, the path, and a step's own screen in each of its states. */
import { expect, test } from 'vitest';
import { stepDetails } from '../../src/sheets/step-details.ts';
import { stepWords } from '../../src/sheets/step-words.ts';
import { paths } from '../../src/sheets/steps.ts';
import { orders } from '../../src/sheets/steps/orders.ts';
import { aPage, aStatus, GoogleFailed } from './fake-server.ts';
import { sidebars } from './page.ts';

const open = sidebars();

/** A workbook whose coordinator has not said yet what brings them here. */
function newHere() {
  const { way: _, ...status } = aStatus();
  return status;
}

test('somebody new is asked first what brings them here, and then sees the path that fits', async () => {
  const { page, inputsOf } = await open({ open: newHere, way: () => ({}) });
  await page.getByRole('heading', { name: 'What brings you here?' }).waitFor();
  const headings = await page.locator('h2').allTextContents();
  expect(headings.slice(0, 2)).toEqual(['What brings you here?', 'Next step']);
  await page.getByRole('button', { name: /A meeting is coming/ }).click();
  await page.getByText('A meeting is coming · 2 of 8 done').waitFor();
  const own = paths.meeting.map((key) => stepWords[key].title.en);
  await expect.poll(() => page.locator('.lane').first().getByRole('button').allTextContents()).toEqual(own);
  await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('H1');
  expect(inputsOf('way')).toEqual([{ way: 'meeting' }]);
});

test('a way that can’t be remembered says so, and asks again', async () => {
  const { page } = await open({
    open: newHere,
    way: () => {
      throw new GoogleFailed('PERMISSION_DENIED');
    },
  });
  await page.getByRole('button', { name: /I took this over/ }).click();
  await page.getByRole('alert').getByText('Signed in to several accounts?').waitFor();
  await page.getByRole('heading', { name: 'What brings you here?' }).waitFor();
});

test('exactly one step is now; the others are done, begun or later', async () => {
  const { page } = await open({
    open: () => aStatus({ way: 'meeting', steps: { people: 'done', agenda: 'begun' } }),
  });
  const lane = page.locator('.lane').first();
  await expect
    .poll(() => lane.locator('.tag').allTextContents())
    .toEqual(['Done', 'Now', 'Begun', 'Later', 'Later', 'Later', 'Later', 'Later']);
  expect(await lane.locator('[aria-current=step]').count()).toBe(1);
  await page.getByText('All steps', { exact: true }).click();
  await page.getByRole('button', { name: 'Go another way' }).click();
  await page.getByRole('heading', { name: 'What brings you here?' }).waitFor();
});

test.each([
  ['open', 'Begin', 'Later'],
  ['begun', 'Go on', 'Begun'],
  ['done', 'Go on', 'Done'],
] as const)('a step that is %s', async (state, button, says) => {
  const { page } = await open({ open: () => aStatus({ way: 'nothing', steps: { wins: state } }) });
  const { title, why } = stepWords.wins;
  const { leaves, from, minutes } = stepDetails.wins;
  const order = orders[from].en;
  await page.getByRole('button', { name: title.en }).click();
  await page.getByText(why.en).waitFor();
  await page.getByText(leaves.en).waitFor();
  await page.getByText(`About ${String(minutes)} minutes · ${says}`).waitFor();
  await page.getByRole('button', { name: button, exact: true }).waitFor();
  expect(await page.getByText(order).isVisible()).toBe(false);
  await page.getByText('Where this comes from').click();
  await page.getByText(order).waitFor();
});

test('a step whose sheet isn’t there makes it, and begins with its first question', async () => {
  const { page, inputsOf } = await open({
    open: () => aStatus({ way: 'nothing', steps: {} }),
    begin: () => ({}),
  });
  await page.getByRole('button', { name: stepWords.wins.title.en }).click();
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByText('Question 1 of').waitFor();
  expect(inputsOf('begin')).toEqual([{ sheet: 'wins' }]);
});

test('a step whose sheet has rows leads to them, although nothing of the step is done', async () => {
  const { page, asked } = await open({
    open: () => aStatus({ way: 'meeting', steps: {} }),
    rows: () => aPage(['m1', 'Full meeting']),
  });
  await page.getByRole('button', { name: stepWords.agenda.title.en }).click();
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('button', { name: 'Full meeting' }).waitFor();
  expect(asked.map(({ name }) => name)).not.toContain('begin');
});

test('a sheet that can’t be made says so on the step', async () => {
  let fails = true;
  const { page } = await open({
    open: () => aStatus({ way: 'nothing', steps: {} }),
    begin: () => {
      if (fails) throw new GoogleFailed('PERMISSION_DENIED');
      return {};
    },
  });
  await page.getByRole('button', { name: stepWords.wins.title.en }).click();
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('alert').getByText('Signed in to several accounts?').waitFor();
  fails = false;
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByText('Question 1 of').waitFor();
});

test('one thing worth a talk stands on the first page', async () => {
  const question = 'An item has come back three times. Too big?';
  const { page } = await open({ open: () => aStatus({ question }) });
  await page.getByRole('heading', { name: 'Worth a talk' }).waitFor();
  await page.getByText(question).waitFor();
});
