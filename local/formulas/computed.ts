/**
 * What the formulas of a spreadsheet give, computed when somebody asks and kept as long as nothing that they read
 * changes.
 *
 *     const results = computed(spreadsheet);          // starts the engine where there are formulas
 *     results.at(sheetId, 3, 2)                       // {value: 12, numberFormat: undefined}, also of spilled cells
 *     results.lacking(sheet, area)                    // 'QUERY', or null where all results are known
 *
 * Reading goes through `google/spreadsheet/cells.ts`, which asks only for cells that a formula may reach.
 */
import type { Area, Row, Sheet, Spreadsheet } from '../google/spreadsheet/model.ts';
import { list, slice } from '../google/spreadsheet/runs.ts';
import { serialAt } from '../google/spreadsheet/serial.ts';
import { dayAndMomentFormats } from '../google/spreadsheet/typed.ts';
import { circularFormulas } from './circles.ts';
import { computeBook, type EngineSheet, type Results, type Value } from './engine.ts';
import { formulasIn, hasFormulas } from './found.ts';
import { automaticFormat, googleValue } from './google-results.ts';
import { touches, unknownAreas, type TranslatedFormula, type UnknownArea } from './lacking.ts';
import { translated } from './translated.ts';

/** What a formula gives in a cell: its own, or one that a formula above or left of it spilled into. */
export interface Result {
  /** An error is its text: `#N/A`. Null where an empty cell is given. */
  readonly value: Value;
  /** The format that comes with the value, for cells without a format of their own. */
  readonly numberFormat: string | undefined;
}

export interface ComputedSpreadsheet {
  /** The result in a cell; undefined where no formula gives one. */
  at(sheet: number, row: number, column: number): Result | undefined;
  /** The last row and column that a formula of the sheet fills, 0 where it has none. Spilled empty cells count. */
  lastRow(sheet: number): number;
  lastColumn(sheet: number): number;
  /** A function that is not in the local workspace, on which a cell of the area depends; null where all are known. */
  lacking(sheet: Sheet, area: Area): string | null;
}

const NOTHING: ComputedSpreadsheet = {
  at: () => undefined,
  lastRow: () => 0,
  lastColumn: () => 0,
  lacking: () => null,
};

/** The last computations: a run's drafts and what is saved take turns. */
const KEPT = 4;
const known = new WeakMap<Spreadsheet, ComputedSpreadsheet>();
const kept: { readonly inputs: readonly unknown[]; readonly results: ComputedSpreadsheet }[] = [];

/** The results of all formulas as of the spreadsheet's `calculatedAt`. */
export function computed(spreadsheet: Spreadsheet): ComputedSpreadsheet {
  if (!hasFormulas(spreadsheet)) return NOTHING;
  const before = known.get(spreadsheet);
  if (before) return before;
  const formulas = translatedFormulas(spreadsheet);
  const sheets = readSheets(spreadsheet, formulas);
  const inputs = inputsOf(spreadsheet, formulas, sheets);
  const same = kept.find((one) => isSame(one.inputs, inputs));
  const results = same?.results ?? compute(spreadsheet, formulas, sheets);
  if (!same) kept.unshift({ inputs, results });
  kept.length = Math.min(kept.length, KEPT);
  known.set(spreadsheet, results);
  return results;
}

function translatedFormulas(spreadsheet: Spreadsheet): TranslatedFormula[] {
  return spreadsheet.sheets.flatMap((sheet) =>
    formulasIn(sheet).map((found) => ({
      ...found,
      sheet: sheet.id,
      ...translated(spreadsheet, sheet, found, found.formula),
    })),
  );
}

/** The sheets with formulas and those that they read. */
function readSheets(spreadsheet: Spreadsheet, formulas: readonly TranslatedFormula[]): readonly Sheet[] {
  if (formulas.some(({ reads }) => reads === null)) return spreadsheet.sheets;
  const needed = new Set(
    formulas.flatMap(({ sheet, reads }) => [sheet, ...(reads ?? []).map((area) => area.sheet)]),
  );
  return spreadsheet.sheets.filter(({ id }) => needed.has(id));
}

/** All that the results depend on; plain values and objects that are never changed. */
function inputsOf(
  { zone, locale, calculatedAt, sheets: all, namedRanges }: Spreadsheet,
  formulas: readonly TranslatedFormula[],
  sheets: readonly Sheet[],
): unknown[] {
  const calls = (name: string): boolean => formulas.some(({ formula }) => formula.includes(`${name}(`));
  const now = serialAt(calculatedAt, zone);
  return [
    locale,
    namedRanges,
    calls('TODAY') && Math.floor(now),
    calls('NOW') && now,
    ...all.flatMap(({ id, name, rowCount, columnCount }) => [id, name, rowCount, columnCount]),
    ...sheets.flatMap(({ cells, formats }) => [cells, formats]),
  ];
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}

function compute(
  spreadsheet: Spreadsheet,
  formulas: readonly TranslatedFormula[],
  sheets: readonly Sheet[],
): ComputedSpreadsheet {
  const circular = circularFormulas(formulas);
  const open = formulas.map((one) => (circular.has(one) ? { ...one, formula: '=#REF!' } : one));
  const results = computeBook({
    sheets: sheets.map((sheet) => engineSheet(sheet, open)),
    now: serialAt(spreadsheet.calculatedAt, spreadsheet.zone),
  });
  return view(spreadsheet, results, unknownAreas(formulas));
}

/** A sheet as the engine takes it, with other contents for its formulas. */
function engineSheet(sheet: Sheet, formulas: readonly TranslatedFormula[]): EngineSheet {
  const { id, name, rowCount, columnCount, cells } = sheet;
  const own = formulas.filter((one) => one.sheet === id);
  const inWords = new Map(own.map(({ row, column, formula }) => [`${row} ${column}`, formula]));
  const formats = numberFormats(sheet);
  return {
    id,
    name,
    rowCount,
    columnCount,
    cells: cells.map((row: Row, index) =>
      row.map((content, at) => {
        const numberFormat = formats[index]?.[at];
        if (content !== null && typeof content === 'object') {
          return { formula: inWords.get(`${index + 1} ${at + 1}`) ?? '', numberFormat };
        }
        return typeof content === 'number' && numberFormat !== undefined
          ? { value: content, numberFormat }
          : content;
      }),
    ),
  };
}

function numberFormats({ formats, cells }: Sheet): (string | undefined)[][] {
  return list(
    slice(formats, 1, cells.length).map(
      ([count, line]) => [count, list(line).map(({ numberFormat }) => numberFormat)] as const,
    ),
  );
}

function view(
  { locale }: Spreadsheet,
  results: Results,
  unknown: readonly UnknownArea[],
): ComputedSpreadsheet {
  const formats = dayAndMomentFormats(locale);
  const bySheet = new Map(
    Object.entries(results).map(([id, cells]) => [
      Number(id),
      new Map(
        cells.map(({ row, column, value, numberFormat }): [string, Result] => [
          `${row} ${column}`,
          { value: googleValue(value), numberFormat: automaticFormat(numberFormat, formats) },
        ]),
      ),
    ]),
  );
  const farthest = (sheet: number, line: 'row' | 'column'): number =>
    (results[sheet] ?? []).reduce((last, cell) => Math.max(last, cell[line]), 0);
  return {
    at: (sheet, row, column) => bySheet.get(sheet)?.get(`${row} ${column}`),
    lastRow: (sheet) => farthest(sheet, 'row'),
    lastColumn: (sheet) => farthest(sheet, 'column'),
    lacking: (sheet, area) => lackingIn(unknown, sheet, area),
  };
}

/** Contents of a cell's own are known whatever a missing function may spill: it spills nothing over them. */
function lackingIn(unknown: readonly UnknownArea[], { id, cells }: Sheet, area: Area): string | null {
  for (const one of unknown) {
    if (!touches({ ...area, sheet: id }, one)) continue;
    for (
      let row = Math.max(area.row, one.row);
      row < Math.min(area.row + area.rows, one.row + one.rows);
      row += 1
    ) {
      const last = Math.min(area.column + area.columns, one.column + one.columns);
      for (let column = Math.max(area.column, one.column); column < last; column += 1) {
        const content = cells[row - 1]?.[column - 1] ?? null;
        const isOwn = row === one.from.row && column === one.from.column;
        if (isOwn || content === null) return one.lacking;
      }
    }
  }
  return null;
}
