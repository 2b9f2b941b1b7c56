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
    drafted: (document) => `The ${document} is drafted. Open the Doc, change what you like, then send it.`,
  },
};
