/** The workbook over SpreadsheetApp: sheets found by name and key, read once, written in runs (platform.md §5, §12). */
import type { Grid } from '../core/cell.ts';
import type { Lang } from '../core/lang.ts';
import { isBlank, type ColumnLayout, type Dress, type TableLayout, type TabState } from '../core/plan.ts';
import type { Sheet as Definition, Table, View, ViewRow } from '../core/sheet.ts';
import {
  columnOrder,
  FIRST_ROW,
  isGridOf,
  KEY_ROW,
  lacksKeyRow,
  locateColumns,
  writesFor,
  type Write,
} from '../core/table.ts';
import type { Tab, Workbook } from '../app/ports.ts';
import { sheetOf, sheets } from '../sheets/index.ts';
import { pausePlace, start } from '../sheets/start.ts';
import { deleteBackups, keepBackup } from './backups.ts';
import { readCells, typedCells } from './cells.ts';
import { dressAdded, dressNew, dressRows, headingsOf, type DropdownSources } from './sheet-format.ts';
import { deleteRowsOf } from './sheet-rows.ts';
import { foundSheet, isOurs, second, type Found } from './found-sheet.ts';
import { rewordLooks } from './reworded-looks.ts';
import { putChart } from './chart-drawing.ts';
import { dropdownSources } from './dropdown-sources.ts';
import { hideTabs, showTabs, tabsInSight } from './tabs-in-sight.ts';
import { drawRows, fillRows } from './view-drawing.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The columns of a new sheet. */
const LETTERS = 26;

/** Rows that are added beside those that are needed, so that the next hundred saves find room. */
const ROOM = 100;

/** The add-on's side of the workbook, with `forget` for the start of a turn: what was read before it may be old. */
export interface SheetsWorkbook extends Workbook {
  forget(): void;
}

/**
 * The spreadsheet that the script is bound to. `zoneHint` spares the call that asks for the zone; sheets are looked
 * for under their names in `lang` first, and `expected` says which are worth looking for, as each that isn't there
 * would cost a call or two at every opening; undefined where nobody knows.
 */
export function spreadsheetWorkbook(
  zoneHint: string | undefined,
  lang: () => Lang,
  expected: (key: string) => boolean | undefined,
): SheetsWorkbook {
  let opened: GoogleAppsScript.Spreadsheet.Spreadsheet | undefined;
  let zone = zoneHint;
  let id: string | undefined;
  let pause: Range | undefined;
  const found = new Map<string, Found | undefined>();
  /** Keys of the sheets that were looked for under their own names. */
  const sought = new Set<string>();
  let scanned: ReadonlyMap<string, readonly Found[]> | undefined;

  const spreadsheet = () => (opened ??= SpreadsheetApp.getActive());
  const timeZone = () => (zone ??= spreadsheet().getSpreadsheetTimeZone());
  const gridOf = (sheet: Sheet): Grid => readCells(sheet.getDataRange().getValues(), timeZone);

  /** The sheet that bears its own name, if it is ours. */
  function named(definition: Definition): Found | undefined {
    if (!found.has(definition.key) && !sought.has(definition.key)) {
      sought.add(definition.key);
      // While the language changes some tabs have the name of the next one; one that people named `scan` finds.
      for (const name of new Set([definition.name[lang()], ...Object.values(definition.name)])) {
        const sheet = spreadsheet().getSheetByName(name);
        const entry = sheet && foundSheet(definition, sheet, name);
        if (!entry || !isOurs(definition, gridFor(entry))) continue;
        found.set(definition.key, entry);
        break;
      }
    }
    return found.get(definition.key);
  }

  /**
   * Every sheet that carries a key of ours, by key; made only when a sheet is not found by its name. One call where
   * all tabs are known by their names.
   */
  function scan(): ReadonlyMap<string, readonly Found[]> {
    if (scanned) return scanned;
    const byKey = new Map<string, Found[]>();
    for (const definition of sheets) {
      const entry = expected(definition.key) ? named(definition) : undefined;
      if (entry) byKey.set(definition.key, [entry]);
    }
    const tabs = spreadsheet().getSheets();
    if (tabs.length > byKey.size) {
      byKey.clear();
      for (const sheet of tabs) {
        const keys = readCells(sheet.getRange(`${KEY_ROW}:${KEY_ROW}`).getValues(), timeZone);
        const definition = sheets.find((candidate) => isGridOf(candidate, keys));
        if (!definition) continue;
        const entry = foundSheet(definition, sheet, sheet.getName());
        byKey.set(definition.key, [...(byKey.get(definition.key) ?? []), entry]);
      }
    }
    return (scanned = byKey);
  }

  function find(definition: Definition): Found | undefined {
    if (found.has(definition.key)) return found.get(definition.key);
    const isExpected = expected(definition.key);
    const entry =
      (isExpected ? named(definition) : undefined) ??
      (isExpected === false ? undefined : scan().get(definition.key)?.[0]);
    found.set(definition.key, entry);
    return entry;
  }

  function gridFor(entry: Found): Grid {
    if (entry.grid) return entry.grid;
    const grid = gridOf(entry.sheet);
    entry.headless = entry.definition.kind === 'table' && lacksKeyRow(entry.definition, grid);
    return (entry.grid = entry.headless ? [[], ...grid] : grid);
  }

  /** Writes a block. Where the grid ends, rows are added first: a few calls more, once in a hundred rows. */
  function put(entry: Found, { row, column, cells }: Write): void {
    const { definition, sheet } = entry;
    if (entry.headless) sheet.insertRowsBefore(KEY_ROW, 1);
    entry.headless = false;
    const rangeOf = (): Range => sheet.getRange(row, column, cells.length, cells[0]?.length ?? 0);
    let range: Range;
    try {
      range = rangeOf();
    } catch (outside) {
      const last = sheet.getMaxRows();
      const missing = row + cells.length - 1 - last;
      if (missing <= 0 || definition.kind === 'view') throw outside;
      addRows(definition, entry, last, missing + ROOM);
      range = rangeOf();
    }
    range.setValues(typedCells(cells));
  }

  /** New rows are said to take over the format of the row above; that is not certain, so it is set as well. */
  function addRows(table: Table, entry: Found, last: number, count: number): void {
    entry.sheet.insertRowsAfter(last, count);
    const formats = Object.fromEntries(
      columnOrder(table).map((field) => [field, table.fields[field]?.numberFormat ?? '@']),
    );
    const { columns } = locateColumns(table, gridFor(entry));
    for (const { row, column, cells } of writesFor(
      columns,
      last + 1,
      Array.from({ length: count }, () => formats),
    )) {
      entry.sheet.getRange(row, column, count, cells[0]?.length ?? 0).setNumberFormats(cells as string[][]);
    }
  }

  function tabOf(key: string, entry: Found): Tab {
    return {
      key,
      name: entry.name,
      place: () => entry.sheet.getIndex(),
      grid: () => gridFor(entry),
      write(writes) {
        for (const write of writes) put(entry, write);
        if (writes.length > 0) entry.grid = undefined;
      },
      calculated() {
        const formulas = entry.sheet.getDataRange().getFormulas();
        return new Set(formulas.flatMap((row) => row.flatMap((formula, at) => (formula ? [at + 1] : []))));
      },
      rename(name) {
        try {
          entry.sheet.setName(name);
        } catch {
          // People have a sheet of this name.
          entry.sheet.setName(second(name));
        }
        entry.name = entry.sheet.getName();
      },
      state: () => stateOf(key, entry),
    };
  }

  function stateOf(key: string, entry: Found): TabState {
    const grid = gridFor(entry);
    if (sheetOf(key).kind === 'view') return { key, grid };
    const { sheet } = entry;
    const first = sheet.getRange(FIRST_ROW, 1, 1, Math.max(grid[0]?.length ?? 1, 1));
    return {
      key,
      grid,
      layout: {
        frozenRows: sheet.getFrozenRows(),
        keyRowHidden: sheet.isRowHiddenByUser(KEY_ROW),
        filtered: sheet.getFilter() !== null,
        dropdowns: (first.getDataValidations()[0] ?? []).map((rule) => rule !== null),
        numberFormats: first.getNumberFormats()[0] ?? [],
      },
    };
  }

  /** A new sheet, or the empty first one of a spreadsheet in which nothing was done yet. */
  function newSheet(name: string, at: number): Sheet {
    if (![...found.values()].some((entry) => entry !== undefined)) {
      const all = spreadsheet().getSheets();
      const [only] = all;
      if (only && all.length === 1 && isBlank(gridOf(only))) return only.setName(name);
    }
    const shown = spreadsheet().getActiveSheet();
    const made = insertUnder(name, at);
    // A new sheet comes to the front; people stay where they were.
    spreadsheet().setActiveSheet(shown);
    return made;
  }

  function insertUnder(name: string, at: number): Sheet {
    try {
      return spreadsheet().insertSheet(name, at);
    } catch {
      // People have a sheet of this name; ours is found by its key whatever it is called.
      return spreadsheet().insertSheet(second(name), at);
    }
  }

  const sourcesFor = (columns: readonly ColumnLayout[]): DropdownSources =>
    dropdownSources(columns, find, gridFor);

  function pauseCell(): Range | undefined {
    if (pause) return pause;
    const entry = find(start);
    const place = entry && pausePlace(gridFor(entry));
    return place && (pause = entry.sheet.getRange(place.row, place.column));
  }

  return {
    id: () => (id ??= spreadsheet().getId()),
    zone: timeZone,
    setZone(wanted) {
      spreadsheet().setSpreadsheetTimeZone(wanted);
      zone = wanted;
      for (const entry of found.values()) if (entry) entry.grid = undefined;
    },
    tab(key) {
      const entry = find(sheetOf(key));
      return entry ? tabOf(key, entry) : undefined;
    },
    doubles: () =>
      [...scan()]
        .filter(([, entries]) => entries.length > 1)
        .map(([key, entries]) => ({ key, names: entries.map(({ name }) => name) })),
    makeTable(layout, at) {
      const sheet = newSheet(layout.name, at);
      // Known from now on: a register's dropdowns offer the register's own names.
      const entry = foundSheet(sheetOf(layout.key), sheet, layout.name);
      found.set(layout.key, { ...entry, grid: headingsOf(layout.columns) });
      // A new sheet reaches to column Z.
      const last = layout.columns.length > LETTERS ? sheet.getMaxColumns() : LETTERS;
      if (layout.columns.length > last) sheet.insertColumnsAfter(last, layout.columns.length - last);
      dressNew(sheet, layout, sourcesFor(layout.columns));
      if (layout.hidden) sheet.hideSheet();
      scanned = undefined;
    },
    makeView(view: View, name, at) {
      const sheet = newSheet(name, at);
      sheet.getRange(KEY_ROW, 1).setValue(view.key);
      view.widths.forEach((width, index) => sheet.setColumnWidth(index + 2, width));
      sheet.hideRows(KEY_ROW);
      sheet.hideColumns(1);
      sheet.setHiddenGridlines(true);
      sheet.setTabColor(view.tabColor);
      if (view.hidden) sheet.hideSheet();
      found.set(view.key, foundSheet(view, sheet, name));
      scanned = undefined;
    },
    addColumns(layout, fields) {
      const entry = find(sheetOf(layout.key));
      if (!entry) return;
      const { sheet } = entry;
      const columns = layout.columns.filter(({ field }) => fields.includes(field));
      const last = sheet.getLastColumn();
      const missing = last + columns.length - sheet.getMaxColumns();
      if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
      dressAdded(sheet, last + 1, columns);
      entry.grid = undefined;
      redress(layout, entry, { formats: fields, dropdowns: fields, headings: false, filter: false });
    },
    dress(layout, dress) {
      const entry = find(sheetOf(layout.key));
      if (entry) redress(layout, entry, dress);
    },
    reword(from, to) {
      const entry = find(sheetOf(to.key));
      const definition = sheetOf(to.key);
      if (!entry || definition.kind !== 'table') return;
      const grid = gridFor(entry);
      const { columns } = locateColumns(definition, grid);
      rewordLooks(
        entry.sheet,
        grid[0]?.length ?? 0,
        (field) => columns.get(field),
        sourcesFor(to.columns),
        from,
        to,
      );
    },
    removeRows(key, rows) {
      const entry = find(sheetOf(key));
      if (!entry) return;
      deleteRowsOf(entry.sheet, rows);
      entry.grid = undefined;
    },
    backUp(key, name, day) {
      const entry = find(sheetOf(key));
      if (entry) keepBackup(spreadsheet(), entry.sheet, { key, grid: gridFor(entry), name, day });
    },
    removeBackups: (before) => deleteBackups(spreadsheet(), before, timeZone),
    draw(key, rows: readonly ViewRow[]) {
      const entry = find(sheetOf(key));
      const view = sheetOf(key);
      if (!entry || view.kind !== 'view') return;
      const fill = view.hidden ? fillRows : drawRows;
      fill(entry.sheet, rows, view.widths.length, gridFor(entry));
      entry.grid = undefined;
      pause = undefined;
    },
    drawChart(chart, again) {
      const [on, from] = [find(sheetOf(chart.on)), find(sheetOf(chart.from.sheet))];
      if (on && from) putChart(on.sheet, from.sheet, chart, again);
    },
    paused() {
      const cell = pauseCell();
      if (!cell) return true;
      const value: unknown = cell.getValue();
      return value !== false && value !== '';
    },
    setPaused(on) {
      pauseCell()?.setValue(on);
      const entry = found.get(start.key);
      if (entry) entry.grid = undefined;
    },
    tabsInSight: () => tabsInSight(spreadsheet(), timeZone),
    hideTabs: (ids, front) => hideTabs(spreadsheet(), ids, front),
    showTabs: (ids) => showTabs(spreadsheet(), ids),
    selected() {
      const range = SpreadsheetApp.getActive().getActiveRange();
      if (!range) return undefined;
      const keys = readCells(range.getSheet().getRange(`${KEY_ROW}:${KEY_ROW}`).getValues(), timeZone);
      const definition = sheets.find((candidate) => isGridOf(candidate, keys));
      return definition ? { key: definition.key, row: range.getRow() } : undefined;
    },
    show(key, row, column) {
      find(sheetOf(key))?.sheet.getRange(row, column).activate();
    },
    forget() {
      for (const entry of found.values()) if (entry) entry.grid = undefined;
    },
  };

  function redress(layout: TableLayout, entry: Found, dress: Dress): void {
    const definition = sheetOf(layout.key);
    if (definition.kind !== 'table') return;
    const { columns } = locateColumns(definition, gridFor(entry));
    dressRows(entry.sheet, layout, (field) => columns.get(field), sourcesFor(layout.columns), dress);
  }
}
