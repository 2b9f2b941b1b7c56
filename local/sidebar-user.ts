/** A person at the sidebar: makes the calls that its page makes, and gets the answers that its page gets. */
import type { Answer, CallName, Envelope, Input } from '../src/api.ts';
import { checkSteps } from '../src/core/installation.ts';
import { languages, type Lang } from '../src/core/lang.ts';
import { callFromSidebar, type RunResult, type Script, type Workspace } from './runtime.ts';

/** The add-on did not do what it was asked to; the message is its own sentence. */
export class AddOnProblem extends Error {}

export interface SidebarOptions {
  /** The workbook's zone and language, as the page has learned them. */
  readonly zone: string;
  readonly lang?: Lang;
  /** Told of every call once it is over, with what went in. */
  readonly onCall?: (name: CallName, input: object, run: RunResult) => void;
}

export class SidebarUser {
  constructor(
    readonly workspace: Workspace,
    readonly script: Script,
    /** Address of an account that may edit the spreadsheet. */
    readonly email: string,
    readonly options: SidebarOptions,
  ) {}

  /** One call. Throws AddOnProblem where the run failed, died, or answered with a problem. */
  call<Name extends CallName>(name: Name, input: Input<Name>): Answer<Name> {
    const { zone, lang = languages[0] } = this.options;
    const run = callFromSidebar(this.workspace, this.script, this.email, 'dispatch', [
      name,
      JSON.stringify(input),
      JSON.stringify({ zone, lang }),
    ]);
    this.options.onCall?.(name, input, run);
    const failure = run.error?.message ?? run.died;
    if (failure !== undefined) throw new AddOnProblem(`${name}: ${failure}`);
    const envelope = JSON.parse(String(run.value)) as Envelope<Name>;
    if (!envelope.ok) throw new AddOnProblem(`${name}: ${envelope.problem} (${envelope.code})`);
    return envelope.answer;
  }

  /** Passes the check of the installation. Throws AddOnProblem, with the remedy, where a step is not OK. */
  checkInstallation(): void {
    for (const step of checkSteps) {
      const { ok, words } = this.call('check', { step });
      if (!ok) throw new AddOnProblem(`check ${step}: ${words}`);
    }
  }

  /** Adds a row. Throws AddOnProblem, with the add-on's sentences, where a value was refused. Gives the row's id. */
  add(sheet: string, values: Values): string {
    return this.save({ sheet, before: {}, values });
  }

  /** Answers a question that a sheet asks and that nobody has answered yet. */
  answer(sheet: string, question: string, values: Values): void {
    this.save({ sheet, id: question, before: {}, values });
  }

  /** Changes fields of a row, as the form does: what they hold is read first. */
  change(sheet: string, id: string, values: Values): void {
    const row = this.call('row', { sheet, id });
    const before = Object.fromEntries(Object.keys(values).map((field) => [field, row.values[field] ?? null]));
    this.save({ sheet, id, before, values });
  }

  private save(input: Input<'save'>): string {
    const saved = this.call('save', input);
    if (saved.saved) return saved.row.id;
    const reasons =
      'problems' in saved ? saved.problems.map(({ sentence }) => sentence) : ['changed meanwhile'];
    throw new AddOnProblem(`save ${input.sheet}: ${reasons.join(' ')}`);
  }
}

type Values = Input<'save'>['values'];
