/** Looks that hold words, in another language: notes of headings, the help of dropdowns, words that have a colour. */
import type { ColumnLayout, TableLayout } from '../core/plan.ts';
import { FIRST_ROW, HEADING_ROW } from '../core/table.ts';
import { dressRows, type DropdownSources } from './sheet-format.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Where each field of the table stands. */
type Places = (field: string) => number | undefined;

/**
 * Says them as `to` does, where they are those of one of `from`: what people wrote or coloured themselves stays.
 * Nothing is set where nothing changes; the calls are the same whatever the number of rows.
 */
export function rewordLooks(
  sheet: Sheet,
  width: number,
  at: Places,
  sources: DropdownSources,
  from: readonly TableLayout[],
  to: TableLayout,
): void {
  const isOthers = ({ field, note }: ColumnLayout, found: string | null | undefined): boolean =>
    found !== note &&
    from.some(({ columns }) => columns.some((one) => one.field === field && one.note === found));
  rewordNotes(sheet, width, at, to, isOthers);
  const rules = sheet.getRange(FIRST_ROW, 1, 1, width).getDataValidations()[0] ?? [];
  const dropdowns = to.columns
    .filter(
      (column) => column.dropdown && isOthers(column, rules[(at(column.field) ?? 0) - 1]?.getHelpText()),
    )
    .map(({ field }) => field);
  dressRows(sheet, to, at, sources, { formats: [], dropdowns, headings: false, filter: false });
  rewordTones(sheet, at, from, to);
}

function rewordNotes(
  sheet: Sheet,
  width: number,
  at: Places,
  to: TableLayout,
  isOthers: (column: ColumnLayout, found: string | undefined) => boolean,
): void {
  const headings = sheet.getRange(HEADING_ROW, 1, 1, width);
  const notes = headings.getNotes()[0] ?? [];
  const changed = to.columns.filter((column) => isOthers(column, notes[(at(column.field) ?? 0) - 1]));
  if (changed.length === 0) return;
  const next = notes.map((note, index) => changed.find(({ field }) => at(field) === index + 1)?.note ?? note);
  headings.setNotes([next]);
}

/** Words that have a colour; where the rule stands tells which list a word is of. */
function rewordTones(sheet: Sheet, at: Places, from: readonly TableLayout[], to: TableLayout): void {
  /** Column → word in another language → the word. */
  const words = new Map(
    to.columns.map(({ field, tones }) => [
      at(field),
      new Map(
        from.flatMap(({ columns }) =>
          (columns.find((column) => column.field === field)?.tones ?? []).map(
            ({ word }, index) => [word, tones[index]?.word ?? word] as const,
          ),
        ),
      ),
    ]),
  );
  const isKnown = new Set([...words.values()].flatMap((column) => [...column.keys()]));
  const rules = sheet.getConditionalFormatRules();
  const reworded = rules.map((rule) => {
    const word = wordOf(rule);
    const column = word !== undefined && isKnown.has(word) ? rule.getRanges()[0]?.getColumn() : undefined;
    const next = word === undefined ? undefined : words.get(column)?.get(word);
    return next === undefined || next === word ? rule : rule.copy().whenTextEqualTo(next).build();
  });
  if (reworded.some((rule, index) => rule !== rules[index])) sheet.setConditionalFormatRules(reworded);
}

/** The word that a rule colours, if it is such a rule. */
function wordOf(rule: Rule): string | undefined {
  const condition = rule.getBooleanCondition();
  if (condition?.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.TEXT_EQUAL_TO) return undefined;
  return String(condition.getCriteriaValues()[0]);
}
