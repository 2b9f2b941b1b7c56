/** Finds the Chrome or Chromium that the browser tests and `npm start` use. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser's path. Throws with what to install where there is none. */
export function findBrowser(): string {
  const named = process.env['CHROME_PATH'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH is ${named}, but there is no such file.`);
  }
  const found = places.find((place) => existsSync(place));
  if (found) return found;
  throw new Error(
    'No Chrome or Chromium was found. Install one (Debian: apt-get install chromium), or set CHROME_PATH to yours.',
  );
}

/** The same; on Debian as root a missing Chromium is installed first. */
export function findOrInstallBrowser(): string {
  try {
    return findBrowser();
  } catch (missing) {
    const debian = existsSync('/etc/debian_version') && process.getuid?.() === 0;
    if (!debian || process.env['CHROME_PATH']) throw missing;
    console.log('Installing chromium (Debian, as root) …');
    const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
    return findBrowser();
  }
}

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
