/** The tabs of the sheets, below the grid. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OpenSpreadsheet } from '../../server/contract.ts';
import { useDesk } from '../desk.ts';
import { MenuList, type MenuItem } from '../menu.tsx';
import type { Point } from './grid.tsx';
import { sheetItems, type SheetAct } from './menus.ts';
import { Palette } from './palette.tsx';

interface SheetTabsProps {
  readonly spreadsheet: OpenSpreadsheet;
  readonly id: number;
  readonly mayEdit: boolean;
  open(id: number): void;
  act: SheetAct;
}

export function SheetTabs({ spreadsheet, id, mayEdit, open, act }: SheetTabsProps) {
  const desk = useDesk();
  const list = useRef<HTMLDivElement>(null);
  const [menu, setMenu] = useState<{ readonly at: Point; readonly items: readonly MenuItem[] }>();
  const [coloring, setColoring] = useState<{ readonly at: Point; readonly sheet: number }>();
  const visible = spreadsheet.tabs.filter(({ isHidden }) => !isHidden);
  useLayoutEffect(() => {
    const tabs = list.current;
    if (!tabs) return;
    // Also when a sidebar takes away room.
    const observer = new ResizeObserver(() => {
      tabs.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
    observer.observe(tabs);
    return () => observer.disconnect();
  }, [id, visible.length]);
  const openMenu = (of: number, at: Point): void => {
    open(of);
    const color = (): void => setColoring({ at: { x: at.x, y: at.y - 180 }, sheet: of });
    setMenu({ at, items: sheetItems(desk, spreadsheet, of, act, color) });
  };
  const key = (event: KeyboardEvent): void => {
    const at = visible.findIndex((tab) => tab.id === id);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: visible.length - 1 }[event.key];
    const tab = next === undefined ? undefined : visible[(next + visible.length) % visible.length];
    if (!tab) return;
    event.preventDefault();
    open(tab.id);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[visible.indexOf(tab)]?.focus();
  };
  return (
    <div class="sheet-tabs">
      {mayEdit && (
        <button
          type="button"
          class="add"
          aria-label="Add a sheet"
          title="Add a sheet"
          onClick={() => void act({ do: 'add sheet' }, id)}
        >
          +
        </button>
      )}
      <div ref={list} role="tablist" aria-label="Sheets" onKeyDown={key}>
        {visible.map(({ id: of, name, color }) => (
          <button
            key={of}
            type="button"
            role="tab"
            aria-selected={of === id}
            tabIndex={of === id ? 0 : -1}
            style={{ borderBottomColor: color ?? 'transparent' }}
            onClick={() => open(of)}
            onContextMenu={(event) => {
              event.preventDefault();
              if (mayEdit) openMenu(of, { x: event.clientX, y: event.clientY });
            }}
          >
            {name}
          </button>
        ))}
      </div>
      {menu && (
        <span>
          <MenuList label="Sheet" items={menu.items} at={menu.at} close={() => setMenu(undefined)} />
        </span>
      )}
      {coloring && (
        <Palette
          label="Colour of the tab"
          at={coloring.at}
          choose={(color) => void act({ do: 'color sheet', color }, coloring.sheet)}
          close={() => setColoring(undefined)}
        />
      )}
    </div>
  );
}
