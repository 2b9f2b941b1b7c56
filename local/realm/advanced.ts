/** The advanced services that the manifest enables: Drive v3, Docs v1 and Sheets v4. */
import { docs } from './docs.ts';
import { drive } from './drive.ts';
import { sheets } from './sheets.ts';
import { ask } from './wire.ts';

const SERVICES: Record<string, object> = { docs, drive, sheets };

/** The enabled ones under the names that the manifest gives them; the others do not exist at all. */
export function advancedServices(): Record<string, object | undefined> {
  const enabled = ask<{ symbol: string; id: string }[]>('Manifest.advancedServices');
  return Object.fromEntries(enabled.map(({ symbol, id }) => [symbol, SERVICES[id]]));
}
