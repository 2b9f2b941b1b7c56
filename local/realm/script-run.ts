/**
 * What google.script.run lets through, in both directions (platform.md §1.5). Used by the page before a call
 * leaves it, by the runtime when one arrives, and inside the add-on's global for the result.
 */

/**
 * Why Google would refuse these arguments, in Google's words; `undefined` when they may pass.
 * Legal: numbers, booleans, strings, null, and plain objects and arrays of those. What Google does with NaN and
 * with `undefined` inside an object is not known, so both are refused.
 */
export function checkArguments(args: readonly unknown[]): string | undefined {
  const property = illegalProperty(args, []);
  return property === undefined ? undefined : `Failed due to illegal value in property: ${property}`;
}

function illegalProperty(container: object, above: readonly object[]): string | undefined {
  for (const [key, value] of Object.entries(container) as [string, unknown][]) {
    if (value === null || typeof value === 'boolean' || typeof value === 'string') continue;
    if (typeof value === 'number' && Number.isFinite(value)) continue;
    if (typeof value !== 'object' || !isPlain(value) || above.includes(value)) return key;
    const inside = illegalProperty(value, [...above, container]);
    if (inside !== undefined) return inside;
  }
  return undefined;
}

/** Arrays and object literals, of this or of another global. */
function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/**
 * The JSON that the page's success handler gets for a result. A result that holds a Date or a service object
 * arrives as nothing, without an exception; Map, Set and RegExp arrive as `{}`; undefined as null. Functions, big
 * integers and cycles are not documented: nothing arrives.
 */
export function deliver(result: unknown, isServiceObject: (value: object) => boolean): string {
  const isLost = (value: unknown, above: readonly object[]): boolean => {
    if (typeof value === 'function' || typeof value === 'bigint' || typeof value === 'symbol') return true;
    if (typeof value !== 'object' || value === null) return false;
    if (value instanceof Date || isServiceObject(value) || above.includes(value)) return true;
    return Object.values(value).some((part) => isLost(part, [...above, value]));
  };
  return isLost(result, []) ? 'null' : (JSON.stringify(result) ?? 'null');
}
