/** Share with members as its user sees it: what becomes visible to whom before the button, and what came of it. */
import { expect, test } from 'vitest';
import { aSharing } from './fake-server.ts';
import { sidebars } from './page.ts';

const open = sidebars();
const link = 'https://docs.google.com/spreadsheets/d/members/edit';

test('before anything is shared it shows sheets, rows that stay, columns, and people', async () => {
  const { page, asked } = await open({ sharing: () => aSharing() }, { view: 'share' });
  await page.getByText('A preview. Nothing has been shared.').waitFor();
  await page.getByText('Action plan: 10 rows').click();
  await page.getByText('2 rows stay with the core group').waitFor();
  await page.getByText('By when', { exact: true }).waitFor();
  await page.getByRole('heading', { name: 'To whom: 1 person' }).waitFor();
  await page.getByText('denise@lantern.example').waitFor();
  expect(asked.map(({ name }) => name)).not.toContain('share');
});

test('another account than the owner’s hears who shares, and not that nothing is shared', async () => {
  const { page } = await open({ sharing: () => aSharing({ owner: 'luz@alder.example' }) }, { view: 'share' });
  await page
    .getByText('The file is in the Drive of luz@alder.example: only that account sees', { exact: false })
    .waitFor();
  expect(await page.getByText('Nothing has been shared').count()).toBe(0);
});

test('a discreet member is only shared with when ticked', async () => {
  const { page, inputsOf } = await open(
    { sharing: () => aSharing(), share: () => ({ link, message: 'Done.', noAccount: [], left: 0 }) },
    { view: 'share' },
  );
  await page.getByLabel('T. W., tw@mail.example').check();
  await page.getByRole('button', { name: 'Share with 2 people' }).click();
  await page.getByText('Done.').waitFor();
  expect(inputsOf('share')).toEqual([{ version: 's1', include: ['p9'] }]);
});

test('for an address without a Google account Google’s own mail is offered, one press each', async () => {
  const refused = { id: 'p2', name: 'Denise Okafor', address: 'denise@lantern.example' };
  const { page, inputsOf } = await open(
    {
      sharing: () => aSharing(),
      share: () => ({ link, message: 'Nobody was added.', noAccount: [refused], left: 0 }),
      inviteByGoogle: () => ({ message: 'Google has mailed Denise Okafor an invitation.' }),
    },
    { view: 'share' },
  );
  await page.getByRole('button', { name: 'Share with 1 person' }).click();
  await page.getByText('No Google account at this address').waitFor();
  expect(inputsOf('inviteByGoogle')).toEqual([]);
  await page.getByRole('button', { name: 'Let Google mail Denise Okafor' }).click();
  await page.getByText('Google has mailed Denise Okafor an invitation.').waitFor();
  expect(inputsOf('inviteByGoogle')).toEqual([{ person: 'p2' }]);
});

test('who loses access is named before the file is brought up to date', async () => {
  const sharing = () => aSharing({ link, leaving: ['gone@mail.example'], readers: [] });
  const { page } = await open({ sharing }, { view: 'share' });
  await page.getByRole('heading', { name: 'Will lose access: 1 person' }).waitFor();
  await page.getByText('gone@mail.example').waitFor();
  await page.getByRole('button', { name: 'Bring it up to date' }).waitFor();
});

test('sharing can be stopped, behind a fold and a second press', async () => {
  const { page, inputsOf } = await open(
    { sharing: () => aSharing({ link }), stopSharing: () => ({ message: 'Now only its owner can.' }) },
    { view: 'share' },
  );
  await page.getByText('Stop sharing').click();
  await page.getByRole('button', { name: 'Take access away from everybody' }).click();
  await page.getByText('Now only its owner can.').waitFor();
  expect(inputsOf('stopSharing')).toEqual([{}]);
});
