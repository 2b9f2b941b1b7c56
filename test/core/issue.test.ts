/** How what was found is quoted in a message. */
import { expect, test } from 'vitest';
import { quoted } from '../../src/core/issue.ts';

test.each([
  ['next tues', 'next tues'],
  [46357, '46357'],
  [true, 'true'],
  ['x'.repeat(60), 'x'.repeat(60)],
  ['x'.repeat(61), `${'x'.repeat(57)}…`],
])('%j is quoted as %j', (cell, text) => {
  expect(quoted(cell)).toBe(text);
});
