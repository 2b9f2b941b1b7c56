/** What the grid asks of the server and is answered: a sheet as it looks, and what a person's hands do to it. */
import * as z from 'zod/mini';
import type { ColumnGroup, Format } from '../google/spreadsheet/model.ts';
import type { Rectangle, Runs } from '../google/spreadsheet/runs.ts';

/** A cell: what it shows, the number of its look, and whatever else there is to it. What is missing is empty. */
export type CellAnswer = readonly [text?: string, format?: number, more?: CellDetails];

export interface CellDetails {
  /** What would have to be typed to get the same, where that is not what the cell shows. */
  readonly typed?: string;
  readonly note?: string;
  /** Number of the answer's validation. */
  readonly validation?: number;
  /** For a checkbox. */
  readonly isTicked?: boolean;
  /** Whether the cell holds what its validation would warn of. */
  readonly isInvalid?: true;
  /** Numbers and dates stand at the right. */
  readonly isNumber?: true;
}

/** Cells from the row's first on; empty ones at the end are left out. */
export type RowAnswer = readonly CellAnswer[];

/** `count` equal rows. */
export type RowsAnswer = readonly (readonly [from: number, count: number, row: RowAnswer])[];

export interface ValidationAnswer {
  /** Name of a DataValidationCriteria. */
  readonly criteria: string;
  readonly helpText: string | null;
  readonly hasOffers: boolean;
  readonly allowInvalid: boolean;
}

/** The parts of a sheet that are not cells. Sizes are pixels. */
export interface Layout {
  readonly rowCount: number;
  readonly columnCount: number;
  /** A row with more text in wrapped cells is taller. */
  readonly rowHeights: Runs<number>;
  readonly columnWidths: Runs<number>;
  /** By hand or by the filter. */
  readonly hiddenRows: Runs<boolean>;
  readonly hiddenColumns: Runs<boolean>;
  readonly groups: readonly ColumnGroup[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridlinesHidden: boolean;
  readonly merges: readonly Rectangle[];
  readonly filter: (Rectangle & { readonly columnsThatHide: readonly number[] }) | null;
  /** What is protected, with a mark where this person may not edit it. */
  readonly guarded: readonly (Rectangle & { readonly isClosed: boolean })[];
}

export interface SheetAnswer {
  readonly id: number;
  /** Number of this state of the sheet, to be asked for what has changed since. */
  readonly version: number;
  readonly layout: Layout;
  /**
   * The state that this is a change of: `removed` rows from `at` on went, `added` came in their place, and `rows` are
   * those that are otherwise than before. Absent where this is the whole sheet; rows that are not named are empty.
   */
  readonly since?: {
    readonly version: number;
    readonly at: number;
    readonly removed: number;
    readonly added: number;
  };
  readonly rows: RowsAnswer;
  /** The looks and validations of these rows, by number. */
  readonly formats: Readonly<Record<number, Format>>;
  readonly validations: Readonly<Record<number, ValidationAnswer>>;
}

const number = z.number().check(z.int());
const text = z.string();
const lines = z.enum(['rows', 'columns']);
const area = { row: number, column: number, rows: number, columns: number };

/** Who edits which sheet of which spreadsheet; `isSure` where they have been warned and go on. */
const onSheet = { as: text, file: z.optional(text), sheet: number, isSure: z.optional(z.boolean()) };

const orNull = <T extends z.ZodMiniType>(type: T) => z.optional(z.nullable(type));

/** Null takes a property away. */
const look = z.object({
  bold: orNull(z.literal(true)),
  italic: orNull(z.literal(true)),
  line: orNull(z.enum(['underline', 'line-through'])),
  background: orNull(text),
  fontColor: orNull(text),
  fontSize: orNull(number),
  numberFormat: orNull(text),
  horizontal: orNull(z.enum(['left', 'center', 'right'])),
  vertical: orNull(z.enum(['top', 'middle', 'bottom'])),
  wrap: orNull(z.enum(['WRAP', 'CLIP', 'OVERFLOW'])),
});

/** What a person does to a spreadsheet with their hands. */
export const edit = z.discriminatedUnion('do', [
  /** Types or pastes texts, from a cell to the right and down. Empty texts empty cells. */
  z.object({
    do: z.literal('type'),
    ...onSheet,
    row: number,
    column: number,
    texts: z.array(z.array(text)),
  }),
  z.object({ do: z.literal('clear'), ...onSheet, ...area }),
  z.object({ do: z.literal('tick'), ...onSheet, ...area, isTicked: z.boolean() }),
  /** Pastes cells of this spreadsheet; they fill the area as often as they fit into it. */
  z.object({
    do: z.literal('paste'),
    ...onSheet,
    ...area,
    from: z.object({ sheet: number, ...area }),
    what: z.enum(['all', 'values', 'formats']),
    isCut: z.boolean(),
  }),
  /** Draws the handle of an area over `to`, which contains it. */
  z.object({ do: z.literal('fill'), ...onSheet, ...area, to: z.object(area) }),
  z.object({ do: z.literal('format'), ...onSheet, ...area, look }),
  z.object({ do: z.literal('note'), ...onSheet, row: number, column: number, text }),
  z.object({ do: z.literal('merge'), ...onSheet, ...area, isMerged: z.boolean() }),
  z.object({ do: z.literal('select'), ...onSheet, ...area }),

  /** New lines stand before `from`, and are like their neighbour. */
  z.object({ do: z.literal('insert'), ...onSheet, lines, from: number, count: number }),
  z.object({ do: z.literal('delete'), ...onSheet, lines, from: number, count: number }),
  z.object({ do: z.literal('move'), ...onSheet, lines, from: number, count: number, before: number }),
  z.object({ do: z.literal('hide'), ...onSheet, lines, from: number, count: number, isHidden: z.boolean() }),
  z.object({ do: z.literal('resize'), ...onSheet, lines, from: number, count: number, size: number }),
  z.object({ do: z.literal('freeze'), ...onSheet, lines, count: number }),
  z.object({ do: z.literal('fold'), ...onSheet, column: number, depth: number, collapsed: z.boolean() }),
  /** Sorts an area by one of its columns; without rows all rows below the frozen ones. */
  z.object({
    do: z.literal('sort'),
    ...onSheet,
    column: number,
    ascending: z.boolean(),
    area: z.optional(z.object(area)),
  }),
  z.object({ do: z.literal('set filter'), ...onSheet, ...area }),
  z.object({ do: z.literal('remove filter'), ...onSheet }),
  /** Hides the rows of the filter that show one of these texts in a column. */
  z.object({ do: z.literal('filter column'), ...onSheet, column: number, hidden: z.array(text) }),
  z.object({ do: z.literal('gridlines'), ...onSheet, isHidden: z.boolean() }),

  /** A new sheet stands behind this one. */
  z.object({ do: z.literal('add sheet'), ...onSheet }),
  z.object({ do: z.literal('rename sheet'), ...onSheet, name: text }),
  z.object({ do: z.literal('duplicate sheet'), ...onSheet }),
  z.object({ do: z.literal('delete sheet'), ...onSheet }),
  z.object({ do: z.literal('hide sheet'), ...onSheet }),
  z.object({ do: z.literal('show sheet'), ...onSheet }),
  /** To a place in the tab order, counted from 0 with the hidden sheets. */
  z.object({ do: z.literal('move sheet'), ...onSheet, index: number }),
  z.object({ do: z.literal('color sheet'), ...onSheet, color: z.nullable(text) }),

  z.object({ do: z.literal('undo'), ...onSheet }),
  z.object({ do: z.literal('redo'), ...onSheet }),
]);

/** What a person does to the spreadsheet with their hands. */
export type Edit = z.output<typeof edit>;
