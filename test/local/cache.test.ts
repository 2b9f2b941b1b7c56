import { expect, it } from 'vitest';
import { methods } from './methods.ts';
import { aWorkspace, DENISE, valueOf } from './tiny-script.ts';

const CACHE = 'const cache = CacheService.getScriptCache();';

methods(
  ['Cache.get', 'Cache.getAll', 'Cache.put', 'Cache.putAll', 'Cache.remove', 'Cache.removeAll'],
  'reference/cache/cache; platform.md §1.3',
  () => {
    it('keep texts by key', () => {
      const body = `${CACHE}
        cache.put('a', 'one'); cache.putAll({ b: 'two', c: 'three', d: 'four' });
        cache.remove('b'); cache.removeAll(['c', 'x']);
        return [cache.get('a'), cache.get('b'), cache.getAll(['a', 'c', 'd', 'x'])]`;
      expect(valueOf(body)).toEqual(['one', null, { a: 'one', d: 'four' }]);
    });

    it('make a text of everything, of an object a useless one', () => {
      const body = `${CACHE} cache.put('a', 5); cache.put('b', { c: 1 }); return [cache.get('a'), cache.get('b')]`;
      expect(valueOf(body)).toEqual(['5', '[object Object]']);
      expect(() => valueOf(`${CACHE} cache.put('a', null)`)).toThrow('Argument cannot be null: value');
    });

    it.each([
      ['ten minutes', '', 599, 601],
      ['what it is told', ', 60', 59, 61],
      ['six hours at most', ', 21600', 21_599, 21_601],
    ])('forget after %s', (_what, seconds, before, after) => {
      const workspace = aWorkspace();
      valueOf(`${CACHE} cache.put('a', 'x'${seconds})`, { workspace });
      const start = workspace.now;
      const found = (later: number) => {
        workspace.now = start + later * 1000;
        return valueOf(`${CACHE} return cache.get('a')`, { workspace });
      };
      expect([found(before), found(after)]).toEqual(['x', null]);
    });

    it.each([
      ['a longer key than 250', `cache.put('k'.repeat(251), 'x')`, 'Argument too large: key'],
      ['an empty key', `cache.put('', 'x')`, 'Invalid argument: key'],
      ['more than 100 KB', `cache.put('a', 'é'.repeat(51201))`, 'Argument too large: value'],
      ['more than six hours', `cache.put('a', 'x', 21601)`, 'Invalid argument: expirationInSeconds'],
      ['less than a second', `cache.putAll({ a: 'x' }, 0)`, 'Invalid argument: expirationInSeconds'],
    ])('refuse %s', (_what, call, message) => {
      expect(() => valueOf(`${CACHE} ${call}`)).toThrow(message);
    });

    it('take exactly 100 KB', () => {
      expect(valueOf(`${CACHE} cache.put('a', 'x'.repeat(102400)); return cache.get('a').length`)).toBe(
        102_400,
      );
    });

    it('drop the oldest hundred when there are more than a thousand', () => {
      const body = `${CACHE}
        for (let n = 0; n < 1000; n += 1) cache.put('k' + n, 'x');
        const before = cache.get('k0');
        cache.put('one more', 'x');
        return [before, cache.get('k0'), cache.get('k99'), cache.get('k100'), cache.get('one more')]`;
      expect(valueOf(body)).toEqual(['x', null, null, 'x', 'x']);
    });
  },
);

methods(
  ['CacheService.getDocumentCache', 'CacheService.getScriptCache', 'CacheService.getUserCache'],
  'reference/cache/cache-service',
  () => {
    it('are three caches, that of a user for each user', () => {
      const workspace = aWorkspace();
      const body = `CacheService.getScriptCache().put('a', 'script'); CacheService.getDocumentCache().put('a', 'document');
        CacheService.getUserCache().put('a', 'user')`;
      valueOf(body, { workspace });
      const read = `return [CacheService.getScriptCache(), CacheService.getDocumentCache(), CacheService.getUserCache()].map((cache) => cache.get('a'))`;
      expect(valueOf(read, { workspace })).toEqual(['script', 'document', 'user']);
      expect(valueOf(read, { workspace, user: DENISE })).toEqual(['script', 'document', null]);
    });

    it('are kept with the workspace, and not in a copy of the spreadsheet', () => {
      const workspace = aWorkspace();
      valueOf(`${CACHE} cache.put('a', 'x')`, { workspace });
      expect(workspace.copyOfSpreadsheet(DENISE).caches.script).toEqual([]);
      expect(JSON.parse(workspace.save())).toMatchObject({ caches: { script: [{ key: 'a', value: 'x' }] } });
    });

    it('have none of a document in a clock trigger, where nobody knows (platform.md §11.1)', () => {
      expect(valueOf('return CacheService.getDocumentCache()', { origin: 'clock trigger' })).toBeNull();
    });
  },
);
