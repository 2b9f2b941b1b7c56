import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Obstacle } from '../../build/command-line.ts';
import { demo } from '../../local/commands/demo.ts';
import type { Summary } from '../../local/demo/write-out.ts';
import { runCommand, type Ended } from './command.ts';
import { mailServerOfTest, startMailServer, type TestServer } from './mail-server.ts';
import { calcTexts } from './office.ts';

const DEMO = 'local/commands/demo.ts';

let folder: string;
let out: string;
let ended: Ended;
let summary: Summary;
let server: TestServer;

const LEGISLATORS = `name,organization,email
"Ann Example","House, district 1",ann@legislature.example.org
Bo Example,Senate,bo@legislature.example.org
`;

/** Eleven days: the sample's next meeting is on the tenth, its minutes are sent on the eleventh. */
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'demo-'));
  out = path.join(folder, 'out');
  await writeFile(path.join(folder, 'people.csv'), `\uFEFF${LEGISLATORS}`);
  server = await startMailServer();
  vi.stubEnv('SMTP_URL', `smtp://127.0.0.1:${server.port}`);
  ended = await runCommand(DEMO, ...settings(), '--days', '11', '--import', path.join(folder, 'people.csv'));
  const text = await readFile(path.join(out, 'summary.json'), 'utf8').catch(() => '{}');
  summary = JSON.parse(text) as Summary;
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await server.stop();
  await rm(folder, { recursive: true });
});

function settings(): string[] {
  return ['--out', out, '--dist', path.join(folder, 'dist'), '--today', '2026-11-02'];
}

describe('the options of npm run demo', () => {
  it('are explained', async () => {
    const print = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    await demo(['--help']);
    for (const option of ['--out', '--import', '--days']) expect(print.mock.calls.join()).toContain(option);
    print.mockRestore();
  });

  it.each([
    [[], 'Add --out DIR'],
    [['--out', 'x', '--day', '3'], "Unknown option '--day'"],
    [['--out', 'x', '--days', '0'], '--days takes a whole number from 1 to 400, not “0”.'],
    [['--out', 'x', '--today', 'next tues'], '--today takes a day like 2026-12-01, not “next tues”.'],
    [['--out', 'x', '--import', 'no-such.csv'], 'There is no file no-such.csv to import.'],
  ])('%j is told plainly', async (args, sentence) => {
    await expect(demo(args)).rejects.toThrow(Obstacle);
    await expect(demo(args)).rejects.toThrow(sentence);
  });
});

describe('npm run demo', () => {
  it('plays the sample, tells each step, and ends with 0', () => {
    expect(ended.errors).toBe('');
    expect(ended.code).toBe(0);
    expect(ended.output).toContain('Importing people: 2 people were added');
    expect(ended.output).toContain('Day 11, Thursday, November 12, 2026');
  });

  it('writes a workbook that has everything in it', async () => {
    const workbook = new Workbook();
    await workbook.xlsx.load((await readFile(path.join(out, 'coalition.xlsx'))) as unknown as ArrayBuffer);
    const names = workbook.worksheets.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['Start here', 'Stakeholders', 'Action plan', 'Meetings', 'Outbox']),
    );
    const people = workbook.getWorksheet('Stakeholders')?.getColumn(1).values ?? [];
    expect(people).toEqual(expect.arrayContaining(['Rosa Benavides', 'T. W.', 'Ann Example']));
    const promises = workbook.getWorksheet('Action plan')?.getColumn(1).values ?? [];
    expect(promises).toContain('=HYPERLINK("https://example.org/flyer","Print the flyer")');
  });

  it('writes a workbook that LibreOffice opens without an error value', async () => {
    const sheets = await calcTexts(await readFile(path.join(out, 'coalition.xlsx')));
    expect([...sheets.keys()]).toEqual(expect.arrayContaining(['Start here', 'Power map', 'Lists']));
    expect([...sheets.values()].flat(2).filter((text) => /^(#|Err:)/.test(text))).toEqual([]);
    expect(sheets.get('Stakeholders')?.map(([name]) => name)).toContain('Rosa Benavides');
    expect(sheets.get('Action plan')?.flat()).toContain(
      '=HYPERLINK("https://example.org/flyer","Print the flyer")',
    );
  });

  it('writes each mail, to one person each, and none to officials or imported people', async () => {
    const files = await readdir(path.join(out, 'mail'));
    expect(files).toHaveLength(summary.mails.total);
    const mails = await Promise.all(
      files.map(async (file) => PostalMime.parse(await readFile(path.join(out, 'mail', file)))),
    );
    const addresses = mails.map(({ to }) => to?.map(({ address }) => address).join());
    expect(new Set(addresses)).toEqual(new Set(Object.keys(summary.mails.byPerson)));
    expect(addresses.some((address) => /aldercounty|legislature|dana\.pruitt/.test(address ?? ''))).toBe(
      false,
    );
    const discreet = mails.filter(({ to }) => to?.[0]?.address?.startsWith('t.w@'));
    expect(discreet.length).toBeGreaterThan(0);
    expect(
      discreet.every(({ from, subject }) => from?.name === '' && !/coalition|return/i.test(subject ?? '')),
    ).toBe(true);
  });

  it('delivers each mail to the server of SMTP_URL', () => {
    const { byPerson, total } = summary.mails;
    expect(ended.output).toContain(`${total} mails were delivered to 127.0.0.1:${server.port}.`);
    const delivered = server.received.map(({ to }) => to.join());
    expect(delivered).toHaveLength(total);
    expect(new Set(delivered)).toEqual(new Set(Object.keys(byPerson)));
  });

  it('writes the documents, each as a page and as a Word file, with what was typed into the minutes', async () => {
    const files = await readdir(path.join(out, 'documents'));
    const named = summary.documents.flatMap(({ file, word }) => [file, word]);
    expect(files.map((file) => `documents/${file}`).sort()).toEqual(named.sort());
    const minutes = summary.documents.find(({ name }) => /^Minutes 2026-11-11/.test(name));
    const page = await readFile(path.join(out, minutes?.file ?? ''), 'utf8');
    expect(page).toContain('<td><p>Ask Commissioner Fuller’s office who decides</p></td>');
    // A row for the core group is in no document for members.
    const agenda = summary.documents.find(({ name }) => /^Agenda 2026-11-11/.test(name));
    const text = await readFile(path.join(out, agenda?.file ?? ''), 'utf8');
    expect(text).toContain('Ask five congregations to sign the letter');
    expect(text).not.toContain('Ask Chair Marsh for the visit');
  });

  it('sums up what everything cost and what came of it', () => {
    const { operations, mails, issues, failures } = summary;
    expect(failures).toEqual([]);
    const saves = operations.find(({ operation }) => operation === 'save actions');
    expect(saves).toMatchObject({ rows: saves?.times ?? -1 });
    expect(saves?.calls['Spreadsheet']).toBeGreaterThan(0);
    expect(saves?.modelledMs).toBeGreaterThanOrEqual(saves?.longestMs ?? Infinity);
    expect(operations.map(({ operation }) => operation)).toEqual(
      expect.arrayContaining([
        'setup',
        'addPeople',
        'send invitation',
        'hourly run with work',
        'hourly run without work',
      ]),
    );
    expect(mails.byKind).toMatchObject({ Invitation: 15, Agenda: 15, Minutes: 11 });
    expect(Object.values(mails.byPerson).reduce((sum, count) => sum + count, 0)).toBe(mails.total);
    expect(issues.count).toBe(3);
    expect(issues.first.join()).toContain('next tues');
  });

  it('ends with each failure: an import that is broken, of which nothing came in, and a mail that was not accepted', async () => {
    await writeFile(path.join(folder, 'broken.csv'), 'name,email\n"Ann,ann@example.org\nBo,bo@example.org\n');
    const picky = await mailServerOfTest({ unknown: ['t.w@mothersoftheinside.example.org'] });
    vi.stubEnv('SMTP_URL', `smtp://127.0.0.1:${picky.port}`);
    const print = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const played = demo([...settings(), '--days', '1', '--import', path.join(folder, 'broken.csv')]);
    await expect(played).rejects.toThrow(
      /Not all of it worked:\n {2}[^\n]*line 2[^]*\n {2}Not accepted for t\.w@mothersoftheinside\.example\.org: 550/i,
    );
    print.mockRestore();
    expect(picky.received.length).toBeGreaterThan(5);
    const text = await readFile(path.join(out, 'summary.json'), 'utf8');
    expect((JSON.parse(text) as Summary).failures).toHaveLength(1);
  });
});
