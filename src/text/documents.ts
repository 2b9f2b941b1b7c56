/** Names of documents, and what the guide says about the welcome page. */
import type { Lang } from '../core/lang.ts';

/** What can be drafted: two documents of a meeting, and one of a person. */
export const documentKinds = ['agenda', 'minutes', 'welcome'] as const;
export type DocumentKind = (typeof documentKinds)[number];

interface DocumentText {
  name(document: 'agenda' | 'minutes', what: string, date: string): string;
  /** Says neither what it is about nor who we are: some must not be seen to belong. */
  welcomeName(person: string): string;
  readonly word: Record<DocumentKind, string>;
  readonly welcome: Record<'title' | 'help' | 'draft' | 'again', string>;
}

export const documentText: Record<Lang, DocumentText> = {
  en: {
    name: (document, what, date) => `${document === 'agenda' ? 'Agenda' : 'Minutes'} ${date} ${what}`,
    welcomeName: (person) => `Welcome ${person}`,
    word: { agenda: 'agenda', minutes: 'minutes', welcome: 'welcome page' },
    welcome: {
      title: 'Welcome page',
      help: 'Purpose, time asked, agreements, next dates and whom to call, in their language. Nobody gets it by itself: print it, or share it from the Doc.',
      draft: 'Draft the welcome page',
      again: 'I threw it away: draft it again',
    },
  },
  es: {
    name: (document, what, date) => `${document === 'agenda' ? 'Agenda' : 'Acta'} ${date} ${what}`,
    welcomeName: (person) => `Bienvenida ${person}`,
    word: { agenda: 'la agenda', minutes: 'el acta', welcome: 'la página de bienvenida' },
    welcome: {
      title: 'Página de bienvenida',
      help: 'Propósito, tiempo que se pide, acuerdos, próximas fechas y a quién llamar, en el idioma de la persona. Nadie la recibe por sí sola: imprímala, o compártala desde el documento.',
      draft: 'Hacer el borrador de la bienvenida',
      again: 'La tiré: hacer otro borrador',
    },
  },
};
