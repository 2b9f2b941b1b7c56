/** Whether the workspace's strictness is held: each kindness, put into a copy of it, fails the test that forbids it. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ProjectCopy, type Edit } from '../project-copy.ts';

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

/** As many copies as are broken side by side. */
const LANES = 2;
const lanes = Array.from({ length: LANES }, () => new ProjectCopy());
// These tests need no dist/, so they do not wait for one.
for (const { folder } of lanes) {
  writeFileSync(
    path.join(folder, 'vitest.config.ts'),
    `export default { test: { maxWorkers: 1, bail: 1 } };\n`,
  );
}
afterAll(() => {
  for (const copy of lanes) copy.remove();
});

const free = [...lanes];
const waiting: ((copy: ProjectCopy) => void)[] = [];

/** Does some work in the next copy that is free. */
async function inCopy<T>(work: (copy: ProjectCopy) => Promise<T>): Promise<T> {
  const copy = free.pop() ?? (await new Promise<ProjectCopy>((resolve) => waiting.push(resolve)));
  try {
    return await work(copy);
  } finally {
    const next = waiting.shift();
    if (next) next(copy);
    else free.push(copy);
  }
}

const testsOf = (names: readonly string[]) => names.map((name) => `test/local/${name}.test.ts`);

function runTests(copy: ProjectCopy, names: readonly string[]): Promise<string> {
  return copy.run('vitest/vitest.mjs', 'run', ...testsOf(names));
}

// Most of a test's time is waiting for a copy.
describe.concurrent('a kindness', { timeout: 300_000 }, () => {
  it.each(KINDNESSES)('$name: is caught', async ({ edit, caughtBy }) => {
    const said = await inCopy((copy) => copy.broken([edit], () => runTests(copy, [caughtBy])));
    expect(said).toMatch(/^fails\n/);
    // A test failed; not that the file could not be read.
    expect(said).toMatch(/Tests +\d+ failed/);
  });

  it('is what failed them: the copy as it is passes', async () => {
    const names = [...new Set(KINDNESSES.map(({ caughtBy }) => caughtBy))];
    expect(await inCopy((copy) => runTests(copy, names))).toMatch(/^passes\n/);
  });
});
