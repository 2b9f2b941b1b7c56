/** What can be done to the cells of a range, and in the same way to every range of a RangeList. */
import { withCheckboxes, withChecked, withoutCheckboxes } from './checkbox.ts';
import { colorOf } from './colors.ts';
import { everywhere, withoutContents, withValues } from './enter.ts';
import * as look from './format.ts';
import { withFormula, withFormulaR1C1 } from './formula-entry.ts';
import { withoutMerges } from './merge.ts';
import type { Area, Sheet } from './model.ts';
import type { RangePlace } from './places.ts';
import { changedPlane, list, slice } from './runs.ts';
import type { MethodsOf, Unnamed } from './service.ts';
import {
  cellValue,
  enumValue,
  flag,
  integer,
  optional,
  options,
  orNull,
  takes,
  text,
  type Parameter,
} from './signature.ts';
import { withTrimmed } from './tidy.ts';

const BORDER_STYLES = ['SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOTTED', 'DASHED', 'DOUBLE'] as const;
const line = orNull(flag);
const allBorderArguments = takes(
  line,
  line,
  line,
  line,
  line,
  line,
  optional(orNull(text)),
  optional(orNull(enumValue(...BORDER_STYLES))),
);
/** Colour and style come together or not at all. */
const borderArguments: typeof allBorderArguments = (args) =>
  args.length === 7 ? null : allBorderArguments(args);
const channel: Parameter<number> = (value) => integer(value) && Number(value) >= 0 && Number(value) <= 255;

/** The methods that Range and RangeList have in common and that change cells. */
export function rangeEdits(on: Pick<MethodsOf<RangePlace>, 'write'>) {
  /** A setter that gives every cell the same look. */
  const setLook = <T>(parameter: Parameter<T>, setter: look.FormatSetter<T>): Unnamed =>
    on.write(takes(parameter), ({ sheet, area }, value) => look.withFormat(sheet, area, setter(value)));

  return {
    setValue: on.write(takes(cellValue), (place, value) => {
      const { spreadsheet, sheet, area } = place;
      // Assumed, as `setFormula` does: a formula moves along from cell to cell.
      if (typeof value === 'string' && /^=./.test(value)) return withFormula(place, value);
      return withValues(spreadsheet, sheet, area, everywhere(area, value));
    }),
    setFormula: on.write(takes(text), withFormula),
    setFormulaR1C1: on.write(takes(text), withFormulaR1C1),
    setNote: on.write(takes(orNull(text)), ({ sheet, area }, note) => withNote(sheet, area, note ?? '')),

    clear: on.write(
      takes(
        optional(
          options('contentsOnly', 'formatOnly', 'validationsOnly', 'commentsOnly', 'skipFilteredRows'),
        ),
      ),
      ({ sheet, area }, { skipFilteredRows = false, ...only } = {}) =>
        (skipFilteredRows ? shownParts(sheet, area) : [area]).reduce(
          (after, part) => withoutParts(after, part, only),
          sheet,
        ),
    ),
    clearContent: on.write(takes(), ({ sheet, area }) => withoutContents(sheet, area)),
    clearFormat: on.write(takes(), ({ sheet, area }) => look.withoutLook(sheet, area)),
    clearNote: on.write(takes(), ({ sheet, area }) => withNote(sheet, area, '')),
    clearDataValidations: on.write(takes(), ({ sheet, area }) => withoutValidations(sheet, area)),

    insertCheckboxes: on.write(
      takes(optional(cellValue), optional(cellValue)),
      ({ sheet, area }, checked, unchecked) => {
        const values = [checked, unchecked].filter((value) => value !== undefined);
        return withCheckboxes(sheet, area, values);
      },
    ),
    removeCheckboxes: on.write(takes(), ({ sheet, area }) => withoutCheckboxes(sheet, area)),
    check: on.write(takes(), ({ sheet, area }) => withChecked(sheet, area, true)),
    uncheck: on.write(takes(), ({ sheet, area }) => withChecked(sheet, area, false)),
    breakApart: on.write(takes(), ({ sheet, area }) => withoutMerges(sheet, area)),
    trimWhitespace: on.write(takes(), ({ sheet, area }) => withTrimmed(sheet, area)),

    setBackground: setLook(orNull(text), look.setBackground),
    setBackgroundRGB: on.write(takes(channel, channel, channel), ({ sheet, area }, ...channels) =>
      look.withFormat(sheet, area, look.setBackground(hexadecimal(channels))),
    ),
    setFontColor: setLook(orNull(text), look.setFontColor),
    setFontFamily: setLook(orNull(text), look.setFontFamily),
    setFontLine: setLook(orNull(text), look.setFontLine),
    setFontSize: setLook(integer, look.setFontSize),
    setFontStyle: setLook(orNull(text), look.setFontStyle),
    setFontWeight: setLook(orNull(text), look.setFontWeight),
    setHorizontalAlignment: setLook(orNull(text), look.setHorizontalAlignment),
    setVerticalAlignment: setLook(orNull(text), look.setVerticalAlignment),
    setNumberFormat: setLook(text, look.setNumberFormat),
    setWrap: setLook(flag, look.setWrap),
    setWrapStrategy: setLook(aWrapStrategy, ({ $enum }) => look.setWrapStrategy($enum)),
    setBorder: on.write(
      borderArguments,
      ({ sheet, area }, top, left, bottom, right, vertical, horizontal, color, style) =>
        look.withBorders(
          sheet,
          area,
          { top, left, bottom, right, vertical, horizontal },
          { color: colorOf(color ?? '') ?? '#000000', style: style?.$enum ?? 'SOLID' },
        ),
    ),
  };
}

export const aWrapStrategy = enumValue('WRAP', 'CLIP', 'OVERFLOW');

function hexadecimal(channels: readonly number[]): string {
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

type Only = {
  readonly [part in 'contentsOnly' | 'formatOnly' | 'validationsOnly' | 'commentsOnly']?: boolean;
};

/** Contents and formats, or what the options name; notes and validations only where they are named. */
function withoutParts(sheet: Sheet, area: Area, only: Only): Sheet {
  const all = !Object.values(only).includes(true);
  let after = sheet;
  if (all || only.contentsOnly) after = withoutContents(after, area);
  if (all || only.formatOnly) after = look.withoutFormat(after, area);
  if (only.validationsOnly) after = withoutValidations(after, area);
  return only.commentsOnly ? withNote(after, area, '') : after;
}

/** The stretches of a range's rows that its sheet's filter does not hide. */
function shownParts(sheet: Sheet, area: Area): Area[] {
  const hidden = list(slice(sheet.rowsHiddenByFilter, area.row, area.rows));
  const parts: { row: number; rows: number }[] = [];
  hidden.forEach((isHidden, index) => {
    const row = area.row + index;
    const last = parts.at(-1);
    if (isHidden) return;
    if (last && last.row + last.rows === row) last.rows += 1;
    else parts.push({ row, rows: 1 });
  });
  return parts.map((part) => ({ ...area, ...part }));
}

export function withNote(sheet: Sheet, area: Area, note: string): Sheet {
  return { ...sheet, notes: changedPlane(sheet.notes, area, () => note) };
}

function withoutValidations(sheet: Sheet, area: Area): Sheet {
  return { ...sheet, validations: changedPlane(sheet.validations, area, () => null) };
}
