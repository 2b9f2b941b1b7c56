/** Enters the sample coalition as a person would: by the sidebar's calls, and by typing into cells where people do. */
import type { RowSummary } from '../../src/api.ts';
import type { Day } from '../../src/core/day.ts';
import { columnWithKey, keyedRows, sheetWithKey } from '../find-cells.ts';
import { select, typeInCell } from '../google/spreadsheet/people.ts';
import { AddOnProblem, type SidebarUser } from '../sidebar-user.ts';
import { actionsOf, coalition, goalOf, judgementsOf, meetingsOf, typedIntoActions } from './coalition.ts';
import { addedByHand, correspondents, officialsTable, whoKnowsWhom, type SamplePerson } from './people.ts';

/** More calls than any setup needs: one that never came to an end stops here. */
const MOST_SETUP_STEPS = 100;

/**
 * Sets up the workbook in an empty spreadsheet and enters the sample, with dates relative to `today`; `tell` hears of
 * each step. Nothing is sent, and reminders stay off. Throws AddOnProblem where the add-on refuses something.
 */
export function enterSample(user: SidebarUser, today: Day, tell: (step: string) => void = () => {}): void {
  tell('Setting up the workbook');
  setUp(user, coalition.name, coalition.zone);
  typeSetting(user, 'goal', goalOf(today));
  typeSetting(user, 'contact', coalition.contact);

  tell('Adding people');
  const added = addPasted(user, toLine());
  tell(`  from a mail’s To line: ${added}`);
  const pasted = user.call('rows', { sheet: 'people', search: '', from: 0 }).rows;
  for (const person of correspondents) user.change('people', idOf(pasted, person.name), person);
  for (const values of addedByHand) user.add('people', values);
  tell(`  from a table of officials: ${addPasted(user, officialsTable)}`);
  const all = user.call('rows', { sheet: 'people', search: '', from: 0 }).rows;
  for (const [official, known] of Object.entries(whoKnowsWhom)) {
    user.change('people', idOf(all, official), { knows: [known] });
  }

  tell('Adding meetings, promises and judgements');
  for (const meeting of meetingsOf(today)) user.add('meetings', meeting);
  for (const action of actionsOf(today)) user.add('actions', action);
  for (const judgement of judgementsOf(today)) user.add('judgements', judgement);
  for (const { what, cells } of typedIntoActions) typeIntoRow(user, 'actions', what, cells);
  user.call('refresh', {});
  openFirstTab(user);
}

/** Makes the workbook in an empty spreadsheet: the calls of the sidebar's setup. Throws AddOnProblem. */
export function setUp(user: SidebarUser, name: string, zone: string): void {
  user.call('plan', {});
  for (let step = 0; step < MOST_SETUP_STEPS; step += 1) {
    const { done, total } = user.call('setup', { coalition: name, zone });
    if (done >= total) return;
  }
  throw new AddOnProblem('setup: it did not come to an end');
}

/** Looks at what a text holds, then adds it; duplicates stay out. Gives what the add-on says of it. */
export function addPasted(user: SidebarUser, text: string): string {
  const { problems } = user.call('readPeople', { text });
  const broken = problems.find(({ stops }) => stops);
  if (broken) throw new AddOnProblem(broken.sentence);
  return user.call('addPeople', { text, also: [] }).message;
}

/** The To line of the coordinator's mail to all 14 with an address; one address stands in it twice. */
function toLine(): string {
  const withAddress = [...correspondents, ...addedByHand].filter(({ email }) => email !== undefined);
  const [first] = withAddress;
  return `To: ${[...withAddress, ...(first ? [first] : [])].map(written).join(', ')}`;
}

function written({ name, email = '' }: SamplePerson): string {
  return `"${name}" <${email}>`;
}

/** Id of the row with this title. Throws AddOnProblem where there is none. */
function idOf(rows: readonly RowSummary[], title: string): string {
  const row = rows.find((candidate) => candidate.title === title);
  if (!row) throw new AddOnProblem(`No row says “${title}”.`);
  return row.id;
}

/** Types into the Settings sheet; a setting is found by its row's id. */
function typeSetting(user: SidebarUser, setting: string, value: string): void {
  const found = keyedRows(spreadsheetOf(user), 'settings').find(({ texts }) => texts['id'] === setting);
  if (!found) throw new AddOnProblem(`Settings has no row for ${setting}.`);
  typeCells(user, 'settings', found.row, { value });
}

/** Types into the row that begins with this text, or into a new one below the others. */
function typeIntoRow(
  user: SidebarUser,
  key: string,
  title: string,
  cells: Readonly<Record<string, string>>,
): void {
  const rows = keyedRows(spreadsheetOf(user), key);
  const found = rows.find(({ texts }) => texts[key] === title);
  typeCells(user, key, found?.row ?? Math.max(2, ...rows.map(({ row }) => row)) + 1, cells);
}

function typeCells(
  user: SidebarUser,
  key: string,
  row: number,
  cells: Readonly<Record<string, string>>,
): void {
  const { workspace } = user;
  const sheet = sheetWithKey(spreadsheetOf(user), key);
  if (!sheet) throw new AddOnProblem(`The workbook has no sheet ${key}.`);
  for (const [column, text] of Object.entries(cells)) {
    workspace.spreadsheets.change(workspace.boundSpreadsheetId, (spreadsheet) =>
      typeInCell(spreadsheet, sheet.id, row, columnWithKey(sheet, column), text),
    );
  }
}

/** Leaves the workbook where everybody begins. */
function openFirstTab({ workspace }: SidebarUser): void {
  workspace.spreadsheets.change(workspace.boundSpreadsheetId, (spreadsheet) => {
    const [first] = spreadsheet.sheets;
    return first ? select(spreadsheet, first.id, { row: 2, column: 2, rows: 1, columns: 1 }) : spreadsheet;
  });
}

function spreadsheetOf({ workspace }: SidebarUser) {
  return workspace.spreadsheets.byId(workspace.boundSpreadsheetId);
}
