/** Values as `spreadsheets.values` gives them: rows or columns, without the empty cells at their ends. */
import type { Json } from '../execution.ts';
import { message, nameOf, type Message } from '../payload.ts';
import { contentsOf, formulasOf, textsOf, valuesOf } from '../spreadsheet/cells.ts';
import type { Spreadsheet } from '../spreadsheet/model.ts';
import { serialAt } from '../spreadsheet/serial.ts';
import { textOfPlace, type Place } from './a1-range.ts';
import { withoutEnd } from './without-end.ts';

const NAMESPACE = 'google.apps.sheets.v4.';
export const majorDimension = nameOf(`${NAMESPACE}Dimension`, ['ROWS', 'COLUMNS']);
export const valueRender = nameOf(`${NAMESPACE}ValueRenderOption`, [
  ...['FORMATTED_VALUE', 'UNFORMATTED_VALUE', 'FORMULA'],
]);
export const dateTimeRender = nameOf(`${NAMESPACE}DateTimeRenderOption`, [
  'SERIAL_NUMBER',
  'FORMATTED_STRING',
]);

/** How values are to be given. */
export interface Rendering {
  readonly majorDimension?: Json;
  readonly valueRenderOption?: Json;
  readonly dateTimeRenderOption?: Json;
}

/** The options of a call that reads values, by their shape. */
export const renderingOptions = message(
  `${NAMESPACE}GetValuesRequest`,
  { majorDimension, valueRenderOption: valueRender, dateTimeRenderOption: dateTimeRender },
  'fields',
);

/** A ValueRange; `values` is absent where all cells are empty. */
export function valueRange(spreadsheet: Spreadsheet, place: Place, rendering: Rendering): Message {
  const { majorDimension: dimension = 'ROWS' } = rendering;
  const rows = renderedValues(spreadsheet, place, rendering);
  const values = trimmed(dimension === 'COLUMNS' ? transposed(rows) : rows);
  return {
    range: textOfPlace(place),
    majorDimension: dimension,
    ...(values.length > 0 && { values }),
  };
}

/**
 * The values of a range, '' for an empty cell. Dates are numbers unless they are asked for as text, which changes
 * nothing where all values are formatted (REST reference, `DateTimeRenderOption`).
 */
function renderedValues(spreadsheet: Spreadsheet, { sheet, area }: Place, rendering: Rendering): Json[][] {
  const { valueRenderOption = 'FORMATTED_VALUE', dateTimeRenderOption = 'SERIAL_NUMBER' } = rendering;
  const texts = textsOf(spreadsheet, sheet, area);
  if (valueRenderOption === 'FORMATTED_VALUE') return texts;
  const contents = contentsOf(sheet, area);
  const formulas = valueRenderOption === 'FORMULA' ? formulasOf(sheet, area) : [];
  return valuesOf(spreadsheet, sheet, area).map((row, index) =>
    row.map((value, column): Json => {
      const formula = formulas[index]?.[column];
      if (formula) return formula;
      if (typeof value !== 'object' || value === null) return value;
      if (dateTimeRenderOption === 'FORMATTED_STRING') return texts[index]?.[column] ?? '';
      const content = contents[index]?.[column];
      return typeof content === 'number' ? content : serialAt(value.$date, spreadsheet.zone);
    }),
  );
}

export function transposed<T>(rows: readonly (readonly T[])[]): T[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) =>
    rows.flatMap((row) => (column < row.length ? [row[column] as T] : [])),
  );
}

/** Without the empty cells at the end of each row, and the empty rows at the end. */
function trimmed(rows: readonly (readonly Json[])[]): Json[][] {
  const short = rows.map((row) => withoutEnd(row, (value) => value === ''));
  return withoutEnd(short, (row) => row.length === 0);
}
