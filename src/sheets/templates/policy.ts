/** Policy: examples of a campaign for one change of a law. All of it is made up. */
import { actions } from '../actions.ts';
import { barriers } from '../barriers.ts';
import { conflicts } from '../conflicts.ts';
import { contacts } from '../contacts.ts';
import { funding } from '../funding.ts';
import { goals } from '../goals.ts';
import { judgements } from '../judgements.ts';
import { links } from '../links.ts';
import { measures } from '../measures.ts';
import { meetings } from '../meetings/meetings.ts';
import { offers } from '../offers.ts';
import { people } from '../people.ts';
import { pledges } from '../pledges.ts';
import { results } from '../results.ts';
import { roles } from '../roles.ts';
import { signons } from '../signons.ts';
import { stock } from '../stock.ts';
import { tactics } from '../tactics.ts';
import { wins } from '../wins.ts';
import { examplesFor, inDays, type Template } from './template.ts';

const ines = { en: 'Inés Model', es: 'Inés Modelo' };
const omar = { en: 'Omar Model', es: 'Omar Modelo' };
const senator = { en: 'Senator Model', es: 'Senadora Modelo' };
const aide = { en: 'Chief of staff Model', es: 'Asistente Modelo' };
const goal = { en: 'A fair-chance law for renters', es: 'Una ley de oportunidad justa para alquilar' };

export const policy: Template = {
  key: 'policy',
  examples: [
    examplesFor(
      people,
      {
        name: ines,
        organization: { en: 'Model Renters’ League', es: 'Liga de Inquilinos Modelo' },
        phone: '555-0121',
        email: 'ines@example.org',
        status: 'agreed',
        next: { en: 'Plan the lobby day with her', es: 'Planear con ella el día de visitas' },
        unit: 'representative',
        groups: ['civic'],
        level: 'core',
        why: { en: 'She passed a law before.', es: 'Ya logró una ley antes.' },
        ask: { en: 'To speak at the hearing', es: 'Que hable en la audiencia' },
        brings: { en: 'A list of 900 renters', es: 'Una lista de 900 inquilinos' },
      },
      {
        name: omar,
        organization: { en: 'Model Chamber of Commerce', es: 'Cámara de Comercio Modelo' },
        email: 'omar@example.org',
        knows: { en: [ines.en], es: [ines.es] },
        status: 'considering',
        next: { en: 'Send him the draft', es: 'Enviarle el borrador' },
        groups: ['business'],
        level: 'unlikely',
      },
      {
        name: senator,
        organization: { en: 'State senate', es: 'Senado estatal' },
        status: 'listed',
        next: { en: 'Ask for a meeting', es: 'Pedir una reunión' },
        groups: ['policymakers'],
        ask: { en: 'To bring in the bill', es: 'Que presente el proyecto' },
      },
      {
        name: aide,
        organization: { en: 'State senate', es: 'Senado estatal' },
        status: 'listed',
        groups: ['policymakers'],
      },
    ),
    examplesFor(goals, {
      sentence: goal,
      specific: { en: 'The senate passes the bill', es: 'El senado aprueba el proyecto' },
      amount: 21,
      unit: { en: 'votes', es: 'votos' },
      owner: ines,
      by: inDays(240),
      state: 'working',
      knownBy: { en: 'The roll call', es: 'La votación nominal' },
      horizon: 'long',
      kind: 'policy',
      level: 'state',
    }),
    examplesFor(
      actions,
      {
        what: { en: 'Find a sponsor for the bill', es: 'Encontrar quien presente el proyecto' },
        who: ines,
        by: inDays(20),
        state: 'open',
        help: { en: 'Somebody who knows the aide', es: 'Alguien que conozca al asistente' },
        kinds: ['political'],
        barriers: { en: 'Owners may testify against it.', es: 'Propietarios podrían declarar en contra.' },
        goal,
        seenBy: 'core',
      },
      {
        what: { en: 'Collect thirty letters', es: 'Reunir treinta cartas' },
        who: omar,
        by: inDays(40),
        state: 'in-progress',
        goal,
        seenBy: 'members',
      },
    ),
    examplesFor(meetings, {
      what: { en: 'Training for the lobby day', es: 'Capacitación para el día de visitas' },
      date: inDays(25),
      starts: '10:00',
      ends: '12:00',
      place: 'https://example.org/meet',
      state: 'draft',
      invited: { en: ['All members'], es: ['Todos los integrantes'] },
      items: {
        en: 'Our ask in one sentence\nPractice in pairs',
        es: 'Nuestra petición en una frase\nPráctica en parejas',
      },
      access: { en: 'Captions, by phone as well', es: 'Subtítulos; también por teléfono' },
      seenBy: 'members',
    }),
    examplesFor(
      judgements,
      {
        person: senator,
        goal,
        target: 'primary',
        position: 'unknown',
        say: 'decides',
        basis: { en: 'Has not spoken on it yet', es: 'Todavía no ha hablado de esto' },
        confidence: 'guess',
        looked: inDays(0),
        by: ines,
      },
      {
        person: aide,
        goal,
        target: 'secondary',
        position: 'passive-ally',
        say: 'notable',
        basis: { en: 'Asked for our numbers', es: 'Pidió nuestras cifras' },
        confidence: 'likely',
        looked: inDays(0),
        by: ines,
      },
    ),
    examplesFor(links, {
      from: aide,
      kind: 'advises',
      to: senator,
      strength: 'strong',
      basis: { en: 'Works in the office', es: 'Trabaja en la oficina' },
      on: inDays(0),
    }),
    examplesFor(contacts, {
      who: aide,
      by: ines,
      day: inDays(0),
      how: 'email',
      asked: { en: 'For twenty minutes', es: 'Veinte minutos' },
      said: { en: 'Wants one page first.', es: 'Primero quiere una página.' },
      next: { en: 'Send the page', es: 'Enviar la página' },
      nextBy: inDays(5),
    }),
    examplesFor(signons, {
      organization: { en: 'Model Tenants’ Union', es: 'Sindicato de Inquilinos Modelo' },
      authorizedBy: { en: 'A vote of its members', es: 'El voto de sus integrantes' },
      public: 'yes',
      until: inDays(240),
      signed: inDays(0),
      how: { en: 'On our form', es: 'En nuestro formulario' },
    }),
    examplesFor(offers, {
      service: { en: 'Talking points', es: 'Puntos para hablar' },
      organization: { en: 'Model Renters’ League', es: 'Liga de Inquilinos Modelo' },
      area: { en: 'The whole state', es: 'Todo el estado' },
      languages: { en: 'English, Spanish', es: 'Inglés, español' },
      refer: { en: 'Write to Inés.', es: 'Escribir a Inés.' },
      seenBy: 'members',
    }),
    examplesFor(roles, {
      who: omar,
      role: 'officer',
      since: inDays(0),
      until: inDays(240),
      backup: ines,
      note: { en: 'Speaks with business owners.', es: 'Habla con dueños de negocios.' },
    }),
    examplesFor(
      tactics,
      {
        tactic: { en: 'Op-ed by a landlord', es: 'Columna de alguien que alquila' },
        target: senator,
        kind: 'op-ed',
        demand: { en: 'A hearing this spring', es: 'Una audiencia esta primavera' },
        backing: { en: 'A voice from the other side', es: 'Una voz del otro lado' },
        who: omar,
        when: inDays(35),
        state: 'planned',
        fits: 'yes',
        sense: 'yes',
      },
      {
        tactic: { en: 'Thirty calls in one morning', es: 'Treinta llamadas en una mañana' },
        target: senator,
        kind: 'calls',
        demand: { en: 'A yes in committee', es: 'Un sí en el comité' },
        who: ines,
        when: inDays(90),
        state: 'idea',
      },
    ),
    examplesFor(results, {
      sentence: {
        en: 'Every renter in the state of Model gets an honest look at their application.',
        es: 'En el estado Modelo se mira con justicia cada solicitud de alquiler.',
      },
      population: { en: 'All renters', es: 'Todas las personas que alquilan' },
      place: { en: 'The state of Model', es: 'Estado Modelo' },
      condition: { en: 'Applications are judged fairly', es: 'Las solicitudes se miran con justicia' },
      authority: senator,
      seenBy: 'members',
    }),
    examplesFor(measures, {
      approach: { en: 'Visits in every district', es: 'Visitas en cada distrito' },
      measure: { en: 'Districts with a visit', es: 'Distritos con visita' },
      kind: 'how-much',
      owner: ines,
      value: { en: '12 of 40', es: '12 de 40' },
      asOf: inDays(-10),
      impact: { en: 'Offices know our ask', es: 'Las oficinas conocen la petición' },
      better: 'not-yet',
    }),
    examplesFor(wins, {
      what: { en: 'The newspaper prints our letter', es: 'El periódico publica nuestra carta' },
      when: inDays(0),
      thanks: { en: [omar.en], es: [omar.es] },
      seenBy: 'members',
    }),
    examplesFor(pledges, {
      what: { en: 'A ride to the hearing', es: 'Transporte a la audiencia' },
      whom: { en: [ines.en], es: [ines.es] },
      by: inDays(60),
      kept: 'not-yet',
    }),
    examplesFor(barriers, {
      sees: { en: 'Meetings end without a next step', es: 'Las reuniones terminan sin próximo paso' },
      kind: 'productivity',
      tries: { en: 'Ten minutes at the end: who does what.', es: 'Diez minutos al final: quién hace qué.' },
      who: ines,
      state: 'trying',
    }),
    examplesFor(conflicts, {
      about: { en: 'Whether we accept a weaker bill', es: 'Si aceptamos un proyecto más débil' },
      handled: 'neutral',
      next: { en: 'An outside facilitator in May', es: 'Facilitación externa en mayo' },
      look: inDays(60),
      state: 'talking',
    }),
    examplesFor(funding, {
      source: { en: 'Model Civic Fund', es: 'Fondo Cívico Modelo' },
      amount: '$ 3,000',
      uses: { en: 'Buses to the capitol', es: 'Autobuses al capitolio' },
      bends: 'no',
      decision: 'received',
      day: inDays(-15),
    }),
    examplesFor(stock, {
      day: inDays(0),
      needs: { en: 'Renters in the north ask us in.', es: 'En el norte nos piden ayuda.' },
      posts: { en: 'Somebody for the press.', es: 'Alguien para la prensa.' },
      stretch: { en: 'Omar could testify.', es: 'Omar podría declarar.' },
      backgrounds: { en: 'A lawyer for housing.', es: 'Alguien con experiencia legal en vivienda.' },
      landscape: { en: 'A new chair of the committee.', es: 'Nueva presidencia del comité.' },
      next: { en: 'Meet the chair first.', es: 'Hablar primero con la presidencia.' },
    }),
  ],
};
