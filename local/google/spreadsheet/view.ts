/** A sheet as a person sees it, for the page and for exports. */
import { columnLetters, intersection, wholeSheet } from './area.ts';
import { contentsOf, lastColumn, lastRow } from './cells.ts';
import { conditionalLook, type ConditionalLook } from './conditional-format.ts';
import type { Area, Content, Format, Sheet, Spreadsheet, Validation } from './model.ts';
import { list, readPlane, valuesIn } from './runs.ts';
import { sheetById } from './sheets.ts';
import { shown, typedText } from './typed.ts';
import { offeredTexts } from './validation.ts';

export interface CellView {
  /** Dates are numbers, see `Content`. */
  readonly content: Content;
  /** What the cell shows. */
  readonly text: string;
  /** What would have to be typed to get the same; absent where it is `text`. */
  readonly typed?: string;
  /** With the conditional formats that apply. */
  readonly format: Format;
  readonly note: string;
  /** Place in the view's `validations`; null where there is none. */
  readonly validation: number | null;
  /** Whether the cell is in a protected range, or the sheet is protected. */
  readonly isProtected: boolean;
}

export interface ValidationView {
  /** Name of a DataValidationCriteria. */
  readonly criteria: string;
  /** What the dropdown offers; null where there is no dropdown. */
  readonly offers: readonly string[] | null;
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

export interface RowView {
  /** In pixels. */
  readonly height: number;
  readonly isHidden: boolean;
  readonly cells: readonly CellView[];
}

export interface ColumnView {
  readonly letters: string;
  /** In pixels. */
  readonly width: number;
  /** Hidden by hand or by a folded group. */
  readonly isHidden: boolean;
}

export interface SheetView {
  readonly id: number;
  readonly name: string;
  readonly isHidden: boolean;
  /** `#rrggbb` */
  readonly tabColor: string | null;
  readonly isProtected: boolean;
  readonly gridlinesHidden: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly filter: Area | null;
  readonly merges: readonly Area[];
  /** Size of the grid; `rows` and `columns` are what was asked for of it. */
  readonly rowCount: number;
  readonly columnCount: number;
  readonly columns: readonly ColumnView[];
  readonly rows: readonly RowView[];
  readonly validations: readonly ValidationView[];
}

export interface ViewOptions {
  /** The moment for formats that depend on today, in milliseconds since 1970. */
  readonly now: number;
  /** How many rows and columns from A1 on; by default those with content. Never more than the grid has. */
  readonly rows?: number;
  readonly columns?: number;
}

/** The view of a sheet from A1 on. Throws where there is no such sheet. */
export function sheetView(spreadsheet: Spreadsheet, sheetId: number, options: ViewOptions): SheetView {
  const sheet = sheetById(spreadsheet, sheetId);
  const area: Area = {
    row: 1,
    column: 1,
    rows: Math.min(options.rows ?? lastRow(sheet), sheet.rowCount),
    columns: Math.min(options.columns ?? lastColumn(sheet), sheet.columnCount),
  };
  const validations = [...valuesIn(sheet.validations, area)].filter((one) => one !== null);
  const heights = list(sheet.rowHeights);
  const hiddenRows = list(sheet.hiddenRows);
  const cells = cellViews(spreadsheet, sheet, area, validations, options.now);
  return {
    id: sheet.id,
    name: sheet.name,
    isHidden: sheet.hidden,
    tabColor: sheet.tabColor,
    isProtected: sheet.protections.some((protection) => protection.area === null),
    gridlinesHidden: sheet.gridlinesHidden,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    filter: sheet.filter,
    merges: sheet.merges,
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    columns: columnViews(sheet, area.columns),
    rows: cells.map((row, index) => ({
      height: heights[index] ?? 0,
      isHidden: hiddenRows[index] ?? false,
      cells: row,
    })),
    validations: validations.map((validation) => ({
      criteria: validation.criteria,
      offers: validation.values[1] === false ? null : offeredTexts(spreadsheet, validation),
      allowInvalid: validation.allowInvalid,
      helpText: validation.helpText,
    })),
  };
}

function columnViews(sheet: Sheet, count: number): ColumnView[] {
  const hidden = list(sheet.hiddenColumns);
  const widths = list(sheet.columnWidths).slice(0, count);
  return widths.map((width, index) => ({
    letters: columnLetters(index + 1),
    width,
    isHidden: hidden[index] ?? false,
  }));
}

function cellViews(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  area: Area,
  validations: readonly Validation[],
  now: number,
): CellView[][] {
  const formats = readPlane(sheet.formats, area);
  const notes = readPlane(sheet.notes, area);
  const rules = readPlane(sheet.validations, area);
  const places = new Map<Validation | null, number>(
    validations.map((validation, place) => [validation, place]),
  );
  const guarded = sheet.protections.map((protection) => protection.area ?? wholeSheet(sheet));
  return contentsOf(sheet, area).map((row, index) =>
    row.map((content, offset) => {
      const cell = { row: area.row + index, column: area.column + offset, rows: 1, columns: 1 };
      const format = formats[index]?.[offset] ?? {};
      const { numberFormat } = format;
      const text = shown(content, numberFormat, spreadsheet.locale);
      const typed = typedText(content, text, numberFormat, spreadsheet);
      const look = conditionalLook(spreadsheet, sheet, { ...cell, content, numberFormat }, now);
      return {
        content,
        text,
        ...(typed !== text && { typed }),
        format: look ? withLook(format, look) : format,
        note: notes[index]?.[offset] ?? '',
        validation: places.get(rules[index]?.[offset] ?? null) ?? null,
        isProtected: guarded.some((one) => intersection(one, cell)),
      };
    }),
  );
}

function withLook(format: Format, look: ConditionalLook): Format {
  const { bold, italic, strikethrough, background, fontColor } = look;
  const { bold: ownBold, italic: ownItalic, line: ownLine, ...rest } = format;
  return {
    ...rest,
    ...(background && { background }),
    ...(fontColor && { fontColor }),
    ...((bold ?? ownBold) && { bold: true }),
    ...((italic ?? ownItalic) && { italic: true }),
    ...(strikethrough ? { line: 'line-through' } : ownLine && { line: ownLine }),
  };
}
