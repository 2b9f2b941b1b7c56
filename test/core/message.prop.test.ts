/** One line is one line, whatever was typed. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneLine } from '../../src/core/message.ts';
import { anyText } from './typed-text.ts';

const longText = fc.array(anyText, { maxLength: 30 }).map((parts) => parts.join(' '));

test('a subject is one line of at most 120 characters, without control characters', () => {
  fc.assert(
    fc.property(longText, (text) => {
      const line = oneLine(text);
      expect(Array.from(line).length).toBeLessThanOrEqual(120);
      expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
    }),
  );
});

test('no character is cut in half', () => {
  fc.assert(
    fc.property(longText, (text) => {
      expect(oneLine(text)).not.toMatch(/\p{Surrogate}/u);
    }),
  );
});

test('a subject that is one already stays as it is', () => {
  fc.assert(
    fc.property(longText, (text) => {
      expect(oneLine(oneLine(text))).toBe(oneLine(text));
    }),
  );
});
