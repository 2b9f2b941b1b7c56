/**
 * The entry points: every export becomes a top-level function that Google may call, from the menu, the sidebar or the
 * hourly trigger. Nothing runs when this file is loaded, and `onOpen` touches no service but the menu (platform.md §2.1).
 */
import * as z from 'zod/mini';
import type { Place } from '../api.ts';
import { answer } from '../app/calls.ts';
import type { World } from '../app/ports.ts';
import { readSettings } from '../app/records.ts';
import { begunIn } from '../app/setup.ts';
import { tick as runTick } from '../app/tick.ts';
import { languages } from '../core/lang.ts';
import { oneLine } from '../core/message.ts';
import { sheets } from '../sheets/index.ts';
import { menuText } from '../text/menu.ts';
import { driveDocuments } from './documents.ts';
import { driveFolder } from './drive-files.ts';
import { driveMembersFile } from './members-file.ts';
import { documentMemory, googleMailer, hourlyAlarm, scriptTurn, spreadsheetClock } from './services.ts';
import { googleTrials } from './trials.ts';
import { spreadsheetWorkbook } from './workbook.ts';

/** `createAddonMenu` belongs to add-ons published in the Marketplace; this one lives in its spreadsheet (design §2.1). */
const PUBLISHED = false;

const lang = languages[0];

export function onInstall(): void {
  onOpen();
}

export function onOpen(): void {
  const ui = SpreadsheetApp.getUi();
  const say = menuText[lang];
  (PUBLISHED ? ui.createAddonMenu() : ui.createMenu(say.title))
    .addItem(say.setUp, 'setUpOrRepair')
    .addItem(say.guide, 'openGuide')
    .addItem(say.people, 'addPeople')
    .addSeparator()
    .addItem(say.due, 'sendWhatIsDue')
    .addItem(say.reminders, 'switchReminders')
    .addItem(say.share, 'shareWithMembers')
    .addSeparator()
    .addItem(say.check, 'checkThisInstallation')
    .addItem(say.about, 'aboutAndPrivacy')
    .addToUi();
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

export function checkThisInstallation(): void {
  showSidebar('check');
}

export function aboutAndPrivacy(): void {
  showSidebar('about');
}

/** The page is one file without scriptlets; which view it begins with comes in a tag behind it. */
function showSidebar(view: Exclude<Place['view'], 'meetings' | 'row' | 'letter'>): void {
  const page = HtmlService.createHtmlOutputFromFile('sidebar').append(`<meta name="view" content="${view}">`);
  SpreadsheetApp.getUi().showSidebar(page.setTitle(menuText[lang].title));
}

/** The hourly trigger. */
export function tick(): void {
  try {
    runTick(world(undefined));
  } catch (error) {
    report('tick', error);
    throw new Error(menuText[lang].tickFailed);
  }
}

/** The sidebar's one call: a name and JSON in, JSON out (`api.ts`). */
export function dispatch(name: string, input: string): string {
  return JSON.stringify(answer(name, input, (parsed) => world(zoneIn(parsed)), report));
}

const withZone = z.object({ zone: z.string() });

/** The zone that a save brings along, which spares a call; a setup's zone is a wish and no fact. */
function zoneIn(input: unknown): string | undefined {
  const parsed = z.object({ ...withZone.shape, before: z.unknown() }).safeParse(input);
  return parsed.success && parsed.data.before !== undefined ? parsed.data.zone : undefined;
}

/** The log gets the kind of error and where it was thrown, never its message: that may hold what somebody typed. */
function report(code: string, error: unknown): void {
  const place = error instanceof Error ? (error.stack ?? '').split('\n').slice(1, 6).join('\n') : '';
  console.error(`${code}: ${error instanceof Error ? error.name : typeof error}\n${place}`);
}

function world(zoneHint: string | undefined): World {
  const memory = documentMemory();
  const workbook = spreadsheetWorkbook(zoneHint, (key) => {
    if (sheets.find((candidate) => candidate.key === key)?.begins === 'setup') return true;
    const begun = begunIn(memory);
    // A copy of a workbook has its sheets but not its memory.
    return begun === undefined || begun.has(key);
  });
  let email: string | undefined;
  const user = (): string => (email ??= Session.getEffectiveUser().getEmail());
  const folder = driveFolder(memory, user, () =>
    oneLine(menuText[lang].folder(readSettings(result).coalition)),
  );
  const result: World = {
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
  };
  return result;
}
