/** The properties of a sheet as the Sheets API has them, and what changing them does. */
import { ServiceError } from '../execution.ts';
import type { Message } from '../payload.ts';
import type { Sheet, Spreadsheet } from '../spreadsheet/model.ts';
import {
  renamed,
  sheetById,
  withHiddenSheet,
  withSheet,
  withSheetAt,
  withShownSheet,
} from '../spreadsheet/sheets.ts';
import { withDeleted, withInserted, type Lines } from '../spreadsheet/structure.ts';
import { colorOfStyle, styleOfColor } from './colors.ts';

/** The properties, colours with `Style` alone; numbers that are 0 and flags that are false are left out. */
export function sheetPropertiesOf({ sheets }: Spreadsheet, sheet: Sheet): Message {
  const { rowCount, columnCount, frozenRows, frozenColumns, gridlinesHidden } = sheet;
  return {
    sheetId: sheet.id,
    title: sheet.name,
    index: sheets.indexOf(sheet),
    sheetType: 'GRID',
    gridProperties: {
      rowCount,
      columnCount,
      ...(frozenRows > 0 && { frozenRowCount: frozenRows }),
      ...(frozenColumns > 0 && { frozenColumnCount: frozenColumns }),
      ...(gridlinesHidden && { hideGridlines: true }),
    },
    ...(sheet.hidden && { hidden: true }),
    ...(sheet.tabColor !== null && { tabColorStyle: styleOfColor(sheet.tabColor) }),
  };
}

/** The spreadsheet with a sheet as `properties` say. `index` counts as before the sheet is moved. */
export function withSheetProperties(spreadsheet: Spreadsheet, id: number, properties: Message): Spreadsheet {
  const { title = '', index = 0, hidden = false, gridProperties, tabColorStyle } = properties;
  const grid = (gridProperties ?? {}) as Message;
  const before = sheetById(spreadsheet, id);
  const steps: ((after: Spreadsheet) => Spreadsheet)[] = [
    (after) => (title === before.name ? after : renamed(after, id, String(title))),
    (after) => withLineCount(after, id, 'rows', grid.rowCount ?? 0),
    (after) => withLineCount(after, id, 'columns', grid.columnCount ?? 0),
    (after) => withSheet(after, withGrid(sheetById(after, id), grid)),
    (after) => withSheet(after, { ...sheetById(after, id), tabColor: colorOfStyle(tabColorStyle) ?? null }),
    (after) =>
      hidden === before.hidden ? after : hidden ? withHiddenSheet(after, id) : withShownSheet(after, id),
    (after) => withSheetBefore(after, id, Number(index)),
  ];
  return steps.reduce((after, step) => step(after), spreadsheet);
}

/** Moves a sheet to where the one at `index` stands now (REST reference, `SheetProperties.index`). */
function withSheetBefore(spreadsheet: Spreadsheet, id: number, index: number): Spreadsheet {
  const now = spreadsheet.sheets.findIndex((sheet) => sheet.id === id);
  if (index === now || index === now + 1) return spreadsheet;
  return withSheetAt(spreadsheet, id, index > now ? index - 1 : index);
}

function withLineCount(
  spreadsheet: Spreadsheet,
  id: number,
  lines: Lines,
  wanted: Message[string],
): Spreadsheet {
  const sheet = sheetById(spreadsheet, id);
  const total = lines === 'rows' ? sheet.rowCount : sheet.columnCount;
  const count = Number(wanted);
  if (count === total) return spreadsheet;
  if (count < 1) throw new ServiceError(`The number of ${lines} must be at least 1.`); // assumed
  return count > total
    ? withInserted(spreadsheet, id, lines, { before: total + 1, count: count - total, like: total })
    : withDeleted(spreadsheet, id, lines, count + 1, total - count);
}

function withGrid(sheet: Sheet, grid: Message): Sheet {
  const { frozenRowCount = 0, frozenColumnCount = 0, hideGridlines = false } = grid;
  const frozen = { frozenRows: Number(frozenRowCount), frozenColumns: Number(frozenColumnCount) };
  if (frozen.frozenRows >= sheet.rowCount)
    throw new ServiceError("You can't freeze all visible rows on the sheet.");
  if (frozen.frozenColumns >= sheet.columnCount) {
    throw new ServiceError("You can't freeze all visible columns on the sheet.");
  }
  return { ...sheet, ...frozen, gridlinesHidden: hideGridlines === true };
}
