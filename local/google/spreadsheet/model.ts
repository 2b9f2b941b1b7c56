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

/** What a cell holds. Dates are numbers (days since 1899-12-30, wall clock) with a date format; null is empty. */
export type Content = null | number | string | boolean | { readonly formula: string };

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
  /** In points. */
  readonly fontSize?: number;
  readonly wrap?: 'WRAP' | 'CLIP';
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

export interface ConditionalFormat {
  readonly ranges: readonly Area[];
  /** Name of a BooleanCriteria. */
  readonly criteria: string;
  readonly values: readonly CriterionValue[];
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly strikethrough: boolean | null;
}

export interface Protection {
  readonly id: number;
  /** Null: the whole sheet. */
  readonly area: Area | null;
  readonly description: string;
  readonly warningOnly: boolean;
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
  readonly filter: Area | null;
  readonly merges: readonly Area[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly protections: readonly Protection[];
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
  /** In tab order. */
  readonly sheets: readonly Sheet[];
  /** What the person who looks at the spreadsheet has selected. */
  readonly active: SheetArea;
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
    merges: [],
    conditionalFormats: [],
    protections: [],
  };
}
