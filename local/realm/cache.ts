/** CacheService: the script's, the document's and the user's cache. */
import { call, strict, type Handle } from './wire.ts';

type Cache = GoogleAppsScript.Cache.Cache;

/** Anything is kept as its text, so an object as "[object Object]" (platform.md §1.3); nothing is refused. */
function text(value: unknown, name: string): string {
  if (value === null || value === undefined) throw new Error(`Argument cannot be null: ${name}`);
  return String(value);
}

function texts(values: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, text(value, 'values')]));
}

function cache(handle: Handle): Cache {
  return strict<Cache>('Cache', {
    get: (key) => call<string | null>('Cache.get', handle, [text(key, 'key')]),
    getAll: (keys) => call<Record<string, string>>('Cache.getAll', handle, [keys]),
    put: (key: unknown, value: unknown, seconds?: number) => {
      call('Cache.put', handle, [text(key, 'key'), text(value, 'value'), seconds]);
    },
    putAll: (values: Record<string, unknown>, seconds?: number) => {
      call('Cache.putAll', handle, [texts(values), seconds]);
    },
    remove: (key) => {
      call('Cache.remove', handle, [text(key, 'key')]);
    },
    removeAll: (keys) => {
      call('Cache.removeAll', handle, [keys]);
    },
  });
}

type Service = Pick<
  GoogleAppsScript.Cache.CacheService,
  'getDocumentCache' | 'getScriptCache' | 'getUserCache'
>;

function open(method: keyof Service): Cache {
  const handle = call<Handle | null>(`CacheService.${method}`, null);
  return handle ? cache(handle) : (null as unknown as Cache);
}

export const cacheService = strict<Service>('CacheService', {
  getDocumentCache: () => open('getDocumentCache'),
  getScriptCache: () => open('getScriptCache'),
  getUserCache: () => open('getUserCache'),
});
