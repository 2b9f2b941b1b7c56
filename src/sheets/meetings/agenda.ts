/** The agenda of a meeting: what was promised where the group wants it, new promises last (seeds.md M33, M37, V11). */
import {
  heading,
  list,
  paragraph,
  steps,
  subheading,
  table,
  title,
  type Document,
} from '../../core/document.ts';
import type { Lang } from '../../core/lang.ts';
import { halfPage, questionIn } from '../ways/questions.ts';

/** What holds for meetings by *How we work*, each as a code of its list. */
export interface MeetingWays {
  readonly review: string;
  readonly surrogates: string;
  readonly method: string;
  readonly quorum: string;
  readonly absence: string;
}

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
  readonly ways: MeetingWays;
  /** The day that the group's rhythm makes of the next meeting (seeds.md V10); '' where this one has no date. */
  readonly next: string;
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
  closing(next: string): readonly string[];
  /** The second look, where promises are gone over at both ends. */
  readonly again: string;
  readonly where: string;
  readonly access: string;
}

export const paperText: Record<Lang, PaperText> = {
  en: {
    agenda: (what) => `Agenda: ${what}`,
    promises: 'What we promised each other',
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
    topics: 'What we talk about',
    noTopics: 'Add topics here. Minutes and a name for each help to end on time.',
    close: 'Before we go',
    closing: (next) => [
      'New promises, read aloud: who does what by when',
      `Date of the next meeting${next === '' ? '' : `: ${next}, or another?`}`,
      'A short round: how was it?',
    ],
    again: 'Our open promises once more: did anything change this evening?',
    where: 'Where',
    access: 'Access',
  },
  es: {
    agenda: (what) => `Agenda: ${what}`,
    promises: 'A qué nos comprometimos',
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
    topics: 'De qué hablaremos',
    noTopics: 'Agreguen temas aquí. Los minutos y un nombre en cada uno ayudan a terminar a tiempo.',
    close: 'Antes de irnos',
    closing: (next) => [
      'Nuevos compromisos, en voz alta: quién hace qué y para cuándo',
      `Fecha de la próxima reunión${next === '' ? '' : `: ¿${next}, u otro día?`}`,
      'Una ronda breve: ¿cómo les pareció?',
    ],
    again: 'Los compromisos abiertos una vez más: ¿cambió algo hoy?',
    where: 'Dónde',
    access: 'Accesibilidad',
  },
};

/** The state cell: the state, and how often it came back. */
function stateOf({ state, carried }: OpenPromise, lang: Lang): string {
  return carried > 0 ? `${state} (${paperText[lang].carried(carried)})` : state;
}

/** The promises that are open, each to be answered for. */
function review({ open }: MeetingPaper, lang: Lang): Document {
  const say = paperText[lang];
  if (open.length === 0) return [paragraph(say.noPromises)];
  return [
    paragraph(say.promisesHelp),
    table(
      say.head,
      open.map((promise) => [
        promise.what,
        promise.who || say.nobody,
        promise.by || say.noDate,
        stateOf(promise, lang),
        promise.help,
      ]),
    ),
  ];
}

/** The items; where one of them is a question of *How we work*, both sides stand under it. */
function topics({ items }: MeetingPaper, lang: Lang): Document {
  if (items.length === 0) return [paragraph(paperText[lang].noTopics)];
  if (!items.some((item) => questionIn(item))) return [steps(items)];
  return items.flatMap((item, index) => {
    const [, ...sides] = halfPage(questionIn(item)?.id ?? '', lang);
    return [subheading(`${index + 1}. ${item}`), ...sides];
  });
}

export function agenda(paper: MeetingPaper, lang: Lang): Document {
  const say = paperText[lang];
  const promises = [say.promises, review(paper, lang)] as const;
  const talk = [say.topics, topics(paper, lang)] as const;
  const again = paper.ways.review === 'both' && paper.open.length > 0 ? [say.again] : [];
  const close = [say.close, [list([...again, ...say.closing(paper.next)])]] as const;
  const parts = paper.ways.review === 'end' ? [talk, promises, close] : [promises, talk, close];
  return [
    title(say.agenda(paper.what)),
    ...factLines(paper, lang),
    ...parts.flatMap(([name, blocks], index) => [heading(`${index + 1}. ${name}`), ...blocks]),
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
