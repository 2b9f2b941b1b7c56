/** Every problem is a sentence that says what is wrong and what to do; the sentences are kept beside this file. */
import { describe, expect, test } from 'vitest';
import type { Problem, ProblemCode } from '../../src/core/issue.ts';
import { languages, type Lang } from '../../src/core/lang.ts';
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
  'half-typed': {},
  'unknown-person': { found: 'Priya' },
  'which-person': { found: 'Maria', options: ['Maria · Parish', 'Maria · College'] },
  'unknown-row': { found: 'Back in jail', options: ['Indicators'] },
  'key-row': {},
  'missing-column': {},
  'missing-sheet': {},
  'several-sheets': { options: ['Meetings', 'Copy of Meetings'] },
};

const headings: Record<Lang, string> = { en: 'By when', es: 'Para cuándo' };

const sentencesIn = (lang: Lang) =>
  (Object.keys(examples) as ProblemCode[]).map(
    (code) => [code, problemSentence({ code, ...examples[code] }, headings[lang], lang)] as const,
  );

describe.each(languages)('in %s', (lang) => {
  const sentences = sentencesIn(lang);

  test('the sentences', async () => {
    await expect(sentences.map(([code, text]) => `${code}\n  ${text}\n`).join('\n')).toMatchFileSnapshot(
      lang === 'en' ? 'problems.txt' : `problems.${lang}.txt`,
    );
  });

  test.each(sentences)('%s: what is wrong, and a remedy', (code, text) => {
    expect(text).toMatch(/^[\p{Lu}“].+[.?] .+/u);
    expect(text).not.toMatch(/undefined|“”/);
    for (const option of examples[code].options ?? []) expect(text).toContain(option);
  });
});

test('a place is said from the sheet to the column, as far as it is known', () => {
  expect(placeOf('Action plan', 12, 'By when', 'en')).toBe('Action plan, row 12, “By when”');
  expect(placeOf('Plan de acción', 12, 'Para cuándo', 'es')).toBe('Plan de acción, fila 12, “Para cuándo”');
  expect(placeOf('Action plan', undefined, 'By when', 'en')).toBe('Action plan, “By when”');
  expect(placeOf('Action plan', undefined, undefined, 'en')).toBe('Action plan');
});
