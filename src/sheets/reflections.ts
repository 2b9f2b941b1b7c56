/** Whom to ask first: three people to think about before asking (seeds.md W5–W7, Q18–Q21). */
import { line, paragraph, person } from '../core/field.ts';
import { defineTable } from '../core/sheet.ts';

export const reflections = defineTable({
  key: 'reflections',
  name: { en: 'Whom to ask first', es: 'A quién invitar primero' },
  purpose: {
    en: 'Three names to think through together, so that asking gets easier.',
    es: 'Tres nombres para pensarlos juntos, y que sea más fácil invitar.',
  },
  tabColor: '#2f6f4f',
  begins: 'later',
  guided: true,
  asked: { answer: 'who' },
  fields: {
    question: line({
      heading: { en: 'Question', es: 'Pregunta' },
      help: {
        en: 'One name for each; add rows of your own as you like.',
        es: 'Un nombre para cada una; agregue más filas si quiere.',
      },
      audience: 'core',
      width: 270,
      required: true,
    }),
    who: person({
      heading: { en: 'Who', es: 'Quién' },
      help: {
        en: 'Somebody from Stakeholders, so that the next step stands there.',
        es: 'Alguien de Partes interesadas, para que ahí quede el próximo paso.',
      },
      audience: 'core',
      width: 200,
    }),
    common: paragraph({
      heading: { en: 'What we share', es: 'Lo que compartimos' },
      help: {
        en: 'People, causes, priorities: it is how the talk begins.',
        es: 'Personas, causas, prioridades: por ahí empieza la plática.',
      },
      audience: 'core',
      width: 250,
    }),
    hurdles: paragraph({
      heading: { en: 'What is in the way', es: 'Lo que estorba' },
      help: {
        en: 'What would make them hesitate, seen from their side.',
        es: 'Lo que le haría dudar, visto desde su lado.',
      },
      audience: 'core',
      width: 250,
    }),
    benefits: paragraph({
      heading: { en: 'What it would give', es: 'Lo que daría' },
      help: {
        en: 'To them and to us; a partnership that gives to one side only doesn’t last.',
        es: 'A esa persona y a nosotros; una alianza que da a un solo lado no dura.',
      },
      audience: 'core',
      width: 250,
    }),
  },
});
