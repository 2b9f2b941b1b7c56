/** Whom a people field offers. */
import { expect, test } from 'vitest';
import { invitedGroups } from '../../src/sheets/choices.ts';
import { suggest } from '../../src/sidebar/suggestions.ts';

const names = ['Ana Ruiz', 'Ruth Abernathy', 'Marcus Tillery', 'Élise Rugosa', 'Officer Dana Pruitt'].map(
  (name) => ({
    name,
    member: name !== 'Officer Dana Pruitt',
  }),
);

function offered(typed: string, chosen: readonly string[] = []): string[] {
  return suggest(typed, names, invitedGroups, chosen, 'en').shown.map(({ word }) => word);
}

test('names with a word that begins so come before names that only hold it', () => {
  expect(offered('ru')).toEqual(['Ana Ruiz', 'Ruth Abernathy', 'Élise Rugosa', 'Officer Dana Pruitt']);
});

test('case and accents don’t matter', () => {
  expect(offered('ELISE')).toEqual(['Élise Rugosa']);
});

test('groups come first', () => {
  expect(offered('m').slice(0, 2)).toEqual(['All members', 'Marcus Tillery']);
});

test('who is chosen already is not offered', () => {
  expect(offered('ru', ['ruth abernathy'])).not.toContain('Ruth Abernathy');
});

test('a long register is cut, and the rest counted', () => {
  const many = Array.from({ length: 5000 }, (_, index) => ({ name: `Person ${index}`, member: false }));
  const { shown, more } = suggest('person', many, undefined, [], 'en');
  expect(shown).toHaveLength(8);
  expect(more).toBe(4992);
});
