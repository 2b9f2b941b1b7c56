/** What every part of the page can reach: the workspace as it is, who is acting, and a way to say something. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Overview, Person, RanAnswer, RequestName, Requests } from '../server/contract.ts';
import type { Question } from './question.tsx';

export type ViewName = 'spreadsheet' | 'inbox' | 'drive' | 'triggers' | 'runs' | 'charts';

export interface Desk {
  readonly overview: Overview;
  readonly me: Person;
  /** Address of the person whose page this is. */
  readonly as: string;
  /** Who asks, and of which spreadsheet: what every request about the spreadsheet in sight begins with. */
  readonly here: { readonly as: string; readonly file?: string };
  /** Changes of the workspace so far. */
  readonly changes: number;
  /** Asks the server; what goes wrong is shown, and the answer is then undefined. */
  act<Name extends RequestName>(
    name: Name,
    input: Requests[Name]['input'],
  ): Promise<Requests[Name]['answer'] | undefined>;
  /**
   * Starts a run under a new ticket, and asks the person what it asks. Gives what came of it, also where the server
   * refuses it; undefined where the server does not answer, which has been said.
   */
  run(start: (ticket: string) => Promise<RanAnswer>): Promise<RanAnswer | undefined>;
  /** Shows what a run showed. */
  show(ran: RanAnswer): void;
  /** A note goes away after some seconds (null: when it is closed), a problem when it is closed. */
  say(text: string, kind?: 'note' | 'problem', seconds?: number | null): void;
  /** Asks the person something; undefined when they cancel. */
  question(question: Omit<Question, 'answer'>): Promise<string | undefined>;
  openDocument(id: string): void;
  /** Shows a spreadsheet in the grid; without an id the workbook. */
  openSpreadsheet(id?: string): void;
  go(view: ViewName): void;
}

export const DeskContext = createContext<Desk | undefined>(undefined);

/** Throws outside of the page's App. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('There is no desk around this part of the page.');
  return desk;
}
