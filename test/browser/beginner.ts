/** Somebody who builds a coalition for the first time, at the page of `npm start`; each new screen is looked at closely. */
import { source as axe } from 'axe-core';
import type { Frame, FrameLocator, Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { Lang } from '../../src/core/lang.ts';
import { guidedTable } from '../../src/sheets/guided.ts';
import { stepWords } from '../../src/sheets/step-words.ts';
import { paths, pathWords, type StepKey, type WayIn } from '../../src/sheets/steps.ts';
import { templateNames, type TemplateKey } from '../../src/sheets/templates/names.ts';
import { examplesText } from '../../src/text/examples.ts';
import { menuText } from '../../src/text/menu.ts';
import { sidebarText } from '../../src/text/sidebar.ts';
import { stepsText } from '../../src/text/steps.ts';
import type { Workspace } from '../../local/runtime.ts';
import { Desk } from './desk.ts';

interface Seen {
  readonly sideways: number;
  readonly focus: string;
  readonly violations: readonly string[];
}

/** Run in the panel: what axe finds, how far it scrolls sideways, and where the focus is. */
const LOOK = `axe.run(document, { iframes: false }).then(({ violations }) => ({
  sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  focus: document.activeElement.tagName,
  violations: violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')),
}))`;

export class Beginner {
  private constructor(
    readonly desk: Desk,
    readonly lang: Lang,
  ) {}

  /** Sits down before the workbook; without one, before an empty spreadsheet. */
  static async sitDown(lang: Lang = 'en', workspace?: Workspace, as?: string): Promise<Beginner> {
    const desk = await Desk.open(workspace, as);
    // The first page of a busy machine takes longer than anything after it.
    await desk.page.getByRole('button', { name: /^Coali(tion|ción)$/ }).waitFor({ timeout: 120_000 });
    return new Beginner(desk, lang);
  }

  get guide(): FrameLocator {
    return this.desk.guide;
  }

  get words() {
    return { ...sidebarText[this.lang], ...stepsText[this.lang], examples: examplesText[this.lang] };
  }

  private async frame(): Promise<Frame> {
    const element = await this.desk.page.locator('aside iframe').elementHandle();
    const frame = await element?.contentFrame();
    if (!frame) throw new Error('The guide is not open.');
    return frame;
  }

  /** Looks at a screen once `sign` is on it: nothing in anybody's way, and the focus on what is new. */
  async sees(name: string, sign: Locator): Promise<void> {
    await sign.first().waitFor();
    const frame = await this.frame();
    if (!(await frame.evaluate<boolean>('"axe" in globalThis'))) await frame.evaluate(axe);
    const seen = await frame.evaluate<Seen>(LOOK);
    expect(seen.violations, name).toEqual([]);
    expect(seen.sideways, `${name}: pixels sideways`).toBe(0);
    // A panel that was just opened leaves the focus in the sheet.
    if (!this.isNew) expect(seen.focus, `${name}: focus`).not.toBe('BODY');
    this.isNew = false;
    await this.desk.picture(`${this.lang}-${name}`);
  }

  private isNew = true;

  button(name: string | RegExp): Locator {
    return this.desk.button(name);
  }

  heading(name: string): Locator {
    return this.guide.getByRole('heading', { level: 1, name, exact: true });
  }

  /** Opens the guide from the menu, or another of its screens. */
  async opens(item: 'guide' | 'setUp' = 'guide', menu: Lang = this.lang): Promise<void> {
    await this.desk.menu(menuText[menu][item], menuText[menu].title);
    this.isNew = true;
  }

  /** Closes the panel: what was only in it is gone. */
  async closes(): Promise<void> {
    await this.desk.page.getByRole('button', { name: 'Close the sidebar' }).click();
    await this.desk.page.locator('aside iframe').waitFor({ state: 'detached' });
  }

  /** Answers the questions of setup, and waits for the workbook. */
  async setsUp(coalition: string, template: TemplateKey = 'empty'): Promise<void> {
    const { guide, words } = this;
    await guide.getByLabel(words.setup.name).pressSequentially(coalition);
    await guide.getByLabel(templateNames[template][this.lang], { exact: true }).check();
    await guide.getByText(words.setup.yes, { exact: true }).click();
    await this.sees('setup', this.button(words.setup.build));
    await this.button(words.setup.build).click();
    await guide.getByRole('heading', { name: words.brings }).waitFor({ timeout: 120_000 });
  }

  async chooses(way: WayIn): Promise<void> {
    const { says } = pathWords[way];
    const steps = paths[way];
    await this.sees('ways-in', this.guide.getByRole('heading', { name: this.words.brings }));
    await this.guide.locator('.rows').getByText(says[this.lang], { exact: true }).click();
    await this.sees('path', this.guide.getByText(new RegExp(` · \\d+ .* ${String(steps.length)} `)));
    await expect
      .poll(() => this.guide.locator('.lane').first().getByRole('listitem').count())
      .toBe(steps.length);
  }

  async goesHome(): Promise<void> {
    await this.guide.locator('header .name').click();
    await this.guide.locator('.lane').first().waitFor();
  }

  /** Opens a step of the path, or of those beside it. */
  async opensStep(key: StepKey): Promise<void> {
    const title = stepWords[key].title[this.lang];
    await this.goesHome();
    const link = this.guide.locator('.lane').getByRole('button', { name: title, exact: true });
    if (!(await link.isVisible())) await this.guide.getByText(this.words.all, { exact: true }).click();
    await link.click();
    await this.heading(title).waitFor();
  }

  /** Opens a step and goes into it. */
  async begins(key: StepKey): Promise<void> {
    await this.opensStep(key);
    await this.guide.locator('main button.primary').click();
  }

  /** The step says that it is done, because its content is there. */
  async hasDone(...keys: readonly StepKey[]): Promise<void> {
    for (const key of keys) {
      await this.opensStep(key);
      await this.guide.getByText(`· ${this.words.state.done}`).waitFor();
    }
  }

  /** Goes to a sheet, and waits until it is drawn. */
  async tab(sheet: string): Promise<void> {
    const { grid } = this.desk;
    await grid.tab(guidedTable(sheet).name[this.lang]).click();
    // The hidden first row holds the sheet's keys.
    await expect.poll(async () => (await grid.texts('A1:Z1')).flat()).toContain(sheet);
  }

  /** Types as fast as a machine, but key by key. */
  async types(label: string | RegExp, words: string): Promise<void> {
    await this.guide.getByLabel(label).first().pressSequentially(words);
  }

  async next(): Promise<void> {
    await this.guide.locator('form.card button.primary').click();
  }

  /** The question that is asked now: it has the focus, so that typing answers it. */
  async isAsked(field: string): Promise<void> {
    await this.guide.locator(`form.card [data-field="${field}"] :focus`).waitFor();
  }

  /** Types the first letters of somebody's name and chooses the one who is found. */
  async picks(label: string, letters: string): Promise<void> {
    await this.guide.getByRole('combobox', { name: label }).fill(letters);
    await this.guide.getByRole('listbox', { name: label }).getByRole('option').waitFor();
    await this.desk.page.keyboard.press('Enter');
  }

  /** Presses Tab, or Shift+Tab to go back, until the focus is on something. */
  async tabsTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await target.waitFor();
    for (let pressed = 0; pressed < 60; pressed++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.desk.page.keyboard.press(key);
    }
    throw new Error('Tab does not lead there.');
  }
}
