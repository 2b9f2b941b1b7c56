/** The letters above the columns, and above them the signs that fold and unfold groups of columns. */
import type { SheetAnswer } from '../server/contract.ts';
import { useDesk } from './desk.ts';
import { isInside, nextColumn, type Range, type Selected } from './selection.ts';

interface GridHeadProps {
  readonly sheet: SheetAnswer;
  readonly range: Range;
  select(selected: Selected): void;
}

export function GridHead({ sheet, range, select }: GridHeadProps) {
  const { columns, groups, rowCount } = sheet;
  return (
    <>
      {groups.length > 0 && <Folds sheet={sheet} />}
      <tr class="letters">
        <td class="corner" />
        {columns.map(({ letters, isHidden }, index) => {
          if (isHidden) return null;
          const column = index + 1;
          const isNow = isInside(range, { row: range.row, column });
          return (
            <th
              key={letters}
              scope="col"
              data-head={letters}
              class={isNow ? 'now' : ''}
              onClick={() => select({ anchor: { row: 1, column }, head: { row: rowCount, column } })}
            >
              {letters}
            </th>
          );
        })}
      </tr>
    </>
  );
}

type Group = SheetAnswer['groups'][number];

/** A folded group shows a + at the column before it; an open one a − at its own first column. */
function Folds({ sheet }: { sheet: SheetAnswer }) {
  const { act } = useDesk();
  const { columns, groups } = sheet;
  const placed = new Map<number, Group[]>();
  for (const group of groups) {
    const before = nextColumn(sheet, group.column, -1);
    const at = group.collapsed ? (before === group.column ? 0 : before) : group.column;
    placed.set(at, [...(placed.get(at) ?? []), group]);
  }
  const fold = ({ column, depth, collapsed }: Group): void =>
    void act('edit', { do: 'fold', sheet: sheet.id, column, depth, collapsed: !collapsed });
  const signs = (at: number) =>
    placed.get(at)?.map((group) => {
      const first = columns[group.column - 1]?.letters ?? '';
      const last = columns[group.column + group.columns - 2]?.letters ?? '';
      const label = `${group.collapsed ? 'Show' : 'Fold'} columns ${first} to ${last}`;
      return (
        <button
          key={group.column}
          type="button"
          title={label}
          aria-label={label}
          aria-expanded={!group.collapsed}
          onClick={() => fold(group)}
        >
          {group.collapsed ? '+' : '−'}
        </button>
      );
    });
  const isGrouped = (column: number): boolean =>
    groups.some((group) => column >= group.column && column < group.column + group.columns);
  return (
    <tr class="folds">
      <td>{signs(0)}</td>
      {columns.map(({ letters, isHidden }, index) =>
        isHidden ? null : (
          <td key={letters} class={isGrouped(index + 1) ? 'grouped' : ''}>
            {signs(index + 1)}
          </td>
        ),
      )}
    </tr>
  );
}
