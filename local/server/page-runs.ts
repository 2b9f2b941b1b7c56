/** Runs that a page starts: each only once, also where it asks its user something and goes on with the answer. */
import { Unanswered, type Answer, type Answers, type Question } from '../google/ui.ts';
import type { Workspace } from '../runtime.ts';
import type { RanAnswer } from './contract.ts';
import { Refusal } from './refusal.ts';

/** Performs the run from its beginning, with the answers to what it asks. */
type Begin = (answers: Answers) => RanAnswer;

interface PageRun {
  readonly user: string;
  readonly begin: Begin;
  /** What the user was asked so far, and said. */
  answered: readonly { readonly question: Question; readonly answer: Answer | 'left' }[];
  ran: RanAnswer;
}

const KEPT = 100;

/**
 * Google suspends a run that calls `Ui.alert`. Here a run is one synchronous piece: when a question comes up that has
 * no answer yet, everything goes back to where it was before the run, and with the answer the run is performed again
 * from its beginning. The workspace repeats itself, so that it gets to the same question; where somebody else changed
 * something in between and it gets to another one, that one is asked.
 */
export class PageRuns {
  private readonly runs = new Map<string, PageRun>();

  constructor(private readonly workspace: Workspace) {}

  /** Performs a run, or gives what came of it where the ticket is known. */
  start(user: string, ticket: string, begin: Begin): RanAnswer {
    const known = this.outcome(user, ticket);
    if (known) return known;
    const run: PageRun = { user, begin, answered: [], ran: { shown: [] } };
    run.ran = this.perform(run);
    this.runs.set(ticket, run);
    const [oldest] = this.runs.keys();
    if (this.runs.size > KEPT && oldest !== undefined) this.runs.delete(oldest);
    return run.ran;
  }

  /** Goes on with a run that waits; `left` is a page that was closed. Throws Refusal where none waits. */
  reply(user: string, ticket: string, answer: Answer | 'left'): RanAnswer {
    const run = this.runs.get(ticket);
    if (run?.user !== user) throw new Refusal('The server was started anew. What you were asked is over.');
    const { question } = run.ran;
    if (!question) return run.ran;
    run.answered = [...run.answered, { question, answer }];
    run.ran = this.perform(run);
    return run.ran;
  }

  /** What came of the run so far; undefined where this person has started none with the ticket. */
  outcome(user: string, ticket: string): RanAnswer | undefined {
    const run = this.runs.get(ticket);
    return run?.user === user ? run.ran : undefined;
  }

  private perform(run: PageRun): RanAnswer {
    const before = this.workspace.snapshot();
    let asked = 0;
    try {
      return run.begin((question) => {
        const said = run.answered[asked];
        if (said && isSame(said.question, question)) {
          asked += 1;
          return said.answer;
        }
        run.answered = run.answered.slice(0, asked);
        return undefined;
      });
    } catch (error) {
      if (!(error instanceof Unanswered)) throw error;
      this.workspace.goBackTo(before);
      return { shown: [], question: error.question };
    }
  }
}

function isSame(one: Question, other: Question): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
