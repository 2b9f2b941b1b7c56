/** What a request to Drive brings along: a resource's members, options, the fields of the answer. */
import { ApiError, ServiceError, type Execution, type Json } from '../execution.ts';
import { pickFields } from '../fields.ts';
import { FOLDER_TYPE, type DriveFile, type Role } from './file.ts';
import { reachableFile } from './reach.ts';

export type Members = Readonly<Record<string, Json>>;

/** The scopes that reach every file of the account. */
export const EVERYTHING = ['drive'];

/** The members of a resource that Google knows: those that may be written here, and the others. */
export interface Writable {
  readonly here: readonly string[];
  /** At Google they can be written too. */
  readonly atGoogle: readonly string[];
  readonly readOnly: readonly string[];
}

/**
 * The members of a request's resource. Drive overlooks names that it does not know and refuses those that can only be
 * read; what only the workspace lacks throws by name.
 */
export function membersOf(api: string, resource: Json | undefined, writable: Writable): Members {
  const given = (resource ?? {}) as Members;
  const names = Object.keys(given);
  const absent = names.find((name) => writable.atGoogle.includes(name));
  if (absent) throw new ServiceError(`${api} with ${absent} is not in the local workspace.`);
  if (names.some((name) => writable.readOnly.includes(name))) {
    const problem = 'The resource body includes fields which are not directly writable.';
    throw new ApiError(api, 403, problem, 'fieldNotWritable');
  }
  return given;
}

/** Options of every call: what they are about is not in the workspace, so that they change nothing. */
const EVERYWHERE = ['fields', 'supportsAllDrives'];

/** The options of a call; throws by name for one that the workspace does not know. */
export function optionsOf(api: string, options: Json | undefined, names: readonly string[] = []): Members {
  const given = (options ?? {}) as Members;
  const unknown = Object.keys(given).find((name) => ![...EVERYWHERE, ...names].includes(name));
  if (unknown) throw new ServiceError(`${api} with the option ${unknown} is not in the local workspace.`);
  return given;
}

/** Text, or `otherwise` where none was given. */
export function textOf(value: Json | undefined, otherwise = ''): string {
  return typeof value === 'string' ? value : otherwise;
}

/** The partial response that the options ask for; `byDefault` are the fields that Google gives unasked. */
export function answered(
  api: string,
  resource: Record<string, Json | undefined>,
  { fields }: Members,
  byDefault: string,
  /** What Google has beside what is in `resource`. */
  absent: readonly string[] = [],
): Record<string, Json> {
  return pickFields(resource, textOf(fields, byDefault), (selection) =>
    absent.includes(selection)
      ? new ServiceError(`${api} with the field ${selection} is not in the local workspace.`)
      : new ApiError(api, 400, `Invalid field selection ${selection}`, 'invalidParameter', 'fields'),
  );
}

/** Throws unless the run may call `api` (`drive.files.list`) at all. */
export function needsDrive(run: Execution, api: string): void {
  run.needsScope(api, 'drive.file', ...EVERYTHING);
}

/** The file of that id, for what needs the role. Throws Google's 404 where the add-on does not reach it, or its 403. */
export function fileFor(
  run: Execution,
  api: string,
  id: Json | undefined,
  needed: Role = 'reader',
): DriveFile {
  needsDrive(run, api);
  return reachableFile(run, String(id), EVERYTHING, needed, {
    notFound: notFound(api, String(id)),
    forbidden: new ApiError(
      api,
      403,
      'The user does not have sufficient permissions for this file.',
      'insufficientFilePermissions',
    ),
  });
}

function notFound(api: string, id: string): ApiError {
  return new ApiError(api, 404, `File not found: ${id}.`, 'notFound', 'fileId');
}

/** The one folder that `parents` names, into which the run may put something; My Drive by default. */
export function folderFor(run: Execution, api: string, parents: Json | undefined): string {
  const [id = 'root', ...more] = (parents ?? []) as string[];
  if (more.length > 0) throw tooManyParents(api);
  const { rootFolder } = run.workspace.account(run.user);
  if (id === 'root' || id === rootFolder) return rootFolder;
  const folder = fileFor(run, api, id, 'writer');
  if (folder.mimeType !== FOLDER_TYPE) {
    throw new ApiError(api, 403, 'The specified parent is not a folder.', 'parentNotAFolder'); // assumed
  }
  return folder.id;
}

export function tooManyParents(api: string): ApiError {
  return new ApiError(api, 403, 'Increasing the number of parents is not allowed', 'cannotAddParent');
}
