/** What is said about examples: at setup, and when they are removed. */
import type { Lang } from '../core/lang.ts';

export interface ExamplesText {
  readonly asks: string;
  readonly help: string;
  readonly remove: (count: number) => string;
  readonly title: string;
  readonly sheet: (name: string, count: number) => string;
  readonly kept: string;
  readonly keptRow: (name: string, row: number, title: string) => string;
  readonly keptHelp: string;
  readonly nothing: string;
  readonly confirm: string;
  readonly cancel: string;
}

export const examplesText: Record<Lang, ExamplesText> = {
  en: {
    asks: 'Shall there be examples to look at?',
    help: 'A few made-up rows in each sheet, marked as examples. They are never mailed, counted or shared, and one click removes them.',
    remove: (count) => `Remove the examples (${count})`,
    title: 'Remove these examples?',
    sheet: (name, count) => `${name}: ${count === 1 ? '1 row' : `${count} rows`}`,
    kept: 'These were changed and stay',
    keptRow: (name, row, title) => `${name}, row ${row}: ${title}`,
    keptHelp:
      'If a row is yours by now, empty its cell “Example or put away”, and it counts. If not, delete it in the sheet.',
    nothing: 'No example is left as it was written.',
    confirm: 'Remove them',
    cancel: 'Keep them',
  },
  es: {
    asks: '¿Quiere ejemplos para mirar?',
    help: 'Unas pocas filas inventadas en cada hoja, marcadas como ejemplos. Nunca se envían, se cuentan ni se comparten, y se quitan con un clic.',
    remove: (count) => `Quitar los ejemplos (${count})`,
    title: '¿Quitar estos ejemplos?',
    sheet: (name, count) => `${name}: ${count === 1 ? '1 fila' : `${count} filas`}`,
    kept: 'Estas se cambiaron y se quedan',
    keptRow: (name, row, title) => `${name}, fila ${row}: ${title}`,
    keptHelp:
      'Si la fila ya es suya, vacíe su celda “Ejemplo o guardada aparte” y contará. Si no, bórrela en la hoja.',
    nothing: 'Ningún ejemplo sigue como se escribió.',
    confirm: 'Quitarlos',
    cancel: 'Dejarlos',
  },
};

/** What the script answers once they are removed. */
export const removedText: Record<Lang, (count: number) => string> = {
  en: (count) => (count === 1 ? '1 example removed.' : `${count} examples removed.`),
  es: (count) => (count === 1 ? 'Se quitó 1 ejemplo.' : `Se quitaron ${count} ejemplos.`),
};
