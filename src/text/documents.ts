/** Names of documents. */
import type { Lang } from '../core/lang.ts';

interface DocumentText {
  name(document: 'agenda' | 'minutes', what: string, date: string): string;
  readonly word: Record<'agenda' | 'minutes', string>;
}

export const documentText: Record<Lang, DocumentText> = {
  en: {
    name: (document, what, date) => `${document === 'agenda' ? 'Agenda' : 'Minutes'} ${date} ${what}`,
    word: { agenda: 'agenda', minutes: 'minutes' },
  },
  es: {
    name: (document, what, date) => `${document === 'agenda' ? 'Agenda' : 'Acta'} ${date} ${what}`,
    word: { agenda: 'la agenda', minutes: 'el acta' },
  },
};
