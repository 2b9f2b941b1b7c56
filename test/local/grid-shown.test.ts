/** The grid shows a sheet as Google Sheets does. */
import { describe, expect, it } from 'vitest';
import { shareFile } from '../../local/google/drive/people.ts';
import { GridBench } from './grid-bench.ts';
import { DENISE } from './tiny-script.ts';

const bench = new GridBench(`
  function make() {
    const spreadsheet = SpreadsheetApp.getActive();
    const sheet = spreadsheet.getSheets()[0].setName('Stakeholders');
    sheet.getRange('A1:G2').setValues([
      ['name', 'id', 'state', 'due', 'done', 'link', 'note'],
      ['Name', 'Id', 'State', 'By when', 'Done', 'Site', 'Remark'],
    ]);
    sheet.getRange('A2:G2').setFontWeight('bold').setBackground('#e8f0fe');
    sheet.getRange('A3:G5').setValues([
      ['Rosa', 'r1', 'Open', new Date(2026, 10, 2), true, 'https://example.org/a', 'A remark that takes more than one line in its column, because it is long'],
      ['Denise', 'r2', 'Someday', new Date(2026, 10, 3), false, '', ''],
      ['Luz', 'r3', 'Done', '', false, '', ''],
    ]);
    sheet.getRange('C3:C5').setDataValidation(SpreadsheetApp.newDataValidation()
      .requireValueInList(['Open', 'Done'], true).setAllowInvalid(true).setHelpText('Choose a state').build());
    sheet.getRange('D3:D').setNumberFormat('ddd, mmm d, yyyy');
    sheet.getRange('E3:E5').setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
    sheet.getRange('G3:G').setWrap(true);
    sheet.getRange('A3').setNote('She founded it');
    sheet.getRange('A4').setFontColor('#c5221f').setFontStyle('italic').setFontLine('line-through').setFontSize(14);
    sheet.getRange('A5').setHorizontalAlignment('right').setVerticalAlignment('top');
    sheet.getRange('A8:B9').merge().setValue('Merged');
    sheet.getRange('A11:B11').setBorder(true, true, true, true, true, true, '#0000ff', SpreadsheetApp.BorderStyle.SOLID);
    sheet.getRange('A13').setFormula('=SUM(1, 2)');
    sheet.getRange('A14').setFormula('=SEQUENCE(2)');
    sheet.getRange('A17').setValue("two\\nlines");
    sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
      .whenTextEqualTo('Done').setBackground('#ceead6').setRanges([sheet.getRange('C3:C')]).build()]);
    sheet.hideRows(1);
    sheet.hideColumns(2);
    sheet.setFrozenRows(2);
    sheet.setFrozenColumns(1);
    sheet.setColumnWidth(1, 160);
    sheet.setRowHeight(4, 40);
    sheet.setTabColor('#188038');
    sheet.getRange('A2:G5').createFilter();
    sheet.getRange('I1:J1').shiftColumnGroupDepth(1);
    const protection = sheet.getRange('A20:B21').protect();
    protection.removeEditors(protection.getEditors());
    spreadsheet.insertSheet('Second').setHiddenGridlines(true).getRange('A1').setValue('On the second sheet');
    spreadsheet.insertSheet('Hidden').hideSheet();
    sheet.activate();
  }
`);

describe('the cells of a sheet', () => {
  it('show texts, numbers and dates as their formats say', async () => {
    await expect
      .poll(() => bench.grid.texts('A3:E5'))
      .toEqual([
        ['Rosa', 'r1', 'Open', 'Mon, Nov 2, 2026', 'TRUE'],
        ['Denise', 'r2', 'Someday', 'Tue, Nov 3, 2026', 'FALSE'],
        ['Luz', 'r3', 'Done', '', 'FALSE'],
      ]);
    expect((await bench.grid.look('D3')).ht).toBe(3);
  });

  it('have their colours, letters, lines and places', async () => {
    const { grid } = bench;
    await expect
      .poll(() => grid.look('A2'))
      .toMatchObject({ bl: 1, bg: { rgb: '#e8f0fe' }, ff: 'Arial', fs: 10 });
    await expect
      .poll(() => grid.look('A4'))
      .toMatchObject({ cl: { rgb: '#c5221f' }, it: 1, st: { s: 1 }, fs: 14 });
    await expect.poll(() => grid.look('A5')).toMatchObject({ ht: 3, vt: 1 });
    await expect
      .poll(() => grid.look('A11'))
      .toMatchObject({
        bd: { t: { cl: { rgb: '#0000ff' } }, b: {}, l: {}, r: {} },
      });
  });

  it('have the looks of conditional formats', async () => {
    expect((await bench.grid.look('C5')).bg).toEqual({ rgb: '#ceead6' });
    expect((await bench.grid.look('C3')).bg).toBeUndefined();
  });

  it('show the results of formulas, spilled ones too, and the bar above shows the formula', async () => {
    const { grid, page } = bench;
    await expect.poll(() => grid.texts('A13:A15')).toEqual([['3'], ['1'], ['2']]);
    await grid.click('A13');
    await expect.poll(() => page.getByLabel('Content of the cell').inputValue()).toBe('=SUM(1, 2)');
  });

  it('are merged', async () => {
    const { grid } = bench;
    await expect.poll(() => grid.text('A8')).toBe('Merged');
    expect((await grid.box('A8')).height).toBeCloseTo(2 * (await grid.box('A13')).height);
    await grid.click('A9');
    await expect.poll(() => grid.selected()).toBe('A8:B9');
  });

  it('are links, which can be followed from a card', async () => {
    const { grid, page } = bench;
    await expect.poll(() => grid.look('F3')).toMatchObject({ cl: { rgb: '#1155cc' }, ul: { s: 1 } });
    await grid.hover('F3');
    await expect.poll(() => page.locator('.cell-card a').getAttribute('href')).toBe('https://example.org/a');
  });

  it('have notes, in a card where the mouse is', async () => {
    const { grid, page } = bench;
    await expect.poll(() => grid.marks('A3')).toContain('markers');
    await grid.hover('A3');
    await page.locator('.cell-card').getByText('She founded it').waitFor();
    await grid.hover('A5');
    await page.locator('.cell-card').waitFor({ state: 'detached' });
  });

  it('are marked where they hold what their validation would warn of', async () => {
    const { grid, page } = bench;
    await expect.poll(() => grid.marks('C4')).toContain('markers');
    expect(await grid.marks('C5')).not.toContain('markers');
    await grid.hover('C4');
    await page.locator('.cell-card').getByText('Invalid: Choose a state').waitFor();
  });

  it('have checkboxes and the arrows of dropdowns and of the filter', async () => {
    await expect.poll(() => bench.grid.marks('E3')).toContain('customRender');
    await expect.poll(() => bench.grid.marks('C3')).toContain('customRender');
    await expect.poll(() => bench.grid.marks('D2')).toContain('customRender');
    expect(await bench.grid.marks('D3')).toEqual([]);
  });
});

describe('rows and columns', () => {
  it('that are hidden take no room', async () => {
    const { grid } = bench;
    expect((await grid.box('A1')).height).toBe(0);
    expect((await grid.box('B3')).width).toBe(0);
    expect((await grid.box('C3')).x).toBeCloseTo((await grid.box('A3')).x + 160);
  });

  it('have their sizes, and a row grows with the text that is wrapped in it', async () => {
    const { grid } = bench;
    const [three, four, five, seventeen] = await Promise.all(
      ['A3', 'A4', 'A5', 'A17'].map((a1) => grid.box(a1)),
    );
    expect(four?.height).toBe(40);
    expect(five?.height).toBe(21);
    expect(three?.height).toBeGreaterThan(50);
    expect(seventeen?.height).toBeGreaterThan(30);
  });

  it('that are frozen stay while the others move', async () => {
    const { grid, page } = bench;
    const [head, row] = [await grid.box('A2'), await grid.box('A20')];
    await page.mouse.move(head.x + 300, head.y + 200);
    await page.mouse.wheel(0, 200);
    await expect.poll(async () => (await grid.box('A20')).y).toBeLessThan(row.y - 100);
    expect((await grid.box('A2')).y).toBe(head.y);
    await page.mouse.wheel(0, -400);
    await expect.poll(async () => (await grid.box('A20')).y).toBe(row.y);
  });

  it('of a group are folded and unfolded', async () => {
    const { grid, page } = bench;
    await page.getByRole('button', { name: 'Fold columns I to J' }).click();
    await expect.poll(async () => (await grid.box('I3')).width).toBe(0);
    await page.getByRole('button', { name: 'Show columns I to J' }).click();
    await expect.poll(async () => (await grid.box('I3')).width).toBe(100);
  });
});

describe('the tabs', () => {
  it('are those that are not hidden, with their colours', async () => {
    const { page } = bench;
    const tabs = page.getByRole('tablist', { name: 'Sheets' }).getByRole('tab');
    await expect.poll(() => tabs.allTextContents()).toEqual(['Stakeholders', 'Second']);
    const color = await bench.grid
      .tab('Stakeholders')
      .evaluate((tab) => getComputedStyle(tab).borderBottomColor);
    expect(color).toBe('rgb(24, 128, 56)');
  });

  it('are opened with the mouse and with the arrow keys', async () => {
    const { grid, page } = bench;
    await grid.tab('Second').click();
    await grid.shows('A1', 'On the second sheet');
    await grid.tab('Second').focus();
    await page.keyboard.press('ArrowRight');
    await grid.shows('A3', 'Rosa');
    await expect
      .poll(() => grid.tab('Stakeholders').evaluate((tab) => tab === document.activeElement))
      .toBe(true);
  });
});

describe('what somebody may do', () => {
  it('a protected range is hatched for whom it keeps out, and for others when they ask for it', async () => {
    const { grid } = bench;
    expect(await grid.marks('A20')).toEqual([]);
    const denise = await bench.open(DENISE);
    await expect.poll(() => denise.marks('A20')).toContain('customRender');
    await grid.menu('View', 'Show protected ranges');
    await expect.poll(() => grid.marks('A20')).toContain('customRender');
    await grid.menu('View', 'Hide protected ranges');
    await expect.poll(() => grid.marks('A20')).toEqual([]);
  });

  it('who may only view selects and copies, and types nothing', async () => {
    const { workspace } = bench.served;
    const viewer = 'luz@aldertenants.example.org';
    workspace.addAccount(viewer);
    shareFile(workspace, workspace.boundSpreadsheetId, viewer, 'reader');
    const luz = await bench.open(viewer);
    await luz.click('A3');
    await luz.page.keyboard.type('mine');
    await luz.page.keyboard.press('Enter');
    await luz.click('A4');
    await luz.page.keyboard.press('Control+c');
    await expect.poll(() => luz.page.evaluate(() => navigator.clipboard.readText())).toBe('Denise');
    expect(await luz.text('A3')).toBe('Rosa');
    expect(await luz.page.getByRole('toolbar').count()).toBe(0);
    expect(bench.content(3, 1)).toBe('Rosa');
  });

  it('the keyboard alone leaves the grid, and comes back after a menu', async () => {
    const { grid, page } = bench;
    await grid.click('A4');
    await page.keyboard.press('Control+Alt+Shift+M');
    await expect
      .poll(() => grid.tab('Stakeholders').evaluate((tab) => tab === document.activeElement))
      .toBe(true);
    await grid.menu('View', 'Hide gridlines');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => grid.selected()).toBe('A5');
  });

  it('those who hear the page hear the active cell', async () => {
    const { grid, page } = bench;
    await grid.click('A4');
    const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(label).toBe('A4 Denise');
  });
});
