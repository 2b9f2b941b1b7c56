/** What a request to Drive brings along: a resource's members, options, the fields of the answer. */
import { ApiError, ServiceError, type Execution, type Json } from '../execution.ts';
import { reachableFile, type DriveFile } from './file.ts';

export type Members = Readonly<Record<string, Json>>;

const SCOPES = ['drive.file', 'drive'];

/** The members of a resource or of options; throws by name for one that the workspace does not know. */
export function known(members: Json | undefined, names: readonly string[]): Members {
  const given = (members ?? {}) as Members;
  const unknown = Object.keys(given).find((name) => !names.includes(name));
  if (unknown) throw new ServiceError(`Drive's field or option ${unknown} is not in the local workspace.`);
  return given;
}

/** Text, or `otherwise` where none was given. */
export function textOf(value: Json | undefined, otherwise = ''): string {
  return typeof value === 'string' ? value : otherwise;
}

/** Throws unless the run may call `api` (`drive.files.list`) at all. */
export function needsDrive(run: Execution, api: string): void {
  run.needsScope(api, ...SCOPES);
}

/** The file of that id; throws Google's 404 for one that is not there or not the add-on's. */
export function fileFor(run: Execution, api: string, id: Json | undefined): DriveFile {
  needsDrive(run, api);
  return reachableFile(run, String(id), new ApiError(api, 404, `File not found: ${String(id)}.`));
}
