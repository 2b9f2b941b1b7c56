/** `npm run pictures`: every picture of README and docs/, taken of the running product. */
import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type FrameLocator, type Page } from 'playwright-core';
import { runDemo } from '../local/demo/run-demo.ts';
import { listFiles } from '../local/google/drive/people.ts';
import { loadScript, type Workspace } from '../local/runtime.ts';
import { coalition } from '../local/sample/coalition.ts';
import { LiveWorkspace } from '../local/server/live-workspace.ts';
import { buildPage } from '../local/server/page-assets.ts';
import { startServer } from '../local/server/server.ts';
import { menuText } from '../src/text/menu.ts';
import { sidebarText } from '../src/text/sidebar.ts';
import { browserArguments, findOrInstallBrowser } from './browser.ts';
import { buildAddOn } from './build.ts';
import { helped, Obstacle, runCommand } from './command-line.ts';

const folder = path.resolve(import.meta.dirname, '../docs/pictures');

const help = `npm run pictures

Lets three days of the sample coalition pass, always the same ones, opens the product in Chrome or Chromium, and takes
the pictures of README and docs/ anew: docs/pictures/*.png.`;

/** The first day of what the pictures show. */
const TODAY = '2026-11-02';
const DAYS = 3;

const LAPTOP = { width: 1366, height: 768 };
/** High enough for the inbox's phone, which is 390 pixels wide, to be 844 high. */
const ROOM_FOR_A_PHONE = { width: 1366, height: 1000 };
const PHONE = { width: 390, height: 844 };

interface Picture {
  readonly name: string;
  readonly size: typeof LAPTOP;
  /** Whose page it is; the coalition's account by default. */
  readonly as?: string;
  /** The window that is open, as the page's address names it. */
  readonly window?: (workspace: Workspace) => string;
  /** What is done before the picture is taken; ends when all of it can be seen. */
  readonly before: (page: Page) => Promise<void>;
  /** What of the page is in the picture, from its upper left corner on; all of it by default. */
  readonly part?: { readonly of: string; readonly size: typeof PHONE };
}

const menu = menuText.en;
const say = sidebarText.en;

/** In the order in which they are taken; what one does, the next ones see. */
export const pictures: readonly Picture[] = [
  {
    name: 'guide',
    size: LAPTOP,
    async before(page) {
      await openTab(page, 'Action plan');
      await chooseInMenu(page, menu.guide);
      await guideOf(page)
        .getByRole('button', { name: /^Stakeholders/ })
        .waitFor();
    },
  },
  { name: 'power-map', size: LAPTOP, before: (page) => openTab(page, 'Power map') },
  { name: 'action-plan', size: LAPTOP, before: (page) => openTab(page, 'Action plan') },
  {
    name: 'agenda',
    size: LAPTOP,
    window: (workspace) => `document-${agendaIn(workspace)}`,
    before: (page) => page.getByRole('heading', { name: 'What we promised each other' }).first().waitFor(),
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
      await chooseInMenu(page, menu.check);
      await guideOf(page).getByRole('button', { name: say.check.start }).click();
      await guideOf(page).getByText(say.check.allOk).waitFor({ timeout: 60_000 });
    },
  },
  {
    name: 'share-with-members',
    size: LAPTOP,
    async before(page) {
      await chooseInMenu(page, menu.share);
      await guideOf(page)
        .getByRole('button', { name: /^Share/ })
        .last()
        .waitFor();
    },
  },
];

/** Takes the pictures. Throws an Obstacle where there is no browser, or where the sample did not play. */
async function takePictures(args: readonly string[]): Promise<void> {
  if (helped(help, args)) return;
  const dist = await mkdtemp(path.join(os.tmpdir(), 'pictures-'));
  try {
    await buildAddOn(dist);
    const script = loadScript(dist);
    console.log('Playing the sample');
    const { workspace, failures } = runDemo({ script, today: TODAY, days: DAYS, tell: () => undefined });
    if (failures.length > 0) throw new Obstacle(`The sample did not play:\n${failures.join('\n')}`);
    const server = await startServer(new LiveWorkspace(workspace, script), await buildPage(), 0);
    const browser = await chromium.launch({ executablePath: findOrInstallBrowser(), args: browserArguments });
    try {
      await mkdir(folder, { recursive: true });
      for (const picture of pictures) await take(picture, browser, server.url, workspace);
    } finally {
      await browser.close();
      await server.close();
    }
  } finally {
    await rm(dist, { recursive: true });
  }
}

async function take(picture: Picture, browser: Browser, url: string, workspace: Workspace): Promise<void> {
  const { name, size, as = coalition.account, window, before, part } = picture;
  const page = await browser.newPage({
    viewport: size,
    timezoneId: coalition.zone,
    locale: 'en-US',
    reducedMotion: 'reduce',
  });
  page.setDefaultTimeout(20_000);
  await page.goto(`${url}?as=${encodeURIComponent(as)}${window ? `#${window(workspace)}` : ''}`);
  await before(page);
  // Until fonts are there and the grid has drawn what it was given last.
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForTimeout(500);
  const file = path.join(folder, `${name}.png`);
  const corner = part && (await page.locator(part.of).boundingBox());
  const clip = corner ? { clip: { x: corner.x, y: corner.y, ...part.size } } : {};
  await page.screenshot({ path: file, animations: 'disabled', caret: 'hide', ...clip });
  await page.close();
  const { size: bytes } = await stat(file);
  console.log(`${path.relative(process.cwd(), file)} (${Math.round(bytes / 1024)} KB)`);
}

function guideOf(page: Page): FrameLocator {
  return page.frameLocator(`iframe[title="${menu.title}"]`);
}

async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name, exact: true }).click();
}

async function chooseInMenu(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: menu.title, exact: true }).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
}

/** The id of the agenda that was drafted last. */
function agendaIn(workspace: Workspace): string {
  const agenda = listFiles(workspace).find(({ name, document }) => document && name.startsWith('Agenda'));
  if (!agenda) throw new Obstacle('No agenda was drafted in the days of the sample.');
  return agenda.id;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await runCommand(takePictures);
