/** The form of a row: generated from the definitions, saved by keyboard, never losing what was typed. */
import { expect, test } from 'vitest';
import type { Answer, Input } from '../../src/api.ts';
import { tables } from '../../src/sheets/index.ts';
import { aPage, aRow, Refused, type FakeCalls } from './fake-server.ts';
import { sidebars } from './page.ts';

const open = sidebars();

const guided = tables.filter((table) => table.guided);

/** Saves whatever comes, as the server does. */
function saved({ sheet, id = 'new-1', values }: Input<'save'>): Answer<'save'> {
  const written = Object.entries(values).filter(([, value]) => value !== null);
  return {
    saved: true,
    row: aRow(sheet, id, Object.fromEntries(written) as ReturnType<typeof aRow>['values']),
  };
}

/** One person in Stakeholders, whose row is `row` each time it is asked for. */
function withPerson(row: () => Answer<'row'>, more: FakeCalls = {}): FakeCalls {
  return { rows: () => aPage(['p2', 'Denise Okafor']), row, ...more };
}

const denise = (): Answer<'row'> =>
  aRow('people', 'p2', { name: 'Denise Okafor', organization: 'Lantern', status: 'agreed' });

// Where a sheet asks questions of its own, nobody adds rows.
test.each(guided.filter(({ asked }) => !asked))(
  'the form of $key asks every field that is not hidden, with its help',
  async (table) => {
    const { page, toSheet } = await open({ rows: () => aPage() });
    await toSheet(table.name.en);
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    const more = page.getByText('More', { exact: true });
    if (Object.values(table.fields).some(({ shown }) => shown === 'folded')) await more.click();

    const asked = await page.locator('form [data-field]').evaluateAll((questions) =>
      questions.map((question) => ({
        field: question.getAttribute('data-field'),
        words: question.textContent,
        // Every control is described by the help beside it.
        help: document.getElementById(
          question.querySelector('[aria-describedby]')?.getAttribute('aria-describedby')?.split(' ')[0] ?? '',
        )?.textContent,
      })),
    );
    const fields = Object.entries(table.fields).filter(([, { shown }]) => shown !== 'hidden');
    const order = [...fields].sort(
      ([, a], [, b]) => Number(a.shown === 'folded') - Number(b.shown === 'folded'),
    );
    expect(asked.map(({ field }) => field)).toEqual(order.map(([key]) => key));
    for (const [index, [, field]] of order.entries()) {
      expect(asked[index]?.words).toContain(field.heading.en);
      expect(asked[index]?.help).toBe(field.help.en);
    }
    if (table.rule) await page.getByText(table.rule.en).waitFor();
  },
);

test('a person is added with the keyboard alone', async () => {
  const { page, inputsOf } = await open({ rows: () => aPage(), row: denise, save: saved });
  await page.getByRole('heading', { name: 'What comes next' }).waitFor();
  const press = async (words: string | RegExp): Promise<void> => {
    const wanted = page.getByRole('button', { name: words });
    await wanted.waitFor();
    for (let tabs = 0; !(await wanted.evaluate((button) => button === document.activeElement)); tabs += 1) {
      expect(tabs, `tabs until ${String(words)}`).toBeLessThan(30);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
  };
  await press(/^Stakeholders/);
  await press(/^Add$/);
  await page.getByRole('heading', { name: 'Add to Stakeholders' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Denise Okafor');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Lantern');
  await page.keyboard.press('Control+Enter');

  await page.getByText('Saved: Denise Okafor').waitFor();
  expect(inputsOf('save')).toEqual([
    {
      sheet: 'people',
      before: { name: null, organization: null, status: null, reach: null, mail: null },
      values: {
        name: 'Denise Okafor',
        organization: 'Lantern',
        status: 'listed',
        reach: 'email',
        mail: 'everything',
      },
    },
  ]);
  // The form is now that of the row, and the focus is at its heading.
  await page.getByRole('heading', { name: 'Denise Okafor' }).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
});

test('only what was changed is saved, with the values it had before', async () => {
  const { page, toSheet, inputsOf } = await open(withPerson(denise, { save: saved }));
  await toSheet('Stakeholders');
  await page.getByRole('button', { name: 'Denise Okafor' }).click();
  await page.getByRole('textbox', { name: 'Organization' }).fill('Lantern Survivor Services');
  await page.getByLabel('Agreed?').selectOption('Considering');
  await page.getByRole('textbox', { name: 'Phone' }).fill('555');
  await page.getByRole('textbox', { name: 'Phone' }).fill('');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved:').waitFor();
  expect(inputsOf('save')).toEqual([
    {
      sheet: 'people',
      id: 'p2',
      before: { organization: 'Lantern', status: 'agreed' },
      values: { organization: 'Lantern Survivor Services', status: 'considering' },
    },
  ]);
});

test('Undo saves the old values back', async () => {
  const { page, toSheet, inputsOf } = await open(withPerson(denise, { save: saved }));
  await toSheet('Stakeholders');
  await page.getByRole('button', { name: 'Denise Okafor' }).click();
  await page.getByRole('textbox', { name: 'Organization' }).fill('Elsewhere');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Undone: the old values are back.').waitFor();
  expect(inputsOf('save')[1]).toEqual({
    sheet: 'people',
    id: 'p2',
    before: { organization: 'Elsewhere' },
    values: { organization: 'Lantern' },
  });
});

test('what is wrong stands beside its field, the first one has the focus, and nothing is sent', async () => {
  const { page, toSheet, inputsOf } = await open({ rows: () => aPage() });
  await toSheet('Stakeholders');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('textbox', { name: 'Email' }).fill('ana@x.example, ben@x.example');
  await page.getByRole('button', { name: 'Save' }).click();

  const name = page.getByRole('textbox', { name: /^Name/ });
  const email = page.getByRole('textbox', { name: 'Email' });
  await page.getByText('“Name” is still empty.').waitFor();
  await expect.poll(() => name.evaluate((input) => input === document.activeElement)).toBe(true);
  for (const [input, words] of [
    [name, '“Name” is still empty. Please fill it in.'],
    [email, '“ana@x.example, ben@x.example” holds several addresses.'],
  ] as const) {
    await expect.poll(() => input.getAttribute('aria-invalid')).toBe('true');
    const problem = (await input.getAttribute('aria-describedby'))?.split(' ')[1] ?? '';
    await expect.poll(() => page.locator(`[id="${problem}"]`).textContent()).toContain(words);
  }
  await name.fill('Ana');
  await expect.poll(() => name.getAttribute('aria-invalid')).toBe('false');
  expect(inputsOf('save')).toEqual([]);
});

test('a date that is only half typed is not taken for an empty one', async () => {
  const { page, toSheet, inputsOf } = await open({ rows: () => aPage() });
  await toSheet('Action plan');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('textbox', { name: /^What/ }).fill('Ask five congregations');
  await page.getByLabel('By when').focus();
  await page.keyboard.type('12');
  await page.keyboard.press('Control+Enter');
  await page.getByText('This is only half filled in.').waitFor();
  expect(inputsOf('save')).toEqual([]);
});

test('a problem that the server finds stands beside its field', async () => {
  const { page, toSheet } = await open({
    rows: () => aPage(),
    save: () => ({
      saved: false,
      problems: [{ field: 'email', code: 'not-an-address', sentence: 'The server does not like it.' }],
    }),
  });
  await toSheet('Stakeholders');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('textbox', { name: /^Name/ }).fill('Ana');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.locator('[data-field=email]').getByText('The server does not like it.').waitFor();
});

test('a cell that can’t be read shows what the person typed, and is left alone', async () => {
  const { page, toSheet, inputsOf } = await open({
    rows: () => aPage(['a1', 'Cost sheet']),
    row: () => ({
      ...aRow('actions', 'a1', { what: 'Cost sheet' }),
      unread: { by: 'next tues', carried: 'twice' },
      problems: [{ field: 'by', code: 'not-a-day', sentence: '“next tues” is not a date.' }],
    }),
    save: saved,
  });
  await toSheet('Action plan');
  await page.getByRole('button', { name: 'Cost sheet' }).click();
  const by = page.locator('[data-field=by]');
  await by.getByText('The cell says “next tues”.').waitFor();
  await by.getByText('“next tues” is not a date.').waitFor();
  await page.getByText('More', { exact: true }).click();
  await expect.poll(() => page.getByRole('textbox', { name: 'Times carried' }).inputValue()).toBe('twice');
  await page.getByRole('textbox', { name: 'Help needed' }).fill('A printer');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Saved:').waitFor();
  expect(inputsOf('save')).toMatchObject([{ values: { help: 'A printer' } }]);
});

test('a draft is kept while one is away, also when saving failed, and can be dropped', async () => {
  const { page, toSheet } = await open({
    rows: () => aPage(),
    save: () => {
      throw new Refused('The workbook is busy. Try again in a minute.');
    },
  });
  await toSheet('Stakeholders');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  const name = page.getByRole('textbox', { name: /^Name/ });
  await name.fill('Curtis Bell');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('alert').getByText('The workbook is busy.').waitFor();
  await page.getByText('mention the code TEST-1').waitFor();
  await expect.poll(() => name.inputValue()).toBe('Curtis Bell');

  await page.getByRole('button', { name: 'Alder County' }).click();
  await toSheet('Stakeholders');
  await page.getByRole('button', { name: 'Go on with what you began' }).click();
  await page.getByText('Here is what you typed earlier. It is not saved yet.').waitFor();
  await expect.poll(() => name.inputValue()).toBe('Curtis Bell');

  await page.getByRole('button', { name: 'Drop these changes' }).click();
  await expect.poll(() => name.inputValue()).toBe('');
  await page.getByRole('button', { name: 'Back' }).click();
  await page.getByRole('button', { name: 'Add', exact: true }).waitFor();
});

test('when somebody changed the same cell meanwhile, both values are shown and one is chosen', async () => {
  const theirs = {
    ...denise(),
    values: { ...denise().values, organization: 'Lantern House', status: 'declined' },
  };
  let tries = 0;
  const { page, toSheet, inputsOf } = await open(
    withPerson(denise, {
      save: (input) => (++tries === 1 ? { saved: false, changedMeanwhile: theirs } : saved(input)),
    }),
  );
  await toSheet('Stakeholders');
  await page.getByRole('button', { name: 'Denise Okafor' }).click();
  await page.getByRole('textbox', { name: 'Organization' }).fill('Lantern Services');
  await page.keyboard.press('Control+Enter');

  const question = page.locator('[data-field=organization]');
  await question.getByText('Yours: Lantern Services').waitFor();
  await question.getByText('In the sheet now: Lantern House').waitFor();
  // What only they changed is taken over.
  await expect.poll(() => page.getByLabel('Agreed?').inputValue()).toBe('declined');
  await page.keyboard.press('Control+Enter');
  expect(inputsOf('save')).toHaveLength(1);

  await question.getByRole('button', { name: 'Keep mine' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved:').waitFor();
  expect(inputsOf('save')[1]).toMatchObject({
    before: { organization: 'Lantern House' },
    values: { organization: 'Lantern Services' },
  });
});

test('taking theirs leaves nothing to save', async () => {
  const theirs = { ...denise(), values: { ...denise().values, organization: 'Lantern House' } };
  const { page, toSheet, inputsOf } = await open(
    withPerson(denise, { save: () => ({ saved: false, changedMeanwhile: theirs }) }),
  );
  await toSheet('Stakeholders');
  await page.getByRole('button', { name: 'Denise Okafor' }).click();
  await page.getByRole('textbox', { name: 'Organization' }).fill('Lantern Services');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'Take theirs' }).click();
  await expect
    .poll(() => page.getByRole('textbox', { name: 'Organization' }).inputValue())
    .toBe('Lantern House');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Nothing has changed.').waitFor();
  expect(inputsOf('save')).toHaveLength(1);
});

test('what people typed stays text', async () => {
  const hostile = '<img src=x onerror="document.title=\'run\'"> =HYPERLINK("x") \u202Egnol';
  const { page, toSheet } = await open({
    rows: () => aPage(['p9', hostile]),
    row: () => aRow('people', 'p9', { name: hostile, next: hostile }),
  });
  await toSheet('Stakeholders');
  await page.getByRole('button', { name: hostile }).click();
  await page.getByRole('heading', { name: hostile }).waitFor();
  await expect.poll(() => page.getByRole('textbox', { name: 'Next step' }).inputValue()).toBe(hostile);
  expect(await page.locator('main img').count()).toBe(0);
  expect(await page.title()).toBe('Coalition');
});

test('whoever has agreed gets a welcome page when somebody asks for it; one that was thrown away is made again', async () => {
  let link: string | undefined;
  const { page, toSheet, inputsOf } = await open(
    withPerson(
      () =>
        aRow('people', 'p2', {
          name: 'Denise Okafor',
          status: 'agreed',
          ...(link === undefined ? {} : { welcomeDoc: link }),
        }),
      {
        draft({ again }) {
          if (!again) return { trashed: true, message: 'The Doc is in the trash.' };
          link = 'https://docs.google.com/document/d/2/edit';
          return { link, message: 'The welcome page is drafted.' };
        },
      },
    ),
  );
  await toSheet('Stakeholders');
  await page.getByRole('button', { name: 'Denise Okafor' }).click();
  await page.getByRole('button', { name: 'Draft the welcome page' }).click();
  await page.getByText('The Doc is in the trash.').waitFor();
  await page.getByRole('button', { name: 'Draft it again' }).click();
  await page.getByRole('link', { name: 'Open the Doc (new tab)' }).waitFor();
  expect(inputsOf('draft')).toEqual([
    { id: 'p2', document: 'welcome', again: false },
    { id: 'p2', document: 'welcome', again: true },
  ]);
  await page.getByRole('button', { name: 'I threw it away: draft it again' }).waitFor();
});

test('whoever is only considering gets none', async () => {
  const { page, toSheet } = await open(
    withPerson(() => aRow('people', 'p2', { name: 'Denise Okafor', status: 'considering' })),
  );
  await toSheet('Stakeholders');
  await page.getByRole('button', { name: 'Denise Okafor' }).click();
  await page.getByRole('textbox', { name: 'Organization' }).waitFor();
  expect(await page.getByText('Welcome page', { exact: true }).count()).toBe(0);
});

test('a value chooses its indicator from those that exist; one that is gone stays to be seen', async () => {
  const { page, toSheet } = await open({
    rows: () => aPage(['v1', 'Back in prison']),
    row: () => aRow('readings', 'v1', { indicator: 'Back in prison' }),
  });
  await toSheet('Indicator values');
  await page.getByRole('button', { name: 'Back in prison' }).click();
  const field = page.locator('[data-field="indicator"] select');
  await expect
    .poll(() => field.locator('option').allTextContents())
    .toEqual(['Choose…', 'Back in prison', 'Back in custody', 'Found a home']);
  expect(await field.inputValue()).toBe('Back in prison');
});

test('where there is no indicator yet, the way to add one is shown', async () => {
  const { page, toSheet } = await open({
    rows: () => aPage(),
    names: () => ({ names: [], rows: {} }),
  });
  await toSheet('Indicator values');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('button', { name: 'Nothing is there yet: add the first row of Indicators' }).click();
  await page.locator('[data-field="counted"]').waitFor();
});
