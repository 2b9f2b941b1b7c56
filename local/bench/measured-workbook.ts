/** A workbook whose runs are kept, so that each can be counted and timed. */
import { deleteLines } from '../google/spreadsheet/people.ts';
import { sheetWithKey } from '../find-cells.ts';
import { lastRow } from '../google/spreadsheet/cells.ts';
import { advanceTo, Workspace, type RunResult, type Script } from '../runtime.ts';
import { setUp } from '../sample/enter-sample.ts';
import { SidebarUser } from '../sidebar-user.ts';
import { evenly, fillWithRows, type ManyRows, type Size } from './many-rows.ts';

const OWNER = 'coalition.bench@example.org';
const ZONE = 'America/Chicago';
const HOUR_MS = 3_600_000;

/** A Monday, 9 in the morning in Chicago. */
const MONDAY = Date.UTC(2026, 10, 2, 15);
export const TODAY = '2026-11-02';

export class MeasuredWorkbook {
  readonly runs: RunResult[] = [];
  readonly user: SidebarUser;

  constructor(
    readonly workspace: Workspace,
    readonly script: Script,
  ) {
    const onCall = (_name: string, _input: object, run: RunResult) => void this.runs.push(run);
    this.user = new SidebarUser(workspace, script, OWNER, { zone: ZONE, onCall });
  }

  /** The runs that `act` makes. */
  during(act: (user: SidebarUser) => unknown): RunResult[] {
    const before = this.runs.length;
    act(this.user);
    return this.runs.slice(before);
  }

  /** Lets an hour pass; gives the runs of the triggers that fired. */
  hour(): RunResult[] {
    return advanceTo(this.workspace, this.script, this.workspace.now + HOUR_MS);
  }

  get spreadsheet() {
    return this.workspace.spreadsheets.byId(this.workspace.boundSpreadsheetId);
  }

  /** Deletes the empty rows at the end of a sheet, so that the next one needs new ones. */
  cutEmptyRows(key: string): void {
    const sheet = sheetWithKey(this.spreadsheet, key);
    if (!sheet) throw new Error(`The workbook has no sheet ${key}.`);
    const from = lastRow(this.spreadsheet, sheet) + 1;
    this.workspace.spreadsheets.change(this.workspace.boundSpreadsheetId, (spreadsheet) =>
      deleteLines(spreadsheet, sheet.id, 'rows', from, sheet.rowCount - from + 1),
    );
  }
}

/** A spreadsheet in which nothing was done yet. */
export function emptySpreadsheet(script: Script): MeasuredWorkbook {
  return new MeasuredWorkbook(new Workspace({ owner: OWNER, now: MONDAY }), script);
}

/** What was made once in this process, saved, by the script and what was asked for. */
const made = new Map<string, string>();

/**
 * A workbook in use, with so many rows in its three large sheets: it was checked, its Outbox is there, and nothing but
 * what `many` says is due. Everybody gets one of their own.
 */
export function workbookWith(script: Script, size: Size, many: ManyRows = {}): MeasuredWorkbook {
  const key = JSON.stringify([script.folder, size, many]);
  const saved = made.get(key) ?? filled(script, size, many).save();
  made.set(key, saved);
  return new MeasuredWorkbook(Workspace.load(saved), script);
}

/** The same without rows but those that it took to get there. */
export function freshWorkbook(script: Script): MeasuredWorkbook {
  return workbookWith(script, evenly(0));
}

function filled(script: Script, size: Size, many: ManyRows): Workspace {
  if (size.people === 0) return afterOneMail(script);
  const { workspace } = freshWorkbook(script);
  fillWithRows(workspace, size, many);
  return workspace;
}

function afterOneMail(script: Script): Workspace {
  const { workspace, user } = emptySpreadsheet(script);
  setUp(user, 'Alder County Safe Return Coalition', ZONE);
  user.checkInstallation();
  user.add('people', { name: 'Marcus Tillery', email: 'marcus.tillery@example.org', status: 'agreed' });
  const promise = {
    what: 'Bring chairs',
    who: 'Marcus Tillery',
    by: TODAY,
    state: 'open',
    seenBy: 'members',
  };
  const id = user.add('actions', promise);
  const { version } = user.call('due', {});
  user.call('sendDue', { version });
  user.change('actions', id, { state: 'done' });
  return workspace;
}
