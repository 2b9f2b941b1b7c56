/** Steps around meetings: how you work, and what comes before and after each one (seeds.md W8, W20, N1–N9, Z4, Z5). */
import type { StepTexts } from '../../core/step.ts';
import type { DetailsOf } from './orders.ts';

export const meetingWords = {
  ways: {
    title: { en: 'Choose how you work', es: 'Elija cómo trabajan' },
    why: {
      en: 'The toolkits disagree here, so the choice is yours. It is easiest before there is anything to disagree about.',
      es: 'Aquí las guías no coinciden, así que la elección es suya. Es más fácil antes de que haya desacuerdos.',
    },
  },
  agreements: {
    title: { en: 'Write down what you hold to', es: 'Escriba a qué se atienen' },
    why: {
      en: 'Mission, values, ground rules and the time you ask sound obvious until they are missing. Written together, they welcome whoever comes later.',
      es: 'Misión, valores, reglas y el tiempo que se pide parecen obvios hasta que faltan. Escritos en conjunto, reciben a quien llega después.',
    },
  },
  roles: {
    title: { en: 'Share out the roles', es: 'Reparta las funciones' },
    why: {
      en: 'Whoever leads the talk cannot also write it down. Small roles for many keep one person from carrying it all.',
      es: 'Quien conduce la plática no puede también tomar notas. Muchas funciones pequeñas evitan que una persona cargue con todo.',
    },
  },
  meeting: {
    title: { en: 'Plan a meeting', es: 'Prepare una reunión' },
    why: {
      en: 'The more notice people get, the more can come. A date, a place where all feel safe, and who is invited are enough to begin.',
      es: 'Mientras más aviso, más gente puede venir. Bastan la fecha, un lugar donde cada quien se sienta a salvo y a quién se invita.',
    },
  },
  agenda: {
    title: { en: 'Send an agenda', es: 'Envíe una agenda' },
    why: {
      en: 'People prepare for what they know of a week ahead. Minutes and a name beside each item help to end on time.',
      es: 'La gente se prepara si lo sabe una semana antes. Minutos y un nombre en cada punto ayudan a terminar a tiempo.',
    },
  },
  minutes: {
    title: { en: 'Send the minutes', es: 'Envíe el acta' },
    why: {
      en: 'Within a day or two everybody still remembers. Minutes say what was decided and promised, not who said what.',
      es: 'En uno o dos días cada quien todavía se acuerda. El acta dice qué se decidió y prometió, no quién dijo qué.',
    },
  },
} satisfies StepTexts;

export const meetingDetails: DetailsOf<typeof meetingWords> = {
  ways: {
    minutes: 40,
    leaves: {
      en: 'What kind of group you are, who leads, how often you meet, who makes the agenda, how you decide.',
      es: 'Qué grupo son, quién guía, cada cuánto se reúnen, quién hace la agenda y cómo deciden.',
    },
    from: 'S4',
  },
  agreements: {
    minutes: 45,
    leaves: {
      en: 'A few sentences in your own words that newcomers can read.',
      es: 'Unas frases con sus propias palabras, para quien llegue.',
    },
    from: 'S4',
  },
  roles: {
    minutes: 15,
    leaves: {
      en: 'A coordinator, a facilitator and a note taker, the last two different people.',
      es: 'Alguien que coordina, alguien que facilita y otra persona que toma notas.',
    },
    from: 'S4',
  },
  meeting: {
    minutes: 10,
    leaves: {
      en: 'A scheduled meeting, and an invitation that you look at before it goes.',
      es: 'Una reunión programada y una invitación que usted ve antes de enviarla.',
    },
    from: 'S0',
  },
  agenda: {
    minutes: 20,
    leaves: {
      en: 'An agenda that begins with what you promised each other.',
      es: 'Una agenda que empieza por lo que se prometieron.',
    },
    from: 'S0',
  },
  minutes: {
    minutes: 30,
    leaves: {
      en: 'Minutes in everybody’s hands, also of those who could not come.',
      es: 'Un acta en manos de todo el grupo, también de quien no pudo venir.',
    },
    from: 'S3',
  },
};
