/** What the page asks of the server, each request with its input and its answer: JSON both ways. */
import * as z from 'zod/mini';
import type { Role } from '../google/drive/file.ts';
import type { Button, Menu, Question } from '../google/ui.ts';
import { edit, type Edit, type SheetAnswer } from './grid-contract.ts';

/** A rectangle of cells, counted from 1. */
export interface Selection {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Somebody whose eyes the page can have. */
export interface Person {
  readonly email: string;
  readonly name: string;
  /** What they may do with the workbook; absent where it was not shared with them. */
  readonly role?: Role;
  /** Without a Google account there is a mailbox, and nothing else. */
  readonly hasAccount: boolean;
}

/** A spreadsheet as the person has it before them. */
export interface OpenSpreadsheet {
  /** Id of the file. */
  readonly id: string;
  readonly title: string;
  readonly role: Role;
  /** Whether the add-on lives in it. */
  readonly isWorkbook: boolean;
  /** In tab order, hidden ones too. */
  readonly tabs: readonly {
    readonly id: number;
    readonly name: string;
    readonly color: string | null;
    readonly isHidden: boolean;
  }[];
  readonly selected: Selection;
  /** Grows when the add-on, or a change of sheets, moved the person's selection. */
  readonly moves: number;
}

export interface Overview {
  /** Everybody, the workbook's owner first, those without an account last. */
  readonly people: readonly Person[];
  /** Who asks; absent where nobody here has that address. */
  readonly me?: Person;
  /** The spreadsheet that was asked for; absent where this person can't open it. */
  readonly spreadsheet?: OpenSpreadsheet;
  /** Why they can't. */
  readonly refused?: string;
  /** The add-on's menus, as this person has them in the workbook. */
  readonly menus: readonly Menu[];
  readonly clock: {
    /** `Mon, Nov 23, 2026, 9:00 AM`, in the workbook's zone. */
    readonly now: string;
    /** `YYYY-MM-DD`. */
    readonly today: string;
    readonly zone: string;
    /** The trigger that falls due next. */
    readonly next?: { readonly when: string; readonly function: string };
    /** Whether the clock is being turned forward just now. */
    readonly isTurning: boolean;
  };
  /** In this person's mailbox. */
  readonly mails: number;
  /** What the start of the workspace has to tell, such as a saved state that could not be read. */
  readonly notices: readonly string[];
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
  | {
      readonly kind: 'toast';
      readonly title: string;
      readonly text: string;
      /** How long it stays; null until it is closed. */
      readonly seconds: number | null;
    };

/** What came of something that the person started. */
export interface RanAnswer {
  readonly shown: readonly ShownAnswer[];
  /** What the function returned, for a call of google.script.run. */
  readonly value?: unknown;
  /** The add-on's exception that nothing caught, or why its run died. */
  readonly error?: string;
  /** What the run waits for; it goes on with `reply`. */
  readonly question?: Question;
}

export interface RunAnswer {
  readonly function: string;
  readonly user: string;
  readonly origin: string;
  readonly when: string;
  /** Modelled milliseconds. */
  readonly elapsedMs: number;
  /** Service calls by method, with how long all calls of it are modelled to take, in ms. */
  readonly calls: readonly { readonly method: string; readonly count: number; readonly ms: number }[];
  readonly error?: string;
}

export interface TriggerAnswer {
  readonly id: string;
  readonly user: string;
  readonly function: string;
  /** `every hour`, `at every edit` … */
  readonly occasion: string;
  readonly isDisabled: boolean;
  /** When it falls due next; absent where it waits for an event or is disabled. */
  readonly next?: string;
}

export interface MailAnswer {
  readonly id: string;
  /** `Name <address>`, or the address alone. */
  readonly from: string;
  readonly to: string;
  readonly cc: string;
  readonly replyTo?: string;
  readonly subject: string;
  readonly when: string;
  readonly text: string;
  readonly hasHtml: boolean;
  /** Size in bytes. */
  readonly attachments: readonly { readonly name: string; readonly size: number }[];
}

export interface FileAnswer {
  readonly id: string;
  readonly name: string;
  readonly kind: 'folder' | 'document' | 'spreadsheet' | 'other';
  /** The spreadsheet in which the add-on lives; nobody throws it away here. */
  readonly isWorkbook: boolean;
  /** Id of the folder in which this person sees it; absent where they see it in no folder. */
  readonly folder?: string;
  readonly owner: string;
  readonly role: Role;
  /** With whom it is shared, the owner left out. */
  readonly sharedWith: readonly string[];
  readonly modified: string;
  readonly isTrashed: boolean;
}

/** A chart, and as a table what it draws. */
export interface ChartAnswer {
  readonly id: number;
  /** Name of the sheet, and the cell at which the chart stands there. */
  readonly sheet: string;
  readonly cell: string;
  /** Name of a ChartType of Google's. */
  readonly type: string;
  readonly title: string;
  /** Titles of the axes. */
  readonly horizontal: string;
  readonly vertical: string;
  /** `right`, `top`, `bottom`, `none` … */
  readonly legend: string;
  readonly isStacked: boolean;
  /** One for each column; the first column says what each row is about. */
  readonly headings: readonly string[];
  readonly rows: readonly (readonly { readonly text: string; readonly number: number | null }[])[];
}

/** Who asks. The server says nothing that this person may not see. */
interface As {
  as: string;
}

/** Who asks, and of which spreadsheet: the workbook where none is named. */
interface AsIn extends As {
  file?: string | undefined;
}

/** The page's own name for a run that it starts: the same ticket never starts a second one. */
interface WithTicket extends As {
  ticket: string;
}

export interface Requests {
  overview: { input: AsIn; answer: Overview };
  /** The whole sheet, or what has changed since a version of it. */
  sheet: { input: AsIn & { id: number; since?: number | undefined }; answer: SheetAnswer };
  /** What the dropdown of a cell offers. */
  offers: {
    input: AsIn & { sheet: number; row: number; column: number };
    answer: { readonly offers: readonly string[] };
  };
  /** The texts that a column of the filter shows, and those of them that it hides. */
  filterOffers: {
    input: AsIn & { sheet: number; column: number };
    answer: { readonly offers: readonly string[]; readonly hidden: readonly string[] };
  };
  /** The person opens the workbook: its menus are made anew. */
  open: { input: As; answer: RanAnswer };
  menu: { input: WithTicket & { item: string }; answer: RanAnswer };
  /** One call of google.script.run, from a frame. */
  call: { input: { frame: string; ticket: string; function: string; args: unknown[] }; answer: RanAnswer };
  /** The person's answer to what a run asked. */
  reply: { input: WithTicket & { button: Button; text: string }; answer: RanAnswer };
  /** The page with a question before it was left. */
  leave: { input: WithTicket; answer: object };
  /** What came of a run whose answer did not reach the page; absent where it never began. */
  outcome: { input: WithTicket; answer: { readonly ran?: RanAnswer } };
  /** The answer is what the script showed when it was told; with a `warning` nothing was done, and `isSure` goes on. */
  edit: { input: Edit; answer: RanAnswer & { readonly warning?: string } };
  /** Turns the clock forward; the answer comes when all has run. */
  turnClock: {
    input: { by: 'hour' | 'day' | 'event' };
    answer: { readonly fired: number; readonly failed: number; readonly mails: number };
  };
  mails: { input: As; answer: { readonly mails: readonly MailAnswer[] } };
  /** What is theirs, or shared with them. */
  files: { input: As; answer: { readonly files: readonly FileAnswer[] } };
  document: {
    input: As & { id: string };
    answer: {
      readonly name: string;
      readonly html: string;
      readonly role: Role;
      readonly isTrashed: boolean;
    };
  };
  /** The answer is the document as it is read back. */
  writeDocument: { input: As & { id: string; html: string }; answer: { readonly html: string } };
  moveFile: { input: As & { id: string; to: 'trash' | 'folder' | 'nowhere' }; answer: object };
  charts: { input: AsIn; answer: { readonly charts: readonly ChartAnswer[] } };
  triggers: { input: As; answer: { readonly triggers: readonly TriggerAnswer[] } };
  /** The last runs, the newest first. */
  runs: { input: As; answer: { readonly runs: readonly RunAnswer[] } };
}

export type RequestName = keyof Requests;

const number = z.number().check(z.int());
const text = z.string();
const as = { as: text };
const asIn = { ...as, file: z.optional(text) };
const withTicket = { ...as, ticket: text };
const onSheet = { ...asIn, sheet: number };

/** What each request accepts; whatever else comes is refused. */
export const inputs: { readonly [Name in RequestName]: z.ZodMiniType<Requests[Name]['input']> } = {
  overview: z.object(asIn),
  sheet: z.object({ ...asIn, id: number, since: z.optional(number) }),
  offers: z.object({ ...onSheet, row: number, column: number }),
  filterOffers: z.object({ ...onSheet, column: number }),
  open: z.object(as),
  menu: z.object({ ...withTicket, item: text }),
  call: z.object({ frame: text, ticket: text, function: text, args: z.array(z.unknown()) }),
  reply: z.object({
    ...withTicket,
    button: z.enum(['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']),
    text,
  }),
  leave: z.object(withTicket),
  outcome: z.object(withTicket),
  edit,
  turnClock: z.object({ by: z.enum(['hour', 'day', 'event']) }),
  mails: z.object(as),
  files: z.object(as),
  document: z.object({ ...as, id: text }),
  writeDocument: z.object({ ...as, id: text, html: text }),
  moveFile: z.object({ ...as, id: text, to: z.enum(['trash', 'folder', 'nowhere']) }),
  charts: z.object(asIn),
  triggers: z.object(as),
  runs: z.object(as),
};
