/** Charts of a sheet, and their builders. A chart is a value: only the sheet's methods for charts ask the workspace. */
import { ChartHiddenDimensionStrategy, ChartMergeStrategy, ChartType } from './chart-enums.ts';
import { KINDS, type ChartKind, type Setters } from './chart-options.ts';
import { isFlag, isInteger, isOf, isRange, isText, needs } from './criterion.ts';
import { theRange } from './range.ts';
import { MESSAGE, sent } from './service-object.ts';
import { isServiceObject, strict, type Handle } from './wire.ts';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Container = GoogleAppsScript.Spreadsheet.ContainerInfo;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Options = { readonly [option: string]: unknown };

interface Anchor {
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

interface Settings {
  /** Null until the chart is in a sheet. */
  readonly id: number | null;
  readonly type: GoogleAppsScript.Charts.ChartType | null;
  readonly ranges: readonly Range[];
  readonly options: Options;
  readonly anchor: Anchor;
  readonly headers: number;
  readonly mergeStrategy: GoogleAppsScript.Charts.ChartMergeStrategy;
  readonly hiddenDimensions: GoogleAppsScript.Charts.ChartHiddenDimensionStrategy;
  readonly transposed: boolean;
}

/** A chart as it comes from the workspace. */
export interface ChartMessage {
  readonly id: number;
  readonly type: keyof typeof ChartType;
  readonly ranges: readonly Handle[];
  readonly options: Options;
  readonly anchor: Anchor;
  readonly headers: number;
  readonly mergeStrategy: keyof typeof ChartMergeStrategy;
  readonly hiddenDimensions: keyof typeof ChartHiddenDimensionStrategy;
  readonly transposed: boolean;
}

/** The defaults of reference/spreadsheet/embedded-chart-builder; where a chart without a position stands is assumed. */
const NEW: Settings = {
  id: null,
  type: null,
  ranges: [],
  options: {},
  anchor: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
  headers: -1,
  mergeStrategy: ChartMergeStrategy.MERGE_COLUMNS,
  hiddenDimensions: ChartHiddenDimensionStrategy.IGNORE_ROWS,
  transposed: false,
};

function containerInfo({ row, column, offsetX, offsetY }: Anchor): Container {
  return strict<Container>('ContainerInfo', {
    getAnchorColumn: () => column,
    getAnchorRow: () => row,
    getOffsetX: () => offsetX,
    getOffsetY: () => offsetY,
  });
}

/** The options with the one at a path of names (`hAxis.title`) set. */
function withOption(options: Options, path: string, value: unknown): Options {
  const [first = '', ...rest] = path.split('.');
  if (rest.length === 0) return { ...options, [first]: value };
  const inner = options[first];
  const kept = typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? (inner as Options) : {};
  return { ...options, [first]: withOption(kept, rest.join('.'), value) };
}

function optionAt(options: unknown, path: string): unknown {
  const at = (inner: unknown, name: string): unknown =>
    typeof inner === 'object' && inner !== null ? (inner as Options)[name] : undefined;
  return path.split('.').reduce(at, options) ?? null;
}

class LocalChart implements Omit<Chart, 'getAs' | 'getBlob'> {
  readonly [MESSAGE]: object;

  constructor(private readonly settings: Settings) {
    const { type, mergeStrategy, hiddenDimensions } = settings;
    this[MESSAGE] = {
      ...settings,
      type: type && String(type),
      mergeStrategy: String(mergeStrategy),
      hiddenDimensions: String(hiddenDimensions),
      $object: 'EmbeddedChart',
    };
  }

  getChartId() {
    return this.settings.id;
  }

  getContainerInfo() {
    return containerInfo(this.settings.anchor);
  }

  getHiddenDimensionStrategy() {
    return this.settings.hiddenDimensions;
  }

  getMergeStrategy() {
    return this.settings.mergeStrategy;
  }

  getNumHeaders() {
    return this.settings.headers;
  }

  getOptions() {
    const { options } = this.settings;
    return strict<GoogleAppsScript.Charts.ChartOptions>('ChartOptions', {
      get: (...args: unknown[]) => {
        needs(args.length === 1 && isText(args[0]), 'Charts.ChartOptions.get', args);
        return optionAt(options, args[0] as string);
      },
    });
  }

  getRanges() {
    return [...this.settings.ranges];
  }

  getTransposeRowsAndColumns() {
    return this.settings.transposed;
  }

  modify() {
    return builder({ settings: this.settings });
  }
}

/** What a builder has set; its other forms, such as `asLineChart()`, set the same chart. */
interface Draft {
  settings: Settings;
}

const method = (name: string): string => `SpreadsheetApp.EmbeddedChartBuilder.${name}`;

const isType = isOf(ChartType);
const isMergeStrategy = isOf(ChartMergeStrategy);
const isHiddenStrategy = isOf(ChartHiddenDimensionStrategy);

const isSame = (a: Range, b: unknown): boolean => JSON.stringify(sent(a)) === JSON.stringify(sent(b));

/** Options are plain values; what Google makes of its own objects and of dates there is not known. */
function isOption(value: unknown): boolean {
  if (value === null || ['string', 'boolean'].includes(typeof value)) return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value instanceof Date || isServiceObject(value)) return false;
  return Object.values(value).every(isOption);
}

class LocalBuilder implements Omit<Builder, 'asHistogramChart'> {
  constructor(private readonly draft: Draft) {}

  addRange(...args: unknown[]) {
    const [range] = args;
    needs(args.length === 1 && isRange(range), method('addRange'), args);
    const { ranges } = this.draft.settings;
    if (ranges.some((one) => isSame(one, range))) return this.itself();
    return this.with({ ranges: [...ranges, range as Range] });
  }

  asAreaChart() {
    return builderOf(this.draft, KINDS.AREA);
  }

  asBarChart() {
    return builderOf(this.draft, KINDS.BAR);
  }

  asColumnChart() {
    return builderOf(this.draft, KINDS.COLUMN);
  }

  asComboChart() {
    return builderOf(this.draft, KINDS.COMBO);
  }

  asLineChart() {
    return builderOf(this.draft, KINDS.LINE);
  }

  asPieChart() {
    return builderOf(this.draft, KINDS.PIE);
  }

  asScatterChart() {
    return builderOf(this.draft, KINDS.SCATTER);
  }

  asTableChart() {
    return builderOf(this.draft, KINDS.TABLE);
  }

  build() {
    return chart(this.draft.settings);
  }

  clearRanges() {
    return this.with({ ranges: [] });
  }

  getChartType() {
    return this.draft.settings.type as GoogleAppsScript.Charts.ChartType;
  }

  getContainer() {
    return containerInfo(this.draft.settings.anchor);
  }

  getRanges() {
    return [...this.draft.settings.ranges];
  }

  removeRange(...args: unknown[]) {
    const [range] = args;
    needs(args.length === 1 && isRange(range), method('removeRange'), args);
    return this.with({ ranges: this.draft.settings.ranges.filter((one) => !isSame(one, range)) });
  }

  setChartType(...args: unknown[]) {
    needs(args.length === 1 && isType(args[0]), method('setChartType'), args);
    return this.with({ type: args[0] as GoogleAppsScript.Charts.ChartType });
  }

  setHiddenDimensionStrategy(...args: unknown[]) {
    needs(args.length === 1 && isHiddenStrategy(args[0]), method('setHiddenDimensionStrategy'), args);
    return this.with({ hiddenDimensions: args[0] as Settings['hiddenDimensions'] });
  }

  setMergeStrategy(...args: unknown[]) {
    needs(args.length === 1 && isMergeStrategy(args[0]), method('setMergeStrategy'), args);
    return this.with({ mergeStrategy: args[0] as Settings['mergeStrategy'] });
  }

  setNumHeaders(...args: unknown[]) {
    needs(args.length === 1 && isInteger(args[0]), method('setNumHeaders'), args);
    return this.with({ headers: args[0] as number });
  }

  setOption(...args: unknown[]) {
    const [option, value] = args;
    needs(args.length === 2 && isText(option) && isOption(value), method('setOption'), args);
    return this.with({ options: withOption(this.draft.settings.options, option as string, value) });
  }

  setPosition(...args: unknown[]) {
    needs(args.length === 4 && args.every(isInteger), method('setPosition'), args);
    const [row = 1, column = 1, offsetX = 0, offsetY = 0] = args as number[];
    return this.with({ anchor: { row, column, offsetX, offsetY } });
  }

  setTransposeRowsAndColumns(...args: unknown[]) {
    needs(args.length === 1 && isFlag(args[0]), method('setTransposeRowsAndColumns'), args);
    return this.with({ transposed: args[0] as boolean });
  }

  private with(change: Partial<Settings>): Builder {
    this.draft.settings = { ...this.draft.settings, ...change };
    return this.itself();
  }

  /** The builder that every kind has: after a method that they share, those of a kind are gone, as Google types it. */
  private itself(): Builder {
    return builder(this.draft);
  }
}

/** The builder of one kind of chart: it has the methods of every builder and those that set the kind's options. */
function builderOf<Kind>(draft: Draft, { type, setters }: ChartKind<Kind>): Kind {
  draft.settings = { ...draft.settings, type: ChartType[type] };
  const [first, ...rest] = type;
  const kind = `Embedded${first}${rest.join('').toLowerCase()}ChartBuilder`;
  const local = new LocalBuilder(draft);
  const itself = strict(kind, local) as unknown as Kind;
  for (const [name, setter] of Object.entries<Setters<Kind>[keyof Setters<Kind>]>(setters)) {
    const value = (...args: unknown[]): Kind => {
      const fits = setter.forms.some(
        (form) => form.length === args.length && form.every((fit, index) => fit(args[index])),
      );
      needs(fits, `SpreadsheetApp.${kind}.${name}`, args);
      for (const [path, option] of Object.entries(setter.options(args))) {
        draft.settings = { ...draft.settings, options: withOption(draft.settings.options, path, option) };
      }
      return itself;
    };
    Object.defineProperty(local, name, { value });
  }
  return itself;
}

function chart(settings: Settings): Chart {
  return strict('EmbeddedChart', new LocalChart(settings)) as unknown as Chart;
}

function builder(draft: Draft): Builder {
  return strict('EmbeddedChartBuilder', new LocalBuilder(draft)) as unknown as Builder;
}

/** `Sheet.newChart()`. */
export function newChart(): Builder {
  return builder({ settings: NEW });
}

/** A chart that a sheet has. */
export function receivedChart(message: ChartMessage): Chart {
  return chart({
    ...message,
    type: ChartType[message.type],
    ranges: message.ranges.map(theRange),
    mergeStrategy: ChartMergeStrategy[message.mergeStrategy],
    hiddenDimensions: ChartHiddenDimensionStrategy[message.hiddenDimensions],
  });
}
