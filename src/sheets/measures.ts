/**
 * Measures: what each strategy does, how well, and whether anybody is better off (seeds.md W17, D6–D7, Q40–Q41; method.md
 * §6). Core only: its numbers are about those whom one program serves, may be small, and belong to whoever runs it.
 */
import { choiceList } from '../core/choices.ts';
import { choice, day, line, person } from '../core/field.ts';
import { defineTable, type RowOf } from '../core/sheet.ts';
import { yesNoYet } from './answers.ts';

export const measureKinds = choiceList('measure kind', {
  indicator: { en: 'Indicator', es: 'Indicador' },
  'how-much': { en: 'How much did we do?', es: '¿Cuánto hicimos?' },
  'how-well': { en: 'How well did we do it?', es: '¿Qué tan bien lo hicimos?' },
  'better-off': { en: 'Is anyone better off?', es: '¿Alguien está mejor?' },
});

export const measures = defineTable({
  key: 'measures',
  name: { en: 'Measures', es: 'Medidas' },
  purpose: {
    en: 'What each strategy gets done, how well, and whether anybody is better off for it.',
    es: 'Qué logra cada estrategia, con qué calidad, y si alguien está mejor gracias a ella.',
  },
  tabColor: '#2c6e7f',
  begins: 'later',
  guided: true,
  fields: {
    // Not `strategy`: that is the key of the Strategy chart.
    approach: line({
      heading: { en: 'Strategy', es: 'Estrategia' },
      help: {
        en: 'What is done to come closer to the result, by those who carry it out themselves.',
        es: 'Lo que se hace para acercarse al resultado, por quienes lo llevan a cabo.',
      },
      audience: 'core',
      width: 220,
      required: true,
    }),
    measure: line({
      heading: { en: 'Measure', es: 'Medida' },
      help: {
        en: 'What to count, such as “still in the job after six months”; totals only, never a name.',
        es: 'Qué contar, como “sigue en el empleo a los seis meses”; solo totales, nunca un nombre.',
      },
      audience: 'core',
      width: 200,
    }),
    kind: choice(measureKinds, {
      heading: { en: 'Which question it answers', es: 'Qué pregunta responde' },
      help: {
        en: 'How much, how well, or is anyone better off: the last one matters most.',
        es: 'Cuánto, con qué calidad, o si alguien está mejor: la última es la que más importa.',
      },
      audience: 'core',
      width: 150,
    }),
    owner: person({
      heading: { en: 'Who answers for it', es: 'Quién responde por ella' },
      help: {
        en: 'One person of those who do the work, because they know what the number means.',
        es: 'Una persona de quienes hacen el trabajo, porque sabe lo que el número significa.',
      },
      audience: 'core',
      width: 140,
    }),
    value: line({
      heading: { en: 'Value', es: 'Valor' },
      help: {
        en: 'Number and share, such as “32 of 50”, so that big and small are seen together.',
        es: 'Número y proporción, como “32 de 50”, para ver juntos lo grande y lo pequeño.',
      },
      audience: 'core',
      width: 100,
    }),
    asOf: day({
      heading: { en: 'As of', es: 'Al día' },
      help: {
        en: 'The last day counted, so that old numbers are not taken for new ones.',
        es: 'El último día contado, para no tomar datos viejos por nuevos.',
      },
      audience: 'core',
      width: 130,
    }),
    impact: line({
      heading: { en: 'What it does for the result', es: 'Qué aporta al resultado' },
      help: {
        en: 'How it moves the result; if nobody can say, the strategy can be changed early.',
        es: 'Cómo mueve el resultado; si nadie lo sabe decir, se puede cambiar la estrategia a tiempo.',
      },
      audience: 'core',
      width: 220,
    }),
    better: choice(yesNoYet, {
      heading: { en: 'Anyone better off?', es: '¿Alguien está mejor?' },
      help: {
        en: 'The honest answer today. “Not yet” is one, and a reason to look again.',
        es: 'La respuesta sincera de hoy. “Todavía no” lo es, y es un motivo para volver a mirar.',
      },
      audience: 'core',
      width: 110,
    }),
  },
});

export type Measure = RowOf<typeof measures.fields>;
