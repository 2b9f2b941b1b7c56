/** What every part of the page can reach: the workspace as it is, who is acting, and a way to say something. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Overview, RanAnswer, RequestName, Requests } from '../server/contract.ts';
import type { Question } from './question.tsx';

export type ViewName = 'spreadsheet' | 'inbox' | 'documents' | 'runs';

export interface Desk {
  readonly overview: Overview;
  /** Address of the person who acts. */
  readonly as: string;
  /** Changes of the workspace so far. */
  readonly changes: number;
  /** Asks the server; what goes wrong is shown, and the answer is then undefined. */
  act<Name extends RequestName>(
    name: Name,
    input: Requests[Name]['input'],
  ): Promise<Requests[Name]['answer'] | undefined>;
  /** Shows what a run showed. */
  show(ran: RanAnswer): void;
  say(text: string, kind?: 'note' | 'problem'): void;
  /** Asks the person something; undefined when they cancel. */
  question(question: Omit<Question, 'answer'>): Promise<string | undefined>;
  openDocument(id: string): void;
  go(view: ViewName): void;
}

export const DeskContext = createContext<Desk | undefined>(undefined);

/** Throws outside of the page's App. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('There is no desk around this part of the page.');
  return desk;
}
