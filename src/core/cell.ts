/** What a cell holds once it has left Google, and how text stays text on its way back in. */

/** Dates are `YYYY-MM-DD`, moments `YYYY-MM-DD HH:MM`, both on the spreadsheet's wall clock; an empty cell is ''. */
export type Cell = string | number | boolean;

/** Rows of cells, as a sheet is read: `grid[0]` is row 1. */
export type Grid = readonly (readonly Cell[])[];

/** Google's limit for one cell (platform.md §1.4). */
const CELL_LIMIT = 50_000;

/**
 * What could start a formula, or be taken for the mark that this function sets (platform.md §5.1). Whether spaces in
 * front keep a formula from starting is not known, so they don't count.
 */
const RISKY = /^(\s*[=+\-@]|[\t\r\n'])/;

/**
 * The text to hand to Google so that the cell holds `text` itself and never a formula: with an apostrophe in
 * front where it is needed. Whether the format `@` alone stops a leading `=` is not known, so both are used.
 */
export function asTyped(cell: Cell): Cell {
  return typeof cell === 'string' && RISKY.test(cell) ? `'${cell}` : cell;
}

/**
 * The inverse, for what was read. Google hides the apostrophe in most cells; whether it also does in cells
 * formatted `@` is not known, so one that is still there is taken off.
 */
export function asRead(cell: Cell): Cell {
  return typeof cell === 'string' && cell.startsWith("'") && RISKY.test(cell.slice(1)) ? cell.slice(1) : cell;
}

/** Whether a cell can hold the text, with the apostrophe that it may need. */
export function fitsCell(text: string): boolean {
  return String(asTyped(text)).length <= CELL_LIMIT;
}

/** The cell as a person reads it, without spaces around it. */
export function textOf(cell: Cell | undefined): string {
  return cell === undefined ? '' : String(cell).trim();
}

/** True for a cell in which nobody has put anything; an unticked checkbox counts as empty. */
export function isEmpty(cell: Cell | undefined): boolean {
  return cell === false || textOf(cell) === '';
}
