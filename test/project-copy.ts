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
    const files = edits.map(([file]) => path.join(this.folder, file));
    const before = files.map((file) => readFileSync(file, 'utf8'));
    try {
      for (const [index, [file, was, becomes]] of edits.entries()) {
        writeFileSync(files[index] ?? '', broken(before[index] ?? '', [file, was, becomes]));
      }
      return await work();
    } finally {
      for (const [index, file] of files.entries()) writeFileSync(file, before[index] ?? '');
    }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}

/** Copies of the local workspace and its tests in one folder, each with something of its own broken. */
export class WorkspaceCopies {
  private readonly folder = emptyFolder();

  constructor() {
    linkPackages(this.folder);
    // These tests need no dist/, so they do not wait for one.
    const settings = { isolate: false, maxWorkers: os.availableParallelism() };
    writeFileSync(
      path.join(this.folder, 'vitest.config.js'),
      `export default { test: ${JSON.stringify(settings)} };\n`,
    );
    writeFileSync(path.join(this.folder, 'package.json'), '{ "type": "module" }');
  }

  /** Another copy, in a folder of this name. Throws where it has no such place to be broken. */
  add(name: string, edit?: Edit): void {
    const copy = path.join(this.folder, name);
    for (const part of ['tsconfig.base.json', 'local', 'test/local'])
      cpSync(path.join(project, part), path.join(copy, part), { recursive: true });
    if (!edit) return;
    const file = path.join(copy, edit[0]);
    writeFileSync(file, broken(readFileSync(file, 'utf8'), edit));
  }

  /** Runs these test files, which are named from the copies' folder; gives what vitest tells of them as JSON. */
  async test(files: readonly string[]): Promise<unknown> {
    const report = path.join(this.folder, 'report.json');
    const reporters = ['--reporter=json', `--outputFile=${report}`];
    const printed = await runIn(this.folder, 'vitest/vitest.mjs', ['run', ...reporters, ...files]);
    if (!existsSync(report)) throw new Error(printed);
    return JSON.parse(readFileSync(report, 'utf8'));
  }

  /** The name of a file from the copies' folder. */
  relative(file: string): string {
    return path.relative(this.folder, file);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
