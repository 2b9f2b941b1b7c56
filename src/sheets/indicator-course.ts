/**
 * How an indicator is doing: which way it moves, whether anything can be said yet, and when new data are due (seeds.md
 * W16, N15–N17, D4–D5, D10; method.md §6).
 */
import { addDays, addMonths, type Day } from '../core/day.ts';
import type { Audience } from '../core/field.ts';
import type { Lang } from '../core/lang.ts';
import type { Rule } from '../core/reminder.ts';
import type { Direction, Indicator } from './indicators.ts';
import { isSmall, sayNumber, valueOf, type Reading } from './readings.ts';

export interface Point {
  readonly period: Day;
  readonly value: number;
}

/** Whether it moves as wanted. */
export type Course = 'right' | 'wrong' | 'flat' | 'unknown';

/** Months between two looks at the data where nothing else is said, and until an effect can be seen in them (N15, N17). */
const FRESH_MONTHS = 6;
const EARLY_MONTHS = 12;

/** Two indicators are enough (N16). */
const MOST_INDICATORS = 2;

/** The values in time order, one a period (the lower row counts); for members, without those about few people. */
export function pointsOf(readings: readonly Reading[], audience: Audience): Point[] {
  const byPeriod = new Map<Day, Point>();
  for (const reading of readings) {
    const value = valueOf(reading);
    if (reading.period === undefined || value === undefined) continue;
    if (audience === 'members' && isSmall(reading)) byPeriod.delete(reading.period);
    else byPeriod.set(reading.period, { period: reading.period, value });
  }
  return [...byPeriod.values()].sort((a, b) => (a.period < b.period ? -1 : 1));
}

/** The value from which change counts: the last one up to the day on which counting began, or the first of all. */
export function baselineOf(points: readonly Point[], begins: Day | undefined): Point | undefined {
  return points.filter(({ period }) => begins !== undefined && period <= begins).at(-1) ?? points[0];
}

/** Which way it went from one value to another; what looks alike when it is said is flat. */
export function courseBetween(
  from: Point | undefined,
  to: Point | undefined,
  wanted: Direction | undefined,
): Course {
  if (!from || !to || from.period === to.period || wanted === undefined) return 'unknown';
  if (sayNumber(from.value) === sayNumber(to.value)) return 'flat';
  return to.value > from.value === (wanted === 'up') ? 'right' : 'wrong';
}

/** When the coalition began to act: with its first strategy, or, where that is not known, with its first value. */
export function firstMove(strategies: readonly Day[], points: readonly Point[]): Day | undefined {
  return [...strategies].sort()[0] ?? points[0]?.period;
}

/** True in the first year: what the data show then is not of our doing yet. */
export function isTooEarly(first: Day | undefined, today: Day): boolean {
  return first === undefined || today < addMonths(first, EARLY_MONTHS);
}

/** When the next value should come: on the day somebody set, or after the last one in the indicator's own rhythm. */
export function dataDueOn(indicator: Indicator, points: readonly Point[]): Day | undefined {
  const last = points.at(-1)?.period;
  // A day that the last value has already met is over.
  if (indicator.due !== undefined && (last === undefined || last < indicator.due)) return indicator.due;
  const months = Math.max(1, Math.round(indicator.every ?? FRESH_MONTHS));
  return last === undefined ? indicator.begins : addMonths(last, months);
}

export type DataState = 'due' | 'soon' | 'fresh' | 'unknown';

/** A month before is soon (method.md §14). */
export function dataState(due: Day | undefined, today: Day): DataState {
  if (due === undefined) return 'unknown';
  if (due <= today) return 'due';
  return due <= addDays(today, 30) ? 'soon' : 'fresh';
}

/** An indicator, and when its next value should come. */
export interface DataDue {
  readonly indicator: Indicator;
  readonly due: Day | undefined;
}

const toOwner = ({ indicator }: DataDue): readonly string[] => (indicator.owner ? [indicator.owner] : []);

/** A month ahead, because an office takes its time, and a kind question two weeks after (method.md §14). */
export const dataRules: readonly Rule<DataDue>[] = [
  {
    stage: 'data',
    window: ({ due }) => (due === undefined ? undefined : { due, from: addDays(due, -30), until: due }),
    to: toOwner,
  },
  {
    stage: 'after',
    window: ({ due }) =>
      due === undefined ? undefined : { due, from: addDays(due, 14), until: addDays(due, 28) },
    to: toOwner,
  },
];

interface Words {
  readonly sinceBaseline: Record<'right' | 'wrong', (from: string, to: string) => string>;
  readonly lastTwo: Record<'right' | 'wrong', (from: string, to: string) => string>;
  readonly flatSinceBaseline: (at: string) => string;
  readonly flatLastTwo: (at: string) => string;
  readonly unknown: string;
  readonly noDirection: string;
  readonly early: string;
  readonly data: Record<DataState, string>;
  readonly tooMany: (count: number) => string;
}

const words: Record<Lang, Words> = {
  en: {
    sinceBaseline: {
      right: (from, to) => `Since the start it goes the right way: from ${from} to ${to}.`,
      wrong: (from, to) => `Since the start it goes the other way: from ${from} to ${to}.`,
    },
    lastTwo: {
      right: (from, to) => `Lately it goes the right way: from ${from} to ${to}.`,
      wrong: (from, to) => `Lately it goes the other way: from ${from} to ${to}.`,
    },
    flatSinceBaseline: (at) => `Since the start it has stayed at ${at}.`,
    flatLastTwo: (at) => `Lately it has stayed at ${at}.`,
    unknown: 'Two values are needed before a direction shows.',
    noDirection: 'Say first whether the number should go down or up.',
    early: 'Too early to tell what comes of our work: that takes a year at least.',
    data: {
      due: 'New data are due now.',
      soon: 'New data are due within a month.',
      fresh: 'The data are up to date.',
      unknown: 'No day is set for the first data.',
    },
    tooMany: (count) =>
      `You watch ${count} indicators. One or two are easier to talk about: which ones say most?`,
  },
  es: {
    sinceBaseline: {
      right: (from, to) => `Desde el inicio va por buen camino: de ${from} a ${to}.`,
      wrong: (from, to) => `Desde el inicio va en sentido contrario: de ${from} a ${to}.`,
    },
    lastTwo: {
      right: (from, to) => `Últimamente va por buen camino: de ${from} a ${to}.`,
      wrong: (from, to) => `Últimamente va en sentido contrario: de ${from} a ${to}.`,
    },
    flatSinceBaseline: (at) => `Desde el inicio sigue en ${at}.`,
    flatLastTwo: (at) => `Últimamente sigue en ${at}.`,
    unknown: 'Hacen falta dos valores para ver hacia dónde va.',
    noDirection: 'Diga primero si el número debería bajar o subir.',
    early: 'Es pronto para saber qué resulta de nuestro trabajo: hace falta al menos un año.',
    data: {
      due: 'Ya tocan datos nuevos.',
      soon: 'Tocan datos nuevos dentro de un mes.',
      fresh: 'Los datos están al día.',
      unknown: 'No hay un día fijado para los primeros datos.',
    },
    tooMany: (count) => `Siguen ${count} indicadores. Es más fácil hablar de uno o dos: ¿cuáles dicen más?`,
  },
};

export interface IndicatorStory {
  readonly sinceBaseline: string;
  readonly lastTwo: string;
  /** Only in the first year. */
  readonly early?: string;
  readonly data: string;
}

/** How an indicator is doing, in sentences; `first` is when the coalition began to act (`firstMove`). */
export function indicatorStory(
  indicator: Indicator,
  readings: readonly Reading[],
  about: { readonly first: Day | undefined; readonly today: Day; readonly audience: Audience },
  lang: Lang,
): IndicatorStory {
  const say = words[lang];
  const points = pointsOf(readings, about.audience);
  const [baseline, latest, previous] = [baselineOf(points, indicator.begins), points.at(-1), points.at(-2)];
  const sentence = (
    from: Point | undefined,
    moves: Words['lastTwo'],
    flat: (at: string) => string,
  ): string => {
    const course = courseBetween(from, latest, indicator.wanted);
    if (course === 'unknown' || !from || !latest) {
      return indicator.wanted === undefined ? say.noDirection : say.unknown;
    }
    return course === 'flat'
      ? flat(sayNumber(latest.value))
      : moves[course](sayNumber(from.value), sayNumber(latest.value));
  };
  // When data are due is counted from all values, also from those that members aren't shown.
  const due = dataDueOn(indicator, pointsOf(readings, 'core'));
  return {
    sinceBaseline: sentence(baseline, say.sinceBaseline, say.flatSinceBaseline),
    lastTwo: sentence(previous, say.lastTwo, say.flatLastTwo),
    ...(isTooEarly(about.first, about.today) ? { early: say.early } : {}),
    data: say.data[dataState(due, about.today)],
  };
}

/** A kind word where more indicators are watched than anybody can keep in mind. */
export function indicatorHint(count: number, lang: Lang): string | undefined {
  return count > MOST_INDICATORS ? words[lang].tooMany(count) : undefined;
}
