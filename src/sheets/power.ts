/** Power map: the 5 × 5 grid of position and say, made from Judgements. Nothing is typed there (method.md §1). */
import { defineView } from '../core/sheet.ts';

export const power = defineView({
  key: 'power',
  name: { en: 'Power map', es: 'Mapa de poder' },
  purpose: {
    en: 'Who stands where on our goal, and how much say they have.',
    es: 'Qué postura tiene cada quien ante nuestra meta y cuánta influencia.',
  },
  tabColor: '#7a3e9d',
  begins: 'setup',
  widths: [110, 185, 185, 185, 185, 185, 200],
});
