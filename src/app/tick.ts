/** The hourly run: drafts the documents that are due, refreshes what members see, sends what was handed over and what is due (design §2.5). */
import type { Fields } from '../core/sheet.ts';
import { draftDocument, documentsDue } from './draft-document.ts';
import { drawViews } from './draw-views.ts';
import { sendLetters } from './ledger.ts';
import { refreshMembersFile } from './members-file.ts';
import { isOwner } from './owner.ts';
import type { World } from './ports.ts';
import { workOff } from './queue.ts';
import { read, readMeetings } from './records.ts';
import { dueLetters } from './due-letters.ts';
import { isAnythingDue } from './due-plan.ts';
import { FIRST_HOUR, LAST_HOUR } from './reminders.ts';
import { giveIds } from './setup.ts';
import { removeOldBackups } from './upgrade.ts';
import { actions } from '../sheets/actions.ts';
import { indicators } from '../sheets/indicators.ts';
import { meetings } from '../sheets/meetings/meetings.ts';
import { people } from '../sheets/people.ts';

/** Sheets whose rows can be typed by hand and need ids before anything can be said about them. */
const ruled = [actions.key, meetings.key];

/**
 * One run for the owner; anybody else's trigger does nothing. With nothing to do it reads two sheets and notes that it
 * ran. A document that can't be made is left for the next run, and the rest goes on.
 */
export function tick(world: World): void {
  if (!isOwner(world)) return;
  const now = world.clock.now();
  world.memory.set('lastRun', JSON.stringify(now));
  if (now.time < FIRST_HOUR || now.time >= LAST_HOUR) return;

  for (const key of ruled) giveIds(world, key);
  let busy = drawnToday(world, now.day) ? false : dailyPass(world, now.day);
  const failures: unknown[] = [];
  for (const { id, document } of documentsDue(readMeetings(world).rows, now.day)) {
    try {
      draftDocument(world, id, document);
    } catch (error) {
      failures.push(error);
    }
    busy = true;
  }
  try {
    refreshMembersFile(world);
  } catch (error) {
    failures.push(error);
  }
  try {
    if (workOff(world) > 0) busy = true;
  } catch (error) {
    failures.push(error);
    busy = true;
  }
  if (busy || isAnythingDue(world, now.day)) {
    const { sent } = sendLetters(world, (ledger) => dueLetters(world, ledger));
    if (sent > 0 || busy) drawViews(world);
  }
  // Only now, with everything else done: the log gets it, and the next run tries again.
  if (failures.length > 0) throw failures[0];
}

const DRAWN = 'drawn';

function drawnToday(world: World, today: string): boolean {
  return world.memory.all()[DRAWN] === today;
}

/** Once a day: ids for people and indicators typed by hand, old backups, and everything that can come to be due without a date. */
function dailyPass(world: World, today: string): true {
  for (const table of [people, indicators])
    if (read<Fields>(world, table).all.length > 0) giveIds(world, table.key);
  removeOldBackups(world, today);
  world.memory.set(DRAWN, today);
  return true;
}
