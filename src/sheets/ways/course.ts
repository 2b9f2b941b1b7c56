/** *How we work*: questions about goals, allies, money and decisions (seeds.md V1, V8, V9, V13, V15, V16). */
import {
  aims,
  allyRules,
  conflictRules,
  fundingRules,
  methods,
  plannings,
  quorums,
  thresholds,
} from './lists.ts';
import { moments, sources, type ChosenWay } from './way.ts';

export const courseWays: readonly ChosenWay[] = [
  {
    id: 'aim',
    asks: { en: 'What kind of goal do we set?', es: '¿Qué tipo de meta nos ponemos?' },
    why: {
      en: 'It decides what we count, and when we may say that it worked.',
      es: 'De eso depende qué contamos y cuándo decir que funcionó.',
    },
    list: aims,
    when: moments.planning,
    careful: 'both',
    sides: [
      {
        says: {
          en: 'One result for everybody in a place, without a percentage. Nobody is left out of it from the start.',
          es: 'Un resultado para todas las personas de un lugar, sin porcentaje. Nadie queda fuera desde el principio.',
        },
        source: sources.S2,
      },
      {
        says: {
          en: 'Goals that name an action, a number and a date. So everyone sees whether they were reached.',
          es: 'Metas con una acción, un número y una fecha. Así todos ven si se alcanzaron.',
        },
        source: sources.S0,
      },
    ],
  },
  {
    id: 'planning',
    asks: { en: 'When do we make our plan?', es: '¿Cuándo hacemos nuestro plan?' },
    why: {
      en: 'Early plans keep people busy; late ones rest on more.',
      es: 'Un plan temprano pone a la gente en marcha; uno tardío tiene mejor base.',
    },
    list: plannings,
    when: moments.planning,
    careful: 'together',
    sides: [
      {
        says: {
          en: 'Early: a plan turns goals into steps that somebody owns. Without one the first energy is lost.',
          es: 'Pronto: un plan vuelve las metas pasos que alguien asume. Sin él se pierde el primer impulso.',
        },
        source: sources.S0,
      },
      {
        says: {
          en: 'First look at the data together for several months, then choose strategies. And plan only what members do themselves.',
          es: 'Primero mirar juntos los datos durante varios meses y luego elegir estrategias. Y planear solo lo que hacen los propios integrantes.',
        },
        source: sources.S2,
      },
    ],
  },
  {
    id: 'allies',
    asks: { en: 'Do we work with people from another side?', es: '¿Trabajamos con gente de otro lado?' },
    why: {
      en: 'They can move a decision, and members may ask what they get to see.',
      es: 'Pueden mover una decisión, y habrá quien pregunte qué llegan a ver.',
    },
    list: allyRules,
    when: moments.recruiting,
    careful: 'one-issue',
    sides: [
      {
        says: {
          en: 'Members share values and goals. That is what carries a group through hard weeks.',
          es: 'Se comparten valores y metas. Es lo que sostiene a un grupo en las semanas difíciles.',
        },
        source: sources.S4,
      },
      {
        says: {
          en: 'Somebody from the far end who agrees on one point gives it great weight. The Power map helps to find them.',
          es: 'Alguien del otro extremo que coincide en un punto le da mucho peso. El Mapa de poder ayuda a encontrarle.',
        },
        source: sources.S1,
      },
    ],
  },
  {
    id: 'money',
    asks: { en: 'Do we take funding?', es: '¿Aceptamos fondos?' },
    why: {
      en: 'Money keeps work going, and can quietly change its direction.',
      es: 'El dinero sostiene el trabajo, y puede cambiar su rumbo sin que se note.',
    },
    list: fundingRules,
    when: moments.planning,
    careful: 'check',
    sides: [
      {
        says: {
          en: 'A chance for funding can be a reason to come together. Partners can reach it who could not alone.',
          es: 'Una oportunidad de fondos puede ser razón para juntarse. Juntos se alcanza lo que solos no.',
        },
        source: sources.S0,
      },
      {
        says: {
          en: 'Watch for funding, and turn down what bends the goal. A kind no keeps the group together.',
          es: 'Estar atentos a los fondos, y no tomar los que tuercen la meta. Un no amable mantiene unido al grupo.',
        },
        source: sources.S3,
      },
    ],
  },
  {
    id: 'method',
    asks: { en: 'How do we decide?', es: '¿Cómo decidimos?' },
    why: {
      en: 'Agree on it before there is anything to disagree about.',
      es: 'Acuérdenlo antes de que haya en qué estar en desacuerdo.',
    },
    list: methods,
    when: moments.deciding,
    careful: 'consensus',
    sides: [
      {
        says: {
          en: 'Only consensus: stay until all can support it, with no majority votes. It takes time, and then everyone owns the decision.',
          es: 'Solo por consenso: quedarse hasta que todos puedan apoyarlo, sin votos de mayoría. Toma tiempo, y luego la decisión es de todos.',
        },
        source: sources.S2,
      },
      {
        says: {
          en: 'Consensus or voting: the group chooses. A vote is quicker, and someone is outvoted.',
          es: 'Consenso o votación: el grupo elige. Votar es más rápido, y alguien queda en minoría.',
        },
        source: sources.S4,
      },
    ],
  },
  {
    id: 'threshold',
    asks: {
      en: 'If we vote: how many must agree?',
      es: 'Si votamos: ¿cuántas personas deben estar a favor?',
    },
    why: {
      en: 'It also holds for the vote that follows where consensus was not found.',
      es: 'Vale también para la votación que sigue cuando no hubo consenso.',
    },
    list: thresholds,
    when: moments.deciding,
    careful: 'minus-one',
    sides: [
      {
        says: {
          en: 'More than half is quick and well known. A close vote leaves nearly half the room unhappy.',
          es: 'Más de la mitad es rápido y conocido. Un voto reñido deja descontenta a casi media sala.',
        },
        source: sources.practice,
      },
      {
        says: {
          en: 'Two thirds or more keep close to consensus. A few people can then hold things up.',
          es: 'Dos tercios o más se acercan al consenso. Pero unas pocas personas pueden detenerlo todo.',
        },
        source: sources.practice,
      },
    ],
  },
  {
    id: 'quorum',
    asks: { en: 'How many must be there to decide?', es: '¿Cuántas personas deben estar para decidir?' },
    why: {
      en: 'So that nothing large is decided on a rainy evening by three.',
      es: 'Para que nada grande lo decidan tres personas una noche de lluvia.',
    },
    list: quorums,
    when: moments.deciding,
    careful: 'two-thirds',
    sides: [
      {
        says: {
          en: 'A high number protects those who could not come. It can mean meetings without decisions.',
          es: 'Un número alto protege a quien no pudo venir. Puede haber reuniones sin decisiones.',
        },
        source: sources.practice,
      },
      {
        says: {
          en: 'A low number keeps things moving. Then announce decisions beforehand, so that people can choose to come.',
          es: 'Un número bajo mantiene la marcha. Entonces avise antes qué se va a decidir, para que la gente pueda venir.',
        },
        source: sources.practice,
      },
    ],
  },
  {
    id: 'conflict',
    asks: { en: 'Where do we talk about conflict?', es: '¿Dónde hablamos de los conflictos?' },
    why: {
      en: 'There will be some; what is said there stays out of the minutes.',
      es: 'Los habrá; lo que se dice ahí no va en el acta.',
    },
    list: conflictRules,
    when: moments.tension,
    careful: 'outside',
    sides: [
      {
        says: {
          en: 'Outside of the meeting where possible, and not every difference has to be settled. So the group keeps its time for the work.',
          es: 'Fuera de la reunión si se puede, y no toda diferencia hay que resolverla. Así el grupo guarda su tiempo para el trabajo.',
        },
        source: sources.S4,
      },
      {
        says: {
          en: 'Open debate in the group is healthy: members challenge each other. Old wounds are talked through before work begins, adds the victim services guide.',
          es: 'El debate abierto en el grupo es sano: los integrantes se cuestionan. Las heridas viejas se hablan antes de empezar, agrega la guía de servicios a víctimas.',
        },
        source: sources.S2,
      },
    ],
  },
];
