/** The values of a criterion as the workspace sends them and as the add-on sees them. */
import { theRange } from './range.ts';
import { RelativeDate } from './spreadsheet-enums.ts';
import type { Handle } from './wire.ts';

/** A value as it comes from the workspace: ranges and relative dates come as objects that say what they are. */
export type ValueMessage = string | number | boolean | Date | null | string[] | Handle;

/** The values as the add-on sees them. */
export function receivedValues(values: readonly ValueMessage[]): unknown[] {
  return values.map((value) => {
    if (typeof value !== 'object' || value === null || value instanceof Date || Array.isArray(value))
      return value;
    const { $object, $enum, ...handle } = value;
    return $object === 'Range' ? theRange(handle) : RelativeDate[$enum as keyof typeof RelativeDate];
  });
}
