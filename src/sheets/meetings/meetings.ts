/** Meetings: when, where, who is invited, and the two documents that come of each. */
import { addDays } from '../../core/day.ts';
import { choice, day, line, link, paragraph, people, time } from '../../core/field.ts';
import type { Rule } from '../../core/reminder.ts';
import { defineTable, type RowOf } from '../../core/sheet.ts';
import { audiences, invitedGroups, meetingStates } from '../choices.ts';

export const meetings = defineTable({
  key: 'meetings',
  name: { en: 'Meetings', es: 'Reuniones' },
  purpose: {
    en: 'Each meeting with its facts; invitation, agenda and minutes come from here.',
    es: 'Cada reunión con sus datos; de aquí salen la invitación, la agenda y el acta.',
  },
  tabColor: '#3d5a98',
  begins: 'setup',
  guided: true,
  seenBy: 'seenBy',
  fields: {
    what: line({
      heading: { en: 'What', es: 'Qué' },
      help: {
        en: 'The name people will see in the invitation.',
        es: 'El nombre que se verá en la invitación.',
      },
      audience: 'members',
      width: 260,
      required: true,
    }),
    date: day({
      heading: { en: 'Date', es: 'Fecha' },
      help: {
        en: 'The more notice, the more people can come.',
        es: 'Mientras más aviso, más gente puede venir.',
      },
      audience: 'members',
      width: 150,
    }),
    starts: time({
      heading: { en: 'Start', es: 'Empieza' },
      help: {
        en: 'Evenings and weekends suit people with jobs. Write 18:00 or 6 pm.',
        es: 'A quien trabaja le conviene la tarde o el fin de semana. Escriba 18:00 o 6 pm.',
      },
      audience: 'members',
      width: 90,
    }),
    place: line({
      heading: { en: 'Place or link', es: 'Lugar o enlace' },
      help: {
        en: 'Somewhere everyone feels safe: no courthouse, no government building.',
        es: 'Donde cada quien se sienta a salvo: ni un tribunal ni un edificio de gobierno.',
      },
      audience: 'members',
      width: 240,
    }),
    state: choice(meetingStates, {
      heading: { en: 'State', es: 'Estado' },
      help: {
        en: '“Scheduled” offers the invitation. A draft sends nothing.',
        es: '“Programada” ofrece la invitación. Un borrador no envía nada.',
      },
      audience: 'members',
      width: 140,
      initial: 'draft',
    }),
    invited: people({
      heading: { en: 'Who is invited', es: 'A quién se invita' },
      help: {
        en: '“All members”, “Core group”, or names. Only the people here get mail about it.',
        es: '“Todos los integrantes”, “Grupo núcleo” o nombres. Solo estas personas reciben correo sobre ella.',
      },
      audience: 'core',
      width: 240,
      groups: invitedGroups,
    }),
    ends: time({
      heading: { en: 'End', es: 'Termina' },
      help: { en: 'Ending on time is a promise, too.', es: 'Terminar a tiempo también es un compromiso.' },
      audience: 'members',
      shown: 'folded',
    }),
    items: paragraph({
      heading: { en: 'Agenda items', es: 'Puntos de la agenda' },
      help: {
        en: 'One a line. Minutes and who leads can follow: “Sign-on letter (10 min, Priya)”.',
        es: 'Uno por línea. Después, minutos y quién lo lleva: “Carta de adhesión (10 min, Priya)”.',
      },
      audience: 'members',
      shown: 'folded',
    }),
    access: paragraph({
      heading: { en: 'Access', es: 'Acceso' },
      help: {
        en: 'Childcare, interpretation, step-free, bus line: it decides who can come.',
        es: 'Cuidado de niños, interpretación, entrada sin escalones, autobús: de eso depende quién puede venir.',
      },
      audience: 'members',
      shown: 'folded',
    }),
    notes: paragraph({
      heading: { en: 'Notes', es: 'Notas' },
      help: { en: 'For the core group; never mailed.', es: 'Para el grupo núcleo; nunca se envían.' },
      audience: 'core',
      shown: 'folded',
    }),
    agendaDoc: link({
      heading: { en: 'Agenda (Doc)', es: 'Agenda (documento)' },
      help: {
        en: 'The draft that the workbook made. Edit it as you like; nothing overwrites it.',
        es: 'El borrador que hizo el libro. Cámbielo como quiera; nada lo sobrescribe.',
      },
      audience: 'core',
      shown: 'folded',
    }),
    minutesDoc: link({
      heading: { en: 'Minutes (Doc)', es: 'Acta (documento)' },
      help: {
        en: 'Drafted on the day of the meeting, to be filled in.',
        es: 'Se prepara el día de la reunión, para llenarla.',
      },
      audience: 'core',
      shown: 'folded',
    }),
    seenBy: choice(audiences, {
      heading: { en: 'Who may see', es: 'Quién puede ver' },
      help: {
        en: 'Empty means the core group only. Its agenda may then hold what members don’t see.',
        es: 'Vacío significa solo el grupo núcleo. Su agenda puede llevar entonces lo que los integrantes no ven.',
      },
      audience: 'core',
      shown: 'folded',
      initial: 'members',
    }),
  },
});

export type Meeting = RowOf<typeof meetings.fields>;

/** The states in which a meeting is going to happen and people know of it. */
export function isAhead(meeting: Meeting): boolean {
  return meeting.state === 'scheduled' || meeting.state === 'agenda-sent';
}

/** A reminder two days before (seeds.md N7); not on the day itself, when it comes too late to plan. */
export const meetingRules: readonly Rule<Meeting>[] = [
  {
    stage: 'meeting',
    window: ({ date, ...meeting }) =>
      date !== undefined && isAhead(meeting)
        ? { due: date, from: addDays(date, -2), until: addDays(date, -1) }
        : undefined,
    to: ({ invited }) => invited ?? [],
  },
];

/** The documents of a meeting and the days from which each is due (seeds.md N6, M46). */
export const documentRules: readonly {
  readonly document: MeetingDocument;
  readonly link: 'agendaDoc' | 'minutesDoc';
  /** Days relative to the meeting's date. */
  readonly from: number;
  readonly until: number;
}[] = [
  // Drafted ten days before; a meeting that is nearer gets its agenda at once.
  { document: 'agenda', link: 'agendaDoc', from: -10, until: -1 },
  { document: 'minutes', link: 'minutesDoc', from: 0, until: 7 },
];

export type MeetingDocument = 'agenda' | 'minutes';
