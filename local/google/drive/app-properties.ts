/** The private properties that an app may keep with a file. */
import { ApiError, type Json } from '../execution.ts';

/** Of a key and its value together, in UTF-8; from Google's reference of `appProperties`. */
const MOST_BYTES = 124;

/** The properties after a request's; null takes one away. Throws Google's 400 for one that is too long or no text. */
export function mergedProperties(
  api: string,
  before: Readonly<Record<string, string>>,
  given: Json | undefined,
): Record<string, string> {
  const merged = { ...before };
  for (const [key, value] of Object.entries((given ?? {}) as Record<string, Json>)) {
    if (value === null) {
      Reflect.deleteProperty(merged, key);
      continue;
    }
    if (typeof value !== 'string')
      throw new ApiError(api, 400, `Invalid value for the property ${key}.`, 'invalid'); // text assumed
    if (Buffer.byteLength(key + value) > MOST_BYTES) {
      const problem = `The property ${key} is over ${String(MOST_BYTES)} bytes.`; // text assumed
      throw new ApiError(api, 403, problem, 'propertyTooLarge');
    }
    merged[key] = value;
  }
  return merged;
}
