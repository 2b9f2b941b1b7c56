/** Deletes rows of a sheet in few calls. */
import { HEADING_ROW } from '../core/table.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function deleteRowsOf(sheet: Sheet, rows: readonly number[]): void {
  // A sheet can't lose all rows below its frozen ones.
  if (rows.length >= sheet.getMaxRows() - HEADING_ROW) sheet.insertRowsAfter(sheet.getMaxRows(), 1);
  for (const { first, count } of runsFromBelow(rows)) sheet.deleteRows(first, count);
}

/** Neighbouring rows in runs, the lowest first, so that deleting one moves none of the others. */
function runsFromBelow(rows: readonly number[]): { readonly first: number; readonly count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const row of [...rows].sort((a, b) => b - a)) {
    const last = runs.at(-1);
    if (last?.first === row + 1) {
      last.first = row;
      last.count += 1;
    } else runs.push({ first: row, count: 1 });
  }
  return runs;
}
