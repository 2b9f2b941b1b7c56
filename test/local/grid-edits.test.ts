/** What hands do to the cells of a sheet in the page, with real clicks and keys. */
import { describe, expect, it } from 'vitest';
import { GridBench } from './grid-bench.ts';
import { DENISE } from './tiny-script.ts';

const bench = new GridBench(`
  function make() {
    const sheet = SpreadsheetApp.getActive().getSheets()[0].setName('Sheet');
    sheet.getRange('A1:D4').setValues([
      ['Name', 'State', 'Done', 'By when'],
      ['Rosa', 'Open', false, new Date(2026, 10, 2)],
      ['Denise', 'Done', false, ''],
      ['Luz', '', false, ''],
    ]);
    const list = (strict) => SpreadsheetApp.newDataValidation().requireValueInList(['Open', 'Done', 'Waiting'], true)
      .setAllowInvalid(!strict).build();
    sheet.getRange('B2:B4').setDataValidation(list(false));
    sheet.getRange('B5').setDataValidation(list(true));
    sheet.getRange('C2:C4').setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
    sheet.getRange('D2:D').setNumberFormat('yyyy-mm-dd');
    sheet.getRange('A8').setFontWeight('bold').setValue('bold');
    sheet.getRange('A9').setFormula('=B9&"!"');
    sheet.getRange('A10:B11').setValues([[1, 'Week 1'], [3, 'Week 2']]);
    sheet.getRange('F1:F2').setValues([['closed'], ['careful']]);
    const closed = sheet.getRange('F1').protect();
    closed.removeEditors(closed.getEditors());
    sheet.getRange('F2').protect().setWarningOnly(true);
  }
  function onEdit(e) {
    if (e.range.getColumn() !== 8) return;
    e.range.offset(0, 1).setValue([e.range.getA1Notation(), e.value, e.oldValue].join(' / '));
  }
`);

const clipboard = (text: string): Promise<void> =>
  bench.page.evaluate((words) => navigator.clipboard.writeText(words), text);

const keys = async (...pressed: string[]): Promise<void> => {
  for (const key of pressed) await bench.page.keyboard.press(key);
};

describe('typing', () => {
  it('over a cell and Enter puts it in, and goes down', async () => {
    const { grid } = bench;
    await grid.type('A2', 'Rosario');
    await expect.poll(() => bench.content(2, 1)).toBe('Rosario');
    await expect.poll(() => grid.selected()).toBe('A3');
    await grid.shows('A2', 'Rosario');
  });

  it('with Tab goes right, and Enter then back to where Tab began', async () => {
    const { grid, page } = bench;
    await grid.click('A6');
    await page.keyboard.type('one');
    await keys('Tab');
    await page.keyboard.type('two');
    await keys('Enter');
    await expect.poll(() => [bench.content(6, 1), bench.content(6, 2)]).toEqual(['one', 'two']);
    await expect.poll(() => grid.selected()).toBe('A7');
  });

  it('is read as Google reads it: a date becomes a date', async () => {
    await bench.grid.type('D3', '12/24/2026');
    await bench.grid.shows('D3', '2026-12-24');
    await expect.poll(() => bench.content(3, 4)).toBe(46_380);
  });

  it('a double click, F2 or Enter goes on with what the cell holds; Escape leaves it as it was', async () => {
    const { grid, page } = bench;
    await grid.doubleClick('A2');
    await page.keyboard.type(' B.');
    await keys('Enter');
    await expect.poll(() => bench.content(2, 1)).toBe('Rosa B.');
    await keys('F2');
    await page.keyboard.type('!');
    await keys('Escape');
    await keys('Enter');
    await page.keyboard.type('?');
    await keys('Enter');
    await expect.poll(() => bench.content(3, 1)).toBe('Denise?');
  });

  it('takes several lines with Alt and Enter', async () => {
    const { grid, page } = bench;
    await grid.click('E5');
    await page.keyboard.type('one');
    await keys('Alt+Enter');
    await page.keyboard.type('two');
    await keys('Enter');
    await expect.poll(() => bench.content(5, 5)).toBe('one\ntwo');
  });

  it('a formula shows what it gives, and the bar above what it is', async () => {
    const { grid, page } = bench;
    await grid.type('E2', '=1+1');
    await grid.shows('E2', '2');
    await grid.click('E2');
    const bar = page.getByLabel('Content of the cell');
    await expect.poll(() => bar.inputValue()).toBe('=1+1');
    await bar.fill('=2+3');
    await bar.press('Enter');
    await grid.shows('E2', '5');
  });

  it('what the server makes of it is what shows', async () => {
    const { grid } = bench;
    await grid.type('D12', '12/24/2026');
    await grid.shows('D12', '2026-12-24');
  });

  it('is told to onEdit, with what the cell held before', async () => {
    const { grid } = bench;
    await grid.type('H3', 'new');
    await grid.shows('I3', 'H3 / new / ');
    await grid.type('H3', 'newer');
    await grid.shows('I3', 'H3 / newer / new');
  });
});

describe('dropdowns and checkboxes', () => {
  it('the arrow offers what there is, and a click takes it', async () => {
    const { grid, page } = bench;
    await grid.clickArrow('B3');
    const offers = page.getByRole('listbox', { name: 'Values' }).getByRole('option');
    await offers.first().waitFor();
    await expect.poll(() => offers.allTextContents()).toEqual(['Open', 'Done', 'Waiting']);
    await offers.getByText('Waiting').click();
    await expect.poll(() => bench.content(3, 2)).toBe('Waiting');
  });

  it('typing narrows the offers, and arrow keys choose among them', async () => {
    const { grid, page } = bench;
    await grid.click('B4');
    await page.keyboard.type('n');
    const offers = page.getByRole('listbox', { name: 'Values' }).getByRole('option');
    await expect.poll(() => offers.allTextContents()).toEqual(['Open', 'Done', 'Waiting']);
    await page.keyboard.type('g');
    await expect.poll(() => offers.allTextContents()).toEqual(['Waiting']);
    await keys('ArrowDown', 'Enter');
    await expect.poll(() => bench.content(4, 2)).toBe('Waiting');
  });

  it('what is not offered is marked where that is allowed', async () => {
    const { grid } = bench;
    await grid.type('B2', 'some day');
    await expect.poll(() => bench.content(2, 2)).toBe('some day');
    await expect.poll(() => grid.marks('B2')).toContain('markers');
  });

  it('and refused with Google’s sentence where it is not; the cell goes back', async () => {
    const { grid, page } = bench;
    await grid.type('B5', 'some day');
    await page
      .getByRole('alert')
      .getByText('The data you entered in cell B5 violates the data validation rules set on this cell.')
      .waitFor();
    await grid.shows('B5', '');
    expect(bench.content(5, 2)).toBeNull();
  });

  it('a checkbox is ticked with the mouse, and with the space bar', async () => {
    const { grid } = bench;
    await grid.clickMiddle('C2');
    await expect.poll(() => bench.content(2, 3)).toBe(true);
    await grid.click('C3');
    await keys('Space');
    await expect.poll(() => bench.content(3, 3)).toBe(true);
    await grid.shows('C3', 'TRUE');
    await keys('Space');
    await expect.poll(() => bench.content(3, 3)).toBe(false);
  });
});

describe('clearing, copying and pasting', () => {
  it('Delete empties what is selected, and unticks checkboxes', async () => {
    const { grid } = bench;
    await grid.clickMiddle('C2');
    await expect.poll(() => bench.content(2, 3)).toBe(true);
    await grid.select('A2', 'D2');
    await keys('Delete');
    await expect.poll(() => grid.texts('A2:D2')).toEqual([['', '', 'FALSE', '']]);
    expect(bench.content(2, 3)).toBe(false);
  });

  it('a table from another program is pasted as if it was typed, and selected', async () => {
    const { grid } = bench;
    await grid.click('A14');
    await clipboard('Ana\t1/5/2026\n"two\nlines"\t=1+1\n');
    await keys('Control+v');
    await grid.shows('B15', '2');
    await expect
      .poll(() => grid.texts('A14:B15'))
      .toEqual([
        ['Ana', '1/5/2026'],
        ['two\nlines', '2'],
      ]);
    await expect.poll(() => grid.selected()).toBe('A14:B15');
  });

  it('one text goes into every cell that is selected', async () => {
    const { grid } = bench;
    await grid.select('E14', 'E16');
    await clipboard('same');
    await keys('Control+v');
    await expect.poll(() => grid.texts('E14:E16')).toEqual([['same'], ['same'], ['same']]);
  });

  it('what was copied here comes with its look, and its formulas follow', async () => {
    const { grid } = bench;
    await grid.select('A8', 'A9');
    await keys('Control+c');
    await grid.click('B17');
    await keys('Control+v');
    await grid.shows('B17', 'bold');
    expect((await grid.look('B17')).bl).toBe(1);
    expect(bench.content(18, 2)).toEqual({ formula: '=C18&"!"' });
  });

  it('without its look where Shift is held', async () => {
    const { grid } = bench;
    await grid.click('A8');
    await keys('Control+c');
    await grid.click('C17');
    await keys('Control+Shift+v');
    await grid.shows('C17', 'bold');
    expect((await grid.look('C17')).bl).toBeUndefined();
  });

  it('what was cut is gone from where it was', async () => {
    const { grid } = bench;
    await grid.click('A3');
    await keys('Control+x');
    await grid.click('A20');
    await keys('Control+v');
    await grid.shows('A20', 'Denise');
    await grid.shows('A3', '');
  });

  it('what is copied is a table for other programs', async () => {
    await bench.grid.select('A2', 'B3');
    await keys('Control+c');
    await expect
      .poll(() => bench.page.evaluate(() => navigator.clipboard.readText()))
      .toBe('Rosa\tOpen\nDenise\tDone');
  });
});

describe('the mouse', () => {
  it('fills by the handle: numbers and numbered words go on', async () => {
    const { grid } = bench;
    await grid.select('A10', 'B11');
    const { x, y, width, height } = await grid.box('B11');
    const corner = { x: x + width + 1, y: y + height + 1 };
    await grid.drag(corner, { x: corner.x - 10, y: corner.y + 2 * height - 5 });
    await grid.shows('B13', 'Week 4');
    await expect
      .poll(() => grid.texts('A10:B13'))
      .toEqual([
        ['1', 'Week 1'],
        ['3', 'Week 2'],
        ['5', 'Week 3'],
        ['7', 'Week 4'],
      ]);
  });

  it('moves cells by their edge', async () => {
    const { grid } = bench;
    await grid.select('A10', 'B11');
    const { x, y, width } = await grid.box('A10');
    await grid.drag({ x: x + width / 2, y }, { x: x + width * 2.5, y });
    await grid.shows('D11', 'Week 2');
    await grid.shows('B11', '');
  });
});

describe('looks and notes', () => {
  it('Ctrl+B, the toolbar’s buttons and its colours change what is selected', async () => {
    const { grid, page } = bench;
    await grid.click('A2');
    await keys('Control+b');
    await expect.poll(async () => (await grid.look('A2')).bl).toBe(1);
    await page.getByRole('button', { name: 'Align right' }).click();
    await expect.poll(async () => (await grid.look('A2')).ht).toBe(3);
    await page.getByRole('button', { name: 'Fill colour' }).click();
    await page.getByRole('button', { name: '#fff2cc' }).click();
    await expect.poll(async () => (await grid.look('A2')).bg).toEqual({ rgb: '#fff2cc' });
    await page.getByLabel('Number format').selectOption('Plain text');
    await expect.poll(() => bench.sheet.formats[1]?.[1][0]?.[1]).toMatchObject({ numberFormat: '@' });
  });

  it('cells are merged and taken apart', async () => {
    const { grid, page } = bench;
    await grid.select('A20', 'B21');
    await page.getByRole('button', { name: 'Merge cells' }).click();
    await expect.poll(() => bench.sheet.merges.length).toBe(1);
    await page.getByRole('button', { name: 'Unmerge cells' }).click();
    await expect.poll(() => bench.sheet.merges.length).toBe(0);
  });

  it('a note is written, and taken away by emptying it', async () => {
    const { grid, page } = bench;
    await grid.cellMenu('A4', 'Note');
    await page.getByLabel('Note', { exact: true }).last().fill('From the second meeting');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => grid.marks('A4')).toContain('markers');
    await grid.cellMenu('A4', 'Note');
    await page.getByLabel('Note', { exact: true }).last().fill('');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => grid.marks('A4')).toEqual([]);
  });
});

describe('undoing', () => {
  it('takes an edit back and does it again', async () => {
    const { grid } = bench;
    await grid.type('A2', 'other');
    await expect.poll(() => bench.content(2, 1)).toBe('other');
    await keys('Control+z');
    await grid.shows('A2', 'Rosa');
    await keys('Control+y');
    await grid.shows('A2', 'other');
  });

  it('says so where somebody else has changed the sheet since', async () => {
    const { grid, page } = bench;
    await grid.type('A2', 'mine');
    await grid.shows('A2', 'mine');
    const denise = await bench.open(DENISE);
    await denise.type('A3', 'hers');
    await page.bringToFront();
    await grid.shows('A3', 'hers');
    await keys('Control+z');
    await page.getByRole('alert').getByText('This can’t be undone any more').waitFor();
    expect(bench.content(2, 1)).toBe('mine');
  });
});

describe('several people', () => {
  it('who type into one cell: the last one wins, and both see the same', async () => {
    const { grid, page } = bench;
    const denise = await bench.open(DENISE);
    await denise.type('A4', 'Denise was here');
    await grid.shows('A4', 'Denise was here');
    await page.bringToFront();
    await grid.type('A4', 'Rosa too');
    await denise.shows('A4', 'Rosa too');
    await grid.shows('A4', 'Rosa too');
  });

  it('what is protected from somebody stays, with Google’s sentence', async () => {
    const denise = await bench.open(DENISE);
    await denise.type('F1', 'open');
    await denise.page
      .getByRole('alert')
      .getByText('You are trying to edit a protected cell or object.')
      .waitFor();
    await denise.shows('F1', 'closed');
    await bench.page.bringToFront();
    await bench.grid.type('F1', 'opened by its owner');
    await denise.shows('F1', 'opened by its owner');
  });

  it('a protection that only warns asks first', async () => {
    const { grid, page } = bench;
    await grid.type('F2', 'careless');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await grid.shows('F2', 'careful');
    await grid.type('F2', 'sure');
    await page.getByRole('button', { name: 'Edit anyway' }).click();
    await grid.shows('F2', 'sure');
    expect(bench.content(2, 6)).toBe('sure');
  });
});
