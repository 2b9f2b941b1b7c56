/** Reminders as people meet them: what would go out, sending it, switching them on and off, the pause. */
import { fingerprint } from '../core/fingerprint.ts';
import type { Moment } from '../core/day.ts';
import type { Lang } from '../core/lang.ts';
import { checkText } from '../text/check.ts';
import { lettersText } from '../text/letters.ts';
import type { DuePreview, Reminders, SendResult } from '../api.ts';
import { dueLetters } from './due-letters.ts';
import { planDue, planningOf } from './due-plan.ts';
import { ledgerOf, sendLetters } from './ledger.ts';
import { isChecked } from './checked.ts';
import { ownerOf, parseJson, setOwner } from './owner.ts';
import type { World } from './ports.ts';
import { isCopy, pauseShown, workbookLang } from './records.ts';
import { Refused } from './refused.ts';

/** Mails go out from 8 to 19 h of the spreadsheet's zone (design §2.5). */
export const FIRST_HOUR = '08:00';
export const LAST_HOUR = '19:00';

function blockedReason(world: World, lang: Lang): string | undefined {
  const say = lettersText[lang].blocked;
  if (isCopy(world)) return say.copy;
  return pauseShown(world) ? say.paused : undefined;
}

/** Who would get what now; nothing is sent. */
export function previewDue(world: World): DuePreview {
  const planning = planningOf(world, ledgerOf(world));
  const { lang } = planning;
  const plan = planDue(planning);
  const quota = world.mailer.remaining();
  const letters = dueLetters(world, planning.ledger);
  const mails = letters.flatMap(({ name, mail, lines }) =>
    mail
      ? [
          {
            name,
            address: mail.to,
            subject: mail.subject,
            lines: lines.map(({ what, about }) => `${what}: ${about}`),
          },
        ]
      : [],
  );
  const blocked = blockedReason(world, lang) ?? (quota === 0 ? lettersText[lang].blocked.quota : undefined);
  return {
    mails,
    calls: plan.calls,
    leftOut: plan.leftOut,
    late: plan.late,
    quota,
    from: world.user(),
    ...(blocked === undefined ? {} : { blocked }),
    version: fingerprint(JSON.stringify(mails)),
  };
}

/** Sends what is due now, if it is still what was previewed. */
export function sendDue(world: World, version: string): SendResult {
  const lang = workbookLang(world);
  const preview = previewDue(world);
  const nothing = { sent: 0, left: 0, failed: [] };
  if (preview.blocked !== undefined) return { ...nothing, message: preview.blocked };
  if (preview.version !== version) return { ...nothing, message: lettersText[lang].changed };
  const { sent, left, failed, paused } = sendLetters(world, (ledger) => dueLetters(world, ledger));
  return { sent, left, failed, message: lettersText[lang].result(sent, left, failed.length, paused) };
}

/** Whether reminders are on, for whom, and when they last ran. */
export function remindersOf(world: World): Reminders {
  const owner = ownerOf(world);
  const last = parseJson(world.memory.all()['lastRun'] ?? '') as Moment | undefined;
  return {
    on: owner !== undefined && owner.spreadsheet === world.workbook.id(),
    ...(owner ? { owner: owner.email } : {}),
    mine: owner?.email === world.user(),
    ...(last ? { lastRun: last } : {}),
    paused: pauseShown(world),
    checked: isChecked(world),
  };
}

/** When the hourly run comes next, about: an hour after the last one, and not at night. */
export function nextRun({ on, lastRun }: Reminders, now: Moment): { nextRun?: Moment } {
  if (!on) return {};
  const [hour = 0, minute = 0] = (lastRun?.time ?? now.time).split(':').map(Number);
  const next = `${String((hour + 1) % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return { nextRun: { day: now.day, time: next < FIRST_HOUR || next >= LAST_HOUR ? FIRST_HOUR : next } };
}

/**
 * Switches reminders on for the account that asks, or off; on only once it has passed the check. On means: its hourly trigger, once, and its name as owner.
 * Somebody else's trigger can't be removed (platform.md §3); it does nothing any more, because only the owner's does.
 */
export function switchReminders(world: World, on: boolean): Reminders {
  const lang = workbookLang(world);
  if (isCopy(world)) throw new Refused(lettersText[lang].blocked.copy);
  if (on && !isChecked(world)) throw new Refused(checkText[lang].first);
  world.turn.take(() => {
    const owner = ownerOf(world);
    if (on) {
      const email = world.user();
      if (!world.alarm.isSet()) world.alarm.set();
      if (owner?.email !== email || owner.spreadsheet !== world.workbook.id()) {
        setOwner(world, { email, spreadsheet: world.workbook.id(), since: world.clock.now().day });
      }
      return;
    }
    world.alarm.unset();
    setOwner(world, undefined);
  });
  return remindersOf(world);
}

/** Ticks or unticks *Pause all mail*. */
export function pauseMail(world: World, on: boolean): Reminders {
  world.turn.take(() => world.workbook.setPaused(on));
  return remindersOf(world);
}
