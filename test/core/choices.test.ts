/** Choice lists: words in, codes out, however people type them. */
import { describe, expect, test } from 'vitest';
import { choiceList, codeFor, fold, wordFor } from '../../src/core/choices.ts';

const explained = { en: 'Nobody has answered yet.', es: 'Nadie ha respondido todavía.' };
const answers = choiceList('answer', {
  'no-objection': { en: 'We don’t object', es: 'Sí, adelante', tone: 'settled' },
  open: { en: 'Open', es: 'Pendiente', number: 2, explained },
});

describe('a list', () => {
  test('keeps its codes in the order in which they were written', () => {
    expect(answers.choices.map(({ code }) => code)).toEqual(['no-objection', 'open']);
  });

  test('keeps number, tone and explanation apart from the words', () => {
    expect(answers.choices[1]).toEqual({
      code: 'open',
      words: { en: 'Open', es: 'Pendiente' },
      number: 2,
      explained,
    });
    expect(answers.choices[0]).toMatchObject({ tone: 'settled' });
    expect(answers.choices[0]).not.toHaveProperty('number');
  });
});

describe('the code for a word', () => {
  test.each([
    ['its word', 'We don’t object', 'no-objection'],
    ['another case', 'OPEN', 'open'],
    ['another language', 'Pendiente', 'open'],
    ['an accent left out', 'si, adelante', 'no-objection'],
    ['a typewriter’s apostrophe', "we don't object", 'no-objection'],
    ['spaces around and within', '  we  don’t object ', 'no-objection'],
    ['a space that doesn’t break', 'we don’t\u00a0object', 'no-objection'],
    ['the code itself', 'no-objection', 'no-objection'],
    ['the code in capitals', 'No-Objection', 'no-objection'],
  ])('is found by %s', (_, word, code) => {
    expect(codeFor(answers, word)).toBe(code);
  });

  test.each(['', 'Ope', 'Opened', 'answer', 'no objection'])('is not guessed from %j', (word) => {
    expect(codeFor(answers, word)).toBeUndefined();
  });
});

test('a cell shows the word in the workbook’s language', () => {
  expect(wordFor(answers, 'open', 'en')).toBe('Open');
});

test('a code that the list has lost is shown as it is', () => {
  expect(wordFor(answers, 'retired', 'en')).toBe('retired');
});

test.each([
  ['José Núñez', 'jose nunez'],
  ['  Maria   Delgado ', 'maria delgado'],
  ['O’Brien', "o'brien"],
  ['ＡＢＣ', 'abc'],
  ['Straße', 'straße'],
])('%s is compared as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});
