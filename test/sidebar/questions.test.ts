/** The questions that a sheet asks: they come with its rows, one at a time, each with its own answers. */
import { describe, expect, test } from 'vitest';
import type { Input } from '../../src/api.ts';
import { aPageOfQuestions, aQuestion, aStatus, never, type FakeCalls } from './fake-server.ts';
import { sidebars, type Sidebar } from './page.ts';

const open = sidebars();

const status = aStatus({ sheets: [{ key: 'ways', name: 'How we work', rows: 3 }] });

const ways = [
  aQuestion('ways', 'structure', { answer: 'network', note: 'For now' }),
  aQuestion('ways', 'method'),
  aQuestion('ways', 'mission'),
];

/** One question at a time on *How we work*, whose first question is answered already. */
async function asking(calls: FakeCalls = {}): Promise<Sidebar> {
  const sidebar = await open({
    open: () => status,
    rows: () => aPageOfQuestions(...ways),
    advice: () => ({ sentences: [] }),
    save: ({ id = '', values }) => ({
      saved: true,
      row: aQuestion('ways', id, { ...values } as Record<string, string>),
    }),
    ...calls,
  });
  await sidebar.toSheet('How we work');
  await sidebar.page.getByRole('button', { name: 'One question at a time' }).click();
  await sidebar.page.getByText(/^Question \d of 3$/).waitFor();
  return sidebar;
}

describe('one question at a time', () => {
  test('begins with the first that is open, with its own words and answers, and asks the server for no more', async () => {
    const { page, asked } = await asking();
    await page.getByText('Question 2 of 3').waitFor();
    const answer = page.getByLabel('How do we decide?');
    expect(await answer.locator('option').allTextContents()).toEqual([
      'Choose…',
      ...(ways[1]?.question?.list?.choices ?? []).map(({ words }) => words.en),
    ]);
    expect(await page.getByText(ways[1]?.question?.why.en ?? '').isVisible()).toBe(true);
    const before = asked.filter(({ name }) => name === 'rows').length;
    await page.locator('form').getByRole('button', { name: 'Previous' }).click();
    await page.getByText('Question 1 of 3').waitFor();
    expect(await page.getByLabel('What kind of group are we?').inputValue()).toBe('network');
    expect(await page.locator('[data-field=note] textarea').inputValue()).toBe('For now');
    expect(asked.filter(({ name }) => name === 'rows')).toHaveLength(before);
    expect(asked.map(({ name }) => name)).not.toContain('row');
  });

  test('saves the answer as the user goes on, and has it when they come back', async () => {
    const { page, inputsOf } = await asking();
    await page.getByLabel('How do we decide?').selectOption({ label: 'Consensus with fallback vote' });
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByText('Question 3 of 3').waitFor();
    await expect
      .poll(() => inputsOf('save'))
      .toEqual([{ sheet: 'ways', id: 'method', before: { answer: null }, values: { answer: 'fallback' } }]);
    await page.locator('form').getByRole('button', { name: 'Previous' }).click();
    expect(await page.getByLabel('How do we decide?').inputValue()).toBe('fallback');
  });

  test('“We don’t know yet” is an answer, where the question has it', async () => {
    const { page, inputsOf } = await asking();
    await page.getByRole('button', { name: 'We don’t know yet' }).click();
    await page.getByText('Question 3 of 3').waitFor();
    await expect
      .poll(() => inputsOf('save').map((input) => (input as Input<'save'>).values))
      .toEqual([{ answer: 'undecided' }]);
    expect(await page.getByRole('button', { name: 'We don’t know yet' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Skip for now' }).click();
    await page.getByText('Saved: How we work').waitFor();
    expect(inputsOf('save')).toHaveLength(1);
  });

  test('stays where an answer can’t be read, and says why', async () => {
    const { page, inputsOf } = await open({
      open: () => aStatus({ sheets: [{ key: 'pulse', name: 'Pulse', rows: 2 }] }),
      rows: () => aPageOfQuestions(aQuestion('pulse', 'voice'), aQuestion('pulse', 'worth')),
      advice: () => ({ sentences: [] }),
    }).then(async (sidebar) => {
      await sidebar.toSheet('Pulse');
      await sidebar.page.getByRole('button', { name: 'One question at a time' }).click();
      return sidebar;
    });
    await page.locator('[data-field=average] input').fill('high');
    await page.getByRole('button', { name: 'Next' }).click();
    await page.locator('[data-field=average] .wrong').getByText('high').waitFor();
    expect(await page.getByText('Question 1 of 2').isVisible()).toBe(true);
    expect(inputsOf('save')).toEqual([]);
  });

  test('offers an open question for the next agenda, and not one that is decided', async () => {
    const { page } = await asking();
    const put = page.getByRole('button', { name: 'Put it on the next agenda' });
    await put.waitFor();
    await page.locator('form').getByRole('button', { name: 'Previous' }).click();
    await page.getByText('Question 1 of 3').waitFor();
    expect(await put.count()).toBe(0);
  });

  test('says that nothing is there where the sheet has no questions', async () => {
    const { page, toSheet } = await open({
      open: () => status,
      rows: () => aPageOfQuestions(),
      advice: never,
    });
    await toSheet('How we work');
    await page.getByRole('button', { name: 'One question at a time' }).click();
    await page.getByText('Nothing here yet.').waitFor();
  });
});

test('the form of a question asks in its words, has its answers, and keeps them after a save', async () => {
  const { page, toSheet } = await open({
    open: () => status,
    rows: () => aPageOfQuestions(...ways),
    row: () => aQuestion('ways', 'method'),
    advice: () => ({ sentences: [] }),
    save: ({ id = '', values }) => ({
      saved: true,
      row: aQuestion('ways', id, { ...values } as Record<string, string>),
    }),
  });
  await toSheet('How we work');
  await page.getByRole('button', { name: /^How do we decide/ }).click();
  const answer = page.getByLabel('How do we decide?');
  await answer.selectOption('vote');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved:').waitFor();
  expect(await answer.inputValue()).toBe('vote');
  expect(await page.locator('[data-field=question]').count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Put this row away' }).count()).toBe(0);
});
