/** `npm run push`, against a clasp whose Google is a file, and where no Google is needed against the real one. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { cp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildAddOn } from '../../build/build.ts';
import { push } from '../../build/push.ts';
import { newGoogle, type FakeGoogle } from './fake-clasp.ts';

const project = path.resolve(import.meta.dirname, '../..');
const tsx = createRequire(import.meta.url).resolve('tsx/cli');
const realClasp = path.join(project, 'node_modules/@google/clasp/build/src/index.js');

const fakeFolder = temporaryFolder();
const fakeClasp = path.join(fakeFolder, 'clasp.mjs');
buildSync({
  entryPoints: [path.join(import.meta.dirname, 'fake-clasp.ts')],
  outfile: fakeClasp,
  platform: 'node',
  format: 'esm',
});
afterAll(() => rmSync(fakeFolder, { recursive: true }));

const builtOnce = path.join(fakeFolder, 'dist');
beforeAll(() => buildAddOn(builtOnce));

function temporaryFolder(): string {
  return realpathSync(mkdtempSync(path.join(os.tmpdir(), 'coalition-push-')));
}

let folder: string;

beforeEach(() => {
  folder = temporaryFolder();
  cpSync(path.join(project, '.claspignore'), path.join(folder, '.claspignore'));
  // The committed one, beside which create-script refuses to work.
  cpSync(path.join(project, '.clasp.json'), path.join(folder, '.clasp.json'));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const googleFile = (): string => path.join(folder, 'google.json');
const localFile = (): string => path.join(folder, '.clasp.local.json');

/** Every push builds; what it would build was built once. */
async function copyOfTheBuild(to: string): Promise<void> {
  await cp(builtOnce, to, { recursive: true });
}

/** Pushes with a Google of this disposition; gives Google afterwards, what was said, and what went wrong. */
async function pushTo(
  google: FakeGoogle,
  build = copyOfTheBuild,
): Promise<{ google: FakeGoogle; said: string[]; problem: string }> {
  writeFileSync(googleFile(), JSON.stringify(google));
  const { said, problem } = await pushWith([process.execPath, fakeClasp, googleFile()], build);
  return { google: JSON.parse(readFileSync(googleFile(), 'utf8')) as FakeGoogle, said, problem };
}

async function pushWith(
  clasp: [string, ...string[]],
  build = copyOfTheBuild,
): Promise<{ said: string[]; problem: string }> {
  const said: string[] = [];
  const problem = await push({ folder, clasp, build, say: (line) => said.push(line) }).then(
    () => '',
    (error: unknown) => (error as Error).message,
  );
  return { said, problem };
}

function built(): Record<string, string> {
  const dist = path.join(folder, 'dist');
  return Object.fromEntries(
    readdirSync(dist).map((name) => [name, readFileSync(path.join(dist, name), 'utf8')]),
  );
}

describe('the first push', () => {
  test('makes one spreadsheet, whose script is dist/ byte for byte', async () => {
    const { google, problem } = await pushTo(newGoogle(), buildAddOn);
    expect(problem).toBe('');
    expect(google.spreadsheets).toEqual([{ id: 'spreadsheet-1', name: 'Coalition Workbook' }]);
    expect(google.scripts).toEqual({
      'script-of-spreadsheet-1': { parentId: 'spreadsheet-1', files: built() },
    });
  });

  test('pushes our manifest, not the default one that create-script pulls', async () => {
    await pushTo(newGoogle());
    expect(built()['appsscript.json']).toBe(readFileSync(path.join(project, 'appsscript.json'), 'utf8'));
  });

  test('ends with the workbook’s link and the link that makes a copy', async () => {
    const { said } = await pushTo(newGoogle());
    expect(said.at(-1)).toContain('https://docs.google.com/spreadsheets/d/spreadsheet-1/edit\n');
    expect(said.at(-1)).toContain('https://docs.google.com/spreadsheets/d/spreadsheet-1/copy\n');
  });

  test('keeps the ids in .clasp.local.json and leaves the committed .clasp.json alone', async () => {
    await pushTo(newGoogle());
    expect(JSON.parse(readFileSync(localFile(), 'utf8'))).toEqual({
      scriptId: 'script-of-spreadsheet-1',
      parentId: 'spreadsheet-1',
      rootDir: 'dist',
    });
    expect(readFileSync(path.join(folder, '.clasp.json'), 'utf8')).toContain('"made-by-npm-run-push"');
  });

  test('keeps the ids even when the network goes away right after the script was made', async () => {
    const { problem } = await pushTo(newGoogle({ requestsLeft: 2 }));
    expect(problem).toMatch(/^Google could not be reached\./);
    const { google } = await pushTo({
      ...JSON.parse(readFileSync(googleFile(), 'utf8')),
      requestsLeft: 9,
    } as FakeGoogle);
    expect(google.spreadsheets).toHaveLength(1);
    expect(google.scripts['script-of-spreadsheet-1']?.files).toEqual(built());
  });
});

describe('a later push', () => {
  test('updates the same script', async () => {
    const { google: before } = await pushTo(newGoogle());
    before.scripts['script-of-spreadsheet-1'] = {
      parentId: 'spreadsheet-1',
      files: { 'Code.js': 'an older version' },
    };
    const { google, said, problem } = await pushTo(before);
    expect(problem).toBe('');
    expect(google.spreadsheets).toHaveLength(1);
    expect(google.scripts['script-of-spreadsheet-1']?.files).toEqual(built());
    expect(said).toContain(
      'Pushed dist/Code.js, dist/appsscript.json, dist/map-en.html, dist/map-es.html, dist/sidebar-en.html, dist/sidebar-es.html, dist/templates.html.',
    );
  });

  test('says so where Google has the same version already', async () => {
    const { google } = await pushTo(newGoogle());
    const { said, problem } = await pushTo(google);
    expect(problem).toBe('');
    expect(said).toContain('Google has this version already.');
  });

  test('asks for the account that made the workbook where this one does not find it', async () => {
    const { google } = await pushTo(newGoogle());
    const { problem } = await pushTo({ ...google, scripts: {} });
    expect(problem).toContain("Your account can't reach the master workbook");
  });

  test('refuses a .clasp.local.json that holds no ids, and makes no second workbook', async () => {
    writeFileSync(localFile(), '{ "scriptId": "" }');
    const { google, problem } = await pushTo(newGoogle());
    expect(problem).toContain(".clasp.local.json can't be read.");
    expect(google.spreadsheets).toEqual([]);
  });

  test('pushes nothing where clasp would push other files than the four', async () => {
    writeFileSync(path.join(folder, '.claspignore'), '**/**\n!appsscript.json\n!Code.js\n');
    const { google, problem } = await pushTo(newGoogle());
    expect(problem).toContain('clasp would push dist/Code.js, dist/appsscript.json instead of');
    expect(Object.keys(google.scripts['script-of-spreadsheet-1']?.files ?? {})).toEqual(['appsscript.json']);
  });
});

describe('what is in the way is said in a sentence', () => {
  test('not logged in', async () => {
    const { problem } = await pushTo(newGoogle({ loggedIn: false }));
    expect(problem).toBe(
      'You are not logged in to Google, or the login has expired. Run `npx clasp login`, then `npm run push` again.',
    );
    expect(existsSync(localFile())).toBe(false);
  });

  test('the Apps Script API is off', async () => {
    const { google, problem } = await pushTo(newGoogle({ scriptApi: false }));
    expect(problem).toContain('Switch it on at https://script.google.com/home/usersettings');
    // clasp makes the spreadsheet before it asks for the script.
    expect(google.spreadsheets).toHaveLength(1);
    expect(problem).toContain('If your Drive now holds an empty "Coalition Workbook", you can delete it.');
  });

  test('no network', async () => {
    const { problem } = await pushTo(newGoogle({ requestsLeft: 0 }));
    expect(problem).toMatch(/^Google could not be reached\. Check the network/);
  });

  test('clasp is not installed', async () => {
    const { problem } = await pushWith([process.execPath, path.join(folder, 'node_modules/clasp.js')]);
    expect(problem).toBe('clasp is not installed here. Run `npm ci`, then `npm run push` again.');
  });

  test('anything else is quoted', async () => {
    const { problem } = await pushWith([
      process.execPath,
      '-e',
      'console.error("Rate limit exceeded"); process.exit(1)',
      '--',
    ]);
    expect(problem).toBe('clasp could not do it. It said: Rate limit exceeded');
  });
});

describe('the real clasp', () => {
  test('without a login says what the fake one says', async () => {
    vi.stubEnv('clasp_config_auth', path.join(folder, 'no-login.json'));
    const { problem } = await pushWith([process.execPath, realClasp]);
    expect(problem).toMatch(/^You are not logged in to Google/);
  });

  test('without a network says what the fake one says', async () => {
    const login = { type: 'authorized_user', client_id: 'made', client_secret: 'up', refresh_token: 'here' };
    writeFileSync(path.join(folder, 'login.json'), JSON.stringify({ tokens: { default: login } }));
    vi.stubEnv('clasp_config_auth', path.join(folder, 'login.json'));
    // Nothing listens there, so no request leaves this machine.
    vi.stubEnv('HTTPS_PROXY', 'http://127.0.0.1:9');
    const { problem } = await pushWith([process.execPath, realClasp]);
    expect(problem).toMatch(/^Google could not be reached\./);
  });

  test('refuses to create a script beside a .clasp.json, and exits with 0: why push judges by output', () => {
    const create = ['create-script', '--type', 'sheets', '-A', path.join(folder, 'no-login.json')];
    const { status, stderr } = spawnSync(process.execPath, [realClasp, ...create], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: 'Project file already exists.\n' });
  });
});

describe('the command', () => {
  const command = [tsx, path.join(project, 'build/push.ts')];

  test('--help says what to do before the first time', () => {
    const help = execFileSync(process.execPath, [...command, '--help'], { encoding: 'utf8' });
    expect(help).toContain('npx clasp login');
    expect(help).toContain('https://script.google.com/home/usersettings');
  });

  test('a wrong flag is named, and nothing is done', () => {
    const { status, stderr } = spawnSync(process.execPath, [...command, '--fast'], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toContain("'--fast'");
    expect(stderr).not.toContain('    at ');
  });
});
