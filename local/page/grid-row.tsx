/** One row of the grid with its number and its cells. */
import type { RowAnswer, SheetAnswer } from '../server/contract.ts';
import { Cell } from './cell.tsx';
import { isInside, type Place } from './selection.ts';

/** Pixels of the column with the row numbers. */
export const NUMBERS_WIDTH = 46;

interface GridRowProps {
  readonly answer: RowAnswer;
  readonly sheet: SheetAnswer;
  readonly active: Place;
  readonly onItsWay: { readonly cell: string; readonly text: string } | undefined;
  editor(column: number): preact.ComponentChildren;
  isSelected(place: Place): boolean;
  tick(at: Place, isTicked: boolean): void;
  openDocument(id: string): void;
  selectRow(): void;
}

export function GridRow({
  answer,
  sheet,
  active,
  onItsWay,
  editor,
  isSelected,
  tick,
  openDocument,
  selectRow,
}: GridRowProps) {
  const { row, height, isHidden, cells } = answer;
  if (isHidden) return null;
  let left = NUMBERS_WIDTH;
  return (
    <tr data-row={row} style={{ height: `${height}px` }}>
      <th
        scope="row"
        data-head={row}
        class={active.row === row ? 'number now' : 'number'}
        onClick={selectRow}
      >
        {row}
      </th>
      {sheet.columns.map(({ letters, width, isHidden: isColumnHidden }, index) => {
        if (isColumnHidden) return null;
        const column = index + 1;
        const merge = mergeAt(sheet, row, column);
        if (merge && (merge.row !== row || merge.column !== column)) return null;
        const isFrozen = column <= sheet.frozenColumns;
        const place = { row, column };
        const name = `${letters}${row}`;
        const own = left;
        left += width;
        return (
          <Cell
            key={letters}
            name={name}
            cell={cells[index]}
            sheet={sheet}
            isActive={active.row === row && active.column === column}
            isSelected={isSelected(place)}
            room={roomFor(sheet, cells, index)}
            left={isFrozen ? own : undefined}
            typed={onItsWay?.cell === name ? onItsWay.text : undefined}
            colSpan={merge ? visibleColumns(sheet, merge.column, merge.columns) : undefined}
            rowSpan={merge?.rows}
            tick={(isTicked) => tick(place, isTicked)}
            openDocument={openDocument}
          >
            {editor(column)}
          </Cell>
        );
      })}
    </tr>
  );
}

function mergeAt({ merges }: SheetAnswer, row: number, column: number) {
  return merges.find((merge) => isInside(merge, { row, column }));
}

function visibleColumns({ columns }: SheetAnswer, from: number, count: number): number {
  return columns.slice(from - 1, from - 1 + count).filter(({ isHidden }) => !isHidden).length;
}

/** Text that is not wrapped runs on over the empty cells beside it; numbers stay in their cell. */
function roomFor({ columns }: SheetAnswer, cells: RowAnswer['cells'], index: number): number {
  let room = columns[index]?.width ?? 0;
  if (cells[index]?.isNumber || !cells[index]?.text) return room - 6;
  for (let next = index + 1; next < columns.length; next += 1) {
    if (columns[next]?.isHidden) continue;
    if (cells[next]?.text || cells[next]?.isTicked !== undefined) break;
    room += columns[next]?.width ?? 0;
  }
  return room - 6;
}
