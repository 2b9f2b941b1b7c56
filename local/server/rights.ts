/** Who the people of the workspace are, and what each of them may open. */
import type { Role } from '../google/drive/file.ts';
import { roleOf } from '../google/drive/people.ts';
import type { Spreadsheet } from '../google/spreadsheet/model.ts';
import type { Workspace } from '../google/workspace.ts';
import type { Person } from './contract.ts';
import { Refusal } from './refusal.ts';

/** Everybody: the workbook's owner, then the others with an account, then those who only have a mailbox. */
export function everybody(workspace: Workspace): Person[] {
  const accounts = workspace.allAccounts().map(({ email }): Person => {
    const role = roleOf(workspace, workspace.boundSpreadsheetId, email);
    return { email, name: nameOf(email), hasAccount: true, ...(role && { role }) };
  });
  const mailed = workspace.mail.flatMap(({ to, cc, bcc }) => [...to, ...cc, ...bcc]);
  const mailboxes = [...new Set([...workspace.withoutAccount, ...mailed])]
    .filter((email) => !workspace.hasAccount(email))
    .map((email) => ({ email, name: nameOf(email), hasAccount: false }));
  const isOwner = ({ role }: Person) => Number(role === 'owner');
  return [...accounts.sort((one, other) => isOwner(other) - isOwner(one)), ...mailboxes];
}

/** `Rosa Benavides` for rosa.benavides@…: the workspace knows people by their address alone. */
function nameOf(email: string): string {
  const words = (email.split('@')[0] ?? '').split(/[._-]+/).filter((word) => word !== '');
  return words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join(' ');
}

/** What somebody may do with a file; undefined where they can't open it. */
export function roleIn(workspace: Workspace, email: string, id: string): Role | undefined {
  return workspace.hasAccount(email) ? roleOf(workspace, id, email) : undefined;
}

/** The spreadsheet and what this person may do with it; the workbook where no file is named. Throws Refusal. */
export function spreadsheetFor(
  workspace: Workspace,
  email: string,
  file: string = workspace.boundSpreadsheetId,
): { readonly spreadsheet: Spreadsheet; readonly role: Role } {
  const role = roleIn(workspace, email, file);
  const spreadsheet = workspace.spreadsheets.toJSON().find(({ id }) => id === file);
  // Google says the same of a file that does not exist and of one that somebody may not know of.
  if (!role || !spreadsheet) throw new Refusal(whyClosed(workspace, email));
  return { spreadsheet, role };
}

/** Why somebody can't open a file, in plain words. */
export function whyClosed(workspace: Workspace, email: string): string {
  if (workspace.hasAccount(email)) {
    return `You need access: this file was not shared with ${email}, or it is gone.`;
  }
  return `${email} has no Google account. Without one there is mail, but no spreadsheet and no Drive.`;
}

/** Throws Refusal where this person may not change what they have this role for. */
export function assertWriter(role: Role): void {
  if (role !== 'owner' && role !== 'writer') throw new Refusal('You may only view this file.');
}

/** Throws Refusal for who may not edit the workbook: only they see its script, its triggers and its runs. */
export function assertEditor(workspace: Workspace, email: string): void {
  if (workspace.canEdit(email)) return;
  throw new Refusal('Only people who may edit the workbook see its triggers and runs.');
}
