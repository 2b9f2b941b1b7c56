/** `npm run script`: any Apps Script files in an empty workspace, a function called, and what came of it. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Obstacle, readWordsAndOptions, runCommand, wholeNumber } from '../../build/command-line.ts';
import { chosenMailServer } from '../export/mail-server.ts';
import { deliverAll } from '../export/outgoing.ts';
import type { Mail } from '../google/mail.ts';
import { run, Workspace, type Answer, type Json, type RunResult, type Shown } from '../runtime.ts';
import { ScriptFiles } from '../script-files.ts';

const help = `npm run script -- FILE… --call FUNCTION [options]

Loads Apps Script files into an empty workspace, in which everything is allowed, and calls a function of theirs.
FILE is a .js or .gs file, run in the order given, an .html page, an appsscript.json, or a folder of such files;
pages beside the code are found. Prints what the function gave, what it logged, showed and mailed.

  --call FUNCTION      what to call; once more for each further function, one after the other
  --args JSON          its arguments, as a list: --args '["a", 2]'
  --answers JSON       what to say to its questions, in order: '["YES", {"button": "OK", "text": "a week"}]'
  --save DIR           writes the spreadsheet, the documents and the mails into DIR
  --patience SECONDS   how long it may compute without calling a service (default 30)
  --help               this text

Mails go nowhere, unless the environment variable SMTP_URL names a server, like smtp://127.0.0.1:1025.
Exit code 1, with Google's sentence, file and line, where it failed.`;

const options = {
  call: { type: 'string', multiple: true },
  args: { type: 'string', default: '[]' },
  answers: { type: 'string', default: '[]' },
  save: { type: 'string' },
  patience: { type: 'string', default: '30' },
  help: { type: 'boolean', default: false },
} as const;

const YOU = 'you@example.com';

/** Runs the command on its arguments. Throws an Obstacle for what the person can put right, and where the script failed. */
export async function script(args: readonly string[]): Promise<void> {
  const { words: files, values } = readWordsAndOptions(args, options);
  if (values.help) return console.log(help);
  const { call: functions = [], save } = values;
  if (files.length === 0) throw new Obstacle('Which files? Add --help to see how.');
  if (functions.length === 0) throw new Obstacle('Which function? Add --call FUNCTION.');
  const given = listOf<Json>('args', values.args);
  const answers = listOf<Answer>('answers', values.answers);
  const patienceMs = wholeNumber('patience', values.patience, 1, 3600) * 1000;
  const server = chosenMailServer();

  const sources = opened(files);
  try {
    const loaded = orObstacle(() => sources.load());
    const workspace = new Workspace({ owner: YOU, now: Date.now(), spreadsheet: { zone: loaded.timeZone } });
    for (const [index, name] of functions.entries()) {
      const isLast = index === functions.length - 1;
      const request = { function: name, args: isLast ? given : [], user: YOU, answers, patienceMs };
      const result = called(sources, () => run(workspace, loaded, request));
      if (isLast) console.log(`Result: ${JSON.stringify(result.value, null, 2)}`);
      tell(result);
    }
    tellMail(workspace.mail);
    if (save !== undefined) await saveTo(path.resolve(save), workspace);
    const refused = server ? await deliverAll(workspace.mail, server, console.log) : [];
    if (refused.length > 0) throw new Obstacle(refused.join('\n'));
  } finally {
    sources.remove();
  }
}

/** A list written as JSON. Throws an Obstacle for anything else. */
function listOf<T>(option: string, text: string): T[] {
  try {
    const list: unknown = JSON.parse(text);
    if (Array.isArray(list)) return list as T[];
  } catch {
    // Said below, as for a text that is no list.
  }
  throw new Obstacle(`--${option} takes a list as JSON, like '["a", 2]', not “${text}”.`);
}

function opened(files: readonly string[]): ScriptFiles {
  return orObstacle(() => new ScriptFiles(files));
}

/** What the person can put right, in one sentence and without a stack. */
function orObstacle<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new Obstacle((error as Error).message);
  }
}

/** The run. Throws an Obstacle, with file and line, where the script failed, died, or asked what nobody answered. */
function called(sources: ScriptFiles, start: () => RunResult): RunResult {
  const limit = Error.stackTraceLimit;
  // Between the script's line and the service that fails stands what carries the call.
  Error.stackTraceLimit = 50;
  try {
    const result = start();
    const failure =
      result.error ??
      (result.died === undefined ? undefined : { message: result.died, stack: result.diedAt ?? '' });
    if (!failure) return result;
    tell(result);
    throw new Obstacle(failureText(sources, failure.message, failure.stack));
  } catch (problem) {
    if (problem instanceof Obstacle) throw problem;
    const { message, stack = '' } = problem as Error;
    throw new Obstacle(failureText(sources, message, stack));
  } finally {
    Error.stackTraceLimit = limit;
  }
}

function failureText(sources: ScriptFiles, message: string, stack: string): string {
  const place = sources.placeIn(stack);
  return sources.named(place === undefined ? message : `${place}: ${message}`);
}

function tell({ log, shown }: RunResult): void {
  if (log.length > 0) console.log(`Log:\n${log.map((line) => `  ${line}`).join('\n')}`);
  for (const one of shown) console.log(`Shown: ${shownText(one)}`);
}

function shownText(shown: Shown): string {
  if (!('text' in shown)) return `${shown.kind} “${shown.title}”`;
  const title = shown.title === '' ? '' : `${shown.title}: `;
  const answer = 'button' in shown ? ` → ${shown.button}` : '';
  return `${shown.kind} “${title}${shown.text}”${answer}`;
}

function tellMail(mail: readonly Mail[]): void {
  if (mail.length === 0) return;
  const lines = mail.map(
    ({ to, cc, bcc, subject }) => `  to ${[...to, ...cc, ...bcc].join(', ')}: ${subject}`,
  );
  console.log(`Mail: ${mail.length}\n${lines.join('\n')}`);
}

async function saveTo(folder: string, workspace: Workspace): Promise<void> {
  // Loaded only where something is saved: what writes .xlsx and .docx takes a second to load.
  const { writeFiles } = await import('../export/write-files.ts');
  await mkdir(folder, { recursive: true });
  const documents = await writeFiles(workspace, folder, 'spreadsheet.xlsx');
  console.log(
    `Saved in ${folder}: spreadsheet.xlsx, ${documents.length} documents, ${workspace.mail.length} mails`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await runCommand(script);
