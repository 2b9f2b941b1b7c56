/** A sheet of the workbook's that was found, with what is known of it. */
import type { Grid } from '../core/cell.ts';
import type { Sheet as Definition } from '../core/sheet.ts';
import { isGridOf, isSheetOf } from '../core/table.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Found {
  readonly definition: Definition;
  readonly sheet: Sheet;
  name: string;
  /** As it was read; where people deleted the key row, with an empty one on top. */
  grid: Grid | undefined;
  /** The key row was deleted. It comes back with the next write; writes are made under the turn only. */
  headless: boolean;
}

/** Whether a sheet that bears the right name is ours. */
export function isOurs(definition: Definition, grid: Grid): boolean {
  return definition.kind === 'table' ? isSheetOf(definition, grid) : isGridOf(definition, grid);
}

/** One that was found just now, not read yet. */
export function foundSheet(definition: Definition, sheet: Sheet, name: string): Found {
  return { definition, sheet, name, grid: undefined, headless: false };
}

/** What our sheet is called where people have one of its name. */
export function second(name: string): string {
  return `${name} (2)`;
}
