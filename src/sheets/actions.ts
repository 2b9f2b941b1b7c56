/** Action plan: what was promised, by whom, by when (seeds.md W9, A1–A15). */
import { choice, choices, day, line, number, paragraph, people, person } from '../core/field.ts';
import type { Rule } from '../core/reminder.ts';
import { addDays } from '../core/day.ts';
import { defineTable, type RowOf } from '../core/sheet.ts';
import { audiences, commitmentStates, resources } from './choices.ts';

export const actions = defineTable({
  key: 'actions',
  name: { en: 'Action plan', es: 'Plan de acción' },
  purpose: {
    en: 'Every promise in one place: who does what, by when, and what help it needs.',
    es: 'Todos los compromisos en un solo lugar: quién hace qué, para cuándo y qué ayuda necesita.',
  },
  tabColor: '#b45f06',
  begins: 'setup',
  guided: true,
  seenBy: 'seenBy',
  fields: {
    what: line({
      heading: { en: 'What', es: 'Qué' },
      help: {
        en: 'One step that somebody can finish. Begin with a verb.',
        es: 'Un paso que alguien pueda terminar. Empiece con un verbo.',
      },
      audience: 'members',
      width: 300,
      required: true,
    }),
    who: person({
      heading: { en: 'Who', es: 'Quién' },
      help: {
        en: 'Exactly one person answers for it, because what belongs to all gets done by none.',
        es: 'Responde una sola persona, porque lo que es de todos no lo hace nadie.',
      },
      audience: 'members',
      width: 170,
    }),
    by: day({
      heading: { en: 'By when', es: 'Para cuándo' },
      help: {
        en: 'A date, so that the workbook can remind in time.',
        es: 'Una fecha, para que el libro pueda recordarlo a tiempo.',
      },
      audience: 'members',
      width: 140,
    }),
    state: choice(commitmentStates, {
      heading: { en: 'State', es: 'Estado' },
      help: {
        en: 'Done, carried over, handed off or dropped: each is fine, as long as it is said.',
        es: 'Hecho, pasa a la próxima, pasó a otra persona o se dejó: todo está bien si se dice.',
      },
      audience: 'members',
      width: 120,
      initial: 'open',
    }),
    help: line({
      heading: { en: 'Help needed', es: 'Ayuda que hace falta' },
      help: {
        en: 'What would get it moving. Asking early is part of the plan.',
        es: 'Lo que lo pondría en marcha. Pedir a tiempo es parte del plan.',
      },
      audience: 'members',
      width: 220,
    }),
    activity: line({
      heading: { en: 'Activity', es: 'Actividad' },
      help: {
        en: 'The larger piece of work that this step belongs to. It is planned by those who carry it out.',
        es: 'El trabajo más grande del que este paso es parte. Lo planea quien lo lleva a cabo.',
      },
      audience: 'members',
      shown: 'folded',
    }),
    helpers: people({
      heading: { en: 'Helpers', es: 'Quiénes ayudan' },
      help: { en: 'Who lends a hand.', es: 'Las personas que echan una mano.' },
      audience: 'members',
      shown: 'folded',
    }),
    consult: people({
      heading: { en: 'Consult', es: 'A quién consultar' },
      help: { en: 'Who is asked before it is done.', es: 'A quién se pregunta antes de hacerlo.' },
      audience: 'members',
      shown: 'folded',
    }),
    inform: people({
      heading: { en: 'Inform', es: 'A quién informar' },
      help: { en: 'Who is told once it is done.', es: 'A quién se avisa cuando está hecho.' },
      audience: 'members',
      shown: 'folded',
    }),
    available: line({
      heading: { en: 'Resources available', es: 'Recursos disponibles' },
      help: {
        en: 'Money, people, contacts, rooms that we have for it.',
        es: 'El dinero, la gente, los contactos y los espacios que ya tenemos para esto.',
      },
      audience: 'members',
      shown: 'folded',
    }),
    needed: line({
      heading: { en: 'Resources needed', es: 'Recursos que faltan' },
      help: {
        en: 'What is still missing, so that somebody can offer it.',
        es: 'Lo que todavía falta, para que alguien pueda ofrecerlo.',
      },
      audience: 'members',
      shown: 'folded',
    }),
    kinds: choices(resources, {
      heading: { en: 'Kinds of resources', es: 'Tipos de recursos' },
      help: {
        en: 'Money, people, political support: what kind is missing says whom to ask.',
        es: 'Dinero, personas, apoyo político: el tipo que falta dice a quién pedirlo.',
      },
      audience: 'members',
      shown: 'folded',
    }),
    barriers: paragraph({
      heading: { en: 'Barriers', es: 'Obstáculos' },
      help: {
        en: 'Who might resist, and how. Stays with the core group.',
        es: 'Quién podría resistirse y cómo. Se queda en el grupo núcleo.',
      },
      audience: 'core',
      shown: 'folded',
    }),
    communication: paragraph({
      heading: { en: 'Communication', es: 'Comunicación' },
      help: {
        en: 'How it is carried out among people: who hears of it from whom. Stays with the core group.',
        es: 'Cómo se lleva a la gente: quién se entera y por quién. Se queda en el grupo núcleo.',
      },
      audience: 'core',
      shown: 'folded',
    }),
    goal: line({
      heading: { en: 'Goal', es: 'Meta' },
      help: {
        en: 'Which goal it serves; what serves none can be dropped.',
        es: 'A qué meta sirve; lo que no sirve a ninguna se puede dejar.',
      },
      audience: 'members',
      shown: 'folded',
    }),
    leverages: line({
      heading: { en: 'Builds on', es: 'Se apoya en' },
      help: {
        en: 'Somebody else’s promise that helps this one, so that nobody does the same work twice.',
        es: 'El compromiso de alguien más que ayuda a este, para no hacer el trabajo dos veces.',
      },
      audience: 'members',
      shown: 'folded',
    }),
    meeting: line({
      heading: { en: 'From meeting', es: 'De qué reunión' },
      help: { en: 'Where it was promised.', es: 'Dónde se hizo el compromiso.' },
      audience: 'members',
      shown: 'folded',
    }),
    carried: number({
      heading: { en: 'Times carried', es: 'Veces que volvió' },
      help: {
        en: 'How often it came back. The third time, ask: drop it, split it, or help?',
        es: 'Cuántas veces volvió. A la tercera pregunte: ¿dejarlo, dividirlo o ayudar?',
      },
      audience: 'members',
      shown: 'folded',
    }),
    seenBy: choice(audiences, {
      heading: { en: 'Who may see', es: 'Quién puede ver' },
      help: {
        en: 'Empty means the core group only: such a row is on no members’ agenda.',
        es: 'Vacío significa solo el grupo núcleo: la fila no sale en ninguna agenda para integrantes.',
      },
      audience: 'core',
      shown: 'folded',
      initial: 'members',
    }),
  },
});

export type Action = RowOf<typeof actions.fields>;

/** A promise comes back until it is done, handed off or dropped (method.md §11); whoever took it over has a row of it. */
export function isOpen({ state }: Action): boolean {
  return state !== 'done' && state !== 'handed-off' && state !== 'dropped';
}

/** Two days before, and a friendly question three days after (method.md §14). */
export const commitmentRules: readonly Rule<Action>[] = [
  {
    stage: 'before',
    window: ({ by, ...action }) =>
      by !== undefined && isOpen(action) ? { due: by, from: addDays(by, -2), until: by } : undefined,
    to: ({ who }) => (who === undefined ? [] : [who]),
  },
  {
    stage: 'after',
    window: ({ by, ...action }) =>
      by !== undefined && isOpen(action)
        ? { due: by, from: addDays(by, 3), until: addDays(by, 6) }
        : undefined,
    to: ({ who }) => (who === undefined ? [] : [who]),
  },
];
