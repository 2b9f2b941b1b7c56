/** What adding people says about a text. */
import type { Lang } from '../core/lang.ts';

type LineProblemCode = 'unclosed-quote' | 'columns' | 'no-name' | 'address' | 'too-long' | 'empty';

interface ImportText {
  readonly problem: Record<LineProblemCode, (line: number, found: string) => string>;
  alreadyThere(row: number): string;
  twice(line: number): string;
  added(count: number): string;
  readonly nothing: string;
}

export const importText: Record<Lang, ImportText> = {
  en: {
    problem: {
      'unclosed-quote': (line) =>
        `Line ${line}: a quotation mark is opened and not closed. Correct the file there and try again; nothing was written.`,
      columns: (line, found) =>
        `Line ${line}: there are more columns than headings (“${found}”). Put text with separators in quotation marks; nothing was written.`,
      'no-name': (line) => `Line ${line}: there is neither a name nor an address. It is left out.`,
      address: (line, found) =>
        `Line ${line}: “${found}” is not a mail address. Please check it after adding.`,
      'too-long': (line) => `Line ${line}: this is longer than a cell can hold. It is left out.`,
      empty: () => 'There is nothing here yet. Paste a To line, names one per line, or choose a CSV file.',
    },
    alreadyThere: (row) => `Already in Stakeholders, row ${row}.`,
    twice: (line) => `The same as line ${line}.`,
    added: (count) =>
      `${count === 1 ? 'One person was' : `${count} people were`} added as Listed. Nobody is a member until you set “Agreed?” yourself.`,
    nothing: 'Nobody was added.',
  },
};
