/** The add-on's Date and Math.random, answered by the workspace: its clock, its seed. */
import { ask } from './wire.ts';

const now = (): number => ask<number>('Date.now');

/** Replaces both in this global. Local times follow the script's zone, which `local/kernel.ts` sets. */
export function followWorkspaceClock(): void {
  const RealDate = Date;
  // Not a Proxy, which `instanceof` would ask for each of a hundred thousand cells.
  function WorkspaceDate(...args: unknown[]): Date | string {
    if (!new.target) return new RealDate(now()).toString();
    return Reflect.construct(RealDate, args.length === 0 ? [now()] : args, new.target) as Date;
  }
  Object.defineProperties(WorkspaceDate, {
    ...Object.getOwnPropertyDescriptors(RealDate),
    now: { value: now, writable: true, configurable: true },
  });
  RealDate.prototype.constructor = WorkspaceDate;
  globalThis.Date = WorkspaceDate as unknown as DateConstructor;
  Math.random = () => ask<number>('Math.random');
}
