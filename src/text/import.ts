/** What adding people says about a text. */
import type { Lang } from '../core/lang.ts';

type LineProblemCode = 'unclosed-quote' | 'columns' | 'no-name' | 'address' | 'too-long' | 'empty';

interface ImportText {
  readonly problem: Record<LineProblemCode, (line: number, found: string) => string>;
  alreadyThere(row: number): string;
  twice(line: number): string;
  added(count: number): string;
  readonly nothing: string;
}

export const importText: Record<Lang, ImportText> = {
  en: {
    problem: {
      'unclosed-quote': (line) =>
        `Line ${line}: a quotation mark is opened and not closed. Correct the file there and try again; nothing was written.`,
      columns: (line, found) =>
        `Line ${line}: there are more columns than headings (“${found}”). Put text with separators in quotation marks; nothing was written.`,
      'no-name': (line) => `Line ${line}: there is neither a name nor an address. It is left out.`,
      address: (line, found) =>
        `Line ${line}: “${found}” is not a mail address. Please check it after adding.`,
      'too-long': (line) => `Line ${line}: this is longer than a cell can hold. It is left out.`,
      empty: () => 'There is nothing here yet. Paste a To line, names one per line, or choose a CSV file.',
    },
    alreadyThere: (row) => `Already in Stakeholders, row ${row}.`,
    twice: (line) => `The same as line ${line}.`,
    added: (count) =>
      `${count === 1 ? 'One person was' : `${count} people were`} added as Listed. Nobody is a member until you set “Agreed?” yourself.`,
    nothing: 'Nobody was added.',
  },
  es: {
    problem: {
      'unclosed-quote': (line) =>
        `Línea ${line}: unas comillas se abren y no se cierran. Corrija el archivo ahí y pruebe de nuevo; no se escribió nada.`,
      columns: (line, found) =>
        `Línea ${line}: hay más columnas que encabezados (“${found}”). Ponga entre comillas el texto que lleva separadores; no se escribió nada.`,
      'no-name': (line) => `Línea ${line}: no hay ni nombre ni dirección. Se deja fuera.`,
      address: (line, found) =>
        `Línea ${line}: “${found}” no es una dirección de correo. Por favor, revísela después de agregar.`,
      'too-long': (line) => `Línea ${line}: es más larga de lo que cabe en una celda. Se deja fuera.`,
      empty: () =>
        'Aquí todavía no hay nada. Pegue la línea “Para” de un correo, un nombre por línea, o elija un archivo CSV.',
    },
    alreadyThere: (row) => `Ya está en Partes interesadas, fila ${row}.`,
    twice: (line) => `Lo mismo que la línea ${line}.`,
    added: (count) =>
      `${count === 1 ? 'Se agregó una persona' : `Se agregaron ${count} personas`}, solo en la lista. Nadie es integrante hasta que usted ponga “¿Aceptó?”.`,
    nothing: 'No se agregó a nadie.',
  },
};
