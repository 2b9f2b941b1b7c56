/** What the add-on needs of the world, in its own words; `google/` has the real ones. */
import type { Chart } from '../core/chart.ts';
import type { Grid } from '../core/cell.ts';
import type { Day, Moment } from '../core/day.ts';
import type { Document } from '../core/document.ts';
import type { Lang } from '../core/lang.ts';
import type { Mail } from '../core/message.ts';
import type { Dress, TableLayout, TabState } from '../core/plan.ts';
import type { PublishingStep } from '../core/publication.ts';
import type { View, ViewRow } from '../core/sheet.ts';
import type { Write } from '../core/table.ts';
import type { Template } from '../sheets/templates/template.ts';
import type { TabInSight } from '../sheets/tabs.ts';

/** One sheet of the workbook. */
export interface Tab {
  readonly key: string;
  /** Its name now. */
  readonly name: string;
  /** Its place among the tabs, from 1. */
  place(): number;
  /** Everything in it, read once a run until something is written. Three calls with finding the tab. */
  grid(): Grid;
  /** Two calls a write. The grid grows where rows are missing. */
  write(writes: readonly Write[]): void;
  /** The columns in which a formula stands, 1 is A. */
  calculated(): ReadonlySet<number>;
  /** Gives the tab another name, or that name with a number where another tab has it. */
  rename(name: string): void;
  /** How it looks, for a full check. */
  state(): TabState;
}

export interface Workbook {
  id(): string;
  /** The spreadsheet's time zone. */
  zone(): string;
  setZone(zone: string): void;
  /** The sheet with this key, wherever it is and whatever it is called; undefined where there is none. */
  tab(key: string): Tab | undefined;
  /** Names of tabs that claim a key which another tab has already. */
  doubles(): readonly { readonly key: string; readonly names: readonly string[] }[];
  /** Makes a table's sheet. `at` is its place among the tabs, from 0. An empty first sheet is taken over. */
  makeTable(layout: TableLayout, at: number): void;
  makeView(view: View, name: string, at: number): void;
  /** Gives columns that are gone their place at the right-hand end. */
  addColumns(layout: TableLayout, fields: readonly string[]): void;
  /** Sets the looks that were lost, as the layout says. */
  dress(layout: TableLayout, dress: Dress): void;
  /** Says notes, the help of dropdowns and coloured words as `to` does, where they are those of one of `from`. */
  reword(from: readonly TableLayout[], to: TableLayout): void;
  /** Deletes rows of a sheet, whatever their order; neighbouring ones in one call. */
  removeRows(key: string, rows: readonly number[]): void;
  /** Keeps a hidden copy of a sheet under this name; nothing where there is one. */
  backUp(key: string, name: string, day: Day): void;
  /** Deletes the backups of days before `before` that nobody has brought into sight. */
  removeBackups(before: Day): void;
  /** Replaces what a view shows; cells that people put beside or between are kept. */
  draw(key: string, rows: readonly ViewRow[]): void;
  /** Puts a chart on its sheet, where it isn't there; one that is there gets its title. `again`: only the latter. */
  drawChart(chart: Chart, again: boolean): void;
  /** Whether *Pause all mail* is ticked now; read anew at every call. True where the switch can't be found. */
  paused(): boolean;
  setPaused(on: boolean): void;
  tabsInSight(): readonly TabInSight[];
  /** Hides the tabs with these ids; `front` is the id of one that stays. */
  hideTabs(ids: readonly number[], front: number): void;
  /** Shows those of the tabs that are there and hidden; gives how many. */
  showTabs(ids: readonly number[]): number;
  /** The sheet and row that the user has selected. */
  selected(): { readonly key: string; readonly row: number } | undefined;
  /** Takes the user to a cell. */
  show(key: string, row: number, column: number): void;
}

export interface Mailer {
  /** Recipients that may still be mailed today. */
  remaining(): number;
  /** Throws what the service throws. */
  send(mail: Mail): void;
}

export type DocumentState = 'there' | 'trashed' | 'gone';

export interface FoundDocument {
  readonly id: string;
  readonly link: string;
  readonly trashed: boolean;
}

/** Google Docs in the workbook's folder; only the owner's account reaches them (design §2.3). */
export interface Documents {
  /** The documents that were made under this key. */
  find(key: string): readonly FoundDocument[];
  create(key: string, name: string, content: Document): FoundDocument;
  state(link: string): DocumentState;
  /** What a Doc says now, as people edited it. */
  read(link: string): Document;
}

/** Small state that belongs to this workbook on this account: never rows of people. */
export interface Memory {
  all(): Readonly<Record<string, string>>;
  /** Read anew; undefined where nothing is kept. */
  stored(key: string): string | undefined;
  set(key: string, value: string): void;
  remove(key: string): void;
}

/** One run at a time; what was written is in the sheet before the next one begins. */
export interface Turn {
  /** Throws `Busy` when another run doesn't end in time. */
  take<Result>(work: () => Result): Result;
}

/** Another run is writing. */
export class Busy extends Error {}

export interface Clock {
  /** Now, on the spreadsheet's wall clock. */
  now(): Moment;
  /** Milliseconds since the run began. */
  elapsed(): number;
}

export interface Alarm {
  /** Whether this account has the hourly trigger. */
  isSet(): boolean;
  set(): void;
  unset(): void;
}

/** Small trials of Google's services for the check of an installation; each leaves nothing behind. */
export interface Trials {
  /** What cells of a number format hold after they were written as the workbook writes them, and read again. */
  cells(cells: Grid, numberFormat: string): Grid;
  /** The present moment as a cell shows it: `YYYY-MM-DD HH:MM`. */
  now(): string;
  /** What a Doc in a folder, both made for it, says. */
  document(content: Document): Document;
  /** What a file like the members' holds after these cells were written into it. */
  membersFile(cells: Grid): Grid;
  /** Whether an hourly trigger could be set, was seen, and was gone once removed. */
  trigger(): boolean;
}

/** Somebody who can open the members' file. */
export interface Reader {
  readonly permission: string;
  readonly address: string;
}

/** What a sheet of the members' file holds. */
export interface HeldSheet {
  readonly grid: Grid;
  readonly rowCount: number;
}

/** The spreadsheet that members see; only the owner's account reaches it (design §2.3). */
export interface MembersFile {
  /** The file of this account, also one that a dead run left; undefined where there is none or it is in the bin. */
  find(): FoundDocument | undefined;
  create(name: string): FoundDocument;
  /** Its sheets by their ids; one call whatever it holds. */
  read(file: string): ReadonlyMap<number, HeldSheet>;
  /** One call: everything is done, or nothing. */
  write(file: string, steps: readonly PublishingStep[]): void;
  /** Everybody but the owner who can open it. */
  readers(file: string): readonly Reader[];
  /** Lets somebody read it. Without `tell` nobody is mailed, and an address without a Google account is refused. */
  share(file: string, address: string, tell: boolean): 'shared' | 'no-account' | 'refused';
  unshare(file: string, reader: Reader): void;
}

export interface World {
  /** The workbook's language, where it is known without asking Settings. */
  readonly lang?: Lang | undefined;
  readonly workbook: Workbook;
  readonly mailer: Mailer;
  readonly documents: Documents;
  readonly membersFile: MembersFile;
  readonly trials: Trials;
  readonly memory: Memory;
  readonly turn: Turn;
  readonly clock: Clock;
  readonly alarm: Alarm;
  /** The account that the run acts for. */
  user(): string;
  /** A short id that no other row has. */
  newId(): string;
  /** What a workbook can start from. */
  templates(): readonly Template[];
}
