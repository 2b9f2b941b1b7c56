/** Names in cells and the people they mean: unknown and ambiguous names are said, never guessed (design §2.12). */
import { fold } from './choices.ts';
import type { Problem } from './issue.ts';

/** What a register has to say of somebody so that a name can be resolved. */
export interface Listed {
  readonly id: string;
  readonly name: string;
  readonly organization?: string | undefined;
  readonly email?: string | undefined;
}

/**
 * Somebody's id → the name that cells use: the name, and for namesakes ` · organization` as well. Namesakes in one
 * organization, or in none, get a number in the order of the register: a name that two people have lists neither.
 */
export function listedNames(register: readonly Listed[]): Map<string, string> {
  const names = count(register.map(({ name }) => fold(clean(name))));
  const hasNamesakes = (name: string): boolean => (names.get(fold(clean(name))) ?? 0) > 1;
  const full = register.map(({ name, organization }) =>
    hasNamesakes(name) && organization ? `${clean(name)} · ${clean(organization)}` : clean(name),
  );
  const times = count(full.map(fold));
  const taken = new Set([...times.keys(), ...names.keys()]);
  const numbers = new Map<string, number>();
  /** The name with the next number that makes it nobody else's. */
  const numbered = (name: string): string => {
    const nth = (numbers.get(fold(name)) ?? 0) + 1;
    numbers.set(fold(name), nth);
    const candidate = `${name} (${nth})`;
    if (taken.has(fold(candidate))) return numbered(name);
    taken.add(fold(candidate));
    return candidate;
  };
  return new Map(
    register.map(({ id }, index) => {
      const listed = full[index] ?? '';
      const alone = (times.get(fold(listed)) ?? 0) < 2 && !hasNamesakes(listed);
      return [id, alone ? listed : numbered(listed)];
    }),
  );
}

/** A `;` separates names in a cell, so none can stand in one. */
function clean(text: string): string {
  return text.replace(/;/g, ',').trim();
}

function count(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

export interface Register {
  /** The id of the one person whom a text names: by listed name, plain name, address or id. Or what is wrong. */
  find(text: string): { readonly id: string } | { readonly problem: Problem };
  /** The name that cells use; undefined for an id that the register doesn't have. */
  nameOf(id: string): string | undefined;
}

/** Looks people up. A plain name that two people share is `which-person`, with both to choose from. */
export function registerOf(people: readonly Listed[]): Register {
  const names = listedNames(people);
  const ids = new Map<string, Set<string>>();
  const add = (text: string | undefined, id: string): void => {
    if (!text) return;
    const key = fold(text);
    ids.set(key, (ids.get(key) ?? new Set()).add(id));
  };
  for (const person of people) {
    add(names.get(person.id), person.id);
    add(clean(person.name), person.id);
    add(person.email, person.id);
    add(person.id, person.id);
  }
  const listedAs = new Map([...names].map(([id, listed]) => [fold(listed), id]));
  return {
    find(text) {
      const exact = listedAs.get(fold(text));
      if (exact !== undefined) return { id: exact };
      const found = [...(ids.get(fold(text)) ?? [])];
      if (found.length === 1) return { id: found[0] ?? '' };
      if (found.length > 1) return { problem: which(text, found) };
      // Part of a name is no name, but it helps to say whom it could mean.
      const near = people
        .filter(({ name }) => fold(name).split(' ').includes(fold(text)))
        .map(({ id }) => id)
        .slice(0, 5);
      return { problem: near.length > 0 ? which(text, near) : { code: 'unknown-person', found: text } };
    },
    nameOf: (id) => names.get(id),
  };

  function which(text: string, candidates: readonly string[]): Problem {
    return { code: 'which-person', found: text, options: candidates.map((id) => names.get(id) ?? id) };
  }
}
