/** What a coordinator does in the guide, one step each: looks and then sends, looks and then changes. */
import type { Answer, LetterKind } from '../../src/api.ts';
import type { FieldValue } from '../../src/core/field.ts';
import type { AddOn } from '../add-on.ts';

/** Looks at a letter and sends it, to the ticked non-members as well. */
export function sendLetter(
  addOn: AddOn,
  meeting: string,
  letter: LetterKind,
  include: string[] = [],
): Answer<'send'> {
  const { version } = addOn.call('letter', { meeting, letter });
  return addOn.call('send', { meeting, letter, include, version });
}

/** Looks at what is due and sends it. */
export function sendDue(addOn: AddOn): Answer<'sendDue'> {
  return addOn.call('sendDue', { version: addOn.call('due', {}).version });
}

/** Opens a row in the form, changes some of its fields, and saves. */
export function change(
  addOn: AddOn,
  sheet: string,
  id: string,
  values: Record<string, FieldValue | null>,
): Answer<'save'> {
  const row = addOn.call('row', { sheet, id });
  const before = Object.fromEntries(Object.keys(values).map((field) => [field, row.values[field] ?? null]));
  return addOn.call('save', { sheet, id, before, values });
}
