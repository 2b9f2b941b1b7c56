/** Reentry: examples of a coalition for people who come home to one county. All of it is made up. */
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

const dana = { en: 'Dana Example', es: 'Dana Ejemplo' };
const luis = { en: 'Luis Example', es: 'Luis Ejemplo' };
const commissioner = { en: 'Commissioner Example', es: 'Comisionada Ejemplo' };
const goal = { en: 'A bus pass on the first day home', es: 'Un pase de autobús el primer día en casa' };

export const reentry: Template = {
  key: 'reentry',
  examples: [
    examplesFor(
      people,
      {
        name: dana,
        organization: { en: 'Example Reentry Center', es: 'Centro de Reingreso Ejemplo' },
        phone: '555-0101',
        email: 'dana@example.org',
        status: 'agreed',
        next: { en: 'Send her the date of the first meeting', es: 'Enviarle la fecha de la primera reunión' },
        unit: 'representative',
        groups: ['reentry'],
        level: 'core',
        why: { en: 'She knows every landlord in town.', es: 'Conoce a todos los que alquilan en la ciudad.' },
        ask: { en: 'Two hours a month', es: 'Dos horas al mes' },
        brings: { en: 'A meeting room', es: 'Una sala para reunirse' },
      },
      {
        name: luis,
        organization: { en: 'Example Job Network', es: 'Red de Empleo Ejemplo' },
        phone: '555-0102',
        knows: { en: [dana.en], es: [dana.es] },
        status: 'considering',
        next: { en: 'Call after the holidays', es: 'Llamarle después de las fiestas' },
        groups: ['work'],
        reach: 'phone',
      },
      {
        name: commissioner,
        organization: { en: 'Example County Board', es: 'Junta del Condado Ejemplo' },
        status: 'listed',
        next: { en: 'Ask who knows her', es: 'Preguntar quién la conoce' },
        groups: ['policymakers'],
        ask: { en: 'Put the bus pass on the agenda', es: 'Poner el pase en la agenda' },
      },
    ),
    examplesFor(goals, {
      sentence: goal,
      specific: { en: 'The county gives a pass at the door', es: 'El condado da un pase al salir' },
      amount: 400,
      unit: { en: 'passes a year', es: 'pases al año' },
      owner: dana,
      by: inDays(200),
      state: 'working',
      knownBy: { en: 'Passes handed out each month', es: 'Pases entregados cada mes' },
      horizon: 'short',
      kind: 'program',
      level: 'local',
    }),
    examplesFor(
      actions,
      {
        what: { en: 'Find out what 400 passes cost', es: 'Averiguar cuánto cuestan 400 pases' },
        who: dana,
        by: inDays(14),
        state: 'open',
        help: { en: 'Somebody at the bus company', es: 'Alguien en la empresa de autobuses' },
        available: { en: 'Last year’s price list', es: 'La lista de precios del año pasado' },
        kinds: ['financial'],
        goal,
        seenBy: 'members',
      },
      {
        what: { en: 'Ask three employers to speak', es: 'Pedir a tres negocios que hablen' },
        who: luis,
        by: inDays(30),
        state: 'in-progress',
        goal,
        seenBy: 'members',
      },
    ),
    examplesFor(meetings, {
      what: { en: 'First full meeting', es: 'Primera reunión general' },
      date: inDays(21),
      starts: '18:00',
      ends: '19:30',
      place: { en: 'Example Library, room 2', es: 'Biblioteca Ejemplo, sala 2' },
      state: 'draft',
      invited: { en: ['All members'], es: ['Todos los integrantes'] },
      items: {
        en: 'Why we are here\nThe bus pass\nWho does what',
        es: 'Por qué estamos aquí\nEl pase\nQuién hace qué',
      },
      access: { en: 'Bus 4, ramp, childcare', es: 'Autobús 4, rampa, cuidado de niños' },
      seenBy: 'members',
    }),
    examplesFor(judgements, {
      person: commissioner,
      goal,
      target: 'primary',
      position: 'neutral',
      say: 'decides',
      basis: { en: 'Asked about the cost in public', es: 'Preguntó en público por el costo' },
      confidence: 'likely',
      looked: inDays(0),
      by: dana,
    }),
    examplesFor(links, {
      from: luis,
      kind: 'work',
      to: commissioner,
      strength: 'medium',
      basis: { en: 'They sat on a committee together', es: 'Estuvieron juntos en un comité' },
      on: inDays(0),
    }),
    examplesFor(contacts, {
      who: luis,
      by: dana,
      day: inDays(0),
      how: 'call',
      asked: { en: 'To bring two employers', es: 'Que traiga a dos negocios' },
      said: { en: 'Wants to know how long it takes.', es: 'Quiere saber cuánto tiempo lleva.' },
      next: { en: 'Send him the plan', es: 'Enviarle el plan' },
      nextBy: inDays(7),
    }),
    examplesFor(signons, {
      organization: { en: 'Example Congregation', es: 'Congregación Ejemplo' },
      authorizedBy: { en: 'Its board', es: 'Su junta' },
      public: 'yes',
      until: inDays(365),
      signed: inDays(0),
      how: { en: 'By mail', es: 'Por correo' },
    }),
    examplesFor(offers, {
      service: { en: 'Help with an ID card', es: 'Ayuda con un documento de identidad' },
      organization: { en: 'Example Reentry Center', es: 'Centro de Reingreso Ejemplo' },
      area: { en: 'The whole county', es: 'Todo el condado' },
      languages: { en: 'English, Spanish', es: 'Inglés, español' },
      refer: { en: 'Walk in on Tuesdays, 9 to 12.', es: 'Sin cita, los martes de 9 a 12.' },
      seenBy: 'members',
    }),
    examplesFor(roles, {
      who: dana,
      role: 'facilitator',
      since: inDays(0),
      until: inDays(180),
      backup: luis,
      note: { en: 'We change every half year.', es: 'Cambiamos cada medio año.' },
    }),
    examplesFor(tactics, {
      tactic: { en: 'Visit with three employers', es: 'Visita con tres negocios' },
      target: commissioner,
      kind: 'meeting',
      demand: { en: 'A vote on the bus pass', es: 'Una votación sobre el pase' },
      backing: { en: 'Forty jobs that nobody can reach', es: 'Cuarenta empleos sin transporte' },
      who: luis,
      when: inDays(45),
      state: 'planned',
      fits: 'yes',
      sense: 'yes',
    }),
    examplesFor(results, {
      sentence: {
        en: 'Everybody who comes home to Example County has a place in it.',
        es: 'Quienes regresan al Condado Ejemplo tienen un lugar en él.',
      },
      population: { en: 'All adults who come home', es: 'Todas las personas adultas que regresan' },
      place: { en: 'Example County', es: 'Condado Ejemplo' },
      condition: { en: 'They live and work here', es: 'Viven y trabajan aquí' },
      authority: commissioner,
      seenBy: 'members',
    }),
    examplesFor(indicators, {
      name: { en: 'Return within a year', es: 'Regreso dentro de un año' },
      counted: { en: 'Share who return to jail within a year', es: 'Parte que vuelve a la cárcel en un año' },
      population: { en: 'All adults who came home', es: 'Todas las personas adultas que regresaron' },
      wanted: 'down',
      source: { en: 'Yearly report of the county', es: 'Informe anual del condado' },
      owner: dana,
      due: inDays(180),
      seenBy: 'members',
    }),
    examplesFor(readings, {
      indicator: { en: 'Return within a year', es: 'Regreso dentro de un año' },
      period: inDays(-30),
      number: 62,
      of: 200,
      value: 31,
      story: { en: 'Two employers closed in spring.', es: 'Dos negocios cerraron en primavera.' },
      by: dana,
    }),
    examplesFor(measures, {
      approach: { en: 'Employers who hire', es: 'Negocios que contratan' },
      measure: { en: 'Still in the job after 90 days', es: 'Siguen en el empleo a los 90 días' },
      kind: 'better-off',
      owner: luis,
      value: { en: '27 of 40', es: '27 de 40' },
      asOf: inDays(-30),
      impact: { en: 'Work keeps people here', es: 'El trabajo ayuda a quedarse' },
      better: 'yes',
    }),
    examplesFor(wins, {
      what: { en: 'The bus company talks with us', es: 'La empresa de autobuses habla con nosotros' },
      when: inDays(0),
      thanks: { en: [dana.en], es: [dana.es] },
      seenBy: 'members',
    }),
    examplesFor(pledges, {
      what: { en: 'Childcare at every meeting', es: 'Cuidado de niños en cada reunión' },
      whom: { en: [luis.en], es: [luis.es] },
      by: inDays(21),
      kept: 'not-yet',
    }),
    examplesFor(barriers, {
      sees: { en: 'Only half can come at 2 pm', es: 'A las 2 solo puede venir la mitad' },
      kind: 'time',
      tries: { en: 'Meet every other month, in the evening.', es: 'Reunirse cada dos meses, por la tarde.' },
      who: dana,
      state: 'trying',
    }),
    examplesFor(conflicts, {
      about: { en: 'Who speaks to the newspaper', es: 'Quién habla con el periódico' },
      handled: 'aside',
      next: { en: 'Talk over coffee', es: 'Conversar con un café' },
      look: inDays(30),
      state: 'talking',
    }),
    examplesFor(funding, {
      source: { en: 'Example Community Fund', es: 'Fondo Comunitario Ejemplo' },
      amount: '$ 5,000',
      uses: { en: 'Bus passes for the first month', es: 'Pases para el primer mes' },
      bends: 'no',
      decision: 'asked',
      day: inDays(60),
    }),
    examplesFor(stock, {
      day: inDays(0),
      needs: { en: 'Rents have gone up.', es: 'Subieron los alquileres.' },
      posts: { en: 'Somebody who takes notes.', es: 'Alguien que tome notas.' },
      stretch: { en: 'Luis could facilitate once.', es: 'Luis podría facilitar una vez.' },
      backgrounds: { en: 'Somebody who knows budgets.', es: 'Alguien que sepa de presupuestos.' },
      landscape: { en: 'A new board in January.', es: 'Nueva junta en enero.' },
      next: { en: 'Invite a bookkeeper.', es: 'Invitar a quien lleve cuentas.' },
    }),
  ],
};
