/** One question at a time: saved as one goes, skipped, left open, and what happens when saving does not go well. */
import { expect, test } from 'vitest';
import type { Input, RowDetail } from '../../src/api.ts';
import { aPage, aRow, GoogleFailed, type FakeCalls } from './fake-server.ts';
import { sidebars, type Sidebar } from './page.ts';

const open = sidebars();

/** A sheet of one row, which holds what is saved. */
function oneRow(sheet: string, values: RowDetail['values'] = {}) {
  let held = values;
  const row = (): RowDetail => aRow(sheet, 'r1', held);
  return {
    row,
    put: (more: RowDetail['values']) => (held = { ...held, ...more }),
    save: ({ values: wanted }: Input<'save'>) => {
      held = Object.fromEntries(
        Object.entries({ ...held, ...wanted }).filter(([, value]) => value !== null),
      ) as RowDetail['values'];
      return { saved: true as const, row: row() };
    },
  };
}

/** The questions of a new row of Action plan, or of the one that is there. */
async function ask(calls: FakeCalls, sheet = 'Action plan', title?: string): Promise<Sidebar> {
  const sidebar = await open({
    rows: () => (title === undefined ? aPage() : aPage(['r1', title])),
    ...calls,
  });
  await sidebar.toSheet(sheet);
  if (title !== undefined) await sidebar.page.getByRole('button', { name: title }).click();
  await sidebar.page.getByRole('button', { name: 'One question at a time' }).click();
  await sidebar.page.locator('form.card').waitFor();
  return sidebar;
}

const next = ({ page }: Sidebar) => page.locator('form.card button.primary').click();

function saves({ inputsOf }: Sidebar): unknown[] {
  return inputsOf('save').map((input) => (input as Input<'save'>).values);
}

test('each answer is saved on the way on, and says what changed; the next question waits for nobody', async () => {
  let answerNow = (): void => undefined;
  const sheet = oneRow('actions');
  const sidebar = await ask({
    save: async (input) => {
      await new Promise<void>((go) => (answerNow = go));
      return sheet.save(input);
    },
  });
  const { page } = sidebar;
  await page.getByText('This one is needed').waitFor();
  await next(sidebar);
  await page.getByText('“What” is still empty.', { exact: false }).waitFor();
  await page.getByLabel('What').fill('Draft the cost sheet');
  await page.keyboard.press('Enter');
  await page.getByText('Question 2 of 5').waitFor();
  await page.getByText('Saving…').waitFor();
  expect(await page.getByText('Saved.').count()).toBe(0);
  answerNow();
  await page.getByText('Saved. What: Draft the cost sheet').waitFor();
  await page.getByRole('button', { name: 'Skip for now' }).click();
  await page.getByText('Question 3 of 5').waitFor();
  await page.getByRole('button', { name: 'Previous' }).click();
  await page.getByRole('button', { name: 'Previous' }).click();
  await expect.poll(() => page.getByLabel('What').inputValue()).toBe('Draft the cost sheet');
  expect(saves(sidebar)).toEqual([{ what: 'Draft the cost sheet', state: 'open', seenBy: 'members' }]);
});

test('the next question has the focus before the next key can come', async () => {
  const sidebar = await ask({ ...oneRow('people') }, 'Stakeholders');
  const focused = await sidebar.page.evaluate(async () => {
    const input = document.activeElement as HTMLInputElement;
    input.value = 'Joan Whitaker';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await Promise.resolve();
    input.form?.requestSubmit();
    // No picture is drawn and no key is heard before these are done.
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    return document.activeElement?.closest<HTMLElement>('[data-field]')?.dataset['field'];
  });
  expect(focused).toBe('organization');
  await sidebar.page.keyboard.type('Alder Legal Aid\n555-0199\n');
  await sidebar.page.getByText('Question 4 of').waitFor();
  await expect
    .poll(() => Object.assign({}, ...saves(sidebar)) as object)
    .toMatchObject({ name: 'Joan Whitaker', organization: 'Alder Legal Aid', phone: '555-0199' });
});

test('“we don’t know yet” is an answer', async () => {
  const sheet = oneRow('judgements', { person: 'Chair Helen Marsh', goal: 'A fund', target: 'primary' });
  const sidebar = await ask({ ...sheet }, 'Judgements', 'Chair');
  const { page } = sidebar;
  await page.getByLabel('Position').waitFor();
  await page.getByRole('button', { name: 'We don’t know yet' }).click();
  await page.getByLabel('Say over it').waitFor();
  await expect.poll(() => saves(sidebar)).toEqual([{ position: 'unknown' }]);
});

test('what was typed is saved after a pause, so that the panel can be closed', async () => {
  const sheet = oneRow('actions');
  const sidebar = await ask({ save: sheet.save });
  await sidebar.page.getByLabel('What').pressSequentially('Draft the');
  await sidebar.page.getByText('Saved.', { exact: false }).waitFor();
  expect(saves(sidebar)).toMatchObject([{ what: 'Draft the' }]);
  await sidebar.page.getByLabel('What').pressSequentially(' cost sheet');
  await next(sidebar);
  await expect.poll(() => sidebar.inputsOf('save')).toHaveLength(2);
  expect(sidebar.inputsOf('save')[1]).toEqual({
    sheet: 'actions',
    id: 'r1',
    before: { what: 'Draft the' },
    values: { what: 'Draft the cost sheet' },
  });
});

test('what is typed while a save is under way is saved after it, and is nobody else’s change', async () => {
  const answers: (() => void)[] = [];
  const sheet = oneRow('actions');
  const sidebar = await ask({
    save: async (input) => {
      await new Promise<void>((go) => answers.push(go));
      return sheet.save(input);
    },
  });
  const { page } = sidebar;
  await page.getByLabel('What').fill('Draft');
  await next(sidebar);
  await page.getByRole('button', { name: 'Previous' }).click();
  await page.getByLabel('What').fill('Draft it');
  await next(sidebar);
  answers[0]?.();
  await expect.poll(() => answers.length).toBe(2);
  answers[1]?.();
  await page.getByText('Saved. What: Draft it').waitFor();
  expect(sidebar.inputsOf('save')[1]).toMatchObject({
    before: { what: 'Draft' },
    values: { what: 'Draft it' },
  });
  expect(await page.getByText('Somebody else changed this').count()).toBe(0);
});

test('a field that two people changed is settled at its question', async () => {
  const sheet = oneRow('actions', { what: 'Draft the cost sheet', who: 'Rosa Benavides' });
  let tries = 0;
  const sidebar = await ask(
    {
      row: sheet.row,
      save: (input) => {
        tries += 1;
        if (tries > 1) return sheet.save(input);
        sheet.put({ by: '2026-12-24' });
        return { saved: false, changedMeanwhile: sheet.row() };
      },
    },
    'Action plan',
    'Draft',
  );
  const { page, inputsOf } = sidebar;
  await page.getByLabel('By when').fill('2026-12-31');
  await next(sidebar);
  await page.getByText('Somebody else changed this, too.', { exact: false }).waitFor();
  await page.getByText(/In the sheet now: .* 24, 2026/).waitFor();
  await page.getByRole('button', { name: 'Keep mine' }).click();
  await next(sidebar);
  await page.getByText('Question 4 of 5').waitFor();
  await expect.poll(() => inputsOf('save')).toHaveLength(2);
  expect(inputsOf('save')[1]).toMatchObject({ before: { by: '2026-12-24' }, values: { by: '2026-12-31' } });
});

test('a save that fails says so, is tried again, and the end waits for it', async () => {
  const sheet = oneRow('actions', { what: 'Draft', who: 'Rosa Benavides', by: '2026-12-24', state: 'open' });
  let fails = true;
  const sidebar = await ask(
    {
      row: sheet.row,
      save: (input) => {
        if (fails) throw new GoogleFailed('PERMISSION_DENIED');
        return sheet.save(input);
      },
    },
    'Action plan',
    'Draft',
  );
  const { page } = sidebar;
  await page.getByLabel('Help needed').fill('A calculator');
  await page.getByRole('button', { name: 'Finish' }).click();
  await page.getByRole('alert').getByText('Signed in to several accounts?').waitFor();
  await expect.poll(() => page.getByLabel('Help needed').inputValue()).toBe('A calculator');
  expect(await page.getByText('Saved:').count()).toBe(0);
  fails = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText('Saved.', { exact: false }).waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
  await page.getByRole('button', { name: 'Finish' }).click();
  await page.getByText('Saved: Draft').waitFor();
  await page.getByRole('heading', { level: 1, name: 'Action plan' }).waitFor();
});

test('a date that is half typed is not passed over', async () => {
  const sheet = oneRow('actions', { what: 'Draft', who: 'Rosa Benavides' });
  const sidebar = await ask({ row: sheet.row }, 'Action plan', 'Draft');
  const { page } = sidebar;
  await page.getByLabel('By when').focus();
  await page.keyboard.type('12');
  await next(sidebar);
  await page.getByText('This is only half filled in.', { exact: false }).waitFor();
  await page.getByText('Question 3 of 5').waitFor();
  await page.getByLabel('By when').fill('2026-12-24');
  expect(await page.getByText('This is only half filled in.', { exact: false }).count()).toBe(0);
});

test('a date is neither emptied nor moved to the first century while its year is typed', async () => {
  const sheet = oneRow('actions', { what: 'Draft', by: '2026-12-24' });
  const sidebar = await ask({ row: sheet.row, save: sheet.save }, 'Action plan', 'Draft');
  const { page } = sidebar;
  await next(sidebar);
  const date = page.getByLabel('By when');
  const inWords = page.getByText('Thursday, December 24, 2026');
  await inWords.waitFor();
  await date.focus();
  await page.keyboard.type('01152');
  await expect.poll(() => date.inputValue()).toBe('0002-01-15');
  await inWords.waitFor({ state: 'detached' });
  // Longer than the pause after which answers are saved.
  await page.waitForTimeout(2_000);
  expect(saves(sidebar)).toEqual([]);
  await page.keyboard.type('027');
  await page.keyboard.press('Enter');
  await expect.poll(() => saves(sidebar)).toEqual([{ by: '2027-01-15' }]);
});

test('answers of a new row that can’t be saved yet are there when one comes back', async () => {
  const sidebar = await ask({}, 'Judgements');
  const { page } = sidebar;
  await page.getByRole('combobox', { name: 'Person' }).fill('Chai');
  await page.getByRole('button', { name: 'Alder County' }).click();
  await sidebar.toSheet('Judgements');
  await page.getByRole('button', { name: 'Go on with what you began' }).waitFor();
  await page.getByRole('button', { name: 'One question at a time' }).click();
  await expect.poll(() => page.getByRole('combobox', { name: 'Person' }).inputValue()).toBe('Chai');
  expect(sidebar.inputsOf('save')).toEqual([]);
});

test('a new row can be undone from the message that says it is saved', async () => {
  const sheet = oneRow('actions');
  const sidebar = await open({ rows: () => aPage(), row: sheet.row, save: sheet.save });
  const { page, inputsOf } = sidebar;
  await sidebar.toSheet('Action plan');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByLabel('What').fill('A mistake');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved: A mistake').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Put away: A mistake.', { exact: false }).waitFor();
  await page.getByRole('button', { name: 'Take it back' }).waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Taken back: A mistake').waitFor();
  await page.getByRole('button', { name: 'Put this row away' }).waitFor();
  expect(inputsOf('save').slice(1)).toEqual([
    { sheet: 'actions', id: 'r1', before: { mark: null }, values: { mark: 'archived' } },
    { sheet: 'actions', id: 'r1', before: { mark: 'archived' }, values: { mark: null } },
  ]);
});

test('putting away what somebody else changed meanwhile says so, and puts nothing away', async () => {
  const sheet = oneRow('actions', { what: 'Draft' });
  const { page, toSheet } = await open({
    rows: () => aPage(['r1', 'Draft']),
    row: sheet.row,
    save: () => ({
      saved: false,
      changedMeanwhile: aRow('actions', 'r1', { what: 'Draft', mark: 'archived' }),
    }),
  });
  await toSheet('Action plan');
  await page.getByRole('button', { name: 'Draft' }).click();
  await page.getByRole('button', { name: 'Put this row away' }).click();
  await page.getByText('somebody has changed this row since', { exact: false }).waitFor();
  await page.getByRole('button', { name: 'Take it back' }).waitFor();
});
