/** What the guide says when a call could not be answered. */
import type { Lang } from '../core/lang.ts';

interface CallText {
  readonly unknown: string;
  readonly input: string;
  readonly busy: string;
  bug(code: string): string;
  drafted(document: string): string;
}

export const callText: Record<Lang, CallText> = {
  en: {
    unknown: 'This page is older or newer than the workbook. Close the sidebar and open it again.',
    input:
      'Something in this form could not be understood. Close the sidebar, open it again, and try once more.',
    busy: 'Somebody else is saving just now. Nothing was lost: please try again in a moment.',
    bug: (code) =>
      `Something went wrong on our side, and nothing was half done in your name that the Outbox doesn’t show. Try again; if it stays, tell whoever helps you the word “${code}”.`,
    drafted: (document) =>
      `The ${document} is drafted. Open the Doc and change what you like before it goes out.`,
  },
  es: {
    unknown: 'Esta página y el libro son de versiones distintas. Cierre el panel y ábralo de nuevo.',
    input: 'Algo en este formulario no se pudo entender. Cierre el panel, ábralo y pruebe otra vez.',
    busy: 'Otra persona está guardando en este momento. No se perdió nada: pruebe de nuevo en un momento.',
    bug: (code) =>
      `Algo salió mal de nuestro lado. Si algo quedó a medias en su nombre, la Bandeja de salida lo muestra. Pruebe de nuevo; si sigue igual, dígale a quien le ayuda la palabra “${code}”.`,
    drafted: (document) =>
      `Borrador listo: ${document}. Abra el documento y cambie lo que quiera antes de que salga.`,
  },
};
