/** Conflicts: in neutral words, how they are handled, and what is next (seeds.md V13, K11–K12). Every column is core. */
import { choiceList } from '../core/choices.ts';
import { choice, day, line } from '../core/field.ts';
import { defineTable, type RowOf } from '../core/sheet.ts';

export const conflictWays = choiceList('way with a conflict', {
  aside: {
    en: 'A talk outside the group',
    es: 'Una charla fuera del grupo',
    explained: {
      en: 'Those concerned talk in private, where nobody has to win in front of others.',
      es: 'Quienes están involucrados hablan en privado, donde nadie tiene que ganar ante los demás.',
    },
  },
  neutral: {
    en: 'A talk with somebody neutral',
    es: 'Una charla con alguien neutral',
    explained: {
      en: 'Somebody whom both sides trust sits with them and asks.',
      es: 'Alguien en quien ambas partes confían les acompaña y pregunta.',
    },
  },
  together: {
    en: 'An open debate in the meeting',
    es: 'Un debate abierto en la reunión',
    explained: {
      en: 'For a question of substance: different views make the plan better.',
      es: 'Para una cuestión de fondo: las opiniones distintas mejoran el plan.',
    },
  },
  wait: {
    en: 'Left alone for now',
    es: 'Se deja por ahora',
    explained: {
      en: 'Not every difference needs settling to work on the same goal.',
      es: 'No toda diferencia debe resolverse para trabajar por la misma meta.',
    },
  },
});

export const conflictStates = choiceList('conflict state', {
  open: { en: 'Open', es: 'Abierto' },
  talking: { en: 'Being talked about', es: 'Se está hablando', tone: 'waiting' },
  settled: { en: 'Settled', es: 'Resuelto', tone: 'settled' },
  rests: { en: 'Rests', es: 'En pausa', tone: 'over' },
});

export const conflicts = defineTable({
  key: 'conflicts',
  name: { en: 'Differences', es: 'Diferencias' },
  purpose: {
    en: 'Differences among us and how they are handled, so that they don’t grow in silence.',
    es: 'Diferencias entre nosotros y cómo se tratan, para que no crezcan en silencio.',
  },
  rule: {
    en: 'Neutral words, no names. Never write what happened to someone.',
    es: 'Palabras neutrales, sin nombres. Nunca escriba lo que le pasó a alguien.',
  },
  tabColor: '#8a6d3b',
  begins: 'later',
  guided: true,
  fields: {
    about: line({
      heading: { en: 'What it is about', es: 'De qué se trata' },
      help: {
        en: 'The question that is open, in words that every side would accept if it were read out.',
        es: 'La cuestión abierta, con palabras que cada parte aceptaría si se leyeran en voz alta.',
      },
      audience: 'core',
      width: 360,
      required: true,
    }),
    handled: choice(conflictWays, {
      heading: { en: 'How it is handled', es: 'Cómo se trata' },
      help: {
        en: 'Personal matters outside the group, questions of substance inside it.',
        es: 'Lo personal fuera del grupo; las cuestiones de fondo, dentro de él.',
      },
      audience: 'core',
      width: 240,
    }),
    next: line({
      heading: { en: 'Next step', es: 'Siguiente paso' },
      help: {
        en: 'One thing that somebody does; waiting for a while is one too.',
        es: 'Una cosa que alguien hace; esperar un tiempo también lo es.',
      },
      audience: 'core',
      width: 320,
    }),
    look: day({
      heading: { en: 'Look again on', es: 'Volver a mirar el' },
      help: {
        en: 'So that a pause is a decision and not forgetting.',
        es: 'Para que una pausa sea una decisión y no un olvido.',
      },
      audience: 'core',
      width: 150,
    }),
    state: choice(conflictStates, {
      heading: { en: 'State', es: 'Estado' },
      help: {
        en: 'Put the row away once it is settled: nobody needs it kept in sight.',
        es: 'Guarde la fila aparte cuando esté resuelto: nadie necesita verla siempre.',
      },
      audience: 'core',
      width: 140,
      initial: 'open',
    }),
  },
});

export type Conflict = RowOf<typeof conflicts.fields>;
