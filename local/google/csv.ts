/** CSV as `Utilities.parseCsv` reads it. */
import { ServiceError } from './execution.ts';

/**
 * The rows of a text; they need not be of one length, and every cell is text. Cells in quotes may hold the delimiter,
 * line breaks, and doubled quotes. Throws ServiceError for a quote that has no end, text behind a closing quote, and a
 * delimiter that is not one character.
 */
export function parseCsv(text: string, delimiter = ','): string[][] {
  if (delimiter.length !== 1) throw new ServiceError('Invalid argument: delimiter');
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at, delimiter);
    row.push(cell.value);
    at = cell.end;
    if (text[at] === delimiter) {
      at += 1;
      // The delimiter was the last character: an empty cell follows.
      if (at === text.length) row.push('');
      else continue;
    }
    const lineEnd = /^(\r\n|\r|\n)?/.exec(text.slice(at, at + 2))?.[0] ?? '';
    if (lineEnd === '' && at < text.length) throw unreadable();
    rows.push(row);
    row = [];
    at += lineEnd.length;
  }
  return rows;
}

function unreadable(): ServiceError {
  return new ServiceError('Could not parse text.');
}

interface Cell {
  readonly value: string;
  /** Where what follows begins. */
  readonly end: number;
}

function quotedCell(text: string, start: number): Cell {
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) throw unreadable();
    if (text[quote + 1] !== '"') {
      return { value: text.slice(start + 1, quote).replaceAll('""', '"'), end: quote + 1 };
    }
    at = quote + 2;
  }
}

function plainCell(text: string, start: number, delimiter: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { value: text.slice(start, end), end };
}
