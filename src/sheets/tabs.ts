/** Which tabs are hidden while somebody shares their screen: those of the core group that are in sight. */
import type { Sheet } from '../core/sheet.ts';

/** A tab that can be seen, by the id that it keeps whatever it is called; `sheet` says which of ours it is. */
export interface TabInSight {
  readonly id: number;
  readonly name: string;
  readonly sheet?: Sheet;
}

/** Whether all rows of a sheet are the core group's, or what is made from them. */
function isCore(sheet: Sheet): boolean {
  return sheet.kind === 'view' || sheet.seenBy === undefined;
}

/** The tabs to hide, and the one to come to the front; `stays` is one of the core group's, where no other is in sight. */
export function tabsToHide(tabs: readonly TabInSight[]): {
  readonly hide: readonly TabInSight[];
  readonly front?: TabInSight;
  readonly stays?: TabInSight;
} {
  const core = tabs.filter(({ sheet }) => sheet && isCore(sheet));
  const front = tabs.find((tab) => !core.includes(tab));
  if (front) return { hide: core, front };
  const [stays] = core;
  return stays ? { hide: core.slice(1), front: stays, stays } : { hide: [] };
}
