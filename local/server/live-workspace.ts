/** The workspace behind the page: what people do in it, and who is told when something changes. */
import { randomUUID } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { formatDate } from '../google/dates.ts';
import type { Happened } from '../google/spreadsheet/happened.ts';
import type { SheetArea, Spreadsheet } from '../google/spreadsheet/model.ts';
import type { Answer } from '../google/ui.ts';
import {
  advanceTo,
  callFromSidebar,
  clickMenu,
  nextEvent,
  openSpreadsheet,
  sendEdited,
  type RunResult,
  type Script,
  type Shown,
  type Workspace,
} from '../runtime.ts';
import type { RanAnswer, Requests, ShownAnswer } from './contract.ts';
import { History } from './history.ts';
import { PageRuns } from './page-runs.ts';
import { Refusal } from './refusal.ts';
import { assertWriter, spreadsheetFor } from './rights.ts';
import { SheetAnswers } from './sheet-answer.ts';

/** A page that the add-on showed to somebody. Calls from it run as them. */
export interface Frame {
  readonly user: string;
  readonly html: string;
}

/** A spreadsheet after a person's hands were on it, and what Google tells the script of that. */
export interface Edited {
  readonly after: Spreadsheet;
  readonly happened: readonly Happened[];
}

/** What somebody has selected in a spreadsheet. */
interface Selected {
  readonly area: SheetArea;
  /** How often something else than their own click has moved it. */
  readonly moves: number;
}

const FRAMES_KEPT = 20;
const HOUR_MS = 60 * 60 * 1000;

export class LiveWorkspace {
  isTurning = false;
  readonly sheetAnswers = new SheetAnswers();
  readonly history = new History();
  private readonly runs: PageRuns;
  private readonly frames = new Map<string, Frame>();
  private readonly selections = new Map<string, Selected>();
  private readonly listeners = new Set<() => void>();

  constructor(
    readonly workspace: Workspace,
    readonly script: Script,
    /** What people at the page are told at first. */
    readonly notices: readonly string[] = [],
  ) {
    this.runs = new PageRuns(workspace);
  }

  /** The workbook: the spreadsheet that the add-on is bound to. */
  get spreadsheet(): Spreadsheet {
    return this.workspace.spreadsheets.byId(this.workspace.boundSpreadsheetId);
  }

  /** `Mon, Nov 23, 2026, 9:00 AM`: a moment (ms) in the workbook's zone. */
  timeSaid(moment: number): string {
    return formatDate(moment, this.spreadsheet.zone, 'EEE, MMM d, yyyy, h:mm a');
  }

  /** Calls `listener` after every change, until the function that this gives is called. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  changed(): void {
    for (const listener of this.listeners) listener();
  }

  /**
   * Puts another spreadsheet in place of what it is now, as this person's hands do, and lets the script know. Gives
   * what the script showed; what it threw stays in its runs, as at Google. Throws Refusal.
   */
  change(user: string, file: string | undefined, edit: (spreadsheet: Spreadsheet) => Edited): RanAnswer {
    const { spreadsheet, role } = spreadsheetFor(this.workspace, user, file);
    assertWriter(role);
    const told = this.withSelectionOf(user, spreadsheet.id, () => {
      const { after, happened } = edit(this.workspace.spreadsheets.byId(spreadsheet.id));
      this.workspace.spreadsheets.put(after);
      return happened.flatMap((one) => sendEdited(this.workspace, this.script, user, one));
    });
    this.changed();
    return { shown: told.flatMap(({ shown }) => shown).flatMap((one) => this.shownTo(user, one)) };
  }

  /** Selects a range, as a click does. Nobody is told: the page that was clicked in knows it already. */
  select(user: string, file: string | undefined, edit: (spreadsheet: Spreadsheet) => Spreadsheet): void {
    const { spreadsheet } = spreadsheetFor(this.workspace, user, file);
    const { moves } = this.selected(user, spreadsheet);
    this.selections.set(keyOf(user, spreadsheet.id), { area: edit(spreadsheet).active, moves });
  }

  /** What this person has selected; a sheet that is gone or hidden can't be. */
  selected(user: string, { id, active, sheets }: Spreadsheet): Selected {
    const known = this.selections.get(keyOf(user, id)) ?? { area: active, moves: 0 };
    if (sheets.some((sheet) => sheet.id === known.area.sheet && !sheet.hidden)) return known;
    const first = sheets.find(({ hidden }) => !hidden)?.id ?? 0;
    return { ...known, area: { sheet: first, row: 1, column: 1, rows: 1, columns: 1 } };
  }

  /** The person opens the workbook. Only for who may edit it, the script runs. */
  open(user: string): RanAnswer {
    spreadsheetFor(this.workspace, user);
    return this.perform(user, () => openSpreadsheet(this.workspace, this.script, user));
  }

  clickMenu(user: string, ticket: string, item: string): RanAnswer {
    assertWriter(spreadsheetFor(this.workspace, user).role);
    return this.runs.start(user, ticket, (answers) =>
      this.perform(user, () => clickMenu(this.workspace, this.script, user, item, { answers })),
    );
  }

  /** The frame with this id; undefined once it is long gone. */
  frame(id: string): Frame | undefined {
    return this.frames.get(id);
  }

  /** One google.script.run call from a frame, as the person to whom the frame was shown. */
  call({ frame: id, ticket, function: name, args }: Requests['call']['input']): RanAnswer {
    const frame = this.frames.get(id);
    if (!frame) throw new Refusal('The server was started anew. Close the sidebar and open it again.');
    const { user } = frame;
    return this.runs.start(user, ticket, (answers) =>
      this.perform(user, () => callFromSidebar(this.workspace, this.script, user, name, args, { answers })),
    );
  }

  /** What the person says to a run that asks; `left` where they closed the page. */
  reply(user: string, ticket: string, answer: Answer | 'left'): RanAnswer {
    return this.runs.reply(user, ticket, answer);
  }

  /** What came of a run; undefined where this person has started none with the ticket. */
  outcome(user: string, ticket: string): RanAnswer | undefined {
    return this.runs.outcome(user, ticket);
  }

  /**
   * Turns the clock forward by an hour or a day, or to the next trigger, one trigger at a time so that the page can
   * look in between. Gives the runs of the triggers that fired. Throws Refusal while another turn is going on.
   */
  async turnClock(by: 'hour' | 'day' | 'event'): Promise<readonly RunResult[]> {
    if (this.isTurning) throw new Refusal('The clock is being turned already.');
    const { workspace } = this;
    const target = by === 'event' ? nextEvent(workspace) : workspace.now + (by === 'hour' ? 1 : 24) * HOUR_MS;
    if (target === undefined)
      throw new Refusal('Nothing is waiting for its time: switch reminders on first.');
    this.isTurning = true;
    const fired: RunResult[] = [];
    try {
      for (let due = nextEvent(workspace); due !== undefined && due <= target; due = nextEvent(workspace)) {
        fired.push(...advanceTo(workspace, this.script, due));
        this.changed();
        await nextTurn();
      }
      advanceTo(workspace, this.script, target);
    } finally {
      this.isTurning = false;
      this.changed();
    }
    return fired;
  }

  private perform(user: string, start: () => RunResult): RanAnswer {
    const { value, shown, error, died } = this.withSelectionOf(
      user,
      this.workspace.boundSpreadsheetId,
      start,
    );
    this.changed();
    const problem = error?.message ?? died;
    return {
      shown: shown.flatMap((one) => this.shownTo(user, one)),
      ...(problem === undefined ? { value } : { error: problem }),
    };
  }

  /** Everybody has a selection of their own: while somebody acts, the spreadsheet has theirs. */
  private withSelectionOf<T>(user: string, file: string, act: () => T): T {
    const { spreadsheets } = this.workspace;
    const { area, moves } = this.selected(user, spreadsheets.byId(file));
    spreadsheets.change(file, (spreadsheet) => ({ ...spreadsheet, active: area }));
    const result = act();
    // Asked for anew: a run that was taken back has put another store in its place.
    const { active } = this.workspace.spreadsheets.byId(file);
    const isMoved = JSON.stringify(active) !== JSON.stringify(area);
    this.selections.set(keyOf(user, file), { area: active, moves: isMoved ? moves + 1 : moves });
    return result;
  }

  private shownTo(user: string, shown: Shown): ShownAnswer[] {
    switch (shown.kind) {
      case 'toast':
        return [shown];
      case 'sidebar':
        return [{ kind: 'sidebar', title: shown.title, frame: this.addFrame(user, shown.html) }];
      case 'modal dialog':
      case 'modeless dialog': {
        const { title, width, height, kind } = shown;
        const frame = this.addFrame(user, shown.html);
        return [{ kind: 'dialog', title, frame, isModal: kind === 'modal dialog', width, height }];
      }
      case 'alert':
      case 'prompt':
        // The person has answered them while the run went on.
        return [];
    }
  }

  private addFrame(user: string, html: string): string {
    const id = randomUUID();
    this.frames.set(id, { user, html });
    const [oldest] = this.frames.keys();
    if (this.frames.size > FRAMES_KEPT && oldest !== undefined) this.frames.delete(oldest);
    return id;
  }
}

const keyOf = (user: string, file: string): string => `${user} ${file}`;
