/** Victim services: examples of a coalition that makes help easier to find in one region. All of it is made up. */
import { actions } from '../actions.ts';
import { barriers } from '../barriers.ts';
import { conflicts } from '../conflicts.ts';
import { contacts } from '../contacts.ts';
import { funding } from '../funding.ts';
import { goals } from '../goals.ts';
import { indicators } from '../indicators.ts';
import { judgements } from '../judgements.ts';
import { links } from '../links.ts';
import { measures } from '../measures.ts';
import { meetings } from '../meetings/meetings.ts';
import { offers } from '../offers.ts';
import { people } from '../people.ts';
import { pledges } from '../pledges.ts';
import { readings } from '../readings.ts';
import { results } from '../results.ts';
import { roles } from '../roles.ts';
import { signons } from '../signons.ts';
import { stock } from '../stock.ts';
import { tactics } from '../tactics.ts';
import { wins } from '../wins.ts';
import { examplesFor, inDays, type Template } from './template.ts';

const noor = { en: 'Noor Sample', es: 'Noor Muestra' };
const pat = { en: 'Pat Sample', es: 'Pat Muestra' };
const director = { en: 'Director Sample', es: 'Directora Muestra' };
const goal = { en: 'One number that answers day and night', es: 'Un número que responda día y noche' };

export const victimServices: Template = {
  key: 'victim-services',
  examples: [
    examplesFor(
      people,
      {
        name: noor,
        organization: { en: 'Sample Legal Aid', es: 'Ayuda Legal Muestra' },
        phone: '555-0111',
        email: 'noor@example.org',
        status: 'agreed',
        next: { en: 'Ask for a list of interpreters', es: 'Pedirle una lista de intérpretes' },
        unit: 'representative',
        groups: ['legal'],
        level: 'core',
        why: { en: 'She brings the lawyers’ view.', es: 'Trae la mirada de la abogacía.' },
        ask: { en: 'To lead one committee', es: 'Que lleve un comité' },
        brings: { en: 'Interpreters', es: 'Intérpretes' },
      },
      {
        name: pat,
        organization: { en: 'Sample Shelter', es: 'Albergue Muestra' },
        phone: '555-0112',
        knows: { en: [noor.en], es: [noor.es] },
        status: 'contacted',
        next: { en: 'Visit the shelter', es: 'Visitar el albergue' },
        groups: ['housing'],
        reach: 'text',
      },
      {
        name: director,
        organization: { en: 'Sample Health Department', es: 'Departamento de Salud Muestra' },
        status: 'assigned',
        next: { en: 'Ask for twenty minutes', es: 'Pedirle veinte minutos' },
        groups: ['government'],
        ask: { en: 'To pay for the night shift', es: 'Que pague el turno de noche' },
      },
    ),
    examplesFor(goals, {
      sentence: goal,
      specific: { en: 'Six services share one line', es: 'Seis servicios comparten una línea' },
      amount: 6,
      unit: { en: 'services', es: 'servicios' },
      owner: noor,
      by: inDays(300),
      state: 'agreed',
      knownBy: { en: 'Calls answered at night', es: 'Llamadas atendidas de noche' },
      horizon: 'long',
      kind: 'align',
      level: 'local',
    }),
    examplesFor(
      actions,
      {
        what: { en: 'List who answers a phone at night', es: 'Anotar quién contesta de noche' },
        who: pat,
        by: inDays(10),
        state: 'open',
        help: { en: 'Two people who call around', es: 'Dos personas que llamen' },
        needed: { en: 'A phone with free minutes', es: 'Un teléfono con minutos libres' },
        kinds: ['human'],
        goal,
        seenBy: 'members',
      },
      {
        what: { en: 'Write one page on privacy', es: 'Escribir una página sobre privacidad' },
        who: noor,
        by: inDays(24),
        state: 'open',
        goal,
        seenBy: 'members',
      },
    ),
    examplesFor(meetings, {
      what: { en: 'Meeting of the night line group', es: 'Reunión del grupo de la línea nocturna' },
      date: inDays(16),
      starts: '17:30',
      ends: '18:30',
      place: { en: 'Sample Community Hall', es: 'Salón Comunitario Muestra' },
      state: 'draft',
      invited: { en: ['Core group'], es: ['Grupo núcleo'] },
      items: {
        en: 'Who answers now\nWhat a call needs',
        es: 'Quién contesta ahora\nQué necesita una llamada',
      },
      access: { en: 'A quiet room, an interpreter', es: 'Una sala tranquila, intérprete' },
      seenBy: 'members',
    }),
    examplesFor(judgements, {
      person: director,
      goal,
      target: 'primary',
      position: 'passive-ally',
      say: 'decides',
      basis: { en: 'Praised the idea at a hearing', es: 'Elogió la idea en una audiencia' },
      confidence: 'sure',
      looked: inDays(0),
      by: noor,
    }),
    examplesFor(links, {
      from: pat,
      kind: 'funds',
      to: director,
      strength: 'weak',
      basis: { en: 'A grant three years ago', es: 'Una subvención hace tres años' },
      on: inDays(0),
    }),
    examplesFor(contacts, {
      who: pat,
      by: noor,
      day: inDays(0),
      how: 'meeting',
      asked: { en: 'To share the night shift', es: 'Que comparta el turno de noche' },
      said: { en: 'Needs the board’s yes.', es: 'Necesita el sí de su junta.' },
      next: { en: 'A page for the board', es: 'Una página para la junta' },
      nextBy: inDays(9),
    }),
    examplesFor(signons, {
      organization: { en: 'Sample School District', es: 'Distrito Escolar Muestra' },
      authorizedBy: { en: 'The superintendent', es: 'La superintendencia' },
      public: 'not-asked',
      until: inDays(180),
      signed: inDays(0),
      how: { en: 'On paper', es: 'En papel' },
    }),
    examplesFor(offers, {
      service: { en: 'Free legal advice', es: 'Asesoría legal gratuita' },
      organization: { en: 'Sample Legal Aid', es: 'Ayuda Legal Muestra' },
      area: { en: 'Three counties', es: 'Tres condados' },
      languages: { en: 'English, Spanish, Arabic', es: 'Inglés, español, árabe' },
      refer: { en: 'Call before noon.', es: 'Llamar antes del mediodía.' },
      seenBy: 'members',
    }),
    examplesFor(roles, {
      who: noor,
      role: 'coordinator',
      since: inDays(0),
      until: inDays(365),
      backup: pat,
      note: { en: 'Four hours a week.', es: 'Cuatro horas por semana.' },
    }),
    examplesFor(tactics, {
      tactic: { en: 'Town hall on the night line', es: 'Asamblea sobre la línea nocturna' },
      target: director,
      kind: 'town-hall',
      demand: { en: 'Money for one night shift', es: 'Dinero para un turno de noche' },
      backing: { en: 'Six services in one room', es: 'Seis servicios en una sala' },
      who: pat,
      when: inDays(70),
      state: 'idea',
      fits: 'unsure',
      sense: 'yes',
    }),
    examplesFor(results, {
      sentence: {
        en: 'Everybody in Sample County finds help on the day they look for it.',
        es: 'En el Condado Muestra toda persona encuentra ayuda el día que la busca.',
      },
      population: { en: 'Everybody who lives here', es: 'Todas las personas que viven aquí' },
      place: { en: 'Sample County', es: 'Condado Muestra' },
      condition: { en: 'Help comes the same day', es: 'La ayuda llega el mismo día' },
      authority: director,
      seenBy: 'members',
    }),
    examplesFor(indicators, {
      name: { en: 'Calls answered', es: 'Llamadas atendidas' },
      counted: { en: 'Share of calls answered the same day', es: 'Parte atendida el mismo día' },
      population: { en: 'All calls for help', es: 'Todas las llamadas de ayuda' },
      wanted: 'up',
      source: { en: 'The phone company’s list', es: 'La lista de la compañía telefónica' },
      owner: pat,
      due: inDays(180),
      seenBy: 'members',
    }),
    examplesFor(readings, {
      indicator: { en: 'Calls answered', es: 'Llamadas atendidas' },
      period: inDays(-20),
      number: 150,
      of: 240,
      value: 62.5,
      story: { en: 'Nobody was there on weekends.', es: 'No había nadie los fines de semana.' },
      by: pat,
    }),
    examplesFor(measures, {
      approach: { en: 'Shared night shift', es: 'Turno de noche compartido' },
      measure: { en: 'Nights with two people there', es: 'Noches con dos personas' },
      kind: 'how-well',
      owner: noor,
      value: { en: '18 of 30', es: '18 de 30' },
      asOf: inDays(-20),
      impact: { en: 'Calls are answered', es: 'Se atienden las llamadas' },
      better: 'not-yet',
    }),
    examplesFor(wins, {
      what: { en: 'Two shelters share one calendar', es: 'Dos albergues comparten calendario' },
      when: inDays(0),
      thanks: { en: [pat.en], es: [pat.es] },
      seenBy: 'members',
    }),
    examplesFor(pledges, {
      what: { en: 'An interpreter at every meeting', es: 'Intérprete en cada reunión' },
      whom: { en: [pat.en], es: [pat.es] },
      by: inDays(16),
      kept: 'yes',
    }),
    examplesFor(barriers, {
      sees: { en: 'Two services want the same grant', es: 'Dos servicios quieren la misma subvención' },
      kind: 'turf',
      tries: { en: 'Apply together.', es: 'Pedirla juntos.' },
      who: noor,
      state: 'noticed',
    }),
    examplesFor(conflicts, {
      about: { en: 'Which office the line rings in', es: 'En qué oficina suena la línea' },
      handled: 'together',
      next: { en: 'Twenty minutes at the next meeting', es: 'Veinte minutos en la próxima reunión' },
      look: inDays(16),
      state: 'open',
    }),
    examplesFor(funding, {
      source: { en: 'Sample Foundation', es: 'Fundación Muestra' },
      amount: '$ 20,000',
      uses: { en: 'One night shift for a year', es: 'Un turno de noche por un año' },
      bends: 'unsure',
      decision: 'looking',
      day: inDays(90),
    }),
    examplesFor(stock, {
      day: inDays(0),
      needs: { en: 'More calls in Arabic.', es: 'Más llamadas en árabe.' },
      posts: { en: 'Somebody for the schedule.', es: 'Alguien para los turnos.' },
      stretch: { en: 'Pat could lead the training.', es: 'Pat podría dar la capacitación.' },
      backgrounds: { en: 'Somebody who knows phone systems.', es: 'Alguien que sepa de telefonía.' },
      landscape: { en: 'The state has new money.', es: 'El estado tiene dinero nuevo.' },
      next: { en: 'Write to the state by May.', es: 'Escribir al estado antes de mayo.' },
    }),
  ],
};
