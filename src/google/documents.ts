/** Google Docs in the workbook's folder, through the advanced Drive and Docs services (design §2.4). */
import { toHtml, type Document } from '../core/document.ts';
import type { Documents } from '../app/ports.ts';
import { readStructure, type DocStructure } from './doc-structure.ts';
import { drive, foundOf, isNotFound, type DriveFolder } from './drive-files.ts';

/** What is used of the advanced service. */
interface DocsService {
  readonly Documents: {
    get(id: string, options: { suggestionsViewMode: string }): DocStructure;
  };
}

export const DOC = 'application/vnd.google-apps.document';

function idOf(link: string): string {
  return /\/d\/([\w-]+)/.exec(link)?.[1] ?? '';
}

/** What a Doc is made from; Drive turns the HTML into the Doc. */
export function docContent(name: string, content: Document): GoogleAppsScript.Base.Blob {
  return Utilities.newBlob(toHtml(content), 'text/html', name);
}

/** What a Doc says now, with what people suggested taken as said. */
export function readDoc(id: string): Document {
  const docs = Docs as unknown as DocsService;
  return readStructure(docs.Documents.get(id, { suggestionsViewMode: 'PREVIEW_SUGGESTIONS_ACCEPTED' }));
}

/** The documents of this workbook. */
export function driveDocuments(folder: DriveFolder): Documents {
  return {
    find: (key) => folder.find(key),
    create(key, name, content) {
      const made = folder.create({ name, mimeType: DOC, appProperties: { key } }, docContent(name, content));
      const { id, link, trashed } = foundOf(made);
      // Links are asked for; should one be missing, this is how Google makes them.
      return { id, link: link || `https://docs.google.com/document/d/${id}/edit`, trashed };
    },
    state(link) {
      try {
        return drive().Files.get(idOf(link), { fields: 'id,trashed' }).trashed ? 'trashed' : 'there';
      } catch (error) {
        if (isNotFound(error)) return 'gone';
        throw error;
      }
    },
    read: (link) => readDoc(idOf(link)),
  };
}
