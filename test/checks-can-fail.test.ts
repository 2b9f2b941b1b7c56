/** Whether the checks check: a copy of the project passes each of them, and with one thing broken does not. */
import { afterAll, describe, expect, test } from 'vitest';
import { ProjectCopy, type Edit } from './project-copy.ts';

const copy = new ProjectCopy();
afterAll(() => copy.remove());

/** The checks, each on as little as can show the fault. */
const checks = {
  lint: ['oxlint/bin/oxlint', '-c', 'lint.config.js', 'src/core/day.ts'],
  types: ['typescript7/bin/tsc', '--build', 'src/core', 'src/text'],
  tests: [
    'vitest/vitest.mjs',
    'run',
    'test/architecture.test.ts',
    'test/sheets/sheets.test.ts',
    'test/app/story.test.ts',
    '-t',
    'core ← text|has a key that can stand in A1|setup makes the sheets',
  ],
  story: ['vitest/vitest.mjs', 'run', 'test/app/story.test.ts', '-t', 'setup makes the sheets'],
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

test.each(['lint', 'types', 'tests'] as const)('the unbroken copy passes: %s', async (check) => {
  expect(await outcome(check)).toMatch(/^passes/);
});

describe('an import across the wall, a clock in core, and a module loaded later', () => {
  const edits: Edit[] = [
    ['src/core/day.ts', START, "import '../google/cells.ts';\n"],
    ['src/core/day.ts', END, "export const now = new Date();\nexport const later = import('./field.ts');\n"],
  ];

  test('fail lint, which says where the code belongs', async () => {
    const said = await outcomeWith(edits, 'lint');
    expect(said).toMatch(/^fails[^]*core may not import google\. What the add-on needs/);
    expect(said).toMatch(/^fails[^]*Days are YYYY-MM-DD strings/);
    expect(said).toMatch(/^fails[^]*Apps Script has no modules to load later/);
  });
});

describe('an import across the wall, and a missing sentence', () => {
  const edits: Edit[] = [
    ['src/core/day.ts', START, "import '../google/cells.ts';\n"],
    ['src/text/menu.ts', /\n +about: '.*',/, ''],
  ];

  test('fail the compiler, to which core’s project ends at core, and which names the sentence', async () => {
    const said = await outcomeWith(edits, 'types');
    expect(said).toMatch(/^fails[^]*src\/google\/cells\.ts' is not listed/);
    expect(said).toMatch(/^fails[^]*src\/text\/menu\.ts[^]*'about' is missing/);
  });
});

test('an import across the wall fails the folder law, and a sheet without a key the tests of every sheet', async () => {
  const edits: Edit[] = [
    ['src/core/day.ts', START, "import '../google/cells.ts';\n"],
    ['src/sheets/actions.ts', /key: 'actions'/, "key: ''"],
  ];
  const said = await outcomeWith(edits, 'tests');
  expect(said).toMatch(
    /^fails[^]*src\/core\/day\.ts imports src\/google\/cells\.ts\. core may not import google/,
  );
  expect(said).toMatch(/^fails[^]*FAIL[^\n]*has a key that can stand in A1 for good/);
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
