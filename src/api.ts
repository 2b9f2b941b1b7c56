/** The contract between sidebar and server: every call's name, the shape of its input, and its answer (JSON only). */
import * as z from 'zod/mini';
import type { Day, Moment, Time } from './core/day.ts';
import type { FieldValue } from './core/field.ts';
import type { Problem } from './core/issue.ts';
import type { AskedRow, RowMark } from './core/sheet.ts';
import { checkSteps, type CheckStep } from './core/installation.ts';
import { languages, type Lang } from './core/lang.ts';
import type {
  CheckResult,
  DuePreview,
  ExamplesOfSheet,
  ImportPreview,
  LetterKind,
  LetterPreview,
  SendResult,
  SetupPlan,
  SetupProgress,
  SharingPreview,
  SharingResult,
} from './previews.ts';
import type { StepState } from './core/step.ts';
import { documentKinds, type DocumentKind } from './text/documents.ts';
import { templateKeys, type TemplateKey } from './sheets/templates/names.ts';
import { waysIn, type StepKey, type WayIn } from './sheets/steps.ts';

export type * from './previews.ts';

/** Where the user can be taken: a view of the sidebar, and what it is about. */
export type Place =
  | {
      readonly view:
        | 'setup'
        | 'people'
        | 'meetings'
        | 'reminders'
        | 'due'
        | 'home'
        | 'about'
        | 'check'
        | 'share'
        | 'screen';
    }
  | { readonly view: 'row'; readonly sheet: string; readonly id: string }
  | { readonly view: 'step'; readonly step: StepKey }
  | { readonly view: 'letter'; readonly meeting: string; readonly letter: LetterKind };

/** One thing to do or to put right, in a sentence; `go` is where that is done. */
export interface Step {
  readonly text: string;
  readonly why?: string;
  readonly go?: Place;
}

export interface SheetStatus {
  readonly key: string;
  /** The tab's name now, which people may have changed. */
  readonly name: string;
  /** The rows that count. */
  readonly rows: number;
}

export interface Reminders {
  readonly on: boolean;
  /** The account in whose name the workbook sends. */
  readonly owner?: string;
  /** Whether that is the account that asks. */
  readonly mine: boolean;
  readonly lastRun?: Moment;
  readonly nextRun?: Moment;
  readonly paused: boolean;
  /** Whether the account that asks has passed *Check this installation* once. */
  readonly checked: boolean;
}

export interface Status {
  /** `new`: no workbook yet. `unfinished`: setup was stopped half-way. `copy`: made from another workbook. */
  readonly state: 'new' | 'unfinished' | 'ready' | 'copy';
  readonly lang: Lang;
  readonly coalition: string;
  readonly goal: string;
  readonly user: string;
  /** Now, on the spreadsheet's wall clock. */
  readonly today: Day;
  readonly time: Time;
  readonly zone: string;
  readonly members: number;
  /** Set where an earlier version made the workbook; mail goes on, and the guide offers to bring it up to date. */
  readonly older?: boolean;
  /** How many rows are marked as examples, where there are any. */
  readonly examples?: number;
  /** What somebody said brings them here; the guide asks until they have. */
  readonly way?: WayIn;
  /** What each step of the guide is called, and why it is one. */
  readonly stepWords: Readonly<Record<StepKey, { readonly title: string; readonly why: string }>>;
  /** Where each step stands. */
  readonly steps: Readonly<Partial<Record<StepKey, StepState>>>;
  /** Set while the tabs of the core group are hidden. */
  readonly coreHidden?: boolean;
  /** False where it was kept from an earlier look, so that the guide opens at once; `refresh` brings it up to date. */
  readonly fresh: boolean;
  /** The sheets of the guide that are there. */
  readonly sheets: readonly SheetStatus[];
  readonly next: Step;
  /** The step of the way where somebody is, where it isn't the next step itself. */
  readonly step?: Step;
  /** One thing worth a talk, where the workbook's dates and counts hint at it. */
  readonly question?: string;
  /** At most three; `fixCount` counts them all. */
  readonly fixes: readonly Step[];
  readonly fixCount: number;
  readonly due: readonly Step[];
  readonly meetings: readonly {
    readonly id: string;
    readonly title: string;
    readonly date?: Day;
    readonly state?: string;
    readonly invitationSent: boolean;
  }[];
  readonly reminders: Reminders;
}

export interface RowSummary {
  readonly id: string;
  /** The row's number in the sheet. */
  readonly row: number;
  readonly title: string;
  readonly details: readonly string[];
  readonly problems: number;
  /** How many of the columns in sight are still empty. */
  readonly open: number;
  /** What the row holds, where its sheet asks questions. */
  readonly values?: Readonly<Record<string, FieldValue>>;
  /** The question that it is, unless people added it. */
  readonly question?: AskedRow;
  readonly mark?: RowMark;
}

export interface Found extends RowSummary {
  readonly sheet: string;
}

export interface FieldProblem extends Problem {
  readonly field: string;
  /** The problem and its remedy as a sentence. */
  readonly sentence: string;
}

export interface RowDetail {
  readonly sheet: string;
  readonly id: string;
  readonly row: number;
  readonly values: Readonly<Record<string, FieldValue>>;
  /** What stands in cells that could not be read, so that the person sees what they typed. */
  readonly unread: Readonly<Record<string, string>>;
  readonly problems: readonly FieldProblem[];
  /** The question that the row is, where it is one. */
  readonly question?: AskedRow;
}

export type Saved =
  | { readonly saved: true; readonly row: RowDetail }
  /** Nothing was written: the input is wrong, or somebody changed the same cells meanwhile. */
  | { readonly saved: false; readonly problems: readonly FieldProblem[] }
  | { readonly saved: false; readonly changedMeanwhile: RowDetail };

/** Who is to be placed on the map of a goal, in the order of Stakeholders. */
export interface Mapping {
  readonly goal: string;
  /** The goals that have a map, the coalition's own first. */
  readonly goals: readonly string[];
  readonly today: Day;
  readonly people: readonly {
    /** The name that cells use. */
    readonly person: string;
    readonly organization?: string;
    /** The row about them and this goal, where there is one. */
    readonly row?: RowDetail;
  }[];
}

/** One thing that a sheet's rows say. */
export interface Advice {
  readonly text: string;
  /** `good`: as it should be. `question`: to be talked about. */
  readonly kind: 'hint' | 'good' | 'question';
  readonly go?: Place;
  /** The field of the row that the text is meant for, where it is one that can be put there. */
  readonly field?: string;
}

/** Every call: what goes in and what comes out. */
export interface Calls {
  open: { input: object; answer: Status };
  names: {
    input: object;
    answer: {
      readonly names: readonly { readonly name: string; readonly member: boolean }[];
      /** By sheet, what its rows are called. */
      readonly rows: Readonly<Record<string, readonly string[]>>;
    };
  };
  /**
   * A page of a sheet's rows: those that count, or else those that are marked as examples or were put away. The rows of
   * a sheet that asks questions come all at once, so that one question follows the other.
   */
  rows: {
    input: { sheet: string; search: string; from: number; marked?: boolean | undefined };
    answer: { readonly rows: readonly RowSummary[]; readonly total: number; readonly matching: number };
  };
  /** Rows of every sheet of the guide that hold all the words, at most fifty. */
  find: {
    input: { search: string };
    answer: { readonly rows: readonly Found[]; readonly matching: number };
  };
  row: { input: { sheet: string; id: string }; answer: RowDetail };
  /** Without an id a new row is added. `before` holds the values the form began with, for the fields in `values`. */
  save: {
    input: {
      sheet: string;
      id?: string | undefined;
      before: Record<string, FieldValue | null>;
      values: Record<string, FieldValue | null>;
    };
    answer: Saved;
  };
  /** What a sheet's rows say, or one of them. */
  advice: {
    input: { sheet: string; id?: string | undefined };
    answer: { readonly sentences: readonly Advice[] };
  };
  /** Puts a question of *How we work* on the agenda of the next meeting; without a `meeting` none is planned. */
  toAgenda: {
    input: { way: string };
    answer: { readonly message: string; readonly meeting?: string };
  };
  /** Who is to be placed on the map of a goal, of the coalition's own where none is said. Makes Judgements if need be. */
  mapping: { input: { goal?: string | undefined }; answer: Mapping };
  /** Where the room says that somebody stands on a goal; `before` holds what was known of them. */
  place: {
    input: Omit<Calls['save']['input'], 'sheet'> & { goal: string; person: string };
    answer: Saved;
  };
  /** Hides the tabs of the core group that are in sight, or shows again those that this has hidden. */
  screen: {
    input: { on: boolean };
    /** `stays`: the tab that had to stay, because one always does. */
    answer: { readonly tabs: number; readonly stays?: string };
  };
  selection: {
    input: object;
    answer: { readonly sheet?: string; readonly id?: string; readonly title?: string };
  };
  /** Takes the user to a row in the sheet; with `field`, to that cell. */
  show: { input: { sheet: string; id: string; field?: string | undefined }; answer: object };
  /** Makes the sheet of a step that is begun, if it isn't there. */
  begin: { input: { sheet: string }; answer: object };
  /** Remembers what brings somebody here. */
  way: { input: { way: WayIn }; answer: object };
  plan: { input: object; answer: SetupPlan };
  /** One step of the plan; called until `done` is `total`. Answers are needed at the first setup only. */
  setup: {
    input: {
      coalition?: string | undefined;
      zone?: string | undefined;
      language?: Lang | undefined;
      template?: TemplateKey | undefined;
    };
    answer: SetupProgress;
  };
  /** The values of one example row of a sheet, in words, by field. */
  example: { input: { sheet: string }; answer: { readonly words: Readonly<Record<string, string>> } };
  /** What `removeExamples` would remove now, and what it would keep. */
  examples: { input: object; answer: { readonly sheets: readonly ExamplesOfSheet[] } };
  /** Removes the examples that nobody has changed. */
  removeExamples: {
    input: object;
    answer: { readonly sheets: readonly ExamplesOfSheet[]; readonly message: string };
  };
  /** What `language` would change, a sentence each; empty where everything is in that language. */
  languagePlan: { input: { to: Lang }; answer: { readonly steps: readonly string[] } };
  /** Changes the workbook's language, one sheet a call; `done` is what the last answer said, 0 to begin with. */
  language: { input: { to: Lang; done: number }; answer: SetupProgress };
  readPeople: {
    input: { text: string; mapping?: Record<string, number> | undefined };
    answer: ImportPreview;
  };
  addPeople: {
    input: { text: string; mapping?: Record<string, number> | undefined; also: number[] };
    answer: { readonly added: number; readonly message: string };
  };
  letter: { input: { meeting: string; letter: LetterKind }; answer: LetterPreview };
  send: {
    input: { meeting: string; letter: LetterKind; include: string[]; version: string };
    answer: SendResult;
  };
  /** Drafts a meeting's or person's document now; `again` where the earlier one was thrown away. */
  draft: {
    input: { id: string; document: DocumentKind; again: boolean };
    answer: { readonly link?: string; readonly message: string; readonly trashed?: boolean };
  };
  due: { input: object; answer: DuePreview };
  sendDue: { input: { version: string }; answer: SendResult };
  reminders: { input: { on: boolean }; answer: Reminders };
  pause: { input: { on: boolean }; answer: Reminders };
  /** Looks at every sheet: gives rows their ids, draws the views anew, and keeps what the guide opens with. */
  refresh: { input: object; answer: Status };
  copy: { input: { choice: 'backup' | 'new' | 'moved' }; answer: object };
  /** One step of *Check this installation*; the last one mails its user. */
  check: { input: { step: CheckStep }; answer: CheckResult };
  /** What *Share with members* would do now. */
  sharing: { input: object; answer: SharingPreview };
  /** Publishes, or refreshes what is published; `include` holds the ids of discreet people who were ticked. */
  share: { input: { version: string; include: string[] }; answer: SharingResult };
  /** Lets Google mail an invitation to a member whose address has no Google account. */
  inviteByGoogle: { input: { person: string }; answer: { readonly message: string } };
  /** Takes everybody's access away; the file stays. */
  stopSharing: { input: object; answer: { readonly message: string } };
}

/** What the page knows and says with a call; it spares the spreadsheet questions, and may be a moment old. */
export interface Hints {
  readonly zone?: string | undefined;
  readonly lang?: Lang | undefined;
}

export type CallName = keyof Calls;
export type Input<Name extends CallName> = Calls[Name]['input'];
export type Answer<Name extends CallName> = Calls[Name]['answer'];

/** How every answer travels. A problem is a sentence for the user; `code` helps whoever is asked for help. */
export type Envelope<Name extends CallName> =
  | { readonly ok: true; readonly answer: Answer<Name> }
  | { readonly ok: false; readonly problem: string; readonly code: string };

// Google's runtime may refuse code made from strings; zod would fall back, this saves the attempt (design §2.25).
z.config({ jitless: true });

const key = z.string().check(z.minLength(1), z.maxLength(200));
// Far more than a cell holds, so that what is too long comes back as an issue and not as a refusal.
const cell = z.string().check(z.maxLength(1_000_000));
const value = z.union([cell, z.number(), z.boolean(), z.array(cell), z.null()]);
const values = z.record(z.string(), value);
const letter = z.enum(['invitation', 'change', 'cancellation', 'agenda', 'minutes']);
const mapping = z.optional(z.record(z.string(), z.number()));
const nothing = z.object({});
const search = z.string().check(z.maxLength(200));
export const zone = z.string().check(z.regex(/^[A-Za-z_+\-0-9/]{1,60}$/));
export const language = z.enum(languages);

/** What each call accepts; whatever else comes is refused at the wall. Made when it is asked for: a run answers one call. */
export const inputs: { readonly [Name in CallName]: () => z.ZodMiniType<Input<Name>> } = {
  open: () => nothing,
  names: () => nothing,
  rows: () => z.object({ sheet: key, search, from: z.number(), marked: z.optional(z.boolean()) }),
  find: () => z.object({ search }),
  row: () => z.object({ sheet: key, id: key }),
  save: () => z.object({ sheet: key, id: z.optional(key), before: values, values }),
  advice: () => z.object({ sheet: key, id: z.optional(key) }),
  toAgenda: () => z.object({ way: key }),
  mapping: () => z.object({ goal: z.optional(cell) }),
  place: () => z.object({ goal: cell, person: key, id: z.optional(key), before: values, values }),
  screen: () => z.object({ on: z.boolean() }),
  selection: () => nothing,
  show: () => z.object({ sheet: key, id: key, field: z.optional(key) }),
  begin: () => z.object({ sheet: key }),
  way: () => z.object({ way: z.enum(waysIn) }),
  plan: () => nothing,
  setup: () =>
    z.object({
      coalition: z.optional(z.string().check(z.maxLength(200))),
      zone: z.optional(zone),
      language: z.optional(language),
      template: z.optional(z.enum(templateKeys)),
    }),
  example: () => z.object({ sheet: key }),
  examples: () => nothing,
  removeExamples: () => nothing,
  languagePlan: () => z.object({ to: language }),
  language: () => z.object({ to: language, done: z.number().check(z.minimum(0)) }),
  readPeople: () => z.object({ text: z.string(), mapping }),
  addPeople: () => z.object({ text: z.string(), mapping, also: z.array(z.number()) }),
  letter: () => z.object({ meeting: key, letter }),
  send: () => z.object({ meeting: key, letter, include: z.array(key), version: z.string() }),
  draft: () => z.object({ id: key, document: z.enum(documentKinds), again: z.boolean() }),
  due: () => nothing,
  sendDue: () => z.object({ version: z.string() }),
  reminders: () => z.object({ on: z.boolean() }),
  pause: () => z.object({ on: z.boolean() }),
  refresh: () => nothing,
  copy: () => z.object({ choice: z.enum(['backup', 'new', 'moved']) }),
  check: () => z.object({ step: z.enum(checkSteps) }),
  sharing: () => nothing,
  share: () => z.object({ version: z.string(), include: z.array(key) }),
  inviteByGoogle: () => z.object({ person: key }),
  stopSharing: () => nothing,
};
