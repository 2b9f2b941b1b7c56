/** What a person has done to a spreadsheet lately, to undo it and to do it again. */
import type { Sheet, Spreadsheet } from '../google/spreadsheet/model.ts';
import { Refusal } from './refusal.ts';

interface Step {
  readonly before: Spreadsheet;
  readonly after: Spreadsheet;
}

interface Steps {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

const KEPT = 50;
const NONE: Steps = { done: [], undone: [] };

/** Everybody undoes only what they did themselves. `whose` names a person in a spreadsheet. */
export class History {
  private readonly steps = new Map<string, Steps>();

  note(whose: string, before: Spreadsheet, after: Spreadsheet): void {
    const { done } = this.steps.get(whose) ?? NONE;
    this.steps.set(whose, { done: [...done, { before, after }].slice(-KEPT), undone: [] });
  }

  /**
   * The spreadsheet without the last edit. Throws Refusal where there is none or it can't be taken back, and what
   * `check` throws.
   */
  undo(whose: string, now: Spreadsheet, check: (after: Spreadsheet) => void): Spreadsheet {
    const { done, undone } = this.steps.get(whose) ?? NONE;
    const step = done.at(-1);
    if (!step) throw new Refusal('There is nothing to undo.');
    const after = replaced(now, step.after, step.before);
    check(after);
    this.steps.set(whose, { done: done.slice(0, -1), undone: [...undone, step] });
    return after;
  }

  /** The spreadsheet with the last undone edit again. Throws Refusal as `undo` does. */
  redo(whose: string, now: Spreadsheet, check: (after: Spreadsheet) => void): Spreadsheet {
    const { done, undone } = this.steps.get(whose) ?? NONE;
    const step = undone.at(-1);
    if (!step) throw new Refusal('There is nothing to redo.');
    const after = replaced(now, step.before, step.after);
    check(after);
    this.steps.set(whose, { done: [...done, step], undone: undone.slice(0, -1) });
    return after;
  }
}

/** What differs between `from` and `to` is put back, if it still is as in `from`; all else stays as it is now. */
function replaced(now: Spreadsheet, from: Spreadsheet, to: Spreadsheet): Spreadsheet {
  const sheets = isSame(idsOf(from), idsOf(to)) ? now.sheets : pick(now, from, to, idsOf) && to.sheets;
  const sheetOf = ({ sheets: all }: Spreadsheet, id: number): Sheet | undefined =>
    all.find((sheet) => sheet.id === id);
  return {
    ...now,
    namedRanges: pick(now, from, to, (one) => one.namedRanges),
    metadata: pick(now, from, to, (one) => one.metadata),
    sheets: sheets.map(({ id }) => pick(now, from, to, (one) => sheetOf(one, id)) as Sheet),
    active: to.active,
  };
}

const idsOf = ({ sheets }: Spreadsheet): number[] => sheets.map(({ id }) => id);

function pick<T>(now: Spreadsheet, from: Spreadsheet, to: Spreadsheet, part: (one: Spreadsheet) => T): T {
  if (isSame(part(from), part(to))) return part(now);
  if (isSame(part(now), part(from))) return part(to);
  throw new Refusal('This can’t be undone any more: the same sheet has changed since.');
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
