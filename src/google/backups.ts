/** Hidden copies of sheets, kept before an upgrade changes what stands in them (design §2.14). */
import { textOf, type Grid } from '../core/cell.ts';
import type { Day } from '../core/day.ts';
import { KEY_ROW } from '../core/table.ts';
import { readCells } from './cells.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What a backup has in the place of its sheet's key, before the day it was made. */
const BACKUP = 'backup';

/** Keeps a sheet with this key and grid under a name; nothing where there is a sheet of that name. */
export function keepBackup(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  { key, grid, name, day }: { key: string; grid: Grid; name: string; day: Day },
): void {
  if (spreadsheet.getSheetByName(name)) return;
  const copy = sheet.copyTo(spreadsheet);
  copy.setName(name);
  // Without the sheet's key nobody takes it for the sheet.
  const at = (grid[KEY_ROW - 1] ?? []).findIndex((cell) => textOf(cell) === key);
  copy.getRange(KEY_ROW, Math.max(at, 0) + 1).setValue(`${BACKUP} ${day} ${key}`);
  copy.hideSheet();
}

/** Deletes the backups of days before `before`; one that somebody brought into sight is theirs. */
export function deleteBackups(spreadsheet: Spreadsheet, before: Day, zone: () => string): void {
  for (const sheet of spreadsheet.getSheets()) {
    if (!sheet.isSheetHidden()) continue;
    const [keys = []] = readCells(sheet.getRange(`${KEY_ROW}:${KEY_ROW}`).getValues(), zone);
    const mark = keys.map(textOf).find((text) => text.startsWith(`${BACKUP} `));
    if (mark !== undefined && (mark.split(' ')[1] ?? '') < before) spreadsheet.deleteSheet(sheet);
  }
}
