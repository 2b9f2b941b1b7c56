/** Suggestions in a document: as if all were accepted or none were made, and one that somebody settles. */
import { joined, type Block, type Inline } from './document.ts';

type Answer = 'accept' | 'reject' | 'leave open';

/** The document with the suggestions settled as `answer` says of each id. The blocks that go in stay as they are. */
function settled(blocks: readonly Block[], answer: (id: string) => Answer): Block[] {
  return blocks.map((block): Block => {
    if (block.kind === 'paragraph') return { ...block, inlines: settledInlines(block.inlines, answer) };
    const rows = block.rows.map((row) => row.map((cell) => settled(cell, answer) as typeof cell));
    return { ...block, rows };
  });
}

function settledInlines(inlines: readonly Inline[], answer: (id: string) => Answer): Inline[] {
  const left = inlines.flatMap((inline): Inline[] => {
    const { inserted, deleted, ...plain } = inline;
    const insertion = inserted === undefined ? 'accept' : answer(inserted);
    const deletion = deleted === undefined ? 'reject' : answer(deleted);
    if (insertion === 'reject' || deletion === 'accept') return [];
    return [
      {
        ...plain,
        ...(insertion === 'leave open' && inserted !== undefined && { inserted }),
        ...(deletion === 'leave open' && deleted !== undefined && { deleted }),
      },
    ];
  });
  return joined(left);
}

/** As if everybody's suggestions were accepted. */
export function withSuggestionsAccepted(blocks: readonly Block[]): Block[] {
  return settled(blocks, () => 'accept');
}

/** As if nobody had suggested anything. */
export function withoutSuggestions(blocks: readonly Block[]): Block[] {
  return settled(blocks, () => 'reject');
}

/** With one suggestion accepted or rejected. */
export function withSuggestionSettled(blocks: readonly Block[], id: string, isAccepted: boolean): Block[] {
  return settled(blocks, (one) => (one !== id ? 'leave open' : isAccepted ? 'accept' : 'reject'));
}

/** The ids of all suggestions, in the order in which they stand. */
export function suggestionIds(blocks: readonly Block[]): string[] {
  const ids = blocks.flatMap((block): string[] => {
    if (block.kind === 'table') return block.rows.flat().flatMap(suggestionIds);
    return block.inlines.flatMap(({ inserted, deleted }) =>
      [inserted, deleted].filter((id) => id !== undefined),
    );
  });
  return [...new Set(ids)];
}
