/** The ranges that dropdowns take their words from: lists, the register, and what names the rows of other sheets. */
import type { Grid } from '../core/cell.ts';
import type { ColumnLayout } from '../core/plan.ts';
import { titleField, type Table } from '../core/sheet.ts';
import { FIRST_ROW, locateColumns } from '../core/table.ts';
import { tableOf } from '../sheets/index.ts';
import { lists } from '../sheets/lists.ts';
import { people } from '../sheets/people.ts';
import { letters } from './cells.ts';
import type { Found } from './found-sheet.ts';
import type { DropdownSources, NamesOf } from './sheet-format.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Where the dropdowns of some columns take their words from, asked when the first of them is made. */
export function dropdownSources(
  columns: readonly ColumnLayout[],
  find: (table: Table) => Found | undefined,
  gridFor: (entry: Found) => Grid,
): DropdownSources {
  const dropdowns = columns.flatMap(({ dropdown, askedDropdowns = [] }) => [dropdown, ...askedDropdowns]);
  const blocks = new Map(
    dropdowns.flatMap((one) => (one?.from === 'lists' ? [[one.first, one.last] as const] : [])),
  );
  const names = new Map<string, Range | undefined>();
  let words: ReadonlyMap<number, Range> | undefined;

  /** The column that holds the names, from the first row of people on. */
  function namesFor(dropdown: NamesOf): Range | undefined {
    const table = dropdown.from === 'people' ? people : tableOf(dropdown.sheet);
    const entry = find(table);
    const field = dropdown.from === 'people' ? 'listed' : titleField(table);
    const column = entry && locateColumns(table, gridFor(entry)).columns.get(field);
    if (column === undefined) return undefined;
    return entry?.sheet.getRange(`${letters(column)}${FIRST_ROW}:${letters(column)}`);
  }

  /** The words of lists (first row → last), by their first row; two calls however many lists there are. */
  function wordsOfLists(): ReadonlyMap<number, Range> {
    const entry = find(lists);
    const column = entry && locateColumns(lists, gridFor(entry)).columns.get('words');
    if (!entry || column === undefined || blocks.size === 0) return new Map();
    const places = [...blocks].map(([first, last]) => `${letters(column)}${first}:${letters(column)}${last}`);
    const ranges = entry.sheet.getRangeList(places).getRanges();
    return new Map([...blocks.keys()].map((first, index) => [first, ranges[index] as Range]));
  }

  return {
    names(dropdown) {
      const key = dropdown.from === 'people' ? people.key : dropdown.sheet;
      if (!names.has(key)) names.set(key, namesFor(dropdown));
      return names.get(key);
    },
    lists: (first) => (words ??= wordsOfLists()).get(first),
  };
}
