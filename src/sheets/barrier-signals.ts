/**
 * Signals of barriers: what the workbook's own dates and counts hint at, as questions without names, each with the
 * barrier whose remedies may help (seeds.md B1–B10, N6, N8, K10).
 */
import type { Lang } from '../core/lang.ts';
import type { BarrierKind } from './barriers.ts';

export interface MeetingFacts {
  /** How many people came; like all below undefined where nobody noted it. */
  readonly came?: number;
  /** How many different people presented something. */
  readonly speakers?: number;
  /** Days from sending the agenda to the meeting. */
  readonly agendaAhead?: number;
  /** Days from the meeting to sending the minutes, or until today where they haven't gone out. */
  readonly minutesAfter?: number;
}

/** What the signals are read from; holds no names but those of organizations, which no question repeats. */
export interface CoalitionFacts {
  /** The meetings that were held, oldest first. */
  readonly meetings: readonly MeetingFacts[];
  /** Of each open promise or agenda item: how often it has come back. */
  readonly carried: readonly number[];
  /** Of each open promise: the organization of the person who made it. */
  readonly organizations: readonly string[];
  /** Days since somebody new was contacted; undefined where nobody noted any. */
  readonly lastContact?: number;
}

export type Signal =
  | 'carried'
  | 'speakers'
  | 'one-holder'
  | 'attendance'
  | 'agendas'
  | 'contacts'
  | 'minutes';

export interface BarrierSignal {
  readonly signal: Signal;
  readonly barrier: BarrierKind;
  readonly question: string;
}

const barrierFor: Record<Signal, BarrierKind> = {
  carried: 'productivity',
  speakers: 'domination',
  'one-holder': 'capacity',
  attendance: 'costs',
  agendas: 'productivity',
  contacts: 'community',
  minutes: 'capacity',
};

const questions: Record<Lang, Record<Signal, (count: number) => string>> = {
  en: {
    carried: (count) =>
      count === 1
        ? 'An item has come back three times. Too big?'
        : `${count} items have come back three times or more. Too big?`,
    speakers: () => 'In each of your last three meetings at most two people presented. Who else could?',
    'one-holder': () => 'One organization holds more than half of the open promises. Could others take some?',
    attendance: () =>
      'Fewer people came to each of your last three meetings. What would make it worth their time?',
    agendas: (count) =>
      `${count === 2 ? 'Two' : 'Three'} of your last agendas went out less than a week ahead. Start earlier?`,
    contacts: () => 'Nobody new was contacted in two months. Whom would you like to meet next?',
    minutes: () => 'The last minutes took more than two days. Could two people share the notes?',
  },
  es: {
    carried: (count) =>
      count === 1
        ? 'Un punto ha vuelto tres veces. ¿Es demasiado grande?'
        : `${count} puntos han vuelto tres veces o más. ¿Son demasiado grandes?`,
    speakers: () =>
      'En cada una de sus últimas tres reuniones presentaron dos personas como máximo. ¿Quién más podría?',
    'one-holder': () =>
      'Una organización tiene más de la mitad de los compromisos abiertos. ¿Podrían otras tomar algunos?',
    attendance: () =>
      'A cada una de sus últimas tres reuniones vino menos gente. ¿Qué haría que les valga la pena?',
    agendas: (count) =>
      `${count === 2 ? 'Dos' : 'Tres'} de sus últimas agendas salieron con menos de una semana. ¿Empezar antes?`,
    contacts: () => 'En dos meses no se contactó a nadie nuevo. ¿A quién les gustaría conocer ahora?',
    minutes: () => 'La última acta tardó más de dos días. ¿Podrían dos personas compartir las notas?',
  },
};

/** The last three values that somebody noted; empty where there are fewer, because two make no pattern. */
function lastThree(values: readonly (number | undefined)[]): number[] {
  const noted = values.filter((value) => value !== undefined);
  return noted.length < 3 ? [] : noted.slice(-3);
}

/** How often the most frequent one occurs. */
function mostOften(names: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

/** The signals that the facts give, with the count that the question names. */
function counts({ meetings, carried, organizations, lastContact }: CoalitionFacts): Record<Signal, number> {
  const lastOf = (fact: keyof MeetingFacts): number[] => lastThree(meetings.map((meeting) => meeting[fact]));
  const [first = 0, second = 0, third = 0] = lastOf('came');
  const speakers = lastOf('speakers');
  const late = lastOf('agendaAhead').filter((days) => days < 7).length;
  return {
    carried: carried.filter((times) => times >= 3).length,
    speakers: speakers.length > 0 && speakers.every((count) => count <= 2) ? 1 : 0,
    // With three promises or fewer, somebody always holds most of them.
    'one-holder': organizations.length >= 4 && mostOften(organizations) * 2 > organizations.length ? 1 : 0,
    attendance: first > second && second > third ? 1 : 0,
    agendas: late >= 2 ? late : 0,
    contacts: (lastContact ?? 0) > 60 ? 1 : 0,
    minutes: (meetings.at(-1)?.minutesAfter ?? 0) > 2 ? 1 : 0,
  };
}

/** What is worth a talk, as questions; none where nothing stands out. */
export function barrierSignals(facts: CoalitionFacts, lang: Lang): BarrierSignal[] {
  const found = counts(facts);
  return (Object.keys(barrierFor) as Signal[])
    .filter((signal) => found[signal] > 0)
    .map((signal) => ({
      signal,
      barrier: barrierFor[signal],
      question: questions[lang][signal](found[signal]),
    }));
}
