/** Sharing with members in a real browser, as the coordinator and as a member: what each can open and see. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { aMeeting, aMember, anAction, newWorkbook } from '../add-on.ts';
import { Desk } from './desk.ts';
import { GridHands } from './grid-hands.ts';

const ROSA = 'rosa.benavides@example.org';
const ELIAS = 'pastor.el.as.ramos@example.org';

let desk: Desk;
let rosas: Page;

beforeAll(async () => {
  const addOn = newWorkbook();
  addOn.workspace.addAccount(ROSA);
  addOn.workspace.withoutAccount = [ELIAS];
  addOn.add('people', aMember('Rosa Benavides'));
  addOn.add('people', aMember('Pastor Elías Ramos'));
  addOn.add('actions', anAction('Draft the cost sheet', { who: 'Rosa Benavides', by: '2026-11-30' }));
  addOn.add('actions', anAction('Ask the Chair', { seenBy: 'core' }));
  addOn.add('meetings', aMeeting('Full meeting', { notes: 'Who pays?' }));
  addOn.call('reminders', { on: true });
  desk = await Desk.open(addOn.workspace);
}, 60_000);

afterAll(() => desk.close());

test('the coordinator sees what becomes visible to whom, and shares', async () => {
  const { guide } = desk;
  await desk.menu('Share with members');
  await desk.click(guide.getByText('Action plan: 1 row'));
  await guide.getByText('1 row stays with the core group').waitFor();
  await guide.getByText(ROSA).waitFor();
  await desk.picture('share-preview');
  await desk.click(desk.button('Share with 2 people'));
  await guide.getByText('1 person can open it from now on.', { exact: false }).waitFor();
  await guide.getByText('No Google account at this address').waitFor();
  await desk.picture('shared');
  expect(desk.workspace.mail).toEqual([]);
});

test('a member without a Google account gets Google’s mail once the coordinator asks for it', async () => {
  await desk.click(desk.button('Let Google mail Pastor Elías Ramos'));
  await desk.guide.getByText('Google has mailed Pastor Elías Ramos an invitation.').waitFor();
  const elias = await desk.pageOf(ELIAS, 'inbox');
  await elias.getByRole('button', { name: /For members/ }).waitFor();
  await elias.close();
});

test('a member can’t open the workbook', async () => {
  rosas = await desk.pageOf(ROSA, 'spreadsheet');
  await rosas.getByText(`this file was not shared with ${ROSA}`).waitFor();
  expect(await rosas.getByText('Ask the Chair').count()).toBe(0);
});

test('a member opens the members’ file, with the rows meant for members and without the add-on’s menu', async () => {
  await rosas.getByRole('button', { name: 'Drive', exact: true }).click();
  await rosas.getByRole('button', { name: 'Shared with me' }).click();
  await rosas.getByRole('button', { name: 'For members' }).click();
  const grid = new GridHands(rosas);
  await grid.ready();
  await grid.shows('A3', 'Draft the cost sheet');
  await expect
    .poll(() => grid.texts('A2:D4'))
    .toEqual([
      ['What', 'Who', 'By when', 'State'],
      ['Draft the cost sheet', 'Rosa Benavides', 'Mon, Nov 30, 2026', 'Open'],
      ['', '', '', ''],
    ]);
  expect(await rosas.getByRole('button', { name: 'Coalition', exact: true }).count()).toBe(0);
  await desk.picture('members-file', rosas);
});

test('a member can’t change it', async () => {
  const grid = new GridHands(rosas);
  await grid.type('A3', 'Something else');
  await grid.shows('A3', 'Draft the cost sheet');
  const file = Object.values(desk.workspace.files).find(({ name }) => name === 'For members');
  const content = JSON.stringify(desk.workspace.spreadsheets.byId(file?.id ?? '').sheets);
  expect(content).not.toContain('Something else');
});

test('the coordinator opens both, and the workbook has what the members’ file has not', async () => {
  await desk.page.getByRole('tab', { name: 'Action plan' }).click();
  await desk.grid.shows('A4', 'Ask the Chair');
  await desk.page.getByRole('button', { name: 'Drive', exact: true }).click();
  await desk.page.locator('.folder + button').click();
  await desk.page.getByRole('button', { name: 'For members', exact: true }).click();
  await desk.grid.shows('A3', 'Draft the cost sheet');
});
