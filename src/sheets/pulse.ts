/**
 * Pulse: how members find working together, in statements of our own on what established instruments measure (seeds.md W21,
 * D11; method.md §7). Answers are anonymous, so an average is shown only where five or more people answered.
 */
import { day, line, number, paragraph } from '../core/field.ts';
import { defineTable, type RowOf } from '../core/sheet.ts';

export const pulse = defineTable({
  key: 'pulse',
  name: { en: 'Pulse', es: 'Pulso' },
  purpose: {
    en: 'How members find working together, asked once or twice a year without names.',
    es: 'Cómo vive cada integrante el trabajo en común, preguntado una o dos veces al año sin nombres.',
  },
  rule: {
    en: 'Averages only, from five answers up. Never who answered what.',
    es: 'Solo promedios, a partir de cinco respuestas. Nunca quién respondió qué.',
  },
  tabColor: '#8a6d3b',
  begins: 'later',
  guided: true,
  asked: { answer: 'average' },
  fields: {
    statement: line({
      heading: { en: 'Statement', es: 'Afirmación' },
      help: {
        en: 'Read it out or put it on a form: from 1, not at all, to 5, fully; also for guests who know us.',
        es: 'Léala o póngala en un formulario: de 1, nada, a 5, del todo; también para quienes nos conocen de fuera.',
      },
      audience: 'core',
      width: 420,
      required: true,
    }),
    average: number({
      heading: { en: 'Average, 1 to 5', es: 'Promedio, de 1 a 5' },
      help: {
        en: 'All answers added up and divided by how many there were.',
        es: 'La suma de las respuestas dividida entre cuántas hubo.',
      },
      audience: 'core',
      width: 110,
    }),
    answers: number({
      heading: { en: 'How many answered', es: 'Cuántas respuestas' },
      help: {
        en: 'Below five nothing is shown, so that nobody can guess who said what.',
        es: 'Con menos de cinco no se muestra nada, para que nadie adivine quién dijo qué.',
      },
      audience: 'core',
      width: 110,
    }),
    round: day({
      heading: { en: 'Asked on', es: 'Preguntado el' },
      help: {
        en: 'The day of the last round, so that old answers are not taken for new ones.',
        es: 'El día de la última ronda, para no tomar respuestas viejas por nuevas.',
      },
      audience: 'core',
      width: 140,
    }),
    before: number({
      heading: { en: 'Average last time', es: 'Promedio anterior' },
      help: {
        en: 'Move the old average here before you enter the new one: the change says most.',
        es: 'Pase aquí el promedio anterior antes de anotar el nuevo: el cambio es lo que más dice.',
      },
      audience: 'core',
      width: 110,
    }),
    response: paragraph({
      heading: { en: 'What we do about it', es: 'Qué hacemos al respecto' },
      help: {
        en: 'One change that members will notice; asking without changing anything costs trust.',
        es: 'Un cambio que se note; preguntar sin cambiar nada cuesta confianza.',
      },
      audience: 'core',
      width: 360,
    }),
  },
});

export type PulseRow = RowOf<typeof pulse.fields>;

/** Fewer answers could be guessed back to people. */
export const ENOUGH_ANSWERS = 5;

/** The average, where enough people answered for it to be shown. */
export function shownAverage({ average, answers }: PulseRow): number | undefined {
  return answers !== undefined && answers >= ENOUGH_ANSWERS ? average : undefined;
}

/** How much better (or, below zero, worse) it is than last time; undefined where either may not be shown. */
export function pulseChange(row: PulseRow): number | undefined {
  const now = shownAverage(row);
  return now === undefined || row.before === undefined ? undefined : Math.round((now - row.before) * 10) / 10;
}
