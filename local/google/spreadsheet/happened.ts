/** What a person's hands did to the spreadsheet, as Google tells it to onEdit and onChange. */
import type { SheetArea } from './model.ts';

/** `changeType` of an onChange event (guides/triggers/event-objects). */
export type ChangeType =
  | 'EDIT'
  | 'INSERT_ROW'
  | 'INSERT_COLUMN'
  | 'REMOVE_ROW'
  | 'REMOVE_COLUMN'
  | 'INSERT_GRID'
  | 'REMOVE_GRID'
  | 'FORMAT'
  | 'OTHER';

export interface Happened {
  readonly spreadsheetId: string;
  readonly change: ChangeType;
  /** The cells that were edited; present where Google calls onEdit too. */
  readonly edited?: {
    readonly area: SheetArea;
    /** For a single cell only: what it holds now, absent where it was emptied. */
    readonly value?: string | number | boolean;
    /** For a single cell only: what it held, absent where it was empty. */
    readonly oldValue?: string | number | boolean;
  };
}
