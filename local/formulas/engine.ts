/** The engine that computes formulas: it runs in a thread of its own, and everybody else waits for its answer. */
import { createSyncFn } from 'synckit';

export type Value = number | string | boolean | null;

/** A cell that holds a formula, in the engine's words. */
export interface FormulaCell {
  readonly formula: string;
  readonly numberFormat: string | undefined;
}

/** A number that carries its format along into what is computed from it. */
export interface FormattedCell {
  readonly value: number;
  readonly numberFormat: string;
}

export interface EngineSheet {
  readonly id: number;
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly cells: readonly (readonly (Value | FormulaCell | FormattedCell)[])[];
}

export interface Book {
  readonly sheets: readonly EngineSheet[];
  /** What NOW() gives, as a serial number; TODAY() is its whole part. */
  readonly now: number;
}

/** A formula that stands in no cell; its references all name their sheet. */
export interface Question {
  readonly sheet: number;
  readonly formula: string;
}

/** What the thread is asked: the results of a book's formulas, or of formulas beside it. */
export type Task =
  | { readonly compute: Book }
  /** The book is left out where the thread was asked about the same one before. */
  | { readonly ask: readonly Question[]; readonly book: Book | null };

/** What a cell shows after the computation, rows and columns counted from 1. */
export interface Computed {
  readonly row: number;
  readonly column: number;
  /** An error is its text, `#N/A`. */
  readonly value: Value;
  /** What comes with the value: a day, a percentage. */
  readonly numberFormat: string | undefined;
}

/** The results of formulas, those that spill included, by the id of their sheet. */
export type Results = Readonly<Record<number, readonly Computed[]>>;

let thread: ((task: Task) => unknown) | undefined;

/** The first one starts the thread, which takes about a second; the thread does not keep the process alive. */
function answered(task: Task): unknown {
  thread ??= createSyncFn(new URL('./engine-thread.mjs', import.meta.url).href, { timeout: 300_000 });
  return thread(task);
}

/** Computes every formula of a book. Throws after five minutes. */
export function computeBook(book: Book): Results {
  asked = undefined;
  return answered({ compute: book }) as Results;
}

/** The book that the thread has open for questions. */
let asked: Book | undefined;

/** What formulas give beside a book that holds no formulas; of an array the first value. Throws after five minutes. */
export function ask(book: Book, questions: readonly Question[]): Value[] {
  const isOpen = asked === book;
  asked = book;
  return answered({ ask: questions, book: isOpen ? null : book }) as Value[];
}
