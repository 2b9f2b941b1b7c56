/** Adding people: seen before it is written, with the columns and the lines that the user chose. */
import { expect, test } from 'vitest';
import type { ImportPreview } from '../../src/api.ts';
import { sidebars, type Sidebar } from './page.ts';

const open = sidebars();

const two: ImportPreview = {
  kind: 'addresses',
  columns: [],
  mapping: {},
  ready: 2,
  sample: [
    { name: 'Ana Ruiz', email: 'ana@mail.example' },
    { name: 'Ben Cole', email: 'ben@mail.example' },
  ],
  duplicates: [],
  problems: [],
};

const box = ({ page }: Sidebar) => page.getByRole('textbox', { name: 'Names, addresses or a table' });

async function look(sidebar: Sidebar, text: string): Promise<void> {
  await box(sidebar).fill(text);
  await sidebar.page.getByRole('button', { name: 'Look at it first' }).click();
}

test('a pasted To line is shown first and added by the second button', async () => {
  const to = 'Ana Ruiz <ana@mail.example>, Ben Cole <ben@mail.example>';
  const sidebar = await open(
    { readPeople: () => two, addPeople: () => ({ added: 2, message: '2 people were added.' }) },
    { view: 'people' },
  );
  const { page, inputsOf } = sidebar;
  await look(sidebar, to);
  await page.getByRole('heading', { name: '2 people can be added' }).waitFor();
  await page.getByText('Nobody becomes a member by this.').waitFor();
  expect(inputsOf('addPeople')).toEqual([]);

  await page.getByRole('button', { name: 'Add 2 people' }).click();
  await page.getByText('2 people were added.').waitFor();
  expect(inputsOf('addPeople')).toEqual([{ text: to, mapping: {}, also: [] }]);
  // The names to choose from are asked anew when they are needed, and Start here is drawn again.
  await expect.poll(() => inputsOf('refresh')).toHaveLength(1);
});

test('columns are chosen per field, and each choice is looked at again', async () => {
  const table: ImportPreview = {
    ...two,
    kind: 'csv',
    columns: [
      { heading: 'Full name', example: 'Ana Ruiz' },
      { heading: 'Contact', example: 'ana@mail.example' },
    ],
    mapping: { name: 0 },
  };
  const sidebar = await open(
    {
      readPeople: ({ mapping }) => ({ ...table, mapping: mapping ?? table.mapping }),
      addPeople: () => ({ added: 2, message: 'Added.' }),
    },
    { view: 'people' },
  );
  const { page, inputsOf } = sidebar;
  await look(sidebar, 'Full name,Contact\nAna Ruiz,ana@mail.example');
  const email = page.getByLabel('Email');
  await expect
    .poll(() => email.locator('option').allTextContents())
    .toEqual(['(leave out)', 'Full name (Ana Ruiz)', 'Contact (ana@mail.example)']);
  await email.selectOption({ label: 'Contact (ana@mail.example)' });
  await expect.poll(() => inputsOf('readPeople')).toHaveLength(2);
  expect(inputsOf('readPeople')[1]).toMatchObject({ mapping: { name: 0, email: 1 } });
  await expect.poll(() => email.inputValue()).toBe('1');

  await page.getByRole('button', { name: 'Add 2 people' }).click();
  await page.getByText('Added.').waitFor();
  expect(inputsOf('addPeople')).toMatchObject([{ mapping: { name: 0, email: 1 } }]);
});

test('duplicates stay out unless their line is ticked', async () => {
  const sidebar = await open(
    {
      readPeople: () => ({
        ...two,
        duplicates: [
          { line: 3, name: 'Rosa Benavides', why: 'Row 3 has this address.' },
          { line: 7, name: 'Ana Ruiz', why: 'Stands in line 2.' },
          { line: 7, name: 'Ben Cole', why: 'Stands in line 2.' },
        ],
      }),
      addPeople: () => ({ added: 4, message: 'Added.' }),
    },
    { view: 'people' },
  );
  const { page, inputsOf } = sidebar;
  await look(sidebar, 'x');
  const group = page.getByRole('group', { name: 'Already there, or twice in the text' });
  await group.waitFor();
  await page.getByRole('button', { name: 'Add 2 people' }).waitFor();
  await group.getByRole('checkbox', { name: /Line 7/ }).check();
  await page.getByRole('button', { name: 'Add 4 people' }).click();
  await page.getByText('Added.').waitFor();
  expect(inputsOf('addPeople')).toMatchObject([{ also: [7] }]);
});

test('a broken text says which line, and nothing can be added', async () => {
  const sidebar = await open(
    {
      readPeople: () => ({
        ...two,
        problems: [{ line: 12, sentence: 'A quotation mark is never closed.', stops: true }],
      }),
    },
    { view: 'people' },
  );
  const { page } = sidebar;
  await look(sidebar, 'x');
  await page.getByRole('alert').getByText('Nothing can be added before this is fixed.').waitFor();
  await page.getByText('Line 12, must be fixed:').waitFor();
  expect(await page.getByRole('button', { name: /^Add/ }).count()).toBe(0);
  await page.getByRole('button', { name: 'Change the text or file' }).click();
  await expect.poll(() => box(sidebar).inputValue()).toBe('x');
});

test('nothing is asked of the server for an empty box', async () => {
  const sidebar = await open({}, { view: 'people' });
  await sidebar.page.getByRole('button', { name: 'Look at it first' }).click();
  await expect.poll(() => box(sidebar).evaluate((input) => input === document.activeElement)).toBe(true);
  expect(sidebar.inputsOf('readPeople')).toEqual([]);
});

test('a file is read whatever program wrote it; one that is no text is refused', async () => {
  const sidebar = await open({ readPeople: () => two }, { view: 'people' });
  const { page, inputsOf } = sidebar;
  const file = page.getByLabel('Or choose a file (CSV)');
  await file.setInputFiles({
    name: 'book.xlsx',
    mimeType: '',
    buffer: Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]),
  });
  await page.getByText('This file can’t be read as text.').waitFor();

  await file.setInputFiles({
    name: 'leute.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Name\nJos\xe9', 'latin1'),
  });
  await page.getByText('leute.csv: 2 lines').waitFor();
  await page.getByRole('button', { name: 'Look at it first' }).click();
  await page.getByRole('heading', { name: '2 people can be added' }).waitFor();
  expect(inputsOf('readPeople')).toEqual([{ text: 'Name\nJosé' }]);
});

test('a file of 5,000 lines arrives whole', async () => {
  const sidebar = await open({ readPeople: () => ({ ...two, ready: 5000 }) }, { view: 'people' });
  const { page, inputsOf } = sidebar;
  const lines = Array.from({ length: 5000 }, (_, index) => `Person ${index} <p${index}@mail.example>`).join(
    '\r\n',
  );
  await page
    .getByLabel('Or choose a file (CSV)')
    .setInputFiles({ name: 'many.txt', mimeType: 'text/plain', buffer: Buffer.from(lines) });
  await page.getByText('many.txt: 5000 lines').waitFor();
  await page.getByRole('button', { name: 'Look at it first' }).click();
  await page.getByRole('button', { name: 'Add 5000 people' }).waitFor();
  expect(inputsOf('readPeople')).toEqual([{ text: lines }]);
});

test('what was pasted is still there after a look elsewhere', async () => {
  const sidebar = await open({}, { view: 'people' });
  await box(sidebar).fill('Ana Ruiz');
  await sidebar.page.getByRole('button', { name: 'Add one person with a form' }).click();
  await sidebar.page.getByRole('heading', { name: 'Add to Stakeholders' }).waitFor();
  await sidebar.page.getByRole('button', { name: 'Back' }).click();
  await expect.poll(() => box(sidebar).inputValue()).toBe('Ana Ruiz');
});
