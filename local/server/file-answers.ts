/** A person's files: what is theirs or shared with them, and what they do to it. */
import {
  DOCUMENT_TYPE,
  FOLDER_TYPE,
  isTrashed,
  SPREADSHEET_TYPE,
  type DriveFile,
  type Role,
} from '../google/drive/file.ts';
import {
  deleteForever,
  editDocument,
  filesOf,
  ownerOf,
  readDocument,
  restoreFile,
  trashFile,
} from '../google/drive/people.ts';
import type { Block } from '../google/docs/document.ts';
import { withoutSuggestions } from '../google/docs/suggestions.ts';
import { toHtml } from '../google/docs/to-html.ts';
import type { FileAnswer, Requests } from './contract.ts';
import type { LiveWorkspace } from './live-workspace.ts';
import { Refusal } from './refusal.ts';
import { assertWriter, roleIn, whyClosed } from './rights.ts';

const KINDS: Readonly<Record<string, FileAnswer['kind']>> = {
  [DOCUMENT_TYPE]: 'document',
  [FOLDER_TYPE]: 'folder',
  [SPREADSHEET_TYPE]: 'spreadsheet',
};

/** My Drive and what is shared with this person, the newest first. Throws Refusal without a Google account. */
export function filesFor(live: LiveWorkspace, as: string): FileAnswer[] {
  const { workspace } = live;
  if (!workspace.hasAccount(as)) throw new Refusal(whyClosed(workspace, as));
  const files = filesOf(workspace, as);
  const seen = new Set(files.map(({ id }) => id));
  return files.flatMap((file) => {
    const role = roleIn(workspace, as, file.id);
    return role ? [fileAnswer(live, file, role, seen)] : [];
  });
}

/** A Doc as this person has it before them. Throws Refusal where they can't open it. */
export function documentFor(live: LiveWorkspace, as: string, id: string): Requests['document']['answer'] {
  const { file, role } = documentOf(live, as, id);
  return {
    name: file.name,
    html: readDocument(live.workspace, id),
    role,
    isTrashed: isTrashed(live.workspace, file),
  };
}

/**
 * Takes over what this person made of a Doc, and gives it as it is read back. Throws Refusal where they may only read
 * it, or only suggest.
 */
export function writeDocument(live: LiveWorkspace, as: string, id: string, html: string): string {
  const { workspace } = live;
  const { file, role } = documentOf(live, as, id);
  if (role !== 'commenter') assertWriter(role);
  const { document, modified } = file;
  const before = textOfWriters(document);
  editDocument(workspace, id, html);
  if (role === 'commenter' && textOfWriters(file.document) !== before) {
    Object.assign(file, { document, modified });
    throw new Refusal('You may only suggest changes to this document.');
  }
  live.changed();
  return readDocument(workspace, id);
}

/** The document as it is while nobody has accepted what was suggested. */
function textOfWriters(document: readonly Block[] = []): string {
  return toHtml(withoutSuggestions(document));
}

/** Into the bin, out of it, or away for ever: the owner alone may. */
export function moveFile(
  live: LiveWorkspace,
  as: string,
  id: string,
  to: Requests['moveFile']['input']['to'],
): void {
  const { workspace } = live;
  const role = roleIn(workspace, as, id);
  if (!role) throw new Refusal(whyClosed(workspace, as));
  if (role !== 'owner') throw new Refusal('Only the owner of a file moves it to the trash, or out of it.');
  if (id === workspace.boundSpreadsheetId) {
    throw new Refusal('The workbook stays: there is nothing to show here without it.');
  }
  const move = { trash: trashFile, folder: restoreFile, nowhere: deleteForever }[to];
  move(workspace, id);
  live.changed();
}

function fileAnswer(live: LiveWorkspace, file: DriveFile, role: Role, seen: ReadonlySet<string>): FileAnswer {
  const { id, name, mimeType, parent, modified, permissions } = file;
  const owner = ownerOf(file);
  return {
    id,
    name,
    kind: KINDS[mimeType] ?? 'other',
    isWorkbook: id === live.workspace.boundSpreadsheetId,
    ...(seen.has(parent) && { folder: parent }),
    owner,
    role,
    sharedWith: permissions.flatMap(({ emailAddress, type }) =>
      type === 'anyone' ? ['anyone with the link'] : emailAddress === owner ? [] : [emailAddress ?? ''],
    ),
    modified: live.timeSaid(modified),
    isTrashed: isTrashed(live.workspace, file),
  };
}

function documentOf({ workspace }: LiveWorkspace, as: string, id: string): { file: DriveFile; role: Role } {
  const file = workspace.files[id];
  const role = roleIn(workspace, as, id);
  if (!file?.document || !role) throw new Refusal(whyClosed(workspace, as));
  return { file, role };
}
