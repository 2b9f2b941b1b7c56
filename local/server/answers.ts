/** The server's answer to each request of the page. */
import type { DriveFile } from '../google/drive/file.ts';
import { isTrashed } from '../google/drive/file.ts';
import {
  deleteForever,
  editDocument,
  listFiles,
  readDocument,
  restoreFile,
  trashFile,
} from '../google/drive/people.ts';
import { formatDate } from '../google/dates.ts';
import type { Mail } from '../google/mail.ts';
import { nextDue } from '../google/triggers.ts';
import type { Spreadsheet } from '../google/spreadsheet/model.ts';
import type { RunRecord } from '../google/workspace.ts';
import type {
  DocumentLine,
  MailAnswer,
  Overview,
  RequestName,
  Requests,
  RunAnswer,
  Selection,
} from './contract.ts';
import { edited } from './edits.ts';
import { Refusal, type LiveWorkspace } from './live-workspace.ts';
import { offersAt, sheetAnswer } from './sheet-answer.ts';

type Answer<Name extends RequestName> = Requests[Name]['answer'] | Promise<Requests[Name]['answer']>;

/** Answers by request. They throw Refusal and Google's ServiceError for what the person can be told. */
export const answers: {
  readonly [Name in RequestName]: (live: LiveWorkspace, input: Requests[Name]['input']) => Answer<Name>;
} = {
  overview: (live, { as }) => overviewFor(live, as),
  sheet: (live, { id, from, count }) =>
    sheetAnswer(live.spreadsheet, id, { from, count, now: live.workspace.now }),
  offers: (live, { sheet, row, column }) => ({ offers: offersAt(live.spreadsheet, sheet, row, column) }),
  open: (live, { as }) => live.open(as),
  menu: (live, { as, item }) => live.clickMenu(as, item),
  call: (live, input) => live.call(input),
  edit(live, input) {
    const edit = (spreadsheet: Spreadsheet): Spreadsheet => edited(spreadsheet, input);
    if (input.do === 'select') live.select(edit);
    else live.change(edit);
    return {};
  },
  async turnClock(live, { by }) {
    const { workspace } = live;
    const mailsBefore = workspace.mail.length;
    const fired = await live.turnClock(by);
    const byClock = workspace.runs.filter(({ origin }) => origin === 'clock trigger');
    return {
      fired: byClock.slice(byClock.length - fired).map((run) => runAnswer(live, run)),
      mails: workspace.mail.length - mailsBefore,
    };
  },
  mails: (live, { mailbox }) => ({
    mails: live.workspace
      .inbox(mailbox)
      .map((mail) => mailAnswer(live, mail))
      .reverse(),
  }),
  documents: (live) => ({
    documents: listFiles(live.workspace)
      .filter(({ document }) => document !== undefined)
      .map((file) => documentLine(live, file)),
  }),
  document(live, { id }) {
    const file = documentOf(live, id);
    const html = readDocument(live.workspace, id);
    return { name: file.name, html, isTrashed: isTrashed(live.workspace, file) };
  },
  writeDocument(live, { id, html }) {
    documentOf(live, id);
    editDocument(live.workspace, id, html);
    live.changed();
    return {};
  },
  moveDocument(live, { id, to }) {
    documentOf(live, id);
    const move = { trash: trashFile, folder: restoreFile, nowhere: deleteForever }[to];
    move(live.workspace, id);
    live.changed();
    return {};
  },
  runs: (live) => ({ runs: live.workspace.runs.map((run) => runAnswer(live, run)).reverse() }),
};

/** `Mon, Nov 23, 2026, 9:00 AM` in the spreadsheet's zone. */
function said({ spreadsheet }: LiveWorkspace, moment: number): string {
  return formatDate(moment, spreadsheet.zone, 'EEE, MMM d, yyyy, h:mm a');
}

function overviewFor(live: LiveWorkspace, as: string): Overview {
  const { workspace, spreadsheet } = live;
  const next = nextDue(workspace);
  const people = workspace.editors().map((email) => ({ email, access: workspace.account(email).access }));
  return {
    title: spreadsheet.name,
    tabs: spreadsheet.sheets.map(({ id, name, tabColor, hidden }) => ({
      id,
      name,
      color: tabColor,
      isHidden: hidden,
    })),
    selected: selectedIn(live),
    moves: live.moves,
    people: people.sort((one, other) => Number(other.access === 'owner') - Number(one.access === 'owner')),
    menus: workspace.openMenus.get(as) ?? [],
    clock: {
      now: said(live, workspace.now),
      zone: spreadsheet.zone,
      ...(next && { next: { when: said(live, next.due), function: next.handler } }),
      isTurning: live.isTurning,
    },
    mailboxes: mailboxesOf(live),
    mails: workspace.mail.length,
    documents: Object.values(workspace.files).filter(({ document }) => document !== undefined).length,
    runs: workspace.runs.length,
  };
}

function selectedIn({ spreadsheet: { active, sheets } }: LiveWorkspace): Selection {
  const { sheet, row, column, rows, columns } = active;
  const isThere = sheets.some(({ id }) => id === sheet);
  return isThere
    ? { sheet, row, column, rows, columns }
    : { sheet: sheets[0]?.id ?? 0, row: 1, column: 1, rows: 1, columns: 1 };
}

/** Everybody who has an account or ever got a mail. */
function mailboxesOf({ workspace }: LiveWorkspace): Overview['mailboxes'] {
  const mails = new Map(workspace.editors().map((email) => [email, 0]));
  for (const { to, cc, bcc } of workspace.mail) {
    for (const address of new Set([...to, ...cc, ...bcc])) mails.set(address, (mails.get(address) ?? 0) + 1);
  }
  return [...mails].map(([address, count]) => ({ address, mails: count }));
}

function runAnswer(live: LiveWorkspace, run: RunRecord): RunAnswer {
  const { function: name, user, origin, startedAt, elapsedMs, calls } = run;
  const error = run.error ?? run.died;
  return {
    function: name,
    user,
    origin,
    when: said(live, startedAt),
    elapsedMs,
    calls,
    ...(error !== undefined && { error }),
  };
}

function mailAnswer(live: LiveWorkspace, mail: Mail): MailAnswer {
  const { id, from, name, to, subject, body, htmlBody, when } = mail;
  return {
    id,
    from: name === undefined ? from : `${name} <${from}>`,
    to: to.join(', '),
    subject,
    when: said(live, when),
    text: body,
    hasHtml: htmlBody !== undefined,
  };
}

function documentLine(live: LiveWorkspace, file: DriveFile): DocumentLine {
  const folder = live.workspace.files[file.parent];
  return {
    id: file.id,
    name: file.name,
    folder: folder?.name ?? 'My Drive',
    modified: said(live, file.modified),
    isTrashed: isTrashed(live.workspace, file),
  };
}

function documentOf({ workspace }: LiveWorkspace, id: string): DriveFile {
  const file = workspace.files[id];
  if (!file?.document) throw new Refusal('This document was deleted for ever.');
  return file;
}
