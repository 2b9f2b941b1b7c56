/** The SMART coach: five lights for a goal, what is still missing, and its sentence (seeds.md W2, Q11–Q15; method.md §5). */
import { fold } from '../core/choices.ts';
import { sayDay } from '../core/day.ts';
import type { Lang } from '../core/lang.ts';
import type { Goal } from './goals.ts';

export type SmartLetter = 'S' | 'M' | 'A' | 'R' | 'T';

export interface SmartLight {
  readonly letter: SmartLetter;
  readonly word: string;
  readonly lit: boolean;
  /** What is missing, in one sentence; empty where the light is on. */
  readonly missing: string;
}

/** What people write to fill a box, in either language, as `fold` leaves it. */
const fillers = new Set(
  [
    'x xx xxx yes no ok okay tbd tba todo test testing asdf foo bar none nothing something anything stuff things',
    'thing later maybe unknown pending n/a na blah lorem ipsum etc done good great',
    'si nada algo cosa cosas luego pendiente prueba ninguno ninguna quizas listo bien definir',
  ].flatMap((words) => words.split(' ')),
);

/** Words that carry no content of their own. */
const small = new Set(
  'a an and at by for in is of on or our that the to we with al con de del el en es la las lo los o para por que se su un una y'.split(
    ' ',
  ),
);

/** A sentence that begins so has a thing where the verb should be. */
const noVerbs = new Set(
  [
    'the a an our their his her more better less fewer all every some this',
    'el la los las un una unos unas nuestro nuestra nuestros nuestras mas mejor menos todo toda todos todas',
  ].flatMap((words) => words.split(' ')),
);

function wordsOf(text: string | undefined): string[] {
  return fold(text ?? '')
    .split(/[^\p{L}\p{N}%/]+/u)
    .filter((word) => word !== '');
}

/** The words that say something: no fillers, no single letters, no key held down. */
function content(text: string | undefined): string[] {
  const real = wordsOf(text).filter(
    (word) => word.length > 1 && !fillers.has(word) && !small.has(word) && !/^(.)\1+$/.test(word),
  );
  return [...new Set(real)];
}

function isReal(text: string | undefined): boolean {
  return content(text).length > 0;
}

/** A verb and what it is done to, as far as two languages without a dictionary can tell. */
function isAction(text: string | undefined): boolean {
  const [first = ''] = wordsOf(text);
  return content(text).length >= 2 && !noVerbs.has(first);
}

function isUnit(text: string | undefined): boolean {
  return text?.trim() === '%' || isReal(text);
}

interface SmartText {
  readonly words: Readonly<Record<SmartLetter, string>>;
  readonly noAction: string;
  readonly noObject: string;
  readonly noNumber: string;
  unitOf(amount: number): string;
  readonly noOwner: string;
  readonly noMeans: string;
  readonly noLink: string;
  readonly noDate: string;
  by(day: string): string;
  known(how: string): string;
  answers(owner: string): string;
  means(means: string): string;
  serves(what: string): string;
}

const smartText: Record<Lang, SmartText> = {
  en: {
    words: { S: 'Specific', M: 'Measurable', A: 'Achievable', R: 'Relevant', T: 'Time-based' },
    noAction: 'Say what exactly is to happen.',
    noObject: 'Begin with a verb and say what it is done to: “Pass the housing ordinance”.',
    noNumber: 'Give a number, and say what it counts.',
    unitOf: (amount) => `Say what the ${amount} counts: votes, homes, people?`,
    noOwner: 'Name one person who answers for it.',
    noMeans: 'Say what we have for it: people, money, rooms, contacts.',
    noLink: 'Say which purpose or result it serves.',
    noDate: 'Set a date.',
    by: (day) => `By ${day}: `,
    known: (how) => `How we will know: ${how}.`,
    answers: (owner) => `${owner} answers for it.`,
    means: (means) => `What we have for it: ${means}.`,
    serves: (what) => `It serves: ${what}.`,
  },
  es: {
    words: { S: 'Específica', M: 'Medible', A: 'Alcanzable', R: 'Relevante', T: 'Con plazo' },
    noAction: 'Diga qué debe pasar exactamente.',
    noObject: 'Empiece con un verbo y diga sobre qué: “Aprobar la ordenanza de vivienda”.',
    noNumber: 'Ponga un número y diga qué cuenta.',
    unitOf: (amount) => `Diga qué cuenta el ${amount}: ¿votos, casas, personas?`,
    noOwner: 'Nombre a una persona que responda.',
    noMeans: 'Diga con qué contamos: gente, dinero, espacios, contactos.',
    noLink: 'Diga a qué propósito o resultado sirve.',
    noDate: 'Ponga una fecha.',
    by: (day) => `Para el ${day}: `,
    known: (how) => `Cómo lo sabremos: ${how}.`,
    answers: (owner) => `Responde ${owner}.`,
    means: (means) => `Contamos con: ${means}.`,
    serves: (what) => `Sirve a: ${what}.`,
  },
};

/** Five lights, each lit only by real content. */
export function smartLights(goal: Goal, lang: Lang): SmartLight[] {
  const say = smartText[lang];
  const light = (letter: SmartLetter, missing: string): SmartLight => ({
    letter,
    word: say.words[letter],
    lit: missing === '',
    missing,
  });
  const { amount } = goal;
  return [
    light('S', isAction(goal.specific) ? '' : isReal(goal.specific) ? say.noObject : say.noAction),
    light('M', amount === undefined ? say.noNumber : isUnit(goal.unit) ? '' : say.unitOf(amount)),
    light(
      'A',
      [isReal(goal.owner) ? '' : say.noOwner, isReal(goal.means) ? '' : say.noMeans]
        .filter((part) => part !== '')
        .join(' '),
    ),
    light('R', isReal(goal.serves) ? '' : say.noLink),
    light('T', goal.by === undefined ? say.noDate : ''),
  ];
}

/** The text without its last full stop, so that a sentence can go on. */
function open(text: string | undefined): string {
  return (text ?? '').trim().replace(/\.+$/, '');
}

/** The goal in one piece, made from the parts that say something, for people to edit; empty where what it is about is missing. */
export function smartSentence(goal: Goal, lang: Lang): string {
  const say = smartText[lang];
  if (!isReal(goal.specific)) return '';
  const measure =
    goal.amount !== undefined && isUnit(goal.unit) ? ` (${goal.amount} ${open(goal.unit)})` : '';
  const by = goal.by === undefined ? '' : say.by(sayDay(goal.by, lang));
  return [
    `${by}${open(goal.specific)}${measure}.`,
    ...(isReal(goal.knownBy) ? [say.known(open(goal.knownBy))] : []),
    ...(isReal(goal.owner) ? [say.answers(open(goal.owner))] : []),
    ...(isReal(goal.means) ? [say.means(open(goal.means))] : []),
    ...(isReal(goal.serves) ? [say.serves(open(goal.serves))] : []),
  ].join(' ');
}
