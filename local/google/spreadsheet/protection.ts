/** Protected ranges and sheets: whom they keep out, and from what. */
import { ServiceError } from '../execution.ts';
import { intersection, wholeSheet } from './area.ts';
import { contentsOf } from './cells.ts';
import type { Edit, Protection, Sheet, Spreadsheet } from './model.ts';
import { readPlane, type Rectangle } from './runs.ts';
import { withSheet } from './sheets.ts';

/** The owner always may, and everybody may where editing only prompts a warning (platform.md §5.6). */
export function mayEdit({ owner }: Spreadsheet, protection: Protection, user: string): boolean {
  const { warningOnly, editors } = protection;
  return user === owner || warningOnly || editors === null || editors.includes(user);
}

/** Google's sentence for what a protection keeps from somebody. */
export function refusal(): ServiceError {
  return new ServiceError(
    'You are trying to edit a protected cell or object. ' +
      'Please contact the spreadsheet owner to remove protection if you need to edit.',
  );
}

/** The protections of a sheet that keep this user out. */
export function closedTo(spreadsheet: Spreadsheet, sheet: Sheet, user: string): Protection[] {
  return sheet.protections.filter((protection) => !mayEdit(spreadsheet, protection, user));
}

/** The part of a rectangle that a protection covers. */
export function coveredBy(sheet: Sheet, { area, unprotected }: Protection, part: Rectangle): Rectangle[] {
  const shared = intersection(area ?? wholeSheet(sheet), part);
  const holes = area === null ? unprotected : [];
  return holes.reduce((rest, hole) => rest.flatMap((one) => without(one, hole)), shared ? [shared] : []);
}

/** What is left of a rectangle without another: up to four rectangles around it. */
function without(one: Rectangle, hole: Rectangle): Rectangle[] {
  const shared = intersection(one, hole);
  if (!shared) return [one];
  const below = shared.row + shared.rows;
  const beside = shared.column + shared.columns;
  return [
    { ...one, rows: shared.row - one.row },
    { ...one, row: below, rows: one.row + one.rows - below },
    { ...shared, column: one.column, columns: shared.column - one.column },
    { ...shared, column: beside, columns: one.column + one.columns - beside },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** Throws Google's sentence where the user may not edit all cells of an area. */
export function refuseEditing(spreadsheet: Spreadsheet, sheet: Sheet, area: Rectangle, user: string): void {
  const closed = closedTo(spreadsheet, sheet, user);
  if (closed.some((protection) => coveredBy(sheet, protection, area).length > 0)) throw refusal();
}

/**
 * Throws the same where an edit changed what a protection keeps from the user: its cells, their number, and, for a
 * protected sheet, everything of it.
 */
export function refuseChanges(before: Spreadsheet, after: Spreadsheet, user: string): void {
  if (user !== before.owner && isTouched(before, after, (sheet) => closedTo(before, sheet, user)))
    throw refusal();
}

/** Whether an edit changed something of which Google asks first whether one is sure. */
export function isGuardedBefore(before: Spreadsheet, after: Spreadsheet): boolean {
  return isTouched(before, after, ({ protections }) => protections.filter(({ warningOnly }) => warningOnly));
}

function isTouched(
  before: Spreadsheet,
  after: Spreadsheet,
  guarding: (sheet: Sheet) => readonly Protection[],
): boolean {
  if (before.sheets === after.sheets) return false;
  return before.sheets.some((sheet) => {
    const guards = guarding(sheet);
    const now = after.sheets.find(({ id }) => id === sheet.id);
    if (sheet === now || guards.length === 0) return false;
    return !now || guards.some((protection) => isChanged(sheet, now, protection));
  });
}

/** An edit as far as the user may do it: what `refuseChanges` refuses is thrown, and not done. */
export function permittedTo(user: string, edit: Edit): Edit {
  return (before) => {
    const after = edit(before);
    refuseChanges(before, after, user);
    return after;
  };
}

function isChanged(before: Sheet, after: Sheet, protection: Protection): boolean {
  const now = after.protections.find(({ id }) => id === protection.id);
  if (!now) return true;
  if (protection.area === null && !isSame(exceptCells(before), exceptCells(after))) return true;
  const parts = coveredBy(before, protection, wholeSheet(before));
  const partsNow = coveredBy(after, now, wholeSheet(after));
  return !isSame(
    parts.map((part) => cellsIn(before, part)),
    partsNow.map((part) => cellsIn(after, part)),
  );
}

function exceptCells({ cells: _, formats: _f, notes: _n, validations: _v, ...rest }: Sheet) {
  return rest;
}

function cellsIn(sheet: Sheet, part: Rectangle) {
  return [
    contentsOf(sheet, part),
    readPlane(sheet.formats, part),
    readPlane(sheet.notes, part),
    readPlane(sheet.validations, part),
  ];
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** A new protection of a range (null: of the whole sheet); it restricts nobody yet (platform.md §5.6). */
export function withProtection(sheet: Sheet, id: number, area: Protection['area']): Sheet {
  const protection: Protection = {
    id,
    area,
    description: '',
    warningOnly: false,
    editors: null,
    unprotected: [],
    namedRange: null,
  };
  return { ...sheet, protections: [...sheet.protections, protection] };
}

/** An id that no protection of the sheet has. */
export function newProtectionId({ protections }: Sheet): number {
  return Math.max(0, ...protections.map(({ id }) => id)) + 1;
}

/** The spreadsheet with a protection changed. */
export function withChangedProtection(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  id: number,
  change: Partial<Protection>,
): Spreadsheet {
  const protections = sheet.protections.map((one) => (one.id === id ? { ...one, ...change } : one));
  return withSheet(spreadsheet, { ...sheet, protections });
}
