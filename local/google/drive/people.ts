/** What a person does to files in Drive and in a Doc's window, without the add-on. */
import { fromEditedHtml } from '../docs/from-html.ts';
import { toHtml } from '../docs/to-html.ts';
import type { Workspace } from '../workspace.ts';
import type { DriveFile } from './file.ts';

function fileOf(workspace: Workspace, id: string): DriveFile {
  const file = workspace.files[id];
  if (!file) throw new Error(`There is no file ${id}.`);
  return file;
}

/** All files, folders too, the newest first. */
export function listFiles(workspace: Workspace): DriveFile[] {
  return Object.values(workspace.files).sort((one, other) => other.created - one.created);
}

/** A Doc's content as simple HTML: headings, paragraphs, lists, tables, and chips as span, cite, time. */
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

export function trashFile(workspace: Workspace, id: string): void {
  fileOf(workspace, id).trashed = true;
}

export function restoreFile(workspace: Workspace, id: string): void {
  fileOf(workspace, id).trashed = false;
}

/** Deletes for ever; a folder with all that lies in it. */
export function deleteForever(workspace: Workspace, id: string): void {
  const { id: gone } = fileOf(workspace, id);
  for (const child of Object.values(workspace.files)) {
    if (child.parent === gone) deleteForever(workspace, child.id);
  }
  Reflect.deleteProperty(workspace.files, gone);
}
