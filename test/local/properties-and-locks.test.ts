import { expect, it } from 'vitest';
import { run } from '../../local/runtime.ts';
import { methods } from './methods.ts';
import { aWorkspace, DENISE, ROSA, tinyScript, valueOf } from './tiny-script.ts';

const DOCUMENT = 'const store = PropertiesService.getDocumentProperties();';

methods(
  [
    'Properties.deleteAllProperties',
    'Properties.deleteProperty',
    'Properties.getKeys',
    'Properties.getProperties',
    'Properties.getProperty',
    'Properties.setProperties',
    'Properties.setProperty',
    'PropertiesService.getDocumentProperties',
    'PropertiesService.getScriptProperties',
    'PropertiesService.getUserProperties',
  ],
  'reference/properties/properties',
  () => {
    it('are texts by key', () => {
      const body = `${DOCUMENT}
      store.setProperty('a', 1).setProperties({ b: 'two', c: 'three' }).deleteProperty('c');
      return [store.getProperty('a'), store.getProperty('nothing'), store.getProperties(), store.getKeys()];`;
      expect(valueOf(body)).toEqual(['1', null, { a: '1', b: 'two' }, ['a', 'b']]);
      expect(
        valueOf(
          `${DOCUMENT} store.setProperty('a', 'x').setProperties({ b: 'y' }, true); return store.getKeys()`,
        ),
      ).toEqual(['b']);
      expect(
        valueOf(`${DOCUMENT} store.setProperty('a', 'x').deleteAllProperties(); return store.getKeys()`),
      ).toEqual([]);
    });

    it('of a user are seen by that user only', () => {
      const workspace = aWorkspace();
      valueOf(`PropertiesService.getUserProperties().setProperty('a', 'x')`, { workspace });
      const read = `return PropertiesService.getUserProperties().getProperty('a')`;
      expect(valueOf(read, { workspace })).toBe('x');
      expect(valueOf(read, { workspace, user: DENISE })).toBeNull();
    });

    it('are written at once, even by a run that dies', () => {
      const workspace = aWorkspace();
      const body = `${DOCUMENT} store.setProperty('a', 'x'); store.setProperty('b', 'x')`;
      expect(() => valueOf(body, { workspace, interruptions: [{ call: 3, kind: 'end' }] })).toThrow('died');
      expect(workspace.properties.document).toEqual({ a: 'x' });
    });

    it('hold 9 KB a value and 500 KB a store, all or nothing (platform.md §1.2)', () => {
      expect(() => valueOf(`${DOCUMENT} store.setProperty('a', 'é'.repeat(4609))`)).toThrow(
        'Argument too large: value',
      );
      const workspace = aWorkspace();
      const fill = `${DOCUMENT} const all = {}; for (let n = 0; n < 60; n += 1) all['k' + n] = 'x'.repeat(9000); store.setProperties(all)`;
      expect(() => valueOf(fill, { workspace })).toThrow('You have exceeded the property storage quota.');
      expect(workspace.properties.document).toEqual({});
    });

    it('may be read and written 50,000 times a day (platform.md §1.1)', () => {
      const workspace = aWorkspace();
      workspace.quotas[ROSA] = { 'properties read/write': { used: 49_999, since: workspace.now } };
      const body = `${DOCUMENT} store.getKeys(); store.getKeys()`;
      expect(() => valueOf(body, { workspace })).toThrow('Service invoked too many times for one day');
    });
  },
);

methods(
  [
    'Lock.hasLock',
    'Lock.releaseLock',
    'Lock.tryLock',
    'Lock.waitLock',
    'LockService.getDocumentLock',
    'LockService.getScriptLock',
    'LockService.getUserLock',
  ],
  'reference/lock/lock; platform.md §3',
  () => {
    const script = tinyScript(`
    function hold() {
      const lock = LockService.getScriptLock();
      const got = lock.tryLock(10000);
      Session.getScriptTimeZone();
      return [got, lock.hasLock()];
    }
    function wait() { LockService.getScriptLock().waitLock(2000); }
    function holdAndRelease() {
      const lock = LockService.getScriptLock();
      lock.waitLock(10000);
      lock.releaseLock();
      Session.getScriptTimeZone();
      return lock.hasLock();
    }
    function holdMine() { return LockService.getUserLock().tryLock(100) && Session.getScriptTimeZone(); }
    function documentLock() { return LockService.getDocumentLock(); }
  `);
    const workspace = aWorkspace();
    const start = (name: string, user = ROSA) => run(workspace, script, { function: name, user });
    /** Runs `inner` inside `outer`, just before its last call. */
    const overlap = (outer: string, call: number, inner: string, user = ROSA) => {
      let result: ReturnType<typeof start> | undefined;
      const then = () => {
        result = start(inner, user);
      };
      run(workspace, script, { function: outer, user: ROSA, interruptions: [{ call, kind: 'pause', then }] });
      return result;
    };

    it('keep an overlapping run out until its time is up', () => {
      const inner = overlap('hold', 3, 'hold', DENISE);
      expect(inner?.value).toEqual([false, false]);
      expect(inner?.elapsedMs).toBeGreaterThanOrEqual(10_000);
    });

    it('make waitLock throw', () => {
      expect(overlap('hold', 3, 'wait')?.error?.message).toContain('Lock timeout');
    });

    it('are free again after releaseLock, and after the end of a run that died', () => {
      expect(overlap('holdAndRelease', 4, 'hold')?.value).toEqual([true, true]);
      run(workspace, script, { function: 'hold', user: ROSA, interruptions: [{ call: 3, kind: 'end' }] });
      expect(start('hold').value).toEqual([true, true]);
    });

    it("of a user keep out that user's runs only", () => {
      expect(overlap('holdMine', 3, 'holdMine', DENISE)?.value).toBe('America/Chicago');
      expect(overlap('holdMine', 3, 'holdMine', ROSA)?.value).toBe(false);
    });

    it('of a document may be null in a clock trigger', () => {
      const clock = { function: 'documentLock', user: ROSA, origin: 'clock trigger' } as const;
      expect(run(workspace, script, clock).value).toBeNull();
      expect(start('documentLock').value).not.toBeNull();
    });
  },
);
