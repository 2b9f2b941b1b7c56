/** Steps to find people and ask them (seeds.md W3–W7, R1–R14, Z2, Z3). */
import type { StepTexts } from '../../core/step.ts';
import type { DetailsOf } from './orders.ts';

export const gatheringWords = {
  people: {
    title: { en: 'List who has a part in it', es: 'Anote quién tiene que ver' },
    why: {
      en: 'A coalition is people before it is a plan. Begin with those you know; the rest follows from them.',
      es: 'Una coalición es su gente antes que su plan. Empiece por quienes conoce; lo demás viene de ahí.',
    },
  },
  core: {
    title: { en: 'Gather a core group', es: 'Forme un grupo núcleo' },
    why: {
      en: 'Five to ten people who plan and ask others carry what one cannot. They come first, because everything is shared out among them.',
      es: 'De cinco a diez personas que planean e invitan sostienen lo que una sola no puede. Van primero, porque entre ellas se reparte todo.',
    },
  },
  experience: {
    title: { en: 'Make room for those who live with it', es: 'Dé lugar a quienes lo viven' },
    why: {
      en: 'People who live with the matter know what helps. They belong in the core group and in the decisions, with a real task.',
      es: 'Quienes viven el asunto saben qué sirve. Les toca un lugar en el grupo núcleo y en las decisiones, con una tarea real.',
    },
  },
  recruit: {
    title: { en: 'Invite people, each by somebody', es: 'Invite a la gente, cada quien por alguien' },
    why: {
      en: 'People say yes to a familiar face and to something concrete. So somebody asks each, and asks for one thing.',
      es: 'La gente acepta ante una cara conocida y algo concreto. Por eso alguien invita a cada quien, y pide una sola cosa.',
    },
  },
  reflections: {
    title: { en: 'Think through three names first', es: 'Piense primero en tres nombres' },
    why: {
      en: 'One who is easy to win, one who is harder, one who would change the most. What you share with each is how the talk begins.',
      es: 'Alguien fácil de sumar, alguien que cuesta más, alguien que cambiaría mucho. Lo que se comparte es por donde empieza la plática.',
    },
  },
  contacts: {
    title: { en: 'Note whom you talked to', es: 'Anote con quién se habló' },
    why: {
      en: 'Two calls to one office in a week look careless. A line after each talk keeps the answer and the next step.',
      es: 'Dos llamadas a una oficina en una semana se ven mal. Una línea tras cada plática guarda la respuesta y el próximo paso.',
    },
  },
  signons: {
    title: { en: 'Collect organizations’ names', es: 'Reúna los nombres de organizaciones' },
    why: {
      en: 'A name under a letter is a small yes that leads to larger ones. Ask who may give it, and whether it may be public.',
      es: 'Un nombre en una carta es un sí pequeño que lleva a otros. Pregunte quién puede darlo y si puede ser público.',
    },
  },
} satisfies StepTexts;

export const gatheringDetails: DetailsOf<typeof gatheringWords> = {
  people: {
    minutes: 15,
    leaves: { en: 'A list that everything else points to.', es: 'Una lista a la que apunta todo lo demás.' },
    from: 'all',
  },
  core: {
    minutes: 30,
    leaves: {
      en: 'Five people who said yes, marked as Core under Engagement level.',
      es: 'Cinco personas que aceptaron, con Núcleo en Nivel de participación.',
    },
    from: 'S4',
  },
  experience: {
    minutes: 20,
    leaves: {
      en: 'An honest answer for the room as a whole; nobody is marked.',
      es: 'Una respuesta sincera por toda la sala; a nadie se le marca.',
    },
    from: 'S3',
  },
  recruit: {
    minutes: 45,
    leaves: {
      en: 'For each name who asks and what for, and the first five who agreed.',
      es: 'Para cada nombre quién invita y para qué, y las primeras cinco personas que aceptaron.',
    },
    from: 'S0',
  },
  reflections: {
    minutes: 20,
    leaves: {
      en: 'Three names, each with a way to begin.',
      es: 'Tres nombres, cada uno con una forma de empezar.',
    },
    from: 'S0',
  },
  contacts: {
    minutes: 10,
    leaves: {
      en: 'Three talks with what was asked and what was said.',
      es: 'Tres pláticas con lo que se pidió y lo que se dijo.',
    },
    from: 'S0',
  },
  signons: {
    minutes: 20,
    leaves: {
      en: 'A name with who said yes and where it may appear.',
      es: 'Un nombre con quién dijo que sí y dónde puede aparecer.',
    },
    from: 'S0',
  },
};
