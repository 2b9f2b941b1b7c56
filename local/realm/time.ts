/** The add-on's Date and Math.random, answered by the workspace: its clock, its seed. */
import { ask } from './wire.ts';

const now = (): number => ask<number>('Date.now');

/** Replaces both in this global. Local times follow the script's zone, which `local/kernel.ts` sets. */
export function followWorkspaceClock(): void {
  const RealDate = Date;
  const WorkspaceDate = new Proxy(RealDate, {
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as Date,
    apply: () => new RealDate(now()).toString(),
    get: (target, key) => (key === 'now' ? now : (Reflect.get(target, key) as unknown)),
  });
  RealDate.prototype.constructor = WorkspaceDate;
  globalThis.Date = WorkspaceDate;
  Math.random = () => ask<number>('Math.random');
}
