/** Draws the sheets that are only read: Start here, the Power map and the Strategy chart. */
import { sayDay, sayTime, type Day, type Moment } from '../core/day.ts';
import { textOf, type Grid } from '../core/cell.ts';
import { wordFor } from '../core/choices.ts';
import type { Lang } from '../core/lang.ts';
import type { ViewCell, ViewRow } from '../core/sheet.ts';
import { figureRows, figures, sayCounts, type Figures } from '../sheets/figures.ts';
import { says } from '../sheets/scales.ts';
import { isStale, mapColumns, mapRows, movedSinceStart, quadrants, squareOf } from '../sheets/map.ts';
import { power } from '../sheets/power.ts';
import { isMember } from '../sheets/people.ts';
import { PAUSE_ROW, start } from '../sheets/start.ts';
import { strategy, strategyChart } from '../sheets/strategy.ts';
import type { Judgement } from '../sheets/judgements.ts';
import { adviceText } from '../text/advice.ts';
import { guideText } from '../text/guide.ts';
import type { Status } from '../api.ts';
import { drawCharts, figuresOf, hasFigures } from './figures.ts';
import type { World } from './ports.ts';
import { readJudgements, readPeople, readSettings, workbookLang, type Settings } from './records.ts';
import { makeSheet } from './setup.ts';
import { keepSnapshot } from './snapshot.ts';
import { statusOf } from './status.ts';
import { hasStrategy, strategyFacts } from './strategy-facts.ts';
import { WORKBOOK_VERSION } from './version.ts';

/** What is shown by the views that need no look through all sheets. */
const others: Readonly<Record<string, (world: World) => readonly ViewRow[]>> = {
  [power.key]: powerRows,
  [strategy.key]: strategyRows,
  [figures.key]: (world) => figureRows(figuresOf(world), workbookLang(world)),
};

function drawIfOld(world: World, key: string, rows: readonly ViewRow[], today: string): void {
  const grid = world.workbook.tab(key)?.grid();
  if (grid && !isDrawn(rows, grid, today)) world.workbook.draw(key, rows);
}

/** Draws the views beside Start here whose content is no longer what they show. */
export function drawOthers(world: World): void {
  const today = sayDay(world.clock.now().day, workbookLang(world));
  for (const [key, rowsOf] of Object.entries(others))
    if (world.workbook.tab(key)) drawIfOld(world, key, rowsOf(world), today);
}

/** Makes the Strategy chart once there is something to show on it. Throws `Busy` where somebody else is saving. */
export function beginStrategy(world: World): void {
  if (world.workbook.tab(strategy.key) || !hasStrategy(world)) return;
  world.turn.take(() => {
    if (!world.workbook.tab(strategy.key)) makeSheet(world, strategy.key);
  });
}

/** Makes the sheet behind the charts once there is something to draw. Throws `Busy` where somebody else is saving. */
export function beginFigures(world: World): void {
  if (world.workbook.tab(figures.key) || !hasFigures(world)) return;
  world.turn.take(() => {
    if (!world.workbook.tab(figures.key)) makeSheet(world, figures.key);
  });
}

/** The Strategy chart; of the core group, as everything that it is made from. */
export function strategyRows(world: World): ViewRow[] {
  return strategyChart(strategyFacts(world), workbookLang(world));
}

/**
 * Looks at every sheet, draws the views whose content is no longer what they show, and keeps what the guide opens
 * with. Gives the status that it found.
 */
export function drawViews(world: World): Status {
  const status = statusOf(world);
  if (status.state === 'new' || status.state === 'unfinished') return status;
  drawIfOld(world, start.key, startRows(status, figuresOf(world)), sayDay(status.today, status.lang));
  drawOthers(world);
  drawCharts(world);
  keepSnapshot(world, readSettings(world).spreadsheet, WORKBOOK_VERSION, status);
  return status;
}

/** Rows that can say when a view was drawn. */
const DATED = ['drawn', 'help'];

/** Whether the rows stand in the grid as they are, drawn today at any hour. */
function isDrawn(rows: readonly ViewRow[], grid: Grid, today: string): boolean {
  return rows.every(({ key, cells }, index) => {
    const [, ...below] = grid;
    const there = below[index] ?? [];
    if (textOf(there[0]) !== key) return false;
    return DATED.includes(key) && cells.some(({ text }) => textOf(text).includes(today))
      ? there.some((cell) => textOf(cell).includes(today))
      : cells.every(({ text }, at) => textOf(there[at + 1]) === textOf(text));
  });
}

function sayMoment({ day, time }: Moment, lang: Lang): string {
  return `${sayDay(day, lang)}, ${sayTime(time, lang)}`;
}

/** How many promises stand on Start here before the rest is only counted. */
const DUE_SHOWN = 5;

/** What stands on Start here. */
export function startRows(status: Status, { promises, levels }: Figures): ViewRow[] {
  const { lang } = status;
  const say = guideText[lang].start;
  const line = (key: string, label: string, text: string | boolean, style?: ViewCell['style']): ViewRow => ({
    key,
    cells: [
      { text: label, style: 'heading' },
      { text, ...(style ? { style } : {}) },
    ],
  });
  const several = (key: string, label: string, texts: readonly string[]): ViewRow[] =>
    texts.map((text, index) =>
      line(`${key}${index === 0 ? '' : `.${index + 1}`}`, index === 0 ? label : '', text),
    );
  const { reminders, next, step, question, fixes, fixCount, due } = status;
  const more = fixCount - fixes.length;
  return [
    { key: 'title', height: 44, cells: [{ text: status.coalition, style: 'title', across: 2 }] },
    line('about', say.about, `${say.whatFor} ${say.guide}`),
    line('where', say.where, `${sayCounts('promises', promises, lang)} ${sayCounts('levels', levels, lang)}`),
    line('next', say.next, next.why ? `${next.text}. ${next.why}` : next.text, 'strong'),
    ...(step ? [line('step', say.step, step.why ? `${step.text}. ${step.why}` : step.text)] : []),
    ...several('fix', say.fix, [
      ...(fixes.length === 0 ? [say.nothingToFix] : fixes.map(({ text }) => text)),
      ...(more > 0 ? [say.more(more)] : []),
    ]),
    ...several('due', say.due, [
      ...(due.length === 0 ? [say.nothingDue] : due.slice(0, DUE_SHOWN).map(({ text }) => text)),
      ...(due.length > DUE_SHOWN ? [say.more(due.length - DUE_SHOWN)] : []),
    ]),
    ...(question === undefined ? [] : [line('talk', say.talk, question)]),
    line(
      'reminders',
      say.reminders,
      reminders.on
        ? say.on(
            reminders.owner ?? '',
            reminders.lastRun ? sayMoment(reminders.lastRun, lang) : say.never,
            reminders.nextRun ? sayTime(reminders.nextRun.time, lang) : say.never,
          )
        : say.off,
    ),
    line(PAUSE_ROW, say.pause, reminders.paused, 'switch'),
    line('pauseHelp', '', say.pauseHelp, 'quiet'),
    line('shared', say.shared, say.sharing, 'warning'),
    line('drawn', '', say.drawn(sayMoment({ day: status.today, time: status.time }, lang)), 'quiet'),
  ];
}

/** How many names stand beside the map before the rest is only counted. */
const NOT_PLACED_SHOWN = 20;

/** The Power map's grid: say from top to bottom, position from left to right, names in the cells (design §2.21). */
export function powerRows(world: World): ViewRow[] {
  const lang = workbookLang(world);
  const now = world.clock.now();
  const judged = judgedNow(world);
  const [grid, help] = gridRows(placesOf(world, judged), readSettings(world), now, lang);
  return [...grid, ...changeRows(judged, now.day, lang), ...legendRows(lang), help];
}

/** The judgements about the goal that the map is of: another goal has another map (design §2.21). */
function judgedNow(world: World): readonly Judgement[] {
  const { goal } = readSettings(world);
  return readJudgements(world)
    .rows.map(({ values }) => values)
    .filter(
      (row) => row.person !== undefined && (row.goal === undefined || goal === '' || row.goal === goal),
    );
}

/** A line below the map: what it is about, and its words over the columns beside. */
function lineBelow(key: string, label: string, text: string): ViewRow {
  return {
    key,
    cells: [
      { text: label, style: 'heading' },
      { text, across: 6 },
    ],
  };
}

/** How many names or moves a line below the map holds. */
const BELOW_SHOWN = 5;

/** Who moved since the start, and whom nobody has looked at for half a year. */
function changeRows(judged: readonly Judgement[], today: Day, lang: Lang): ViewRow[] {
  const say = guideText[lang].map;
  const few = (texts: readonly string[], between: string): string =>
    [
      ...texts.slice(0, BELOW_SHOWN),
      ...(texts.length > BELOW_SHOWN ? [say.more(texts.length - BELOW_SHOWN)] : []),
    ].join(between);
  const moved = movedSinceStart(judged).map(({ person, steps }) =>
    adviceText[lang].power.moved(person, steps),
  );
  const stale = judged.flatMap(({ person, looked }) => (person && isStale(looked, today) ? [person] : []));
  return [
    lineBelow('moved', say.moved, few(moved, ' ') || say.nobodyMoved),
    lineBelow('again', say.again, few(stale, ', ') || say.allFresh),
  ];
}

/** How to read the map: what to do about each of its parts. */
function legendRows(lang: Lang): ViewRow[] {
  return Object.entries(quadrants).map(([key, { name, advice }]) =>
    lineBelow(`legend.${key}`, name[lang], advice[lang]),
  );
}

interface Places {
  /** Names by `position × say`, each from its list. */
  readonly placed: ReadonlyMap<string, readonly string[]>;
  readonly notPlaced: readonly string[];
}

function placesOf(world: World, judgements: readonly Judgement[]): Places {
  const people = readPeople(world);
  const placed = new Map<string, string[]>();
  const judged = new Set<string>();
  const waiting: string[] = [];
  for (const values of judgements) {
    if (values.person === undefined) continue;
    const found = people.register.find(values.person);
    const name = 'id' in found ? (people.register.nameOf(found.id) ?? values.person) : values.person;
    if ('id' in found) judged.add(found.id);
    const place = squareOf(values);
    if (place === undefined) waiting.push(name);
    else placed.set(place, [...(placed.get(place) ?? []), name]);
  }
  const others = people.all.filter(({ id, person }) => !judged.has(id) && !isMember(person));
  return { placed, notPlaced: [...waiting, ...others.map(({ listed }) => listed)] };
}

/** The grid, and the line that says how to change it. */
function gridRows(
  { placed, notPlaced }: Places,
  settings: Settings,
  now: Moment,
  lang: Lang,
): [grid: readonly ViewRow[], help: ViewRow] {
  const say = guideText[lang].map;
  const beside = [
    ...notPlaced.slice(0, NOT_PLACED_SHOWN),
    ...(notPlaced.length > NOT_PLACED_SHOWN ? [say.more(notPlaced.length - NOT_PLACED_SHOWN)] : []),
  ];
  // The names beside the map are dealt out over its rows, so that none of them grows much taller than the others.
  const perRow = Math.ceil(beside.length / mapRows.length);
  const grid: readonly ViewRow[] = [
    { key: 'title', height: 40, cells: [{ text: say.title, style: 'title', across: 7 }] },
    { key: 'goal', cells: [{ text: settings.goal || say.noGoal, style: 'heading', across: 7 }] },
    {
      key: 'positions',
      cells: [
        { text: '' },
        ...mapColumns.map(({ words }): ViewCell => ({ text: words[lang], style: 'axis' })),
        { text: say.notPlaced, style: 'axis' },
      ],
    },
    ...mapRows.map(({ code }, index): ViewRow => ({
      key: code,
      height: 84,
      cells: [
        { text: wordFor(says, code, lang), style: 'axis' },
        ...mapColumns.map((column): ViewCell => ({
          text: (placed.get(squareOf({ position: column.code, say: code }) ?? '') ?? []).join('\n'),
          style: 'box',
        })),
        {
          text:
            beside.slice(index * perRow, (index + 1) * perRow).join('\n') ||
            (index === 0 && beside.length === 0 ? say.nobody : ''),
          style: 'quiet',
        },
      ],
    })),
  ];
  const help = `${say.help} ${say.drawn(sayDay(now.day, lang))}`;
  return [grid, { key: 'help', cells: [{ text: help, style: 'quiet', across: 7 }] }];
}
