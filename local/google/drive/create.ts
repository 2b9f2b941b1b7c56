/** Drive.Files.create and .copy: folders, Docs (also from an uploaded page) and spreadsheets. */
import { emptyDocument } from '../docs/document.ts';
import { fromHtml } from '../docs/from-html.ts';
import { ServiceError, type Execution } from '../execution.ts';
import { useQuota } from '../quotas.ts';
import { mergedProperties } from './app-properties.ts';
import { DOCUMENT_TYPE, FOLDER_TYPE, newFile, SPREADSHEET_TYPE, type DriveFile } from './file.ts';
import { folderFor, textOf, type Members } from './request.ts';

/** An uploaded blob. */
export interface Media {
  readonly contentType: string | null;
  readonly bytes: readonly number[];
}

/** Assumed: what a spreadsheet has that is made through Google's API, whatever the account's own settings are. */
export const API_ZONE = 'Etc/GMT';
export const API_LOCALE = 'en_US';

/** A new file of the account, which its add-on reaches from now on. Throws by name for kinds that the workspace lacks. */
export function createFile(run: Execution, members: Members, media: Media | null): DriveFile {
  const api = 'drive.files.create';
  const { name, mimeType, parents, appProperties, trashed } = members;
  const kind = textOf(mimeType);
  const isPossible = kind === DOCUMENT_TYPE || ([FOLDER_TYPE, SPREADSHEET_TYPE].includes(kind) && !media);
  if (!isPossible || trashed === true) {
    const what = trashed === true ? 'a trashed file' : `${media ? 'uploaded ' : ''}${String(mimeType)}`;
    throw new ServiceError(`${api} of ${what} is not in the local workspace.`);
  }
  const parent = folderFor(run, api, parents);
  const properties = mergedProperties(api, {}, appProperties);
  const title = textOf(name, 'Untitled');
  const file =
    kind === SPREADSHEET_TYPE ? addSpreadsheet(run, title, parent) : addFile(run, title, kind, parent, media);
  return opened(run, Object.assign(file, { appProperties: properties }));
}

/** A copy under a name of its own, in the same folder unless another is named (Drive reference, `files.copy`). */
export function copyFile(run: Execution, original: DriveFile, members: Members): DriveFile {
  const api = 'drive.files.copy';
  const { workspace, user } = run;
  const { name, mimeType, parents, appProperties } = members;
  if (original.mimeType === FOLDER_TYPE || (mimeType !== undefined && mimeType !== original.mimeType)) {
    throw new ServiceError(`${api} of ${original.mimeType} is not in the local workspace.`);
  }
  const title = textOf(name, `Copy of ${original.name}`);
  const parent = folderFor(run, api, parents ?? [original.parent]);
  const properties = mergedProperties(api, original.appProperties, appProperties);
  const copy = original.document
    ? addFile(run, title, DOCUMENT_TYPE, parent, null)
    : spreadsheetFile(
        run,
        () => {
          const { id } = workspace.spreadsheets.copy(original.id, user);
          workspace.spreadsheets.change(id, (spreadsheet) => ({ ...spreadsheet, name: title }));
          return id;
        },
        parent,
      );
  if (original.document) copy.document = structuredClone(original.document);
  return opened(run, Object.assign(copy, { appProperties: properties }));
}

/** The account's add-on reaches the file from now on. */
export function opened(run: Execution, file: DriveFile): DriveFile {
  file.openedBy = [run.user];
  return file;
}

function addFile(
  run: Execution,
  name: string,
  mimeType: string,
  parent: string,
  media: Media | null,
): DriveFile {
  const { workspace, user } = run;
  const isDocument = mimeType === DOCUMENT_TYPE;
  const document = media ? fromHtml(decode(media)) : emptyDocument();
  if (isDocument) useQuota(workspace, user, 'documents created');
  if (media) useQuota(workspace, user, 'files converted');
  const file = newFile(workspace, { id: workspace.random.fileId(), name, mimeType, parent }, user);
  if (isDocument) file.document = document;
  return (workspace.files[file.id] = file);
}

/** An empty spreadsheet of one sheet. */
export function addSpreadsheet(run: Execution, name: string, parent: string): DriveFile {
  const { workspace, user } = run;
  return spreadsheetFile(
    run,
    () => workspace.spreadsheets.create(name, API_ZONE, API_LOCALE, user).id,
    parent,
  );
}

function spreadsheetFile({ workspace, user }: Execution, make: () => string, parent: string): DriveFile {
  useQuota(workspace, user, 'spreadsheets created');
  return workspace.addSpreadsheetFile(make(), workspace.account(user), parent);
}

/** Without a charset of its own, HTML may be read as Latin: nobody knows what Drive guesses. */
function decode({ contentType, bytes }: Media): string {
  if (contentType !== 'text/html') {
    throw new ServiceError(`drive.files.create from ${String(contentType)} is not in the local workspace.`);
  }
  const buffer = Buffer.from(Int8Array.from(bytes));
  const declaresUtf8 = /<meta\s[^>]*charset=["']?utf-8/i.test(buffer.toString('latin1'));
  return buffer.toString(declaresUtf8 ? 'utf8' : 'latin1');
}
