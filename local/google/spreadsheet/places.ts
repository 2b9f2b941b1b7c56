/** Handles: what stands for a spreadsheet, a sheet or a range on the way between the add-on and the workspace. */
import { checkedArea } from './area.ts';
import type { Area, Sheet, Spreadsheet } from './model.ts';
import { numberOf, type Handle } from './service.ts';
import { activeSheet, sheetById } from './sheets.ts';

export interface SpreadsheetPlace {
  readonly spreadsheet: Spreadsheet;
}

export interface SheetPlace extends SpreadsheetPlace {
  readonly sheet: Sheet;
}

export interface RangePlace extends SheetPlace {
  readonly area: Area;
}

export function spreadsheetPlace(spreadsheet: Spreadsheet): SpreadsheetPlace {
  return { spreadsheet };
}

/** The sheet whose tab is open. */
export function activePlace(spreadsheet: Spreadsheet): SheetPlace {
  return { spreadsheet, sheet: activeSheet(spreadsheet) };
}

/** Throws where the sheet was removed. */
export function sheetPlace(spreadsheet: Spreadsheet, on: Handle): SheetPlace {
  return { spreadsheet, sheet: sheetById(spreadsheet, numberOf(on, 'sheet')) };
}

/** Throws where the sheet was removed or no longer reaches that far; an open end reaches to the end of now. */
export function rangePlace(spreadsheet: Spreadsheet, on: Handle): RangePlace {
  const { sheet } = sheetPlace(spreadsheet, on);
  const area = areaOf(on);
  const rows = area.openRows ? sheet.rowCount - area.row + 1 : area.rows;
  const columns = area.openColumns ? sheet.columnCount - area.column + 1 : area.columns;
  return {
    spreadsheet,
    sheet,
    area: { ...area, ...checkedArea(sheet, area.row, area.column, rows, columns) },
  };
}

/** The range that a handle says, without looking at the sheet. */
export function areaOf(on: Handle): Area {
  return {
    row: numberOf(on, 'row'),
    column: numberOf(on, 'column'),
    rows: numberOf(on, 'rows'),
    columns: numberOf(on, 'columns'),
    ...(on.openRows === true && { openRows: true }),
    ...(on.openColumns === true && { openColumns: true }),
  };
}

export interface RangeListPlace extends SheetPlace {
  readonly areas: readonly Area[];
}

/** The ranges of a RangeList, all of them still inside the grid. */
export function rangeListPlace(spreadsheet: Spreadsheet, on: Handle): RangeListPlace {
  const { sheet } = sheetPlace(spreadsheet, on);
  const areas = (on.ranges as Handle[]).map(
    (range) => rangePlace(spreadsheet, { ...range, sheet: sheet.id }).area,
  );
  return { spreadsheet, sheet, areas };
}

export function rangeListHandle({ spreadsheet, sheet }: SheetPlace, areas: readonly Area[]): Handle {
  return { spreadsheet: spreadsheet.id, sheet: sheet.id, ranges: areas.map((area) => ({ ...area })) };
}

export function spreadsheetHandle({ id }: Spreadsheet): Handle {
  return { spreadsheet: id };
}

export function sheetHandle({ spreadsheet, sheet }: SheetPlace): Handle {
  return { spreadsheet: spreadsheet.id, sheet: sheet.id };
}

export function rangeHandle({ spreadsheet, sheet }: SheetPlace, area: Area): Handle {
  return { ...area, spreadsheet: spreadsheet.id, sheet: sheet.id };
}
