/** Choosing people of the register instead of typing names. */
import { expect, test } from 'vitest';
import { aPage, aRow, GoogleFailed, usual, type FakeCalls } from './fake-server.ts';
import { sidebars, type Sidebar } from './page.ts';

const open = sidebars();

const plan: FakeCalls = {
  rows: () => aPage(['m1', 'Full meeting']),
  row: () => aRow('meetings', 'm1', { what: 'Full meeting', invited: ['Core group'] }),
  save: ({ sheet, id = '' }) => ({ saved: true, row: aRow(sheet, id, { what: 'Full meeting' }) }),
};

async function openMeeting(more: FakeCalls = {}): Promise<Sidebar> {
  const sidebar = await open({ ...plan, ...more });
  await sidebar.toSheet('Meetings');
  await sidebar.page.getByRole('button', { name: 'Full meeting' }).click();
  await invited(sidebar).waitFor();
  return sidebar;
}

const invited = ({ page }: Sidebar) => page.getByRole('combobox', { name: 'Who is invited' });

function chips({ page }: Sidebar): Promise<string[]> {
  return page.locator('[data-field=invited] .chips li').allTextContents();
}

async function typesAndGoesOn(sidebar: Sidebar, name: string): Promise<void> {
  await invited(sidebar).fill(name);
  await sidebar.page.keyboard.press('Tab');
}

function options({ page }: Sidebar): Promise<string[]> {
  return page.locator('[data-field=invited] [role=option]').allTextContents();
}

test('groups are offered first, and nobody twice', async () => {
  const sidebar = await openMeeting();
  await invited(sidebar).click();
  await expect
    .poll(() => options(sidebar))
    .toEqual([
      'All membersgroup',
      'Rosa Benavides',
      'Denise Okafor',
      'Pastor Elías Ramos',
      'María Delgado · Mothers of the Inside',
      'María Delgado · Valley Community College',
      'Gene Falknot a member yet',
      'Chair Helen Marshnot a member yet',
    ]);
});

test('a name is found by the beginning of any of its words, without accents, and chosen by keyboard', async () => {
  const sidebar = await openMeeting();
  const { page, inputsOf } = sidebar;
  await invited(sidebar).focus();
  await page.keyboard.type('eli');
  await expect.poll(() => options(sidebar)).toEqual(['Pastor Elías Ramos']);
  await page.keyboard.press('ArrowDown');
  const active = await invited(sidebar).getAttribute('aria-activedescendant');
  await expect.poll(() => page.locator(`[id="${active ?? ''}"]`).getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('Enter');
  await expect.poll(() => chips(sidebar)).toEqual(['Core group', 'Pastor Elías Ramos']);
  // The focus is still where the next name is typed, and the form was not sent.
  await expect.poll(() => invited(sidebar).evaluate((input) => input === document.activeElement)).toBe(true);
  expect(inputsOf('save')).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await page.getByText('Saved:').waitFor();
  expect(inputsOf('save')).toMatchObject([
    { before: { invited: ['Core group'] }, values: { invited: ['Core group', 'Pastor Elías Ramos'] } },
  ]);
});

test('Escape closes the list and keeps what was typed', async () => {
  const sidebar = await openMeeting();
  await invited(sidebar).fill('mar');
  await expect.poll(() => invited(sidebar).getAttribute('aria-expanded')).toBe('true');
  await sidebar.page.keyboard.press('Escape');
  await expect.poll(() => invited(sidebar).getAttribute('aria-expanded')).toBe('false');
  await expect.poll(() => invited(sidebar).inputValue()).toBe('mar');
});

test('somebody who is not a member is invited only after a question', async () => {
  const sidebar = await openMeeting();
  const { page } = sidebar;
  const choosesGene = async (): Promise<void> => {
    await invited(sidebar).fill('gene');
    await page.getByRole('option', { name: 'Gene Falk' }).waitFor();
    await page.keyboard.press('Enter');
  };
  await choosesGene();
  const question = page.getByRole('group', {
    name: 'Gene Falk is not a member yet. Invite Gene Falk anyway?',
  });
  await question.waitFor();
  await expect.poll(() => chips(sidebar)).toEqual(['Core group']);
  await question.getByRole('button', { name: 'Don’t invite' }).click();
  await expect.poll(() => chips(sidebar)).toEqual(['Core group']);

  await choosesGene();
  await page.getByRole('button', { name: 'Invite Gene Falk' }).click();
  await expect.poll(() => chips(sidebar)).toEqual(['Core group', 'Gene Falk']);
});

test('in a field that mails nobody, anybody is chosen without a question', async () => {
  const { page, toSheet } = await open({ rows: () => aPage() });
  await toSheet('Action plan');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('combobox', { name: 'Who', exact: true }).fill('helen');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.locator('[data-field=who] .chips li').allTextContents())
    .toEqual(['Chair Helen Marsh']);
  // Exactly one person answers for it: there is no room for a second one until the first is removed.
  expect(await page.getByRole('combobox', { name: 'Who', exact: true }).count()).toBe(0);
  await page.getByRole('button', { name: 'Remove Chair Helen Marsh' }).click();
  await page.getByRole('combobox', { name: 'Who', exact: true }).waitFor();
});

test('a name that is not in the register can’t be saved, and leads to the form that adds it', async () => {
  const sidebar = await openMeeting();
  const { page, inputsOf } = sidebar;
  await invited(sidebar).fill('Maria & James');
  await page.keyboard.press('Control+Enter');
  await page.getByText('“Maria & James” is not among the Stakeholders.').waitFor();
  expect(inputsOf('save')).toEqual([]);

  await page.getByRole('button', { name: 'Add them first' }).click();
  await page.getByRole('heading', { name: 'Add to Stakeholders' }).waitFor();
  await expect.poll(() => page.getByRole('textbox', { name: /^Name/ }).inputValue()).toBe('Maria & James');
  // On the way back, the meeting's form is as it was left.
  await page.getByRole('button', { name: 'Back' }).click();
  await page.getByText('Here is what you typed earlier.').waitFor();
  await expect.poll(() => invited(sidebar).inputValue()).toBe('Maria & James');
});

test('a name typed in full is chosen on leaving the field; a plain name that two people share is not', async () => {
  const sidebar = await openMeeting();
  await typesAndGoesOn(sidebar, 'denise okafor');
  await expect.poll(() => chips(sidebar)).toEqual(['Core group', 'Denise Okafor']);
  expect(await invited(sidebar).evaluate((input) => input === document.activeElement)).toBe(false);
  await typesAndGoesOn(sidebar, 'María Delgado');
  await expect.poll(() => chips(sidebar)).toEqual(['Core group', 'Denise Okafor']);
});

test('the same where the names come when the field was left already', async () => {
  let answerNow = (): void => undefined;
  const sidebar = await openMeeting({
    names: async (input) => {
      await new Promise<void>((go) => (answerNow = go));
      return usual.names?.(input) ?? { names: [], rows: {} };
    },
  });
  await typesAndGoesOn(sidebar, 'denise okafor');
  await sidebar.page.getByLabel('What').focus();
  answerNow();
  await expect.poll(() => chips(sidebar)).toEqual(['Core group', 'Denise Okafor']);
  expect(await sidebar.page.evaluate(() => document.activeElement?.closest('.picker'))).toBeNull();
});

test('when the names can’t be read, it says so and asks again', async () => {
  let tries = 0;
  const sidebar = await openMeeting({
    names: (input) => {
      tries += 1;
      if (tries === 1) throw new GoogleFailed('NetworkError: Connection failure due to HTTP 0');
      return usual.names?.(input) ?? { names: [], rows: {} };
    },
  });
  const { page } = sidebar;
  await page.getByText('No answer came. Are you online?').first().waitFor();
  await page.locator('[data-field=invited]').getByRole('button', { name: 'Try again' }).click();
  await invited(sidebar).fill('rosa');
  await expect.poll(() => options(sidebar)).toEqual(['Rosa Benavides']);
});
