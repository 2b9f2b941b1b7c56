/** How we work: what a coalition has to settle for itself, each question when it matters (seeds.md W20, T1–T24, E1–E14, §18). */
import { codeFor, fold, wordFor } from '../../core/choices.ts';
import { heading, list, paragraph as block, type Block, type Document } from '../../core/document.ts';
import { day, line, paragraph } from '../../core/field.ts';
import type { Lang, Text } from '../../core/lang.ts';
import { defineTable, type AskedRow, type RowOf } from '../../core/sheet.ts';
import { courseWays } from './course.ts';
import { gatheringWays } from './gathering.ts';
import { groupWays } from './group.ts';
import { UNDECIDED } from './lists.ts';
import type { ChosenWay, Side } from './way.ts';
import { wordWays } from './words.ts';

/** The questions with answers to choose from, in the order of the sheet. */
export const chosenWays: readonly ChosenWay[] = [...groupWays, ...courseWays, ...gatheringWays];

export const ways = defineTable({
  key: 'ways',
  name: { en: 'How we work', es: 'Cómo trabajamos' },
  purpose: {
    en: 'What we agreed on for working together; what is still open is said to be open.',
    es: 'Lo que acordamos para trabajar juntos; lo que falta decidir se dice.',
  },
  tabColor: '#45818e',
  begins: 'later',
  guided: true,
  asked: { rows: [...chosenWays, ...wordWays], answer: 'answer' },
  fields: {
    question: line({
      heading: { en: 'Question', es: 'Pregunta' },
      help: {
        en: 'Talk about it when it matters; “We haven’t decided yet” is an answer.',
        es: 'Háblenlo cuando importe; “Todavía no lo hemos decidido” es una respuesta.',
      },
      audience: 'core',
      shown: 'always',
      width: 360,
      required: true,
    }),
    answer: paragraph({
      heading: { en: 'Our answer', es: 'Nuestra respuesta' },
      help: {
        en: 'Until you answer, the workbook goes by the most careful reading.',
        es: 'Mientras no haya respuesta, el libro sigue la lectura más cuidadosa.',
      },
      // Of some questions the answer stands on members’ welcome pages.
      audience: 'members',
      shown: 'always',
      width: 280,
    }),
    note: paragraph({
      heading: { en: 'In our words', es: 'En nuestras palabras' },
      help: {
        en: 'Why we chose it, and what exceptions there are, for those who join later.',
        es: 'Por qué lo elegimos y qué excepciones hay, para quien llegue después.',
      },
      audience: 'core',
      shown: 'always',
      width: 300,
    }),
    decided: day({
      heading: { en: 'Decided on', es: 'Decidido el' },
      help: {
        en: 'The day the group settled it, so that it need not be argued again.',
        es: 'El día en que el grupo lo acordó, para no discutirlo otra vez.',
      },
      audience: 'core',
      shown: 'always',
      width: 140,
    }),
    again: day({
      heading: { en: 'Look again on', es: 'Revisar el' },
      help: {
        en: 'A date makes it easier to try something and change it later.',
        es: 'Con una fecha es más fácil probar algo y cambiarlo después.',
      },
      audience: 'core',
      shown: 'always',
      width: 140,
    }),
  },
});

export type Way = RowOf<typeof ways.fields>;

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

/** Whether a question is still open: nobody answered, or the answer is that it isn't decided yet. */
export function isOpenWay(id: string, answer: string | undefined): boolean {
  const way = chosenWays.find((candidate) => candidate.id === id);
  if (answer === undefined || answer.trim() === '') return true;
  return way !== undefined && codeFor(way.list, answer) === UNDECIDED;
}

/** The question that an agenda item is, by its words in any language; minutes and who leads may follow in brackets. */
export function questionIn(item: string): AskedRow | undefined {
  const words = fold(item.replace(/\s*\([^()]*\)\s*$/, ''));
  return [...chosenWays, ...wordWays].find(({ asks }) =>
    Object.values(asks).some((text) => fold(text) === words),
  );
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
