/** What the data validation of a cell allows. */
import { isInside, wholeSheet } from './area.ts';
import { textsOf } from './cells.ts';
import type { SheetArea, Spreadsheet, Validation } from './model.ts';
import { readsAsDate, shown, type Entry } from './typed.ts';

/** The range that a dropdown takes its values from, if it does. */
export function sourceOf(validation: Validation): SheetArea | undefined {
  const [first] = validation.values;
  return first !== null && typeof first === 'object' && 'range' in first ? first.range : undefined;
}

/** The same validation with another source range. */
export function withSource(validation: Validation, range: SheetArea): Validation {
  return { ...validation, values: [{ range }, ...validation.values.slice(1)] };
}

/** The validation of a copied sheet: one that refers to its own sheet refers to the copy. */
export function referringTo(
  validation: Validation | null,
  original: number,
  copy: number,
): Validation | null {
  const source = validation ? sourceOf(validation) : undefined;
  if (!validation || source?.sheet !== original) return validation;
  return withSource(validation, { ...source, sheet: copy });
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

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Prepares the question whether an entry keeps a validation; an empty cell always does. */
export function keeping(
  spreadsheet: Spreadsheet,
  validation: Validation,
): (entry: Entry, cellFormat: string | undefined) => boolean {
  const { criteria, values } = validation;
  const offered = offeredTexts(spreadsheet, validation);
  const allowed = new Set(offered);
  const [checked = true, unchecked = false] = values;
  return ({ content, numberFormat }, cellFormat) => {
    const pattern = cellFormat ?? numberFormat;
    if (content === null) return true;
    if (offered) return allowed.has(shown(content, pattern, spreadsheet.locale));
    if (criteria === 'CHECKBOX') return content === checked || content === unchecked;
    if (criteria === 'DATE_IS_VALID_DATE') return typeof content === 'number' && readsAsDate(pattern);
    if (criteria === 'TEXT_IS_VALID_EMAIL') return typeof content === 'string' && EMAIL.test(content);
    return true;
  };
}
