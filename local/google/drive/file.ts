/** A person's files as Drive keeps them, and which of them the add-on may reach. */
import type { Block } from '../docs/document.ts';
import type { ApiError, Execution } from '../execution.ts';
import type { Workspace } from '../workspace.ts';

export const DOCUMENT_TYPE = 'application/vnd.google-apps.document';
export const FOLDER_TYPE = 'application/vnd.google-apps.folder';

export interface Permission {
  readonly id: string;
  readonly type: 'user' | 'anyone';
  readonly role: string;
  readonly emailAddress?: string;
}

export interface DriveFile {
  readonly id: string;
  name: string;
  readonly mimeType: string;
  /** Id of the folder that it lies in; never more than one. */
  parent: string;
  appProperties: Record<string, string>;
  trashed: boolean;
  /** Address of who made it through the add-on. */
  readonly owner: string;
  /** In ms. */
  readonly created: number;
  modified: number;
  permissions: Permission[];
  /** What a Google Doc holds; absent for folders. */
  document?: Block[];
}

/** Whether the file, or a folder that it lies in, is in the bin. */
export function isTrashed(workspace: Workspace, file: DriveFile): boolean {
  const folder = workspace.files[file.parent];
  return file.trashed || (folder !== undefined && isTrashed(workspace, folder));
}

/**
 * The file, for a run that may reach it: the scope drive.file lets an account reach only what it made itself
 * through the add-on, shared or not (design §2.3). Throws `notFound` for all others.
 */
export function reachableFile(run: Execution, id: string, notFound: ApiError): DriveFile {
  const file = run.workspace.files[id];
  if (file?.owner !== run.user) throw notFound;
  return file;
}
