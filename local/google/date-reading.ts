/** Dates as Java's SimpleDateFormat reads them: what `Utilities.parseDate` promises. */
import { TZDate } from '@date-fns/tz';
import { patternParts, type PatternPart } from './date-pattern.ts';
import { ServiceError } from './execution.ts';
import { javaZone } from './zones.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WORD = /^[A-Za-z]+/;

/** What was read so far; months and days may lie outside their ranges, as Java reads leniently. */
interface Read {
  year: number;
  month: number;
  day: number;
  hour: number;
  isAfternoon: boolean;
  minute: number;
  second: number;
  millisecond: number;
  /** Where the text names its own zone. */
  zone?: string;
}

/**
 * The instant (ms) that `text` names in `zone`. As in Java, `13/45/2026` runs over into the next month and year, and
 * what follows the pattern's last field is not looked at. `now` decides which century a year of two digits is in.
 * Throws ServiceError where the text does not fit the pattern.
 */
export function parseDate(text: string, zone: string, pattern: string, now = Date.now()): number {
  const read: Read = {
    year: 1970,
    month: 0,
    day: 1,
    hour: 0,
    isAfternoon: false,
    minute: 0,
    second: 0,
    millisecond: 0,
  };
  const parts = patternParts(pattern);
  let rest = text;
  for (const [index, part] of parts.entries()) {
    const taken = 'text' in part ? textAt(rest, part.text) : fieldAt(rest, part, parts[index + 1], read, now);
    if (taken === null) throw new ServiceError(`Unparseable date: "${text}"`);
    rest = rest.slice(taken);
  }
  const { year, month, day, minute, second, millisecond } = read;
  const hour = read.isAfternoon && read.hour < 12 ? read.hour + 12 : read.hour;
  return new TZDate(
    year,
    month,
    day,
    hour,
    minute,
    second,
    millisecond,
    read.zone ?? javaZone(zone),
  ).getTime();
}

/** How many characters the text takes; null where it does not stand there. */
function textAt(rest: string, text: string): number | null {
  return rest.startsWith(text) ? text.length : null;
}

type Field = Extract<PatternPart, { letter: string }>;

function isNumber({ letter, length }: Field): boolean {
  return !'EazZX'.includes(letter) && !('ML'.includes(letter) && length >= 3);
}

/** Reads one field, and gives how many characters it takes; null where there is none. */
function fieldAt(
  rest: string,
  { letter, length }: Field,
  next: PatternPart | undefined,
  read: Read,
  now: number,
): number | null {
  if ('zZX'.includes(letter)) return zoneAt(rest, read);
  if (!isNumber({ letter, length })) return wordAt(rest, letter, read);
  // Numbers that stand side by side have as many digits as letters; otherwise all there are.
  const isTight = next !== undefined && 'letter' in next && isNumber(next);
  const spaces = /^\s*/.exec(rest)?.[0].length ?? 0;
  const digits = new RegExp(isTight ? `^\\d{1,${length}}` : '^\\d+').exec(rest.slice(spaces))?.[0];
  if (digits === undefined) return null;
  keep(letter, Number(digits), read, digits.length === 2 && length <= 2 ? now : undefined);
  return spaces + digits.length;
}

/** `shortYearAt` is set for a year of two digits: it is the one from 80 years ago to 20 years ahead of then. */
function keep(letter: string, value: number, read: Read, shortYearAt?: number): void {
  switch (letter) {
    case 'y':
      read.year = shortYearAt === undefined ? value : fullYear(value, shortYearAt);
      break;
    case 'M':
    case 'L':
      read.month = value - 1;
      break;
    case 'd':
      read.day = value;
      break;
    case 'D':
      read.month = 0;
      read.day = value;
      break;
    case 'H':
    case 'K':
      read.hour = value;
      break;
    case 'k':
      read.hour = value % 24;
      break;
    case 'h':
      read.hour = value % 12;
      break;
    case 'm':
      read.minute = value;
      break;
    case 's':
      read.second = value;
      break;
    case 'S':
      read.millisecond = value;
      break;
    default:
      throw new ServiceError(
        `Utilities.parseDate with the letter '${letter}' is not in the local workspace.`,
      );
  }
}

function fullYear(year: number, now: number): number {
  const latest = new Date(now).getUTCFullYear() + 20;
  const inCentury = latest - (latest % 100) + year;
  return inCentury > latest ? inCentury - 100 : inCentury;
}

/** A month, a day of the week (which is not checked), or the half of the day. */
function wordAt(rest: string, letter: string, read: Read): number | null {
  const word = WORD.exec(rest)?.[0].toLowerCase();
  if (word === undefined) return null;
  if (letter === 'E') return word.length;
  if (letter === 'a') {
    if (word !== 'am' && word !== 'pm') return null;
    read.isAfternoon = word === 'pm';
    return word.length;
  }
  const month = MONTHS.indexOf(word.slice(0, 3));
  if (month < 0) return null;
  read.month = month;
  return word.length;
}

/** `-0500`, `-05:00`, `-05`, `Z`, `GMT-5`, `UTC`, or a zone's name. */
function zoneAt(rest: string, read: Read): number | null {
  const offset = /^([+-])(\d\d):?(\d\d)?/.exec(rest);
  if (offset) {
    const [all, sign = '+', hours = '00', minutes = '00'] = offset;
    read.zone = `${sign}${hours}:${minutes}`;
    return all.length;
  }
  const name = /^(GMT[+-]\d{1,2}(:?\d\d)?|[A-Za-z_]+(\/[A-Za-z_]+)*)/.exec(rest)?.[0];
  if (name === undefined) return null;
  read.zone = name === 'Z' ? '+00:00' : javaZone(name);
  return name.length;
}
