/** *How we work*: questions about the group itself (seeds.md V3–V7, V12, V20). */
import {
  authorizations,
  leaderships,
  lifetimes,
  memberUnits,
  recruiters,
  sizes,
  steerings,
  structures,
} from './lists.ts';
import { moments, sources, type ChosenWay } from './way.ts';

export const groupWays: readonly ChosenWay[] = [
  {
    id: 'structure',
    asks: { en: 'What kind of group are we?', es: '¿Qué tipo de grupo somos?' },
    why: {
      en: 'People ask for how long they are needed, and for what.',
      es: 'La gente pregunta para qué se le necesita y por cuánto tiempo.',
    },
    list: structures,
    when: moments.forming,
    careful: 'network',
    sides: [
      {
        says: {
          en: 'In a coalition all act for one result and answer to each other. Steering committees, task forces and networks mostly set priorities, solve one problem or pass on news, for a limited time.',
          es: 'En una coalición todos actúan por un mismo resultado y responden entre sí. Los comités, los grupos de trabajo y las redes sobre todo fijan prioridades, resuelven un problema o pasan noticias, por un tiempo.',
        },
        source: sources.S2,
      },
      {
        says: {
          en: 'A coalition may be lasting or for a season, tightly or loosely tied. What counts is that everyone knows which, and that it is written down.',
          es: 'Una coalición puede ser permanente o por un tiempo, con lazos fuertes o sueltos. Lo que cuenta es que todos lo sepan y que esté escrito.',
        },
        source: sources.S4,
      },
    ],
  },
  {
    id: 'unit',
    asks: {
      en: 'Who are our members: persons or organizations?',
      es: '¿Quiénes integran: personas u organizaciones?',
    },
    why: {
      en: 'It decides who has a voice, and whose name stands under a letter.',
      es: 'De eso depende quién tiene voz y qué nombre va al pie de una carta.',
    },
    list: memberUnits,
    when: moments.recruiting,
    careful: 'persons',
    sides: [
      {
        says: {
          en: 'Both are fine: a neighbor and a large organization can sit at one table. Nobody needs an office to belong.',
          es: 'Ambas valen: un vecino y una organización grande caben en la misma mesa. Nadie necesita una oficina para participar.',
        },
        source: sources.S4,
      },
      {
        says: {
          en: 'Each agency sends one named person, who may change how it works. Then what is agreed here also happens there.',
          es: 'Cada agencia manda a una persona con nombre, que puede cambiar cómo trabaja. Así lo acordado aquí también ocurre allá.',
        },
        source: sources.S2,
      },
    ],
  },
  {
    id: 'size',
    asks: { en: 'How many do we want to be?', es: '¿Cuántas personas queremos ser?' },
    why: {
      en: 'Too few have no reach, and in too large a room few are heard.',
      es: 'Si son pocas, no alcanza; en una sala muy llena pocas se escuchan.',
    },
    list: sizes,
    when: moments.recruiting,
    careful: 'small',
    sides: [
      {
        says: {
          en: 'Broad usually carries further, as long as it can be handled. A small committed core to begin with, and more and more around it.',
          es: 'Ser muchos suele llegar más lejos, mientras se pueda llevar. Primero un núcleo pequeño y comprometido, y cada vez más alrededor.',
        },
        source: sources.S0,
      },
      {
        says: {
          en: 'Views differ: a very large group takes a lot of work, and its purpose can blur. If it feels too big, change the structure before you lose voices.',
          es: 'Hay opiniones distintas: un grupo muy grande cuesta trabajo y su propósito se borra. Si se siente grande, cambie la estructura antes de perder voces.',
        },
        source: sources.S3,
      },
    ],
  },
  {
    id: 'recruits',
    asks: { en: 'Who looks for new members?', es: '¿Quién busca nuevos integrantes?' },
    why: {
      en: 'Somebody has to own the list, or everybody asks the same three people.',
      es: 'Alguien tiene que llevar la lista, o todos invitan a las mismas tres personas.',
    },
    list: recruiters,
    when: moments.recruiting,
    careful: 'core',
    sides: [
      {
        says: {
          en: 'The core group asks the people it knows, and they name others. A yes comes more easily to a familiar face.',
          es: 'El grupo núcleo invita a quienes conoce, y ellos nombran a otros. Es más fácil decir que sí a una cara conocida.',
        },
        source: sources.S3,
      },
      {
        says: {
          en: 'Whoever authorizes the coalition gathers a handful of people, who map members and then look the list over. So the list is not just our friends.',
          es: 'Quien autoriza la coalición reúne a unas pocas personas que hacen la lista y luego la revisan. Así no son solo nuestras amistades.',
        },
        source: sources.S2,
      },
    ],
  },
  {
    id: 'leadership',
    asks: { en: 'Where does leadership sit?', es: '¿Dónde está el liderazgo?' },
    why: {
      en: 'When it is unsaid, whoever has the most time leads.',
      es: 'Si no se dice, dirige quien tiene más tiempo.',
    },
    list: leaderships,
    when: moments.meeting,
    careful: 'shared',
    sides: [
      {
        says: {
          en: 'One anchor organization carries structure and administration. Things get done, and everybody knows whom to call.',
          es: 'Una organización ancla lleva la estructura y la administración. Las cosas se hacen, y se sabe a quién llamar.',
        },
        source: sources.S3,
      },
      {
        says: {
          en: 'The members own it and each voice weighs the same. Somebody may arrange the meetings, and that gives no extra say.',
          es: 'Es de sus integrantes y cada voz pesa igual. Alguien puede preparar las reuniones, y eso no le da más peso.',
        },
        source: sources.S2,
      },
    ],
  },
  {
    id: 'authorizing',
    asks: {
      en: 'Does somebody with standing have to back us?',
      es: '¿Hace falta que nos respalde alguien con autoridad?',
    },
    why: {
      en: 'A mayor or a university in public support opens doors, and may want a say.',
      es: 'El respaldo público de una alcaldía o universidad abre puertas, y puede querer opinar.',
    },
    list: authorizations,
    when: moments.forming,
    careful: 'none',
    sides: [
      {
        says: {
          en: 'It is indispensable: somebody with standing names the result as a priority in public, and each member’s own organization frees their time. The coalition reports back every six months.',
          es: 'Es indispensable: alguien con autoridad declara en público que el resultado es prioridad, y cada organización da tiempo a su gente. La coalición informa cada seis meses.',
        },
        source: sources.S2,
      },
      {
        says: {
          en: 'None is mentioned: people with a common cause come together and begin. Their standing grows with their work.',
          es: 'No se menciona: quienes comparten una causa se juntan y empiezan. Su peso crece con su trabajo.',
        },
        source: sources.S4,
      },
    ],
  },
  {
    id: 'steering',
    asks: { en: 'Do we have a steering committee?', es: '¿Tenemos un comité directivo?' },
    why: {
      en: 'It saves time, and it can leave the others outside.',
      es: 'Ahorra tiempo, y puede dejar afuera a los demás.',
    },
    list: steerings,
    when: moments.meeting,
    careful: 'no',
    sides: [
      {
        says: {
          en: 'Yes, it is a usual core of a coalition. It keeps things going between meetings.',
          es: 'Sí, suele ser el núcleo de una coalición. Mantiene la marcha entre reuniones.',
        },
        source: sources.S0,
      },
      {
        says: {
          en: 'A steering committee is another kind of group, and mostly ends after a while. In a coalition the members themselves decide and act.',
          es: 'Un comité directivo es otro tipo de grupo, y casi siempre termina pronto. En una coalición deciden y actúan sus integrantes.',
        },
        source: sources.S2,
      },
    ],
  },
  {
    id: 'lifetime',
    asks: { en: 'How long do we want to exist?', es: '¿Cuánto tiempo queremos existir?' },
    why: {
      en: 'People say yes more easily when they know until when.',
      es: 'La gente acepta más fácil si sabe hasta cuándo.',
    },
    list: lifetimes,
    when: moments.year,
    careful: 'review',
    sides: [
      {
        says: {
          en: 'It may end when its work is done, or become an organization of its own. Either can be a good end.',
          es: 'Puede terminar cuando su trabajo está hecho, o volverse una organización. Las dos cosas pueden ser un buen final.',
        },
        source: sources.S3,
      },
      {
        says: {
          en: 'No end is set beforehand: it takes at least a year until an effect shows in the numbers. When to stop is the coalition’s own choice.',
          es: 'No se fija un final: pasa al menos un año hasta que el efecto se ve en los números. Cuándo parar lo decide la coalición.',
        },
        source: sources.S2,
      },
    ],
  },
];
