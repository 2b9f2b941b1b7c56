/** Which conditional format a cell shows. */
import { isInside } from './area.ts';
import { givenOrLacking } from './cells.ts';
import { meets, type JudgedCell } from './criteria.ts';
import { computeAt } from './custom-formula.ts';
import { gradientColors } from './gradient.ts';
import type { BooleanFormat, ConditionalFormat, Sheet, Spreadsheet } from './model.ts';
import type { Rectangle } from './runs.ts';

/** What the rules that apply to a cell change in its look; null leaves a property as it is. */
export type ConditionalLook = Pick<
  BooleanFormat,
  'background' | 'fontColor' | 'bold' | 'italic' | 'strikethrough' | 'underline'
>;

export interface ShownCell extends JudgedCell {
  readonly row: number;
  readonly column: number;
}

const UNCHANGED: ConditionalLook = {
  background: null,
  fontColor: null,
  bold: null,
  italic: null,
  strikethrough: null,
  underline: null,
};

/**
 * Prepares a sheet's rules for a moment (milliseconds since 1970). Gives, for a cell, the look that they give it:
 * the first rule that sets a property wins; null says that no rule applies.
 */
export function conditionalLooks(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  now: number,
): (cell: ShownCell) => ConditionalLook | null {
  const rules = sheet.conditionalFormats.map((rule) => prepared(spreadsheet, sheet, rule, now));
  return (cell) => {
    const looks = rules.flatMap((lookOf) => lookOf(cell) ?? []);
    if (looks.length === 0) return null;
    const first = <Key extends keyof ConditionalLook>(key: Key): ConditionalLook[Key] =>
      looks.find((look) => look[key] !== null)?.[key] ?? null;
    return {
      background: first('background'),
      fontColor: first('fontColor'),
      bold: first('bold'),
      italic: first('italic'),
      strikethrough: first('strikethrough'),
      underline: first('underline'),
    };
  };
}

function prepared(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  rule: ConditionalFormat,
  now: number,
): (cell: ShownCell) => ConditionalLook | null {
  const covers = ({ row, column }: ShownCell): Rectangle | undefined =>
    rule.ranges.find((range) => isInside(range, { row, column, rows: 1, columns: 1 }));
  if ('gradient' in rule) {
    const numbers = rule.ranges
      .flatMap((range) => givenOrLacking(spreadsheet, sheet, range).flat())
      .map(({ value }) => value)
      .filter((value) => typeof value === 'number');
    const colorOf = gradientColors(rule, numbers);
    return (cell) =>
      covers(cell) && typeof cell.content === 'number'
        ? { ...UNCHANGED, background: colorOf(cell.content) }
        : null;
  }
  const { locale, zone } = spreadsheet;
  // A formula is written for the first cell of the first range.
  const [base = { row: 1, column: 1 }] = rule.ranges;
  const { ranges: _ranges, criteria, values, ...look } = rule;
  return (cell) => {
    if (!covers(cell)) return null;
    const compute = computeAt(spreadsheet, sheet, base, cell);
    return meets({ criteria, values }, cell, { locale, zone, now, compute }) ? look : null;
  };
}
