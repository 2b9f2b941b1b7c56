import { describe, expect, it } from 'vitest';
import { axisFor, placeOn } from '../../local/page/chart-scale.ts';
import { run } from '../../local/runtime.ts';
import { ServedWorkspace } from './live-server.ts';
import { PageBench } from './page-bench.ts';
import { aWorkspace, ROSA, tinyScript } from './tiny-script.ts';

const CODE = `
  function make() {
    const sheet = SpreadsheetApp.getActive().getSheets()[0];
    sheet.getRange('A1:C4').setValues([['Week', 'Promised', 'Kept'], ['One', 4, 3], ['Two', 6, 6], ['Three', 10, 7]]);
    const chart = (type, title, row) => sheet.newChart().setChartType(type).addRange(sheet.getRange('A1:C4'))
      .setOption('title', title).setOption('hAxis.title', 'Weeks').setPosition(row, 5, 0, 0).build();
    sheet.insertChart(chart(Charts.ChartType.COLUMN, 'Promises', 2));
    sheet.insertChart(chart(Charts.ChartType.RADAR, 'Web', 20));
  }
`;

const workspace = aWorkspace();
run(workspace, tinyScript(CODE), { function: 'make', user: ROSA });
const bench = new PageBench(new ServedWorkspace(CODE, {}, workspace));

describe('the axis of a chart', () => {
  it.each([
    [
      [3, 7, 10],
      [0, 2, 4, 6, 8, 10],
    ],
    [
      [0.05, 0.28],
      [0, 0.1, 0.2, 0.3],
    ],
    [
      [-40, 60],
      [-40, -20, 0, 20, 40, 60],
    ],
    [[], [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [[1234], [0, 500, 1000, 1500]],
  ])('of %j has the round numbers %j', (values, axis) => {
    expect(axisFor(values)).toEqual(axis);
  });

  it('holds each value between its ends', () => {
    expect([0, 5, 10].map((value) => placeOn([0, 5, 10], value))).toEqual([0, 0.5, 1]);
  });
});

describe('a chart of the spreadsheet', () => {
  it('is drawn with its title, axes and legend, and its data stands below as a table', async () => {
    const page = await bench.open(ROSA, 'charts');
    const card = page.getByRole('article', { name: 'Promises' });
    await card.getByRole('img', { name: 'Promises' }).waitFor();
    await card.getByText('On “Sheet1”, at E2').waitFor();
    await expect.poll(() => card.locator('rect').count()).toBe(6);
    await card.locator('.axis-title').getByText('Weeks').waitFor();
    await expect.poll(() => card.locator('figure li').allTextContents()).toEqual([' Promised', ' Kept']);
    await card.getByText('Data').click();
    await expect
      .poll(() => card.getByRole('row').allTextContents())
      .toEqual(['WeekPromisedKept', 'One43', 'Two66', 'Three107']);
  });

  it('of a kind that only Google draws is shown as its table', async () => {
    const page = await bench.open(ROSA, 'charts');
    const card = page.getByRole('article', { name: 'Web' });
    await card.getByText('Google draws this kind of chart (RADAR)').waitFor();
    await card.getByRole('cell', { name: 'Three' }).waitFor();
  });
});
