/** The toolbar: what is done to cells most often. */
import { useState } from 'preact/hooks';
import type { SheetEdit } from './gestures.ts';
import type { Point } from './grid.tsx';
import { Palette } from './palette.tsx';
import type { Selected } from './sheet-canvas.ts';
import { formatAt, type SheetState } from './sheet-state.ts';
import { ToolIcon, type ToolIconName } from './tool-icons.tsx';

interface ToolbarProps {
  readonly sheet: SheetState;
  readonly selected: Selected;
  edit(edit: SheetEdit): Promise<boolean>;
  editNote(): void;
}

/** Formats as Google's menu names them, with its patterns for the United States. */
const NUMBER_FORMATS: readonly (readonly [name: string, pattern: string | null])[] = [
  ['Automatic', null],
  ['Plain text', '@'],
  ['Number', '#,##0.00'],
  ['Percent', '0.00%'],
  ['Currency', '"$"#,##0.00'],
  ['Date', 'yyyy-mm-dd'],
  ['Time', 'h:mm am/pm'],
  ['Date and time', 'yyyy-mm-dd h:mm:ss'],
];

type Look = Extract<SheetEdit, { do: 'format' }>['look'];

export function Toolbar({ sheet, selected, edit, editNote }: ToolbarProps) {
  const { active, area } = selected;
  const format = formatAt(sheet, active);
  const [coloring, setColoring] = useState<{
    readonly key: 'background' | 'fontColor';
    readonly at: Point;
  }>();
  const look = (change: Look) => (): void => void edit({ do: 'format', ...area, look: change });
  const isMerged = sheet.layout.merges.some(
    ({ row, column }) => row === active.row && column === active.column,
  );
  const known = NUMBER_FORMATS.find(([, pattern]) => pattern === (format.numberFormat ?? null));
  const align = (horizontal: 'left' | 'center' | 'right', label: string) => (
    <Tool
      icon={horizontal}
      label={label}
      isOn={format.horizontal === horizontal}
      act={look({ horizontal: format.horizontal === horizontal ? null : horizontal })}
    />
  );
  const color = (key: 'background' | 'fontColor', icon: ToolIconName, label: string) => (
    <Tool
      icon={icon}
      label={label}
      color={format[key] ?? (key === 'background' ? '#ffffff' : '#000000')}
      act={(button) => {
        const { left, bottom } = button.getBoundingClientRect();
        setColoring({ key, at: { x: left, y: bottom + 2 } });
      }}
    />
  );
  return (
    <div class="toolbar" role="toolbar" aria-label="Toolbar">
      <Tool icon="undo" label="Undo (Ctrl+Z)" act={() => void edit({ do: 'undo' })} />
      <Tool icon="redo" label="Redo (Ctrl+Y)" act={() => void edit({ do: 'redo' })} />
      <hr />
      <select
        aria-label="Number format"
        value={known?.[0] ?? 'Custom'}
        onChange={({ currentTarget }) => {
          const chosen = NUMBER_FORMATS.find(([name]) => name === currentTarget.value);
          if (chosen) look({ numberFormat: chosen[1] })();
        }}
      >
        {NUMBER_FORMATS.map(([name]) => (
          <option key={name}>{name}</option>
        ))}
        {!known && <option>Custom</option>}
      </select>
      <hr />
      <Tool
        icon="bold"
        label="Bold (Ctrl+B)"
        isOn={format.bold ?? false}
        act={look({ bold: format.bold ? null : true })}
      />
      <Tool
        icon="italic"
        label="Italic (Ctrl+I)"
        isOn={format.italic ?? false}
        act={look({ italic: format.italic ? null : true })}
      />
      <Tool
        icon="strike"
        label="Strikethrough"
        isOn={format.line === 'line-through'}
        act={look({ line: format.line === 'line-through' ? null : 'line-through' })}
      />
      {color('fontColor', 'textColor', 'Text colour')}
      <hr />
      {color('background', 'fillColor', 'Fill colour')}
      <Tool
        icon="merge"
        label={isMerged ? 'Unmerge cells' : 'Merge cells'}
        isOn={isMerged}
        act={() => void edit({ do: 'merge', ...area, isMerged: !isMerged })}
      />
      <hr />
      {align('left', 'Align left')}
      {align('center', 'Align centre')}
      {align('right', 'Align right')}
      <Tool
        icon="wrap"
        label="Wrap text"
        isOn={format.wrap === 'WRAP'}
        act={look({ wrap: format.wrap === 'WRAP' ? null : 'WRAP' })}
      />
      <hr />
      <Tool icon="note" label="Note" act={editNote} />
      <Tool
        icon="filter"
        label={sheet.layout.filter ? 'Remove the filter' : 'Create a filter'}
        isOn={sheet.layout.filter !== null}
        act={() => void edit(filterEdit(sheet, selected))}
      />
      {coloring && (
        <Palette
          label={coloring.key === 'background' ? 'Fill colour' : 'Text colour'}
          at={coloring.at}
          choose={(chosen) => look({ [coloring.key]: chosen })()}
          close={() => setColoring(undefined)}
        />
      )}
    </div>
  );
}

interface ToolProps {
  readonly icon: ToolIconName;
  readonly label: string;
  readonly isOn?: boolean;
  /** Drawn as a line below the picture. */
  readonly color?: string;
  act(button: HTMLElement): void;
}

function Tool({ icon, label, isOn, color, act }: ToolProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      {...(isOn !== undefined && { 'aria-pressed': isOn })}
      onClick={({ currentTarget }) => act(currentTarget)}
    >
      <ToolIcon name={icon} />
      {color !== undefined && <i style={{ background: color }} />}
    </button>
  );
}

/** Takes the filter away, or puts one over what is selected; for a single cell over all rows with something in them. */
export function filterEdit({ layout, rows }: SheetState, { area }: Selected): SheetEdit {
  if (layout.filter) return { do: 'remove filter' };
  if (area.rows > 1) return { do: 'set filter', ...area };
  const isFull = rows.map((cells) => cells.some(([text = '']) => text !== ''));
  const { row } = area;
  let last = row;
  while (isFull[last]) last += 1;
  const columns = Math.max(1, ...rows.slice(row - 1, last).map((cells) => cells.length));
  return { do: 'set filter', row, column: 1, rows: last - row + 1, columns };
}
