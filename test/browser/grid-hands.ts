/** The grid of the page for tests: real clicks on its canvas, real keys, and `window.grid` to read what is drawn. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export class GridHands {
  constructor(readonly page: Page) {}

  /** Waits until a sheet is drawn. */
  async ready(): Promise<void> {
    await this.page.waitForFunction(() => window.grid?.sheet() !== undefined);
  }

  /** What is drawn in a cell. */
  text(a1: string): Promise<string> {
    return this.page.evaluate((cell) => window.grid?.text(cell) ?? '', a1);
  }

  /** What is drawn in some cells, row by row: `texts('A3:B4')`. */
  texts(range: string): Promise<string[][]> {
    return this.page.evaluate((cells) => window.grid?.texts(cells) ?? [], range);
  }

  /** Waits until a cell shows this text. */
  async shows(a1: string, text: string): Promise<void> {
    await expect.poll(() => this.text(a1)).toBe(text);
  }

  look(a1: string) {
    return this.page.evaluate((cell) => window.grid?.look(cell) ?? {}, a1);
  }

  marks(a1: string): Promise<string[]> {
    return this.page.evaluate((cell) => window.grid?.marks(cell) ?? [], a1);
  }

  selected(): Promise<string> {
    return this.page.evaluate(() => window.grid?.selected() ?? '');
  }

  box(a1: string): Promise<Box> {
    return this.page.evaluate((cell) => window.grid?.box(cell) ?? { x: 0, y: 0, width: 0, height: 0 }, a1);
  }

  /** Clicks near the left end of a cell, where no arrow is. */
  async click(a1: string, options: Parameters<Page['mouse']['click']>[2] = {}): Promise<void> {
    const { x, y, width, height } = await this.box(a1);
    await this.page.mouse.click(x + Math.min(12, width / 3), y + height / 2, options);
  }

  async doubleClick(a1: string): Promise<void> {
    await this.click(a1, { clickCount: 2 });
  }

  /** Clicks in the middle of a cell, where a checkbox is. */
  async clickMiddle(a1: string): Promise<void> {
    const { x, y, width, height } = await this.box(a1);
    await this.page.mouse.click(x + width / 2, y + height / 2);
  }

  /** Clicks on the arrow at the right end of a cell. */
  async clickArrow(a1: string): Promise<void> {
    const { x, y, width, height } = await this.box(a1);
    await this.page.mouse.click(x + width - 9, y + height / 2);
  }

  async hover(a1: string): Promise<void> {
    const { x, y, width, height } = await this.box(a1);
    await this.page.mouse.move(x + width / 2, y + height / 2);
    await this.page.mouse.move(x + width / 2 + 2, y + height / 2 + 1);
  }

  /** Selects a range with the mouse. */
  async select(from: string, to: string): Promise<void> {
    const [start, end] = [await this.box(from), await this.box(to)];
    await this.drag(
      { x: start.x + 12, y: start.y + start.height / 2 },
      { x: end.x + 12, y: end.y + end.height / 2 },
    );
  }

  /** Presses, moves in several steps as a hand does, and lets go. */
  async drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
    const { mouse } = this.page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    for (const part of [0.1, 0.4, 0.7, 1])
      await mouse.move(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part);
    await mouse.up();
  }

  /** Types a text into a cell, and Enter. */
  async type(a1: string, text: string): Promise<void> {
    await this.click(a1);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Chooses an item of a cell's own menu. */
  async cellMenu(a1: string, item: string): Promise<void> {
    await this.click(a1, { button: 'right' });
    await this.page.getByRole('menuitem', { name: item, exact: true }).click();
  }

  /** Chooses an item of the menu bar. */
  async menu(menu: string, item: string): Promise<void> {
    await this.page.getByRole('button', { name: menu, exact: true }).click();
    await this.page.getByRole('menuitem', { name: item, exact: true }).click();
  }

  tab(name: string): Locator {
    return this.page.getByRole('tab', { name, exact: true });
  }

  async tabMenu(tab: string, item: string): Promise<void> {
    await this.tab(tab).click({ button: 'right' });
    await this.page.getByRole('menuitem', { name: item, exact: true }).click();
  }
}
