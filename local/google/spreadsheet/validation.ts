/** What the data validation of a cell allows. */
import type { Cell } from '../../formulas/references.ts';
import { isInside, wholeSheet } from './area.ts';
import { textsOf } from './cells.ts';
import { meets, type JudgedCell } from './criteria.ts';
import { computeAt } from './custom-formula.ts';
import type { Content, Sheet, SheetArea, Spreadsheet, Validation } from './model.ts';
import { shown } from './typed.ts';

/** The range that a dropdown takes its values from, if it does. */
export function sourceOf(validation: Validation): SheetArea | undefined {
  const [first] = validation.values;
  return first !== null && typeof first === 'object' && 'range' in first ? first.range : undefined;
}

/** The same validation with another source range. */
export function withSource(validation: Validation, range: SheetArea): Validation {
  return { ...validation, values: [{ range }, ...validation.values.slice(1)] };
}

export function isCheckbox(validation: Validation | null): boolean {
  return validation?.criteria === 'CHECKBOX';
}

/** The texts that a dropdown offers, without empty ones and repetitions; null where nothing is offered. */
export function offeredTexts(spreadsheet: Spreadsheet, validation: Validation): string[] | null {
  const [first] = validation.values;
  const source = sourceOf(validation);
  if (source) return [...new Set(sourceTexts(spreadsheet, source).filter((text) => text !== ''))];
  return validation.criteria === 'VALUE_IN_LIST' && Array.isArray(first) ? [...(first as string[])] : null;
}

/** Nothing where the sheet was removed or the grid became smaller than the range. */
function sourceTexts(spreadsheet: Spreadsheet, source: SheetArea): string[] {
  const sheet = spreadsheet.sheets.find(({ id }) => id === source.sheet);
  if (!sheet || !isInside(wholeSheet(sheet), source)) return [];
  return textsOf(spreadsheet, sheet, source).flat();
}

/**
 * Prepares the question whether what a cell gives after an entry keeps a validation; an empty cell always does.
 * A dropdown offers what it did before the entry; a formula, written for the first cell of the range that has the
 * validation, sees the sheet as it is `after` it.
 */
export function keeping(
  before: Spreadsheet,
  after: Spreadsheet,
  sheet: Sheet,
  validation: Validation,
): (given: JudgedCell, cell: Cell) => boolean {
  const { criteria, values } = validation;
  const { locale, zone } = before;
  const offered = offeredTexts(before, validation);
  const allowed = new Set(offered);
  const base = firstCellWith(sheet, validation);
  return ({ content, numberFormat }, cell) => {
    if (content === null) return true;
    if (offered) return allowed.has(shown(content, numberFormat, locale));
    if (criteria === 'CHECKBOX') return isCheckboxValue(content, values);
    const compute = computeAt(after, sheet, base, cell);
    // No validation has relative dates, so the moment does not matter.
    return meets({ criteria, values }, { content, numberFormat }, { locale, zone, now: 0, compute });
  };
}

/** With one value of its own, a checkbox is that or blank (reference/spreadsheet/data-validation-builder). */
function isCheckboxValue(content: Content, values: Validation['values']): boolean {
  const [checked = true, unchecked = values.length === 0 ? false : null] = values;
  return content === checked || content === unchecked;
}

/** Ranges that touch and have equal validations are one here, as they are in the sheet. */
function firstCellWith(sheet: Sheet, validation: Validation): { row: number; column: number } {
  let row = 1;
  for (const [rows, line] of sheet.validations) {
    let column = 1;
    for (const [columns, one] of line) {
      if (one === validation) return { row, column };
      column += columns;
    }
    row += rows;
  }
  return { row: 1, column: 1 };
}
