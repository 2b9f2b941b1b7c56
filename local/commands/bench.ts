/** `npm run bench`: what each operation costs, in service calls and in time, at several sizes, beside its limit. */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAddOn } from '../../build/build.ts';
import { helped, runCommand } from '../../build/command-line.ts';
import { evenly, YEARS, type Size } from '../bench/many-rows.ts';
import { operations, settingUp, type Measured, type Operation } from '../bench/operations.ts';
import { bigSheetTimes, bootTime, testTime, type RealTime } from '../bench/real-times.ts';
import { callsByService } from '../demo/operations.ts';
import { loadScript, type Script } from '../runtime.ts';

const help = `npm run bench

Builds the add-on and measures what people do with the workbook and what it does by itself, at 10, 1,000 and 10,000
rows a sheet, and with 2,000 people, 10,000 promises and 500 meetings: Google's service calls with their limit, modelled time (local/google/durations.ts), and the real time
here. Then what this machine needs for larger things. About a minute; nothing is kept.

The last line says how many are over their limit, or take more calls where there are more rows. Exit code 1 if any is.`;

const SIZES: readonly Size[] = [evenly(10), evenly(1000), YEARS, evenly(10_000)];

/** Runs the command. */
export async function bench(args: readonly string[]): Promise<void> {
  if (helped(help, args)) return;
  const folder = await mkdtemp(path.join(os.tmpdir(), 'bench-'));
  try {
    await buildAddOn(folder);
    const script = loadScript(folder);
    const say = (line: string): void => console.log(line);
    const over = benchOperations(script, SIZES, say) + (await benchMachine(script, say));
    say(`\n${over === 0 ? 'None is' : over === 1 ? '1 is' : `${over} are`} over the limit.`);
    if (over > 0) process.exitCode = 1;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Tells what each operation costs at each size, a line each. Gives how many are over their limit. */
export function benchOperations(script: Script, sizes: readonly Size[], say: (line: string) => void): number {
  say(columns(['operation', 'rows', 'calls', 'limit', 'modelled', 'real', 'by service'], ''));
  const verdicts = [
    ...settingUp.map((operation) => {
      const measured = operation.measure(script, evenly(0));
      return tell(operation, 'any', [measured], say);
    }),
    ...operations.flatMap((operation) => {
      const measured: Measured[] = [];
      return sizes.map((size) => {
        measured.push(operation.measure(script, size));
        return tell(operation, rowsOf(size), measured, say);
      });
    }),
  ];
  return verdicts.filter((verdict) => verdict !== '').length;
}

/** `1,000` a sheet, or so many in all. */
function rowsOf({ people, actions, meetings }: Size): string {
  const isEven = people === actions && people === meetings;
  return (isEven ? people : people + actions + meetings).toLocaleString('en');
}

/** Tells the last of an operation's measurements; gives the verdict on it. */
function tell(
  { name }: Operation,
  rows: string,
  measured: readonly Measured[],
  say: (line: string) => void,
): string {
  const verdict = verdictOn(measured);
  const last = measured.at(-1);
  if (last) say(columns([name, rows, ...costs(last)], verdict));
  return verdict;
}

/** Tells what this machine needs, a line each. Gives how much of it is over its limit. */
async function benchMachine(script: Script, say: (line: string) => void): Promise<number> {
  say('\nOn this machine:');
  const times = [bootTime(script), testTime(script), ...(await bigSheetTimes())];
  const verdicts = times.map((time) => {
    const verdict = time.value > time.limit ? 'OVER' : '';
    say(realTime(time, verdict));
    return verdict;
  });
  return verdicts.filter((verdict) => verdict !== '').length;
}

/** What is wrong with the last of an operation's measurements, which have more and more rows; '' if nothing is. */
export function verdictOn(measured: readonly Pick<Measured, 'calls' | 'limit'>[]): string {
  const [first, last] = [measured.at(0), measured.at(-1)];
  if (!first || !last) return '';
  if (last.calls > last.limit) return 'OVER';
  return last.calls > first.calls ? 'GROWS WITH ROWS' : '';
}

function costs({ run, calls, limit, took }: Measured): string[] {
  const services = Object.entries(callsByService(run.calls)).map(([service, count]) => `${service} ${count}`);
  const modelled = `${(run.elapsedMs / 1000).toFixed(1)} s`;
  return [String(calls), String(limit), modelled, `${took.toFixed(0)} ms`, services.join(', ')];
}

const WIDTHS = [32, 7, 7, 7, 10, 9];

/** Numbers to the right; the last column is as long as it is. */
function columns(texts: readonly string[], verdict: string): string {
  const padded = texts.map((text, index) => {
    const width = WIDTHS[index] ?? 0;
    if (index === 0) return text.padEnd(width);
    return width === 0 ? `  ${text}` : text.padStart(width);
  });
  return `${padded.join('')}${verdict === '' ? '' : `  ← ${verdict}`}`;
}

function realTime({ what, value, limit, unit }: RealTime, verdict: string): string {
  const shown = (number: number) => `${number.toFixed(unit === 's' && number < 100 ? 1 : 0)} ${unit}`;
  return columns([what.padEnd(46), shown(value).padStart(9), `  at most ${shown(limit)}`], verdict);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await runCommand(bench);
