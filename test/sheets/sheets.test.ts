/** What every sheet must be, whoever adds it: run over all definitions, so that a new sheet arrives with its tests. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeFor, fold, type ChoiceList } from '../../src/core/choices.ts';
import type { Control, Field, FieldValue } from '../../src/core/field.ts';
import { languages, type Text } from '../../src/core/lang.ts';
import { layoutOf, listRows } from '../../src/core/plan.ts';
import { fieldIn, MARK, rowMarks, titleField, type Sheet } from '../../src/core/sheet.ts';
import { columnOrder, FIRST_ROW, ID, keyCell, readTable, toCells } from '../../src/core/table.ts';
import { audiences } from '../../src/sheets/choices.ts';
import { guidedTables } from '../../src/sheets/guided.ts';
import { sheetOf, sheets, tableOf, tables } from '../../src/sheets/index.ts';
import { allLists } from '../../src/sheets/vocabulary.ts';
import { chosenWays } from '../../src/sheets/ways/questions.ts';

/** A screen of 1366 px, less Google's row numbers and a scrollbar. */
const ROOM = 1366 - 46 - 17;

function fieldsOf(table: (typeof tables)[number]): [string, Field][] {
  return Object.entries(table.fields);
}

/** Everything that a file in src/sheets exports. */
async function exportsOfSheets(): Promise<unknown[]> {
  const folder = path.resolve(import.meta.dirname, '../../src/sheets');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const modules = await Promise.all(files.map((file) => import(path.join(folder, file)) as Promise<object>));
  return modules.flatMap((exported) => Object.values(exported) as unknown[]);
}

function hasKeys(value: unknown, keys: readonly string[]): boolean {
  return typeof value === 'object' && value !== null && keys.every((key) => key in value);
}

/** Every sentence of a definition with its place: `fields.name.help`. */
function textsIn(value: unknown, place = ''): [string, string][] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    textsIn(part, place === '' ? key : `${place}.${key}`),
  );
}

function expectWords(text: Text): void {
  for (const lang of languages) expect(text[lang].trim()).not.toBe('');
}

test('the sheets are these, in tab order', () => {
  expect(sheets.map(({ key }) => key)).toEqual([
    'start',
    'purposes',
    'fit',
    'goals',
    'ways',
    'people',
    'reflections',
    'contacts',
    'signons',
    'offers',
    'roles',
    'actions',
    'meetings',
    'power',
    'judgements',
    'links',
    'tactics',
    'strategy',
    'figures',
    'results',
    'indicators',
    'readings',
    'measures',
    'wins',
    'pledges',
    'obstacles',
    'conflicts',
    'funding',
    'stock',
    'pulse',
    'settings',
    'outbox',
    'lists',
  ]);
});

const keysOf = (some: readonly Sheet[]): string[] => some.map(({ key }) => key);

test('the guide has a form for exactly the sheets that say so', () => {
  expect(keysOf(guidedTables)).toEqual(keysOf(tables.filter(({ guided }) => guided)));
});

test('every sheet that a file defines is on the list', async () => {
  const defined = (await exportsOfSheets()).filter((value) => hasKeys(value, ['kind', 'key', 'tabColor']));
  expect(keysOf(defined as readonly Sheet[]).sort()).toEqual(keysOf(sheets).sort());
});

test('keys and names are unique', () => {
  expect(new Set(sheets.map(({ key }) => key)).size).toBe(sheets.length);
  for (const lang of languages) {
    expect(new Set(sheets.map(({ name }) => fold(name[lang]))).size).toBe(sheets.length);
  }
});

test('a key that no sheet has is a bug', () => {
  expect(() => sheetOf('nowhere')).toThrow('nowhere');
  expect(() => tableOf('start')).toThrow('start');
});

describe.each(sheets.map((sheet) => [sheet.key, sheet] as const))('the sheet %s', (_, sheet) => {
  test('has a key that can stand in A1 for good', () => {
    expect(sheet.key).toMatch(/^[a-z]+$/);
  });

  test('has a name and says in one sentence what it is for', () => {
    expectWords(sheet.name);
    for (const lang of languages) expect(sheet.purpose[lang]).toMatch(/^[^.]{15,120}\.$/);
  });

  test('has a color for its tab', () => {
    expect(sheet.tabColor).toMatch(/^#[0-9a-f]{6}$/);
  });

  test('holds no formula', () => {
    expect(textsIn(sheet).filter(([, text]) => text.trimStart().startsWith('='))).toEqual([]);
  });
});

describe.each(sheets.flatMap((sheet) => (sheet.kind === 'view' ? [[sheet.key, sheet] as const] : [])))(
  'the view %s',
  (_, view) => {
    test('fits a small screen', () => {
      expect(view.widths.every((width) => width > 0)).toBe(true);
      expect(view.widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(ROOM);
    });
  },
);

describe.each(tables.map((table) => [table.key, table] as const))('the table %s', (_, table) => {
  const fields = fieldsOf(table);
  const shown = fields.filter(([, column]) => column.shown === undefined);

  test('has keys of its own: none is a sheet’s, and none is the id’s', () => {
    const taken = new Set(['id', ...sheets.map(({ key }) => key)]);
    for (const [key] of fields) {
      expect(key).toMatch(/^[a-z][A-Za-z]*$/);
      expect(taken).not.toContain(key);
    }
  });

  test('has a heading of its own for every column, and the sheet’s key in A1', () => {
    const keys = columnOrder(table).map((field) => keyCell(table, field));
    expect(keys[0]).toBe(table.key);
    expect(new Set(keys).size).toBe(fields.length + 1);
    for (const lang of languages) {
      const headings = fields.map(([, { heading }]) => fold(heading[lang]));
      expect(new Set(headings).size).toBe(headings.length);
      expect(headings).not.toContain('id');
    }
  });

  test('has a heading of one line and half a sentence of why beside each column', () => {
    for (const [, { heading, help }] of fields) {
      expectWords(heading);
      expectWords(help);
      for (const lang of languages) {
        expect(heading[lang]).toMatch(/^.{1,30}$/);
        expect(help[lang].length).toBeLessThanOrEqual(140);
        expect(help[lang]).toMatch(/[.?”]$/);
        expect(fold(help[lang]).replace(/\.$/, '')).not.toBe(fold(heading[lang]));
      }
    }
  });

  test('says of every column who may see it', () => {
    const unsaid = fields.filter(([, { audience }]) => audience !== 'core' && audience !== 'members');
    expect(unsaid.map(([key]) => key)).toEqual([]);
  });

  test('always shows its first column, and at most nine, which fit a small screen', () => {
    expect(shown[0]?.[0]).toBe(titleField(table));
    expect(shown.length).toBeLessThanOrEqual(9);
    const layout = layoutOf(table, listRows(allLists, 'en'), 'en').columns.filter(
      (column) => column.shown === 'always',
    );
    expect(layout.reduce((sum, { width }) => sum + width, 0)).toBeLessThanOrEqual(ROOM);
  });

  test.each(languages)('has a layout whose dropdowns offer the words of their lists (%s)', (lang) => {
    const lists = listRows(allLists, lang);
    const { columns } = layoutOf(table, lists, lang);
    expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
    for (const { field, dropdown } of columns) {
      if (dropdown?.from !== 'lists') continue;
      const offered = lists.rows.slice(dropdown.first - FIRST_ROW, dropdown.last - FIRST_ROW + 1);
      const words = table.fields[field]?.list?.choices.map((choice) => choice.words[lang]);
      expect(offered.map(({ cells }) => cells[2])).toEqual(words);
    }
  });

  test.each(languages)('reads back what it writes (%s)', (lang) => {
    // A marked row would not count.
    const columns = fields.filter(([key]) => key !== MARK);
    const row = Object.fromEntries(columns.map(([key, field]) => [key, sampleOf(field)]));
    const cells = toCells(table, row, lang);
    const grid = [
      columnOrder(table).map((field) => keyCell(table, field)),
      [],
      columnOrder(table).map((field) => (field === ID ? 'row-1' : (cells[field] ?? ''))),
    ];
    const { all, issues } = readTable(table, grid);
    expect(issues).toEqual([]);
    const mark = MARK in row ? { mark: row[MARK] } : {};
    expect(all).toEqual([{ row: 3, id: 'row-1', values: row, ...mark }]);
  });

  test('starts new rows with values that its columns can hold', () => {
    for (const [, field] of fields) {
      if (field.initial === undefined) continue;
      for (const lang of languages) {
        expect(field.read(field.write(field.initial, lang))).toEqual({ value: field.initial });
      }
    }
  });

  test('uses lists that are on the Lists sheet', () => {
    const listed: readonly ChoiceList[] = allLists;
    const used = fields.flatMap(([, { list, groups }]) => [list ?? [], groups ?? []].flat());
    expect(used.filter((list) => !listed.includes(list)).map(({ name }) => name)).toEqual([]);
  });

  test('has the columns that say who may see a row and when it was made', () => {
    if (table.seenBy !== undefined) expect(table.fields[table.seenBy]?.list).toBe(audiences);
    if (table.stamp !== undefined) expect(table.fields[table.stamp]?.control).toBe('day');
    if (table.guided) expect(table.fields[titleField(table)]?.required).toBe(true);
  });
});

describe.each(tables.flatMap((table) => (table.asked ? [[table.key, table, table.asked] as const] : [])))(
  'the questions of %s',
  (_, table, { rows = [], answer }) => {
    test('are there', () => {
      expect(rows.length).toBeGreaterThan(2);
    });

    test('have ids that can stay for good, and say in every language what they ask and why', () => {
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      for (const { id, asks, why } of rows) {
        expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
        expectWords(asks);
        expectWords(why);
        for (const lang of languages) {
          expect(asks[lang].length).toBeLessThanOrEqual(100);
          expect(why[lang].length).toBeLessThanOrEqual(140);
          expect(why[lang]).toMatch(/[.?”]$/);
        }
      }
      for (const lang of languages) {
        expect(new Set(rows.map(({ asks }) => fold(asks[lang]))).size).toBe(rows.length);
      }
    });

    test('are answered in a column that takes the words of their lists in every language', () => {
      expect(Object.keys(table.fields)).toContain(answer);
      for (const { id, list } of rows) {
        for (const { code, words } of list?.choices ?? []) {
          for (const lang of languages) {
            expect(fieldIn(table, answer, id)?.read(words[lang])).toEqual({ value: code });
          }
        }
      }
    });
  },
);

test('no sentence uses a word that could not be read out in court', () => {
  const harsh = {
    en: /neutraliz|enem(y|ies)|offender|felon|inmate|ex-con\b|invalid|failed/i,
    es: /neutraliz|enemig|delincuente|ofensor|recluso|\bpres[oa]s?\b|ex convicto|inválid|fallid|falló|vencid[oa]|atrasad/i,
  };
  const texts = [...sheets, ...allLists, ...chosenWays].flatMap((part) => textsIn(part));
  for (const lang of languages) {
    const said = texts.filter(([place]) => place.endsWith(`.${lang}`));
    expect(said.length).toBeGreaterThan(500);
    expect(said.filter(([, text]) => harsh[lang].test(text))).toEqual([]);
  }
});

/** A value that a column of this kind can hold. */
function sampleOf({ control, list }: Field): FieldValue {
  const samples: Record<Control, FieldValue> = {
    line: 'Sign-on letter',
    paragraph: 'One line\nand another',
    email: 'rosa@example.org',
    phone: '+1 555 0101',
    link: 'https://example.org/agenda',
    number: 3,
    day: '2026-11-09',
    time: '18:00',
    check: true,
    choice: list?.choices.at(-1)?.code ?? '',
    choices: list?.choices.slice(0, 2).map(({ code }) => code) ?? [],
    person: 'Rosa Benavides',
    people: ['Rosa Benavides', 'Denise Okafor'],
    reference: 'Back in custody',
  };
  return samples[control];
}

test('every list is on the Lists sheet, once', async () => {
  const defined = (await exportsOfSheets()).filter((value) => hasKeys(value, ['name', 'choices']));
  // The marks of rows belong to the language that sheets are written in.
  expect(new Set(allLists)).toEqual(new Set([rowMarks, ...defined]));
  expect(new Set(allLists).size).toBe(allLists.length);
  expect(new Set(allLists.map(({ name }) => name)).size).toBe(allLists.length);
});

test('every row of the Lists sheet has an id of its own', () => {
  const { rows } = listRows(allLists, 'en');
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});

describe.each(allLists.map((list: ChoiceList) => [list.name, list] as const))('the list “%s”', (_, list) => {
  test('has a word for every code in every language, each used once', () => {
    for (const lang of languages) {
      const words = list.choices.map((choice) => choice.words[lang]);
      for (const word of words) expect(word).toMatch(/^[^;]+$/);
      expect(new Set(words.map(fold)).size).toBe(words.length);
    }
  });

  test('gives its code for a word in every language and any case, and for the code itself', () => {
    for (const { code, words } of list.choices) {
      for (const word of [code, ...Object.values(words)]) {
        expect([codeFor(list, word), codeFor(list, word.toUpperCase())]).toEqual([code, code]);
      }
    }
  });

  test('explains and colors its words as people read them', () => {
    for (const { explained, tone, number } of list.choices) {
      if (explained) expectWords(explained);
      expect([undefined, 'settled', 'waiting', 'over']).toContain(tone);
      expect(number === undefined || Number.isInteger(number)).toBe(true);
    }
  });
});
