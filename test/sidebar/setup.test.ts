/** From an empty workbook to the first person, and the questions that come before: setup, repair, a copy. */
import { expect, test } from 'vitest';
import type { SetupPlan } from '../../src/api.ts';
import { anEmptyStatus, aPage, aRow, aStatus, GoogleFailed, type FakeCalls } from './fake-server.ts';
import { sidebars } from './page.ts';

const open = sidebars();

const first: SetupPlan = {
  steps: ['Make the sheet Start here.', 'Make the sheet Stakeholders.', 'Make the sheet Action plan.'],
  first: true,
  problems: [],
  time: '15:40',
  zone: 'America/Chicago',
};

/** The time that the computer shows in a zone, as the server would say it of the spreadsheet. */
function now(zone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(
    new Date(),
  );
}

/** A server whose workbook is ready after `steps` calls of setup. */
function building(steps: number, plan: SetupPlan, failAt?: number): FakeCalls {
  let done = 0;
  let failed = false;
  return {
    open: () =>
      done >= steps
        ? anEmptyStatus()
        : aStatus({ state: done === 0 ? 'new' : 'unfinished', coalition: '', sheets: [] }),
    plan: () => plan,
    setup: () => {
      if (done + 1 === failAt && !failed) {
        failed = true;
        throw new GoogleFailed('Exceeded maximum execution time');
      }
      done += 1;
      return { done, total: steps, made: `Sheet ${done}` };
    },
  };
}

test('from the menu item to the first person saved: at most 12 clicks and 3 typed fields', async () => {
  const { page, inputsOf, toSheet } = await open(
    {
      ...building(3, { ...first, time: now('America/Chicago') }),
      rows: () => aPage(),
      row: () => aRow('people', 'p1', { name: 'Ana' }),
      save: ({ sheet }) => ({ saved: true, row: aRow(sheet, 'p1', { name: 'Ana' }) }),
    },
    { view: 'setup' },
  );
  let clicks = 2; // The menu and its item.
  let typed = 0;
  const click = async (words: string): Promise<void> => {
    clicks += 1;
    await page.getByRole('button', { name: words, exact: true }).click();
  };
  const type = async (label: RegExp, words: string): Promise<void> => {
    clicks += 1;
    typed += 1;
    await page.getByRole('textbox', { name: label }).fill(words);
  };
  await type(/What is your coalition called/, 'Alder County Safe Return');
  await click('Build the workbook');
  await page.getByRole('heading', { name: 'What comes next' }).waitFor();
  await click('Go');
  await click('Add one person with a form');
  await type(/^Name/, 'Ana');
  await click('Save');
  await page.getByText('Saved: Ana').waitFor();
  expect(clicks).toBeLessThanOrEqual(12);
  expect(typed).toBeLessThanOrEqual(3);
  expect(inputsOf('setup')).toEqual(
    Array.from({ length: 3 }, () => ({
      coalition: 'Alder County Safe Return',
      language: 'en',
      template: 'empty',
      zone: 'America/Chicago',
    })),
  );
  await page.getByRole('button', { name: 'Alder County' }).click();
  await toSheet('Stakeholders');
});

test('where the times differ, nothing is taken for granted', async () => {
  const { page, inputsOf } = await open(
    building(1, { ...first, time: now('Asia/Tokyo'), zone: 'Asia/Tokyo' }),
    {
      view: 'setup',
      zone: 'America/Lima',
    },
  );
  await page.getByRole('textbox', { name: /called/ }).fill('Alder');
  await page.getByRole('button', { name: 'Build the workbook' }).click();
  await page.getByText('Please say which time is right.').waitFor();
  expect(inputsOf('setup')).toEqual([]);
  await page.getByRole('radio', { name: /\(America\/Lima\)/ }).check();
  await page.getByRole('button', { name: 'Build the workbook' }).click();
  await page.getByRole('heading', { name: 'What comes next' }).waitFor();
  expect(inputsOf('setup')).toEqual([
    { coalition: 'Alder', language: 'en', template: 'empty', zone: 'America/Lima' },
  ]);
});

test('another zone is chosen from a list', async () => {
  const { page, inputsOf } = await open(building(1, { ...first, time: now('America/Chicago') }), {
    view: 'setup',
  });
  await page.getByRole('textbox', { name: /called/ }).fill('Alder');
  await page.getByRole('radio', { name: 'No, I will choose from a list' }).check();
  await page.getByRole('combobox', { name: 'Time zone' }).selectOption('America/Denver');
  await page.getByRole('button', { name: 'Build the workbook' }).click();
  await page.getByRole('heading', { name: 'What comes next' }).waitFor();
  expect(inputsOf('setup')).toMatchObject([{ zone: 'America/Denver' }]);
});

test('a name is needed, and the question says so', async () => {
  const { page, inputsOf } = await open(building(1, { ...first, time: now('America/Chicago') }), {
    view: 'setup',
  });
  await page.getByRole('button', { name: 'Build the workbook' }).click();
  await page.getByText('Please write a name.').waitFor();
  const name = page.getByRole('textbox', { name: /called/ });
  await expect.poll(() => name.evaluate((input) => input === document.activeElement)).toBe(true);
  await expect.poll(() => name.getAttribute('aria-invalid')).toBe('true');
  expect(inputsOf('setup')).toEqual([]);
});

test('a step that fails is tried again from there, and progress stays in sight', async () => {
  const { page, inputsOf } = await open(building(4, { ...first, time: now('America/Chicago') }, 3), {
    view: 'setup',
  });
  await page.getByRole('textbox', { name: /called/ }).fill('Alder');
  await page.getByRole('button', { name: 'Build the workbook' }).click();
  await page.getByText('It stopped half-way.').waitFor();
  await page.getByText('2 of 4: Sheet 2').waitFor();
  const bar = page.getByRole('progressbar', { name: 'Building your workbook' });
  await expect
    .poll(() => bar.evaluate((progress: HTMLProgressElement) => [progress.value, progress.max]))
    .toEqual([2, 4]);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('heading', { name: 'What comes next' }).waitFor();
  expect(inputsOf('setup')).toHaveLength(5);
});

test('examples to begin with are offered, none is the answer unless somebody chooses', async () => {
  const { page, inputsOf } = await open(building(1, { ...first, time: now('America/Chicago') }), {
    view: 'setup',
  });
  const offered = page.getByRole('group', { name: 'Shall there be examples to look at?' });
  await expect.poll(() => offered.getByRole('radio').count()).toBe(4);
  await expect.poll(() => offered.getByLabel('Empty, without examples').isChecked()).toBe(true);
  await page.getByRole('textbox', { name: /called/ }).fill('Alder');
  await offered.getByLabel('Examples of a campaign for a policy').check();
  await page.getByRole('button', { name: 'Build the workbook' }).click();
  await page.getByRole('heading', { name: 'What comes next' }).waitFor();
  expect(inputsOf('setup')).toMatchObject([{ template: 'policy' }]);
});

test('an earlier version is brought up to date: first what will be added, then how far it is, then home', async () => {
  let goOn = (): void => undefined;
  let isOld = true;
  const { page, inputsOf } = await open({
    open: () => aStatus(isOld ? { older: true } : {}),
    plan: () => ({
      ...first,
      first: false,
      older: true,
      steps: ['Add the column “Limits” to Stakeholders.'],
    }),
    setup: async () => {
      await new Promise<void>((go) => (goOn = go));
      isOld = inputsOf('setup').length < 2;
      return { done: inputsOf('setup').length, total: 2, made: 'Stakeholders' };
    },
  });
  await page.getByText('An earlier version made this workbook.', { exact: false }).waitFor();
  await page.getByRole('button', { name: 'Bring this workbook up to date' }).click();
  await page.getByRole('heading', { level: 1, name: 'Bring this workbook up to date' }).waitFor();
  await page.getByText('Add the column “Limits” to Stakeholders.').waitFor();
  await page.getByText('Nothing that people typed is deleted or overwritten.').waitFor();
  expect(inputsOf('setup')).toEqual([]);
  await page.getByRole('button', { name: 'Bring this workbook up to date' }).click();
  const bar = page.getByRole('progressbar');
  await bar.waitFor();
  goOn();
  await page.getByText('1 of 2: Stakeholders').waitFor();
  await expect.poll(() => inputsOf('setup')).toHaveLength(2);
  goOn();
  await page.getByText('Put right.').waitFor();
  await page.getByRole('heading', { name: 'What comes next' }).waitFor();
  await expect.poll(() => page.getByText('An earlier version made this workbook.').count()).toBe(0);
});

test('a new workbook leads to setup from every menu item but About', async () => {
  const calls = building(1, first);
  const { page } = await open(calls, { view: 'people' });
  await page.getByRole('heading', { name: 'Set up your workbook' }).waitFor();
  const about = await open(calls, { view: 'about' });
  await about.page
    .getByText('Anyone you share THIS workbook with sees all of it, hidden tabs too.')
    .waitFor();
});

test('repair shows what would be put right, and what needs a person', async () => {
  const { page, inputsOf } = await open(
    {
      plan: () => ({
        ...first,
        first: false,
        steps: ['Put back the heading “By when”.'],
        problems: ['Two tabs are Stakeholders. Delete the copy.'],
      }),
      setup: () => ({ done: 1, total: 1, made: 'Action plan' }),
    },
    { view: 'setup' },
  );
  await page.getByText('Two tabs are Stakeholders. Delete the copy.').waitFor();
  await page.getByText('Put back the heading “By when”.').waitFor();
  expect(inputsOf('setup')).toEqual([]);
  await page.getByRole('button', { name: 'Put it right' }).click();
  await page.getByText('Put right.').waitFor();
  expect(inputsOf('setup')).toEqual([{}]);
});

test('with nothing to repair, it says that all is well', async () => {
  const { page } = await open({ plan: () => ({ ...first, first: false, steps: [] }) }, { view: 'setup' });
  await page.getByText('All is well. There is nothing to repair.').waitFor();
  expect(await page.getByRole('button', { name: 'Put it right' }).count()).toBe(0);
});

test('a copy asks what it is for, with what follows from each answer', async () => {
  let copied = false;
  const { page, inputsOf } = await open({
    open: () => aStatus({ state: copied ? 'ready' : 'copy' }),
    copy: () => {
      copied = true;
      return {};
    },
  });
  await page.getByRole('heading', { name: 'This workbook is a copy' }).waitFor();
  await page.getByText('It stays as it is, and never sends anything.').waitFor();
  await page.getByText('It becomes a workbook of its own.').waitFor();
  await page.getByRole('button', { name: 'We are moving here' }).click();
  await page.getByRole('heading', { name: 'What comes next' }).waitFor();
  expect(inputsOf('copy')).toEqual([{ choice: 'moved' }]);
});
