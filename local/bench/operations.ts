/** What people do with the workbook and what it does by itself: each as the runs that it takes, counted. */
import { guidedTables } from '../../src/sheets/guided.ts';
import type { RunResult, Script } from '../runtime.ts';
import { AddOnProblem, type SidebarUser } from '../sidebar-user.ts';
import { limitOf, type OperationName } from './limits.ts';
import { evenly, type ManyRows, type Size } from './many-rows.ts';
import {
  emptySpreadsheet,
  freshWorkbook,
  TODAY,
  workbookWith,
  type MeasuredWorkbook,
} from './measured-workbook.ts';

export interface Measured {
  readonly run: RunResult;
  /** The calls that the limit is about; the run may have made others. */
  readonly calls: number;
  readonly limit: number;
  /** Real milliseconds. */
  readonly took: number;
}

export interface Operation {
  readonly name: OperationName;
  /** Does it once, in a workbook with so many rows. Throws AddOnProblem where it did not work. */
  readonly measure: (script: Script, size: Size) => Measured;
}

/** What a run calls to know the workbook: finding tabs and reading them, memory, clock, account. */
const READING = new Set([
  'SpreadsheetApp.getActive',
  'Spreadsheet.getId',
  'Spreadsheet.getSpreadsheetTimeZone',
  'Spreadsheet.getSheetByName',
  'Sheet.getDataRange',
  'Range.getValues',
  'PropertiesService.getDocumentProperties',
  'Properties.getProperties',
  'Session.getEffectiveUser',
  'User.getEmail',
  'MailApp.getRemainingDailyQuota',
]);

/** Taking the script lock, flushing, letting it go; the lock is found once a run. */
const TURN = new Set([
  'LockService.getScriptLock',
  'Lock.tryLock',
  'SpreadsheetApp.flush',
  'Lock.releaseLock',
]);

/** The methods that a run called, in order. */
export function methodsOf(run: RunResult): string[] {
  return run.calls.map(({ method }) => method);
}

/** Those that were neither to know the workbook nor, where `turnToo`, to have it to itself. */
export function beyondReading(run: RunResult, { turnToo = false } = {}): string[] {
  return methodsOf(run).filter((method) => !READING.has(method) && !(turnToo && TURN.has(method)));
}

/** How many of the calls look at what is there, and how many are made from the one that makes a sheet on. */
export function partsOfMaking(run: RunResult): { looking: number; making: number } {
  const methods = methodsOf(run);
  const at = methods.findIndex((method) => /^(Spreadsheet\.insertSheet|Sheet\.setName)$/.test(method));
  return { looking: at, making: methods.length - at };
}

/** An operation in a workbook that stands ready. */
interface Work {
  /** Does it, and gives its runs; the costliest one counts. */
  readonly act: () => readonly RunResult[];
  /** The calls that the limit is about; all by default. */
  readonly count?: (run: RunResult) => number;
  /** How many there are of what the limit counts by. */
  readonly per?: number;
}

function measured(
  name: OperationName,
  { act, count = ({ calls }) => calls.length, per = 0 }: Work,
): Measured {
  const start = performance.now();
  const runs = act();
  const took = (performance.now() - start) / runs.length;
  const [run] = [...runs].sort((one, other) => count(other) - count(one));
  if (!run) throw new AddOnProblem(`${name}: nothing ran.`);
  return { run, calls: count(run), limit: limitOf(name, per), took };
}

function operation(
  name: OperationName,
  prepare: (workbook: MeasuredWorkbook) => Work,
  due: ManyRows = {},
): Operation {
  return {
    name,
    measure: (script, size) => {
      const least = evenly(due.due ?? 0);
      const enough = size.people < least.people ? least : size;
      return measured(name, prepare(workbookWith(script, enough, due)));
    },
  };
}

/** The dearest of the sheets that setup makes, one a run. There are no rows yet. */
export const settingUp: readonly Operation[] = [
  {
    name: 'make a sheet',
    measure: (script) =>
      measured('make a sheet', {
        act: () => setupRuns(emptySpreadsheet(script)),
        count: (run) => partsOfMaking(run).making,
      }),
  },
  {
    name: 'look before making it',
    measure: (script) =>
      measured('look before making it', {
        act: () => setupRuns(emptySpreadsheet(script)),
        count: (run) => partsOfMaking(run).looking,
        per: freshWorkbook(script).spreadsheet.sheets.length,
      }),
  },
];

/** The runs of a setup that made a sheet. */
export function setupRuns(workbook: MeasuredWorkbook): RunResult[] {
  return workbook
    .during((user) => {
      for (;;) {
        const { done, total } = user.call('setup', { coalition: 'Alder County Safe Return Coalition' });
        if (done === total) return;
      }
    })
    .filter((run) => partsOfMaking(run).looking >= 0);
}

const MAILS = 20;

/** Promises and meetings. */
const SHEETS_WITH_RULES = 2;

/** What is done again and again, and may not take more calls the more rows there are. */
export const operations: readonly Operation[] = [
  operation('check everything, nothing to do', (workbook) => ({
    act: () => workbook.during(nothingToDo),
    per: workbook.spreadsheet.sheets.length,
  })),
  operation('open the guide', (workbook) => ({
    act: () => workbook.during((user) => user.call('open', {})),
  })),
  operation('open the guide, every sheet begun', (workbook) => {
    for (const { key } of guidedTables) workbook.user.call('begin', { sheet: key });
    return { act: () => workbook.during((user) => user.call('open', {})) };
  }),
  operation('quick check as it opens', (workbook) => ({
    act: () => workbook.during((user) => user.call('open', {})),
    count: (run) =>
      methodsOf(run).filter((method) => /^(Spreadsheet\.getSheet|Sheet|Range)/.test(method)).length,
    per: workbook.spreadsheet.sheets.length,
  })),
  saving('save a new person', (user) => user.add('people', { name: 'Rosa Benavides', status: 'agreed' })),
  saving('save a new promise', (user) =>
    user.add('actions', { what: 'Draft the cost sheet', who: 'Person 00001', by: '2026-11-30' }),
  ),
  saving('change a cell', (user) => user.change('people', 'p00002', { next: 'Call back' })),
  saving('change a date', (user) => user.change('actions', 'a00002', { by: '2026-06-02' })),
  operation('save past the end of the grid', (workbook) => {
    workbook.cutEmptyRows('people');
    return { act: () => workbook.during((user) => user.add('people', { name: 'Rosa Benavides' })) };
  }),
  adding('add 200 people', 200),
  adding('add 5,000 people', 5000),
  operation('hourly run with nothing due', (workbook) => {
    workbook.user.call('reminders', { on: true });
    // The day's first run also draws what is only read.
    workbook.hour();
    return { act: () => workbook.hour(), per: SHEETS_WITH_RULES };
  }),
  operation(
    'send mails',
    (workbook) => ({
      act: () => workbook.during(sendDue).slice(-1),
      count: (run) => beyondReading(run).length,
      per: MAILS,
    }),
    { due: MAILS, by: TODAY },
  ),
  operation('draft a document', (workbook) => {
    const { user } = workbook;
    user.call('reminders', { on: true });
    const [first = '', second = ''] = ['First', 'Second'].map((what) =>
      user.add('meetings', { what, date: '2026-11-09', starts: '18:00', state: 'draft', seenBy: 'members' }),
    );
    const draft = (meeting: string) => user.call('draft', { id: meeting, document: 'agenda', again: false });
    // The first one also makes the folder.
    draft(first);
    return {
      act: () => workbook.during(() => draft(second)),
      count: (run) => beyondReading(run, { turnToo: true }).length,
    };
  }),
  operation('a step of the check', (workbook) => ({
    act: () => workbook.during((user) => user.checkInstallation()),
  })),
  operation(
    'share with members',
    (workbook) => {
      readyToShare(workbook);
      return {
        act: () => workbook.during(shareWithMembers).slice(-1),
        count: (run) => beyondReading(run, { turnToo: true }).length,
        per: MAILS,
      };
    },
    { due: MAILS, by: TODAY },
  ),
  operation(
    'refresh the members’ file',
    (workbook) => {
      readyToShare(workbook);
      shareWithMembers(workbook.user);
      workbook.user.change('actions', 'a00002', { help: 'A van' });
      return {
        act: () => workbook.during(shareWithMembers).slice(-1),
        count: (run) => beyondReading(run, { turnToo: true }).length,
      };
    },
    { due: MAILS, by: TODAY },
  ),
];

/** Somebody keeps the files, and every member has a Google account. */
function readyToShare({ user, workspace }: MeasuredWorkbook): void {
  user.call('reminders', { on: true });
  for (const { address } of user.call('sharing', {}).readers) workspace.addAccount(address);
}

/** Looks, and shares with every member. */
function shareWithMembers(user: SidebarUser): void {
  user.call('share', { version: user.call('sharing', {}).version, include: [] });
}

/** The last call of `act`, which saves; before it a form reads its row. */
function saving(name: OperationName, act: (user: SidebarUser) => unknown): Operation {
  return operation(name, (workbook) => ({ act: () => workbook.during(act).slice(-1) }));
}

function adding(name: OperationName, count: number): Operation {
  const lines = Array.from({ length: count }, (_, n) => `New Person ${n},new.${n}@example.org`);
  const text = ['Name,Email', ...lines].join('\n');
  const add = (user: SidebarUser): void => {
    const { added, message } = user.call('addPeople', { text, also: [] });
    if (added !== count) throw new AddOnProblem(`${name}: ${message}`);
  };
  return operation(name, (workbook) => ({ act: () => workbook.during(add) }));
}

function nothingToDo(user: SidebarUser): void {
  const { steps, problems } = user.call('plan', {});
  if (steps.length + problems.length > 0)
    throw new AddOnProblem(`plan: ${[...steps, ...problems].join(' ')}`);
}

/** Sends what is due, as the guide does: looks first. */
function sendDue(user: SidebarUser): void {
  const { version } = user.call('due', {});
  const { sent, message } = user.call('sendDue', { version });
  if (sent !== MAILS) throw new AddOnProblem(`sendDue: ${message}`);
}
