/** Changes the workbook's language: what it would change first, then one sheet at a time; twice changes nothing. */
import { countOf, headingWrites, saidAnew, wordChanges, type OwnTexts } from '../core/language-change.ts';
import { languages, type Lang, type Text } from '../core/lang.ts';
import { layoutOf, listRows } from '../core/plan.ts';
import { titleField, type Sheet, type Table } from '../core/sheet.ts';
import { writesAmong, type Write } from '../core/table.ts';
import { sheets } from '../sheets/index.ts';
import { lists } from '../sheets/lists.ts';
import { power } from '../sheets/power.ts';
import { settingRows, settings } from '../sheets/settings.ts';
import { allLists } from '../sheets/vocabulary.ts';
import { languageText, type SheetChange } from '../text/language.ts';
import { setupText } from '../text/setup.ts';
import type { Answer, Input, SetupProgress } from '../api.ts';
import { drawOthers, drawViews } from './draw-views.ts';
import { rememberLang } from './known-lang.ts';
import type { Tab, World } from './ports.ts';
import { isNewer, read, workbookLang } from './records.ts';
import { Refused } from './refused.ts';
import { writeSettings } from './setup.ts';

/** Sentences of the product that stand in a sheet's rows, by the rows' ids. */
function ownTexts(table: Table): OwnTexts {
  const { key, asked } = table;
  const rows: (readonly [string, Record<string, Text>])[] =
    key === settings.key
      ? Object.entries(settingRows)
      : key === lists.key
        ? allLists.flatMap(({ name, choices }) =>
            choices.map(({ code, words }) => [`${name}.${code}`, { words }] as const),
          )
        : (asked?.rows ?? []).map(({ id, asks }) => [id, { [titleField(table)]: asks }] as const);
  return new Map(rows);
}

/** What is to be written into a table, and how much of it there is. */
function tableChanges(
  world: World,
  table: Table,
  tab: Tab,
  to: Lang,
): { readonly writes: readonly Write[]; readonly headings: number; readonly cells: number } {
  const found = read(world, table);
  const headings = headingWrites(found, to);
  const words = wordChanges(found, ownTexts(table), tab.calculated(), to);
  return { writes: [...headings, ...writesAmong(found, words)], ...countOf(headings, words) };
}

function newName(sheet: Sheet, tab: Tab, to: Lang): string | undefined {
  return saidAnew(tab.name, sheet.name, to);
}

/** What `changeLanguage` would do now, sheet by sheet, as sentences. */
export function planLanguage(world: World, { to }: Input<'languagePlan'>): Answer<'languagePlan'> {
  const say = languageText[workbookLang(world)];
  const tabs = sheets.flatMap((sheet) => {
    const tab = world.workbook.tab(sheet.key);
    return tab ? [{ sheet, tab }] : [];
  });
  const changes = tabs.map(({ sheet, tab }): SheetChange => {
    const { headings, cells } =
      sheet.kind === 'table' ? tableChanges(world, sheet, tab, to) : { headings: 0, cells: 0 };
    return { name: tab.name, newName: newName(sheet, tab, to), headings, cells };
  });
  const changed = changes.filter(
    ({ newName: renamed, headings, cells }) => renamed !== undefined || headings + cells > 0,
  );
  if (changed.length === 0 && workbookLang(world) === to) return { steps: [] };
  const views = tabs.flatMap(({ sheet, tab }) => (sheet.kind === 'view' ? [tab.name] : []));
  return {
    steps: [
      ...changed.map((change) => say.sheet(change)),
      ...(views.length === 0 ? [] : [say.drawn(views)]),
      say.setting,
    ],
  };
}

/**
 * Does the next sheet, so that no run comes near its time limit; `done` is what the last answer said. The language of
 * the workbook itself changes last: whoever stops half-way has a workbook that reads both and can be begun again.
 * A workbook that was not built yet only remembers it.
 */
export function changeLanguage(world: World, { to, done }: Input<'language'>): SetupProgress {
  if (!world.workbook.tab(settings.key)) {
    rememberLang(world, to);
    return { done: 1, total: 1, made: languageText[to].finished };
  }
  return world.turn.take(() => {
    if (isNewer(world)) throw new Refused(setupText[workbookLang(world)].newer);
    const total = sheets.length + 3;
    for (const [index, sheet] of sheets.entries()) {
      const tab = index < done ? undefined : world.workbook.tab(sheet.key);
      if (!tab) continue;
      restate({ ...world, lang: to }, sheet, tab, to);
      return { done: index + 1, total, made: sheet.name[to] };
    }
    if (done <= sheets.length) {
      writeSettings(world, { language: to });
      rememberLang(world, to);
      return { done: sheets.length + 1, total, made: settings.name[to] };
    }
    if (done === sheets.length + 1) {
      drawOthers({ ...world, lang: to });
      return { done: done + 1, total, made: power.name[to] };
    }
    // By itself: it looks through all the sheets.
    drawViews({ ...world, lang: to });
    return { done: total, total, made: languageText[to].finished };
  });
}

/** One sheet in another language: its name, headings and words, and what looks hold of words. */
function restate(world: World, sheet: Sheet, tab: Tab, to: Lang): void {
  const name = newName(sheet, tab, to);
  if (name !== undefined) tab.rename(name);
  if (sheet.kind === 'view') return;
  tab.write(tableChanges(world, sheet, tab, to).writes);
  const layoutIn = (lang: Lang) => layoutOf(sheet, listRows(allLists, lang), lang);
  world.workbook.reword(languages.filter((lang) => lang !== to).map(layoutIn), layoutIn(to));
}
