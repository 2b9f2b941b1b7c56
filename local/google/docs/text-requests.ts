/** Requests that put text, chips and tables into a document, or replace text. */
import { ServiceError } from '../execution.ts';
import { Absent, type Message } from '../payload.ts';
import {
  joined,
  paragraph as newParagraph,
  placedParagraphs,
  splitInlines,
  type Block,
  type Inline,
  type Paragraph,
  type Placed,
} from './document.ts';
import { insertionPlace } from './places.ts';
import type { Change } from './requests.ts';

/** Google drops control characters and the private use area; it takes every kind of line end for one. */
function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000c-\u001f\ue000-\uf8ff]/g, '');
}

export const insertText: Change = (blocks, request) => {
  const text = plainText(String(request.text ?? ''));
  // As public code quotes Google.
  if (text === '') throw new ServiceError('Insert text requests must specify text to insert.');
  const { place, offset } = insertionPlace(blocks, request);
  insertInto(place, offset, text);
};

/** New text looks like the text before it; new paragraphs are like the one that is split. It is never a suggestion. */
function insertInto({ paragraph, siblings }: Placed, offset: number, text: string): void {
  const [before, after] = splitInlines(paragraph.inlines, offset);
  const neighbour =
    before.filter(({ kind }) => kind === 'text').at(-1) ?? after.find(({ kind }) => kind === 'text');
  const style = neighbour?.kind === 'text' ? neighbour.style : {};
  const lines = text.split('\n').map((line): Inline[] => [{ kind: 'text', text: line, style }]);
  lines[0] = [...before, ...(lines[0] ?? [])];
  lines.push([...(lines.pop() ?? []), ...after]);
  const [first = [], ...rest] = lines.map(joined);
  paragraph.inlines = first;
  const added = rest.map((inlines): Paragraph => ({ ...paragraph, inlines }));
  siblings.splice(siblings.indexOf(paragraph) + 1, 0, ...added);
}

export const insertPerson: Change = (blocks, request) => {
  const { name = '', email = '' } = (request.personProperties ?? {}) as Message;
  if (email === '') throw new ServiceError('The email of the person must be specified.'); // assumed
  insertChip(blocks, request, { kind: 'person', name: String(name), email: String(email) });
};

export const insertDate: Change = (blocks, request) => {
  const { timestamp, dateFormat, locale = 'en' } = (request.dateElementProperties ?? {}) as Message;
  const moment = Date.parse(String(timestamp));
  if (Number.isNaN(moment)) throw new ServiceError('Invalid timestamp.'); // assumed
  if (locale !== 'en') throw new Absent(`A date chip in the language ${String(locale)}`);
  const day = new Date(moment).toISOString().slice(0, 10);
  const months = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });
  insertChip(blocks, request, {
    kind: 'date',
    text: dateFormat === 'DATE_FORMAT_ISO8601' ? day : months.format(moment),
    day,
  });
};

function insertChip(blocks: Block[], request: Message, chip: Inline): void {
  const { place, offset } = insertionPlace(blocks, request);
  const [before, after] = splitInlines(place.paragraph.inlines, offset);
  place.paragraph.inlines = [...before, chip, ...after];
}

/** A line break is put before the table, so that it stands one index after the place. */
export const insertTable: Change = (blocks, request) => {
  const { rows = 0, columns = 0 } = request;
  if (!(Number(rows) >= 1 && Number(columns) >= 1)) {
    throw new ServiceError('The table must have at least one row and one column.'); // assumed
  }
  const { place, offset } = insertionPlace(blocks, request);
  if (place.siblings !== blocks) throw new Absent('A table in a table');
  insertInto(place, offset, '\n');
  const cells = () => Array.from({ length: Number(columns) }, () => [newParagraph()]);
  const table: Block = { kind: 'table', rows: Array.from({ length: Number(rows) }, cells) };
  blocks.splice(blocks.indexOf(place.paragraph) + 1, 0, table);
};

/** Within paragraphs only; what takes a text's place looks like its first letter. */
export const replaceAllText: Change = (blocks, { containsText, replaceText = '' }) => {
  const { text = '', matchCase = false } = (containsText ?? {}) as Message;
  if (text === '') throw new ServiceError('The text to find cannot be empty.'); // assumed
  if (String(replaceText).includes('\n')) throw new Absent('replaceAllText with a line break');
  const wanted = new RegExp(escaped(String(text)), matchCase === true ? 'gu' : 'giu');
  let occurrencesChanged = 0;
  for (const { paragraph } of placedParagraphs(blocks)) {
    // Chips are no text, and nothing goes on across one.
    const letters = paragraph.inlines.map((inline) => (inline.kind === 'text' ? inline.text : '\n')).join('');
    const found = [...letters.matchAll(wanted)].reverse();
    occurrencesChanged += found.length;
    for (const { index, 0: match } of found) {
      const [upTo, after] = splitInlines(paragraph.inlines, index + match.length);
      const [before, [first]] = splitInlines(upTo, index);
      const inside: Inline[] =
        first?.kind === 'text' ? [{ ...first, text: plainText(String(replaceText)) }] : [];
      paragraph.inlines = joined([...before, ...inside, ...after]);
    }
  }
  return { replaceAllText: { ...(occurrencesChanged > 0 && { occurrencesChanged }) } };
};

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
