/** Formulas that scripts put into cells and read from them, in A1 and in R1C1 notation. */
import { formulaFromR1C1, formulaToR1C1, shifted, type Cell } from '../../formulas/references.ts';
import { contentsOf } from './cells.ts';
import { withEntries } from './enter.ts';
import type { Area, Content, Sheet } from './model.ts';
import type { RangePlace } from './places.ts';

/** The formula as it has to be at `to` to look at the same places from there as it does at `from`. */
export function movedFormula(formula: string, from: Cell, to: Cell): string {
  return shifted(formula, to.row - from.row, to.column - from.column);
}

/** The sheet with a formula in every cell of a range: written for the first, moved along for the others. */
export function withFormula(place: RangePlace, formula: string): Sheet {
  return withFormulaAt(place, (cell) => movedFormula(withEqualsSign(formula), place.area, cell));
}

/** The same for a formula in R1C1 notation, which is the same in every cell. */
export function withFormulaR1C1(place: RangePlace, formula: string): Sheet {
  return withFormulaAt(place, (cell) => formulaFromR1C1(withEqualsSign(formula), cell));
}

/** The sheet with these formulas in a range; '' and null empty a cell. `formulas` has the range's rows and columns. */
export function withFormulas(
  place: RangePlace,
  formulas: readonly (readonly (string | null)[])[],
  notation: 'A1' | 'R1C1',
): Sheet {
  const { row, column } = place.area;
  return withFormulaAt(place, (cell) => {
    const formula = withEqualsSign(formulas[cell.row - row]?.[cell.column - column] ?? '');
    return notation === 'A1' ? formula : formulaFromR1C1(formula, cell);
  });
}

/** Google takes `SUM(A1:A3)` for `=SUM(A1:A3)`. */
function withEqualsSign(formula: string): string {
  return formula === '' || formula.startsWith('=') ? formula : `=${formula}`;
}

function withFormulaAt({ spreadsheet, sheet, area }: RangePlace, formulaAt: (cell: Cell) => string): Sheet {
  const entries = cellsOf(area).map((row) =>
    row.map((cell) => {
      const formula = formulaAt(cell);
      return { content: formula === '' ? null : { formula } };
    }),
  );
  return withEntries(spreadsheet, sheet, area, entries);
}

function cellsOf({ row, column, rows, columns }: Area): Cell[][] {
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, right) => ({ row: row + down, column: column + right })),
  );
}

/** The formulas of a range in R1C1 notation; null for a cell without one. */
export function formulasInR1C1(sheet: Sheet, area: Area): (string | null)[][] {
  const cells = cellsOf(area);
  return contentsOf(sheet, area).map((row, index) =>
    row.map((content, column) => {
      const cell = cells[index]?.[column];
      return cell && isFormula(content) ? formulaToR1C1(content.formula, cell) : null;
    }),
  );
}

export function isFormula(content: Content): content is { readonly formula: string } {
  return typeof content === 'object' && content !== null;
}
