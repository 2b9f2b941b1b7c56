/** Judgements: where somebody stands on one goal, and how much say they have. About a demand, never a person (design §2.21). */
import { choice, day, line, person } from '../core/field.ts';
import { defineTable, type RowOf } from '../core/sheet.ts';
import { confidences, targetTypes } from './choices.ts';
import { positions, says } from './scales.ts';

export const judgements = defineTable({
  key: 'judgements',
  name: { en: 'Judgements', es: 'Valoraciones' },
  purpose: {
    en: 'What the Power map shows: position and say over one decision, with what it rests on.',
    es: 'Lo que muestra el Mapa de poder: postura e influencia en una decisión, y en qué se basa.',
  },
  tabColor: '#7a3e9d',
  begins: 'later',
  guided: true,
  stamp: 'looked',
  fields: {
    person: person({
      heading: { en: 'Person', es: 'Persona' },
      help: {
        en: 'A named person, never a whole institution: only people can say yes.',
        es: 'Una persona con nombre, nunca toda una institución: solo las personas pueden decir que sí.',
      },
      audience: 'core',
      width: 180,
      required: true,
    }),
    goal: line({
      heading: { en: 'Goal', es: 'Meta' },
      help: {
        en: 'The demand this is about. The same person can stand elsewhere on another one.',
        es: 'La petición de que se trata. En otra, la misma persona puede pensar distinto.',
      },
      audience: 'core',
      width: 180,
    }),
    target: choice(targetTypes, {
      heading: { en: 'Target', es: 'Blanco' },
      help: {
        en: 'Primary: can say yes. Secondary: the primary target listens to them.',
        es: 'Principal: puede decir que sí. Secundario: el blanco principal le escucha.',
      },
      audience: 'core',
      width: 130,
      initial: 'none',
    }),
    position: choice(positions, {
      heading: { en: 'Position', es: 'Postura' },
      help: {
        en: 'Toward this goal today, as far as you know. “We don’t know” is an answer.',
        es: 'Ante esta meta hoy, hasta donde se sabe. “No sabemos” también es una respuesta.',
      },
      audience: 'core',
      width: 130,
    }),
    say: choice(says, {
      heading: { en: 'Say over it', es: 'Influencia' },
      help: {
        en: 'How much this decision depends on them.',
        es: 'Cuánto depende de esta persona la decisión.',
      },
      audience: 'core',
      width: 110,
    }),
    basis: line({
      heading: { en: 'What it rests on', es: 'En qué se basa' },
      help: {
        en: 'What they said or did. Write it so that it could be read out in public.',
        es: 'Lo que dijo o hizo. Escríbalo de modo que se pueda leer en público.',
      },
      audience: 'core',
      width: 210,
    }),
    confidence: choice(confidences, {
      heading: { en: 'How sure', es: 'Qué tan seguro' },
      help: {
        en: 'Guesses are fine when they are called guesses.',
        es: 'Una suposición está bien si se dice que lo es.',
      },
      audience: 'core',
      width: 90,
    }),
    looked: day({
      heading: { en: 'Last looked at', es: 'Última revisión' },
      help: {
        en: 'People move. What is older than half a year should be asked again.',
        es: 'La gente cambia. Lo que tiene más de medio año hay que volver a preguntarlo.',
      },
      audience: 'core',
      width: 140,
    }),
    by: person({
      heading: { en: 'By whom', es: 'Por quién' },
      help: {
        en: 'Who judged it, so that others can ask.',
        es: 'Quién lo valoró, para que otras personas puedan preguntar.',
      },
      audience: 'core',
      width: 130,
    }),
    began: choice(positions, {
      heading: { en: 'Position at the start', es: 'Postura al inicio' },
      help: {
        en: 'Where they stood when the work on this goal began, so that you see who moved.',
        es: 'Dónde estaba cuando empezó el trabajo por esta meta, para ver quién se movió.',
      },
      audience: 'core',
      shown: 'folded',
    }),
    wanted: choice(positions, {
      heading: { en: 'Position hoped for', es: 'Postura deseada' },
      help: {
        en: 'Not everybody has to agree; for some it is enough that they don’t stand in the way.',
        es: 'No hace falta que todo el mundo esté a favor; a veces basta con que no se oponga.',
      },
      audience: 'core',
      shown: 'folded',
    }),
    cares: line({
      heading: { en: 'What they care about', es: 'Qué le importa' },
      help: {
        en: 'As they would say it themselves; a request that touches it is heard.',
        es: 'Como lo diría esa persona; una petición que toca eso se escucha.',
      },
      audience: 'core',
      shown: 'folded',
    }),
  },
});

export type Judgement = RowOf<typeof judgements.fields>;
