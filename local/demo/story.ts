/** What the coordinator and others do in the demo, day by day, as far as this version of the workbook supports it. */
import type { LetterKind } from '../../src/api.ts';
import { keyedRows } from '../find-cells.ts';
import { editDocument, readDocument } from '../google/drive/people.ts';
import { coalition, meetingNames } from '../sample/coalition.ts';
import { SidebarUser } from '../sidebar-user.ts';

export interface Beat {
  /** Days after the first one. */
  readonly day: number;
  /** `HH:MM` in the coalition's zone. */
  readonly time: string;
  readonly what: string;
  /** Gives what came of it, in a sentence. Throws AddOnProblem. */
  act(cast: Cast): string;
}

/** Who acts: the coalition's own account, and Rosa, who coordinates with an account of her own. */
export interface Cast {
  readonly owner: SidebarUser;
  readonly rosa: SidebarUser;
}

/** The two of them at the sidebar of one workbook. */
export function castOf(owner: SidebarUser): Cast {
  const [rosa] = coalition.editors;
  return { owner, rosa: new SidebarUser(owner.workspace, owner.script, rosa, owner.options) };
}

export const story: readonly Beat[] = [
  {
    day: 0,
    time: '09:30',
    what: 'The invitations are looked at and sent',
    act: ({ owner }) =>
      [meetingNames.strategy, meetingNames.next]
        .map((meeting) => `${meeting}: ${sendLetter(owner, meeting, 'invitation')}`)
        .join(' '),
  },
  {
    day: 0,
    time: '09:45',
    what: 'The installation is checked, and reminders are switched on',
    act({ owner }) {
      owner.checkInstallation();
      owner.call('due', {});
      const { on, owner: sender = 'nobody' } = owner.call('reminders', { on: true });
      return on ? `Sent by ${sender}.` : 'They stayed off.';
    },
  },
  {
    day: 1,
    time: '10:00',
    what: 'Curtis Bell is called; he has brought the bus passes',
    act({ rosa }) {
      setState(rosa, 'actions', 'Bring bus passes', 'done');
      return 'Set to Done.';
    },
  },
  {
    day: 2,
    time: '10:00',
    what: 'Rosa reads the agendas and sends them',
    act: ({ rosa }) =>
      [meetingNames.strategy, meetingNames.next]
        .map((meeting) => `${meeting}: ${sendLetter(rosa, meeting, 'agenda')}`)
        .join(' '),
  },
  {
    day: 3,
    time: '18:30',
    what: 'The strategy committee has met',
    act({ rosa }) {
      setState(rosa, 'meetings', meetingNames.strategy, 'held');
      return 'Set to Held.';
    },
  },
  {
    day: 9,
    time: '20:00',
    what: 'Marcus types five promises into the minutes',
    act({ owner, rosa }) {
      typeIntoMinutes(owner);
      setState(rosa, 'meetings', meetingNames.next, 'held');
      return 'The Doc was edited by hand; the meeting is set to Held.';
    },
  },
  {
    day: 10,
    time: '10:00',
    what: 'Rosa sends the minutes',
    act: ({ rosa }) => sendLetter(rosa, meetingNames.next, 'minutes'),
  },
];

/** What, who, by when: as somebody types them into the rows that the minutes leave empty for them. */
const PROMISES: readonly (readonly string[])[] = [
  ['Ask Commissioner Fuller’s office who decides', 'Luz Carranza', 'Friday'],
  ['Write down what families pay for the bus', 'María', 'in two weeks'],
  ['Bring the op-ed on one page', 'Priya Nand', 'next meeting'],
  ['Ask two more congregations', 'Pastor Ramos', 'in ten days'],
  ['Explain the cost sheet in plain words', 'Joan Whitaker', 'next meeting'],
];

/** Looks at the letter first, as the sidebar does, and sends what was shown. Gives what the add-on says of it. */
function sendLetter(user: SidebarUser, title: string, letter: LetterKind): string {
  const meeting = rowId(user, 'meetings', title);
  const { version, blocked } = user.call('letter', { meeting, letter });
  return blocked ?? user.call('send', { meeting, letter, include: [], version }).message;
}

function setState(user: SidebarUser, sheet: string, title: string, state: string): void {
  user.change(sheet, rowId(user, sheet, title), { state });
}

/** Id of the row with exactly this title. */
function rowId(user: SidebarUser, sheet: string, title: string): string {
  const { rows } = user.call('rows', { sheet, search: title, from: 0 });
  const row = rows.find((candidate) => candidate.title === title);
  if (!row) throw new Error(`The sample has no row “${title}”.`);
  return row.id;
}

function typeIntoMinutes({ workspace }: SidebarUser): void {
  const spreadsheet = workspace.spreadsheets.byId(workspace.boundSpreadsheetId);
  const row = keyedRows(spreadsheet, 'meetings').find(({ texts }) => texts['meetings'] === meetingNames.next);
  const [, id] = /\/document\/d\/([^/]+)/.exec(row?.texts['minutesDoc'] ?? '') ?? [];
  if (id === undefined) throw new Error('The minutes were not drafted on the day of the meeting.');
  const before = readDocument(workspace, id);
  const cells = [...PROMISES];
  const after = before.replace(EMPTY_ROW, (row) => {
    const promise = cells.shift();
    return promise ? `<tr>${promise.map((text) => `<td><p>${text}</p></td>`).join('')}</tr>` : row;
  });
  if (after === before) throw new Error('The minutes have no empty rows for new promises.');
  editDocument(workspace, id, after);
}

const EMPTY_ROW = /<tr>(?:<td><p><\/p><\/td>){3}<\/tr>/g;
