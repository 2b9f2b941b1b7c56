/**
 * Barriers: what slows the coalition down, and what we try (seeds.md W12, B1–B10). The sheet's key is `obstacles`,
 * because a column of the Action plan is called `barriers` for good.
 */
import { choiceList } from '../core/choices.ts';
import { choice, line, paragraph, person } from '../core/field.ts';
import { defineTable, type RowOf } from '../core/sheet.ts';

/** The ten usual ones, each with what others have found helpful. */
export const barrierKinds = choiceList('barrier', {
  time: {
    en: 'Finding a time to meet',
    es: 'Encontrar cuándo reunirse',
    explained: {
      en: 'Not everybody can come every time, and that is fine. Poll for dates, meet less often, offer other ways to take part.',
      es: 'No todo el mundo puede venir siempre, y está bien. Pregunte por fechas, reúnanse menos, ofrezca otras formas de participar.',
    },
  },
  productivity: {
    en: 'Meetings get little done',
    es: 'En las reuniones se avanza poco',
    explained: {
      en: 'Send an agenda with times and names, ask for topics, let small groups do the work, and brief newcomers beforehand.',
      es: 'Envíe una agenda con tiempos y nombres, pida temas, deje el trabajo a grupos pequeños y oriente antes a quien llega.',
    },
  },
  turf: {
    en: 'Groups guard their own ground',
    es: 'Cada grupo cuida lo suyo',
    explained: {
      en: 'Say aloud what each one gains by working together, and share credit, contacts and money in the open.',
      es: 'Diga en voz alta qué gana cada grupo al trabajar en conjunto, y comparta el mérito, los contactos y el dinero.',
    },
  },
  history: {
    en: 'Old differences between groups',
    es: 'Viejas diferencias entre grupos',
    explained: {
      en: 'Talk it through before the work begins, with somebody neutral, and come back to the goal that all of you share.',
      es: 'Hablen de ello antes de empezar, con alguien neutral, y vuelvan a la meta que comparten.',
    },
  },
  domination: {
    en: 'A few voices fill the room',
    es: 'Pocas voces llenan la sala',
    explained: {
      en: 'Take turns presenting, prepare those who are new to such meetings, ask professionals to make room, invite an outside facilitator.',
      es: 'Tomen turnos al presentar, prepare a quien es nuevo, pida a los profesionales que den espacio, invite a alguien de fuera a facilitar.',
    },
  },
  community: {
    en: 'Thin ties to the community',
    es: 'Pocos lazos con la comunidad',
    explained: {
      en: 'Go where people are, begin new relationships, and meet where everybody feels safe, away from government buildings.',
      es: 'Vaya donde está la gente, inicie nuevas relaciones y reúnanse donde todo el mundo se sienta seguro, lejos de edificios del gobierno.',
    },
  },
  capacity: {
    en: 'Too few hands',
    es: 'Pocas manos',
    explained: {
      en: 'Find a coordinator, or share the duties among the organizations; one of them can hold the threads.',
      es: 'Busque a alguien que coordine, o reparta las tareas entre las organizaciones; una de ellas puede llevar los hilos.',
    },
  },
  funding: {
    en: 'Not enough money',
    es: 'Falta dinero',
    explained: {
      en: 'Look out for chances together, and say no to money that would bend the goal.',
      es: 'Busquen oportunidades en conjunto, y digan que no al dinero que desviaría la meta.',
    },
  },
  leadership: {
    en: 'Leading falls to nobody, or to one',
    es: 'Nadie guía, o guía una sola persona',
    explained: {
      en: 'Bring in a facilitator from outside, ask one organization to be the anchor, or learn together how to lead jointly.',
      es: 'Traiga a alguien de fuera para facilitar, pida a una organización que sirva de ancla, o aprendan a guiar en conjunto.',
    },
  },
  costs: {
    en: 'It takes more than it gives',
    es: 'Pide más de lo que da',
    explained: {
      en: 'Make the gains larger and easier to see, and the effort smaller: shorter meetings, child care, travel money, thanks.',
      es: 'Haga más visibles las ganancias y menor el esfuerzo: reuniones cortas, cuidado infantil, dinero para el viaje, gracias.',
    },
  },
  other: { en: 'Something else', es: 'Otra cosa' },
});

export type BarrierKind = (typeof barrierKinds)['choices'][number]['code'];

export const barrierStates = choiceList('barrier state', {
  noticed: { en: 'Noticed', es: 'Lo notamos' },
  trying: { en: 'Trying something', es: 'Probamos algo', tone: 'waiting' },
  eased: { en: 'Eased', es: 'Mejoró', tone: 'settled' },
  left: { en: 'Left as it is', es: 'Se deja así', tone: 'over' },
});

export const barriers = defineTable({
  key: 'obstacles',
  name: { en: 'Barriers', es: 'Obstáculos' },
  purpose: {
    en: 'What slows us down as a group, and the one thing we try next.',
    es: 'Lo que nos frena como grupo, y lo que probamos a continuación.',
  },
  rule: {
    en: 'About how we work, never about a person.',
    es: 'Sobre cómo trabajamos, nunca sobre una persona.',
  },
  tabColor: '#8a6d3b',
  begins: 'later',
  guided: true,
  fields: {
    sees: line({
      heading: { en: 'What we notice', es: 'Qué notamos' },
      help: {
        en: 'What everybody could see, without a name and without blame, so that it can be talked about.',
        es: 'Lo que cualquiera podría ver, sin nombres ni culpas, para poder hablarlo.',
      },
      audience: 'core',
      width: 330,
      required: true,
    }),
    kind: choice(barrierKinds, {
      heading: { en: 'Which barrier', es: 'Qué obstáculo' },
      help: {
        en: 'Most coalitions meet one of these ten; each comes with what has helped others.',
        es: 'Casi toda coalición encuentra uno de estos diez; cada uno trae lo que ayudó a otras.',
      },
      audience: 'core',
      width: 230,
    }),
    tries: paragraph({
      heading: { en: 'What we try', es: 'Qué probamos' },
      help: {
        en: 'One small change at a time, so that you can tell whether it helped.',
        es: 'Un cambio pequeño a la vez, para saber si ayudó.',
      },
      audience: 'core',
      width: 330,
    }),
    who: person({
      heading: { en: 'Who sees to it', es: 'Quién se ocupa' },
      help: {
        en: 'One person keeps it in mind, or it waits for everybody.',
        es: 'Una persona lo tiene presente; si no, queda esperando a todos.',
      },
      audience: 'core',
      width: 170,
    }),
    state: choice(barrierStates, {
      heading: { en: 'State', es: 'Estado' },
      help: {
        en: 'Some barriers ease, some are left as they are; both are worth saying.',
        es: 'Algunos mejoran y otros se dejan así; vale la pena decir ambas cosas.',
      },
      audience: 'core',
      width: 140,
      initial: 'noticed',
    }),
  },
});

export type Barrier = RowOf<typeof barriers.fields>;
