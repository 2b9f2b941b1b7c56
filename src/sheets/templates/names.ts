/** What a workbook can start from; apart from the examples themselves, which the sidebar needn't carry. */
import type { Text } from '../../core/lang.ts';

export const templateKeys = ['reentry', 'victim-services', 'policy', 'empty'] as const;

export type TemplateKey = (typeof templateKeys)[number];

/** What setup offers, in this order. */
export const templateNames: Readonly<Record<TemplateKey, Text>> = {
  reentry: {
    en: 'Examples of a reentry coalition',
    es: 'Ejemplos de una coalición de reingreso',
  },
  'victim-services': {
    en: 'Examples of a coalition of victim services',
    es: 'Ejemplos de una coalición de servicios a víctimas',
  },
  policy: {
    en: 'Examples of a campaign for a policy',
    es: 'Ejemplos de una campaña por una política pública',
  },
  empty: { en: 'Empty, without examples', es: 'Vacío, sin ejemplos' },
};
