/** Examples are removed after a look at what goes and what stays; and nothing is, before somebody says so. */
import { expect, test } from 'vitest';
import { aStatus, GoogleFailed } from './fake-server.ts';
import { sidebars } from './page.ts';

const open = sidebars();

const examples = {
  sheets: [
    { name: 'Stakeholders', removed: 3, kept: [{ row: 4, title: 'Rosa Benavides' }] },
    { name: 'Meetings', removed: 1, kept: [] },
    { name: 'Goals', removed: 0, kept: [] },
  ],
};

test('what goes and what stays is shown, and can be kept', async () => {
  const { page, asked } = await open({ open: () => aStatus({ examples: 5 }), examples: () => examples });
  await page.getByRole('button', { name: 'Remove the examples (5)' }).click();
  await page.getByText('Stakeholders: 3 rows').waitFor();
  await page.getByText('Meetings: 1 row').waitFor();
  await page.getByText('Stakeholders, row 4: Rosa Benavides').waitFor();
  expect(await page.getByText('Goals: 0').count()).toBe(0);
  await page.getByRole('button', { name: 'Keep them' }).click();
  await page.getByRole('button', { name: 'Remove the examples (5)' }).waitFor();
  await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('H1');
  expect(asked.map(({ name }) => name)).not.toContain('removeExamples');
});

test('they go with one press, and the button with them', async () => {
  let left = 4;
  const { page, inputsOf } = await open({
    open: () => aStatus(left === 0 ? {} : { examples: left }),
    examples: () => ({ sheets: examples.sheets.slice(1) }),
    removeExamples: () => {
      left = 0;
      return { sheets: [], message: '1 example removed.' };
    },
  });
  await page.getByRole('button', { name: 'Remove the examples (4)' }).click();
  await page.getByRole('button', { name: 'Remove them' }).click();
  await page.getByText('1 example removed.').waitFor();
  await expect.poll(() => page.getByRole('button', { name: /Remove/ }).count()).toBe(0);
  expect(inputsOf('removeExamples')).toEqual([{}]);
});

test('where all were changed, it says so and offers nothing to press', async () => {
  const { page } = await open({
    open: () => aStatus({ examples: 1 }),
    examples: () => ({ sheets: [{ name: 'Goals', removed: 0, kept: [{ row: 3, title: 'A fund' }] }] }),
  });
  await page.getByRole('button', { name: 'Remove the examples (1)' }).click();
  await page.getByText('No example is left as it was written.').waitFor();
  expect(await page.getByRole('button', { name: 'Remove them' }).count()).toBe(0);
});

test('a failure says what to do, and pressing again is the way on', async () => {
  let fails = true;
  const { page } = await open({
    open: () => aStatus({ examples: 4 }),
    examples: () => examples,
    removeExamples: () => {
      if (fails) throw new GoogleFailed('PERMISSION_DENIED');
      return { sheets: [], message: '4 examples removed.' };
    },
  });
  await page.getByRole('button', { name: 'Remove the examples (4)' }).click();
  await page.getByRole('button', { name: 'Remove them' }).click();
  await page.getByRole('alert').getByText('Signed in to several accounts?').waitFor();
  fails = false;
  await page.getByRole('button', { name: 'Remove them' }).click();
  await page.getByText('4 examples removed.').waitFor();
});
