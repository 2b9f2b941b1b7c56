/** `docs/coverage.json`: what of the five toolkits is built, said as help, or left out, and that it names only what exists. */
import { describe, expect, test } from 'vitest';
import coverage from '../../docs/coverage.json' with { type: 'json' };
import { commitmentRules } from '../../src/sheets/actions.ts';
import { sheets, tables } from '../../src/sheets/index.ts';
import { dataRules } from '../../src/sheets/indicator-course.ts';
import { documentRules, meetingRules } from '../../src/sheets/meetings/meetings.ts';
import { settingRows } from '../../src/sheets/settings.ts';
import { steps } from '../../src/sheets/steps.ts';
import { allLists } from '../../src/sheets/vocabulary.ts';
import { mailText } from '../../src/text/mails.ts';

type Entry =
  | { readonly built: readonly string[] }
  | { readonly help: readonly string[] }
  | { readonly 'left out': string };

const entries = Object.entries(coverage as Readonly<Record<string, Entry>>);

/** The inventory of the toolkits (seeds.md §1–§18): each letter with its highest number. */
const inventory = {
  W: 22,
  N: 26,
  P: 31,
  Q: 50,
  G: 11,
  C: 29,
  T: 24,
  E: 14,
  R: 14,
  M: 51,
  A: 15,
  D: 12,
  O: 9,
  X: 6,
  B: 10,
  K: 17,
  Z: 7,
  V: 20,
} as const;

const ids = Object.entries(inventory).flatMap(([letter, last]) =>
  Array.from({ length: last }, (_, index) => `${letter}${index + 1}`),
);

/** Whatever an entry may name. */
const existing = new Set([
  ...sheets.map(({ key }) => `sheet:${key}`),
  ...tables.flatMap(({ key, fields }) => Object.keys(fields).map((field) => `field:${key}.${field}`)),
  ...tables.flatMap(({ key, asked }) => (asked?.rows ?? []).map(({ id }) => `asked:${key}.${id}`)),
  ...allLists.flatMap(({ name, choices }) => choices.map(({ code }) => `choice:${name}.${code}`)),
  ...steps.map(({ key }) => `step:${key}`),
  ...[...meetingRules, ...commitmentRules, ...dataRules].map(({ stage }) => `rule:${stage}`),
  ...documentRules.map(({ document }) => `document:${document}`),
  ...Object.keys(settingRows).map((setting) => `setting:${setting}`),
  ...Object.keys(mailText.en.subject).map((letter) => `letter:${letter}`),
]);

const keysOf = (entry: Entry): readonly string[] =>
  'built' in entry ? entry.built : 'help' in entry ? entry.help : [];

test('every item of the toolkits is accounted for, and nothing else', () => {
  expect(entries.map(([id]) => id).sort()).toEqual([...ids, 'Q10b'].sort());
});

describe.each(entries)('%s', (_, entry) => {
  test('says one thing, and names only what exists', () => {
    expect(Object.keys(entry)).toHaveLength(1);
    if ('left out' in entry) expect(entry['left out']).toMatch(/^\p{Lu}.{30,}\.$/u);
    else expect(keysOf(entry)).not.toEqual([]);
    expect(keysOf(entry).filter((key) => !existing.has(key))).toEqual([]);
  });
});

test('nothing has to stand for more than five items', () => {
  const named = entries.flatMap(([, entry]) => keysOf(entry));
  const often = [...new Set(named)].filter((key) => named.filter((other) => other === key).length > 5);
  expect(often).toEqual([]);
});

test('fewer than one in ten is left out', () => {
  const left = entries.filter(([, entry]) => 'left out' in entry);
  expect(left.length * 10).toBeLessThan(entries.length);
});
