/** Partial responses: `fields` such as `id,webViewLink` or `files(id,name),nextPageToken`. */
import { ServiceError, type Json } from '../execution.ts';

/** Which members to give; null for all of what stands there. */
type Mask = ReadonlyMap<string, Mask | null>;

/**
 * The part of `resource` that `fields` asks for. `resource` has a key for everything that may be asked for; keys
 * with the value undefined are left out of the answer. Throws ServiceError, with Google's text, for any other name.
 */
export function pickFields(resource: Record<string, Json | undefined>, fields: string): Record<string, Json> {
  return pick(resource, parseMask(fields)) as Record<string, Json>;
}

function parseMask(fields: string): Mask {
  const tokens = fields.match(/[^,()/\s]+|[,()/]/g) ?? [];
  const mask = readList();
  if (tokens.length > 0) throw invalid(fields);
  return mask;

  function readList(): Mask {
    const entries: [string, Mask | null][] = [readEntry()];
    while (tokens[0] === ',') {
      tokens.shift();
      entries.push(readEntry());
    }
    return new Map(entries);
  }

  function readEntry(): [string, Mask | null] {
    const name = tokens.shift();
    if (name === undefined || /[,()/]/.test(name)) throw invalid(fields);
    if (tokens[0] === '/') {
      tokens.shift();
      return [name, new Map([readEntry()])];
    }
    if (tokens[0] !== '(') return [name, null];
    tokens.shift();
    const inside = readList();
    if (tokens.shift() !== ')') throw invalid(fields);
    return [name, inside];
  }
}

function pick(
  value: Json | undefined | Record<string, Json | undefined>,
  mask: Mask | null,
): Json | undefined {
  if (Array.isArray(value)) return value.map((part) => pick(part, mask) ?? null);
  if (mask === null || typeof value !== 'object' || value === null || mask.has('*')) {
    return value as Json | undefined;
  }
  const picked: Record<string, Json> = {};
  for (const [name, inside] of mask) {
    if (!(name in value)) throw invalid(name);
    const part = pick(value[name], inside);
    if (part !== undefined) picked[name] = part;
  }
  return picked;
}

const invalid = (selection: string) => new ServiceError(`Invalid field selection ${selection}`);
