/** Purposes: what the coalition is for; several can hold at once (seeds.md W1, P1–P10, N24). */
import { check, line, paragraph } from '../core/field.ts';
import { defineTable, type RowOf } from '../core/sheet.ts';

export const purposes = defineTable({
  key: 'purposes',
  name: { en: 'Purposes', es: 'Propósitos' },
  purpose: {
    en: 'What we come together for; several may be true at once.',
    es: 'Para qué nos juntamos; pueden valer varios a la vez.',
  },
  tabColor: '#bf9000',
  begins: 'later',
  guided: true,
  asked: { answer: 'ours' },
  // Rows stay with the core group; what was ticked stands on members’ welcome pages.
  fields: {
    what: line({
      heading: { en: 'Purpose', es: 'Propósito' },
      help: {
        en: 'Read them out one by one; whoever hesitates has something to say.',
        es: 'Léanlos uno por uno; quien duda tiene algo que decir.',
      },
      audience: 'members',
      width: 460,
      required: true,
    }),
    ours: check({
      heading: { en: 'Ours', es: 'Es nuestro' },
      help: {
        en: 'Tick as many as are true; fewer are easier to explain.',
        es: 'Marque los que valgan; pocos se explican mejor.',
      },
      audience: 'members',
      width: 100,
    }),
    note: paragraph({
      heading: { en: 'In our words', es: 'En nuestras palabras' },
      help: {
        en: 'What it means here, so that newcomers understand it the same way.',
        es: 'Qué significa aquí, para que quien llegue lo entienda igual.',
      },
      audience: 'members',
      width: 460,
    }),
  },
});

export type Purpose = RowOf<typeof purposes.fields>;
