/** Stakeholders: the register of people and organizations. Its status column tells who is a member. */
import {
  choice,
  choices,
  day,
  email,
  line,
  link,
  paragraph,
  people as peopleField,
  person,
  phone,
} from '../core/field.ts';
import { defineTable, type RowOf } from '../core/sheet.ts';
import {
  engagementLevels,
  groups,
  mailPreferences,
  peoplesLanguages,
  reaches,
  recruitmentStatus,
  units,
  yesNo,
} from './choices.ts';

export const people = defineTable({
  key: 'people',
  name: { en: 'Stakeholders', es: 'Partes interesadas' },
  purpose: {
    en: 'Everybody who has a part in our goal, and who of them is a member.',
    es: 'Todas las personas que tienen parte en nuestra meta, y quiénes son integrantes.',
  },
  rule: {
    en: 'People and organizations with a part in our goal. Never clients. Never a conviction, or what happened to someone.',
    es: 'Personas y organizaciones que tienen parte en nuestra meta. Nunca clientes. Nunca una condena, ni lo que le pasó a alguien.',
  },
  tabColor: '#2f6f4f',
  begins: 'setup',
  guided: true,
  fields: {
    name: line({
      heading: { en: 'Name', es: 'Nombre' },
      help: {
        en: 'A person or an organization. Initials are fine if the full name could harm someone.',
        es: 'Una persona o una organización. Bastan las iniciales si el nombre completo podría dañar a alguien.',
      },
      audience: 'core',
      width: 230,
      required: true,
    }),
    organization: line({
      heading: { en: 'Organization', es: 'Organización' },
      help: {
        en: 'Where they work or whom they speak for, so that namesakes can be told apart.',
        es: 'Dónde trabaja o por quién habla, para distinguir a quienes se llaman igual.',
      },
      audience: 'core',
      width: 180,
    }),
    phone: phone({
      heading: { en: 'Phone', es: 'Teléfono' },
      help: {
        en: 'For people who are better reached by a call; they go on the call list instead of the mail list.',
        es: 'Para quienes prefieren una llamada: van a la lista de llamadas y no a la de correos.',
      },
      audience: 'core',
      width: 120,
    }),
    email: email({
      heading: { en: 'Email', es: 'Correo electrónico' },
      help: {
        en: 'One address. Nobody is mailed unless they agreed or are invited by name.',
        es: 'Una sola dirección. Solo recibe correo quien aceptó o fue invitado por su nombre.',
      },
      audience: 'core',
      width: 250,
    }),
    knows: peopleField({
      heading: { en: 'Who knows them', es: 'Quién le conoce' },
      help: {
        en: 'Somebody with a relationship asks best; names nobody knows get shared out.',
        es: 'Pregunta mejor quien ya tiene relación; los nombres que nadie conoce se reparten.',
      },
      audience: 'core',
      width: 140,
    }),
    status: choice(recruitmentStatus, {
      heading: { en: 'Agreed?', es: '¿Aceptó?' },
      help: {
        en: 'Choose “Agreed” only when they said yes themselves: from then on they are a member.',
        es: 'Elija “Aceptó” solo cuando la persona misma dijo que sí: desde entonces es integrante.',
      },
      audience: 'core',
      width: 140,
      initial: 'listed',
    }),
    next: line({
      heading: { en: 'Next step', es: 'Próximo paso' },
      help: {
        en: 'One concrete thing, so that the contact doesn’t go cold.',
        es: 'Una cosa concreta, para que el contacto no se enfríe.',
      },
      audience: 'core',
      width: 180,
    }),
    unit: choice(units, {
      heading: { en: 'Kind', es: 'Tipo' },
      help: {
        en: 'Whether this row is one person, a whole organization, or somebody who speaks for one.',
        es: 'Si esta fila es una persona, toda una organización o alguien que habla por ella.',
      },
      audience: 'core',
      shown: 'folded',
    }),
    groups: choices(groups, {
      heading: { en: 'Groups', es: 'Grupos' },
      help: {
        en: 'Shows which parts of the community are still missing. About roles, never about a person’s past.',
        es: 'Muestra qué partes de la comunidad faltan. Trata de papeles, nunca del pasado de una persona.',
      },
      audience: 'core',
      shown: 'folded',
    }),
    level: choice(engagementLevels, {
      heading: { en: 'Engagement level', es: 'Nivel de participación' },
      help: {
        en: 'How closely they work with us, so that nobody is asked for too much or too little.',
        es: 'Qué tan cerca trabaja con nosotros, para no pedirle a nadie ni mucho ni muy poco.',
      },
      audience: 'core',
      shown: 'folded',
    }),
    why: paragraph({
      heading: { en: 'Why invite them', es: 'Por qué invitarle' },
      help: {
        en: 'What they bring that we lack; it is also how you will ask them.',
        es: 'Lo que aporta y nos falta; así mismo se lo puede pedir.',
      },
      audience: 'core',
      shown: 'folded',
    }),
    ask: line({
      heading: { en: 'What we ask', es: 'Nuestra petición' },
      help: {
        en: 'Every contact carries something concrete: a first meeting, a signature, a call.',
        es: 'Cada contacto lleva algo concreto: una primera reunión, una firma, una llamada.',
      },
      audience: 'core',
      shown: 'folded',
    }),
    shownAs: line({
      heading: { en: 'Shown as', es: 'Aparece como' },
      help: {
        en: 'The only name others see, in mails and documents. Initials or a first name are fine.',
        es: 'El único nombre que ven los demás en correos y documentos. Bastan las iniciales o el primer nombre.',
      },
      audience: 'members',
      shown: 'folded',
    }),
    reach: choice(reaches, {
      heading: { en: 'Best reached by', es: 'Mejor medio de contacto' },
      help: {
        en: 'Whoever is not reached by email goes on your call list, with words ready to use.',
        es: 'Quien no usa correo va a su lista de llamadas, con palabras listas para usar.',
      },
      audience: 'core',
      shown: 'folded',
      initial: 'email',
    }),
    discreet: choice(yesNo, {
      heading: { en: 'Discreet?', es: '¿Con discreción?' },
      help: {
        en: 'Yes: nothing outside of a mail’s text says what it is about or who we are.',
        es: 'Sí: fuera del texto del correo, nada dice de qué se trata ni quiénes somos.',
      },
      audience: 'core',
      shown: 'folded',
    }),
    language: choice(peoplesLanguages, {
      heading: { en: 'Language', es: 'Idioma' },
      help: { en: 'The language they would rather read.', es: 'El idioma que prefiere leer.' },
      audience: 'core',
      shown: 'folded',
    }),
    mail: choice(mailPreferences, {
      heading: { en: 'Mail they want', es: 'Correo que quiere' },
      help: {
        en: 'What they asked for. “No mail” is always kept, also by invitations.',
        es: 'Lo que pidió. “Ningún correo” se respeta siempre, también en las invitaciones.',
      },
      audience: 'core',
      shown: 'folded',
      initial: 'everything',
    }),
    limits: line({
      heading: { en: 'Limits', es: 'Límites' },
      help: {
        en: 'What their position doesn’t allow, such as lobbying, press, or a public statement.',
        es: 'Lo que su cargo no permite: cabildeo, prensa o una declaración pública.',
      },
      audience: 'core',
      shown: 'folded',
    }),
    owner: person({
      heading: { en: 'Who keeps in touch', es: 'Quién mantiene el contacto' },
      help: {
        en: 'One of us, so that no office is asked twice or forgotten.',
        es: 'Alguien del equipo, para no preguntar dos veces a una oficina ni olvidarla.',
      },
      audience: 'core',
      shown: 'folded',
    }),
    brings: line({
      heading: { en: 'What they bring', es: 'Qué aporta' },
      help: {
        en: 'Skills, connections, rooms, money: so that people are asked for what they do well.',
        es: 'Habilidades, contactos, espacios, dinero: para pedir a cada quien lo que hace bien.',
      },
      audience: 'core',
      shown: 'folded',
    }),
    time: line({
      heading: { en: 'Time they give', es: 'Tiempo que da' },
      help: {
        en: 'What was agreed on when they were asked, such as two hours a month; surprises drive people away.',
        es: 'Lo acordado al invitarle, por ejemplo dos horas al mes; las sorpresas alejan a la gente.',
      },
      audience: 'core',
      shown: 'folded',
    }),
    boss: choice(yesNo, {
      heading: { en: 'Organization said yes?', es: '¿Su organización aceptó?' },
      help: {
        en: 'Whoever comes for an organization needs its yes to the time and the work.',
        es: 'Quien viene por una organización necesita que esta acepte el tiempo y el trabajo.',
      },
      audience: 'core',
      shown: 'folded',
    }),
    consent: day({
      heading: { en: 'Fine with being listed', es: 'Acepta estar en la lista' },
      help: {
        en: 'The day they said so. It is their name; whoever says no is taken off.',
        es: 'El día en que lo dijo. Es su nombre; a quien dice que no se le quita.',
      },
      audience: 'core',
      shown: 'folded',
    }),
    accepted: day({
      heading: { en: 'Accepted agreements', es: 'Aceptó los acuerdos' },
      help: {
        en: 'The day they said yes to how we work together, so that nobody is held to rules they never saw.',
        es: 'El día en que aceptó cómo trabajamos, para no pedir a nadie reglas que nunca vio.',
      },
      audience: 'core',
      shown: 'folded',
    }),
    committee: line({
      heading: { en: 'Committee', es: 'Comité' },
      help: {
        en: 'Where they do their share of the work; several with commas. New people find a place there first.',
        es: 'Donde hace su parte del trabajo; si son varios, con comas. Ahí se empieza mejor.',
      },
      audience: 'core',
      shown: 'folded',
    }),
    welcomeDoc: link({
      heading: { en: 'Welcome page (Doc)', es: 'Página de bienvenida (Doc)' },
      help: {
        en: 'Drafted in the guide once somebody has agreed. It is shared with nobody by itself.',
        es: 'El borrador se hace en la guía cuando alguien acepta. No se comparte con nadie por sí solo.',
      },
      audience: 'core',
      shown: 'folded',
    }),
    listed: line({
      heading: { en: 'Name in lists', es: 'Nombre en las listas' },
      help: {
        en: 'What the dropdowns of the other sheets offer; namesakes carry their organization. Kept by the workbook.',
        es: 'Lo que ofrecen los menús de las otras hojas; si hay nombres iguales, con su organización. Lo lleva el libro.',
      },
      audience: 'core',
      shown: 'hidden',
    }),
    outside: line({
      heading: { en: 'Outside id', es: 'Identificador externo' },
      help: {
        en: 'Where the row was imported from, so that importing again finds it. Kept by the workbook.',
        es: 'De dónde se importó la fila, para encontrarla al importar otra vez. Lo lleva el libro.',
      },
      audience: 'core',
      shown: 'hidden',
    }),
  },
});

export type Person = RowOf<typeof people.fields>;

/** The only name of somebody that others may see (design §2.20). */
export function shownName(person: Person): string {
  return person.shownAs ?? person.name ?? '';
}

/** Members are those who said yes themselves (design §2.18). */
export function isMember(person: Person): boolean {
  return person.status === 'agreed';
}
