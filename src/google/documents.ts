/** Google Docs in one folder, through the advanced Drive and Docs services with `drive.file` (design §2.3, §2.4). */
import { toHtml, type Document } from '../core/document.ts';
import type { Documents, FoundDocument, Memory } from '../app/ports.ts';
import { readStructure, type DocStructure } from './doc-structure.ts';

/** What is used of the advanced services; declared here because their typings lack the v3 forms that are used. */
interface DriveFile {
  readonly id?: string;
  readonly webViewLink?: string;
  readonly trashed?: boolean;
}
interface DriveService {
  readonly Files: {
    list(options: { q: string; fields: string; pageSize: number }): { readonly files?: readonly DriveFile[] };
    create(
      resource: object,
      content?: GoogleAppsScript.Base.Blob | null,
      options?: { fields: string },
    ): DriveFile;
    get(id: string, options: { fields: string }): DriveFile;
  };
}
interface DocsService {
  readonly Documents: {
    get(id: string, options: { suggestionsViewMode: string }): DocStructure;
  };
}

const DOC = 'application/vnd.google-apps.document';
const FOLDER = 'application/vnd.google-apps.folder';

function drive(): DriveService {
  return Drive as unknown as DriveService;
}

/** Google says "File not found" with a 404 for what is gone and for what another account made (platform.md §6). */
function isNotFound(error: unknown): boolean {
  return error instanceof Error && /not ?found|404/i.test(error.message);
}

function idOf(link: string): string {
  return /\/d\/([\w-]+)/.exec(link)?.[1] ?? '';
}

/** A string inside a Drive query. */
function quoted(text: string): string {
  return `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;
}

/** The documents of this workbook. `account` keeps a folder for each owner: nobody reaches another one's files. */
export function driveDocuments(memory: Memory, account: () => string, folderName: () => string): Documents {
  const folderKey = (): string => `folder:${account()}`;

  function makeFolder(): string {
    const { id = '' } = drive().Files.create({ name: folderName(), mimeType: FOLDER }, null, {
      fields: 'id',
    });
    memory.set(folderKey(), id);
    return id;
  }

  function createIn(folder: string, key: string, name: string, html: string): DriveFile {
    return drive().Files.create(
      { name, mimeType: DOC, parents: [folder], appProperties: { key } },
      Utilities.newBlob(html, 'text/html', name),
      { fields: 'id,webViewLink' },
    );
  }

  return {
    find(key) {
      const folder = memory.all()[folderKey()];
      if (folder === undefined) return [];
      const { files = [] } = drive().Files.list({
        q: `appProperties has { key='key' and value=${quoted(key)} } and ${quoted(folder)} in parents`,
        fields: 'files(id,webViewLink,trashed)',
        pageSize: 10,
      });
      return files.map(foundOf);
    },
    create(key, name, content) {
      const html = toHtml(content);
      const folder = memory.all()[folderKey()] ?? makeFolder();
      try {
        return foundOf(createIn(folder, key, name, html));
      } catch (error) {
        // People may have deleted the folder; its documents are theirs, the next one gets a new folder.
        if (!isNotFound(error)) throw error;
        return foundOf(createIn(makeFolder(), key, name, html));
      }
    },
    state(link) {
      try {
        return drive().Files.get(idOf(link), { fields: 'id,trashed' }).trashed ? 'trashed' : 'there';
      } catch (error) {
        if (isNotFound(error)) return 'gone';
        throw error;
      }
    },
    read(link): Document {
      const docs = Docs as unknown as DocsService;
      const doc = docs.Documents.get(idOf(link), { suggestionsViewMode: 'PREVIEW_SUGGESTIONS_ACCEPTED' });
      return readStructure(doc);
    },
  };
}

function foundOf({ id = '', webViewLink, trashed = false }: DriveFile): FoundDocument {
  return { id, link: webViewLink ?? `https://docs.google.com/document/d/${id}/edit`, trashed };
}
