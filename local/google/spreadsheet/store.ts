/** The spreadsheets of a workspace. */
import { randomBytes } from 'node:crypto';
import { ServiceError } from '../execution.ts';
import { emptySheet, type Edit, type Spreadsheet } from './model.ts';

export class SpreadsheetStore {
  private readonly files = new Map<string, Spreadsheet>();

  /**
   * `newId` makes the ids of spreadsheets; tests and the workspace give one that repeats itself.
   * `onChange` hears of every spreadsheet whose name or sheets are others than before.
   */
  constructor(
    private readonly newId: () => string = () => randomBytes(33).toString('base64url'),
    private readonly onChange: (after: Spreadsheet) => void = () => undefined,
  ) {}

  /** A new spreadsheet with one empty sheet. `zone` is an IANA name, `locale` like `en_US`, `owner` an address. */
  create(name: string, zone: string, locale: string, owner: string): Spreadsheet {
    const sheet = emptySheet(0, 'Sheet1');
    return this.put({
      id: this.newId(),
      name,
      locale,
      zone,
      owner,
      calculatedAt: 0,
      sheets: [sheet],
      namedRanges: [],
      metadata: [],
      active: { sheet: sheet.id, row: 1, column: 1, rows: 1, columns: 1 },
      keepsApostropheInTextCells: false,
    });
  }

  has(id: string): boolean {
    return this.files.has(id);
  }

  /** Throws where there is no such spreadsheet. */
  byId(id: string): Spreadsheet {
    const spreadsheet = this.files.get(id);
    if (!spreadsheet)
      throw new ServiceError(
        `Document ${id} is missing (perhaps it was deleted, or you don't have read access?)`,
      );
    return spreadsheet;
  }

  /** Keeps a spreadsheet under its id, in place of what stood there. */
  put(spreadsheet: Spreadsheet): Spreadsheet {
    const before = this.files.get(spreadsheet.id);
    this.files.set(spreadsheet.id, spreadsheet);
    if (before?.sheets !== spreadsheet.sheets || before.name !== spreadsheet.name) this.onChange(spreadsheet);
    return spreadsheet;
  }

  /** Deletes a spreadsheet for ever. */
  remove(id: string): void {
    this.files.delete(id);
  }

  /** Edits at once, as a person does; what a run has pending is applied on top of it later. */
  change(id: string, edit: Edit): Spreadsheet {
    return this.put(edit(this.byId(id)));
  }

  /**
   * "Make a copy": everything in it, under a new id, owned by who made the copy. The script's copy is another
   * project, which does not see what was attached for the first one only.
   */
  copy(id: string, owner: string): Spreadsheet {
    const original = this.byId(id);
    const metadata = original.metadata.filter(({ visibility }) => visibility === 'DOCUMENT');
    return this.put({ ...original, id: this.newId(), name: `Copy of ${original.name}`, owner, metadata });
  }

  /** All spreadsheets, which are plain values. */
  toJSON(): Spreadsheet[] {
    return [...this.files.values()];
  }

  /** The store that `toJSON` gave. */
  static fromJSON(
    spreadsheets: readonly Spreadsheet[],
    newId?: () => string,
    onChange?: (after: Spreadsheet) => void,
  ): SpreadsheetStore {
    const store = new SpreadsheetStore(newId, onChange);
    for (const spreadsheet of spreadsheets) store.files.set(spreadsheet.id, spreadsheet);
    return store;
  }
}
