/** The menu bar above the sheet: File, the menus of the sheet itself, and those that the add-on has made. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Overview } from '../server/contract.ts';
import { ask } from './ask.ts';
import { useDesk } from './desk.ts';
import { MenuButton, type MenuItem } from './menu.tsx';

/** `children` are MenuButtons for what hands do to rows, columns and sheets. */
export function MenuBar({ children }: { children?: ComponentChildren }) {
  const { here, overview, openSpreadsheet } = useDesk();
  const { spreadsheet } = overview;
  if (!spreadsheet) return null;
  const file: MenuItem[] = [
    { label: 'Download as .xlsx', href: `/download?${new URLSearchParams({ ...here }).toString()}` },
    ...(spreadsheet.isWorkbook ? [] : [{ label: 'Back to the workbook', act: () => openSpreadsheet() }]),
  ];
  const mayEdit = spreadsheet.role === 'owner' || spreadsheet.role === 'writer';
  return (
    <div class="menu-bar" role="group" aria-label="Menus">
      <MenuButton label="File" items={file} />
      {mayEdit && children}
      {mayEdit && spreadsheet.isWorkbook && <AddOnMenus />}
    </div>
  );
}

function AddOnMenus() {
  const { overview, as, run, show } = useDesk();
  const [isRunning, setRunning] = useState(false);
  const click = async (item: string): Promise<void> => {
    setRunning(true);
    const ran = await run((ticket) => ask('menu', { as, ticket, item }));
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
        <span class="working" role="status">
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
