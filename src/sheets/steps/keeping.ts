/** Steps that keep a coalition alive, and look back (seeds.md K1–K17, Z6, Z7). */
import type { StepTexts } from '../../core/step.ts';
import type { DetailsOf } from './orders.ts';

export const keepingWords = {
  wins: {
    title: { en: 'Celebrate a win', es: 'Celebre un logro' },
    why: {
      en: 'Progress in sight keeps people at the table. No win is too small to say thank you for.',
      es: 'Ver avances mantiene a la gente en la mesa. Ningún logro es tan pequeño que no merezca un gracias.',
    },
  },
  pledges: {
    title: { en: 'Keep what you promised members', es: 'Cumpla lo prometido a integrantes' },
    why: {
      en: 'A ride, an answer, pay for their time: people remember what they were told. Written down, it is kept or explained.',
      es: 'Un viaje, una respuesta, un pago por su tiempo: la gente recuerda lo que se le dijo. Escrito, se cumple o se explica.',
    },
  },
  obstacles: {
    title: { en: 'Name what slows you down', es: 'Nombre lo que les frena' },
    why: {
      en: 'Most coalitions meet the same ten barriers. Naming one without blame lets you try what has helped others.',
      es: 'Casi toda coalición encuentra los mismos diez obstáculos. Nombrar uno sin culpas permite probar lo que ayudó a otras.',
    },
  },
  conflicts: {
    title: { en: 'Handle a difference with care', es: 'Trate una diferencia con cuidado' },
    why: {
      en: 'Differences will come, and not each has to be settled. What counts is that somebody decides how it is handled.',
      es: 'Diferencias habrá, y no todas hay que resolverlas. Lo que cuenta es que alguien decida cómo se tratan.',
    },
  },
  funding: {
    title: { en: 'Weigh a chance for money', es: 'Piense bien una oportunidad de dinero' },
    why: {
      en: 'Money keeps work going, and can quietly change its direction. Ask that before you apply.',
      es: 'El dinero sostiene el trabajo, y puede cambiar su rumbo sin que se note. Pregúntelo antes de solicitarlo.',
    },
  },
  stock: {
    title: { en: 'Take stock together', es: 'Hagan balance' },
    why: {
      en: 'Twice a year the world around you has changed. An hour of honest questions keeps the plan true to it.',
      es: 'Dos veces al año el mundo alrededor ha cambiado. Una hora de preguntas sinceras mantiene el plan al día.',
    },
  },
  pulse: {
    title: { en: 'Ask members how it is going', es: 'Pregunte a integrantes cómo va' },
    why: {
      en: 'Without names people say what they would not say aloud. Change one thing afterwards, so that asking was worth it.',
      es: 'Sin nombres la gente dice lo que no diría en voz alta. Cambie después una cosa, para que valga la pena preguntar.',
    },
  },
} satisfies StepTexts;

export const keepingDetails: DetailsOf<typeof keepingWords> = {
  wins: {
    minutes: 5,
    leaves: {
      en: 'A win with its day and who is thanked.',
      es: 'Un logro con su día y a quién se agradece.',
    },
    from: 'S4',
  },
  pledges: {
    minutes: 10,
    leaves: {
      en: 'What you owe to whom by when, and how it went.',
      es: 'Qué se debe a quién y para cuándo, y cómo salió.',
    },
    from: 'S3',
  },
  obstacles: {
    minutes: 20,
    leaves: {
      en: 'One barrier, one thing you try, and who sees to it.',
      es: 'Un obstáculo, algo que probar y quién se ocupa.',
    },
    from: 'S3',
  },
  conflicts: {
    minutes: 15,
    leaves: {
      en: 'A neutral line on it, with a way to handle it and a next step.',
      es: 'Una línea neutral, con una forma de tratarla y un próximo paso.',
    },
    from: 'S4',
  },
  funding: {
    minutes: 15,
    leaves: {
      en: 'Each chance with what it is for, and whether it would bend your goal.',
      es: 'Cada oportunidad con su para qué, y si torcería su meta.',
    },
    from: 'S3',
  },
  stock: {
    minutes: 60,
    leaves: {
      en: 'What is new, what is missing, and what you do about it.',
      es: 'Qué hay de nuevo, qué falta y qué hacen al respecto.',
    },
    from: 'S4',
  },
  pulse: {
    minutes: 40,
    leaves: {
      en: 'Averages of five answers and more, and one change that follows.',
      es: 'Promedios de cinco respuestas o más, y un cambio que sigue.',
    },
    from: 'S3',
  },
};
