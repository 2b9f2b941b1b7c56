/** *How we work*: questions about meetings and who is in the room (seeds.md V2, V10, V11, V14, V17, V18, C25, X6). */
import {
  absences,
  agendaMakers,
  inTheRoom,
  placeRules,
  reviewPlaces,
  rhythms,
  surrogateRules,
} from './lists.ts';
import { moments, sources, type ChosenWay } from './way.ts';

export const gatheringWays: readonly ChosenWay[] = [
  {
    id: 'rhythm',
    asks: { en: 'How often do we meet?', es: '¿Cada cuánto nos reunimos?' },
    why: {
      en: 'People plan with it, and promises run from one meeting to the next.',
      es: 'La gente se organiza con eso, y los compromisos van de una reunión a otra.',
    },
    list: rhythms,
    when: moments.meeting,
    careful: 'quarterly',
    sides: [
      {
        says: {
          en: 'Once a month or once a week, so that things move. It fits a campaign with dates.',
          es: 'Una vez al mes o a la semana, para que avance. Va bien con una campaña con fechas.',
        },
        source: sources.S4,
      },
      {
        says: {
          en: 'Every other month or every three months, as many do, and other ways to take part in between. It respects people’s time.',
          es: 'Cada dos o tres meses, como hacen muchas, y otras formas de participar entretanto. Así se respeta el tiempo de la gente.',
        },
        source: sources.S3,
      },
    ],
  },
  {
    id: 'surrogates',
    asks: { en: 'May somebody stand in for a member?', es: '¿Puede venir un suplente?' },
    why: {
      en: 'Better known before the first one sits there.',
      es: 'Es mejor saberlo antes de que llegue la primera persona suplente.',
    },
    list: surrogateRules,
    when: moments.meeting,
    careful: 'case',
    sides: [
      {
        says: {
          en: 'Ask each time whether a stand-in makes sense. So an organization is heard even when its person can’t come.',
          es: 'Preguntar cada vez si conviene un suplente. Así se escucha a la organización aunque su persona no pueda venir.',
        },
        source: sources.S0,
      },
      {
        says: {
          en: 'No stand-ins: trust grows only between people who keep meeting. Whoever joins promises to come.',
          es: 'Sin suplentes: la confianza crece solo entre quienes se siguen viendo. Quien entra se compromete a venir.',
        },
        source: sources.S2,
      },
    ],
  },
  {
    id: 'review',
    asks: { en: 'When do we go over our promises?', es: '¿Cuándo repasamos los compromisos?' },
    why: {
      en: 'Its place on the agenda says how much promises count.',
      es: 'Su lugar en la agenda muestra cuánto cuentan los compromisos.',
    },
    list: reviewPlaces,
    when: moments.meeting,
    careful: 'both',
    sides: [
      {
        says: {
          en: 'First of all, at every meeting. Everyone says how their promise stands, and then new work begins.',
          es: 'Antes que nada, en cada reunión. Cada quien dice cómo va su compromiso, y luego empieza lo nuevo.',
        },
        source: sources.S2,
      },
      {
        says: {
          en: 'Toward the end, together with the next date. People leave with their tasks fresh in mind.',
          es: 'Hacia el final, junto con la próxima fecha. La gente sale con sus tareas frescas.',
        },
        source: sources.S3,
      },
    ],
  },
  {
    id: 'agenda',
    asks: { en: 'Who makes the agenda?', es: '¿Quién hace la agenda?' },
    why: {
      en: 'What is not on it is rarely talked about.',
      es: 'De lo que no está ahí casi nunca se habla.',
    },
    list: agendaMakers,
    when: moments.meeting,
    careful: 'organizer',
    sides: [
      {
        says: {
          en: 'Whoever organizes drafts it and sends it a week before, and may ask for additions. One person keeps an eye on the time.',
          es: 'La prepara quien organiza y la envía una semana antes, y puede pedir más puntos. Una persona cuida el tiempo.',
        },
        source: sources.S0,
      },
      {
        says: {
          en: 'Members are asked for topics first. A meeting about their own matters is worth coming to.',
          es: 'Primero se piden temas a los integrantes. Vale la pena venir a una reunión sobre lo propio.',
        },
        source: sources.S3,
      },
    ],
  },
  {
    id: 'absence',
    asks: { en: 'What if somebody often can’t come?', es: '¿Y si alguien no puede venir a menudo?' },
    why: {
      en: 'Jobs, children and bus lines decide, too; shame drives people away.',
      es: 'También deciden el trabajo, los hijos y el autobús; la vergüenza aleja a la gente.',
    },
    list: absences,
    when: moments.meeting,
    careful: 'other-ways',
    sides: [
      {
        says: {
          en: 'Offer other ways: events, a committee, reading the mails. Not everyone can make every meeting.',
          es: 'Ofrecer otras formas: eventos, un comité, leer los correos. No todos pueden venir siempre.',
        },
        source: sources.S3,
      },
      {
        says: {
          en: 'Coming regularly is a condition of being a member. Who is rarely there can’t take part in what grows.',
          es: 'Venir con regularidad es condición para participar. Quien casi no está no puede ser parte de lo que crece.',
        },
        source: sources.S2,
      },
    ],
  },
  {
    id: 'places',
    asks: { en: 'Where do we meet?', es: '¿Dónde nos reunimos?' },
    why: {
      en: 'Some people won’t walk into a courthouse, and won’t say why.',
      es: 'Hay quien no entra a un tribunal, y no va a decir por qué.',
    },
    list: placeRules,
    when: moments.meeting,
    careful: 'safe',
    sides: [
      {
        says: {
          en: 'Only where everyone feels safe: no government buildings, nothing that brings back hard times.',
          es: 'Solo donde cada quien se sienta a salvo: ni edificios de gobierno ni nada que traiga malos recuerdos.',
        },
        source: sources.S3,
      },
      {
        says: {
          en: 'Police, courts and officials belong at the table, too, and have rooms. Whom we invite and where we meet are two questions.',
          es: 'También la policía, los tribunales y los funcionarios caben en la mesa, y tienen salas. A quién se invita y dónde son dos preguntas.',
        },
        source: sources.S0,
      },
    ],
  },
  {
    id: 'experience-core',
    asks: {
      en: 'Are people who live with this matter in our core group?',
      es: '¿Hay en el grupo núcleo personas que viven este asunto?',
    },
    why: {
      en: 'Answered for the room as a whole. Nobody is asked, and nobody is marked.',
      es: 'Se responde por toda la sala. A nadie se le pregunta ni se le marca.',
    },
    list: inTheRoom,
    when: moments.recruiting,
    careful: 'no',
    sides: [
      {
        says: {
          en: 'They belong in the core group from the start: they know what helps. Give them a real task, and pay for their time where you can.',
          es: 'Van en el grupo núcleo desde el principio: saben qué sirve. Deles una tarea real, y pague su tiempo si se puede.',
        },
        source: sources.S3,
      },
      {
        says: {
          en: 'Members are chosen for what they can change in their own organization. Then those who have none must be heard in other ways.',
          es: 'Se elige a quien puede cambiar algo en su propia organización. Entonces hay que escuchar de otro modo a quien no tiene una.',
        },
        source: sources.S2,
      },
    ],
  },
  {
    id: 'experience-decisions',
    asks: {
      en: 'Do they take part in decisions about their lives?',
      es: '¿Participan en las decisiones sobre su vida?',
    },
    why: {
      en: 'Being asked for a story is not the same as having a say.',
      es: 'No es lo mismo pedir una historia que dar voz en la decisión.',
    },
    list: inTheRoom,
    when: moments.deciding,
    careful: 'no',
    sides: [
      {
        says: {
          en: 'Those whom a decision touches help to make it. Otherwise it is made about them, once more.',
          es: 'A quien le toca una decisión ayuda a tomarla. Si no, otra vez se decide por esa persona.',
        },
        source: sources.S0,
      },
      {
        says: {
          en: 'Every member’s voice weighs the same, whoever they are. That takes care, because professionals are used to such rooms.',
          es: 'La voz de cada integrante pesa igual, sea quien sea. Hay que cuidarlo, porque los profesionales conocen bien estas salas.',
        },
        source: sources.S2,
      },
    ],
  },
];
