/** The built add-on as Google would take it: manifest read, every file checked, entry points known. */
import { readFileSync, readdirSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { parse, type Program } from 'acorn';
import { assertZone } from './google/dates.ts';

export interface AdvancedService {
  /** The global's name in the script: `Drive`, `Docs`. */
  readonly symbol: string;
  readonly id: string;
  readonly version: string;
}

export interface Script {
  /** Absolute or relative path of the folder that is pushed to Google. */
  readonly folder: string;
  /** Full URLs from the manifest's `oauthScopes`; nothing is added to them from the code (platform.md §2.2). */
  readonly scopes: readonly string[];
  /** The script's own zone, not the spreadsheet's (platform.md §5.3). */
  readonly timeZone: string;
  readonly advancedServices: readonly AdvancedService[];
  /** What menus and triggers can name: functions of the top level, declared or kept in a variable (platform.md §8). */
  readonly functions: readonly string[];
  /** Those of them that are declared with `function`. */
  readonly declaredFunctions: readonly string[];
  /** HTML files by name without extension, as `createHtmlOutputFromFile` finds them. */
  readonly html: ReadonlyMap<string, string>;
}

/** The advanced services that the workspace has, by id. */
export const ADVANCED_SERVICES: Record<string, string> = { drive: 'v3', docs: 'v1', sheets: 'v4' };

/** Functions that Google would call by their name alone, but the workspace never does. */
const UNSUPPORTED_ENTRY_POINTS = ['doGet', 'doPost'];

/**
 * Reads and checks the folder that is pushed to Google (`dist/`).
 * Throws, with file and line, where Google's older parser would refuse a file: private or static class fields,
 * static blocks, modules (platform.md §8); and where the manifest or an entry point asks for something that the
 * workspace has not.
 */
export function loadScript(folder: string): Script {
  const files = listFiles(folder);
  const manifest = readManifest(join(folder, 'appsscript.json'));
  const programs = files
    .filter((file) => extname(file) === '.js')
    .map((file) => checkSyntax(file, relative(folder, file)));
  const declaredFunctions = programs.flatMap(functionDeclarations);
  const functions = [...declaredFunctions, ...programs.flatMap(functionVariables)];
  const unsupported = functions.find((name) => UNSUPPORTED_ENTRY_POINTS.includes(name));
  if (unsupported) throw new Error(`The entry point ${unsupported} is not in the local workspace.`);
  const html = files
    .filter((file) => extname(file) === '.html')
    .map((file) => [relative(folder, file).slice(0, -'.html'.length), readFileSync(file, 'utf8')] as const);
  return { folder, ...manifest, functions, declaredFunctions, html: new Map(html) };
}

/** The functions that `google.script.run` offers the page: top level, no trailing `_` (platform.md §8). */
export function sidebarFunctions(script: Script): string[] {
  return script.declaredFunctions.filter((name) => !name.endsWith('_'));
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? listFiles(path) : [path];
  });
}

/** ES2021 in script mode is the nearest that acorn has to Apps Script's parser at push. */
function checkSyntax(file: string, name: string): Program {
  try {
    return parse(readFileSync(file, 'utf8'), { ecmaVersion: 2021, sourceType: 'script', locations: true });
  } catch (error) {
    const { line, column } = (error as { loc: { line: number; column: number } }).loc;
    throw new Error(
      `${name}:${String(line)}:${String(column + 1)}: Apps Script refuses this: ${(error as Error).message}`,
    );
  }
}

function functionDeclarations({ body }: Program): string[] {
  return body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [node.id.name] : []));
}

function functionVariables({ body }: Program): string[] {
  const variables = body.flatMap((node) => (node.type === 'VariableDeclaration' ? node.declarations : []));
  return variables.flatMap(({ id, init }) => {
    const isFunction = init?.type === 'FunctionExpression' || init?.type === 'ArrowFunctionExpression';
    return isFunction && id.type === 'Identifier' ? [id.name] : [];
  });
}

interface ManifestJson {
  timeZone?: string;
  oauthScopes?: string[];
  runtimeVersion?: string;
  addOns?: unknown;
  dependencies?: {
    enabledAdvancedServices?: { userSymbol: string; serviceId: string; version: string }[];
  };
}

function readManifest(path: string): Pick<Script, 'scopes' | 'timeZone' | 'advancedServices'> {
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as ManifestJson;
  if (manifest.runtimeVersion !== 'V8') throw new Error('appsscript.json: runtimeVersion must be "V8".');
  if (!manifest.timeZone) throw new Error('appsscript.json: timeZone is missing.');
  assertZone(manifest.timeZone);
  if (!manifest.oauthScopes) {
    throw new Error('appsscript.json: oauthScopes is missing; Google would guess scopes from the code.');
  }
  // The key belongs to card add-ons, which can have no sidebar (platform.md §0.2).
  if (manifest.addOns) throw new Error('appsscript.json: addOns is not in the local workspace.');
  const advancedServices = (manifest.dependencies?.enabledAdvancedServices ?? []).map(
    ({ userSymbol, serviceId, version }) => {
      if (ADVANCED_SERVICES[serviceId] !== version) {
        throw new Error(`appsscript.json: ${serviceId} ${version} is not in the local workspace.`);
      }
      return { symbol: userSymbol, id: serviceId, version };
    },
  );
  return { scopes: manifest.oauthScopes, timeZone: manifest.timeZone, advancedServices };
}
