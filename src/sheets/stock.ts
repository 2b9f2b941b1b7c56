/** Take stock: now and then, what has changed and what we need (seeds.md W22, Q43–Q47, K9, G9). */
import { day, paragraph } from '../core/field.ts';
import { defineTable, type RowOf } from '../core/sheet.ts';

export const stock = defineTable({
  key: 'stock',
  name: { en: 'Take stock', es: 'Hacer balance' },
  purpose: {
    en: 'A few questions twice a year: what is new, what is missing, who could grow.',
    es: 'Unas preguntas dos veces al año: qué hay de nuevo, qué falta, quién podría crecer.',
  },
  tabColor: '#8a6d3b',
  begins: 'later',
  guided: true,
  fields: {
    day: day({
      heading: { en: 'Day', es: 'Día' },
      help: {
        en: 'When you sat together; one row each time, so that you can compare.',
        es: 'Cuándo se reunieron; una fila cada vez, para poder comparar.',
      },
      audience: 'core',
      width: 140,
      required: true,
    }),
    needs: paragraph({
      heading: { en: 'New needs', es: 'Nuevas necesidades' },
      help: {
        en: 'What has come up that the plan doesn’t know yet.',
        es: 'Lo que ha surgido y el plan todavía no conoce.',
      },
      audience: 'core',
      width: 190,
    }),
    posts: paragraph({
      heading: { en: 'Roles to fill', es: 'Funciones por cubrir' },
      help: {
        en: 'What nobody does now, or one person does for three.',
        es: 'Lo que nadie hace ahora, o una persona hace por tres.',
      },
      audience: 'core',
      width: 190,
    }),
    stretch: paragraph({
      heading: { en: 'Who could stretch', es: 'Quién podría crecer' },
      help: {
        en: 'Somebody who might like to try more; a good word, and only after asking them.',
        es: 'Alguien a quien le gustaría probar algo más; en buenos términos, y solo tras preguntarle.',
      },
      audience: 'core',
      width: 180,
    }),
    backgrounds: paragraph({
      heading: { en: 'Skills we lack', es: 'Conocimientos que faltan' },
      help: {
        en: 'A skill or a part of the community that is missing, so that you know whom to invite.',
        es: 'Un saber o una parte de la comunidad que no está en la mesa, para saber a quién invitar.',
      },
      audience: 'core',
      width: 190,
    }),
    landscape: paragraph({
      heading: { en: 'What changed around us', es: 'Qué cambió alrededor' },
      help: {
        en: 'Elections, budgets, new offices: is our reading of who decides still right?',
        es: 'Elecciones, presupuestos, cargos nuevos: ¿sigue siendo cierto quién decide?',
      },
      audience: 'core',
      width: 200,
    }),
    next: paragraph({
      heading: { en: 'What we do about it', es: 'Qué hacemos al respecto' },
      help: {
        en: 'One or two steps for the Action plan, or the talk was only a talk.',
        es: 'Uno o dos pasos para el Plan de acción; si no, fue solo una charla.',
      },
      audience: 'core',
      width: 200,
    }),
  },
});

export type Stock = RowOf<typeof stock.fields>;
