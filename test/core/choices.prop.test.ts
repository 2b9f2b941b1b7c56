/** How texts are compared, for any text. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../src/core/choices.ts';
import { anyText } from './typed-text.ts';

test('folding what is folded changes nothing', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

test('spaces around and within a text don’t matter when texts are compared', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme-ascii' })), (words) => {
      expect(fold(`  ${words.join(' \n ')} `)).toBe(fold(words.join(' ')));
    }),
  );
});
