/** The sidebar's build keeps one language of what is said, and leaves the rest of the code as it is. */
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { inOneLanguage, unreadByPages } from '../../build/one-language.ts';
import { tables } from '../../src/sheets/index.ts';

/** The value of an expression after the other languages were dropped. */
function kept(expression: string, lang: 'en' | 'es'): unknown {
  const code = inOneLanguage(`(${expression})`, lang);
  const choiceList = (name: string, choices: unknown): unknown => ({ name, choices });
  const context = { en: 'English', es: 'español', choiceList };
  return JSON.parse(String(runInNewContext(`JSON.stringify(${code})`, context)));
}

test.each([
  ['a sentence', `{ en: 'Save', es: 'Guardar' }`, { es: 'Guardar' }],
  ['keys in quotes', `{ 'en': 1, "es": 2 }`, { es: 2 }],
  ['the other order', `{ es: 'Guardar', en: 'Save', }`, { es: 'Guardar' }],
  ['shorthand', '{ en, es }', { es: 'español' }],
  ['nested', `{ a: { en: { b: 1 }, es: { b: [{ en: 2, es: 3 }] } } }`, { a: { es: { b: [{ es: 3 }] } } }],
  ['beside other keys', `{ en: 'Done', es: 'Hecho', tone: 'settled' }`, { es: 'Hecho', tone: 'settled' }],
  ['other keys between', `{ en: 'Done', tone: 'settled', es: 'Hecho' }`, { tone: 'settled', es: 'Hecho' }],
  ['one language only', `{ en: 'Save' }`, { en: 'Save' }],
  ['computed keys', `{ ['en']: 1, ['es']: 2 }`, { en: 1, es: 2 }],
  ['neither', `{ a: 1, b: [2, null] }`, { a: 1, b: [2, null] }],
])('%s', (_what, expression, value) => {
  expect(kept(expression, 'es')).toEqual(value);
});

test('methods and functions go and stay as a whole', () => {
  const code = inOneLanguage('const x = { en() { return 1; }, es: (n) => `${n} más` };', 'es');
  expect(code).toBe('const x = { es: (n) => `${n} más` };');
});

test('what no page reads goes wherever it stands in an object, and nowhere else', () => {
  const code = inOneLanguage(
    "const x = { width: 3, heading: { en: 'a', es: 'b' }, ...more, fields: [{ width, tone: 'over' }], [width]: 1 };",
    'en',
    ['width', 'tone'],
  );
  expect(code).toBe("const x = { heading: { en: 'a', }, ...more, fields: [{ }], [width]: 1 };");
});

test('codes of a choice list that are called like languages stay, with one word each', () => {
  const list = `choiceList('language', { en: { en: 'English', es: 'Inglés' }, es: { en: 'Spanish', es: 'Español' } })`;
  expect(kept(list, 'en')).toEqual({
    name: 'language',
    choices: { en: { en: 'English' }, es: { en: 'Spanish' } },
  });
});

test('no sheet has a field that pages would lose', () => {
  const fields = tables.flatMap(({ fields: all }) => Object.keys(all));
  expect(fields.filter((field) => unreadByPages.includes(field))).toEqual([]);
});
