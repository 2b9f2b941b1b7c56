/** Who asks whom: names shared out in the core group, and those without a concrete ask (seeds.md R1–R5, R8, N11). */
import { fold } from '../core/choices.ts';
import type { Person } from './people.ts';

export interface Share {
  readonly person: string;
  /** Who of the core group asks; undefined only where the core group is empty. */
  readonly asker: string | undefined;
  /** Whether the two know each other, so that the first sentence is easier. */
  readonly known: boolean;
}

function nameOf({ listed, name }: Person): string {
  return listed ?? name ?? '';
}

/** Who is still to be asked: named, and listed or promised to somebody. */
export function toAsk(people: readonly Person[]): Person[] {
  return people.filter(
    (person) =>
      nameOf(person) !== '' &&
      (person.status === undefined || person.status === 'listed' || person.status === 'assigned'),
  );
}

/**
 * Shares out who is still to be asked. Whoever keeps in touch with somebody goes on doing so; else the core person asks
 * who knows them (of several the one with the fewest names), and what nobody knows goes to whoever has the fewest. Ties
 * go by the order of `core`, so that sharing out twice gives the same.
 */
export function shareOut(people: readonly Person[], core: readonly string[]): Share[] {
  const load = new Map(core.map((name) => [name, 0]));
  const members = new Map(core.map((name) => [fold(name), name]));
  const inCore = (names: readonly string[]): string[] => {
    const wanted = new Set(names.map(fold));
    return core.filter((name) => wanted.has(fold(name)));
  };
  const leastOf = (names: readonly string[]): string | undefined =>
    names.reduce<string | undefined>(
      (least, name) => (least === undefined || (load.get(name) ?? 0) < (load.get(least) ?? 0) ? name : least),
      undefined,
    );
  const give = (name: string | undefined): string | undefined => {
    if (name !== undefined) load.set(name, (load.get(name) ?? 0) + 1);
    return name;
  };
  const open = toAsk(people).filter((person) => !members.has(fold(nameOf(person))));
  const shares = new Map<Person, Share>();
  const share = (person: Person, candidates: readonly string[]): void => {
    const asker = give(leastOf(candidates));
    const known = asker !== undefined && inCore(person.knows ?? []).includes(asker);
    shares.set(person, { person: nameOf(person), asker, known });
  };
  const fixed = (person: Person): string[] => inCore(person.owner === undefined ? [] : [person.owner]);
  const knowing = (person: Person): string[] => inCore(person.knows ?? []);
  // First what is settled, then what only some can do, and last what evens it out.
  for (const person of open) if (fixed(person).length > 0) share(person, fixed(person));
  for (const person of open) {
    if (!shares.has(person) && knowing(person).length > 0) share(person, knowing(person));
  }
  for (const person of open) if (!shares.has(person)) share(person, core);
  return open.flatMap((person) => shares.get(person) ?? []);
}

/** Who is still to be asked and for whom nothing concrete is written down yet (seeds.md R8). */
export function withoutAsk(people: readonly Person[]): string[] {
  return toAsk(people)
    .filter(({ ask }) => (ask ?? '').trim() === '')
    .map(nameOf);
}
