/** Formulas inside rules: of validations, conditional formats and filters. */
import { ruleFormulaAt } from '../../formulas/criteria.ts';
import type { Cell } from '../../formulas/references.ts';
import type { Plain, Sheet, Spreadsheet } from './model.ts';

/**
 * Prepares the question what a rule's formula gives for a cell. Its references are written for the rule's first cell
 * (`base`) and shift with the cell, except where a `$` holds them.
 */
export function computeAt(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  base: Cell,
  cell: Cell,
): (formula: string) => Plain {
  return (formula) => ruleFormulaAt(spreadsheet, sheet, base, cell, formula);
}
