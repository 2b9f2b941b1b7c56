/** Contacts made: who was asked what, by whom, and what comes next (seeds.md R4–R9). */
import { choiceList, fold } from '../core/choices.ts';
import { daysBetween, type Day } from '../core/day.ts';
import { choice, day, line, paragraph, person } from '../core/field.ts';
import { defineTable, type RowOf } from '../core/sheet.ts';
import type { Person } from './people.ts';

/** R7. */
export const channels = choiceList('channel', {
  call: { en: 'Phone call', es: 'Llamada' },
  email: { en: 'Email to one person', es: 'Correo a una persona' },
  list: { en: 'Email to a list', es: 'Correo a una lista' },
  text: { en: 'Text or WhatsApp', es: 'Mensaje de texto o WhatsApp' },
  letter: { en: 'Personal letter', es: 'Carta personal' },
  meeting: { en: 'Face to face', es: 'Cara a cara' },
  flyer: { en: 'Flyer or poster', es: 'Volante o cartel' },
});

export const contacts = defineTable({
  key: 'contacts',
  name: { en: 'Contacts made', es: 'Contactos hechos' },
  purpose: {
    en: 'Who was asked what, so that no office is asked twice and no answer gets lost.',
    es: 'A quién se le pidió qué, para no pedir dos veces ni perder una respuesta.',
  },
  tabColor: '#2f6f4f',
  begins: 'later',
  guided: true,
  stamp: 'day',
  fields: {
    who: person({
      heading: { en: 'With whom', es: 'Con quién' },
      help: {
        en: 'Somebody from Stakeholders, so that the whole story is found under one name.',
        es: 'Alguien de Partes interesadas, para hallar toda la historia bajo un nombre.',
      },
      audience: 'core',
      width: 170,
      required: true,
    }),
    by: person({
      heading: { en: 'By whom', es: 'Por quién' },
      help: {
        en: 'Who of us talked to them, so that others can ask how it went.',
        es: 'Quién habló de nuestra parte, para poder preguntarle cómo fue.',
      },
      audience: 'core',
      width: 140,
    }),
    day: day({
      heading: { en: 'Day', es: 'Día' },
      help: {
        en: 'So that the next of us doesn’t call the week after.',
        es: 'Para que nadie más llame a la semana siguiente.',
      },
      audience: 'core',
      width: 140,
    }),
    how: choice(channels, {
      heading: { en: 'How', es: 'Cómo' },
      help: {
        en: 'What worked once works again; the more personal, the better.',
        es: 'Lo que sirvió una vez vuelve a servir; mientras más personal, mejor.',
      },
      audience: 'core',
      width: 130,
    }),
    asked: line({
      heading: { en: 'What we asked', es: 'Qué pedimos' },
      help: {
        en: 'Something concrete, or an offer: a first meeting, a signature, a call.',
        es: 'Algo concreto, o una oferta: una primera reunión, una firma, una llamada.',
      },
      audience: 'core',
      width: 180,
    }),
    said: paragraph({
      heading: { en: 'What they said', es: 'Qué dijo' },
      help: {
        en: 'In their words, and so that it could be read out to them.',
        es: 'Con sus palabras, y de modo que se le pueda leer.',
      },
      audience: 'core',
      width: 210,
    }),
    next: line({
      heading: { en: 'Next step', es: 'Próximo paso' },
      help: {
        en: 'Even a no can have one: thank them, and ask whom else to ask.',
        es: 'Hasta un no puede tenerlo: dé las gracias y pregunte a quién más invitar.',
      },
      audience: 'core',
      width: 170,
    }),
    nextBy: day({
      heading: { en: 'Next step by', es: 'Próximo paso para' },
      help: {
        en: 'A day, so that it isn’t left for some time.',
        es: 'Un día, para que no se quede para después.',
      },
      audience: 'core',
      width: 140,
    }),
  },
});

export type Contact = RowOf<typeof contacts.fields>;

export interface RecentContact {
  readonly who: string;
  readonly by: string;
  readonly daysAgo: number;
}

/** For how long a contact counts as recent. */
const MONTH = 31;

/** Where somebody is asked: their organization, as far as the register knows it, else the person alone. */
function officesIn(register: readonly Person[]): (name: string) => string {
  const offices = new Map<string, string>();
  for (const { listed, name, organization } of register) {
    for (const text of [listed, name]) {
      const known = fold(text ?? '');
      if (organization !== undefined && !offices.has(known)) offices.set(known, fold(organization));
    }
  }
  return (name) => offices.get(fold(name)) ?? fold(name);
}

/**
 * Who else of us was at the same office within a month, latest first: before `by` goes there as well. Without a day, or
 * without a name of who went, a row says nothing of the kind.
 */
export function recentContacts(
  made: readonly Contact[],
  register: readonly Person[],
  next: { readonly who: string; readonly by?: string | undefined },
  today: Day,
): RecentContact[] {
  const officeOf = officesIn(register);
  const office = officeOf(next.who);
  return made
    .flatMap(({ who, by, day: on }) =>
      who === undefined || by === undefined || on === undefined
        ? []
        : [{ who, by, daysAgo: daysBetween(on, today) }],
    )
    .filter(({ who, by, daysAgo }) => {
      const isOther = next.by === undefined || fold(by) !== fold(next.by);
      return isOther && daysAgo >= 0 && daysAgo <= MONTH && officeOf(who) === office;
    })
    .sort((a, b) => a.daysAgo - b.daysAgo);
}
