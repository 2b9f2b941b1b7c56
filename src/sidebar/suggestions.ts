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

/** Names with a word that begins with what was typed come before names that only hold it; -1 is no match. */
function rank(word: string, typed: string): number {
  return [` ${word}`.includes(` ${typed}`), word.includes(typed)].indexOf(true);
}

export function suggest(
  typed: string,
  names: readonly { readonly name: string; readonly member: boolean }[],
  groups: ChoiceList | undefined,
  chosen: readonly string[],
  lang: Lang,
): Suggestions {
  const taken = chosen.map(fold);
  const all: Suggestion[] = [
    ...(groups?.choices ?? []).map(({ words }) => ({ word: words[lang], kind: 'group' as const })),
    ...names.map(({ name, member }) => ({
      word: name,
      kind: member ? ('member' as const) : ('other' as const),
    })),
  ];
  const ranked = all
    .filter(({ word }) => !taken.includes(fold(word)))
    .map((suggestion) => ({ suggestion, rank: rank(fold(suggestion.word), fold(typed)) }));
  // Groups stand first in `all`, so among equals they come first.
  const matching = [0, 1].flatMap((wanted) =>
    ranked.filter(({ rank }) => rank === wanted).map(({ suggestion }) => suggestion),
  );
  return { shown: matching.slice(0, SHOWN), more: Math.max(0, matching.length - SHOWN) };
}
