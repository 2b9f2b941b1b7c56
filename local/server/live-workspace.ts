/** The workspace behind the page: what people do in it, and who is told when something changes. */
import { randomUUID } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Spreadsheet } from '../google/spreadsheet/model.ts';
import {
  advanceTo,
  callFromSidebar,
  clickMenu,
  nextEvent,
  openSpreadsheet,
  type Json,
  type RunResult,
  type Script,
  type Shown,
  type Workspace,
} from '../runtime.ts';
import type { RanAnswer, Requests, ShownAnswer } from './contract.ts';

/** A page that the add-on showed to somebody. Calls from it run as them. */
export interface Frame {
  readonly user: string;
  readonly html: string;
}

const FRAMES_KEPT = 20;
const HOUR_MS = 60 * 60 * 1000;

/** The page can't do what was asked; the message is for the person. */
export class Refusal extends Error {}

export class LiveWorkspace {
  isTurning = false;
  /** How often something else than a person's click has moved the selection. */
  moves = 0;
  private readonly frames = new Map<string, Frame>();
  private readonly listeners = new Set<() => void>();

  constructor(
    readonly workspace: Workspace,
    readonly script: Script,
  ) {}

  get spreadsheet(): Spreadsheet {
    return this.workspace.spreadsheets.byId(this.workspace.boundSpreadsheetId);
  }

  /** Calls `listener` after every change, until the function that this gives is called. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  changed(): void {
    for (const listener of this.listeners) listener();
  }

  /** Puts another spreadsheet in place of what it is now. */
  change(edit: (spreadsheet: Spreadsheet) => Spreadsheet): void {
    this.watchingSelection(() => this.workspace.spreadsheets.change(this.workspace.boundSpreadsheetId, edit));
    this.changed();
  }

  /** Selects a range, as a click does. Nobody is told: the page that was clicked in knows it already. */
  select(edit: (spreadsheet: Spreadsheet) => Spreadsheet): void {
    this.workspace.spreadsheets.change(this.workspace.boundSpreadsheetId, edit);
  }

  open(user: string): RanAnswer {
    return this.perform(user, () => openSpreadsheet(this.workspace, this.script, this.editor(user))).answer;
  }

  clickMenu(user: string, item: string): RanAnswer {
    return this.perform(user, () => clickMenu(this.workspace, this.script, this.editor(user), item)).answer;
  }

  /** The frame with this id; undefined once it is long gone. */
  frame(id: string): Frame | undefined {
    return this.frames.get(id);
  }

  /** One google.script.run call from a frame, as the person to whom the frame was shown. */
  call({ frame: id, function: name, args }: Requests['call']['input']): Requests['call']['answer'] {
    const frame = this.frames.get(id);
    if (!frame) throw new Refusal('The server was started anew. Close the sidebar and open it again.');
    const { value, answer } = this.perform(frame.user, () =>
      callFromSidebar(this.workspace, this.script, frame.user, name, args),
    );
    const { shown, error } = answer;
    return error === undefined ? { value, shown } : { error };
  }

  /**
   * Turns the clock forward by an hour or a day, or to the next trigger, one trigger at a time so that the page can
   * look in between. Gives how many triggers fired. Throws Refusal while another turn is going on.
   */
  async turnClock(by: 'hour' | 'day' | 'event'): Promise<number> {
    if (this.isTurning) throw new Refusal('The clock is being turned already.');
    const { workspace } = this;
    const target = by === 'event' ? nextEvent(workspace) : workspace.now + (by === 'hour' ? 1 : 24) * HOUR_MS;
    if (target === undefined)
      throw new Refusal('Nothing is waiting for its time: switch reminders on first.');
    this.isTurning = true;
    let fired = 0;
    try {
      for (let due = nextEvent(workspace); due !== undefined && due <= target; due = nextEvent(workspace)) {
        fired += this.withoutMovingSelection(() => advanceTo(workspace, this.script, due).length);
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

  private editor(user: string): string {
    if (!this.workspace.canEdit(user)) throw new Refusal(`${user} may not edit this spreadsheet.`);
    return user;
  }

  private perform(
    user: string,
    start: () => RunResult,
  ): { readonly value: Json; readonly answer: RanAnswer } {
    const { value, shown, error, died } = this.watchingSelection(start);
    this.changed();
    const problem = error?.message ?? died;
    const answer = {
      shown: shown.flatMap((one) => this.shownTo(user, one)),
      ...(problem !== undefined && { error: problem }),
    };
    return { value, answer };
  }

  /** What a trigger selects, nobody who looks at the spreadsheet sees. */
  private withoutMovingSelection<T>(act: () => T): T {
    const { active } = this.spreadsheet;
    const result = act();
    this.select((after) =>
      after.sheets.some(({ id }) => id === active.sheet) ? { ...after, active } : after,
    );
    return result;
  }

  private watchingSelection<T>(act: () => T): T {
    const before = JSON.stringify(this.spreadsheet.active);
    const result = act();
    if (JSON.stringify(this.spreadsheet.active) !== before) this.moves += 1;
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
      default:
        // Alerts and prompts were answered before the run began.
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
