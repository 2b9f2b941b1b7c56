/** Fingerprints: known ones, and that a change shows. */
import { expect, test } from 'vitest';
import { fingerprint } from '../../src/core/fingerprint.ts';

// FNV-1a's published test vectors for 32 bits.
test.each([
  ['', '811c9dc5'],
  ['a', 'e40c292c'],
  ['foobar', 'bf9cf968'],
])('%j has the fingerprint %s', (text, expected) => {
  expect(fingerprint(text)).toBe(expected);
});

test('a moved hour, a swapped word and an empty place each change it', () => {
  const facts = ['18:00\n19:30\nhall', '18:30\n19:30\nhall', '19:30\n18:00\nhall', '18:00\n19:30\n'];
  expect(new Set(facts.map(fingerprint)).size).toBe(facts.length);
});
