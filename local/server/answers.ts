/** The server's answer to each request of the page, as far as the person who asks may have it. */
import { chartsFor } from './chart-answers.ts';
import { formatDate } from '../google/dates.ts';
import { nextDue } from '../google/triggers.ts';
import type { Spreadsheet } from '../google/spreadsheet/model.ts';
import type { Overview, OpenSpreadsheet, RequestName, Requests } from './contract.ts';
import { editFor, filterOffersFor, offersFor, sheetFor } from './grid-answers.ts';
import { documentFor, filesFor, moveFile, writeDocument } from './file-answers.ts';
import type { LiveWorkspace } from './live-workspace.ts';
import { mailsFor } from './mail-answers.ts';
import { Refusal } from './refusal.ts';
import { everybody, spreadsheetFor } from './rights.ts';
import { runsFor, triggersFor } from './run-answers.ts';

type Answer<Name extends RequestName> = Requests[Name]['answer'] | Promise<Requests[Name]['answer']>;

/** Answers by request. They throw Refusal and Google's ServiceError for what the person can be told. */
export const answers: {
  readonly [Name in RequestName]: (live: LiveWorkspace, input: Requests[Name]['input']) => Answer<Name>;
} = {
  overview: (live, { as, file }) => overviewFor(live, as, file),
  sheet: sheetFor,
  offers: offersFor,
  filterOffers: filterOffersFor,
  open: (live, { as }) => live.open(as),
  menu: (live, { as, ticket, item }) => live.clickMenu(as, ticket, item),
  call: (live, input) => live.call(input),
  reply: (live, { as, ticket, button, text }) => live.reply(as, ticket, { button, text }),
  leave(live, { as, ticket }) {
    if (live.outcome(as, ticket)) live.reply(as, ticket, 'left');
    return {};
  },
  outcome(live, { as, ticket }) {
    const ran = live.outcome(as, ticket);
    return ran ? { ran } : {};
  },
  edit: editFor,
  async turnClock(live, { by }) {
    const mailsBefore = live.workspace.mail.length;
    const fired = await live.turnClock(by);
    return {
      fired: fired.length,
      failed: fired.filter(({ error, died }) => error !== undefined || died !== undefined).length,
      mails: live.workspace.mail.length - mailsBefore,
    };
  },
  mails: (live, { as }) => ({ mails: mailsFor(live, as) }),
  files: (live, { as }) => ({ files: filesFor(live, as) }),
  document: (live, { as, id }) => documentFor(live, as, id),
  writeDocument: (live, { as, id, html }) => ({ html: writeDocument(live, as, id, html) }),
  moveFile(live, { as, id, to }) {
    moveFile(live, as, id, to);
    return {};
  },
  charts: chartsFor,
  triggers: (live, { as }) => ({ triggers: triggersFor(live, as) }),
  runs: (live, { as }) => ({ runs: runsFor(live, as) }),
};

function overviewFor(live: LiveWorkspace, as: string, file: string | undefined): Overview {
  const { workspace } = live;
  const next = nextDue(workspace);
  const people = everybody(workspace);
  const me = people.find(({ email }) => email === as);
  return {
    people,
    ...(me && { me }),
    ...opened(live, as, file),
    menus: workspace.canEdit(as) ? (workspace.openMenus.get(as) ?? []) : [],
    clock: {
      now: live.timeSaid(workspace.now),
      today: formatDate(workspace.now, live.spreadsheet.zone, 'yyyy-MM-dd'),
      zone: live.spreadsheet.zone,
      ...(next && { next: { when: live.timeSaid(next.due), function: next.handler } }),
      isTurning: live.isTurning,
    },
    mails: workspace.inbox(as).length,
    notices: live.notices,
  };
}

function opened(
  live: LiveWorkspace,
  as: string,
  file: string | undefined,
): Pick<Overview, 'spreadsheet' | 'refused'> {
  try {
    const { spreadsheet, role } = spreadsheetFor(live.workspace, as, file);
    return { spreadsheet: openSpreadsheet(live, as, spreadsheet, role) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { refused: error.message };
  }
}

function openSpreadsheet(
  live: LiveWorkspace,
  as: string,
  spreadsheet: Spreadsheet,
  role: OpenSpreadsheet['role'],
): OpenSpreadsheet {
  const { area, moves } = live.selected(as, spreadsheet);
  const { sheet, row, column, rows, columns } = area;
  return {
    id: spreadsheet.id,
    title: spreadsheet.name,
    role,
    isWorkbook: spreadsheet.id === live.workspace.boundSpreadsheetId,
    tabs: spreadsheet.sheets.map(({ id, name, tabColor, hidden }) => ({
      id,
      name,
      color: tabColor,
      isHidden: hidden,
    })),
    selected: { sheet, row, column, rows, columns },
    moves,
  };
}
