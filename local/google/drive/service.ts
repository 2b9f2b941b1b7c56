/** Drive, the advanced service v3: files and folders, reached with the scope drive.file. */
import { emptyDocument } from '../docs/document.ts';
import { fromHtml } from '../docs/from-html.ts';
import { ApiError, ServiceError, type Execution, type Json, type Methods } from '../execution.ts';
import { useQuota } from '../quotas.ts';
import { pickFields } from './fields.ts';
import { DOCUMENT_TYPE, FOLDER_TYPE, isTrashed, type DriveFile } from './file.ts';
import { permissionMethods, permissionResource } from './permissions.ts';
import { parseQuery, type Term } from './query.ts';
import { fileFor, known, needsDrive, textOf, type Members } from './request.ts';

const FIELDS = 'kind,id,name,mimeType';
const LARGEST_PAGE = 1000;
/** Of a key and its value together, in UTF-8; from Google's reference of `appProperties`. */
const APP_PROPERTY_BYTES = 124;

/** An uploaded blob. */
interface Media {
  readonly contentType: string | null;
  readonly bytes: readonly number[];
}

export const driveMethods: Methods = {
  ...permissionMethods,
  'Drive.Files.create': (run, _on, [resource, media, options]) => {
    needsDrive(run, 'drive.files.create');
    const { fields } = known(options, ['fields']);
    const members = known(resource, ['name', 'mimeType', 'parents', 'appProperties']);
    return answer(run, createFile(run, members, media as unknown as Media | null), fields);
  },
  'Drive.Files.get': (run, _on, [id, options]) => {
    const { fields } = known(options, ['fields']);
    return answer(run, fileFor(run, 'drive.files.get', id), fields);
  },
  'Drive.Files.list': (run, _on, [options]) => {
    needsDrive(run, 'drive.files.list');
    return listFiles(run, known(options, ['q', 'fields', 'pageSize', 'pageToken', 'spaces']));
  },
  'Drive.Files.update': (run, _on, [resource, id, options]) => {
    const file = fileFor(run, 'drive.files.update', id);
    const chosen = known(options, ['fields', 'addParents', 'removeParents']);
    updateFile(run, file, known(resource, ['name', 'trashed', 'appProperties']), chosen);
    return answer(run, file, chosen.fields);
  },
};

function answer(run: Execution, file: DriveFile, fields: Json | undefined): Json {
  return pickFields(fileResource(run, file), textOf(fields, FIELDS));
}

function fileResource(run: Execution, file: DriveFile): Record<string, Json | undefined> {
  const webViewLink =
    file.mimeType === FOLDER_TYPE
      ? `https://drive.google.com/drive/folders/${file.id}`
      : `https://docs.google.com/document/d/${file.id}/edit`;
  return {
    kind: 'drive#file',
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    parents: [file.parent],
    appProperties: file.appProperties,
    trashed: isTrashed(run.workspace, file),
    explicitlyTrashed: file.trashed,
    createdTime: new Date(file.created).toISOString(),
    modifiedTime: new Date(file.modified).toISOString(),
    webViewLink,
    owners: [{ kind: 'drive#user', emailAddress: file.owner, me: file.owner === run.user }],
    permissions: file.permissions.map((permission) => permissionResource(permission) as Json),
  };
}

function createFile(run: Execution, members: Members, media: Media | null): DriveFile {
  const { workspace, user } = run;
  const { name, mimeType, parents, appProperties } = members;
  const isDocument = mimeType === DOCUMENT_TYPE;
  if (!isDocument && (mimeType !== FOLDER_TYPE || media)) {
    throw new ServiceError(`Drive.Files.create of ${String(mimeType)} is not in the local workspace.`);
  }
  const [parent = 'root', ...more] = (parents ?? []) as string[];
  if (more.length > 0) throw tooManyParents('drive.files.create');
  const file: DriveFile = {
    id: workspace.random.fileId(),
    name: textOf(name, 'Untitled'),
    mimeType,
    parent: folderFor(run, 'drive.files.create', parent),
    appProperties: checkedProperties(appProperties),
    trashed: false,
    owner: user,
    created: workspace.now,
    modified: workspace.now,
    permissions: [{ id: workspace.random.uuid(), type: 'user', role: 'owner', emailAddress: user }],
    ...(isDocument && { document: media ? fromHtml(decode(media)) : emptyDocument() }),
  };
  if (isDocument) useQuota(workspace, user, 'documents created');
  if (media) useQuota(workspace, user, 'files converted');
  workspace.files[file.id] = file;
  return file;
}

/** Without a charset of its own, HTML may be read as Latin: nobody knows what Drive guesses. */
function decode({ contentType, bytes }: Media): string {
  if (contentType !== 'text/html') {
    throw new ServiceError(`Drive.Files.create from ${String(contentType)} is not in the local workspace.`);
  }
  const buffer = Buffer.from(Int8Array.from(bytes));
  const declaresUtf8 = /<meta\s[^>]*charset=["']?utf-8/i.test(buffer.toString('latin1'));
  return buffer.toString(declaresUtf8 ? 'utf8' : 'latin1');
}

const tooManyParents = (api: string) =>
  new ApiError(api, 403, 'Increasing the number of parents is not allowed');

/** The id of a folder that the run may put something into. */
function folderFor(run: Execution, api: string, id: string): string {
  if (id === 'root') return run.workspace.account(run.user).rootFolder;
  const folder = fileFor(run, api, id);
  if (folder.mimeType !== FOLDER_TYPE) throw new ApiError(api, 404, `File not found: ${id}.`);
  return folder.id;
}

function checkedProperties(properties: Json | undefined): Record<string, string> {
  const entries = Object.entries((properties ?? {}) as Record<string, string>);
  for (const [key, value] of entries) {
    if (Buffer.byteLength(key + value) > APP_PROPERTY_BYTES) {
      throw new ServiceError(`The app property ${key} is over ${String(APP_PROPERTY_BYTES)} bytes.`);
    }
  }
  return Object.fromEntries(entries);
}

function updateFile(run: Execution, file: DriveFile, members: Members, options: Members): void {
  const { name, trashed, appProperties } = members;
  const { addParents, removeParents } = options;
  const properties = checkedProperties(appProperties);
  if (addParents !== undefined) {
    const folder = folderFor(run, 'drive.files.update', textOf(addParents));
    if (removeParents !== file.parent) throw tooManyParents('drive.files.update');
    file.parent = folder;
  }
  file.name = textOf(name, file.name);
  if (typeof trashed === 'boolean') file.trashed = trashed;
  Object.assign(file.appProperties, properties);
  file.modified = run.workspace.now;
}

function listFiles(run: Execution, { q, fields, pageSize = 100, pageToken = 0 }: Members): Json {
  const terms = parseQuery(textOf(q));
  const found = Object.values(run.workspace.files)
    .filter((file) => file.owner === run.user && terms.every((term) => matches(run, file, term)))
    .sort((one, other) => other.modified - one.modified);
  const from = Number(pageToken);
  const end = from + Math.min(Number(pageSize), LARGEST_PAGE);
  const resource = {
    kind: 'drive#fileList',
    incompleteSearch: false,
    nextPageToken: end < found.length ? String(end) : undefined,
    files: found.slice(from, end).map((file) => fileResource(run, file) as Json),
  };
  return pickFields(resource, textOf(fields, `kind,incompleteSearch,nextPageToken,files(${FIELDS})`));
}

function matches(run: Execution, file: DriveFile, term: Term): boolean {
  switch (term.kind) {
    case 'appProperty':
      return file.appProperties[term.key] === term.value;
    case 'parent':
      return file.parent === (term.id === 'root' ? run.workspace.account(run.user).rootFolder : term.id);
    case 'trashed':
      return isTrashed(run.workspace, file) === term.is;
    default:
      return file[term.kind] === term.is;
  }
}
