/** Logger and console: every line goes to the run's log. */
import { ask, strict } from './wire.ts';

/** Puts the parts into one line; `%s`, `%d` and the like in the first part take the following ones. */
function line(parts: readonly unknown[]): string {
  const [first, ...rest] = parts;
  const text =
    typeof first === 'string'
      ? first.replace(/%[sdifjo]/g, (place) => (rest.length ? show(rest.shift()) : place))
      : show(first);
  return [text, ...rest.map(show)].join(' ');
}

function show(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return value.stack ?? value.message;
  if (typeof value === 'object' && value !== null) return JSON.stringify(value);
  return String(value);
}

const write =
  (level: string) =>
  (...parts: unknown[]): void => {
    ask('console.log', [`${level}${line(parts)}`]);
  };

export const console = strict('console', {
  log: write(''),
  info: write(''),
  warn: write('Warning: '),
  error: write('Error: '),
});

type Logger = Pick<GoogleAppsScript.Base.Logger, 'log'>;

export const logger: Logger = strict('Logger', {
  log(...parts: unknown[]): GoogleAppsScript.Base.Logger {
    write('')(...parts);
    return logger as GoogleAppsScript.Base.Logger;
  },
});
