/** Makes the workbook and puts it right: a plan first, then one sheet at a time, and twice changes nothing. */
import { textOf } from '../core/cell.ts';
import { idWrites, layoutOf, listRows, planWorkbook, type ListRows, type PlanStep } from '../core/plan.ts';
import type { Lang } from '../core/lang.ts';
import { FIRST_ROW, toCells, writesFor } from '../core/table.ts';
import { allLists } from '../sheets/vocabulary.ts';
import { sheetOf, sheets, tableOf } from '../sheets/index.ts';
import { lists as listsSheet } from '../sheets/lists.ts';
import { people } from '../sheets/people.ts';
import { settings, type SettingKey } from '../sheets/settings.ts';
import { setupText } from '../text/setup.ts';
import { placeOf, problemSentence } from '../text/problems.ts';
import type { Input, SetupPlan, SetupProgress } from '../api.ts';
import { drawViews } from './draw-views.ts';
import { exampleWrites, rememberTemplate } from './examples.ts';
import { rememberLang } from './known-lang.ts';
import { ownRows } from './own-rows.ts';
import { ownerOf } from './owner.ts';
import type { Memory, Tab, World } from './ports.ts';
import { WORKBOOK_VERSION } from './version.ts';
import { isNewer, isOlder, listedPerson, read, readSettings, workbookLang } from './records.ts';
import { listedNames } from '../core/people.ts';
import { allPointed, backUpBefore, listsChange, pointed, upgradeSteps } from './upgrade.ts';

const BEGUN = 'begun';

/** Sheets that are made when something first needs them, and were; undefined where nobody has looked yet. */
export function begunIn(memory: Memory): Set<string> | undefined {
  const stored = memory.all()[BEGUN];
  return stored === undefined ? undefined : new Set(stored.split(',').filter((key) => key !== ''));
}

/** The same, with a look at the tabs where it isn't known. */
function begun(world: World): Set<string> {
  const known = begunIn(world.memory);
  if (known) return known;
  return new Set(
    sheets.flatMap(({ key, begins }) => (begins === 'later' && world.workbook.tab(key) ? [key] : [])),
  );
}

/** Notes which sheets are there, so that the others needn't be looked for. */
function noteBegun(world: World, more: readonly string[] = []): void {
  const keys = [...new Set([...begun(world), ...more])].sort().join(',');
  if (world.memory.all()[BEGUN] !== keys) world.memory.set(BEGUN, keys);
}

function wantedSheets(world: World): Set<string> {
  return new Set([
    ...sheets.filter(({ begins }) => begins === 'setup').map(({ key }) => key),
    ...begun(world),
  ]);
}

/** Makes the sheet with this key, at its place among the tabs. */
export function makeSheet(world: World, key: string): void {
  const lang = workbookLang(world);
  const sheet = sheetOf(key);
  // After the nearest of the sheets before it that is there.
  const before = sheets.slice(0, sheets.indexOf(sheet)).reverse();
  let neighbor: Tab | undefined;
  for (const { key: other } of before) if ((neighbor = world.workbook.tab(other))) break;
  const at = neighbor?.place() ?? 0;
  // Before it is there: a sheet that a dying run left has to be found again.
  if (sheet.begins === 'later') noteBegun(world, [key]);
  if (sheet.kind === 'view') {
    world.workbook.makeView(sheet, sheet.name[lang], at);
  } else {
    world.workbook.makeTable(layoutOf(sheet, listRows(allLists, lang), lang), at);
    const examples = exampleWrites(world, sheet);
    if (examples.length > 0) world.workbook.tab(key)?.write(examples);
  }
}

interface Work {
  readonly steps: readonly PlanStep[];
  readonly lists: ListRows;
  readonly lang: Lang;
}

function planOf(world: World): Work {
  const lang = workbookLang(world);
  const lists = listRows(allLists, lang);
  const tabs = sheets.flatMap(({ key }) => world.workbook.tab(key) ?? []);
  const wanted = wantedSheets(world);
  // While sheets are missing, how the others look can wait: those were made a moment ago.
  const complete = [...wanted].every((key) => tabs.some((tab) => tab.key === key));
  const states = tabs.map((tab) => (complete ? tab.state() : { key: tab.key, grid: tab.grid() }));
  const steps = planWorkbook(sheets, states, wanted, lists, lang, () => world.newId());
  return { steps: [...steps, ...upgradeSteps(world, lists, lang)], lists, lang };
}

/** What `setup` would do now, as sentences, and what it can't do. */
export function planSetup(world: World): SetupPlan {
  const newer = isNewer(world);
  const { steps, lang } = newer ? { steps: [], lang: workbookLang(world) } : planOf(world);
  const { day, time } = world.clock.now();
  const older = isOlder(world);
  return {
    steps: steps.map((step) => {
      const kind = older && step.kind === 'columns' ? 'new-columns' : step.kind;
      return setupText[lang].step(kind, nameOf(step.sheet, lang), countOf(step));
    }),
    ...(older ? { older } : {}),
    first: steps.some((step) => step.kind === 'make' && step.sheet === settings.key),
    problems: [
      ...world.workbook.doubles().map(({ key, names }) => {
        const problem = { code: 'several-sheets', options: names } as const;
        return `${placeOf(nameOf(key, lang), undefined, undefined, lang)}: ${problemSentence(problem, '', lang)}`;
      }),
      ...(newer ? [setupText[lang].newer] : []),
    ],
    time: day === '' ? '' : time,
    zone: world.workbook.zone(),
  };
}

function nameOf(key: string, lang: Lang): string {
  return sheetOf(key).name[lang];
}

function countOf(step: PlanStep): number {
  if (step.kind === 'ids') return step.count;
  return step.kind === 'columns' ? step.fields.length : 1;
}

/**
 * Does the next piece of the plan, one sheet at a time so that no run comes near its time limit. Called until
 * `done` is `total`. Nothing of the user's is deleted or overwritten, and a newer version's workbook is left alone.
 */
export function setUp(asked: World, answers: Input<'setup'>): SetupProgress {
  let done: string | undefined;
  const progress = asked.turn.take(() => {
    // The answer counts until Settings say a language.
    const world = readSettings(asked).language === '' ? { ...asked, lang: answers.language } : asked;
    const total = wantedSheets(world).size + 1;
    if (isNewer(world)) return { done: total, total, made: setupText[workbookLang(world)].newer };
    if (answers.zone !== undefined && answers.zone !== world.workbook.zone())
      world.workbook.setZone(answers.zone);
    const { steps, lists, lang } = planOf(world);
    // Start here comes first, to take over the empty first sheet; Lists next, because dropdowns point at it.
    const order = ['start', listsSheet.key, settings.key];
    const rank = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
    const [next] = [...steps].sort((a, b) => rank(a.sheet) - rank(b.sheet));
    if (next) {
      const here = steps.filter(({ sheet }) => sheet === next.sheet);
      backUpBefore(world, next.sheet, here);
      for (const step of here) apply(world, step, lists, lang);
      keepOwnRows(world, next.sheet, answers);
      if (here.some(({ kind }) => kind === 'point')) done = next.sheet;
      const left = new Set(steps.map(({ sheet }) => sheet)).size;
      return { done: total - left, total, made: nameOf(next.sheet, lang) };
    }
    for (const key of [listsSheet.key, settings.key, ...begun(world)]) keepOwnRows(world, key, answers);
    refreshListedNames(world, lang);
    noteBegun(world);
    const first = readSettings(world).version === '';
    if (first || isOlder(world)) writeSettings(world, { version: WORKBOOK_VERSION });
    allPointed(world);
    rememberLang(world, lang);
    rememberTemplate(world);
    // A switch that was lost comes back as paused, which harms nobody; a new workbook begins with mail allowed.
    drawViews(world);
    if (first) world.workbook.setPaused(false);
    return { done: total, total, made: setupText[lang].finished };
  });
  // Only now is it in the sheet for certain.
  if (done !== undefined) pointed(asked, done);
  return progress;
}

function keepOwnRows(world: World, key: string, answers: Input<'setup'>): void {
  const writes = ownRows(world, key, () => ({
    coalition: answers.coalition ?? '',
    language: workbookLang(world),
    spreadsheet: world.workbook.id(),
    template: answers.template ?? '',
  }));
  if (writes.length === 0) return;
  if (key === listsSheet.key) listsChange(world);
  world.workbook.tab(key)?.write(writes);
}

function apply(world: World, step: PlanStep, lists: ListRows, lang: Lang): void {
  const tab = world.workbook.tab(step.sheet);
  switch (step.kind) {
    case 'make':
      makeSheet(world, step.sheet);
      break;
    case 'restore':
    case 'ids':
    case 'migrate':
      tab?.write(step.writes);
      break;
    case 'own':
      // Written with the answers, once the sheet has all its columns.
      break;
    case 'columns':
      world.workbook.addColumns(layoutOf(tableOf(step.sheet), lists, lang), step.fields);
      break;
    case 'dress':
      world.workbook.dress(layoutOf(tableOf(step.sheet), lists, lang), step.dress);
      break;
    case 'point':
      world.workbook.dress(layoutOf(tableOf(step.sheet), lists, lang), {
        formats: [],
        dropdowns: step.fields,
        headings: false,
        filter: false,
      });
      break;
  }
}

/** The names in the dropdowns, brought up to date with rows that were typed by hand. */
function refreshListedNames(world: World, lang: Lang): void {
  const { all: rows, columns } = read(world, people);
  const names = listedNames(
    rows.flatMap(({ id, values }) => (id === undefined ? [] : [listedPerson(id, values)])),
  );
  const stale = rows.some(({ id, values }) => id !== undefined && (values.listed ?? '') !== names.get(id));
  const last = rows.at(-1);
  if (!stale || !last) return;
  const byRow = new Map(rows.map(({ row, id }) => [row, names.get(id ?? '') ?? '']));
  // One write for the whole column, however many names changed.
  const column = Array.from({ length: last.row - FIRST_ROW + 1 }, (_, index) =>
    toCells(people, { listed: textOf(byRow.get(FIRST_ROW + index)) || undefined }, lang),
  );
  world.workbook.tab(people.key)?.write(writesFor(columns, FIRST_ROW, column));
}

/** Gives rows that were typed by hand their ids and their names in lists; nothing is written where none is missing. */
export function giveIds(world: World, key: string): void {
  const table = tableOf(key);
  if (read(world, table).all.every(({ id }) => id !== undefined)) return;
  world.turn.take(() => {
    const tab = world.workbook.tab(key);
    if (!tab) return;
    tab.write(idWrites(table, tab.grid(), () => world.newId()));
    if (key === people.key) refreshListedNames(world, workbookLang(world));
  });
}

/** Writes settings by key. */
export function writeSettings(world: World, values: Partial<Record<SettingKey, string>>): void {
  const lang = workbookLang(world);
  const { rows, columns } = read(world, settings);
  const tab = world.workbook.tab(settings.key);
  for (const [key, value] of Object.entries(values)) {
    const row = rows.find(({ id }) => id === key);
    if (row && row.values.value !== value)
      tab?.write(writesFor(columns, row.row, [toCells(settings, { value }, lang)]));
  }
}

/** Makes the sheet of a step that somebody begins, with its questions; nothing where it is there. */
export function beginSheet(world: World, { sheet }: Input<'begin'>): object {
  if (world.workbook.tab(sheet)) return {};
  const table = tableOf(sheet);
  return world.turn.take(() => {
    if (!world.workbook.tab(sheet)) makeSheet(world, table.key);
    keepOwnRows(world, sheet, {});
    return {};
  });
}

/** Remembers what brings somebody here: the order in which the guide goes. */
export function chooseWay(world: World, { way }: Input<'way'>): object {
  return world.turn.take(() => {
    keepOwnRows(world, settings.key, {});
    writeSettings(world, { way });
    return {};
  });
}

/**
 * Says what a copy of a workbook is. As a backup it stays quiet for good; as a new coalition or after a move it is
 * this workbook from now on, with nobody as owner of its reminders (design §2.15).
 */
export function settleCopy(world: World, choice: 'backup' | 'new' | 'moved'): void {
  if (choice === 'backup') return;
  world.turn.take(() => {
    noteBegun(world);
    if (ownerOf(world)) world.memory.remove('owner');
    writeSettings(world, { spreadsheet: world.workbook.id() });
    drawViews(world);
  });
}
