/** Map it together: in which order a room is asked about people, and which answers count as given (seeds.md W18, O1). */
import type { Day } from '../core/day.ts';
import type { Judgement } from './judgements.ts';
import { isStale, mapColumns, squareOf } from './map.ts';

/** What an answer is judged by. */
export type Judged = Pick<Judgement, 'position' | 'say' | 'looked'>;

/** Whether somebody has an answer of the last half year: a place, or that the room doesn't know or doesn't agree. */
export function isAnswered(judged: Judged, today: Day): boolean {
  const { position, looked } = judged;
  if (position === undefined || isStale(looked, today)) return false;
  return squareOf(judged) !== undefined || !mapColumns.some(({ code }) => code === position);
}

/** Those who were never judged come first, then stale judgements from the oldest on, then those that lack a part. */
export function inAskingOrder<Person extends { readonly judged: Judged }>(
  people: readonly Person[],
  today: Day,
): Person[] {
  const rank = ({ judged }: Person): number => {
    if (judged.position === undefined && judged.say === undefined) return 0;
    if (isStale(judged.looked, today)) return 1;
    return isAnswered(judged, today) ? 3 : 2;
  };
  const looked = ({ judged }: Person): string => judged.looked ?? '';
  return [...people].sort(
    (a, b) => rank(a) - rank(b) || (rank(a) === 1 ? looked(a).localeCompare(looked(b)) : 0),
  );
}

/** Who is asked about next: the first one without an answer, those whom the room wants to come back to last. */
export function nextOf<Person extends { readonly person: string; readonly judged: Judged }>(
  people: readonly Person[],
  later: readonly string[],
  today: Day,
): Person | undefined {
  const open = people.filter(({ judged }) => !isAnswered(judged, today));
  return (
    open.find(({ person }) => !later.includes(person)) ??
    later.flatMap((name) => open.find(({ person }) => person === name) ?? [])[0]
  );
}
