/** Names the methods of Google's that a group of tests is about, with the page that says how they behave. */
import { describe } from 'vitest';

/**
 * The tests of some methods, and the source of what they expect: `Range.offset`, and a page below
 * developers.google.com/apps-script/ or a line of platform.md. A test holds that every method which the workspace
 * has is named by some group.
 */
export function methods(names: readonly string[], source: string, tests: () => void): void {
  describe(`${names.join(', ')} (${source})`, tests);
}
