/** A beginner on each of the four ways in, once in Spanish and once without a mouse, in a real browser. */
import { expect, onTestFinished, test } from 'vitest';
import { aMeeting, aMember, anAction, EDITOR, emptySpreadsheet } from '../add-on.ts';
import type { Locator } from 'playwright-core';
import { questions } from '../../src/sheets/questions/index.ts';
import { stepWords } from '../../src/sheets/step-words.ts';
import { Beginner } from './beginner.ts';

async function sitDown(...at: Parameters<typeof Beginner.sitDown>): Promise<Beginner> {
  const beginner = await Beginner.sitDown(...at);
  onTestFinished(() => beginner.desk.close());
  return beginner;
}

/** The words of a question that a sheet asks. */
function question(sheet: string, id: string): string {
  return questions[sheet]?.find((row) => row.id === id)?.asks.en ?? id;
}

test('starting from nothing: asks first whether, with examples to look at, and comes back in the middle', async () => {
  const me = await sitDown();
  const { desk, guide } = me;
  await me.opens('setUp');
  await me.setsUp('Alder County Safe Return Coalition', 'reentry');
  await me.chooses('nothing');

  await me.begins('fit');
  await me.sees('questions', me.button('One question at a time'));
  await me.button('One question at a time').click();
  await me.sees('one-question', guide.getByText('Question 1 of'));
  await desk.choose(guide.getByLabel(question('fit', 'power')), 'Yes');
  await me.next();
  await guide.getByText('Question 2 of').waitFor();
  await me.button('We don’t know yet').click();
  await guide.getByText('Question 3 of').waitFor();
  await me.button('Previous').click();
  await guide.getByText('Question 2 of').waitFor();
  await expect.poll(() => guide.getByLabel(question('fit', 'radar')).inputValue()).toBe('unknown');
  await me.next();
  await guide.getByText('Question 3 of').waitFor();
  await me.types('Note', 'The parish list, and');
  await me.tab('fit');
  await desk.grid.shows('D5', 'The parish list, and');
  expect(await desk.grid.texts('C3:C4')).toEqual([['Yes'], ['We don’t know']]);

  // Closed in the middle of an answer, it is there again.
  await me.closes();
  await me.opens();
  await me.begins('fit');
  await guide.locator('.rows').getByText(question('fit', 'message')).click();
  await me.sees('form-of-a-question', me.button('Save'));
  await expect.poll(() => guide.getByLabel('Note').inputValue()).toBe('The parish list, and');

  // Examples are looked at, and don't count.
  await me.begins('people');
  await me.isAsked('name');
  await me.sees('example', guide.getByText('For example: '));
  await me.types('Name', 'Rosa Benavides');
  await me.next();
  await me.isAsked('organization');
  await me.button('Skip for now').click();
  await me.isAsked('phone');
  await me.button('The whole form').click();
  await me.sees('whole-form', me.heading('Rosa Benavides'));
  await desk.choose(guide.getByLabel('Agreed?'), 'Agreed');
  await me.button('Save').click();
  await guide.getByText('Saved: Rosa Benavides').waitFor();
  await me.button('Undo').click();
  await guide.getByText('Undone: the old values are back.').waitFor();
  await expect.poll(() => guide.getByLabel('Agreed?').inputValue()).toBe('listed');
  await me.tab('people');
  const rows = await desk.grid.texts('A3:A12');
  expect(rows.flat()).toContain('Rosa Benavides');

  // A goal with every light, put together by the guide.
  await me.begins('goals');
  await me.button('The whole form').click();
  await guide.getByText('More', { exact: true }).click();
  await me.types('Goal', 'A fund');
  await me.types('What exactly', 'Pass the Safe Return Fund');
  await me.types('How many', '4');
  await me.types('Of what', 'votes of the Board');
  await guide.getByLabel('By when').fill('2027-03-01');
  await me.types('What we have for it', 'Two members who know the Board');
  await me.types('What it serves', 'Coming home with bus fare');
  await me.picks('Who answers for it', 'Rosa');
  await me.button('Save').click();
  await me.sees('advice', guide.getByText('Time-based: yes.'));
  await me.button('Use this sentence').click();
  await expect
    .poll(() => guide.getByLabel('Goal').first().inputValue())
    .toContain('By Monday, March 1, 2027: Pass');
  await me.button('Save').click();
  await guide.getByText('Saved: By Monday', { exact: false }).waitFor();
  await me.hasDone('goals');

  await me.goesHome();
  await guide.getByRole('button', { name: /^Remove the examples/ }).click();
  await me.sees('examples', guide.getByText('Remove these examples?'));
  await me.button('Remove them').click();
  await guide.getByText(/examples removed/).waitFor();
  await me.tab('people');
  await expect.poll(() => desk.grid.texts('A3:A4')).toEqual([['Rosa Benavides'], ['']]);
});

test('we meet already: plans, puts away and takes back, and takes an open question to the next meeting', async () => {
  const me = await sitDown();
  const { desk, guide } = me;
  await me.opens('setUp');
  await me.setsUp('Alder County Safe Return Coalition');
  await me.chooses('order');

  await me.begins('people');
  for (const name of ['Rosa Benavides', 'Denise Okafor']) {
    if (name !== 'Rosa Benavides') await me.button('Add').click();
    else await me.button('The whole form').click();
    await me.types('Name', name);
    await desk.choose(guide.getByLabel('Agreed?'), 'Agreed');
    await me.button('Save').click();
    await guide.getByText(`Saved: ${name}`).waitFor();
    if (name === 'Rosa Benavides') await me.button('Back').click();
    if (name === 'Rosa Benavides') await me.begins('people');
  }
  // A row added by mistake goes with one press, and comes back with another.
  await me.button('Undo').click();
  await guide.getByText('Put away: Denise Okafor.', { exact: false }).waitFor();
  await me.sees('put-away', me.button('Take it back'));
  await me.button('Take it back').click();
  await guide.getByText('Taken back: Denise Okafor').waitFor();

  await me.begins('meeting');
  await me.isAsked('what');
  await me.types('What', 'Full meeting');
  await me.next();
  await guide.getByLabel('Date').fill('2026-11-11');
  await me.next();
  await me.button('Skip for now').click();
  await me.isAsked('place');
  await me.types('Place or link', 'Library');
  await me.next();
  await desk.choose(guide.getByLabel('State'), 'Scheduled');
  await me.next();
  await guide.getByRole('combobox', { name: 'Who is invited' }).click();
  await guide.getByRole('option', { name: 'All members' }).click();
  await me.next();
  await guide.getByText('Saved: Full meeting').waitFor();

  await me.begins('ways');
  await me.sees('how-we-work', guide.getByText('Not answered yet').first());
  await me.button('One question at a time').click();
  await me.sees('way', guide.getByText('Question 1 of'));
  await me.button('Put it on the next agenda').click();
  await me.sees('on-the-agenda', guide.getByText('On the agenda of “Full meeting”', { exact: false }));
  await me.tab('meetings');
  await desk.grid.shows('A3', 'Full meeting');

  await me.begins('actions');
  await me.isAsked('what');
  await me.types('What', 'Draft the cost sheet');
  await me.next();
  await me.picks('Who', 'Denise');
  await me.next();
  await guide.getByLabel('By when').fill('2026-11-20');
  for (let left = 0; left < 3; left++) await me.next();
  await guide.getByText('Saved: Draft the cost sheet').waitFor();

  await me.begins('check');
  await me.button('Check now').click();
  await me.sees('check', guide.getByText('Everything works'));
  await me.begins('reminders');
  await me.sees('reminders', me.button('Switch reminders on'));
  await me.button('Switch reminders on').click();
  await guide.getByText('Reminders are on', { exact: false }).first().waitFor();
  await me.hasDone('meeting', 'actions', 'check', 'reminders');

  await guide.getByRole('button', { name: 'Search' }).click();
  await me.types('Search in all sheets', 'cost');
  await me.sees('search', guide.locator('.rows').getByText('Draft the cost sheet'));
});

test('a meeting is coming: from the first name to the minutes', async () => {
  const me = await sitDown('en', workbook());
  const { desk, guide } = me;
  await me.opens();
  await me.chooses('meeting');
  await me.begins('meeting');
  await me.isAsked('what');
  await me.types('What', 'Kick');
  await guide.getByText('Saved.', { exact: false }).waitFor();
  await me.closes();
  await me.opens();
  await me.begins('meeting');
  await guide.locator('.rows').getByText('Kick', { exact: true }).click();
  await me.sees('half-typed', me.heading('Kick'));
  await me.button('One question at a time').click();
  await me.isAsked('date');
  await me.button('Previous').click();
  await me.isAsked('what');
  await guide.getByLabel('What').fill('Kick-off');
  await me.next();
  await guide.getByLabel('Date').fill('2026-11-04');
  await me.next();
  await guide.getByLabel('Start').fill('18:00');
  await me.next();
  await me.types('Place or link', 'Library');
  await me.next();
  await desk.choose(guide.getByLabel('State'), 'Scheduled');
  await me.next();
  await guide.getByRole('combobox', { name: 'Who is invited' }).click();
  await guide.getByRole('option', { name: 'All members' }).click();
  await me.next();
  await guide.getByText('Saved: Kick-off').waitFor();

  await me.begins('agenda');
  await guide.locator('.rows').getByText('Kick-off', { exact: true }).click();
  await guide.getByText('More', { exact: true }).click();
  await me.types('Agenda items', 'Who pays for buses');
  await me.button('Save').click();
  await guide.getByText('Saved: Kick-off').waitFor();
  await me.sees('meeting-row', guide.getByRole('heading', { name: 'Kick-off' }));

  await me.begins('roles');
  await me.isAsked('who');
  await me.picks('Who', 'Rosa');
  await me.next();
  await me.sees('role', guide.getByText('What each means'));
  await desk.choose(guide.getByLabel('Role'), 'Facilitator');
  for (let left = 0; left < 5; left++) await me.next();
  await guide.getByText('Saved: Rosa Benavides').waitFor();
  await me.hasDone('people', 'meeting');
  await me.tab('meetings');
  expect(await desk.grid.texts('A3:C3')).toMatchObject([
    ['Kick-off', expect.any(String), 'Wed, Nov 4, 2026'],
  ]);
});

test('I took this over: looks at what is here, and sends from another account', async () => {
  const { workspace } = took();
  const me = await sitDown('en', workspace, EDITOR);
  const { desk, guide } = me;
  await me.opens();
  await me.chooses('took');
  await me.begins('check');
  await me.button('Check now').click();
  await me.sees('check', guide.getByText('Everything works'));
  await me.begins('promises');
  await me.sees('due', guide.locator('main details summary'));
  await me.begins('share');
  await me.sees('share', guide.getByText('only that account sees', { exact: false }));
  await me.begins('account');
  await me.button(/^Send from /).click();
  await guide.getByText('Reminders are on', { exact: false }).first().waitFor();

  await me.begins('pledges');
  await me.isAsked('what');
  await me.types('What we promised', 'Childcare at each meeting');
  await me.next();
  await me.picks('To whom', 'Rosa');
  await me.next();
  await guide.getByLabel('By when').fill('2026-11-30');
  for (let left = 0; left < 2; left++) await me.next();
  await guide.getByText('Saved: Childcare at each meeting').waitFor();

  await me.begins('stock');
  await me.isAsked('day');
  await guide.getByLabel('Day').fill('2026-11-02');
  for (const [field, words] of [
    ['needs', 'Winter coats'],
    ['posts', 'A treasurer'],
    ['stretch', 'Luz'],
  ] as const) {
    await me.next();
    await me.isAsked(field);
    await guide.locator(`[data-field="${field}"] textarea`).pressSequentially(words);
  }
  await me.next();
  await me.button('Skip for now').click();
  await me.isAsked('landscape');
  await me.button('Skip for now').click();
  await me.isAsked('next');
  await guide.locator('[data-field="next"] textarea').pressSequentially('Ask Luz');
  await me.next();
  await guide.getByText('Saved: 2026-11-02').waitFor();
  await me.hasDone('check', 'account', 'pledges', 'stock');
  await me.tab('pledges');
  await desk.grid.shows('A3', 'Childcare at each meeting');
});

test('en español: se acerca una reunión, con ejemplos', async () => {
  const me = await sitDown('es');
  const { desk, guide } = me;
  await me.opens('setUp', 'en');
  await guide.getByLabel('español').check();
  await guide.getByText('¿Quiere ejemplos para mirar?').waitFor();
  await me.setsUp('Coalición por un Regreso Seguro', 'victim-services');
  await me.chooses('meeting');
  await me.begins('people');
  await me.isAsked('name');
  await me.sees('primera-pregunta', guide.getByText('Por ejemplo: '));
  await me.types('Nombre', 'Rosa Benavides');
  await me.next();
  await me.button('Saltar por ahora').click();
  await me.isAsked('phone');
  await me.button('Todo el formulario').click();
  await me.sees('formulario', me.heading('Rosa Benavides'));
  await me.begins('meeting');
  await me.isAsked('what');
  await me.types('Qué', 'Reunión general');
  await me.next();
  await guide.getByLabel('Fecha').fill('2026-11-11');
  await me.next();
  await me.button('Saltar por ahora').click();
  await me.isAsked('place');
  await me.types(/^Lugar/, 'La biblioteca');
  await me.next();
  await me.next();
  await me.next();
  await guide.getByText('Guardado: Reunión general').waitFor();
  await me.sees('hoja', me.heading('Reuniones'));
  await me.tab('meetings');
  const rows = await desk.grid.texts('A3:A12');
  expect(rows.flat()).toContain('Reunión general');
  await me.goesHome();
  await guide.getByRole('button', { name: /^Quitar los ejemplos/ }).click();
  await me.sees('ejemplos', guide.getByText('¿Quitar estos ejemplos?'));
});

test('by keyboard alone: a way in, a step, answers, and the way back', async () => {
  const me = await sitDown('en', workbook());
  const { desk, guide } = me;
  const { keyboard } = desk.page;
  const press = async (target: Locator, key?: 'Shift+Tab'): Promise<void> => {
    await me.tabsTo(target.first(), key);
    await keyboard.press('Enter');
  };
  await desk.page.getByRole('button', { name: 'Coalition', exact: true }).focus();
  await keyboard.press('Enter');
  const item = desk.page.getByRole('menuitem', { name: 'Open the guide' });
  await item.waitFor();
  while (!(await item.evaluate((one) => one === document.activeElement))) await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await guide.getByText('What brings you here?').waitFor();
  // Google Sheets has a shortcut of its own that takes the focus to the side panel.
  await guide.locator('header .name').focus();
  await press(guide.getByRole('button', { name: /We are starting from nothing/ }));
  await me.sees('keys-path', guide.getByText(/of 14 done/));
  await press(guide.getByRole('button', { name: stepWords.wins.title.en }));
  await me.sees('keys-step', me.heading(stepWords.wins.title.en));
  await press(me.button('Begin'));
  await me.isAsked('what');
  // The question has the focus: typing answers it, and Enter goes on.
  await keyboard.type('The first bus passes');
  await keyboard.press('Enter');
  await me.isAsked('when');
  await keyboard.type('11012026');
  await keyboard.press('Enter');
  await me.isAsked('thanks');
  await keyboard.type('rosa');
  await guide.getByRole('option', { name: 'Rosa Benavides' }).waitFor();
  await keyboard.press('Enter');
  await me.tabsTo(me.button('Finish'));
  await keyboard.press('Enter');
  await me.sees('keys-sheet', guide.getByText('Saved: The first bus passes'));
  await press(guide.getByRole('button', { name: /^The first bus passes/ }));
  await me.sees('keys-row', me.heading('The first bus passes'));
  await press(me.button('Put this row away'));
  await guide.getByText('Put away: The first bus passes.', { exact: false }).waitFor();
  await press(me.button('Undo'), 'Shift+Tab');
  await guide.getByText('Taken back: The first bus passes').waitFor();
  await press(guide.getByRole('button', { name: 'Search' }), 'Shift+Tab');
  await guide.locator('input[type="search"]:focus').waitFor();
  await keyboard.type('bus');
  await press(guide.getByRole('button', { name: /^The first bus passes/ }));
  await me.heading('The first bus passes').waitFor();
  await me.tab('wins');
  expect(await desk.grid.texts('A3:D3')).toMatchObject([
    ['The first bus passes', expect.any(String), 'Sun, Nov 1, 2026', 'Rosa Benavides'],
  ]);
});

/** A workbook with two members in it, whose coordinator has not said what brings them. */
function workbook() {
  const addOn = emptySpreadsheet().setUp();
  for (const name of ['Rosa Benavides', 'Denise Okafor', 'Joan Whitaker']) addOn.add('people', aMember(name));
  addOn.call('refresh', {});
  return addOn.workspace;
}

/** What somebody left behind who kept it for a year. */
function took() {
  const addOn = emptySpreadsheet().setUp().checkInstallation();
  for (const name of ['Rosa Benavides', 'Denise Okafor', 'Luz Carranza']) addOn.add('people', aMember(name));
  addOn.add('actions', anAction('Ask the Chair', { who: 'Rosa Benavides', by: '2026-11-01' }));
  addOn.add('meetings', aMeeting('Full meeting'));
  addOn.call('reminders', { on: true });
  addOn.call('refresh', {});
  return addOn;
}
