/** Goals: what we want to reach, in parts that can be checked (seeds.md W2, G1, G2, G9–G11, P29, P30, Q11–Q15). */
import { choiceList } from '../core/choices.ts';
import { choice, day, line, number, person } from '../core/field.ts';
import { defineTable, type RowOf } from '../core/sheet.ts';
import { audiences } from './choices.ts';

export const horizons = choiceList('horizon', {
  short: {
    en: 'Short-term',
    es: 'A corto plazo',
    explained: { en: 'A step within reach.', es: 'Un paso que se puede alcanzar.' },
  },
  long: {
    en: 'Long-term',
    es: 'A largo plazo',
    explained: { en: 'What the steps lead to.', es: 'Adonde llevan los pasos.' },
  },
});

/** P30 and S3's kinds. */
export const goalKinds = choiceList('kind of goal', {
  policy: { en: 'Change a law or rule', es: 'Cambiar una ley o regla' },
  funding: { en: 'Obtain funding', es: 'Conseguir fondos' },
  program: { en: 'Carry out a program or activity', es: 'Llevar a cabo un programa o actividad' },
  intervention: { en: 'Create a new service', es: 'Crear un servicio nuevo' },
  align: { en: 'Make services fit together', es: 'Hacer que los servicios encajen' },
  other: { en: 'Something else', es: 'Otra cosa' },
});

/** P29. */
export const workLevels = choiceList('level of work', {
  local: { en: 'Local', es: 'Local' },
  state: { en: 'State', es: 'Estatal' },
  national: { en: 'National', es: 'Nacional' },
  international: { en: 'International', es: 'Internacional' },
});

/** G10: what is not yet reached stays on the list. */
export const goalStates = choiceList('goal', {
  idea: { en: 'An idea', es: 'Una idea' },
  agreed: { en: 'Agreed on', es: 'Acordada' },
  working: { en: 'We are at it', es: 'Estamos en eso' },
  reached: { en: 'Reached', es: 'Lograda', tone: 'settled' },
  waiting: { en: 'Not yet', es: 'Todavía no', tone: 'waiting' },
  'set-aside': { en: 'Set aside', es: 'Se deja por ahora', tone: 'over' },
});

export const goals = defineTable({
  key: 'goals',
  name: { en: 'Goals', es: 'Metas' },
  purpose: {
    en: 'What we want to reach, so clearly that everyone sees when we are there.',
    es: 'Lo que queremos lograr, con tanta claridad que se vea cuando lleguemos.',
  },
  tabColor: '#b45f06',
  begins: 'later',
  guided: true,
  seenBy: 'seenBy',
  fields: {
    sentence: line({
      heading: { en: 'Goal', es: 'Meta' },
      help: {
        en: 'One sentence for everybody. A rough one will do: the guide puts it together from the parts.',
        es: 'Una frase para todo el grupo. Basta un borrador: la guía la arma con las partes.',
      },
      audience: 'members',
      width: 330,
      required: true,
    }),
    specific: line({
      heading: { en: 'What exactly', es: 'Qué exactamente' },
      help: {
        en: 'Begin with a verb and say what it is done to: “Pass the housing ordinance”.',
        es: 'Empiece con un verbo y diga sobre qué: “Aprobar la ordenanza de vivienda”.',
      },
      audience: 'members',
      width: 220,
    }),
    amount: number({
      heading: { en: 'How many', es: 'Cuánto' },
      help: {
        en: 'A number tells later whether it happened.',
        es: 'Un número dice después si se logró.',
      },
      audience: 'members',
      width: 90,
    }),
    unit: line({
      heading: { en: 'Of what', es: 'De qué' },
      help: {
        en: 'What the number counts: votes, homes, people, percent.',
        es: 'Lo que cuenta el número: votos, casas, personas, por ciento.',
      },
      audience: 'members',
      width: 110,
    }),
    owner: person({
      heading: { en: 'Who answers for it', es: 'Quién responde' },
      help: {
        en: 'One person who keeps it in mind; others help.',
        es: 'Una persona que la tiene presente; otras ayudan.',
      },
      audience: 'members',
      width: 160,
    }),
    by: day({
      heading: { en: 'By when', es: 'Para cuándo' },
      help: {
        en: 'Without a date it stays a wish.',
        es: 'Sin fecha se queda en un deseo.',
      },
      audience: 'members',
      width: 140,
    }),
    state: choice(goalStates, {
      heading: { en: 'State', es: 'Estado' },
      help: {
        en: '“Not yet” keeps a goal on the list for better times.',
        es: '“Todavía no” guarda una meta para mejores tiempos.',
      },
      audience: 'members',
      width: 130,
      initial: 'idea',
    }),
    knownBy: line({
      heading: { en: 'How we will know', es: 'Cómo lo sabremos' },
      help: {
        en: 'Where the number comes from, and who looks.',
        es: 'De dónde sale el número, y quién lo mira.',
      },
      audience: 'members',
      shown: 'folded',
    }),
    talent: line({
      heading: { en: 'What it takes', es: 'Qué se necesita saber' },
      help: {
        en: 'The skills needed, and whether somebody here has them.',
        es: 'Las habilidades que hacen falta, y si alguien aquí las tiene.',
      },
      audience: 'members',
      shown: 'folded',
    }),
    means: line({
      heading: { en: 'What we have for it', es: 'Con qué contamos' },
      help: {
        en: 'People, money, rooms, contacts. Without any it is too early.',
        es: 'Gente, dinero, espacios, contactos. Sin nada de eso es pronto.',
      },
      audience: 'members',
      shown: 'folded',
    }),
    serves: line({
      heading: { en: 'What it serves', es: 'A qué sirve' },
      help: {
        en: 'The purpose or result it brings us closer to; else it is work beside the road.',
        es: 'El propósito o resultado al que nos acerca; si no, es trabajo al margen.',
      },
      audience: 'members',
      shown: 'folded',
    }),
    horizon: choice(horizons, {
      heading: { en: 'Horizon', es: 'Plazo' },
      help: {
        en: 'A long road needs short goals, so that there is something to celebrate.',
        es: 'Un camino largo necesita metas cortas, para tener qué celebrar.',
      },
      audience: 'members',
      shown: 'folded',
    }),
    kind: choice(goalKinds, {
      heading: { en: 'Kind of goal', es: 'Tipo de meta' },
      help: {
        en: 'Says which rules hold: some organizations may not lobby.',
        es: 'Dice qué reglas valen: algunas organizaciones no pueden cabildear.',
      },
      audience: 'members',
      shown: 'folded',
    }),
    level: choice(workLevels, {
      heading: { en: 'Level of work', es: 'Nivel del trabajo' },
      help: {
        en: 'Where the decision is made, and so where to go.',
        es: 'Dónde se toma la decisión, y por eso adónde ir.',
      },
      audience: 'members',
      shown: 'folded',
    }),
    again: day({
      heading: { en: 'Look again on', es: 'Revisar el' },
      help: {
        en: 'Things change; a goal may be refined without anybody having been wrong.',
        es: 'Las cosas cambian; se puede afinar una meta sin que nadie haya errado.',
      },
      audience: 'core',
      shown: 'folded',
    }),
    seenBy: choice(audiences, {
      heading: { en: 'Who may see', es: 'Quién puede ver' },
      help: {
        en: 'Empty means the core group only. Choose “Members” once the group agreed on it.',
        es: 'Vacío significa solo el grupo núcleo. Elija “Integrantes” cuando el grupo la acordó.',
      },
      audience: 'core',
      shown: 'folded',
    }),
  },
});

export type Goal = RowOf<typeof goals.fields>;
