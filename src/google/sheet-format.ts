/** How sheets look: headings, widths, dropdowns, formats, folded columns. A few calls for each, whatever the rows. */
import type { ColumnLayout, Dress, Dropdown, TableLayout } from '../core/plan.ts';
import { FIRST_ROW, HEADING_ROW, KEY_ROW } from '../core/table.ts';
import { letters } from './cells.ts';
import { HEADING_BACKGROUND, toneBackgrounds } from './colors.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** A dropdown that offers names which people give. */
export type NamesOf = Extract<Dropdown, { readonly from: 'people' | 'rows' }>;

/** The ranges that dropdowns point at. */
export interface DropdownSources {
  /** The words of the list that begins in this row of Lists. */
  lists(first: number): Range | undefined;
  /** Undefined where the sheet that has the names isn't there. */
  names(dropdown: NamesOf): Range | undefined;
}

/** Columns that stand side by side, with where they stand: people may have put columns of their own in between. */
interface Run {
  readonly first: number;
  readonly columns: readonly ColumnLayout[];
}

function runsOf(
  layout: TableLayout,
  at: (field: string) => number | undefined,
  part: (column: ColumnLayout) => unknown,
): Run[] {
  const placed = layout.columns
    .flatMap((column) => {
      const where = at(column.field);
      return where === undefined ? [] : [{ where, column }];
    })
    .sort((a, b) => a.where - b.where);
  const runs: { first: number; columns: ColumnLayout[] }[] = [];
  for (const { where, column } of placed) {
    const last = runs.at(-1);
    const previous = last?.columns.at(-1);
    if (last && previous && last.first + last.columns.length === where && part(previous) === part(column)) {
      last.columns.push(column);
    } else runs.push({ first: where, columns: [column] });
  }
  return runs;
}

/** The key row and the heading row of some columns. */
export function headingsOf(columns: readonly ColumnLayout[]): string[][] {
  return [columns.map(({ key }) => key), columns.map(({ heading }) => heading)];
}

/**
 * Headings, widths, formats, dropdowns, colours and folded columns of a table that was just made, with its columns in
 * layout order. One range for all that can be set in one piece: at most 45 calls with making the sheet.
 */
export function dressNew(sheet: Sheet, layout: TableLayout, sources: DropdownSources): void {
  const { columns } = layout;
  const at = (field: string): number => columns.findIndex((column) => column.field === field) + 1;
  const headings = dressHeadings(sheet, 1, columns);
  // A warning, not a lock: people may rename headings, and nobody is kept out of their own workbook.
  headings.protect().setWarningOnly(true);
  for (const { first, columns: run } of runsOf(layout, at, ({ width }) => width)) {
    sheet.setColumnWidths(first, run.length, run[0]?.width ?? 0);
  }
  for (const { first, columns: run } of runsOf(layout, at, ({ shown }) => shown)) {
    if (run[0]?.shown === 'hidden') sheet.hideColumns(first, run.length);
    if (run[0]?.shown === 'folded') {
      sheet.getRange(KEY_ROW, first, 1, run.length).shiftColumnGroupDepth(1);
      sheet.getColumnGroup(first, 1)?.collapse();
    }
  }
  if (layout.headingHeight !== undefined) sheet.setRowHeight(HEADING_ROW, layout.headingHeight);
  sheet.setTabColor(layout.tabColor);
  const height = sheet.getMaxRows() - KEY_ROW;
  const table = sheet.getRange(HEADING_ROW, 1, height, columns.length);
  const formats = columns.map(({ numberFormat }) => numberFormat);
  const rules = columns.map((column) => ruleFor(column.dropdown, column.note, sources));
  table.setNumberFormats(Array.from({ length: height }, () => formats));
  // Headings are no choices.
  table.setDataValidations(
    Array.from({ length: height }, (_, row) =>
      row === 0 ? rules.map(() => null) : rulesOf(columns, row - 1, rules, sources),
    ) as Rule[][],
  );
  table.setVerticalAlignment('top');
  table.setWrap(true);
  table.createFilter();
  sheet.setConditionalFormatRules(toneRules(sheet, layout, at, height - 1));
  sheet.setFrozenRows(HEADING_ROW);
  sheet.hideRows(KEY_ROW);
}

/** Keys and headings of neighbouring columns; gives their range. The hidden key row looks the same, to spare a call. */
function dressHeadings(sheet: Sheet, first: number, columns: readonly ColumnLayout[]): Range {
  const headings = sheet.getRange(KEY_ROW, first, HEADING_ROW, columns.length);
  headings.setValues(headingsOf(columns));
  headings.setFontWeight('bold');
  headings.setBackground(HEADING_BACKGROUND);
  headings.setNotes([columns.map(() => ''), columns.map(({ note }) => note)]);
  return headings;
}

/** Headings of columns that were added again. */
export function dressAdded(sheet: Sheet, first: number, columns: readonly ColumnLayout[]): void {
  const headings = dressHeadings(sheet, first, columns);
  headings.setWrap(true);
  headings.setVerticalAlignment('top');
  const at = (field: string): number => first + columns.findIndex((column) => column.field === field);
  const tones = toneRules(sheet, { columns }, at, sheet.getMaxRows() - HEADING_ROW);
  if (tones.length > 0) sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), ...tones]);
}

/** Formats, dropdowns, frozen headings, the hidden key row and the filter, as far as `dress` asks for them. */
export function dressRows(
  sheet: Sheet,
  layout: TableLayout,
  at: (field: string) => number | undefined,
  sources: DropdownSources,
  dress: Dress,
): void {
  const height = sheet.getMaxRows() - HEADING_ROW;
  const bodies = (fields: readonly string[]): { body: Range; columns: readonly ColumnLayout[] }[] =>
    runsOf(
      layout,
      (field) => (fields.includes(field) ? at(field) : undefined),
      () => true,
    ).map(({ first, columns }) => ({
      body: sheet.getRange(FIRST_ROW, first, height, columns.length),
      columns,
    }));
  for (const { body, columns } of bodies(dress.formats)) {
    const formats = columns.map(({ numberFormat }) => numberFormat);
    body.setNumberFormats(Array.from({ length: height }, () => formats));
    body.setVerticalAlignment('top');
    body.setWrap(true);
  }
  for (const { body, columns } of bodies(dress.dropdowns)) {
    const rules = columns.map((column) => ruleFor(column.dropdown, column.note, sources));
    body.setDataValidations(
      Array.from({ length: height }, (_, row) => rulesOf(columns, row, rules, sources)) as Rule[][],
    );
  }
  if (dress.headings) {
    sheet.setFrozenRows(HEADING_ROW);
    sheet.hideRows(KEY_ROW);
  }
  if (dress.filter && !sheet.getFilter()) {
    const last = Math.max(...layout.columns.map(({ field }) => at(field) ?? 0));
    sheet.getRange(HEADING_ROW, 1, height + 1, last).createFilter();
  }
}

/** The rules of one row of people, counted from 0: a question may have answers of its own. */
function rulesOf(
  columns: readonly ColumnLayout[],
  row: number,
  rules: readonly (Rule | null)[],
  sources: DropdownSources,
): (Rule | null)[] {
  return columns.map(({ askedDropdowns, note }, index) => {
    const own = askedDropdowns?.[row];
    return own ? ruleFor(own, note, sources) : (rules[index] ?? null);
  });
}

/** Dropdowns warn and never refuse: people may type ahead of the lists, and the guide says what is unclear. */
function ruleFor(dropdown: Dropdown | undefined, note: string, sources: DropdownSources): Rule | null {
  if (!dropdown) return null;
  const rule = SpreadsheetApp.newDataValidation().setAllowInvalid(true).setHelpText(note);
  switch (dropdown.from) {
    case 'calendar':
      return rule.requireDate().build();
    case 'tick':
      return rule.requireCheckbox().build();
    default: {
      const range = dropdown.from === 'lists' ? sources.lists(dropdown.first) : sources.names(dropdown);
      return range ? rule.requireValueInRange(range, true).build() : null;
    }
  }
}

function toneRules(
  sheet: Sheet,
  layout: Pick<TableLayout, 'columns'>,
  at: (field: string) => number,
  height: number,
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
  const toned = layout.columns.filter(({ tones }) => tones.length > 0);
  if (toned.length === 0) return [];
  const places = toned.map(({ field }) => {
    const name = letters(at(field));
    return `${name}${FIRST_ROW}:${name}${FIRST_ROW + height - 1}`;
  });
  const ranges = sheet.getRangeList(places).getRanges();
  return toned.flatMap(({ tones }, index) =>
    tones.map(({ word, tone }) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenTextEqualTo(word)
        .setBackground(toneBackgrounds[tone])
        .setRanges([ranges[index] as Range])
        .build(),
    ),
  );
}
