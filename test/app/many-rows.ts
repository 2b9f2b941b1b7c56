/** Workbooks with thousands of rows, filled in one piece instead of one save a row. */
import { columnWithKey, sheetWithKey } from '../../local/find-cells.ts';
import { withValues } from '../../local/google/spreadsheet/enter.ts';
import type { Spreadsheet } from '../../local/google/spreadsheet/model.ts';
import { insertLines } from '../../local/google/spreadsheet/people.ts';
import { sheetById, withSheet } from '../../local/google/spreadsheet/sheets.ts';
import type { AddOn } from '../add-on.ts';
import { edit, type Texts } from './by-hand.ts';

const FIRST_ROW = 3;

/** Empty rows that stay below the last one. */
const ROOM = 50;

/** Puts rows below the headings of a sheet; each cell is read as if it had been typed. */
function fill(addOn: AddOn, key: string, rows: readonly Texts[]): void {
  edit(addOn, (spreadsheet) => {
    const id = sheetWithKey(spreadsheet, key)?.id ?? -1;
    const roomy = withRoom(spreadsheet, id, FIRST_ROW - 1 + rows.length + ROOM);
    const sheet = sheetById(roomy, id);
    const columns = Object.keys(rows[0] ?? {}).map((name) => ({ name, at: columnWithKey(sheet, name) }));
    const width = Math.max(...columns.map(({ at }) => at));
    const values = rows.map((texts) => {
      const row = Array<string>(width).fill('');
      for (const { name, at } of columns) row[at - 1] = texts[name] ?? '';
      return row;
    });
    const area = { row: FIRST_ROW, column: 1, rows: rows.length, columns: width };
    return withSheet(roomy, withValues(roomy, sheet, area, values));
  });
}

function withRoom(spreadsheet: Spreadsheet, id: number, rows: number): Spreadsheet {
  const { rowCount } = sheetById(spreadsheet, id);
  if (rows <= rowCount) return spreadsheet;
  return insertLines(spreadsheet, id, 'rows', {
    before: rowCount + 1,
    count: rows - rowCount,
    like: rowCount,
  });
}

/**
 * Fills a workbook with `count` people, promises and meetings. The first `due` people are members, and each has a
 * promise for the day `by`; all other promises are done, and every meeting is over.
 */
export function withRows(addOn: AddOn, count: number, { due = 0, by = '' } = {}): AddOn {
  const numbered = Array.from({ length: count }, (_, index) => ({
    n: String(index + 1).padStart(5, '0'),
    isDue: index < due,
  }));
  fill(
    addOn,
    'people',
    numbered.map(({ n, isDue }) => ({
      people: `Person ${n}`,
      id: `p${n}`,
      email: `person.${n}@example.org`,
      status: isDue ? 'Agreed' : 'Listed',
      listed: `Person ${n}`,
    })),
  );
  fill(
    addOn,
    'actions',
    numbered.map(({ n, isDue }) => ({
      actions: `Step ${n}`,
      id: `a${n}`,
      who: `Person ${n}`,
      by: isDue ? by : '2026-06-01',
      state: isDue ? 'Open' : 'Done',
    })),
  );
  fill(
    addOn,
    'meetings',
    numbered.map(({ n }) => ({
      meetings: `Meeting ${n}`,
      id: `m${n}`,
      date: '2026-06-01',
      state: 'Minutes approved',
    })),
  );
  return addOn;
}
