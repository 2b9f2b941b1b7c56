/** A permission as the Drive API shows it. */
import type { Json } from '../execution.ts';
import type { Permission } from './file.ts';
import type { Writable } from './request.ts';

/** What a call gives where it is not asked for fields. */
export const PERMISSION_FIELDS = 'kind,id,type,role';

export const PERMISSION_MEMBERS: Writable = {
  here: ['type', 'role', 'emailAddress', 'allowFileDiscovery'],
  atGoogle: ['domain', 'expirationTime', 'inheritedPermissionsDisabled', 'pendingOwner', 'view'],
  readOnly: [
    'deleted',
    'displayName',
    'id',
    'kind',
    'permissionDetails',
    'photoLink',
    'teamDrivePermissionDetails',
  ],
};

export function permissionResource({
  id,
  type,
  role,
  emailAddress,
}: Permission): Record<string, Json | undefined> {
  return {
    kind: 'drive#permission',
    id,
    type,
    role,
    emailAddress,
    allowFileDiscovery: type === 'anyone' ? false : undefined,
    deleted: type === 'user' ? false : undefined,
    pendingOwner: type === 'user' ? false : undefined,
  };
}
