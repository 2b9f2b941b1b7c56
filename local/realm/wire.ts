/** The one way out of the add-on's global: a JSON message to the workspace, and its answer. */

interface Bridge {
  /** Takes one message to the workspace and gives its answer, both JSON. */
  send(message: string): string;
  /** Tells the workspace that the services are up, and how to call the add-on's functions. */
  start(perform: (task: string) => string): void;
  /** Runs code in this global, as `eval` would if there were one; `file` is its name in stack traces. */
  compile(code: string, file: string): unknown;
}

/** Set in the add-on's global by `local/kernel.ts` before anything else runs there. */
declare const __workspace: Bridge;

/** Kept here so that the add-on itself can't reach it. */
const bridge = __workspace;
Reflect.deleteProperty(globalThis, '__workspace');

export const start = bridge.start;
export const compile = bridge.compile;

/** What a service object is, on the other side: a spreadsheet's id, a range's corners, a lock's kind. */
export type Handle = { readonly [key: string]: string | number | boolean | null | readonly Handle[] };

/** Dates cross as `{$date: milliseconds}`; everything else that crosses is plain JSON. */
function encode(value: unknown): unknown {
  if (value === undefined) return null;
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Date) return { $date: value.getTime() };
  return mapParts(value, encode);
}

/**
 * An array or an object with each part changed; itself where none is. What crosses may have 100,000 cells, and almost
 * always crosses as it is.
 */
export function mapParts(value: object, change: (part: unknown) => unknown): unknown {
  if (Array.isArray(value)) {
    const parts = value as readonly unknown[];
    let copy: unknown[] | undefined;
    for (let index = 0; index < parts.length; index += 1) {
      const changed = change(parts[index]);
      if (changed !== parts[index]) (copy ??= [...parts])[index] = changed;
    }
    return copy ?? parts;
  }
  const parts = value as Record<string, unknown>;
  // What is of a class of its own, JSON would write in its own way.
  let copy = Object.getPrototypeOf(parts) === Object.prototype ? undefined : { ...parts };
  for (const key of Object.keys(parts)) {
    const changed = change(parts[key]);
    if (changed !== parts[key]) (copy ??= { ...parts })[key] = changed;
  }
  return copy ?? parts;
}

/** Changes what JSON.parse just made, where there is something to change: answers may have 100,000 cells. */
function decode(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  const parts = value as Record<string, unknown> & { readonly $date?: unknown };
  if (typeof parts.$date === 'number') return new Date(parts.$date);
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) value[index] = decode(value[index]);
  } else {
    for (const key of Object.keys(parts)) parts[key] = decode(parts[key]);
  }
  return value;
}

/**
 * Makes one counted service call, e.g. `call('Range.setValues', range, [values])`.
 * Gives what the service answers. Throws an Error of the add-on's own global with Google's text.
 */
export function call<T>(method: string, on: Handle | null, args: readonly unknown[] = []): T {
  return exchange<T>({ method, on, args: encode(args), counted: true });
}

/** The same for what Google does not count: Utilities, HtmlService output, builders, logging (design §2.7). */
export function ask<T>(method: string, args: readonly unknown[] = []): T {
  return exchange<T>({ method, on: null, args: encode(args), counted: false });
}

interface Answer {
  readonly value?: unknown;
  readonly error?: string;
  /** Set where an advanced service failed: the exception's name, and the HTTP status with its text. */
  readonly name?: string;
  readonly details?: { readonly code: number; readonly message: string };
}

function exchange<T>(message: object): T {
  const { value = null, error, name, details } = JSON.parse(bridge.send(JSON.stringify(message))) as Answer;
  if (error === undefined) return decode(value) as T;
  throw Object.assign(new Error(error), details && { name, details });
}

const serviceObjects = new WeakSet();

/** Whether the value is a service object or an enum's value of Google's. */
export function isServiceObject(value: object): boolean {
  return serviceObjects.has(value);
}

/**
 * Makes an object throw by name for everything it lacks, instead of answering `undefined`.
 * `name` is Google's name of the thing: `Range`, `SpreadsheetApp`.
 */
export function strict<T extends object>(name: string, object: T): T {
  const proxy = new Proxy(object, {
    get(target, key, receiver) {
      // Symbols, `then`, `toJSON` and `constructor` are asked for by the language itself.
      if (typeof key === 'symbol' || key in target || key === 'then' || key === 'toJSON') {
        return Reflect.get(target, key, receiver) as unknown;
      }
      throw new Error(`${name}.${key} is not in the local workspace.`);
    },
  });
  serviceObjects.add(proxy);
  return proxy;
}
