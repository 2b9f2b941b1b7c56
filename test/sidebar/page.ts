/** The built sidebar in a real browser, 300 px wide, talking to a fake server. */
import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeAll } from 'vitest';
import { mapPage, sidebarPage } from '../../build/build.ts';
import type { Lang } from '../../src/core/lang.ts';
import { PATIENCE, theBrowser } from '../browser/chromium.ts';
import { fakeServer, GoogleFailed, usual, type Asked, type FakeCalls } from './fake-server.ts';

/** No request leaves the machine: the page is answered from memory. */
const ADDRESS = 'http://sidebar.test/';

/** Google's side panel is 300 px wide and can't be made wider (platform.md §1.5). */
export const WIDTH = 300;

export interface Sidebar {
  readonly page: Page;
  /** Every call that the page made, in order. */
  readonly asked: readonly Asked[];
  /** The inputs of the calls of one name. */
  inputsOf(name: Asked['name']): unknown[];
  /** The menu items' functions that the page called, to be shown anew. */
  readonly reopened: readonly string[];
  /** Picks a sheet on the home screen, by its name. */
  toSheet(name: string): Promise<void>;
  /** Throws if the page threw, or made a call that the test did not expect. */
  close(): Promise<void>;
}

export interface Opening {
  /** The menu item. */
  readonly view?: 'home' | 'setup' | 'people' | 'due' | 'reminders' | 'share' | 'screen' | 'check' | 'about';
  /** Opens the dialog of the Power map instead. */
  readonly map?: boolean;
  readonly width?: number;
  /** The computer's time zone. */
  readonly zone?: string;
  /** The page's language. */
  readonly lang?: Lang;
}

/** The menu items' functions: each shows the panel anew. */
const menuFunctions = [
  'openGuide',
  'setUpOrRepair',
  'addPeople',
  'sendWhatIsDue',
  'switchReminders',
  'shareWithMembers',
  'shareMyScreen',
  'mapTogether',
  'checkThisInstallation',
  'aboutAndPrivacy',
];

/** `google.script.run` as the page sees it: source text, because it runs in the browser and not here. */
const scriptRun = `
  const menuFunctions = ${JSON.stringify(menuFunctions)};
  const opening = () => document.querySelector('meta[name=opening]').content;
  const runner = (done, failed) => ({
    withSuccessHandler: (told) => runner(told, failed),
    withFailureHandler: (told) => runner(done, told),
    dispatch: (name, input, hints) =>
      void askFake(opening(), name, input, hints).then((said) => ('answer' in said ? done(said.answer) : failed(new Error(said.failed)))),
    ...Object.fromEntries(menuFunctions.map((name) => [name, () => void reopen(opening(), name)])),
  });
  globalThis.google = { script: { run: runner(() => {}, () => {}) } };
`;

const pages = new Map<string, Promise<string>>();

/** What stands behind a sidebar as long as its test goes on. */
interface Behind {
  readonly body: string;
  readonly server: ReturnType<typeof fakeServer>;
  readonly reopened: string[];
  readonly mistakes: string[];
}

/** By the number of the opening. What a page still asks after its test, nobody hears. */
const behind = new Map<string, Behind>();

let openings = 0;

async function ask(opening: string, name: string, input: string, hints: string) {
  const { server, mistakes } = behind.get(opening) ?? {};
  if (!server || !mistakes) return { failed: 'This sidebar was closed.' };
  try {
    return { answer: await server.dispatch(name, input, hints) };
  } catch (error) {
    if (!(error instanceof GoogleFailed)) mistakes.push(String(error));
    return { failed: (error as Error).message };
  }
}

/** The opening that each page shows. */
const current = new WeakMap<Page, string>();

/** Pages that no test uses now, by their time zone: to make one takes as long as a short test. */
const idle = new Map<string, Page[]>();

async function freePage(browser: Browser, zone: string): Promise<Page> {
  const known = idle.get(zone)?.pop();
  if (known) return known;
  const page = await browser.newPage({ reducedMotion: 'reduce', timezoneId: zone, locale: 'en-US' });
  page.setDefaultTimeout(PATIENCE);
  page.on('pageerror', (error) => behind.get(current.get(page) ?? '')?.mistakes.push(error.message));
  await page.exposeFunction('askFake', ask);
  await page.exposeFunction('reopen', (from: string, name: string) => behind.get(from)?.reopened.push(name));
  await page.addInitScript(scriptRun);
  await page.route('**/*', (route) => {
    const body = behind.get(current.get(page) ?? '')?.body ?? '';
    return route.fulfill({ contentType: 'text/html', body });
  });
  return page;
}

/** Opens the sidebar as a menu item does; `calls` come on top of the usual ones. */
export async function openSidebar(
  browser: Browser,
  calls: FakeCalls,
  {
    view = 'home',
    map = false,
    width = map ? 1000 : WIDTH,
    zone = 'America/Chicago',
    lang = 'en',
  }: Opening = {},
): Promise<Sidebar> {
  const key = `${lang} ${map}`;
  const html = pages.get(key) ?? (map ? mapPage(lang) : sidebarPage(lang));
  pages.set(key, html);
  // What the guide finds when it looks through the sheets is what it opened with.
  const { open = usual.open } = calls;
  const server = fakeServer({ ...usual, ...(open ? { refresh: () => open({}) } : {}), ...calls });
  const reopened: string[] = [];
  const mistakes: string[] = [];
  openings += 1;
  const opening = String(openings).padStart(6, '0');
  // The menu appends its wish to the finished page, after the script. All have one address, and one script at the same
  // place, so that the browser compiles it once.
  behind.set(opening, {
    body: `${(await html).replace('<head>', `<head><meta name="opening" content="${opening}">`)}<meta name="view" content="${view}">`,
    server,
    reopened,
    mistakes,
  });
  const page = await freePage(browser, zone);
  await page.setViewportSize({ width, height: 900 });
  current.set(page, opening);
  await page.goto(ADDRESS);
  return {
    page,
    asked: server.asked,
    reopened,
    inputsOf: (name) => server.asked.filter((one) => one.name === name).map(({ input }) => input),
    async toSheet(name) {
      const row = page.locator('.rows strong').getByText(name, { exact: true });
      await row.waitFor({ state: 'attached' });
      // Sheets that are not begun are folded away.
      if (!(await row.isVisible())) await page.getByText('More sheets', { exact: true }).click();
      await row.click();
    },
    async close() {
      behind.delete(opening);
      await page.emulateMedia({ media: null });
      idle.set(zone, [...(idle.get(zone) ?? []), page]);
      if (mistakes.length > 0) throw new Error(mistakes.join('\n'));
    },
  };
}

/** For a test file: opens sidebars, and closes each after its test. */
export function sidebars(): (calls?: FakeCalls, opening?: Opening) => Promise<Sidebar> {
  const opened: Sidebar[] = [];
  // So that no test waits for its start.
  beforeAll(async () => void (await theBrowser()));
  afterEach(async () => {
    for (const sidebar of opened.splice(0)) await sidebar.close();
  });
  return async (calls = {}, opening = {}) => {
    const sidebar = await openSidebar(await theBrowser(), calls, opening);
    opened.push(sidebar);
    return sidebar;
  };
}
