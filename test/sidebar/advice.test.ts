/** What rows say, in the panel: after the rest, announced without a fuss, and a sentence that goes into the form. */
import { source as axe } from 'axe-core';
import { describe, expect, test } from 'vitest';
import type { Advice } from '../../src/api.ts';
import { aPage, aQuestion, aRow, aStatus, never, Refused, type FakeCalls } from './fake-server.ts';
import { sidebars, WIDTH, type Sidebar } from './page.ts';

const open = sidebars();

const status = aStatus({
  steps: {},
  fresh: true,
  sheets: [
    { key: 'goals', name: 'Goals', rows: 1 },
    { key: 'ways', name: 'How we work', rows: 2 },
    { key: 'meetings', name: 'Meetings', rows: 0 },
  ],
});

const SENTENCE = 'By Monday, March 1, 2027: Pass the Safe Return Fund (7 votes).';

const sentences: readonly Advice[] = [
  { text: 'Specific: yes.', kind: 'good' },
  { text: 'Measurable: Give a number, and say what it counts.', kind: 'hint' },
  { text: SENTENCE, kind: 'hint', field: 'sentence' },
];

const goal = { sentence: 'A fund', specific: 'Pass the Safe Return Fund' };

async function atGoals(calls: FakeCalls = {}): Promise<Sidebar> {
  const sidebar = await open({
    open: () => status,
    rows: () => aPage(['g1', 'A fund']),
    row: () => aRow('goals', 'g1', goal),
    save: ({ sheet, id = '', values }) => ({
      saved: true,
      row: aRow(sheet, id, { ...goal, ...values } as Record<string, string>),
    }),
    ...calls,
  });
  await sidebar.toSheet('Goals');
  return sidebar;
}

async function atGoal(calls: FakeCalls = {}): Promise<Sidebar> {
  const sidebar = await atGoals({ advice: ({ id }) => ({ sentences: id ? sentences : [] }), ...calls });
  await sidebar.page.getByRole('button', { name: 'A fund' }).click();
  return sidebar;
}

describe('on a sheet', () => {
  test('the rows come first, then what they say; a sentence leads to its row', async () => {
    const text = '“A fund” is not there yet: relevant.';
    const { page, asked } = await atGoals({
      advice: () => ({
        sentences: [{ text, kind: 'hint', go: { view: 'row', sheet: 'goals', id: 'g1' } }],
      }),
    });
    await page.getByRole('heading', { name: 'What this says' }).waitFor();
    const names = asked.map(({ name }) => name);
    expect(names.indexOf('advice')).toBeGreaterThan(names.indexOf('rows'));
    await page.getByRole('button', { name: text }).click();
    await page.getByRole('heading', { name: 'A fund' }).waitFor();
  });

  test('nothing stands there where nothing is to be said, and a sheet without a coach is not asked about', async () => {
    const { page, inputsOf, toSheet } = await atGoals();
    await expect.poll(() => inputsOf('advice')).toEqual([{ sheet: 'goals' }]);
    await expect.poll(() => page.locator('.advice').textContent()).toBe('');
    await page.getByRole('button', { name: 'Back' }).click();
    await toSheet('Meetings');
    await page.getByRole('searchbox').waitFor();
    expect(await page.locator('.advice').count()).toBe(0);
  });

  test('while it is awaited, or can’t be had, the rows can be used', async () => {
    const { page } = await atGoals({ advice: never });
    await page.locator('.advice[aria-busy=true]').waitFor();
    expect(await page.getByRole('button', { name: 'A fund' }).isEnabled()).toBe(true);
    const other = await atGoals({
      advice: () => {
        throw new Refused('The workbook is busy.');
      },
    });
    await other.page.locator('.advice').getByRole('button', { name: 'Try again' }).waitFor();
    expect(await other.page.getByRole('button', { name: 'A fund' }).isEnabled()).toBe(true);
  });
});

describe('on a row', () => {
  test('it is announced politely, without barriers, and fits', async () => {
    const { page } = await atGoal();
    const part = page.locator('.advice');
    await part.getByText('Specific: yes.').waitFor();
    expect(await part.getAttribute('aria-live')).toBe('polite');
    await page.evaluate(axe);
    const found = await page.evaluate(
      async () =>
        (
          await (
            globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } }
          ).axe.run()
        ).violations,
    );
    expect(found.map(({ id }) => id)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(WIDTH);
  });

  test('“Use this sentence” puts it into the form, where it waits to be saved', async () => {
    const { page, inputsOf } = await atGoal();
    await page.getByRole('button', { name: 'Use this sentence' }).click();
    const field = page.locator('[data-field=sentence] :is(input, textarea)');
    await expect.poll(() => field.inputValue()).toBe(SENTENCE);
    await expect.poll(() => field.evaluate((input) => input === document.activeElement)).toBe(true);
    expect(inputsOf('save')).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await expect
      .poll(() => inputsOf('save'))
      .toMatchObject([
        { sheet: 'goals', id: 'g1', before: { sentence: 'A fund' }, values: { sentence: SENTENCE } },
      ]);
  });

  test('what else was typed stays when a sentence is put there', async () => {
    const { page } = await atGoal();
    await page.locator('[data-field=unit] input').fill('votes');
    await page.getByRole('button', { name: 'Use this sentence' }).click();
    expect(await page.locator('[data-field=unit] input').inputValue()).toBe('votes');
  });

  test('after a save it is asked again', async () => {
    const { page, inputsOf } = await atGoal();
    await page.getByText('Specific: yes.').waitFor();
    const before = inputsOf('advice').length;
    await page.locator('[data-field=unit] input').fill('votes');
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => inputsOf('advice').length).toBe(before + 1);
  });
});

describe('a question of How we work', () => {
  const decided = { question: 'How do we decide?', answer: 'vote' };
  const undecided = { question: 'How do we decide?', answer: 'undecided' };

  async function atWay(values: Record<string, string>, calls: FakeCalls = {}): Promise<Sidebar> {
    const sidebar = await open({
      open: () => status,
      rows: () => aPage(['method', 'How do we decide?']),
      row: () => aQuestion('ways', 'method', values),
      ...calls,
    });
    await sidebar.toSheet('How we work');
    await sidebar.page.getByRole('button', { name: /^How do we decide/ }).click();
    await sidebar.page.getByRole('button', { name: 'Save' }).waitFor();
    return sidebar;
  }

  test('that is open can be put on the next agenda', async () => {
    const message = 'On the agenda of “Full meeting”.';
    const { page, inputsOf } = await atWay(undecided, {
      toAgenda: () => ({ message, meeting: 'm1' }),
    });
    await page.getByRole('button', { name: 'Put it on the next agenda' }).click();
    await page.getByText(message).waitFor();
    expect(inputsOf('toAgenda')).toEqual([{ way: 'method' }]);
    expect(await page.getByRole('button', { name: 'Open the meeting' }).isVisible()).toBe(true);
  });

  test('comes along when a meeting is planned for it', async () => {
    const { page } = await atWay(undecided, { toAgenda: () => ({ message: 'No meeting is planned yet.' }) });
    await page.getByRole('button', { name: 'Put it on the next agenda' }).click();
    await page.getByRole('button', { name: 'Plan a meeting' }).click();
    await page.getByText('More', { exact: true }).click();
    expect(await page.locator('[data-field=items] textarea').inputValue()).toBe('How do we decide?');
  });

  test('that is decided is left in peace', async () => {
    const { page } = await atWay(decided);
    expect(await page.getByRole('button', { name: 'Put it on the next agenda' }).count()).toBe(0);
  });
});
