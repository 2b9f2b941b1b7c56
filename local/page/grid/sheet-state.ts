/** A sheet as the page has it: the server's answers, one on top of the other. */
import type { Format } from '../../google/spreadsheet/model.ts';
import { list } from '../../google/spreadsheet/runs.ts';
import type {
  CellAnswer,
  Layout,
  RowAnswer,
  SheetAnswer,
  ValidationAnswer,
} from '../../server/grid-contract.ts';

export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface SheetState {
  readonly id: number;
  readonly version: number;
  readonly layout: Layout;
  /** All rows of the grid, the first at 0; a row that stayed is the same object in the next state. */
  readonly rows: readonly RowAnswer[];
  readonly formats: Readonly<Record<number, Format>>;
  readonly validations: Readonly<Record<number, ValidationAnswer>>;
}

const EMPTY: RowAnswer = [];

/**
 * The state after an answer; undefined where the answer changes another state than this one. What stayed as it was is
 * the same object as before.
 */
export function stateAfter(before: SheetState | undefined, answer: SheetAnswer): SheetState | undefined {
  const { id, version, since } = answer;
  const isNext = since && before?.id === id && before.version === since.version;
  if (since && !isNext) return undefined;
  const layout =
    isNext && JSON.stringify(before.layout) === JSON.stringify(answer.layout) ? before.layout : answer.layout;
  const isSame = isNext && layout === before.layout && answer.rows.length === 0 && version === before.version;
  if (isSame) return before;
  const rows = isNext ? spliced(before.rows, since) : Array.from({ length: layout.rowCount }, () => EMPTY);
  for (const [from, count, row] of answer.rows) rows.fill(row, from - 1, from - 1 + count);
  return {
    id,
    version,
    layout,
    rows,
    formats: { ...(isNext && before.formats), ...answer.formats },
    validations: { ...(isNext && before.validations), ...answer.validations },
  };
}

function spliced(
  rows: readonly RowAnswer[],
  { at, removed, added }: NonNullable<SheetAnswer['since']>,
): RowAnswer[] {
  const after = rows.slice();
  // Not splice(), which takes thousands of new rows as arguments.
  const fresh = Array.from({ length: added }, () => EMPTY);
  return [...after.slice(0, at - 1), ...fresh, ...after.slice(at - 1 + removed)];
}

export function cellAt({ rows }: SheetState, { row, column }: Place): CellAnswer {
  return rows[row - 1]?.[column - 1] ?? [];
}

/** What would have to be typed to get what the cell holds. */
export function typedAt(state: SheetState, place: Place): string {
  const [text = '', , more] = cellAt(state, place);
  return more?.typed ?? text;
}

export function formatAt(state: SheetState, place: Place): Format {
  const [, number = -1] = cellAt(state, place);
  return state.formats[number] ?? {};
}

/** The validation of a cell, if it has one. */
export function validationAt(state: SheetState, place: Place): ValidationAnswer | undefined {
  const [, , more] = cellAt(state, place);
  return more?.validation === undefined ? undefined : state.validations[more.validation];
}

/** The place itself where it can be seen, or else the next one that can. */
export function inSight({ layout }: SheetState, place: Place): Place {
  const row = nextShown(list(layout.hiddenRows), place.row);
  const column = nextShown(list(layout.hiddenColumns), place.column);
  return row === place.row && column === place.column ? place : { row, column };
}

function nextShown(hidden: readonly boolean[], from: number): number {
  const next = hidden.findIndex((isHidden, index) => index >= from - 1 && !isHidden);
  return next < 0 ? from : next + 1;
}

/** What the cell shows. */
export function textAt(state: SheetState, place: Place): string {
  return cellAt(state, place)[0] ?? '';
}

/** The state as if a cell already showed what was typed into it, while the server has yet to say what comes of it. */
export function withText(state: SheetState, { row, column }: Place, text: string): SheetState {
  const rows = state.rows.slice();
  const cells = Array.from({ length: Math.max(column, rows[row - 1]?.length ?? 0) }, (_, index) =>
    cellAt(state, { row, column: index + 1 }),
  );
  const [, format = -1, more] = cellAt(state, { row, column });
  cells[column - 1] = [text, format, { ...more }];
  rows[row - 1] = cells;
  return { ...state, rows };
}
