/** `npm run pictures`: every picture of README and docs/, taken of the running product. */
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { runDemo, type Demo } from '../local/demo/run-demo.ts';
import { sheetWithKey } from '../local/find-cells.ts';
import { columnLetters } from '../local/google/spreadsheet/area.ts';
import { lastColumn, lastRow } from '../local/google/spreadsheet/cells.ts';
import { loadScript, type Workspace } from '../local/runtime.ts';
import { coalition } from '../local/sample/coalition.ts';
import { LiveWorkspace } from '../local/server/live-workspace.ts';
import { buildPage } from '../local/server/page-assets.ts';
import { startServer } from '../local/server/server.ts';
import { browserArguments, findOrInstallBrowser } from './browser.ts';
import { buildAddOn } from './build.ts';
import { helped, Obstacle, runCommand } from './command-line.ts';
import { pictures, sheetsPage, type Picture } from './picture-list.ts';

const docs = path.resolve(import.meta.dirname, '../docs');
const folder = path.join(docs, 'pictures');

const help = `npm run pictures

Lets fifteen days of the sample coalition pass, always the same ones, opens the product in Chrome or Chromium, and takes
the pictures of README and docs/ anew: docs/pictures/*.png. Writes docs/sheets.md, which shows every sheet.`;

/** The first day of what the pictures show; the story's last beat is on the fifteenth. */
const TODAY = '2026-11-02';
const DAYS = 15;

/** Milliseconds for what a page is to do, on a busy machine, too. */
const PATIENCE = 60_000;

/** Pixels at the lower edge of the grid that no row of a picture reaches. */
const BELOW = 60;

/** Takes the pictures. Throws an Obstacle where there is no browser, or where the sample did not play. */
async function takePictures(args: readonly string[]): Promise<void> {
  if (helped(help, args)) return;
  const dist = await mkdtemp(path.join(os.tmpdir(), 'pictures-'));
  try {
    await buildAddOn(dist);
    const script = loadScript(dist);
    console.log('Playing the sample');
    const demo = runDemo({ script, today: TODAY, days: DAYS, tell: () => undefined });
    const { workspace, failures } = demo;
    if (failures.length > 0) throw new Obstacle(`The sample did not play:\n${failures.join('\n')}`);
    const server = await startServer(new LiveWorkspace(workspace, script), await buildPage(), 0);
    const browser = await chromium.launch({ executablePath: findOrInstallBrowser(), args: browserArguments });
    try {
      await mkdir(folder, { recursive: true });
      await takeAll(pictures, browser, server.url, demo);
      await writeFile(path.join(docs, 'sheets.md'), sheetsPage());
    } finally {
      await browser.close();
      await server.close();
    }
  } finally {
    await rm(dist, { recursive: true });
  }
}

/** What is photographed: the workspace that is served, and its owner at the guide. */
type Scene = Pick<Demo, 'workspace' | 'owner'>;

/** Takes the pictures in order. Those of sheets share a page, the others have one each. */
async function takeAll(
  wanted: readonly Picture[],
  browser: Browser,
  url: string,
  scene: Scene,
): Promise<void> {
  let wall: Page | undefined;
  for (const picture of wanted) {
    picture.prepare?.(scene.owner);
    const isOfSheet = picture.sheet !== undefined;
    const page = (isOfSheet ? wall : undefined) ?? (await open(picture, browser, url, scene.workspace));
    await take(picture, page, scene.workspace);
    if (isOfSheet) wall = page;
    else await page.close();
  }
}

async function open(
  { size, as = coalition.account, window }: Picture,
  browser: Browser,
  url: string,
  workspace: Workspace,
): Promise<Page> {
  const page = await browser.newPage({
    viewport: size,
    timezoneId: coalition.zone,
    locale: 'en-US',
    reducedMotion: 'reduce',
  });
  page.setDefaultTimeout(PATIENCE);
  await page.goto(`${url}?as=${encodeURIComponent(as)}${window ? `#${window(workspace)}` : ''}`);
  return page;
}

async function take({ name, before, part, sheet }: Picture, page: Page, workspace: Workspace): Promise<void> {
  await before(page);
  const cells = sheet === undefined ? undefined : await cellsOf(page, workspace, sheet);
  // Until fonts are there and the grid has drawn what it was given last.
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForTimeout(500);
  const file = path.join(folder, `${name}.png`);
  const corner = part && (await page.locator(part.of).boundingBox());
  const clip = cells ?? (corner && { x: corner.x, y: corner.y, ...part.size });
  await page.screenshot({ path: file, animations: 'disabled', caret: 'hide', ...(clip && { clip }) });
  const { size: bytes } = await stat(file);
  console.log(`${path.relative(process.cwd(), file)} (${Math.round(bytes / 1024)} KB)`);
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What stands in a sheet's columns that are in sight, with its headings and the names of its lines. */
async function cellsOf(page: Page, workspace: Workspace, key: string): Promise<Box> {
  const spreadsheet = workspace.spreadsheets.byId(workspace.boundSpreadsheetId);
  const sheet = sheetWithKey(spreadsheet, key);
  if (!sheet) throw new Obstacle(`The sample has no sheet ${key}.`);
  await page.waitForFunction((id) => window.grid?.sheet() === id, sheet.id);
  const frame = await page.locator('.grid').boundingBox();
  const boxOf = (column: number, row: number): Promise<Box | undefined> =>
    page.evaluate((a1) => window.grid?.box(a1), `${columnLetters(column)}${row}`);
  const bottom = (frame?.y ?? 0) + (frame?.height ?? 0) - BELOW;
  let row = lastRow(spreadsheet, sheet);
  let column = lastColumn(spreadsheet, sheet);
  let last = await boxOf(column, row);
  while (last && column > 1 && last.width === 0) last = await boxOf((column -= 1), row);
  while (last && row > 2 && last.y + last.height > bottom) last = await boxOf(column, (row -= 1));
  if (!last || !frame) throw new Obstacle(`The sheet ${sheet.name} is not to be seen.`);
  // So that no frame stands around a cell of the picture.
  await page.mouse.click(last.x + 8, last.y + last.height + 40);
  return {
    x: frame.x,
    y: frame.y,
    width: Math.ceil(last.x + last.width - frame.x) + 1,
    height: Math.ceil(last.y + last.height - frame.y) + 1,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await runCommand(takePictures);
