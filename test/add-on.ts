/** The built add-on in the local workspace, driven as its users drive it. */
import path from 'node:path';
import type { Answer, CallName, Envelope, Hints, Input } from '../src/api.ts';
import type { FieldValue } from '../src/core/field.ts';
import { checkSteps } from '../src/core/installation.ts';
import type { Lang } from '../src/core/lang.ts';
import {
  advanceTo,
  callFromSidebar,
  loadScript,
  Workspace,
  type Interruption,
  type RunResult,
} from '../local/runtime.ts';

export const OWNER = 'saferreturn.alder@example.org';
export const EDITOR = 'denise.okafor@lantern.example.org';

/** A Monday, 9 in the morning in Chicago. */
export const MONDAY = Date.UTC(2026, 10, 2, 15);
export const TODAY = '2026-11-02';

export const dist = path.resolve(import.meta.dirname, '../dist');
export const script = loadScript(dist);

/** A call as the sidebar makes it, with the run that answered it. */
export interface Called<Name extends CallName> {
  readonly envelope: Envelope<Name>;
  readonly run: RunResult;
}

export class AddOn {
  constructor(
    readonly workspace: Workspace,
    public user: string = OWNER,
    /** The language that the page believes the workbook to have. */
    public lang: Lang = 'en',
  ) {}

  /** What the page knows and says with each call. */
  get hints(): Hints {
    const { spreadsheets, boundSpreadsheetId } = this.workspace;
    return { zone: spreadsheets.byId(boundSpreadsheetId).zone, lang: this.lang };
  }

  /** The whole exchange; for tests of failures and of calls. */
  exchange<Name extends CallName>(
    name: Name,
    input: Input<Name>,
    interruptions: readonly Interruption[] = [],
  ): Called<Name> {
    const run = callFromSidebar(
      this.workspace,
      script,
      this.user,
      'dispatch',
      [name, JSON.stringify(input), JSON.stringify(this.hints)],
      { interruptions },
    );
    if (run.error) throw new Error(`${name}: ${run.error.message}`);
    return { envelope: JSON.parse(String(run.value)) as Envelope<Name>, run };
  }

  /** The answer. Throws the sentence that the user would read, the log, and what Google's services refused. */
  call<Name extends CallName>(name: Name, input: Input<Name>): Answer<Name> {
    const { envelope, run } = this.exchange(name, input);
    if (envelope.ok) return envelope.answer;
    const refusals = run.calls.flatMap(({ error }) => error ?? []);
    throw new Error([`${name}: ${envelope.problem}`, ...run.log, ...refusals].join('\n'));
  }

  /** Opens the guide and looks through the sheets, as it does by itself a moment after it opened. */
  look(): Answer<'refresh'> {
    this.call('open', {});
    return this.call('refresh', {});
  }

  /** Sets the workbook up as the guide does, until nothing is left to do. */
  setUp(coalition = 'Alder County Safe Return Coalition', language: Lang = this.lang): this {
    for (let step = 0; step < 20; step++) {
      const { done, total } = this.call('setup', { coalition, language });
      if (done === total) return this;
    }
    throw new Error('Setup did not come to an end.');
  }

  /** Passes the check of the installation, as everybody must once before switching reminders on. */
  checkInstallation(): this {
    for (const step of checkSteps) {
      const { ok, words, detail } = this.call('check', { step });
      if (!ok) throw new Error(`check ${step}: ${words} ${detail ?? ''}`);
    }
    return this;
  }

  /** Adds a row through the guide; gives its id. */
  add(sheet: string, values: Record<string, FieldValue>): string {
    const saved = this.call('save', { sheet, before: {}, values });
    if (!saved.saved) throw new Error(`${sheet}: ${JSON.stringify(saved)}`);
    return saved.row.id;
  }

  /** Lets hours pass; gives the runs of the triggers that fired. */
  hours(count: number): RunResult[] {
    return advanceTo(this.workspace, script, this.workspace.now + count * 3_600_000);
  }

  days(count: number): RunResult[] {
    return this.hours(24 * count);
  }

  /** What somebody received, oldest first. */
  subjectsTo(address: string): string[] {
    return this.workspace.inbox(address).map(({ subject }) => subject);
  }
}

let saved: string | undefined;

/** A workbook after setup, with nobody in it, whose installation both accounts have checked; each test gets its own. */
export function newWorkbook(): AddOn {
  saved ??= checkedBefore(emptySpreadsheet().setUp().workspace);
  return new AddOn(Workspace.load(saved));
}

/** As if the checks were made long ago: their mails were read and deleted, and they took nothing of today's quotas. */
function checkedBefore(workspace: Workspace): string {
  const { now, quotas, runs } = Workspace.load(workspace.save());
  for (const user of [OWNER, EDITOR]) new AddOn(workspace, user).checkInstallation();
  Object.assign(workspace, { now, quotas, runs, mail: [] });
  return workspace.save();
}

/** A spreadsheet in which nothing was done yet. */
export function emptySpreadsheet(): AddOn {
  return new AddOn(new Workspace({ owner: OWNER, editors: [EDITOR], now: MONDAY }));
}

/** A member who is reached by email. */
export function aMember(name: string, values: Record<string, FieldValue> = {}): Record<string, FieldValue> {
  const address = `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@example.org`;
  return { name, email: address, status: 'agreed', ...values };
}

/** An open promise that members may see. */
export function anAction(what: string, values: Record<string, FieldValue> = {}): Record<string, FieldValue> {
  return { what, state: 'open', seenBy: 'members', ...values };
}

/** A scheduled meeting of all members, a week from the first Monday. */
export function aMeeting(what: string, values: Record<string, FieldValue> = {}): Record<string, FieldValue> {
  return {
    what,
    date: '2026-11-09',
    starts: '18:00',
    ends: '19:30',
    place: 'Puerta Abierta hall',
    state: 'scheduled',
    invited: ['All members'],
    seenBy: 'members',
    ...values,
  };
}
