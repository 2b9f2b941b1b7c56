/** Which results nobody can know here, because a function is missing in the local workspace. */
import type { SheetArea } from '../google/spreadsheet/model.ts';
import type { FoundFormula } from './found.ts';
import type { Cell } from './references.ts';
import type { Translation } from './translated.ts';

/** A formula of a sheet, in the engine's words. */
export interface TranslatedFormula extends Omit<FoundFormula, 'formula'>, Translation {
  /** Id of the sheet. */
  readonly sheet: number;
}

/** Cells whose results are unknown for want of a function; those below and right of one that may spill are included. */
export interface UnknownArea extends SheetArea {
  /** `QUERY` */
  readonly lacking: string;
  /** The cell with the formula. */
  readonly from: Cell;
}

/** The unknown cells: formulas with a missing function, what they may spill into, and all that reads either. */
export function unknownAreas(formulas: readonly TranslatedFormula[]): UnknownArea[] {
  const unknown = new Map<TranslatedFormula, UnknownArea>();
  for (const formula of formulas)
    if (formula.lacking !== null) unknown.set(formula, areaOf(formula, formula.lacking));
  if (unknown.size === 0) return [];
  for (let before = 0; before < unknown.size;) {
    before = unknown.size;
    for (const formula of formulas) {
      if (unknown.has(formula)) continue;
      const cause = [...unknown.values()].find((area) => reads(formula, area));
      if (cause) unknown.set(formula, areaOf(formula, cause.lacking));
    }
  }
  return [...unknown.values()];
}

function areaOf({ sheet, row, column, maySpill }: TranslatedFormula, lacking: string): UnknownArea {
  const size = maySpill ? Number.MAX_SAFE_INTEGER : 1;
  return { sheet, row, column, rows: size, columns: size, lacking, from: { row, column } };
}

function reads({ reads: areas }: TranslatedFormula, unknown: UnknownArea): boolean {
  return areas === null || areas.some((area) => touches(area, unknown));
}

/** Whether two areas of a spreadsheet have a cell in common. */
export function touches(one: SheetArea, other: SheetArea): boolean {
  return (
    one.sheet === other.sheet &&
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}
