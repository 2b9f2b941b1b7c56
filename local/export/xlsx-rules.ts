/** Dropdowns and conditional formats in Excel's terms. */
import type { ConditionalFormattingRule, DataValidation, Fill } from '@cj-tech-master/excelts';
import { columnLetters } from '../google/spreadsheet/area.ts';
import type {
  ConditionalFormat,
  CriterionValue,
  Sheet,
  Spreadsheet,
  Validation,
} from '../google/spreadsheet/model.ts';
import type { Plane, Rectangle } from '../google/spreadsheet/runs.ts';
import { serialAt } from '../google/spreadsheet/serial.ts';
import { sourceOf } from '../google/spreadsheet/validation.ts';
import { argb } from './xlsx-style.ts';

/** `B3:B1000` */
export function rangeText({ row, column, rows, columns }: Rectangle): string {
  const last = `${columnLetters(column + columns - 1)}${row + rows - 1}`;
  return `${columnLetters(column)}${row}:${last}`;
}

/** A sheet's name as formulas write it. */
function quotedName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** The rectangles of a plane in which the same value stands. */
function rectanglesOf<T>(plane: Plane<T>): { readonly area: Rectangle; readonly value: T }[] {
  const found: { area: Rectangle; value: T }[] = [];
  let row = 1;
  for (const [rows, line] of plane) {
    let column = 1;
    for (const [columns, value] of line) {
      found.push({ area: { row, column, rows, columns }, value });
      column += columns;
    }
    row += rows;
  }
  return found;
}

/** Longest list that Excel takes inside a rule, and longest hint that it shows. */
const LIST_LIMIT = 255;

/** A validation for the cells whose first one is `first`; undefined for what Excel has no rule for. */
export function excelValidation(
  spreadsheet: Spreadsheet,
  validation: Validation,
  first: Rectangle,
): DataValidation | undefined {
  const { allowInvalid, helpText } = validation;
  const common = {
    allowBlank: true,
    showErrorMessage: !allowInvalid,
    ...(helpText !== null && { showInputMessage: true, prompt: helpText.slice(0, LIST_LIMIT) }),
  };
  const list = (formula: string): DataValidation => ({ ...common, type: 'list', formulae: [formula] });
  const source = sourceOf(validation);
  if (source) {
    const name = spreadsheet.sheets.find(({ id }) => id === source.sheet)?.name;
    return name === undefined ? undefined : list(`${quotedName(name)}!${absolute(rangeText(source))}`);
  }
  switch (validation.criteria) {
    case 'VALUE_IN_LIST': {
      const [words] = validation.values;
      const text = Array.isArray(words) ? words.join(',') : '';
      return text === '' || text.length > LIST_LIMIT ? undefined : list(quoted(text));
    }
    case 'CHECKBOX':
      return list('"TRUE,FALSE"');
    case 'DATE_IS_VALID_DATE':
      return { ...common, type: 'date', operator: 'greaterThan', formulae: [0] };
    case 'TEXT_IS_VALID_EMAIL':
      return { ...common, type: 'custom', formulae: [`ISNUMBER(SEARCH("@",${firstCell(first)}))`] };
    default:
      return undefined;
  }
}

function absolute(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

function firstCell({ row, column }: Rectangle): string {
  return `${columnLetters(column)}${row}`;
}

/** Adds a sheet's conditional formats; rules that Excel has no words for are left out. */
export function excelRule(
  spreadsheet: Spreadsheet,
  rule: ConditionalFormat,
  first: Rectangle,
): ConditionalFormattingRule | undefined {
  const formula = conditionOf(spreadsheet, rule, firstCell(first));
  if (formula === undefined) return undefined;
  const { background, fontColor, bold, italic, strikethrough } = rule;
  const fill: Fill | undefined = background
    ? { type: 'pattern', pattern: 'solid', bgColor: argb(background) }
    : undefined;
  return {
    type: 'expression',
    formulae: [formula],
    style: {
      ...(fill && { fill }),
      font: {
        ...(fontColor && { color: argb(fontColor) }),
        ...(bold !== null && { bold }),
        ...(italic !== null && { italic }),
        ...(strikethrough !== null && { strike: strikethrough }),
      },
    },
  };
}

/** Days to add to today, by Google's name. */
const RELATIVE_DAYS: Readonly<Record<string, number>> = {
  TODAY: 0,
  TOMORROW: 1,
  YESTERDAY: -1,
  PAST_WEEK: -7,
  PAST_MONTH: -30,
  PAST_YEAR: -365,
};

function conditionOf(
  { zone }: Spreadsheet,
  { criteria, values: [value = null] }: ConditionalFormat,
  cell: string,
): string | undefined {
  switch (criteria) {
    case 'TEXT_EQUAL_TO':
      return `${cell}=${quoted(String(value))}`;
    case 'TEXT_CONTAINS':
      return `ISNUMBER(SEARCH(${quoted(String(value))},${cell}))`;
    case 'CELL_EMPTY':
      return `ISBLANK(${cell})`;
    case 'CELL_NOT_EMPTY':
      return `NOT(ISBLANK(${cell}))`;
    case 'DATE_BEFORE':
      return has(value, '$date') ? before(cell, String(Math.floor(serialAt(value.$date, zone)))) : undefined;
    case 'DATE_BEFORE_RELATIVE':
      return has(value, '$enum') ? before(cell, `TODAY()+${RELATIVE_DAYS[value.$enum] ?? 0}`) : undefined;
    case 'CUSTOM_FORMULA':
      return String(value).replace(/^=/, '');
    default:
      return undefined;
  }
}

function before(cell: string, day: string): string {
  return `AND(ISNUMBER(${cell}),${cell}<${day})`;
}

function has<Key extends '$date' | '$enum'>(
  value: CriterionValue,
  key: Key,
): value is Extract<CriterionValue, { readonly [name in Key]: unknown }> {
  return typeof value === 'object' && value !== null && key in value;
}

/** The validations of a sheet, each with the cells that it is for. */
export function validationsOf(sheet: Sheet): { readonly area: Rectangle; readonly validation: Validation }[] {
  return rectanglesOf(sheet.validations).flatMap(({ area, value }) =>
    value === null ? [] : [{ area, validation: value }],
  );
}
