/** Workbooks with thousands of rows, filled in one piece instead of one save a row. */
import { columnWithKey, sheetWithKey } from '../find-cells.ts';
import { lastRow } from '../google/spreadsheet/cells.ts';
import { withValues } from '../google/spreadsheet/enter.ts';
import type { Spreadsheet } from '../google/spreadsheet/model.ts';
import { insertLines } from '../google/spreadsheet/people.ts';
import { sheetById, withSheet } from '../google/spreadsheet/sheets.ts';
import type { Workspace } from '../runtime.ts';

const FIRST_ROW = 3;

/** Empty rows that stay below the last one. */
const ROOM = 250;

type Texts = Readonly<Record<string, string>>;

/** How many rows each of the three large sheets has. */
export interface Size {
  readonly people: number;
  readonly actions: number;
  readonly meetings: number;
}

/** As many rows in each. */
export function evenly(rows: number): Size {
  return { people: rows, actions: rows, meetings: rows };
}

/** A coalition of a state after years. */
export const YEARS: Size = { people: 2000, actions: 10_000, meetings: 500 };

export interface ManyRows {
  /** How many of the people are members who have a promise for the day `by`; none by default. */
  readonly due?: number;
  /** `YYYY-MM-DD` */
  readonly by?: string;
}

/**
 * Puts people, promises and meetings below those that the workbook has. All other promises are done, and every meeting
 * is over.
 */
export function fillWithRows(workspace: Workspace, size: Size, { due = 0, by = '' }: ManyRows = {}): void {
  const numbered = (count: number, texts: (n: string, isDue: boolean) => Texts): readonly Texts[] =>
    Array.from({ length: count }, (_, index) => texts(numberOf(index), index < due));
  const rows: Readonly<Record<string, readonly Texts[]>> = {
    people: numbered(size.people, (n, isDue) => ({
      people: `Person ${n}`,
      id: `p${n}`,
      email: `person.${n}@example.org`,
      status: isDue ? 'Agreed' : 'Listed',
      listed: `Person ${n}`,
    })),
    actions: numbered(size.actions, (n, isDue) => ({
      actions: `Step ${n}`,
      id: `a${n}`,
      who: `Person ${numberOf((Number(n) - 1) % size.people)}`,
      by: isDue ? by : '2026-06-01',
      state: isDue ? 'Open' : 'Done',
      seenBy: 'Members',
    })),
    meetings: numbered(size.meetings, (n) => ({
      meetings: `Meeting ${n}`,
      id: `m${n}`,
      date: '2026-06-01',
      state: 'Minutes approved',
      seenBy: 'Members',
    })),
  };
  workspace.spreadsheets.change(workspace.boundSpreadsheetId, (spreadsheet) =>
    Object.entries(rows).reduce((filled, [key, texts]) => withRows(filled, key, texts), spreadsheet),
  );
}

/** `00001` for the first. */
function numberOf(index: number): string {
  return String(index + 1).padStart(5, '0');
}

/** Puts rows below the last one of a sheet; each cell is read as if it had been typed. */
function withRows(spreadsheet: Spreadsheet, key: string, rows: readonly Texts[]): Spreadsheet {
  const id = sheetWithKey(spreadsheet, key)?.id ?? -1;
  const first = Math.max(FIRST_ROW, lastRow(spreadsheet, sheetById(spreadsheet, id)) + 1);
  const roomy = withRoom(spreadsheet, id, first - 1 + rows.length + ROOM);
  const sheet = sheetById(roomy, id);
  const columns = Object.keys(rows[0] ?? {}).map((name) => ({ name, at: columnWithKey(sheet, name) }));
  const width = Math.max(...columns.map(({ at }) => at));
  const values = rows.map((texts) => {
    const row = Array<string>(width).fill('');
    for (const { name, at } of columns) row[at - 1] = texts[name] ?? '';
    return row;
  });
  const area = { row: first, column: 1, rows: rows.length, columns: width };
  return withSheet(roomy, withValues(roomy, sheet, area, values));
}

function withRoom(spreadsheet: Spreadsheet, id: number, rows: number): Spreadsheet {
  const { rowCount } = sheetById(spreadsheet, id);
  if (rows <= rowCount) return spreadsheet;
  const before = rowCount + 1;
  return insertLines(spreadsheet, id, 'rows', { before, count: rows - rowCount, like: rowCount });
}
