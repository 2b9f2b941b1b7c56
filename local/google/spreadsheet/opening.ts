/** Opening, making and copying spreadsheets beside the one that the script is bound to. */
import { roleOf } from '../drive/rights.ts';
import { ServiceError, type Execution } from '../execution.ts';
import { useQuota } from '../quotas.ts';
import { checkCellCount } from './limits.ts';
import { emptySheet, type Spreadsheet } from './model.ts';

/** The id of a spreadsheet that the run's user may open; throws Google's sentence for all others. */
export function openable({ workspace, user }: Execution, id: string): string {
  if (roleOf(workspace, id, user) === undefined || !workspace.spreadsheets.has(id)) {
    throw new ServiceError(
      `Document ${id} is missing (perhaps it was deleted, or you don't have read access?)`,
    );
  }
  return id;
}

/** The id in a spreadsheet's address. */
export function idInUrl(url: string): string {
  const [, id] = /^https:\/\/docs\.google\.com\/spreadsheets\/(?:u\/\d+\/)?d\/([\w-]+)/.exec(url) ?? [];
  if (id === undefined) throw new ServiceError('Invalid argument: url');
  return id;
}

/**
 * A new spreadsheet in the user's My Drive, with zone and locale of the one that the script is bound to: assumed,
 * as Google takes the account's.
 */
export function createdSpreadsheet(run: Execution, name: string, rows = 1000, columns = 26): Spreadsheet {
  const { workspace, user } = run;
  if (rows < 1) throw new ServiceError('The number of rows must be at least 1.');
  if (columns < 1) throw new ServiceError('The number of columns must be at least 1.');
  const { zone, locale } = workspace.spreadsheets.byId(workspace.boundSpreadsheetId);
  useQuota(workspace, user, 'spreadsheets created');
  const { id } = workspace.spreadsheets.create(name, zone, locale, user);
  workspace.addSpreadsheetFile(id, workspace.account(user));
  return workspace.spreadsheets.change(id, (spreadsheet) =>
    checkCellCount({ ...spreadsheet, sheets: [emptySheet(0, 'Sheet1', rows, columns)] }),
  );
}

/** A copy of a spreadsheet, owned by the user, in their My Drive. */
export function copiedSpreadsheet({ workspace, user }: Execution, id: string, name: string): Spreadsheet {
  useQuota(workspace, user, 'spreadsheets created');
  const copy = workspace.spreadsheets.copy(id, user);
  workspace.addSpreadsheetFile(copy.id, workspace.account(user));
  return workspace.spreadsheets.change(copy.id, (spreadsheet) => ({ ...spreadsheet, name }));
}
