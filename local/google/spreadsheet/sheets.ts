/** The sheets of a spreadsheet: finding, adding, naming, ordering, hiding and removing them. */
import { withFollowedName, withLostSheet } from '../../formulas/follow.ts';
import { ServiceError } from '../execution.ts';
import { emptySheet, type Sheet, type Spreadsheet } from './model.ts';
import { onlyReferringToItself, referringToCopy, withNewChartIds, withoutReferences } from './references.ts';

const MAX_NAME = 100;

/** Throws where there is no such sheet (any more). */
export function sheetById(spreadsheet: Spreadsheet, id: number): Sheet {
  const sheet = spreadsheet.sheets.find((one) => one.id === id);
  if (!sheet) throw new ServiceError(`Sheet ${id} not found`);
  return sheet;
}

export function sheetByName(spreadsheet: Spreadsheet, name: string): Sheet | undefined {
  return spreadsheet.sheets.find((sheet) => sheet.name === name);
}

/** The sheet that is looked at; the first one if that was removed. */
export function activeSheet(spreadsheet: Spreadsheet): Sheet {
  const { sheets, active } = spreadsheet;
  const sheet = sheets.find(({ id }) => id === active.sheet) ?? sheets[0];
  if (!sheet) throw new Error('A spreadsheet always has a sheet.');
  return sheet;
}

/** The same spreadsheet with this sheet in place of the one with its id. */
export function withSheet(spreadsheet: Spreadsheet, sheet: Sheet): Spreadsheet {
  return { ...spreadsheet, sheets: spreadsheet.sheets.map((one) => (one.id === sheet.id ? sheet : one)) };
}

/** Selects the first cell of a sheet. */
export function withActiveSheet(spreadsheet: Spreadsheet, sheet: number): Spreadsheet {
  return { ...spreadsheet, active: { sheet, row: 1, column: 1, rows: 1, columns: 1 } };
}

/** An id that no sheet of the spreadsheet has: large and without meaning as Google's, but the same in every run. */
export function newSheetId({ sheets }: Spreadsheet): number {
  let id = sheets.length;
  do id = (Math.imul(id, 1_103_515_245) + 12_345) & 0x7fffffff;
  while (sheets.some((sheet) => sheet.id === id));
  return id;
}

function checkName({ sheets }: Spreadsheet, name: string, itself?: number): void {
  if (name === '') throw new ServiceError('The sheet name cannot be empty.');
  if (name.length > MAX_NAME) {
    throw new ServiceError(`The sheet name cannot be greater than ${MAX_NAME} characters.`);
  }
  // Assumed from the way people meet it: names that differ only in case are the same.
  const taken = sheets.some(
    ({ id, name: other }) => id !== itself && other.toLowerCase() === name.toLowerCase(),
  );
  if (taken) {
    throw new ServiceError(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
}

/** Adds an empty sheet at a place counted from 0 (past the end: last) and makes it the active one. */
export function withNewSheet(spreadsheet: Spreadsheet, id: number, name: string, index: number): Spreadsheet {
  checkName(spreadsheet, name);
  return withActiveSheet(
    { ...spreadsheet, sheets: placed(spreadsheet.sheets, emptySheet(id, name), index) },
    id,
  );
}

function placed(sheets: readonly Sheet[], sheet: Sheet, index: number): Sheet[] {
  return [...sheets.slice(0, index), sheet, ...sheets.slice(index)];
}

export function renamed(spreadsheet: Spreadsheet, id: number, name: string): Spreadsheet {
  checkName(spreadsheet, name, id);
  const sheet = sheetById(spreadsheet, id);
  return withFollowedName(withSheet(spreadsheet, { ...sheet, name }), sheet.name, name);
}

/** Moves a sheet to a place in the tab order, counted from 0. */
export function withSheetAt(spreadsheet: Spreadsheet, id: number, index: number): Spreadsheet {
  if (index < 0 || index >= spreadsheet.sheets.length) {
    throw new ServiceError('The sheet index is outside the range of sheets.');
  }
  const others = spreadsheet.sheets.filter((sheet) => sheet.id !== id);
  return { ...spreadsheet, sheets: placed(others, sheetById(spreadsheet, id), index) };
}

/** Removes a sheet; throws for the last one and for the last visible one. */
export function withoutSheet(spreadsheet: Spreadsheet, id: number): Spreadsheet {
  const removed = sheetById(spreadsheet, id);
  const index = spreadsheet.sheets.indexOf(removed);
  const sheets = spreadsheet.sheets.filter((sheet) => sheet.id !== id);
  if (sheets.length === 0) throw new ServiceError("You can't remove all the sheets in a document.");
  needsVisible(sheets);
  const without = withLostSheet(withoutReferences({ ...spreadsheet, sheets }, removed), removed.name);
  if (spreadsheet.active.sheet !== id) return without;
  const next = sheets[index] ?? sheets[index - 1];
  return withActiveSheet(without, next?.id ?? 0);
}

/** Hides a sheet; throws where it is the only visible one (platform.md §5.6). */
export function withHiddenSheet(spreadsheet: Spreadsheet, id: number): Spreadsheet {
  const hidden = withSheet(spreadsheet, { ...sheetById(spreadsheet, id), hidden: true });
  needsVisible(hidden.sheets);
  return hidden;
}

export function withShownSheet(spreadsheet: Spreadsheet, id: number): Spreadsheet {
  return withSheet(spreadsheet, { ...sheetById(spreadsheet, id), hidden: false });
}

function needsVisible(sheets: readonly Sheet[]): void {
  if (sheets.every(({ hidden }) => hidden)) {
    throw new ServiceError("You can't remove all the visible sheets in a document.");
  }
}

/**
 * Adds a copy of a sheet at the end, named "Copy of …" ("Copy of … 2" where that is taken).
 * Protections and metadata are not copied, and the copy is visible: assumed, as what leaves more to the caller.
 */
export function withCopyOfSheet(spreadsheet: Spreadsheet, id: number, copyId: number): Spreadsheet {
  const sheet = sheetById(spreadsheet, id);
  const name = freeName(spreadsheet, `Copy of ${sheet.name}`);
  const copy: Sheet = {
    ...sheet,
    id: copyId,
    name,
    protections: [],
    charts: withNewChartIds(spreadsheet, sheet.charts),
    hidden: false,
  };
  return { ...spreadsheet, sheets: [...spreadsheet.sheets, referringToCopy(copy, id)] };
}

/**
 * Adds a copy of another spreadsheet's sheet at the end. What it takes from other sheets there, dropdowns for
 * instance, is lost: assumed.
 */
export function withForeignSheet(spreadsheet: Spreadsheet, sheet: Sheet, copyId: number): Spreadsheet {
  const copy: Sheet = {
    ...sheet,
    id: copyId,
    name: freeName(spreadsheet, `Copy of ${sheet.name}`),
    protections: [],
    charts: withNewChartIds(spreadsheet, sheet.charts),
    hidden: false,
  };
  return { ...spreadsheet, sheets: [...spreadsheet.sheets, onlyReferringToItself(copy, sheet.id)] };
}

function freeName(spreadsheet: Spreadsheet, wanted: string): string {
  const free = (name: string): boolean => sheetByName(spreadsheet, name) === undefined;
  let number = 2;
  if (free(wanted)) return wanted;
  while (!free(`${wanted} ${number}`)) number += 1;
  return `${wanted} ${number}`;
}

/** `Sheet2` for the first new sheet of a spreadsheet with one sheet, and so on. */
export function nextSheetName(spreadsheet: Spreadsheet): string {
  let number = spreadsheet.sheets.length + 1;
  while (sheetByName(spreadsheet, `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
