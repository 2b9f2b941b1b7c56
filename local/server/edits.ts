/** What comes of an edit: the spreadsheet after it, and what Google would tell the script of it. */
import { contentsOf } from '../google/spreadsheet/cells.ts';
import type { ChangeType, Happened } from '../google/spreadsheet/happened.ts';
import type { Content, Sheet, Spreadsheet } from '../google/spreadsheet/model.ts';
import { isGuardedBefore, refuseChanges } from '../google/spreadsheet/protection.ts';
import type { Rectangle } from '../google/spreadsheet/runs.ts';
import { sheetById } from '../google/spreadsheet/sheets.ts';
import { cellHands } from './cell-hands.ts';
import type { Edit } from './grid-contract.ts';
import type { Edited } from './live-workspace.ts';
import { lineHands } from './line-hands.ts';
import { sheetHands } from './sheet-hands.ts';

/** Edits that go on from what the spreadsheet is; undoing goes back. */
export type NewEdit = Exclude<Edit, { do: 'select' | 'undo' | 'redo' }>;

export type EditOf<Kind extends NewEdit['do']> = Extract<NewEdit, { do: Kind }>;

/** Where and when an edit is done. */
interface EditPlace {
  readonly spreadsheet: Spreadsheet;
  readonly sheet: Sheet;
  /** In ms. */
  readonly now: number;
}

/** How one kind of edit is done, and what Google calls it. */
export interface Hand<E> {
  act(place: EditPlace, edit: E): Spreadsheet;
  readonly change: ChangeType | ((edit: E) => ChangeType);
  /** The cells whose contents it is about, where Google calls onEdit. */
  edited?(edit: E, sheet: Sheet): Rectangle;
}

export type Hands<Kind extends NewEdit['do']> = { readonly [K in Kind]: Hand<EditOf<K>> };

const hands: Hands<NewEdit['do']> = { ...cellHands, ...lineHands, ...sheetHands };

/** An edit changes what Google asks about first. */
export class Warning extends Error {}

/**
 * The spreadsheet after an edit by `user`, and what there is to tell. Throws ServiceError, with Google's sentence, for
 * what can't be done or is protected from them, and Warning where they have to be sure.
 */
export function edited(
  spreadsheet: Spreadsheet,
  edit: NewEdit,
  { user, now }: { readonly user: string; readonly now: number },
): Edited {
  const hand = hands[edit.do] as Hand<NewEdit>;
  const sheet = sheetById(spreadsheet, edit.sheet);
  const after = hand.act({ spreadsheet, sheet, now }, edit);
  refuseChanges(spreadsheet, after, user);
  if (!edit.isSure && isGuardedBefore(spreadsheet, after)) {
    throw new Warning(
      'You’re trying to edit part of this sheet that shouldn’t be changed accidentally. Edit anyway?',
    );
  }
  const change = typeof hand.change === 'function' ? hand.change(edit) : hand.change;
  const area = hand.edited?.(edit, sheet);
  const happened: Happened = {
    spreadsheetId: spreadsheet.id,
    change,
    ...(area && { edited: { area: { ...area, sheet: sheet.id }, ...valuesOf(area, edit, sheet, after) } }),
  };
  return { after, happened: [happened] };
}

/**
 * What the one cell held and holds. Google gives neither for what was pasted or filled, nor for several cells
 * (guides/triggers/event-objects); assumed, as the stricter, that it gives no value for a formula.
 */
function valuesOf(area: Rectangle, edit: NewEdit, sheet: Sheet, after: Spreadsheet) {
  if (area.rows * area.columns > 1 || edit.do === 'paste' || edit.do === 'fill') return {};
  const value = plain(contentsOf(sheetById(after, sheet.id), area)[0]?.[0]);
  const oldValue = plain(contentsOf(sheet, area)[0]?.[0]);
  return { ...(value !== undefined && { value }), ...(oldValue !== undefined && { oldValue }) };
}

function plain(content: Content | undefined): string | number | boolean | undefined {
  return content === null || typeof content === 'object' ? undefined : content;
}
