/** The charts of a spreadsheet, with the data that they draw. */
import { recalculatedAt } from '../formulas/found.ts';
import { chartTable } from '../google/spreadsheet/chart-data.ts';
import type { Chart, ChartOption } from '../google/spreadsheet/model.ts';
import { columnLetters } from '../google/spreadsheet/area.ts';
import type { ChartAnswer, Requests } from './contract.ts';
import type { LiveWorkspace } from './live-workspace.ts';
import { spreadsheetFor } from './rights.ts';

/** The charts on all sheets that are not hidden, in tab order. Throws Refusal where this person can't open the file. */
export function chartsFor(
  { workspace }: LiveWorkspace,
  { as, file }: Requests['charts']['input'],
): Requests['charts']['answer'] {
  const spreadsheet = recalculatedAt(spreadsheetFor(workspace, as, file).spreadsheet, workspace.now);
  const charts = spreadsheet.sheets
    .filter(({ hidden }) => !hidden)
    .flatMap((sheet) =>
      sheet.charts.map((chart) => ({
        sheet: sheet.name,
        ...chartAnswer(chart),
        ...chartTable(spreadsheet, chart),
      })),
    );
  return { charts };
}

function chartAnswer({ id, type, options, anchor }: Chart): Omit<ChartAnswer, 'sheet' | 'headings' | 'rows'> {
  return {
    id,
    cell: `${columnLetters(anchor.column)}${String(anchor.row)}`,
    type,
    title: textOf(options, 'title'),
    horizontal: textOf(options, 'hAxis', 'title'),
    vertical: textOf(options, 'vAxis', 'title'),
    legend: textOf(options, 'legend', 'position') || textOf(options, 'legend') || 'right',
    isStacked: valueOf(options, 'isStacked') === true,
  };
}

function valueOf(options: ChartOption, ...path: string[]): ChartOption | undefined {
  let value: ChartOption | undefined = options;
  for (const name of path) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    value = (value as Readonly<Record<string, ChartOption>>)[name];
  }
  return value;
}

/** The text that stands at a path of the options; empty where there is none. */
function textOf(options: ChartOption, ...path: string[]): string {
  const value = valueOf(options, ...path);
  return typeof value === 'string' ? value : '';
}
