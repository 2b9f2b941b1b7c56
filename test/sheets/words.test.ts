/** The words of every sheet and list: kind enough to be read out to those whom they are about. */
import { describe, expect, test } from 'vitest';
import { sheets } from '../../src/sheets/index.ts';
import { allLists } from '../../src/sheets/vocabulary.ts';

/** Every text in a language within a definition, with its place. */
function textsIn(value: unknown, lang: string, place = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === lang && typeof part === 'string' ? [`${place}: ${part}`] : textsIn(part, lang, `${place}.${key}`),
  );
}

const hard = {
  en: /\b(neutraliz\w*|enem(y|ies)|offenders?|felons?|inmates?|ex-con\w*|invalid\w*|fail(s|ed|ure)?|minor opponents?)\b/i,
  es: /neutraliz|enemig|delincuen|ofensor|\breos?\b|reclus[oa]|\bpres[oa]s?\b|ex[ -]?convict|inválid|\bfall(a|ó|ido|ida|aron)\b/i,
};

describe.each([...sheets, ...allLists].map((it) => ['key' in it ? it.key : it.name, it] as const))(
  '%s',
  (_, definition) => {
    test.each(Object.entries(hard))('says nothing hard about anybody in %s', (lang, words) => {
      expect(textsIn(definition, lang).filter((text) => words.test(text))).toEqual([]);
    });
  },
);
