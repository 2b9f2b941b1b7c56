/** A sheet as a person sees it, for the page and for exports. */
import { recalculatedAt } from '../../formulas/found.ts';
import { columnLetters } from './area.ts';
import { bandedBackground } from './bandings.ts';
import { contentsOf, extent, givenOrLacking } from './cells.ts';
import { chartTable, type ChartTable } from './chart-data.ts';
import { conditionalLooks, type ConditionalLook } from './conditional-format.ts';
import type { Area, Chart, Content, Filter, Format, Plain, Sheet, Spreadsheet, Validation } from './model.ts';
import { coveredBy, mayEdit } from './protection.ts';
import { list, readPlane, valuesIn, type Rectangle } from './runs.ts';
import { sheetById } from './sheets.ts';
import { shown, typedText } from './typed.ts';
import { offeredTexts } from './validation.ts';

export interface CellView {
  /** Dates are numbers, see `Content`. */
  readonly content: Content;
  /** What it gives: the content, or the result of a formula, its own or one that spills here. */
  readonly value: Plain;
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
  /** By hand or by the filter. */
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

export interface ProtectionView {
  /** Null: the whole sheet, but for the parts that are not protected. */
  readonly area: Area | null;
  readonly unprotected: readonly Area[];
  readonly description: string;
  /** Editing asks first, and then is allowed. */
  readonly warningOnly: boolean;
  /** Whether it keeps the person who looks out; nobody is kept out where nobody in particular looks. */
  readonly isClosed: boolean;
}

/** A chart with what it draws. */
export interface ChartView extends Chart {
  readonly table: ChartTable;
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
  readonly filter: Filter | null;
  readonly merges: readonly Area[];
  readonly protections: readonly ProtectionView[];
  readonly charts: readonly ChartView[];
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
  /** The first row; by default the sheet's first. */
  readonly from?: number;
  /** How many rows and columns from there on; by default those with content. Never more than the grid has. */
  readonly rows?: number;
  readonly columns?: number;
  /** Address of the person who looks. */
  readonly user?: string;
}

/** The view of a sheet, or of some of its rows. Throws where there is no such sheet. */
export function sheetView(of: Spreadsheet, sheetId: number, options: ViewOptions): SheetView {
  const spreadsheet = recalculatedAt(of, options.now);
  const sheet = sheetById(spreadsheet, sheetId);
  const { from = 1 } = options;
  const filled = extent(spreadsheet, sheet);
  const area: Area = {
    row: from,
    column: 1,
    rows: Math.min(options.rows ?? filled.rows - from + 1, sheet.rowCount - from + 1),
    columns: Math.min(options.columns ?? filled.columns, sheet.columnCount),
  };
  const validations = [...valuesIn(sheet.validations, area)].filter((one) => one !== null);
  const heights = list(sheet.rowHeights);
  const hiddenRows = list(sheet.hiddenRows);
  const filteredRows = list(sheet.rowsHiddenByFilter);
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
    protections: sheet.protections.map((protection) => ({
      area: protection.area,
      unprotected: protection.unprotected,
      description: protection.description,
      warningOnly: protection.warningOnly,
      isClosed: options.user !== undefined && !mayEdit(spreadsheet, protection, options.user),
    })),
    charts: sheet.charts.map((chart) => ({ ...chart, table: chartTable(spreadsheet, chart) })),
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    columns: columnViews(sheet, area.columns),
    rows: cells.map((row, index) => ({
      height: heights[from - 1 + index] ?? 0,
      isHidden: (hiddenRows[from - 1 + index] ?? false) || (filteredRows[from - 1 + index] ?? false),
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
  const lookOf = conditionalLooks(spreadsheet, sheet, now);
  const isGuarded = (cell: Rectangle): boolean =>
    sheet.protections.some((protection) => coveredBy(sheet, protection, cell).length > 0);
  const given = givenOrLacking(spreadsheet, sheet, area);
  return contentsOf(sheet, area).map((row, index) =>
    row.map((content, offset) => {
      const cell = { row: area.row + index, column: area.column + offset, rows: 1, columns: 1 };
      const own = formats[index]?.[offset] ?? {};
      const { value = null, numberFormat } = given[index]?.[offset] ?? {};
      const format = numberFormat === own.numberFormat ? own : withNumberFormat(own, numberFormat);
      const text = shown(value, numberFormat, spreadsheet.locale);
      const typed =
        content === value ? typedText(content, text, numberFormat, spreadsheet) : formulaText(content);
      const look = lookOf({ ...cell, content: value, numberFormat });
      return {
        content,
        value,
        text,
        ...(typed !== text && { typed }),
        format: withLook(withBanding(sheet, cell, format), look),
        note: notes[index]?.[offset] ?? '',
        validation: places.get(rules[index]?.[offset] ?? null) ?? null,
        isProtected: isGuarded(cell),
      };
    }),
  );
}

/** The automatic format of a formula's result. */
function withNumberFormat({ numberFormat: _own, ...rest }: Format, numberFormat: string | undefined): Format {
  return numberFormat === undefined ? rest : { ...rest, numberFormat };
}

/** What would have to be typed for a result: its formula; nothing where the formula stands in another cell. */
function formulaText(content: Content): string {
  return typeof content === 'object' && content !== null ? content.formula : '';
}

/** A cell without a background of its own has that of its sheet's alternating colours. */
function withBanding(sheet: Sheet, { row, column }: Rectangle, format: Format): Format {
  if (sheet.bandings.length === 0 || format.background !== undefined) return format;
  const background = bandedBackground(sheet, row, column);
  return background === null ? format : { ...format, background };
}

function withLook(format: Format, look: ConditionalLook | null): Format {
  if (!look) return format;
  const { bold, italic, background, fontColor } = look;
  const { bold: ownBold, italic: ownItalic, line: ownLine, ...rest } = format;
  const line = lineOf(look, ownLine);
  return {
    ...rest,
    ...(background && { background }),
    ...(fontColor && { fontColor }),
    ...((bold ?? ownBold) && { bold: true }),
    ...((italic ?? ownItalic) && { italic: true }),
    ...(line && { line }),
  };
}

/** A cell has one line; a rule that says false takes the cell's own of that kind away. */
function lineOf({ strikethrough, underline }: ConditionalLook, own: Format['line']): Format['line'] {
  if (strikethrough) return 'line-through';
  if (underline) return 'underline';
  const isTakenAway = own === 'underline' ? underline === false : strikethrough === false;
  return isTakenAway ? undefined : own;
}
