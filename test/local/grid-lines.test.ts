/** What hands do to rows, columns and whole sheets in the page, with real clicks and keys. */
import { describe, expect, it } from 'vitest';
import { list } from '../../local/google/spreadsheet/runs.ts';
import { GridBench } from './grid-bench.ts';

const bench = new GridBench(`
  function make() {
    const spreadsheet = SpreadsheetApp.getActive();
    const sheet = spreadsheet.getSheets()[0].setName('People');
    sheet.getRange('A1:C6').setValues([
      ['Name', 'Town', 'Score'],
      ['Rosa', 'Alder', 3],
      ['Denise', 'Birch', 1],
      ['Luz', 'Alder', 2],
      ['Priya', 'Cedar', 5],
      ['Elias', 'Birch', 4],
    ]);
    sheet.setFrozenRows(1);
    spreadsheet.insertSheet('Second').getRange('A1').setValue('second');
    spreadsheet.insertSheet('Third').getRange('A1').setValue('third');
    sheet.activate();
  }
`);

const names = (): Promise<string[]> => bench.grid.texts('A1:A6').then((rows) => rows.flat());
const tabs = (): Promise<string[]> =>
  bench.page.getByRole('tablist', { name: 'Sheets' }).getByRole('tab').allTextContents();

/** A place in the letters above a column, so many pixels from its left end. */
async function letters(column: string, right: number): Promise<{ x: number; y: number }> {
  const { x, y } = await bench.grid.box(`${column}1`);
  return { x: x + right, y: y - 10 };
}

/** A place in the number beside a row, so many pixels from its upper end. */
async function number(row: number, down: number): Promise<{ x: number; y: number }> {
  const { x, y } = await bench.grid.box(`A${row}`);
  return { x: x - 20, y: y + down };
}

describe('rows and columns', () => {
  it('are inserted before and behind what is selected, as many as are selected', async () => {
    const { grid } = bench;
    await grid.cellMenu('A3', 'Insert row above');
    await expect.poll(names).toEqual(['Name', 'Rosa', '', 'Denise', 'Luz', 'Priya']);
    await grid.select('A4', 'A5');
    await grid.menu('Insert', 'Insert 2 rows below');
    await expect.poll(names).toEqual(['Name', 'Rosa', '', 'Denise', 'Luz', '']);
    await grid.cellMenu('B2', 'Insert column left');
    await grid.shows('C2', 'Alder');
  });

  it('are deleted', async () => {
    const { grid } = bench;
    await grid.cellMenu('A3', 'Delete row 3');
    await expect.poll(names).toEqual(['Name', 'Rosa', 'Luz', 'Priya', 'Elias', '']);
    await grid.cellMenu('B3', 'Delete column B');
    await grid.shows('B2', '3');
  });

  it('all but the frozen ones can’t be deleted, as Google says', async () => {
    const { grid, page } = bench;
    await page.mouse.click((await number(2, 8)).x, (await number(2, 8)).y);
    // Past the end of the table, the cell by which this test is known, and to the end of the sheet.
    for (let stretch = 0; stretch < 3; stretch += 1) await page.keyboard.press('Control+Shift+ArrowDown');
    await expect.poll(() => grid.selected()).toMatch(/^A2:\w+1000$/);
    await grid.menu('Edit', 'Delete rows 2–1000');
    await page
      .getByRole('alert')
      .getByText('Sorry, it is not possible to delete all non-frozen rows.')
      .waitFor();
  });

  it('are moved with the mouse, by their letters and numbers', async () => {
    const { grid, page } = bench;
    const from = await letters('C', 50);
    await page.mouse.click(from.x, from.y);
    await expect.poll(() => grid.selected()).toBe('C1:C1000');
    await grid.drag(from, await letters('A', 20));
    await grid.shows('A2', '3');
    const row = await number(3, 10);
    await page.mouse.click(row.x, row.y);
    await grid.drag(row, await number(5, 16));
    await expect.poll(() => grid.texts('B2:B5')).toEqual([['Rosa'], ['Luz'], ['Priya'], ['Denise']]);
  });

  it('are moved from the menu', async () => {
    const { grid } = bench;
    await grid.click('A3');
    await grid.menu('Edit', 'Move row up');
    await expect.poll(names).toEqual(['Name', 'Denise', 'Rosa', 'Luz', 'Priya', 'Elias']);
    await grid.click('B3');
    await grid.menu('Edit', 'Move column right');
    await grid.shows('C3', 'Alder');
  });

  it('get other sizes with the mouse, and fit their texts after a double click', async () => {
    const { grid, page } = bench;
    const edge = await letters('A', 99);
    await grid.drag(edge, { x: edge.x + 60, y: edge.y });
    const width = (): number => list(bench.sheet.columnWidths)[0] ?? 0;
    await expect.poll(width).toBeGreaterThan(155);
    await expect.poll(async () => (await grid.box('A1')).width).toBe(width());
    const below = await number(2, 20);
    await grid.drag(below, { x: below.x, y: below.y + 30 });
    await expect.poll(() => list(bench.sheet.rowHeights)[1]).toBeGreaterThan(45);
    const wide = await letters('A', width() - 1);
    await page.mouse.dblclick(wide.x, wide.y);
    await expect.poll(width).toBeLessThan(80);
  });

  it('are hidden, and shown again', async () => {
    const { grid } = bench;
    await grid.cellMenu('B3', 'Hide row 3');
    await expect.poll(async () => (await grid.box('A3')).height).toBe(0);
    await grid.select('A2', 'A4');
    await grid.menu('View', 'Unhide rows');
    await expect.poll(async () => (await grid.box('A3')).height).toBe(21);
    await grid.cellMenu('B3', 'Hide column B');
    await expect.poll(async () => (await grid.box('B3')).width).toBe(0);
    await grid.select('A2', 'C2');
    await grid.menu('View', 'Unhide columns');
    await expect.poll(async () => (await grid.box('B3')).width).toBe(100);
  });

  it('are frozen and released', async () => {
    const { grid } = bench;
    await grid.click('B3');
    await grid.menu('View', 'Freeze up to row 3');
    await grid.menu('View', 'Freeze up to column B');
    await expect.poll(() => [bench.sheet.frozenRows, bench.sheet.frozenColumns]).toEqual([3, 2]);
    await grid.menu('View', 'Freeze no rows');
    await grid.menu('View', 'Freeze no columns');
    await expect.poll(() => [bench.sheet.frozenRows, bench.sheet.frozenColumns]).toEqual([0, 0]);
  });
});

describe('sorting and filtering', () => {
  it('the sheet is sorted below its frozen rows', async () => {
    const { grid } = bench;
    await grid.click('A4');
    await grid.menu('Data', 'Sort sheet by column A, Z to A');
    await expect.poll(names).toEqual(['Name', 'Rosa', 'Priya', 'Luz', 'Elias', 'Denise']);
    await grid.menu('Data', 'Sort sheet by column A, A to Z');
    await expect.poll(names).toEqual(['Name', 'Denise', 'Elias', 'Luz', 'Priya', 'Rosa']);
  });

  it('a part of it is sorted by the column of the active cell', async () => {
    const { grid } = bench;
    await grid.select('A2', 'C4');
    await grid.menu('Data', 'Sort range by column A, A to Z');
    await expect.poll(names).toEqual(['Name', 'Denise', 'Luz', 'Rosa', 'Priya', 'Elias']);
  });

  it('a filter is put on the table, hides values, sorts, and is taken off', async () => {
    const { grid, page } = bench;
    await grid.click('A1');
    await page.getByRole('button', { name: 'Create a filter' }).click();
    await expect.poll(() => bench.sheet.filter).toMatchObject({ row: 1, column: 1, rows: 6, columns: 3 });
    await expect.poll(() => grid.marks('B1')).toContain('customRender');
    await grid.clickArrow('B1');
    await page.getByRole('checkbox', { name: 'Birch' }).uncheck();
    await page.getByRole('button', { name: 'OK' }).click();
    await expect.poll(async () => (await grid.box('A3')).height).toBe(0);
    expect((await grid.box('A2')).height).toBe(21);
    await grid.clickArrow('C1');
    await page.getByRole('button', { name: 'Sort Z to A' }).click();
    await expect.poll(names).toEqual(['Name', 'Priya', 'Elias', 'Rosa', 'Luz', 'Denise']);
    await page.getByRole('button', { name: 'Remove the filter' }).click();
    await expect.poll(() => bench.sheet.filter).toBeNull();
    await expect.poll(async () => (await grid.box('A3')).height).toBe(21);
  });
});

describe('sheets', () => {
  it('are added behind the one that is open', async () => {
    await bench.page.getByRole('button', { name: 'Add a sheet' }).click();
    await expect.poll(tabs).toEqual(['People', 'Sheet4', 'Second', 'Third']);
    await expect.poll(() => bench.grid.tab('Sheet4').getAttribute('aria-selected')).toBe('true');
    await bench.grid.shows('A1', '');
    await bench.grid.type('A1', 'new');
    await bench.grid.shows('A1', 'new');
  });

  it('are renamed; a name that is taken is refused', async () => {
    const { grid, page } = bench;
    const rename = async (to: string): Promise<void> => {
      await grid.tabMenu('Second', 'Rename …');
      await page.getByRole('textbox', { name: 'Name of the sheet' }).fill(to);
      await page.getByRole('button', { name: 'Rename' }).click();
    };
    await rename('Third');
    await page.getByRole('alert').getByText('A sheet with the name "Third" already exists.').waitFor();
    await rename('Other');
    await expect.poll(tabs).toEqual(['People', 'Other', 'Third']);
  });

  it('are copied, and the copy is open', async () => {
    const { grid } = bench;
    await grid.tabMenu('Second', 'Duplicate');
    await expect.poll(() => grid.tab('Copy of Second').getAttribute('aria-selected')).toBe('true');
    await grid.shows('A1', 'second');
  });

  it('are moved', async () => {
    await bench.grid.tabMenu('Third', 'Move left');
    await expect.poll(tabs).toEqual(['People', 'Third', 'Second']);
    await bench.grid.tabMenu('People', 'Move right');
    await expect.poll(tabs).toEqual(['Third', 'People', 'Second']);
  });

  it('are hidden and shown', async () => {
    const { grid } = bench;
    await grid.tabMenu('Second', 'Hide sheet');
    await expect.poll(tabs).toEqual(['People', 'Third']);
    await grid.shows('A1', 'third');
    await grid.tabMenu('Third', 'Show “Second”');
    await expect.poll(tabs).toEqual(['People', 'Second', 'Third']);
    await grid.shows('A1', 'second');
  });

  it('are deleted after a question', async () => {
    const { grid, page } = bench;
    await grid.tabMenu('Second', 'Delete …');
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await expect.poll(tabs).toEqual(['People', 'Third']);
  });

  it('get a colour', async () => {
    const { grid, page } = bench;
    await grid.tabMenu('Third', 'Change colour …');
    await page.getByRole('button', { name: '#ff9900' }).click();
    await expect
      .poll(() => grid.tab('Third').evaluate((tab) => getComputedStyle(tab).borderBottomColor))
      .toBe('rgb(255, 153, 0)');
  });

  it('lose their gridlines', async () => {
    await bench.grid.menu('View', 'Hide gridlines');
    await expect.poll(() => bench.sheet.gridlinesHidden).toBe(true);
    await bench.grid.menu('View', 'Show gridlines');
    await expect.poll(() => bench.sheet.gridlinesHidden).toBe(false);
  });
});
