/** The builders of each kind of chart, and the text styles that they take (platform.md §5.7). */
import { beforeEach, describe, expect, it, test } from 'vitest';
import { methods } from './methods.ts';
import { Charts, open, range, sheetWith, SpreadsheetApp } from './spreadsheet-bench.ts';

const { KINDS } = await import('../../local/realm/chart-options.ts');

beforeEach(() => {
  open();
});

const builder = () => sheetWith([]).newChart();
const style = () => Charts.newTextStyle().setColor('#0000ff').setFontName('Lato').setFontSize(12).build();
const STYLE = { color: '#0000ff', fontName: 'Lato', fontSize: 12 };

/** A method of a kind's builder, its arguments, and the options that come of it by their paths. */
type Case = [name: string, args: () => unknown[], options: Record<string, unknown>];

const LOOK: Case[] = [
  ['setBackgroundColor', () => ['gray'], { backgroundColor: 'gray' }],
  ['setColors', () => [['red', '#00ff00']], { colors: ['red', '#00ff00'] }],
  ['setLegendPosition', () => [Charts.Position.BOTTOM], { 'legend.position': 'bottom' }],
  ['setLegendTextStyle', () => [style()], { 'legend.textStyle': STYLE }],
  ['setTitle', () => ['Promises'], { title: 'Promises' }],
  ['setTitleTextStyle', () => [style()], { titleTextStyle: STYLE }],
];

const AXES: Case[] = [
  ['setXAxisTextStyle', () => [style()], { 'hAxis.textStyle': STYLE }],
  ['setXAxisTitle', () => ['Week'], { 'hAxis.title': 'Week' }],
  ['setXAxisTitleTextStyle', () => [style()], { 'hAxis.titleTextStyle': STYLE }],
  ['setYAxisTextStyle', () => [style()], { 'vAxis.textStyle': STYLE }],
  ['setYAxisTitle', () => ['Kept'], { 'vAxis.title': 'Kept' }],
  ['setYAxisTitleTextStyle', () => [style()], { 'vAxis.titleTextStyle': STYLE }],
];

const UPRIGHT: Case[] = [
  ['reverseCategories', () => [], { 'hAxis.direction': -1 }],
  ['setRange', () => [0, 5.5], { 'vAxis.viewWindow': { min: 0, max: 5.5 } }],
  ['useLogScale', () => [], { 'vAxis.logScale': true }],
];

const STACKED: Case[] = [['setStacked', () => [], { isStacked: true }]];
const POINTS: Case[] = [['setPointStyle', () => [Charts.PointStyle.NONE], { pointSize: 0 }]];

const BAR: Case[] = [
  ['reverseCategories', () => [], { 'vAxis.direction': -1 }],
  ['reverseDirection', () => [], { 'hAxis.direction': -1 }],
  ['setRange', () => [0, 5], { 'hAxis.viewWindow': { min: 0, max: 5 } }],
  ['useLogScale', () => [], { 'hAxis.logScale': true }],
];

const PIE: Case[] = [
  ['reverseCategories', () => [], { reverseCategories: true }],
  ['set3D', () => [], { is3D: true }],
];

const SCATTER: Case[] = [
  ['setXAxisLogScale', () => [], { 'hAxis.logScale': true }],
  ['setXAxisRange', () => [0, 1], { 'hAxis.viewWindow': { min: 0, max: 1 } }],
  ['setYAxisLogScale', () => [], { 'vAxis.logScale': true }],
  ['setYAxisRange', () => [0, 1], { 'vAxis.viewWindow': { min: 0, max: 1 } }],
];

const TABLE: Case[] = [
  ['enablePaging', () => [true], { page: 'enable' }],
  ['enablePaging', () => [25], { page: 'enable', pageSize: 25 }],
  ['enablePaging', () => [25, 2], { page: 'enable', pageSize: 25, startPage: 2 }],
  ['enableRtlTable', () => [true], { rtlTable: true }],
  ['enableSorting', () => [false], { sort: 'disable' }],
  ['setFirstRowNumber', () => [3], { firstRowNumber: 3 }],
  ['setInitialSortingAscending', () => [1], { sortColumn: 1, sortAscending: true }],
  ['setInitialSortingDescending', () => [1], { sortColumn: 1, sortAscending: false }],
  ['showRowNumberColumn', () => [true], { showRowNumber: true }],
  ['useAlternatingRowStyle', () => [false], { alternatingRowStyle: false }],
];

const CURVE: Case[] = [['setCurveStyle', () => [Charts.CurveStyle.SMOOTH], { curveType: 'function' }]];

const kinds = [
  ['Area', 'AREA', [...LOOK, ...AXES, ...UPRIGHT, ...STACKED, ...POINTS]],
  ['Bar', 'BAR', [...LOOK, ...AXES, ...STACKED, ...BAR]],
  ['Column', 'COLUMN', [...LOOK, ...AXES, ...UPRIGHT, ...STACKED]],
  ['Combo', 'COMBO', [...LOOK, ...AXES, ...UPRIGHT, ...STACKED]],
  ['Line', 'LINE', [...LOOK, ...AXES, ...UPRIGHT, ...POINTS, ...CURVE]],
  ['Pie', 'PIE', [...LOOK, ...PIE]],
  ['Scatter', 'SCATTER', [...LOOK, ...AXES, ...POINTS, ...SCATTER]],
  ['Table', 'TABLE', TABLE],
] as const satisfies [string, keyof typeof KINDS, Case[]][];

methods(
  kinds.flatMap(([kind, , cases]) => [
    `EmbeddedChartBuilder.as${kind}Chart`,
    ...cases.map(([name]) => `Embedded${kind}ChartBuilder.${name}`),
  ]),
  'reference/spreadsheet/embedded-line-chart-builder, and so on for each kind',
  () => {
    describe.each(kinds)('as%sChart', (kind, type, cases) => {
      type Methods = Record<string, ((...args: unknown[]) => Methods) | undefined> & {
        build: () => GoogleAppsScript.Spreadsheet.EmbeddedChart;
      };
      const ofKind = () => builder()[`as${kind}Chart`]() as unknown as Methods;

      it('sets the type, and has a case here for every method', () => {
        expect(builder()[`as${kind}Chart`]().getChartType()).toBe(Charts.ChartType[type]);
        expect(Object.keys(KINDS[type].setters).sort()).toEqual(
          [...new Set(cases.map(([name]) => name))].sort(),
        );
      });

      test.each(cases)('%s', (name, args, options) => {
        const chart = ofKind()
          [name]?.(...args())
          .build();
        for (const [path, value] of Object.entries(options)) {
          expect(chart?.getOptions().get(path)).toEqual(value);
        }
        expect(() => ofKind()[name]?.(...args(), 'too much')).toThrow(
          `don't match the method signature for SpreadsheetApp.Embedded${kind}ChartBuilder.${name}.`,
        );
      });
    });
  },
);

describe('the builder of a kind', () => {
  it('keeps what was set before, and sets the same chart', () => {
    const general = builder().addRange(range('A1:B3')).setOption('height', 200);
    general.asLineChart().setTitle('Promises').setXAxisTitle('Week').setYAxisTitle('Kept');
    const options = general.build().getOptions();
    expect([options.get('height'), options.get('title'), options.get('vAxis.title')]).toEqual([
      200,
      'Promises',
      'Kept',
    ]);
    expect(general.getChartType()).toBe(Charts.ChartType.LINE);
  });

  it('titles come after as…Chart(), and only scatter charts have ranges for both axes', () => {
    const missing = (kind: string, name: string) => `${kind}.${name} is not in the local workspace.`;
    const general = builder() as unknown as GoogleAppsScript.Spreadsheet.EmbeddedScatterChartBuilder;
    expect(() => general.setTitle('Promises')).toThrow(missing('EmbeddedChartBuilder', 'setTitle'));
    const line = builder().asLineChart() as unknown as typeof general;
    expect(() => line.setXAxisRange(0, 1)).toThrow(missing('EmbeddedLineChartBuilder', 'setXAxisRange'));
    const after = builder().asLineChart().addRange(range('A1')) as unknown as typeof general;
    expect(() => after.setTitle('Promises')).toThrow(missing('EmbeddedChartBuilder', 'setTitle'));
    expect(() => builder().asHistogramChart()).toThrow(missing('EmbeddedChartBuilder', 'asHistogramChart'));
  });

  it('takes enums for enums', () => {
    const position = 'RIGHT' as unknown as GoogleAppsScript.Charts.Position;
    expect(() => builder().asPieChart().setLegendPosition(position)).toThrow(
      "The parameters (String) don't match the method signature for SpreadsheetApp.EmbeddedPieChartBuilder.setLegendPosition.",
    );
  });
});

methods(
  [
    'Charts.newTextStyle',
    'TextStyle.getColor',
    'TextStyle.getFontName',
    'TextStyle.getFontSize',
    'TextStyleBuilder.build',
    'TextStyleBuilder.setColor',
    'TextStyleBuilder.setFontName',
    'TextStyleBuilder.setFontSize',
  ],
  'reference/charts/text-style-builder',
  () => {
    it('is what was set', () => {
      const built = style();
      expect([built.getColor(), built.getFontName(), built.getFontSize()]).toEqual(['#0000ff', 'Lato', 12]);
      expect(() => Charts.newTextStyle().setFontSize('12' as unknown as number)).toThrow(
        "The parameters (String) don't match the method signature for Charts.TextStyleBuilder.setFontSize.",
      );
    });

    it('charts that are pictures are not in the workspace', () => {
      const service = Charts as unknown as GoogleAppsScript.Charts.Charts;
      expect(() => service.newLineChart()).toThrow('Charts.newLineChart is not in the local workspace.');
      expect(SpreadsheetApp.getActive().getSheets()[0]?.getCharts()).toEqual([]);
    });
  },
);
