/** Whether the workspace's strictness is held: each kindness, put into a copy of it, fails the test that forbids it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WorkspaceCopies, type Edit } from '../project-copy.ts';

interface Kindness {
  readonly name: string;
  /** The place in local/ that is made kinder. */
  readonly edit: Edit;
  /** The test file that has to notice, without folder and ending. */
  readonly caughtBy: string;
}

const kindness = (name: string, file: string, was: RegExp, becomes: string, caughtBy: string): Kindness => ({
  name,
  edit: [`local/${file}`, was, becomes],
  caughtBy,
});

const KINDNESSES: readonly Kindness[] = [
  kindness(
    'a Date is let through google.script.run',
    'realm/script-run.ts',
    /value instanceof Date \|\| /,
    '',
    'sidebar-calls',
  ),
  kindness('a page may send a Map', 'realm/script-run.ts', /\|\| !isPlain\(value\) /, '', 'sidebar-calls'),
  kindness(
    'a missing scope is ignored',
    'google/execution.ts',
    /!urls\.some\(\(url\) => this\.script\.scopes\.includes\(url\)\)/,
    'false',
    'kernel',
  ),
  kindness(
    'LIMITED reaches everything',
    'google/execution.ts',
    /if \(authMode === 'FULL' \|\|/,
    "if (authMode !== 'NONE' ||",
    'events',
  ),
  kindness(
    'NONE reaches properties and locks',
    'google/execution.ts',
    /this\.options\.authMode === 'NONE' && !IN_NONE/,
    'false && !IN_NONE',
    'html',
  ),
  kindness(
    'a simple trigger may take six minutes',
    'google/execution.ts',
    /\? 30_000 :/,
    '? 360_000 :',
    'events',
  ),
  kindness(
    'what is missing is undefined',
    'realm/wire.ts',
    /throw new Error\(`\$\{name\}\.\$\{key\} is not in the local workspace\.`\)/,
    'return undefined',
    'kernel',
  ),
  kindness(
    '= is kept as text',
    'google/spreadsheet/typed.ts',
    /if \(text\.startsWith\('='\)\)/,
    "if (text === '=')",
    'spreadsheet-values',
  ),
  kindness(
    'an empty cell is null',
    'google/spreadsheet/cells.ts',
    /if \(value === null\) return '';/,
    'if (value === null) return null;',
    'spreadsheet-values',
  ),
  kindness(
    'a range without rows is given',
    'google/spreadsheet/area.ts',
    /if \(rows < 1\)/,
    'if (rows < 0)',
    'spreadsheet-ranges',
  ),
  kindness(
    'a range may lie outside the grid',
    'google/spreadsheet/area.ts',
    /if \(!isInside\(wholeSheet\(sheet\), area\)\)/,
    'if (false)',
    'spreadsheet-ranges',
  ),
  kindness(
    'values of other dimensions are taken',
    'google/spreadsheet/service.ts',
    /if \(data\.length !== rows\)/,
    'if (data.length < rows)',
    'spreadsheet-ranges',
  ),
  kindness(
    'a sheet may have a second filter',
    'google/spreadsheet/filter.ts',
    /if \(sheet\.filter\) \{/,
    'if (false) {',
    'spreadsheet-filter',
  ),
  kindness(
    'writes that pend are kept when the run dies',
    'google/spreadsheet/buffered.ts',
    /if \(normally\) /,
    '',
    'spreadsheet-pending',
  ),
  kindness(
    'a question that nobody answers is answered',
    'google/ui.ts',
    /if \(answer === undefined\) throw new Unanswered\(question\);/,
    "if (answer === undefined) return { button: 'OK', text: '' };",
    'ui',
  ),
  kindness(
    'a window may open without its scope and from onOpen',
    'google/ui.ts',
    /run\.needsScope\(method, 'script\.container\.ui'\);/,
    '',
    'ui',
  ),
  kindness(
    '// stays in template literals of a page',
    'google/html.ts',
    /open \+ withoutCommentsInTemplates\(code\) \+ close/,
    'open + code + close',
    'ui',
  ),
  kindness(
    'the mail quota is ignored',
    'google/quotas.ts',
    /if \(amount > quotaLeft\(/,
    'if (amount > 1_000_000 + quotaLeft(',
    'mail',
  ),
  kindness(
    'a mail goes to 51 people',
    'google/mail.ts',
    /if \(recipients > RECIPIENTS_PER_MESSAGE\)/,
    'if (recipients > 51)',
    'mail',
  ),
  kindness(
    'a property may be longer than 9 KB',
    'google/properties.ts',
    /bytes\(value\) > VALUE_BYTES/,
    'bytes(value) > STORE_BYTES',
    'properties-and-locks',
  ),
  kindness(
    'a lock is given twice',
    'google/locks.ts',
    /if \(holder && holder !== run\)/,
    'if (false)',
    'properties-and-locks',
  ),
  kindness(
    "somebody else's triggers are seen",
    'google/triggers.ts',
    /trigger\.user === run\.user\)\.map\(visible\)/,
    'true).map(visible)',
    'triggers',
  ),
  kindness(
    'a trigger that a trigger made fires',
    'google/triggers.ts',
    /disabled: run\.options\.origin/,
    "disabled: 'never' === run.options.origin",
    'triggers',
  ),
  kindness(
    'a simple trigger is told who edits',
    'google/events.ts',
    /trigger\?\.user === person \? person : ''/,
    'person',
    'events',
  ),
  kindness(
    'formatDate ignores the zone',
    'google/dates.ts',
    /new TZDate\(date, javaZone\(zone\)\)/,
    "new TZDate(date, 'UTC')",
    'utilities',
  ),
  kindness('<?= does not escape', 'realm/html-output.ts', /soFar\.escape\(added\)/, 'String(added)', 'html'),
  kindness('a cache never forgets', 'google/cache.ts', /until <= run\.workspace\.now/, 'until <= 0', 'cache'),
  kindness(
    'a file of somebody else is found',
    'google/drive/reach.ts',
    /\|\| !reaches\(run, file, everything\)/,
    '',
    'drive',
  ),
  kindness(
    'who has no account may be shared with silently',
    'google/drive/permissions.ts',
    /!run\.workspace\.hasAccount\(address\)/,
    'false',
    'drive-sharing',
  ),
];

/** What came of a test file: whether it passed, how many of its tests failed, and why there were none. */
interface Outcome {
  readonly passes: boolean;
  readonly failed: number;
  readonly message: string;
}

/** What vitest writes as JSON, as far as it is read here. */
interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: 'passed' | 'failed';
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

const UNBROKEN = 'unbroken';
const copyOf = (index: number): string => `kindness-${index}`;
const testFile = (copy: string, name: string): string => `${copy}/test/local/${name}.test.ts`;

/** All copies of the workspace side by side, and what came of their tests by file. */
const copies = new WorkspaceCopies();
const outcomes = new Map<string, Outcome>();
afterAll(() => copies.remove());

// One process for all of them: to start one takes longer than most of the tests.
beforeAll(async () => {
  const caughtBy = [...new Set(KINDNESSES.map((one) => one.caughtBy))];
  copies.add(UNBROKEN);
  for (const [index, { edit }] of KINDNESSES.entries()) copies.add(copyOf(index), edit);
  const report = (await copies.test([
    ...KINDNESSES.map((one, index) => testFile(copyOf(index), one.caughtBy)),
    ...caughtBy.map((name) => testFile(UNBROKEN, name)),
  ])) as Report;
  for (const { name, status, message, assertionResults } of report.testResults) {
    outcomes.set(copies.relative(name), {
      passes: status === 'passed',
      failed: assertionResults.filter((one) => one.status === 'failed').length,
      message,
    });
  }
}, 600_000);

describe('a kindness', () => {
  it.each(KINDNESSES.map((one, index) => ({ ...one, index })))('$name: is caught', ({ index, caughtBy }) => {
    const outcome = outcomes.get(testFile(copyOf(index), caughtBy));
    expect(outcome?.passes).toBe(false);
    // A test failed; not that the file could not be read.
    expect(outcome?.failed).toBeGreaterThan(0);
  });

  it('is what failed them: the copy as it is passes', () => {
    const unbroken = [...outcomes].filter(([file]) => file.startsWith(`${UNBROKEN}/`));
    expect(unbroken).toHaveLength(new Set(KINDNESSES.map(({ caughtBy }) => caughtBy)).size);
    expect(unbroken.filter(([, { passes }]) => !passes)).toEqual([]);
  });
});
