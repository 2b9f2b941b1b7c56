/** A sheet as a table that can be selected, typed into, copied and pasted; only the rows near the sight are drawn. */
import { flushSync } from 'preact/compat';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RowAnswer, SheetAnswer } from '../server/contract.ts';
import { CellEditor } from './cell-editor.tsx';
import { useDesk } from './desk.ts';
import { GridHead } from './grid-head.tsx';
import { GridRow, NUMBERS_WIDTH } from './grid-row.tsx';
import { RowHeights } from './row-heights.ts';
import {
  fromTable,
  isInside,
  nextColumn,
  nextRow,
  rangeOf,
  toTable,
  type Place,
  type Selected,
} from './selection.ts';

/** Rows that are asked for ahead of the sight. */
const AHEAD = 40;

interface GridProps {
  readonly sheet: SheetAnswer;
  readonly selected: Selected;
  select(selected: Selected): void;
  /** Asks for the rows from this one on. */
  seek(from: number): void;
  openMenu(at: { readonly x: number; readonly y: number }): void;
}

interface Editing extends Place {
  readonly text: string;
}

export function Grid({ sheet, selected, select, seek, openMenu }: GridProps) {
  const { act, openDocument } = useDesk();
  const scroller = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const heights = useRef(new RowHeights()).current;
  /** The cell to be shown as soon as its row is there. */
  const sought = useRef<Place | undefined>(undefined);
  const [editing, setEditing] = useState<Editing>();
  const [onItsWay, setOnItsWay] = useState<{ readonly cell: string; readonly text: string }>();
  const range = rangeOf(selected);
  const first = sheet.frozenRows + 1;
  const from = sheet.rows[0]?.row ?? first;
  const end = from + sheet.rows.length;

  useEffect(() => setOnItsWay(undefined), [sheet]);
  useLayoutEffect(() => {
    for (const row of scroller.current?.querySelectorAll<HTMLElement>('tbody tr[data-row]') ?? []) {
      heights.note(Number(row.dataset['row']), row.offsetHeight);
    }
    const head = scroller.current?.querySelector('thead')?.offsetHeight ?? 0;
    scroller.current?.style.setProperty('scroll-padding-top', `${head}px`);
    if (sought.current) showCell(sought.current);
  }, [sheet]);
  useEffect(() => showCell(selected.head), [selected]);

  const nameOf = ({ row, column }: Place): string => `${sheet.columns[column - 1]?.letters ?? ''}${row}`;
  const cellElement = (place: Place) =>
    scroller.current?.querySelector<HTMLElement>(`[data-cell="${nameOf(place)}"]`);

  function showCell(place: Place): void {
    const element = cellElement(place);
    sought.current = element || place.row < first ? undefined : place;
    if (element) element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    else if (sought.current) scroller.current?.scrollTo({ top: heights.between(first, place.row) });
  }

  const scrolled = (): void => {
    const { current } = scroller;
    if (!current) return;
    const top = heights.at(first, current.scrollTop, sheet.rowCount);
    const inSight = Math.ceil(current.clientHeight / 21);
    const isAbove = top < from + AHEAD / 4 && from > first;
    const isBelow = top + inSight > end - AHEAD / 4 && end <= sheet.rowCount;
    if (isAbove || isBelow) seek(Math.max(first, top - AHEAD));
  };

  const cellOf = ({ row, column }: Place) =>
    [...sheet.frozen, ...sheet.rows].find((one) => one.row === row)?.cells[column - 1];
  const begin = (text?: string): void => {
    const { anchor } = selected;
    const cell = cellOf(anchor);
    // At once, so that the next key goes into the field.
    flushSync(() => setEditing({ ...anchor, text: text ?? cell?.typed ?? cell?.text ?? '' }));
  };
  const put = (texts: string[][], at: Place = range): void => {
    if (texts.length === 1 && texts[0]?.length === 1)
      setOnItsWay({ cell: nameOf(at), text: texts[0][0] ?? '' });
    void act('edit', { do: 'type', sheet: sheet.id, row: at.row, column: at.column, texts }).then((done) => {
      if (!done) setOnItsWay(undefined);
    });
  };
  const moved = (place: Place, go: string): Place => {
    if (go === 'down' || go === 'up')
      return { ...place, row: nextRow(sheet, place.row, go === 'down' ? 1 : -1) };
    if (go === 'right' || go === 'left') {
      return { ...place, column: nextColumn(sheet, place.column, go === 'right' ? 1 : -1) };
    }
    return place;
  };
  const focus = (): void => table.current?.focus({ preventScroll: true });
  const commit = (text: string, go: string): void => {
    if (!editing) return;
    const { row, column, text: before } = editing;
    const cell = cellOf({ row, column });
    setEditing(undefined);
    if (text !== (cell?.typed ?? cell?.text ?? '') || text !== before) put([[text]], { row, column });
    if (go === 'stay') return;
    const next = moved({ row, column }, go);
    select({ anchor: next, head: next });
    focus();
  };
  const cleared = (): string[][] =>
    Array.from({ length: range.rows }, () => Array.from({ length: range.columns }, () => ''));

  const key = (event: KeyboardEvent): void => {
    const go = GO[event.key];
    const { anchor, head } = selected;
    const jump = event.ctrlKey || event.metaKey;
    if (go && jump) select(to(farthest(sheet, anchor, go)));
    else if (go && event.shiftKey && event.key.startsWith('Arrow')) select({ anchor, head: moved(head, go) });
    else if (go) select(to(moved(anchor, event.shiftKey ? (OPPOSITE[go] ?? go) : go)));
    else if (event.key === 'F2') begin();
    else if (event.key === 'Delete' || event.key === 'Backspace') put(cleared());
    else if (event.key === 'Escape') select(to(anchor));
    else if (event.key === ' ' && cellOf(anchor)?.isTicked !== undefined)
      tick(anchor, !cellOf(anchor)?.isTicked);
    else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      const { left = 0, bottom = 0 } = cellElement(anchor)?.getBoundingClientRect() ?? {};
      openMenu({ x: left, y: bottom });
    } else if (event.key.length === 1 && !jump && !event.altKey) begin(event.key);
    else return;
    event.preventDefault();
  };
  const tick = (at: Place, isTicked: boolean): void => put([[isTicked ? 'TRUE' : 'FALSE']], at);

  const point = (event: PointerEvent): void => {
    const place = placeOf(event.target, sheet);
    if (!place || event.button === 2) return;
    if (event.type === 'pointerdown') {
      if (event.target instanceof Element && event.target.closest('.cell-editor')) return;
      select(event.shiftKey ? { ...selected, head: place } : to(place));
    } else if (event.buttons === 1 && !editing) select({ ...selected, head: place });
  };
  const menu = (event: MouseEvent): void => {
    const place = placeOf(event.target, sheet) ?? headPlace(event.target, sheet);
    if (!place) return;
    event.preventDefault();
    if (!isInside(range, 'head' in place ? place.head : place)) select('head' in place ? place : to(place));
    openMenu({ x: event.clientX, y: event.clientY });
  };
  const copy = (event: ClipboardEvent): void => {
    const texts = Array.from({ length: range.rows }, (_, row) =>
      Array.from(
        { length: range.columns },
        (_unused, column) => cellOf({ row: range.row + row, column: range.column + column })?.text ?? '',
      ),
    );
    event.clipboardData?.setData('text/plain', toTable(texts));
    if (event.type === 'cut') put(cleared());
    event.preventDefault();
  };
  const paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    event.preventDefault();
    if (text === '') return;
    const texts = fromTable(text);
    put(texts);
    const { row, column } = range;
    const columns = Math.max(...texts.map((line) => line.length));
    select({ anchor: { row, column }, head: { row: row + texts.length - 1, column: column + columns - 1 } });
  };

  const drawn = (answer: RowAnswer) => (
    <GridRow
      key={answer.row}
      answer={answer}
      sheet={sheet}
      editor={(column) =>
        editing?.row === answer.row && editing.column === column ? (
          <CellEditor
            sheet={sheet.id}
            row={answer.row}
            column={column}
            text={editing.text}
            hasOffers={sheet.validations[cellOf(editing)?.validation ?? -1]?.hasOffers ?? false}
            commit={commit}
            cancel={() => {
              setEditing(undefined);
              focus();
            }}
          />
        ) : undefined
      }
      active={selected.anchor}
      isSelected={(place) => isInside(range, place)}
      onItsWay={onItsWay}
      tick={tick}
      openDocument={openDocument}
      selectRow={() =>
        select({
          anchor: { row: answer.row, column: 1 },
          head: { row: answer.row, column: sheet.columns.length },
        })
      }
    />
  );
  const total = sheet.columns.reduce(
    (sum, { width, isHidden }) => sum + (isHidden ? 0 : width),
    NUMBERS_WIDTH,
  );

  return (
    <div
      ref={scroller}
      class={sheet.gridlinesHidden ? 'grid plain' : 'grid'}
      onScroll={scrolled}
      onKeyDown={key}
      onPointerDown={point}
      onPointerOver={point}
      onDblClick={(event) => placeOf(event.target, sheet) && begin()}
      onContextMenu={menu}
      onCopy={copy}
      onCut={copy}
      onPaste={paste}
    >
      <table
        ref={table}
        role="grid"
        aria-label="Sheet"
        aria-rowcount={sheet.rowCount}
        aria-multiselectable="true"
        aria-activedescendant={`cell-${nameOf(selected.anchor)}`}
        tabIndex={0}
        style={{ width: `${total}px` }}
      >
        <colgroup>
          <col style={{ width: `${NUMBERS_WIDTH}px` }} />
          {sheet.columns.map(({ letters, width, isHidden }) =>
            isHidden ? null : <col key={letters} style={{ width: `${width}px` }} />,
          )}
        </colgroup>
        <thead>
          <GridHead sheet={sheet} range={range} select={select} />
          {sheet.frozen.map(drawn)}
        </thead>
        <tbody>
          <Space height={heights.between(first, from)} />
          {sheet.rows.map(drawn)}
          <Space height={heights.between(end, sheet.rowCount + 1)} />
        </tbody>
      </table>
    </div>
  );
}

const GO: Readonly<Record<string, string>> = {
  ArrowDown: 'down',
  ArrowUp: 'up',
  ArrowRight: 'right',
  ArrowLeft: 'left',
  Enter: 'down',
  Tab: 'right',
};

const OPPOSITE: Readonly<Record<string, string>> = { down: 'up', right: 'left' };

function to(place: Place): Selected {
  return { anchor: place, head: place };
}

/** Where Ctrl with an arrow leads: the edge of the sheet. */
function farthest(sheet: SheetAnswer, { row, column }: Place, go: string): Place {
  if (go === 'down') return { row: sheet.rowCount, column };
  if (go === 'up')
    return { row: nextRow(sheet, row > sheet.frozenRows + 1 ? sheet.frozenRows : 0, 1), column };
  const columns = sheet.columns.length;
  return { row, column: go === 'right' ? nextColumn(sheet, columns + 1, -1) : nextColumn(sheet, 0, 1) };
}

/** The cell under the pointer. */
function placeOf(target: EventTarget | null, { columns }: SheetAnswer): Place | undefined {
  const name =
    target instanceof Element ? target.closest<HTMLElement>('[data-cell]')?.dataset['cell'] : undefined;
  const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(name ?? '') ?? [];
  if (letters === undefined) return undefined;
  return { row: Number(row), column: columns.findIndex((one) => one.letters === letters) + 1 };
}

/** The whole row or column under the pointer. */
function headPlace(target: EventTarget | null, { columns, rowCount }: SheetAnswer): Selected | undefined {
  const head =
    target instanceof Element ? target.closest<HTMLElement>('[data-head]')?.dataset['head'] : undefined;
  if (head === undefined) return undefined;
  const row = Number(head);
  if (row > 0) return { anchor: { row, column: 1 }, head: { row, column: columns.length } };
  const column = columns.findIndex((one) => one.letters === head) + 1;
  return { anchor: { row: 1, column }, head: { row: rowCount, column } };
}

/** The rows that are not drawn. */
function Space({ height }: { height: number }) {
  return height === 0 ? null : <tr class="space" aria-hidden="true" style={{ height: `${height}px` }} />;
}
