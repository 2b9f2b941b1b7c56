/** `npm run demo`: the sample coalition over some days, without a browser, as files to look at. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDay } from '../../src/core/day.ts';
import { fileText } from '../../src/sidebar/file-text.ts';
import { buildAddOn } from '../../build/build.ts';
import { dayOf, runDemo } from '../demo/run-demo.ts';
import { writeOut, type Summary } from '../demo/write-out.ts';
import { chosenMailServer } from '../export/mail-server.ts';
import { deliverAll } from '../export/outgoing.ts';
import { loadScript } from '../runtime.ts';
import { Obstacle, readOptions, runCommand, wholeNumber } from '../../build/command-line.ts';

const help = `npm run demo -- --out DIR [options]

Sets up a workbook, enters the sample coalition, lets days pass, and writes into DIR what came of it:
coalition.xlsx, documents/*.html and *.docx, mail/*.eml, summary.json. Nothing leaves this machine, unless the
environment variable SMTP_URL names a mail server, like smtp://127.0.0.1:1025: then each mail is delivered to it as well.

  --out DIR            folder for the files; made if it is not there
  --import FILE.csv    people to import beside the sample's
  --days N             how many days pass (default 21, at most 400)
  --today YYYY-MM-DD   the first day (default: today)
  --dist DIR           where to build the add-on (default: dist)
  --help               this text

Exit code 0 means that all of it worked.`;

const options = {
  out: { type: 'string' },
  import: { type: 'string' },
  days: { type: 'string', default: '21' },
  today: { type: 'string' },
  dist: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

/** Runs the command on its arguments. Throws an Obstacle for what the person can put right, and where not all of it worked. */
export async function demo(args: readonly string[]): Promise<void> {
  const chosen = readOptions(args, options);
  if (chosen.help) return console.log(help);
  if (chosen.out === undefined) throw new Obstacle('Where to? Add --out DIR, for example --out out.');
  const days = wholeNumber('days', chosen.days, 1, 400);
  const today = chosen.today ?? dayOf(Date.now());
  if (!isDay(today)) throw new Obstacle(`--today takes a day like 2026-12-01, not “${today}”.`);
  const people = chosen.import === undefined ? undefined : await peopleText(chosen.import);
  const server = chosenMailServer();

  const folder = path.resolve(chosen.dist ?? path.join(import.meta.dirname, '../../dist'));
  console.log(`Building the add-on into ${path.relative(process.cwd(), folder) || '.'}`);
  await buildAddOn(folder);
  const played = runDemo({
    script: loadScript(folder),
    today,
    days,
    people,
    tell: (line) => console.log(line),
  });
  console.log(`Writing into ${chosen.out}`);
  const summary = await writeOut(played, path.resolve(chosen.out));
  const refused = server ? await deliverAll(played.workspace.mail, server, console.log) : [];
  report(summary, refused);
}

async function peopleText(file: string): Promise<string> {
  const bytes = await readFile(file).catch(() => {
    throw new Obstacle(`There is no file ${file} to import.`);
  });
  const text = fileText(bytes);
  if (text === undefined) throw new Obstacle(`${file} is not a text file. Save it as CSV first.`);
  return text;
}

function report({ mails, documents, issues, failures }: Summary, refused: readonly string[]): void {
  console.log(`\n${mails.total} mails to ${Object.keys(mails.byPerson).length} people:`);
  for (const [kind, number] of Object.entries(mails.byKind)) console.log(`  ${number} × ${kind}`);
  console.log(`${documents.length} documents:`);
  for (const { name } of documents) console.log(`  ${name}`);
  console.log(`${issues.count} things to put right:`);
  for (const issue of issues.first) console.log(`  ${issue}`);
  const troubles = [...failures, ...refused];
  if (troubles.length > 0)
    throw new Obstacle(`\nNot all of it worked:\n${troubles.map((line) => `  ${line}`).join('\n')}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await runCommand(demo);
