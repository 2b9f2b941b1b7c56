/** The lists that the sheets' columns choose from, with the words that people see (method.md §17, softened by design §2.28). */
import { choiceList } from '../core/choices.ts';

/** How closely somebody works with us: what each level gives, and what it is asked for (seeds.md C16–C20). */
export const engagementLevels = choiceList('engagement level', {
  core: {
    en: 'Core',
    es: 'Núcleo',
    explained: {
      en: 'Gives time, ideas, money and its name, and is trusted to act for all. Ask: come to everything, lead the strategy.',
      es: 'Da tiempo, ideas, dinero y su nombre, y se confía en que actúe por todos. Pídale venir a todo y llevar la estrategia.',
    },
  },
  comrade: {
    en: 'Close partner',
    es: 'Socio cercano',
    explained: {
      en: 'Our success is theirs, and they mostly come. Ask for what weighs more: meet officials, call, write to the paper.',
      es: 'Nuestro éxito es el suyo, y casi siempre viene. Pídale lo que más pesa: ver a funcionarios, llamar, escribir al periódico.',
    },
  },
  ally: {
    en: 'Ally',
    es: 'Aliado',
    explained: {
      en: 'The people they work with gain from our goal; their time is short. Ask for small things: share a post, forward a call.',
      es: 'La gente con quien trabaja gana con nuestra meta; tiene poco tiempo. Pídale algo pequeño: compartir un mensaje o un llamado.',
    },
  },
  strategic: {
    en: 'Door opener',
    es: 'Abre puertas',
    explained: {
      en: 'Is known in offices and by those who decide; takes little part. Ask for one door: an introduction, a word of advice.',
      es: 'Le conocen en oficinas y quienes deciden; participa poco. Pídale abrir una puerta: una presentación, un consejo.',
    },
  },
  unlikely: {
    en: 'Unlikely ally',
    es: 'Aliado inesperado',
    explained: {
      en: 'Often on another side, and with us on this one thing; found on the Power map. Ask for that one thing, openly.',
      es: 'Suele estar en otro lado, y en esto coincide con nosotros; se ve en el Mapa de poder. Pídale solo eso, con franqueza.',
    },
  },
});

export const targetTypes = choiceList('target type', {
  primary: {
    en: 'Primary target',
    es: 'Blanco principal',
    explained: { en: 'The person who can say yes.', es: 'La persona que puede decir que sí.' },
  },
  secondary: {
    en: 'Secondary target',
    es: 'Blanco secundario',
    explained: {
      en: 'Somebody the primary target listens to.',
      es: 'Alguien a quien escucha el blanco principal.',
    },
  },
  none: { en: 'Not a target', es: 'No es un blanco' },
});

export const confidences = choiceList('confidence', {
  sure: { en: 'Sure', es: 'Seguro' },
  likely: { en: 'Likely', es: 'Probable' },
  guess: { en: 'A guess', es: 'Una suposición' },
});

export const recruitmentStatus = choiceList('recruitment status', {
  listed: { en: 'Listed', es: 'En la lista' },
  assigned: { en: 'Somebody will ask', es: 'Alguien va a preguntar' },
  contacted: { en: 'Contacted', es: 'Ya se le habló' },
  considering: { en: 'Considering', es: 'Lo está pensando', tone: 'waiting' },
  agreed: {
    en: 'Agreed',
    es: 'Aceptó',
    tone: 'settled',
    explained: {
      en: 'A member from now on: gets what members get.',
      es: 'Desde ahora es integrante: recibe lo que reciben los integrantes.',
    },
  },
  declined: { en: 'Declined', es: 'Prefirió no participar', tone: 'over' },
  'not-now': { en: 'Not now', es: 'Ahora no', tone: 'over' },
});

export const units = choiceList('member unit', {
  person: { en: 'Person', es: 'Persona' },
  organization: { en: 'Organization', es: 'Organización' },
  representative: { en: 'Speaks for an organization', es: 'Habla por una organización' },
  alternate: { en: 'Stands in for somebody', es: 'Suple a alguien' },
});

export const commitmentStates = choiceList('commitment', {
  open: { en: 'Open', es: 'Abierto' },
  'in-progress': { en: 'In progress', es: 'En marcha' },
  done: { en: 'Done', es: 'Hecho', tone: 'settled' },
  carried: { en: 'Carried over', es: 'Pasa a la próxima', tone: 'waiting' },
  'handed-off': { en: 'Handed off', es: 'Pasó a otra persona' },
  dropped: { en: 'Dropped', es: 'Se dejó', tone: 'over' },
});

export const meetingStates = choiceList('meeting', {
  draft: { en: 'Draft', es: 'Borrador', tone: 'waiting' },
  poll: { en: 'Date poll', es: 'Encuesta de fechas' },
  scheduled: { en: 'Scheduled', es: 'Programada', tone: 'settled' },
  'agenda-sent': { en: 'Agenda sent', es: 'Agenda enviada', tone: 'settled' },
  held: { en: 'Held', es: 'Realizada' },
  'minutes-sent': { en: 'Minutes sent', es: 'Acta enviada' },
  approved: { en: 'Minutes approved', es: 'Acta aprobada' },
  cancelled: { en: 'Cancelled', es: 'Cancelada', tone: 'over' },
});

export const mailPreferences = choiceList('mail preference', {
  everything: { en: 'Everything', es: 'Todo' },
  digest: {
    en: 'Digest',
    es: 'Resumen',
    explained: {
      en: 'The same facts, gathered into as few mails as possible.',
      es: 'Lo mismo, reunido en el menor número de correos.',
    },
  },
  commitments: { en: 'Only my commitments', es: 'Solo mis compromisos' },
  none: { en: 'No mail', es: 'Ningún correo' },
});

export const reaches = choiceList('reach', {
  email: { en: 'Email', es: 'Correo electrónico' },
  text: { en: 'Text or WhatsApp', es: 'Mensaje de texto o WhatsApp' },
  phone: { en: 'Phone', es: 'Teléfono' },
  'in-person': { en: 'In person', es: 'En persona' },
});

export const peoplesLanguages = choiceList('language', {
  en: { en: 'English', es: 'Inglés' },
  es: { en: 'Spanish', es: 'Español' },
});

export const yesNo = choiceList('yes or no', {
  yes: { en: 'Yes', es: 'Sí' },
  no: { en: 'No', es: 'No' },
});

export const audiences = choiceList('who may see', {
  members: { en: 'Members', es: 'Integrantes' },
  core: { en: 'Core group only', es: 'Solo el grupo núcleo' },
});

/** Merged from the groups that the toolkits name (seeds.md C1–C15). */
export const groups = choiceList('group', {
  impacted: {
    en: 'Directly affected people and families',
    es: 'Personas directamente afectadas y sus familias',
  },
  survivors: { en: 'Survivors and victim services', es: 'Sobrevivientes y servicios a víctimas' },
  reentry: {
    en: 'Reentry and returning-citizen groups',
    es: 'Grupos de reingreso y de personas que regresan',
  },
  legal: { en: 'Legal organizations', es: 'Organizaciones legales' },
  housing: { en: 'Housing', es: 'Vivienda' },
  work: { en: 'Education and employment', es: 'Educación y empleo' },
  health: { en: 'Public health and care', es: 'Salud pública y cuidado' },
  emergency: { en: 'Emergency management', es: 'Manejo de emergencias' },
  faith: { en: 'Faith communities', es: 'Comunidades de fe' },
  civic: { en: 'Civic and opinion leaders', es: 'Líderes cívicos y de opinión' },
  business: { en: 'Business', es: 'Negocios' },
  youth: { en: 'Youth and schools', es: 'Jóvenes y escuelas' },
  ethnic: { en: 'Ethnic and cultural groups', es: 'Grupos étnicos y culturales' },
  nonprofit: {
    en: 'Other nonprofits and service groups',
    es: 'Otras organizaciones sin fines de lucro y de servicio',
  },
  justice: { en: 'Courts, probation, law enforcement', es: 'Tribunales, libertad supervisada y policía' },
  government: { en: 'Government agencies', es: 'Agencias de gobierno' },
  policymakers: { en: 'Policymakers', es: 'Quienes hacen las políticas' },
  media: { en: 'Media', es: 'Medios' },
  neighbors: { en: 'Interested neighbors', es: 'Vecinos interesados' },
  opposition: { en: 'People who may resist', es: 'Quienes podrían resistirse' },
});

/** Words that stand for a set of people in *who is invited*. */
export const invitedGroups = choiceList('invited group', {
  members: { en: 'All members', es: 'Todos los integrantes' },
  core: { en: 'Core group', es: 'Grupo núcleo' },
});

/** How a coalition can decide (method.md §9, seeds.md X1–X5). */
export const decisionMethods = choiceList('decision method', {
  consensus: { en: 'Consensus', es: 'Consenso' },
  consent: { en: 'Consent', es: 'Consentimiento' },
  fallback: { en: 'Consensus with fallback vote', es: 'Consenso, y si no, votación' },
  vote: { en: 'Vote', es: 'Votación' },
  advice: { en: 'Advice', es: 'Consejo' },
});

/** What a step can need (seeds.md A2). */
export const resources = choiceList('resource', {
  financial: { en: 'Financial', es: 'Dinero' },
  human: { en: 'Human', es: 'Personas' },
  political: { en: 'Political', es: 'Apoyo político' },
  'in-kind': { en: 'In-kind', es: 'En especie' },
  other: { en: 'Other', es: 'Otro' },
});
