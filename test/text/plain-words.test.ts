/** Plain, kind words, fit to be read out in court (design §2.28). */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, test } from 'vitest';
import { tables } from '../../src/sheets/index.ts';
import { project, readableTexts } from './readable-texts.ts';
import { sentencesOf, wordCount, wordsOf } from './sentences.ts';

/** Whole words, in letters of any language: `\b` knows only those without accents. */
function anyOf(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(${words})(?!\\p{L})`, 'iu');
}

const UNKIND = [
  anyOf(
    'neutrali[sz]\\p{L}*|enem(y|ies)|opponents?|offenders?|felons?|inmates?|ex-con(vict)?s?|invalid|failed|overdue',
  ),
  anyOf(
    'neutraliz\\p{L}*|enemig[oa]s?|delincuentes?|ofensor(a|es|as)?|reclus[oa]s?|pres[oa]s?|reos?|ex[- ]?convict[oa]s?|inválid[oa]s?|falló|fallid[oa]s?',
  ),
];

/** What reproaches a member with a date that has passed. */
const LATE = anyOf('overdue|vencid[oa]s?|atrasad[oa]s?');

const files = ['src/text', 'src/sheets'].flatMap((folder) =>
  readdirSync(path.join(project, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.join(folder, file)),
);

test.each(files)('%s calls nobody names, and blames nobody', (file) => {
  const texts = readableTexts(file);
  expect(texts.filter((text) => UNKIND.some((words) => words.test(text)))).toEqual([]);
});

test('texts are found where there are some', () => {
  expect(readableTexts('src/text/letters.ts')).toContain('Has it already.');
  expect(readableTexts('src/text/mails.ts').join('\n')).toContain('Help needed: ');
});

test('unkind words are found in both languages, and kind ones that look like them are not', () => {
  const isUnkind = (text: string): boolean => UNKIND.some((words) => words.test(text));
  expect(
    ['The send failed.', 'Nuestros enemigos', 'El envío falló.', 'un ex convicto'].filter(isUnkind),
  ).toHaveLength(4);
  expect(['Neutral', 'Presione Enviar', 'Presentes', 'No se pudo enviar'].filter(isUnkind)).toEqual([]);
});

/** What members get, in each language: every kept text except the coordinator's mail and the three sheets of the core group. */
const golden = path.join(project, 'test/golden');
const membersTexts = readdirSync(golden).filter(
  (file) => file.endsWith('.txt') && !/^(coordinator|start-here|power-map|strategy)/.test(file),
);

/** The school grade at which the sentences of a text are read; titles and items would make it look easier. */
function gradeOf(text: string): number {
  const sentences = sentencesOf(text).filter((sentence) => /[.?!]$/.test(sentence));
  const words = sentences.flatMap(wordsOf);
  return fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
}

describe('what members get', () => {
  test('is kept word for word', () => {
    const some = ['agenda.txt', 'digest.txt', 'digest.es.txt', 'invitation.es.txt', 'minutes.txt'];
    expect(membersTexts).toEqual(expect.arrayContaining(some));
  });

  test.each(membersTexts)('%s has no sentence of more than 20 words', (file) => {
    const text = readFileSync(path.join(golden, file), 'utf8');
    expect(sentencesOf(text).filter((sentence) => wordCount(sentence) > 20)).toEqual([]);
  });

  test.each(membersTexts)('%s says “we” or “you”, not what the workbook did', (file) => {
    const text = readFileSync(path.join(golden, file), 'utf8');
    expect(text).not.toMatch(/workbook|spreadsheet|add-on|outbox|stakeholder|trigger/i);
    expect(text).not.toMatch(/libro|hoja de cálculo|complemento|bandeja|partes interesadas/i);
  });

  test.each(membersTexts)('%s reproaches nobody with a date', (file) => {
    expect(readFileSync(path.join(golden, file), 'utf8')).not.toMatch(LATE);
  });

  test.each(membersTexts.filter((file) => !file.endsWith('.es.txt')))('%s is read at grade 8', (file) => {
    expect(gradeOf(readFileSync(path.join(golden, file), 'utf8'))).toBeLessThanOrEqual(8);
  });
});

test.each(tables.map(({ key, fields }) => [key, fields] as const))(
  'the sheet %s asks in sentences of at most 20 words',
  (_, fields) => {
    const sentences = Object.values(fields).flatMap(({ help }) => Object.values(help).flatMap(sentencesOf));
    expect(sentences.filter((sentence) => wordCount(sentence) > 20)).toEqual([]);
  },
);
