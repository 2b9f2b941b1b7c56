/** What a trigger's function is told: Google's event objects, still as JSON (guides/triggers/event-objects). */
import { TZDate } from '@date-fns/tz';
import { getISODay, getISOWeek } from 'date-fns';
import type { Json } from './execution.ts';
import type { Happened } from './spreadsheet/happened.ts';
import type { SheetArea } from './spreadsheet/model.ts';
import type { Trigger } from './triggers.ts';

/** An event on its way into the add-on's global, where `realm/event.ts` makes objects of its handles. */
export type Event = Readonly<Record<string, Json>>;

/** Who is told of an event: a simple trigger, or the installable one that fired. */
interface Occasion {
  readonly spreadsheetId: string;
  /** Address of the person whose hands it was. */
  readonly person: string;
  readonly trigger?: Trigger;
}

/**
 * What every event of a spreadsheet has. `user` is blank to a simple trigger, and to a trigger of somebody else:
 * Google names a "complex set of security restrictions", and this is the strictest of them (reference/base/session).
 */
function spreadsheetEvent({ spreadsheetId, person, trigger }: Occasion): Event {
  return {
    authMode: trigger ? 'FULL' : 'LIMITED',
    source: { spreadsheet: spreadsheetId },
    triggerUid: trigger?.id ?? null,
    user: trigger?.user === person ? person : '',
  };
}

function rangeOf(spreadsheetId: string, area: SheetArea): Json {
  return { ...area, spreadsheet: spreadsheetId };
}

/** `authMode` is NONE for a published add-on that is installed, but not yet used in this file. */
export function openEvent(occasion: Occasion, authMode?: 'NONE' | 'LIMITED'): Event {
  return { ...spreadsheetEvent(occasion), ...(authMode && { authMode }) };
}

/**
 * Null where the change was not an edit of cells. `value` and `oldValue` are null where Google leaves them undefined:
 * for more cells than one, and for an empty cell.
 */
export function editEvent(occasion: Occasion, { edited }: Happened): Event | null {
  if (!edited) return null;
  const { area, value, oldValue } = edited;
  return {
    ...spreadsheetEvent(occasion),
    range: rangeOf(occasion.spreadsheetId, area),
    value: asText(value),
    oldValue: asText(oldValue),
  };
}

/** Both values reach a script as text: `10`, `TRUE` (as logged events show them). */
function asText(value: string | number | boolean | undefined): Json {
  if (value === undefined) return null;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

export function changeEvent(occasion: Occasion, { change }: Happened): Event {
  return { ...spreadsheetEvent(occasion), changeType: change };
}

export function selectionEvent(occasion: Occasion, selected: SheetArea): Event {
  return { ...spreadsheetEvent(occasion), range: rangeOf(occasion.spreadsheetId, selected) };
}

/** What a clock trigger's function gets; times in UTC as in Google's example (platform.md §3). */
export function clockEvent(instant: number, trigger: Trigger): Event {
  const date = new TZDate(instant, 'UTC');
  return {
    authMode: 'FULL',
    'day-of-month': date.getDate(),
    'day-of-week': getISODay(date),
    hour: date.getHours(),
    minute: date.getMinutes(),
    month: date.getMonth() + 1,
    second: date.getSeconds(),
    timezone: 'UTC',
    triggerUid: trigger.id,
    'week-of-year': getISOWeek(date),
    year: date.getFullYear(),
  };
}
