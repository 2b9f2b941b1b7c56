/** What the menus of a spreadsheet offer: Google's items, as far as this workspace can keep what they do. */
import { columnLetters } from '../../google/spreadsheet/area.ts';
import { list, type Rectangle } from '../../google/spreadsheet/runs.ts';
import type { OpenSpreadsheet } from '../../server/contract.ts';
import type { Desk } from '../desk.ts';
import type { MenuItem } from '../menu.tsx';
import type { SheetEdit } from './gestures.ts';
import type { Selected } from './sheet-canvas.ts';
import type { SheetState } from './sheet-state.ts';
import { filterEdit } from './toolbar.tsx';

/** Does an edit of a sheet; gives whether the server did it. */
export type SheetAct = (edit: SheetEdit, sheet: number) => Promise<boolean>;

interface Place {
  readonly sheet: SheetState;
  readonly selected: Selected;
  edit(edit: SheetEdit): Promise<boolean>;
  copy(isCut: boolean): void;
  editNote(): void;
  readonly showsGuarded: boolean;
  showGuarded(shows: boolean): void;
}

type Menu = (place: Place) => MenuItem[];

const item = (label: string, act: () => unknown, isOff = false): MenuItem => ({
  label,
  isOff,
  act: () => void act(),
});

const copyItems: Menu = ({ copy }) => [
  item('Cut (Ctrl+X)', () => copy(true)),
  item('Copy (Ctrl+C)', () => copy(false)),
];

const named = {
  rows: ({ row, rows }: Rectangle): string => (rows === 1 ? `row ${row}` : `rows ${row}–${row + rows - 1}`),
  columns: ({ column, columns }: Rectangle): string =>
    columns === 1
      ? `column ${columnLetters(column)}`
      : `columns ${columnLetters(column)}–${columnLetters(column + columns - 1)}`,
};

const insertLines: Menu = ({ selected: { area }, edit }) => {
  const { row, column, rows, columns } = area;
  const add = (lines: 'rows' | 'columns', from: number, count: number) => () =>
    edit({ do: 'insert', lines, from, count });
  const many = (count: number, one: string): string => (count === 1 ? one : `${count} ${one}s`);
  return [
    item(`Insert ${many(rows, 'row')} above`, add('rows', row, rows)),
    item(`Insert ${many(rows, 'row')} below`, add('rows', row + rows, rows)),
    'line',
    item(`Insert ${many(columns, 'column')} left`, add('columns', column, columns)),
    item(`Insert ${many(columns, 'column')} right`, add('columns', column + columns, columns)),
  ];
};

const deleteLines: Menu = ({ selected: { area }, edit }) => {
  const { row, column, rows, columns } = area;
  return [
    item(`Delete ${named.rows(area)}`, () => edit({ do: 'delete', lines: 'rows', from: row, count: rows })),
    item(`Delete ${named.columns(area)}`, () =>
      edit({ do: 'delete', lines: 'columns', from: column, count: columns }),
    ),
  ];
};

const hideLines: Menu = ({ sheet, selected: { area }, edit }) => {
  const { row, column, rows, columns } = area;
  const hide = (lines: 'rows' | 'columns', from: number, count: number, isHidden: boolean) => () =>
    edit({ do: 'hide', lines, from, count, isHidden });
  const rowsHidden = list(sheet.layout.hiddenRows)
    .slice(row - 1, row - 1 + rows)
    .some(Boolean);
  const columnsHidden = list(sheet.layout.hiddenColumns)
    .slice(column - 1, column - 1 + columns)
    .some(Boolean);
  return [
    item(`Hide ${named.rows(area)}`, hide('rows', row, rows, true)),
    item(`Hide ${named.columns(area)}`, hide('columns', column, columns, true)),
    ...(rowsHidden ? [item('Unhide rows', hide('rows', row, rows, false))] : []),
    ...(columnsHidden ? [item('Unhide columns', hide('columns', column, columns, false))] : []),
  ];
};

const moveLines: Menu = ({ sheet, selected: { area }, edit }) => {
  const { row, column, rows, columns } = area;
  const { rowCount, columnCount } = sheet.layout;
  const move = (lines: 'rows' | 'columns', from: number, count: number, before: number) => () =>
    edit({ do: 'move', lines, from, count, before });
  return [
    item('Move row up', move('rows', row, rows, row - 1), row === 1),
    item('Move row down', move('rows', row, rows, row + rows + 1), row + rows > rowCount),
    item('Move column left', move('columns', column, columns, column - 1), column === 1),
    item(
      'Move column right',
      move('columns', column, columns, column + columns + 1),
      column + columns > columnCount,
    ),
  ];
};

const sort: Menu = ({ selected: { active, area }, edit }) => {
  const { column } = active;
  const letters = columnLetters(column);
  const isRange = area.rows > 1;
  return [
    item(`Sort sheet by column ${letters}, A to Z`, () => edit({ do: 'sort', column, ascending: true })),
    item(`Sort sheet by column ${letters}, Z to A`, () => edit({ do: 'sort', column, ascending: false })),
    item(
      `Sort range by column ${letters}, A to Z`,
      () => edit({ do: 'sort', column, ascending: true, area }),
      !isRange,
    ),
    item(
      `Sort range by column ${letters}, Z to A`,
      () => edit({ do: 'sort', column, ascending: false, area }),
      !isRange,
    ),
  ];
};

const filter: Menu = ({ sheet, selected, edit }) => [
  item(sheet.layout.filter ? 'Remove the filter' : 'Create a filter', () =>
    edit(filterEdit(sheet, selected)),
  ),
];

export const editItems: Menu = (place) => [
  item('Undo (Ctrl+Z)', () => place.edit({ do: 'undo' })),
  item('Redo (Ctrl+Y)', () => place.edit({ do: 'redo' })),
  'line',
  ...copyItems(place),
  'line',
  item('Delete values', () => place.edit({ do: 'clear', ...place.selected.area })),
  ...deleteLines(place),
  'line',
  ...moveLines(place),
];

export const viewItems: Menu = (place) => {
  const { sheet, selected, edit } = place;
  const { row, column } = selected.active;
  const { frozenRows, frozenColumns, gridlinesHidden, guarded } = sheet.layout;
  const freeze = (lines: 'rows' | 'columns', count: number) => () => edit({ do: 'freeze', lines, count });
  return [
    item(`Freeze up to row ${row}`, freeze('rows', row)),
    item(`Freeze up to column ${columnLetters(column)}`, freeze('columns', column)),
    item('Freeze no rows', freeze('rows', 0), frozenRows === 0),
    item('Freeze no columns', freeze('columns', 0), frozenColumns === 0),
    'line',
    item(gridlinesHidden ? 'Show gridlines' : 'Hide gridlines', () =>
      edit({ do: 'gridlines', isHidden: !gridlinesHidden }),
    ),
    item(
      place.showsGuarded ? 'Hide protected ranges' : 'Show protected ranges',
      () => place.showGuarded(!place.showsGuarded),
      guarded.length === 0,
    ),
    'line',
    ...hideLines(place),
  ];
};

export const insertItems: Menu = (place) => [
  ...insertLines(place),
  'line',
  item('Sheet', () => place.edit({ do: 'add sheet' })),
  item('Note', place.editNote),
];

export const dataItems: Menu = (place) => [...sort(place), 'line', ...filter(place)];

/** The menu of the cells that are selected. */
export const cellItems: Menu = (place) => [
  ...copyItems(place),
  'line',
  ...insertLines(place),
  'line',
  ...deleteLines(place),
  ...hideLines(place),
  'line',
  item('Note', place.editNote),
  ...filter(place),
];

/** One sheet as a whole, and those that are hidden. */
export function sheetItems(
  { question }: Desk,
  { tabs }: OpenSpreadsheet,
  id: number,
  act: SheetAct,
  color: () => void,
): MenuItem[] {
  const index = tabs.findIndex((one) => one.id === id);
  const name = tabs[index]?.name ?? '';
  const hidden = tabs.filter(({ isHidden }) => isHidden);
  const isLast = tabs.length - hidden.length <= 1;
  const beside = (step: 1 | -1): number => {
    for (let place = index + step; place >= 0 && place < tabs.length; place += step)
      if (!tabs[place]?.isHidden) return place;
    return -1;
  };
  const [left, right] = [beside(-1), beside(1)];
  const rename = async (): Promise<void> => {
    const wanted = await question({ title: 'Name of the sheet', text: name, button: 'Rename' });
    if (wanted !== undefined) await act({ do: 'rename sheet', name: wanted }, id);
  };
  const remove = async (): Promise<void> => {
    const sure = await question({ title: `Delete the sheet “${name}”?`, button: 'Delete' });
    if (sure !== undefined) await act({ do: 'delete sheet' }, id);
  };
  return [
    item('Rename …', rename),
    item('Duplicate', () => act({ do: 'duplicate sheet' }, id)),
    item('Delete …', remove, isLast),
    item('Hide sheet', () => act({ do: 'hide sheet' }, id), isLast),
    item('Change colour …', color),
    'line',
    item('Move left', () => act({ do: 'move sheet', index: left }, id), left < 0),
    item('Move right', () => act({ do: 'move sheet', index: right }, id), right < 0),
    ...(hidden.length > 0 ? ['line' as const] : []),
    ...hidden.map((one) => item(`Show “${one.name}”`, () => act({ do: 'show sheet' }, one.id))),
  ];
}
