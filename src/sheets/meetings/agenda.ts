/** The agenda of a meeting: what was promised comes first, new promises last (seeds.md M33, M37, V11). */
import { heading, list, paragraph, steps, table, title, type Document } from '../../core/document.ts';
import type { Lang } from '../../core/lang.ts';

/** What a document says about a meeting; made from rows projected for its audience. */
export interface MeetingPaper {
  readonly coalition: string;
  readonly what: string;
  readonly day: string;
  readonly hours: string;
  readonly place: string;
  readonly access: string;
  readonly items: readonly string[];
  /** Promises that are still open, oldest first. */
  readonly open: readonly OpenPromise[];
}

export interface OpenPromise {
  readonly what: string;
  readonly who: string;
  readonly by: string;
  readonly state: string;
  readonly help: string;
  readonly carried: number;
}

interface PaperText {
  agenda(what: string): string;
  readonly promises: string;
  readonly promisesHelp: string;
  readonly noPromises: string;
  readonly head: readonly string[];
  readonly nobody: string;
  readonly noDate: string;
  carried(times: number): string;
  readonly topics: string;
  readonly noTopics: string;
  readonly close: string;
  readonly closing: readonly string[];
  readonly where: string;
  readonly access: string;
}

export const paperText: Record<Lang, PaperText> = {
  en: {
    agenda: (what) => `Agenda: ${what}`,
    promises: '1. What we promised each other',
    promisesHelp:
      'For each: done, in progress, carried over, handed off or dropped. Whoever promised it says so.',
    noPromises: 'Nothing is open. Say thank you for what got done.',
    head: ['What', 'Who', 'By when', 'State', 'Help needed'],
    nobody: 'nobody yet',
    noDate: 'no date',
    carried: (times) =>
      times >= 3
        ? `came back ${times} times: drop it, split it, or help?`
        : `came back ${times === 1 ? 'once' : 'twice'}`,
    topics: '2. What we talk about',
    noTopics: 'Add topics here. Minutes and a name for each help to end on time.',
    close: '3. Before we go',
    closing: [
      'New promises, read aloud: who does what by when',
      'Date of the next meeting',
      'A short round: how was it?',
    ],
    where: 'Where',
    access: 'Access',
  },
  es: {
    agenda: (what) => `Agenda: ${what}`,
    promises: '1. A qué nos comprometimos',
    promisesHelp:
      'Para cada compromiso: hecho, en curso, sigue pendiente, pasó a otra persona o se deja. Lo dice quien se comprometió.',
    noPromises: 'No queda nada abierto. Den las gracias por lo que se logró.',
    head: ['Qué', 'Quién', 'Para cuándo', 'Estado', 'Ayuda que hace falta'],
    nobody: 'nadie todavía',
    noDate: 'sin fecha',
    carried: (times) =>
      times >= 3
        ? `volvió ${times} veces: ¿dejarlo, dividirlo o ayudar?`
        : `volvió ${times === 1 ? 'una vez' : 'dos veces'}`,
    topics: '2. De qué hablaremos',
    noTopics: 'Agreguen temas aquí. Los minutos y un nombre en cada uno ayudan a terminar a tiempo.',
    close: '3. Antes de irnos',
    closing: [
      'Nuevos compromisos, en voz alta: quién hace qué y para cuándo',
      'Fecha de la próxima reunión',
      'Una ronda breve: ¿cómo les pareció?',
    ],
    where: 'Dónde',
    access: 'Accesibilidad',
  },
};

/** The state cell: the state, and how often it came back. */
function stateOf({ state, carried }: OpenPromise, lang: Lang): string {
  return carried > 0 ? `${state} (${paperText[lang].carried(carried)})` : state;
}

export function agenda(paper: MeetingPaper, lang: Lang): Document {
  const say = paperText[lang];
  return [
    title(say.agenda(paper.what)),
    ...factLines(paper, lang),
    heading(say.promises),
    ...(paper.open.length === 0
      ? [paragraph(say.noPromises)]
      : [
          paragraph(say.promisesHelp),
          table(
            say.head,
            paper.open.map((promise) => [
              promise.what,
              promise.who || say.nobody,
              promise.by || say.noDate,
              stateOf(promise, lang),
              promise.help,
            ]),
          ),
        ]),
    heading(say.topics),
    paper.items.length === 0 ? paragraph(say.noTopics) : steps(paper.items),
    heading(say.close),
    list(say.closing),
  ];
}

/** Coalition, when, where and access, one paragraph each. */
export function factLines(paper: MeetingPaper, lang: Lang): Document {
  const say = paperText[lang];
  return [
    paragraph([{ text: paper.coalition, strong: true }]),
    paragraph([paper.day, paper.hours].filter((part) => part !== '').join(', ')),
    ...(paper.place === '' ? [] : [paragraph(`${say.where}: ${paper.place}`)]),
    ...(paper.access === '' ? [] : [paragraph(`${say.access}: ${paper.access}`)]),
  ];
}
