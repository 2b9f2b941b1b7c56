/** `npm run push`: makes the master workbook in somebody's Drive once, and from then on updates the script in it. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { buildAddOn, builtFiles } from './build.ts';
import { helped, Obstacle, runCommand } from './command-line.ts';

const TITLE = 'Coalition Workbook';

/** Git ignores it: the ids belong to whoever made the master workbook. */
const LOCAL_FILE = '.clasp.local.json';

/** What must arrive, and nothing else: the paths as clasp prints them. */
const PUSHED = builtFiles.map((file) => `dist/${file}`);

const MINUTES_TO_WAIT = 3;

const masterIds = z.object({
  scriptId: z.string().check(z.minLength(1)),
  /** The spreadsheet that the script is bound to. */
  parentId: z.string().check(z.minLength(1)),
});

type Master = z.infer<typeof masterIds>;

export interface PushSettings {
  /** Where `.clasp.local.json`, `.claspignore` and `dist/` are. */
  readonly folder: string;
  /** The program that is clasp, and the arguments that come before clasp's own. */
  readonly clasp: readonly [program: string, ...before: string[]];
  /** Takes each line of progress. */
  readonly say: (line: string) => void;
  /** Builds the add-on into a folder. */
  readonly build?: (folder: string) => Promise<void>;
}

/**
 * Builds `dist/`, makes the master workbook where there is none yet, and pushes `dist/` into it.
 * The last line it says holds the workbook's link and the one to hand out.
 *
 * @throws Obstacle that says what to do: not logged in, the Apps Script API is off, no network, …
 */
export async function push({ folder, clasp, say, build = buildAddOn }: PushSettings): Promise<void> {
  const run = (args: readonly string[], cwd = folder): Promise<string> => runClasp(clasp, args, cwd);
  const known = await readMaster(folder);
  say('Building dist/ …');
  await build(path.join(folder, 'dist'));
  const master = known ?? (await makeMaster(folder, run, say));
  const { filesToPush } = listed.parse(
    JSON.parse(await run(['show-file-status', '--json', '-P', LOCAL_FILE])),
  );
  if (!sameFiles(filesToPush)) {
    throw new Obstacle(
      `Nothing was pushed. clasp would push ${filesToPush.join(', ') || 'nothing'} instead of ${PUSHED.join(', ')}: check .claspignore.`,
    );
  }
  say('Pushing to Google …');
  const output = await run(['push', '--force', '--json', '-P', LOCAL_FILE]);
  const pushed = pushedFiles(output);
  // With --json, clasp answers [] where Google has the same files already.
  if (pushed === undefined || (pushed.length > 0 && !sameFiles(pushed))) {
    throw new Obstacle(`The push did not go through. clasp said: ${output.trim()}`);
  }
  say(pushed.length === 0 ? 'Google has this version already.' : `Pushed ${pushed.join(', ')}.`);
  say(links(master));
}

function links({ parentId }: Master): string {
  const workbook = `https://docs.google.com/spreadsheets/d/${parentId}`;
  return `
The master workbook:       ${workbook}/edit
The link for coordinators: ${workbook}/copy

Before you hand out the second link, share the master: Share, General access, Anyone with the link, Viewer.
Leave the master itself empty: whatever stands in it is copied along.`;
}

const listed = z.object({ filesToPush: z.array(z.string()) });

function sameFiles(files: readonly string[]): boolean {
  const seen = files.map((file) => file.replaceAll('\\', '/'));
  return [...seen].sort().join() === [...PUSHED].sort().join();
}

function pushedFiles(output: string): string[] | undefined {
  try {
    return z.array(z.string()).parse(JSON.parse(output));
  } catch {
    return undefined;
  }
}

async function readMaster(folder: string): Promise<Master | undefined> {
  let text: string;
  try {
    text = await readFile(path.join(folder, LOCAL_FILE), 'utf8');
  } catch {
    return undefined;
  }
  try {
    return masterIds.parse(JSON.parse(text));
  } catch {
    throw new Obstacle(
      `${LOCAL_FILE} can't be read. It should hold scriptId and parentId (the spreadsheet's id): correct it, or delete it to make a new master workbook.`,
    );
  }
}

/**
 * `create-script` refuses where a `.clasp.json` stands (and exits with 0), looks for one in every folder above, and
 * pulls a default manifest over the folder it runs in (platform.md §9). So it gets an empty folder, named with -P.
 */
async function makeMaster(
  folder: string,
  run: (args: readonly string[], cwd: string) => Promise<string>,
  say: PushSettings['say'],
): Promise<Master> {
  say(`Making the spreadsheet "${TITLE}" in your Drive …`);
  // clasp refuses a folder that is reached through a link, as the temporary one is on a Mac.
  const empty = await realpath(await mkdtemp(path.join(os.tmpdir(), 'coalition-')));
  let output: string;
  try {
    output = await run(['create-script', '--type', 'sheets', '--title', TITLE, '-P', empty], empty);
  } catch (error) {
    // Both links are printed before clasp pulls the default manifest: where only that failed, the workbook exists.
    output = error instanceof ClaspFailure ? error.printed : '';
    if (!idsIn(output)) throw error;
  } finally {
    await rm(empty, { recursive: true, force: true });
  }
  const master = idsIn(output);
  if (!master) throw new Obstacle(`The spreadsheet was not made. clasp said: ${output.trim()}`);
  const settings = { ...master, rootDir: 'dist' };
  await writeFile(path.join(folder, LOCAL_FILE), `${JSON.stringify(settings, null, 2)}\n`);
  return master;
}

function idsIn(output: string): Master | undefined {
  const parentId = /drive\.google\.com\/open\?id=([\w-]+)/.exec(output)?.[1];
  const scriptId = /script\.google\.com\/d\/([\w-]+)\/edit/.exec(output)?.[1];
  return parentId && scriptId ? { scriptId, parentId } : undefined;
}

class ClaspFailure extends Obstacle {
  constructor(
    sentence: string,
    /** What clasp had printed by then. */
    readonly printed: string,
  ) {
    super(sentence);
  }
}

/** Gives what clasp printed. Its exit code says little: some failures exit with 0. */
function runClasp(clasp: PushSettings['clasp'], args: readonly string[], cwd: string): Promise<string> {
  const [program, ...before] = clasp;
  const options = { cwd, timeout: MINUTES_TO_WAIT * 60_000, maxBuffer: 10_000_000 };
  return new Promise((resolve, reject) => {
    execFile(program, [...before, ...args], options, (error, stdout, stderr) => {
      if (error?.killed) reject(new ClaspFailure(noNetwork, stdout));
      else if (error || stdout.trim() === '')
        reject(new ClaspFailure(explain(stderr || stdout || (error?.message ?? '')), stdout));
      else resolve(stdout);
    });
  });
}

const noNetwork =
  'Google could not be reached. Check the network (and HTTPS_PROXY, if you use one), then run `npm run push` again.';

/** What clasp 3.4.1 and Google's services say, and what to do about it. */
const explanations: readonly (readonly [said: RegExp, sentence: string])[] = [
  [
    /Cannot find module|spawn .* ENOENT/,
    'clasp is not installed here. Run `npm ci`, then `npm run push` again.',
  ],
  [
    /No credentials found|invalid_grant|invalid_rapt|invalid_client|No access, refresh token|Invalid Credentials/i,
    'You are not logged in to Google, or the login has expired. Run `npx clasp login`, then `npm run push` again.',
  ],
  [
    /insufficient authentication scopes|insufficient permission/i,
    'The login lacks permissions. Run `npx clasp login` again and tick every box Google shows, then `npm run push`.',
  ],
  [
    /not enabled the Apps Script API/,
    `The Apps Script API is off for your account. Switch it on at https://script.google.com/home/usersettings, wait a few minutes, then run \`npm run push\` again. If your Drive now holds an empty "${TITLE}", you can delete it.`,
  ],
  [
    /entity was not found|does not have permission/,
    `Your account can't reach the master workbook named in ${LOCAL_FILE}. Run \`npx clasp login\` as the account that made it, or delete ${LOCAL_FILE} to make a new one.`,
  ],
  [/ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|socket hang up/, noNetwork],
];

function explain(output: string): string {
  const sentence = explanations.find(([said]) => said.test(output))?.[1];
  return sentence ?? `clasp could not do it. It said: ${output.trim() || 'nothing'}`;
}

const help = `npm run push: makes the master workbook, a Google Sheet with this add-on in it, and later updates it.

Before the first time:
  1. Switch on the Apps Script API: https://script.google.com/home/usersettings
  2. npx clasp login

The workbook's ids are kept in ${LOCAL_FILE}, which git ignores. Delete that file to make a new master workbook.
Copies that people made earlier keep the code they were made with.`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runCommand(async (args) => {
    if (helped(help, args)) return;
    const folder = path.resolve(import.meta.dirname, '..');
    const script = path.join(folder, 'node_modules/@google/clasp/build/src/index.js');
    await push({ folder, clasp: [process.execPath, script], say: console.log });
  });
}
