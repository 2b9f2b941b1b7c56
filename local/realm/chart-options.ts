/** What the builders of each kind of chart set: their methods, in options of Google Charts. */
import { type ChartType, CurveStyle, PointStyle, Position } from './chart-enums.ts';
import { isFlag, isInteger, isNumber, isOf, isText, isTexts } from './criterion.ts';
import { isTextStyle, textStyleOption } from './text-style.ts';

/** A method's arguments, and the options that it sets, by their paths. */
interface Setter {
  readonly forms: readonly (readonly ((value: unknown) => boolean)[])[];
  readonly options: (args: readonly unknown[]) => { readonly [path: string]: unknown };
}

type Base = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** All methods that a kind's builder has beside those of every builder; the compiler names what is missing. */
export type Setters<Builder> = Readonly<Record<Exclude<keyof Builder, keyof Base>, Setter>>;

function sets(
  path: string,
  fits: (value: unknown) => boolean,
  option: (value: unknown) => unknown = (value) => value,
): Setter {
  return { forms: [[fits]], options: ([value]) => ({ [path]: option(value) }) };
}

function always(path: string, value: unknown): Setter {
  return { forms: [[]], options: () => ({ [path]: value }) };
}

const textStyle = (path: string): Setter => sets(path, isTextStyle, textStyleOption);

const range = (path: string): Setter => ({
  forms: [[isNumber, isNumber]],
  options: ([min, max]) => ({ [path]: { min, max } }),
});

const LOOK = {
  setBackgroundColor: sets('backgroundColor', isText),
  setColors: sets('colors', isTexts),
  setLegendPosition: sets('legend.position', isOf(Position), (position) => String(position).toLowerCase()),
  setLegendTextStyle: textStyle('legend.textStyle'),
  setTitle: sets('title', isText),
  setTitleTextStyle: textStyle('titleTextStyle'),
};

const AXES = {
  setXAxisTextStyle: textStyle('hAxis.textStyle'),
  setXAxisTitle: sets('hAxis.title', isText),
  setXAxisTitleTextStyle: textStyle('hAxis.titleTextStyle'),
  setYAxisTextStyle: textStyle('vAxis.textStyle'),
  setYAxisTitle: sets('vAxis.title', isText),
  setYAxisTitleTextStyle: textStyle('vAxis.titleTextStyle'),
};

/** Of charts whose numbers go up. */
const UPRIGHT = {
  reverseCategories: always('hAxis.direction', -1),
  setRange: range('vAxis.viewWindow'),
  useLogScale: always('vAxis.logScale', true),
};

const STACKED = { setStacked: always('isStacked', true) };

/** In pixels: assumed, the documentation only names them. */
const POINT_SIZES: { readonly [style: string]: number } = {
  NONE: 0,
  TINY: 1,
  MEDIUM: 7,
  LARGE: 10,
  HUGE: 14,
};

const POINTS = {
  setPointStyle: sets('pointSize', isOf(PointStyle), (style) => POINT_SIZES[String(style)]),
};

const AREA: Setters<GoogleAppsScript.Spreadsheet.EmbeddedAreaChartBuilder> = {
  ...LOOK,
  ...AXES,
  ...UPRIGHT,
  ...STACKED,
  ...POINTS,
};

/** A bar chart lies on its side: its numbers go to the right. */
const BAR: Setters<GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder> = {
  ...LOOK,
  ...AXES,
  ...STACKED,
  reverseCategories: always('vAxis.direction', -1),
  reverseDirection: always('hAxis.direction', -1),
  setRange: range('hAxis.viewWindow'),
  useLogScale: always('hAxis.logScale', true),
};

const COLUMN: Setters<GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder> = {
  ...LOOK,
  ...AXES,
  ...UPRIGHT,
  ...STACKED,
};

const COMBO: Setters<GoogleAppsScript.Spreadsheet.EmbeddedComboChartBuilder> = COLUMN;

const LINE: Setters<GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder> = {
  ...LOOK,
  ...AXES,
  ...UPRIGHT,
  ...POINTS,
  setCurveStyle: sets('curveType', isOf(CurveStyle), (style) =>
    style === CurveStyle.SMOOTH ? 'function' : 'none',
  ),
};

const PIE: Setters<GoogleAppsScript.Spreadsheet.EmbeddedPieChartBuilder> = {
  ...LOOK,
  reverseCategories: always('reverseCategories', true),
  set3D: always('is3D', true),
};

/** Only a scatter chart has ranges for both axes (platform.md §5.7). */
const SCATTER: Setters<GoogleAppsScript.Spreadsheet.EmbeddedScatterChartBuilder> = {
  ...LOOK,
  ...AXES,
  ...POINTS,
  setXAxisLogScale: always('hAxis.logScale', true),
  setXAxisRange: range('hAxis.viewWindow'),
  setYAxisLogScale: always('vAxis.logScale', true),
  setYAxisRange: range('vAxis.viewWindow'),
};

const enabling = (value: unknown): string => (value === true ? 'enable' : 'disable');

const TABLE: Setters<GoogleAppsScript.Spreadsheet.EmbeddedTableChartBuilder> = {
  enablePaging: {
    forms: [[isFlag], [isInteger], [isInteger, isInteger]],
    options: ([first, startPage]) =>
      typeof first === 'boolean'
        ? { page: enabling(first) }
        : { page: 'enable', pageSize: first, ...(startPage !== undefined && { startPage }) },
  },
  enableRtlTable: sets('rtlTable', isFlag),
  enableSorting: sets('sort', isFlag, enabling),
  setFirstRowNumber: sets('firstRowNumber', isInteger),
  setInitialSortingAscending: {
    forms: [[isInteger]],
    options: ([sortColumn]) => ({ sortColumn, sortAscending: true }),
  },
  setInitialSortingDescending: {
    forms: [[isInteger]],
    options: ([sortColumn]) => ({ sortColumn, sortAscending: false }),
  },
  showRowNumberColumn: sets('showRowNumber', isFlag),
  useAlternatingRowStyle: sets('alternatingRowStyle', isFlag),
};

/** A kind of chart: a ChartType, and what its builder sets. */
export interface ChartKind<Builder> {
  readonly type: keyof typeof ChartType;
  readonly setters: Setters<Builder>;
  /** For the compiler only. */
  readonly builder?: Builder;
}

function kind<Builder>(type: keyof typeof ChartType, setters: Setters<Builder>): ChartKind<Builder> {
  return { type, setters };
}

export const KINDS = {
  AREA: kind<GoogleAppsScript.Spreadsheet.EmbeddedAreaChartBuilder>('AREA', AREA),
  BAR: kind<GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder>('BAR', BAR),
  COLUMN: kind<GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder>('COLUMN', COLUMN),
  COMBO: kind<GoogleAppsScript.Spreadsheet.EmbeddedComboChartBuilder>('COMBO', COMBO),
  LINE: kind<GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder>('LINE', LINE),
  PIE: kind<GoogleAppsScript.Spreadsheet.EmbeddedPieChartBuilder>('PIE', PIE),
  SCATTER: kind<GoogleAppsScript.Spreadsheet.EmbeddedScatterChartBuilder>('SCATTER', SCATTER),
  TABLE: kind<GoogleAppsScript.Spreadsheet.EmbeddedTableChartBuilder>('TABLE', TABLE),
};
