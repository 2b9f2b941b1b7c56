/** The main job as its user does it, in a real browser on the page that `npm start` serves. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Desk } from './desk.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await Desk.open();
});

afterAll(() => desk.close());

const ROSA = 'rosa.benavides@harborstreet.example.org';

const TO_LINE =
  'To: "Okafor, Denise" <denise.okafor@lantern.example.org>, Joan Whitaker <joan.whitaker@alderlegalaid.example.org>';

const CSV = `\uFEFFname;organization;email
Priya Nand;Second Shift Staffing;priya.nand@secondshift.example.org
"Ruth Abernathy";"Alder County
Public Health";ruth.abernathy@alderhealth.example.org
=HYPERLINK("http://example.org");Nobody;
`;

test('from a blank sheet to the first person takes at most 12 clicks and 3 typed fields', async () => {
  const { guide } = desk;
  await desk.menu('Set up or repair');
  await desk.type(guide.getByLabel('What is your coalition called?'), 'Alder County Safe Return Coalition');
  await desk.click(guide.getByText('Yes', { exact: true }));
  await desk.picture('set-up');
  await desk.click(desk.button('Build the workbook'));
  await guide.getByText('Add the first people').waitFor({ timeout: 60_000 });
  await desk.picture('home');
  await desk.click(guide.getByRole('button', { name: /^Stakeholders/ }));
  await desk.click(desk.button('Add'));
  await desk.type(guide.getByLabel('Name'), 'Rosa Benavides');
  await desk.type(guide.getByLabel('Email'), ROSA);
  await desk.choose(guide.getByLabel('Agreed?'), 'Agreed');
  await desk.click(desk.button('Save'));
  await guide.getByText('Saved: Rosa Benavides').waitFor();
  await desk.picture('first-person');
  expect(desk.clicks).toBeLessThanOrEqual(12);
  expect(desk.typed).toBeLessThanOrEqual(3);
  await desk.page.getByRole('tab', { name: 'Stakeholders' }).click();
  await desk.grid.shows('A3', 'Rosa Benavides');
});

test('a To line and a file are shown before they are added, and add no members', async () => {
  const { guide } = desk;
  await desk.menu('Add people');
  await desk.type(guide.getByLabel('Names, addresses or a table'), TO_LINE);
  await desk.click(desk.button('Look at it first'));
  await guide.getByText('2 people can be added').waitFor();
  await desk.picture('to-line');
  await desk.click(desk.button('Add 2 people'));
  await desk.click(desk.button('Add more people'));
  await guide.getByLabel('Or choose a file (CSV)').setInputFiles({
    name: 'people.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(CSV),
  });
  await desk.click(desk.button('Look at it first'));
  await guide.getByText('3 people can be added').waitFor();
  await desk.picture('file');
  await desk.click(desk.button('Add 3 people'));
  await guide.getByText('3 people were added as Listed').waitFor();
  await desk.grid.shows('A8', '=HYPERLINK("http://example.org")');
  const rows = await desk.grid.texts('A3:P8');
  expect(rows.flat().filter((text) => text === 'Agreed')).toHaveLength(1);
});

test('who says that a meeting is coming is asked about it, one question at a time, in at most 20 clicks', async () => {
  const { guide } = desk;
  desk.clicks = 0;
  await desk.menu('Open the guide');
  await guide.getByText('What brings you here?').waitFor();
  await desk.picture('ways-in');
  await desk.click(guide.getByRole('button', { name: /A meeting is coming/ }));
  await guide.getByText('1 of 8 done').waitFor();
  await desk.picture('path');
  await desk.click(guide.getByRole('button', { name: 'Plan a meeting' }));
  await guide.getByRole('heading', { name: 'Plan a meeting' }).waitFor();
  await desk.picture('step');
  await desk.click(desk.button('Begin'));
  await desk.type(guide.getByLabel('What'), 'Full meeting');
  await desk.picture('one-question');
  await desk.click(desk.button('Next'));
  await desk.type(guide.getByLabel('Date'), '2026-11-11');
  await desk.click(desk.button('Next'));
  await desk.type(guide.getByLabel('Start'), '18:00');
  await desk.click(desk.button('Next'));
  await desk.type(guide.getByLabel('Place or link'), 'Puerta Abierta hall');
  await desk.click(desk.button('Next'));
  await desk.choose(guide.getByLabel('State'), 'Scheduled');
  await desk.click(desk.button('Next'));
  await desk.click(guide.getByRole('combobox', { name: 'Who is invited' }));
  await desk.click(guide.getByRole('option', { name: 'All members' }));
  await desk.click(desk.button('Finish'));
  await guide.getByText('Saved: Full meeting').waitFor();
  await desk.click(guide.getByRole('button', { name: /^Full meeting/ }));
  await desk.picture('meeting');
  await desk.click(desk.button('Preview the invitation'));
  await guide.getByText('Will get it by mail: 1 person').waitFor();
  await desk.picture('invitation');
  expect(desk.clicks).toBeLessThanOrEqual(20);
  expect(desk.workspace.mail).toEqual([]);
  await desk.click(desk.button('Send to 1 person'));
  await guide.getByText('One mail was sent.').waitFor();
});

test('reminders are switched on after a preview', async () => {
  await desk.menu('Reminders on/off');
  await desk.click(desk.button('Check this installation'));
  await desk.click(desk.button('Check now'));
  await desk.guide.getByText('Everything works').waitFor();
  await desk.picture('checked');
  await desk.click(desk.button('Go to Reminders'));
  await desk.guide.getByText('Before you switch on').waitFor();
  await desk.picture('reminders');
  await desk.click(desk.button('Switch reminders on'));
  await desk.guide.getByText('Reminders are on', { exact: false }).first().waitFor();
  expect(desk.workspace.triggers.map(({ handler }) => handler)).toEqual(['tick']);
});

test('turned forward, the clock brings agenda, reminder and minutes', async () => {
  const { page } = desk;
  for (let day = 0; day < 10; day++) {
    await page.getByRole('button', { name: '+ 1 day' }).click();
    const tomorrow = Date.UTC(2026, 10, 3 + day, 14);
    await expect.poll(() => desk.workspace.now).toBeGreaterThan(tomorrow);
  }
  const rosas = await desk.pageOf(ROSA, 'inbox');
  await rosas
    .getByRole('button', { name: /Your next steps/ })
    .first()
    .click();
  const mail = rosas.getByRole('article', { name: 'Mail' }).frameLocator('iframe');
  await mail.getByText('We meet soon').waitFor();
  await desk.picture('inbox', rosas);
  await page.getByRole('button', { name: 'Drive', exact: true }).click();
  await page.locator('.folder + button').click();
  await page.getByRole('button', { name: 'Agenda 2026-11-11 Full meeting', exact: true }).click();
  await page.getByRole('heading', { name: 'Agenda: Full meeting' }).waitFor();
  await desk.picture('agenda');
  await page.getByRole('button', { name: '‹ Drive' }).click();
  await page.getByRole('button', { name: 'Minutes 2026-11-11 Full meeting', exact: true }).click();
  await page.getByRole('heading', { name: 'Minutes: Full meeting' }).waitFor();
  await desk.picture('minutes');
});
