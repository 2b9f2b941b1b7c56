/** Requests about rows and columns, which the API calls dimensions. */
import { ServiceError } from '../execution.ts';
import { at, changed } from '../spreadsheet/runs.ts';
import { withSheet } from '../spreadsheet/sheets.ts';
import { withDeleted, withInserted, withMoved, type Lines } from '../spreadsheet/structure.ts';
import type { Sheet } from '../spreadsheet/model.ts';
import { linesOf, linesOfRange, sheetOf } from './grid-range.ts';
import { dimensionProperties } from './request-shapes.ts';
import { silent, type Performs } from './perform.ts';
import { updated, updateMask } from './update-mask.ts';
import type { Message } from '../payload.ts';

export const lineRequests = {
  appendDimension: silent(({ sheetId, dimension, length }) => (spreadsheet) => {
    const sheet = sheetOf(spreadsheet, sheetId, 'grid');
    const lines = linesOf(dimension);
    const total = lineCount(sheet, lines);
    const count = Number(length ?? 0);
    if (count < 1) throw new ServiceError('The length must be positive.'); // assumed
    return withInserted(spreadsheet, sheet.id, lines, { before: total + 1, count, like: total });
  }),
  insertDimension: silent(({ range, inheritFromBefore = false }) => (spreadsheet) => {
    const { sheet, lines, from, count } = linesOfRange(spreadsheet, range);
    const total = lineCount(sheet, lines);
    if (inheritFromBefore === true && from === 1) {
      throw new ServiceError('inheritFromBefore cannot be true if the range starts at index 0.'); // assumed
    }
    if (from > total + (inheritFromBefore === true ? 1 : 0)) {
      throw new ServiceError(
        `range.startIndex[${String(from - 1)}] is after the last ${lines.slice(0, -1)}.`,
      ); // assumed
    }
    const like = inheritFromBefore === true ? from - 1 : from;
    return withInserted(spreadsheet, sheet.id, lines, { before: from, count, like });
  }),
  deleteDimension: silent(({ range }) => (spreadsheet) => {
    const { sheet, lines, from, count } = linesOfRange(spreadsheet, range);
    const total = lineCount(sheet, lines);
    if (from > total) {
      const line = lines.slice(0, -1);
      // As public code quotes Google.
      throw new ServiceError(
        `Cannot delete a ${line} that doesn't exist. Tried to delete ${line} index ${String(from - 1)} but there are only ${String(total)} ${lines}.`,
      );
    }
    return withDeleted(spreadsheet, sheet.id, lines, from, Math.min(count, total - from + 1));
  }),
  moveDimension: silent(({ source, destinationIndex = 0 }) => (spreadsheet) => {
    const { sheet, lines, from, count } = linesOfRange(spreadsheet, source);
    return withMoved(spreadsheet, sheet.id, lines, from, count, Number(destinationIndex) + 1);
  }),
  updateDimensionProperties: silent(({ range, properties, fields }) => (spreadsheet) => {
    const { sheet, lines, from, count } = linesOfRange(spreadsheet, range);
    const within = Math.min(count, lineCount(sheet, lines) - from + 1);
    if (within < 1) throw new ServiceError(`There is no ${lines.slice(0, -1)} at index ${String(from - 1)}.`); // assumed
    const mask = updateMask(fields);
    const given = (properties ?? {}) as Message;
    const after = Array.from({ length: within }, (_, index) => from + index).reduce(
      (one, line) =>
        withLine(one, lines, line, updated(dimensionProperties, mask, lineOf(one, lines, line), given)),
      sheet,
    );
    return withSheet(spreadsheet, after);
  }),
} satisfies Performs;

function lineCount({ rowCount, columnCount }: Sheet, lines: Lines): number {
  return lines === 'rows' ? rowCount : columnCount;
}

function lineOf(sheet: Sheet, lines: Lines, line: number): Message {
  const isHidden = at(lines === 'rows' ? sheet.hiddenRows : sheet.hiddenColumns, line);
  const pixelSize = at(lines === 'rows' ? sheet.rowHeights : sheet.columnWidths, line);
  return { pixelSize, ...(isHidden && { hiddenByUser: true }) };
}

function withLine(sheet: Sheet, lines: Lines, line: number, { pixelSize = 0, hiddenByUser }: Message): Sheet {
  const size = Number(pixelSize);
  if (size < 1) throw new ServiceError('pixelSize must be positive.'); // assumed
  const isHidden = hiddenByUser === true;
  return lines === 'rows'
    ? {
        ...sheet,
        rowHeights: changed(sheet.rowHeights, line, 1, () => size),
        hiddenRows: changed(sheet.hiddenRows, line, 1, () => isHidden),
      }
    : {
        ...sheet,
        columnWidths: changed(sheet.columnWidths, line, 1, () => size),
        hiddenColumns: changed(sheet.hiddenColumns, line, 1, () => isHidden),
      };
}
