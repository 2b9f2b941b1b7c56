/** Google's enums: values that are objects, equal only to themselves, and read as their name. */
import { strict } from './wire.ts';

interface EnumValue {
  toString(): string;
  name(): string;
  ordinal(): number;
  compareTo(other: EnumValue): number;
}

function enumValue(enumName: string, label: string, position: number): EnumValue {
  return strict<EnumValue>(enumName, {
    toString: () => label,
    name: () => label,
    ordinal: () => position,
    compareTo: (other) => position - other.ordinal(),
  });
}

/**
 * Makes an enum, e.g. `enumeration<typeof GoogleAppsScript.Script.AuthMode>('AuthMode', ['NONE', …])`.
 * `String(value)` gives the name that the host side knows.
 */
export function enumeration<E>(name: string, labels: readonly (keyof E & string)[]): E {
  const values = labels.map((label, position) => [label, enumValue(name, label, position)] as const);
  // The typings call the values numbers; Google's are objects, so arithmetic on them is an error there and here.
  return strict(name, Object.fromEntries(values) as object) as E;
}
