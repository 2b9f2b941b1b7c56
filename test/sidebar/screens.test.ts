/** Every screen: no barrier that axe can find, and no sideways scrolling at 300 px or at 200 % zoom of them. */
import { source as axe } from 'axe-core';
import { expect, test } from 'vitest';
import type { ImportPreview, RowDetail } from '../../src/api.ts';
import {
  aDay,
  aSharing,
  anEmptyStatus,
  anInvitation,
  aPage,
  aRow,
  aStatus,
  never,
  Refused,
  type FakeCalls,
} from './fake-server.ts';
import { sidebars, WIDTH, type Opening, type Sidebar } from './page.ts';

const open = sidebars();

interface Scene extends Opening {
  readonly name: string;
  readonly calls?: FakeCalls;
  /** From the first screen to the one that is looked at. */
  readonly go?: (sidebar: Sidebar) => Promise<void>;
}

/** One word that no line can hold, as people paste it. */
const LONG = 'https://example.org/' + 'a'.repeat(90);

const troubled: RowDetail = {
  ...aRow('people', 'p1', { name: `María ${LONG}`, organization: LONG, knows: ['Rosa Benavides', LONG] }),
  unread: { email: LONG, level: 'allly' },
  problems: [
    { field: 'email', code: 'not-an-address', sentence: `“${LONG}” is not a mail address.` },
    { field: 'level', code: 'not-a-choice', sentence: '“allly” is not in the list.' },
  ],
};

const meeting = aRow('meetings', 'm1', {
  what: 'Full meeting',
  date: '2026-12-10',
  starts: '18:00',
  state: 'scheduled',
  invited: ['All members'],
  agendaDoc: 'https://docs.google.com/document/d/1/edit',
});

const table: ImportPreview = {
  kind: 'csv',
  columns: [
    { heading: 'Full name', example: 'Ana Ruiz' },
    { heading: LONG, example: LONG },
  ],
  mapping: { name: 0 },
  ready: 12,
  sample: [{ name: 'Ana Ruiz', organization: LONG, email: 'ana@mail.example' }],
  duplicates: [{ line: 3, name: 'Rosa Benavides', why: 'Row 3 has this address already.' }],
  problems: [{ line: 9, sentence: 'There is no name in this line.', stops: true }],
};

const plan = { steps: ['Make the sheet Start here.'], problems: [], time: '15:40', zone: 'Asia/Tokyo' };

async function toRow({ page, toSheet }: Sidebar, sheet: string, row: string): Promise<void> {
  await toSheet(sheet);
  await page.getByRole('button', { name: row }).click();
  await page.getByRole('button', { name: 'Save' }).waitFor();
}

const scenes: readonly Scene[] = [
  { name: 'home' },
  { name: 'home of an empty workbook', calls: { open: anEmptyStatus } },
  { name: 'home, waiting', calls: { open: never } },
  {
    name: 'home, failed',
    calls: {
      open: () => {
        throw new Refused('The workbook is busy.');
      },
    },
  },
  {
    name: 'a sheet',
    calls: {
      rows: () => ({
        rows: [
          { id: 'p1', row: 3, title: LONG, details: [LONG, 'Agreed'], problems: 2, open: 0 },
          { id: 'p2', row: 4, title: '', details: [], problems: 0, open: 3 },
        ],
        total: 9,
        matching: 9,
      }),
    },
    go: ({ toSheet }) => toSheet('Stakeholders'),
  },
  { name: 'an empty sheet', calls: { rows: () => aPage() }, go: ({ toSheet }) => toSheet('Meetings') },
  {
    name: 'a row with problems',
    calls: { rows: () => aPage(['p1', 'María']), row: () => troubled },
    go: (sidebar) => toRow(sidebar, 'Stakeholders', 'María'),
  },
  {
    name: 'a new row that can’t be saved',
    calls: { rows: () => aPage() },
    go: async ({ page, toSheet }) => {
      await toSheet('Action plan');
      await page.getByRole('button', { name: 'Add', exact: true }).click();
      await page.getByText('More', { exact: true }).click();
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByText('is still empty').waitFor();
    },
  },
  {
    name: 'a meeting, choosing people',
    calls: { rows: () => aPage(['m1', 'Full meeting']), row: () => meeting },
    go: async (sidebar) => {
      await toRow(sidebar, 'Meetings', 'Full meeting');
      await sidebar.page.getByRole('combobox', { name: 'Who is invited' }).fill('m');
      await sidebar.page.keyboard.press('ArrowDown');
    },
  },
  {
    name: 'a meeting, asking about a non-member',
    calls: { rows: () => aPage(['m1', 'Full meeting']), row: () => meeting },
    go: async (sidebar) => {
      await toRow(sidebar, 'Meetings', 'Full meeting');
      await sidebar.page.getByRole('combobox', { name: 'Who is invited' }).fill('gene');
      await sidebar.page.keyboard.press('Enter');
      await sidebar.page.getByRole('button', { name: 'Invite Gene Falk' }).waitFor();
    },
  },
  {
    name: 'two people’s changes',
    calls: {
      rows: () => aPage(['p1', 'Ana']),
      row: () => aRow('people', 'p1', { name: 'Ana' }),
      save: () => ({ saved: false, changedMeanwhile: aRow('people', 'p1', { name: LONG }) }),
    },
    go: async (sidebar) => {
      await toRow(sidebar, 'Stakeholders', 'Ana');
      await sidebar.page.getByRole('textbox', { name: /^Name/ }).fill('Anna');
      await sidebar.page.keyboard.press('Control+Enter');
      await sidebar.page.getByRole('button', { name: 'Keep mine' }).waitFor();
    },
  },
  {
    name: 'saved, with the message',
    calls: {
      rows: () => aPage(['p1', 'Ana']),
      row: () => aRow('people', 'p1', { name: 'Ana' }),
      save: () => ({ saved: true, row: aRow('people', 'p1', { name: LONG }) }),
    },
    go: async (sidebar) => {
      await toRow(sidebar, 'Stakeholders', 'Ana');
      await sidebar.page.getByRole('textbox', { name: /^Name/ }).fill(LONG);
      await sidebar.page.keyboard.press('Control+Enter');
      await sidebar.page.getByRole('button', { name: 'Undo' }).waitFor();
    },
  },
  {
    name: 'a letter',
    calls: { letter: () => anInvitation({ subject: LONG, quota: 1 }) },
    go: async ({ page }) => {
      await page.getByRole('button', { name: 'Go', exact: true }).click();
      await page.getByText('Left out: 1 person').click();
    },
  },
  {
    name: 'a letter that waits for its Doc',
    calls: {
      letter: () => anInvitation({ letter: 'agenda', blocked: 'Trash.', document: { state: 'trashed' } }),
    },
    go: async ({ page }) => {
      await page.getByRole('button', { name: 'Go', exact: true }).click();
      await page.getByRole('button', { name: 'Draft it again' }).waitFor();
    },
  },
  {
    name: 'a letter that was sent',
    calls: {
      letter: () => anInvitation(),
      send: () => ({ sent: 1, left: 1, failed: [{ name: LONG, why: LONG }], message: 'One mail was sent.' }),
    },
    go: async ({ page }) => {
      await page.getByRole('button', { name: 'Go', exact: true }).click();
      await page.getByRole('button', { name: 'Send to 2 people' }).press('Enter');
      await page.getByRole('heading', { name: 'Result' }).waitFor();
    },
  },
  { name: 'what is due', view: 'due', calls: { due: () => aDay({ late: [LONG] }) } },
  { name: 'reminders on', view: 'reminders' },
  {
    name: 'reminders off',
    view: 'reminders',
    calls: {
      open: () => aStatus({ reminders: { on: false, mine: false, paused: true, checked: true } }),
      due: () => aDay(),
    },
  },
  {
    name: 'reminders before the check',
    view: 'reminders',
    calls: { open: () => aStatus({ reminders: { on: false, mine: false, paused: false, checked: false } }) },
  },
  {
    name: 'the check, with one step that failed',
    view: 'check',
    calls: {
      check: ({ step }) =>
        step === 'mail' ? { ok: false, words: LONG, detail: LONG } : { ok: true, words: '' },
    },
    go: async ({ page }) => {
      await page.getByRole('button', { name: 'Check now' }).click();
      await page.getByText('One thing does not work yet.').waitFor();
      await page.getByText('The list, for whoever helps you').click();
    },
  },
  { name: 'sharing my screen', view: 'screen' },
  { name: 'home, core tabs hidden', calls: { open: () => aStatus({ coreHidden: true }) } },
  { name: 'sharing, before', view: 'share', calls: { sharing: () => aSharing() } },
  {
    name: 'sharing, done',
    view: 'share',
    calls: {
      sharing: () => aSharing({ link: 'https://docs.google.com/spreadsheets/d/x/edit', leaving: [LONG] }),
      share: () => ({ message: LONG, noAccount: [{ id: 'p2', name: LONG, address: LONG }], left: 0 }),
    },
    go: async ({ page }) => {
      await page.getByRole('button', { name: 'Share with 1 person' }).click();
      await page.getByText('No Google account at this address').waitFor();
    },
  },
  { name: 'add people', view: 'people' },
  {
    name: 'add people, previewed',
    view: 'people',
    calls: { readPeople: () => table },
    go: async ({ page }) => {
      await page.getByRole('textbox').fill('x');
      await page.getByRole('button', { name: 'Look at it first' }).click();
      await page.getByText('12 people can be added').waitFor();
    },
  },
  {
    name: 'setup',
    view: 'setup',
    calls: { open: () => aStatus({ state: 'new', sheets: [] }), plan: () => ({ ...plan, first: true }) },
    go: async ({ page }) => {
      await page.getByRole('button', { name: 'Build the workbook' }).click();
      await page.getByText('Please write a name.').waitFor();
      await page.getByRole('radio', { name: /list/ }).check();
    },
  },
  {
    name: 'setup, building',
    view: 'setup',
    calls: { plan: () => ({ ...plan, first: false }), setup: never },
    go: async ({ page }) => {
      await page.getByRole('button', { name: 'Put it right' }).click();
      await page.getByRole('progressbar').waitFor();
    },
  },
  { name: 'a copy', calls: { open: () => aStatus({ state: 'copy' }) } },
  { name: 'about', view: 'about' },
  {
    name: 'search',
    calls: {
      find: () => ({
        rows: aPage(['p1', LONG]).rows.map((row) => ({ ...row, sheet: 'people' })),
        matching: 1,
      }),
    },
    go: async ({ page }) => {
      await page.getByRole('button', { name: 'Search' }).click();
      await page.keyboard.type('a');
      await page.getByRole('heading', { name: 'Stakeholders' }).waitFor();
    },
  },
];

/** How far the page can be scrolled sideways, in pixels. */
function overflow({ page }: Sidebar): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

interface Checked {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

test.each(scenes)('$name', async ({ calls, go, ...opening }) => {
  const sidebar = await open(calls, opening);
  const { page } = sidebar;
  await page.getByRole('heading', { level: 1 }).waitFor();
  await go?.(sidebar);
  expect(await overflow(sidebar)).toBe(0);

  await page.evaluate(axe);
  // The mail's frame allows no script, so axe can't look inside.
  const checked = await page.evaluate<Checked>('axe.run(document, { iframes: false })');
  expect(
    checked.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
  ).toEqual([]);

  await page.setViewportSize({ width: WIDTH / 2, height: 450 });
  expect(await overflow(sidebar), 'at 200 % zoom').toBe(0);
});
