/** I'm sharing my screen: hides the core group's tabs, keeps in mind which, and shows exactly those again. */
import { tabsToHide } from '../sheets/tabs.ts';
import type { Answer, Input } from '../api.ts';
import type { Memory, World } from './ports.ts';

/** The ids of the tabs that were hidden here. */
const HIDDEN = 'hiddenTabs';

function hiddenTabs({ memory }: { readonly memory: Memory }): number[] {
  const stored = memory.all()[HIDDEN];
  return stored === undefined ? [] : stored.split(',').map(Number);
}

/** Whether tabs are hidden that were not shown again; no protection, as whoever edits the workbook can show them. */
export function areCoreTabsHidden(world: World): boolean {
  return hiddenTabs(world).length > 0;
}

/** Hides the tabs or shows them again; those that somebody had hidden before stay hidden. Throws `Busy`. */
export function shareScreen(world: World, { on }: Input<'screen'>): Answer<'screen'> {
  return world.turn.take(() => {
    const before = hiddenTabs(world);
    if (!on) {
      const tabs = world.workbook.showTabs(before);
      world.memory.remove(HIDDEN);
      return { tabs };
    }
    const { hide, front, stays } = tabsToHide(world.workbook.tabsInSight());
    const ids = hide.map(({ id }) => id);
    // Before they are hidden: what a dying run has hidden can then be shown again.
    if (ids.length > 0) world.memory.set(HIDDEN, [...new Set([...before, ...ids])].join(','));
    if (front) world.workbook.hideTabs(ids, front.id);
    return { tabs: ids.length, ...(stays ? { stays: stays.name } : {}) };
  });
}
