/** Tactics: what moves the person who can say yes, by whom, when (seeds.md W19, O7, Q34; method.md §4). */
import { choiceList } from '../core/choices.ts';
import { choice, day, line, person } from '../core/field.ts';
import type { Lang, Text } from '../core/lang.ts';
import { defineTable, type RowOf } from '../core/sheet.ts';
import { yesNoUnsure } from './answers.ts';

export const tacticKinds = choiceList('tactic', {
  'op-ed': { en: 'Op-ed or letter to the editor', es: 'Artículo de opinión o carta al director' },
  rally: { en: 'Rally', es: 'Concentración' },
  meeting: { en: 'Meeting', es: 'Reunión' },
  press: { en: 'Press conference', es: 'Conferencia de prensa' },
  'town-hall': { en: 'Town hall', es: 'Asamblea pública' },
  calls: { en: 'Calls', es: 'Llamadas' },
  social: { en: 'Social media', es: 'Redes sociales' },
  'sign-on': { en: 'Sign-on letter', es: 'Carta de adhesión' },
  points: { en: 'Talking points', es: 'Puntos clave para hablar' },
  other: { en: 'Other', es: 'Otra' },
});

export const tacticStates = choiceList('tactic state', {
  idea: { en: 'Idea', es: 'Idea' },
  planned: { en: 'Planned', es: 'Planeada', tone: 'waiting' },
  done: { en: 'Done', es: 'Hecha', tone: 'settled' },
  dropped: { en: 'Let go', es: 'Se dejó', tone: 'over' },
});

export const tactics = defineTable({
  key: 'tactics',
  name: { en: 'Tactics', es: 'Tácticas' },
  purpose: {
    en: 'What could move the person who decides, who does it, and what it asks for.',
    es: 'Qué podría mover a quien decide, quién lo hace y qué se pide.',
  },
  tabColor: '#7a3e9d',
  begins: 'later',
  guided: true,
  // Rows about a target stay with the core group (design §2.17), so there is no column that says otherwise.
  fields: {
    tactic: line({
      heading: { en: 'Tactic', es: 'Táctica' },
      help: {
        en: 'What happens, in a few words; busy is not the same as moving somebody.',
        es: 'Qué sucede, en pocas palabras; estar en movimiento no es lo mismo que mover a alguien.',
      },
      audience: 'core',
      width: 210,
      required: true,
    }),
    target: person({
      heading: { en: 'To move whom', es: 'Para mover a quién' },
      help: {
        en: 'One person, because each listens to something else.',
        es: 'Una persona, porque cada quien escucha algo distinto.',
      },
      audience: 'core',
      width: 150,
    }),
    kind: choice(tacticKinds, {
      heading: { en: 'Kind', es: 'Tipo' },
      help: {
        en: 'Shows whether we only ever do one thing.',
        es: 'Muestra si siempre hacemos lo mismo.',
      },
      audience: 'core',
      width: 130,
    }),
    demand: line({
      heading: { en: 'What it asks for', es: 'Qué se pide' },
      help: {
        en: 'Something they can say yes or no to; without it they can only nod.',
        es: 'Algo a lo que se pueda decir sí o no; si falta, solo pueden asentir.',
      },
      audience: 'core',
      width: 190,
    }),
    backing: line({
      heading: { en: 'What stands behind it', es: 'Qué lo respalda' },
      help: {
        en: 'Why they would listen: voters, names, members, press, facts, a friend’s word.',
        es: 'Por qué escucharían: votantes, nombres, integrantes, prensa, datos, la palabra de un amigo.',
      },
      audience: 'core',
      width: 180,
    }),
    who: person({
      heading: { en: 'Who does it', es: 'Quién lo hace' },
      help: {
        en: 'Exactly one person answers for it; others help.',
        es: 'Una sola persona responde por ella; las demás ayudan.',
      },
      audience: 'core',
      width: 140,
    }),
    when: day({
      heading: { en: 'When', es: 'Cuándo' },
      help: {
        en: 'Before the decision falls, and with time for a second try.',
        es: 'Antes de que se decida, y con tiempo para un segundo intento.',
      },
      audience: 'core',
      width: 130,
    }),
    state: choice(tacticStates, {
      heading: { en: 'State', es: 'Estado' },
      help: {
        en: 'An idea may stay one; letting it go is fine as long as it is said.',
        es: 'Una idea puede quedarse en idea; dejarla está bien si se dice.',
      },
      audience: 'core',
      width: 110,
      initial: 'idea',
    }),
    fits: choice(yesNoUnsure, {
      heading: { en: 'Fits this person?', es: '¿Encaja con esta persona?' },
      help: {
        en: 'Whether it reaches what they care about; a rally moves one office and hardens another.',
        es: 'Si toca lo que le importa; una concentración mueve a una oficina y cierra a otra.',
      },
      audience: 'core',
      shown: 'folded',
    }),
    sense: choice(yesNoUnsure, {
      heading: { en: 'Makes sense to members?', es: '¿Tiene sentido para el grupo?' },
      help: {
        en: 'Whether members would gladly tell a neighbor why they do it; then they come.',
        es: 'Si cada integrante contaría con gusto a un vecino por qué lo hace; entonces vienen.',
      },
      audience: 'core',
      shown: 'folded',
    }),
  },
});

export type Tactic = RowOf<typeof tactics.fields>;

export interface TestAnswer {
  readonly question: string;
  /** Undefined where nobody has said yet. */
  readonly met: boolean | undefined;
}

const questions: Record<'fits' | 'backing' | 'sense' | 'demand', Text> = {
  fits: { en: 'Does it fit this person?', es: '¿Encaja con esta persona?' },
  backing: { en: 'Does something stand behind it?', es: '¿Hay algo que lo respalde?' },
  sense: { en: 'Does it make sense to our members?', es: '¿Tiene sentido para nuestros integrantes?' },
  demand: {
    en: 'Does it ask for something that can be answered yes or no?',
    es: '¿Pide algo que se pueda responder con sí o no?',
  },
};

/** The four questions that a tactic should stand up to (method.md §4). */
export function tacticTest(tactic: Tactic, lang: Lang): TestAnswer[] {
  const said = (answer: Tactic['fits']): boolean | undefined =>
    answer === undefined || answer === 'unsure' ? undefined : answer === 'yes';
  const written = (text: string | undefined): true | undefined => (text?.trim() ? true : undefined);
  return [
    { question: questions.fits[lang], met: said(tactic.fits) },
    { question: questions.backing[lang], met: written(tactic.backing) },
    { question: questions.sense[lang], met: said(tactic.sense) },
    { question: questions.demand[lang], met: written(tactic.demand) },
  ];
}
