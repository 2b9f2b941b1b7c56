/** What the answers on *Form a coalition?* say in plain words; careful where much is still open (seeds.md W11). */
import type { Lang } from '../core/lang.ts';
import type { Fit } from './fit.ts';
import { fitQuestions, type FitQuestion } from './questions/fit.ts';

interface ReadingText {
  readonly numbers: readonly string[];
  /** Joins themes: `trust and shared work`. */
  and(themes: readonly string[]): string;
  readonly nothing: string;
  tooFew(answered: string, all: string): string;
  inFavor(count: number, number: string, answered: string): string;
  partly(count: number, number: string): string;
  readonly doubt: string;
  weak(count: number, themes: string): string;
  thin(themes: string): string;
  readonly noWeak: string;
  open(count: number, number: string): string;
  occasions(themes: string): string;
  readonly noOccasion: string;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const readingText: Record<Lang, ReadingText> = {
  en: {
    numbers: [
      ...['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
      ...['eleven', 'twelve', 'thirteen'],
    ],
    and: (themes) => joined(themes, 'and'),
    nothing: 'Nobody has answered yet. Begin with the question that you are least sure of.',
    tooFew: (answered, all) => `${capital(answered)} of ${all} answered: too few to go by.`,
    inFavor: (count, number, answered) =>
      `${capital(number)} of ${answered} ${count === 1 ? 'speaks' : 'speak'} for it.`,
    partly: (count, number) => `${capital(number)} ${count === 1 ? 'does' : 'do'} in part.`,
    doubt: 'You don’t see a coalition as the best answer to this: look at other ways first.',
    weak: (count, themes) =>
      count === 1
        ? `${capital(themes)} is the weak point: talk about it before you begin.`
        : `The weak points are ${themes}: talk about them before you begin.`,
    thin: (themes) => `Look once more at ${themes}.`,
    noWeak: 'No weak point shows.',
    open: (count, number) => `${capital(number)} ${count === 1 ? 'is' : 'are'} still open.`,
    occasions: (themes) => `What speaks for now: ${themes}.`,
    noOccasion: 'Nothing presses, so there is time to prepare.',
  },
  es: {
    numbers: [
      ...['ninguna', 'una', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'],
      ...['once', 'doce', 'trece'],
    ],
    and: (themes) => joined(themes, 'y'),
    nothing: 'Nadie ha respondido todavía. Empiece por la pregunta en la que hay más dudas.',
    tooFew: (answered, all) => `Hay ${answered} de ${all} respondidas: muy pocas para guiarse por ellas.`,
    inFavor: (count, number, answered) =>
      `${capital(number)} de ${answered} ${count <= 1 ? 'habla' : 'hablan'} a favor.`,
    partly: (count, number) => `${capital(number)} ${count === 1 ? 'lo hace' : 'lo hacen'} en parte.`,
    doubt: 'No ven una coalición como la mejor respuesta para esto: vean primero otros caminos.',
    weak: (count, themes) =>
      count === 1
        ? `El punto débil es ${themes}: háblenlo antes de empezar.`
        : `Los puntos débiles son ${themes}: háblenlos antes de empezar.`,
    thin: (themes) => `Vuelvan a ver esto: ${themes}.`,
    noWeak: 'No se ve ningún punto débil.',
    open: (count, number) => `${capital(number)} ${count === 1 ? 'sigue abierta' : 'siguen abiertas'}.`,
    occasions: (themes) => `Lo que habla por hacerlo ahora: ${themes}.`,
    noOccasion: 'Nada apremia: hay tiempo para prepararse.',
  },
};

function joined(themes: readonly string[], and: string): string {
  const last = themes.at(-1) ?? '';
  return themes.length < 2 ? last : `${themes.slice(0, -1).join(', ')} ${and} ${last}`;
}

/** Sentences to read the answers by; the rows are those that count. */
export function fitReading(
  rows: readonly { readonly id: string | undefined; readonly values: Fit }[],
  lang: Lang,
): string {
  const say = readingText[lang];
  const answers = new Map(rows.map(({ id, values }) => [id, values.answer]));
  const that = (kind: FitQuestion['kind'], answer: Fit['answer']): FitQuestion[] =>
    fitQuestions.filter((question) => question.kind === kind && answers.get(question.id) === answer);
  const count = (many: number): string => say.numbers[many] ?? String(many);
  const themes = (questions: readonly FitQuestion[]): string =>
    say.and(questions.map(({ theme }) => theme[lang]));

  const all = fitQuestions.filter(({ kind }) => kind === 'condition').length;
  const [yes, partly, no] = [that('condition', 'yes'), that('condition', 'partly'), that('condition', 'no')];
  const answered = yes.length + partly.length + no.length;
  const occasions = that('occasion', 'yes');
  const now = occasions.length > 0 ? [say.occasions(themes(occasions))] : [];
  const doubts = answers.get('best') === 'no' ? [say.doubt] : [];
  // What is doubted as a whole was said already.
  const weak = no.filter(({ id }) => id !== 'best');
  const weakPoints = weak.length > 0 ? [say.weak(weak.length, themes(weak))] : [];
  if (answered === 0) return [say.nothing, ...now].join(' ');
  if (answered * 2 < all) {
    return [say.tooFew(count(answered), count(all)), ...doubts, ...weakPoints, ...now].join(' ');
  }
  const thin = no.length === 0 && partly.length > 0 ? [say.thin(themes(partly))] : [];
  const open = all - answered;
  const noOccasion = that('occasion', 'no').length === fitQuestions.length - all ? [say.noOccasion] : [];
  return [
    say.inFavor(yes.length, count(yes.length), count(answered)),
    ...(partly.length > 0 ? [say.partly(partly.length, count(partly.length))] : []),
    ...doubts,
    ...weakPoints,
    ...thin,
    ...(no.length === 0 && partly.length === 0 && open === 0 ? [say.noWeak] : []),
    ...(open > 0 ? [say.open(open, count(open))] : []),
    ...now,
    ...noOccasion,
  ].join(' ');
}
