/** How a request of `Sheets.Spreadsheets.batchUpdate` is done: what it makes of a spreadsheet, and what it answers. */
import type { Message } from '../payload.ts';
import type { Edit, Spreadsheet } from '../spreadsheet/model.ts';
import type { RequestName } from './request-shapes.ts';

/** What a request makes of a spreadsheet, and what it answers (`{}` for most). */
export interface Outcome {
  readonly spreadsheet: Spreadsheet;
  readonly reply?: Message;
}

/** Who asks, for what depends on it. */
export interface Asker {
  readonly user: string;
}

/** `request` was checked to hold what such a request may hold. Throws ServiceError where it can't be done. */
export type Perform = (spreadsheet: Spreadsheet, request: Message, asker: Asker) => Outcome;

export type Performs = Partial<Readonly<Record<RequestName, Perform>>>;

/** For requests that answer nothing. */
export function silent(edit: (request: Message, asker: Asker) => Edit): Perform {
  return (spreadsheet, request, asker) => ({ spreadsheet: edit(request, asker)(spreadsheet) });
}
