/** The spreadsheet: its menus, toolbar and formula bar, the sheet, the tabs below, and the add-on's sidebar. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { OpenSpreadsheet, Selection } from '../server/contract.ts';
import { AddOnSidebar, type SidebarShown } from './add-on-frame.tsx';
import { ask } from './ask.ts';
import { useDesk } from './desk.ts';
import { focusCell, type Draft } from './grid/cell-editor.tsx';
import { copied, type Copied } from './grid/clipboard.ts';
import { FilterPanel } from './grid/filter-panel.tsx';
import { FormulaBar } from './grid/formula-bar.tsx';
import { Grid, type Point } from './grid/grid.tsx';
import { cellItems, dataItems, editItems, insertItems, viewItems, type SheetAct } from './grid/menus.ts';
import type { Selected } from './grid/sheet-canvas.ts';
import { cellAt, inSight, typedAt } from './grid/sheet-state.ts';
import { SheetTabs } from './grid/sheet-tabs.tsx';
import { Toolbar } from './grid/toolbar.tsx';
import { useSheet } from './grid/use-sheet.ts';
import { MenuBar } from './menu-bar.tsx';
import { MenuButton, MenuList } from './menu.tsx';

interface SpreadsheetViewProps {
  readonly spreadsheet: OpenSpreadsheet;
  readonly isInSight: boolean;
  readonly sidebar: SidebarShown | undefined;
  closeSidebar(): void;
}

export function SpreadsheetView({ spreadsheet, isInSight, sidebar, closeSidebar }: SpreadsheetViewProps) {
  const { act, here, question, show } = useDesk();
  const [id, setId] = useState(spreadsheet.selected.sheet);
  const [selections, setSelections] = useState<Readonly<Record<number, Selected>>>({});
  /** What is selected now, which may not be drawn yet. */
  const held = useRef(selections);
  const [draft, setDraft] = useState<Draft>();
  const [taken, take] = useState<Copied>();
  const [menuAt, setMenuAt] = useState<Point>();
  const [filtering, setFiltering] = useState<{ readonly column: number; readonly at: Point }>();
  const [showsGuarded, showGuarded] = useState(false);
  const [edits, setEdits] = useState(0);
  const { newest, answers } = useSheet(id, edits);
  const sheet = newest?.id === id ? newest : undefined;
  const selected = selections[id] ?? FIRST_CELL;
  const mayEdit = spreadsheet.role === 'owner' || spreadsheet.role === 'writer';

  const hold = (next: Selected, on: number): void => {
    held.current = { ...held.current, [on]: next };
    setSelections(held.current);
  };
  // The add-on took the person somewhere, or the tab that was open is gone.
  useEffect(() => {
    const { selected: wanted } = spreadsheet;
    setId(wanted.sheet);
    hold(selectedIn(wanted), wanted.sheet);
  }, [spreadsheet.moves]);

  const select = (next: Selected, on = id): void => {
    if (JSON.stringify(next) === JSON.stringify(held.current[on])) return;
    hold(next, on);
    void act('edit', { do: 'select', ...here, sheet: on, ...next.area });
  };
  // Nobody can see a cell of a hidden row or column; the first one in sight is selected instead.
  useEffect(() => {
    const { rows, columns } = selected.area;
    const seen = sheet && rows * columns === 1 ? inSight(sheet, selected.active) : selected.active;
    const isStill = (held.current[id] ?? FIRST_CELL) === selected;
    if (seen !== selected.active && isStill) select({ active: seen, area: { ...seen, rows: 1, columns: 1 } });
  }, [sheet?.id, selected]);
  const open = (next: number): void => {
    setDraft(undefined);
    setId(next);
    void act('edit', { do: 'select', ...here, sheet: next, ...(selections[next] ?? FIRST_CELL).area });
  };
  const editSheet: SheetAct = async (wanted, of) => {
    const request = { ...here, ...wanted, sheet: of };
    let done = await act('edit', request);
    if (done?.warning !== undefined) {
      const sure = await question({ title: done.warning, button: 'Edit anyway' });
      if (sure === undefined) return false;
      done = await act('edit', { ...request, isSure: true });
    }
    if (done) show(done);
    // The server tells of the change as well, but a little later.
    setEdits((times) => times + 1);
    return done !== undefined;
  };
  const edit = (wanted: Parameters<SheetAct>[0]): Promise<boolean> => editSheet(wanted, id);
  const editNote = async (): Promise<void> => {
    const { active } = selected;
    const before = sheet ? (cellAt(sheet, active)[2]?.note ?? '') : '';
    const text = await question({ title: 'Note', text: before, button: 'Save' });
    if (text !== undefined) await edit({ do: 'note', ...active, text });
  };
  const copy = (isCut: boolean): void => {
    if (!sheet) return;
    const cells = copied(sheet, selected.area, isCut);
    void navigator.clipboard.writeText(cells.text);
    take(cells);
    focusCell();
  };

  // After a menu or the toolbar the keyboard is the grid's again.
  const place = sheet && {
    ...{ sheet, selected, copy, showsGuarded, showGuarded },
    edit: (wanted: Parameters<SheetAct>[0]): Promise<boolean> => {
      focusCell();
      return edit(wanted);
    },
    editNote: () => void editNote(),
  };
  return (
    <section class="spreadsheet" hidden={!isInSight} aria-label="Spreadsheet">
      <div class="sheet-side">
        <MenuBar>
          <MenuButton label="Edit" items={place ? editItems(place) : []} />
          <MenuButton label="View" items={place ? viewItems(place) : []} />
          <MenuButton label="Insert" items={place ? insertItems(place) : []} />
          <MenuButton label="Data" items={place ? dataItems(place) : []} />
        </MenuBar>
        {mayEdit && place && <Toolbar {...place} />}
        <FormulaBar
          {...{ sheet, selected, draft, mayEdit, setDraft }}
          commit={({ row, column, text }) => {
            setDraft(undefined);
            if (sheet && text !== typedAt(sheet, { row, column }))
              void edit({ do: 'type', row, column, texts: [[text]] });
            focusCell();
          }}
        />
        <Grid
          {...{ sheet, answers, selected, draft, mayEdit, taken, showsGuarded }}
          {...{ setDraft, take, select, edit }}
          offers={async ({ row, column }) =>
            (await ask('offers', { ...here, sheet: id, row, column })).offers
          }
          openMenu={(at) => mayEdit && setMenuAt(at)}
          openFilter={(column, at) => setFiltering({ column, at })}
        />
        {menuAt && place && (
          <div>
            <MenuList label="Cells" items={cellItems(place)} at={menuAt} close={() => setMenuAt(undefined)} />
          </div>
        )}
        {filtering && sheet && (
          <FilterPanel
            key={filtering.column}
            {...{ ...filtering, sheet, edit }}
            close={() => setFiltering(undefined)}
          />
        )}
        <SheetTabs {...{ spreadsheet, id, mayEdit, open }} act={editSheet} />
      </div>
      {sidebar && (
        <AddOnSidebar key={sidebar.frame} shown={sidebar} close={closeSidebar} focusSheet={focusCell} />
      )}
    </section>
  );
}

const FIRST_CELL: Selected = {
  active: { row: 1, column: 1 },
  area: { row: 1, column: 1, rows: 1, columns: 1 },
};

function selectedIn({ row, column, rows, columns }: Selection): Selected {
  return { active: { row, column }, area: { row, column, rows, columns } };
}
