/** Plans before effects: what a workbook should be and what it is, in; the steps between, out (design §2.14). */
import { isEmpty, textOf, type Cell, type Grid } from './cell.ts';
import type { ChoiceList, Tone } from './choices.ts';
import type { Lang } from './lang.ts';
import type { AskedRow, Sheet, Table } from './sheet.ts';
import {
  columnOrder,
  FIRST_ROW,
  HEADING_ROW,
  headingFor,
  ID,
  isGridOf,
  KEY_ROW,
  keyCell,
  locateColumns,
  readTable,
  writesFor,
  type Write,
} from './table.ts';

/** Where a dropdown takes its words from. */
export type Dropdown =
  /** Rows of the Lists sheet, first and last. */
  | { readonly from: 'lists'; readonly first: number; readonly last: number }
  /** The column of Stakeholders that holds the names. */
  | { readonly from: 'people' }
  /** What names the rows of another sheet. */
  | { readonly from: 'rows'; readonly sheet: string }
  | { readonly from: 'calendar' }
  | { readonly from: 'tick' };

/** In pixels; one width for all columns out of sight keeps setup at few calls. */
const FOLDED_WIDTH = 180;

/** How a column should look, whatever stands in it. */
export interface ColumnLayout {
  readonly field: string;
  readonly key: string;
  readonly heading: string;
  readonly note: string;
  readonly width: number;
  readonly numberFormat: string;
  readonly shown: 'always' | 'folded' | 'hidden';
  readonly dropdown?: Dropdown;
  /** Dropdowns of the questions' own answers, from the first row of people on; null where the column's own holds. */
  readonly askedDropdowns?: readonly (Dropdown | null)[];
  /** Words of the dropdown that are marked by a colour beside the word itself. */
  readonly tones: readonly { readonly word: string; readonly tone: Tone }[];
}

export interface TableLayout {
  readonly key: string;
  readonly name: string;
  readonly tabColor: string;
  readonly hidden: boolean;
  /** Pixels, where the first heading carries a sentence. */
  readonly headingHeight?: number;
  readonly columns: readonly ColumnLayout[];
}

/** Lists → the rows that they stand in, and the rows themselves, for the Lists sheet. */
export interface ListRows {
  readonly rows: readonly { readonly id: string; readonly cells: readonly Cell[] }[];
  readonly at: ReadonlyMap<string, { readonly first: number; readonly last: number }>;
}

/** The content of the Lists sheet: one row a choice, each list in one piece (design §2.11). */
export function listRows(lists: readonly ChoiceList[], lang: Lang): ListRows {
  const rows: { id: string; cells: Cell[] }[] = [];
  const at = new Map<string, { first: number; last: number }>();
  for (const { name, choices } of lists) {
    const first = FIRST_ROW + rows.length;
    for (const { code, words, number } of choices) {
      rows.push({ id: `${name}.${code}`, cells: [name, code, words[lang], number ?? ''] });
    }
    at.set(name, { first, last: FIRST_ROW + rows.length - 1 });
  }
  return { rows, at };
}

/** The layout of a table, in the order in which its columns are first made. */
export function layoutOf(table: Table, lists: ListRows, lang: Lang): TableLayout {
  const columns = evened(columnOrder(table).map((field) => columnLayout(table, field, lists, lang)));
  return {
    key: table.key,
    name: table.name[lang],
    tabColor: table.tabColor,
    hidden: table.hidden ?? false,
    ...(table.rule && { headingHeight: heightFor(table.rule[lang], columns[0]?.width ?? FOLDED_WIDTH) }),
    columns,
  };
}

/** Room for a heading and the sentence under it, in bold letters of which the widest fonts need nine pixels. */
function heightFor(sentence: string, width: number): number {
  return 6 + 15 * (1 + Math.ceil((sentence.length * 9) / width));
}

/** Neighbours whose widths differ by no more than this get one width, in pixels: each run of one width is a call. */
const ALIKE = 24;

/** The columns with widths that are nearly alike made alike, in all as wide as before; what is out of sight follows. */
function evened(columns: readonly ColumnLayout[]): ColumnLayout[] {
  const runs: ColumnLayout[][] = [];
  const meanOf = (run: readonly ColumnLayout[]): number => {
    const widths = run.flatMap(({ shown, width }) => (shown === 'always' ? width : []));
    const sum = widths.reduce((total, width) => total + width, 0);
    return widths.length === 0 ? FOLDED_WIDTH : Math.floor(sum / widths.length);
  };
  for (const column of columns) {
    const run = runs.at(-1);
    const apart = run ? Math.abs(meanOf(run) - column.width) : 0;
    const joins = column.shown === 'hidden' || apart <= (column.shown === 'folded' ? 2 * ALIKE : ALIKE);
    if (run && joins) run.push(column);
    else runs.push([column]);
  }
  return runs.flatMap((run) => run.map((column) => ({ ...column, width: meanOf(run) })));
}

function columnLayout(table: Table, field: string, lists: ListRows, lang: Lang): ColumnLayout {
  const definition = table.fields[field];
  const key = keyCell(table, field);
  const heading = headingFor(table, field, lang);
  if (!definition) {
    return {
      field,
      key,
      heading,
      note: '',
      width: FOLDED_WIDTH,
      numberFormat: '@',
      shown: 'hidden',
      tones: [],
    };
  }
  const fromList = (list: ChoiceList | undefined): Dropdown | null => {
    const at = list && lists.at.get(list.name);
    return at ? { from: 'lists', ...at } : null;
  };
  // A dropdown offers one word; a cell that may hold several would be marked wrong for holding two.
  const dropdown: Dropdown | undefined = definition.to
    ? { from: 'rows', sheet: definition.to }
    : definition.control === 'choice'
      ? (fromList(definition.list) ?? undefined)
      : definition.control === 'person'
        ? { from: 'people' }
        : definition.control === 'day'
          ? { from: 'calendar' }
          : definition.control === 'check' && table.asked?.answer !== field
            ? { from: 'tick' }
            : undefined;
  // Boxes to tick stand beside questions only, not down to the end of the sheet.
  const askedDropdown = ({ list }: AskedRow): Dropdown | null =>
    definition.control === 'check' ? { from: 'tick' } : fromList(list);
  return {
    field,
    key,
    heading,
    note: definition.help[lang],
    width: definition.width ?? FOLDED_WIDTH,
    numberFormat: definition.numberFormat,
    shown: definition.shown ?? 'always',
    ...(dropdown ? { dropdown } : {}),
    ...(table.asked?.rows && table.asked.answer === field
      ? { askedDropdowns: table.asked.rows.map(askedDropdown) }
      : {}),
    tones: (definition.list?.choices ?? []).flatMap(({ words, tone }) =>
      tone ? [{ word: words[lang], tone }] : [],
    ),
  };
}

/** What a tab is like, as far as a check has looked. */
export interface TabState {
  readonly key: string;
  readonly grid: Grid;
  /** Only a full check looks at these. */
  readonly layout?: {
    readonly frozenRows: number;
    readonly keyRowHidden: boolean;
    readonly filtered: boolean;
    /** By column, of the first row of people: whether it has a dropdown, and its number format. */
    readonly dropdowns: readonly boolean[];
    readonly numberFormats: readonly string[];
  };
}

/** One thing to do to a sheet. */
export type PlanStep =
  | { readonly kind: 'make'; readonly sheet: string }
  /** Key cells or headings that are gone. */
  | { readonly kind: 'restore'; readonly sheet: string; readonly writes: readonly Write[] }
  /** Columns that are gone, added at the right-hand end, empty. */
  | { readonly kind: 'columns'; readonly sheet: string; readonly fields: readonly string[] }
  /** Ids for rows typed by hand or copied. */
  | {
      readonly kind: 'ids';
      readonly sheet: string;
      readonly writes: readonly Write[];
      readonly count: number;
    }
  | { readonly kind: 'dress'; readonly sheet: string; readonly dress: Dress }
  /** Rows that the product keeps: the words of Lists, or settings that an older version did not have. */
  | { readonly kind: 'own'; readonly sheet: string; readonly writes: readonly Write[] }
  /** Cells that mean something else in a newer version. */
  | { readonly kind: 'migrate'; readonly sheet: string; readonly writes: readonly Write[] }
  /** Dropdowns whose words stand elsewhere on Lists by now. */
  | { readonly kind: 'point'; readonly sheet: string; readonly fields: readonly string[] };

/** What of a table's looks is to be set: only what was lost, so that people's own formats stay. */
export interface Dress {
  /** Fields whose number format or dropdown is gone. */
  readonly formats: readonly string[];
  readonly dropdowns: readonly string[];
  /** The frozen headings and the hidden key row. */
  readonly headings: boolean;
  readonly filter: boolean;
}

/** What it takes to make the workbook right. Applying it and planning again gives nothing to do. */
export function planWorkbook(
  sheets: readonly Sheet[],
  exists: readonly TabState[],
  wanted: ReadonlySet<string>,
  lists: ListRows,
  lang: Lang,
  newId: () => string,
): PlanStep[] {
  return sheets.flatMap((sheet): PlanStep[] => {
    const state = exists.find(({ key }) => key === sheet.key);
    if (!state) return wanted.has(sheet.key) ? [{ kind: 'make', sheet: sheet.key }] : [];
    if (sheet.kind !== 'table') return [];
    const layout = layoutOf(sheet, lists, lang);
    // What names rows of a sheet that isn't there yet has nothing to offer.
    const columns = layout.columns.map(({ dropdown, ...column }): ColumnLayout =>
      dropdown?.from === 'rows' && !exists.some(({ key }) => key === dropdown.sheet)
        ? column
        : { ...column, ...(dropdown ? { dropdown } : {}) },
    );
    return planTable(sheet, state, { ...layout, columns }, newId);
  });
}

function planTable(table: Table, state: TabState, layout: TableLayout, newId: () => string): PlanStep[] {
  const { columns, repairs, missing } = locateColumns(table, state.grid);
  const steps: PlanStep[] = [];
  const writes: Write[] = [...repairs].map(([field, column]) => ({
    row: KEY_ROW,
    column,
    cells: [[keyCell(table, field)]],
  }));
  for (const { field, heading } of layout.columns) {
    const column = columns.get(field);
    // Only a heading that is gone comes back; one that people renamed is theirs.
    if (column !== undefined && textOf(state.grid[HEADING_ROW - 1]?.[column - 1]) === '') {
      writes.push({ row: HEADING_ROW, column, cells: [[heading]] });
    }
  }
  if (writes.length > 0) steps.push({ kind: 'restore', sheet: table.key, writes });
  if (missing.length > 0) steps.push({ kind: 'columns', sheet: table.key, fields: missing });
  if (!missing.includes(ID)) {
    const ids = idWrites(table, state.grid, newId);
    const count = ids.reduce((sum, { cells }) => sum + cells.length, 0);
    if (count > 0) steps.push({ kind: 'ids', sheet: table.key, writes: ids, count });
  }
  const dress = state.layout && lostLooks(layout, columns, state.layout);
  if (dress) steps.push({ kind: 'dress', sheet: table.key, dress });
  return steps;
}

/**
 * An id for every row that has none of its own; a copied id stays with the first row (design §2.9). Neighbouring rows
 * are one write, so that many new rows cost no more calls than one.
 */
export function idWrites(table: Table, grid: Grid, newId: () => string): Write[] {
  const { all, columns } = readTable(table, grid);
  const runs: { first: number; ids: Record<string, Cell>[] }[] = [];
  for (const { row, id } of all) {
    if (id !== undefined) continue;
    const last = runs.at(-1);
    if (last && last.first + last.ids.length === row) last.ids.push({ [ID]: newId() });
    else runs.push({ first: row, ids: [{ [ID]: newId() }] });
  }
  return runs.flatMap(({ first, ids }) => writesFor(columns, first, ids));
}

/** What of the looks was lost; undefined where nothing was. */
function lostLooks(
  layout: TableLayout,
  columns: ReadonlyMap<string, number>,
  state: NonNullable<TabState['layout']>,
): Dress | undefined {
  const lost = (isGone: (column: ColumnLayout, index: number) => boolean): string[] =>
    layout.columns
      .filter((column) => {
        const index = (columns.get(column.field) ?? 0) - 1;
        return index >= 0 && isGone(column, index);
      })
      .map(({ field }) => field);
  const dress: Dress = {
    // Text must stay text; how dates and numbers are shown is people's own choice.
    formats: lost(
      ({ numberFormat }, index) => (numberFormat === '@') !== (state.numberFormats[index] === '@'),
    ),
    dropdowns: lost(({ dropdown }, index) => dropdown !== undefined && state.dropdowns[index] !== true),
    headings: state.frozenRows < HEADING_ROW || !state.keyRowHidden,
    filter: !state.filtered,
  };
  return dress.formats.length + dress.dropdowns.length > 0 || dress.headings || dress.filter
    ? dress
    : undefined;
}

/** The columns that are there and whose dropdowns take their words from Lists. */
export function listFed({ columns }: TableLayout, there: ReadonlyMap<string, number>): string[] {
  return columns
    .filter(({ field, dropdown, askedDropdowns }) => {
      const fed = [dropdown, ...(askedDropdowns ?? [])].some((one) => one?.from === 'lists');
      return fed && there.has(field);
    })
    .map(({ field }) => field);
}

/** True for a sheet in which nobody has put anything: setup may take it over. */
export function isBlank(grid: Grid): boolean {
  return grid.every((row) => row.every(isEmpty));
}

/** The key of the sheet whose grid this is; undefined for a sheet of somebody's own. */
export function keyOfGrid(sheets: readonly Sheet[], grid: Grid): string | undefined {
  return sheets.find((sheet) => isGridOf(sheet, grid))?.key;
}
