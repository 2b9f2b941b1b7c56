/** Whom to think of, on *Whom to ask first* (seeds.md Q18–Q21). */
import type { AskedRow } from '../../core/sheet.ts';

export const reflectionQuestions: readonly AskedRow[] = [
  {
    id: 'easiest',
    asks: { en: 'Who is easiest to win?', es: '¿A quién es más fácil sumar?' },
    why: {
      en: 'A first yes gives courage for the next question.',
      es: 'Un primer sí da ánimo para la siguiente pregunta.',
    },
  },
  {
    id: 'harder',
    asks: { en: 'Who is harder to win, and worth it?', es: '¿A quién cuesta más sumar y vale la pena?' },
    why: {
      en: 'Naming what is in the way is half of the answer.',
      es: 'Nombrar lo que estorba es la mitad de la respuesta.',
    },
  },
  {
    id: 'strategic',
    asks: { en: 'Who would change the most?', es: '¿Quién cambiaría más las cosas?' },
    why: {
      en: 'One partner can open what ten letters don’t.',
      es: 'Una sola alianza puede abrir lo que diez cartas no.',
    },
  },
];
