/** Scripts of a few lines in a folder of their own, and a workspace to run them in. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { loadScript, run, Workspace, type Json, type RunRequest, type Script } from '../../local/runtime.ts';

export const ROSA = 'rosa@harborstreet.example.org';
export const DENISE = 'denise@lantern.example.org';

const SCOPES = [
  'spreadsheets.currentonly',
  'script.container.ui',
  'script.scriptapp',
  'script.send_mail',
  'userinfo.email',
  'drive.file',
];

export interface TinyScript {
  /** Short names; all six of the add-on by default. */
  readonly scopes?: readonly string[];
  readonly timeZone?: string;
  /** All three by default. */
  readonly advancedServices?: readonly { userSymbol: string; serviceId: string; version: string }[];
  readonly html?: Readonly<Record<string, string>>;
  /** Members of the manifest that are to be otherwise; undefined leaves one out. */
  readonly manifest?: Readonly<Record<string, unknown>>;
}

const ADVANCED_SERVICES = [
  { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' },
  { userSymbol: 'Docs', serviceId: 'docs', version: 'v1' },
  { userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' },
];

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A folder as it would be pushed, with this code in Code.js. */
export function tinyFolder(
  code: string,
  {
    scopes = SCOPES,
    timeZone = 'America/Chicago',
    advancedServices = ADVANCED_SERVICES,
    html = {},
    manifest = {},
  }: TinyScript = {},
): string {
  const folder = mkdtempSync(join(tmpdir(), 'tiny-script-'));
  folders.push(folder);
  const wholeManifest = {
    timeZone,
    runtimeVersion: 'V8',
    dependencies: { enabledAdvancedServices: advancedServices },
    oauthScopes: scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`),
    ...manifest,
  };
  writeFileSync(join(folder, 'appsscript.json'), JSON.stringify(wholeManifest));
  writeFileSync(join(folder, 'Code.js'), code);
  for (const [name, page] of Object.entries(html)) writeFileSync(join(folder, `${name}.html`), page);
  return folder;
}

export function tinyScript(code: string, options?: TinyScript): Script {
  return loadScript(tinyFolder(code, options));
}

/** Rosa's spreadsheet, which Denise may edit, on Monday 2026-01-05 at 9:00 in Chicago. */
export function aWorkspace(): Workspace {
  return new Workspace({ owner: ROSA, editors: [DENISE] });
}

/** The result of running `body` as a function's body, as Rosa from the menu. Throws where the add-on's code threw. */
export function valueOf(
  body: string,
  {
    workspace = aWorkspace(),
    script,
    ...request
  }: Partial<RunRequest> & { workspace?: Workspace; script?: TinyScript } = {},
): Json {
  const tiny = tinyScript(`function probe() { ${body} }`, script);
  const { value, error, died } = run(workspace, tiny, { user: ROSA, ...request, function: 'probe' });
  if (error) throw new Error(error.message);
  if (died !== undefined) throw new Error(`died: ${died}`);
  return value;
}
