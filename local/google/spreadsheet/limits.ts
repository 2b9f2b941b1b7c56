/** How large a spreadsheet may become (platform.md §1.4). */
import { ServiceError } from '../execution.ts';
import type { Spreadsheet } from './model.ts';

const MAX_CELLS = 10_000_000;
const MAX_COLUMNS = 18_278;

/** The same spreadsheet; throws Google's sentence where its grids have too many cells or columns. */
export function checkCellCount(spreadsheet: Spreadsheet): Spreadsheet {
  const cells = spreadsheet.sheets.reduce(
    (sum, { rowCount, columnCount }) => sum + rowCount * columnCount,
    0,
  );
  if (cells > MAX_CELLS) {
    throw new ServiceError(
      `This action would increase the number of cells in the workbook above the limit of ${MAX_CELLS} cells.`,
    );
  }
  if (spreadsheet.sheets.some(({ columnCount }) => columnCount > MAX_COLUMNS)) {
    throw new ServiceError(
      `This action would increase the number of columns in the sheet above the limit of ${MAX_COLUMNS} columns.`,
    );
  }
  return spreadsheet;
}
