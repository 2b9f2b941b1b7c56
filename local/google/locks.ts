/** LockService: who holds which lock, among runs that overlap. */
import { ServiceError, type Execution, type Json, type Methods } from './execution.ts';

/** The user's lock keeps out that user's runs only. */
function lockName(run: Execution, on: Record<string, Json>): string {
  return on.kind === 'user' ? `user ${run.user}` : String(on.kind);
}

/**
 * Gives the lock to the run if nobody else has it. Otherwise the whole wait passes in vain: a run that holds the
 * lock while this one runs is paused until this one is over.
 */
function acquire(run: Execution, on: Record<string, Json>, timeoutMs: number): boolean {
  const { locks } = run.workspace;
  const name = lockName(run, on);
  const holder = locks.get(name);
  if (holder && holder !== run) {
    run.spend(timeoutMs);
    return false;
  }
  if (!holder) run.atEnd.push(() => release(run, name));
  locks.set(name, run);
  return true;
}

function release(run: Execution, name: string): void {
  if (run.workspace.locks.get(name) === run) run.workspace.locks.delete(name);
}

export const lockMethods: Methods = {
  'LockService.getScriptLock': () => ({ kind: 'script' }),
  'LockService.getUserLock': () => ({ kind: 'user' }),
  // Whether a clock trigger has a document is not known (platform.md §3, §11.1), so there the lock is null.
  'LockService.getDocumentLock': (run) =>
    run.options.origin === 'clock trigger' ? null : { kind: 'document' },
  'Lock.tryLock': (run, on, [timeoutMs]) => acquire(run, on, Number(timeoutMs)),
  'Lock.waitLock': (run, on, [timeoutMs]) => {
    if (acquire(run, on, Number(timeoutMs))) return;
    throw new ServiceError('Lock timeout: another process was holding the lock for too long.');
  },
  'Lock.hasLock': (run, on) => run.workspace.locks.get(lockName(run, on)) === run,
  'Lock.releaseLock': (run, on) => {
    release(run, lockName(run, on));
  },
};
