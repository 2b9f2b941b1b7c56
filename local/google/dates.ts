/** Dates as Java's SimpleDateFormat writes and reads them, in any zone: what `Utilities.formatDate` promises. */
import { TZDate, tz } from '@date-fns/tz';
import { format, isValid, parse } from 'date-fns';
import { enUS } from 'date-fns/locale';
import { ServiceError } from './execution.ts';

/** Pattern letters that mean the same to date-fns, however often they stand in a row. */
const SAME_LETTERS = 'yMdHhmsaX';

/**
 * `date` (ms) in the pattern's form, e.g. `formatDate(0, 'America/Chicago', 'yyyy-MM-dd')`.
 * Knows the letters y M d H h m s S E a z Z X; throws by name for any other, and for an unknown zone (Google may
 * take it for GMT).
 */
export function formatDate(date: number, zone: string, pattern: string): string {
  assertZone(zone);
  const moment = new TZDate(date, zone);
  const translated = translate(pattern, (letters) => `'${zoneName(moment, letters.length)}'`);
  return format(moment, translated, { locale: enUS });
}

/** The instant (ms) that `text` names in `zone`. Throws ServiceError where the text does not fit the pattern. */
export function parseDate(text: string, zone: string, pattern: string): number {
  assertZone(zone);
  const translated = translate(pattern, () => {
    throw new ServiceError("Utilities.parseDate with the letter 'z' is not in the local workspace.");
  });
  const date = parse(text, translated, new TZDate(1970, 0, 1, zone), { locale: enUS, in: tz(zone) });
  if (!isValid(date)) throw new ServiceError(`Unparseable date: "${text}"`);
  return date.getTime();
}

/** Java's pattern in date-fns's letters; quoted text and everything that is not a letter stays. */
function translate(pattern: string, nameOfZone: (letters: string) => string): string {
  return pattern.replace(/'[^']*'|([A-Za-z])\1*/g, (part, letter: string | undefined) => {
    if (letter === undefined || SAME_LETTERS.includes(letter)) return part;
    if (letter === 'E') return part.length > 3 ? 'EEEE' : 'EEE';
    if (letter === 'Z') return 'xx';
    if (letter === 'z') return nameOfZone(part);
    if (part === 'SSS') return part;
    throw new ServiceError(`The date pattern '${part}' is not in the local workspace.`);
  });
}

function zoneName(moment: TZDate, length: number): string {
  const { timeZone } = moment;
  const timeZoneName = length > 3 ? 'long' : 'short';
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName }).formatToParts(moment.getTime());
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

const knownZones = new Set<string>();

/** Throws ServiceError for a name that is not a time zone. */
export function assertZone(zone: string): void {
  if (knownZones.has(zone)) return;
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone });
  } catch {
    throw new ServiceError(`Invalid argument: timeZone. "${zone}" is not a time zone.`);
  }
  knownZones.add(zone);
}
