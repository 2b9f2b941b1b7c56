/** Steps to a plan and to those who decide (seeds.md W2, W9, W18, W19). */
import type { StepTexts } from '../../core/step.ts';
import type { DetailsOf } from './orders.ts';

export const planningWords = {
  goals: {
    title: { en: 'Set a goal you can check', es: 'Póngase una meta comprobable' },
    why: {
      en: 'A goal with a number, a date and a name can be reached and celebrated. Five lights show what is still missing.',
      es: 'Una meta con número, fecha y nombre se puede lograr y celebrar. Cinco luces muestran qué falta.',
    },
  },
  actions: {
    title: { en: 'Write down who does what by when', es: 'Anote quién hace qué y para cuándo' },
    why: {
      en: 'What belongs to all gets done by none. One name and one date make a promise of an idea.',
      es: 'Lo que es de todos no lo hace nadie. Un nombre y una fecha vuelven compromiso una idea.',
    },
  },
  promises: {
    title: { en: 'Go through what is open', es: 'Repase lo que está abierto' },
    why: {
      en: 'Done, carried over, handed off or dropped: each is fine, as long as it is said. Old dates left standing tire everybody.',
      es: 'Hecho, pasa a la próxima, pasó a otra persona o se dejó: todo está bien si se dice. Las fechas viejas cansan a cualquiera.',
    },
  },
  judgements: {
    title: { en: 'Draw the power map', es: 'Haga el mapa de poder' },
    why: {
      en: 'Only a named person can say yes. Placing them and a few others shows where your time counts most.',
      es: 'Solo una persona con nombre puede decir que sí. Ubicarla con unas cuantas más muestra dónde vale más su tiempo.',
    },
  },
  links: {
    title: { en: 'Find a way to who decides', es: 'Halle un camino a quien decide' },
    why: {
      en: 'Those who decide listen to people they know. A few lines between names often lead from one of you to them.',
      es: 'Quien decide escucha a quien conoce. Unas líneas entre nombres suelen llevar de alguien del grupo hasta allí.',
    },
  },
  tactics: {
    title: { en: 'Choose a tactic that fits', es: 'Elija una táctica que encaje' },
    why: {
      en: 'Being busy is not the same as moving somebody. Four questions tell whether it fits the person it is meant for.',
      es: 'Estar en movimiento no es lo mismo que mover a alguien. Cuatro preguntas dicen si encaja con esa persona.',
    },
  },
} satisfies StepTexts;

export const planningDetails: DetailsOf<typeof planningWords> = {
  goals: {
    minutes: 30,
    leaves: {
      en: 'One goal in one sentence that everybody reads alike.',
      es: 'Una meta en una frase que cada quien entiende igual.',
    },
    from: 'S0',
  },
  actions: {
    minutes: 15,
    leaves: {
      en: 'A first promise that the workbook can remind of in time.',
      es: 'Un primer compromiso que el libro puede recordar a tiempo.',
    },
    from: 'early',
  },
  promises: {
    minutes: 20,
    leaves: {
      en: 'A list on which every open promise has somebody and a day ahead.',
      es: 'Una lista en la que cada compromiso abierto tiene a alguien y un día por delante.',
    },
    from: 'S2',
  },
  judgements: {
    minutes: 45,
    leaves: {
      en: 'A map with the person who decides and at least three others.',
      es: 'Un mapa con quien decide y al menos tres personas más.',
    },
    from: 'S4',
  },
  links: {
    minutes: 30,
    leaves: {
      en: 'A chain of people from a member to the primary target.',
      es: 'Una cadena de personas, de un integrante al blanco principal.',
    },
    from: 'S4',
  },
  tactics: {
    minutes: 30,
    leaves: {
      en: 'A tactic with a demand, somebody who does it, and a day.',
      es: 'Una táctica con una petición, alguien que la hace y un día.',
    },
    from: 'S4',
  },
};
