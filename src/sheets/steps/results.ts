/** Steps of a coalition that goes by data (seeds.md W15–W17, D1–D12). */
import type { StepTexts } from '../../core/step.ts';
import type { DetailsOf } from './orders.ts';

export const resultsWords = {
  results: {
    title: { en: 'Say the result in one sentence', es: 'Diga el resultado en una frase' },
    why: {
      en: 'A result tells how all of a group live in the end, so nobody is left out of it. Goals and services are ways there.',
      es: 'Un resultado dice cómo vive al final todo un grupo, y así nadie queda fuera. Las metas y los servicios son caminos.',
    },
  },
  indicators: {
    title: { en: 'Pick one or two numbers to watch', es: 'Elija uno o dos números que seguir' },
    why: {
      en: 'Two numbers that everybody knows steer better than twenty. An older value shows where things were heading without you.',
      es: 'Dos números conocidos guían mejor que veinte. Un valor anterior muestra hacia dónde iba todo antes.',
    },
  },
  readings: {
    title: { en: 'Read the numbers together', es: 'Lean los números en conjunto' },
    why: {
      en: 'A number alone starts the wrong talk. Told with the story behind it, it shows gaps and what to try.',
      es: 'Un número solo confunde la plática. Contado con su historia, muestra qué falta y qué probar.',
    },
  },
  measures: {
    title: { en: 'Ask whether anyone is better off', es: 'Pregunte si alguien está mejor' },
    why: {
      en: 'How much was done is quickly counted. Whether somebody lives better for it is the question that matters.',
      es: 'Cuánto se hizo se cuenta pronto. Si alguien vive mejor gracias a ello es la pregunta que importa.',
    },
  },
} satisfies StepTexts;

export const resultsDetails: DetailsOf<typeof resultsWords> = {
  results: {
    minutes: 30,
    leaves: {
      en: 'One sentence that members and public offices can stand behind.',
      es: 'Una frase que integrantes y oficinas públicas pueden respaldar.',
    },
    from: 'S2',
  },
  indicators: {
    minutes: 30,
    leaves: {
      en: 'An indicator with the direction wanted and a first value.',
      es: 'Un indicador con el rumbo deseado y un primer valor.',
    },
    from: 'S2',
  },
  readings: {
    minutes: 40,
    leaves: {
      en: 'Two values of one indicator, and the story behind the last.',
      es: 'Dos valores de un indicador, y la historia detrás del último.',
    },
    from: 'S2',
  },
  measures: {
    minutes: 30,
    leaves: {
      en: 'A measure that asks it, with somebody who answers for it.',
      es: 'Una medida que lo pregunta, con alguien que responde por ella.',
    },
    from: 'S2',
  },
};
