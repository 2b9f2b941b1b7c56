/** What a coalition can answer on *How we work*: one list a question, each with *not decided yet* (seeds.md §18). */
import { choiceList, type ChoiceList } from '../../core/choices.ts';
import type { Text } from '../../core/lang.ts';
import { decisionMethods } from '../choices.ts';

/** The answer that every question has: nobody has to decide before it matters. */
export const UNDECIDED = 'undecided';

const undecided = {
  en: 'We haven’t decided yet',
  es: 'Todavía no lo hemos decidido',
  tone: 'waiting',
} as const;

function wayList(name: string, answers: Readonly<Record<string, Text>>): ChoiceList {
  return choiceList(`way: ${name}`, { ...answers, [UNDECIDED]: undecided });
}

/** T1–T4. */
export const structures = wayList('structure', {
  coalition: { en: 'Coalition', es: 'Coalición' },
  steering: { en: 'Steering committee', es: 'Comité directivo' },
  'task-force': { en: 'Task force', es: 'Grupo de trabajo' },
  network: { en: 'Network', es: 'Red' },
});

/** V20, C27. */
export const memberUnits = wayList('unit', {
  persons: { en: 'Persons', es: 'Personas' },
  organizations: { en: 'Organizations', es: 'Organizaciones' },
  both: { en: 'Both', es: 'Ambas' },
});

/** V3, N10. */
export const sizes = wayList('size', {
  small: { en: 'Start with 5 to 10', es: 'Empezar con 5 a 10' },
  layered: { en: 'Small core, wide circle', es: 'Núcleo pequeño, círculo amplio' },
  broad: { en: 'As broad as possible', es: 'Lo más amplia posible' },
});

/** V4. */
export const recruiters = wayList('who recruits', {
  core: { en: 'The core group', es: 'El grupo núcleo' },
  everyone: { en: 'Every member', es: 'Cada integrante' },
  body: { en: 'Whoever authorizes us', es: 'Quien nos autoriza' },
});

/** V5. */
export const leaderships = wayList('leadership', {
  shared: { en: 'Shared by all members', es: 'Compartida entre integrantes' },
  coordinator: { en: 'Coordinator and core group', es: 'Coordinación y grupo núcleo' },
  anchor: { en: 'An anchor organization', es: 'Una organización ancla' },
});

/** V6, D1. */
export const authorizations = wayList('authorizing body', {
  none: { en: 'No, we answer to each other', es: 'No, respondemos entre nosotros' },
  welcome: { en: 'Welcome, but we can begin', es: 'Bienvenida, pero podemos empezar' },
  needed: { en: 'Yes, before we begin', es: 'Sí, antes de empezar' },
});

/** V7. */
export const steerings = wayList('steering committee', {
  no: { en: 'No, the whole group decides', es: 'No, decide todo el grupo' },
  'for-a-time': { en: 'Yes, for a set time', es: 'Sí, por un tiempo fijo' },
  yes: { en: 'Yes', es: 'Sí' },
});

/** V8. */
export const aims = wayList('aim', {
  result: { en: 'One result for all', es: 'Un resultado para todos' },
  smart: { en: 'SMART goals', es: 'Metas SMART' },
  both: { en: 'A result above, SMART goals below', es: 'Un resultado arriba, metas SMART abajo' },
});

/** V9. */
export const plannings = wayList('when to plan', {
  early: { en: 'Early', es: 'Pronto' },
  data: { en: 'After months of data', es: 'Después de meses de datos' },
  together: { en: 'A short plan now, data beside it', es: 'Un plan corto ya, y datos a la par' },
});

/** V15, C20. */
export const allyRules = wayList('unlikely allies', {
  same: { en: 'Only who shares our values', es: 'Solo quien comparte nuestros valores' },
  'one-issue': { en: 'Yes, for one issue at a time', es: 'Sí, para un asunto a la vez' },
  welcome: { en: 'Yes, as full members', es: 'Sí, como integrantes' },
});

/** V16, K14. */
export const fundingRules = wayList('funding', {
  check: { en: 'Only after a check against our goal', es: 'Solo tras compararlos con nuestra meta' },
  seek: { en: 'We look for it', es: 'Los buscamos' },
  none: { en: 'We work without', es: 'Trabajamos sin ellos' },
});

/** V1, X1–X4: the decision methods. */
export const methods: ChoiceList = {
  name: 'way: decisions',
  choices: [...decisionMethods.choices, { code: UNDECIDED, words: undecided, tone: 'waiting' }],
};

/** method.md §9; no toolkit names one. */
export const thresholds = wayList('fallback threshold', {
  majority: { en: 'More than half', es: 'Más de la mitad' },
  sixty: { en: '60 percent', es: '60 por ciento' },
  'two-thirds': { en: 'Two thirds', es: 'Dos tercios' },
  'three-quarters': { en: 'Three quarters', es: 'Tres cuartos' },
  eighty: { en: '80 percent', es: '80 por ciento' },
  ninety: { en: '90 percent', es: '90 por ciento' },
  'minus-one': { en: 'All but one', es: 'Todas menos una' },
});

/** method.md §9; no toolkit names one. */
export const quorums = wayList('quorum', {
  none: { en: 'Whoever is there', es: 'Quienes estén' },
  third: { en: 'A third of the members', es: 'Un tercio de integrantes' },
  half: { en: 'Half of the members', es: 'La mitad de integrantes' },
  'two-thirds': { en: 'Two thirds of the members', es: 'Dos tercios de integrantes' },
});

/** V2, Q49. */
export const surrogateRules = wayList('stand-ins', {
  no: { en: 'Not allowed', es: 'No se permiten' },
  case: { en: 'Case by case', es: 'Según el caso' },
  speak: { en: 'Allowed to speak', es: 'Pueden hablar' },
  decide: { en: 'Allowed to decide', es: 'Pueden decidir' },
});

/** V10, N12, N13. */
export const rhythms = wayList('rhythm', {
  weekly: { en: 'Weekly', es: 'Cada semana' },
  monthly: { en: 'Monthly', es: 'Cada mes' },
  'every-other-month': { en: 'Every other month', es: 'Cada dos meses' },
  quarterly: { en: 'Quarterly', es: 'Cada tres meses' },
});

/** V11. */
export const reviewPlaces = wayList('review of promises', {
  start: { en: 'At the start', es: 'Al principio' },
  end: { en: 'At the end', es: 'Al final' },
  both: { en: 'Both', es: 'Ambos' },
});

/** V17. */
export const agendaMakers = wayList('agenda', {
  organizer: { en: 'The organizer drafts it', es: 'La prepara quien organiza' },
  poll: { en: 'Members send topics first', es: 'Primero se piden temas' },
});

/** V18, M50. */
export const absences = wayList('absence', {
  'other-ways': { en: 'Offer other ways to take part', es: 'Ofrecer otras formas de participar' },
  'stand-in': { en: 'Ask for a stand-in', es: 'Pedir suplente' },
  talk: { en: 'A talk after three in a row', es: 'Una plática después de tres seguidas' },
  expected: { en: 'Coming is a condition', es: 'Venir es una condición' },
});

/** V14, M7. */
export const placeRules = wayList('places', {
  safe: { en: 'Never where somebody feels unsafe', es: 'Nunca donde alguien no se sienta a salvo' },
  ask: { en: 'Ask each time', es: 'Preguntar cada vez' },
  any: { en: 'Wherever there is room', es: 'Donde haya lugar' },
});

/** V13, K11, K12. */
export const conflictRules = wayList('conflict', {
  outside: { en: 'Outside the group', es: 'Fuera del grupo' },
  inside: { en: 'In the group', es: 'En el grupo' },
  before: { en: 'Settled before we begin', es: 'Se arregla antes de empezar' },
});

/** V12. */
export const lifetimes = wayList('lifetime', {
  done: { en: 'Until the goal is reached', es: 'Hasta lograr la meta' },
  review: { en: 'We look again every year', es: 'Lo revisamos cada año' },
  lasting: { en: 'Lasting', es: 'Permanente' },
});

/** C25, X6: about the room, never about a person. */
export const inTheRoom = wayList('in the room', {
  yes: { en: 'Yes', es: 'Sí' },
  partly: { en: 'Partly', es: 'En parte' },
  no: { en: 'Not yet', es: 'Todavía no' },
});
