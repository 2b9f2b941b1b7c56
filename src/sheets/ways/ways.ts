/** How we work: what a coalition has to settle for itself, each question when it matters (seeds.md W20, T1–T24, E1–E14, §18). */
import { day, line, paragraph } from '../../core/field.ts';
import { defineTable, type RowOf } from '../../core/sheet.ts';

export const ways = defineTable({
  key: 'ways',
  name: { en: 'How we work', es: 'Cómo trabajamos' },
  purpose: {
    en: 'What we agreed on for working together; what is still open is said to be open.',
    es: 'Lo que acordamos para trabajar juntos; lo que falta decidir se dice.',
  },
  tabColor: '#45818e',
  begins: 'later',
  guided: true,
  asked: { answer: 'answer' },
  fields: {
    question: line({
      heading: { en: 'Question', es: 'Pregunta' },
      help: {
        en: 'Talk about it when it matters; “We haven’t decided yet” is an answer.',
        es: 'Háblenlo cuando importe; “Todavía no lo hemos decidido” es una respuesta.',
      },
      audience: 'core',
      width: 360,
      required: true,
    }),
    answer: paragraph({
      heading: { en: 'Our answer', es: 'Nuestra respuesta' },
      help: {
        en: 'Until you answer, the workbook goes by the most careful reading.',
        es: 'Mientras no haya respuesta, el libro sigue la lectura más cuidadosa.',
      },
      // Of some questions the answer stands on members’ welcome pages.
      audience: 'members',
      width: 280,
    }),
    note: paragraph({
      heading: { en: 'In our words', es: 'En nuestras palabras' },
      help: {
        en: 'Why we chose it, and what exceptions there are, for those who join later.',
        es: 'Por qué lo elegimos y qué excepciones hay, para quien llegue después.',
      },
      audience: 'core',
      width: 300,
    }),
    decided: day({
      heading: { en: 'Decided on', es: 'Decidido el' },
      help: {
        en: 'The day the group settled it, so that it need not be argued again.',
        es: 'El día en que el grupo lo acordó, para no discutirlo otra vez.',
      },
      audience: 'core',
      width: 140,
    }),
    again: day({
      heading: { en: 'Look again on', es: 'Revisar el' },
      help: {
        en: 'A date makes it easier to try something and change it later.',
        es: 'Con una fecha es más fácil probar algo y cambiarlo después.',
      },
      audience: 'core',
      width: 140,
    }),
  },
});

export type Way = RowOf<typeof ways.fields>;
