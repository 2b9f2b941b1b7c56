/** Charts of a sheet: the builder, the sheet's charts, and the table that a chart draws (platform.md §5.7). */
import { beforeEach, describe, expect, it, test } from 'vitest';
import { sheetView } from '../../local/google/spreadsheet/view.ts';
import { methods } from './methods.ts';
import { Charts, open, range, sheetWith, SpreadsheetApp, type Bench } from './spreadsheet-bench.ts';

let bench: Bench;
beforeEach(() => {
  bench = open();
});

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

const PROMISES = [
  ['Week', 'Made', 'Kept'],
  ['1', 3, 1],
  ['2', 5, 4],
];

const builder = () => sheetWith([]).newChart();
const column = () => builder().setChartType(Charts.ChartType.COLUMN).addRange(range('A1:C3'));
const areas = (one: { getRanges(): GoogleAppsScript.Spreadsheet.Range[] }) =>
  one.getRanges().map((area) => area.getA1Notation());

/** The first chart of the first sheet. */
function inserted(): Chart {
  const [chart] = sheetWith([]).getCharts();
  if (!chart) throw new Error('The sheet has no chart.');
  return chart;
}

methods(
  ['Sheet.newChart', 'Sheet.insertChart', 'Sheet.getCharts', 'Sheet.updateChart', 'Sheet.removeChart'],
  'reference/spreadsheet/sheet#insertchartchart',
  () => {
    it('inserting a chart again adds another one', () => {
      const sheet = sheetWith(PROMISES);
      const chart = column().build();
      expect(chart.getChartId()).toBeNull();
      sheet.insertChart(chart);
      sheet.insertChart(chart);
      sheet.insertChart(inserted().modify().build());
      const ids = sheet.getCharts().map((one) => one.getChartId());
      expect([ids.length, new Set(ids).size]).toEqual([3, 3]);
    });

    it('changes reach the sheet with updateChart only', () => {
      const sheet = sheetWith(PROMISES);
      sheet.insertChart(column().build());
      const changed = inserted().modify().setOption('title', 'Promises').build();
      expect(inserted().getOptions().get('title')).toBeNull();
      sheet.updateChart(changed);
      expect(inserted().getOptions().get('title')).toBe('Promises');
      expect(sheet.getCharts()).toHaveLength(1);
    });

    it('what is in no sheet, or in another, is neither updated nor removed', () => {
      const sheet = sheetWith(PROMISES);
      sheet.insertChart(column().build());
      const other = SpreadsheetApp.getActive().insertSheet('Lists');
      const chart = inserted();
      for (const wrong of [() => sheet.updateChart(column().build()), () => other.removeChart(chart)]) {
        expect(wrong).toThrow('The chart is not on this sheet.');
      }
      sheet.removeChart(chart);
      expect(sheet.getCharts()).toEqual([]);
      expect(() => {
        sheet.removeChart(chart);
      }).toThrow('The chart is not on this sheet.');
    });

    it('needs a type, a range and a place in the grid', () => {
      const sheet = sheetWith(PROMISES);
      const insert = (one: Builder) => () => {
        sheet.insertChart(one.build());
      };
      expect(insert(builder().addRange(range('A1')))).toThrow('A chart needs a type.');
      expect(insert(column().clearRanges())).toThrow('A chart needs a range.');
      expect(insert(column().setPosition(2000, 1, 0, 0))).toThrow('outside the dimensions of the sheet');
    });

    it('follows its data and its cell, and is copied with its sheet', () => {
      const sheet = sheetWith(PROMISES);
      sheet.insertChart(column().setPosition(5, 5, 10, 0).build());
      sheet.insertRowsBefore(1, 2);
      sheet.deleteColumn(4);
      expect(areas(inserted())).toEqual(['A3:C5']);
      const { getAnchorRow, getAnchorColumn } = inserted().getContainerInfo();
      expect([getAnchorRow(), getAnchorColumn()]).toEqual([7, 4]);
      const [copy] = sheet.copyTo(SpreadsheetApp.getActive()).getCharts();
      expect(copy?.getRanges()[0]?.getSheet().getName()).toBe('Copy of Sheet1');
      expect(copy?.getChartId()).not.toBe(inserted().getChartId());
    });
  },
);

methods(
  [
    'EmbeddedChartBuilder.addRange',
    'EmbeddedChartBuilder.build',
    'EmbeddedChartBuilder.clearRanges',
    'EmbeddedChartBuilder.getChartType',
    'EmbeddedChartBuilder.getContainer',
    'EmbeddedChartBuilder.getRanges',
    'EmbeddedChartBuilder.removeRange',
    'EmbeddedChartBuilder.setChartType',
    'EmbeddedChartBuilder.setHiddenDimensionStrategy',
    'EmbeddedChartBuilder.setMergeStrategy',
    'EmbeddedChartBuilder.setNumHeaders',
    'EmbeddedChartBuilder.setOption',
    'EmbeddedChartBuilder.setPosition',
    'EmbeddedChartBuilder.setTransposeRowsAndColumns',
    'EmbeddedChart.getChartId',
    'EmbeddedChart.getContainerInfo',
    'EmbeddedChart.getHiddenDimensionStrategy',
    'EmbeddedChart.getMergeStrategy',
    'EmbeddedChart.getNumHeaders',
    'EmbeddedChart.getOptions',
    'EmbeddedChart.getRanges',
    'EmbeddedChart.getTransposeRowsAndColumns',
    'EmbeddedChart.modify',
    'ChartOptions.get',
    'ContainerInfo.getAnchorColumn',
    'ContainerInfo.getAnchorRow',
    'ContainerInfo.getOffsetX',
    'ContainerInfo.getOffsetY',
  ],
  'reference/spreadsheet/embedded-chart-builder',
  () => {
    it('has Google’s defaults', () => {
      const chart = builder().build();
      expect(chart.getHiddenDimensionStrategy()).toBe(Charts.ChartHiddenDimensionStrategy.IGNORE_ROWS);
      expect(chart.getMergeStrategy()).toBe(Charts.ChartMergeStrategy.MERGE_COLUMNS);
      expect([chart.getNumHeaders(), chart.getTransposeRowsAndColumns()]).toEqual([-1, false]);
    });

    it('comes back from the sheet as it was built', () => {
      const { ChartHiddenDimensionStrategy, ChartMergeStrategy } = Charts;
      sheetWith(PROMISES).insertChart(
        column()
          .setHiddenDimensionStrategy(ChartHiddenDimensionStrategy.SHOW_BOTH)
          .setMergeStrategy(ChartMergeStrategy.MERGE_ROWS)
          .setNumHeaders(1)
          .setTransposeRowsAndColumns(true)
          .setPosition(2, 3, 4, 5)
          .setOption('hAxis.title', 'Week')
          .setOption('colors', ['red', '#00ff00'])
          .build(),
      );
      const chart = inserted();
      const again = chart.modify();
      const place = again.getContainer();
      expect(again.getChartType()).toBe(Charts.ChartType.COLUMN);
      expect(chart.getHiddenDimensionStrategy()).toBe(ChartHiddenDimensionStrategy.SHOW_BOTH);
      expect(chart.getMergeStrategy()).toBe(ChartMergeStrategy.MERGE_ROWS);
      expect([chart.getNumHeaders(), chart.getTransposeRowsAndColumns()]).toEqual([1, true]);
      expect([place.getAnchorRow(), place.getAnchorColumn(), place.getOffsetX(), place.getOffsetY()]).toEqual(
        [2, 3, 4, 5],
      );
      expect(chart.getOptions().get('hAxis')).toEqual({ title: 'Week' });
      expect([chart.getOptions().get('colors'), chart.getOptions().get('vAxis.title')]).toEqual([
        ['red', '#00ff00'],
        null,
      ]);
    });

    it('has each range once, and forgets them as they were added', () => {
      const chart = builder().addRange(range('A1:A3')).addRange(range('B1:B3')).addRange(range('A1:A3'));
      expect(areas(chart)).toEqual(['A1:A3', 'B1:B3']);
      expect(areas(chart.removeRange(range('A1')).removeRange(range('B1:B3')))).toEqual(['A1:A3']);
      expect(areas(chart.clearRanges())).toEqual([]);
    });

    it('takes enums for enums, plain values for options, whole numbers for places', () => {
      const type = 'COLUMN' as unknown as GoogleAppsScript.Charts.ChartType;
      expect(() => builder().setChartType(type)).toThrow(
        "The parameters (String) don't match the method signature for SpreadsheetApp.EmbeddedChartBuilder.setChartType.",
      );
      expect(() => builder().setOption('title', new Date())).toThrow('setOption');
      expect(() => builder().setOption('legend', { position: Charts.Position.TOP })).toThrow('setOption');
      expect(() => builder().setPosition(1.5, 1, 0, 0)).toThrow('setPosition');
      expect(() => builder().addRange('A1' as unknown as GoogleAppsScript.Spreadsheet.Range)).toThrow(
        'addRange',
      );
    });
  },
);

describe('the table that a chart draws', () => {
  /** The table of the first chart, as texts and numbers. */
  function drawn() {
    SpreadsheetApp.flush();
    const [chart] = sheetView(bench.applied, 0, { now: 0 }).charts;
    return [
      chart?.table.headings,
      ...(chart?.table.rows ?? []).map(([label, ...values]) => [
        label?.text,
        ...values.map(({ number }) => number),
      ]),
    ];
  }

  it('has headings where a first row of words stands above numbers', () => {
    sheetWith(PROMISES).insertChart(column().build());
    expect(drawn()).toEqual([
      ['Week', 'Made', 'Kept'],
      ['1', 3, 1],
      ['2', 5, 4],
    ]);
  });

  it('puts ranges side by side, without the empty end of open ones', () => {
    sheetWith(PROMISES).insertChart(
      builder().setChartType(Charts.ChartType.LINE).addRange(range('A2:A')).addRange(range('C2:C')).build(),
    );
    expect(drawn()).toEqual([
      ['', ''],
      ['1', 1],
      ['2', 4],
    ]);
  });

  it('can stand on its side, or have ranges below each other', () => {
    const sheet = sheetWith(PROMISES);
    sheet.insertChart(column().setTransposeRowsAndColumns(true).setNumHeaders(1).build());
    expect(drawn()).toEqual([
      ['Week', '1', '2'],
      ['Made', 3, 5],
      ['Kept', 1, 4],
    ]);
    sheet.updateChart(
      inserted()
        .modify()
        .setTransposeRowsAndColumns(false)
        .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_ROWS)
        .clearRanges()
        .addRange(range('A1:B2'))
        .addRange(range('A3:B3'))
        .build(),
    );
    expect(drawn()).toEqual([
      ['Week', 'Made'],
      ['1', 3],
      ['2', 5],
    ]);
  });

  test.each([
    [
      'IGNORE_ROWS',
      [
        ['Week', 'Made', 'Kept'],
        ['2', 5, 4],
      ],
    ],
    [
      'IGNORE_COLUMNS',
      [
        ['Week', 'Kept'],
        ['1', 1],
        ['2', 4],
      ],
    ],
    [
      'IGNORE_BOTH',
      [
        ['Week', 'Kept'],
        ['2', 4],
      ],
    ],
    ['SHOW_BOTH', PROMISES],
  ] as const)('leaves out what is hidden: %s', (strategy, table) => {
    const sheet = sheetWith(PROMISES);
    sheet.hideRows(2);
    sheet.hideColumns(2);
    const hidden = Charts.ChartHiddenDimensionStrategy[strategy];
    sheet.insertChart(column().setHiddenDimensionStrategy(hidden).build());
    expect(drawn()).toEqual(table);
  });
});
