/** Wins: what got done, however small, so that it is celebrated (seeds.md K7–K8, D12). */
import { choice, day, line, people } from '../core/field.ts';
import { defineTable, type RowOf } from '../core/sheet.ts';
import { audiences } from './choices.ts';

export const wins = defineTable({
  key: 'wins',
  name: { en: 'Wins', es: 'Logros' },
  purpose: { en: 'What we got done, however small.', es: 'Lo que hemos logrado, por pequeño que sea.' },
  tabColor: '#38761d',
  begins: 'later',
  guided: true,
  // Thanks that nobody hears is none.
  seenBy: 'seenBy',
  stamp: 'when',
  fields: {
    what: line({
      heading: { en: 'What', es: 'Qué' },
      help: {
        en: 'One sentence that members would be glad to read, because progress keeps people at the table.',
        es: 'Una frase que dé gusto leer, porque ver avances mantiene a la gente en la mesa.',
      },
      audience: 'members',
      width: 420,
      required: true,
    }),
    when: day({
      heading: { en: 'When', es: 'Cuándo' },
      help: {
        en: 'The day it was sure, so that the year’s report writes itself.',
        es: 'El día en que fue seguro, para que el informe del año se escriba solo.',
      },
      audience: 'members',
      width: 150,
    }),
    thanks: people({
      heading: { en: 'Thanks to', es: 'Gracias a' },
      help: {
        en: 'Who made it happen; ask first whether they like to be named.',
        es: 'Quién lo hizo posible; pregunte antes si le gusta que se le nombre.',
      },
      audience: 'members',
      width: 260,
    }),
    seenBy: choice(audiences, {
      heading: { en: 'Who may see', es: 'Quién puede verlo' },
      help: {
        en: 'Most wins are for members; keep one back only while it is not public yet.',
        es: 'Casi todo logro es para integrantes; reserve uno solo mientras no sea público.',
      },
      audience: 'core',
      shown: 'folded',
      initial: 'members',
    }),
  },
});

export type Win = RowOf<typeof wins.fields>;
