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
  | { readonly kind: 'toast'; readonly title: string; readonly text: string };

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

interface Question {
  readonly title: string;
  readonly text: string;
  readonly buttons: string;
}

/** The next prepared answer. A missing or impossible one is the test's mistake, not the add-on's. */
function answerTo(run: Execution, method: string, question: Question): { button: Button; text: string } {
  // Google's documentation lists menu items as all that LIMITED may do to the interface.
  if (run.options.authMode !== 'FULL') {
    throw new ServiceError(`You do not have permission to call ${method}.`);
  }
  const asked = run.shown.filter(({ kind }) => kind === 'alert' || kind === 'prompt').length;
  const answer = run.options.answers?.[asked];
  if (answer === undefined) {
    throw new Error(`${method} asked "${question.text}": no answer was prepared for it.`);
  }
  const { button, text } = typeof answer === 'string' ? { button: answer, text: '' } : answer;
  if (!BUTTONS[question.buttons]?.includes(button)) {
    throw new Error(`${method} asked "${question.text}", which has no button ${button}.`);
  }
  return { button, text };
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
  'Ui.alert': (run, _on, [question]) => {
    const { title, text, ...rest } = question as unknown as Question;
    const { button } = answerTo(run, 'Ui.alert', { title, text, ...rest });
    run.shown.push({ kind: 'alert', title, text, button });
    return button;
  },
  'Ui.prompt': (run, _on, [question]) => {
    const { title, text, ...rest } = question as unknown as Question;
    const { button, text: typed } = answerTo(run, 'Ui.prompt', { title, text, ...rest });
    run.shown.push({ kind: 'prompt', title, text, button, typed });
    return { button, text: typed };
  },
};
