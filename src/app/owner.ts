/** The one account in whose name this workbook sends and keeps documents (design §2.3, §2.5). */
import * as z from 'zod/mini';
import type { Day } from '../core/day.ts';
import type { World } from './ports.ts';

const ownerSchema = z.object({ email: z.string(), spreadsheet: z.string(), since: z.string() });

export interface Owner {
  readonly email: string;
  /** The workbook that it was switched on in; a copy is another one. */
  readonly spreadsheet: string;
  /** The day on which reminders were switched on: what was late by then is not mailed to members. */
  readonly since: Day;
}

/** Who switched reminders on; undefined where nobody has. */
export function ownerOf(world: World): Owner | undefined {
  const stored = world.memory.all()['owner'];
  if (stored === undefined) return undefined;
  const parsed = ownerSchema.safeParse(parseJson(stored));
  return parsed.success ? parsed.data : undefined;
}

/** JSON of a stored property; undefined where it was damaged. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function setOwner(world: World, owner: Owner | undefined): void {
  if (owner) world.memory.set('owner', JSON.stringify(owner));
  else world.memory.remove('owner');
}

/** True where the run acts for the owner, in the workbook that reminders were switched on in. */
export function isOwner(world: World): boolean {
  const owner = ownerOf(world);
  return owner !== undefined && owner.email === world.user() && owner.spreadsheet === world.workbook.id();
}
