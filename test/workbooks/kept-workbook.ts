/** Workbooks of every version as files, and how one is opened again: as the spreadsheet of a new workspace. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { emptySheet, type Filter, type Spreadsheet } from '../../local/google/spreadsheet/model.ts';
import { emptySpreadsheet, type AddOn } from '../add-on.ts';
import { spreadsheetOf } from '../app/by-hand.ts';

/** What is kept of a workbook: the workspace around it may look different by the time it is opened. */
interface KeptWorkbook {
  readonly now: number;
  readonly spreadsheets: readonly Spreadsheet[];
  readonly properties: { readonly document: Record<string, string> };
}

export function keep({ workspace }: AddOn, file: string): void {
  const { now, boundSpreadsheetId, properties, spreadsheets } = workspace;
  const kept: KeptWorkbook = {
    now,
    spreadsheets: [spreadsheets.byId(boundSpreadsheetId)],
    properties: { document: properties.document },
  };
  writeFileSync(path.join(import.meta.dirname, file), `${JSON.stringify(kept)}\n`);
}

/** What a protection could not say of itself in the day of an older file. */
const anyProtection = { editors: [], unprotected: [] };

/** Whatever a sheet could not hold in its day is as it is in an empty one. */
export function opened(file: string): AddOn {
  const text = readFileSync(path.join(import.meta.dirname, file), 'utf8');
  const { now, spreadsheets, properties } = JSON.parse(text) as KeptWorkbook;
  const [kept] = spreadsheets;
  const addOn = emptySpreadsheet();
  const { workspace } = addOn;
  const today = spreadsheetOf(addOn);
  // Another id would make it a copy.
  if (kept?.id !== today.id) throw new Error(`${file} holds another spreadsheet than tests begin with.`);
  const sheets = kept.sheets.map((sheet) => ({
    ...emptySheet(sheet.id, sheet.name, sheet.rowCount, sheet.columnCount),
    ...sheet,
    protections: sheet.protections.map((protection) => ({ ...anyProtection, ...protection })),
    filter: sheet.filter && { ...sheet.filter, criteria: (sheet.filter as Partial<Filter>).criteria ?? [] },
  }));
  workspace.spreadsheets.put({ ...today, ...kept, sheets });
  workspace.now = now;
  workspace.properties.document = { ...properties.document };
  return addOn;
}
