/**
 * A clasp that behaves as 3.4.1 was seen and read to (platform.md §9), with a file as its Google.
 * Its first argument is that file, the others are clasp's own.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

/** What the fake Google knows and how it is disposed. */
export interface FakeGoogle {
  loggedIn: boolean;
  scriptApi: boolean;
  /** How many requests get through before the network is gone. */
  requestsLeft: number;
  spreadsheets: { id: string; name: string }[];
  /** Bound scripts, by id. */
  scripts: Record<string, { parentId: string; files: Record<string, string> }>;
}

export function newGoogle(disposition: Partial<FakeGoogle> = {}): FakeGoogle {
  return {
    loggedIn: true,
    scriptApi: true,
    requestsLeft: Number.MAX_SAFE_INTEGER,
    spreadsheets: [],
    scripts: {},
    ...disposition,
  };
}

export const DEFAULT_MANIFEST = '{"timeZone":"America/New_York"}';

/** `this.error()` of a clasp command: a sentence, and exit code 0. */
class Refused extends Error {}

if (process.argv[1] === import.meta.filename) main(process.argv[2] ?? '', process.argv.slice(3));

function main(googleFile: string, args: string[]): void {
  const google = JSON.parse(readFileSync(googleFile, 'utf8')) as FakeGoogle;
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      project: { type: 'string', short: 'P' },
      force: { type: 'boolean', short: 'f' },
      json: { type: 'boolean' },
      type: { type: 'string' },
      title: { type: 'string' },
    },
  });
  try {
    const config = findConfig(values.project);
    if (positionals[0] === 'create-script') create(google, config, values.title ?? '');
    else if (positionals[0] === 'show-file-status')
      console.log(JSON.stringify({ filesToPush: Object.keys(localFiles(config)) }));
    else if (positionals[0] === 'push') push(google, config, values.force ?? false);
    else throw new Error(`Unknown command "clasp ${positionals[0] ?? ''}"`);
  } catch (error) {
    console.error((error as Error).message);
    if (!(error instanceof Refused)) process.exitCode = 1;
  } finally {
    writeFileSync(googleFile, JSON.stringify(google));
  }
}

/** With -P a file or the folder it would be in; without, the nearest `.clasp.json` of this folder and all above. */
function findConfig(project: string | undefined): string {
  if (project !== undefined) {
    if (!existsSync(project))
      throw new Error(`Invalid --project path: ${project}. File or directory does not exist.`);
    return path.resolve(statSync(project).isDirectory() ? path.join(project, '.clasp.json') : project);
  }
  for (let folder = process.cwd(); ; folder = path.dirname(folder)) {
    const file = path.join(folder, '.clasp.json');
    if (existsSync(file)) return file;
    if (folder === path.dirname(folder)) return path.resolve('.clasp.json');
  }
}

function request(google: FakeGoogle, service: 'drive' | 'script'): void {
  if (!google.loggedIn) throw new Error('No credentials found.');
  if (google.requestsLeft-- <= 0) {
    throw new Error(
      'request to https://oauth2.googleapis.com/token failed, reason: getaddrinfo ENOTFOUND oauth2.googleapis.com',
    );
  }
  if (service === 'script' && !google.scriptApi) {
    throw new Error(
      'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.',
    );
  }
}

function create(google: FakeGoogle, config: string, title: string): void {
  if (existsSync(config)) throw new Refused('Project file already exists.');
  request(google, 'drive');
  const parentId = `spreadsheet-${google.spreadsheets.length + 1}`;
  google.spreadsheets.push({ id: parentId, name: title });
  request(google, 'script');
  const scriptId = `script-of-${parentId}`;
  google.scripts[scriptId] = { parentId, files: { 'appsscript.json': DEFAULT_MANIFEST } };
  console.log(`Created new document: https://drive.google.com/open?id=${parentId}`);
  console.log(`Created new script: https://script.google.com/d/${scriptId}/edit`);
  request(google, 'script');
  // The pull: what Google has goes over what is here.
  writeFileSync('appsscript.json', DEFAULT_MANIFEST);
  writeFileSync(config, JSON.stringify({ scriptId, parentId, rootDir: '' }));
  console.log('└─ appsscript.json\nCloned one file.');
}

function push(google: FakeGoogle, config: string, force: boolean): void {
  request(google, 'script');
  const { scriptId } = readConfig(config);
  const script = google.scripts[scriptId];
  if (!script) throw new Error('Requested entity was not found.');
  const local = localFiles(config);
  const remote = (file: string): string | undefined => script.files[path.basename(file)];
  const changed = Object.keys(local).filter((file) => remote(file) !== local[file]);
  if (changed.length === 0) {
    console.log('[]');
    return;
  }
  // Not forced and not at a terminal, a changed manifest skips the push; --json leaves even the sentence out.
  if (changed.some((file) => path.basename(file) === 'appsscript.json') && !force) return;
  request(google, 'script');
  script.files = Object.fromEntries(Object.entries(local).map(([file, text]) => [path.basename(file), text]));
  console.log(JSON.stringify(Object.keys(local), null, 2));
}

function readConfig(config: string): { scriptId: string; rootDir: string } {
  return JSON.parse(readFileSync(config, 'utf8')) as { scriptId: string; rootDir: string };
}

/** What would be pushed: the allow-list of `.claspignore`; without one, every script and page. */
function localFiles(config: string): Record<string, string> {
  const { rootDir } = readConfig(config);
  const ignore = path.join(path.dirname(config), '.claspignore');
  const rules = existsSync(ignore) ? readFileSync(ignore, 'utf8').split('\n') : undefined;
  const allowed = (file: string): boolean =>
    rules ? rules.includes(`!${file}`) : /^appsscript\.json$|\.(gs|js|html)$/.test(file);
  mkdirSync(rootDir, { recursive: true });
  const names = readdirSync(rootDir).filter(allowed).sort();
  return Object.fromEntries(
    names.map((name) => [path.join(rootDir, name), readFileSync(path.join(rootDir, name), 'utf8')]),
  );
}
