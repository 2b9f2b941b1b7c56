/** What one run sees of its spreadsheet, and its writes that are still pending. */
import { recalculatedAt } from '../../formulas/found.ts';
import { roleOf, suffices } from '../drive/rights.ts';
import { ServiceError, type Execution } from '../execution.ts';
import { checkCellCount } from './limits.ts';
import type { Edit, Selected, Spreadsheet } from './model.ts';
import { permittedTo } from './protection.ts';
import type { SpreadsheetStore } from './store.ts';

const buffers = new WeakMap<Execution, Map<string, BufferedSpreadsheet>>();

/** A spreadsheet as this run sees it; by default the one that the run's script is bound to. */
export function bufferedSpreadsheet(
  run: Execution,
  id: string = run.workspace.boundSpreadsheetId,
): BufferedSpreadsheet {
  const ofRun = buffers.get(run) ?? new Map<string, BufferedSpreadsheet>();
  buffers.set(run, ofRun);
  const known = ofRun.get(id);
  if (known) return known;
  const isLookedAt = id === run.workspace.boundSpreadsheetId && run.options.origin !== 'clock trigger';
  const clock = (): number => run.workspace.now;
  const mayEdit = (): boolean => suffices(roleOf(run.workspace, id, run.user), 'writer');
  const buffered = new BufferedSpreadsheet(
    run.workspace.spreadsheets,
    id,
    !isLookedAt,
    run.user,
    mayEdit,
    clock,
  );
  ofRun.set(id, buffered);
  // A run that dies loses what is pending (design §2.7).
  run.atEnd.push((normally) => {
    if (normally) buffered.apply();
  });
  return buffered;
}

/** Applies what the run has pending, in all spreadsheets that it reached. */
export function flush(run: Execution): void {
  for (const buffered of buffers.get(run)?.values() ?? []) buffered.apply();
}

/**
 * Writes are checked at once and pend until `apply`. They are kept as edits, so that they can be done again on top
 * of what people and other runs changed in the meantime.
 */
export class BufferedSpreadsheet {
  /** The applied state that `draft` stands on. */
  private base: Spreadsheet;
  /** `base` with all that is pending. */
  private draft: Spreadsheet;
  private pending: Edit[] = [];

  constructor(
    private readonly store: SpreadsheetStore,
    private readonly id: string,
    /** Nobody looks: a trigger, and a spreadsheet that the script opened, start with the first cell of the first sheet selected, whatever people selected. */
    private readonly headless: boolean,
    /** Whose rights hold in protected ranges and sheets. */
    private readonly user: string,
    /** Whether the file was shared with that user for editing. */
    private readonly mayEdit: () => boolean,
    /** The moment, in ms, for what formulas ask of the clock. */
    private readonly clock: () => number,
  ) {
    this.base = store.byId(id);
    const first = this.base.sheets[0]?.id ?? 0;
    const start: Selected = { sheet: first, row: 1, column: 1, rows: 1, columns: 1 };
    this.draft = this.own(this.base, headless ? start : this.base.active);
  }

  /** The spreadsheet with what is pending, which stays so: for finding sheets and ranges. */
  look(): Spreadsheet {
    this.catchUp();
    return this.draft;
  }

  /** The spreadsheet after all that was pending was applied: any reading of data does that. */
  read(): Spreadsheet {
    this.apply();
    return this.draft;
  }

  /** Adds an edit to what is pending; throws, and adds nothing, where it can't be done. */
  write(edit: Edit): void {
    // Google's words for a viewer's script are assumed to be those for a file that can't be opened.
    if (!this.mayEdit()) {
      throw new ServiceError('You do not have permission to access the requested document.');
    }
    this.catchUp();
    const permitted = permittedTo(this.user, edit);
    this.draft = checkCellCount(permitted(this.draft));
    this.pending.push(permitted);
  }

  apply(): void {
    this.catchUp();
    if (this.pending.length === 0) return;
    this.pending = [];
    this.draft = recalculatedAt(this.draft, this.clock());
    this.base = this.store.put(this.headless ? { ...this.draft, active: this.base.active } : this.draft);
  }

  /** Does the pending edits again where somebody else changed the spreadsheet; one that no longer can be done is dropped. */
  private catchUp(): void {
    const now = this.store.byId(this.id);
    if (now === this.base) return;
    this.base = now;
    this.draft = this.pending.reduce(attempt, this.own(now, this.draft.active));
  }

  private own(spreadsheet: Spreadsheet, active: Selected): Spreadsheet {
    const calculated = recalculatedAt(spreadsheet, this.clock());
    return this.headless ? { ...calculated, active } : calculated;
  }
}

function attempt(spreadsheet: Spreadsheet, edit: Edit): Spreadsheet {
  try {
    return edit(spreadsheet);
  } catch (error) {
    if (error instanceof ServiceError) return spreadsheet;
    throw error;
  }
}
