/** CacheService: texts that Google keeps for some time, for a document, a script, or a user of it. */
import { ServiceError, type Execution, type Json, type Methods } from './execution.ts';

/** reference/cache/cache; the bytes as measured (platform.md §1.3). */
const LONGEST_KEY = 250;
const VALUE_BYTES = 100 * 1024;
const DEFAULT_SECONDS = 600;
const LONGEST_SECONDS = 21_600;
const ITEMS = 1000;
/** How many of the oldest are dropped at once when there are too many (platform.md §1.3). */
const DROPPED = 100;

interface Kept {
  readonly key: string;
  readonly value: string;
  /** In ms. */
  readonly until: number;
}

/** The oldest first. */
type Cache = Kept[];

export interface Caches {
  document: Cache;
  script: Cache;
  /** By address. */
  users: Record<string, Cache>;
}

export function emptyCaches(): Caches {
  return { document: [], script: [], users: {} };
}

function cacheOf({ workspace, user }: Execution, { kind }: Record<string, Json>): Cache {
  const { caches } = workspace;
  if (kind === 'user') return (caches.users[user] ??= []);
  return kind === 'document' ? caches.document : caches.script;
}

function drop(cache: Cache, isUnwanted: (kept: Kept) => boolean): void {
  cache.splice(0, cache.length, ...cache.filter((kept) => !isUnwanted(kept)));
}

/** What is kept of these keys. Google may forget earlier than it was asked to; here it forgets on time. */
function found(run: Execution, on: Record<string, Json>, keys: readonly string[]): Record<string, string> {
  const cache = cacheOf(run, on);
  drop(cache, ({ until }) => until <= run.workspace.now);
  return Object.fromEntries(
    cache.filter(({ key }) => keys.includes(key)).map(({ key, value }) => [key, value]),
  );
}

function put(
  run: Execution,
  on: Record<string, Json>,
  added: Record<string, string>,
  seconds: Json = null,
): void {
  const lasting = seconds === null ? DEFAULT_SECONDS : Number(seconds);
  // What Google does beyond the documented bounds is not known.
  if (!(lasting >= 1 && lasting <= LONGEST_SECONDS)) {
    throw new ServiceError('Invalid argument: expirationInSeconds');
  }
  for (const [key, value] of Object.entries(added)) {
    if (key === '') throw new ServiceError('Invalid argument: key');
    if (key.length > LONGEST_KEY) throw new ServiceError('Argument too large: key');
    if (Buffer.byteLength(value) > VALUE_BYTES) throw new ServiceError('Argument too large: value');
  }
  const cache = cacheOf(run, on);
  drop(cache, ({ key }) => Object.hasOwn(added, key));
  const until = run.workspace.now + lasting * 1000;
  for (const [key, value] of Object.entries(added)) cache.push({ key, value, until });
  if (cache.length > ITEMS) cache.splice(0, DROPPED);
}

export const cacheMethods: Methods = {
  'CacheService.getScriptCache': () => ({ kind: 'script' }),
  'CacheService.getUserCache': () => ({ kind: 'user' }),
  // Whether a clock trigger has a document is not known (platform.md §11.1), so there the cache is null.
  'CacheService.getDocumentCache': (run) =>
    run.options.origin === 'clock trigger' ? null : { kind: 'document' },
  'Cache.get': (run, on, [key]) => found(run, on, [String(key)])[String(key)] ?? null,
  'Cache.getAll': (run, on, [keys]) => found(run, on, (keys as Json[]).map(String)),
  'Cache.put': (run, on, [key, value, seconds]) => {
    put(run, on, { [String(key)]: String(value) }, seconds);
  },
  'Cache.putAll': (run, on, [values, seconds]) => {
    put(run, on, values as Record<string, string>, seconds);
  },
  'Cache.remove': (run, on, [unwanted]) => {
    drop(cacheOf(run, on), ({ key }) => key === unwanted);
  },
  'Cache.removeAll': (run, on, [unwanted]) => {
    drop(cacheOf(run, on), ({ key }) => (unwanted as Json[]).includes(key));
  },
};
