/** Check this installation: tries what the add-on leans on, one step at a time, where it really runs. */
import type { CheckResult } from '../api.ts';
import type { Grid } from '../core/cell.ts';
import { minutesBetween, sayTime, type Moment } from '../core/day.ts';
import { paragraph, toText, type Document } from '../core/document.ts';
import { impersonal, type CheckStep } from '../core/installation.ts';
import { languages, type Lang } from '../core/lang.ts';
import { mailOf } from '../core/message.ts';
import { checkText } from '../text/check.ts';
import { rememberCheck } from './checked.ts';
import { Busy, type World } from './ports.ts';
import { isCopy } from './records.ts';
import { remindersOf } from './reminders.ts';

/** After so many minutes without a run the trigger is taken to be dead: it comes hourly, now and then late. */
const HOURLY_PATIENCE = 3 * 60;

/** The clock and the cell are read one after the other; a minute may pass in between. */
const CLOCK_TOLERANCE = 2;

/** What cells are tried with: what starts a formula, a number that is a phone's, what looks like a date. */
const TEXTS: Grid = [['=1+1', '+1 555 0100', '-x', '@name', "'quoted", '007', '1/2', 'TRUE']];

/** A day in the middle of the year and one next to its end: a shift by hours shows in one of them. */
const DAYS: Grid = [['2026-07-01', '2026-12-31']];

interface Outcome {
  readonly ok: boolean;
  /** Instead of the step's own remedy, or beside an OK. */
  readonly words?: string;
}

type Attempt = (world: World, lang: Lang) => Outcome;

const attempts: Record<CheckStep, Attempt> = {
  account: (world) => ({ ok: world.user() !== '' }),
  property(world) {
    const value = world.newId();
    world.memory.set('trial', value);
    const kept = world.memory.stored('trial') === value;
    world.memory.remove('trial');
    return { ok: kept && world.memory.stored('trial') === undefined };
  },
  lock: (world) => ({ ok: world.turn.take(() => true) }),
  zone(world, lang) {
    const shown = momentIn(world.trials.now());
    const now = world.clock.now();
    const ok = shown !== undefined && Math.abs(minutesBetween(shown, now)) <= CLOCK_TOLERANCE;
    return ok ? { ok, words: checkText[lang].zone(sayTime(now.time, lang), world.workbook.zone()) } : { ok };
  },
  date: (world) => ({ ok: isSame(world.trials.cells(DAYS, 'yyyy-mm-dd'), DAYS) }),
  text: (world) => ({ ok: isSame(world.trials.cells(TEXTS, '@'), TEXTS) }),
  document(world, lang) {
    const sent: Document = checkText[lang].mail.body.map((line) => paragraph(line));
    return { ok: toText(world.trials.document(sent)) === toText(sent) };
  },
  membersFile: (world) => ({ ok: isSame(world.trials.membersFile(TEXTS), TEXTS) }),
  trigger: (world) => ({ ok: world.trials.trigger() }),
  hourly(world, lang) {
    const { on, lastRun } = remindersOf(world);
    if (!on) return { ok: true, words: checkText[lang].hourlyOff };
    return { ok: !lastRun || minutesBetween(lastRun, world.clock.now()) <= HOURLY_PATIENCE };
  },
  mail(world, lang) {
    const say = checkText[lang];
    if (isCopy(world) || world.workbook.paused()) return { ok: false, words: say.mailOff };
    if (world.mailer.remaining() === 0) return { ok: false, words: say.noQuota };
    const { subject, body } = say.mail;
    const words = body.map((line) => paragraph(line));
    world.mailer.send(mailOf({ to: world.user(), subject }, words));
    return { ok: true, words: say.mailSent };
  },
};

function momentIn(text: string): Moment | undefined {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2})$/.exec(text) ?? [];
  return day === undefined || time === undefined ? undefined : { day, time };
}

function isSame(one: Grid, other: Grid): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Tries one step, and remembers that this account passed it. What Google says is made fit to be passed on. */
export function checkInstallation(world: World, step: CheckStep): CheckResult {
  const lang = world.lang ?? languages[0];
  let outcome: Outcome;
  let detail: string | undefined;
  try {
    outcome = attempts[step](world, lang);
  } catch (error) {
    outcome = { ok: false };
    // Busy is ours, and its remedy says it all.
    if (!(error instanceof Busy) && error instanceof Error) detail = impersonal(error.message);
  }
  const { ok, words = ok ? '' : checkText[lang].remedies[step] } = outcome;
  rememberCheck(world, step, ok);
  return { ok, words, ...(detail ? { detail } : {}) };
}
