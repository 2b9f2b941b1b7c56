/** The `fields` of a request that changes something: which fields to take from what it brings. */
import { ServiceError } from '../execution.ts';
import { parseMask, patched, type Mask } from '../fields.ts';
import { Absent, type Message, type Shape } from '../payload.ts';
import { maskWithStyles, withStyles } from './colors.ts';

/** Reads `fields`; at least one field must be named. Colours go by their names with `Style`. */
export function updateMask(fields: Message[string] | undefined): Mask {
  if (typeof fields !== 'string' || fields.trim() === '') {
    throw new ServiceError(
      "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
    );
  }
  return maskWithStyles(parseMask(fields, unknownField));
}

/** `current` (a message with `Style` colours) after an update of the fields that `mask` names. */
export function updated(shape: Shape, mask: Mask, current: Message, given: Message): Message {
  return patched(shape, mask, current, withStyles(given) as Message, unknownField);
}

/** The words are assumed. */
export function unknownField(field: string, isGoogles = false): ServiceError {
  return isGoogles ? new Absent(`The field ${field} in a mask`) : new ServiceError(`Invalid field: ${field}`);
}
