/**
 * What the Power map tells: where somebody stands on one goal, in kind words, with what to do; who moved; and what to ask
 * again (seeds.md W18, O3–O6, R13, Q47; method.md §1, §3).
 */
import { addMonths, type Day } from '../core/day.ts';
import type { Lang, Text } from '../core/lang.ts';
import { positions, says } from './scales.ts';
import type { Judgement } from './judgements.ts';

type Position = NonNullable<Judgement['position']>;
type Say = NonNullable<Judgement['say']>;

export type Quadrant =
  | 'with-strong'
  | 'open-strong'
  | 'against-strong'
  | 'with-little'
  | 'open-little'
  | 'against-little';

export const quadrants: Record<Quadrant, { readonly name: Text; readonly advice: Text }> = {
  'with-strong': {
    name: { en: 'With us, strong say', es: 'A favor, mucha influencia' },
    advice: {
      en: 'Ask them to lead with us, and thank them where it counts.',
      es: 'Pídales que guíen junto al grupo, y agradézcales donde cuenta.',
    },
  },
  'open-strong': {
    name: { en: 'Undecided, strong say', es: 'Sin decidir, mucha influencia' },
    advice: {
      en: 'Worth the most time: find the shortest way to them, and ask what they would need.',
      es: 'Aquí vale más el tiempo: busque el camino más corto y pregunte qué haría falta.',
    },
  },
  'against-strong': {
    name: { en: 'Against, strong say', es: 'En contra, mucha influencia' },
    advice: {
      en: 'Look for the one point on which you agree, and answer their concern with facts.',
      es: 'Busque el punto en que coinciden, y responda a su inquietud con datos.',
    },
  },
  'with-little': {
    name: { en: 'With us, little say', es: 'A favor, poca influencia' },
    advice: {
      en: 'Many voices together are heard: invite them, and give each something to do.',
      es: 'Muchas voces juntas se oyen: invíteles, y dé a cada quien algo que hacer.',
    },
  },
  'open-little': {
    name: { en: 'Undecided, little say', es: 'Sin decidir, poca influencia' },
    advice: {
      en: 'Tell them what it is about, and leave the door open.',
      es: 'Cuénteles de qué se trata, y deje la puerta abierta.',
    },
  },
  'against-little': {
    name: { en: 'Against, little say', es: 'En contra, poca influencia' },
    advice: {
      en: 'Stay polite, and keep your time for others.',
      es: 'Mantenga la cortesía, y guarde su tiempo para otras personas.',
    },
  },
};

/** From here on a decision depends on somebody. */
const STRONG_SAY = 4;

const numberOf = (list: typeof positions | typeof says, code: string | undefined): number | undefined =>
  list.choices.find((choice) => choice.code === code)?.number;

/** The map's columns from left to right: positions that are places, those against us first. */
export const mapColumns = positions.choices
  .filter(({ number }) => number !== undefined)
  .sort((a, b) => (a.number ?? 0) - (b.number ?? 0));

/** The map's rows from top to bottom: those who decide first. */
export const mapRows = [...says.choices].reverse();

/** What a place on the map is made of. */
export interface Place {
  readonly position?: Position | undefined;
  readonly say?: Say | undefined;
}

/** The key of the square in which somebody stands; undefined as long as they have no place on the map. */
export function squareOf({ position, say }: Place): string | undefined {
  return say === undefined || numberOf(positions, position) === undefined
    ? undefined
    : `${position} × ${say}`;
}

/** Where on the map somebody stands; undefined as long as position or say is not known. */
export function quadrantOf(position: Position | undefined, say: Say | undefined): Quadrant | undefined {
  const [toward, weight] = [numberOf(positions, position), numberOf(says, say)];
  if (toward === undefined || weight === undefined) return undefined;
  const side = toward > 0 ? 'with' : toward < 0 ? 'against' : 'open';
  return `${side}-${weight >= STRONG_SAY ? 'strong' : 'little'}`;
}

/** True for what nobody has looked at for half a year, or ever. */
export function isStale(looked: Day | undefined, today: Day): boolean {
  return looked === undefined || addMonths(looked, 6) < today;
}

export interface Move {
  readonly person: string;
  readonly goal?: string;
  /** In steps of the scale; above zero toward us. */
  readonly steps: number;
}

/** Who stands elsewhere than at the start, those who came closest to us first. */
export function movedSinceStart(rows: readonly Judgement[]): Move[] {
  return rows
    .flatMap(({ person, goal, position, began }): Move[] => {
      const [from, to] = [numberOf(positions, began), numberOf(positions, position)];
      if (person === undefined || from === undefined || to === undefined || from === to) return [];
      return [{ person, ...(goal === undefined ? {} : { goal }), steps: to - from }];
    })
    .sort((a, b) => b.steps - a.steps || (a.person < b.person ? -1 : 1));
}

/** How far everybody together has moved, in steps of the scale. */
export function netMovement(rows: readonly Judgement[]): number {
  return movedSinceStart(rows).reduce((sum, { steps }) => sum + steps, 0);
}

/** True where somebody stands where we hoped to see them, or closer. */
export function isWhereWanted({ position, wanted }: Judgement): boolean {
  const [hoped, now] = [numberOf(positions, wanted), numberOf(positions, position)];
  return hoped !== undefined && now !== undefined && now >= hoped;
}

const reasons = {
  position: {
    en: 'We don’t know yet where they stand.',
    es: 'Todavía no sabemos cuál es su postura.',
  },
  disagree: {
    en: 'We don’t agree where they stand: talk about it.',
    es: 'No coincidimos en cuál es su postura: hay que hablarlo.',
  },
  say: {
    en: 'We don’t know yet how much say they have.',
    es: 'Todavía no sabemos cuánta influencia tienen.',
  },
  stale: {
    en: 'It was last looked at more than half a year ago.',
    es: 'Se miró por última vez hace más de medio año.',
  },
  guess: {
    en: 'Much depends on them, and it is still a guess.',
    es: 'Mucho depende de esta persona, y todavía es una suposición.',
  },
  cares: {
    en: 'Much depends on them, and nobody has noted what they care about.',
    es: 'Mucho depende de esta persona, y nadie anotó qué le importa.',
  },
} satisfies Record<string, Text>;

export interface Question {
  readonly person: string;
  readonly goal?: string;
  readonly why: readonly string[];
}

/** What is worth asking again, those with the most say first. */
export function askAgain(rows: readonly Judgement[], today: Day, lang: Lang): Question[] {
  const weightOf = ({ say }: Judgement): number => numberOf(says, say) ?? 0;
  return [...rows]
    .sort((a, b) => weightOf(b) - weightOf(a))
    .flatMap((row): Question[] => {
      const weighs = weightOf(row) >= STRONG_SAY || row.target === 'primary';
      const why: Text[] = [
        ...(row.position === undefined || row.position === 'unknown' ? [reasons.position] : []),
        ...(row.position === 'disagree' ? [reasons.disagree] : []),
        ...(row.say === undefined ? [reasons.say] : []),
        ...(isStale(row.looked, today) ? [reasons.stale] : []),
        ...(weighs && row.confidence === 'guess' ? [reasons.guess] : []),
        ...(weighs && row.cares === undefined ? [reasons.cares] : []),
      ];
      if (row.person === undefined || why.length === 0) return [];
      const { person, goal } = row;
      return [{ person, ...(goal === undefined ? {} : { goal }), why: why.map((text) => text[lang]) }];
    });
}
