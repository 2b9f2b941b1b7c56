/** Whose order a step follows: the toolkits, named by what they are (seeds.md §17). */
import type { Text } from '../../core/lang.ts';
import type { StepDetails, StepTexts } from '../../core/step.ts';

export const orders = {
  S0: {
    en: 'The toolkit on ending mass incarceration: purpose, goals, people, a first meeting, then a plan.',
    es: 'La guía para poner fin al encarcelamiento masivo: propósito, metas, gente, primera reunión y plan.',
  },
  S1: {
    en: 'The stakeholder assessment tool: decide, find people, see how close each one is.',
    es: 'La herramienta para valorar a las partes interesadas: decidir, buscar gente, ver qué tan cerca está.',
  },
  S2: {
    en: 'The Second Chance tip sheet: a backed result, indicators, members, months of data, then strategies.',
    es: 'La hoja de consejos de Second Chance: un resultado con respaldo, indicadores, integrantes, meses de datos y estrategias.',
  },
  S3: {
    en: 'The seven steps of the victim services guide, from the first question to looking back.',
    es: 'Los siete pasos de la guía de servicios a víctimas, de la primera pregunta a la mirada atrás.',
  },
  S4: {
    en: 'The one-page coalition tips: core group, foundation, strategy, meetings, and celebrating.',
    es: 'La página de consejos para coaliciones: núcleo, base, estrategia, reuniones y celebrar.',
  },
  // V9: the toolkits disagree about when to plan.
  early: {
    en: 'The toolkit on ending mass incarceration plans early; the Second Chance tip sheet first looks at data for months. How we work asks which you choose.',
    es: 'La guía para poner fin al encarcelamiento masivo planea pronto; la hoja de Second Chance mira antes los datos durante meses. Cómo trabajamos pregunta qué eligen.',
  },
  all: { en: 'All five toolkits', es: 'Las cinco guías' },
  own: {
    en: 'This workbook, so that nothing goes out unseen.',
    es: 'Este libro, para que nada salga sin verse.',
  },
} as const satisfies Record<string, Text>;

/** What is to be said of each of some steps. */
export type DetailsOf<Texts extends StepTexts> = Readonly<
  Record<keyof Texts, StepDetails<keyof typeof orders>>
>;
