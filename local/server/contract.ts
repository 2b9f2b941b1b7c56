/** What the page asks of the server, each request with its input and its answer: JSON both ways. */
import * as z from 'zod/mini';
import type { Format } from '../google/spreadsheet/model.ts';
import type { Menu } from '../google/ui.ts';

/** A rectangle of cells, counted from 1. */
export interface Selection {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Overview {
  readonly title: string;
  /** In tab order, hidden ones too. */
  readonly tabs: readonly {
    readonly id: number;
    readonly name: string;
    readonly color: string | null;
    readonly isHidden: boolean;
  }[];
  readonly selected: Selection;
  /** Grows when the add-on, or a change of sheets, moved the selection. */
  readonly moves: number;
  /** Who may open the spreadsheet, its owner first. */
  readonly people: readonly { readonly email: string; readonly access: string }[];
  /** The add-on's menus, as the acting person has them. */
  readonly menus: readonly Menu[];
  readonly clock: {
    /** `Mon, Nov 23, 2026, 9:00 AM`, in the spreadsheet's zone. */
    readonly now: string;
    readonly zone: string;
    /** The trigger that falls due next. */
    readonly next?: { readonly when: string; readonly function: string };
    /** Whether the clock is being turned forward just now. */
    readonly isTurning: boolean;
  };
  readonly mailboxes: readonly { readonly address: string; readonly mails: number }[];
  readonly mails: number;
  readonly documents: number;
  readonly runs: number;
}

export interface CellAnswer {
  readonly text: string;
  /** What would have to be typed to get the same, where that is not `text`. */
  readonly typed?: string;
  /** Place in the answer's `formats`. */
  readonly format: number;
  readonly note?: string;
  /** Place in the answer's `validations`. */
  readonly validation?: number;
  /** For a checkbox. */
  readonly isTicked?: boolean;
  /** Whether the cell holds what its validation would warn of. */
  readonly isInvalid?: true;
  /** Numbers and dates stand at the right. */
  readonly isNumber?: true;
}

export interface RowAnswer {
  readonly row: number;
  /** In pixels; a row with more text is taller. */
  readonly height: number;
  readonly isHidden: boolean;
  readonly cells: readonly CellAnswer[];
}

/** A sheet as far as it is in sight: its frozen rows, and some others. */
export interface SheetAnswer {
  readonly id: number;
  readonly rowCount: number;
  readonly columns: readonly {
    readonly letters: string;
    readonly width: number;
    readonly isHidden: boolean;
  }[];
  readonly groups: readonly {
    readonly depth: number;
    readonly column: number;
    readonly columns: number;
    readonly collapsed: boolean;
  }[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridlinesHidden: boolean;
  /** The row in which the sheet's filter stands. */
  readonly filterRow: number | null;
  readonly merges: readonly Omit<Selection, 'sheet'>[];
  readonly frozen: readonly RowAnswer[];
  readonly rows: readonly RowAnswer[];
  readonly formats: readonly Format[];
  readonly validations: readonly {
    readonly criteria: string;
    readonly helpText: string | null;
    readonly hasOffers: boolean;
  }[];
}

/** Something that the add-on shows; a frame's page is at `/frame/…`. */
export type ShownAnswer =
  | { readonly kind: 'sidebar'; readonly title: string; readonly frame: string }
  | {
      readonly kind: 'dialog';
      readonly title: string;
      readonly frame: string;
      readonly isModal: boolean;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: 'toast'; readonly title: string; readonly text: string };

/** What came of something that the acting person started. */
export interface RanAnswer {
  readonly shown: readonly ShownAnswer[];
  /** The add-on's exception that nothing caught, or why its run died. */
  readonly error?: string;
}

export interface RunAnswer {
  readonly function: string;
  readonly user: string;
  readonly origin: string;
  readonly when: string;
  /** Modelled milliseconds. */
  readonly elapsedMs: number;
  readonly calls: Readonly<Record<string, number>>;
  readonly error?: string;
}

export interface MailAnswer {
  readonly id: string;
  /** `Name <address>`, or the address alone. */
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly when: string;
  readonly text: string;
  readonly hasHtml: boolean;
}

export interface DocumentLine {
  readonly id: string;
  readonly name: string;
  readonly folder: string;
  readonly modified: string;
  readonly isTrashed: boolean;
}

/** What a person does to the spreadsheet with their hands. */
export type Edit = z.output<typeof edit>;

export interface Requests {
  overview: { input: { as: string }; answer: Overview };
  sheet: { input: { id: number; from: number; count: number }; answer: SheetAnswer };
  /** What the dropdown of a cell offers. */
  offers: {
    input: { sheet: number; row: number; column: number };
    answer: { readonly offers: readonly string[] };
  };
  /** The acting person opens the spreadsheet. */
  open: { input: { as: string }; answer: RanAnswer };
  menu: { input: { as: string; item: string }; answer: RanAnswer };
  /** One call of google.script.run, from a frame. */
  call: {
    input: { frame: string; function: string; args: unknown[] };
    answer: { readonly value: unknown; readonly shown: readonly ShownAnswer[] } | { readonly error: string };
  };
  edit: { input: Edit; answer: object };
  /** Turns the clock forward; the answer comes when all has run. */
  turnClock: {
    input: { by: 'hour' | 'day' | 'event' };
    answer: { readonly fired: readonly RunAnswer[]; readonly mails: number };
  };
  mails: { input: { mailbox: string }; answer: { readonly mails: readonly MailAnswer[] } };
  documents: { input: object; answer: { readonly documents: readonly DocumentLine[] } };
  document: {
    input: { id: string };
    answer: { readonly name: string; readonly html: string; readonly isTrashed: boolean };
  };
  writeDocument: { input: { id: string; html: string }; answer: object };
  moveDocument: { input: { id: string; to: 'trash' | 'folder' | 'nowhere' }; answer: object };
  /** The last runs, the newest first. */
  runs: { input: object; answer: { readonly runs: readonly RunAnswer[] } };
}

export type RequestName = keyof Requests;

const number = z.number().check(z.int());
const text = z.string();
const onSheet = { sheet: number };
const lines = z.enum(['rows', 'columns']);

const edit = z.discriminatedUnion('do', [
  /** Types or pastes texts, from a cell to the right and down. Empty texts empty cells. */
  z.object({
    do: z.literal('type'),
    ...onSheet,
    row: number,
    column: number,
    texts: z.array(z.array(text)),
  }),
  z.object({
    do: z.literal('select'),
    ...onSheet,
    row: number,
    column: number,
    rows: number,
    columns: number,
  }),
  /** New lines stand before `from`, and are like their neighbour. */
  z.object({ do: z.literal('insert'), ...onSheet, lines, from: number, count: number }),
  z.object({ do: z.literal('delete'), ...onSheet, lines, from: number, count: number }),
  z.object({ do: z.literal('move'), ...onSheet, column: number, before: number }),
  /** Sorts all rows below the frozen ones. */
  z.object({ do: z.literal('sort'), ...onSheet, column: number, ascending: z.boolean() }),
  z.object({ do: z.literal('fold'), ...onSheet, column: number, depth: number, collapsed: z.boolean() }),
  z.object({ do: z.literal('rename sheet'), ...onSheet, name: text }),
  z.object({ do: z.literal('duplicate sheet'), ...onSheet }),
  z.object({ do: z.literal('delete sheet'), ...onSheet }),
  z.object({ do: z.literal('hide sheet'), ...onSheet }),
  z.object({ do: z.literal('show sheet'), ...onSheet }),
]);

/** What each request accepts; whatever else comes is refused. */
export const inputs: { readonly [Name in RequestName]: z.ZodMiniType<Requests[Name]['input']> } = {
  overview: z.object({ as: text }),
  sheet: z.object({ id: number, from: number, count: number }),
  offers: z.object({ sheet: number, row: number, column: number }),
  open: z.object({ as: text }),
  menu: z.object({ as: text, item: text }),
  call: z.object({ frame: text, function: text, args: z.array(z.unknown()) }),
  edit,
  turnClock: z.object({ by: z.enum(['hour', 'day', 'event']) }),
  mails: z.object({ mailbox: text }),
  documents: z.object({}),
  document: z.object({ id: text }),
  writeDocument: z.object({ id: text, html: text }),
  moveDocument: z.object({ id: text, to: z.enum(['trash', 'folder', 'nowhere']) }),
  runs: z.object({}),
};
