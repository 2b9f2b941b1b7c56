/** Map it together in a real browser: opened from the menu, names placed by mouse and by keyboard alone, and undone. */
import { source as axe } from 'axe-core';
import type { FrameLocator, Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aMember, newWorkbook, TODAY, type AddOn } from '../add-on.ts';
import { SheetByHand, type Texts } from '../app/by-hand.ts';
import { Desk } from './desk.ts';

const OFFICIALS = ['Helen Marsh', 'Leland Kerr', 'Ruth Abernathy', 'Omar Haney', 'Dana Whitlow'];

let addOn: AddOn;
let desk: Desk;

beforeAll(async () => {
  addOn = newWorkbook();
  addOn.add('people', aMember('Rosa Benavides'));
  for (const name of OFFICIALS) addOn.add('people', { name, organization: 'Alder County' });
  const settings = new SheetByHand(addOn, 'settings');
  settings.type(settings.rowOf('goal', 'id'), 'value', 'A release plan for everybody');
  addOn.look();
  desk = await Desk.open(addOn.workspace);
}, 120_000);

afterAll(() => desk.close());

const dialog = (): FrameLocator => desk.page.frameLocator('iframe[title="Map it together"]');
const square = (words: string): Locator => dialog().getByRole('gridcell', { name: new RegExp(`^${words}`) });
const asks = (name: string): Promise<void> => dialog().getByRole('heading', { name, level: 1 }).waitFor();
const isSaved = (): Promise<void> => dialog().getByText('All answers are saved.').waitFor();

function judged(person: string): Texts | undefined {
  return new SheetByHand(addOn, 'judgements').rows().find((row) => row['judgements'] === person);
}

/** No barrier that axe can find, and no scrolling sideways. */
async function isAccessible(): Promise<void> {
  const frame = desk.page.frames().find((one) => one.url().includes('/frame/'));
  if (!frame) throw new Error('There is no frame.');
  await frame.evaluate(axe);
  const checked = await frame.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
    'axe.run(document)',
  );
  expect(checked.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  const wider = await frame.evaluate('document.documentElement.scrollWidth - window.innerWidth');
  expect(wider).toBeLessThanOrEqual(0);
}

test('opened from the menu it asks about those who are no members, and says who may see it', async () => {
  await desk.menu('Map it together');
  await asks('Helen Marsh');
  await dialog().getByText('nobody else should see this screen').waitFor();
  await dialog().getByText('1 of 5').waitFor();
  await desk.picture('map-together');
  await isAccessible();
});

test('a click places a name, and the next one is there', async () => {
  await desk.click(square('Leans our way, Decides'));
  await asks('Leland Kerr');
  await dialog().getByText('2 of 5').waitFor();
  await isSaved();
  expect(judged('Helen Marsh')).toMatchObject({
    goal: 'A release plan for everybody',
    position: 'Leans our way',
    say: 'Decides',
    basis: 'The room said so',
  });
  expect(judged('Helen Marsh')?.['looked']).toContain(TODAY.slice(0, 4));
});

test('a double click places one name, not two', async () => {
  await square('Undecided, Some say').dblclick();
  await asks('Ruth Abernathy');
  await isSaved();
  expect(judged('Leland Kerr')).toMatchObject({ position: 'Undecided', say: 'Some say' });
  expect(judged('Ruth Abernathy')).toBeUndefined();
});

test('with the keyboard alone: arrows and Enter place, letters answer, undo takes back', async () => {
  const { keyboard } = desk.page;
  await keyboard.press('ArrowUp');
  await keyboard.press('ArrowLeft');
  await keyboard.press('Enter');
  await asks('Omar Haney');
  await keyboard.press('a');
  await asks('Dana Whitlow');
  await keyboard.press('k');
  await asks('Everybody has an answer.');
  await isSaved();
  expect(judged('Ruth Abernathy')).toMatchObject({ position: 'Leans against', say: 'Strong say' });
  expect(judged('Omar Haney')).toMatchObject({ position: 'We don’t agree', say: '' });
  expect(judged('Dana Whitlow')).toMatchObject({ position: 'We don’t know', say: '' });
  await desk.picture('map-everybody');
  await keyboard.press('u');
  await asks('Dana Whitlow');
  await isSaved();
  expect(judged('Dana Whitlow')).toMatchObject({ position: '', basis: '', looked: '' });
});

test('closed and opened again it goes on where it was', async () => {
  await desk.click(desk.page.getByRole('button', { name: 'Close the dialog' }));
  await desk.menu('Map it together');
  await asks('Dana Whitlow');
  await dialog().getByText('5 of 5').waitFor();
  await square('Strongly against, Little say').click();
  await asks('Everybody has an answer.');
  await dialog().getByText('We don’t agree: talk about them').waitFor();
  await isSaved();
});

test('the map names everybody once, as a picture and as a table, and whom we don’t agree on only in the table', async () => {
  await dialog().getByRole('button', { name: 'See the map' }).click();
  const picture = dialog().getByRole('img', { name: /^Power map/ });
  await picture.waitFor();
  await desk.picture('map-picture');
  const words = await picture.locator('text').allTextContents();
  for (const name of OFFICIALS)
    expect(words.filter((text) => text === `• ${name}`)).toHaveLength(name === 'Omar Haney' ? 0 : 1);
  const rows = await dialog().getByRole('row').allTextContents();
  expect(rows).toHaveLength(6);
  expect(rows.at(-1)).toContain('Omar HaneyWe don’t agree');
  await isAccessible();
});

test('the wall gets a blank grid and name cards', async () => {
  await dialog().getByRole('button', { name: 'For the wall' }).click();
  await dialog().getByText('1 page.').waitFor();
  await desk.picture('map-wall-grid');
  await isAccessible();
  await dialog().getByLabel('Blank grid on four sheets').check();
  await dialog().getByText('4 pages.').waitFor();
  await desk.picture('map-wall-four');
  await dialog().getByLabel('Name cards, eight a page').check();
  await dialog().getByText('1 page.').waitFor();
  expect(await dialog().getByRole('listitem').allTextContents()).toEqual(
    OFFICIALS.map((name) => `${name}Alder County`),
  );
  await desk.picture('map-cards');
});

test('it fits a projector of 1024 × 768', async () => {
  await desk.page.setViewportSize({ width: 1024, height: 768 });
  await dialog().getByRole('button', { name: 'Map it together' }).click();
  await desk.picture('map-projector');
  await isAccessible();
});
