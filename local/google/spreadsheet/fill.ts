/** Drawing the small square at the corner of a selection over other cells: they go on as the selection does. */
import { ServiceError } from '../execution.ts';
import { checkedArea, intersection, isInside } from './area.ts';
import { blockOf, withBlock } from './block.ts';
import { isFormula, movedFormula } from './formula-entry.ts';
import type { Area, Content, Format, Spreadsheet } from './model.ts';
import type { Rectangle } from './runs.ts';
import { sheetById, withSheet } from './sheets.ts';
import { readsAsDate } from './typed.ts';

/**
 * The spreadsheet with the cells of `to` that are outside `source` filled: contents, looks and validations go on,
 * notes do not. `to` contains the source and is longer in one direction (support.google.com/docs/answer/75509).
 * Throws for merged cells, which this workspace does not fill.
 */
export function withFilled(
  spreadsheet: Spreadsheet,
  id: number,
  source: Rectangle,
  to: Rectangle,
): Spreadsheet {
  const sheet = sheetById(spreadsheet, id);
  const from = checkedArea(sheet, source.row, source.column, source.rows, source.columns);
  const area = checkedArea(sheet, to.row, to.column, to.rows, to.columns);
  if (!isInside(area, from)) throw new ServiceError('The filled range has to contain the selection.');
  if (sheet.merges.some((merge) => intersection(merge, area))) {
    throw new ServiceError('Filling merged cells is not in the local workspace.');
  }
  const { contents, formats, validations } = blockOf(sheet, from);
  const isDown = area.rows > from.rows;
  const lines = isDown ? from.columns : from.rows;
  const series = Array.from({ length: lines }, (_, line) =>
    seriesOf(
      isDown ? contents.map((row) => row[line] ?? null) : (contents[line] ?? []),
      isDown ? formats.map((row) => row[line]) : (formats[line] ?? []),
    ),
  );
  const each = <T>(give: (row: number, column: number) => T): T[][] =>
    Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (_unused, column) =>
        give(area.row + row - from.row, area.column + column - from.column),
      ),
    );
  const at = <T>(grid: readonly (readonly T[])[], row: number, column: number): T =>
    grid[wrapped(row, from.rows)]?.[wrapped(column, from.columns)] as T;
  const filled = each((row, column): Content => {
    const content = at<Content>(contents, row, column);
    if (isFormula(content)) return movedTo(content.formula, from, row, column);
    const isSource = row >= 0 && row < from.rows && column >= 0 && column < from.columns;
    if (isSource) return content;
    return series[isDown ? column : row]?.(isDown ? row : column) ?? null;
  });
  const block = {
    contents: filled,
    formats: each((row, column) => at(formats, row, column)),
    validations: each((row, column) => at(validations, row, column)),
  };
  return withSheet(spreadsheet, withBlock(sheet, area, block));
}

function movedTo(formula: string, from: Area, row: number, column: number): Content {
  const origin = {
    row: from.row + wrapped(row, from.rows),
    column: from.column + wrapped(column, from.columns),
  };
  return { formula: movedFormula(formula, origin, { row: from.row + row, column: from.column + column }) };
}

/** A place before or behind a pattern, as a place in it. */
function wrapped(place: number, length: number): number {
  return ((place % length) + length) % length;
}

/** What a line of cells goes on with, by place counted from its first cell; places before it are negative. */
function seriesOf(
  contents: readonly Content[],
  formats: readonly (Format | undefined)[],
): (place: number) => Content {
  const repeated = (place: number): Content => contents[wrapped(place, contents.length)] ?? null;
  const isDate = contents.length === 1 && readsAsDate(formats[0]?.numberFormat);
  const numbers = steps(
    contents.filter((content) => typeof content === 'number'),
    contents.length,
    isDate ? 1 : 0,
  );
  if (numbers) return numbers;
  // "Week 1" goes on as "Week 2".
  const numbered = contents.map((content) =>
    typeof content === 'string' ? /^(.*?)(\d{1,9})$/.exec(content) : null,
  );
  const [stem] = numbered.map((found) => found?.[1]);
  const counted = numbered.flatMap((found) => (found && found[1] === stem ? [Number(found[2])] : []));
  const count = steps(counted, contents.length, 1);
  return count && stem !== undefined ? (place) => `${stem}${count(place)}` : repeated;
}

/** Equal steps; a single number goes on by `single`. Undefined where there are none. */
function steps(
  numbers: readonly number[],
  length: number,
  single: number,
): ((place: number) => number) | undefined {
  const [first, second] = numbers;
  if (first === undefined || numbers.length !== length) return undefined;
  const step = second === undefined ? single : second - first;
  const isEven = numbers.every((number, index) => number === first + index * step);
  return isEven ? (place) => first + place * step : undefined;
}
