/** A file as Drive keeps it: what it is, where it lies, with whom it is shared. */
import type { Block } from '../docs/document.ts';
import type { Workspace } from '../workspace.ts';

export const DOCUMENT_TYPE = 'application/vnd.google-apps.document';
export const FOLDER_TYPE = 'application/vnd.google-apps.folder';
export const SPREADSHEET_TYPE = 'application/vnd.google-apps.spreadsheet';

/** What somebody may do with a file, the most first. */
export const ROLES = ['owner', 'writer', 'commenter', 'reader'] as const;
export type Role = (typeof ROLES)[number];

export interface Permission {
  readonly id: string;
  readonly type: 'user' | 'anyone';
  readonly role: Role;
  /** Absent for `anyone`. */
  readonly emailAddress?: string;
}

export interface DriveFile {
  readonly id: string;
  /** Of a spreadsheet: follows the spreadsheet's own name. */
  name: string;
  readonly mimeType: string;
  /** Id of the folder that it lies in; never more than one. */
  parent: string;
  appProperties: Record<string, string>;
  trashed: boolean;
  /** In ms. */
  readonly created: number;
  modified: number;
  /** The one truth about who may do what; exactly one of them is the owner's. */
  permissions: Permission[];
  /**
   * Accounts that made the file through the add-on, or opened it with it: only for them the scope `drive.file`
   * reaches it (platform.md §2.2).
   */
  openedBy: string[];
  /** What a Google Doc holds; absent for everything else. A spreadsheet's content stands in `workspace.spreadsheets`. */
  document?: Block[];
}

/** A file as it begins: in a folder, its owner's alone. */
export function newFile(
  workspace: Workspace,
  { id, name, mimeType, parent }: Pick<DriveFile, 'id' | 'name' | 'mimeType' | 'parent'>,
  owner: string,
): DriveFile {
  return {
    id,
    name,
    mimeType,
    parent,
    appProperties: {},
    trashed: false,
    created: workspace.now,
    modified: workspace.now,
    permissions: [userPermission(owner, 'owner')],
    openedBy: [],
  };
}

/** A person's permission; its id is the person's, the same for every file (Drive reference, `permissions.id`). */
export function userPermission(emailAddress: string, role: Role): Permission {
  return { id: personId(emailAddress), type: 'user', role, emailAddress };
}

/** 20 digits that belong to the address. */
function personId(email: string): string {
  let number = 7n;
  for (const letter of email.toLowerCase())
    number = (number * 131n + BigInt(letter.charCodeAt(0))) % 10n ** 19n;
  return `1${number.toString().padStart(19, '0')}`;
}

/** Whether the file, or a folder that it lies in, is in the bin. */
export function isTrashed(workspace: Workspace, file: DriveFile): boolean {
  const folder = workspace.files[file.parent];
  return file.trashed || (folder !== undefined && isTrashed(workspace, folder));
}

/** Whether a text may be an e-mail address. */
export function suggestsAddress(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
}
