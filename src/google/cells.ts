/** Cells on their way out of and into Google: dates become days on the spreadsheet's wall clock, text stays text. */
import { asRead, asTyped, type Cell, type Grid } from '../core/cell.ts';

type Value = number | boolean | string | Date;

/**
 * Reads a grid. Each distinct timestamp is formatted once, because formatting is slow. `zone` is only asked for when
 * there is a date at all: asking costs a call.
 */
export function readCells(values: readonly (readonly Value[])[], zone: () => string): Grid {
  const days = new Map<number, string>();
  const dayOf = (date: Date): string => {
    const time = date.getTime();
    const known = days.get(time);
    if (known !== undefined) return known;
    // A date without a time of day comes as its midnight in the spreadsheet's zone (platform.md §5.3).
    const day = Utilities.formatDate(date, zone(), 'yyyy-MM-dd HH:mm').replace(/ 00:00$/, '');
    days.set(time, day);
    return day;
  };
  return values.map((row) => row.map((value) => (value instanceof Date ? dayOf(value) : asRead(value))));
}

/** Cells as `setValues` wants them. Days go in as `YYYY-MM-DD`, which Google reads as a date in date columns. */
export function typedCells(cells: readonly (readonly Cell[])[]): Cell[][] {
  return cells.map((row) => row.map(asTyped));
}
