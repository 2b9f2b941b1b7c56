/** Asks the server, and keeps answers up to date while the workspace changes. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RequestName, Requests } from '../server/contract.ts';

/** The server's own sentence of why something can't be done. */
export class Refused extends Error {}

/** Rejects with Refused, or with an Error where the server does not answer. */
export async function ask<Name extends RequestName>(
  name: Name,
  input: Requests[Name]['input'],
): Promise<Requests[Name]['answer']> {
  const response = await fetch(`/api/${name}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(input),
  });
  const answer = (await response.json()) as unknown;
  if (response.ok) return answer as Requests[Name]['answer'];
  throw new Refused((answer as { problem?: string }).problem ?? `The server answered ${response.status}.`);
}

/** Counts the changes of the workspace; `isGone` while the server does not answer. */
export function useChanges(): { readonly count: number; readonly isGone: boolean } {
  const [changes, setChanges] = useState({ count: 0, isGone: false });
  useEffect(() => {
    const stream = new EventSource('/changes');
    const happened = (): void => setChanges(({ count }) => ({ count: count + 1, isGone: false }));
    stream.onmessage = happened;
    stream.onopen = happened;
    stream.onerror = () => setChanges(({ count }) => ({ count, isGone: true }));
    return () => stream.close();
  }, []);
  return changes;
}

/**
 * The newest answer, asked for again whenever the input or `changes` is another one; one request at a time.
 * Undefined until the first answer, and for no input.
 */
export function useAnswer<Name extends RequestName>(
  name: Name,
  input: Requests[Name]['input'] | undefined,
  changes: number,
): Requests[Name]['answer'] | undefined {
  const [answer, setAnswer] = useState<{ of: string; value: Requests[Name]['answer'] }>();
  const state = useRef({ isAsking: false, wanted: '' });
  const key = input === undefined ? '' : JSON.stringify(input);

  useEffect(() => {
    const { current } = state;
    current.wanted = key === '' ? '' : `${changes} ${key}`;
    const again = async (): Promise<void> => {
      if (current.isAsking || current.wanted === '') return;
      const { wanted } = current;
      current.isAsking = true;
      try {
        const of = wanted.slice(wanted.indexOf(' ') + 1);
        const value = await ask(name, JSON.parse(of) as Requests[Name]['input']);
        setAnswer({ of, value });
      } catch {
        // The next change asks again; that the server is gone is said elsewhere.
      } finally {
        current.isAsking = false;
      }
      if (current.wanted !== wanted) void again();
    };
    void again();
  }, [name, key, changes]);

  return key === '' ? undefined : answer?.value;
}
