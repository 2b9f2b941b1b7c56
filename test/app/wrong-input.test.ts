/** What nobody can read, typed by hand into every column of every sheet: each is named in a sentence with its remedy. */
import { describe, expect, test } from 'vitest';
import { unsaidByPages } from '../../build/one-language.ts';
import type { Field } from '../../src/core/field.ts';
import { languages, type Lang } from '../../src/core/lang.ts';
import { asking, formTable, titleField, type Table } from '../../src/core/sheet.ts';
import { guidedTables } from '../../src/sheets/guided.ts';
import { questions } from '../../src/sheets/questions/index.ts';
import { changesOf, newDraft } from '../../src/sidebar/draft.ts';
import { problemSentence } from '../../src/text/problems.ts';
import { newWorkbook, type AddOn } from '../add-on.ts';
import { SheetByHand, type Texts } from './by-hand.ts';

const LONG = 'word '.repeat(12_000);

/** What somebody might type who has not understood what a field is for; undefined where any text will do. */
function wrongInput({ control }: Field): string | undefined {
  switch (control) {
    case 'day':
      return 'next tues';
    case 'time':
      return 'in the evening';
    case 'number':
      return 'about forty';
    case 'email':
      return 'rosa at example';
    case 'link':
      return 'our page';
    case 'choice':
    case 'choices':
    case 'check':
      return 'perhaps';
    case 'person':
    case 'people':
      return 'Nobody Known';
    default:
      return undefined;
  }
}

function wrongCells(table: Table): Texts {
  const own = Object.entries(table.fields).flatMap(([key, field]) => {
    const text = field.shown === 'hidden' ? undefined : wrongInput(field);
    return text === undefined ? [] : [[key === titleField(table) ? table.key : key, text] as const];
  });
  return Object.fromEntries(own);
}

/** A sentence that quotes what was typed, and then says what to do. */
function expectClear(sentence: string, found: string): void {
  expect(sentence).toContain(found === '' ? '“' : `“${found}”`);
  expect(sentence).toMatch(/^“.*(\.|https:\/\/)( \S.*(\.|https:\/\/|[^.]))?$/);
  expect(sentence).not.toMatch(/undefined|null|\[object|“”|not-a|: \.$/);
}

const english = newWorkbook();
const spanish = translated();

function translated(): AddOn {
  const addOn = newWorkbook();
  for (let done = 0, total = 1; done < total;) ({ done, total } = addOn.call('language', { to: 'es', done }));
  addOn.lang = 'es';
  return addOn;
}

describe.each([
  ['en', english],
  ['es', spanish],
] as const)('in the sheet (%s)', (_lang, addOn) => {
  test.each(guidedTables.map((table) => [table.key, table] as const))('%s', (key, table) => {
    const cells = wrongCells(table);
    addOn.call('begin', { sheet: key });
    const sheet = new SheetByHand(addOn, key);
    sheet.typeRow({ [key]: 'Typed by hand', ...cells });
    addOn.call('refresh', {});
    const id = sheet.column('id').at(-1) ?? '';
    const { problems } = addOn.call('row', { sheet: key, id });
    expect(problems.map(({ field }) => (field === titleField(table) ? key : field)).sort()).toEqual(
      Object.keys(cells).sort(),
    );
    for (const { field, sentence } of problems) {
      expectClear(sentence, cells[field === titleField(table) ? key : field] ?? '');
    }
  });
});

/** The forms that the guide makes: one for each sheet, and one for each question that a sheet asks. */
const forms = guidedTables.flatMap((table): (readonly [string, Table])[] => {
  const asked = questions[table.key] ?? [];
  const own = asked.map(({ id }) => [`${table.key}: ${id}`, formTable(asking(table, asked), id)] as const);
  return [[table.key, table], ...own];
});

test.each(forms)('in the form of %s', (_name, table) => {
  for (const [key, field] of Object.entries(table.fields)) {
    if (field.shown === 'hidden') continue;
    const text = wrongInput(field);
    const isTyped = !['choice', 'choices', 'check'].includes(field.control);
    if (text !== undefined && isTyped) said(table, key, text);
    if (text === undefined) said(table, key, LONG);
    if (field.required) said(table, key, '');
  }
});

/** What the form says to this text in one field, in each language. */
function said(table: Table, key: string, text: string): void {
  const draft = newDraft(table);
  const isName = ['person', 'people'].includes(table.fields[key]?.control ?? '');
  const typed = isName
    ? { ...draft, unfinished: { [key]: text } }
    : { ...draft, entries: { ...draft.entries, [key]: text } };
  const problem = changesOf(table, typed).problems.find(({ field }) => field === key);
  expect(problem, `${table.key}, ${key}: ${text.slice(0, 20)}`).toBeDefined();
  expect(unsaidByPages).not.toContain(problem?.code);
  for (const lang of languages) sentenceIsClear(table, key, problem, lang, text);
}

function sentenceIsClear(
  table: Table,
  key: string,
  problem: Parameters<typeof problemSentence>[0] | undefined,
  lang: Lang,
  text: string,
): void {
  if (!problem) return;
  const sentence = problemSentence(problem, table.fields[key]?.heading[lang] ?? '', lang);
  if (problem.code === 'too-long') expect(sentence).toMatch(/50,000/);
  else expectClear(sentence, problem.code === 'required' ? '' : text);
}
