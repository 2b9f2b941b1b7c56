/** Workbooks with thousands of rows, filled in one piece instead of one save a row. */
import { columnWithKey, sheetWithKey } from '../../local/find-cells.ts';
import { withValues } from '../../local/google/spreadsheet/enter.ts';
import type { Spreadsheet } from '../../local/google/spreadsheet/model.ts';
import { insertLines } from '../../local/google/spreadsheet/people.ts';
import { sheetById, withSheet } from '../../local/google/spreadsheet/sheets.ts';
import { newWorkbook, type AddOn } from '../add-on.ts';
import { edit, type Texts } from './by-hand.ts';

const FIRST_ROW = 3;

/** Puts rows below the headings of an empty sheet; each cell is read as if it had been typed. */
export function fill(addOn: AddOn, key: string, rows: readonly Texts[]): void {
  edit(addOn, (spreadsheet) => {
    const id = sheetWithKey(spreadsheet, key)?.id ?? -1;
    const roomy = withRoom(spreadsheet, id, FIRST_ROW - 1 + rows.length);
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
  return insertLines(spreadsheet, id, 'rows', { before: rowCount + 1, count: rows - rowCount, like: rowCount });
}

/**
 * A workbook with `count` people, promises and meetings. Nothing of it is due: every promise is done and every
 * meeting over.
 */
export function workbookWith(count: number): AddOn {
  const addOn = newWorkbook();
  const numbers = Array.from({ length: count }, (_, index) => String(index + 1).padStart(5, '0'));
  fill(
    addOn,
    'people',
    numbers.map((n) => ({
      people: `Person ${n}`,
      id: `p${n}`,
      email: `person.${n}@example.org`,
      status: 'Listed',
      listed: `Person ${n}`,
    })),
  );
  fill(
    addOn,
    'actions',
    numbers.map((n) => ({ actions: `Step ${n}`, id: `a${n}`, who: `Person ${n}`, by: '2026-06-01', state: 'Done' })),
  );
  fill(
    addOn,
    'meetings',
    numbers.map((n) => ({ meetings: `Meeting ${n}`, id: `m${n}`, date: '2026-06-01', state: 'Minutes approved' })),
  );
  return addOn;
}
