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
  asked: {
    answer: 'ours',
    rows: [
      {
        id: 'needs',
        asks: {
          en: 'See what the community needs, and act on it',
          es: 'Ver qué necesita la comunidad y atenderlo',
        },
        why: {
          en: 'Ask people before you answer for them.',
          es: 'Pregunte a la gente antes de responder por ella.',
        },
      },
      {
        id: 'change',
        asks: { en: 'Bring about one particular change here', es: 'Lograr aquí un cambio en particular' },
        why: { en: 'One change that people can picture.', es: 'Un cambio que la gente pueda imaginar.' },
      },
      {
        id: 'activity',
        asks: {
          en: 'Carry out an event or activity that is needed',
          es: 'Hacer un evento o actividad que hace falta',
        },
        why: { en: 'A good first thing to do together.', es: 'Algo bueno para empezar juntos.' },
      },
      {
        id: 'threat',
        asks: { en: 'Answer a new threat from outside', es: 'Responder a una nueva amenaza de afuera' },
        why: { en: 'Then speed counts more than size.', es: 'Entonces cuenta más la rapidez que el tamaño.' },
      },
      {
        id: 'trust',
        asks: { en: 'Build trust, or rebuild it', es: 'Crear confianza, o recuperarla' },
        why: {
          en: 'It takes long, and carries everything else.',
          es: 'Toma tiempo, y sostiene todo lo demás.',
        },
      },
      {
        id: 'awareness',
        asks: {
          en: 'Make a matter known and move people to act',
          es: 'Dar a conocer un asunto y mover a la gente',
        },
        why: { en: 'Say what they should do once they know.', es: 'Diga qué hacer una vez que se sabe.' },
      },
      {
        id: 'policy',
        asks: {
          en: 'Speak up for a law or rule, and get it passed',
          es: 'Defender una ley o regla y lograr que se apruebe',
        },
        why: {
          en: 'Some members’ organizations may not lobby: note it under Limits.',
          es: 'Algunas organizaciones no pueden cabildear: anótelo en Límites.',
        },
      },
      {
        id: 'funding',
        asks: { en: 'Use a chance for funding', es: 'Aprovechar una oportunidad de fondos' },
        why: { en: 'As long as it fits the other purposes.', es: 'Mientras vaya con los demás propósitos.' },
      },
      {
        id: 'lasting',
        asks: {
          en: 'Create something lasting that keeps change going',
          es: 'Crear algo duradero que mantenga el cambio',
        },
        why: { en: 'Then plan for who comes after you.', es: 'Entonces piense en quienes vendrán después.' },
      },
      {
        id: 'other',
        asks: { en: 'Something else: write it beside', es: 'Otra cosa: escríbala al lado' },
        why: { en: 'In your own words.', es: 'En sus propias palabras.' },
      },
    ],
  },
  // Rows stay with the core group; what was ticked stands on members’ welcome pages.
  fields: {
    what: line({
      heading: { en: 'Purpose', es: 'Propósito' },
      help: {
        en: 'Read them out one by one; whoever hesitates has something to say.',
        es: 'Léanlos uno por uno; quien duda tiene algo que decir.',
      },
      audience: 'members',
      shown: 'always',
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
      shown: 'always',
      width: 100,
    }),
    note: paragraph({
      heading: { en: 'In our words', es: 'En nuestras palabras' },
      help: {
        en: 'What it means here, so that newcomers understand it the same way.',
        es: 'Qué significa aquí, para que quien llegue lo entienda igual.',
      },
      audience: 'members',
      shown: 'always',
      width: 460,
    }),
  },
});

export type Purpose = RowOf<typeof purposes.fields>;
