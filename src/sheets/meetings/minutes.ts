/** The minutes of a meeting, drafted to be filled in: what was done, not what was said (method.md §12). */
import { heading, list, paragraph, subheading, table, title, type Document } from '../../core/document.ts';
import { wordFor } from '../../core/choices.ts';
import type { Lang } from '../../core/lang.ts';
import { quorums } from '../ways/lists.ts';
import { factLines, paperText, type MeetingPaper } from './agenda.ts';

interface MinutesText {
  minutes(what: string): string;
  readonly help: string;
  readonly people: string;
  readonly roles: readonly string[];
  /** Who stood in for somebody, by the rule for it; where there are no stand-ins, no line asks. */
  readonly surrogates: Readonly<Record<string, string>>;
  /** Of those who could not come, by what the group does then (seeds.md V18); never who has missed how often. */
  readonly absence: Readonly<Record<string, string>>;
  quorum(needed: string): string;
  readonly earlier: string;
  readonly earlierHelp: string;
  readonly promises: string;
  readonly promiseHead: readonly string[];
  readonly noPromises: string;
  readonly topics: string;
  /** What was decided, by how the group decides. */
  readonly decided: Readonly<Record<string, string>>;
  readonly vote: string;
  readonly other: string;
  readonly fresh: string;
  readonly freshHead: readonly string[];
  readonly close: string;
  closing(next: string): readonly string[];
}

/** Empty rows for promises made in the meeting. */
const FRESH_ROWS = 6;

const minutesText: Record<Lang, MinutesText> = {
  en: {
    minutes: (what) => `Minutes: ${what}`,
    help: 'Write what was decided and promised, not who said what. No personal stories, no health or justice history.',
    people: 'Who was there',
    roles: ['Facilitator:', 'Note taker:', 'Present:'],
    surrogates: {
      case: 'Stood in for somebody (for whom; was it fine with the group?):',
      speak: 'Stood in for somebody (for whom; may speak, not decide):',
      decide: 'Stood in for somebody (for whom; may speak and decide):',
    },
    absence: {
      'other-ways': 'Could not come (what else could they take part in?):',
      'stand-in': 'Could not come (who will stand in next time?):',
      talk: 'Could not come (who calls to ask how they are?):',
      expected: 'Could not come (who calls to ask how they are?):',
    },
    quorum: (needed) => `Quorum (${needed}): yes / no`,
    earlier: 'Earlier minutes',
    earlierHelp: 'Approved / approved with corrections:',
    promises: 'What we promised each other',
    promiseHead: ['What', 'Who', 'Done, in progress, carried over, handed off, dropped?'],
    noPromises: 'Nothing was open.',
    topics: 'Topics',
    decided: {
      consensus: 'Decided by consensus (exact words, result):',
      consent: 'Decided by consent (exact words, result):',
      fallback: 'Decided by consensus, or else by vote (exact words, which of the two, result):',
      vote: 'Decided by vote (exact words, result):',
      advice: 'Decided after asking for advice (exact words, who decided, result):',
    },
    vote: 'Votes (for, against, abstained):',
    other: 'Anything else that was decided:',
    fresh: 'New promises',
    freshHead: ['What', 'Who', 'By when'],
    close: 'Close',
    closing: (next) => [
      `Next meeting:${next === '' ? '' : ` ${next}?`}`,
      'Ended at:',
      'Approved on (fill in next time):',
    ],
  },
  es: {
    minutes: (what) => `Acta: ${what}`,
    help: 'Escriban qué se decidió y a qué se comprometieron, no quién dijo qué. Nada de historias personales, ni de salud ni con la justicia.',
    people: 'Quiénes estuvieron',
    roles: ['Quien facilita:', 'Quien toma notas:', 'Presentes:'],
    surrogates: {
      case: 'Suplentes (de quién; ¿estuvo de acuerdo el grupo?):',
      speak: 'Suplentes (de quién; pueden hablar, no decidir):',
      decide: 'Suplentes (de quién; pueden hablar y decidir):',
    },
    absence: {
      'other-ways': 'No pudieron venir (¿en qué más podrían participar?):',
      'stand-in': 'No pudieron venir (¿quién vendrá como suplente?):',
      talk: 'No pudieron venir (¿quién les llama para saber cómo están?):',
      expected: 'No pudieron venir (¿quién les llama para saber cómo están?):',
    },
    quorum: (needed) => `Quórum (${needed}): sí / no`,
    earlier: 'Acta anterior',
    earlierHelp: 'Aprobada / aprobada con correcciones:',
    promises: 'A qué nos comprometimos',
    promiseHead: ['Qué', 'Quién', '¿Hecho, en curso, sigue pendiente, pasó a otra persona, se deja?'],
    noPromises: 'No quedaba nada abierto.',
    topics: 'Temas',
    decided: {
      consensus: 'Se decidió por consenso (palabras exactas, resultado):',
      consent: 'Se decidió por consentimiento (palabras exactas, resultado):',
      fallback:
        'Se decidió por consenso o, si no, por votación (palabras exactas, cuál de los dos, resultado):',
      vote: 'Se decidió por votación (palabras exactas, resultado):',
      advice: 'Se decidió después de pedir consejo (palabras exactas, quién decidió, resultado):',
    },
    vote: 'Votos (a favor, en contra, abstenciones):',
    other: 'Otras cosas que se decidieron:',
    fresh: 'Nuevos compromisos',
    freshHead: ['Qué', 'Quién', 'Para cuándo'],
    close: 'Cierre',
    closing: (next) => [
      `Próxima reunión:${next === '' ? '' : ` ¿${next}?`}`,
      'Terminó a las:',
      'Aprobada el (se llena la próxima vez):',
    ],
  },
};

/** How many have to be there, as the beginning of a line. */
function quorumIn(code: string, lang: Lang): string {
  const word = wordFor(quorums, code, lang);
  return word.charAt(0).toLowerCase() + word.slice(1);
}

/** The ways of deciding in which votes are counted. */
const VOTED = ['vote', 'fallback'];

export function minutes(paper: MeetingPaper, lang: Lang): Document {
  const say = minutesText[lang];
  const { method, surrogates, absence, quorum } = paper.ways;
  const decision = [
    paragraph(say.decided[method] ?? ''),
    ...(VOTED.includes(method) ? [paragraph(say.vote)] : []),
  ];
  return [
    title(say.minutes(paper.what)),
    ...factLines(paper, lang),
    paragraph([{ text: say.help, quiet: true }]),
    heading(say.people),
    list(
      [
        ...say.roles,
        say.absence[absence] ?? [],
        say.surrogates[surrogates] ?? [],
        say.quorum(quorumIn(quorum, lang)),
      ].flat(),
    ),
    heading(say.earlier),
    paragraph(say.earlierHelp),
    heading(say.promises),
    paper.open.length === 0
      ? paragraph(say.noPromises)
      : table(
          say.promiseHead,
          paper.open.map(({ what, who }) => [what, who || paperText[lang].nobody, '']),
        ),
    heading(say.topics),
    ...(paper.items.length === 0
      ? [paragraph(say.other)]
      : paper.items.flatMap((item) => [subheading(item), ...decision])),
    heading(say.fresh),
    table(
      say.freshHead,
      Array.from({ length: FRESH_ROWS }, () => say.freshHead.map(() => '')),
    ),
    heading(say.close),
    list(say.closing(paper.next)),
  ];
}
