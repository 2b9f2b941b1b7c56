/** Templates: made-up rows that fit their sheets, name nobody real, and point at people of the same template. */
import { describe, expect, test } from 'vitest';
import { codeFor } from '../../src/core/choices.ts';
import { isDay } from '../../src/core/day.ts';
import { languages } from '../../src/core/lang.ts';
import type { AnyRow } from '../../src/core/sheet.ts';
import { guidedTables } from '../../src/sheets/guided.ts';
import { tableOf } from '../../src/sheets/index.ts';
import { templates } from '../../src/sheets/templates/all.ts';
import { exampleRows, writtenExample } from '../../src/sheets/templates/index.ts';
import { templateKeys, templateNames } from '../../src/sheets/templates/names.ts';

const TODAY = '2026-11-28';

test('setup offers each of them, and none at all last', () => {
  expect(templateKeys).toEqual([...templates.map(({ key }) => key), 'empty']);
  for (const key of templateKeys) for (const lang of languages) expect(templateNames[key][lang]).not.toBe('');
});

describe.each(templates)('$key', ({ key, examples }) => {
  test('has one to four rows for most sheets, and none for sheets whose questions stand there anyway', () => {
    const filled = examples.map(({ sheet }) => tableOf(sheet));
    expect(filled.every(({ guided, asked }) => guided && !asked)).toBe(true);
    expect(examples.every(({ rows }) => rows.length >= 1 && rows.length <= 4)).toBe(true);
    const could = guidedTables.filter(({ asked }) => !asked);
    expect(filled.length).toBeGreaterThanOrEqual(could.length - 2);
    expect(new Set(filled).size).toBe(filled.length);
  });

  test.each(languages)('every cell in %s can be read again as the value that it was written from', (lang) => {
    for (const { sheet } of examples) {
      const { fields } = tableOf(sheet);
      for (const { values } of exampleRows(templates, key, sheet, lang, TODAY)) {
        for (const [field, value] of Object.entries(values)) {
          const definition = fields[field];
          const cell = definition?.write(value, lang) ?? '';
          expect([sheet, field, definition?.read(cell)]).toEqual([sheet, field, { value }]);
          if (definition?.control === 'day') expect(isDay(String(value))).toBe(true);
        }
      }
    }
  });

  test.each(languages)('whoever is named in %s is an example, too, and has a name of their own', (lang) => {
    const names = exampleRows(templates, key, 'people', lang, TODAY).map(({ values }) => values['name']);
    expect(new Set(names).size).toBe(names.length);
    for (const { sheet } of examples) {
      const { fields } = tableOf(sheet);
      for (const { values } of exampleRows(templates, key, sheet, lang, TODAY)) {
        for (const [field, { control, groups }] of Object.entries(fields)) {
          if (control !== 'person' && control !== 'people') continue;
          const named = [(values as AnyRow)[field] ?? []].flat() as string[];
          const people = named.filter((name) => !groups || codeFor(groups, name) === undefined);
          expect(names).toEqual(expect.arrayContaining(people));
        }
      }
    }
  });

  test('says everything in both languages, and mails could only go to example.org', () => {
    const text = JSON.stringify(examples);
    const addresses = text.match(/[\w.]+@[\w.]+/g) ?? [];
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !address.endsWith('@example.org'))).toEqual([]);
    expect(text.match(/https?:\/\/[^"\\]+/g)?.filter((link) => !link.includes('example.org')) ?? []).toEqual(
      [],
    );
    expect(
      text.match(/555-01\d\d|\d{3}-\d{4}/g)?.filter((phone) => !phone.startsWith('555-01')) ?? [],
    ).toEqual([]);
  });

  test('an example can be made again from its id, in any language', () => {
    for (const { sheet } of examples)
      for (const lang of languages)
        for (const { id, values } of exampleRows(templates, key, sheet, lang, TODAY))
          expect(writtenExample(templates, id, lang)).toEqual(values);
  });
});

test.each(['', 'abc123', 'example.reentry.people.99.2026-11-28', 'example.reentry.people.1.today'])(
  'no example has the id “%s”',
  (id) => {
    expect(writtenExample(templates, id, 'en')).toBeUndefined();
  },
);
