/** Which spreadsheets a run reaches through the Sheets API, and how the API says no. */
import type { Role } from '../drive/file.ts';
import { reachableFile } from '../drive/reach.ts';
import { ApiError, type Execution, type Json } from '../execution.ts';
import type { Spreadsheet } from '../spreadsheet/model.ts';

/** The scopes that reach every spreadsheet of the account; `spreadsheets.currentonly` is for SpreadsheetApp alone. */
const EVERYTHING = ['spreadsheets', 'drive'];

/** Throws unless the run may call `api` (`sheets.spreadsheets.get`) at all. */
export function needsSheets(run: Execution, api: string): void {
  run.needsScope(api, 'drive.file', ...EVERYTHING);
}

/** The spreadsheet as it is stored: what SpreadsheetApp has pending is not in it (platform.md §5.8). */
export function spreadsheetFor(run: Execution, api: string, id: Json | undefined, needed: Role): Spreadsheet {
  needsSheets(run, api);
  const notFound = new ApiError(api, 404, 'Requested entity was not found.');
  const forbidden = new ApiError(api, 403, 'The caller does not have permission');
  const file = reachableFile(run, String(id), EVERYTHING, needed, { notFound, forbidden });
  if (!run.workspace.spreadsheets.has(file.id)) throw notFound;
  return run.workspace.spreadsheets.byId(file.id);
}
