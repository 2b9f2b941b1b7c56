/** What is written to a cell can be read from it, for every kind of field. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choiceList } from '../../src/core/choices.ts';
import {
  check,
  choice,
  choices,
  day,
  email,
  line,
  link,
  number,
  paragraph,
  people,
  person,
  phone,
  time,
  type Column,
  type Field,
  type FieldValue,
} from '../../src/core/field.ts';
import type { Fields } from '../../src/core/sheet.ts';
import { anyDay } from './calendar.ts';
import { anyText, cellText, nameText } from './typed-text.ts';

const column: Column = {
  heading: { en: 'Column', es: 'Columna' },
  help: { en: 'What it holds.', es: 'Lo que contiene.' },
  audience: 'members',
};
const colors = choiceList('color', {
  red: { en: 'Red', es: 'Rojo' },
  green: { en: 'Bright green', es: 'Verde claro' },
  unsure: { en: 'We don’t know', es: 'No sabemos' },
});
const codes = fc.constantFrom('red' as const, 'green' as const, 'unsure' as const);
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

/** What survives a cell: written, and read again. */
function survives<Value extends FieldValue>(field: Field<Value>, values: fc.Arbitrary<Value>): void {
  fc.assert(
    fc.property(values, (value) => {
      expect(field.read(field.write(value, 'en'))).toEqual({ value });
    }),
  );
}

test('every value of every kind of field can be read back from its cell', () => {
  survives(line(column), cellText);
  survives(paragraph(column), cellText);
  survives(phone(column), cellText);
  survives(
    email(column),
    fc.emailAddress().filter((address) => /^[\w.+'-]+@/.test(address)),
  );
  survives(link(column), fc.webUrl());
  survives(day(column), anyDay);
  survives(time(column), clock);
  survives(number(column), fc.double({ noNaN: true, noDefaultInfinity: true }));
  survives(check(column), fc.boolean());
  survives(choice(colors, column), codes);
  survives(choices(colors, column), fc.array(codes, { minLength: 1 }));
  survives(person(column), nameText);
  survives(people(column), fc.array(nameText, { minLength: 1 }));
});

test('whatever stands in a cell, what was read of it can be written and read again', () => {
  const fields: Fields = {
    line: line(column),
    email: email(column),
    link: link(column),
    day: day(column),
    time: time(column),
    number: number(column),
    check: check(column),
    choice: choice(colors, column),
    choices: choices(colors, column),
    person: person(column),
    people: people(column),
  };
  const anyCell = fc.oneof(
    anyText,
    fc.double(),
    fc.boolean(),
    fc.constantFrom('2026-12-01 18:00', '6 pm', 'yes', " RED ; we don't know", '0x10', '1e3'),
  );
  fc.assert(
    fc.property(anyCell, (cell) => {
      for (const field of Object.values(fields)) {
        const reading = field.read(cell);
        if (reading && 'value' in reading)
          expect(field.read(field.write(reading.value, 'en'))).toEqual(reading);
      }
    }),
  );
});
