/** The mail by which Drive tells somebody that a file was shared with them. */
import type { Execution } from '../execution.ts';
import { DOCUMENT_TYPE, FOLDER_TYPE, SPREADSHEET_TYPE, type DriveFile } from './file.ts';
import { linkOf } from './file-resource.ts';

/** What the mail calls a file of that kind, and the product that it comes from. */
const WORDS: Readonly<Record<string, readonly [kind: string, product: string]>> = {
  [DOCUMENT_TYPE]: ['Document', 'Google Docs'],
  [SPREADSHEET_TYPE]: ['Spreadsheet', 'Google Sheets'],
  [FOLDER_TYPE]: ['Folder', 'Google Drive'],
};

/** Sends it; it counts on no quota. The words are assumed. */
export function tellBySharing(
  { workspace, user }: Execution,
  file: DriveFile,
  to: string,
  message: string,
): void {
  const [kind, product] = WORDS[file.mimeType] ?? ['File', 'Google Drive'];
  workspace.mail.push({
    id: workspace.random.uuid(),
    from: 'drive-shares-dm-noreply@google.com',
    name: `${user} (via ${product})`,
    to: [to],
    cc: [],
    bcc: [],
    replyTo: user,
    subject: `${kind} shared with you: "${file.name}"`,
    body: [message, `${user} has invited you to ${file.name}:`, linkOf(file)]
      .filter((line) => line !== '')
      .join('\n\n'),
    attachments: [],
    when: workspace.now,
  });
}
