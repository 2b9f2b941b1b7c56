/** Merging the cells of a range into one. */
import { ServiceError } from '../execution.ts';
import { intersection, isInside } from './area.ts';
import { contentsOf, withContents } from './cells.ts';
import type { Area, Sheet } from './model.ts';

/** Merges a range; only its first cell keeps its content. Throws where it cuts through merged cells. */
export function withMerged(sheet: Sheet, area: Area): Sheet {
  const touched = sheet.merges.filter((merge) => intersection(merge, area));
  if (touched.some((merge) => !isInside(area, merge))) {
    throw new ServiceError('You must select all cells in a merged range to merge or unmerge them.');
  }
  const others = sheet.merges.filter((merge) => !touched.includes(merge));
  const contents = contentsOf(sheet, area).map((row, index) =>
    row.map((content, column) => (index + column === 0 ? content : null)),
  );
  const merges = area.rows * area.columns > 1 ? [...others, area] : others;
  return { ...withContents(sheet, area, contents), merges };
}
