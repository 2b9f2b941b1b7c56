/**
 * Result: how life should be for a whole population in one place, and who backs it in public (seeds.md W15, G6–G8, D1,
 * T10, N20–N21). Its words are checked by the coach in result-coach.ts.
 */
import { choice, day, line, person } from '../core/field.ts';
import { defineTable, type RowOf } from '../core/sheet.ts';
import { audiences } from './choices.ts';

export const results = defineTable({
  key: 'results',
  name: { en: 'Result', es: 'Resultado' },
  purpose: {
    en: 'How life should be for everybody in one place, in one sentence that all of us stand behind.',
    es: 'Cómo debería vivir toda la gente de un lugar, en una sola frase que todo el grupo respalda.',
  },
  tabColor: '#2c6e7f',
  begins: 'later',
  guided: true,
  // Members commit to the sentence (E3), so they should have it in sight; a draft stays with the core group.
  seenBy: 'seenBy',
  fields: {
    sentence: line({
      heading: { en: 'The result in one sentence', es: 'El resultado en una frase' },
      help: {
        en: 'All of a group, in one place, and what is true of them in the end: without numbers, so that nobody is left out.',
        es: 'Todo un grupo, en un lugar, y cómo está al final: sin cifras, para que nadie quede fuera.',
      },
      audience: 'members',
      width: 330,
      required: true,
    }),
    population: line({
      heading: { en: 'For all of whom', es: 'Para todas estas personas' },
      help: {
        en: 'One whole group, such as “all adults coming home from state custody”; a second group is a second result.',
        es: 'Un grupo completo, como “todas las personas adultas que vuelven a casa”; otro grupo es otro resultado.',
      },
      audience: 'members',
      width: 220,
    }),
    place: line({
      heading: { en: 'Place', es: 'Lugar' },
      help: {
        en: 'One county, city or neighborhood by name, so that the work doesn’t drift next door.',
        es: 'Un condado, una ciudad o un barrio con su nombre, para que el trabajo no se disperse.',
      },
      audience: 'members',
      width: 140,
    }),
    condition: line({
      heading: { en: 'What is true in the end', es: 'Cómo están al final' },
      help: {
        en: 'How people live then, such as “become part of the community again”; a service is a way there.',
        es: 'Cómo vive la gente entonces, como “vuelven a ser parte de la comunidad”; un servicio es solo un camino.',
      },
      audience: 'members',
      width: 200,
    }),
    authority: person({
      heading: { en: 'Who backs it in public', es: 'Quién lo respalda en público' },
      help: {
        en: 'An office that can call others to the table. Its word lets members give it time.',
        es: 'Un cargo que puede convocar a otros y dice que esto importa, para que cada quien pueda dedicarle tiempo.',
      },
      audience: 'members',
      width: 170,
    }),
    backed: day({
      heading: { en: 'Backed since', es: 'Con respaldo desde' },
      help: {
        en: 'The day it was said in public: a report every six months counts from here.',
        es: 'El día en que se dijo en público: desde aquí se cuenta un informe cada seis meses.',
      },
      audience: 'members',
      width: 140,
    }),
    resolution: line({
      heading: { en: 'Their resolution', es: 'Su resolución' },
      help: {
        en: 'A link, or number and day of the decision, so that it can be quoted word for word.',
        es: 'Un enlace, o el número y el día de la decisión, para poder citarla palabra por palabra.',
      },
      audience: 'members',
      shown: 'folded',
    }),
    seenBy: choice(audiences, {
      heading: { en: 'Who may see', es: 'Quién puede verlo' },
      help: {
        en: 'Choose “Members” once it is agreed; a draft is easier to change in a small circle.',
        es: 'Elija “Integrantes” cuando esté acordado; un borrador se cambia mejor en un grupo pequeño.',
      },
      audience: 'core',
      shown: 'folded',
      initial: 'core',
    }),
  },
});

export type Result = RowOf<typeof results.fields>;
