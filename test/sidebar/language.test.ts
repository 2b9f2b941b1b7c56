/** The panel's language: asked first, changed after a look, and followed where the workbook has another one. */
import { expect, test } from 'vitest';
import type { SetupPlan, SetupProgress } from '../../src/api.ts';
import { aPage, aStatus, GoogleFailed, type FakeCalls } from './fake-server.ts';
import { sidebars } from './page.ts';

const open = sidebars();

const plan: SetupPlan = { steps: [], first: false, problems: [], time: '15:40', zone: 'America/Chicago' };

/** A server that changes the language in three steps; the second one fails once. */
function changing(): FakeCalls {
  let failed = false;
  return {
    plan: () => plan,
    languagePlan: () => ({ steps: ['“Stakeholders” becomes “Partes interesadas”: 12 headings, 4 cells'] }),
    language: ({ done }): SetupProgress => {
      if (done === 1 && !failed) {
        failed = true;
        throw new GoogleFailed('Exceeded maximum execution time');
      }
      return { done: done + 1, total: 3, made: `Hoja ${done + 1}` };
    },
  };
}

test('a new workbook asks for the language first; another answer opens the panel in it, and builds nothing', async () => {
  const { page, inputsOf, reopened } = await open(
    {
      open: () => aStatus({ state: 'new', coalition: '', sheets: [] }),
      plan: () => ({ ...plan, first: true }),
      language: () => ({ done: 1, total: 1, made: '' }),
    },
    { view: 'setup' },
  );
  expect(await page.getByRole('radio', { name: 'English' }).isChecked()).toBe(true);
  await page.getByRole('radio', { name: 'español' }).check();
  await expect.poll(() => reopened).toEqual(['setUpOrRepair']);
  expect(inputsOf('language')).toEqual([{ to: 'es', done: 0 }]);
  expect(inputsOf('setup')).toEqual([]);
});

test('a change of language shows what it does, goes sheet by sheet, and on from where it stopped', async () => {
  const { page, inputsOf, reopened } = await open(changing(), { view: 'setup' });
  await page.getByRole('button', { name: 'Change to español' }).click();
  await page.getByText('“Stakeholders” becomes “Partes interesadas”').waitFor();
  expect(inputsOf('language')).toEqual([]);
  await page.getByRole('button', { name: 'Change it now' }).click();
  await page.getByText('It stopped half-way.').waitFor();
  expect(reopened).toEqual([]);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => reopened).toEqual(['openGuide']);
  expect(inputsOf('language')).toEqual([0, 1, 1, 2].map((done) => ({ to: 'es', done })));
});

test('with nothing to change it says so', async () => {
  const { page } = await open({ ...changing(), languagePlan: () => ({ steps: [] }) }, { view: 'setup' });
  await page.getByRole('button', { name: 'Change to español' }).click();
  await page.getByText('Everything is in español already.').waitFor();
  expect(await page.getByRole('button', { name: 'Change it now' }).count()).toBe(0);
});

test('where the workbook speaks another language by now, the panel opens anew at the same place', async () => {
  const { reopened } = await open({ open: () => aStatus({ lang: 'es' }) }, { view: 'about' });
  await expect.poll(() => reopened).toEqual(['aboutAndPrivacy']);
});

test('calls say what the page knows, once it knows it', async () => {
  const { page, asked, toSheet } = await open({ rows: () => aPage() });
  await page.getByRole('heading', { name: 'What comes next' }).waitFor();
  await toSheet('Meetings');
  await page.getByText('No meetings yet.').waitFor();
  const hintsOf = (name: string) => asked.find((call) => call.name === name)?.hints;
  expect(hintsOf('open')).toEqual({});
  expect(hintsOf('rows')).toEqual({ lang: 'en', zone: 'America/Chicago' });
});

test('the Spanish panel is Spanish', async () => {
  const { page, reopened } = await open({ open: () => aStatus({ lang: 'es' }) }, { lang: 'es' });
  await page.getByRole('heading', { name: 'Qué sigue' }).waitFor();
  await page.getByRole('button', { name: 'Información y privacidad' }).click();
  await page.getByText('Nunca anote aquí').waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('es');
  expect(reopened).toEqual([]);
});
