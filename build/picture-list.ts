/** The pictures of README and docs/: what each shows, and how the product is brought to show it. */
import type { FrameLocator, Page } from 'playwright-core';
import type { Lang } from '../src/core/lang.ts';
import { stepWords } from '../src/sheets/step-words.ts';
import type { StepKey } from '../src/sheets/steps.ts';
import { sheets, tableOf } from '../src/sheets/index.ts';
import { start } from '../src/sheets/start.ts';
import { menuText } from '../src/text/menu.ts';
import { sidebarText } from '../src/text/sidebar.ts';
import { stepsText } from '../src/text/steps.ts';
import { listFiles } from '../local/google/drive/people.ts';
import type { Workspace } from '../local/runtime.ts';
import { coalition } from '../local/sample/coalition.ts';
import type { SidebarUser } from '../local/sidebar-user.ts';
import { Obstacle } from './command-line.ts';

const LAPTOP = { width: 1366, height: 768 };
/** High enough for the inbox's phone, which is 390 pixels wide, to be 844 high. */
const ROOM_FOR_A_PHONE = { width: 1366, height: 1000 };
const PHONE = { width: 390, height: 844 };
/** Wide enough for nine columns, and high enough for the rows of most sheets. */
const WALL = { width: 1640, height: 1180 };

export interface Picture {
  readonly name: string;
  readonly size: typeof LAPTOP;
  /** Whose page it is; the coalition's account by default. */
  readonly as?: string;
  /** The window that is open, as the page's address names it. */
  readonly window?: (workspace: Workspace) => string;
  /** What is done in the workbook before the page is opened. */
  readonly prepare?: (owner: SidebarUser) => void;
  /** What is done before the picture is taken; ends when all of it can be seen. */
  readonly before: (page: Page) => Promise<void>;
  /** What of the page is in the picture, from its upper left corner on; all of it by default. */
  readonly part?: { readonly of: string; readonly size: typeof PHONE };
  /** Key of the sheet of whose cells the picture is: as wide and as high as what stands in it. */
  readonly sheet?: string;
}

const menu = menuText.en;
const say = sidebarText.en;
const steps = stepsText.en;

/** The sheets that people see, in tab order. */
const picturedSheets = sheets.filter(({ hidden }) => hidden !== true);

const ofGuide: readonly Picture[] = [
  {
    name: 'guide',
    size: LAPTOP,
    async before(page) {
      await openTab(page, 'Action plan');
      await openGuide(page);
      await guideOf(page)
        .getByRole('button', { name: /^Stakeholders/ })
        .waitFor();
    },
  },
  {
    name: 'guide-ways-in',
    size: LAPTOP,
    async before(page) {
      await openGuide(page);
      await guideOf(page).getByText(steps.all, { exact: true }).click();
      await guideOf(page).getByRole('button', { name: steps.otherWay }).click();
      await guideOf(page).getByRole('heading', { name: steps.brings }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'guide-step',
    size: LAPTOP,
    async before(page) {
      await openTab(page, tableOf('ways').name.en);
      await openStep(page, 'ways');
    },
  },
  {
    name: 'guide-question',
    size: LAPTOP,
    async before(page) {
      await openStep(page, 'ways');
      await guideOf(page).getByRole('button', { name: steps.goOn }).click();
      await guideOf(page).getByRole('button', { name: steps.ask.oneByOne }).click();
      await guideOf(page).locator('progress').waitFor();
    },
  },
  {
    name: 'guide-advice',
    size: LAPTOP,
    async before(page) {
      await openTab(page, tableOf('offers').name.en);
      await openStep(page, 'offers');
      await guideOf(page).getByRole('button', { name: steps.goOn }).click();
      await guideOf(page)
        .getByText(/^Nobody offers/)
        .first()
        .waitFor();
    },
  },
];

const ofSheets: readonly Picture[] = picturedSheets.map(({ key, name }) => ({
  name: `sheet-${key}`,
  size: WALL,
  sheet: key,
  before: (page) => openTab(page, name.en),
}));

const ofTheRest: readonly Picture[] = [
  {
    name: 'agenda',
    size: LAPTOP,
    window: (workspace) => `document-${agendaIn(workspace)}`,
    before: (page) => page.getByRole('heading', { name: 'What we promised each other' }).first().waitFor(),
  },
  {
    name: 'charts',
    size: LAPTOP,
    window: () => 'charts',
    before: (page) => page.getByRole('figure').first().waitFor(),
  },
  {
    name: 'inbox-on-a-phone',
    size: ROOM_FOR_A_PHONE,
    as: coalition.members[0],
    window: () => 'inbox',
    async before(page) {
      await page.getByRole('radio', { name: /^Phone/ }).click();
      await page.getByRole('list', { name: 'Mails' }).getByRole('button').last().click();
      await page.getByRole('article', { name: 'Mail' }).waitFor();
    },
    part: { of: '.inbox .phone', size: PHONE },
  },
  {
    name: 'check-this-installation',
    size: LAPTOP,
    async before(page) {
      await openTab(page, start.name.en);
      await chooseInMenu(page, menu.check);
      await guideOf(page).getByRole('button', { name: say.check.start }).click();
      await guideOf(page).getByText(say.check.allOk).waitFor();
    },
  },
  {
    name: 'share-with-members',
    size: LAPTOP,
    async before(page) {
      await openTab(page, tableOf('actions').name.en);
      await chooseInMenu(page, menu.share);
      await guideOf(page)
        .getByRole('button', { name: /^Share/ })
        .last()
        .waitFor();
    },
  },
  {
    name: 'guide-in-spanish',
    size: LAPTOP,
    prepare: (owner) => changeLanguage(owner, 'es'),
    async before(page) {
      await openTab(page, tableOf('actions').name.es);
      await chooseInMenu(page, menuText.es.guide, 'es');
      await guideOf(page, 'es')
        .getByRole('button', { name: new RegExp(`^${tableOf('people').name.es}`) })
        .first()
        .waitFor();
    },
  },
];

/** In the order in which they are taken; what one does, the next ones see. */
export const pictures: readonly Picture[] = [...ofGuide, ...ofSheets, ...ofTheRest];

/** `docs/sheets.md`: every sheet with what it is for and its picture. */
export function sheetsPage(): string {
  const parts = picturedSheets.map(
    (sheet) =>
      `## ${sheet.name.en}\n\n${sheet.purpose.en}\n\n![${sheet.name.en}](pictures/sheet-${sheet.key}.png)\n`,
  );
  const first =
    'Every sheet of the workbook, with what the fictional sample coalition put on it. A sheet appears when its step is begun; a folded column opens at the +.\n';
  return ['# The sheets\n', first, ...parts].join('\n');
}

function guideOf(page: Page, lang: Lang = 'en'): FrameLocator {
  return page.frameLocator(`iframe[title="${menuText[lang].title}"]`);
}

async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name, exact: true }).click();
}

async function chooseInMenu(page: Page, item: string, lang: Lang = 'en'): Promise<void> {
  await page.getByRole('button', { name: menuText[lang].title, exact: true }).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
}

async function openGuide(page: Page): Promise<void> {
  await chooseInMenu(page, menu.guide);
  await guideOf(page).getByText(steps.all, { exact: true }).waitFor();
}

/** Opens a step's screen from the list of all steps, or from the way where it stands. */
async function openStep(page: Page, key: StepKey): Promise<void> {
  await openGuide(page);
  await guideOf(page).getByText(steps.all, { exact: true }).click();
  await guideOf(page).getByRole('button', { name: stepWords[key].title.en, exact: true }).first().click();
  await guideOf(page)
    .getByRole('button', { name: new RegExp(`^(${steps.begin}|${steps.goOn})$`) })
    .waitFor();
}

function changeLanguage(owner: SidebarUser, to: Lang): void {
  owner.call('languagePlan', { to });
  let progress = { done: 0, total: 1 };
  while (progress.done < progress.total) progress = owner.call('language', { to, done: progress.done });
}

/** The id of the agenda that was drafted last. */
function agendaIn(workspace: Workspace): string {
  const agenda = listFiles(workspace).find(({ name, document }) => document && name.startsWith('Agenda'));
  if (!agenda) throw new Obstacle('No agenda was drafted in the days of the sample.');
  return agenda.id;
}
