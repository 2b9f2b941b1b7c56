/** Drive.Permissions: with whom a file is shared, and the mail that tells them. */
import { ApiError, ServiceError, type Execution, type Json, type Methods } from '../execution.ts';
import { pickFields } from './fields.ts';
import type { DriveFile, Permission } from './file.ts';
import { fileFor, known, textOf, type Members } from './request.ts';

const FIELDS = 'kind,id,type,role';
const ROLES = ['reader', 'commenter', 'writer'];

export const permissionMethods: Methods = {
  'Drive.Permissions.create': (run, _on, [resource, id, options]) => {
    const file = fileFor(run, 'drive.permissions.create', id);
    const chosen = known(options, ['fields', 'sendNotificationEmail', 'emailMessage']);
    const permission = share(run, file, known(resource, ['type', 'role', 'emailAddress']), chosen);
    return pickFields(permissionResource(permission), textOf(chosen.fields, FIELDS));
  },
  'Drive.Permissions.list': (run, _on, [id, options]) => {
    const file = fileFor(run, 'drive.permissions.list', id);
    const { fields } = known(options, ['fields']);
    const resource = {
      kind: 'drive#permissionList',
      permissions: file.permissions.map((permission) => permissionResource(permission) as Json),
      nextPageToken: undefined,
    };
    return pickFields(resource, textOf(fields, `kind,permissions(${FIELDS})`));
  },
};

/** A permission as Drive shows it. */
export function permissionResource(permission: Permission): Record<string, Json | undefined> {
  const { id, type, role, emailAddress } = permission;
  return { kind: 'drive#permission', id, type, role, emailAddress };
}

/** Drive tells the person by mail unless asked not to (platform.md §6, Sharing). */
function share(run: Execution, file: DriveFile, resource: Members, options: Members): Permission {
  const { type, role, emailAddress } = resource;
  if ((type !== 'user' && type !== 'anyone') || !ROLES.includes(String(role))) {
    throw new ServiceError(`A permission ${String(type)} ${String(role)} is not in the local workspace.`);
  }
  const permission: Permission = {
    id: run.workspace.random.uuid(),
    type,
    role: String(role),
    ...(type === 'user' && { emailAddress: String(emailAddress) }),
  };
  if (type === 'user') tell(run, file, String(emailAddress), options);
  file.permissions.push(permission);
  return permission;
}

function tell(run: Execution, file: DriveFile, address: string, options: Members): void {
  const { workspace } = run;
  if (options.sendNotificationEmail !== false) {
    workspace.mail.push({
      id: workspace.random.uuid(),
      from: 'drive-shares-dm-noreply@google.com',
      name: `${run.user} (via Google Docs)`,
      to: [address],
      cc: [],
      bcc: [],
      replyTo: run.user,
      subject: `Document shared with you: "${file.name}"`,
      body: textOf(options.emailMessage),
      attachments: [],
      when: workspace.now,
    });
  } else if (!workspace.hasAccount(address)) {
    // Drive invites people without an account by mail only.
    const reason = `There is no Google account for ${address}, so it must be notified by mail.`;
    throw new ApiError('drive.permissions.create', 400, `Bad Request. User message: "${reason}"`);
  }
}
