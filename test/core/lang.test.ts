/** Which language is spoken where. */
import { expect, test } from 'vitest';
import { languages, spoken } from '../../src/core/lang.ts';

test.each(languages)('%s is spoken where it is wanted', (lang) => {
  expect(spoken(lang, 'en')).toBe(lang);
});

test.each(['tlh', '', 'EN', undefined])('where %j is wanted, another language helps out', (wanted) => {
  expect(spoken(wanted, 'en')).toBe('en');
});
