/**
 * The entry points: every export becomes a top-level function that Google may call, from the menu, the sidebar or the
 * hourly trigger. Nothing runs when this file is loaded, and `onOpen` touches no service but the menu (platform.md §2.1).
 */
import type { Hints, Place } from '../api.ts';
import { answer } from '../app/calls.ts';
import { knownLang, panelLang } from '../app/known-lang.ts';
import type { World } from '../app/ports.ts';
import { readSettings, workbookLang } from '../app/records.ts';
import { begunIn } from '../app/setup.ts';
import { tick as runTick } from '../app/tick.ts';
import { languages, type Lang } from '../core/lang.ts';
import { oneLine } from '../core/message.ts';
import { sheets } from '../sheets/index.ts';
import { menuText } from '../text/menu.ts';
import { driveDocuments } from './documents.ts';
import { driveFolder } from './drive-files.ts';
import { driveMembersFile } from './members-file.ts';
import { documentMemory, googleMailer, hourlyAlarm, scriptTurn, spreadsheetClock } from './services.ts';
import { pushedTemplates } from './templates.ts';
import { googleTrials } from './trials.ts';
import { spreadsheetWorkbook } from './workbook.ts';

/** `createAddonMenu` belongs to add-ons published in the Marketplace; this one lives in its spreadsheet (design §2.1). */
const PUBLISHED = false;

/** What Google tells a function that it calls when the spreadsheet is opened. */
interface Opened {
  readonly authMode?: GoogleAppsScript.Script.AuthMode;
}

export function onInstall(event?: Opened): void {
  onOpen(event);
}

export function onOpen(event?: Opened): void {
  const ui = SpreadsheetApp.getUi();
  const say = menuText[menuLang(event)];
  (PUBLISHED ? ui.createAddonMenu() : ui.createMenu(say.title))
    .addItem(say.setUp, 'setUpOrRepair')
    .addItem(say.guide, 'openGuide')
    .addItem(say.people, 'addPeople')
    .addItem(say.map, 'mapTogether')
    .addSeparator()
    .addItem(say.due, 'sendWhatIsDue')
    .addItem(say.reminders, 'switchReminders')
    .addItem(say.share, 'shareWithMembers')
    .addItem(say.screen, 'shareMyScreen')
    .addSeparator()
    .addItem(say.check, 'checkThisInstallation')
    .addItem(say.about, 'aboutAndPrivacy')
    .addToUi();
}

/** A run that nobody has allowed anything may not even ask for the workbook's language. */
function menuLang(event: Opened | undefined): Lang {
  const mayAsk = event?.authMode !== undefined && event.authMode !== ScriptApp.AuthMode.NONE;
  return mayAsk ? lastKnownLang() : languages[0];
}

/** For words that must be said whatever fails. */
function lastKnownLang(): Lang {
  try {
    return knownLang(documentMemory());
  } catch {
    return languages[0];
  }
}

export function setUpOrRepair(): void {
  showSidebar('setup');
}

export function openGuide(): void {
  showSidebar('home');
}

export function addPeople(): void {
  showSidebar('people');
}

export function sendWhatIsDue(): void {
  showSidebar('due');
}

export function switchReminders(): void {
  showSidebar('reminders');
}

export function shareWithMembers(): void {
  showSidebar('share');
}

export function shareMyScreen(): void {
  showSidebar('screen');
}

export function checkThisInstallation(): void {
  showSidebar('check');
}

export function aboutAndPrivacy(): void {
  showSidebar('about');
}

/** A page for a whole room; whoever may not edit the workbook has neither the menu nor its calls. */
export function mapTogether(): void {
  const lang = pageLang();
  const page = HtmlService.createHtmlOutputFromFile(`map-${lang}`).setWidth(1000).setHeight(640);
  SpreadsheetApp.getUi().showModalDialog(page, menuText[lang].map);
}

function pageLang(): Lang {
  return panelLang(documentMemory(), () => Session.getActiveUserLocale());
}

/** Each language has a page of its own, without scriptlets; which view it begins with comes in a tag behind it. */
function showSidebar(view: Exclude<Place['view'], 'meetings' | 'row' | 'letter'>): void {
  const lang = pageLang();
  const page = HtmlService.createHtmlOutputFromFile(`sidebar-${lang}`);
  page.append(`<meta name="view" content="${view}">`);
  SpreadsheetApp.getUi().showSidebar(page.setTitle(menuText[lang].title));
}

/** The hourly trigger. */
export function tick(): void {
  try {
    runTick(world({}));
  } catch (error) {
    report('tick', error);
    throw new Error(menuText[lastKnownLang()].tickFailed);
  }
}

/** The sidebar's one call: a name and JSON in, JSON out (`api.ts`); `hints` is what the page knows already, as JSON. */
export function dispatch(name: string, input: string, hints?: string): string {
  return JSON.stringify(answer(name, input, hints, world, report));
}

/** The log gets the kind of error and where it was thrown, never its message: that may hold what somebody typed. */
function report(code: string, error: unknown): void {
  const place = error instanceof Error ? (error.stack ?? '').split('\n').slice(1, 6).join('\n') : '';
  console.error(`${code}: ${error instanceof Error ? error.name : typeof error}\n${place}`);
}

function world({ zone, lang }: Hints): World {
  const memory = documentMemory();
  // A copy of a workbook has its sheets but not its memory: then nobody knows.
  const expected = (key: string): boolean | undefined =>
    sheets.find((candidate) => candidate.key === key)?.begins === 'setup' || begunIn(memory)?.has(key);
  const workbook = spreadsheetWorkbook(zone, () => lang ?? knownLang(memory), expected);
  let email: string | undefined;
  const user = (): string => (email ??= Session.getEffectiveUser().getEmail());
  const folder = driveFolder(memory, user, () =>
    oneLine(menuText[workbookLang(result)].folder(readSettings(result).coalition)),
  );
  const result: World = {
    lang,
    workbook,
    mailer: googleMailer(),
    memory,
    turn: scriptTurn(workbook),
    clock: spreadsheetClock(() => workbook.zone()),
    alarm: hourlyAlarm,
    documents: driveDocuments(folder),
    membersFile: driveMembersFile(folder),
    trials: googleTrials(() => workbook.zone()),
    user,
    newId: () => Utilities.getUuid().replace(/-/g, '').slice(0, 12),
    templates: pushedTemplates,
  };
  return result;
}
