/** Every problem is a sentence that says what is wrong and what to do; the sentences are kept beside this file. */
import { expect, test } from 'vitest';
import type { Problem, ProblemCode } from '../../src/core/issue.ts';
import { placeOf, problemSentence } from '../../src/text/problems.ts';

/** One example of each; the compiler asks for the ones that are missing. */
const examples: Record<ProblemCode, Omit<Problem, 'code'>> = {
  'not-a-day': { found: 'next tues' },
  'not-a-time': { found: '25:00' },
  'not-a-number': { found: 'three' },
  'not-a-choice': { found: 'Maybe', options: ['Yes', 'No'] },
  'not-an-address': { found: 'rosa at example.org' },
  'several-addresses': { found: 'rosa@example.org, denise@example.org' },
  'several-people': { found: 'Rosa; Denise' },
  'not-a-link': { found: 'example.org' },
  'too-long': { found: 'Once upon a time…' },
  required: {},
  'unknown-person': { found: 'Priya' },
  'which-person': { found: 'Maria', options: ['Maria · Parish', 'Maria · College'] },
  'key-row': {},
  'missing-column': {},
  'missing-sheet': {},
  'several-sheets': { options: ['Meetings', 'Copy of Meetings'] },
};

const sentences = (Object.keys(examples) as ProblemCode[]).map(
  (code) => [code, problemSentence({ code, ...examples[code] }, 'By when', 'en')] as const,
);

test('the sentences', async () => {
  await expect(sentences.map(([code, text]) => `${code}\n  ${text}\n`).join('\n')).toMatchFileSnapshot(
    'problems.txt',
  );
});

test.each(sentences)('%s: what is wrong, and a remedy', (code, text) => {
  expect(text).toMatch(/^[A-Z“].+[.?] .+/);
  expect(text).not.toMatch(/undefined|“”/);
  for (const option of examples[code].options ?? []) expect(text).toContain(option);
});

test('a place is said from the sheet to the column, as far as it is known', () => {
  expect(placeOf('Action plan', 12, 'By when', 'en')).toBe('Action plan, row 12, “By when”');
  expect(placeOf('Action plan', undefined, 'By when', 'en')).toBe('Action plan, “By when”');
  expect(placeOf('Action plan', undefined, undefined, 'en')).toBe('Action plan');
});
