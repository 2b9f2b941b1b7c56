/** A copy of the project in which something can be broken, to see whether a check notices. */
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const project = path.resolve(import.meta.dirname, '..');

/** What a place of a file becomes. */
export type Edit = readonly [file: string, was: RegExp, becomes: string];

function broken(text: string, [file, was, becomes]: Edit): string {
  if (!was.test(text)) throw new Error(`${file} has no ${String(was)} that could be broken.`);
  return text.replace(was, becomes);
}

/** Runs a program of the node_modules in a folder; gives `passes` or `fails`, and all that it printed. */
function runIn(folder: string, program: string, args: readonly string[]): Promise<string> {
  // The vitest that runs this would otherwise be taken for the one inside.
  const outer = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('VITEST') && name !== 'NODE_ENV',
  );
  const child = spawn(process.execPath, [path.join(folder, 'node_modules', program), ...args], {
    cwd: folder,
    env: { ...Object.fromEntries(outer), NO_COLOR: '1' },
  });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (printed += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(`${code === 0 ? 'passes' : 'fails'}\n${printed}`));
  });
}

function emptyFolder(): string {
  return realpathSync(mkdtempSync(path.join(os.tmpdir(), 'coalition-copy-')));
}

function linkPackages(folder: string): void {
  symlinkSync(path.join(project, 'node_modules'), path.join(folder, 'node_modules'), 'dir');
}

export class ProjectCopy {
  readonly folder = emptyFolder();

  constructor() {
    const left = ['node_modules', '.git', 'dist', 'out', '.workspace', '.types'].map((name) =>
      path.join(project, name),
    );
    cpSync(project, this.folder, { recursive: true, filter: (from) => !left.includes(from) });
    linkPackages(this.folder);
  }

  /** Runs a program of node_modules in the copy; gives `passes` or `fails`, and all that it printed. */
  run(program: string, ...args: readonly string[]): Promise<string> {
    return runIn(this.folder, program, args);
  }

  /** What `work` gives with these places changed; they are put back afterwards. Throws where there is no such place. */
  async broken<T>(edits: readonly Edit[], work: () => Promise<T>): Promise<T> {
    const before = new Map<string, string>();
    try {
      for (const edit of edits) {
        const file = path.join(this.folder, edit[0]);
        const text = readFileSync(file, 'utf8');
        if (!before.has(file)) before.set(file, text);
        writeFileSync(file, broken(text, edit));
      }
      return await work();
    } finally {
      for (const [file, text] of before) writeFileSync(file, text);
    }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}

/** Tests of the local workspace, each bundled with all that it runs, in which something of its own may be broken. */
export class BundledTests {
  private readonly folder = emptyFolder();

  constructor() {
    linkPackages(this.folder);
    // These tests need no dist/, so they do not wait for one.
    const settings = { isolate: false, maxWorkers: os.availableParallelism(), testTimeout: 120_000 };
    writeFileSync(
      path.join(this.folder, 'vitest.config.js'),
      `export default { test: ${JSON.stringify(settings)} };\n`,
    );
    writeFileSync(path.join(this.folder, 'package.json'), '{ "type": "module" }');
  }

  /** Another one, by this name, of a file in test/local. Throws where there is no such place to be broken. */
  async add(name: string, testFile: string, edit?: Edit): Promise<void> {
    const brokenFile = edit && path.join(project, edit[0]);
    const textOf = (file: string): string => {
      const text = readFileSync(file, 'utf8');
      return file === brokenFile ? broken(text, edit as Edit) : text;
    };
    // The kernel builds the realm when it is first needed, from its files.
    const local = path.join(this.folder, name);
    cpSync(path.join(project, 'local/realm'), path.join(local, 'realm'), { recursive: true });
    const realm = path.join(project, 'local/realm');
    if (brokenFile?.startsWith(`${realm}${path.sep}`))
      writeFileSync(path.join(local, 'realm', path.relative(realm, brokenFile)), textOf(brokenFile));
    const kernel = path.join(project, 'local/kernel.ts');
    await build({
      entryPoints: [path.join(project, 'test/local', testFile)],
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      outfile: path.join(this.folder, `${name}.test.js`),
      plugins: [
        {
          name: 'broken',
          setup: ({ onLoad }) =>
            onLoad({ filter: /\.ts$/ }, ({ path: file }) => ({
              loader: 'ts',
              contents: textOf(file)
                .replaceAll(
                  'import.meta.dirname',
                  JSON.stringify(file === kernel ? local : path.dirname(file)),
                )
                .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file))),
            })),
        },
      ],
    });
  }

  /** Runs the tests of these names in all of them, in one process. Gives what vitest tells as JSON. */
  async run(names: readonly string[]): Promise<unknown> {
    const report = path.join(this.folder, 'report.json');
    const reporters = ['--reporter=json', `--outputFile=${report}`];
    const named = names.map((name) => name.replace(/[^\w ]/g, '\\$&')).join('|');
    const printed = await runIn(this.folder, 'vitest/vitest.mjs', ['run', ...reporters, '-t', `(${named})$`]);
    if (!existsSync(report)) throw new Error(printed);
    return JSON.parse(readFileSync(report, 'utf8'));
  }

  /** The name under which the test of a file was added. */
  nameOf(file: string): string {
    return path.basename(file, '.test.js');
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
