/** Lists: the hidden sheet that feeds every dropdown (design §2.11). */
import { line, number } from '../core/field.ts';
import { defineTable } from '../core/sheet.ts';

const column = {
  audience: 'core',
  width: 200,
  help: { en: 'Kept by the workbook.', es: 'La lleva el libro.' },
} as const;

export const lists = defineTable({
  key: 'lists',
  name: { en: 'Lists', es: 'Listas' },
  purpose: {
    en: 'The words that the dropdowns offer.',
    es: 'Las palabras que ofrecen los menús de las celdas.',
  },
  tabColor: '#777777',
  begins: 'setup',
  hidden: true,
  guided: false,
  fields: {
    list: line({ ...column, heading: { en: 'List', es: 'Lista' } }),
    code: line({ ...column, heading: { en: 'Code', es: 'Código' } }),
    words: line({ ...column, heading: { en: 'Words', es: 'Palabras' } }),
    number: number({ ...column, heading: { en: 'Number', es: 'Número' } }),
  },
});
