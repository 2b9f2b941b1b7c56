/** Writes what came of the demo: the workbook, its documents and mails as files, and a summary. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { keyedRows } from '../find-cells.ts';
import { writeFiles, type WrittenDocument } from '../export/write-files.ts';
import type { Workspace } from '../runtime.ts';
import { AddOnProblem } from '../sidebar-user.ts';
import type { Operation } from './operations.ts';
import type { Demo } from './run-demo.ts';

export interface Summary {
  readonly operations: readonly Operation[];
  readonly mails: {
    readonly total: number;
    /** By what the Outbox calls them; a digest that is about several things counts once. */
    readonly byKind: Readonly<Record<string, number>>;
    /** By address. */
    readonly byPerson: Readonly<Record<string, number>>;
  };
  readonly documents: readonly WrittenDocument[];
  /** What the guide asks people to put right. */
  readonly issues: { readonly count: number; readonly first: readonly string[] };
  readonly failures: readonly string[];
}

/**
 * Writes `coalition.xlsx`, `documents/*.html`, the same as `*.docx`, `mail/*.eml` and `summary.json` into `folder`; what
 * an earlier demo left there under these names is replaced. Gives the summary.
 */
export async function writeOut(demo: Demo, folder: string): Promise<Summary> {
  const { workspace, log, failures } = demo;
  const documents = await writeFiles(workspace, folder, 'coalition.xlsx');
  const summary: Summary = {
    operations: log.all(),
    mails: {
      total: workspace.mail.length,
      byKind: mailsByKind(workspace),
      byPerson: count(workspace.mail.flatMap(({ to }) => to)),
    },
    documents,
    issues: issuesOf(demo),
    failures,
  };
  await writeFile(path.join(folder, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`);
  return summary;
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
