/** The spreadsheets of a workspace. */
import { randomBytes } from 'node:crypto';
import { ServiceError } from '../execution.ts';
import { emptySheet, type Edit, type Spreadsheet } from './model.ts';

export class SpreadsheetStore {
  private readonly files = new Map<string, Spreadsheet>();

  /** `newId` makes the ids of spreadsheets; tests and the workspace give one that repeats itself. */
  constructor(private readonly newId: () => string = () => randomBytes(33).toString('base64url')) {}

  /** A new spreadsheet with one empty sheet. `zone` is an IANA name, `locale` like `en_US`, `owner` an address. */
  create(name: string, zone: string, locale: string, owner: string): Spreadsheet {
    const sheet = emptySheet(0, 'Sheet1');
    return this.put({
      id: this.newId(),
      name,
      locale,
      zone,
      owner,
      sheets: [sheet],
      active: { sheet: sheet.id, row: 1, column: 1, rows: 1, columns: 1 },
      keepsApostropheInTextCells: false,
    });
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
    this.files.set(spreadsheet.id, spreadsheet);
    return spreadsheet;
  }

  /** Edits at once, as a person does; what a run has pending is applied on top of it later. */
  change(id: string, edit: Edit): Spreadsheet {
    return this.put(edit(this.byId(id)));
  }

  /** "Make a copy": everything in it, under a new id, owned by who made the copy. */
  copy(id: string, owner: string): Spreadsheet {
    const original = this.byId(id);
    return this.put({ ...original, id: this.newId(), name: `Copy of ${original.name}`, owner });
  }

  /** All spreadsheets, which are plain values. */
  toJSON(): Spreadsheet[] {
    return [...this.files.values()];
  }

  /** The store that `toJSON` gave. */
  static fromJSON(spreadsheets: Spreadsheet[], newId?: () => string): SpreadsheetStore {
    const store = new SpreadsheetStore(newId);
    for (const spreadsheet of spreadsheets) store.put(spreadsheet);
    return store;
  }
}
