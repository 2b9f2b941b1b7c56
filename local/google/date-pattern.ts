/** The parts of a date pattern, as java.text.SimpleDateFormat reads them. */
import { ServiceError } from './execution.ts';

export type PatternPart =
  | { readonly text: string }
  /** A field: its letter, and how often it stands in a row. */
  | { readonly letter: string; readonly length: number };

const LETTERS = 'GyYMLwWDdFEuaHkKhmsSzZX';

/**
 * Letters are fields, `'…'` is text, `''` is one quote, everything else stands for itself.
 * Throws ServiceError, with Java's sentences, for a letter that is no field and for a quote that has no end.
 */
export function patternParts(pattern: string): PatternPart[] {
  return [...pattern.matchAll(/''|'(?:[^']|'')*('?)|([A-Za-z])\2*|[^A-Za-z']+/g)].map(
    ([part, end, letter]) => {
      if (part === "''") return { text: "'" };
      if (part.startsWith("'")) {
        if (end !== "'" || part.length === 1) throw new ServiceError('Unterminated quote');
        return { text: part.slice(1, -1).replaceAll("''", "'") };
      }
      if (letter === undefined) return { text: part };
      if (!LETTERS.includes(letter)) throw new ServiceError(`Illegal pattern character '${letter}'`);
      if (letter === 'X' && part.length > 3)
        throw new ServiceError(`invalid ISO 8601 format: length=${part.length}`);
      return { letter, length: part.length };
    },
  );
}
