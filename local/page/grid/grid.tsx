/** The sheet on its canvas, and on top of that what is typed, pointed at and pressed. */
import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { Rectangle } from '../../google/spreadsheet/runs.ts';
import { CellCard } from './cell-card.tsx';
import { CellEditor, focusCell, type Draft, type Go } from './cell-editor.tsx';
import { copied, pasteEdit, type Copied } from './clipboard.ts';
import { FoldBar } from './fold-bar.tsx';
import type { SheetEdit } from './gestures.ts';
import { gridKey, nameOf } from './keys.ts';
import { fontOf, widestText } from './measure.ts';
import { readerOf } from './reader.ts';
import { SheetCanvas, type Box, type CanvasEvents, type Selected } from './sheet-canvas.ts';
import {
  cellAt,
  textAt,
  typedAt,
  validationAt,
  withText,
  type Place,
  type SheetState,
} from './sheet-state.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface GridProps {
  readonly sheet: SheetState | undefined;
  /** How often the server has told how the sheet is. */
  readonly answers: number;
  readonly selected: Selected;
  readonly draft: Draft | undefined;
  readonly mayEdit: boolean;
  /** Whether protected ranges are hatched that this person may edit. */
  readonly showsGuarded: boolean;
  /** What was copied or cut here last. */
  readonly taken: Copied | undefined;
  take(taken: Copied | undefined): void;
  setDraft(draft: Draft | undefined): void;
  select(selected: Selected): void;
  /** Gives whether the server did it. */
  edit(edit: SheetEdit): Promise<boolean>;
  offers(place: Place): Promise<readonly string[]>;
  openFilter(column: number, at: Point): void;
  openMenu(at: Point): void;
}

/** What was typed and is shown until the server says what came of it. */
interface OnItsWay extends Place {
  readonly text: string;
  readonly isDone: boolean;
}

const NOWHERE: Box = { left: 0, top: 0, width: 0, height: 0 };

/** Google's height of a row that nobody has changed. */
const ROW_HEIGHT = 21;

export function Grid(props: GridProps) {
  const { sheet, selected, draft, mayEdit, taken, setDraft, take, edit } = props;
  const { active, area } = selected;
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<SheetCanvas>(undefined);
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  const [onItsWay, setOnItsWay] = useState<OnItsWay>();
  const [hovered, setHovered] = useState<Place>();
  const pastesValues = useRef(false);
  /** The column where Tab began, to which Enter goes back. */
  const tabbed = useRef<number>(undefined);
  /** What the canvas told of: it needn't be told back, and may have moved on since. */
  const bySelf = useRef(new WeakSet<Selected>());

  const boxOf = (rectangle: Rectangle): Box => canvas.current?.boxOf(rectangle) ?? NOWHERE;
  const below = (place: Place): Point => {
    const { left, top, height } = boxOf(one(place));
    const { x = 0, y = 0 } = frame.current?.getBoundingClientRect() ?? {};
    return { x: x + left, y: y + top + height };
  };
  const isIn = ({ left, top, width, height }: Box, x: number, y: number): boolean => {
    const corner = frame.current?.getBoundingClientRect() ?? { x: 0, y: 0 };
    const [across, down] = [x - corner.x - left, y - corner.y - top];
    return across >= 0 && down >= 0 && across <= width && down <= height;
  };
  const begin = (place: Place, text: string, isOver: boolean): void => {
    if (mayEdit) setDraft({ ...place, text, isOver, where: 'cell' });
  };
  const beginEditing = (place: Place = active): void => {
    if (sheet) begin(place, typedAt(sheet, place), false);
  };

  const events: CanvasEvents = {
    select(next) {
      bySelf.current.add(next);
      props.select(next);
    },
    edit: (wanted) => void edit(wanted),
    fitColumns(from, count) {
      for (let column = from; sheet && column < from + count; column += 1)
        void edit({
          do: 'resize',
          lines: 'columns',
          from: column,
          count: 1,
          size: widestText(sheet, column),
        });
    },
    fitRows: (from, count) => void edit({ do: 'resize', lines: 'rows', from, count, size: ROW_HEIGHT }),
    tick(place) {
      const isTicked = sheet && cellAt(sheet, place)[2]?.isTicked;
      if (isTicked !== undefined) void edit({ do: 'tick', ...one(place), isTicked: !isTicked });
    },
    // The press that opens them also selects the cell, which comes first.
    openOffers: (place) => void setTimeout(() => beginEditing(place)),
    openFilter: ({ row, column }) => props.openFilter(column, below({ row, column })),
    hover: setHovered,
    moved: () => drawAgain(0),
  };
  const newest = useRef(events);
  newest.current = events;

  // Univer lives as long as the page shows this spreadsheet.
  useLayoutEffect(() => {
    const { current } = frame;
    if (!current) return;
    const mount = document.createElement('div');
    mount.className = 'canvas';
    current.prepend(mount);
    const made = new SheetCanvas(mount, () => newest.current);
    canvas.current = made;
    window.grid = readerOf(made, current);
    return () => {
      made.dispose();
      mount.remove();
    };
  }, []);
  useEffect(() => setOnItsWay((now) => (now?.isDone ? undefined : now)), [props.answers]);
  useEffect(() => setOnItsWay(undefined), [sheet?.id]);
  const shown = sheet && onItsWay ? withText(sheet, onItsWay, onItsWay.text) : sheet;
  useLayoutEffect(() => {
    if (shown) canvas.current?.show(shown);
  }, [sheet, onItsWay]);
  useLayoutEffect(() => {
    if (!shown || bySelf.current.has(selected)) return;
    if (!isSame(canvas.current?.selected, selected)) canvas.current?.select(selected);
  }, [shown?.id, selected]);
  useEffect(() => {
    if (canvas.current) canvas.current.showsGuarded = props.showsGuarded;
    canvas.current?.redraw();
  }, [props.showsGuarded]);

  const goOn = ({ key, way }: NonNullable<Go>): void => {
    const from = canvas.current?.selected.active.column ?? 1;
    canvas.current?.step(key, way);
    if (key === 'Tab') tabbed.current ??= from;
    else if (key === 'Enter' && tabbed.current !== undefined && area.rows * area.columns === 1) {
      const row = canvas.current?.selected.active.row ?? 1;
      props.select({ active: { row, column: tabbed.current }, area: one({ row, column: tabbed.current }) });
    }
    if (key !== 'Tab') tabbed.current = undefined;
  };
  const commit = (text: string, go: Go): void => {
    if (!draft || !sheet) return;
    const { row, column } = draft;
    setDraft(undefined);
    if (text !== typedAt(sheet, draft)) {
      const typed = { row, column, text, isDone: false };
      setOnItsWay(typed);
      void edit({ do: 'type', row, column, texts: [[text]] }).then((isDone) =>
        // The next answer says what came of it.
        setOnItsWay((now) => (now !== typed ? now : isDone ? { ...typed, isDone } : undefined)),
      );
    }
    if (go) {
      goOn(go);
      focusCell();
    }
  };
  const copy = (event: ClipboardEvent): void => {
    event.preventDefault();
    if (!sheet) return;
    const cells = copied(sheet, area, event.type === 'cut' && mayEdit);
    event.clipboardData?.setData('text/plain', cells.text);
    take(cells);
  };
  const paste = (event: ClipboardEvent): void => {
    event.preventDefault();
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text === '' || !mayEdit) return;
    const { wanted, filled } = pasteEdit(text, area, taken, pastesValues.current ? 'values' : 'all');
    if (taken?.isCut) take(undefined);
    void edit(wanted).then((isDone) => {
      if (isDone) props.select({ active: { row: area.row, column: area.column }, area: filled });
    });
  };
  const press = (event: KeyboardEvent): boolean => {
    pastesValues.current = event.shiftKey;
    if (event.key === 'Escape') take(undefined);
    if (!canvas.current || !sheet) return false;
    const openMenu = (): void => props.openMenu(below(active));
    return gridKey(event, {
      ...{ canvas: canvas.current, sheet, selected, mayEdit, edit, goOn, openMenu },
      beginEditing: () => beginEditing(),
    });
  };

  const place = draft ?? active;
  const hasOffers = sheet !== undefined && (validationAt(sheet, place)?.hasOffers ?? false);
  const name = nameOf({ active, area: one(active) });
  return (
    <div class="grid-frame">
      {sheet && sheet.layout.groups.length > 0 && (
        <FoldBar
          sheet={sheet}
          boxOf={(column, columns) => boxOf({ row: 1, column, rows: 1, columns })}
          edit={(wanted) => void edit(wanted)}
        />
      )}
      <div
        ref={frame}
        class="grid"
        role="application"
        aria-label="Sheet"
        onFocusCapture={({ target }) => {
          // The canvas takes the clicks; the keyboard stays with the field.
          if (target instanceof HTMLElement && target.closest('.canvas')) focusCell();
        }}
        onPointerDown={() => {
          tabbed.current = undefined;
        }}
        onDblClick={({ clientX, clientY }) => {
          if (isIn(boxOf(one(active)), clientX, clientY)) beginEditing();
        }}
        onContextMenu={(event) => {
          event.preventDefault();
          props.openMenu({ x: event.clientX, y: event.clientY });
        }}
      >
        {taken && taken.sheet === sheet?.id && <i class="taken" style={pixels(boxOf(taken.area))} />}
        <CellEditor
          draft={draft}
          box={boxOf(one(place))}
          label={sheet ? `${name} ${textAt(sheet, active)}` : name}
          font={sheet ? fontOf(sheet, place) : ''}
          offers={hasOffers ? () => props.offers(place) : undefined}
          begin={(text) => begin(active, text, true)}
          change={(text) => draft && setDraft({ ...draft, text })}
          commit={commit}
          cancel={() => setDraft(undefined)}
          press={press}
          copy={copy}
          paste={paste}
        />
        {sheet && hovered && !draft && <CellCard sheet={sheet} place={hovered} box={boxOf(one(hovered))} />}
      </div>
    </div>
  );
}

function one({ row, column }: Place): Rectangle {
  return { row, column, rows: 1, columns: 1 };
}

function pixels(box: Box) {
  return Object.fromEntries(Object.entries(box).map(([side, size]) => [side, `${size}px`]));
}

function isSame(one: Selected | undefined, other: Selected): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
