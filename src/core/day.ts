/** Calendar days as `YYYY-MM-DD` strings, and times of day as `HH:MM`. No clock and no time zone in here (design §2.13). */
import type { Lang } from './lang.ts';

/** `YYYY-MM-DD`. */
export type Day = string;

/** `HH:MM`, 24 hours. */
export type Time = string;

/** A moment on the wall clock of the spreadsheet's zone. */
export interface Moment {
  readonly day: Day;
  readonly time: Time;
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME = /^(\d{1,2})(?::(\d{2}))?\s*([ap]\.?\s?m\.?)?$/i;

/** Days since 1970-01-01, by the civil calendar; the inverse of `fromNumber`. */
function toNumber(day: Day): number {
  const [, y = '', m = '', d = ''] = DAY.exec(day) ?? [];
  // Years begin in March here, so that the leap day comes last.
  const year = Number(m) <= 2 ? Number(y) - 1 : Number(y);
  const month = (Number(m) + 9) % 12;
  return (
    365 * year +
    Math.floor(year / 4) -
    Math.floor(year / 100) +
    Math.floor(year / 400) +
    Math.floor((153 * month + 2) / 5) +
    Number(d) -
    719469
  );
}

function fromNumber(count: number): Day {
  const shifted = count + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * month + 2) / 5) + 1;
  const realMonth = month < 10 ? month + 3 : month - 9;
  const year = yearOfEra + era * 400 + (realMonth <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${two(realMonth)}-${two(day)}`;
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}

/** True for a day that exists: `2028-02-29`, not `2026-02-30` and not `next tues`. */
export function isDay(text: string): text is Day {
  return DAY.test(text) && fromNumber(toNumber(text)) === text;
}

export function addDays(day: Day, days: number): Day {
  return fromNumber(toNumber(day) + days);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return toNumber(to) - toNumber(from);
}

/** Minutes from one moment to another on the wall clock; a change to or from summer time counts as an hour. */
export function minutesBetween(from: Moment, to: Moment): number {
  const minutes = ({ time }: Moment): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  return daysBetween(from.day, to.day) * 24 * 60 + minutes(to) - minutes(from);
}

/** `HH:MM` for what people write: `18:00`, `6 pm`, `6:30 p.m.`, `6:30 p. m.`; undefined for anything else. */
export function readTime(text: string): Time | undefined {
  const match = TIME.exec(text.trim());
  if (!match) return undefined;
  const [, hours = '', minutes, half] = match;
  // A lone number is no time: 18 may be a date, a count, a bus.
  if (minutes === undefined && half === undefined) return undefined;
  let hour = Number(hours);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
  }
  const minute = Number(minutes ?? 0);
  return hour < 24 && minute < 60 ? `${two(hour)}:${two(minute)}` : undefined;
}

/** The time of day `minutes` later; stops at 23:59. */
export function addMinutes(time: Time, minutes: number): Time {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const total = Math.min(hour * 60 + minute + minutes, 24 * 60 - 1);
  return `${two(Math.floor(total / 60))}:${two(total % 60)}`;
}

const names: Record<Lang, { weekdays: readonly string[]; months: readonly string[] }> = {
  en: {
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
  },
  es: {
    weekdays: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
    months: [
      'enero',
      'febrero',
      'marzo',
      'abril',
      'mayo',
      'junio',
      'julio',
      'agosto',
      'septiembre',
      'octubre',
      'noviembre',
      'diciembre',
    ],
  },
};

interface Format {
  day(weekday: string, month: string, date: number, year: string): string;
  readonly morning: string;
  readonly afternoon: string;
}

/** How days and times are said, by language. */
const formats: Record<Lang, Format> = {
  en: {
    day: (weekday, month, date, year) => `${weekday}, ${month} ${date}, ${year}`,
    morning: 'am',
    afternoon: 'pm',
  },
  es: {
    day: (weekday, month, date, year) => `${weekday}, ${date} de ${month} de ${year}`,
    morning: 'a. m.',
    afternoon: 'p. m.',
  },
};

/** `Tuesday, December 1, 2026`, or `martes, 1 de diciembre de 2026`. */
export function sayDay(day: Day, lang: Lang): string {
  const count = toNumber(day);
  const weekday = names[lang].weekdays[(((count + 4) % 7) + 7) % 7] ?? '';
  const month = names[lang].months[Number(day.slice(5, 7)) - 1] ?? '';
  return formats[lang].day(weekday, month, Number(day.slice(8)), day.slice(0, 4));
}

/** `6:00 pm`, or `6:00 p. m.`. */
export function sayTime(time: Time, lang: Lang): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const { morning, afternoon } = formats[lang];
  return `${hour % 12 === 0 ? 12 : hour % 12}:${two(minute)} ${hour < 12 ? morning : afternoon}`;
}

/** The same date `months` later, or the last day of a month that is shorter. */
export function addMonths(day: Day, months: number): Day {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const first = (month: number): Day =>
    `${String(Math.floor(month / 12)).padStart(4, '0')}-${two((month % 12) + 1)}-01`;
  const last = addDays(first(count + 1), -1);
  const wanted = `${last.slice(0, 8)}${day.slice(8)}`;
  return wanted < last ? wanted : last;
}
