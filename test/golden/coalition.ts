/** The small coalition whose papers and mails are kept here; it meets on Monday, November 9, 2026. */
import type { Lang } from '../../src/core/lang.ts';
import { PaperWorkbook, type Rows } from './paper-workbook.ts';

export const MEETING = 'm1';

const english: Rows = {
  settings: {
    coalition: { value: 'Alder County Safe Return Coalition' },
    goal: { value: 'The County Board votes for a Safe Return Fund' },
    contact: { value: 'Rosa Benavides, 555 0100' },
  },
  people: {
    rosa: { name: 'Rosa Benavides', email: 'rosa@example.org', status: 'agreed', level: 'core' },
    denise: { name: 'Denise Okafor', email: 'denise@example.org', status: 'agreed', level: 'core' },
    // Must not be seen to belong.
    marcus: {
      name: 'Marcus Hill',
      shownAs: 'M.',
      email: 'marcus@example.org',
      status: 'agreed',
      discreet: 'yes',
    },
    walt: { name: 'Walt Jensen', phone: '555 0111', reach: 'phone', status: 'agreed' },
    luz: { name: 'Luz Carranza', reach: 'in-person', status: 'agreed' },
    joan: { name: 'Joan Whitaker', email: 'joan@example.org', status: 'considering' },
    marsh: { name: 'Leland Marsh', organization: 'County Board', status: 'listed' },
  },
  actions: {
    a1: {
      what: 'Ask five shops to sign the letter',
      who: 'Denise Okafor',
      by: '2026-10-20',
      state: 'carried',
      carried: 3,
      seenBy: 'members',
    },
    a2: {
      what: 'Draft the cost sheet',
      who: 'Rosa Benavides',
      by: '2026-11-04',
      state: 'open',
      seenBy: 'members',
    },
    a3: {
      what: 'Book the hall for December',
      who: 'Rosa Benavides',
      by: '2026-11-09',
      state: 'in-progress',
      help: 'somebody who knows the janitor',
      seenBy: 'members',
    },
    a4: {
      what: 'Bring the coffee urn',
      who: 'Walt Jensen',
      by: '2026-11-09',
      state: 'open',
      seenBy: 'members',
    },
    a5: { what: 'Read the letter once more', who: 'Joan Whitaker', by: '2026-11-08', seenBy: 'members' },
    a6: { what: 'List two interpreters', who: 'Priya', by: '2026-11-08', state: 'open', seenBy: 'members' },
    a7: {
      what: 'Print the flyers',
      who: 'Marcus Hill',
      by: '2026-11-09',
      state: 'carried',
      carried: 1,
      seenBy: 'members',
    },
    a8: { what: 'Write to the library', state: 'open', seenBy: 'members' },
    a9: { what: 'Find out who advises Leland Marsh', who: 'Denise Okafor', by: '2026-11-09', seenBy: 'core' },
    a10: {
      what: 'Thank the parish',
      who: 'Rosa Benavides',
      by: '2026-10-30',
      state: 'done',
      seenBy: 'members',
    },
  },
  meetings: {
    [MEETING]: {
      what: 'Full meeting: the letter',
      date: '2026-11-09',
      starts: '18:00',
      ends: '19:30',
      place: 'Puerta Abierta hall, 114 Mill Street',
      state: 'scheduled',
      invited: ['All members'],
      access: 'Step-free. Childcare and Spanish interpretation. Bus 12.',
      items: 'Sign-on letter (10 min, Priya)\nWho speaks at the hearing (20 min, Denise)\n\n',
      seenBy: 'members',
    },
  },
  indicators: {
    i1: { name: 'Back in jail within a year', owner: 'Rosa Benavides', due: '2026-12-01' },
  },
  judgements: {
    j1: { person: 'Leland Marsh', target: 'primary', position: 'neutral', say: 'decides' },
    j2: { person: 'Walt Jensen', position: 'active-ally', say: 'some' },
    j3: { person: 'Joan Whitaker', position: 'passive-ally', say: 'some' },
    j4: { person: 'Luz Carranza', position: 'active-ally', say: 'some' },
    j5: { person: 'Marcus Hill', position: 'unknown' },
  },
};

/** What a coalition types that works in Spanish. */
const promises: Readonly<Record<string, string>> = {
  a1: 'Pedir a cinco tiendas que firmen la carta',
  a2: 'Preparar la hoja de costos',
  a3: 'Reservar el salón para diciembre',
  a4: 'Traer la cafetera grande',
  a5: 'Leer la carta una vez más',
  a6: 'Hacer una lista de dos intérpretes',
  a7: 'Imprimir los volantes',
  a8: 'Escribir a la biblioteca',
  a9: 'Averiguar quién aconseja a Leland Marsh',
  a10: 'Dar las gracias a la parroquia',
};

const spanish: Rows = {
  ...english,
  settings: {
    coalition: { value: 'Coalición Regreso Seguro del Condado Alder' },
    goal: { value: 'La Junta del Condado aprueba un Fondo para un Regreso Seguro' },
    contact: { value: 'Rosa Benavides, 555 0100' },
    language: { value: 'es' },
  },
  actions: Object.fromEntries(
    Object.entries(english.actions).map(([id, action]) => [
      id,
      {
        ...action,
        what: promises[id] ?? '',
        ...(action.help === undefined ? {} : { help: 'alguien que conozca al conserje' }),
      },
    ]),
  ),
  indicators: {
    i1: { ...english.indicators?.['i1'], name: 'De vuelta en la cárcel en menos de un año' },
  },
  meetings: {
    [MEETING]: {
      ...english.meetings[MEETING],
      what: 'Reunión general: la carta',
      place: 'Salón Puerta Abierta, 114 Mill Street',
      access: 'Sin escalones. Cuidado de niños e interpretación al inglés. Autobús 12.',
      items: 'Carta de adhesión (10 min, Priya)\nQuién habla en la audiencia (20 min, Denise)\n\n',
    },
  },
};

const rows: Record<Lang, Rows> = { en: english, es: spanish };

/** Its workbook, a week before the meeting, at nine in the morning. Other rows take the place of the usual ones. */
export function theCoalition(lang: Lang, other: Partial<Rows> = {}): PaperWorkbook {
  return new PaperWorkbook({ ...rows[lang], ...other }, { day: '2026-11-02', time: '09:00' });
}

/** The file that keeps a text: `digest.txt`, and `digest.es.txt` beside it. */
export function kept(name: string, lang: Lang): string {
  return lang === 'en' ? name : name.replace('.', `.${lang}.`);
}
