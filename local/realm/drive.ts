/** Drive, the advanced service v3: files and permissions. */
import { blobContent } from './blob.ts';
import { call, strict } from './wire.ts';

type Files = GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection;
type File = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;
type FileList = GoogleAppsScript.Drive_v3.Drive.V3.Schema.FileList;
type Permissions = GoogleAppsScript.Drive_v3.Drive.V3.Collection.PermissionsCollection;
type Permission = GoogleAppsScript.Drive_v3.Drive.V3.Schema.Permission;
type PermissionList = GoogleAppsScript.Drive_v3.Drive.V3.Schema.PermissionList;

/** The options of the request: `fields`, `q`, `pageSize`. */
type Options = Record<string, unknown>;

const files: Pick<Files, 'copy' | 'create' | 'get' | 'list' | 'remove' | 'update'> = {
  copy: (resource: File, id: string, options: Options = {}) =>
    call<File>('Drive.Files.copy', null, [resource, id, options]),
  create: (resource: File, media?: unknown, options: Options = {}) =>
    call<File>('Drive.Files.create', null, [resource, media ? blobContent(media) : null, options]),
  // With `alt: 'media'` the typings promise text; the workspace refuses that option.
  get: (id: string, options: Options = {}) => call<File & string>('Drive.Files.get', null, [id, options]),
  list: (options: Options = {}) => call<FileList>('Drive.Files.list', null, [options]),
  remove: (id: string, options: Options = {}) => {
    call('Drive.Files.remove', null, [id, options]);
  },
  update: (resource: File, id: string, media?: unknown, options: Options = {}) => {
    if (media) throw new Error('Drive.Files.update with new content is not in the local workspace.');
    return call<File>('Drive.Files.update', null, [resource, id, options]);
  },
};

const permissions: Pick<Permissions, 'create' | 'get' | 'list' | 'remove' | 'update'> = {
  create: (resource: Permission, id: string, options: Options = {}) =>
    call<Permission>('Drive.Permissions.create', null, [resource, id, options]),
  get: (id: string, permissionId: string, options: Options = {}) =>
    call<Permission>('Drive.Permissions.get', null, [id, permissionId, options]),
  list: (id: string, options: Options = {}) =>
    call<PermissionList>('Drive.Permissions.list', null, [id, options]),
  remove: (id: string, permissionId: string, options: Options = {}) => {
    call('Drive.Permissions.remove', null, [id, permissionId, options]);
  },
  update: (resource: Permission, id: string, permissionId: string, options: Options = {}) =>
    call<Permission>('Drive.Permissions.update', null, [resource, id, permissionId, options]),
};

export const drive = strict('Drive', {
  Files: strict('Drive.Files', files),
  Permissions: strict('Drive.Permissions', permissions),
});
