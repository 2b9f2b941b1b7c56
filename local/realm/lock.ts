/** LockService: the script's, the document's and the user's lock. */
import { call, strict, type Handle } from './wire.ts';

type Lock = GoogleAppsScript.Lock.Lock;

function lock(handle: Handle): Lock {
  return strict<Lock>('Lock', {
    hasLock: () => call<boolean>('Lock.hasLock', handle),
    releaseLock: () => {
      call('Lock.releaseLock', handle);
    },
    tryLock: (timeoutInMillis) => call<boolean>('Lock.tryLock', handle, [timeoutInMillis]),
    waitLock: (timeoutInMillis) => {
      call('Lock.waitLock', handle, [timeoutInMillis]);
    },
  });
}

type Members = 'getDocumentLock' | 'getScriptLock' | 'getUserLock';

/** The typings hide that a document lock may be null (platform.md §3, LockService). */
function open(method: Members): Lock {
  const handle = call<Handle | null>(`LockService.${method}`, null);
  return handle ? lock(handle) : (null as unknown as Lock);
}

export const lockService = strict<Pick<GoogleAppsScript.Lock.LockService, Members>>('LockService', {
  getDocumentLock: () => open('getDocumentLock'),
  getScriptLock: () => open('getScriptLock'),
  getUserLock: () => open('getUserLock'),
});
