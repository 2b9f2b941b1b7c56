/** Asks the server: `call(name, input)` is typed by the contract and fails in one way only. */
import type { Answer, CallName, Envelope, Hints, Input } from '../api.ts';
import type { MenuView } from './place.ts';

/** The part of `google.script.run` that the page needs. */
export interface ScriptRun {
  withSuccessHandler(done: (answer: unknown) => void): ScriptRun;
  withFailureHandler(failed: (error: unknown) => void): ScriptRun;
  dispatch(name: string, input: string, hints: string): void;
}

/** What menu items call: each shows the panel anew, in the workbook's language. */
interface Openings {
  openGuide(): void;
  setUpOrRepair(): void;
  addPeople(): void;
  sendWhatIsDue(): void;
  switchReminders(): void;
  shareWithMembers(): void;
  shareMyScreen(): void;
  checkThisInstallation(): void;
  aboutAndPrivacy(): void;
  mapTogether(): void;
}

declare const google: { readonly script: { readonly run: ScriptRun & Openings } };

/** Why there is no answer. `problem`: the server says why itself, in a sentence. */
export type FailureKind = 'problem' | 'account' | 'offline' | 'busy' | 'slow' | 'unknown';

/** A call that gave no answer. `message` is the server's sentence, or what Google said. */
export class CallFailed extends Error {
  declare readonly kind: FailureKind;
  declare readonly code: string | undefined;

  constructor(kind: FailureKind, message: string, code?: string) {
    super(message);
    this.kind = kind;
    this.code = code;
  }
}

/** More than ten at once wait at Google's door in no order (platform.md §1.5); here they wait in order. */
const AT_ONCE = 10;

/** A run ends after six minutes (platform.md §1.2); what has not come a minute later does not come. */
const PATIENCE = 7 * 60_000;

let running = 0;
const waiting: (() => void)[] = [];

let hints: Hints = {};

/** Says with every later call what the page knows of the workbook. */
export function sayWithCalls(known: Hints): void {
  hints = known;
}

/** Shows the panel anew, as the menu does: in the language that the workbook has by now. */
export function reopen(view: MenuView): void {
  const { run } = google.script;
  const openings: Record<MenuView, () => void> = {
    home: () => run.openGuide(),
    setup: () => run.setUpOrRepair(),
    people: () => run.addPeople(),
    due: () => run.sendWhatIsDue(),
    reminders: () => run.switchReminders(),
    share: () => run.shareWithMembers(),
    screen: () => run.shareMyScreen(),
    check: () => run.checkThisInstallation(),
    about: () => run.aboutAndPrivacy(),
  };
  openings[view]();
}

/** Opens the dialog in which a room places people on the map; Google may close the panel for it. */
export function openMap(): void {
  google.script.run.mapTogether();
}

/** What Google's own errors mean, by what they say (platform.md §1.2, §1.5). */
const meanings: readonly (readonly [FailureKind, RegExp])[] = [
  ['account', /PERMISSION_DENIED|authorization is required|not have permission/i],
  ['offline', /network|connection|HTTP 0/i],
  ['busy', /too many|limit exceeded|try again later|service unavailable|lock timeout/i],
  ['slow', /maximum execution time/i],
];

/** Google's error as one of our kinds. */
export function failureFrom(error: unknown): CallFailed {
  const message = error instanceof Error ? error.message : String(error);
  return new CallFailed(meanings.find(([, says]) => says.test(message))?.[0] ?? 'unknown', message);
}

/** What the server's envelope holds. Throws `CallFailed` for a problem, and for what is no envelope at all. */
export function open<Name extends CallName>(json: unknown): Answer<Name> {
  let envelope: Envelope<Name> | undefined;
  try {
    envelope = typeof json === 'string' ? (JSON.parse(json) as Envelope<Name>) : undefined;
  } catch {
    // Falls through: an answer that is no JSON is no answer.
  }
  if (!envelope) throw new CallFailed('unknown', '');
  if (!envelope.ok) throw new CallFailed('problem', envelope.problem, envelope.code);
  return envelope.answer;
}

/** Hands a call to Google; what comes back is JSON. */
function send(name: CallName, input: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new CallFailed('slow', '')), PATIENCE);
    google.script.run
      .withSuccessHandler(resolve)
      .withFailureHandler((error) => reject(failureFrom(error)))
      .dispatch(name, input, JSON.stringify(hints));
  });
}

/** The server's answer. Rejects with `CallFailed` and nothing else. Answers may come in any order. */
export async function call<Name extends CallName>(name: Name, input: Input<Name>): Promise<Answer<Name>> {
  // Whoever waits takes over the place of a call that ends.
  if (running < AT_ONCE) running += 1;
  else await new Promise<void>((go) => waiting.push(go));
  try {
    return open<Name>(await send(name, JSON.stringify(input)));
  } catch (failure) {
    throw failure instanceof CallFailed ? failure : failureFrom(failure);
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}
