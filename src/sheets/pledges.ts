/** Promises to members: what the coalition owes those who give it their time (seeds.md K6). */
import { choice, day, line, people } from '../core/field.ts';
import { defineTable, type RowOf } from '../core/sheet.ts';
import { yesNoYet } from './answers.ts';

export const pledges = defineTable({
  key: 'pledges',
  name: { en: 'Promises to members', es: 'Compromisos con integrantes' },
  purpose: {
    en: 'What the core group promised to members, so that it is kept.',
    es: 'Lo que el grupo núcleo prometió a sus integrantes, para que se cumpla.',
  },
  tabColor: '#38761d',
  begins: 'later',
  guided: true,
  fields: {
    what: line({
      heading: { en: 'What we promised', es: 'Qué prometimos' },
      help: {
        en: 'In the words that were used: a ride, an answer, a training, pay for their time.',
        es: 'Con las palabras que se usaron: un viaje, una respuesta, un taller, un pago por su tiempo.',
      },
      audience: 'core',
      width: 420,
      required: true,
    }),
    whom: people({
      heading: { en: 'To whom', es: 'A quién' },
      help: {
        en: 'Who counts on it, so that they are told first if it takes longer.',
        es: 'Quién cuenta con ello, para avisarle primero si tarda más.',
      },
      audience: 'core',
      width: 260,
    }),
    by: day({
      heading: { en: 'By when', es: 'Para cuándo' },
      help: {
        en: 'A day, because “soon” sounds different to each of us.',
        es: 'Un día, porque “pronto” suena distinto para cada quien.',
      },
      audience: 'core',
      width: 150,
    }),
    kept: choice(yesNoYet, {
      heading: { en: 'Kept?', es: '¿Se cumplió?' },
      help: {
        en: 'A “No” that is said and explained keeps more trust than silence.',
        es: 'Un “No” dicho y explicado conserva más confianza que el silencio.',
      },
      audience: 'core',
      width: 120,
      initial: 'not-yet',
    }),
  },
});

export type Pledge = RowOf<typeof pledges.fields>;
