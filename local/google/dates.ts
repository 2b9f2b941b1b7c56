/** Dates as Java's SimpleDateFormat writes them, in any zone: what `Utilities.formatDate` promises. */
import { TZDate } from '@date-fns/tz';
import { getDay, getISODay, getWeek, getWeekOfMonth, getWeekYear } from 'date-fns';
import { patternParts } from './date-pattern.ts';
import { javaZone, zoneName } from './zones.ts';

export { assertZone } from './zones.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/**
 * `date` (ms) in the pattern's form, e.g. `formatDate(0, 'America/Chicago', 'yyyy-MM-dd')`; all letters of Java's
 * SimpleDateFormat, in English, weeks as in the United States: they begin on Sunday, and January 1 is in the first.
 * Throws ServiceError for an unknown letter or zone, and for a quote that has no end.
 */
export function formatDate(date: number, zone: string, pattern: string): string {
  const moment = new TZDate(date, javaZone(zone));
  return patternParts(pattern)
    .map((part) => ('text' in part ? part.text : field(moment, zone, part.letter, part.length)))
    .join('');
}

function field(moment: TZDate, zone: string, letter: string, length: number): string {
  const digits = (value: number, least = length) => String(value).padStart(least, '0');
  const name = (names: readonly string[], index: number) => {
    const full = names[index] ?? '';
    return length >= 4 ? full : full.slice(0, 3);
  };
  /** Two letters mean two digits; otherwise the whole year. */
  const year = (value: number) => (length === 2 ? digits(value % 100) : digits(value));
  const hour = moment.getHours();
  switch (letter) {
    case 'G':
      return moment.getFullYear() > 0 ? 'AD' : 'BC';
    case 'y':
      return year(moment.getFullYear());
    case 'Y':
      return year(getWeekYear(moment));
    case 'M':
    case 'L':
      return length >= 3 ? name(MONTHS, moment.getMonth()) : digits(moment.getMonth() + 1);
    case 'w':
      return digits(getWeek(moment));
    case 'W':
      return digits(getWeekOfMonth(moment));
    case 'D':
      return digits(dayOfYear(moment));
    case 'd':
      return digits(moment.getDate());
    case 'F':
      return digits(Math.ceil(moment.getDate() / 7));
    case 'E':
      return name(DAYS, getDay(moment));
    case 'u':
      return digits(getISODay(moment));
    case 'a':
      return hour < 12 ? 'AM' : 'PM';
    case 'H':
      return digits(hour);
    case 'k':
      return digits(hour === 0 ? 24 : hour);
    case 'K':
      return digits(hour % 12);
    case 'h':
      return digits(hour % 12 === 0 ? 12 : hour % 12);
    case 'm':
      return digits(moment.getMinutes());
    case 's':
      return digits(moment.getSeconds());
    case 'S':
      return digits(moment.getMilliseconds());
    case 'z':
      return zoneName(moment, zone, length >= 4);
    case 'Z':
      return offset(moment, '');
    default:
      return isoOffset(moment, length);
  }
}

function dayOfYear(moment: TZDate): number {
  const day = (month: number, date: number) => Date.UTC(moment.getFullYear(), month, date) / 86_400_000;
  return day(moment.getMonth(), moment.getDate()) - day(0, 0);
}

/** `-0500`, or with another mark between hours and minutes. */
function offset(moment: TZDate, mark: string): string {
  const minutes = -moment.getTimezoneOffset();
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}${mark}${two(Math.abs(minutes) % 60)}`;
}

/** `X` is `-05`, `XX` is `-0500`, `XXX` is `-05:00`; each is `Z` at Greenwich. */
function isoOffset(moment: TZDate, length: number): string {
  if (moment.getTimezoneOffset() === 0) return 'Z';
  return length === 1 ? offset(moment, '').slice(0, 3) : offset(moment, length === 2 ? '' : ':');
}
