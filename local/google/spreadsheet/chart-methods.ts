/** The methods of Sheet for charts; charts and their builders are values that the add-on holds. */
import { ServiceError, type Methods } from '../execution.ts';
import { checkedArea } from './area.ts';
import type { Chart, Sheet, Spreadsheet } from './model.ts';
import { rangePlace, sheetPlace, type SheetPlace } from './places.ts';
import { newChartId } from './references.ts';
import { sheetAreaOf } from './rule-messages.ts';
import { serviceOf, type Handle } from './service.ts';
import { object, takes } from './signature.ts';

/** A chart as it crosses: ranges are handles; it has an id once it is in a sheet. */
interface ChartMessage extends Omit<Chart, 'id' | 'ranges' | 'type'> {
  readonly id: number | null;
  readonly type: string | null;
  readonly ranges: readonly Handle[];
}

const sheet = serviceOf('Sheet', sheetPlace);
const aChart = takes(object<ChartMessage>('EmbeddedChart'));

/** Throws where a chart would show nothing, or stands outside the grid. Google's sentences are not known. */
function keptChart(spreadsheet: Spreadsheet, on: Sheet, message: ChartMessage, id: number): Chart {
  const { type, ranges, options, anchor, headers, mergeStrategy, hiddenDimensions, transposed } = message;
  if (type === null) throw new ServiceError('A chart needs a type.');
  if (ranges.length === 0) throw new ServiceError('A chart needs a range.');
  for (const range of ranges) rangePlace(spreadsheet, range);
  checkedArea(on, anchor.row, anchor.column);
  return {
    id,
    type,
    ranges: ranges.map(sheetAreaOf),
    options,
    anchor,
    headers,
    mergeStrategy,
    hiddenDimensions,
    transposed,
  };
}

function sentChart({ spreadsheet }: SheetPlace, chart: Chart): ChartMessage {
  return { ...chart, ranges: chart.ranges.map((range) => ({ ...range, spreadsheet: spreadsheet.id })) };
}

/** The id of a chart of this sheet; throws for a chart that is in no sheet, in another, or was removed. */
function idOn({ charts }: Sheet, { id }: ChartMessage): number {
  if (id !== null && charts.some((one) => one.id === id)) return id;
  throw new ServiceError('The chart is not on this sheet.');
}

export const chartMethods: Methods = sheet.methods({
  getCharts: sheet.read(takes(), (on) => on.sheet.charts.map((chart) => sentChart(on, chart))),
  // Inserting a chart a second time adds another one (platform.md §5.7).
  insertChart: sheet.write(aChart, (on, message) => {
    const chart = keptChart(on.spreadsheet, on.sheet, message, newChartId(on.spreadsheet));
    return { ...on.sheet, charts: [...on.sheet.charts, chart] };
  }),
  removeChart: sheet.write(aChart, (on, message) => {
    const gone = idOn(on.sheet, message);
    return { ...on.sheet, charts: on.sheet.charts.filter(({ id }) => id !== gone) };
  }),
  updateChart: sheet.write(aChart, (on, message) => {
    const id = idOn(on.sheet, message);
    const chart = keptChart(on.spreadsheet, on.sheet, message, id);
    return { ...on.sheet, charts: on.sheet.charts.map((one) => (one.id === id ? chart : one)) };
  }),
});
