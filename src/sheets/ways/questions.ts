/** What *How we work* asks: what holds for a question, and the question on half a page for a meeting (seeds.md §18). */
import { codeFor, fold, wordFor } from '../../core/choices.ts';
import { heading, list, paragraph as block, type Block, type Document } from '../../core/document.ts';
import type { Lang, Text } from '../../core/lang.ts';
import type { AskedRow } from '../../core/sheet.ts';
import { courseWays } from './course.ts';
import { gatheringWays } from './gathering.ts';
import { groupWays } from './group.ts';
import { UNDECIDED } from './lists.ts';
import type { ChosenWay, Side } from './way.ts';
import type { Way } from './ways.ts';
import { wordWays } from './words.ts';

/** The questions with answers to choose from, in the order of the sheet. */
export const chosenWays: readonly ChosenWay[] = [...groupWays, ...courseWays, ...gatheringWays];

/** All of them. */
export const wayQuestions: readonly AskedRow[] = [...chosenWays, ...wordWays];

/** The sheet's rows as far as an answer is read from them. */
export type WayRows = readonly { readonly id: string | undefined; readonly values: Way }[];

/**
 * What holds for a question: the code that was decided, else the most careful one; for a question without answers to
 * choose from the group's own words. Undefined where those are missing, or there is no such question.
 */
export function wayOf(rows: WayRows, id: string): string | undefined {
  const answer = rows.find((row) => row.id === id)?.values.answer;
  const way = chosenWays.find((candidate) => candidate.id === id);
  if (!way) return wordWays.some((candidate) => candidate.id === id) ? answer : undefined;
  const code = answer === undefined ? undefined : codeFor(way.list, answer);
  return code === undefined || code === UNDECIDED ? way.careful : code;
}

/** The question that an agenda item is, by its words in any language; minutes and who leads may follow in brackets. */
export function questionIn(item: string): AskedRow | undefined {
  const words = fold(item.replace(/\s*\([^()]*\)\s*$/, ''));
  return wayQuestions.find(({ asks }) => Object.values(asks).some((text) => fold(text) === words));
}

interface HalfPageText {
  when(moment: string): string;
  readonly sides: readonly [string, string];
  readonly answers: string;
  until(careful: string): string;
  readonly own: string;
}

const halfPageText: Record<Lang, HalfPageText> = {
  en: {
    when: (moment) => `Best settled ${moment}.`,
    sides: ['One side: ', 'The other side: '],
    answers: 'What we can choose',
    until: (careful) => `Until we decide, this holds: ${careful}.`,
    own: 'Each says a sentence; somebody writes one that all can live with.',
  },
  es: {
    when: (moment) => `Conviene acordarlo ${moment}.`,
    sides: ['Un lado: ', 'El otro lado: '],
    answers: 'Lo que podemos elegir',
    until: (careful) => `Mientras no decidamos, vale esto: ${careful}.`,
    own: 'Cada quien dice una frase; alguien escribe una con la que todos puedan vivir.',
  },
};

function sideBlock(lead: string, { says, source }: Side, lang: Lang): Block {
  return block([
    { text: lead, strong: true },
    { text: `${says[lang]} ` },
    { text: `(${source[lang]})`, quiet: true },
  ]);
}

/** A question as an agenda item on half a page: why, both sides, the answers. Empty where there is no such question. */
export function halfPage(id: string, lang: Lang): Document {
  const say = halfPageText[lang];
  const words = wordWays.find((candidate) => candidate.id === id);
  if (words) return [...opening(words, lang), block(say.own)];
  const way = chosenWays.find((candidate) => candidate.id === id);
  if (!way) return [];
  const [one, other] = way.sides;
  return [
    ...opening(way, lang),
    block(say.when(way.when[lang])),
    sideBlock(say.sides[0], one, lang),
    sideBlock(say.sides[1], other, lang),
    block([{ text: say.answers, strong: true }]),
    list(way.list.choices.map(({ words: answer }) => answer[lang])),
    block([{ text: say.until(wordFor(way.list, way.careful, lang)), quiet: true }]),
  ];
}

function opening({ asks, why }: { readonly asks: Text; readonly why: Text }, lang: Lang): Document {
  return [heading(asks[lang]), block(why[lang])];
}
