/** What the guide shows before something is done, and what came of it: a part of the contract in `api.ts`. */
import type { Time } from './core/day.ts';

export type LetterKind = 'invitation' | 'change' | 'cancellation' | 'agenda' | 'minutes';

export interface SetupPlan {
  /** What will be made or put right, a sentence each; empty when all is well. */
  readonly steps: readonly string[];
  /** True before the first setup: then `setup` needs answers. */
  readonly first: boolean;
  /** Set where the plan brings a workbook of an earlier version up to date. */
  readonly older?: boolean;
  /** What the plan could not put right, and what a person can do. */
  readonly problems: readonly string[];
  readonly time: Time;
  readonly zone: string;
}

export interface SetupProgress {
  readonly done: number;
  readonly total: number;
  /** What was made last. */
  readonly made: string;
}

/** The examples of one sheet: how many stand as they were written, and those that somebody changed. */
export interface ExamplesOfSheet {
  readonly name: string;
  readonly removed: number;
  readonly kept: readonly { readonly row: number; readonly title: string }[];
}

/** What a pasted text or file holds, before anything is written. */
export interface ImportPreview {
  readonly kind: 'addresses' | 'names' | 'csv' | 'open-states';
  /** For a table: its headings with a value of each, in order. */
  readonly columns: readonly { readonly heading: string; readonly example: string }[];
  /** Field of Stakeholders → index in `columns`. */
  readonly mapping: Readonly<Record<string, number>>;
  /** How many are new and can be added. */
  readonly ready: number;
  readonly sample: readonly {
    readonly name: string;
    readonly organization?: string;
    readonly email?: string;
  }[];
  /** Already there, or twice in the text; left out unless they are ticked. `line` is the line in the text. */
  readonly duplicates: readonly { readonly line: number; readonly name: string; readonly why: string }[];
  /** Lines that can't be read: nothing is written while there is one with `stops`. */
  readonly problems: readonly { readonly line: number; readonly sentence: string; readonly stops: boolean }[];
}

export interface Recipient {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  /** Not a member but invited by name: only mailed if the user ticks them. */
  readonly ask: boolean;
}

export interface PhoneCall {
  readonly name: string;
  readonly how: string;
  /** Words ready to say or paste. */
  readonly words: string;
}

export interface LeftOut {
  readonly name: string;
  readonly why: string;
}

/** What would be mailed: who, what, how many, from whom. */
export interface LetterPreview {
  readonly letter: LetterKind;
  readonly meeting: string;
  readonly title: string;
  readonly to: readonly Recipient[];
  readonly calls: readonly PhoneCall[];
  readonly leftOut: readonly LeftOut[];
  readonly subject: string;
  readonly html: string;
  readonly from: string;
  /** How many recipients the account may still mail today. */
  readonly quota: number;
  /** Why nothing can be sent now, and what to do. */
  readonly blocked?: string;
  readonly document?: { readonly link?: string; readonly state: 'drafted' | 'not-yet' | 'trashed' | 'gone' };
  /** What was shown; sending refuses when it has changed since. */
  readonly version: string;
}

export interface SendResult {
  readonly sent: number;
  /** Left for later: the day's quota, a pause, or the time limit. */
  readonly left: number;
  readonly failed: readonly LeftOut[];
  /** Set where the work was handed to the owner's next run. */
  readonly queued?: string;
  readonly message: string;
}

export interface DuePreview {
  readonly mails: readonly {
    readonly name: string;
    readonly address: string;
    readonly subject: string;
    readonly lines: readonly string[];
  }[];
  readonly calls: readonly PhoneCall[];
  readonly leftOut: readonly LeftOut[];
  /** Already late before reminders were switched on: on the coordinator's list, never mailed to members. */
  readonly late: readonly string[];
  readonly quota: number;
  readonly from: string;
  readonly blocked?: string;
  readonly version: string;
}

/** What became of one step of *Check this installation*. */
export interface CheckResult {
  readonly ok: boolean;
  /** What to do where it is not OK, or what is worth knowing where it is; may be empty. */
  readonly words: string;
  /** What Google said, without anything that could name somebody. */
  readonly detail?: string;
}

/** What members would see, and who, before anything is shared. */
export interface SharingPreview {
  /** The members' file, once there is one. */
  readonly link?: string;
  readonly sheets: readonly {
    readonly name: string;
    readonly columns: readonly string[];
    readonly rows: number;
    /** Rows that stay with the core group. */
    readonly kept: number;
  }[];
  /** Members with an address; whoever is discreet only if they are ticked. */
  readonly readers: readonly {
    readonly id: string;
    readonly name: string;
    readonly address: string;
    readonly has: boolean;
    readonly ask: boolean;
  }[];
  readonly leftOut: readonly LeftOut[];
  /** Addresses that can open it now and lose that. */
  readonly leaving: readonly string[];
  /** In whose Drive the file is or will be. */
  readonly owner: string;
  readonly blocked?: string;
  /** What was shown; sharing refuses when it has changed since. */
  readonly version: string;
}

export interface SharingResult {
  readonly link?: string;
  readonly message: string;
  /** Whom Google refused because their address has no Google account. */
  readonly noAccount: readonly { readonly id: string; readonly name: string; readonly address: string }[];
  /** Members who are still to be given access, for lack of time. */
  readonly left: number;
}
