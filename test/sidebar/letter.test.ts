/** Sending: exactly the people that the button names, and nothing that was not shown. */
import { expect, test } from 'vitest';
import type { SendResult } from '../../src/api.ts';
import { aDay, anInvitation, aPage, aRow, aStatus, type FakeCalls } from './fake-server.ts';
import { sidebars, type Sidebar } from './page.ts';

const open = sidebars();

// The buttons below a mail's frame are pressed by keyboard: right after scrolling, Chromium may hand a simulated click
// to the frame, which runs in a process of its own.
const sent: SendResult = { sent: 2, left: 0, failed: [], message: '2 mails were sent.' };

const meeting = aRow('meetings', 'm1', {
  what: 'Full meeting',
  date: '2026-12-10',
  state: 'scheduled',
  agendaDoc: 'https://docs.google.com/document/d/1/edit',
});

async function openMeeting(calls: FakeCalls): Promise<Sidebar> {
  const sidebar = await open({ rows: () => aPage(['m1', 'Full meeting']), row: () => meeting, ...calls });
  await sidebar.toSheet('Meetings');
  await sidebar.page.getByRole('button', { name: 'Full meeting' }).click();
  await sidebar.page.getByRole('heading', { name: 'Mail and documents' }).waitFor();
  return sidebar;
}

async function openInvitation(calls: FakeCalls = {}): Promise<Sidebar> {
  const sidebar = await openMeeting({ letter: () => anInvitation(), send: () => sent, ...calls });
  await sidebar.page.getByRole('button', { name: 'Preview the invitation' }).click();
  await sidebar.page.getByRole('heading', { name: 'Invitation' }).waitFor();
  return sidebar;
}

test('saving a meeting as Scheduled offers the invitation', async () => {
  const draft = aRow('meetings', 'm1', { ...meeting.values, state: 'draft' });
  const { page, toSheet } = await open({
    open: () => aStatus({ meetings: [] }),
    rows: () => aPage(['m1', 'Full meeting']),
    row: () => draft,
    save: () => ({ saved: true, row: meeting }),
  });
  await toSheet('Meetings');
  await page.getByRole('button', { name: 'Full meeting' }).click();
  const preview = page.getByRole('button', { name: 'Preview the invitation' });
  await page.getByText('Set the state to “Scheduled”').waitFor();
  expect(await preview.count()).toBe(0);
  await page.getByLabel('State').selectOption('Scheduled');
  await page.getByRole('button', { name: 'Save' }).click();
  await preview.waitFor();
});

test('unsaved changes keep the preview closed', async () => {
  const { page, inputsOf } = await openMeeting({});
  await page.getByRole('textbox', { name: 'Place or link' }).fill('Church hall');
  await page.getByRole('button', { name: 'Preview the invitation' }).click();
  await page.getByText('Save your changes first').waitFor();
  expect(inputsOf('letter')).toEqual([]);
});

test('the button names how many, and only those are sent', async () => {
  const { page, inputsOf } = await openInvitation();
  await page.getByRole('heading', { name: 'Will get it by mail: 2 people' }).waitFor();
  await page.getByText('From rosa@alder.example, which can still mail 92 people today.').waitFor();
  await page.getByText('Subject: Thursday, December 10, 2026: Full meeting').waitFor();
  const outsiders = page.getByRole('group', { name: 'Not members: tick whom you want to write to' });
  await expect.poll(() => outsiders.getByRole('checkbox').isChecked()).toBe(false);
  await page.getByRole('button', { name: 'Send to 2 people' }).waitFor();
  await outsiders.getByRole('checkbox', { name: 'Gene Falk, gene@landlords.example' }).check();
  await page.getByRole('button', { name: 'Send to 3 people' }).press('Enter');

  await page.getByText('2 mails were sent.').waitFor();
  expect(inputsOf('send')).toEqual([
    { meeting: 'm1', letter: 'invitation', include: ['p1', 'p2', 'p14'], version: 'v1' },
  ]);
  expect(await page.getByRole('button', { name: /^Send to/ }).count()).toBe(0);
});

test('a second press while it sends is not heard', async () => {
  const { page, inputsOf } = await openInvitation({
    send: () => new Promise((resolve) => setTimeout(() => resolve(sent), 300)),
  });
  const button = page.getByRole('button', { name: 'Send to 2 people' });
  await button.press('Enter');
  await page.keyboard.press('Enter');
  await page.getByText('2 mails were sent.').waitFor();
  expect(inputsOf('send')).toHaveLength(1);
});

test('whom no mail reaches is on a list, with words to copy', async () => {
  const { page } = await openInvitation();
  await page.getByRole('heading', { name: 'To call or tell: 1 person' }).waitFor();
  await page.getByText('Phone 555-0114').waitFor();
  // The page has no secure address here, so the browser does not hand over the clipboard, as in Google's frame.
  await page.getByRole('button', { name: 'Copy the words for Curtis Bell' }).click();
  await page.getByText('Select the words and copy them by hand.').waitFor();
  await page.getByText('Left out: 1 person').click();
  await page.getByText('Asked for no mail.').waitFor();
});

test('the mail is shown as it is, and nothing in it can run', async () => {
  const { page } = await openInvitation({
    letter: () =>
      anInvitation({
        html: '<!DOCTYPE html><html><body><p>Hello <b>all</b></p><script>parent.document.title = "run"</script><img src="x" onerror="parent.document.title = \'run\'"></body></html>',
      }),
  });
  await page.frameLocator('iframe').getByText('Hello all').waitFor();
  expect(await page.locator('iframe').getAttribute('sandbox')).toBe('');
  expect(await page.title()).toBe('Coalition');
});

test('what is blocked says why and can’t be sent', async () => {
  const { page } = await openInvitation({ letter: () => anInvitation({ blocked: 'All mail is paused.' }) });
  await page.getByText('All mail is paused.').waitFor();
  expect(await page.getByRole('button', { name: /^Send to/ }).count()).toBe(0);
});

test('more people than the day’s quota is said before sending', async () => {
  const { page } = await openInvitation({ letter: () => anInvitation({ quota: 1 }) });
  await page.getByText('Only 1 can go out today. 1 would wait for another day.').waitFor();
});

test('when nothing went out because something changed, one looks again', async () => {
  let looks = 0;
  const { page } = await openInvitation({
    letter: () => anInvitation({ version: `v${++looks}` }),
    send: () => ({ sent: 0, left: 0, failed: [], message: 'Something has changed since you looked.' }),
  });
  await page.getByRole('button', { name: 'Send to 2 people' }).press('Enter');
  await page.getByText('Something has changed since you looked.').waitFor();
  await page.getByRole('button', { name: 'Look again' }).click();
  await page.getByRole('button', { name: 'Send to 2 people' }).waitFor();
  expect(looks).toBe(2);
});

test('a trashed agenda can be drafted again, a drafted one is opened in a new tab', async () => {
  let state: 'trashed' | 'drafted' = 'trashed';
  const { page, inputsOf } = await openMeeting({
    letter: () =>
      anInvitation({
        letter: 'agenda',
        ...(state === 'trashed' ? { blocked: 'The Doc is in the trash.' } : {}),
        document: { state, link: 'https://docs.google.com/document/d/1/edit' },
      }),
    draft: () => {
      state = 'drafted';
      return { link: 'https://docs.google.com/document/d/2/edit', message: 'The agenda is drafted.' };
    },
  });
  const doc = page.getByRole('link', { name: 'Open the Doc (new tab)' });
  await expect.poll(() => doc.getAttribute('target')).toBe('_blank');
  await expect.poll(() => doc.getAttribute('rel')).toBe('noopener');
  await page.getByRole('button', { name: 'Preview and send' }).click();
  await page.getByText('The Doc is in the trash.').waitFor();
  await page.getByRole('button', { name: 'Draft it again' }).click();
  expect(inputsOf('draft')).toEqual([{ id: 'm1', document: 'agenda', again: true }]);
  await page.getByRole('button', { name: 'Send to 2 people' }).waitFor();
});

test('what is due is previewed, then sent by number', async () => {
  const { page, inputsOf } = await open(
    { due: () => aDay(), sendDue: () => ({ ...sent, sent: 1, message: 'One mail was sent.' }) },
    { view: 'due' },
  );
  await page.getByRole('heading', { name: 'Would go out: 1 mail' }).waitFor();
  await page.getByText('Op-ed draft (Priya Nand, November 11, 2026)').waitFor();
  await page.getByRole('button', { name: 'Send 1 mail' }).click();
  await page.getByText('One mail was sent.').waitFor();
  expect(inputsOf('sendDue')).toEqual([{ version: 'd1' }]);
});

test('reminders are switched on only below the preview of who gets what', async () => {
  const { page, inputsOf } = await open(
    {
      open: () => aStatus({ reminders: { on: false, mine: false, paused: false, checked: true } }),
      due: () => aDay(),
      reminders: ({ on }) => ({ on, mine: true, owner: 'rosa@alder.example', paused: false, checked: true }),
    },
    { view: 'reminders' },
  );
  await page.getByText('Reminders are off.').waitFor();
  await page.getByText('Denise Okafor, denise@lantern.example').waitFor();
  await page.getByText('Nobody is written to about them.').waitFor();
  await page.getByRole('button', { name: 'Switch reminders on' }).click();
  await page.getByText('Reminders are on now.').waitFor();
  expect(inputsOf('reminders')).toEqual([{ on: true }]);
});

test('all mail is paused and let out again with one button', async () => {
  const status = aStatus();
  let paused = false;
  const { page, inputsOf } = await open(
    {
      open: () => ({ ...status, reminders: { ...status.reminders, paused } }),
      pause: ({ on }) => ({ ...status.reminders, paused: (paused = on) }),
    },
    { view: 'reminders' },
  );
  await page.getByRole('button', { name: 'Pause all mail' }).click();
  await page.getByRole('heading', { name: 'All mail is paused' }).waitFor();
  await page.getByRole('button', { name: 'Let mail go out again' }).click();
  await page.getByRole('button', { name: 'Pause all mail' }).waitFor();
  expect(inputsOf('pause')).toEqual([{ on: true }, { on: false }]);
});
