/** What people do in the demo, each as the page lets them: letters, states, worksheets, a Doc that is typed into. */
import type { LetterKind } from '../../src/api.ts';
import { keyedRows } from '../find-cells.ts';
import { editDocument, readDocument } from '../google/drive/people.ts';
import { meetingNames } from '../sample/coalition.ts';
import { enterWorksheet } from '../sample/enter-worksheet.ts';
import type { Worksheet } from '../sample/worksheets/worksheet.ts';
import type { SidebarUser } from '../sidebar-user.ts';

/** Fills in worksheets, one after the other. Gives how much stands on each. */
export function fillIn(user: SidebarUser, ...worksheets: readonly Worksheet[]): string {
  return `${worksheets.map((worksheet) => enterWorksheet(user, worksheet)).join(', ')}.`;
}

/** What the guide says first of a sheet's rows; asked for a row, of that. */
export function adviceOn(user: SidebarUser, sheet: string, id?: string): string {
  const { sentences } = user.call('advice', { sheet, ...(id !== undefined && { id }) });
  const first = sentences.find(({ kind }) => kind !== 'good') ?? sentences[0];
  return first?.text ?? 'The guide has nothing to add.';
}

/** Looks at what members would see, and shares that. */
export function shareWithMembers(user: SidebarUser): string {
  const { version, sheets, blocked } = user.call('sharing', {});
  if (blocked !== undefined) return blocked;
  const shown = sheets.map(({ name, rows, kept }) => `${name} ${rows} (${kept} kept back)`).join(', ');
  return `${shown}. ${user.call('share', { version, include: [] }).message}`;
}

/** What, who, by when: as somebody types them into the rows that the minutes leave empty for them. */
const PROMISES: readonly (readonly string[])[] = [
  ['Ask Commissioner Fuller’s office who decides', 'Luz Carranza', 'Friday'],
  ['Write down what families pay for the bus', 'María', 'in two weeks'],
  ['Bring the op-ed on one page', 'Priya Nand', 'next meeting'],
  ['Ask two more congregations', 'Pastor Ramos', 'in ten days'],
  ['Explain the cost sheet in plain words', 'Joan Whitaker', 'next meeting'],
];

/** Looks at the letter first, as the sidebar does, and sends what was shown. Gives what the add-on says of it. */
export function sendLetter(user: SidebarUser, title: string, letter: LetterKind): string {
  const meeting = rowId(user, 'meetings', title);
  const { version, blocked } = user.call('letter', { meeting, letter });
  return blocked ?? user.call('send', { meeting, letter, include: [], version }).message;
}

export function setState(user: SidebarUser, sheet: string, title: string, state: string): void {
  user.change(sheet, rowId(user, sheet, title), { state });
}

/** Id of the row with exactly this title. */
function rowId(user: SidebarUser, sheet: string, title: string): string {
  const { rows } = user.call('rows', { sheet, search: title, from: 0 });
  const row = rows.find((candidate) => candidate.title === title);
  if (!row) throw new Error(`The sample has no row “${title}”.`);
  return row.id;
}

export function typeIntoMinutes({ workspace }: SidebarUser): void {
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
