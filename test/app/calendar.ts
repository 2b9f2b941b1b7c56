/** Days that pass, and on which of them mail arrived: a schedule can be read as a list of days. */
import { advanceTo } from '../../local/runtime.ts';
import { script, type AddOn } from '../add-on.ts';

const DAY_MS = 24 * 3_600_000;

/** Lets days pass with one run a day, between 11 and 12 h: Google may leave hours out (platform.md §3), and it keeps tests short. */
export function daysPass({ workspace }: AddOn, days: number): void {
  const zone = zoneOf(workspace);
  advanceTo(workspace, script, workspace.now + days * DAY_MS, {
    firings: (due) => (hourOf(due, zone) === 11 ? [due] : []),
  });
}

/** Days on which somebody got mail, one entry a mail, in the spreadsheet's zone. */
export function mailDays({ workspace }: AddOn, address: string): string[] {
  return workspace.inbox(address).map(({ when }) => dayOf(when, zoneOf(workspace)));
}

/** `YYYY-MM-DD` of an instant on the wall clock of a zone. */
export function dayOf(instant: number, zone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(instant);
}

/** The hour of the day, 0 to 23. */
export function hourOf(instant: number, zone: string): number {
  return Number(hours(zone).format(instant));
}

const hoursByZone = new Map<string, Intl.DateTimeFormat>();

/** Kept, since to make one takes longer than to use it for a day of hours. */
function hours(zone: string): Intl.DateTimeFormat {
  const known = hoursByZone.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', { timeZone: zone, hour: 'numeric', hourCycle: 'h23' });
  hoursByZone.set(zone, made);
  return made;
}

export function zoneOf({ spreadsheets, boundSpreadsheetId }: AddOn['workspace']): string {
  return spreadsheets.byId(boundSpreadsheetId).zone;
}
