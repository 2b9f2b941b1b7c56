/** The demo without a browser: the sample coalition, and days that pass hour by hour with everything that fires. */
import { addDays, sayDay, type Day } from '../../src/core/day.ts';
import type { CallName } from '../../src/api.ts';
import { parseDate } from '../google/date-reading.ts';
import { formatDate } from '../google/dates.ts';
import { advanceTo, type RunResult, type Script, type Workspace } from '../runtime.ts';
import { coalition } from '../sample/coalition.ts';
import { addPasted, enterSample } from '../sample/enter-sample.ts';
import { sampleWorkspace } from '../sample/sample-workspace.ts';
import { AddOnProblem, SidebarUser } from '../sidebar-user.ts';
import { OperationLog } from './operations.ts';
import { castOf, story as wholeStory, type Beat } from './story.ts';

const FIRST_HOUR = '09:00';
const HOUR_MS = 60 * 60 * 1000;

export interface DemoOptions {
  readonly script: Script;
  readonly today: Day;
  readonly days: number;
  /** Text of a file with people, who are added to the sample's. */
  readonly people?: string | undefined;
  /** What people do meanwhile; by default all of the sample's story. */
  readonly story?: readonly Beat[];
  /** Hears what happens, a line each. */
  readonly tell: (line: string) => void;
}

export interface Demo {
  readonly workspace: Workspace;
  readonly log: OperationLog;
  readonly owner: SidebarUser;
  /** Everything that went wrong, in the add-on's words. */
  readonly failures: readonly string[];
}

/** Plays the demo. What the add-on refuses or throws ends up in `failures`; nothing is thrown for it. */
export function runDemo(options: DemoOptions): Demo {
  const { script, today, days, people, story = wholeStory, tell } = options;
  const stage = new Stage(script, today, tell);
  const { owner } = stage;
  const isEntered = stage.attempt(() => enterSample(owner, today, tell));
  if (people !== undefined) stage.attempt(() => tell(`Importing people: ${addPasted(owner, people)}`));
  // Without a workbook there is nothing that could happen in it.
  if (isEntered) {
    for (let day = 0; day < days; day += 1) stage.passDay(day, story);
    stage.attempt(() => owner.call('refresh', {}));
  }
  return stage;
}

class Stage implements Demo {
  readonly workspace: Workspace;
  readonly log = new OperationLog();
  readonly owner: SidebarUser;
  private readonly problems: string[] = [];

  constructor(
    private readonly script: Script,
    private readonly today: Day,
    private readonly tell: (line: string) => void,
  ) {
    this.workspace = sampleWorkspace(instant(today, FIRST_HOUR));
    this.owner = new SidebarUser(this.workspace, script, coalition.account, {
      zone: coalition.zone,
      onCall: (name, input, run) => this.log.note(operationName(name, input), rowsOf(name, run), run),
    });
  }

  get failures(): readonly string[] {
    return [...new Set([...this.problems, ...this.log.failures])];
  }

  /** True where it worked; what the add-on refused is told and kept. */
  attempt(act: () => void): boolean {
    try {
      act();
      return true;
    } catch (problem) {
      if (!(problem instanceof AddOnProblem)) throw problem;
      this.problems.push(problem.message);
      this.tell(`  ${problem.message}`);
      return false;
    }
  }

  /** Lets the day `day` days after the first one pass, until nine on the next morning. */
  passDay(day: number, story: readonly Beat[]): void {
    const { workspace, tell } = this;
    const date = addDays(this.today, day);
    const mailsBefore = workspace.mail.length;
    const documentsBefore = documentCount(workspace);
    tell(`Day ${day + 1}, ${sayDay(date, 'en')}`);
    for (const beat of story.filter((one) => one.day === day)) {
      this.passTime(instant(date, beat.time));
      this.attempt(() => tell(`  ${beat.time} ${beat.what}. ${beat.act(castOf(this.owner, this.today))}`));
    }
    this.passTime(instant(addDays(date, 1), FIRST_HOUR));
    const said = [
      counted(workspace.mail.length - mailsBefore, 'mail'),
      counted(documentCount(workspace) - documentsBefore, 'document'),
    ].filter((part) => part !== '');
    if (said.length > 0) tell(`  ${said.join(', ')}`);
  }

  private passTime(until: number): void {
    const { workspace, script } = this;
    while (workspace.now < until) {
      const sentBefore = workspace.mail.length;
      const runs = advanceTo(workspace, script, Math.min(until, workspace.now + HOUR_MS));
      for (const run of runs) this.noteHourlyRun(run, workspace.mail.length - sentBefore);
    }
  }

  private noteHourlyRun(run: RunResult, mails: number): void {
    const writes = run.calls.some(({ method }) =>
      /^(Range\.set|MailApp\.send|Drive\.Files\.create)/.test(method),
    );
    this.log.note(writes ? 'hourly run with work' : 'hourly run without work', writes ? mails : 0, run);
  }
}

function instant(day: Day, time: string): number {
  return parseDate(`${day} ${time}`, coalition.zone, 'yyyy-MM-dd HH:mm');
}

function counted(count: number, what: string): string {
  return count === 0 ? '' : `${count} ${what}${count === 1 ? '' : 's'}`;
}

function documentCount({ files }: Workspace): number {
  return Object.values(files).filter(({ document }) => document !== undefined).length;
}

/** `save people`, `send agenda`; other calls go by their own name. */
function operationName(name: CallName, input: object): string {
  if (name === 'save' && 'sheet' in input) return `${name} ${String(input.sheet)}`;
  return name === 'send' && 'letter' in input ? `${name} ${String(input.letter)}` : name;
}

function rowsOf(name: CallName, { value }: RunResult): number {
  const { answer = {} } = JSON.parse(String(value ?? '{}')) as { answer?: Record<string, unknown> };
  if (name === 'addPeople') return Number(answer['added'] ?? 0);
  if (name === 'send' || name === 'sendDue') return Number(answer['sent'] ?? 0);
  return name === 'save' && answer['saved'] === true ? 1 : 0;
}

/** The day on the coalition's wall clock. */
export function dayOf(now: number): Day {
  return formatDate(now, coalition.zone, 'yyyy-MM-dd');
}
