/** What a person's hands do to the spreadsheet in the page. */
import { checkedArea } from '../google/spreadsheet/area.ts';
import { lastRow } from '../google/spreadsheet/cells.ts';
import { groupAt, withCollapsed } from '../google/spreadsheet/column-groups.ts';
import { withEntries } from '../google/spreadsheet/enter.ts';
import type { Sheet, Spreadsheet } from '../google/spreadsheet/model.ts';
import * as people from '../google/spreadsheet/people.ts';
import { readPlane } from '../google/spreadsheet/runs.ts';
import { sheetById, withActiveSheet, withSheet } from '../google/spreadsheet/sheets.ts';
import { typed } from '../google/spreadsheet/typed.ts';
import type { Edit } from './contract.ts';

/** The spreadsheet after an edit. Throws ServiceError, with Google's sentence, for what can't be done. */
export function edited(spreadsheet: Spreadsheet, edit: Edit): Spreadsheet {
  const sheet = sheetById(spreadsheet, edit.sheet);
  switch (edit.do) {
    case 'type':
      return pasted(spreadsheet, sheet, edit.row, edit.column, edit.texts);
    case 'select':
      return people.select(
        spreadsheet,
        sheet.id,
        checkedArea(sheet, edit.row, edit.column, edit.rows, edit.columns),
      );
    case 'insert': {
      // Like the line before, as a new row in Google is like the one that it was added below.
      const like = Math.max(1, edit.from - 1);
      return people.insertLines(spreadsheet, sheet.id, edit.lines, {
        before: edit.from,
        count: edit.count,
        like,
      });
    }
    case 'delete':
      return people.deleteLines(spreadsheet, sheet.id, edit.lines, edit.from, edit.count);
    case 'move':
      return people.moveLines(spreadsheet, sheet.id, 'columns', edit.column, 1, edit.before);
    case 'sort':
      return sorted(spreadsheet, sheet, edit.column, edit.ascending);
    case 'fold': {
      const group = groupAt(sheet, edit.column, edit.depth);
      return withSheet(spreadsheet, withCollapsed(sheet, group, edit.collapsed));
    }
    case 'rename sheet':
      return people.renameSheet(spreadsheet, sheet.id, edit.name);
    case 'duplicate sheet':
      return people.duplicateSheet(spreadsheet, sheet.id);
    case 'delete sheet':
      return people.deleteSheet(spreadsheet, sheet.id);
    case 'hide sheet':
      return away(people.hideSheet(spreadsheet, sheet.id));
    case 'show sheet':
      return withActiveSheet(people.showSheet(spreadsheet, sheet.id), sheet.id);
  }
}

/** Texts from a cell to the right and down, as if each was typed; rows and columns that are missing are added. */
function pasted(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  row: number,
  column: number,
  texts: readonly (readonly string[])[],
): Spreadsheet {
  const width = Math.max(0, ...texts.map((line) => line.length));
  if (width === 0) return spreadsheet;
  const grown = withRoom(spreadsheet, sheet, row + texts.length - 1, column + width - 1);
  const roomy = sheetById(grown, sheet.id);
  const area = checkedArea(roomy, row, column, texts.length, width);
  const formats = readPlane(roomy.formats, area);
  const entries = texts.map((line, index) =>
    Array.from({ length: width }, (_, offset) =>
      typed(line[offset] ?? '', formats[index]?.[offset]?.numberFormat, grown),
    ),
  );
  return withSheet(grown, withEntries(grown, roomy, area, entries));
}

function withRoom(spreadsheet: Spreadsheet, sheet: Sheet, rows: number, columns: number): Spreadsheet {
  const { id, rowCount, columnCount } = sheet;
  const missingRows = rows - rowCount;
  const missingColumns = columns - columnCount;
  const higher =
    missingRows > 0
      ? people.insertLines(spreadsheet, id, 'rows', {
          before: rowCount + 1,
          count: missingRows,
          like: rowCount,
        })
      : spreadsheet;
  if (missingColumns <= 0) return higher;
  const where = { before: columnCount + 1, count: missingColumns, like: columnCount };
  return people.insertLines(higher, id, 'columns', where);
}

function sorted(spreadsheet: Spreadsheet, sheet: Sheet, column: number, ascending: boolean): Spreadsheet {
  const first = sheet.frozenRows + 1;
  const rows = lastRow(sheet) - first + 1;
  if (rows < 1) return spreadsheet;
  const area = { row: first, column: 1, rows, columns: sheet.columnCount };
  return people.sortRange(spreadsheet, sheet.id, area, [{ column, ascending }]);
}

/** Nobody looks at a hidden sheet: the next one that can be seen is opened. */
function away(spreadsheet: Spreadsheet): Spreadsheet {
  const { sheets, active } = spreadsheet;
  const at = sheets.findIndex(({ id }) => id === active.sheet);
  if (!sheets[at]?.hidden) return spreadsheet;
  const next = [...sheets.slice(at), ...sheets.slice(0, at).reverse()].find(({ hidden }) => !hidden);
  return next ? withActiveSheet(spreadsheet, next.id) : spreadsheet;
}
