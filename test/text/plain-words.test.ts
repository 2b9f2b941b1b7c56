/** Plain, kind words, fit to be read out in court (design §2.28). */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { tables } from '../../src/sheets/index.ts';
import { sentencesOf, wordCount } from './sentences.ts';

const project = path.resolve(import.meta.dirname, '../..');

const UNKIND =
  /\b(neutraliz|enem(y|ies)\b|opponents?\b|offenders?\b|felons?\b|inmates?\b|ex-con|invalid|failed|overdue)/i;

/** Every text in a file that people can read: string literals with a capital or a space, so no codes and no keys. */
function readableTexts(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    const isText =
      ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
    if (isText && !ts.isImportDeclaration(node.parent) && /\s|^[A-Z“]/.test(node.text)) texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts;
}

const files = ['src/text', 'src/sheets'].flatMap((folder) =>
  readdirSync(path.join(project, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.join(folder, file)),
);

test.each(files)('%s calls nobody names, and blames nobody', (file) => {
  const texts = readableTexts(path.join(project, file));
  expect(texts.filter((text) => UNKIND.test(text))).toEqual([]);
});

test('texts are found where there are some', () => {
  expect(readableTexts(path.join(project, 'src/text/letters.ts'))).toContain('Has it already.');
  expect(readableTexts(path.join(project, 'src/text/mails.ts')).join('\n')).toContain('Help needed: ');
});

/** What members get: every kept text except the coordinator's mail and the two sheets of the core group. */
const golden = path.join(project, 'test/golden');
const membersTexts = readdirSync(golden).filter(
  (file) => file.endsWith('.txt') && !/^(coordinator|start-here|power-map)/.test(file),
);

describe('what members get', () => {
  test('is kept word for word', () => {
    expect(membersTexts).toEqual(
      expect.arrayContaining(['agenda.txt', 'digest.txt', 'invitation.txt', 'minutes.txt']),
    );
  });

  test.each(membersTexts)('%s has no sentence of more than 20 words', (file) => {
    const text = readFileSync(path.join(golden, file), 'utf8');
    expect(sentencesOf(text).filter((sentence) => wordCount(sentence) > 20)).toEqual([]);
  });

  test.each(membersTexts)('%s says “we” or “you”, not what the workbook did', (file) => {
    const text = readFileSync(path.join(golden, file), 'utf8');
    expect(text).not.toMatch(/workbook|spreadsheet|add-on|outbox|stakeholder|trigger/i);
  });
});

test.each(tables.map(({ key, fields }) => [key, fields] as const))(
  'the sheet %s asks in sentences of at most 20 words',
  (_, fields) => {
    const sentences = Object.values(fields).flatMap(({ help }) => sentencesOf(help.en));
    expect(sentences.filter((sentence) => wordCount(sentence) > 20)).toEqual([]);
  },
);
