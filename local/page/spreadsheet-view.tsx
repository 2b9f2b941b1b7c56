/** The spreadsheet: its title and menus, the sheet, the tabs below, and the add-on's sidebar. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Overview, SheetAnswer, ShownAnswer } from '../server/contract.ts';
import { AddOnFrame } from './add-on-frame.tsx';
import { useAnswer } from './ask.ts';
import { useDesk } from './desk.ts';
import { Grid } from './grid.tsx';
import { lineItems, sheetItems } from './hands.ts';
import { MenuButton, MenuList, type MenuItem } from './menu.tsx';
import { inSight, rangeOf, selectedRange, type Selected } from './selection.ts';

/** Google's sidebar is 300 pixels wide, and no script can change that (platform.md §1.5). */
const SIDEBAR_WIDTH = 300;

/** Rows that are drawn at a time. */
const DRAWN = 140;

const FIRST_CELL: Selected = { anchor: { row: 1, column: 1 }, head: { row: 1, column: 1 } };

interface SpreadsheetViewProps {
  readonly isInSight: boolean;
  readonly sidebar: Extract<ShownAnswer, { kind: 'sidebar' }> | undefined;
  closeSidebar(): void;
}

export function SpreadsheetView({ isInSight, sidebar, closeSidebar }: SpreadsheetViewProps) {
  const desk = useDesk();
  const { overview, changes, act } = desk;
  const [id, setId] = useState(overview.selected.sheet);
  const [from, setFrom] = useState(1);
  const [selections, setSelections] = useState<Readonly<Record<number, Selected>>>({});
  const [menuAt, setMenuAt] = useState<{ readonly x: number; readonly y: number }>();
  const grid = useRef<HTMLDivElement>(null);
  const answer = useAnswer('sheet', { id, from, count: DRAWN }, changes);
  const sheet = answer?.id === id ? answer : undefined;
  const selected = selections[id] ?? FIRST_CELL;

  // The add-on took the user somewhere, or the tab that was open is gone.
  useEffect(() => {
    const { selected: wanted } = overview;
    open(wanted.sheet);
    setSelections((before) => ({ ...before, [wanted.sheet]: selectedRange(wanted) }));
  }, [overview.moves]);

  function open(next: number): void {
    if (next === id) return;
    setId(next);
    setFrom(1);
  }
  const select = (next: Selected, on = id): void => {
    setSelections((before) => ({ ...before, [on]: next }));
    void act('edit', { do: 'select', sheet: on, ...rangeOf(next) });
  };
  const choose = (next: number): void => {
    open(next);
    select(selections[next] ?? FIRST_CELL, next);
  };
  // Nobody can see a cell of a hidden row or column; the first one in sight is selected instead.
  useEffect(() => {
    const seen = sheet && inSight(sheet, selected.anchor);
    if (seen && seen !== selected.anchor) select({ anchor: seen, head: seen });
  }, [sheet === undefined, selected]);
  const focusSheet = (): void => grid.current?.querySelector<HTMLElement>('[role=grid]')?.focus();
  const lines = sheet ? lineItems(desk, sheet, rangeOf(selected)) : [];

  return (
    <section class="spreadsheet" hidden={!isInSight} aria-label="Spreadsheet">
      <div class="sheet-side" ref={grid}>
        <div class="title-bar">
          <h1>{overview.title}</h1>
          <div class="menus" role="group" aria-label="Menus">
            <MenuButton label="File" items={[{ label: 'Download as .xlsx', href: '/coalition.xlsx' }]} />
            <MenuButton label="Edit" items={lines} />
            <MenuButton label="Sheet" items={sheetItems(desk, overview, id)} />
            <AddOnMenus />
          </div>
        </div>
        <CellLine sheet={sheet} selected={selected} />
        {sheet ? (
          <Grid
            key={id}
            sheet={sheet}
            selected={selected}
            select={select}
            seek={setFrom}
            openMenu={setMenuAt}
          />
        ) : (
          <div class="grid" />
        )}
        {menuAt && (
          <div>
            <MenuList label="Edit" items={lines} at={menuAt} close={() => setMenuAt(undefined)} />
          </div>
        )}
        <SheetTabs id={id} choose={choose} />
      </div>
      {sidebar && (
        <aside class="sidebar" aria-label={sidebar.title} style={{ width: `${SIDEBAR_WIDTH}px` }}>
          <header class="bar">
            <h2>{sidebar.title}</h2>
            <button type="button" aria-label="Close the sidebar" onClick={closeSidebar}>
              ×
            </button>
          </header>
          <AddOnFrame
            key={sidebar.frame}
            frame={sidebar.frame}
            title={sidebar.title}
            width={SIDEBAR_WIDTH}
            close={closeSidebar}
            focusSheet={focusSheet}
          />
        </aside>
      )}
    </section>
  );
}

/** The menus that the add-on has put into the menu bar of who acts. */
function AddOnMenus() {
  const { overview, as, act, show } = useDesk();
  const [isRunning, setRunning] = useState(false);
  const click = async (item: string): Promise<void> => {
    setRunning(true);
    const ran = await act('menu', { as, item });
    setRunning(false);
    if (ran) show(ran);
  };
  return (
    <>
      {overview.menus.map((menu) => (
        <MenuButton
          key={menu.name}
          label={menu.name}
          items={itemsOf(menu).map((entry) =>
            entry === 'line' ? entry : { label: entry, act: () => void click(entry) },
          )}
        />
      ))}
      {isRunning && (
        <span class="quiet" role="status">
          Working …
        </span>
      )}
    </>
  );
}

/** Labels of all items; those of a submenu stand between lines. */
function itemsOf({ entries }: Overview['menus'][number]): string[] {
  return entries.flatMap((entry) => {
    if (entry.kind === 'separator') return ['line'];
    return entry.kind === 'item' ? [entry.label] : ['line', ...itemsOf(entry.menu), 'line'];
  });
}

/** Name and whole content of the active cell. */
function CellLine({ sheet, selected: { anchor } }: { sheet: SheetAnswer | undefined; selected: Selected }) {
  const rows = sheet ? [...sheet.frozen, ...sheet.rows] : [];
  const cell = rows.find(({ row }) => row === anchor.row)?.cells[anchor.column - 1];
  return (
    <div class="cell-line">
      <span class="name" aria-label="Active cell">
        {sheet?.columns[anchor.column - 1]?.letters}
        {anchor.row}
      </span>
      <span class="content">{cell?.typed ?? cell?.text}</span>
    </div>
  );
}

function SheetTabs({ id, choose }: { id: number; choose(id: number): void }) {
  const desk = useDesk();
  const { tabs } = desk.overview;
  const [menu, setMenu] = useState<{
    readonly x: number;
    readonly y: number;
    readonly items: readonly MenuItem[];
  }>();
  const openMenu = (of: number, event: MouseEvent): void => {
    event.preventDefault();
    choose(of);
    setMenu({ x: event.clientX, y: event.clientY, items: sheetItems(desk, desk.overview, of) });
  };
  return (
    <div class="sheet-tabs" role="tablist" aria-label="Sheets">
      {tabs.map(({ id: of, name, color, isHidden }) =>
        isHidden ? null : (
          <button
            key={of}
            type="button"
            role="tab"
            aria-selected={of === id}
            style={{ borderBottomColor: color ?? 'transparent' }}
            onClick={() => choose(of)}
            onContextMenu={(event) => openMenu(of, event)}
          >
            {name}
          </button>
        ),
      )}
      {menu && (
        <span>
          <MenuList label="Sheet" items={menu.items} at={menu} close={() => setMenu(undefined)} />
        </span>
      )}
    </div>
  );
}
