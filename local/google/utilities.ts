/** Utilities, the log, and what the add-on's Date and Math.random answer: nothing here counts as a call. */
import { formatDate, parseDate } from './dates.ts';
import { ServiceError, type Json, type Methods } from './execution.ts';

/** platform.md names no limit; Google's reference allows five minutes. */
const LONGEST_SLEEP_MS = 300_000;

const millisecondsOf = (date: Json | undefined) => (date as { $date: number }).$date;

export const utilityMethods: Methods = {
  'Date.now': (run) => run.workspace.now,
  'Math.random': (run) => run.workspace.random.next(),
  'Manifest.advancedServices': (run) => run.script.advancedServices.map(({ symbol, id }) => ({ symbol, id })),
  'console.log': (run, _on, [line]) => {
    run.log.push(String(line));
  },
  'Utilities.formatDate': (_run, _on, [date, zone, pattern]) =>
    formatDate(millisecondsOf(date), String(zone), String(pattern)),
  'Utilities.parseDate': (_run, _on, [text, zone, pattern]) => ({
    $date: parseDate(String(text), String(zone), String(pattern)),
  }),
  'Utilities.getUuid': (run) => run.workspace.random.uuid(),
  'Utilities.sleep': (run, _on, [ms]) => {
    if (Number(ms) > LONGEST_SLEEP_MS) throw new ServiceError('Invalid argument: milliseconds');
    run.spend(Number(ms));
  },
  'Utilities.bytesOf': (_run, _on, [text]) => Array.from(new Int8Array(Buffer.from(String(text)))),
  'Utilities.textOf': (_run, _on, [bytes]) => Buffer.from(Int8Array.from(bytes as number[])).toString(),
};
