/** When a clock trigger falls due: what `ClockTriggerBuilder` was asked, and Google's freedom in keeping to it. */
import { TZDate } from '@date-fns/tz';
import { addDays, addMonths, getDaysInMonth, setDate, setDay } from 'date-fns';
import { assertZone } from './dates.ts';
import { ServiceError } from './execution.ts';
import type { Workspace } from './workspace.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Of a trigger that no clock fires, or that has fired for the last time. */
export const NEVER = Number.MAX_SAFE_INTEGER;

/** Zones are IANA names: days, weeks and months keep to the wall clock. */
export type Schedule =
  | { readonly everyMinutes: number }
  | { readonly everyHours: number }
  | { readonly everyDays: number; readonly timeZone: string }
  | { readonly onMonthDay: number; readonly timeZone: string }
  | { readonly once: true };

/** What the builder's methods were given, by their names. */
export interface Wishes {
  readonly after?: number;
  /** Milliseconds. */
  readonly at?: number;
  readonly atDate?: readonly [year: number, month: number, day: number];
  readonly everyMinutes?: number;
  readonly everyHours?: number;
  readonly everyDays?: number;
  readonly everyWeeks?: number;
  /** Name of a Weekday. */
  readonly onWeekDay?: string;
  readonly onMonthDay?: number;
  readonly atHour?: number;
  readonly nearMinute?: number;
  readonly inTimezone?: string;
}

const REPETITIONS = [
  'after',
  'at',
  'atDate',
  'everyMinutes',
  'everyHours',
  'everyDays',
  'everyWeeks',
  'onMonthDay',
] as const;

const WEEKDAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];

/**
 * The schedule, and when it first falls due (ms). Google picks the minute and keeps it (platform.md §3).
 * Throws ServiceError for numbers out of range, an unknown zone, and for none or several of the ways to repeat, of
 * which Google's reference says nothing.
 */
export function plan(
  workspace: Workspace,
  wishes: Wishes,
  scriptZone: string,
): { readonly schedule: Schedule; readonly due: number } {
  const timeZone = wishes.inTimezone ?? scriptZone;
  assertZone(timeZone);
  checkNumbers(wishes);
  const ways = REPETITIONS.filter((way) => wishes[way] !== undefined);
  // `onWeekDay` alone means every week (guides/triggers/installable-triggers).
  if (ways.length === 0 && wishes.onWeekDay !== undefined) {
    return weekly(workspace, { ...wishes, everyWeeks: 1 }, timeZone);
  }
  const [way] = ways;
  if (ways.length !== 1 || way === undefined || (wishes.onWeekDay !== undefined && way !== 'everyWeeks')) {
    throw new ServiceError('A clock trigger needs one way to repeat in the local workspace.');
  }
  const { now } = workspace;
  switch (way) {
    case 'after':
      return { schedule: { once: true }, due: now + (wishes.after ?? 0) };
    case 'at':
      return { schedule: { once: true }, due: Math.max(now, wishes.at ?? 0) };
    case 'atDate':
      return onDate(workspace, wishes, timeZone);
    case 'everyMinutes':
      return frequent(workspace, { everyMinutes: wishes.everyMinutes ?? 1 });
    case 'everyHours':
      return hourly(workspace, wishes, timeZone);
    case 'everyDays':
      return daily(workspace, wishes, timeZone);
    case 'everyWeeks':
      return weekly(workspace, wishes, timeZone);
    case 'onMonthDay':
      return monthly(workspace, wishes, timeZone);
  }
}

/** When the schedule falls due after `due`. */
export function dueAfter(schedule: Schedule, due: number): number {
  if ('once' in schedule) return NEVER;
  if ('everyMinutes' in schedule) return due + schedule.everyMinutes * MINUTE_MS;
  if ('everyHours' in schedule) return due + schedule.everyHours * HOUR_MS;
  const date = new TZDate(due, schedule.timeZone);
  if ('everyDays' in schedule) return addDays(date, schedule.everyDays).getTime();
  return monthDay(addMonths(setDate(date, 1), 1), schedule.onMonthDay).getTime();
}

/** "every hour", "every 2 days", "once". */
export function saidSchedule(schedule: Schedule): string {
  if ('once' in schedule) return 'once';
  if ('onMonthDay' in schedule) return `every month on day ${schedule.onMonthDay}`;
  const every = (count: number, what: string) => (count === 1 ? `every ${what}` : `every ${count} ${what}s`);
  if ('everyMinutes' in schedule) return every(schedule.everyMinutes, 'minute');
  return 'everyHours' in schedule ? every(schedule.everyHours, 'hour') : every(schedule.everyDays, 'day');
}

function checkNumbers(wishes: Wishes): void {
  const atLeastOne = (n: number) => n >= 1;
  checkNumber('n', wishes.everyMinutes, (n) => [1, 5, 10, 15, 30].includes(n));
  checkNumber('n', wishes.everyHours, atLeastOne);
  checkNumber('n', wishes.everyDays, atLeastOne);
  checkNumber('n', wishes.everyWeeks, atLeastOne);
  checkNumber('durationMilliseconds', wishes.after, (ms) => ms >= 0);
  checkNumber('hour', wishes.atHour, (hour) => hour >= 0 && hour <= 23);
  checkNumber('minute', wishes.nearMinute, (minute) => minute >= 0 && minute <= 59);
  checkNumber('day', wishes.onMonthDay, (day) => day >= 1 && day <= 31);
  checkNumber('month', wishes.atDate?.[1], (month) => month >= 1 && month <= 12);
  checkNumber('day', wishes.atDate?.[2], (day) => day >= 1 && day <= 31);
}

function checkNumber(name: string, value: number | undefined, isPossible: (value: number) => boolean): void {
  if (value === undefined || (Number.isInteger(value) && isPossible(value))) return;
  throw new ServiceError(`Invalid argument: ${name}`);
}

/** The minute of the hour: "plus or minus 15", or any (reference/script/clock-trigger-builder). */
function minuteOf({ random }: Workspace, { nearMinute }: Wishes): number {
  if (nearMinute === undefined) return random.below(60);
  return Math.min(59, Math.max(0, nearMinute - 15 + random.below(31)));
}

/** The wall clock's time today; may be over already. */
function today(workspace: Workspace, wishes: Wishes, timeZone: string): TZDate {
  const date = new TZDate(workspace.now, timeZone);
  date.setHours(wishes.atHour ?? workspace.random.below(24), minuteOf(workspace, wishes), 0, 0);
  return date;
}

function hourly(workspace: Workspace, wishes: Wishes, timeZone: string) {
  const first = new TZDate(workspace.now, timeZone);
  first.setMinutes(minuteOf(workspace, wishes), 0, 0);
  const due = first.getTime() > workspace.now ? first.getTime() : first.getTime() + HOUR_MS;
  return { schedule: { everyHours: wishes.everyHours ?? 1 }, due };
}

function frequent({ now, random }: Workspace, schedule: { readonly everyMinutes: number }) {
  return { schedule, due: now + 1 + random.below(schedule.everyMinutes * MINUTE_MS) };
}

function daily(workspace: Workspace, wishes: Wishes, timeZone: string) {
  const first = today(workspace, wishes, timeZone);
  const due = first.getTime() > workspace.now ? first : addDays(first, 1);
  return { schedule: { everyDays: wishes.everyDays ?? 1, timeZone }, due: due.getTime() };
}

/** Without `onWeekDay` any day of the week may come. */
function weekly(workspace: Workspace, wishes: Wishes, timeZone: string) {
  const { onWeekDay, everyWeeks = 1 } = wishes;
  const day = onWeekDay === undefined ? workspace.random.below(7) : WEEKDAYS.indexOf(onWeekDay);
  if (day < 0) throw new ServiceError('Invalid argument: day');
  const first = setDay(today(workspace, wishes, timeZone), day);
  const due = first.getTime() > workspace.now ? first : addDays(first, 7);
  return { schedule: { everyDays: 7 * everyWeeks, timeZone }, due: due.getTime() };
}

function monthly(workspace: Workspace, wishes: Wishes, timeZone: string) {
  const { onMonthDay = 1 } = wishes;
  const base = today(workspace, wishes, timeZone);
  const first = monthDay(base, onMonthDay);
  const due = first.getTime() > workspace.now ? first : monthDay(addMonths(setDate(base, 1), 1), onMonthDay);
  return { schedule: { onMonthDay, timeZone }, due: due.getTime() };
}

/** That day of the date's month; the last one where the month is too short, of which the reference says nothing. */
function monthDay(date: Date, day: number): Date {
  return setDate(date, Math.min(day, getDaysInMonth(date)));
}

/** "By default near midnight (+/- 15 minutes)", in which it may come before the day begins. */
function onDate(workspace: Workspace, wishes: Wishes, timeZone: string) {
  const [year, month, day] = wishes.atDate ?? [0, 1, 1];
  const date = new TZDate(year, month - 1, day, timeZone);
  if (date.getMonth() !== month - 1) throw new ServiceError('Invalid argument: day');
  if (wishes.atHour === undefined) date.setMinutes(workspace.random.below(31) - 15);
  else date.setHours(wishes.atHour, minuteOf(workspace, wishes));
  return { schedule: { once: true as const }, due: Math.max(workspace.now, date.getTime()) };
}
