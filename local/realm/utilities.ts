/** Utilities: dates in any zone, blobs, ids. None of it counts as a service call (design §2.7). */
import { newBlob } from './blob.ts';
import { ask, strict } from './wire.ts';

/** Java's `%s %d %f %x`, with width, precision, `0` and `-`; anything else throws. */
function formatString(template: string, ...args: unknown[]): string {
  let next = 0;
  return template.replace(/%(-?)(0?)(\d*)(?:\.(\d+))?(.?)/g, (place, left, zero, width, precision, kind) => {
    if (kind === '%') return '%';
    if (next >= args.length) throw new Error(`Format specifier '${place}'`);
    const argument = args[next++];
    const text = convert(String(kind), argument, precision === undefined ? undefined : Number(precision));
    if (left) return text.padEnd(Number(width));
    return text.padStart(Number(width), zero ? '0' : ' ');
  });
}

function convert(kind: string, argument: unknown, precision: number | undefined): string {
  switch (kind) {
    case 's':
      return String(argument).slice(0, precision);
    case 'd':
      return Math.trunc(Number(argument)).toString();
    case 'f':
      return Number(argument).toFixed(precision ?? 6);
    case 'x':
      return Math.trunc(Number(argument)).toString(16);
    default:
      throw new Error(`Utilities.formatString('%${kind}') is not in the local workspace.`);
  }
}

type Members = 'formatDate' | 'formatString' | 'getUuid' | 'newBlob' | 'parseDate' | 'sleep';

export const utilities = strict<Pick<GoogleAppsScript.Utilities.Utilities, Members>>('Utilities', {
  formatDate: (date, timeZone, format) => {
    if (!(date instanceof Date))
      throw new Error('The parameters do not match: Utilities.formatDate needs a Date.');
    return ask<string>('Utilities.formatDate', [date, timeZone, format]);
  },
  formatString,
  getUuid: () => ask<string>('Utilities.getUuid'),
  newBlob,
  parseDate: (date, timeZone, format) => ask<Date>('Utilities.parseDate', [date, timeZone, format]),
  sleep: (milliseconds) => {
    ask('Utilities.sleep', [milliseconds]);
  },
});
