/** Time zones as Java names them: IANA names, old short names, and offsets such as `GMT+05:30`. */
import type { TZDate } from '@date-fns/tz';
import { ServiceError } from './execution.ts';

const knownZones = new Set<string>();

/** Throws ServiceError for a name that is not a time zone of the IANA list. */
export function assertZone(zone: string): void {
  if (knownZones.has(zone)) return;
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone });
  } catch {
    throw unknownZone(zone);
  }
  knownZones.add(zone);
}

/** Java takes an unknown zone for Greenwich, without a word; nobody wants that, so here it throws. */
function unknownZone(zone: string): ServiceError {
  return new ServiceError(`Invalid argument: timeZone. "${zone}" is not a time zone.`);
}

/** Short names of java.util.TimeZone that are not in the IANA list. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  CST: 'America/Chicago',
  IST: 'Asia/Kolkata',
  JST: 'Asia/Tokyo',
  PST: 'America/Los_Angeles',
};

/** `GMT+5`, `GMT-0330`, `GMT+05:30`; as Java, no other word than GMT. */
const OFFSET = /^GMT([+-])(\d{1,2})(?::?([0-5]\d))?$/;

/** The zone by a name that `TZDate` knows. Throws ServiceError where Java knows no such zone either. */
export function javaZone(zone: string): string {
  const [, sign, hours = '', minutes = '00'] = OFFSET.exec(zone) ?? [];
  if (sign !== undefined) {
    if (Number(hours) > 23) throw unknownZone(zone);
    return `${sign}${hours.padStart(2, '0')}:${minutes}`;
  }
  const known = SHORT_NAMES[zone] ?? zone;
  assertZone(known);
  return known;
}

/** Languages whose regions abbreviate their own zones where American English only counts hours. */
const LANGUAGES = ['en-US', 'en-GB', 'en-AU', 'en-IN', 'en-ZA', 'en-NZ', 'ja-JP'];

/** `CST`, or in full `Central Standard Time`; `GMT+05:30` for a zone that is an offset. */
export function zoneName(moment: TZDate, zone: string, isFull: boolean): string {
  if (zone === 'UTC') return isFull ? 'Coordinated Universal Time' : 'UTC';
  if (zone === 'GMT') return isFull ? 'Greenwich Mean Time' : 'GMT';
  const timeZone = javaZone(zone);
  if (/^[+-]/.test(timeZone)) return `GMT${timeZone}`;
  const names = (isFull ? ['en-US'] : LANGUAGES).map((language) => {
    const format = new Intl.DateTimeFormat(language, { timeZone, timeZoneName: isFull ? 'long' : 'short' });
    const parts = format.formatToParts(moment.getTime());
    return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  });
  return names.find((name) => !/^(GMT|UTC)[+-]/.test(name)) ?? names[0] ?? '';
}
