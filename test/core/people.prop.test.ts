/** Names that cells use, for registers full of namesakes. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../src/core/choices.ts';
import { listedNames, registerOf, type Listed } from '../../src/core/people.ts';
import { nameText } from './typed-text.ts';

/** Registers full of namesakes, and of names that look like what namesakes are listed as. */
const name = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('Ana', 'ANA', 'Ána', 'Ana (1)', 'Ana (2)', 'Ana · Parish', 'Bo; Co', 'Bo, Co'),
  },
  { weight: 1, arbitrary: nameText.filter((text) => fold(text) !== '') },
);
const organization = fc.constantFrom(undefined, 'Parish', 'parish', 'College', 'Parish; College', '(1)');
const register: fc.Arbitrary<Listed[]> = fc
  .array(fc.record({ name, organization }), { maxLength: 12 })
  .map((people) => people.map((person, index) => ({ ...person, id: `id-${index}` })));

test('everybody is listed under a name of their own, which holds no semicolon', () => {
  fc.assert(
    fc.property(register, (people) => {
      const names = [...listedNames(people).values()];
      expect(new Set(names.map(fold)).size).toBe(people.length);
      for (const listed of names) expect(listed).not.toContain(';');
    }),
  );
});

test('the name that somebody is listed under finds them', () => {
  fc.assert(
    fc.property(register, (people) => {
      const { find, nameOf } = registerOf(people);
      expect(people.map(({ id }) => find(nameOf(id) ?? ''))).toEqual(people.map(({ id }) => ({ id })));
    }),
  );
});

test('a name that more than one person has finds none of them', () => {
  fc.assert(
    fc.property(register, (people) => {
      const { find } = registerOf(people);
      const names = people.map((person) => fold(person.name.replace(/;/g, ',')));
      names.forEach((plain, index) => {
        if (names.indexOf(plain) !== index) expect(find(plain)).toHaveProperty('problem');
      });
    }),
  );
});
