/** Files in this workbook's folder of the owner's Drive, through the advanced Drive service with `drive.file` (design §2.3). */
import type { FoundDocument, Memory } from '../app/ports.ts';

export interface DriveFile {
  readonly id?: string;
  readonly webViewLink?: string;
  readonly trashed?: boolean;
  readonly mimeType?: string;
}

/** What is used of the advanced service; declared here because its typings lack the v3 forms that are used. */
interface DriveService {
  readonly Files: {
    list(options: { q: string; fields: string; pageSize: number }): { readonly files?: readonly DriveFile[] };
    create(
      resource: object,
      content?: GoogleAppsScript.Base.Blob | null,
      options?: { fields: string },
    ): DriveFile;
    get(id: string, options: { fields: string }): DriveFile;
    /** Deletes for ever; Apps Script's name for `delete`. */
    remove(id: string): void;
  };
  readonly Permissions: {
    list(
      file: string,
      options: { fields: string },
    ): {
      readonly permissions?: readonly {
        readonly id?: string;
        readonly role?: string;
        readonly emailAddress?: string;
      }[];
    };
    create(
      resource: object,
      file: string,
      options: { sendNotificationEmail: boolean; fields: string },
    ): object;
    remove(file: string, permission: string): void;
  };
}

const FOLDER = 'application/vnd.google-apps.folder';

export function drive(): DriveService {
  return Drive as unknown as DriveService;
}

/** Google says "File not found" with a 404 for what is gone and for what another account made (platform.md §6). */
export function isNotFound(error: unknown): boolean {
  return error instanceof Error && /not ?found|404/i.test(error.message);
}

/** A string inside a Drive query. */
function quoted(text: string): string {
  return `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;
}

export function foundOf({ id = '', webViewLink = '', trashed = false }: DriveFile): FoundDocument {
  return { id, link: webViewLink, trashed };
}

/** The folder of this workbook on this account. */
export interface DriveFolder {
  /** The files in it that were made under this key, also those in the bin. */
  find(key: string): readonly FoundDocument[];
  /** Makes a file in it, and the folder where there is none any more; Google makes `content` into what the file is. */
  create(resource: object, content?: GoogleAppsScript.Base.Blob): DriveFile;
}

/** `account` keeps a folder for each owner: nobody reaches another one's files. */
export function driveFolder(memory: Memory, account: () => string, name: () => string): DriveFolder {
  const property = (): string => `folder:${account()}`;

  function make(): string {
    const id = makeFolder(name());
    memory.set(property(), id);
    return id;
  }

  return {
    find(key) {
      const folder = memory.all()[property()];
      if (folder === undefined) return [];
      const { files = [] } = drive().Files.list({
        q: `appProperties has { key='key' and value=${quoted(key)} } and ${quoted(folder)} in parents`,
        fields: 'files(id,webViewLink,trashed)',
        pageSize: 10,
      });
      return files.map(foundOf);
    },
    create(resource, content) {
      const folder = memory.all()[property()] ?? make();
      try {
        return createIn(folder, resource, content);
      } catch (error) {
        // People may have deleted the folder; its files are theirs, the next one gets a new folder.
        if (!isNotFound(error)) throw error;
        return createIn(make(), resource, content);
      }
    },
  };
}

export function makeFolder(name: string): string {
  const { id = '' } = drive().Files.create({ name, mimeType: FOLDER }, null, { fields: 'id' });
  return id;
}

export function createIn(folder: string, resource: object, content?: GoogleAppsScript.Base.Blob): DriveFile {
  return drive().Files.create({ ...resource, parents: [folder] }, content ?? null, {
    fields: 'id,webViewLink',
  });
}
