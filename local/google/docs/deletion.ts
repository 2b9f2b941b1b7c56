/** Deleting a range of a document, which must leave a document. */
import { ServiceError } from '../execution.ts';
import {
  joined,
  paragraphLength,
  splitInlines,
  tableLength,
  type Block,
  type Paragraph,
} from './document.ts';
import { checkWhole, endOf, rangeOf, type Range } from './places.ts';
import type { Change } from './requests.ts';

/** As public code quotes Google. */
const LAST_BREAK = 'The range cannot include the newline character at the end of the segment.';
/** Assumed: Google's reference tells the cases, not the words. */
const INVALID = 'Invalid deletion range. Cannot delete the requisite newline character.';

export const deleteContentRange: Change = (blocks, { range }) => {
  const found = rangeOf(blocks, range);
  if (found.to === endOf(blocks)) throw new ServiceError(LAST_BREAK);
  deleteIn(blocks, 1, found);
};

interface Placed {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

function placed(siblings: readonly Block[], start: number): Placed[] {
  let index = start;
  return siblings.map((block) => {
    const begin = index;
    index += block.kind === 'paragraph' ? paragraphLength(block) : tableLength(block);
    return { block, start: begin, end: index };
  });
}

/** Deletes a range that lies in these siblings, of which the first begins at `start`. */
function deleteIn(siblings: Block[], start: number, range: Range): void {
  const all = placed(siblings, start);
  const hit = all.filter((one) => one.start < range.to && one.end > range.from);
  const [first] = hit;
  const last = hit.at(-1);
  if (!first || !last) throw new ServiceError(INVALID);
  const torn = hit.find(
    ({ block, start: from, end }) => block.kind === 'table' && (from < range.from || end > range.to),
  );
  if (torn) {
    deleteInTable(torn, hit.length, range);
    return;
  }
  const before = first.block.kind === 'paragraph' ? kept(first.block, 0, range.from - first.start) : null;
  const after =
    last.block.kind === 'paragraph' && last.end > range.to ? kept(last.block, range.to - last.start) : null;
  const next = all[all.indexOf(last) + 1]?.block;
  const rest = remainder(first, before, after, next, range);
  const replaced = rest.takesNext ? hit.length + 1 : hit.length;
  siblings.splice(siblings.indexOf(first.block), replaced, ...rest.blocks);
}

/** A range inside of one cell is deleted there; one that tears a table is refused. */
function deleteInTable({ block, start }: Placed, hits: number, range: Range): void {
  if (block.kind !== 'table' || hits > 1) throw new ServiceError(INVALID);
  let index = start + 1;
  for (const row of block.rows) {
    index += 1;
    for (const cell of row) {
      const from = index + 1;
      index = placed(cell, from).at(-1)?.end ?? from;
      if (range.from < from || range.from >= index) continue;
      // The last line break of a cell stays.
      if (range.to >= index) throw new ServiceError(INVALID);
      deleteIn(cell, from, range);
      return;
    }
  }
  throw new ServiceError(INVALID);
}

/** What stands in the place of the blocks that a range touches. */
function remainder(
  first: Placed,
  before: Paragraph | null,
  after: Paragraph | null,
  next: Block | undefined,
  range: Range,
): { blocks: Block[]; takesNext: boolean } {
  const startsInside = first.start < range.from;
  // Both ends are cut: the first paragraph goes on with what is left of the last one, and keeps its style.
  if (after) {
    const begun = before && startsInside ? before : { ...after, inlines: [] };
    return {
      blocks: [{ ...begun, inlines: joined([...begun.inlines, ...after.inlines]) }],
      takesNext: false,
    };
  }
  const endsWithBreak = next?.kind !== 'table';
  if (!next || !endsWithBreak) throw new ServiceError(INVALID);
  if (!before || !startsInside) return { blocks: [], takesNext: false };
  if (next.kind !== 'paragraph') throw new ServiceError(INVALID);
  return { blocks: [{ ...before, inlines: joined([...before.inlines, ...next.inlines]) }], takesNext: true };
}

/** The paragraph with a part of its text. */
function kept(paragraph: Paragraph, from: number, to = Infinity): Paragraph {
  if (from > 0) checkWhole(paragraph, from);
  if (to > 0 && Number.isFinite(to)) checkWhole(paragraph, to);
  const [upTo] = splitInlines(paragraph.inlines, Math.max(to, 0));
  const [, rest] = splitInlines(upTo, from);
  return { ...paragraph, inlines: joined(rest) };
}
