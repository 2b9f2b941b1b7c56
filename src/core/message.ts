/** A mail as a value; subjects and names lose whatever could become a second header (design §2.22). */
import { toHtml, toText, type Document } from './document.ts';

export interface Mail {
  /** One address: one recipient per mail (design §2.18). */
  readonly to: string;
  readonly subject: string;
  /** Sender's display name; without it the account's own. */
  readonly name?: string;
  readonly replyTo?: string;
  readonly text: string;
  readonly html: string;
}

/** Subjects and file names are cut here, at a whole character. */
export const TITLE_LIMIT = 120;

/** One line of at most 120 characters, without control characters, for subjects, sender names and file names. */
export function oneLine(text: string): string {
  // Control characters, line and paragraph separators, and marks that turn the direction of what follows.
  const flat = text
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const characters = Array.from(flat);
  return characters.length > TITLE_LIMIT ? `${characters.slice(0, TITLE_LIMIT - 1).join('')}…` : flat;
}

/** A mail from a document. */
export function mailOf(
  head: { to: string; subject: string; name?: string | undefined; replyTo?: string | undefined },
  body: Document,
): Mail {
  return {
    to: head.to,
    subject: oneLine(head.subject),
    ...(head.name ? { name: oneLine(head.name) } : {}),
    ...(head.replyTo ? { replyTo: head.replyTo } : {}),
    text: toText(body),
    html: toHtml(body),
  };
}
