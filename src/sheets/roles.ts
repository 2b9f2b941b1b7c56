/** Roles: who does what for the group, since when, and who steps in (seeds.md T5–T21; method.md §10). */
import { choiceList, fold } from '../core/choices.ts';
import type { Day } from '../core/day.ts';
import { choice, day, paragraph, person } from '../core/field.ts';
import { defineTable, type RowOf } from '../core/sheet.ts';

export const roleNames = choiceList('role', {
  coordinator: {
    en: 'Coordinator',
    es: 'Coordinación',
    explained: { en: 'Keeps the threads together.', es: 'Mantiene los hilos juntos.' },
  },
  core: {
    en: 'Core group',
    es: 'Grupo núcleo',
    explained: { en: 'Plans, asks people, shares the tasks.', es: 'Planea, invita, reparte las tareas.' },
  },
  steering: { en: 'Steering committee', es: 'Comité directivo' },
  officer: {
    en: 'Officer',
    es: 'Cargo elegido',
    explained: { en: 'Elected by the members.', es: 'Se elige entre integrantes.' },
  },
  anchor: {
    en: 'Anchor organization',
    es: 'Organización ancla',
    explained: {
      en: 'Carries structure and administration.',
      es: 'Lleva la estructura y la administración.',
    },
  },
  authorizing: {
    en: 'Authorizing body',
    es: 'Quien nos autoriza',
    explained: { en: 'Backs the result in public.', es: 'Respalda el resultado en público.' },
  },
  employer: {
    en: 'Frees a member’s time',
    es: 'Da tiempo a un integrante',
    explained: {
      en: 'The one in a member’s organization who said yes.',
      es: 'Quien dijo que sí en la organización de un integrante.',
    },
  },
  manager: {
    en: 'Project lead',
    es: 'Responsable del proyecto',
    explained: { en: 'Brings first data and people together.', es: 'Junta los primeros datos y a la gente.' },
  },
  facilitator: {
    en: 'Facilitator',
    es: 'Quien facilita',
    explained: {
      en: 'Leads a meeting without taking sides.',
      es: 'Conduce la reunión sin tomar partido.',
    },
  },
  neutral: {
    en: 'Outside facilitator',
    es: 'Facilitación externa',
    explained: { en: 'Comes from outside when that helps.', es: 'Viene de afuera cuando eso ayuda.' },
  },
  'co-facilitator': { en: 'Co-facilitator', es: 'Apoyo en la facilitación' },
  'note-taker': {
    en: 'Note taker',
    es: 'Quien toma notas',
    explained: {
      en: 'Writes down what was decided and promised.',
      es: 'Apunta lo decidido y los compromisos.',
    },
  },
  timekeeper: {
    en: 'Timekeeper',
    es: 'Quien cuida el tiempo',
    explained: { en: 'Says when five minutes are left.', es: 'Avisa cuando quedan cinco minutos.' },
  },
  stack: {
    en: 'Keeps the speaking order',
    es: 'Quien da la palabra',
    explained: { en: 'First-time speakers come first.', es: 'Primero quien no ha hablado.' },
  },
  vibes: {
    en: 'Watches the mood',
    es: 'Quien cuida el ambiente',
    explained: { en: 'Sees who is silent, and asks for a break.', es: 'Nota quién calla y pide una pausa.' },
  },
  wording: {
    en: 'Writes decisions down',
    es: 'Quien redacta las decisiones',
    explained: { en: 'Reads the exact words aloud.', es: 'Lee en voz alta las palabras exactas.' },
  },
  access: {
    en: 'Access and tech host',
    es: 'Acceso y conexión',
    explained: {
      en: 'Looks after captions, links, ramps and rides.',
      es: 'Cuida subtítulos, enlaces, rampas y transporte.',
    },
  },
  greeter: { en: 'Greeter', es: 'Quien recibe' },
  checker: {
    en: 'Checks the minutes',
    es: 'Quien revisa el acta',
    explained: { en: 'A second pair of eyes.', es: 'Un segundo par de ojos.' },
  },
  speaker: {
    en: 'Speaker on a topic',
    es: 'Quien presenta un tema',
    explained: { en: 'Somebody else each time.', es: 'Cada vez alguien distinto.' },
  },
  spotlight: {
    en: 'Member spotlight',
    es: 'Integrante en primer plano',
    explained: { en: 'Tells about their own work.', es: 'Cuenta de su propio trabajo.' },
  },
  committee: { en: 'Committee lead', es: 'Responsable de comité' },
  staff: { en: 'Paid staff', es: 'Personal pagado' },
  surrogate: { en: 'Stand-in', es: 'Suplente' },
  duty: {
    en: 'Duty of an organization',
    es: 'Tarea de una organización',
    explained: {
      en: 'A share of the administration: rooms, mail, money.',
      es: 'Una parte de la administración: espacios, correo, dinero.',
    },
  },
});

export type RoleName = NonNullable<Role['role']>;

export const roles = defineTable({
  key: 'roles',
  name: { en: 'Roles', es: 'Funciones' },
  purpose: {
    en: 'Who does what for the group, and who steps in.',
    es: 'Quién hace qué por el grupo, y quién le suple.',
  },
  tabColor: '#45818e',
  begins: 'later',
  guided: true,
  fields: {
    who: person({
      heading: { en: 'Who', es: 'Quién' },
      help: {
        en: 'One row for each turn, so that the history shows who hasn’t had one.',
        es: 'Una fila por cada turno, para ver a quién no le ha tocado.',
      },
      audience: 'core',
      width: 220,
      required: true,
    }),
    role: choice(roleNames, {
      heading: { en: 'Role', es: 'Función' },
      help: {
        en: 'What they do for the group. Facilitating and taking notes are two people’s work.',
        es: 'Qué hace por el grupo. Facilitar y tomar notas es trabajo de dos personas.',
      },
      audience: 'core',
      width: 220,
    }),
    since: day({
      heading: { en: 'Since', es: 'Desde' },
      help: {
        en: 'For a meeting’s role, the day of the meeting.',
        es: 'Para la función de una reunión, el día de la reunión.',
      },
      audience: 'core',
      width: 140,
    }),
    until: day({
      heading: { en: 'Until', es: 'Hasta' },
      help: {
        en: 'An end makes it easier to say yes, and to hand over kindly.',
        es: 'Con un final es más fácil aceptar, y pasarla con cariño.',
      },
      audience: 'core',
      width: 140,
    }),
    backup: person({
      heading: { en: 'Who steps in', es: 'Quién suple' },
      help: {
        en: 'People get ill. Whoever steps in learns the role on the way.',
        es: 'La gente se enferma. Quien suple aprende la función de paso.',
      },
      audience: 'core',
      width: 220,
    }),
    note: paragraph({
      heading: { en: 'Note', es: 'Nota' },
      help: {
        en: 'What the next one should know: keys, passwords’ place, habits.',
        es: 'Lo que debe saber quien siga: llaves, dónde están las claves, costumbres.',
      },
      audience: 'core',
      width: 260,
    }),
  },
});

export type Role = RowOf<typeof roles.fields>;

/** Who of `names` has not had a turn in a role, in their order (method.md §10, seeds.md T17). */
export function withoutTurn(turns: readonly Role[], names: readonly string[], role: RoleName): string[] {
  const had = new Set(turns.filter((turn) => turn.role === role).map(({ who }) => fold(who ?? '')));
  return names.filter((name) => !had.has(fold(name)));
}

/** True where somebody holds a role on a day; a role without days holds until it gets an end. */
function isHeld({ since, until }: Role, today: Day): boolean {
  return (since === undefined || since <= today) && (until === undefined || until >= today);
}

/** Who facilitates and takes notes at once, which asks too much of one person (method.md §10). */
export function inTwoPlaces(turns: readonly Role[], today: Day): string[] {
  const holders = (role: RoleName): string[] =>
    turns.flatMap((turn) => (turn.role === role && turn.who && isHeld(turn, today) ? [turn.who] : []));
  const notes = new Set(holders('note-taker').map(fold));
  return [...new Set(holders('facilitator').filter((name) => notes.has(fold(name))))];
}
