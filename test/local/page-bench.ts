/** The page in a real browser, as any of its people, for tests. */
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, expect } from 'vitest';
import { PATIENCE, theBrowser } from '../browser/chromium.ts';
import type { ServedWorkspace } from './live-server.ts';

/** Opens pages of the server, closes them after each test, and fails the test where one of them threw. */
export class PageBench {
  private readonly pages: Page[] = [];
  private readonly errors: string[] = [];

  constructor(private readonly served: ServedWorkspace) {
    // So that no test waits for its start.
    beforeAll(async () => void (await theBrowser()));
    afterEach(async () => {
      await Promise.all(this.pages.splice(0).map((page) => page.close()));
      expect(this.errors.splice(0)).toEqual([]);
    });
  }

  /** A tab of this person's at 1366 × 768; `hash` names the window, such as `inbox`. */
  async open(as: string, hash = ''): Promise<Page> {
    const browser = await theBrowser();
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    page.setDefaultTimeout(PATIENCE);
    page.on('pageerror', ({ message }) => this.errors.push(message));
    this.pages.push(page);
    await page.goto(`http://127.0.0.1:${this.served.port}/?as=${encodeURIComponent(as)}#${hash}`);
    return page;
  }
}

/** Chooses an item of the add-on's menu. */
export async function clickMenu(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'Coalition', exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
}
