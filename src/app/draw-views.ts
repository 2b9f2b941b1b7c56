/** Draws the two sheets that are only read: Start here and the Power map. */
import { sayDay, sayTime, type Moment } from '../core/day.ts';
import { textOf, type Grid } from '../core/cell.ts';
import { wordFor } from '../core/choices.ts';
import type { Lang } from '../core/lang.ts';
import type { ViewCell, ViewRow } from '../core/sheet.ts';
import { positions, says } from '../sheets/choices.ts';
import { power } from '../sheets/power.ts';
import { isMember } from '../sheets/people.ts';
import { PAUSE_ROW, start } from '../sheets/start.ts';
import { guideText } from '../text/guide.ts';
import type { Status } from '../api.ts';
import type { World } from './ports.ts';
import { readJudgements, readPeople, readSettings, workbookLang, type Settings } from './records.ts';
import { keepSnapshot } from './snapshot.ts';
import { statusOf } from './status.ts';
import { WORKBOOK_VERSION } from './version.ts';

/** What each view shows, made from the other sheets. */
const views: Readonly<Record<string, (world: World, status: Status) => readonly ViewRow[]>> = {
  [start.key]: (_, status) => startRows(status),
  [power.key]: powerRows,
};

/**
 * Looks at every sheet, draws the views whose content is no longer what they show, and keeps what the guide opens
 * with. Gives the status that it found.
 */
export function drawViews(world: World): Status {
  const status = statusOf(world);
  if (status.state === 'new' || status.state === 'unfinished') return status;
  for (const [key, rowsOf] of Object.entries(views)) {
    const grid = world.workbook.tab(key)?.grid();
    if (!grid) continue;
    const rows = rowsOf(world, status);
    if (!isDrawn(rows, grid, sayDay(status.today, status.lang))) world.workbook.draw(key, rows);
  }
  keepSnapshot(world, readSettings(world).spreadsheet, WORKBOOK_VERSION, status);
  return status;
}

/** Rows that say when a view was drawn. */
const DATED = ['drawn', 'help'];

/** Whether the rows stand in the grid as they are, drawn today at any hour. */
function isDrawn(rows: readonly ViewRow[], grid: Grid, today: string): boolean {
  return rows.every(({ key, cells }, index) => {
    const [, ...below] = grid;
    const there = below[index] ?? [];
    if (textOf(there[0]) !== key) return false;
    return DATED.includes(key)
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
export function startRows(status: Status): ViewRow[] {
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
  const { reminders, next, fixes, fixCount, due } = status;
  const more = fixCount - fixes.length;
  return [
    { key: 'title', height: 44, cells: [{ text: status.coalition, style: 'title', across: 2 }] },
    line('about', say.about, `${say.whatFor} ${say.guide}`),
    line('next', say.next, next.why ? `${next.text}. ${next.why}` : next.text, 'strong'),
    ...several('fix', say.fix, [
      ...(fixes.length === 0 ? [say.nothingToFix] : fixes.map(({ text }) => text)),
      ...(more > 0 ? [say.more(more)] : []),
    ]),
    ...several('due', say.due, [
      ...(due.length === 0 ? [say.nothingDue] : due.slice(0, DUE_SHOWN).map(({ text }) => text)),
      ...(due.length > DUE_SHOWN ? [say.more(due.length - DUE_SHOWN)] : []),
    ]),
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
  return mapRows(placesOf(world), readSettings(world), world.clock.now(), lang);
}

interface Places {
  /** Names by `position × say`, each from its list. */
  readonly placed: ReadonlyMap<string, readonly string[]>;
  readonly notPlaced: readonly string[];
}

function placesOf(world: World): Places {
  const people = readPeople(world);
  const { goal } = readSettings(world);
  const placed = new Map<string, string[]>();
  const judged = new Set<string>();
  const waiting: string[] = [];
  for (const { values } of readJudgements(world).rows) {
    // Another goal has another map (design §2.21).
    if (values.person === undefined || (values.goal !== undefined && goal !== '' && values.goal !== goal))
      continue;
    const found = people.register.find(values.person);
    const name = 'id' in found ? (people.register.nameOf(found.id) ?? values.person) : values.person;
    if ('id' in found) judged.add(found.id);
    if (values.say === undefined || values.position === undefined || values.position === 'unknown') {
      waiting.push(name);
      continue;
    }
    const place = `${values.position} × ${values.say}`;
    placed.set(place, [...(placed.get(place) ?? []), name]);
  }
  const others = people.all.filter(({ id, person }) => !judged.has(id) && !isMember(person));
  return { placed, notPlaced: [...waiting, ...others.map(({ listed }) => listed)] };
}

function mapRows({ placed, notPlaced }: Places, settings: Settings, now: Moment, lang: Lang): ViewRow[] {
  const say = guideText[lang].map;
  const columns = [...positions.choices]
    .filter(({ number }) => number !== undefined)
    .sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
  const rows = [...says.choices].sort((a, b) => (b.number ?? 0) - (a.number ?? 0));
  const beside = [
    ...notPlaced.slice(0, NOT_PLACED_SHOWN),
    ...(notPlaced.length > NOT_PLACED_SHOWN ? [say.more(notPlaced.length - NOT_PLACED_SHOWN)] : []),
  ];
  // The names beside the map are dealt out over its rows, so that none of them grows much taller than the others.
  const perRow = Math.ceil(beside.length / rows.length);
  return [
    { key: 'title', height: 40, cells: [{ text: say.title, style: 'title', across: 7 }] },
    { key: 'goal', cells: [{ text: settings.goal || say.noGoal, style: 'heading', across: 7 }] },
    {
      key: 'positions',
      cells: [
        { text: '' },
        ...columns.map(({ words }): ViewCell => ({ text: words[lang], style: 'axis' })),
        { text: say.notPlaced, style: 'axis' },
      ],
    },
    ...rows.map(({ code }, index): ViewRow => ({
      key: code,
      height: 84,
      cells: [
        { text: wordFor(says, code, lang), style: 'axis' },
        ...columns.map((column): ViewCell => ({
          text: (placed.get(`${column.code} × ${code}`) ?? []).join('\n'),
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
    {
      key: 'help',
      cells: [{ text: `${say.help} ${say.drawn(sayDay(now.day, lang))}`, style: 'quiet', across: 7 }],
    },
  ];
}
