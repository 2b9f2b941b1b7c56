/** Any Apps Script files as a script: the folder that would be pushed to Google with them. */
import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join } from 'node:path';
import { ADVANCED_SERVICES, loadScript, type Script } from './script.ts';
import { scopeUrl } from './google/scopes.ts';

/** Every scope that a method of the workspace asks for, by its short name. */
const SCOPES = [
  'documents',
  'drive',
  'drive.file',
  'script.container.ui',
  'script.scriptapp',
  'script.send_mail',
  'spreadsheets',
  'spreadsheets.currentonly',
  'userinfo.email',
];

const MANIFEST = 'appsscript.json';

/** A script that was put together from files, until `remove`. */
export class ScriptFiles {
  private readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'script-files-')));
  /** The files' names as they were given, by their names in the folder. */
  private readonly given = new Map<string, string>();

  /**
   * `names` are files (`.js`, `.gs`, `.html`, an `appsscript.json`) and folders of such files; code is run in this
   * order. Throws where one of them is missing or of another kind.
   */
  constructor(names: readonly string[]) {
    const files = names.flatMap((name) => (statSync(name).isDirectory() ? filesIn(name) : [name]));
    const code = files.filter(isCode);
    // The pages of a project lie beside its code.
    const pages = new Set([
      ...files.filter(isPage),
      ...code.flatMap((file) => filesIn(dirname(file)).filter(isPage)),
    ]);
    const other = files.find((file) => !isCode(file) && !isPage(file) && basename(file) !== MANIFEST);
    if (other !== undefined) throw new Error(`${other} is no .js, .gs, .html or ${MANIFEST}.`);
    code.forEach((file, index) => {
      const place = String(index + 1).padStart(3, '0');
      this.add(file, `${place} ${basename(file, extname(file))}.js`);
    });
    for (const page of pages) this.add(page, basename(page));
    const manifest = files.find((file) => basename(file) === MANIFEST);
    writeFileSync(join(this.folder, MANIFEST), wholeManifest(manifest));
  }

  private add(file: string, name: string): void {
    copyFileSync(file, join(this.folder, name));
    this.given.set(name, file);
  }

  /** The script. Throws, with file and line, where Google would refuse a file. */
  load(): Script {
    try {
      return loadScript(this.folder);
    } catch (error) {
      throw new Error(this.named((error as Error).message));
    }
  }

  /** A text in which the files have the names that they were given by. */
  named(text: string): string {
    let renamed = text.replaceAll(`${this.folder}/`, '');
    for (const [name, file] of this.given) renamed = renamed.replaceAll(name, file);
    return renamed;
  }

  /** `merge.gs:12:5`: the innermost place of a stack that lies in one of the files. */
  placeIn(stack: string): string | undefined {
    const places = [...this.given.keys()].flatMap((name) => {
      const index = stack.indexOf(name);
      const [line] = index < 0 ? [] : (/^:\d+(:\d+)?/.exec(stack.slice(index + name.length)) ?? []);
      return line === undefined ? [] : [{ index, place: `${this.given.get(name) ?? ''}${line}` }];
    });
    return places.sort((one, other) => one.index - other.index)[0]?.place;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}

const isCode = (file: string) => ['.js', '.gs'].includes(extname(file));
const isPage = (file: string) => extname(file) === '.html';

function filesIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => isCode(name) || isPage(name) || name === MANIFEST);
  return names.sort().map((name) => join(folder, name));
}

/** The given manifest, and where it or a part of it is missing, what grants everything. */
function wholeManifest(file: string | undefined): string {
  const given = file === undefined ? {} : (JSON.parse(readFileSync(file, 'utf8')) as object);
  const services = Object.entries(ADVANCED_SERVICES).map(([serviceId, version]) => ({
    userSymbol: serviceId.charAt(0).toUpperCase() + serviceId.slice(1),
    serviceId,
    version,
  }));
  return JSON.stringify({
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    runtimeVersion: 'V8',
    oauthScopes: SCOPES.map(scopeUrl),
    dependencies: { enabledAdvancedServices: services },
    ...given,
  });
}
