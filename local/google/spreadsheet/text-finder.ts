/** Finding and replacing text in cells. */
import { ServiceError, type Methods } from '../execution.ts';
import { intersection } from './area.ts';
import { contentsOf, dataArea, formulasOf, textsOf } from './cells.ts';
import { withEntries } from './enter.ts';
import { isFormula } from './formula-entry.ts';
import type { Area, Sheet, Spreadsheet } from './model.ts';
import { areaOf, rangeHandle, rangePlace, spreadsheetHandle, type SheetPlace } from './places.ts';
import { cellAt } from './runs.ts';
import { numberOf, serviceOf, type Handle } from './service.ts';
import { sheetById, withSheet } from './sheets.ts';
import { flag, object, takes, text } from './signature.ts';
import { entered } from './typed.ts';

/** How to search; everything is off by default (reference/spreadsheet/text-finder). */
interface Search {
  readonly text: string;
  readonly matchCase: boolean;
  readonly matchEntireCell: boolean;
  readonly matchFormulaText: boolean;
  readonly useRegularExpression: boolean;
  readonly ignoreDiacritics: boolean;
}

interface FinderPlace {
  readonly spreadsheet: Spreadsheet;
  /** Where to search, in order. */
  readonly parts: readonly (SheetPlace & { readonly area: Area })[];
  readonly search: Search;
  /** The cell that was found last, or that `startFrom` names. */
  readonly cell: { readonly sheet: number; readonly row: number; readonly column: number } | null;
  readonly isMatch: boolean;
}

function finderPlace(spreadsheet: Spreadsheet, on: Handle): FinderPlace {
  const sheets = typeof on.sheet === 'number' ? [sheetById(spreadsheet, on.sheet)] : spreadsheet.sheets;
  const parts = sheets.map((sheet) => ({
    spreadsheet,
    sheet,
    area: typeof on.row === 'number' ? rangePlace(spreadsheet, on).area : dataArea(spreadsheet, sheet),
  }));
  const cell = typeof on.foundSheet === 'number' && {
    sheet: on.foundSheet,
    row: numberOf(on, 'foundRow'),
    column: numberOf(on, 'foundColumn'),
  };
  return {
    spreadsheet,
    parts,
    search: on as unknown as Search,
    cell: cell || null,
    isMatch: on.isMatch === true,
  };
}

function patternOf({
  text: wanted,
  matchCase,
  matchEntireCell,
  useRegularExpression,
  ignoreDiacritics,
}: Search): RegExp {
  const source = useRegularExpression
    ? wanted
    : plain(wanted, ignoreDiacritics).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  try {
    return new RegExp(matchEntireCell ? `^(?:${source})$` : source, matchCase ? 'gu' : 'giu');
  } catch {
    throw new ServiceError('The regular expression is invalid.');
  }
}

function plain(value: string, ignoreDiacritics: boolean): string {
  return ignoreDiacritics ? value.normalize('NFD').replace(/\p{M}/gu, '') : value;
}

/** What is searched in the cells of an area: what they show, or their formulas where asked for and there is one. */
function searched(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  area: Area,
  { matchFormulaText }: Search,
): string[][] {
  const texts = textsOf(spreadsheet, sheet, area);
  if (!matchFormulaText) return texts;
  return formulasOf(sheet, area).map((row, index) =>
    row.map((formula, column) => formula || (texts[index]?.[column] ?? '')),
  );
}

interface Match {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** The cells that match, row by row, sheet by sheet. */
function matches({ spreadsheet, parts, search }: FinderPlace): Match[] {
  const pattern = patternOf(search);
  return parts.flatMap(({ sheet, area }) => {
    const part = intersection(area, dataArea(spreadsheet, sheet));
    if (!part) return [];
    return searched(spreadsheet, sheet, part, search).flatMap((row, index) =>
      row.flatMap((value, column) => {
        if (plain(value, search.ignoreDiacritics).search(pattern) < 0) return [];
        return [
          { sheet, area: { row: part.row + index, column: part.column + column, rows: 1, columns: 1 } },
        ];
      }),
    );
  });
}

/** The next match behind (`direction` 1) or before the current cell; null where there is none. */
function neighbour(place: FinderPlace, direction: 1 | -1): Handle | null {
  const { spreadsheet, cell } = place;
  const order = (sheet: number): number => spreadsheet.sheets.findIndex(({ id }) => id === sheet);
  const after = ({ sheet, area }: Match): number => {
    if (!cell) return direction;
    return order(sheet.id) - order(cell.sheet) || area.row - cell.row || area.column - cell.column;
  };
  const found = matches(place);
  const next =
    direction === 1
      ? found.find((match) => after(match) > 0)
      : found.filter((match) => after(match) < 0).at(-1);
  return next ? rangeHandle({ spreadsheet, sheet: next.sheet }, next.area) : null;
}

/**
 * Replaces the text in a cell; what comes of it is read as if typed. Formulas are changed only where their text is
 * searched. Gives how often it was replaced.
 */
function replaced(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  area: Area,
  search: Search,
  replacement: string,
): { after: Sheet; count: number } {
  const content = contentsOf(sheet, area)[0]?.[0] ?? null;
  const before = searched(spreadsheet, sheet, area, search)[0]?.[0] ?? '';
  if (isFormula(content) && !search.matchFormulaText) return { after: sheet, count: 0 };
  if (search.ignoreDiacritics && plain(before, true) !== before) {
    throw new ServiceError('Replacing text with diacritics ignored is not in the local workspace.');
  }
  const pattern = patternOf(search);
  const count = [...before.matchAll(pattern)].length;
  // In a plain search, `$1` is no group.
  const insert = search.useRegularExpression ? replacement : replacement.replaceAll('$', '$$$$');
  const format = cellAt(sheet.formats, area.row, area.column).numberFormat;
  const entry = entered(before.replace(pattern, insert), format, spreadsheet);
  return { after: withEntries(spreadsheet, sheet, area, [[entry]]), count };
}

const finder = serviceOf('TextFinder', finderPlace);

const option = finder.look(takes(flag), (_on, _isOn) => null);

export const textFinderMethods: Methods = finder.methods({
  matchCase: option,
  matchEntireCell: option,
  matchFormulaText: option,
  useRegularExpression: option,
  ignoreDiacritics: option,
  startFrom: finder.look(takes(object<Handle>('Range')), (_on, range) => ({
    sheet: numberOf(range, 'sheet'),
    ...areaOf(range),
  })),
  findAll: finder.read(takes(), (on) =>
    matches(on).map(({ sheet, area }) => rangeHandle({ spreadsheet: on.spreadsheet, sheet }, area)),
  ),
  findNext: finder.read(takes(), (on) => neighbour(on, 1)),
  findPrevious: finder.read(takes(), (on) => neighbour(on, -1)),
  getCurrentMatch: finder.look(takes(), (on) => {
    if (!on.cell || !on.isMatch) return null;
    const { sheet: id, row, column } = on.cell;
    const { spreadsheet } = on;
    return rangeHandle(
      { spreadsheet, sheet: sheetById(spreadsheet, id) },
      { row, column, rows: 1, columns: 1 },
    );
  }),
  replaceWith: finder.method(takes(text), (buffered, on, [replacement]) => {
    const { cell, isMatch, search } = finderPlace(buffered.read(), on);
    if (!cell || !isMatch) return 0;
    let count = 0;
    buffered.write((spreadsheet) => {
      const area = { row: cell.row, column: cell.column, rows: 1, columns: 1 };
      const result = replaced(spreadsheet, sheetById(spreadsheet, cell.sheet), area, search, replacement);
      count = result.count;
      return withSheet(spreadsheet, result.after);
    });
    return count;
  }),
  replaceAllWith: finder.method(takes(text), (buffered, on, [replacement]) => {
    buffered.apply();
    let count = 0;
    buffered.write((before) => {
      const place = finderPlace(before, on);
      count = 0;
      return matches(place).reduce((spreadsheet, { sheet: { id }, area }) => {
        const result = replaced(spreadsheet, sheetById(spreadsheet, id), area, place.search, replacement);
        count += result.count;
        return withSheet(spreadsheet, result.after);
      }, before);
    });
    return count;
  }),
});

/** A finder for a text in a whole spreadsheet, a sheet, or a range. */
export function finderHandle(
  on: { readonly spreadsheet: Spreadsheet; readonly sheet?: Sheet; readonly area?: Area },
  wanted: string,
): Handle {
  return {
    ...spreadsheetHandle(on.spreadsheet),
    ...(on.sheet && { sheet: on.sheet.id }),
    ...on.area,
    text: wanted,
  };
}
