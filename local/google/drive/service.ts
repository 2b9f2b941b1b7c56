/** Drive, the advanced service v3: files and folders, reached with the scope drive.file. */
import { ServiceError, type Execution, type Json, type Methods } from '../execution.ts';
import { copyFile, createFile, type Media } from './create.ts';
import type { DriveFile } from './file.ts';
import { ABSENT_FIELDS, FILE_FIELDS, FILE_MEMBERS, fileResource } from './file-resource.ts';
import { deleteForever } from './people.ts';
import { permissionMethods } from './permissions.ts';
import {
  answered,
  fileFor,
  folderFor,
  membersOf,
  needsDrive,
  optionsOf,
  textOf,
  tooManyParents,
} from './request.ts';
import type { Members } from './request.ts';
import { mergedProperties } from './app-properties.ts';
import { LIST_OPTIONS, listedFiles } from './search.ts';

export const driveMethods: Methods = {
  ...permissionMethods,
  'Drive.Files.create': (run, _on, [resource, media, options]) => {
    const api = 'drive.files.create';
    needsDrive(run, api);
    const chosen = optionsOf(api, options);
    const file = createFile(run, membersOf(api, resource, FILE_MEMBERS), media as unknown as Media | null);
    return fileAnswer(run, api, file, chosen);
  },
  'Drive.Files.copy': (run, _on, [resource, id, options]) => {
    const api = 'drive.files.copy';
    const original = fileFor(run, api, id);
    const chosen = optionsOf(api, options);
    return fileAnswer(run, api, copyFile(run, original, membersOf(api, resource, FILE_MEMBERS)), chosen);
  },
  'Drive.Files.get': (run, _on, [id, options]) => {
    const api = 'drive.files.get';
    return fileAnswer(run, api, fileFor(run, api, id), optionsOf(api, options));
  },
  'Drive.Files.list': (run, _on, [options]) => {
    needsDrive(run, 'drive.files.list');
    return listedFiles(run, optionsOf('drive.files.list', options, LIST_OPTIONS));
  },
  'Drive.Files.update': (run, _on, [resource, id, options]) => {
    const api = 'drive.files.update';
    const file = fileFor(run, api, id, 'writer');
    const chosen = optionsOf(api, options, ['addParents', 'removeParents']);
    updateFile(run, file, membersOf(api, resource, FILE_MEMBERS), chosen);
    return fileAnswer(run, api, file, chosen);
  },
  'Drive.Files.remove': (run, _on, [id, options]) => {
    optionsOf('drive.files.delete', options);
    // A file that somebody else put into the folder goes to its owner's My Drive at Google; here it goes too.
    deleteForever(run.workspace, fileFor(run, 'drive.files.delete', id, 'owner').id);
  },
};

function fileAnswer(run: Execution, api: string, file: DriveFile, options: Members): Json {
  return answered(api, fileResource(run, file), options, FILE_FIELDS, ABSENT_FIELDS);
}

function updateFile(run: Execution, file: DriveFile, members: Members, options: Members): void {
  const api = 'drive.files.update';
  const { name, trashed, appProperties, mimeType, parents } = members;
  if (mimeType !== undefined && mimeType !== file.mimeType) {
    throw new ServiceError(`${api} with another mimeType is not in the local workspace.`);
  }
  // The parents field is not directly writable in update requests (Drive reference, `files.update`).
  if (parents !== undefined) membersOf(api, { parents }, { ...FILE_MEMBERS, readOnly: ['parents'] });
  // Only the owner may trash a file (Drive reference, `trashed`).
  if (trashed !== undefined) fileFor(run, api, file.id, 'owner');
  const properties = mergedProperties(api, file.appProperties, appProperties);
  moveFile(run, file, options);
  file.appProperties = properties;
  if (typeof trashed === 'boolean') file.trashed = trashed;
  if (name !== undefined) renameFile(run, file, textOf(name));
  file.modified = run.workspace.now;
}

function moveFile(run: Execution, file: DriveFile, { addParents, removeParents }: Members): void {
  const api = 'drive.files.update';
  if (addParents === undefined && removeParents === undefined) return;
  if (addParents === undefined) {
    throw new ServiceError(`${api} with removeParents alone is not in the local workspace.`);
  }
  const folder = folderFor(run, api, [addParents]);
  if (folder === file.parent) return;
  if (removeParents !== file.parent) throw tooManyParents(api);
  file.parent = folder;
}

/** A spreadsheet's name is the spreadsheet's; its file follows. */
function renameFile({ workspace }: Execution, file: DriveFile, name: string): void {
  const isSpreadsheet = workspace.spreadsheets.has(file.id);
  if (isSpreadsheet) workspace.spreadsheets.change(file.id, (spreadsheet) => ({ ...spreadsheet, name }));
  else file.name = name;
}
