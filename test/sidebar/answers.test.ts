/** How answers arrive: late, out of order, not at all; each is a state with something to do. */
import { afterEach, expect, test, vi } from 'vitest';
import {
  call,
  CallFailed,
  failureFrom,
  open as openEnvelope,
  type ScriptRun,
} from '../../src/sidebar/call.ts';
import { aPage, aStatus, GoogleFailed, never, Refused } from './fake-server.ts';
import { sidebars } from './page.ts';

const open = sidebars();

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('the frame is drawn before any answer', async () => {
  const { page } = await open({ open: never });
  await page.getByRole('heading', { name: 'What comes next' }).waitFor();
  await page.getByRole('button', { name: 'About & privacy' }).waitFor();
  await page.getByRole('main').getByText('Loading…').waitFor({ state: 'attached' });
});

test('a call that fails says what to do, and trying again fills the screen', async () => {
  let tries = 0;
  const { page } = await open({
    open: () => {
      tries += 1;
      if (tries === 1) throw new GoogleFailed('PERMISSION_DENIED');
      return aStatus();
    },
  });
  await page.getByRole('alert').getByText('Signed in to several accounts?').waitFor();
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText('Read the agenda of “Full meeting”').waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
});

test('a late answer does not replace a newer one', async () => {
  const waiting = new Map<string, () => void>();
  const { page, toSheet } = await open({
    rows: async ({ search }) => {
      if (search !== '') await new Promise<void>((go) => waiting.set(search, go));
      return aPage([search, search === '' ? 'Everybody' : `Found by ${search}`]);
    },
  });
  await toSheet('Stakeholders');
  const box = page.getByRole('searchbox');
  await box.fill('ma');
  await expect.poll(() => [...waiting.keys()]).toEqual(['ma']);
  await box.fill('maria');
  await expect.poll(() => [...waiting.keys()]).toEqual(['ma', 'maria']);
  waiting.get('maria')?.();
  await page.getByText('Found by maria', { exact: true }).waitFor();
  waiting.get('ma')?.();
  await page.waitForTimeout(200);
  await expect.poll(() => page.locator('.rows strong').allTextContents()).toEqual(['Found by maria']);
});

test('search asks once typing has stopped, with one call for all sheets', async () => {
  const { page, inputsOf } = await open({
    find: () => ({
      rows: aPage(['p1', 'Rosa Benavides']).rows.map((row) => ({ ...row, sheet: 'people' })),
      matching: 1,
    }),
  });
  await page.getByRole('button', { name: 'Search' }).click();
  await page.keyboard.type('rosa', { delay: 30 });
  await page.getByRole('heading', { name: 'Stakeholders' }).waitFor();
  expect(inputsOf('find')).toEqual([{ search: 'rosa' }]);
  expect(await page.getByRole('heading', { name: 'Meetings' }).count()).toBe(0);
});

test('further rows come when asked for, and stand below the first ones', async () => {
  const { page, inputsOf, toSheet } = await open({
    rows: ({ from }) => ({
      ...(from === 0 ? aPage(['p1', 'Ana'], ['p2', 'Ben']) : aPage(['p3', 'Cem'])),
      total: 3,
      matching: 3,
    }),
  });
  await toSheet('Stakeholders');
  await page.getByText('2 of 3 shown').waitFor();
  await page.getByRole('button', { name: 'Show more' }).click();
  await page.getByText('Cem').waitFor();
  await expect.poll(() => page.locator('.rows strong').allTextContents()).toEqual(['Ana', 'Ben', 'Cem']);
  expect(inputsOf('rows')[1]).toEqual({ sheet: 'people', search: '', from: 2, marked: false });
  expect(await page.getByRole('button', { name: 'Show more' }).count()).toBe(0);
});

test('the row selected in the sheet is opened, or it says what to click', async () => {
  let selected = {};
  const { page } = await open({
    selection: () => selected,
    row: ({ sheet, id }) => {
      throw new Refused(`${sheet} ${id} is no longer in the sheet.`);
    },
  });
  const button = page.getByRole('button', { name: 'Work on the row selected in the sheet' });
  await button.click();
  await page.getByText('Click a filled row in one of these sheets first.').waitFor();
  selected = { sheet: 'people', id: 'p7', title: 'Luz' };
  await button.click();
  await page.getByRole('alert').getByText('people p7 is no longer in the sheet.').waitFor();
});

test.each([
  ['PERMISSION_DENIED', 'account'],
  ['Exception: Authorization is required to perform that action.', 'account'],
  ['NetworkError: Connection failure due to HTTP 0', 'offline'],
  ['There are too many scripts running simultaneously for this Google user account.', 'busy'],
  ['Service invoked too many times for one day: email.', 'busy'],
  ['Exceeded maximum execution time', 'slow'],
  ['We’re sorry, a server error occurred.', 'unknown'],
])('Google’s “%s” is understood as %s', (message, kind) => {
  expect(failureFrom(new Error(message)).kind).toBe(kind);
});

test('an answer that is no envelope is a failure, and so is one that never came through', () => {
  // A result with a Date in it arrives as nothing (platform.md §1.5).
  for (const nothing of [undefined, null, '', '{', 7]) {
    expect(() => openEnvelope<'open'>(nothing)).toThrow(CallFailed);
  }
  expect(openEnvelope<'refresh'>('{"ok":true,"answer":{}}')).toEqual({});
});

/** A `google.script.run` whose calls are answered by hand, in any order. */
function stubScriptRun(): ((answer: string) => void)[] {
  const pending: ((answer: string) => void)[] = [];
  const run = (done: (answer: unknown) => void): ScriptRun => ({
    withSuccessHandler: (told) => run(told),
    withFailureHandler: () => run(done),
    dispatch: () => void pending.push(done),
  });
  vi.stubGlobal('google', { script: { run: run(() => undefined) } });
  return pending;
}

test('at most ten calls are under way; the next ones go in order as others end', async () => {
  const pending = stubScriptRun();
  const calls = Array.from({ length: 13 }, () => call('refresh', {}));
  await vi.waitFor(() => expect(pending).toHaveLength(10));
  pending[4]?.('{"ok":true,"answer":{}}');
  await vi.waitFor(() => expect(pending).toHaveLength(11));
  for (let index = 0; index < 13; index += 1) {
    await vi.waitFor(() => expect(pending.length).toBeGreaterThan(index));
    pending[index]?.('{"ok":true,"answer":{}}');
  }
  expect(await Promise.all(calls)).toHaveLength(13);
});

test('a call that is never answered fails after seven minutes', async () => {
  vi.useFakeTimers();
  stubScriptRun();
  const failed = expect(call('refresh', {})).rejects.toMatchObject({ kind: 'slow' });
  await vi.advanceTimersByTimeAsync(7 * 60_000);
  await failed;
});
