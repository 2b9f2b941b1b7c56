/** Masks of fields: which part of an answer to give, `files(id,name),nextPageToken`, or which part to change. */
import type { Json } from './execution.ts';

/** Which members to give; null for all of what stands there. */
export type Mask = ReadonlyMap<string, Mask | null>;

/** The error for a member that there is not, or that only Google has; or for a mask that can't be read. */
export type Refuse = (selection: string, isGoogles?: boolean) => Error;

/**
 * The part of `resource` that `fields` asks for. `resource` has a key for everything that may be asked for; keys
 * with the value undefined are left out of the answer. Throws `refuse` of any other name.
 */
export function pickFields(
  resource: Record<string, Json | undefined>,
  fields: string,
  refuse: Refuse,
): Record<string, Json> {
  return pick(resource, parseMask(fields, refuse), refuse) as Record<string, Json>;
}

/** Reads a mask; throws `refuse` of the whole text where it can't be read. */
export function parseMask(fields: string, refuse: Refuse): Mask {
  const tokens: string[] = fields.match(/[^,()/\s]+|[,()/]/g) ?? [];
  const mask = readList();
  if (tokens.length > 0) throw refuse(fields);
  return mask;

  function readList(): Mask {
    const list = new Map<string, Mask | null>();
    do {
      if (list.size > 0) tokens.shift();
      const [name, inside] = readEntry();
      list.set(name, merged(list.get(name), inside));
    } while (tokens[0] === ',');
    return list;
  }

  function readEntry(): [string, Mask | null] {
    // Google takes a path with dots for one with slashes.
    const [name, ...deeper] = (tokens.shift() ?? ',').split('.');
    if (!name || /[,()/]/.test(name)) throw refuse(fields);
    if (deeper.length > 0) tokens.unshift('/', deeper.join('.'));
    if (tokens[0] === '/') {
      tokens.shift();
      return [name, new Map([readEntry()])];
    }
    if (tokens[0] !== '(') return [name, null];
    tokens.shift();
    const inside = readList();
    if (tokens.shift() !== ')') throw refuse(fields);
    return [name, inside];
  }
}

/** `sheets/properties,sheets/data` asks for both. */
function merged(one: Mask | null | undefined, other: Mask | null): Mask | null {
  if (one === undefined) return other;
  if (one === null || other === null) return null;
  const both = new Map(one);
  for (const [name, inside] of other) both.set(name, merged(both.get(name), inside));
  return both;
}

/** What a message of a certain kind may hold, as far as masks go: names, and what is inside of them. */
export interface Fields {
  readonly members?: Readonly<Record<string, Fields>>;
  /** Names that only Google has. */
  readonly absent?: readonly string[];
}

/**
 * The same for an answer whose parts have not all the same members: what may be asked for is in `known`, and what is
 * not there is left out.
 */
export function pickKnownFields(
  resource: Record<string, Json | undefined>,
  fields: string,
  known: Fields,
  refuse: Refuse,
): Record<string, Json> {
  const mask = parseMask(fields, refuse);
  checkMask(mask, known, refuse);
  return pick(resource, mask, null) as Record<string, Json>;
}

/** What may stand inside of a member; throws `refuse` where there is no such member. */
export function memberOf({ members = {}, absent = [] }: Fields, name: string, refuse: Refuse): Fields {
  const member = Object.hasOwn(members, name) ? members[name] : undefined;
  if (!member) throw refuse(name, absent.includes(name));
  return member;
}

function checkMask(mask: Mask, fields: Fields, refuse: Refuse): void {
  for (const [name, inside] of mask) {
    if (name === '*') continue;
    const member = memberOf(fields, name, refuse);
    if (inside) checkMask(inside, member, refuse);
  }
}

function pick(
  value: Json | undefined | Record<string, Json | undefined>,
  mask: Mask | null,
  refuse: Refuse | null,
): Json | undefined {
  if (Array.isArray(value)) return value.map((part) => pick(part, mask, refuse) ?? null);
  if (mask === null || typeof value !== 'object' || value === null || mask.has('*')) return whole(value);
  const picked: Record<string, Json> = {};
  for (const [name, inside] of mask) {
    if (refuse && !(name in value)) throw refuse(name);
    const part = pick(value[name], inside, refuse);
    if (part !== undefined) picked[name] = part;
  }
  return picked;
}

/** Without the members that are undefined. */
function whole(value: Json | undefined | Record<string, Json | undefined>): Json | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, part]) => (part === undefined ? [] : [[name, part]])),
  );
}

/**
 * `current` with what `mask` names taken from `given`; a field that is named and not given goes back to nothing.
 * Throws `refuse` of a name that the message has not.
 */
export function patched(
  fields: Fields,
  mask: Mask,
  current: Readonly<Record<string, Json>>,
  given: Readonly<Record<string, Json>>,
  refuse: Refuse,
): Record<string, Json> {
  if (mask.has('*')) return { ...given };
  const after: Record<string, Json> = { ...current };
  for (const [name, inside] of mask) {
    const member = memberOf(fields, name, refuse);
    const part =
      inside === null
        ? given[name]
        : patched(member, inside, recordOf(current[name]), recordOf(given[name]), refuse);
    if (part === undefined || isEmpty(part)) Reflect.deleteProperty(after, name);
    else after[name] = part;
  }
  return after;
}

function recordOf(value: Json | undefined): Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

function isEmpty(value: Json): boolean {
  return Object.keys(recordOf(value)).length === 0 && typeof value === 'object' && !Array.isArray(value);
}
