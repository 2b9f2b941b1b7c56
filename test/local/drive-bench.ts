/** Files that Rosa's add-on made, and what went wrong in a call. */
import type { Json, Workspace } from '../../local/runtime.ts';
import { aWorkspace, valueOf } from './tiny-script.ts';

export const DOC = `mimeType: 'application/vnd.google-apps.document'`;
export const FOLDER = `mimeType: 'application/vnd.google-apps.folder'`;
export const SPREADSHEET = `mimeType: 'application/vnd.google-apps.spreadsheet'`;

/** A workspace in which Rosa's add-on made one folder and a Doc in it. */
export function aFolderWithADoc(): { workspace: Workspace; folder: string; doc: string } {
  const workspace = aWorkspace();
  const [folder, doc] = valueOf(
    `const folder = Drive.Files.create({ name: 'Coalition', ${FOLDER} });
     const doc = Drive.Files.create({ name: "Rosa's notes", ${DOC}, parents: [folder.id], appProperties: { key: 'm1 agenda' } });
     return [folder.id, doc.id];`,
    { workspace },
  ) as [string, string];
  return { workspace, folder, doc };
}

/** The exception that `call` throws: what the add-on sees of it. Throws where nothing is thrown. */
export function failureOf(
  call: string,
  request: Parameters<typeof valueOf>[1] = {},
): { message: string; name: string; details: { code: number; message: string; errors: Json[] } } {
  const body = `try { ${call} } catch (error) {
    return { message: error.message, name: error.name, details: error.details };
  }
  throw new Error('Nothing was thrown.');`;
  return valueOf(body, request) as unknown as ReturnType<typeof failureOf>;
}

/** A page without it is read as Latin. */
export const UTF8 = '<meta charset="utf-8">';

/** Uploads a page as the add-on does; gives the Doc's id. */
export function upload(workspace: Workspace, html: string, contentType = 'text/html'): string {
  const body = `const blob = Utilities.newBlob(${JSON.stringify(html)}, ${JSON.stringify(contentType)});
    return Drive.Files.create({ name: 'Agenda', mimeType: 'application/vnd.google-apps.document' }, blob).id`;
  return valueOf(body, { workspace }) as string;
}
