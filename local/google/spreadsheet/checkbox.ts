/** Checkboxes: a validation with two values, one of which the cell holds. */
import { contentsOf, withContents } from './cells.ts';
import type { Area, Content, CriterionValue, Sheet, Validation } from './model.ts';
import { changedPlane, readPlane, writtenPlane } from './runs.ts';
import { isCheckbox } from './validation.ts';

/** What stands in the cell of a checkbox. */
export interface CheckboxValues {
  readonly checked: Content;
  readonly unchecked: Content;
}

/** The values of a checkbox: true and false, or its own; with one value of its own, unchecked is empty. */
export function checkboxValues(validation: Validation | null): CheckboxValues | null {
  if (!validation || !isCheckbox(validation)) return null;
  const [checked, unchecked] = validation.values;
  if (checked === undefined) return { checked: true, unchecked: false };
  return { checked: contentOf(checked), unchecked: unchecked === undefined ? null : contentOf(unchecked) };
}

function contentOf(value: CriterionValue): Content {
  return typeof value === 'object' || value === '' ? null : value;
}

/**
 * Puts a checkbox into every cell, unchecked, which is content unless it is empty (platform.md §5.2). `values` are
 * what stands for checked and unchecked; none for true and false (reference/spreadsheet/range#insertcheckboxes).
 */
export function withCheckboxes(sheet: Sheet, area: Area, values: readonly CriterionValue[]): Sheet {
  const validation: Validation = { criteria: 'CHECKBOX', values, allowInvalid: false, helpText: null };
  const unchecked = checkboxValues(validation)?.unchecked ?? null;
  const contents = Array.from({ length: area.rows }, () => Array<Content>(area.columns).fill(unchecked));
  return {
    ...withContents(sheet, area, contents),
    validations: changedPlane(sheet.validations, area, () => validation),
  };
}

/** Takes the checkboxes of a range away, with what they hold. */
export function withoutCheckboxes(sheet: Sheet, area: Area): Sheet {
  const emptied = withChangedCheckboxes(sheet, area, () => null);
  const kept = readPlane(sheet.validations, area).map((row) =>
    row.map((validation) => (isCheckbox(validation) ? null : validation)),
  );
  return { ...emptied, validations: writtenPlane(sheet.validations, area, kept) };
}

/** Checks or unchecks the checkboxes of a range; a cell that holds neither of its values stays as it is. */
export function withChecked(sheet: Sheet, area: Area, isChecked: boolean): Sheet {
  return withChangedCheckboxes(sheet, area, ({ checked, unchecked }) => (isChecked ? checked : unchecked));
}

function withChangedCheckboxes(sheet: Sheet, area: Area, change: (values: CheckboxValues) => Content): Sheet {
  const validations = readPlane(sheet.validations, area);
  const contents = contentsOf(sheet, area).map((row, index) =>
    row.map((content, column) => {
      const values = checkboxValues(validations[index]?.[column] ?? null);
      const holds = values && (content === values.checked || content === values.unchecked);
      return holds ? change(values) : content;
    }),
  );
  return withContents(sheet, area, contents);
}

/** Whether all cells of a range are checked; null where some are and some are not, or have no checkbox. */
export function areChecked(sheet: Sheet, area: Area): boolean | null {
  const validations = readPlane(sheet.validations, area);
  const states = contentsOf(sheet, area).flatMap((row, index) =>
    row.map((content, column) => {
      const values = checkboxValues(validations[index]?.[column] ?? null);
      return values && content === values.checked;
    }),
  );
  const [first = null] = states;
  return states.every((state) => state === first) ? first : null;
}
