/** What a spreadsheet is: a plain value that is never changed; every edit gives the next value. */
import { even, evenPlane, type Plane, type Rectangle, type Runs } from './runs.ts';

/** A range of a sheet. An open end (`B3:B`, `3:3`) follows the grid when it grows or shrinks. */
export interface Area extends Rectangle {
  readonly openRows?: true;
  readonly openColumns?: true;
}

export interface SheetArea extends Area {
  /** Id of the sheet. */
  readonly sheet: number;
}

/** The range that was selected last, and what is selected beside it. */
export interface Selected extends SheetArea {
  /** The highlighted cell, where it is not the range's first. */
  readonly current?: { readonly row: number; readonly column: number };
  /** Ranges of the same sheet that were selected before this one. */
  readonly before?: readonly Area[];
}

/** What a cell holds. Dates are numbers (days since 1899-12-30, wall clock) with a date format; null is empty. */
export type Content = null | number | string | boolean | { readonly formula: string };

/** What a cell gives: its content, or the result of a formula. An error is its text, `#N/A`. */
export type Plain = Exclude<Content, { readonly formula: string }>;

/** The cells of a row from the first on; empty ones at the end are left out. */
export type Row = readonly Content[];

export interface Edge {
  readonly color: string;
  /** Name of a BorderStyle. */
  readonly style: string;
}

export type Side = 'top' | 'bottom' | 'left' | 'right';

/** How a cell looks. What is absent is the default. Colours are `#rrggbb`. */
export interface Format {
  readonly numberFormat?: string;
  readonly background?: string;
  readonly fontColor?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly line?: 'underline' | 'line-through';
  readonly fontFamily?: string;
  /** In points. */
  readonly fontSize?: number;
  readonly wrap?: 'WRAP' | 'CLIP' | 'OVERFLOW';
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly borders?: { readonly [side in Side]?: Edge };
}

/** A value of a criterion. A range, a date (`$date`, in milliseconds) and a relative date are objects. */
export type CriterionValue =
  | string
  | number
  | boolean
  | null
  | readonly string[]
  | { readonly range: SheetArea }
  | { readonly $date: number }
  | { readonly $enum: string };

export interface Validation {
  /** Name of a DataValidationCriteria. */
  readonly criteria: string;
  readonly values: readonly CriterionValue[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

/** A conditional format that changes the look of the cells that meet a criterion. */
export interface BooleanFormat {
  readonly ranges: readonly Area[];
  /** Name of a BooleanCriteria. */
  readonly criteria: string;
  readonly values: readonly CriterionValue[];
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly strikethrough: boolean | null;
  readonly underline: boolean | null;
}

/** One of the fixed points of a colour scale. */
export interface GradientPoint {
  readonly color: string;
  /** Name of an InterpolationType. */
  readonly type: 'MIN' | 'MAX' | 'NUMBER' | 'PERCENT' | 'PERCENTILE';
  /** Empty for MIN and MAX. */
  readonly value: string;
}

/** A conditional format that colours the numbers of its ranges by their size. */
export interface GradientFormat {
  readonly ranges: readonly Area[];
  readonly gradient: {
    readonly min: GradientPoint;
    readonly mid: GradientPoint | null;
    readonly max: GradientPoint;
  };
}

export type ConditionalFormat = BooleanFormat | GradientFormat;

export interface Protection {
  readonly id: number;
  /** Null: the whole sheet. */
  readonly area: Area | null;
  readonly description: string;
  readonly warningOnly: boolean;
  /** Addresses of those who may edit beside the owner; null: everybody who may edit the spreadsheet. */
  readonly editors: readonly string[] | null;
  /** Parts of a protected sheet that everybody may edit. */
  readonly unprotected: readonly Area[];
  /** Id of the named range that the protection follows. */
  readonly namedRange: number | null;
}

/** What a column of a filter lets through; a row has to get through both. */
export interface ColumnCriteria {
  /** Counted from the sheet's first. */
  readonly column: number;
  /** Texts that are hidden. */
  readonly hiddenValues: readonly string[];
  /** Name of a BooleanCriteria; null where only values are hidden. */
  readonly criteria: string | null;
  readonly values: readonly CriterionValue[];
}

/** The filter of a sheet: its range with the heading row, and its criteria. */
export interface Filter extends Area {
  readonly criteria: readonly ColumnCriteria[];
}

/** Rows in alternating colours. */
export interface Banding {
  readonly id: number;
  readonly area: Area;
  /** Colours; null where the row has none. */
  readonly header: string | null;
  readonly first: string | null;
  readonly second: string | null;
  readonly footer: string | null;
}

/** What a chart shows and how: the names are those of Google's `Charts` enums. */
export interface Chart {
  readonly id: number;
  /** Name of a ChartType. */
  readonly type: string;
  readonly ranges: readonly SheetArea[];
  /** Options of Google Charts, nested: `{title: 'Promises', hAxis: {title: 'Week'}}`. */
  readonly options: { readonly [option: string]: ChartOption };
  readonly anchor: ChartAnchor;
  /** Rows (columns, where transposed) that are headings; below 0: found out from the data. */
  readonly headers: number;
  /** Name of a ChartMergeStrategy. */
  readonly mergeStrategy: string;
  /** Name of a ChartHiddenDimensionStrategy. */
  readonly hiddenDimensions: string;
  readonly transposed: boolean;
}

export type ChartOption =
  | string
  | number
  | boolean
  | null
  | readonly ChartOption[]
  | { readonly [option: string]: ChartOption };

/** The cell at which a chart's upper left corner stands, and pixels from there. */
export interface ChartAnchor {
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

/** What developer metadata is attached to: the spreadsheet, a sheet, or a row or column counted from 1. */
export type MetadataLocation =
  | { readonly type: 'SPREADSHEET' }
  | { readonly type: 'SHEET'; readonly sheet: number }
  | { readonly type: 'ROW' | 'COLUMN'; readonly sheet: number; readonly line: number };

export interface Metadata {
  readonly id: number;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
  readonly location: MetadataLocation;
}

export interface NamedRange {
  readonly id: number;
  readonly name: string;
  /** Null where its cells were deleted. */
  readonly range: SheetArea | null;
}

export interface ColumnGroup {
  /** 1 is the outermost. */
  readonly depth: number;
  readonly column: number;
  readonly columns: number;
  readonly collapsed: boolean;
}

export interface Sheet {
  readonly id: number;
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly cells: readonly Row[];
  readonly formats: Plane<Format>;
  readonly notes: Plane<string>;
  readonly validations: Plane<Validation | null>;
  /** In pixels. */
  readonly rowHeights: Runs<number>;
  readonly columnWidths: Runs<number>;
  readonly hiddenRows: Runs<boolean>;
  readonly hiddenColumns: Runs<boolean>;
  readonly columnGroups: readonly ColumnGroup[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hidden: boolean;
  readonly tabColor: string | null;
  readonly gridlinesHidden: boolean;
  readonly filter: Filter | null;
  /** As of when the filter's criteria were last set: rows that change later stay as they are. */
  readonly rowsHiddenByFilter: Runs<boolean>;
  readonly merges: readonly Area[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly protections: readonly Protection[];
  readonly bandings: readonly Banding[];
  readonly charts: readonly Chart[];
}

export interface Spreadsheet {
  readonly id: string;
  readonly name: string;
  /** `en_US`. */
  readonly locale: string;
  /** IANA name. */
  readonly zone: string;
  /** Address of the account that owns the file. */
  readonly owner: string;
  /** The moment that TODAY() and NOW() give, in milliseconds since 1970: when it was opened or last written to. */
  readonly calculatedAt: number;
  /** In tab order. */
  readonly sheets: readonly Sheet[];
  readonly namedRanges: readonly NamedRange[];
  readonly metadata: readonly Metadata[];
  /** What the person who looks at the spreadsheet has selected. */
  readonly active: Selected;
  /** Whether an apostrophe before text stays visible in a cell with the format `@`; nobody is sure (platform.md §5.1). */
  readonly keepsApostropheInTextCells: boolean;
}

/** What turns a spreadsheet into the next one. Throws ServiceError, with Google's text, where it can't be done. */
export type Edit = (spreadsheet: Spreadsheet) => Spreadsheet;

export const DEFAULT_ROW_HEIGHT = 21;
const DEFAULT_COLUMN_WIDTH = 100;

/** An empty sheet of Google's default size. */
export function emptySheet(id: number, name: string, rowCount = 1000, columnCount = 26): Sheet {
  return {
    id,
    name,
    rowCount,
    columnCount,
    cells: [],
    formats: evenPlane<Format>(rowCount, columnCount, {}),
    notes: evenPlane(rowCount, columnCount, ''),
    validations: evenPlane<Validation | null>(rowCount, columnCount, null),
    rowHeights: even(rowCount, DEFAULT_ROW_HEIGHT),
    columnWidths: even(columnCount, DEFAULT_COLUMN_WIDTH),
    hiddenRows: even(rowCount, false),
    hiddenColumns: even(columnCount, false),
    columnGroups: [],
    frozenRows: 0,
    frozenColumns: 0,
    hidden: false,
    tabColor: null,
    gridlinesHidden: false,
    filter: null,
    rowsHiddenByFilter: even(rowCount, false),
    merges: [],
    conditionalFormats: [],
    protections: [],
    bandings: [],
    charts: [],
  };
}
