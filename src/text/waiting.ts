/** What every page says while it waits for the server, and when no answer came. */
import { languages, type Lang } from '../core/lang.ts';

interface WaitingText {
  readonly loading: string;
  readonly tryAgain: string;
  /** Why a call gave no answer, and what to do. */
  readonly failures: Readonly<
    Record<'problem' | 'account' | 'offline' | 'busy' | 'slow' | 'unknown', string>
  >;
  code(code: string): string;
}

export const waitingText: Record<Lang, WaitingText> = {
  en: {
    loading: 'Loading…',
    tryAgain: 'Try again',
    failures: {
      problem: '',
      account:
        'Google did not let this panel act for you. Signed in to several accounts? Open the workbook in a window with ' +
        'only one. Else reload the page and say yes when Google asks.',
      offline: 'No answer came. Are you online? What you typed is still here.',
      busy: 'Google is busy with this workbook. Try again in a minute.',
      slow: 'No answer came in time. Reload the page to see what was done.',
      unknown: 'Something went wrong on the way. If it comes back, reload the page.',
    },
    code: (code) => `If you ask for help, mention the code ${code}.`,
  },
  es: {
    loading: 'Cargando…',
    tryAgain: 'Intentar de nuevo',
    failures: {
      problem: '',
      account:
        'Google no dejó que este panel actuara por usted. ¿Tiene varias cuentas abiertas? Abra el libro en una ventana ' +
        'con una sola. Si no, recargue la página y diga que sí cuando Google pregunte.',
      offline: 'No llegó respuesta. ¿Tiene conexión? Lo que escribió sigue aquí.',
      busy: 'Google está ocupado con este libro. Intente de nuevo en un minuto.',
      slow: 'La respuesta no llegó a tiempo. Recargue la página para ver qué se hizo.',
      unknown: 'Algo salió mal en el camino. Si se repite, recargue la página.',
    },
    code: (code) => `Si pide ayuda, mencione el código ${code}.`,
  },
};

/** The language of this page: the one that its build has left. */
export const pageLang: Lang = languages.find((lang) => lang in waitingText) ?? languages[0];
