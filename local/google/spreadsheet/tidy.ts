/** Tidying data: blanks around texts, and rows that are there twice. */
import { ServiceError } from '../execution.ts';
import { contentsOf, textsOf, withContents } from './cells.ts';
import type { Area, Content, Sheet, Spreadsheet } from './model.ts';

/** The sheet with texts that have no blanks, tabs or line ends around them, and single blanks inside. */
export function withTrimmed(sheet: Sheet, area: Area): Sheet {
  const trimmed = (content: Content): Content =>
    typeof content === 'string' ? content.trim().replace(/\s+/g, ' ') || null : content;
  return withContents(
    sheet,
    area,
    contentsOf(sheet, area).map((row) => row.map(trimmed)),
  );
}

/**
 * Removes rows of a range that repeat an earlier one, in letters of whatever size; those below move up inside the range.
 * `columns` are the sheet's columns that count, all of the range's where there are none
 * (reference/spreadsheet/range#removeduplicates). Gives the rows that are left.
 */
export function withoutDuplicates(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  area: Area,
  columns: readonly number[],
): { sheet: Sheet; rows: number } {
  const offsets = columns.map((column) => column - area.column);
  if (offsets.some((offset) => offset < 0 || offset >= area.columns)) {
    throw new ServiceError('The columns to compare are outside the range.');
  }
  const seen = new Set<string>();
  const texts = textsOf(spreadsheet, sheet, area);
  const kept = contentsOf(sheet, area).filter((_, index) => {
    const row = texts[index] ?? [];
    const compared = offsets.length > 0 ? offsets.map((offset) => row[offset] ?? '') : row;
    const key = JSON.stringify(compared).toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  const empty = Array.from({ length: area.rows - kept.length }, () =>
    Array<Content>(area.columns).fill(null),
  );
  return { sheet: withContents(sheet, area, [...kept, ...empty]), rows: kept.length };
}
