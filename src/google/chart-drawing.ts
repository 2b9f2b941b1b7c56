/** Puts a chart on a sheet, fed by the cells of another (platform.md §5.7). */
import type { Chart } from '../core/chart.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Three calls. Found by its title, also in a copy of a workbook, which has no memory; `again`: nothing is added. The
 * service has no method for a chart's alternative text: what it shows stands in words beside it.
 */
export function putChart(on: Sheet, figures: Sheet, chart: Chart, again: boolean): void {
  const titleOf = (one: GoogleAppsScript.Spreadsheet.EmbeddedChart): string =>
    String(one.getOptions().get('title'));
  const there = on.getCharts().find((one) => chart.titles.includes(titleOf(one)));
  if (there && titleOf(there) !== chart.title)
    on.updateChart(there.modify().setOption('title', chart.title).build());
  if (there || again) return;
  const { from, kind, title, row, column, width, height, colors } = chart;
  const isLine = kind === 'line';
  const builder = on
    .newChart()
    .setChartType(isLine ? Charts.ChartType.LINE : Charts.ChartType.BAR)
    .addRange(figures.getRange(from.row, from.column, from.rows, from.columns))
    .setNumHeaders(1)
    .setPosition(row, column, 12, 8)
    .setOption('title', title)
    .setOption('width', width)
    .setOption('height', height)
    .setOption('colors', [...colors])
    .setOption('legend', { position: isLine ? 'bottom' : 'none' });
  on.insertChart((isLine ? builder.setOption('pointSize', 5) : builder).build());
}
