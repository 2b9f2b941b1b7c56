/** Writes what a workspace holds as files that other programs open: the workbook, its documents, the mails. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { formatDate } from '../google/dates.ts';
import { listFiles } from '../google/drive/people.ts';
import type { DriveFile } from '../google/drive/file.ts';
import type { Mail } from '../google/mail.ts';
import type { Workspace } from '../google/workspace.ts';
import { documentPage } from './documents.ts';
import { docxFile } from './docx.ts';
import { mailFile } from './mail.ts';
import { xlsxFile } from './xlsx.ts';

/** A document as a page and as a Word file; both names are relative to the folder. */
export interface WrittenDocument {
  readonly name: string;
  readonly file: string;
  readonly word: string;
}

/**
 * Writes the workbook, `documents/*.html` and `*.docx`, and `mail/*.eml` into `folder`; what stood there before under
 * these names is replaced. Gives the documents, the oldest first.
 */
export async function writeFiles(
  workspace: Workspace,
  folder: string,
  workbook: string,
): Promise<WrittenDocument[]> {
  for (const part of ['documents', 'mail']) {
    await rm(path.join(folder, part), { recursive: true, force: true });
    await mkdir(path.join(folder, part), { recursive: true });
  }
  const spreadsheet = workspace.spreadsheets.byId(workspace.boundSpreadsheetId);
  await writeFile(path.join(folder, workbook), await xlsxFile(spreadsheet));
  for (const [index, mail] of workspace.mail.entries()) {
    await writeFile(path.join(folder, 'mail', mailName(mail, index, spreadsheet.zone)), await mailFile(mail));
  }
  const documents = listFiles(workspace)
    .filter(({ document }) => document !== undefined)
    .reverse();
  const written: WrittenDocument[] = [];
  for (const [index, file] of documents.entries()) {
    const base = `documents/${documentName(file, index)}`;
    await writeFile(path.join(folder, `${base}.html`), documentPage(workspace, file));
    await writeFile(path.join(folder, `${base}.docx`), await docxFile(file));
    written.push({ name: file.name, file: `${base}.html`, word: `${base}.docx` });
  }
  return written;
}

/** Letters and digits of any language, so that the name is safe everywhere. */
function plainName(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
}

function documentName({ name }: DriveFile, index: number): string {
  return `${String(index + 1).padStart(2, '0')}-${plainName(name)}`;
}

function mailName({ to, when }: Mail, index: number, zone: string): string {
  const day = formatDate(when, zone, 'yyyy-MM-dd');
  return `${String(index + 1).padStart(4, '0')}-${day}-${plainName(to[0]?.split('@')[0] ?? '')}.eml`;
}
