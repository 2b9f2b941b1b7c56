/** Edits of rows and columns: inserting, deleting, moving, sizes, hiding, freezing, folding, sorting and filtering. */
import { ServiceError } from '../google/execution.ts';
import { checkedArea } from '../google/spreadsheet/area.ts';
import { lastRow } from '../google/spreadsheet/cells.ts';
import { groupAt, withCollapsed } from '../google/spreadsheet/column-groups.ts';
import {
  columnCriteria,
  withAppliedFilter,
  withColumnCriteria,
  withFilter,
  withoutFilter,
} from '../google/spreadsheet/filter.ts';
import type { Sheet, Spreadsheet } from '../google/spreadsheet/model.ts';
import * as people from '../google/spreadsheet/people.ts';
import { changed } from '../google/spreadsheet/runs.ts';
import { withSheet } from '../google/spreadsheet/sheets.ts';
import type { Hands } from './edits.ts';

type LineKind =
  | 'insert'
  | 'delete'
  | 'move'
  | 'hide'
  | 'resize'
  | 'freeze'
  | 'fold'
  | 'sort'
  | 'set filter'
  | 'remove filter'
  | 'filter column'
  | 'gridlines';

/** Google keeps rows and columns at least this high and wide. */
const SMALLEST = 2;

export const lineHands: Hands<LineKind> = {
  insert: {
    act: ({ spreadsheet, sheet }, { lines, from, count }) =>
      people.insertLines(spreadsheet, sheet.id, lines, {
        before: from,
        count,
        // Like the line before, as a new row in Google is like the one that it was added below.
        like: Math.max(1, from - 1),
      }),
    change: ({ lines }) => (lines === 'rows' ? 'INSERT_ROW' : 'INSERT_COLUMN'),
  },
  delete: {
    act: ({ spreadsheet, sheet }, { lines, from, count }) =>
      people.deleteLines(spreadsheet, sheet.id, lines, from, count),
    change: ({ lines }) => (lines === 'rows' ? 'REMOVE_ROW' : 'REMOVE_COLUMN'),
  },
  move: {
    act: ({ spreadsheet, sheet }, { lines, from, count, before }) =>
      people.moveLines(spreadsheet, sheet.id, lines, from, count, before),
    change: 'OTHER',
  },
  hide: {
    act({ spreadsheet, sheet }, { lines, from, count, isHidden }) {
      const key = lines === 'rows' ? 'hiddenRows' : 'hiddenColumns';
      const hidden = { ...sheet, [key]: changed(sheet[key], from, count, () => isHidden) };
      if (hidden[key].every(([, value]) => value)) throw new ServiceError(`You can't hide all the ${lines}.`);
      return withSheet(spreadsheet, hidden);
    },
    change: 'OTHER',
  },
  resize: {
    act({ spreadsheet, sheet }, { lines, from, count, size }) {
      const key = lines === 'rows' ? 'rowHeights' : 'columnWidths';
      const sized = changed(sheet[key], from, count, () => Math.max(SMALLEST, size));
      return withSheet(spreadsheet, { ...sheet, [key]: sized });
    },
    change: 'OTHER',
  },
  freeze: {
    act({ spreadsheet, sheet }, { lines, count }) {
      const [key, total] =
        lines === 'rows'
          ? (['frozenRows', sheet.rowCount] as const)
          : (['frozenColumns', sheet.columnCount] as const);
      if (count < 0 || count >= total) throw new ServiceError(`You can't freeze all the ${lines}.`);
      return withSheet(spreadsheet, { ...sheet, [key]: count });
    },
    change: 'OTHER',
  },
  fold: {
    act: ({ spreadsheet, sheet }, { column, depth, collapsed }) =>
      withSheet(spreadsheet, withCollapsed(sheet, groupAt(sheet, column, depth), collapsed)),
    change: 'OTHER',
  },
  sort: {
    act({ spreadsheet, sheet }, edit) {
      const area = edit.area ?? belowFrozen(spreadsheet, sheet);
      const { column, ascending } = edit;
      if (area.rows < 1) return spreadsheet;
      return people.sortRange(spreadsheet, sheet.id, area, [{ column, ascending }]);
    },
    change: 'OTHER',
  },
  'set filter': {
    act: ({ spreadsheet, sheet }, { row, column, rows, columns }) =>
      withSheet(spreadsheet, withFilter(sheet, checkedArea(sheet, row, column, rows, columns))),
    change: 'OTHER',
  },
  'remove filter': {
    act: ({ spreadsheet, sheet }) => withSheet(spreadsheet, withoutFilter(sheet)),
    change: 'OTHER',
  },
  'filter column': {
    act({ spreadsheet, sheet, now }, { column, hidden }) {
      if (!sheet.filter) throw new ServiceError('The filter was removed.');
      const before = columnCriteria(sheet.filter, column) ?? { column, criteria: null, values: [] };
      const isOpen = hidden.length === 0 && before.criteria === null;
      const filter = withColumnCriteria(
        sheet.filter,
        column,
        isOpen ? null : { ...before, hiddenValues: hidden },
      );
      return withSheet(spreadsheet, withAppliedFilter(spreadsheet, { ...sheet, filter }, now));
    },
    change: 'OTHER',
  },
  gridlines: {
    act: ({ spreadsheet, sheet }, { isHidden }) =>
      withSheet(spreadsheet, { ...sheet, gridlinesHidden: isHidden }),
    change: 'OTHER',
  },
};

function belowFrozen(spreadsheet: Spreadsheet, sheet: Sheet) {
  const row = sheet.frozenRows + 1;
  return { row, column: 1, rows: lastRow(spreadsheet, sheet) - row + 1, columns: sheet.columnCount };
}
