/** Logger and console: every line goes to the run's log. */
import { ask, strict } from './wire.ts';

/** Puts the parts into one line; the places in the first part (`%s`) take the following ones. */
function line(parts: readonly unknown[], places: RegExp): string {
  const [first, ...rest] = parts;
  const text =
    typeof first === 'string'
      ? first.replace(places, (place) => (rest.length ? show(rest.shift()) : place))
      : show(first);
  return [text, ...rest.map(show)].join(' ');
}

/** Google's own way to write objects and whole numbers into a log is not documented; here they are JSON. */
function show(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return value.stack ?? value.message;
  if (value instanceof Date) return value.toString();
  if (typeof value === 'object' && value !== null) return JSON.stringify(value);
  return String(value);
}

const write =
  (level: string) =>
  (...parts: unknown[]): void => {
    ask('console.log', [`${level}${line(parts, /%[sdifjoO]/g)}`]);
  };

const started = new Map<string, number>();

export const console = strict('console', {
  error: write('Error: '),
  info: write(''),
  log: write(''),
  time: (label = 'default') => {
    started.set(label, Date.now());
  },
  timeEnd: (label = 'default') => {
    write('')(`${label}: ${Date.now() - (started.get(label) ?? Date.now())}ms`);
    started.delete(label);
  },
  warn: write('Warning: '),
});

type Logger = GoogleAppsScript.Base.Logger;

export const logger = strict<Logger>('Logger', {
  clear: () => {
    ask('Logger.clear');
  },
  getLog: () => ask<string>('Logger.getLog'),
  log(...parts: unknown[]): Logger {
    // `%s` is the only place that the reference knows (reference/base/logger).
    ask('Logger.log', [line(parts, /%s/g)]);
    return logger;
  },
});
