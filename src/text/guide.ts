/** What the guide and Start here say about where the coalition stands. */
import type { Lang } from '../core/lang.ts';

interface Said {
  readonly text: string;
  readonly why?: string;
}

interface GuideText {
  readonly next: {
    readonly setUp: Said;
    readonly copy: Said;
    readonly addPeople: Said;
    readonly firstMember: Said;
    readonly planMeeting: Said;
    schedule(meeting: string): Said;
    invite(meeting: string): Said;
    readonly switchOn: Said;
    sendAgenda(meeting: string): Said;
    readonly allSet: Said;
  };
  /** A promise that is due in `days` days; negative when the day has passed. */
  due(what: string, who: string | undefined, days: number): string;
  missingSheet(sheet: string): string;
  inDoubt(person: string, what: string, about: string): string;
  readonly start: {
    readonly about: string;
    readonly where: string;
    readonly next: string;
    readonly step: string;
    readonly talk: string;
    readonly fix: string;
    readonly due: string;
    readonly reminders: string;
    readonly pause: string;
    readonly pauseHelp: string;
    readonly shared: string;
    readonly sharing: string;
    readonly nothingToFix: string;
    more(count: number): string;
    readonly nothingDue: string;
    off: string;
    on(owner: string, last: string, next: string): string;
    readonly never: string;
    drawn(moment: string): string;
    readonly guide: string;
    readonly whatFor: string;
  };
  readonly map: {
    readonly title: string;
    readonly noGoal: string;
    readonly notPlaced: string;
    more(count: number): string;
    readonly nobody: string;
    readonly moved: string;
    readonly nobodyMoved: string;
    readonly again: string;
    readonly allFresh: string;
    readonly help: string;
    drawn(day: string): string;
  };
}

export const guideText: Record<Lang, GuideText> = {
  en: {
    next: {
      setUp: { text: 'Set up the workbook', why: 'Three questions, about a minute.' },
      copy: {
        text: 'Say what this copy is',
        why: 'It was made from another workbook. Until you say, it sends nothing.',
      },
      addPeople: {
        text: 'Add the first people',
        why: 'Start with people you know: paste a mail’s To line, or type one name.',
      },
      firstMember: {
        text: 'Set who has agreed',
        why: 'Only people who said yes themselves are members and get mail.',
      },
      planMeeting: {
        text: 'Plan the next meeting',
        why: 'A date brings the agenda, the reminders and the minutes with it.',
      },
      schedule: (meeting) => ({
        text: `Set “${meeting}” to Scheduled`,
        why: 'A draft sends nothing; scheduling it offers the invitation.',
      }),
      invite: (meeting) => ({
        text: `Send the invitation to “${meeting}”`,
        why: 'Nobody is reminded of a meeting to which they were not invited.',
      }),
      switchOn: {
        text: 'Switch reminders on',
        why: 'People hear of what they promised two days before, and you of what waits.',
      },
      sendAgenda: (meeting) => ({
        text: `Read the agenda of “${meeting}” and send it`,
        why: 'It is drafted and waits for you. A week’s notice lets people prepare.',
      }),
      allSet: { text: 'Nothing is waiting for you', why: 'The workbook tells you when something does.' },
    },
    due: (what, who, days) => {
      const when =
        days < -1
          ? `${-days} days ago`
          : days === -1
            ? 'yesterday'
            : days === 0
              ? 'today'
              : days === 1
                ? 'tomorrow'
                : `in ${days} days`;
      return `${what} (${who ?? 'nobody yet'}, ${when})`;
    },
    missingSheet: (sheet) => `The sheet “${sheet}” is gone. “Set up or repair” makes it again, empty.`,
    inDoubt: (person, what, about) =>
      `It is not certain that ${person} got “${what}” (${about}). Ask them; it is not sent again by itself.`,
    start: {
      about: 'What this is',
      where: 'Where we are',
      next: 'Next step',
      step: 'On your way',
      talk: 'To talk about',
      fix: 'To put right',
      due: 'What is due',
      reminders: 'Reminders',
      pause: 'Pause all mail',
      pauseHelp: 'Tick the box and nothing is sent until you untick it. Works from a phone, too.',
      shared: 'Who sees this',
      sharing: 'Anyone you share THIS workbook with sees all of it, hidden tabs too.',
      nothingToFix: 'Nothing. All rows can be read.',
      more: (count) => `… and ${count} more in the guide.`,
      nothingDue: 'Nothing in the next seven days.',
      off: 'Off. Nobody is reminded. Switch them on in the Coalition menu.',
      on: (owner, last, next) => `On, sent by ${owner}. Last run: ${last}. Next run: about ${next}.`,
      never: 'not yet',
      drawn: (moment) => `As of ${moment}.`,
      guide: 'Open the menu Coalition → Open the guide; it asks one thing at a time.',
      whatFor:
        'One place for the coalition: who is in it, who has a say, what was promised, when you meet. Plain sheets that stay readable without the add-on.',
    },
    map: {
      title: 'Power map',
      noGoal: 'Write your goal on the sheet Settings.',
      notPlaced: 'Not placed yet',
      more: (count) => `… and ${count} more`,
      nobody: 'Everybody is placed.',
      moved: 'Who moved',
      nobodyMoved: 'Nobody yet. Note a position at the start, and moves show here.',
      again: 'Ask again',
      allFresh: 'Everything was looked at within half a year.',
      help: 'Made from Judgements. Place somebody with the guide; nothing is typed here.',
      drawn: (day) => `As of ${day}.`,
    },
  },
  es: {
    next: {
      setUp: { text: 'Prepare el libro', why: 'Tres preguntas, más o menos un minuto.' },
      copy: {
        text: 'Diga qué es esta copia',
        why: 'Se hizo a partir de otro libro. Hasta que usted lo diga, no envía nada.',
      },
      addPeople: {
        text: 'Agregue a las primeras personas',
        why: 'Empiece con quienes conoce: pegue la línea “Para” de un correo, o escriba un nombre.',
      },
      firstMember: {
        text: 'Marque quién aceptó',
        why: 'Solo quienes dijeron que sí son integrantes y reciben correo.',
      },
      planMeeting: {
        text: 'Planee la próxima reunión',
        why: 'Con la fecha vienen la agenda, los recordatorios y el acta.',
      },
      schedule: (meeting) => ({
        text: `Ponga “${meeting}” en Programada`,
        why: 'Un borrador no envía nada; al programarla se ofrece la invitación.',
      }),
      invite: (meeting) => ({
        text: `Envíe la invitación a “${meeting}”`,
        why: 'A nadie se le recuerda una reunión a la que no se le invitó.',
      }),
      switchOn: {
        text: 'Active los recordatorios',
        why: 'Cada quien se entera de sus compromisos dos días antes, y usted, de lo que espera.',
      },
      sendAgenda: (meeting) => ({
        text: `Lea la agenda de “${meeting}” y envíela`,
        why: 'El borrador está listo. Con una semana de aviso, la gente puede prepararse.',
      }),
      allSet: { text: 'Nada espera por usted', why: 'El libro le avisa cuando haya algo.' },
    },
    due: (what, who, days) => {
      const when =
        days < -1
          ? `hace ${-days} días`
          : days === -1
            ? 'ayer'
            : days === 0
              ? 'hoy'
              : days === 1
                ? 'mañana'
                : `en ${days} días`;
      return `${what} (${who ?? 'nadie todavía'}, ${when})`;
    },
    missingSheet: (sheet) => `Ya no está la hoja “${sheet}”. “Preparar o reparar” la crea de nuevo, vacía.`,
    inDoubt: (person, what, about) =>
      `No es seguro que ${person} haya recibido “${what}” (${about}). Pregúntele; no se envía de nuevo por sí solo.`,
    start: {
      about: 'Qué es esto',
      where: 'Dónde estamos',
      next: 'Próximo paso',
      step: 'En su camino',
      talk: 'Para conversar',
      fix: 'Para corregir',
      due: 'Lo que toca',
      reminders: 'Recordatorios',
      pause: 'Pausar todo el correo',
      pauseHelp:
        'Marque la casilla y no se envía nada hasta que la desmarque. También funciona desde un teléfono.',
      shared: 'Quién ve esto',
      sharing: 'Todas las personas con quienes comparta ESTE libro ven todo, también las pestañas ocultas.',
      nothingToFix: 'Nada. Todas las filas se pueden leer.',
      more: (count) => `… y ${count} más en la guía.`,
      nothingDue: 'Nada en los próximos siete días.',
      off: 'Desactivados. A nadie se le recuerda nada. Actívelos en el menú Coalición.',
      // No full stop after a time: “p. m.” has one.
      on: (owner, last, next) =>
        `Activados, los envía ${owner}. Última revisión: ${last} · Próxima: ${next}, más o menos.`,
      never: 'todavía no',
      drawn: (moment) => `Actualizado: ${moment}`,
      guide: 'Abra el menú Coalición → Abrir la guía; pregunta una cosa a la vez.',
      whatFor:
        'Un solo lugar para la coalición: quiénes la forman, quién decide, qué compromisos hay, cuándo se reúnen. Hojas sencillas que se pueden leer aun sin el complemento.',
    },
    map: {
      title: 'Mapa de poder',
      noGoal: 'Escriba su meta en la hoja Configuración.',
      notPlaced: 'Sin ubicar',
      more: (count) => `… y ${count} más`,
      nobody: 'Todas las personas están ubicadas.',
      moved: 'Quién se movió',
      nobodyMoved: 'Nadie todavía. Anote la postura al inicio, y aquí se verá quién se mueve.',
      again: 'Volver a preguntar',
      allFresh: 'Todo se revisó en el último medio año.',
      help: 'Se hace a partir de Valoraciones. Ubique a alguien con la guía; aquí no se escribe nada.',
      drawn: (day) => `Actualizado: ${day}.`,
    },
  },
};
