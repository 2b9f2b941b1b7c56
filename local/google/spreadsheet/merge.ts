/** Merging the cells of a range into one, and taking merged cells apart. */
import { ServiceError } from '../execution.ts';
import { intersection, isInside } from './area.ts';
import { contentsOf, withContents } from './cells.ts';
import type { Area, Sheet } from './model.ts';

/** Merges a range; only its first cell keeps its content. Throws where it cuts through merged cells. */
export function withMerged(sheet: Sheet, area: Area): Sheet {
  const apart = withoutMerges(sheet, area);
  if (area.rows * area.columns === 1) return apart;
  const contents = contentsOf(sheet, area).map((row, index) =>
    row.map((content, column) => (index + column === 0 ? content : null)),
  );
  return { ...withContents(apart, area, contents), merges: [...apart.merges, area] };
}

/** Merges each row of a range for itself, or each column. */
export function withMergedLines(sheet: Sheet, area: Area, lines: 'rows' | 'columns'): Sheet {
  const apart = withoutMerges(sheet, area);
  return Array.from({ length: area[lines] }, (_, index) =>
    lines === 'rows'
      ? { row: area.row + index, column: area.column, rows: 1, columns: area.columns }
      : { row: area.row, column: area.column + index, rows: area.rows, columns: 1 },
  ).reduce(withMerged, apart);
}

/** Takes all merged cells in a range apart. Throws where the range cuts through some. */
export function withoutMerges(sheet: Sheet, area: Area): Sheet {
  const touched = mergesIn(sheet, area);
  if (touched.some((merge) => !isInside(area, merge))) {
    throw new ServiceError('You must select all cells in a merged range to merge or unmerge them.');
  }
  return { ...sheet, merges: sheet.merges.filter((merge) => !touched.includes(merge)) };
}

/** The merged cells of which a range has at least one. */
export function mergesIn({ merges }: Sheet, area: Area): Area[] {
  return merges.filter((merge) => intersection(merge, area));
}
