/** The statements of *Pulse*, in the order of method.md §7 (seeds.md W21, D11). */
import type { Text } from '../../core/lang.ts';
import type { AskedRow } from '../../core/sheet.ts';
import type { BarrierKind } from '../barriers.ts';
import { shownAverage, type PulseRow } from '../pulse.ts';

/** What is asked about: the constructs of method.md §7, in its order. */
export type PulseTopic =
  | 'purpose'
  | 'clarity'
  | 'voice'
  | 'worth'
  | 'follow-through'
  | 'information'
  | 'trust'
  | 'conflict'
  | 'benefit'
  | 'means'
  | 'shared-lead'
  | 'progress';

const statements: Record<
  PulseTopic,
  { readonly asks: Text; readonly why: Text; readonly barrier: BarrierKind }
> = {
  purpose: {
    asks: {
      en: 'I could tell a neighbor in one sentence what we want to reach.',
      es: 'Podría decirle a un vecino en una frase lo que queremos lograr.',
    },
    why: {
      en: 'Without a shared purpose each group follows its own.',
      es: 'Sin un propósito común, cada grupo sigue el suyo.',
    },
    barrier: 'turf',
  },
  clarity: {
    asks: {
      en: 'I know what is expected of me, and who does the rest.',
      es: 'Sé qué se espera de mí, y quién hace lo demás.',
    },
    why: {
      en: 'Where roles are unclear, things are done twice or not at all.',
      es: 'Cuando las funciones no están claras, las cosas se hacen dos veces o ninguna.',
    },
    barrier: 'leadership',
  },
  voice: {
    asks: {
      en: 'What I say counts here as much as what anybody else says.',
      es: 'Aquí mi palabra cuenta tanto como la de cualquiera.',
    },
    why: {
      en: 'Those whom the matter touches most often speak least in meetings.',
      es: 'A quienes más toca el asunto suelen hablar menos en las reuniones.',
    },
    barrier: 'domination',
  },
  worth: {
    asks: {
      en: 'After our meetings I am glad that I came.',
      es: 'Después de nuestras reuniones me alegra haber venido.',
    },
    why: {
      en: 'A meeting takes an evening that people could spend at home.',
      es: 'Una reunión ocupa una noche que la gente podría pasar en casa.',
    },
    barrier: 'productivity',
  },
  'follow-through': {
    asks: {
      en: 'What we promise each other gets done, or we hear why not.',
      es: 'Lo que nos prometemos se hace, o se explica por qué no.',
    },
    why: {
      en: 'Promises that nobody asks about are soon not made any more.',
      es: 'Los compromisos por los que nadie pregunta pronto dejan de hacerse.',
    },
    barrier: 'capacity',
  },
  information: {
    asks: {
      en: 'I learn in time what I need to take part, also when I miss a meeting.',
      es: 'Me entero a tiempo de lo necesario para participar, también si falto a una reunión.',
    },
    why: {
      en: 'Who can’t come often should still belong.',
      es: 'Quien no puede venir siempre también debe ser parte.',
    },
    barrier: 'time',
  },
  trust: {
    asks: {
      en: 'I can say openly here what worries me.',
      es: 'Aquí puedo decir abiertamente lo que me preocupa.',
    },
    why: {
      en: 'What can’t be said in the room is said in the parking lot.',
      es: 'Lo que no se puede decir en la sala se dice en el pasillo.',
    },
    barrier: 'history',
  },
  conflict: {
    asks: {
      en: 'When we disagree we talk about it fairly and go on.',
      es: 'Cuando no coincidimos, lo hablamos con respeto y seguimos.',
    },
    why: {
      en: 'Differences will come; what counts is how they are handled.',
      es: 'Diferencias habrá; lo que cuenta es cómo se tratan.',
    },
    barrier: 'history',
  },
  benefit: {
    asks: {
      en: 'What I or my group gain here is worth the time we give.',
      es: 'Lo que yo o mi grupo ganamos aquí vale el tiempo que damos.',
    },
    why: {
      en: 'People stay where it gives more than it takes.',
      es: 'La gente se queda donde recibe más de lo que cuesta.',
    },
    barrier: 'costs',
  },
  means: {
    asks: {
      en: 'We have, or can find, what our plan needs: money, people, rooms, skills.',
      es: 'Tenemos, o podemos hallar, lo que el plan pide: dinero, gente, espacios, saberes.',
    },
    why: {
      en: 'A plan without means wears out those who carry it.',
      es: 'Un plan sin medios agota a quienes lo sostienen.',
    },
    barrier: 'funding',
  },
  'shared-lead': {
    asks: {
      en: 'The lead is shared: more than one or two people steer and decide.',
      es: 'La guía se comparte: más de una o dos personas orientan y deciden.',
    },
    why: {
      en: 'What hangs on one person stops when that person does.',
      es: 'Lo que depende de una persona se detiene cuando ella descansa.',
    },
    barrier: 'leadership',
  },
  progress: {
    asks: {
      en: 'I can see that we are getting somewhere.',
      es: 'Puedo ver que estamos avanzando.',
    },
    why: {
      en: 'Progress in sight keeps people at the table.',
      es: 'Los avances a la vista mantienen a la gente en la mesa.',
    },
    barrier: 'costs',
  },
};

export const pulseTopics = Object.keys(statements) as readonly PulseTopic[];

export const pulseQuestions: readonly AskedRow[] = pulseTopics.map((id) => ({
  id,
  asks: statements[id].asks,
  why: statements[id].why,
}));

/** Below the middle of 1 to 5. */
const LOW = 3;

/** The barrier to look at where a statement got a low average. */
export function barrierOf(topic: PulseTopic, row: PulseRow): BarrierKind | undefined {
  const average = shownAverage(row);
  return average !== undefined && average < LOW ? statements[topic].barrier : undefined;
}
