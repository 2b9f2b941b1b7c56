/** A copy of the project in which something can be broken, to see whether a check notices. */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const project = path.resolve(import.meta.dirname, '..');

/** What a place of a file becomes. */
export type Edit = readonly [file: string, was: RegExp, becomes: string];

export class ProjectCopy {
  readonly folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'coalition-copy-')));

  constructor() {
    const left = ['node_modules', '.git', 'dist', 'out', '.workspace', '.types'].map((name) =>
      path.join(project, name),
    );
    cpSync(project, this.folder, { recursive: true, filter: (from) => !left.includes(from) });
    symlinkSync(path.join(project, 'node_modules'), path.join(this.folder, 'node_modules'), 'dir');
  }

  /** Runs a program of node_modules in the copy; gives `passes` or `fails`, and all that it printed. */
  run(program: string, ...args: readonly string[]): Promise<string> {
    // The vitest that runs this would otherwise be taken for the one inside.
    const outer = Object.entries(process.env).filter(
      ([name]) => !name.startsWith('VITEST') && name !== 'NODE_ENV',
    );
    const child = spawn(process.execPath, [path.join(this.folder, 'node_modules', program), ...args], {
      cwd: this.folder,
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

  /** What `work` gives with these places changed; they are put back afterwards. Throws where there is no such place. */
  async broken<T>(edits: readonly Edit[], work: () => Promise<T>): Promise<T> {
    const files = edits.map(([file]) => path.join(this.folder, file));
    const before = files.map((file) => readFileSync(file, 'utf8'));
    try {
      for (const [index, [file, was, becomes]] of edits.entries()) {
        const text = before[index] ?? '';
        if (!was.test(text)) throw new Error(`${file} has no ${String(was)} that could be broken.`);
        writeFileSync(path.join(this.folder, file), text.replace(was, becomes));
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
