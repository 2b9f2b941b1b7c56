/** The user interface of the spreadsheet: what a run adds to it and shows, and how its user answers. */
import { ServiceError, type Execution, type Json, type Methods } from './execution.ts';
import { servedHtml } from './html.ts';

export type MenuEntry =
  | { readonly kind: 'item'; readonly label: string; readonly function: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'submenu'; readonly menu: Menu };

export interface Menu {
  readonly name: string;
  readonly entries: readonly MenuEntry[];
}

export type Button = 'CLOSE' | 'OK' | 'CANCEL' | 'YES' | 'NO';

/** The button that a person presses; for `Ui.prompt` also what they type. */
export type Answer = Button | { readonly button: Button; readonly text: string };

/** What `Ui.alert` or `Ui.prompt` asks; `buttons` is the name of a ButtonSet. */
export interface Question {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly text: string;
  readonly buttons: string;
}

/**
 * The answers to a run's questions: one for each, in order, or what gives them. `left` is a person who went away
 * without an answer, which ends the run; undefined is none so far.
 */
export type Answers = readonly Answer[] | ((question: Question) => Answer | 'left' | undefined);

/** A run asked what nobody has answered so far. Whoever started it may ask the person, and start it anew. */
export class Unanswered extends Error {
  constructor(readonly question: Question) {
    super(`Ui.${question.kind} asked "${question.text}": no answer was prepared for it.`);
  }
}

/** Something that appeared before the user. `html` is the page as it is served. */
export type Shown =
  | { readonly kind: 'sidebar'; readonly title: string; readonly html: string }
  | {
      readonly kind: 'modal dialog' | 'modeless dialog';
      readonly title: string;
      readonly html: string;
      /** In pixels; 0 where the script did not say. */
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: 'alert'; readonly title: string; readonly text: string; readonly button: Button }
  | {
      readonly kind: 'prompt';
      readonly title: string;
      readonly text: string;
      readonly button: Button;
      readonly typed: string;
    }
  | {
      readonly kind: 'toast';
      readonly title: string;
      readonly text: string;
      /** How long it stays; null until somebody closes it. */
      readonly seconds: number | null;
    };

/** The buttons of each set; closing the window is always possible. */
const BUTTONS: Record<string, readonly Button[]> = {
  OK: ['OK', 'CLOSE'],
  OK_CANCEL: ['OK', 'CANCEL', 'CLOSE'],
  YES_NO: ['YES', 'NO', 'CLOSE'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL', 'CLOSE'],
};

/** Only a menu click or a sidebar's call may open something (platform.md §2.1). */
function needsWindow(run: Execution, method: string): void {
  run.needsScope(method, 'script.container.ui');
}

/** The answer to a question. A missing or impossible one is the starter's mistake, not the add-on's. */
function answerTo(run: Execution, question: Question): { button: Button; text: string } {
  const method = `Ui.${question.kind}`;
  // Google's documentation lists menu items as all that LIMITED may do to the interface.
  if (run.options.authMode !== 'FULL') {
    throw new ServiceError(`You do not have permission to call ${method}.`);
  }
  const { answers = [] } = run.options;
  const asked = run.shown.filter(({ kind }) => kind === 'alert' || kind === 'prompt').length;
  const answer = typeof answers === 'function' ? answers(question) : answers[asked];
  if (answer === undefined) throw new Unanswered(question);
  // What Google does with a run whose page is gone is not documented; it can't outlive its time limit.
  if (answer === 'left') run.end(`The page was left while ${method} asked "${question.text}".`);
  const { button, text } = typeof answer === 'string' ? { button: answer, text: '' } : answer;
  if (!BUTTONS[question.buttons]?.includes(button)) {
    throw new Error(`${method} asked "${question.text}", which has no button ${button}.`);
  }
  releaseLocks(run);
  return { button, text };
}

/** "LockService locks don't persist across the suspension" (reference/base/ui, alert and prompt). */
function releaseLocks(run: Execution): void {
  const { locks } = run.workspace;
  for (const [name, holder] of locks) if (holder === run) locks.delete(name);
}

interface Dialog {
  readonly title: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

function showDialog(
  run: Execution,
  kind: 'modal dialog' | 'modeless dialog',
  dialog: Json | undefined,
): void {
  const { title, html, width, height } = dialog as unknown as Dialog;
  run.shown.push({ kind, title, html: servedHtml(html), width, height });
}

export const uiMethods: Methods = {
  'SpreadsheetApp.getUi': (run) => {
    if (run.options.origin === 'clock trigger') {
      throw new ServiceError('Cannot call SpreadsheetApp.getUi() from this context.');
    }
  },
  'Menu.addToUi': (run, _on, [menu]) => {
    run.menus.push(menu as unknown as Menu);
  },
  'Ui.showSidebar': (run, _on, [output]) => {
    needsWindow(run, 'Ui.showSidebar');
    const { title, html } = output as { title: string; html: string };
    run.shown.push({ kind: 'sidebar', title, html: servedHtml(html) });
  },
  'Ui.showModalDialog': (run, _on, [dialog]) => {
    needsWindow(run, 'Ui.showModalDialog');
    showDialog(run, 'modal dialog', dialog);
  },
  'Ui.showModelessDialog': (run, _on, [dialog]) => {
    needsWindow(run, 'Ui.showModelessDialog');
    showDialog(run, 'modeless dialog', dialog);
  },
  'Ui.alert': (run, _on, [asked]) => {
    const question = { kind: 'alert' as const, ...(asked as unknown as Omit<Question, 'kind'>) };
    const { button } = answerTo(run, question);
    const { title, text } = question;
    run.shown.push({ kind: 'alert', title, text, button });
    return button;
  },
  'Ui.prompt': (run, _on, [asked]) => {
    const question = { kind: 'prompt' as const, ...(asked as unknown as Omit<Question, 'kind'>) };
    const { button, text: typed } = answerTo(run, question);
    const { title, text } = question;
    run.shown.push({ kind: 'prompt', title, text, button, typed });
    return { button, text: typed };
  },
};
