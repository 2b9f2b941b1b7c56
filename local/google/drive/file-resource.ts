/** A file as the Drive API shows it. */
import type { Execution, Json } from '../execution.ts';
import { DOCUMENT_TYPE, FOLDER_TYPE, isTrashed, SPREADSHEET_TYPE, type DriveFile } from './file.ts';
import { permissionResource } from './permission-resource.ts';
import type { Writable } from './request.ts';
import { ownerOf, permissionsOf, roleOf, suffices } from './rights.ts';

/** What a call gives where it is not asked for fields (Drive reference, "Return specific fields"). */
export const FILE_FIELDS = 'kind,id,name,mimeType';

export const FILE_MEMBERS: Writable = {
  here: ['name', 'mimeType', 'parents', 'appProperties', 'trashed'],
  atGoogle: [
    ...['contentHints', 'contentRestrictions', 'copyRequiresWriterPermission', 'createdTime', 'description'],
    ...['downloadRestrictions', 'folderColorRgb', 'id', 'inheritedPermissionsDisabled', 'modifiedTime'],
    ...['originalFilename', 'properties', 'shortcutDetails', 'starred', 'viewedByMeTime', 'writersCanShare'],
  ],
  readOnly: [
    ...['capabilities', 'driveId', 'explicitlyTrashed', 'exportLinks', 'fileExtension', 'fullFileExtension'],
    ...['hasAugmentedPermissions', 'hasThumbnail', 'headRevisionId', 'iconLink', 'imageMediaMetadata'],
    ...[
      'isAppAuthorized',
      'labelInfo',
      'lastModifyingUser',
      'linkShareMetadata',
      'md5Checksum',
      'modifiedByMe',
    ],
    ...[
      'modifiedByMeTime',
      'ownedByMe',
      'owners',
      'permissionIds',
      'permissions',
      'quotaBytesUsed',
      'resourceKey',
    ],
    ...['sha1Checksum', 'sha256Checksum', 'shared', 'sharedWithMeTime', 'sharingUser', 'size', 'spaces'],
    ...['teamDriveId', 'thumbnailLink', 'thumbnailVersion', 'trashedTime', 'trashingUser', 'version'],
    ...['videoMediaMetadata', 'viewedByMe', 'viewersCanCopyContent', 'webContentLink', 'webViewLink'],
  ],
};

/** What `fields` may name at Google and not here. */
export const ABSENT_FIELDS = [...FILE_MEMBERS.atGoogle, ...FILE_MEMBERS.readOnly];

export function fileResource(run: Execution, file: DriveFile): Record<string, Json | undefined> {
  const { workspace, user } = run;
  const owner = ownerOf(file);
  // Who may only read or comment does not see with whom a file is shared (Drive reference, `permissions`).
  const seesPermissions = suffices(roleOf(workspace, file.id, user), 'writer');
  const permissions = permissionsOf(workspace, file.id);
  return {
    kind: 'drive#file',
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    parents: [file.parent],
    appProperties: Object.keys(file.appProperties).length > 0 ? file.appProperties : undefined,
    trashed: isTrashed(workspace, file),
    explicitlyTrashed: file.trashed,
    createdTime: new Date(file.created).toISOString(),
    modifiedTime: new Date(file.modified).toISOString(),
    webViewLink: linkOf(file),
    isAppAuthorized: file.openedBy.includes(user),
    ownedByMe: owner === user,
    shared: permissions.length > 1,
    owners: [{ kind: 'drive#user', emailAddress: owner, me: owner === user }],
    permissions: seesPermissions
      ? permissions.map((permission) => permissionResource(permission) as Json)
      : undefined,
    permissionIds: seesPermissions ? permissions.map(({ id }) => id) : undefined,
  };
}

const PAGES: Readonly<Record<string, string>> = {
  [DOCUMENT_TYPE]: 'https://docs.google.com/document/d/',
  [SPREADSHEET_TYPE]: 'https://docs.google.com/spreadsheets/d/',
};

/** The address at which a person opens the file. */
export function linkOf({ id, mimeType }: DriveFile): string {
  if (mimeType === FOLDER_TYPE) return `https://drive.google.com/drive/folders/${id}`;
  return `${PAGES[mimeType] ?? ''}${id}/edit?usp=drivesdk`;
}
