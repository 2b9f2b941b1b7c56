/** Whether the workspace's strictness is held: each kindness, put into a copy of it, fails the test that forbids it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BundledTests, type Edit } from '../project-copy.ts';

interface Kindness {
  readonly name: string;
  /** The place in local/ that is made kinder. */
  readonly edit: Edit;
  /** The file of the test that has to notice, without folder and ending. */
  readonly file: string;
  readonly test: string;
}

function kindness(
  name: string,
  place: string,
  was: RegExp,
  becomes: string,
  file: string,
  test: string,
): Kindness {
  return { name, edit: [`local/${place}`, was, becomes], file, test };
}

const KINDNESSES: readonly Kindness[] = [
  kindness(
    'a Date is let through google.script.run',
    'realm/script-run.ts',
    /value instanceof Date \|\| /,
    '',
    'sidebar-calls',
    'date arrives as nothing, without an exception',
  ),
  kindness(
    'a page may send a Map',
    'realm/script-run.ts',
    /\|\| !isPlain\(value\) /,
    '',
    'sidebar-calls',
    'a Map fails',
  ),
  kindness(
    'a missing scope is ignored',
    'google/execution.ts',
    /!urls\.some\(\(url\) => this\.script\.scopes\.includes\(url\)\)/,
    'false',
    'kernel',
    'a scope that the manifest lacks is named at the call (platform.md §2.2)',
  ),
  kindness(
    'LIMITED reaches everything',
    'google/execution.ts',
    /if \(authMode === 'FULL' \|\|/,
    "if (authMode !== 'NONE' ||",
    'events',
    'is not a mail',
  ),
  kindness(
    'NONE reaches properties and locks',
    'google/execution.ts',
    /this\.options\.authMode === 'NONE' && !IN_NONE/,
    'false && !IN_NONE',
    'html',
    'refuses CacheService.getScriptCache()',
  ),
  kindness(
    'a simple trigger may take six minutes',
    'google/execution.ts',
    /\? 30_000 :/,
    '? 360_000 :',
    'events',
    'can not be answered for longer than 30 seconds',
  ),
  kindness(
    'what is missing is undefined',
    'realm/wire.ts',
    /throw new Error\(`\$\{name\}\.\$\{key\} is not in the local workspace\.`\)/,
    'return undefined',
    'kernel',
    'a whole service throws by name',
  ),
  kindness(
    '= is kept as text',
    'google/spreadsheet/typed.ts',
    /if \(text\.startsWith\('='\)\)/,
    "if (text === '=')",
    'spreadsheet-values',
    'appendRow reads its values the same way',
  ),
  kindness(
    'an empty cell is null',
    'google/spreadsheet/cells.ts',
    /if \(value === null\) return '';/,
    'if (value === null) return null;',
    'spreadsheet-values',
    'read as an empty string',
  ),
  kindness(
    'a range without rows is given',
    'google/spreadsheet/area.ts',
    /if \(rows < 1\)/,
    'if (rows < 0)',
    'spreadsheet-ranges',
    '[1,1,0] are refused',
  ),
  kindness(
    'a range may lie outside the grid',
    'google/spreadsheet/area.ts',
    /if \(!isInside\(wholeSheet\(sheet\), area\)\)/,
    'if (false)',
    'spreadsheet-ranges',
    'AA1 is outside the grid',
  ),
  kindness(
    'values of other dimensions are taken',
    'google/spreadsheet/service.ts',
    /if \(data\.length !== rows\)/,
    'if (data.length < rows)',
    'spreadsheet-ranges',
    'rows',
  ),
  kindness(
    'a sheet may have a second filter',
    'google/spreadsheet/filter.ts',
    /if \(sheet\.filter\) \{/,
    'if (false) {',
    'spreadsheet-filter',
    'is one a sheet',
  ),
  kindness(
    'writes that pend are kept when the run dies',
    'google/spreadsheet/buffered.ts',
    /if \(normally\) /,
    '',
    'spreadsheet-pending',
    'is lost when nothing applied it',
  ),
  kindness(
    'a question that nobody answers is answered',
    'google/ui.ts',
    /if \(answer === undefined\) throw new Unanswered\(question\);/,
    "if (answer === undefined) return { button: 'OK', text: '' };",
    'ui',
    'without a prepared answer are a mistake of the test, whatever the script catches',
  ),
  kindness(
    'a window may open without its scope and from onOpen',
    'google/ui.ts',
    /run\.needsScope\(method, 'script\.container\.ui'\);/,
    '',
    'ui',
    'need the scope script.container.ui (platform.md §2.2)',
  ),
  kindness(
    '// stays in template literals of a page',
    'google/html.ts',
    /open \+ withoutCommentsInTemplates\(code\) \+ close/,
    'open + code + close',
    'ui',
    '`a /* b */ c`',
  ),
  kindness(
    'the mail quota is ignored',
    'google/quotas.ts',
    /if \(amount > quotaLeft\(/,
    'if (amount > 1_000_000 + quotaLeft(',
    'mail',
    'refuses a mail whole when too little is left',
  ),
  kindness(
    'a mail goes to 51 people',
    'google/mail.ts',
    /if \(recipients > RECIPIENTS_PER_MESSAGE\)/,
    'if (recipients > 51)',
    'mail',
    'refuses over 50 recipients (§1.2)',
  ),
  kindness(
    'a property may be longer than 9 KB',
    'google/properties.ts',
    /bytes\(value\) > VALUE_BYTES/,
    'bytes(value) > STORE_BYTES',
    'properties-and-locks',
    'hold 9 KB a value and 500 KB a store, all or nothing (platform.md §1.2)',
  ),
  kindness(
    'a lock is given twice',
    'google/locks.ts',
    /if \(holder && holder !== run\)/,
    'if (false)',
    'properties-and-locks',
    'keep an overlapping run out until its time is up',
  ),
  kindness(
    "somebody else's triggers are seen",
    'google/triggers.ts',
    /trigger\.user === run\.user\)\.map\(visible\)/,
    'true).map(visible)',
    'triggers',
    'are seen by who made them only',
  ),
  kindness(
    'a trigger that a trigger made fires',
    'google/triggers.ts',
    /disabled: run\.options\.origin/,
    "disabled: 'never' === run.options.origin",
    'triggers',
    'made inside a trigger never fire',
  ),
  kindness(
    'a simple trigger is told who edits',
    'google/events.ts',
    /trigger\?\.user === person \? person : ''/,
    'person',
    'events',
    'runs onEdit as the person, in LIMITED mode, who stays unnamed',
  ),
  kindness(
    'formatDate ignores the zone',
    'google/dates.ts',
    /new TZDate\(date, javaZone\(zone\)\)/,
    "new TZDate(date, 'UTC')",
    'utilities',
    'yy M d',
  ),
  kindness(
    '<?= does not escape',
    'realm/html-output.ts',
    /soFar\.escape\(added\)/,
    'String(added)',
    'html',
    'escapes for text',
  ),
  kindness(
    'a cache never forgets',
    'google/cache.ts',
    /until <= run\.workspace\.now/,
    'until <= 0',
    'cache',
    'forget after ten minutes',
  ),
  kindness(
    'a file of somebody else is found',
    'google/drive/reach.ts',
    /\|\| !reaches\(run, file, everything\)/,
    '',
    'drive',
    'not even the spreadsheet that the script is bound to',
  ),
  kindness(
    'who has no account may be shared with silently',
    'google/drive/permissions.ts',
    /!run\.workspace\.hasAccount\(address\)/,
    'false',
    'drive-sharing',
    'without a mail works for people with a Google account only',
  ),
];

/** What vitest writes as JSON, as far as it is read here. */
interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly title: string; readonly status: string }[];
  }[];
}

const broken = (index: number): string => `kindness-${index}`;
const unbroken = (file: string): string => `unbroken-${file}`;

const bundled = new BundledTests();
/** What came of each test, by the name of its bundle and its own. */
const outcomes = new Map<string, string>();
const messages: string[] = [];
afterAll(() => bundled.remove());

beforeAll(async () => {
  for (const file of new Set(KINDNESSES.map((one) => one.file))) {
    await bundled.add(unbroken(file), `${file}.test.ts`);
  }
  for (const [index, { file, edit }] of KINDNESSES.entries()) {
    await bundled.add(broken(index), `${file}.test.ts`, edit);
  }
  const report = (await bundled.run(KINDNESSES.map(({ test }) => test))) as Report;
  for (const { name, message, assertionResults } of report.testResults) {
    messages.push(message);
    for (const { title, status } of assertionResults) {
      outcomes.set(`${bundled.nameOf(name)}: ${title}`, status);
    }
  }
}, 600_000);

describe('a kindness', () => {
  it.each(KINDNESSES.map((one, index) => ({ ...one, index })))('$name: is caught', ({ index, test }) => {
    expect(outcomes.get(`${broken(index)}: ${test}`)).toBe('failed');
  });

  it('is what failed them: without it they pass', () => {
    const failing = KINDNESSES.filter(
      ({ file, test }) => outcomes.get(`${unbroken(file)}: ${test}`) !== 'passed',
    );
    expect(failing.map(({ file, test }) => `${file}: ${test}`)).toEqual([]);
    // Each file could be read.
    expect(messages.filter((message) => message !== '')).toEqual([]);
  });
});
