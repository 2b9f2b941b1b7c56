/** The Chrome or Chromium that the browser tests and `npm run pictures` use. */
import { find, findOrInstall, type OutsideProgram } from './outside-program.ts';

const chromium: OutsideProgram = {
  name: 'Chrome or Chromium',
  variable: 'CHROME_PATH',
  places: [
    // Without windows, which no test looks at: a third faster.
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
  debian: ['chromium-headless-shell'],
};

/** The browser's path. Throws with what to install where there is none. */
export const findBrowser = (): string => find(chromium);

/** The same; on Debian as root a missing Chromium is installed first. */
export const findOrInstallBrowser = (): string => findOrInstall(chromium);

/** Launch arguments that keep a headless browser quiet on a machine without a network, also as root. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
