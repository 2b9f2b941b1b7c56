/** A part of a sheet for the page: only the rows in sight, because a sheet may have thousands. */
import type { Area, Sheet, Spreadsheet } from '../google/spreadsheet/model.ts';
import { slice } from '../google/spreadsheet/runs.ts';
import { newSheetId, sheetById } from '../google/spreadsheet/sheets.ts';
import { sheetView, type CellView, type RowView, type ValidationView } from '../google/spreadsheet/view.ts';
import type { CellAnswer, RowAnswer, SheetAnswer } from './contract.ts';

/** `count` rows of a sheet from row `from` on, beside its frozen ones; `now` in ms. Throws where there is no such sheet. */
export function sheetAnswer(
  spreadsheet: Spreadsheet,
  id: number,
  { from, count, now }: { readonly from: number; readonly count: number; readonly now: number },
): SheetAnswer {
  const sheet = sheetById(spreadsheet, id);
  const first = Math.max(from, sheet.frozenRows + 1);
  const parts = new Parts();
  const rowsOf = (start: number, rows: number): RowAnswer[] => {
    const view = viewOfRows(spreadsheet, sheet, start, rows, now);
    return view.rows.map((row, index) => parts.row(row, start + index, view.validations));
  };
  const frozen = sheet.frozenRows > 0 ? rowsOf(1, sheet.frozenRows) : [];
  const rows = rowsOf(first, Math.max(0, Math.min(count, sheet.rowCount - first + 1)));
  const { columns, gridlinesHidden } = sheetView(spreadsheet, id, {
    now,
    rows: 0,
    columns: sheet.columnCount,
  });
  return {
    id,
    rowCount: sheet.rowCount,
    columns,
    groups: sheet.columnGroups,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    gridlinesHidden,
    filterRow: sheet.filter?.row ?? null,
    merges: sheet.merges,
    frozen,
    rows,
    formats: parts.formats,
    validations: parts.validations.map(({ criteria, helpText, offers }) => ({
      criteria,
      helpText,
      hasOffers: offers !== null,
    })),
  };
}

/** What the dropdown of a cell offers; nothing where it has none. */
export function offersAt(
  spreadsheet: Spreadsheet,
  id: number,
  row: number,
  column: number,
): readonly string[] {
  const view = viewOfRows(spreadsheet, sheetById(spreadsheet, id), row, 1, 0);
  const validation = view.rows[0]?.cells[column - 1]?.validation ?? null;
  return (validation === null ? null : view.validations[validation]?.offers) ?? [];
}

/** The view of some rows, by way of a sheet that has only these; what refers to the whole sheet still does. */
function viewOfRows(spreadsheet: Spreadsheet, sheet: Sheet, from: number, count: number, now: number) {
  const upwards = (area: Area): Area => ({ ...area, row: area.row - (from - 1) });
  const part: Sheet = {
    ...sheet,
    id: newSheetId(spreadsheet),
    rowCount: count,
    cells: sheet.cells.slice(from - 1, from - 1 + count),
    formats: slice(sheet.formats, from, count),
    notes: slice(sheet.notes, from, count),
    validations: slice(sheet.validations, from, count),
    rowHeights: slice(sheet.rowHeights, from, count),
    hiddenRows: slice(sheet.hiddenRows, from, count),
    merges: [],
    conditionalFormats: sheet.conditionalFormats.map((rule) => ({
      ...rule,
      ranges: rule.ranges.map(upwards),
    })),
    protections: [],
  };
  const withPart = { ...spreadsheet, sheets: [...spreadsheet.sheets, part] };
  return sheetView(withPart, part.id, { now, rows: count, columns: sheet.columnCount });
}

/** Formats and validations that many cells share are sent once, and cells name their place. */
class Parts {
  readonly formats: CellView['format'][] = [];
  readonly validations: ValidationView[] = [];
  private readonly formatPlaces = new Map<string, number>();
  private readonly validationPlaces = new Map<string, number>();
  private readonly offered = new Map<readonly string[], ReadonlySet<string>>();

  row({ height, isHidden, cells }: RowView, row: number, validations: readonly ValidationView[]): RowAnswer {
    return { row, height, isHidden, cells: cells.map((cell) => this.cell(cell, validations)) };
  }

  private cell(cell: CellView, validations: readonly ValidationView[]): CellAnswer {
    const { content, text, typed, format, note } = cell;
    const validation = cell.validation === null ? undefined : validations[cell.validation];
    const isCheckbox = validation?.criteria === 'CHECKBOX';
    return {
      text,
      ...(typed !== undefined && { typed }),
      format: placeOf(format, this.formats, this.formatPlaces),
      ...(note !== '' && { note }),
      ...(validation && { validation: this.placeOfValidation(validation) }),
      ...(isCheckbox && { isTicked: content === true }),
      ...(validation && !isCheckbox && this.isInvalid(cell, validation) && { isInvalid: true }),
      ...(typeof content === 'number' && { isNumber: true }),
    };
  }

  private placeOfValidation(validation: ValidationView): number {
    // The offers are asked for when somebody begins to type; they may be thousands.
    const { criteria, helpText } = validation;
    return placeOf(validation, this.validations, this.validationPlaces, `${criteria}\n${helpText ?? ''}`);
  }

  private isInvalid({ content, text }: CellView, { criteria, offers }: ValidationView): boolean {
    if (content === null) return false;
    if (offers) {
      const known = this.offered.get(offers) ?? new Set(offers);
      this.offered.set(offers, known);
      return !known.has(text);
    }
    if (criteria === 'DATE_IS_VALID_DATE') return typeof content !== 'number';
    return criteria === 'TEXT_IS_VALID_EMAIL' && !/^[^\s@]+@[^\s@]+$/.test(text);
  }
}

function placeOf<T>(value: T, list: T[], places: Map<string, number>, key = JSON.stringify(value)): number {
  const known = places.get(key);
  if (known !== undefined) return known;
  places.set(key, list.length);
  return list.push(value) - 1;
}
