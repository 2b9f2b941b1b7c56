/** A sheet in the page for tests: one tab for a whole file, and the same spreadsheet for every test. */
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { Content, Sheet, Spreadsheet } from '../../local/google/spreadsheet/model.ts';
import { typeInCell } from '../../local/google/spreadsheet/people.ts';
import { run } from '../../local/runtime.ts';
import { GridHands } from '../browser/grid-hands.ts';
import { PATIENCE, theBrowser } from '../browser/chromium.ts';
import { ServedWorkspace } from './live-server.ts';
import { aWorkspace, ROSA } from './tiny-script.ts';

/** A cell of each reset's own, by which the tests know that the page shows it. */
const MARK = { row: 40, column: 12, a1: 'L40' };

export class GridBench {
  readonly served: ServedWorkspace;
  private context: BrowserContext | undefined;
  private hands: GridHands | undefined;
  private original: Spreadsheet | undefined;
  private resets = 0;
  private readonly errors: string[] = [];
  private readonly others: Page[] = [];

  /** `code` declares `make()`, which fills the spreadsheet whose first sheet every test begins on. */
  constructor(code: string, workspace = aWorkspace()) {
    this.served = new ServedWorkspace(code, {}, workspace);
    beforeAll(async () => {
      const { live } = this.served;
      const made = run(workspace, live.script, { function: 'make', user: ROSA });
      if (made.error) throw new Error(made.error.message);
      this.original = live.spreadsheet;
      const browser = await theBrowser();
      this.context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
      await this.context.grantPermissions(['clipboard-read', 'clipboard-write']);
      this.hands = await this.open(ROSA);
      this.others.length = 0;
    });
    afterAll(() => this.context?.close());
    beforeEach(() => this.reset());
    afterEach(async () => {
      await Promise.all(this.others.splice(0).map((page) => page.close()));
      expect(this.errors.splice(0)).toEqual([]);
    });
  }

  /** Rosa's tab. She owns the spreadsheet. */
  get grid(): GridHands {
    if (!this.hands) throw new Error('The page has not been opened yet.');
    return this.hands;
  }

  get page(): Page {
    return this.grid.page;
  }

  /** The spreadsheet as the server has it. */
  get spreadsheet(): Spreadsheet {
    return this.served.live.spreadsheet;
  }

  get sheet(): Sheet {
    const [sheet] = this.spreadsheet.sheets;
    if (!sheet) throw new Error('A spreadsheet has a sheet.');
    return sheet;
  }

  /** What a cell of the first sheet holds, counted from 1. */
  content(row: number, column: number): Content {
    return this.sheet.cells[row - 1]?.[column - 1] ?? null;
  }

  /** A tab of another person, or another one of Rosa's; it is closed after the test. */
  async open(as: string): Promise<GridHands> {
    if (!this.context) throw new Error('The browser has not started yet.');
    const page = await this.context.newPage();
    page.setDefaultTimeout(PATIENCE);
    page.on('pageerror', ({ message }) => this.errors.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('422')) this.errors.push(message.text());
    });
    page.on('request', (request) => {
      const isOwn = /^(http:\/\/127\.0\.0\.1|data:|blob:)/.test(request.url());
      if (!isOwn) this.errors.push(`a request to ${request.url()}`);
    });
    this.others.push(page);
    await page.goto(`http://127.0.0.1:${this.served.port}/?as=${encodeURIComponent(as)}`);
    const hands = new GridHands(page);
    await hands.ready();
    return hands;
  }

  /** Puts what `make` made back, on the first sheet, and waits until Rosa's tab shows it. */
  private async reset(): Promise<void> {
    const { live, workspace } = this.served;
    const { original, page } = this;
    if (!original) throw new Error('The spreadsheet has not been made yet.');
    const [first] = original.sheets;
    this.resets += 1;
    const mark = String(this.resets);
    workspace.spreadsheets.put(typeInCell(original, first?.id ?? 0, MARK.row, MARK.column, mark));
    live.changed();
    await page.locator('.cell-editor').focus();
    await page.keyboard.press('Escape');
    // All at once: notes go away by themselves meanwhile.
    await page
      .getByRole('button', { name: 'Close this message' })
      .evaluateAll((buttons: HTMLElement[]) => buttons.forEach((button) => button.click()));
    await this.grid.tab(first?.name ?? '').click();
    await this.grid.shows(MARK.a1, mark);
    await page.locator('.cell-editor').focus();
    await page.keyboard.press('Control+Home');
  }
}
