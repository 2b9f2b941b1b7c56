/** What the charts show now, and the charts themselves: each is drawn once, when there is something to draw. */
import { pointsOf } from '../sheets/indicator-course.ts';
import { indicators } from '../sheets/indicators.ts';
import { people } from '../sheets/people.ts';
import { chartsOf, figures, type Figures } from '../sheets/figures.ts';
import { valuesByIndicator } from './data-due.ts';
import type { World } from './ports.ts';
import { read, readActions, workbookLang } from './records.ts';

/** Counts of the rows that count, and the values of the indicators as the core group sees them. */
export function figuresOf(world: World): Figures {
  const watched = read(world, indicators).rows;
  const valuesOf = watched.length === 0 ? () => [] : valuesByIndicator(world);
  return {
    promises: readActions(world).rows.map(({ values: { state = 'open' } }) => state),
    levels: read(world, people).rows.flatMap(({ values: { level } }) => level ?? []),
    watched: watched.map(({ values: indicator }) => ({
      name: indicator.name ?? '',
      points: pointsOf(valuesOf(indicator), 'core'),
      begins: indicator.begins,
    })),
  };
}

/** Whether there is anything to draw, so that the sheet behind the charts is needed. */
export function hasFigures(world: World): boolean {
  return chartsOf(figuresOf(world), workbookLang(world)).length > 0;
}

/** In which language the charts were drawn, and the keys of those that were: `en,promises,levels`. */
const DRAWN = 'charts';

/** Puts the charts on their sheets that were never there; one that people removed stays away. */
export function drawCharts(world: World): void {
  if (!world.workbook.tab(figures.key)) return;
  const lang = workbookLang(world);
  const [spoke, ...known] = (world.memory.all()[DRAWN] ?? lang).split(',');
  const charts = chartsOf(figuresOf(world), lang).filter(({ on }) => world.workbook.tab(on));
  const wanted = charts.filter(({ key }) => spoke !== lang || !known.includes(key));
  if (wanted.length === 0) return;
  world.turn.take(() => {
    for (const chart of wanted) world.workbook.drawChart(chart, known.includes(chart.key));
    world.memory.set(DRAWN, [lang, ...new Set([...known, ...wanted.map(({ key }) => key)])].join(','));
  });
}
