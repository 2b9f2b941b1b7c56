/** Loads one of the scripts of this folder into an empty workspace, as `npm run script` does. */
import path from 'node:path';
import { afterAll } from 'vitest';
import { textsOf } from '../../local/google/spreadsheet/cells.ts';
import { sheetByName } from '../../local/google/spreadsheet/sheets.ts';
import { run, Workspace, type Json, type RunResult, type Script } from '../../local/runtime.ts';
import { ScriptFiles } from '../../local/script-files.ts';

export const YOU = 'you@example.com';

const opened: ScriptFiles[] = [];
afterAll(() => {
  for (const files of opened.splice(0)) files.remove();
});

/** The files of a script of this folder, removed when the tests are over. */
export function scriptFiles(...names: string[]): ScriptFiles {
  const files = new ScriptFiles(names.map((name) => path.join(import.meta.dirname, name)));
  opened.push(files);
  return files;
}

export interface Played {
  readonly workspace: Workspace;
  readonly script: Script;
  /** Calls a function; throws where it failed or died. */
  readonly call: (name: string, ...args: Json[]) => RunResult;
  /** What a sheet shows, as people see it, from A1 to its last cell. */
  readonly grid: (sheet: string) => string[][];
}

/** An empty spreadsheet in Chicago on Saturday 2026-03-07 at 9:00, with the script of this name. */
export function play(name: string): Played {
  const workspace = new Workspace({
    owner: YOU,
    now: Date.UTC(2026, 2, 7, 15),
    spreadsheet: { zone: 'America/Chicago' },
  });
  const script: Script = { ...scriptFiles(name).load(), timeZone: 'America/Chicago' };
  return {
    workspace,
    script,
    call: (called, ...args) => {
      const result = run(workspace, script, { function: called, args, user: YOU, answers: ['OK', 'OK'] });
      if (result.error) throw new Error(`${result.error.message}\n${result.error.stack}`);
      if (result.died !== undefined) throw new Error(result.died);
      return result;
    },
    grid: (sheetName) => {
      const spreadsheet = workspace.spreadsheets.byId(workspace.boundSpreadsheetId);
      const sheet = sheetByName(spreadsheet, sheetName);
      if (!sheet) throw new Error(`There is no sheet ${sheetName}.`);
      const columns = Math.max(1, ...sheet.cells.map((row) => row.length));
      const area = { row: 1, column: 1, rows: Math.max(1, sheet.cells.length), columns };
      return textsOf(spreadsheet, sheet, area);
    },
  };
}
