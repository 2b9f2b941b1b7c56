/** What people do in the spreadsheet with their hands, beside the add-on: by the keys of sheets and columns. */
import { columnWithKey, keyedRows, sheetWithKey } from '../../local/find-cells.ts';
import { formulasOf, lastRow } from '../../local/google/spreadsheet/cells.ts';
import type { Edit, Sheet, Spreadsheet, Validation } from '../../local/google/spreadsheet/model.ts';
import {
  cellText,
  deleteLines,
  deleteSheet,
  duplicateSheet,
  insertLines,
  moveLines,
  renameSheet,
  select,
  sortRange,
  typeInCell,
} from '../../local/google/spreadsheet/people.ts';
import { cellAt, changedPlane } from '../../local/google/spreadsheet/runs.ts';
import { withSheet } from '../../local/google/spreadsheet/sheets.ts';
import { offeredTexts } from '../../local/google/spreadsheet/validation.ts';
import type { AddOn } from '../add-on.ts';

/** The texts that a row's cells show, by column key; the column that names the rows is called by the sheet's key. */
export type Texts = Readonly<Record<string, string>>;

export interface Looks {
  readonly note: string;
  readonly background: string | null;
  readonly validation: Validation | null;
}

/** The spreadsheet as it is now. */
export function spreadsheetOf({ workspace }: AddOn): Spreadsheet {
  return workspace.spreadsheets.byId(workspace.boundSpreadsheetId);
}

/** Changes the spreadsheet at once, as a person does. */
export function edit({ workspace }: AddOn, change: Edit): void {
  workspace.spreadsheets.change(workspace.boundSpreadsheetId, change);
}

/** One sheet of the workbook under somebody's hands; found by its key, and known once its key is gone. */
export class SheetByHand {
  private lastId: number | undefined;

  constructor(
    private readonly addOn: AddOn,
    private readonly key: string,
  ) {}

  private get sheet(): Sheet {
    const spreadsheet = spreadsheetOf(this.addOn);
    const sheet =
      sheetWithKey(spreadsheet, this.key) ?? spreadsheet.sheets.find(({ id }) => id === this.lastId);
    if (!sheet) throw new Error(`No sheet has the key ${this.key}.`);
    this.lastId = sheet.id;
    return sheet;
  }

  private change(act: (spreadsheet: Spreadsheet, sheet: Sheet) => Spreadsheet): void {
    const { sheet } = this;
    edit(this.addOn, (spreadsheet) => act(spreadsheet, sheet));
  }

  /** Every row in which something stands. */
  rows(): Texts[] {
    return keyedRows(spreadsheetOf(this.addOn), this.key).map(({ texts }) => texts);
  }

  /** One column, from the first row of people to the last. */
  column(key: string): string[] {
    return this.rows().map((texts) => texts[key] ?? '');
  }

  /** Number of the row that this title names, or that shows this text in another column. Throws where none does. */
  rowOf(text: string, column = this.key): number {
    const found = keyedRows(spreadsheetOf(this.addOn), this.key).find(({ texts }) => texts[column] === text);
    if (!found) throw new Error(`No row of ${this.key} shows ${text}.`);
    return found.row;
  }

  /** The keys that stand in the hidden first row. */
  columns(): string[] {
    return (this.sheet.cells[0] ?? []).filter((key) => typeof key === 'string');
  }

  columnOf(key: string): number {
    return columnWithKey(this.sheet, key);
  }

  /** What one cell shows. */
  text(row: number, column: string | number): string {
    return cellText(spreadsheetOf(this.addOn), this.sheet.id, row, this.numbered(column));
  }

  /** Formulas of the rows of people: none, where nothing that was typed has come alive. */
  formulas(): string[] {
    const { sheet } = this;
    const area = {
      row: 3,
      column: 1,
      rows: Math.max(lastRow(spreadsheetOf(this.addOn), sheet) - 2, 1),
      columns: sheet.columnCount,
    };
    return formulasOf(sheet, area)
      .flat()
      .filter((formula) => formula !== '');
  }

  type(row: number, column: string | number, text: string): void {
    const at = this.numbered(column);
    this.change((spreadsheet, sheet) => typeInCell(spreadsheet, sheet.id, row, at, text));
  }

  /** Types a row below the last one; gives its number. */
  typeRow(cells: Texts): number {
    const row = Math.max(lastRow(spreadsheetOf(this.addOn), this.sheet), 2) + 1;
    for (const [column, text] of Object.entries(cells)) this.type(row, column, text);
    return row;
  }

  /** Sorts the rows of people by a column, as the filter's menu does. */
  sort(column: string, { ascending = true } = {}): void {
    const by = this.columnOf(column);
    this.change((spreadsheet, sheet) => {
      const area = { row: 3, column: 1, rows: sheet.rowCount - 2, columns: sheet.columnCount };
      return sortRange(spreadsheet, sheet.id, area, [{ column: by, ascending }]);
    });
  }

  insertRow(before: number): void {
    this.change((spreadsheet, { id }) =>
      insertLines(spreadsheet, id, 'rows', { before, count: 1, like: before }),
    );
  }

  deleteRow(row: number): void {
    this.change((spreadsheet, { id }) => deleteLines(spreadsheet, id, 'rows', row, 1));
  }

  /** Deletes the grid's empty rows below `last`. */
  deleteRowsBelow(last: number): void {
    this.change((spreadsheet, { id, rowCount }) =>
      deleteLines(spreadsheet, id, 'rows', last + 1, rowCount - last),
    );
  }

  /** A new column, with a heading of the person's own. Gives its number. */
  insertColumn(before: string, heading: string): number {
    const at = this.columnOf(before);
    this.change((spreadsheet, { id }) =>
      insertLines(spreadsheet, id, 'columns', { before: at, count: 1, like: at }),
    );
    this.type(2, at, heading);
    return at;
  }

  /** Sets a column's format to automatic, so that numbers and formulas come alive in it. */
  formatAsAutomatic(column: number): void {
    this.change((spreadsheet, sheet) => {
      const area = { row: 3, column, rows: sheet.rowCount - 2, columns: 1 };
      return withSheet(spreadsheet, { ...sheet, formats: changedPlane(sheet.formats, area, () => ({})) });
    });
  }

  deleteColumn(key: string): void {
    const at = this.columnOf(key);
    this.change((spreadsheet, { id }) => deleteLines(spreadsheet, id, 'columns', at, 1));
  }

  moveColumn(key: string, before: string): void {
    const [from, to] = [this.columnOf(key), this.columnOf(before)];
    this.change((spreadsheet, { id }) => moveLines(spreadsheet, id, 'columns', from, 1, to));
  }

  /** What a cell looks like, and what it warns about. */
  looks(row: number, column: string | number): Looks {
    const { sheet } = this;
    const at = this.numbered(column);
    return {
      note: cellAt(sheet.notes, row, at),
      background: cellAt(sheet.formats, row, at).background ?? null,
      validation: cellAt(sheet.validations, row, at),
    };
  }

  decorate(row: number, column: string | number, { note, background, validation }: Partial<Looks>): void {
    const area = { row, column: this.numbered(column), rows: 1, columns: 1 };
    this.change((spreadsheet, sheet) =>
      withSheet(spreadsheet, {
        ...sheet,
        notes: changedPlane(sheet.notes, area, (now) => note ?? now),
        formats: changedPlane(sheet.formats, area, (now) => (background ? { ...now, background } : now)),
        validations: changedPlane(sheet.validations, area, (now) => validation ?? now),
      }),
    );
  }

  /** The words that the dropdown of a cell offers. */
  offered(row: number, column: string | number): string[] {
    const { validation } = this.looks(row, column);
    return (validation && offeredTexts(spreadsheetOf(this.addOn), validation)) ?? [];
  }

  rename(name: string): void {
    this.change((spreadsheet, { id }) => renameSheet(spreadsheet, id, name));
  }

  duplicate(): void {
    this.change((spreadsheet, { id }) => duplicateSheet(spreadsheet, id));
  }

  delete(): void {
    this.change((spreadsheet, { id }) => deleteSheet(spreadsheet, id));
  }

  select(row: number): void {
    this.change((spreadsheet, { id }) => select(spreadsheet, id, { row, column: 1, rows: 1, columns: 1 }));
  }

  private numbered(column: string | number): number {
    return typeof column === 'number' ? column : this.columnOf(column);
  }
}

/** Ticks or unticks *Pause all mail* on Start here, as from a phone. */
export function tickPause(addOn: AddOn, ticked: boolean): void {
  const start = new SheetByHand(addOn, 'start');
  // The row's key stands in the hidden first column; beside it the label, and then the box.
  start.type(start.rowOf('pause'), 3, ticked ? 'TRUE' : 'FALSE');
}

/** Writes a setting on the sheet Settings, found by its row's hidden id. */
export function typeSetting(addOn: AddOn, setting: string, value: string): void {
  const settings = new SheetByHand(addOn, 'settings');
  settings.type(settings.rowOf(setting, 'id'), 'value', value);
}
