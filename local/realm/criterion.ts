/** What the rules of data validation and conditional formatting share: a criterion's values, and refused arguments. */
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

/** Refuses arguments that don't fit a builder's method, with Google's sentence; builders don't call the workspace. */
export function needs(fits: boolean, method: string, args: readonly unknown[]): void {
  if (fits) return;
  const types = args.map(typeName).join(',');
  throw new Error(`The parameters (${types}) don't match the method signature for SpreadsheetApp.${method}.`);
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return `${typeName((value as unknown[])[0])}[]`;
  if (typeof value === 'string') return 'String';
  if (typeof value !== 'object') return typeof value;
  return value instanceof Date ? 'Date' : '(class)';
}
