/** The guide's steps, and the paths through them for the four ways in (seeds.md §17, V9). */
import type { Text } from '../core/lang.ts';
import type { GuideStep } from '../core/step.ts';

/** Every step with where it is done, in the order in which the guide lists those that are on nobody's way. */
export const steps = [
  { key: 'fit', at: { sheet: 'fit' } },
  { key: 'purposes', at: { sheet: 'purposes' } },
  { key: 'offers', at: { sheet: 'offers' } },
  { key: 'people', at: { sheet: 'people' } },
  { key: 'core', at: { sheet: 'people' } },
  { key: 'experience', at: { sheet: 'ways' } },
  { key: 'recruit', at: { sheet: 'people' } },
  { key: 'reflections', at: { sheet: 'reflections' } },
  { key: 'contacts', at: { sheet: 'contacts' } },
  { key: 'signons', at: { sheet: 'signons' } },
  { key: 'ways', at: { sheet: 'ways' } },
  { key: 'agreements', at: { sheet: 'ways' } },
  { key: 'roles', at: { sheet: 'roles' } },
  { key: 'meeting', at: { sheet: 'meetings' } },
  { key: 'agenda', at: { sheet: 'meetings', of: 'row' } },
  { key: 'minutes', at: { sheet: 'meetings', of: 'row' } },
  { key: 'goals', at: { sheet: 'goals' } },
  { key: 'actions', at: { sheet: 'actions' } },
  { key: 'promises', at: { view: 'due' } },
  { key: 'judgements', at: { sheet: 'judgements' } },
  { key: 'links', at: { sheet: 'links' } },
  { key: 'tactics', at: { sheet: 'tactics' } },
  { key: 'results', at: { sheet: 'results' } },
  { key: 'indicators', at: { sheet: 'indicators' } },
  { key: 'readings', at: { sheet: 'readings' } },
  { key: 'measures', at: { sheet: 'measures' } },
  { key: 'wins', at: { sheet: 'wins' } },
  { key: 'pledges', at: { sheet: 'pledges' } },
  { key: 'obstacles', at: { sheet: 'obstacles' } },
  { key: 'conflicts', at: { sheet: 'conflicts' } },
  { key: 'funding', at: { sheet: 'funding' } },
  { key: 'stock', at: { sheet: 'stock' } },
  { key: 'pulse', at: { sheet: 'pulse' } },
  { key: 'check', at: { view: 'check' } },
  { key: 'reminders', at: { view: 'reminders' } },
  { key: 'account', at: { view: 'reminders' } },
  { key: 'share', at: { view: 'share' } },
] as const satisfies readonly GuideStep[];

export type StepKey = (typeof steps)[number]['key'];

export const waysIn = ['nothing', 'order', 'meeting', 'took'] as const;

export type WayIn = (typeof waysIn)[number];

/** The steps that come first for each way in, in order. */
export const paths: Readonly<Record<WayIn, readonly StepKey[]>> = {
  nothing: [
    'fit',
    'purposes',
    'people',
    'core',
    'goals',
    'experience',
    'recruit',
    'meeting',
    'agenda',
    'ways',
    'minutes',
    'actions',
    'wins',
    'pulse',
  ],
  order: [
    'people',
    'meeting',
    'actions',
    'check',
    'reminders',
    'ways',
    'agreements',
    'roles',
    'agenda',
    'minutes',
    'goals',
    'share',
  ],
  meeting: ['people', 'meeting', 'agenda', 'roles', 'minutes', 'actions', 'check', 'reminders'],
  took: [
    'check',
    'people',
    'promises',
    'account',
    'meeting',
    'ways',
    'roles',
    'goals',
    'share',
    'pledges',
    'stock',
  ],
};

/** What somebody who comes that way says of themselves; only the panel does. */
export const pathWords: Readonly<Record<WayIn, { readonly says: Text; readonly explained: Text }>> = {
  nothing: {
    says: { en: 'We are starting from nothing', es: 'Empezamos de cero' },
    explained: {
      en: 'First whether a coalition is the answer, then people, a goal, a first meeting.',
      es: 'Primero si una coalición es la respuesta; luego la gente, una meta y una primera reunión.',
    },
  },
  order: {
    says: { en: 'We meet already and need order', es: 'Ya nos reunimos y queremos orden' },
    explained: {
      en: 'Who belongs, the next meeting, what was promised; then how you work.',
      es: 'Quién forma parte, la próxima reunión, qué se prometió; después cómo trabajan.',
    },
  },
  meeting: {
    says: { en: 'A meeting is coming', es: 'Se acerca una reunión' },
    explained: {
      en: 'The shortest way to an invitation, an agenda and minutes.',
      es: 'El camino más corto a una invitación, una agenda y un acta.',
    },
  },
  took: {
    says: { en: 'I took this over from somebody', es: 'Lo recibí de otra persona' },
    explained: {
      en: 'What is here, what waits, and from whose account it sends.',
      es: 'Qué hay aquí, qué está pendiente y desde qué cuenta se envía.',
    },
  },
};

/** The step with this key. Throws for a key that no step has: a bug. */
export function stepOf(key: string): GuideStep<StepKey> {
  const found = (steps as readonly GuideStep<StepKey>[]).find((step) => step.key === key);
  if (!found) throw new Error(`No step has the key ${key}.`);
  return found;
}
