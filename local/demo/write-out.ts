/** Writes what came of the demo: the workbook, its documents and mails as files, and a summary. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { keyedRows } from '../find-cells.ts';
import { documentPage } from '../export/documents.ts';
import { mailFile } from '../export/mail.ts';
import { xlsxFile } from '../export/xlsx.ts';
import { listFiles } from '../google/drive/people.ts';
import type { DriveFile } from '../google/drive/file.ts';
import type { Mail } from '../google/mail.ts';
import type { Workspace } from '../runtime.ts';
import { AddOnProblem } from '../sidebar-user.ts';
import type { Operation } from './operations.ts';
import { dayOf, type Demo } from './run-demo.ts';

export interface Summary {
  readonly operations: readonly Operation[];
  readonly mails: {
    readonly total: number;
    /** By what the Outbox calls them; a digest that is about several things counts once. */
    readonly byKind: Readonly<Record<string, number>>;
    /** By address. */
    readonly byPerson: Readonly<Record<string, number>>;
  };
  readonly documents: readonly { readonly name: string; readonly file: string }[];
  /** What the guide asks people to put right. */
  readonly issues: { readonly count: number; readonly first: readonly string[] };
  readonly failures: readonly string[];
}

/**
 * Writes `coalition.xlsx`, `documents/*.html`, `mail/*.eml` and `summary.json` into `folder`; what an earlier demo left
 * there under these names is replaced. Gives the summary.
 */
export async function writeOut(demo: Demo, folder: string): Promise<Summary> {
  const { workspace, log, failures } = demo;
  for (const part of ['documents', 'mail']) {
    await rm(path.join(folder, part), { recursive: true, force: true });
    await mkdir(path.join(folder, part), { recursive: true });
  }
  const spreadsheet = workspace.spreadsheets.byId(workspace.boundSpreadsheetId);
  await writeFile(path.join(folder, 'coalition.xlsx'), await xlsxFile(spreadsheet));

  const documents = listFiles(workspace)
    .filter(({ document }) => document !== undefined)
    .reverse();
  const pages = documents.map((file, index) => ({
    name: file.name,
    file: documentName(file, index),
    of: file,
  }));
  for (const { file, of } of pages) {
    await writeFile(path.join(folder, 'documents', file), documentPage(workspace, of));
  }
  for (const [index, mail] of workspace.mail.entries()) {
    await writeFile(path.join(folder, 'mail', mailName(mail, index)), await mailFile(mail));
  }
  const summary: Summary = {
    operations: log.all(),
    mails: {
      total: workspace.mail.length,
      byKind: mailsByKind(workspace),
      byPerson: count(workspace.mail.flatMap(({ to }) => to)),
    },
    documents: pages.map(({ name, file }) => ({ name, file: `documents/${file}` })),
    issues: issuesOf(demo),
    failures,
  };
  await writeFile(path.join(folder, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`);
  return summary;
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
  return `${String(index + 1).padStart(2, '0')}-${plainName(name)}.html`;
}

function mailName({ to, when }: Mail, index: number): string {
  return `${String(index + 1).padStart(4, '0')}-${dayOf(when)}-${plainName(to[0]?.split('@')[0] ?? '')}.eml`;
}

function count(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

function mailsByKind(workspace: Workspace): Record<string, number> {
  const spreadsheet = workspace.spreadsheets.byId(workspace.boundSpreadsheetId);
  const kinds = new Map<string, Set<string>>();
  for (const { texts } of keyedRows(spreadsheet, 'outbox')) {
    const { outbox: what = '', mail = '', state = '' } = texts;
    if (mail !== '' && state === 'Sent') kinds.set(mail, (kinds.get(mail) ?? new Set()).add(what));
  }
  return count([...kinds.values()].map((set) => [...set].join(' + ')));
}

/** Nothing where the workbook can't be opened; why, is among the failures. */
function issuesOf({ owner }: Demo): Summary['issues'] {
  try {
    const { fixes, fixCount } = owner.call('open', {});
    return { count: fixCount, first: fixes.map(({ text }) => text) };
  } catch (problem) {
    if (!(problem instanceof AddOnProblem)) throw problem;
    return { count: 0, first: [] };
  }
}
