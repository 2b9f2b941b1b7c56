/** The groups of columns above their letters: each can be folded and unfolded. */
import { columnLetters } from '../../google/spreadsheet/area.ts';
import type { SheetEdit } from './gestures.ts';
import type { Box } from './sheet-canvas.ts';
import type { SheetState } from './sheet-state.ts';

interface FoldBarProps {
  readonly sheet: SheetState;
  /** Where a column stands. */
  boxOf(column: number, columns: number): Box;
  edit(edit: SheetEdit): void;
}

export function FoldBar({ sheet, boxOf, edit }: FoldBarProps) {
  const { groups } = sheet.layout;
  const depth = Math.max(...groups.map((group) => group.depth));
  return (
    <div class="fold-bar" style={{ height: `${depth * 16}px` }}>
      {groups.map(({ column, columns, depth: at, collapsed }) => {
        const { left, width } = boxOf(column, columns);
        const name = `columns ${columnLetters(column)} to ${columnLetters(column + columns - 1)}`;
        return (
          <span key={`${column} ${at}`}>
            {!collapsed && (
              <i style={{ left: `${left}px`, width: `${width}px`, top: `${(at - 1) * 16 + 7}px` }} />
            )}
            <button
              type="button"
              aria-label={collapsed ? `Show ${name}` : `Fold ${name}`}
              aria-expanded={!collapsed}
              style={{ left: `${left + width}px`, top: `${(at - 1) * 16 + 1}px` }}
              onClick={() => edit({ do: 'fold', column, depth: at, collapsed: !collapsed })}
            >
              {collapsed ? '+' : '−'}
            </button>
          </span>
        );
      })}
    </div>
  );
}
