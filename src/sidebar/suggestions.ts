/** Whom a people field offers for what was typed so far: groups first, then names of the register. */
import { fold, type ChoiceList } from '../core/choices.ts';
import type { Lang } from '../core/lang.ts';

export interface Suggestion {
  /** What the cell will hold. */
  readonly word: string;
  readonly kind: 'group' | 'member' | 'other';
}

export interface Suggestions {
  readonly shown: readonly Suggestion[];
  /** How many more match. */
  readonly more: number;
}

/** As many as fit under the field without hiding the next question. */
const SHOWN = 8;

/** A name matches where one of its words begins with what was typed; such names come before others that hold it. */
function rank(word: string, typed: string): number {
  const folded = fold(word);
  if (folded.startsWith(typed)) return 0;
  if (folded.includes(` ${typed}`)) return 1;
  return folded.includes(typed) ? 2 : -1;
}

export function suggest(
  typed: string,
  names: readonly { readonly name: string; readonly member: boolean }[],
  groups: ChoiceList | undefined,
  chosen: readonly string[],
  lang: Lang,
): Suggestions {
  const wanted = fold(typed);
  const taken = new Set(chosen.map(fold));
  const all: Suggestion[] = [
    ...(groups?.choices ?? []).map(({ words }) => ({ word: words[lang], kind: 'group' as const })),
    ...names.map(({ name, member }) => ({
      word: name,
      kind: member ? ('member' as const) : ('other' as const),
    })),
  ];
  const matching = all
    .map((suggestion, order) => ({ suggestion, order, rank: rank(suggestion.word, wanted) }))
    .filter(({ suggestion, rank }) => rank >= 0 && !taken.has(fold(suggestion.word)))
    .sort(
      (a, b) => groupFirst(a.suggestion) - groupFirst(b.suggestion) || a.rank - b.rank || a.order - b.order,
    )
    .map(({ suggestion }) => suggestion);
  return { shown: matching.slice(0, SHOWN), more: Math.max(0, matching.length - SHOWN) };
}

function groupFirst({ kind }: Suggestion): number {
  return kind === 'group' ? 0 : 1;
}
