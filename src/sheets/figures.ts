/**
 * What charts are fed from: counts and the values of indicators, in a hidden sheet of their own. A chart is drawn once
 * and follows these cells (seeds.md D5, D12; design §2.21). Counts only: no name of a person stands here.
 */
import type { Chart } from '../core/chart.ts';
import type { ChoiceList } from '../core/choices.ts';
import type { Day } from '../core/day.ts';
import { languages, type Lang } from '../core/lang.ts';
import { defineView, type ViewCell, type ViewRow } from '../core/sheet.ts';
import { commitmentStates, engagementLevels } from './choices.ts';
import { baselineOf, type Point } from './indicator-course.ts';
import { indicators } from './indicators.ts';
import { start } from './start.ts';

export const figures = defineView({
  key: 'figures',
  name: { en: 'Figures of charts', es: 'Datos de gráficos' },
  purpose: { en: 'What the charts are drawn from.', es: 'De aquí salen los gráficos.' },
  tabColor: '#777777',
  begins: 'later',
  hidden: true,
  widths: [200, 90, 20, 110, 160, 110, 20, 110, 160, 110],
});

export interface Watched {
  readonly name: string;
  readonly points: readonly Point[];
  readonly begins: Day | undefined;
}

/** Codes of the lists, one for each row that counts. */
export interface Figures {
  readonly promises: readonly string[];
  readonly levels: readonly string[];
  /** At most two are watched (seeds.md N16). */
  readonly watched: readonly Watched[];
}

interface FiguresText {
  readonly promises: string;
  readonly levels: string;
  readonly count: string;
  readonly none: Record<'promises' | 'levels', string>;
  readonly day: string;
  readonly baseline: string;
  course(nth: number): string;
}

const text: Record<Lang, FiguresText> = {
  en: {
    promises: 'Promises by state',
    levels: 'Stakeholders by level',
    count: 'How many',
    none: { promises: 'No promises yet.', levels: 'Nobody has a level yet.' },
    day: 'Until',
    baseline: 'Where we started',
    course: (nth) => (nth === 1 ? 'Our first indicator over time' : 'Our second indicator over time'),
  },
  es: {
    promises: 'Compromisos por estado',
    levels: 'Partes interesadas por nivel',
    count: 'Cuántos',
    none: { promises: 'Todavía no hay compromisos.', levels: 'Nadie tiene nivel todavía.' },
    day: 'Hasta',
    baseline: 'Dónde empezamos',
    course: (nth) =>
      nth === 1 ? 'Nuestro primer indicador en el tiempo' : 'Nuestro segundo indicador en el tiempo',
  },
};

const counted = { promises: commitmentStates, levels: engagementLevels } as const satisfies Record<
  string,
  ChoiceList
>;

type Counted = keyof typeof counted;

/** Rows for the values of an indicator: thirty years of half-years, so that a chart need not be drawn again. */
const MOST_POINTS = 60;

/** The second row of the sheet: the first holds its key. */
const TOP = 2;

const topOf: Record<Counted, number> = { promises: TOP, levels: TOP + commitmentStates.choices.length + 2 };

/** The first column of each indicator's cells. */
const WATCHED_AT = [5, 9];

const counts = (list: ChoiceList, codes: readonly string[]): number[] =>
  list.choices.map(({ code }) => codes.filter((one) => one === code).length);

/** The cells: counts at the left, beside them the values of each indicator in time order. */
export function figureRows(facts: Figures, lang: Lang): ViewRow[] {
  const say = text[lang];
  const cells = new Map<string, ViewCell['text']>();
  const put = (row: number, column: number, values: readonly ViewCell['text'][]): void =>
    values.forEach((value, index) => cells.set(`${row} ${column + index}`, value));
  for (const key of Object.keys(counted) as Counted[]) {
    put(topOf[key], 2, [say[key], say.count]);
    const numbers = counts(counted[key], facts[key]);
    counted[key].choices.forEach(({ words }, index) =>
      put(topOf[key] + 1 + index, 2, [words[lang], numbers[index] ?? 0]),
    );
  }
  facts.watched.slice(0, WATCHED_AT.length).forEach(({ name, points, begins }, index) => {
    const column = WATCHED_AT[index] ?? 0;
    const baseline = baselineOf(points, begins)?.value ?? '';
    put(TOP, column, [say.day, name, say.baseline]);
    points
      .slice(-MOST_POINTS)
      .forEach(({ period, value }, at) => put(TOP + 1 + at, column, [period, value, baseline]));
  });
  return Array.from({ length: MOST_POINTS + 1 }, (_, index) => ({
    key: `figures.${index + 1}`,
    cells: figures.widths.map((_width, at) => ({ text: cells.get(`${TOP + index} ${at + 2}`) ?? '' })),
  }));
}

/** What a chart shows, in a sentence: for whoever does not see it, and where there is nothing to draw yet. */
export function sayCounts(key: Counted, codes: readonly string[], lang: Lang): string {
  const say = text[lang];
  const numbers = counts(counted[key], codes);
  const said = counted[key].choices.flatMap(({ words }, index) =>
    numbers[index] ? [`${words[lang]} ${numbers[index]}`] : [],
  );
  return said.length === 0 ? say.none[key] : `${say[key]}: ${said.join(', ')}.`;
}

/** The charts for which there is something to draw. On Start here they stand beside the text, on Indicators below it. */
export function chartsOf(facts: Figures, lang: Lang): Chart[] {
  const titled = (titleIn: (say: FiguresText) => string) => ({
    title: titleIn(text[lang]),
    titles: languages.map((one) => titleIn(text[one])),
  });
  const bar = (key: Counted, row: number, color: string): Chart[] =>
    counts(counted[key], facts[key]).every((number) => number === 0)
      ? []
      : [
          {
            ...titled((say) => say[key]),
            ...{ key, kind: 'bar', on: start.key, row, column: 4, width: 420, height: 200 },
            colors: [color],
            from: {
              sheet: figures.key,
              row: topOf[key],
              column: 2,
              rows: counted[key].choices.length + 1,
              columns: 2,
            },
          },
        ];
  const lines = facts.watched.slice(0, WATCHED_AT.length).flatMap(({ points }, index): Chart[] => {
    if (points.length < 2) return [];
    return [
      {
        ...titled((say) => say.course(index + 1)),
        ...{ key: `course${index + 1}`, kind: 'line' },
        ...{ on: indicators.key, row: 12, column: index === 0 ? 1 : 5, width: 560, height: 300 },
        colors: ['#2c6e7f', '#b45f06'],
        from: {
          sheet: figures.key,
          row: TOP,
          column: WATCHED_AT[index] ?? 0,
          rows: MOST_POINTS + 1,
          columns: 3,
        },
      },
    ];
  });
  return [...bar('promises', 2, '#b45f06'), ...bar('levels', 10, '#2f6f4f'), ...lines];
}
