/** The Chromium of the tests: one for all files that run in the same process. */
import { chromium, type Browser } from 'playwright-core';
import { browserArguments, findBrowser } from '../../build/browser.ts';

/** Milliseconds for what a page is to do: enough for a busy machine, and less than a test may take. */
export const PATIENCE = 30_000;

let launched: Promise<Browser> | undefined;

/**
 * Starts it when it is first asked for. Whoever opens a context or a page closes it; the browser itself ends with the
 * process, since vitest does not say which file is the last one.
 */
export function theBrowser(): Promise<Browser> {
  launched ??= launch();
  return launched;
}

function launch(): Promise<Browser> {
  // vitest gives a process half a second to end: enough to kill the browser and to remove its profile, not to close it.
  process.once('SIGTERM', () => process.exit());
  return chromium.launch({ executablePath: findBrowser(), args: browserArguments, handleSIGTERM: false });
}
