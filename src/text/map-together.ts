/** What the dialog says in which a room places people on the Power map, prints the map, and prints what a wall needs. */
import type { Lang } from '../core/lang.ts';

/** The keys that answer without the mouse, a letter each. */
export type AnswerKey = 'disagree' | 'unknown' | 'later' | 'undo';

interface MapText {
  readonly core: string;
  readonly parts: Readonly<Record<'ask' | 'picture' | 'wall', string>>;
  readonly goal: string;
  readonly noGoal: string;
  progress(now: number, all: number): string;
  readonly asks: string;
  readonly never: string;
  before(place: string, day: string): string;
  unread(words: string): string;
  readonly answers: Readonly<Record<AnswerKey, string>>;
  readonly letters: Readonly<Record<AnswerKey, string>>;
  readonly keys: string;
  readonly grid: string;
  square(position: string, say: string): string;
  readonly somebodyElse: string;
  readonly choose: string;
  /** Kept in the row as what the judgement rests on. */
  readonly basis: string;
  given(name: string, answer: string): string;
  undone(name: string): string;
  readonly saving: string;
  readonly saved: string;
  notSaved(names: string): string;
  readonly again: string;
  changed(name: string, theirs: string, ours: string): string;
  readonly keepTheirs: string;
  readonly takeOurs: string;
  readonly allDone: string;
  readonly nobody: string;
  readonly toTalk: string;
  readonly notKnown: string;
  readonly notAsked: string;
  readonly seeMap: string;
  readonly mapTitle: string;
  readonly across: string;
  readonly up: string;
  readonly legend: string;
  readonly noPlace: string;
  readonly columns: readonly [no: string, name: string, position: string, say: string, looked: string];
  readonly print: string;
  readonly printHelp: string;
  readonly paper: string;
  readonly papers: Readonly<Record<'letter' | 'a4', string>>;
  readonly what: string;
  readonly things: Readonly<Record<'one' | 'four' | 'cards', string>>;
  pages(count: number): string;
  readonly glue: string;
  readonly cut: string;
}

export const mapText: Record<Lang, MapText> = {
  en: {
    core: 'For the core group only: nobody else should see this screen.',
    parts: { ask: 'Map it together', picture: 'The map', wall: 'For the wall' },
    goal: 'Goal',
    noGoal: 'No goal is written in Settings yet. Agree on one first: people stand elsewhere on another one.',
    progress: (now, all) => `${now} of ${all}`,
    asks: 'Where do they stand, and how much say do they have?',
    never: 'Nobody has placed them yet.',
    before: (place, day) => `So far: ${place} (${day}).`,
    unread: (words) => `The sheet says “${words}”. It is kept in the row as what it rests on.`,
    answers: {
      disagree: 'We don’t agree',
      unknown: 'We don’t know',
      later: 'Come back later',
      undo: 'Undo the last',
    },
    letters: { disagree: 'A', unknown: 'K', later: 'L', undo: 'U' },
    keys: 'Keys: arrows move, Enter places.',
    grid: 'The map: position from left to right, say from bottom to top',
    square: (position, say) => `${position}, ${say}`,
    somebodyElse: 'Somebody else',
    choose: 'Choose a name',
    basis: 'The room said so',
    given: (name, answer) => `${name}: ${answer}`,
    undone: (name) => `Undone: ${name} is as before.`,
    saving: 'Saving …',
    saved: 'All answers are saved.',
    notSaved: (names) => `Not saved yet: ${names}. It is tried again by itself. Leave this window open.`,
    again: 'Try again now',
    changed: (name, theirs, ours) =>
      `Somebody changed the row of ${name} meanwhile. The sheet says: ${theirs}. The room says: ${ours}.`,
    keepTheirs: 'Keep what the sheet says',
    takeOurs: 'Write what the room says',
    allDone: 'Everybody has an answer.',
    nobody: 'There is nobody to place. Add those whom you want to win over to Stakeholders.',
    toTalk: 'We don’t agree: talk about them',
    notKnown: 'We don’t know: find out',
    notAsked: 'Not asked yet',
    seeMap: 'See the map',
    mapTitle: 'Power map',
    across: 'Position toward the goal',
    up: 'Say over the decision',
    legend: 'Numbers in the map',
    noPlace: 'No place on the map',
    columns: ['No.', 'Name', 'Position', 'Say over it', 'Last looked at'],
    print: 'Print',
    printHelp:
      'No window to print came? Your browser keeps dialogs from printing: take a picture of the screen.',
    paper: 'Paper',
    papers: { letter: 'Letter', a4: 'A4' },
    what: 'What to print',
    things: {
      one: 'Blank grid on one sheet',
      four: 'Blank grid on four sheets',
      cards: 'Name cards, eight a page',
    },
    pages: (count) => (count === 1 ? '1 page' : `${count} pages`),
    glue: 'Lay the four sheets edge to edge and tape them on the back.',
    cut: 'Cut along the dashed lines. Cards hold the name and the organization, nothing else.',
  },
  es: {
    core: 'Solo para el grupo núcleo: nadie más debe ver esta pantalla.',
    parts: { ask: 'Hacer el mapa en grupo', picture: 'El mapa', wall: 'Para la pared' },
    goal: 'Meta',
    noGoal:
      'Todavía no hay una meta en Configuración. Acuerden primero una: ante otra, la gente tiene otra postura.',
    progress: (now, all) => `${now} de ${all}`,
    asks: '¿Cuál es su postura y cuánta influencia tiene?',
    never: 'Nadie le ha ubicado todavía.',
    before: (place, day) => `Hasta ahora: ${place} (${day}).`,
    unread: (words) => `La hoja dice “${words}”. Se guarda en la fila como aquello en que se basa.`,
    answers: {
      disagree: 'No coincidimos',
      unknown: 'No sabemos',
      later: 'Volver más tarde',
      undo: 'Deshacer lo último',
    },
    letters: { disagree: 'C', unknown: 'N', later: 'V', undo: 'D' },
    keys: 'Teclas: las flechas mueven, Intro ubica.',
    grid: 'El mapa: la postura de izquierda a derecha, la influencia de abajo arriba',
    square: (position, say) => `${position}, ${say}`,
    somebodyElse: 'Otra persona',
    choose: 'Elija un nombre',
    basis: 'Así lo dijo el grupo reunido',
    given: (name, answer) => `${name}: ${answer}`,
    undone: (name) => `Deshecho: ${name} está como antes.`,
    saving: 'Guardando …',
    saved: 'Todas las respuestas están guardadas.',
    notSaved: (names) =>
      `Todavía sin guardar: ${names}. Se vuelve a intentar solo. Deje abierta esta ventana.`,
    again: 'Intentar ahora',
    changed: (name, theirs, ours) =>
      `Alguien cambió mientras tanto la fila de ${name}. La hoja dice: ${theirs}. El grupo dice: ${ours}.`,
    keepTheirs: 'Dejar lo que dice la hoja',
    takeOurs: 'Escribir lo que dice el grupo',
    allDone: 'Hay una respuesta para cada persona.',
    nobody: 'No hay a quién ubicar. Agregue en Partes interesadas a quienes quieren ganar.',
    toTalk: 'No coincidimos: hay que hablarlo',
    notKnown: 'No sabemos: hay que averiguarlo',
    notAsked: 'Falta preguntar',
    seeMap: 'Ver el mapa',
    mapTitle: 'Mapa de poder',
    across: 'Postura ante la meta',
    up: 'Influencia en la decisión',
    legend: 'Números del mapa',
    noPlace: 'Sin lugar en el mapa',
    columns: ['N.º', 'Nombre', 'Postura', 'Influencia', 'Última revisión'],
    print: 'Imprimir',
    printHelp:
      '¿No apareció la ventana para imprimir? Su navegador no deja imprimir desde aquí: tome una foto de la pantalla.',
    paper: 'Papel',
    papers: { letter: 'Carta', a4: 'A4' },
    what: 'Qué imprimir',
    things: {
      one: 'Cuadrícula en blanco en una hoja',
      four: 'Cuadrícula en blanco en cuatro hojas',
      cards: 'Tarjetas con nombres, ocho por página',
    },
    pages: (count) => (count === 1 ? '1 página' : `${count} páginas`),
    glue: 'Ponga las cuatro hojas borde con borde y péguelas por detrás.',
    cut: 'Corte por las líneas punteadas. Las tarjetas llevan el nombre y la organización, nada más.',
  },
};
