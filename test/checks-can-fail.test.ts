/** Whether the checks check: a copy of the project passes each of them, and with one thing broken does not. */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const project = path.resolve(import.meta.dirname, '..');
const copy = copyOf(project);
afterAll(() => rmSync(copy, { recursive: true }));

function copyOf(folder: string): string {
  const target = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'coalition-copy-')));
  const left = ['node_modules', '.git', 'dist', 'out', '.workspace', '.types'].map((name) =>
    path.join(folder, name),
  );
  cpSync(folder, target, { recursive: true, filter: (from) => !left.includes(from) });
  symlinkSync(path.join(folder, 'node_modules'), path.join(target, 'node_modules'), 'dir');
  return target;
}

/** The checks, each on as little as can show the fault. */
const checks = {
  lint: ['eslint/bin/eslint.js', 'src/core/day.ts'],
  'types of core': ['typescript/bin/tsc', '--build', 'src/core'],
  'types of text': ['typescript/bin/tsc', '--build', 'src/text'],
  'folder law': ['vitest/vitest.mjs', 'run', 'test/architecture.test.ts', '-t', 'core ← text'],
  story: ['vitest/vitest.mjs', 'run', 'test/app/story.test.ts'],
  'sheet definitions': ['vitest/vitest.mjs', 'run', 'test/sheets/sheets.test.ts'],
} as const;

type Check = keyof typeof checks;

/** Runs a check in the copy; gives `passes` or `fails`, and all that it printed. */
function outcome(check: Check): Promise<string> {
  const [program, ...args] = checks[check];
  // The vitest that runs this would otherwise be taken for the one inside.
  const outer = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('VITEST') && name !== 'NODE_ENV',
  );
  const child = spawn(process.execPath, [path.join(copy, 'node_modules', program), ...args], {
    cwd: copy,
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

type Edit = readonly [file: string, was: RegExp, becomes: string];

/** The outcome with these places changed; they are put back afterwards. */
async function outcomeWith(edits: readonly Edit[], check: Check): Promise<string> {
  const files = edits.map(([file]) => path.join(copy, file));
  const before = files.map((file) => readFileSync(file, 'utf8'));
  try {
    for (const [index, [file, was, becomes]] of edits.entries()) {
      const text = before[index] ?? '';
      if (!was.test(text)) throw new Error(`${file} has no ${String(was)} that could be broken.`);
      writeFileSync(path.join(copy, file), text.replace(was, becomes));
    }
    return await outcome(check);
  } finally {
    for (const [index, file] of files.entries()) writeFileSync(file, before[index] ?? '');
  }
}

const START = /^/;
const END = /$/;

test.each(Object.keys(checks) as Check[])('the unbroken copy passes: %s', async (check) => {
  expect(await outcome(check)).toMatch(/^passes/);
});

describe('an import across the wall', () => {
  const edits: Edit[] = [['src/core/day.ts', START, "import '../google/cells.ts';\n"]];

  test('fails lint, which says where the code belongs', async () => {
    expect(await outcomeWith(edits, 'lint')).toMatch(
      /^fails[^]*core may not import google\. What the add-on needs/,
    );
  });

  test('fails the compiler, to which core’s project ends at core', async () => {
    expect(await outcomeWith(edits, 'types of core')).toMatch(
      /^fails[^]*src\/google\/cells\.ts' is not listed/,
    );
  });

  test('fails the folder law', async () => {
    const said = /^fails[^]*src\/core\/day\.ts imports src\/google\/cells\.ts\. core may not import google/;
    expect(await outcomeWith(edits, 'folder law')).toMatch(said);
  });
});

test('a clock in core fails lint', async () => {
  const edits: Edit[] = [['src/core/day.ts', END, 'export const now = new Date();\n']];
  expect(await outcomeWith(edits, 'lint')).toMatch(/^fails[^]*Days are YYYY-MM-DD strings/);
});

test('a missing sentence fails the compiler, which names it', async () => {
  const edits: Edit[] = [['src/text/menu.ts', /\n +about: '.*',/, '']];
  expect(await outcomeWith(edits, 'types of text')).toMatch(
    /^fails[^]*src\/text\/menu\.ts[^]*'about' is missing/,
  );
});

test('a sheet without a key fails the tests of every sheet', async () => {
  const edits: Edit[] = [['src/sheets/actions.ts', /key: 'actions'/, "key: ''"]];
  expect(await outcomeWith(edits, 'sheet definitions')).toMatch(
    /^fails[^]*has a key that can stand in A1 for good/,
  );
});

test('a scope that was removed fails the story, which names it', async () => {
  const edits: Edit[] = [['appsscript.json', /\n.*script\.send_mail",/, '']];
  expect(await outcomeWith(edits, 'story')).toMatch(/^fails[^]*script\.send_mail/);
});

test('a private field that the build keeps fails where dist/ is parsed as Apps Script parses it', async () => {
  const edits: Edit[] = [
    ['build/build.ts', /const TARGET = 'es20\d\d'/, "const TARGET = 'es2022'"],
    [
      'src/google/main.ts',
      END,
      "class Secret {\n  #word = 'x';\n  word() { return this.#word; }\n}\nexport const secret = () => new Secret().word();\n",
    ],
  ];
  expect(await outcomeWith(edits, 'story')).toMatch(/^fails[^]*Code\.js:\d+:\d+: Apps Script refuses this/);
});
