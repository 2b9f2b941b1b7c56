/** Utilities, the log, and what the add-on's Date and Math.random answer: nothing here counts as a call. */
import { parseCsv } from './csv.ts';
import { parseDate } from './date-reading.ts';
import { formatDate } from './dates.ts';
import { base64, bytesOf, digest, fromBase64, signature, textOf, type Bytes } from './encodings.ts';
import { ServiceError, type Execution, type Json, type Methods } from './execution.ts';

/** platform.md names no limit; Google's reference allows five minutes. */
const LONGEST_SLEEP_MS = 300_000;

const millisecondsOf = (date: Json | undefined) => (date as { $date: number }).$date;
const textOrNothing = (text: Json | undefined) => (text === null ? undefined : String(text));

/** One line of the run's log; Logger keeps its lines with their time for `getLog` as well. */
function log(run: Execution, line: Json | undefined): void {
  run.log.push(String(line));
}

export const utilityMethods: Methods = {
  'Date.now': (run) => run.workspace.now,
  'Math.random': (run) => run.workspace.random.next(),
  'Manifest.advancedServices': (run) => run.script.advancedServices.map(({ symbol, id }) => ({ symbol, id })),
  'console.log': (run, _on, [line]) => {
    log(run, line);
  },
  'Logger.log': (run, _on, [line]) => {
    log(run, line);
    const time = formatDate(run.workspace.now, run.script.timeZone, 'EEE MMM dd HH:mm:ss z yyyy');
    run.loggerLines.push(`${time} INFO: ${String(line)}\n`);
  },
  'Logger.getLog': (run) => run.loggerLines.join(''),
  'Logger.clear': (run) => {
    run.loggerLines.length = 0;
  },
  'Utilities.formatDate': (_run, _on, [date, zone, pattern]) =>
    formatDate(millisecondsOf(date), String(zone), String(pattern)),
  'Utilities.parseDate': (run, _on, [text, zone, pattern]) => ({
    $date: parseDate(String(text), String(zone), String(pattern), run.workspace.now),
  }),
  'Utilities.parseCsv': (_run, _on, [text, delimiter]) => parseCsv(String(text), textOrNothing(delimiter)),
  'Utilities.getUuid': (run) => run.workspace.random.uuid(),
  'Utilities.sleep': (run, _on, [ms]) => {
    if (!(Number(ms) >= 0 && Number(ms) <= LONGEST_SLEEP_MS)) {
      throw new ServiceError('Invalid argument: milliseconds');
    }
    run.spend(Number(ms));
  },
  'Utilities.bytesOf': (_run, _on, [text, charset]) => bytesOf(String(text), textOrNothing(charset)),
  'Utilities.textOf': (_run, _on, [bytes, charset]) => textOf(bytes as Bytes, textOrNothing(charset)),
  'Utilities.base64Encode': (_run, _on, [bytes]) => base64(bytes as Bytes, false),
  'Utilities.base64EncodeWebSafe': (_run, _on, [bytes]) => base64(bytes as Bytes, true),
  'Utilities.base64Decode': (_run, _on, [text]) => fromBase64(String(text), false),
  'Utilities.base64DecodeWebSafe': (_run, _on, [text]) => fromBase64(String(text), true),
  'Utilities.computeDigest': (_run, _on, [algorithm, bytes]) => digest(String(algorithm), bytes as Bytes),
  'Utilities.computeHmacSignature': (_run, _on, [algorithm, bytes, key]) =>
    signature(String(algorithm), bytes as Bytes, key as Bytes),
};
