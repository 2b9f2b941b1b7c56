/** What a change of the workbook's language does, before it is done. */
import type { Lang } from '../core/lang.ts';

/** What changes in one sheet; `newName` where its tab is renamed. */
export interface SheetChange {
  readonly name: string;
  readonly newName: string | undefined;
  readonly headings: number;
  readonly cells: number;
}

interface LanguageText {
  /** One sheet's change in a sentence. */
  sheet(change: SheetChange): string;
  /** Sheets that the product draws. */
  drawn(names: readonly string[]): string;
  readonly setting: string;
  readonly finished: string;
}

export const languageText: Record<Lang, LanguageText> = {
  en: {
    sheet: ({ name, newName, headings, cells }) =>
      [
        newName === undefined ? `“${name}”` : `“${name}” becomes “${newName}”`,
        [
          ...(headings === 0 ? [] : [headings === 1 ? '1 heading' : `${headings} headings`]),
          ...(cells === 0 ? [] : [cells === 1 ? '1 cell' : `${cells} cells`]),
        ].join(', '),
      ]
        .filter((part) => part !== '')
        .join(': '),
    drawn: (names) => `Drawn anew: ${names.map((name) => `“${name}”`).join(', ')}`,
    setting: 'Mails and documents to people without a language of their own',
    finished: 'Everything is in the new language.',
  },
  es: {
    sheet: ({ name, newName, headings, cells }) =>
      [
        newName === undefined ? `“${name}”` : `“${name}” pasa a ser “${newName}”`,
        [
          ...(headings === 0 ? [] : [headings === 1 ? '1 encabezado' : `${headings} encabezados`]),
          ...(cells === 0 ? [] : [cells === 1 ? '1 celda' : `${cells} celdas`]),
        ].join(', '),
      ]
        .filter((part) => part !== '')
        .join(': '),
    drawn: (names) => `Se dibujan de nuevo: ${names.map((name) => `“${name}”`).join(', ')}`,
    setting: 'Correos y documentos para quienes no tienen un idioma propio anotado',
    finished: 'Todo está en el nuevo idioma.',
  },
};
