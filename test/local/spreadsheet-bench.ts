/** SpreadsheetApp for tests: the add-on's objects over the workspace's service, without a script in between. */
import { expect } from 'vitest';
import { Execution, RunEnded, type ExecutionOptions } from '../../local/google/execution.ts';
import { scopeUrl } from '../../local/google/scopes.ts';
import { spreadsheetMethods } from '../../local/google/spreadsheet/index.ts';
import type { Edit, Spreadsheet } from '../../local/google/spreadsheet/model.ts';
import { sheetByName } from '../../local/google/spreadsheet/sheets.ts';
import { Workspace } from '../../local/google/workspace.ts';
import type { Script } from '../../local/script.ts';

/** The run that the add-on's objects talk to, as there is one at a time on Google's side of a global. */
let current: Execution;
Object.assign(globalThis, {
  __workspace: { send: (message: string) => current.answer(message), start() {} },
});

const { spreadsheetApp } = await import('../../local/realm/spreadsheet.ts');
const { charts } = await import('../../local/realm/charts.ts');

export const Charts = charts;

export const SpreadsheetApp = spreadsheetApp(() => {
  throw new Error('These tests have no user interface.');
});

type Run = Partial<Pick<ExecutionOptions, 'user' | 'origin' | 'authMode' | 'interruptions'>> & {
  scopes?: string[];
};

/** Who owns the spreadsheet, and two who may edit it. */
export const ROSA = 'rosa@example.org';
export const DENISE = 'denise@example.org';
export const MARCUS = 'marcus@example.org';

export class Bench {
  readonly workspace: Workspace;
  run: Execution;

  constructor(zone: string, locale: string) {
    this.workspace = new Workspace({
      owner: ROSA,
      editors: [DENISE, MARCUS],
      spreadsheet: { name: 'Coalition', zone, locale },
    });
    this.run = this.begin();
  }

  /** Starts a run; the objects of the run before are used by this one from now on. */
  begin({ scopes = ['spreadsheets.currentonly'], ...options }: Run = {}): Execution {
    const script = { scopes: scopes.map(scopeUrl) } as unknown as Script;
    this.run = new Execution(
      this.workspace,
      { script, user: ROSA, origin: 'menu', authMode: 'FULL', ...options },
      spreadsheetMethods,
      () => 1,
    );
    current = this.run;
    return this.run;
  }

  /** Ends the run normally and starts another. */
  next(options?: Run): void {
    this.run.finish();
    this.begin(options);
  }

  /** Kills the run and starts another. */
  die(): void {
    expect(() => this.run.end('killed')).toThrow(RunEnded);
    this.run.finish();
    this.begin();
  }

  /** Lets another run do something in the middle of this one. */
  meanwhile(act: () => void): void {
    const interrupted = this.run;
    this.begin();
    act();
    this.run.finish();
    this.run = interrupted;
    current = interrupted;
  }

  /** What is applied, whatever a run has pending. */
  get applied(): Spreadsheet {
    return this.workspace.spreadsheets.byId(this.workspace.boundSpreadsheetId);
  }

  /** A person's edit, beside any run. */
  person(edit: Edit): void {
    this.workspace.spreadsheets.change(this.workspace.boundSpreadsheetId, edit);
  }

  /** The applied contents of a sheet, '' for empty cells, without empty ones at the end. */
  contents(name = 'Sheet1'): unknown[][] {
    const sheet = sheetByName(this.applied, name);
    return sheet ? sheet.cells.map((row) => row.map((content) => content ?? '')) : [];
  }
}

/** A workspace with an empty spreadsheet, "Coalition" in Chicago, and a run of its script that has begun. */
export function open({ zone = 'America/Chicago', locale = 'en_US' } = {}): Bench {
  return new Bench(zone, locale);
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The first sheet of the open spreadsheet with this grid put into it from A1 on, as if typed. */
export function sheetWith(grid: unknown[][]): Sheet {
  const sheet = SpreadsheetApp.getActive().getSheets()[0];
  if (!sheet) throw new Error('A spreadsheet has a sheet.');
  if (grid.length > 0) sheet.getRange(1, 1, grid.length, grid[0]?.length ?? 0).setValues(grid);
  return sheet;
}

/** All that a script reads of a sheet. */
export function gridOf(sheet: Sheet): unknown[][] {
  return sheet.getDataRange().getValues();
}

/** A range of the first sheet. */
export function range(a1: string): GoogleAppsScript.Spreadsheet.Range {
  return sheetWith([]).getRange(a1);
}
