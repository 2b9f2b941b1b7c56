/** What the guide says around its steps and its questions; what a step itself is about stands in src/sheets/steps.ts. */
import type { Lang } from '../core/lang.ts';
import type { StepState } from '../core/step.ts';

export interface StepsText {
  readonly brings: string;
  readonly bringsHelp: string;
  readonly otherWay: string;
  readonly path: string;
  readonly done: (done: number, all: number) => string;
  readonly state: Readonly<Record<StepState | 'now', string>>;
  readonly all: string;
  readonly minutes: (minutes: number) => string;
  readonly leaves: string;
  readonly from: string;
  readonly begin: string;
  readonly goOn: string;
  readonly allSheets: string;
  readonly notBegun: string;
  /** One question at a time. */
  readonly ask: {
    readonly oneByOne: string;
    readonly allAtOnce: string;
    readonly at: (question: number, of: number) => string;
    readonly next: string;
    readonly back: string;
    readonly skip: string;
    readonly unknown: string;
    readonly finish: string;
    readonly saving: string;
    readonly saved: string;
    readonly notSaved: string;
    readonly finished: (title: string) => string;
    readonly open: (count: number) => string;
    readonly unanswered: string;
    readonly sides: string;
    readonly example: string;
    readonly first: string;
  };
  readonly putAway: string;
  readonly putAwayDone: (title: string) => string;
  readonly takeBack: string;
  readonly takenBack: (title: string) => string;
  readonly marked: string;
  readonly markedHelp: string;
  readonly nothingMarked: string;
  readonly mark: Readonly<Record<'example' | 'archived', string>>;
  readonly showCell: string;
  readonly changed: (heading: string, value: string) => string;
  readonly updating: string;
}

export const stepsText: Record<Lang, StepsText> = {
  en: {
    brings: 'What brings you here?',
    bringsHelp: 'The guide goes in the order that fits. You can change it at any time.',
    otherWay: 'Go another way',
    path: 'Your way',
    done: (done, all) => `${done} of ${all} done`,
    state: { done: 'Done', begun: 'Begun', open: 'Later', now: 'Now' },
    all: 'All steps',
    minutes: (minutes) => `About ${minutes} minutes`,
    leaves: 'What it leaves behind',
    from: 'Where this comes from',
    begin: 'Begin',
    goOn: 'Go on',
    allSheets: 'More sheets',
    notBegun: 'A tab for it appears when you begin.',
    ask: {
      oneByOne: 'One question at a time',
      allAtOnce: 'The whole form',
      at: (question, of) => `Question ${question} of ${of}`,
      next: 'Next',
      back: 'Previous',
      skip: 'Skip for now',
      unknown: 'We don’t know yet',
      finish: 'Finish',
      saving: 'Saving…',
      saved: 'Saved.',
      notSaved: 'Not saved yet; it waits in its form.',
      finished: (title) => `Saved: ${title}`,
      open: (count) => (count === 1 ? '1 question open' : `${count} questions open`),
      unanswered: 'Not answered yet',
      sides: 'What speaks for each side',
      example: 'For example',
      first: 'This one is needed; everything else can wait.',
    },
    putAway: 'Put this row away',
    putAwayDone: (title) => `Put away: ${title}. It no longer counts and is still in the sheet.`,
    takeBack: 'Take it back',
    takenBack: (title) => `Taken back: ${title}`,
    marked: 'Examples and rows put away',
    markedHelp: 'They stand in the sheet, and are never mailed, counted or shared.',
    nothingMarked: 'There are none.',
    mark: { example: 'Example', archived: 'Put away' },
    showCell: 'Show the cell',
    changed: (heading, value) => `${heading}: ${value}`,
    updating: 'Looking through the sheets…',
  },
  es: {
    brings: '¿Qué le trae por aquí?',
    bringsHelp: 'La guía sigue el orden que convenga. Puede cambiarlo cuando quiera.',
    otherWay: 'Seguir otro camino',
    path: 'Su camino',
    done: (done, all) => `${done} de ${all} listos`,
    state: { done: 'Listo', begun: 'Empezado', open: 'Después', now: 'Ahora' },
    all: 'Todos los pasos',
    minutes: (minutes) => `Unos ${minutes} minutos`,
    leaves: 'Lo que queda hecho',
    from: 'De dónde viene esto',
    begin: 'Empezar',
    goOn: 'Seguir',
    allSheets: 'Más hojas',
    notBegun: 'Su pestaña aparece cuando usted empieza.',
    ask: {
      oneByOne: 'Una pregunta a la vez',
      allAtOnce: 'Todo el formulario',
      at: (question, of) => `Pregunta ${question} de ${of}`,
      next: 'Siguiente',
      back: 'Anterior',
      skip: 'Saltar por ahora',
      unknown: 'Todavía no sabemos',
      finish: 'Terminar',
      saving: 'Guardando…',
      saved: 'Guardado.',
      notSaved: 'Aún sin guardar; espera en su formulario.',
      finished: (title) => `Guardado: ${title}`,
      open: (count) => (count === 1 ? '1 pregunta abierta' : `${count} preguntas abiertas`),
      unanswered: 'Sin responder',
      sides: 'Qué habla por cada lado',
      example: 'Por ejemplo',
      first: 'Esta hace falta; lo demás puede esperar.',
    },
    putAway: 'Guardar esta fila aparte',
    putAwayDone: (title) => `Guardada aparte: ${title}. Ya no cuenta y sigue en la hoja.`,
    takeBack: 'Recuperarla',
    takenBack: (title) => `Recuperada: ${title}`,
    marked: 'Ejemplos y filas guardadas aparte',
    markedHelp: 'Siguen en la hoja; nunca se envían, se cuentan ni se comparten.',
    nothingMarked: 'No hay ninguna.',
    mark: { example: 'Ejemplo', archived: 'Guardada aparte' },
    showCell: 'Ver la celda',
    changed: (heading, value) => `${heading}: ${value}`,
    updating: 'Revisando las hojas…',
  },
};
