/** Lists: the hidden sheet that feeds every dropdown (design §2.11). */
import { line, number } from '../core/field.ts';
import { defineTable } from '../core/sheet.ts';

const column = {
  audience: 'core',
  shown: 'always',
  width: 200,
  help: { en: 'Kept by the workbook.' },
} as const;

export const lists = defineTable({
  key: 'lists',
  name: { en: 'Lists' },
  purpose: { en: 'The words that the dropdowns offer.' },
  tabColor: '#777777',
  begins: 'setup',
  hidden: true,
  guided: false,
  fields: {
    list: line({ ...column, heading: { en: 'List' } }),
    code: line({ ...column, heading: { en: 'Code' } }),
    words: line({ ...column, heading: { en: 'Words' } }),
    number: number({ ...column, heading: { en: 'Number' } }),
  },
});
