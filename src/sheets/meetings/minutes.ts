/** The minutes of a meeting, drafted to be filled in: what was done, not what was said (method.md §12). */
import { heading, list, paragraph, subheading, table, title, type Document } from '../../core/document.ts';
import type { Lang } from '../../core/lang.ts';
import { factLines, paperText, type MeetingPaper } from './agenda.ts';

interface MinutesText {
  minutes(what: string): string;
  readonly help: string;
  readonly people: string;
  readonly roles: readonly string[];
  readonly earlier: string;
  readonly earlierHelp: string;
  readonly promises: string;
  readonly promiseHead: readonly string[];
  readonly noPromises: string;
  readonly topics: string;
  readonly decided: string;
  readonly other: string;
  readonly fresh: string;
  readonly freshHead: readonly string[];
  readonly close: string;
  readonly closing: readonly string[];
}

/** Empty rows for promises made in the meeting. */
const FRESH_ROWS = 6;

const minutesText: Record<Lang, MinutesText> = {
  en: {
    minutes: (what) => `Minutes: ${what}`,
    help: 'Write what was decided and promised, not who said what. No personal stories, no health or justice history.',
    people: 'Who was there',
    roles: [
      'Facilitator:',
      'Note taker:',
      'Present:',
      'Sent regrets:',
      'Stood in for somebody (for whom):',
      'Quorum: yes / no',
    ],
    earlier: 'Earlier minutes',
    earlierHelp: 'Approved / approved with corrections:',
    promises: 'What we promised each other',
    promiseHead: ['What', 'Who', 'Done, in progress, carried over, handed off, dropped?'],
    noPromises: 'Nothing was open.',
    topics: 'Topics',
    decided: 'Decided (exact words, how it was decided, result):',
    other: 'Anything else that was decided:',
    fresh: 'New promises',
    freshHead: ['What', 'Who', 'By when'],
    close: 'Close',
    closing: ['Next meeting:', 'Ended at:', 'Approved on (fill in next time):'],
  },
  es: {
    minutes: (what) => `Acta: ${what}`,
    help: 'Escriban qué se decidió y a qué se comprometieron, no quién dijo qué. Nada de historias personales, ni de salud ni con la justicia.',
    people: 'Quiénes estuvieron',
    roles: [
      'Quien facilita:',
      'Quien toma notas:',
      'Presentes:',
      'Avisaron que no venían:',
      'Suplentes (de quién):',
      'Quórum: sí / no',
    ],
    earlier: 'Acta anterior',
    earlierHelp: 'Aprobada / aprobada con correcciones:',
    promises: 'A qué nos comprometimos',
    promiseHead: ['Qué', 'Quién', '¿Hecho, en curso, sigue pendiente, pasó a otra persona, se deja?'],
    noPromises: 'No quedaba nada abierto.',
    topics: 'Temas',
    decided: 'Se decidió (palabras exactas, cómo se decidió, resultado):',
    other: 'Otras cosas que se decidieron:',
    fresh: 'Nuevos compromisos',
    freshHead: ['Qué', 'Quién', 'Para cuándo'],
    close: 'Cierre',
    closing: ['Próxima reunión:', 'Terminó a las:', 'Aprobada el (se llena la próxima vez):'],
  },
};

export function minutes(paper: MeetingPaper, lang: Lang): Document {
  const say = minutesText[lang];
  return [
    title(say.minutes(paper.what)),
    ...factLines(paper, lang),
    paragraph([{ text: say.help, quiet: true }]),
    heading(say.people),
    list(say.roles),
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
      : paper.items.flatMap((item) => [subheading(item), paragraph(say.decided)])),
    heading(say.fresh),
    table(
      say.freshHead,
      Array.from({ length: FRESH_ROWS }, () => say.freshHead.map(() => '')),
    ),
    heading(say.close),
    list(say.closing),
  ];
}
