/** What *Form a coalition?* asks (seeds.md W11, Q1–Q10b, P22–P28). */
import type { Text } from '../../core/lang.ts';
import type { AskedRow } from '../../core/sheet.ts';

/** A condition should hold before a coalition begins; of the occasions one is enough. */
export interface FitQuestion extends AskedRow {
  readonly kind: 'condition' | 'occasion';
  /** What it is about, as it is named in the reading, with an article where the language wants one. */
  readonly theme: Text;
}

export const fitQuestions: readonly FitQuestion[] = [
  {
    id: 'power',
    kind: 'condition',
    theme: { en: 'the strength of numbers', es: 'la fuerza de ser más' },
    asks: {
      en: 'Would a new coalition, or joining one, give us strength that we lack?',
      es: '¿Una coalición nueva, o unirnos a una, nos daría la fuerza que nos falta?',
    },
    why: {
      en: 'If we can reach it alone, a coalition is a detour.',
      es: 'Si podemos lograrlo solos, una coalición es un rodeo.',
    },
  },
  {
    id: 'radar',
    kind: 'condition',
    theme: { en: 'being noticed', es: 'que nos noten' },
    asks: {
      en: 'Would a wider network make those who decide notice our proposal?',
      es: '¿Una red más amplia haría que quienes deciden noten nuestra propuesta?',
    },
    why: {
      en: 'Many voices from many places are harder to pass over.',
      es: 'Es más difícil pasar por alto muchas voces de muchos lugares.',
    },
  },
  {
    id: 'message',
    kind: 'condition',
    theme: { en: 'passing the word on', es: 'pasar la voz' },
    asks: {
      en: 'Could others carry our message: to their lists, online, by coming and calling?',
      es: '¿Otros podrían llevar nuestro mensaje: a sus listas, en línea, viniendo y llamando?',
    },
    why: {
      en: 'People listen to those they already know.',
      es: 'La gente escucha a quien ya conoce.',
    },
  },
  {
    id: 'work',
    kind: 'condition',
    theme: { en: 'sharing the work', es: 'repartir el trabajo' },
    asks: {
      en: 'Are we able and willing to share the work of meetings and outreach?',
      es: '¿Podemos y queremos repartir el trabajo de reunirnos y buscar gente?',
    },
    why: {
      en: 'A coalition takes hours each week before it gives any back.',
      es: 'Una coalición pide horas cada semana antes de devolver algo.',
    },
  },
  {
    id: 'leverage',
    kind: 'condition',
    theme: { en: 'people with a way to those who decide', es: 'gente con acceso a quienes deciden' },
    asks: {
      en: 'Do we know who has weight with those who can open or close the way?',
      es: '¿Sabemos quién tiene peso ante quienes pueden abrir o cerrar el camino?',
    },
    why: {
      en: 'They would be asked first.',
      es: 'Serían las primeras personas a invitar.',
    },
  },
  {
    id: 'best',
    kind: 'condition',
    theme: { en: 'whether a coalition is the best answer', es: 'si una coalición es la mejor respuesta' },
    asks: {
      en: 'Is a coalition the best answer to this at all?',
      es: '¿Es una coalición la mejor respuesta para esto?',
    },
    why: {
      en: 'A letter, a partner or a lawyer is sometimes enough.',
      es: 'A veces basta una carta, una organización aliada o alguien que sepa de leyes.',
    },
  },
  {
    id: 'problem',
    kind: 'condition',
    theme: { en: 'a clear problem', es: 'un problema claro' },
    asks: {
      en: 'Can we say the problem so clearly that all can stand behind it?',
      es: '¿Podemos decir el problema con tanta claridad que todos lo apoyen?',
    },
    why: {
      en: 'What each understands differently pulls apart later.',
      es: 'Lo que cada quien entiende distinto separa después.',
    },
  },
  {
    id: 'trust',
    kind: 'condition',
    theme: { en: 'trust', es: 'la confianza' },
    asks: {
      en: 'Is there some trust among those who would work together?',
      es: '¿Hay algo de confianza entre quienes trabajarían juntos?',
    },
    why: {
      en: 'Old hurts don’t rule it out, but talk about them first.',
      es: 'Las heridas viejas no lo impiden, pero hay que hablarlas primero.',
    },
  },
  {
    id: 'existing',
    kind: 'condition',
    theme: { en: 'what exists already', es: 'lo que ya existe' },
    asks: {
      en: 'Have we looked which coalitions exist here already?',
      es: '¿Hemos visto qué coaliciones ya existen aquí?',
    },
    why: {
      en: 'Joining costs less than founding; state assistance sites list some.',
      es: 'Unirse cuesta menos que fundar; los sitios estatales de asistencia nombran algunas.',
    },
  },
  {
    id: 'purpose',
    kind: 'condition',
    theme: { en: 'a purpose', es: 'un propósito' },
    asks: {
      en: 'Can we say what we would come together for?',
      es: '¿Podemos decir para qué nos juntaríamos?',
    },
    why: {
      en: 'It differs by matter and place; tick it on Purposes.',
      es: 'Cambia según el asunto y el lugar; márquelo en Propósitos.',
    },
  },
  {
    id: 'services',
    kind: 'condition',
    theme: { en: 'knowing what is offered here', es: 'saber qué se ofrece aquí' },
    asks: {
      en: 'Do we know what is missing here, and what is offered twice?',
      es: '¿Sabemos qué falta aquí y qué se ofrece dos veces?',
    },
    why: {
      en: 'It shows early whether we would fill a gap.',
      es: 'Muestra pronto si llenaríamos un vacío.',
    },
  },
  {
    id: 'shared',
    kind: 'condition',
    theme: { en: 'a need that several share', es: 'una necesidad compartida' },
    asks: {
      en: 'Do several groups share the purpose and feel the need?',
      es: '¿Varios grupos comparten el propósito y sienten la necesidad?',
    },
    why: {
      en: 'One group with supporters is something else, and may be enough.',
      es: 'Un grupo con quienes lo apoyan es otra cosa, y puede bastar.',
    },
  },
  {
    id: 'possible',
    kind: 'condition',
    theme: { en: 'being able to start here', es: 'poder empezar aquí' },
    asks: {
      en: 'Is it possible to start one here, with the people there are?',
      es: '¿Es posible empezar una aquí, con la gente que hay?',
    },
    why: {
      en: 'Two people who act for the same result are a beginning.',
      es: 'Dos personas que actúan por el mismo resultado ya son un comienzo.',
    },
  },
  {
    id: 'threat',
    kind: 'occasion',
    theme: { en: 'a threat to the community', es: 'una amenaza para la comunidad' },
    asks: { en: 'Is something threatening the community?', es: '¿Algo amenaza a la comunidad?' },
    why: { en: 'It brings people together quickly.', es: 'Junta a la gente con rapidez.' },
  },
  {
    id: 'information',
    kind: 'occasion',
    theme: { en: 'new information', es: 'información nueva' },
    asks: { en: 'Is there new information?', es: '¿Hay información nueva?' },
    why: {
      en: 'Fresh numbers give a reason to talk again.',
      es: 'Los datos nuevos dan razón para hablar otra vez.',
    },
  },
  {
    id: 'change',
    kind: 'occasion',
    theme: { en: 'changing rules', es: 'reglas que cambian' },
    asks: { en: 'Are rules or circumstances changing?', es: '¿Están cambiando las reglas o la situación?' },
    why: {
      en: 'While things are moving, more can be moved.',
      es: 'Mientras las cosas se mueven, se puede mover más.',
    },
  },
  {
    id: 'money',
    kind: 'occasion',
    theme: { en: 'new funding', es: 'fondos nuevos' },
    asks: { en: 'Is there new funding?', es: '¿Hay fondos nuevos?' },
    why: {
      en: 'A chance, as long as it fits what we want.',
      es: 'Una oportunidad, si va con lo que queremos.',
    },
  },
  {
    id: 'broad',
    kind: 'occasion',
    theme: { en: 'a wish for broad change', es: 'el deseo de un cambio amplio' },
    asks: {
      en: 'Do many wish for broad, lasting change?',
      es: '¿Muchas personas desean un cambio amplio y duradero?',
    },
    why: {
      en: 'No single group gets there alone.',
      es: 'Ningún grupo lo logra por sí solo.',
    },
  },
];
