/** What a person can do to rows, columns and sheets: the items of the menus Edit and Sheet. */
import type { Edit, Overview, SheetAnswer } from '../server/contract.ts';
import type { Desk } from './desk.ts';
import type { MenuItem } from './menu.tsx';
import { nextColumn, type Range } from './selection.ts';

/** Rows and columns of the selected range. */
export function lineItems(desk: Desk, sheet: SheetAnswer, range: Range): MenuItem[] {
  const { row, column, rows, columns } = range;
  const edit = (wanted: Edit) => (): void => void desk.act('edit', wanted);
  const on = { sheet: sheet.id };
  const letters = (at: number): string => sheet.columns[at - 1]?.letters ?? '';
  const rowsSaid = rows === 1 ? `row ${row}` : `rows ${row}–${row + rows - 1}`;
  const columnsSaid =
    columns === 1
      ? `column ${letters(column)}`
      : `columns ${letters(column)}–${letters(column + columns - 1)}`;
  const left = nextColumn(sheet, column, -1);
  const right = nextColumn(sheet, column, 1);
  return [
    {
      label: 'Insert row above',
      act: edit({ do: 'insert', ...on, lines: 'rows', from: row, count: 1 }),
    },
    {
      label: 'Insert row below',
      act: edit({ do: 'insert', ...on, lines: 'rows', from: row + rows, count: 1 }),
    },
    {
      label: `Delete ${rowsSaid}`,
      act: edit({ do: 'delete', ...on, lines: 'rows', from: row, count: rows }),
    },
    'line',
    {
      label: 'Insert column left',
      act: edit({ do: 'insert', ...on, lines: 'columns', from: column, count: 1 }),
    },
    {
      label: `Delete ${columnsSaid}`,
      act: edit({ do: 'delete', ...on, lines: 'columns', from: column, count: columns }),
    },
    {
      label: 'Move column left',
      isOff: left === column,
      act: edit({ do: 'move', ...on, column, before: left }),
    },
    {
      label: 'Move column right',
      isOff: right === column,
      act: edit({ do: 'move', ...on, column, before: right + 1 }),
    },
    'line',
    {
      label: `Sort sheet by column ${letters(column)}, A to Z`,
      act: edit({ do: 'sort', ...on, column, ascending: true }),
    },
    {
      label: `Sort sheet by column ${letters(column)}, Z to A`,
      act: edit({ do: 'sort', ...on, column, ascending: false }),
    },
  ];
}

/** One sheet as a whole, and those that are hidden. */
export function sheetItems(desk: Desk, { tabs }: Pick<Overview, 'tabs'>, id: number): MenuItem[] {
  const tab = tabs.find((one) => one.id === id);
  const hidden = tabs.filter(({ isHidden }) => isHidden);
  const isLast = tabs.length - hidden.length <= 1;
  const on = { sheet: id };
  const rename = async (): Promise<void> => {
    const name = await desk.question({ title: 'Name of the sheet', text: tab?.name ?? '', button: 'Rename' });
    if (name !== undefined) await desk.act('edit', { do: 'rename sheet', ...on, name });
  };
  const remove = async (): Promise<void> => {
    const sure = await desk.question({ title: `Delete the sheet “${tab?.name ?? ''}”?`, button: 'Delete' });
    if (sure !== undefined) await desk.act('edit', { do: 'delete sheet', ...on });
  };
  return [
    { label: 'Rename …', act: () => void rename() },
    { label: 'Duplicate', act: () => void desk.act('edit', { do: 'duplicate sheet', ...on }) },
    { label: 'Hide', isOff: isLast, act: () => void desk.act('edit', { do: 'hide sheet', ...on }) },
    { label: 'Delete …', isOff: isLast, act: () => void remove() },
    ...(hidden.length > 0 ? ['line' as const] : []),
    ...hidden.map((one) => ({
      label: `Show “${one.name}”`,
      act: () => void desk.act('edit', { do: 'show sheet', sheet: one.id }),
    })),
  ];
}
