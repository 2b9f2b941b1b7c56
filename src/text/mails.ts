/** The mails, as documents. Plain words, short sentences; nothing of a task or target in a subject (design §2.20). */
import { heading, list, paragraph, subheading, type Block, type Line } from '../core/document.ts';
import type { Lang } from '../core/lang.ts';

/** Where and when, ready to be read; empty parts are left out. */
export interface MeetingFacts {
  readonly what: string;
  readonly day: string;
  readonly hours: string;
  readonly place: string;
  readonly access: string;
  readonly items: readonly string[];
  readonly calendar: string;
}

interface MailText {
  /** Subjects; a discreet person's says nothing of who we are. */
  readonly subject: {
    invitation(day: string, hours: string, coalition: string): string;
    change(day: string, hours: string, coalition: string): string;
    cancellation(day: string, coalition: string): string;
    agenda(day: string, coalition: string): string;
    minutes(day: string, coalition: string): string;
    digest(coalition: string): string;
    coordinator(coalition: string): string;
    readonly discreet: string;
  };
  /** The calendar entry's title for somebody discreet. */
  readonly discreetEvent: string;
  hello(name: string): string;
  readonly invitation: string;
  /** Where members are asked for topics first. */
  readonly topics: string;
  readonly change: string;
  cancellation(what: string, day: string): string;
  readonly agenda: string;
  readonly minutes: string;
  facts(facts: MeetingFacts): Block[];
  digest(
    promises: readonly Line[],
    data: readonly Line[],
    late: readonly Line[],
    meetings: readonly Line[],
  ): Block[];
  promise(what: string, by: string, help: string): string;
  latePromise(what: string, by: string): string;
  newData(indicator: string): string;
  meeting(facts: MeetingFacts): Line;
  /** The end of every mail: why it came, whom to ask, how to stop it. */
  end(coalition: string, contact: string): Block[];
  /** Kinds of mail, for the Outbox. */
  readonly kind: Record<LetterStage, string>;
  readonly doubt: string;
  readonly givenBack: string;
  /** For whoever is called instead: the same in a few words, ready to say or paste. */
  readonly call: {
    invitation(facts: MeetingFacts): string;
    change(facts: MeetingFacts): string;
    cancellation(facts: MeetingFacts): string;
    agenda(facts: MeetingFacts): string;
    minutes(facts: MeetingFacts): string;
    meeting(facts: MeetingFacts): string;
    before(what: string, by: string): string;
    after(what: string, by: string): string;
    data(indicator: string, by: string): string;
  };
  readonly coordinator: {
    readonly intro: string;
    readonly calls: string;
    readonly waiting: string;
    readonly fix: string;
    readonly late: string;
    readonly doubt: string;
    agendaDrafted(what: string, day: string): string;
    agendaWaits(what: string, day: string): string;
    minutesDrafted(what: string): string;
    documentTrashed(document: string, what: string): string;
    documentGone(document: string, what: string): string;
    lateItem(what: string, who: string, by: string): string;
    callItem(name: string, how: string, words: string): string;
    notMember(name: string, what: string): string;
  };
}

export type LetterStage =
  | 'invitation'
  | 'change'
  | 'cancellation'
  | 'agenda'
  | 'minutes'
  | 'before'
  | 'after'
  | 'data'
  | 'meeting'
  | 'coordinator';

const present = (lines: readonly (string | false)[]): string[] =>
  lines.filter((line): line is string => line !== false && line !== '');

/** `Monday, November 9, 2026, 6:00 pm, Mill Street hall`, as far as it is known. */
const whenAndWhere = ({ day, hours, place }: MeetingFacts): string => present([day, hours, place]).join(', ');

/** With a full stop, unless it ends with one already: “6:00 p. m.”, “114 Mill St.” */
const ended = (text: string): string => (text.endsWith('.') ? text : `${text}.`);

export const mailText: Record<Lang, MailText> = {
  en: {
    subject: {
      invitation: (day, hours, coalition) => `Invitation: ${day}, ${hours} · ${coalition}`,
      change: (day, hours, coalition) => `New date or place: ${day}, ${hours} · ${coalition}`,
      cancellation: (day, coalition) => `Cancelled: meeting on ${day} · ${coalition}`,
      agenda: (day, coalition) => `Agenda for ${day} · ${coalition}`,
      minutes: (day, coalition) => `Minutes of ${day} · ${coalition}`,
      digest: (coalition) => `Your next steps · ${coalition}`,
      coordinator: (coalition) => `What waits for you · ${coalition}`,
      discreet: 'A note for you',
    },
    discreetEvent: 'Meeting',
    hello: (name) => (name === '' ? 'Hello,' : `Hello ${name},`),
    invitation: 'You are invited to our meeting. Can you come? A short reply helps us plan.',
    topics: 'What should we talk about? Reply with your topics, and we put them on the agenda.',
    change: 'Our meeting has changed. Below is what holds now. Can you still come?',
    cancellation: (what, day) =>
      `“${what}” on ${day} will not take place. We will tell you about a new date.`,
    agenda: 'Here is the agenda of our meeting. Please tell us if something is missing.',
    minutes: 'Here are the minutes of our meeting. Please tell us if something needs to be corrected.',
    facts: ({ what, day, hours, place, access, items, calendar }) => [
      heading(what),
      list(
        present([
          `When: ${present([day, hours]).join(', ')}`,
          place !== '' && `Where: ${place}`,
          access !== '' && `Access: ${access}`,
        ]),
      ),
      ...(items.length > 0 ? [subheading('What we will talk about'), list(items)] : []),
      ...(calendar === '' ? [] : [paragraph([{ text: 'Add to Google Calendar', link: calendar }])]),
    ],
    digest: (promises, data, late, meetings) => [
      ...(meetings.length > 0 ? [heading('We meet soon'), list(meetings)] : []),
      ...(promises.length > 0 ? [heading('What you said you would do'), list(promises)] : []),
      ...(data.length > 0 ? [heading('Numbers that you bring'), list(data)] : []),
      ...(late.length > 0
        ? [
            heading('How did these go?'),
            list(late),
            paragraph(
              'Is it done? Does it need a new date? Would help be good? Any answer is fine: just reply.',
            ),
          ]
        : []),
    ],
    promise: (what, by, help) => `${what} – by ${by}${help === '' ? '' : `. Help needed: ${help}`}`,
    latePromise: (what, by) => `${what} – was planned for ${by}`,
    newData: (indicator) => `New numbers: ${indicator}`,
    meeting: (facts) => `${facts.what} – ${whenAndWhere(facts)}`,
    end: (coalition, contact) => [
      paragraph([
        {
          text: contact === '' ? 'Questions? Just reply.' : `Questions? Just reply, or ask ${contact}.`,
          quiet: true,
        },
      ]),
      paragraph([
        {
          text: `You get this because you are invited, or because you promised something in the ${coalition}. To get less mail or none, reply and say so.`,
          quiet: true,
        },
      ]),
    ],
    kind: {
      invitation: 'Invitation',
      change: 'New date or place',
      cancellation: 'Cancellation',
      agenda: 'Agenda',
      minutes: 'Minutes',
      before: 'Two days before',
      after: 'How did it go?',
      data: 'Data due',
      meeting: 'Meeting soon',
      coordinator: 'For the coordinator',
    },
    doubt: 'The run ended during this mail. Ask whether it arrived.',
    givenBack: 'Not sent yet; it is planned again.',
    call: {
      invitation: (facts) => `You are invited: ${facts.what}, ${ended(whenAndWhere(facts))} Can you come?`,
      change: (facts) =>
        `${facts.what} has changed. It is now ${ended(whenAndWhere(facts))} Can you still come?`,
      cancellation: ({ what, day }) => `${what} on ${day} will not take place.`,
      agenda: ({ what, day, items }) =>
        `${what} on ${day}: we will talk about ${items.length === 0 ? 'what we promised each other' : items.join('; ')}.`,
      minutes: ({ what }) => `The minutes of ${what} are ready. Shall I read you the main points?`,
      meeting: (facts) => `We meet soon: ${facts.what}, ${ended(whenAndWhere(facts))}`,
      before: (what, by) =>
        `You said you would do this by ${by}: ${what}. Does it work out, or would help be good?`,
      after: (what, by) => `How did this go? ${what}, planned for ${by}. Done, a new date, or help?`,
      data: (indicator, by) => `Can you bring the new numbers for “${indicator}” by ${by}?`,
    },
    coordinator: {
      intro: 'These things need you. Nobody else got this mail.',
      calls: 'To call, text or tell in person',
      waiting: 'Waiting for you',
      fix: 'To put right in the workbook',
      late: 'Already late when reminders were switched on; nobody was mailed about these',
      doubt: 'Not certain whether it arrived',
      agendaDrafted: (what, day) =>
        `The agenda of “${what}” (${day}) is drafted. Read it, change what you like, and send it from the guide.`,
      agendaWaits: (what, day) =>
        `The agenda of “${what}” (${day}) still waits. A week’s notice lets people prepare: send it from the guide.`,
      minutesDrafted: (what) =>
        `The minutes of “${what}” are drafted. Fill them in and send them within two days.`,
      documentTrashed: (document, what) =>
        `The ${document} of “${what}” is in the trash. Restore it in Drive, or draft it again from the guide.`,
      documentGone: (document, what) =>
        `The ${document} of “${what}” can’t be found any more. Draft it again from the guide.`,
      lateItem: (what, who, by) => `${what} – ${who}, planned for ${by}`,
      callItem: (name, how, words) => `${name} (${how.trim()}): “${words}”`,
      notMember: (name, what) =>
        `${name} is named for “${what}”, but is not a member, so nothing was mailed.`,
    },
  },
  es: {
    subject: {
      invitation: (day, hours, coalition) => `Invitación: ${day}, ${hours} · ${coalition}`,
      change: (day, hours, coalition) => `Nueva fecha o lugar: ${day}, ${hours} · ${coalition}`,
      cancellation: (day, coalition) => `Cancelada: reunión del ${day} · ${coalition}`,
      agenda: (day, coalition) => `Agenda para el ${day} · ${coalition}`,
      minutes: (day, coalition) => `Acta del ${day} · ${coalition}`,
      digest: (coalition) => `Sus próximos pasos · ${coalition}`,
      coordinator: (coalition) => `Lo que espera por usted · ${coalition}`,
      discreet: 'Una nota para usted',
    },
    discreetEvent: 'Reunión',
    hello: (name) => (name === '' ? 'Hola:' : `Hola, ${name}:`),
    invitation: 'Le invitamos a nuestra reunión. ¿Puede venir? Una respuesta breve nos ayuda a planear.',
    topics: '¿De qué deberíamos hablar? Responda con sus temas y los ponemos en la agenda.',
    change: 'Nuestra reunión cambió. Abajo está lo que vale ahora. ¿Todavía puede venir?',
    cancellation: (what, day) =>
      `“${what}”, el ${day}, no se realizará. Le avisaremos cuando haya una nueva fecha.`,
    agenda: 'Aquí está la agenda de nuestra reunión. Por favor, díganos si falta algo.',
    minutes: 'Aquí está el acta de nuestra reunión. Por favor, díganos si hay algo que corregir.',
    facts: ({ what, day, hours, place, access, items, calendar }) => [
      heading(what),
      list(
        present([
          `Cuándo: ${present([day, hours]).join(', ')}`,
          place !== '' && `Dónde: ${place}`,
          access !== '' && `Accesibilidad: ${access}`,
        ]),
      ),
      ...(items.length > 0 ? [subheading('De qué hablaremos'), list(items)] : []),
      ...(calendar === '' ? [] : [paragraph([{ text: 'Agregar a Google Calendar', link: calendar }])]),
    ],
    digest: (promises, data, late, meetings) => [
      ...(meetings.length > 0 ? [heading('Pronto nos reunimos'), list(meetings)] : []),
      ...(promises.length > 0 ? [heading('Lo que usted dijo que haría'), list(promises)] : []),
      ...(data.length > 0 ? [heading('Los datos que usted trae'), list(data)] : []),
      ...(late.length > 0
        ? [
            heading('¿Cómo le fue con esto?'),
            list(late),
            paragraph(
              '¿Ya está hecho? ¿Necesita otra fecha? ¿Le vendría bien ayuda? Cualquier respuesta está bien: solo responda.',
            ),
          ]
        : []),
    ],
    promise: (what, by, help) =>
      `${what} – para el ${by}${help === '' ? '' : `. Ayuda que hace falta: ${help}`}`,
    latePromise: (what, by) => `${what} – estaba previsto para el ${by}`,
    newData: (indicator) => `Datos nuevos: ${indicator}`,
    meeting: (facts) => `${facts.what} – ${whenAndWhere(facts)}`,
    end: (coalition, contact) => [
      paragraph([
        {
          text:
            contact === ''
              ? '¿Preguntas? Solo responda.'
              : `¿Preguntas? Solo responda, o hable con ${contact}.`,
          quiet: true,
        },
      ]),
      paragraph([
        {
          text: `Recibe este correo porque tiene una invitación o un compromiso en ${coalition}. Si quiere menos correos, o ninguno, responda y díganoslo.`,
          quiet: true,
        },
      ]),
    ],
    kind: {
      invitation: 'Invitación',
      change: 'Nueva fecha o lugar',
      cancellation: 'Cancelación',
      agenda: 'Agenda',
      minutes: 'Acta',
      before: 'Dos días antes',
      after: '¿Cómo le fue?',
      data: 'Tocan datos',
      meeting: 'Reunión pronto',
      coordinator: 'Para la coordinación',
    },
    doubt: 'El envío se interrumpió en este correo. Pregunte si llegó.',
    givenBack: 'Todavía no se envió; se planea de nuevo.',
    call: {
      invitation: (facts) => `Le invitamos: ${facts.what}, ${ended(whenAndWhere(facts))} ¿Puede venir?`,
      change: (facts) =>
        `${facts.what}: hay un cambio. Ahora es el ${ended(whenAndWhere(facts))} ¿Todavía puede venir?`,
      cancellation: ({ what, day }) => `${what}, el ${day}, no se realizará.`,
      agenda: ({ what, day, items }) =>
        `${what}, el ${day}: hablaremos de ${items.length === 0 ? 'nuestros compromisos' : items.join('; ')}.`,
      minutes: ({ what }) => `El acta de ${what} está lista. ¿Le leo los puntos principales?`,
      meeting: (facts) => `Pronto nos reunimos: ${facts.what}, ${ended(whenAndWhere(facts))}`,
      before: (what, by) =>
        `Usted dijo que haría esto para el ${by}: ${what}. ¿Va bien, o le vendría bien ayuda?`,
      after: (what, by) =>
        `¿Cómo le fue con esto? ${what}, previsto para el ${by}. ¿Está hecho, hace falta otra fecha, o ayuda?`,
      data: (indicator, by) => `¿Puede traer los datos nuevos de “${indicator}” para el ${by}?`,
    },
    coordinator: {
      intro: 'Estas cosas necesitan de usted. Nadie más recibió este correo.',
      calls: 'Para llamar, escribir o decir en persona',
      waiting: 'Espera por usted',
      fix: 'Para corregir en el libro',
      late: 'Su fecha ya había pasado al activar los recordatorios; a nadie se le escribió sobre esto',
      doubt: 'No es seguro que haya llegado',
      agendaDrafted: (what, day) =>
        `Hay un borrador de la agenda de “${what}” (${day}). Léalo, cambie lo que quiera y envíe la agenda desde la guía.`,
      agendaWaits: (what, day) =>
        `La agenda de “${what}” (${day}) todavía espera. Con una semana de aviso, la gente puede prepararse: envíela desde la guía.`,
      minutesDrafted: (what) =>
        `Hay un borrador del acta de “${what}”. Complételo y envíe el acta en los próximos dos días.`,
      documentTrashed: (document, what) =>
        `En la papelera está ${document} de “${what}”. Restáurela en Drive, o haga otro borrador desde la guía.`,
      documentGone: (document, what) =>
        `Ya no se encuentra ${document} de “${what}”. Haga otro borrador desde la guía.`,
      lateItem: (what, who, by) => `${what} – ${who}, previsto para el ${by}`,
      callItem: (name, how, words) => `${name} (${how.trim()}): “${words}”`,
      notMember: (name, what) =>
        `${name} aparece en “${what}”, pero no es integrante; por eso no se le escribió.`,
    },
  },
};

/** A mail's whole text: greeting, body, end. */
export function letterBody(
  lang: Lang,
  name: string,
  body: readonly Block[],
  coalition: string,
  contact: string,
): Block[] {
  const say = mailText[lang];
  return [paragraph(say.hello(name)), ...body, ...say.end(coalition, contact)];
}
