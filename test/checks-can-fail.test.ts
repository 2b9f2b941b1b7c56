/** Whether the checks check: a copy of the project passes each of them, and with one thing broken does not. */
import { afterAll, describe, expect, test } from 'vitest';
import { ProjectCopy, type Edit } from './project-copy.ts';

const copy = new ProjectCopy();
afterAll(() => copy.remove());

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
  return copy.run(program, ...args);
}

/** The outcome with these places changed. */
function outcomeWith(edits: readonly Edit[], check: Check): Promise<string> {
  return copy.broken(edits, () => outcome(check));
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
