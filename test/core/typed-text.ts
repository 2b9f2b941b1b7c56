/** What people type and paste, for properties: words, emoji, right-to-left text, markup, formulas, stray characters. */
import fc from 'fast-check';

const nasty = fc.constantFrom(
  '=HYPERLINK("https://example.org";"x")',
  '+1 555 0101',
  '-5',
  '@SUM(A1)',
  ' =1+1',
  "'quoted",
  "''",
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '&lt;b&gt; &amp;',
  '</td></tr>',
  'javascript:alert(1)',
  'Agenda\r\nBcc: all@example.org',
  'a\tb\nc',
  'Zoë; José',
  'اجتماع \u202eالأعضاء',
  '👩‍👩‍👧 🎉',
  '会議',
);

/** Any text at all. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.oneof(nasty, fc.string({ unit: 'grapheme', maxLength: 5 })), { maxLength: 4 })
    .map((parts) => parts.join('')),
);

/** A text that a cell can hold as it is: something is in it, and no space around it. */
export const cellText: fc.Arbitrary<string> = anyText
  .map((text) => text.trim())
  .filter((text) => text !== '');

/** A name as it stands in a cell that may hold several: without the `;` that separates them. */
export const nameText: fc.Arbitrary<string> = anyText
  .map((text) => text.replace(/;/g, ',').trim())
  .filter((text) => text !== '');
