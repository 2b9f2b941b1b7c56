/** Which files a run may reach, and what it may do with them. */
import type { ApiError, Execution } from '../execution.ts';
import type { DriveFile, Role } from './file.ts';
import { roleOf, suffices } from './rights.ts';

/**
 * Whether the run may know of the file at all. One of `everything` (scopes by their short names) reaches all that is
 * shared with the account; without them, `drive.file` reaches only what this account itself made through the add-on
 * or opened with it (design §2.3).
 */
export function reaches(run: Execution, file: DriveFile, everything: readonly string[]): boolean {
  if (roleOf(run.workspace, file.id, run.user) === undefined) return false;
  return file.openedBy.includes(run.user) || everything.some((scope) => run.hasScope(scope));
}

/**
 * The file, for a run that may reach it and whose account has at least the role `needed`.
 * Throws `notFound`, or `forbidden` where only the role is missing.
 */
export function reachableFile(
  run: Execution,
  id: string,
  everything: readonly string[],
  needed: Role,
  { notFound, forbidden }: { notFound: ApiError; forbidden: ApiError },
): DriveFile {
  const file = run.workspace.files[id];
  if (!file || !reaches(run, file, everything)) throw notFound;
  if (!suffices(roleOf(run.workspace, id, run.user), needed)) throw forbidden;
  return file;
}
