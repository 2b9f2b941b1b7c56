/** Google's enums: values that are objects, equal only to themselves, and read as their name. */
import { strict } from './wire.ts';

interface EnumValue {
  toString(): string;
  name(): string;
  ordinal(): number;
  compareTo(other: EnumValue): number;
}

const LABEL = Symbol('label');
const POSITION = Symbol('position');

/** Symbols hide what it holds, and its methods are shared: a run makes hundreds of values and looks at a few. */
class Value implements EnumValue {
  readonly [LABEL]: string;
  readonly [POSITION]: number;

  constructor(label: string, position: number) {
    this[LABEL] = label;
    this[POSITION] = position;
  }

  toString(): string {
    return this[LABEL];
  }

  name(): string {
    return this[LABEL];
  }

  ordinal(): number {
    return this[POSITION];
  }

  compareTo(other: EnumValue): number {
    return this[POSITION] - other.ordinal();
  }
}

/**
 * Makes an enum, e.g. `enumeration<typeof GoogleAppsScript.Script.AuthMode>('AuthMode', ['NONE', …])`.
 * `String(value)` gives the name that the host side knows.
 */
export function enumeration<E>(name: string, labels: readonly (keyof E & string)[]): E {
  const values = labels.map((label, position) => [
    label,
    strict<EnumValue>(name, new Value(label, position)),
  ]);
  // The typings call the values numbers; Google's are objects, so arithmetic on them is an error there and here.
  return strict(name, Object.fromEntries(values) as object) as E;
}
