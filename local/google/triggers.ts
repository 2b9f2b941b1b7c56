/** Clock triggers: who made them, when they fall due, and ScriptApp's view of them. */
import { TZDate } from '@date-fns/tz';
import { addDays, getISODay, getISOWeek } from 'date-fns';
import { ServiceError, type Json, type Methods } from './execution.ts';
import { assertZone } from './dates.ts';
import type { Workspace } from './workspace.ts';

const HOUR_MS = 60 * 60 * 1000;
const SCOPE = 'script.scriptapp';

/** platform.md §1.2. */
const TRIGGERS_PER_USER = 20;

export interface Trigger {
  readonly id: string;
  /** Name of the function. */
  readonly handler: string;
  /** Address of who made it: it runs as them, and only they see it (platform.md §3). */
  readonly user: string;
  readonly schedule: Schedule;
  /** When it falls due next, in ms. */
  due: number;
  /** Made inside another trigger's run: Google has been reported to leave such triggers dead (platform.md §3). */
  readonly disabled: boolean;
}

type Schedule = { readonly everyHours: number } | { readonly everyDays: number; readonly timeZone: string };

/** The trigger that falls due first. */
export function nextDue(workspace: Workspace): Trigger | undefined {
  return workspace.triggers
    .filter((trigger) => !trigger.disabled)
    .reduce<Trigger | undefined>(
      (first, other) => (first && first.due <= other.due ? first : other),
      undefined,
    );
}

/** Sets `due` to the time after this one; the minute, and for days the wall clock, stays as it is. */
export function reschedule(trigger: Trigger): void {
  const { schedule, due } = trigger;
  trigger.due =
    'everyHours' in schedule
      ? due + schedule.everyHours * HOUR_MS
      : addDays(new TZDate(due, schedule.timeZone), schedule.everyDays).getTime();
}

/** What a clock trigger's function gets; times in UTC as in Google's example (platform.md §3). */
export function clockEvent(instant: number, trigger: Trigger): Record<string, Json> {
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

interface Wishes {
  readonly handler: string;
  readonly everyHours?: number;
  readonly everyDays?: number;
  readonly atHour?: number;
  readonly nearMinute?: number;
  readonly inTimezone?: string;
}

/** The schedule and the first due time: Google picks the minute and keeps it (platform.md §3). */
function plan(workspace: Workspace, wishes: Wishes, scriptZone: string): Pick<Trigger, 'schedule' | 'due'> {
  const { everyHours, everyDays, atHour, nearMinute, inTimezone = scriptZone } = wishes;
  assertZone(inTimezone);
  if ((everyHours === undefined) === (everyDays === undefined)) {
    throw new ServiceError('A clock trigger needs one of everyHours and everyDays in the local workspace.');
  }
  const { random, now } = workspace;
  // `nearMinute` means a quarter of an hour before or after; without it any minute may come.
  const minute =
    nearMinute === undefined
      ? random.below(60)
      : Math.min(59, Math.max(0, nearMinute - 15 + random.below(31)));
  const first = new TZDate(now, inTimezone);
  if (everyHours !== undefined) {
    first.setMinutes(minute, 0, 0);
    const due = first.getTime() > now ? first.getTime() : first.getTime() + HOUR_MS;
    return { schedule: { everyHours: atLeastOne(everyHours) }, due };
  }
  first.setHours(atHour ?? random.below(24), minute, 0, 0);
  const due = first.getTime() > now ? first : addDays(first, 1);
  return { schedule: { everyDays: atLeastOne(everyDays), timeZone: inTimezone }, due: due.getTime() };
}

function atLeastOne(count: number | undefined): number {
  if (!Number.isInteger(count) || Number(count) < 1) throw new ServiceError('Invalid argument: n');
  return Number(count);
}

const visible = ({ id, handler }: Trigger) => ({ id, handler });

export const triggerMethods: Methods = {
  'ClockTriggerBuilder.create': (run, _on, [wishes]) => {
    run.needsScope('ScriptApp.newTrigger', SCOPE);
    const { workspace, user, script } = run;
    const wanted = wishes as unknown as Wishes;
    // Google may find out only when the trigger fires.
    if (!script.functions.includes(wanted.handler)) {
      throw new ServiceError(`Script function not found: ${wanted.handler}`);
    }
    if (workspace.triggers.filter((trigger) => trigger.user === user).length >= TRIGGERS_PER_USER) {
      throw new ServiceError(
        'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
      );
    }
    const trigger: Trigger = {
      id: String(workspace.random.below(2 ** 32)),
      handler: wanted.handler,
      user,
      ...plan(workspace, wanted, script.timeZone),
      disabled: run.options.origin === 'clock trigger',
    };
    workspace.triggers.push(trigger);
    return visible(trigger);
  },
  'ScriptApp.getProjectTriggers': (run) => {
    run.needsScope('ScriptApp.getProjectTriggers', SCOPE);
    return run.workspace.triggers.filter((trigger) => trigger.user === run.user).map(visible);
  },
  'ScriptApp.deleteTrigger': (run, _on, [id]) => {
    run.needsScope('ScriptApp.deleteTrigger', SCOPE);
    const { triggers } = run.workspace;
    const index = triggers.findIndex((trigger) => trigger.id === id && trigger.user === run.user);
    if (index < 0) throw new ServiceError('The trigger could not be found.');
    triggers.splice(index, 1);
  },
  'Trigger.getEventType': () => null,
  'Trigger.getHandlerFunction': () => null,
  'Trigger.getTriggerSource': () => null,
  'Trigger.getUniqueId': () => null,
};
