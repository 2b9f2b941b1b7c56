/** Advice on Indicators and their values, Barriers, and Pulse: how it goes, and what may be in the way. */
import { fold, wordFor } from '../core/choices.ts';
import type { Lang } from '../core/lang.ts';
import { barrierKinds, barriers } from '../sheets/barriers.ts';
import { barrierSignals } from '../sheets/barrier-signals.ts';
import {
  baselineOf,
  courseBetween,
  dataDueOn,
  dataState,
  firstMove,
  indicatorHint,
  indicatorStory,
  isTooEarly,
  pointsOf,
} from '../sheets/indicator-course.ts';
import { indicators, type Indicator } from '../sheets/indicators.ts';
import { ENOUGH_ANSWERS, pulse, pulseChange, shownAverage, type PulseRow } from '../sheets/pulse.ts';
import { barrierOf, pulseTopics } from '../sheets/questions/pulse.ts';
import { readings, sayNumber } from '../sheets/readings.ts';
import { tactics } from '../sheets/tactics.ts';
import { adviceText } from '../text/advice.ts';
import type { Advice } from '../api.ts';
import { AT_MOST, good, hint, placeOfRow, question, valuesOf, valuesWith, type Adviser } from './adviser.ts';
import { barrierFacts } from './barrier-facts.ts';
import { valuesByIndicator } from './data-due.ts';
import type { World } from './ports.ts';
import { read } from './records.ts';

interface IndicatorFacts {
  /** How it is doing, each sentence as advice; the last one says when data are due. */
  readonly story: readonly Advice[];
  readonly due: boolean;
  readonly early: string | undefined;
}

function factsOf(world: World, indicator: Indicator, lang: Lang): IndicatorFacts {
  const today = world.clock.now().day;
  const values = valuesByIndicator(world)(indicator);
  const points = pointsOf(values, 'core');
  const done = valuesOf(world, tactics).flatMap(({ when, state }) =>
    state === 'done' && when !== undefined ? [when] : [],
  );
  const first = firstMove(done, points);
  const { sinceBaseline, lastTwo, early, data } = indicatorStory(
    indicator,
    values,
    { first, today, audience: 'core' },
    lang,
  );
  const right =
    courseBetween(baselineOf(points, indicator.begins), points.at(-1), indicator.wanted) === 'right';
  const state = dataState(dataDueOn(indicator, points), today);
  return {
    story: [
      (right ? good : hint)(sinceBaseline),
      ...(lastTwo === sinceBaseline ? [] : [hint(lastTwo)]),
      ...(early === undefined ? [] : [hint(early)]),
      (state === 'fresh' ? good : hint)(data),
    ],
    due: state === 'due' || state === 'soon',
    early: isTooEarly(first, today) ? early : undefined,
  };
}

/** All indicators at a glance: whether they are too many, which way each goes, and whose data are due. */
function glance(world: World, lang: Lang): Advice[] {
  const { rows } = read(world, indicators);
  const many = indicatorHint(rows.length, lang);
  const all = rows
    .slice(0, AT_MOST)
    .map(({ id, values }) => ({ id, values, facts: factsOf(world, values, lang) }));
  const early = all.find(({ facts }) => facts.early !== undefined)?.facts.early;
  return [
    ...(many === undefined ? [] : [question(many)]),
    ...all.flatMap(({ id, values, facts: { story, due } }) => {
      const told = due ? [story[0], story.at(-1)] : [story[0]];
      return told.flatMap((advice) =>
        advice
          ? [{ ...advice, text: adviceText[lang].about(values.name ?? '', advice.text), ...goTo(id) }]
          : [],
      );
    }),
    ...(early === undefined ? [] : [hint(early)]),
  ];
}

function goTo(id: string | undefined): Pick<Advice, 'go'> {
  const go = placeOfRow(indicators.key, id);
  return go ? { go } : {};
}

export const adviseOnIndicators: Adviser = (world, id, lang) => {
  if (id === undefined) return glance(world, lang);
  const indicator = valuesWith(world, indicators, id);
  return indicator ? factsOf(world, indicator, lang).story : [];
};

export const adviseOnReadings: Adviser = (world, id, lang) => {
  if (id === undefined) return glance(world, lang);
  const name = valuesWith(world, readings, id)?.indicator;
  const indicator = valuesOf(world, indicators).find(
    (one) => name !== undefined && one.name !== undefined && fold(one.name) === fold(name),
  );
  return indicator ? factsOf(world, indicator, lang).story : [];
};

/** What the workbook's own dates and counts hint at, each with the barrier it may point to. */
export function barrierQuestions(world: World, lang: Lang): string[] {
  return barrierSignals(barrierFacts(world), lang).map((signal) =>
    adviceText[lang].mayPointTo(signal.question, wordFor(barrierKinds, signal.barrier, lang)),
  );
}

export const adviseOnBarriers: Adviser = (world, id, lang) => {
  if (id === undefined) return barrierQuestions(world, lang).map((text) => question(text));
  const kind = valuesWith(world, barriers, id)?.kind;
  const explained = barrierKinds.choices.find(({ code }) => code === kind)?.explained;
  return explained ? [hint(explained[lang])] : [];
};

/** Smaller changes between two rounds say nothing. */
const CHANGE = 0.5;

function pulseAdvice(id: string | undefined, row: PulseRow, lang: Lang): Advice[] {
  const say = adviceText[lang].pulse;
  const topic = pulseTopics.find((one) => one === id);
  const average = shownAverage(row);
  if (topic === undefined || row.average === undefined) return [];
  if (average === undefined) return [hint(say.few(ENOUGH_ANSWERS))];
  const barrier = barrierOf(topic, row);
  const change = pulseChange(row) ?? 0;
  return [
    ...(barrier === undefined
      ? []
      : [
          question(
            adviceText[lang].mayPointTo(say.low(sayNumber(average)), wordFor(barrierKinds, barrier, lang)),
          ),
        ]),
    ...(Math.abs(change) < CHANGE ? [] : [(change > 0 ? good : question)(say.change(change))]),
  ];
}

export const adviseOnPulse: Adviser = (world, id, lang) =>
  read(world, pulse)
    .rows.filter((row) => id === undefined || row.id === id)
    .flatMap((row) =>
      pulseAdvice(row.id, row.values, lang).map((advice) =>
        id === undefined
          ? { ...advice, text: adviceText[lang].about(row.values.statement ?? '', advice.text) }
          : advice,
      ),
    );
