/** The built sidebar in a real browser, 300 px wide, talking to a fake server. */
import { chromium, type Browser, type Page } from 'playwright-core';
import { browserArguments, findBrowser } from '../../build/browser.ts';
import { sidebarPage } from '../../build/build.ts';
import { fakeServer, GoogleFailed, type Asked, type FakeCalls } from './fake-server.ts';

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
  close(): Promise<void>;
}

/** `google.script.run` as the page sees it: source text, because it runs in the browser and not here. */
const scriptRun = `
  const runner = (done, failed) => ({
    withSuccessHandler: (told) => runner(told, failed),
    withFailureHandler: (told) => runner(done, told),
    dispatch: (name, input) =>
      void askFake(name, input).then((said) => ('answer' in said ? done(said.answer) : failed(new Error(said.failed)))),
  });
  globalThis.google = { script: { run: runner(() => {}, () => {}) } };
`;

let html: Promise<string> | undefined;

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser(), args: browserArguments });
}

/** Opens the sidebar as the menu item for `view` does. */
export async function openSidebar(
  browser: Browser,
  calls: FakeCalls,
  { view = 'home', width = WIDTH, zone = 'America/Chicago' } = {},
): Promise<Sidebar> {
  html ??= sidebarPage();
  const server = fakeServer(calls);
  const page = await browser.newPage({
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
    timezoneId: zone,
    locale: 'en-US',
  });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.exposeFunction('askFake', async (name: string, input: string) => {
    try {
      return { answer: await server.dispatch(name, input) };
    } catch (error) {
      if (!(error instanceof GoogleFailed)) errors.push(String(error));
      return { failed: (error as Error).message };
    }
  });
  await page.addInitScript(scriptRun);
  const body = `${await html}<meta name="view" content="${view}">`;
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(ADDRESS);
  return {
    page,
    asked: server.asked,
    inputsOf: (name) => server.asked.filter((one) => one.name === name).map(({ input }) => input),
    async close() {
      await page.close();
      if (errors.length > 0) throw new Error(`The page threw: ${errors.join('; ')}`);
    },
  };
}
