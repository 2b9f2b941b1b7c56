/** The JSON bodies of Google's newer APIs (Docs, Sheets): what a message may hold, and Google's 400 for anything else. */
import { ApiError, ServiceError, type Json } from './execution.ts';

export type Message = { [member: string]: Json };

/** What stands at one place of a body. */
export interface Shape {
  /** The value as Google takes it; what is wrong with it is added to `reading`. */
  read(value: Json, place: Place, reading: Reading): Json;
  /** Of a message: its members that the workspace has, by name. */
  readonly members?: Readonly<Record<string, Shape>>;
  /** Of a message: the names of members that only Google has. */
  readonly absent?: readonly string[];
}

/** What only the workspace lacks. */
export class Absent extends ServiceError {
  constructor(what: string) {
    super(`${what} is not in the local workspace.`);
  }
}

/** Where a value stands: a member or a position of what stands at `outside`. Written out only for a problem. */
interface Place {
  readonly outside: Place | null;
  readonly name: string | number;
}

const ROOT: Place = { outside: null, name: '' };

/** Google tells places by the names of its own language: `requests[0].update_cells`; the whole body is ''. */
function written({ outside, name }: Place): string {
  const before = outside ? written(outside) : '';
  if (typeof name === 'number') return `${before}[${String(name)}]`;
  const snake = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return before === '' ? snake : `${before}.${snake}`;
}

interface Reading {
  /** `sheets.spreadsheets.batchUpdate` */
  readonly api: string;
  readonly problems: string[];
  /** Google's sentence for a name that a message has not. */
  readonly unknown: (name: string, place: string) => string;
}

/**
 * The body as Google understands it: members that are null count as not given. Throws Google's 400 for names and
 * values that do not fit; by name for what only the workspace lacks.
 */
export function readPayload(api: string, shape: Shape, body: Json | undefined): Message {
  return read(api, shape, body, unknownName);
}

/** The same for what goes beside the body, as parameters of the request's address. */
export function readOptions(api: string, options: Shape, given: Json | undefined): Message {
  return read(api, options, given, (name) => {
    const reason = `Cannot bind query parameter. Field '${name}' could not be found in request message.`;
    return `Invalid JSON payload received. Unknown name "${name}": ${reason}`;
  });
}

function read(api: string, shape: Shape, value: Json | undefined, unknown: Reading['unknown']): Message {
  const reading: Reading = { api, problems: [], unknown };
  const read = shape.read(value ?? {}, ROOT, reading);
  if (reading.problems.length > 0) throw new ApiError(api, 400, reading.problems.join('\n'));
  return read as Message;
}

/** The members of a message that only Google has, as one text: `chipRuns hyperlink`. */
type Names = string;

/** A message of the type `google.apps.…`. */
export function message(
  type: string,
  members: Readonly<Record<string, Shape>>,
  absentNames: Names = '',
): Shape {
  const absent = absentNames.split(' ');
  return {
    members,
    absent,
    read(value, place, reading) {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        return refuse(reading, place, typeUrl(type), value);
      }
      const read: Message = {};
      for (const [name, part] of Object.entries(value)) {
        if (part === null) continue;
        const member = Object.hasOwn(members, name) ? members[name] : undefined;
        if (member) read[name] = member.read(part, { outside: place, name }, reading);
        else if (absent.includes(name)) {
          throw new Absent(`${reading.api} with ${name}`);
        } else reading.problems.push(reading.unknown(name, written(place)));
      }
      return read;
    },
  };
}

/** A message of which one member at most may be given; `oneof` is Google's name of the choice. */
export function choice(
  type: string,
  oneof: string,
  members: Readonly<Record<string, Shape>>,
  absentNames: Names = '',
): Shape {
  const whole = message(type, members, absentNames);
  return {
    ...whole,
    read(value, place, reading) {
      const read = whole.read(value, place, reading);
      const [, second] = Object.keys(read ?? {});
      if (second !== undefined) {
        const problem = `oneof field '${oneof}' is already set. Cannot set '${second}'`;
        reading.problems.push(`Invalid value at '${written(place)}' (oneof), ${problem}`);
      }
      return read;
    },
  };
}

function unknownName(name: string, place: string): string {
  const where = place === '' ? '' : ` at '${place}'`;
  return `Invalid JSON payload received. Unknown name "${name}"${where}: Cannot find field.`;
}

export function listOf(part: Shape): Shape {
  return {
    ...(part.members && { members: part.members, absent: part.absent ?? [] }),
    read(value, place, reading) {
      // Google takes a single value for a list of one; here it does not fit.
      if (!Array.isArray(value)) return refuse(reading, place, 'a list', value);
      return value.map((one, index) => part.read(one, { outside: place, name: index }, reading));
    },
  };
}

/** One of the names of an enum of the type `google.apps.…`. */
export function nameOf(type: string, names: readonly string[], absentNames: Names = ''): Shape {
  return {
    read(value, place, reading) {
      if (absentNames.split(' ').includes(String(value))) {
        throw new Absent(`${reading.api} with ${String(value)}`);
      }
      return names.includes(String(value)) ? value : refuse(reading, place, typeUrl(type), value);
    },
  };
}

function scalar(type: string, take: (value: Json) => Json | undefined): Shape {
  return { read: (value, place, reading) => take(value) ?? refuse(reading, place, type, value) };
}

const numeric = (value: Json) => (typeof value === 'string' && value.trim() !== '' ? Number(value) : value);
const keep = (isFitting: boolean, value: Json) => (isFitting ? value : undefined);

export const text = scalar('TYPE_STRING', (value) => keep(typeof value === 'string', value));
export const flag = scalar('TYPE_BOOL', (value) => keep(typeof value === 'boolean', value));
export const integer = scalar('TYPE_INT32', (value) =>
  keep(Number.isInteger(numeric(value)), numeric(value)),
);
export const number = scalar('TYPE_DOUBLE', (value) => keep(Number.isFinite(numeric(value)), numeric(value)));
/** Anything, to be looked at later. */
export const anything: Shape = { read: (value) => value };

const typeUrl = (type: string) => `type.googleapis.com/${type}`;

function refuse(reading: Reading, place: Place, type: string, value: Json): Json {
  reading.problems.push(`Invalid value at '${written(place)}' (${type}), ${JSON.stringify(value)}`);
  return null;
}

/** Does the work of one call; what the service refuses becomes Google's 400. */
export function asked<T>(api: string, work: () => T): T {
  return rephrased(work, (message) => new ApiError(api, 400, message));
}

/** Does a part of that work; what the service refuses gets `prefix` before its words. */
export function refusedAs<T>(prefix: string, work: () => T): T {
  return rephrased(work, (message) => new ServiceError(prefix + message));
}

/** What only the workspace lacks keeps its own words. */
function rephrased<T>(work: () => T, say: (message: string) => Error): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ServiceError) || error instanceof Absent || error instanceof ApiError) throw error;
    throw say(error.message);
  }
}
