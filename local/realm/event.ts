/** The event that a trigger's function is called with: handles become the add-on's own objects. */
import { theRange } from './range.ts';
import { authModes } from './script-app.ts';
import { eventUser } from './session.ts';
import { theSpreadsheet } from './spreadsheet-file.ts';
import { strict, type Handle } from './wire.ts';

const made: Readonly<Record<string, (part: never) => unknown>> = {
  authMode: (name: keyof typeof GoogleAppsScript.Script.AuthMode) => authModes[name],
  range: (handle: Handle) => theRange(handle),
  source: (handle: Handle) => theSpreadsheet(handle),
  user: (email: string) => eventUser(email),
};

/** What Google leaves undefined is null in `event`; what the workspace does not model throws by name. */
export function eventObject(event: Readonly<Record<string, unknown>>): object {
  const members = Object.entries(event).map(([name, part]) => [
    name,
    part === null ? undefined : (made[name]?.(part as never) ?? part),
  ]);
  return strict('event', Object.fromEntries(members) as object);
}
