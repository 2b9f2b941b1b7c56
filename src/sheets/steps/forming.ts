/** Steps before there is a coalition: whether, what for, who is here already (seeds.md W1, W11, Z1). */
import type { StepTexts } from '../../core/step.ts';
import type { DetailsOf } from './orders.ts';

export const formingWords = {
  fit: {
    title: { en: 'Ask whether a coalition is the answer', es: 'Vea si una coalición es la respuesta' },
    why: {
      en: 'A coalition takes time from everybody in it. A few honest answers now save months later.',
      es: 'Una coalición pide tiempo a cada integrante. Unas respuestas sinceras ahora ahorran meses después.',
    },
  },
  purposes: {
    title: { en: 'Tick what you come together for', es: 'Marque para qué se juntan' },
    why: {
      en: 'People join for different reasons, and several can be true at once. Said early, they pull in one direction.',
      es: 'La gente se une por distintas razones, y pueden valer varias. Dichas pronto, tiran hacia el mismo lado.',
    },
  },
  offers: {
    title: { en: 'List who offers what here', es: 'Anote quién ofrece qué aquí' },
    why: {
      en: 'Some help is offered twice, and some by nobody. Seeing both shows where you are needed.',
      es: 'Hay ayuda que se ofrece dos veces, y otra que no ofrece nadie. Verlo muestra dónde hacen falta.',
    },
  },
} satisfies StepTexts;

export const formingDetails: DetailsOf<typeof formingWords> = {
  fit: {
    minutes: 30,
    leaves: {
      en: 'A reading in plain words: what speaks for it, what is weak, what is open.',
      es: 'Una lectura en palabras sencillas: qué habla a favor, qué es débil, qué falta saber.',
    },
    from: 'S3',
  },
  purposes: {
    minutes: 10,
    leaves: {
      en: 'Your purposes, ready for the invitation and the first meeting.',
      es: 'Sus propósitos, listos para la invitación y la primera reunión.',
    },
    from: 'S0',
  },
  offers: {
    minutes: 40,
    leaves: {
      en: 'A list of services that members can use to send people to the right door.',
      es: 'Una lista de servicios para mandar a la gente a la puerta correcta.',
    },
    from: 'S3',
  },
};
