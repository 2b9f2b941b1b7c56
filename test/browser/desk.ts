/** The local page in a real browser, as `npm start` serves it, with hands that count clicks and typed fields. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { LiveWorkspace } from '../../local/server/live-workspace.ts';
import { buildPage } from '../../local/server/page-assets.ts';
import { startServer, type RunningServer } from '../../local/server/server.ts';
import { Workspace } from '../../local/runtime.ts';
import { MONDAY, OWNER, script } from '../add-on.ts';
import { GridHands } from './grid-hands.ts';
import { PATIENCE, theBrowser } from './chromium.ts';

/** Where the pictures of a story are kept, for people to look at. */
const pictures = path.resolve(import.meta.dirname, '../../out/pictures');

export class Desk {
  clicks = 0;
  typed = 0;
  private taken = 0;

  private constructor(
    readonly workspace: Workspace,
    readonly page: Page,
    private readonly server: RunningServer,
  ) {}

  /** The coalition's account, or somebody else's, at 1366 × 768; without a workspace, before a new, empty spreadsheet. */
  static async open(
    workspace = new Workspace({ owner: OWNER, now: MONDAY, spreadsheet: { zone: 'America/Chicago' } }),
    as = OWNER,
  ): Promise<Desk> {
    const server = await startServer(new LiveWorkspace(workspace, script), await buildPage(), 0);
    const browser = await theBrowser();
    const context = await browser.newContext({
      viewport: { width: 1366, height: 768 },
      timezoneId: 'America/Chicago',
      locale: 'en-US',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.goto(`${server.url}?as=${encodeURIComponent(as)}`);
    return new Desk(workspace, page, server);
  }

  async close(): Promise<void> {
    await this.page.context().close();
    await this.server.close();
  }

  /** The add-on's sidebar. */
  get guide(): FrameLocator {
    return this.page.frameLocator('aside iframe');
  }

  /** The sheet that is in sight. */
  get grid(): GridHands {
    return new GridHands(this.page);
  }

  /** The page of somebody else, in a tab of their own; `hash` names the window. */
  async pageOf(address: string, hash: string): Promise<Page> {
    const page = await this.page.context().newPage();
    await page.goto(`${this.server.url}?as=${encodeURIComponent(address)}#${hash}`);
    return page;
  }

  async click(target: Locator): Promise<void> {
    this.clicks += 1;
    await target.click();
  }

  async type(target: Locator, text: string): Promise<void> {
    this.typed += 1;
    await target.fill(text);
  }

  async choose(target: Locator, label: string): Promise<void> {
    this.clicks += 1;
    await target.selectOption({ label });
  }

  /** Chooses an item of the add-on's menu: two clicks. */
  async menu(item: string, menu = 'Coalition'): Promise<void> {
    await this.click(this.page.getByRole('button', { name: menu, exact: true }));
    await this.click(this.page.getByRole('menuitem', { name: item }));
  }

  button(name: string | RegExp): Locator {
    return this.guide.getByRole('button', { name, exact: true });
  }

  /** With `PICTURES=1` in the environment, a picture of the page, or of another one, as it is now, in `out/pictures`. */
  async picture(name: string, page = this.page): Promise<void> {
    if (!process.env['PICTURES']) return;
    await mkdir(pictures, { recursive: true });
    this.taken += 1;
    const file = `${String(this.taken).padStart(2, '0')}-${name}.png`;
    await page.screenshot({ path: path.join(pictures, file) });
  }
}
