/** What a person does to files in Drive and in a Doc's window, without the add-on. */
import { fromEditedHtml } from '../docs/from-html.ts';
import { suggestionIds, withSuggestionSettled } from '../docs/suggestions.ts';
import { toHtml } from '../docs/to-html.ts';
import type { Workspace } from '../workspace.ts';
import { SPREADSHEET_TYPE, type DriveFile, type Role } from './file.ts';
import { isSame, ownerOf, roleOf, share, unshare } from './rights.ts';

export { ownerOf, roleOf } from './rights.ts';

function fileOf(workspace: Workspace, id: string): DriveFile {
  const file = workspace.files[id];
  if (!file) throw new Error(`There is no file ${id}.`);
  return file;
}

/** All files of everybody, folders and the workbook too, the newest first. */
export function listFiles(workspace: Workspace): DriveFile[] {
  return Object.values(workspace.files).sort((one, other) => other.created - one.created);
}

/** What a person finds in "My Drive" and "Shared with me", in the bin too; the newest first. */
export function filesOf(workspace: Workspace, email: string): DriveFile[] {
  return listFiles(workspace).filter(({ id }) => roleOf(workspace, id, email) !== undefined);
}

/** The file as this person opens it, and what they may do with it; throws where Google says "You need access". */
export function openFile(workspace: Workspace, id: string, email: string): { file: DriveFile; role: Role } {
  const file = fileOf(workspace, id);
  const role = roleOf(workspace, id, email);
  if (!role) throw new Error(`${email} needs access to "${file.name}".`);
  return { file, role };
}

/** Shares by hand, as the owner or an editor does; tells nobody. Throws where it would take the owner's place away. */
export function shareFile(workspace: Workspace, id: string, email: string, role: Role): void {
  const file = fileOf(workspace, id);
  if (role !== 'owner' && isSame(email, ownerOf(file))) throw new Error(`${email} owns "${file.name}".`);
  share(workspace, file, email, role);
}

/** Ends what was shared with a person; throws for the owner. */
export function unshareFile(workspace: Workspace, id: string, email: string): void {
  const file = fileOf(workspace, id);
  if (isSame(email, ownerOf(file))) throw new Error(`${email} owns "${file.name}".`);
  unshare(file, email);
}

/**
 * A Doc's content as simple HTML: headings, paragraphs, lists, tables, chips as span, cite, time, and suggestions as
 * ins and del with their ids in `data-suggestion`.
 */
export function readDocument(workspace: Workspace, id: string): string {
  const { document } = fileOf(workspace, id);
  if (!document) throw new Error(`The file ${id} is not a Doc.`);
  return toHtml(document);
}

/** Puts edited HTML (of a browser's editable element) in place of the Doc's content. */
export function editDocument(workspace: Workspace, id: string, html: string): void {
  const file = fileOf(workspace, id);
  if (!file.document) throw new Error(`The file ${id} is not a Doc.`);
  file.document = fromEditedHtml(html);
  file.modified = workspace.now;
}

/** Makes a suggestion part of the Doc; throws where there is none of that id. */
export function acceptSuggestion(workspace: Workspace, id: string, suggestion: string): void {
  settleSuggestion(workspace, id, suggestion, true);
}

/** Takes a suggestion away; throws where there is none of that id. */
export function rejectSuggestion(workspace: Workspace, id: string, suggestion: string): void {
  settleSuggestion(workspace, id, suggestion, false);
}

function settleSuggestion(workspace: Workspace, id: string, suggestion: string, isAccepted: boolean): void {
  const file = fileOf(workspace, id);
  if (!file.document || !suggestionIds(file.document).includes(suggestion)) {
    throw new Error(`There is no suggestion ${suggestion} in the file ${id}.`);
  }
  file.document = withSuggestionSettled(file.document, suggestion, isAccepted);
  file.modified = workspace.now;
}

export function trashFile(workspace: Workspace, id: string): void {
  fileOf(workspace, id).trashed = true;
}

export function restoreFile(workspace: Workspace, id: string): void {
  fileOf(workspace, id).trashed = false;
}

/** Deletes for ever; a folder with all that lies in it. Throws for the workbook, without which there is no workspace. */
export function deleteForever(workspace: Workspace, id: string): void {
  const { id: gone, mimeType } = fileOf(workspace, id);
  if (gone === workspace.boundSpreadsheetId)
    throw new Error("The add-on's own spreadsheet can't be deleted here.");
  for (const child of Object.values(workspace.files)) {
    if (child.parent === gone) deleteForever(workspace, child.id);
  }
  if (mimeType === SPREADSHEET_TYPE) workspace.spreadsheets.remove(gone);
  Reflect.deleteProperty(workspace.files, gone);
}
