/** The formulas that the add-on puts into the workbook: only functions that the local workspace computes. */
import { describe, expect, it } from 'vitest';
import { formulasIn } from '../../local/formulas/found.ts';
import { FUNCTIONS } from '../../local/formulas/functions.ts';
import { functionsIn } from '../../local/formulas/translated.ts';
import type { CriterionValue, Spreadsheet } from '../../local/google/spreadsheet/model.ts';
import { typeInCell } from '../../local/google/spreadsheet/people.ts';
import { valuesIn } from '../../local/google/spreadsheet/runs.ts';
import { sheets } from '../../src/sheets/index.ts';
import { newWorkbook } from '../add-on.ts';

/** All texts anywhere in a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const isFormula = (value: unknown): value is string => typeof value === 'string' && value.startsWith('=');

/** The formulas of cells, validations, conditional formats and filters. */
function formulasOf({ sheets: all }: Spreadsheet): string[] {
  return all.flatMap((sheet) => {
    const whole = { row: 1, column: 1, rows: sheet.rowCount, columns: sheet.columnCount };
    const rules: readonly { readonly values?: readonly CriterionValue[] }[] = [
      ...[...valuesIn(sheet.validations, whole)].flatMap((one) => one ?? []),
      ...sheet.conditionalFormats.flatMap((one) => ('gradient' in one ? [] : one)),
      ...(sheet.filter?.criteria ?? []),
    ];
    return [
      ...formulasIn(sheet).map(({ formula }) => formula),
      ...rules.flatMap(({ values = [] }) => values.filter(isFormula)),
    ];
  });
}

/**
 * What is wrong with formulas that the add-on writes: functions that are not on the workspace's list, and what can't
 * be read where the comma is the decimal point (design §2.16).
 */
function faultsOf(formulas: readonly string[]): string[] {
  return formulas.flatMap((formula) => {
    const functions = functionsIn(formula, 'es_ES');
    if (!functions) return [`${formula} can't be read in Spain`];
    const others = functions.filter((name) => !Object.hasOwn(FUNCTIONS, name));
    return others.map((name) => `${formula} calls ${name}`);
  });
}

describe('formulas of the workbook', () => {
  const workbook = newWorkbook().workspace;
  const spreadsheet = workbook.spreadsheets.byId(workbook.boundSpreadsheetId);

  it('in the definitions of sheets call functions on the list', () => {
    expect(faultsOf(textsIn(sheets).filter(isFormula))).toEqual([]);
  });

  it('in the workbook after setup call functions on the list', () => {
    expect(faultsOf(formulasOf(spreadsheet))).toEqual([]);
  });

  it('would be found anywhere', () => {
    const cell = typeInCell(spreadsheet, spreadsheet.sheets[0]?.id ?? 0, 900, 20, '=QUERY(A1:B9;"select A")');
    const rule = {
      ranges: [{ row: 1, column: 1, rows: 1, columns: 1 }],
      criteria: 'CUSTOM_FORMULA',
      values: ['=OR(A1,SORTN(B1))'],
      ...{ background: '#ff0000', fontColor: null, bold: null, italic: null },
      ...{ strikethrough: null, underline: null },
    };
    const [first, ...others] = cell.sheets;
    if (!first) throw new Error('A spreadsheet has a sheet.');
    const withBoth = { ...cell, sheets: [{ ...first, conditionalFormats: [rule] }, ...others] };
    expect(faultsOf(formulasOf(withBoth))).toEqual([
      '=QUERY(A1:B9;"select A") calls QUERY',
      "=OR(A1,SORTN(B1)) can't be read in Spain",
    ]);
    expect(faultsOf(textsIn({ fields: [{ shows: '=SPARKLINE(A1:A9)' }] }))).toEqual([
      '=SPARKLINE(A1:A9) calls SPARKLINE',
    ]);
  });
});
