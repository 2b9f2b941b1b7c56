/** Places in a document by their indexes, and what Google says of those that are none. */
import { ServiceError, type Json } from '../execution.ts';
import type { Message } from '../payload.ts';
import {
  paragraphLength,
  placedParagraphs,
  splitInlines,
  type Block,
  type Paragraph,
  type Placed,
} from './document.ts';

/** From an index up to another one, which is not included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const lengthOf = ({ paragraph }: Placed): number => paragraphLength(paragraph);

/** The index after the last line break. */
export function endOf(blocks: Block[]): number {
  const last = placedParagraphs(blocks).at(-1);
  return last ? last.start + lengthOf(last) : 1;
}

function indexProblem(index: number, end: number): ServiceError {
  return new ServiceError(
    `Index ${String(index)} must be less than the end index of the referenced segment, ${String(end)}.`,
  );
}

/** The range that a request names. Throws for one that is empty or reaches past the end. */
export function rangeOf(blocks: Block[], range: Json | undefined): Range {
  const { startIndex = 0, endIndex = 0 } = (range ?? {}) as Message;
  const [from, to] = [Number(startIndex), Number(endIndex)];
  const end = endOf(blocks);
  if (from >= to) throw new ServiceError('The range should not be empty.');
  if (to > end) throw indexProblem(to, end);
  // As public code quotes Google.
  if (from < 1) throw new ServiceError('Cannot operate on the first section break in the document.');
  return { from, to };
}

/** The same for a style; at least it is not sure that Google lets it reach over the last line break. */
export function styledRangeOf(blocks: Block[], range: Json | undefined): Range {
  const found = rangeOf(blocks, range);
  const end = endOf(blocks);
  if (found.to === end) throw indexProblem(end, end);
  return found;
}

/** Every paragraph that a range touches. */
export function touched(blocks: Block[], { from, to }: Range): Placed[] {
  return placedParagraphs(blocks).filter((place) => place.start < to && place.start + lengthOf(place) > from);
}

/** Where a request inserts: a paragraph, and how far from its start. */
export function insertionPlace(blocks: Block[], request: Message): { place: Placed; offset: number } {
  const { location, endOfSegmentLocation } = request;
  if ((location === undefined) === (endOfSegmentLocation === undefined)) {
    throw new ServiceError('Exactly one of location and endOfSegmentLocation must be given.'); // assumed
  }
  const placed = placedParagraphs(blocks);
  const end = endOf(blocks);
  const index = location === undefined ? end - 1 : Number((location as Message).index ?? 0);
  if (index >= end) throw indexProblem(index, end);
  const place = placed.filter(({ start }) => start <= index).at(-1);
  if (!place || index >= place.start + lengthOf(place)) {
    throw new ServiceError(
      'The insertion index must be inside the bounds of an existing paragraph. ' +
        'You can still create new paragraphs by inserting newlines.',
    );
  }
  checkWhole(place.paragraph, index - place.start);
  return { place, offset: index - place.start };
}

/** Throws where an offset stands between the two halves of a character. The words are assumed. */
export function checkWhole(paragraph: Paragraph, offset: number): void {
  const before = splitInlines(paragraph.inlines, offset)[0].at(-1);
  if (before?.kind === 'text' && /[\ud800-\udbff]$/.test(before.text)) {
    throw new ServiceError('The index cannot be within a surrogate pair.');
  }
}
