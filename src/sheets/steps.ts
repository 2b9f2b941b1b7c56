/** The guide's steps, and the paths through them for the four ways in (seeds.md §17, V9). */
import type { Text } from '../core/lang.ts';
import type { GuideStep } from '../core/step.ts';
import { people } from './people.ts';

export const steps = [
  {
    key: 'people',
    title: { en: 'List who has a part in it', es: 'Anote quién tiene que ver' },
    why: {
      en: 'A coalition is people before it is a plan. Begin with those you know; the rest follows from them.',
      es: 'Una coalición es su gente antes que su plan. Empiece por quienes conoce; lo demás viene de ahí.',
    },
    minutes: 15,
    leaves: { en: 'A list that everything else points to.', es: 'Una lista a la que apunta todo lo demás.' },
    at: { sheet: people.key },
    done: ({ rows }) => rows(people.key).length >= 3,
    from: { en: 'All five toolkits', es: 'Las cinco guías' },
  },
] as const satisfies readonly GuideStep[];

export type StepKey = (typeof steps)[number]['key'];

export const waysIn = ['nothing', 'order', 'meeting', 'took'] as const;

export type WayIn = (typeof waysIn)[number];

/** A way in: what somebody says of themselves, and the steps that then come first, in order. */
export interface Path {
  readonly says: Text;
  readonly explained: Text;
  readonly steps: readonly StepKey[];
}

export const paths: Readonly<Record<WayIn, Path>> = {
  nothing: {
    says: { en: 'We are starting from nothing', es: 'Empezamos de cero' },
    explained: {
      en: 'First whether a coalition is the answer, then people, a goal, a first meeting.',
      es: 'Primero si una coalición es la respuesta; luego la gente, una meta y una primera reunión.',
    },
    steps: ['people'],
  },
  order: {
    says: { en: 'We meet already and need order', es: 'Ya nos reunimos y queremos orden' },
    explained: {
      en: 'Who belongs, what was promised, the next meeting; then how you work.',
      es: 'Quién forma parte, qué se prometió, la próxima reunión; después cómo trabajan.',
    },
    steps: ['people'],
  },
  meeting: {
    says: { en: 'A meeting is coming', es: 'Se acerca una reunión' },
    explained: {
      en: 'The shortest way to an invitation, an agenda and minutes.',
      es: 'El camino más corto a una invitación, una agenda y un acta.',
    },
    steps: ['people'],
  },
  took: {
    says: { en: 'I took this over from somebody', es: 'Lo recibí de otra persona' },
    explained: {
      en: 'What is here, what waits, and from whose account it sends.',
      es: 'Qué hay aquí, qué está pendiente y desde qué cuenta se envía.',
    },
    steps: ['people'],
  },
};

/** The step with this key. Throws for a key that no step has: a bug. */
export function stepOf(key: string): GuideStep<StepKey> {
  const found = (steps as readonly GuideStep<StepKey>[]).find((step) => step.key === key);
  if (!found) throw new Error(`No step has the key ${key}.`);
  return found;
}
