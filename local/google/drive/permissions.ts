/** Drive.Permissions: with whom a file is shared, and the mail that tells them. */
import { ApiError, ServiceError, type Execution, type Json, type Methods } from '../execution.ts';
import { ROLES, suggestsAddress, type DriveFile, type Permission, type Role } from './file.ts';
import { PERMISSION_FIELDS, PERMISSION_MEMBERS, permissionResource } from './permission-resource.ts';
import { answered, fileFor, membersOf, optionsOf, textOf, type Members } from './request.ts';
import { permissionsOf, share, suffices } from './rights.ts';
import { tellBySharing } from './sharing-mail.ts';

const CREATE = 'drive.permissions.create';

export const permissionMethods: Methods = {
  'Drive.Permissions.create': (run, _on, [resource, id, options]) => {
    const file = fileFor(run, CREATE, id, 'writer');
    const chosen = optionsOf(CREATE, options, ['sendNotificationEmail', 'emailMessage', 'transferOwnership']);
    const permission = create(run, file, membersOf(CREATE, resource, PERMISSION_MEMBERS), chosen);
    return permissionAnswer(CREATE, permission, chosen);
  },
  'Drive.Permissions.list': (run, _on, [id, options]) => {
    const api = 'drive.permissions.list';
    const file = fileFor(run, api, id, 'writer');
    const resource = {
      kind: 'drive#permissionList',
      permissions: permissionsOf(run.workspace, file.id).map((one) => permissionResource(one) as Json),
      nextPageToken: undefined,
    };
    const byDefault = `kind,permissions(${PERMISSION_FIELDS})`;
    return answered(api, resource, optionsOf(api, options), byDefault, ABSENT_FIELDS);
  },
  'Drive.Permissions.get': (run, _on, [id, permissionId, options]) => {
    const api = 'drive.permissions.get';
    const file = fileFor(run, api, id, 'writer');
    return permissionAnswer(api, permissionOf(run, api, file, permissionId), optionsOf(api, options));
  },
  'Drive.Permissions.update': (run, _on, [resource, id, permissionId, options]) => {
    const api = 'drive.permissions.update';
    const file = fileFor(run, api, id, 'writer');
    const permission = permissionOf(run, api, file, permissionId);
    const chosen = optionsOf(api, options, ['transferOwnership']);
    const role = roleIn(api, membersOf(api, resource, UPDATABLE), chosen);
    const changed = { ...ownPermission(api, file, permission), role };
    file.permissions = file.permissions.map((one) => (one.id === changed.id ? changed : one));
    return permissionAnswer(api, changed, chosen);
  },
  // The typings call it `remove`, as `delete` was once no name for a method.
  'Drive.Permissions.remove': (run, _on, [id, permissionId, options]) => {
    const api = 'drive.permissions.delete';
    optionsOf(api, options);
    // Whoever can open a file may take themselves off it.
    const file = fileFor(run, api, id);
    const permission = permissionOf(run, api, file, permissionId);
    if (permission.emailAddress !== run.user) fileFor(run, api, id, 'writer');
    const { id: gone } = ownPermission(api, file, permission);
    file.permissions = file.permissions.filter((one) => one.id !== gone);
  },
};

const ABSENT_FIELDS = [...PERMISSION_MEMBERS.atGoogle, ...PERMISSION_MEMBERS.readOnly];

/** An update changes the role alone (Drive reference, `permissions.update`). */
const UPDATABLE = {
  ...PERMISSION_MEMBERS,
  here: ['role'],
  readOnly: [...PERMISSION_MEMBERS.readOnly, 'type', 'emailAddress', 'allowFileDiscovery'],
};

function permissionAnswer(api: string, permission: Permission, options: Members): Json {
  return answered(api, permissionResource(permission), options, PERMISSION_FIELDS, ABSENT_FIELDS);
}

function permissionOf(run: Execution, api: string, file: DriveFile, id: Json | undefined): Permission {
  const found = permissionsOf(run.workspace, file.id).find((permission) => permission.id === id);
  if (found) return found;
  throw new ApiError(api, 404, `Permission not found: ${String(id)}.`, 'notFound', 'permissionId');
}

/** The permission, if it can be changed at this file; throws for the owner's and for one that a folder gives. */
function ownPermission(api: string, file: DriveFile, permission: Permission): Permission {
  const isOwn = file.permissions.includes(permission);
  if (isOwn && permission.role !== 'owner') return permission;
  const sufficient = 'The user does not have sufficient permissions for this file.';
  throw isOwn
    ? new ApiError(api, 403, sufficient, 'insufficientFilePermissions')
    : new ApiError(api, 403, 'Cannot delete inherited permission', 'cannotDeletePermission'); // reason assumed
}

/** The role that a request names. Throws where it is none, or would give the file away. */
function roleIn(api: string, { role }: Members, { transferOwnership }: Members): Role {
  if (role === undefined || role === null) {
    throw new ApiError(api, 400, 'The permission role field is required.', 'required');
  }
  if (['organizer', 'fileOrganizer'].includes(String(role))) {
    throw new ServiceError(`${api} with the role ${String(role)} is not in the local workspace.`);
  }
  const known = ROLES.find((one) => one === role);
  if (!known) throw new ApiError(api, 400, 'The specified role is invalid or not supported.', 'invalid');
  if (known !== 'owner') return known;
  throw transferOwnership === true
    ? // Of a consumer account's file: the other person has to agree first.
      new ApiError(
        api,
        403,
        'Consent is required to transfer ownership of a file to another user.',
        'consentRequiredForOwnershipTransfer',
      )
    : new ApiError(
        api,
        403,
        "The transferOwnership parameter must be enabled when the permission role is 'owner'.",
        'forbidden',
        'transferOwnership',
      );
}

/** Drive tells the person by mail unless asked not to (platform.md §6, Sharing). */
function create(run: Execution, file: DriveFile, resource: Members, options: Members): Permission {
  const { type, emailAddress } = resource;
  const role = roleIn(CREATE, resource, options);
  if (type === undefined)
    throw new ApiError(CREATE, 400, 'The permission type field is required.', 'required');
  if (type === 'anyone') return shareWithAnyone(file, role);
  if (type === 'group' || type === 'domain') {
    throw new ServiceError(`${CREATE} with the type ${type} is not in the local workspace.`);
  }
  const address = textOf(emailAddress);
  if (type !== 'user' || !suggestsAddress(address))
    throw sharingRefused('The specified emailAddress is invalid.');
  const known = permissionsOf(run.workspace, file.id).find((one) => one.emailAddress === address);
  // Assumed: sharing again never takes rights away.
  if (known && suffices(known.role, role)) return known;
  notify(run, file, address, options);
  return share(run.workspace, file, address, role);
}

function shareWithAnyone(file: DriveFile, role: Role): Permission {
  const permission: Permission = { id: 'anyoneWithLink', type: 'anyone', role };
  file.permissions = [...file.permissions.filter(({ id }) => id !== permission.id), permission];
  return permission;
}

function notify(run: Execution, file: DriveFile, address: string, options: Members): void {
  if (options.sendNotificationEmail !== false) {
    tellBySharing(run, file, address, textOf(options.emailMessage));
  } else if (!run.workspace.hasAccount(address)) {
    // Drive invites people without an account by mail only. Google's text as public code quotes it.
    throw sharingRefused(
      `You are trying to invite ${address}. Since there is no Google account associated with this email address, ` +
        'you must check the "Notify people" box to invite this recipient.',
    );
  }
}

function sharingRefused(why: string): ApiError {
  return new ApiError(CREATE, 400, `Bad Request. User message: "${why}"`, 'invalidSharingRequest');
}
