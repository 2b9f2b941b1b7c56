/** What is wrong with something typed, and what to do about it, in a sentence. */
import type { Problem, ProblemCode } from '../core/issue.ts';
import type { Lang } from '../core/lang.ts';

interface Words {
  /** `heading` is the column's heading, `found` what stands there. */
  readonly heading: string;
  readonly found: string;
  readonly options: string;
}

const sentences: Record<Lang, Record<ProblemCode, (words: Words) => string>> = {
  en: {
    'not-a-day': ({ found }) =>
      `“${found}” is not a date. Write it like 2026-12-01, or choose it from the calendar.`,
    'not-a-time': ({ found }) => `“${found}” is not a time. Write it like 18:00 or 6 pm.`,
    'not-a-number': ({ found }) => `“${found}” is not a number. Write digits only.`,
    'not-a-choice': ({ found, options }) => `“${found}” is not in the list. Choose one of: ${options}.`,
    'not-an-address': ({ found }) => `“${found}” is not a mail address. It needs a name, an @ and a domain.`,
    'several-addresses': ({ found }) =>
      `“${found}” holds several addresses. Keep one here; give the others rows of their own.`,
    'several-people': ({ found, heading }) =>
      `“${found}” names several people. Choose one for “${heading}”; the others can help.`,
    'not-a-link': ({ found }) => `“${found}” is not a link. It should begin with https://`,
    'too-long': () =>
      'This is longer than a cell can hold (50,000 characters). Shorten it, or put it in a document.',
    required: ({ heading }) => `“${heading}” is still empty. Please fill it in.`,
    'half-typed': () => 'This is only half filled in. Complete it, or clear it.',
    'unknown-person': ({ found }) =>
      `“${found}” is not among the Stakeholders. Add them there first, or choose somebody from the list.`,
    'which-person': ({ found, options }) =>
      `“${found}” could be more than one person: ${options}. Choose one from the list.`,
    'unknown-row': ({ found, options }) =>
      `“${found}” is not on the sheet ${options}. Choose one from the list, or add it there first.`,
    'key-row': () =>
      'The hidden first row was changed. “Set up or repair” in the Coalition menu puts it right.',
    'missing-column': ({ heading }) =>
      `The column “${heading}” is gone. “Set up or repair” in the Coalition menu adds it again, empty.`,
    'missing-sheet': () =>
      'This sheet is gone. “Set up or repair” in the Coalition menu makes it again, empty.',
    'several-sheets': ({ options }) =>
      `More than one tab is this sheet: ${options}. Delete the copy, or clear its hidden first row.`,
  },
  es: {
    'not-a-day': ({ found }) =>
      `“${found}” no es una fecha. Escríbala así: 2026-12-01, o elíjala en el calendario.`,
    'not-a-time': ({ found }) => `“${found}” no es una hora. Escríbala así: 18:00 o 6 pm.`,
    'not-a-number': ({ found }) => `“${found}” no es un número. Escriba solo cifras.`,
    'not-a-choice': ({ found, options }) => `“${found}” no está en la lista. Elija una opción: ${options}.`,
    'not-an-address': ({ found }) =>
      `“${found}” no es una dirección de correo. Necesita un nombre, una @ y un dominio.`,
    'several-addresses': ({ found }) =>
      `“${found}” contiene varias direcciones. Deje una aquí; dé a las otras su propia fila.`,
    'several-people': ({ found, heading }) =>
      `“${found}” nombra a varias personas. Elija a una para “${heading}”; las otras pueden ayudar.`,
    'not-a-link': ({ found }) => `“${found}” no es un enlace. Debe empezar con https://`,
    'too-long': () =>
      'Es más largo de lo que cabe en una celda (50,000 caracteres). Acórtelo, o póngalo en un documento.',
    required: ({ heading }) => `“${heading}” todavía está vacío. Por favor, complételo.`,
    'half-typed': () => 'Está a medio llenar. Complételo o bórrelo.',
    'unknown-person': ({ found }) =>
      `“${found}” no está en Partes interesadas. Agregue primero a la persona, o elija a alguien de la lista.`,
    'which-person': ({ found, options }) =>
      `“${found}” puede ser más de una persona: ${options}. Elija a una de la lista.`,
    'unknown-row': ({ found, options }) =>
      `“${found}” no está en la hoja ${options}. Elija de la lista, o agréguelo primero ahí.`,
    'key-row': () =>
      'La primera fila, que está oculta, se cambió. “Preparar o reparar” en el menú Coalición la corrige.',
    'missing-column': ({ heading }) =>
      `Ya no está la columna “${heading}”. “Preparar o reparar” en el menú Coalición la agrega de nuevo, vacía.`,
    'missing-sheet': () =>
      'Ya no está esta hoja. “Preparar o reparar” en el menú Coalición la crea de nuevo, vacía.',
    'several-sheets': ({ options }) =>
      `Más de una pestaña es esta hoja: ${options}. Borre la copia, o vacíe su primera fila, que está oculta.`,
  },
};

/** The problem and its remedy, for the column called `heading`. */
export function problemSentence(problem: Problem, heading: string, lang: Lang): string {
  return sentences[lang][problem.code]({
    heading,
    found: problem.found ?? '',
    options: (problem.options ?? [])
      .map((option) => (typeof option === 'string' ? option : option[lang]))
      .join(', '),
  });
}

const places: Record<Lang, (sheet: string, row: number | undefined, heading: string | undefined) => string> =
  {
    en: (sheet, row, heading) =>
      [sheet, row === undefined ? '' : `row ${row}`, heading === undefined ? '' : `“${heading}”`]
        .filter((part) => part !== '')
        .join(', '),
    es: (sheet, row, heading) =>
      [sheet, row === undefined ? '' : `fila ${row}`, heading === undefined ? '' : `“${heading}”`]
        .filter((part) => part !== '')
        .join(', '),
  };

/** Where it is: `Action plan, row 12, “By when”`. */
export function placeOf(
  sheet: string,
  row: number | undefined,
  heading: string | undefined,
  lang: Lang,
): string {
  return places[lang](sheet, row, heading);
}
