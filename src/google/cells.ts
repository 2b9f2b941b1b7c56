/** Cells on their way out of and into Google: dates become days on the spreadsheet's wall clock, text stays text. */
import { asRead, asTyped, type Cell, type Grid } from '../core/cell.ts';

type Value = number | boolean | string | Date;

/**
 * Reads a grid. Each distinct timestamp is formatted once, because formatting is slow. `zone` is only asked for when
 * there is a date at all: asking costs a call.
 */
export function readCells(values: readonly (readonly Value[])[], zone: () => string): Grid {
  const days = new Map<number, string>();
  const momentOf = (time: number): string => Utilities.formatDate(new Date(time), zone(), 'yyyy-MM-dd HH:mm');
  const dayOf = (date: Date): string => {
    const time = date.getTime();
    const known = days.get(time);
    if (known !== undefined) return known;
    // A date without a time of day comes as its midnight in the spreadsheet's zone (platform.md §5.3).
    const day = afterGap(momentOf(time), () => momentOf(time + HOUR_MS)).replace(/ 00:00$/, '');
    days.set(time, day);
    return day;
  };
  return values.map((row) => row.map((value) => (value instanceof Date ? dayOf(value) : asRead(value))));
}

const HOUR_MS = 60 * 60 * 1000;

/**
 * Where clocks go forward at midnight (Chile, Paraguay), that day's midnight does not exist. Whether Google then gives
 * the hour before or after it is not known; the hour before, seen by the gap behind it, is taken for the day itself.
 */
function afterGap(moment: string, anHourLater: () => string): string {
  if (!moment.endsWith(' 23:00')) return moment;
  const later = anHourLater();
  return later.endsWith(' 01:00') ? later.replace(' 01:00', ' 00:00') : moment;
}

/** Cells as `setValues` wants them. Days go in as `YYYY-MM-DD`, which Google reads as a date in date columns. */
export function typedCells(cells: readonly (readonly Cell[])[]): Cell[][] {
  return cells.map((row) => row.map(asTyped));
}

/** `A` for 1, `AB` for 28. */
export function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return `${rest > 0 ? letters(rest) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}
