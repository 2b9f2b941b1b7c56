/** Who may do what with a file: its permissions and those of the folders that it lies in. */
import type { Workspace } from '../workspace.ts';
import { ROLES, userPermission, type DriveFile, type Permission, type Role } from './file.ts';

/** The best role that a person has in a file or inherits from its folders; undefined for none, and for no such file. */
export function roleOf(workspace: Workspace, fileId: string, email: string): Role | undefined {
  const mine = permissionsOf(workspace, fileId).filter(
    ({ type, emailAddress }) => type === 'anyone' || isSame(emailAddress, email),
  );
  return ROLES.find((role) => mine.some((permission) => permission.role === role));
}

/** Whether `role` allows what needs `needed`. */
export function suffices(role: Role | undefined, needed: Role): boolean {
  return role !== undefined && ROLES.indexOf(role) <= ROLES.indexOf(needed);
}

/** A file's own permissions, then the inherited ones of people who have none of their own. */
export function permissionsOf(workspace: Workspace, fileId: string): Permission[] {
  const file = workspace.files[fileId];
  if (!file) return [];
  const own = file.permissions;
  // A folder's owner does not own what others put into it, but may change it.
  const inherited = permissionsOf(workspace, file.parent)
    .filter(({ id }) => own.every((one) => one.id !== id))
    .map((permission) =>
      permission.role === 'owner' ? { ...permission, role: 'writer' as const } : permission,
    );
  return [...own, ...inherited];
}

export function ownerOf({ permissions }: DriveFile): string {
  return permissions.find(({ role }) => role === 'owner')?.emailAddress ?? '';
}

/** Gives a person this role in the file, in place of one that they had. Making somebody the owner leaves the old one a writer. */
export function share(workspace: Workspace, file: DriveFile, email: string, role: Role): Permission {
  const permission = userPermission(email, role);
  const others = file.permissions
    .filter(({ id }) => id !== permission.id)
    .map((one) => (role === 'owner' && one.role === 'owner' ? { ...one, role: 'writer' as const } : one));
  file.permissions = [...others, permission];
  if (role === 'owner' && workspace.spreadsheets.has(file.id)) {
    workspace.spreadsheets.change(file.id, (spreadsheet) => ({ ...spreadsheet, owner: email }));
  }
  return permission;
}

/** Takes a person's own permission away; what the folder gives stays. */
export function unshare(file: DriveFile, email: string): void {
  file.permissions = file.permissions.filter(({ emailAddress }) => !isSame(emailAddress, email));
}

/** Whether two addresses are the same person's: capitals do not count. */
export function isSame(one: string | undefined, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase();
}
